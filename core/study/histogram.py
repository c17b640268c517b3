"""Histograms and statistics of maps of any size: exact counts, without holding the values."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.order_statistics import OrderStatistics
from core.percentiles import pieces
from core.study.tally import Counts, Tally, WholeNumbers
from core.trace import Progress, finish

Values = NDArray[Any]
Range = tuple[float, float]
Slabs = Callable[[], Iterator[Values | None]]
"""Values (map, rows, columns) piece by piece, from the first one each time it is called; None in
between, where work is still going on."""

MOST_BINS = 1024
"""Whole numbers have a bin each as long as there are no more."""
DECIMAL_BINS = 256
"""Bins of values with decimals."""
PERCENTS = (1.0, 25.0, 50.0, 75.0, 99.0)


@dataclass(frozen=True)
class Statistics:
    """Figures of the values of one map, or of several together.

    `count`: all values, of which `nans` are no numbers and `infinite` infinite; all that follows
    is of the others, NaN where there are none. `deviation`: standard deviation of all values.
    `percentiles`: at PERCENTS, between two values in proportion, as numpy.percentile does.
    `negative`, `at_low`, `at_high`: values below zero, and that reach or exceed the least or the
    greatest value of the image's kind; infinity counts there.
    """

    count: int
    nans: int
    infinite: int
    low: float
    high: float
    mean: float
    deviation: float
    percentiles: tuple[float, ...]
    zeros: int
    negative: int
    at_low: int
    at_high: int

    @property
    def median(self) -> float:
        """Half of the values are below, half above."""
        return self.percentiles[PERCENTS.index(50.0)]

    @property
    def finite(self) -> int:
        """Values that are numbers."""
        return self.count - self.nans - self.infinite


@dataclass(frozen=True, eq=False)
class Histogram:
    """How often values occur: `counts` (map, bin) between `edges` (bin + 1).

    A value lies in the bin whose lower edge it reaches; the last bin has its upper edge too.
    `width`: the whole numbers that a bin stands for, 0 where values have decimals. `maps`: figures
    of each map, `together`: of all. Where no value is finite there is one empty bin.
    """

    edges: NDArray[np.float64]
    counts: Counts
    width: int
    maps: tuple[Statistics, ...]
    together: Statistics

    @property
    def centres(self) -> NDArray[np.float64]:
        """The middle of every bin."""
        return (self.edges[:-1] + self.edges[1:]) / 2

    def bin_of(self, value: float) -> int:
        """The bin of a value; the nearest one, where it lies outside."""
        return int(bin_numbers(np.array([value]), self.edges)[0])


def histogram(values: Values, kind: Range) -> Histogram:
    """The histogram of values (map, rows, columns); `kind`: the range of the image's kind."""
    steps = histogram_steps(lambda: iter([values]), len(values), values.dtype, kind, values.size)
    return finish(steps)


def histogram_steps(
    slabs: Slabs, maps: int, dtype: np.dtype[Any], kind: Range, size: int
) -> Generator[Progress, None, Histogram]:
    """The same of values that come in slabs: once if all are whole numbers below 2^17, else twice.

    `size`: how many values there are. Yields often, also within a slab.
    """
    work = _Work(maps, dtype, kind)
    done = 0
    for add in (work.add, work.add_again):
        for found in _pieces_of(slabs(), maps):
            if found is not None:
                number, piece = found
                add(number, piece)
                done += piece.size
            yield Progress(done, size * work.passes)
        if add == work.add:
            work.end_first_pass()
        if work.passes == 1:
            break
    return work.result()


def _pieces_of(slabs: Iterator[Values | None], maps: int) -> Iterator[tuple[int, Values] | None]:
    """The number of a map and some of its values, none of them empty."""
    for slab in slabs:
        if slab is None:
            yield None
            continue
        for number in range(maps):
            for piece in pieces(iter([slab[number]])):
                if piece is not None and piece.size:
                    yield number, piece


def bin_edges(low: float, high: float, *, is_whole: bool) -> tuple[NDArray[np.float64], int]:
    """Edges of bins for values from low to high, and how many whole numbers lie between two.

    Whole numbers stand in the middle of bins of equal width; decimals have DECIMAL_BINS even ones
    from low to high exactly.
    """
    if low > high:
        return np.array([0.0, 1.0]), 0
    if is_whole and max(abs(low), abs(high)) < 2.0**52:
        count = int(high) - int(low) + 1
        width = -(-count // MOST_BINS)
        return low - 0.5 + width * np.arange(-(-count // width) + 1, dtype=np.float64), width
    edges = np.linspace(low, high, DECIMAL_BINS + 1)
    if not (np.diff(edges) > 0).all():  # a constant, or two neighbours among the floats
        step = max(0.5, float(np.spacing(max(abs(low), abs(high)))))
        edges = np.array([low - step, high + step])
    return edges, 0


def bin_numbers(values: Values, edges: NDArray[np.float64]) -> NDArray[np.int64]:
    """The bins of finite values (n,): as numpy.searchsorted finds them, in less time."""
    last = len(edges) - 2
    numbers = values.astype(np.float64)
    scale = (last + 1) / (edges[-1] - edges[0])
    found: NDArray[np.int64] = ((numbers - edges[0]) * scale).astype(np.int64)
    np.clip(found, 0, last, out=found)
    found -= (numbers < edges[found]) & (found > 0)
    found += (numbers >= edges[found + 1]) & (found < last)
    return found


class _Work:
    """What the passes gather."""

    def __init__(self, maps: int, dtype: np.dtype[Any], kind: Range) -> None:
        self._maps = range(maps)
        self._tallies = [Tally(kind) for _ in self._maps]
        self._whole = [WholeNumbers() for _ in self._maps]
        self._order = OrderStatistics(maps, dtype)
        self._groups = [(number,) for number in self._maps] + [tuple(self._maps)]
        self.passes = 1

    def add(self, number: int, piece: Values) -> None:
        """First pass: values of a map."""
        if self.passes == 1 and self._whole[number].add(piece):
            return
        # One value with decimals, and all of them have to be looked at again.
        self.passes = 2
        if not self._whole[number].add(piece):
            self._order.count(self._tallies[number].add(piece), number)

    def end_first_pass(self) -> None:
        """Chooses the bins, and the values that are looked for."""
        found = [whole.found() for whole in self._whole]
        for number, (values, times) in enumerate(found):
            self._tallies[number].add(values, times)
            self._order.count(values, number, times)
        together = Tally(self._tallies[0].kind)
        for tally in self._tallies:
            together.join(tally)
        self._all = [*self._tallies, together]
        self._edges, self._width = bin_edges(
            together.low, together.high, is_whole=together.is_whole
        )
        self._counts = np.zeros((len(self._maps), len(self._edges) - 1), np.int64)
        self._order.look_for(
            (group, number)
            for group, tally in zip(self._groups, self._all, strict=True)
            for percent in PERCENTS
            for number in _around(percent, tally.moments.count)
        )
        if self.passes == 1:
            for number, (values, times) in enumerate(found):
                np.add.at(self._counts[number], bin_numbers(values, self._edges), times)
                self._order.refine(values, number, times)

    def add_again(self, number: int, piece: Values) -> None:
        """Second pass: the same values."""
        if piece.dtype.kind == "f":
            finite = np.isfinite(piece)
            piece = piece if finite.all() else piece[finite]
        found = bin_numbers(piece, self._edges)
        self._counts[number] += np.bincount(found, minlength=self._counts.shape[1])
        self._order.refine(piece, number)

    def result(self) -> Histogram:
        """The histogram of everything."""
        self._counts.setflags(write=False)
        *maps, together = (
            self._statistics(group, tally)
            for group, tally in zip(self._groups, self._all, strict=True)
        )
        return Histogram(self._edges, self._counts, self._width, tuple(maps), together)

    def _statistics(self, group: Sequence[int], tally: Tally) -> Statistics:
        moments, nothing = tally.moments, math.nan
        return Statistics(
            tally.count,
            tally.nans,
            tally.infinite,
            tally.low if moments.count else nothing,
            tally.high if moments.count else nothing,
            moments.mean if moments.count else nothing,
            moments.deviation,
            tuple(self._percentile(group, percent, moments.count) for percent in PERCENTS),
            tally.zeros,
            tally.negative,
            tally.at_low,
            tally.at_high,
        )

    def _percentile(self, group: Sequence[int], percent: float, count: int) -> float:
        numbers = _around(percent, count)
        if not numbers:
            return math.nan
        low, high = (self._order.value(group, number) for number in numbers)
        share = percent / 100 * (count - 1) - numbers[0]
        return low + (high - low) * share if share else low


def _around(percent: float, count: int) -> tuple[int, ...]:
    """The numbers of the two sorted values that a percentile lies between."""
    if not count:
        return ()
    first = math.floor(percent / 100 * (count - 1))
    return first, min(first + 1, count - 1)
