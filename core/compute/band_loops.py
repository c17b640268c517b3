"""The compiled loop that gathers, correlates and pools a strip, band after band; see bands."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import float32, from_dtype, int64, njit, types, uint64, void
from numba.core import cgutils
from numba.extending import intrinsic
from numba.np.numpy_support import as_dtype

from core.compute.blocks import COMPILED, correlation_signature, readable
from core.compute.loops import gather, pool
from core.compute.pool_loops import CELLS, PAIR, PLANE, WIDTH, best
from core.compute.pooling import FIRST, MAX, MIN
from core.compute.sum_loops import sums

ONE, ZERO = np.float32(1), np.float32(0)
INFINITE = np.float32(np.inf)


def signature(kind: np.dtype[Any], padded: np.dtype[Any]) -> Any:
    """Of `strip` for a plane of a kind whose padded pixels are of another or the same."""
    pixels = from_dtype(padded)
    weights = readable(float32, 3)
    return void(
        int64,
        int64,
        readable(from_dtype(kind), 2, "A"),
        readable(int64, 1),
        readable(uint64, 2),
        int64,
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
    if code == MAX or code == MIN or code == FIRST:  # noqa: PLR1714 - compiled
        made = best(code, values, cells, across, apart, out)
    else:
        made = sums(code, values, cells, across, apart, padding, out)
    if made < out.size:
        pool(code, values, cells, across, size, apart, padding, int64(WIDTH), out)


def strip(
    first_address: Any,
    second_address: Any,
    plane: Any,
    rows: Any,
    runs: Any,
    stride: Any,
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
    across: Any,
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

    The addresses are of the correlations of the passes. `rows`, `runs`, `stride`, `fill`: what is gathered of the plane, see loops.gather. `firsts`:
    where the windows of each output row start among `rows`; they reach over `extent` of them.
    `weights` are those of the only pass, unless there is a second with the weights `column`.
    `finish`: scale, bias and limits. `code` to `padding`: how values are pooled, see loops.pool.
    `padded`, `between` and `values` have room for a band. `filtered`: takes each band's own rows;
    `pooled`: its windows; each is empty where it is not wanted.
    """
    first_pass = _correlation_at(first_address, padded)
    second_pass = _correlation_at(second_address, between)
    scale, bias, low, high = finish
    wide, columns = padded.shape[1], values.shape[1]
    origin = bands[0, 2]
    counting = np.arange(max(padded.shape[0], between.shape[0]))
    begin, end = int64(0), int64(0)
    for k in range(bands.shape[0]):
        top, bottom, own, own_end = bands[k, 0], bands[k, 1], bands[k, 2], bands[k, 3]
        start, stop = firsts[top], firsts[bottom - 1] + extent
        lines = stop - start
        starts = firsts[top:bottom] - start
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
                gather(plane, rows[end:stop], runs, stride, fill, padded[:more])
                source = padded[:more].reshape((1, more, wide))
                row_dilation = (int64(1), dilation[1])
                first_pass(
                    source, weights, counting[:more], row_dilation, ONE, ZERO, -INFINITE, INFINITE,
                    between[end - start : lines],
                )  # fmt: skip
                end = stop
            middle = between[:lines].reshape((1, lines, columns))
            second_pass(middle, column, starts, dilation, scale, bias, low, high, made)
        else:
            gather(plane, rows[start:stop], runs, stride, fill, padded[:lines])
            source = padded[:lines].reshape((1, lines, wide))
            first_pass(source, weights, starts, dilation, scale, bias, low, high, made)
        if filtered.size and not direct:
            filtered[own - origin : own_end - origin] = values[own - top : own_end - top]
        if bands[k, 5] > bands[k, 4]:
            cells = windows[:, bands[k, 4] : bands[k, 5]].copy()
            cells[0] -= top
            out = pooled[bands[k, 4] : bands[k, 5]]
            _pooled(code, made, cells, across, apart, size, padding, out)
