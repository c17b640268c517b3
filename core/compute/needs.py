"""What chosen outputs of a layer need: which filtered values, and which input pixels those read.

Rows and columns are worked out apart, each once; a whole image, a strip and the samples that a
screen shows differ in nothing but the outputs that are chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Axis, LayerPlan, Span
from core.compute.padding import BORDERS, OUTSIDE, Indices
from core.recipe import Layer

REMEMBERED = 64
"""Readings that are kept."""

LEAST_GROUPS = 16
"""Fewer samples in a row are not worth an order of their own."""

LEAST_SPREAD = 3
"""Samples that lie closer are computed with the pixels in between."""


@dataclass(frozen=True, eq=False)
class Reading:
    """The input that the windows of chosen outputs read along one axis.

    `sources`: for each position read, the input pixel that stands there, or OUTSIDE. `firsts`:
    the position where the window of each output starts; its next pixel is `step` positions on.
    `before`: pixels of the window before the output's own position, of `extent`. `fits`: whether
    the window lies inside the image; `centres`: the input pixel of the output's own position,
    with border "keep" only. `stride`: the usual distance of the sources of adjacent positions.
    """

    sources: Indices
    firsts: Indices
    before: int = 0
    extent: int = 1
    fits: NDArray[np.bool_] | None = None
    centres: Indices | None = None
    step: int = 1
    stride: int = 1

    @classmethod
    def of_pixels(cls, indices: Indices) -> Reading:
        """Some pixels themselves."""
        return cls(indices, np.arange(len(indices)))

    @cached_property
    def runs(self) -> Indices:
        """(first source, position, length) of each stretch of sources `stride` apart, or none."""
        apart = np.where(self.sources[:-1] == OUTSIDE, 0, self.stride)
        breaks = np.flatnonzero(np.diff(self.sources) != apart) + 1
        firsts = np.concatenate([[0], breaks])
        lengths = np.diff(np.concatenate([firsts, [len(self.sources)]]))
        return np.stack([self.sources[firsts], firsts, lengths], axis=1)

    @cached_property
    def is_dense(self) -> bool:
        """Each window starts one position after the one before."""
        return bool((np.diff(self.firsts) == 1).all())

    def window_starts(self, windows: Windows, dilation: int) -> tuple[Indices, int] | None:
        """Where pooling windows start among all positions of the input, and how far apart in it
        the cells of a window are; None where that is not the same for all.

        `windows` and `dilation` are those among the outputs.
        """
        starts, counts = windows.cells[0], windows.cells[1]
        most = int(counts.max())
        if most == 1:
            return self.firsts[starts], 1
        widest = starts[int(counts.argmax())]
        apart = int(self.firsts[widest + dilation] - self.firsts[widest])
        for cell in range(1, most):
            has = counts > cell
            inside = starts[has]
            if (self.firsts[inside + cell * dilation] - self.firsts[inside] != cell * apart).any():
                return None
        return self.firsts[starts], apart

    def among(self, incoming: Indices) -> Reading:
        """The same, of an input that consists of some ascending pixels only."""
        sources = np.searchsorted(incoming, self.sources)
        sources[self.sources == OUTSIDE] = OUTSIDE
        centres = self.centres
        if centres is not None:
            centres = np.searchsorted(incoming, centres)
        stride = 1 if self.step == 1 or len(sources) < 2 else max(int(sources[1] - sources[0]), 1)
        return replace(self, sources=sources, centres=centres, stride=stride)

    def part(self, low: int, high: int) -> Reading:
        """What the outputs from `low` to `high` - 1 read; `step` must be 1."""
        firsts = self.firsts[low:high]
        start = firsts[0]
        return Reading(
            self.sources[start : firsts[-1] + self.extent],
            firsts - start,
            self.before,
            self.extent,
            None if self.fits is None else self.fits[low:high],
            None if self.centres is None else self.centres[low:high],
        )

    def some(self, chosen: Indices) -> Reading:
        """What some of the outputs read, of an input that consists of the sources; `step` is 1."""
        firsts = self.firsts[chosen]
        low, high = int(firsts.min()), int(firsts.max()) + self.extent
        places = np.arange(low, high)
        return Reading(
            np.where(self.sources[low:high] == OUTSIDE, OUTSIDE, places),
            firsts - low,
            self.before,
            self.extent,
            None if self.fits is None else self.fits[chosen],
            None if self.centres is None else firsts + self.before,
        )

    def of_itself(self) -> Reading:
        """The same, of an input that consists of the sources in their order."""
        sources = np.where(self.sources == OUTSIDE, OUTSIDE, np.arange(len(self.sources)))
        centres = None if self.centres is None else self.firsts + self.before * self.step
        return replace(self, sources=sources, centres=centres, stride=1)


@dataclass(frozen=True, eq=False)
class Windows:
    """Pooling windows along one axis.

    `cells` is (3, windows): the position among the filtered values of the first real cell, the
    number of real cells, and of cells that averages count where they count padding.
    """

    cells: Indices


@dataclass(frozen=True, eq=False)
class Needs:
    """Of one layer and axis: the filtered values that are computed, and what they are made of.

    `incoming`: the input pixels that are needed, ascending, where the readings' sources are
    positions among them; None where they are the input's own indices. `readings`: one for each
    kernel, the same object for kernels of the same windows. `windows`: None without pooling.
    """

    filtered: Indices
    readings: tuple[Reading, ...]
    windows: Windows | None = None
    incoming: Indices | None = None

    def part(self, filtered: Span, pooled: Span) -> Needs:
        """What some of the filtered outputs and of the windows need; spans are of positions.

        The windows must lie on these filtered outputs.
        """
        parts: dict[int, Reading] = {}
        for reading in self.readings:
            if id(reading) not in parts:
                parts[id(reading)] = reading.part(*filtered)
        windows = None
        if self.windows is not None:
            cells = self.windows.cells[:, slice(*pooled)].copy()
            cells[0] -= filtered[0]
            windows = Windows(cells)
        readings = tuple(parts[id(reading)] for reading in self.readings)
        return Needs(self.filtered[slice(*filtered)], readings, windows, self.incoming)


def layer_needs(
    layer: Layer,
    plan: LayerPlan,
    axis: int,
    *,
    pooled: Indices | None = None,
    filtered: Indices | None = None,
    compact: bool = False,
) -> Needs:
    """What `pooled` and `filtered` outputs along an axis (0: rows, 1: columns) need.

    Both are ascending. Without `filtered` only what the pooled ones need is computed; if both
    are given, `filtered` are consecutive and include that. `compact`: the input consists of
    nothing but what is needed, ascending.
    """
    windows = None
    if pooled is not None:
        assert plan.pooling is not None
        first = None if filtered is None else int(filtered[0])
        needed, windows = _windows(plan.pooling[axis], pooled.tobytes(), first)
        filtered = needed if filtered is None else filtered
    assert filtered is not None
    keeps = layer.border == "keep"
    readings: dict[Axis, Reading] = {}
    for axes in plan.correlations:
        if axes[axis] not in readings:
            readings[axes[axis]] = _reading(
                axes[axis], layer.border, filtered.tobytes(), keeps, axis == 1
            )
    incoming = None
    if compact:
        # One flag for each pixel, and a last one that OUTSIDE, which is -1, sets.
        is_read = np.zeros(next(iter(readings)).inputs + 1, bool)
        for reading in readings.values():
            is_read[reading.sources] = True
        incoming = np.flatnonzero(is_read[:-1])
        if not incoming.size:  # nothing but a constant border: any pixel will do
            incoming = np.zeros(1, np.int64)
        readings = {at: reading.among(incoming) for at, reading in readings.items()}
    return Needs(
        filtered, tuple(readings[axes[axis]] for axes in plan.correlations), windows, incoming
    )


# The next edit of the same view asks for the same again.
@lru_cache(maxsize=REMEMBERED)
def _reading(axis: Axis, border: str, asked: bytes, keeps: bool, spread: bool) -> Reading:
    outputs = np.frombuffer(asked, np.int64)
    starts = outputs * axis.stride - axis.before
    groups = _groups(outputs) if spread else None
    step, stride = 1, 1
    if groups is not None and axis.stride * (groups[0][1] - groups[0][0]) >= LEAST_SPREAD:
        # Samples that lie apart: the first pixels of all windows, then all the second ones. The
        # loops run along the samples and compute no others in between.
        bases, size = groups
        step, stride = len(bases), int(bases[1] - bases[0]) * axis.stride
        reach = axis.extent + (size - 1) * axis.stride
        along = np.arange(reach)[:, np.newaxis] + (bases * axis.stride - axis.before)
        positions = along.reshape(-1)
        within = np.arange(size) * axis.stride * step
        firsts = (np.arange(step)[:, np.newaxis] + within).reshape(-1)
    else:
        positions, firsts = _merged(starts, starts + axis.extent)
    sources = BORDERS[border].sources(positions, axis.inputs)
    if not keeps:
        return Reading(sources, firsts, axis.before, axis.extent, step=step, stride=stride)
    fits = (starts >= 0) & (starts + axis.extent <= axis.inputs)
    return Reading(sources, firsts, axis.before, axis.extent, fits, outputs, step, stride)


def _groups(outputs: Indices) -> tuple[Indices, int] | None:
    """The first of each group of as many neighbours, the groups equally far apart; or None."""
    ends = np.flatnonzero(np.diff(outputs) != 1)
    if len(ends) < LEAST_GROUPS - 1:
        return None
    size = int(ends[0]) + 1
    if len(outputs) % size:
        return None
    groups = outputs.reshape(-1, size)
    bases = groups[:, 0]
    apart = np.diff(bases)
    if (groups - bases[:, np.newaxis] != np.arange(size)).any() or (apart != apart[0]).any():
        return None
    return bases, size


@lru_cache(maxsize=REMEMBERED)
def _windows(axis: Axis, asked: bytes, first: int | None) -> tuple[Indices, Windows]:
    """The filtered positions that pooled outputs need, and the windows on these.

    `first`: the windows are on all positions from this one on.
    """
    pooled = np.frombuffer(asked, np.int64)
    starts = pooled * axis.stride - axis.before
    step = axis.dilation
    low = np.maximum(-(starts // step), 0)
    high = np.minimum(axis.size, (axis.inputs - 1 - starts) // step + 1)
    counted = np.minimum(axis.size, (axis.inputs + axis.before - 1 - starts) // step + 1)
    inside = np.maximum(starts, 0)
    filtered, at = _merged(inside, np.minimum(starts + axis.extent, axis.inputs))
    if first is not None:
        at = inside - first
    firsts = at + starts + low * step - inside
    return filtered, Windows(np.stack([firsts, high - low, counted]))


def _merged(starts: Indices, ends: Indices) -> tuple[Indices, Indices]:
    """The positions in any of the ascending stretches, and where each stretch starts among them.

    Neither `starts` nor `ends` ever falls.
    """
    lows = starts.copy()
    np.maximum(lows[1:], ends[:-1], out=lows[1:])
    lengths = ends - lows
    before = np.cumsum(lengths) - lengths
    total = int(before[-1] + lengths[-1])
    positions = np.repeat(lows - before, lengths) + np.arange(total)
    return positions, before - (lows - starts)
