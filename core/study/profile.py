"""Line profiles: the values of a map along a line of the original image, at any image size."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Placement
from core.trace import Progress

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Block = tuple[Whole, Whole]
"""Rows and columns of a map, each ascending, of which all crossings are read."""
Read = Callable[[Sequence[Block]], Generator[Progress, None, Sequence[NDArray[Any]]]]
"""The values (map, row, column) of blocks."""

MOST_SAMPLES = 1 << 16
"""A longer line is sampled in even steps of more than a pixel."""
WIDEST = 100
"""Lines side by side of which the mean is taken, at most."""

_BLOCK_PIXELS = 200
"""A block costs about as much as so many pixels, however small it is."""
_AT_ONCE = 1 << 18
"""Positions whose blocks are asked for together."""
_HAIR = 1e-9
"""Positions that lie so near before the edge of a pixel count to the next one: rounding errors."""


@dataclass(frozen=True)
class Line:
    """From one pixel of the original to another: x is the column, y the row, from 0.

    Whole numbers are the middles of pixels.
    """

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def length(self) -> float:
        """In pixels of the original."""
        return math.hypot(self.x1 - self.x0, self.y1 - self.y0)

    @property
    def samples(self) -> int:
        """Places along it: about one a pixel, both ends included."""
        return min(round(self.length) + 1, MOST_SAMPLES)

    def distances(self) -> Floats:
        """How far each sample is from the start, in pixels of the original."""
        return np.linspace(0.0, self.length, self.samples)

    def places(self, width: int = 1, part: slice = slice(None)) -> tuple[Floats, Floats]:
        """x and y (line, sample) of so many lines side by side, a pixel apart, this one amid them.

        `part`: of the samples.
        """
        along_x, along_y = (
            np.linspace(start, end, self.samples)[part]
            for start, end in ((self.x0, self.x1), (self.y0, self.y1))
        )
        across = np.arange(width)[:, np.newaxis] - (width - 1) / 2
        length = self.length
        # To the right of somebody who walks along it; a point is widened downwards.
        dx, dy = (
            ((self.x1 - self.x0) / length, (self.y1 - self.y0) / length) if length else (1.0, 0.0)
        )
        return along_x - dy * across, along_y + dx * across


@dataclass(frozen=True, eq=False)
class Profile:
    """Values (map, sample) at distances (sample,) along a line, NaN where the map has no pixel.

    `inside`: where it has one.
    """

    distances: Floats
    values: Floats
    inside: NDArray[np.bool_]


def profile_steps(
    line: Line,
    place: Placement,
    shape: tuple[int, int],
    read: Read,
    *,
    width: int = 1,
    is_smooth: bool = False,
) -> Generator[Progress, None, Profile]:
    """The values of maps of `shape` (rows, columns) that lie at `place` on the original.

    The true value of the pixel under each sample, or, if `is_smooth`, between the middles of the
    four nearest in proportion (bilinear). Of `width` lines the mean, of those that are inside.
    Only what is asked for by `read` is computed.
    """
    count = line.samples
    totals: list[Floats] = []
    covered = np.zeros(count, np.int64)
    for batch in _batches(line, width, count):
        cells = [_cells(*line.places(width, part), place, shape, is_smooth) for part in batch]
        asked = [cell for cell in cells if cell is not None]
        blocks = (yield from read([cell.block for cell in asked])) if asked else []
        answers = iter(blocks)
        for part, cell in zip(batch, cells, strict=True):
            if cell is None:
                continue
            values = next(answers)
            if not totals:
                totals = [np.full(count, np.nan) for _ in range(len(values))]
            covered[part] = cell.inside.sum(axis=0)
            for total, found in zip(totals, values, strict=True):
                total[part] = cell.mean(found.astype(np.float64))
        yield Progress(batch[-1].stop, count)
    values = np.stack(totals) if totals else np.full((1, count), np.nan)
    return Profile(line.distances(), values, covered > 0)


@dataclass(frozen=True, eq=False)
class _Cells:
    """Which pixels samples (line, sample) rest on.

    `rows`, `columns`: numbers within the block (corner, line, sample); `weights`: of each corner.
    """

    block: Block
    rows: Whole
    columns: Whole
    weights: Floats
    inside: NDArray[np.bool_]

    def mean(self, values: Floats) -> Floats:
        """The mean across the lines of values (row, column) of the block; NaN outside."""
        found = values[self.rows, self.columns]
        if len(self.weights) > 1:
            # A neighbour with no weight must not make a number of its NaN.
            found = np.where(self.weights > 0, found * self.weights, 0.0).sum(axis=0)
        else:
            found = found[0]
        count = self.inside.sum(axis=0)
        total = np.where(self.inside, found, 0.0).sum(axis=0)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _cells(
    x: Floats, y: Floats, place: Placement, shape: tuple[int, int], is_smooth: bool
) -> _Cells | None:
    """None where no sample lies in the map."""
    down = (y + 0.5 - place.top) / place.height
    across = (x + 0.5 - place.left) / place.width
    inside = (down > -_HAIR) & (down < shape[0] - _HAIR)
    inside &= (across > -_HAIR) & (across < shape[1] - _HAIR)
    if not inside.any():
        return None
    if is_smooth:
        rows, lower = _neighbours(down, shape[0])
        columns, right = _neighbours(across, shape[1])
        corners = [(i, j) for i in (0, 1) for j in (0, 1)]
        weights = np.stack([lower[i] * right[j] for i, j in corners])
        picked = np.stack([rows[i] for i, _ in corners]), np.stack([columns[j] for _, j in corners])
    else:
        weights = np.ones((1, *x.shape))
        picked = _pixel(down, shape[0])[np.newaxis], _pixel(across, shape[1])[np.newaxis]
    # What lies outside reads a pixel that is read anyway.
    first = tuple(np.argwhere(inside)[0])
    down_at, across_at = (
        np.where(inside, part, part[:, *first][:, np.newaxis, np.newaxis]) for part in picked
    )
    read = np.unique(down_at), np.unique(across_at)
    at = np.searchsorted(read[0], down_at), np.searchsorted(read[1], across_at)
    return _Cells(read, *at, weights, inside)


def _pixel(position: Floats, count: int) -> Whole:
    return np.clip(np.floor(position + _HAIR).astype(np.int64), 0, count - 1)


def _neighbours(position: Floats, count: int) -> tuple[tuple[Whole, Whole], tuple[Floats, Floats]]:
    """The pixels before and behind a position, and their weights; beyond the last, that one."""
    centred = np.clip(position - 0.5, 0.0, count - 1.0)
    near = np.rint(centred)
    centred = np.where(np.abs(centred - near) < _HAIR, near, centred)
    before = np.floor(centred).astype(np.int64)
    share = centred - before
    return (before, np.minimum(before + 1, count - 1)), (1 - share, share)


def _batches(line: Line, width: int, count: int) -> Iterator[list[slice]]:
    """Stretches of the samples whose blocks are read together."""
    length = _stretch(line, width, count)
    together = max(1, _AT_ONCE // (length * width))
    parts = [slice(low, min(low + length, count)) for low in range(0, count, length)]
    for first in range(0, len(parts), together):
        yield parts[first : first + together]


def _stretch(line: Line, width: int, count: int) -> int:
    """Samples of a stretch: blocks of a slanted line hold many pixels that it does not meet."""
    length = line.length or 1.0
    down, across = (abs(d) / length for d in (line.y1 - line.y0, line.x1 - line.x0))
    most = max(1, min(count, _AT_ONCE // width))
    choices = [most] + [1 << power for power in range(4, 17) if 1 << power < most]

    def cost(samples: int) -> float:
        block = (samples * down + width * across + 1) * (samples * across + width * down + 1)
        return (block + _BLOCK_PIXELS) / samples

    return min(choices, key=cost)
