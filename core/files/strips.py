"""Writes maps strip by strip to their places in a file that is laid out already."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.trace import Progress

Shape = tuple[int, int, int]
"""Maps, rows, columns."""
Strips = Iterable[tuple[int, NDArray[np.float32]]]
"""The first row of each strip and its values (maps, rows of the strip, columns)."""


@dataclass(frozen=True)
class Layout:
    """Where the pages of a file have their first numbers, and how many maps a page interleaves."""

    places: tuple[int, ...]
    interleaved: int = 1


def write_strips(
    file: BinaryIO, strips: Strips, shape: Shape, layout: Layout
) -> Generator[Progress, None, None]:
    """Puts strips, in any order, where the layout of maps of that shape says.

    Yields the rows that are done after each. Raises ValueError for a strip that is not float32,
    does not fit or brings a row again, and at the end where rows are missing.
    """
    _, rows, _ = shape
    rest = iter(strips)
    done = _Rows(rows)
    try:
        for first, values in rest:
            done.add(first, _height(values, shape))
            _write_strip(file, first, values, rows, layout)
            yield Progress(done.count, rows)
        if done.count < rows:
            raise ValueError(f"the strips leave out {rows - done.count} of {rows} rows")
    finally:
        if isinstance(rest, Generator):
            rest.close()


def _height(values: NDArray[np.float32], shape: Shape) -> int:
    maps, _, columns = shape
    if values.dtype != np.float32 or values.ndim != 3 or values.shape[::2] != (maps, columns):
        raise ValueError(
            f"a strip of ({maps}, rows, {columns}) float32 is {values.shape} {values.dtype}"
        )
    return int(values.shape[1])


def _write_strip(
    file: BinaryIO, first: int, values: NDArray[np.float32], rows: int, layout: Layout
) -> None:
    step = layout.interleaved
    _, _, columns = values.shape
    for page, place in enumerate(layout.places):
        part = np.moveaxis(values[page * step : (page + 1) * step], 0, 2)
        file.seek(place + first * columns * step * values.itemsize)
        file.write(np.ascontiguousarray(part).data)


class _Rows:
    """Which of so many rows have been written: runs of them, sorted and apart."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._starts: list[int] = []
        self._stops: list[int] = []
        self.count = 0

    def add(self, first: int, height: int) -> None:
        """Notes rows. Raises ValueError where they are none, not there or noted already."""
        stop = first + height
        at = bisect(self._starts, first)
        if not 0 <= first < stop <= self._rows:
            raise ValueError(f"a strip of rows {first} to {stop} is not among {self._rows} rows")
        if (at and self._stops[at - 1] > first) or (
            at < len(self._starts) and self._starts[at] < stop
        ):
            raise ValueError(f"a strip brings some of the rows {first} to {stop} again")
        self._starts.insert(at, first)
        self._stops.insert(at, stop)
        for before in (at, at - 1):  # joins it with the run after it and the one before it
            joins = 0 <= before < len(self._starts) - 1
            if joins and self._stops[before] == self._starts[before + 1]:
                del self._stops[before], self._starts[before + 1]
        self.count += height
