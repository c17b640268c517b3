"""The compiled loop that gathers, correlates and pools a strip, band after band; see bands."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import float32, from_dtype, int64, njit, types, uint64, void
from numba.core import cgutils
from numba.extending import intrinsic
from numba.np.numpy_support import as_dtype

from core.compute.blocks import correlation_signature, readable
from core.compute.disk_cache import COMPILED
from core.compute.loops import gather, pool
from core.compute.pool_loops import CELLS, PAIR, PLANE, WIDTH, best
from core.compute.pooling import FIRST, MAX, MIN
from core.compute.sum_loops import sums

ONE, ZERO = np.float32(1), np.float32(0)
INFINITE = np.float32(np.inf)

QUADS_ROWS = 6
"""Rows that a correlation which pools on the way takes at least."""

EDGE = 64
"""Columns at each side that are computed of gathered pixels, a block of every loop."""


def signature(kind: np.dtype[Any], padded: np.dtype[Any]) -> Any:
    """Of `strip` for a plane of a kind whose padded pixels are of another or the same."""
    pixels = from_dtype(padded)
    weights = readable(float32, 3)
    return void(
        int64,
        int64,
        int64,
        readable(from_dtype(kind), 2, "A"),
        readable(pixels, 2),
        readable(int64, 1),
        types.Tuple((*[readable(uint64, 2)] * 3, int64, int64)),
        pixels,
        weights,
        weights,
        readable(int64, 1),
        int64,
        PAIR,
        types.UniTuple(float32, 4),
        readable(int64, 2),
        int64,
        CELLS,
        CELLS,
        PAIR,
        PAIR,
        types.boolean,
        pixels[:, ::1],
        PLANE,
        PLANE,
        PLANE,
        PLANE,
    )


@intrinsic
def _correlation_at(_: Any, address: Any, pixels: Any) -> Any:
    """The compiled correlation at an address, of pixels of an array's kind.

    Handed over as an address because a function object costs more to hand over than a small strip
    takes.
    """
    kind = types.FunctionType(correlation_signature(as_dtype(pixels.dtype)))

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        function = cgutils.create_struct_proxy(kind)(context, builder)
        function.jit_addr = builder.inttoptr(arguments[0], cgutils.voidptr_t)
        empty = cgutils.get_null_value(cgutils.voidptr_t)
        function.c_addr, function.py_addr = empty, empty
        return function._getvalue()

    return kind(address, pixels), generate


@njit(**COMPILED)
def _pooled(
    code: Any, values: Any, cells: Any, across: Any, apart: Any, size: Any, padding: Any, out: Any
) -> None:
    """Windows of some values, of every kind but the median."""
    if code in (MAX, MIN, FIRST):
        made = best(code, values, cells, across, apart, out)
    else:
        made = sums(code, values, cells, across, apart, padding, out)
    if made < out.size:
        pool(code, values, cells, across, size, apart, padding, int64(WIDTH), out)


@njit(**COMPILED)
def _are_inside(rows: Any, last: Any) -> Any:
    """Neighbours in their order, none of them outside, all before the row `last`."""
    for k in range(rows.size):
        if rows[k] != rows[0] + k:
            return False
    return rows[0] >= 0 and rows[rows.size - 1] < last


@njit(**COMPILED)
def _first_pass(
    correlate: Any,
    plane: Any,
    near: Any,
    rows: Any,
    across: Any,
    fill: Any,
    weights: Any,
    starts: Any,
    dilation: Any,
    finish: Any,
    padded: Any,
    each: Any,
    out: Any,
) -> None:
    """The windows of some rows; what lies inside the plane is read where it is, the rest gathered.

    `across`: runs of all columns, of those that the first and the last EDGE windows read, their
    stride, and the pixels before the first column. `near`: the plane, or nothing where all is
    gathered. `each`: columns that make one of `out`.
    """
    runs, left, right, stride, before = across
    scale, bias, low, high = finish
    lines, wide, columns = rows.size, padded.shape[1], each * out.shape[1]
    # There must be something behind the last row, which loops may read.
    if near.size == 0 or not _are_inside(rows, near.shape[0] - 1):
        gather(plane, rows, runs, stride, fill, padded[:lines])
        source = padded[:lines].reshape((1, lines, wide))
        correlate(source, weights, starts, dilation, scale, bias, low, high, out)
        return
    reach = wide - columns
    edge = padded.reshape(padded.size)[: lines * (EDGE + reach)].reshape((lines, EDGE + reach))
    for end in range(2):
        edge_runs = right if end else left
        if edge_runs.size:
            gather(plane, rows, edge_runs, stride, fill, edge)
            source = edge.reshape((1, lines, EDGE + reach))
            part = out[:, (columns - EDGE) // each :] if end else out[:, : EDGE // each]
            correlate(source, weights, starts, dilation, scale, bias, low, high, part)
    width = near.shape[1]
    # Windows begin at whole outputs.
    skipped = -before % each
    begin = rows[0] * width + skipped
    middle = near.reshape(near.size)[begin : begin + lines * width].reshape((1, lines, width))
    count = (width - reach - skipped) // each
    first = (before + skipped) // each
    correlate(
        middle, weights, starts, dilation, scale, bias, low, high, out[:, first : first + count]
    )


def strip(
    first_address: Any,
    second_address: Any,
    quads_address: Any,
    plane: Any,
    near: Any,
    rows: Any,
    across: Any,
    fill: Any,
    weights: Any,
    column: Any,
    firsts: Any,
    extent: Any,
    dilation: Any,
    finish: Any,
    bands: Any,
    code: Any,
    windows: Any,
    aside: Any,
    apart: Any,
    size: Any,
    padding: Any,
    padded: Any,
    between: Any,
    values: Any,
    filtered: Any,
    pooled: Any,
) -> None:
    """Computes bands of rows: (first, end, first own, end of own, first window, end of windows).

    The addresses are of the correlations of the passes, and of the only one where that pools on
    the way, or 0. `rows`, `across`, `fill`: what is read of
    the plane, see _first_pass. `firsts`: where the windows of each output row start among `rows`;
    they reach over `extent` of them. `weights` are those of the only pass, unless there is a
    second with the weights `column`. `finish`: scale, bias and limits. `code` to `padding`: how
    values are pooled, see loops.pool. `padded`, `between` and `values` have room for a band.
    `filtered`: takes each band's own rows; `pooled`: its windows; empty where not wanted.
    """
    first_pass = _correlation_at(first_address, padded)
    second_pass = _correlation_at(second_address, between)
    pooling_pass = _correlation_at(quads_address, padded)
    scale, bias, low, high = finish
    columns = values.shape[1]
    origin = bands[0, 2]
    counting = np.arange(max(padded.shape[0], between.shape[0]))
    begin, end = int64(0), int64(0)
    for k in range(bands.shape[0]):
        top, bottom, own, own_end = bands[k, 0], bands[k, 1], bands[k, 2], bands[k, 3]
        start, stop = firsts[top], firsts[bottom - 1] + extent
        lines = stop - start
        starts = firsts[top:bottom] - start
        if quads_address and bottom - top >= QUADS_ROWS:
            _first_pass(
                pooling_pass, plane, near, rows[start:stop], across, fill, weights, starts,
                dilation, finish, padded, 2, pooled[bands[k, 4] : bands[k, 5]],
            )  # fmt: skip
            continue
        direct = filtered.size > 0 and own == top and own_end == bottom
        made = filtered[own - origin : own_end - origin] if direct else values[: bottom - top]
        if column.size:
            # Rows of the first pass that the band before has made are used again.
            if begin <= start <= end:
                for y in range(end - start):
                    between[y] = between[start - begin + y]
            else:
                end = start
            begin = start
            more = stop - end
            if more > 0:
                _first_pass(
                    first_pass, plane, near, rows[end:stop], across, fill, weights,
                    counting[:more], (int64(1), dilation[1]), (ONE, ZERO, -INFINITE, INFINITE),
                    padded, 1, between[end - start : lines],
                )  # fmt: skip
                end = stop
            middle = between[:lines].reshape((1, lines, columns))
            second_pass(middle, column, starts, dilation, scale, bias, low, high, made)
        else:
            _first_pass(
                first_pass, plane, near, rows[start:stop], across, fill, weights, starts,
                dilation, finish, padded, 1, made,
            )  # fmt: skip
        if filtered.size and not direct:
            filtered[own - origin : own_end - origin] = values[own - top : own_end - top]
        if bands[k, 5] > bands[k, 4]:
            cells = windows[:, bands[k, 4] : bands[k, 5]].copy()
            cells[0] -= top
            out = pooled[bands[k, 4] : bands[k, 5]]
            _pooled(code, made, cells, aside, apart, size, padding, out)
