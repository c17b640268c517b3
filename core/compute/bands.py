"""Strips in bands of rows: gathered, correlated and pooled where they stay in the nearest cache.

What a band reads is copied to a small padded piece, its sums stand in another, and pooling reads
them from there: memory sees the input once and the results once. One compiled call does a strip.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.correlation import Method
from core.compute.methods import is_banded
from core.compute.needs import Reading, Windows
from core.compute.padding import Indices
from core.compute.planes import KINDS
from core.compute.pooling import MAX, POOLINGS
from core.compute.strips import Scratch
from core.image import Pixels
from core.recipe import Layer, Pooling

Floats = NDArray[np.float32]

BAND_BYTES = 1 << 19
"""Of a band's padded pixels and values, so that they stay in the second cache."""

BLOCKS = 12
"""A band has a multiple of so many rows: the loops take 4 or 6 together."""

MOST_AGAIN = 0.25
"""Share of the rows that bands may compute again because the windows of two of them overlap."""

_NOTHING = np.empty((0, 0), np.float32)
_NO_WEIGHTS = np.empty((0, 0, 0), np.float32)
_NO_CELLS = np.empty((3, 0), np.int64)


@dataclass(frozen=True, eq=False)
class Target:
    """Where the results of a part of a map go.

    `filtered`: the rows `own` of the part, or None; `pooled`: the pooled part, or None.
    """

    own: slice
    filtered: Floats | None
    pooled: Floats | None


def can_band(layer: Layer, method: Method, width: int) -> bool:
    """Whether a kernel's maps, `width` columns of them, can be made in bands."""
    from core.compute.blocks import LANES

    return (
        method.fourier is None
        and is_banded(layer)
        and all(step.fast is not None and step.spread is not None for step in method.passes)
        and width >= LANES
    )


def make_bands(
    layer: Layer,
    method: Method,
    limits: tuple[float, float],
    plane: Pixels,
    fill: float,
    rows: Reading,
    columns: Reading,
    windows: tuple[Windows, Windows] | None,
    target: Target,
    scratch: Scratch,
) -> bool:
    """Computes a part of a map from a plane, as `can_band` allows; False where it cannot yet.

    `limits`: what activation "clip" limits values to. `windows`: of rows and of columns, where
    the part is pooled.
    """
    from core.compute import unrolled

    before, last = method.passes[0], method.passes[-1]
    two = len(method.passes) > 1
    first, weights, dtype, slack = before.fast, before.weights, method.dtype, 0
    if columns.step != 1:
        first = before.spread
    elif before.whole is not None and plane.dtype == np.uint8:
        from core.compute.byte_blocks import SLACK

        (first, weights), dtype, slack = before.whole, plane.dtype, SLACK
    loop = unrolled.find_bands(plane.dtype, dtype) if plane.dtype in KINDS else None
    if loop is None:
        return False
    # One pass needs no second one, but the loop a function for it.
    second = last.fast
    if not two:
        unrolled.ask_for_any(np.dtype(np.float32))
        second = unrolled.find_any(np.dtype(np.float32))
    if first is None or second is None:
        return False
    pooling = layer.pooling if target.pooled is not None else None
    cells, apart = (_NO_CELLS, _NO_CELLS), (1, 1)
    if pooling is not None and windows is not None:
        cells, apart = (windows[0].cells, windows[1].cells), pooling.dilation
    width = len(columns.firsts)
    if not columns.is_dense:
        # All columns are computed side by side, and pooled where they lie.
        if pooling is None or windows is None or target.filtered is not None:
            return False
        found = columns.window_starts(windows[1], apart[1])
        if found is None:
            return False
        aside = windows[1].cells.copy()
        aside[0], apart = found[0], (apart[0], found[1])
        cells = (cells[0], aside)
        reach = (before.weights.shape[2] - 1) * layer.dilation[1] * columns.step
        width = len(columns.sources) - reach
    row_bytes = len(columns.sources) * dtype.itemsize + 4 * width * len(method.passes)
    bands = _bands(rows, windows, pooling, target, _height(row_bytes))
    if bands is None:
        return False
    direct = plane.dtype == dtype and plane.flags.c_contiguous
    quads = None
    alone = slack and not two and target.filtered is None and layer.dilation[0] == 1
    if alone and _are_quads(pooling, rows, windows, width):
        quads = unrolled.find_quads(weights.shape)
    across, is_near = _reading(columns, plane.shape[1], width)
    near = plane if direct and is_near else np.empty((0, 0), dtype)
    spans = rows.firsts[bands[:, 1] - 1] - rows.firsts[bands[:, 0]] + rows.extent
    lines, high = int(spans.max()), int((bands[:, 1] - bands[:, 0]).max())
    activation = ACTIVATIONS[layer.activation]
    assert activation.limits is not None
    low, top = activation.limits(*limits)
    loop(
        first.address,
        second.address,
        0 if quads is None else quads.address,
        plane,
        near,
        rows.sources,
        across,
        dtype.type(fill),
        weights,
        last.weights if two else _NO_WEIGHTS,
        rows.firsts,
        rows.extent,
        (layer.dilation[0], layer.dilation[1] * columns.step),
        (method.scale, method.bias, np.float32(low), np.float32(top)),
        bands,
        POOLINGS[pooling.kind].code if pooling else -1,
        *cells,
        apart,
        pooling.size if pooling else (1, 1),
        pooling.count_include_pad if pooling else False,
        _band(scratch, (lines, len(columns.sources)), dtype, slack),
        scratch.array("between", (lines if two else 0, width)),
        scratch.array("values", (high, width)),
        _NOTHING if target.filtered is None else target.filtered,
        _NOTHING if target.pooled is None else target.pooled,
    )
    return True


def _are_quads(
    pooling: Pooling | None, rows: Reading, windows: tuple[Windows, Windows] | None, width: int
) -> bool:
    """The greatest of 2 x 2 is pooled, side by side, of all columns."""
    if pooling is None or windows is None or POOLINGS[pooling.kind].code != MAX:
        return False
    if (pooling.size, pooling.dilation) != ((2, 2), (1, 1)) or not rows.is_dense:
        return False
    down, along = windows[0].cells, windows[1].cells
    return (
        2 * along.shape[1] == width
        and bool((along[0] == np.arange(0, width, 2)).all())
        and bool((np.diff(down[0]) == 2).all())
        and bool((down[1] == 2).all() and (along[1] == 2).all())
    )


# The strips of a layer ask for the same.
@lru_cache(maxsize=16)
def _reading(columns: Reading, inputs: int, width: int) -> tuple[tuple[Any, ...], bool]:
    """What the loop reads of the columns of a plane, `inputs` of them, and whether it may read
    whole rows where they are.

    That is so where the plane's columns stand side by side and there are enough for a block.
    """
    from core.compute.band_loops import EDGE

    sources, reach = columns.sources, len(columns.sources) - width
    runs, nothing = _runs(sources, columns), np.empty((0, 3), np.uint64)
    inside = np.flatnonzero((sources[:-1] == 0) & (sources[1:] == 1))
    before = int(inside[0]) if len(inside) else 0
    rest = width - (before + inputs - reach)
    block = sources[before : before + inputs]
    # One more than a block: where two columns make an output, the first may be left to the edge.
    near = columns.step == 1 and inputs - reach > EDGE and max(before, rest) <= EDGE
    if not near or not np.array_equal(block, np.arange(inputs)):
        return (runs, nothing, nothing, columns.stride, 0), False
    left = _runs(sources[: EDGE + reach], columns) if before else nothing
    right = _runs(sources[width - EDGE :], columns) if rest else nothing
    return (runs, left, right, columns.stride, before), True


def _runs(sources: Indices, columns: Reading) -> NDArray[np.uint64]:
    """The runs of some columns; OUTSIDE becomes the loops' NO_SOURCE."""
    reading = Reading(sources, columns.firsts[:0], stride=columns.stride)
    return reading.runs.view(np.uint64)


def _height(row_bytes: int) -> int:
    """Rows of a band, whole blocks of all loops."""
    return max(BAND_BYTES // row_bytes // BLOCKS, 1) * BLOCKS


def _band(scratch: Scratch, shape: tuple[int, int], dtype: np.dtype[Any], slack: int) -> Pixels:
    """Room for the padded pixels of a band, and for some behind them that are only read."""
    size = shape[0] * shape[1]
    room: Pixels = scratch.array("band", (size + slack,), dtype)
    return room[:size].reshape(shape)


def _bands(
    rows: Reading,
    windows: tuple[Windows, Windows] | None,
    pooling: Pooling | None,
    target: Target,
    most: int,
) -> Indices | None:
    """(band, 6): first row and end, first own row and end, first window and end; see the loop.

    About `most` rows a band. None where too many rows would be computed again.
    """
    count = len(rows.firsts)
    if pooling is None or windows is None:
        edges = np.arange(0, count, most)
        ends = np.minimum(edges + most, count)
        none = np.zeros_like(edges)
        return np.stack([edges, ends, edges, ends, none, none], axis=1)
    cells = windows[0].cells
    starts = cells[0]
    ends = starts + (cells[1] - 1) * pooling.dilation[0] + 1
    number = len(starts)
    # So many windows as start within the rows of a band.
    each = max(1, int(number * most // max(int(ends.max() - starts.min()), 1)))
    firsts = np.arange(0, number, each)
    lasts = np.minimum(firsts + each, number)
    # Dilated windows that begin in the padding may have their first cell below the next one's.
    top, bottom = np.minimum.reduceat(starts, firsts), np.maximum.reduceat(ends, firsts)
    if int((bottom - top).sum()) > (1 + MOST_AGAIN) * count:
        return None
    own, own_end = top.copy(), bottom.copy()
    if target.filtered is not None:
        # Each filtered row belongs to one band, those between the windows too.
        own[0], own_end[-1] = target.own.start, target.own.stop
        own[1:] = np.maximum.accumulate(np.clip(own[1:], own[0], own_end[-1]))
        own_end[:-1] = own[1:]
        top, bottom = np.minimum(top, own), np.maximum(bottom, own_end)
    return np.stack([top, bottom, own, own_end, firsts, lasts], axis=1)
