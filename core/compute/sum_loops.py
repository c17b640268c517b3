"""The compiled loops that pool by sums, in float64, for many windows at once; see pool_loops."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from llvmlite import ir
from numba import float64, int64, njit, types
from numba.core import cgutils
from numba.extending import intrinsic

from core.compute.disk_cache import COMPILED
from core.compute.pool_loops import (
    CELLS,
    DOUBLE,
    FLOAT,
    INT,
    PAIR,
    PLANE,
    WIDTH,
    Floats,
    data_of,
    in_blocks,
    load_every,
    store,
    stretch,
)
from core.compute.pooling import AVERAGE, L2

WIDE_LANES = 8
"""Of a vector of float64."""


@intrinsic(prefer_literal=True)
def _total(
    _: Any,
    square: Any,
    apart: Any,
    source: Any,
    at: Any,
    step: Any,
    taps: Any,
    out: Any,
    count: Any,
) -> Any:
    """out[x] = the sum of source[at + x * apart + j * step], or of its square; else as `_best`.

    `out` is float64.
    """
    squared, distance = bool(square.literal_value), apart.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, _, source, at, step, taps, out, count = arguments
        source = data_of(context, builder, signature.args[2], source)
        out = data_of(context, builder, signature.args[6], out)
        vector = ir.VectorType(DOUBLE, WIDE_LANES)
        blocks, start = in_blocks(builder, count)
        with blocks as block:
            x = start(block.index)
            first = builder.add(at, builder.mul(x, INT(distance)))
            zero = ir.Constant(vector, None)
            places = [cgutils.alloca_once_value(builder, zero) for _ in range(0, WIDTH, WIDE_LANES)]
            for place in places:
                builder.store(zero, place)
            with cgutils.for_range(builder, taps, intp=INT) as loop:
                near = builder.add(first, builder.mul(loop.index, step))
                for part, place in enumerate(places):
                    far = builder.add(near, INT(part * WIDE_LANES * distance))
                    values = load_every(builder, source, far, WIDE_LANES, distance)
                    if values.type.element == FLOAT:
                        values = builder.fpext(values, vector)
                    if squared:
                        values = builder.fmul(values, values)
                    builder.store(builder.fadd(builder.load(place), values), place)
            for part, place in enumerate(places):
                store(builder, builder.load(place), out, builder.add(x, INT(part * WIDE_LANES)))
        return context.get_dummy_value()

    return types.void(square, apart, source, int64, int64, int64, out, int64), generate


@njit(**COMPILED)
def _pool_sums(
    code: Any,
    source: Any,
    top: Any,
    left: Any,
    down: Any,
    apart: Any,
    size: Any,
    dilation: Any,
    out: Any,
    y: Any,
    x: Any,
    rows: Any,
    count: Any,
    divisor: Any,
) -> None:
    """First the cells of each column, as they lie side by side; then the columns."""
    width = source.shape[1]
    span = (count - 1) * apart + (size[1] - 1) * dilation[1] + 1
    columns = np.empty((1, span), dtype=np.float64)
    sums = np.empty((1, count), dtype=np.float64)
    for row in range(rows):
        at, step = (top + row * down) * width + left, dilation[0] * width
        if code == L2:
            _total(True, 1, source, at, step, size[0], columns, span)
        else:
            _total(False, 1, source, at, step, size[0], columns, span)
        if apart == 1:
            _total(False, 1, columns, 0, dilation[1], size[1], sums, count)
        elif apart == 2:
            _total(False, 2, columns, 0, dilation[1], size[1], sums, count)
        elif apart == 3:
            _total(False, 3, columns, 0, dilation[1], size[1], sums, count)
        elif apart == 4:
            _total(False, 4, columns, 0, dilation[1], size[1], sums, count)
        else:
            for k in range(count):
                total = 0.0
                for j in range(size[1]):
                    total += columns[0, k * apart + j * dilation[1]]
                sums[0, k] = total
        found, target = sums[0], out[y + row, x : x + count]
        if code == L2:
            for k in range(target.size):
                target[k] = math.sqrt(found[k])
        elif code == AVERAGE:
            for k in range(target.size):
                target[k] = found[k] / divisor
        else:
            for k in range(target.size):
                target[k] = found[k]


@njit(**COMPILED)
def _pool_quads(
    code: Any, source: Any, top: Any, left: Any, down: Any, out: Any, y: Any, x: Any,
    rows: Any, count: Any,
) -> None:  # fmt: skip
    """2 x 2 cells side by side, which the compiler brings together as fast as memory is."""
    share = 0.25 if code == AVERAGE else 1.0
    for row in range(rows):
        first = top + row * down
        upper = source[first, left : left + 2 * count]
        lower = source[first + 1, left : left + 2 * count]
        target = out[y + row, x : x + count]
        for k in range(target.size):
            near = 0.0 + float64(upper[2 * k]) + float64(lower[2 * k])
            target[k] = (near + (float64(upper[2 * k + 1]) + float64(lower[2 * k + 1]))) * share


@njit(int64(int64, PLANE, CELLS, CELLS, PAIR, types.boolean, PLANE), **COMPILED)
def sums(
    code: int,
    source: Floats,
    windows: Any,
    across: Any,
    dilation: Any,
    count_padding: bool,
    out: Floats,
) -> int:
    """AVERAGE, SUM and L2 of long stretches of windows, others are for loops.pool; their number."""
    rows, columns = out.shape
    left = int64(0)
    made = 0
    while left < columns:
        right, apart = stretch(across, left)
        start, wide, count = across[0, left], across[1, left], right - left
        upper = int64(0)
        while upper < rows and count >= WIDTH:
            lower, down = stretch(windows, upper)
            top, high, lines = windows[0, upper], windows[1, upper], lower - upper
            size = (high, wide)
            divisor = windows[2, upper] * across[2, left] if count_padding else high * wide
            simple = size == (2, 2) and dilation == (1, 1) and divisor == 4 and code != L2
            if simple and apart == 2:
                _pool_quads(code, source, top, start, down, out, upper, left, lines, count)
            else:
                _pool_sums(
                    code, source, top, start, down, apart, size, dilation, out, upper, left,
                    lines, count, divisor,
                )  # fmt: skip
            made += lines * count
            upper = lower
        left = right
    return made
