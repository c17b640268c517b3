"""The compiled inner loops: gather padded strips, correlate; those that pool come along.

Importing this module compiles them, or loads them from the disk cache; everything else imports
it late. All loops run without the interpreter lock, in threads of the caller's own.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from llvmlite import ir
from numba import float32, float64, int64, njit, types, uint8, uint16, uint64, void
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

import core.compute.sum_loops  # noqa: F401  (compiled with these)
from core.compute.disk_cache import COMPILED
from core.compute.median_loops import one_median
from core.compute.pool_loops import stretch
from core.compute.pooling import AVERAGE, FIRST, L2, MAX, MEDIAN, MIN
from core.compute.processor import has_instructions

Plane = NDArray[Any]
Floats = NDArray[np.float32]


def _readable(dtype: types.Type, dimensions: int, layout: str = "A") -> types.Array:
    """An argument type that takes writable and read-only arrays alike."""
    return types.Array(dtype, dimensions, layout, readonly=True)


BLOCK = 16
"""Values that a short run is copied in."""
NO_SOURCE = np.uint64(2**64 - 1)
"""OUTSIDE, as the unsigned number that `gather` meets."""

_PLANE = float32[:, ::1]
_INDICES = _readable(int64, 1, "C")
_PAIR = types.UniTuple(int64, 2)
_INT, _BIT, _BYTE = ir.IntType(64), ir.IntType(32), ir.IntType(8)

_MOST_LANES = {
    8: 64 if has_instructions("avx512vbmi") else BLOCK,
    16: 32 if has_instructions("avx512bw") else BLOCK,
}
"""Pixels that the processor brings together at once, by their bits."""


def _load(builder: Any, data: Any, lanes: int, step: int) -> Any:
    """`lanes` pixels, `step` apart; nothing beyond the last is read."""
    kind = data.type.pointee
    vector = ir.VectorType(kind, lanes)
    span = (lanes - 1) * step + 1
    found, have = ir.Constant(vector, ir.Undefined), 0
    while have < span:
        first = min(have, span - lanes)
        place = builder.bitcast(builder.gep(data, [_INT(first)]), vector.as_pointer())
        values = builder.load(place, align=kind.width // 8 if isinstance(kind, ir.IntType) else 4)
        mask = [
            lanes + lane * step - first if have <= lane * step < first + lanes else lane
            for lane in range(lanes)
        ]
        found = builder.shuffle_vector(found, values, ir.Constant(ir.VectorType(_BIT, lanes), mask))
        have = first + lanes
    return found


@intrinsic(prefer_literal=True)
def _copy_run(
    _: Any,
    step: Any,
    plane: Any,
    row: Any,
    start: Any,
    apart: Any,
    out: Any,
    y: Any,
    to: Any,
    length: Any,
    whole: Any,
) -> Any:
    """Copies `length` pixels of a row of a plane, from `start` on, `apart` bytes from one another.

    `step`: a constant, the pixels that this is, or 0 where it is anything. `whole`: so many
    pixels may be read and written, which makes a short run faster.
    """
    distance = step.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, plane, row, start, apart, out, y, to, length, whole = arguments
        source = context.make_array(signature.args[1])(context, builder, plane)
        target = context.make_array(signature.args[5])(context, builder, out)
        kind, made = source.data.type.pointee, target.data.type.pointee
        down, along = cgutils.unpack_tuple(builder, source.strides, 2)
        offset = builder.add(builder.mul(row, down), builder.mul(start, along))
        bytes_ = builder.gep(builder.bitcast(source.data, _BYTE.as_pointer()), [offset])
        width = builder.extract_value(target.shape, 1)
        there = builder.gep(target.data, [builder.add(builder.mul(y, width), to)])

        def converted(values: Any, kinds: Any) -> Any:
            return values if values.type == kinds else builder.uitofp(values, kinds)

        def one_by_one() -> None:
            with cgutils.for_range(builder, length, intp=_INT) as loop:
                place = builder.gep(bytes_, [builder.mul(loop.index, apart)])
                value = builder.load(builder.bitcast(place, kind.as_pointer()))
                builder.store(converted(value, made), builder.gep(there, [loop.index]))

        def in_blocks(count: Any, lanes: int) -> None:
            number = builder.udiv(builder.add(count, _INT(lanes - 1)), _INT(lanes))
            last = builder.sub(count, _INT(lanes))
            near = builder.bitcast(bytes_, kind.as_pointer())
            with cgutils.for_range(builder, number, intp=_INT) as loop:
                # The last block begins early rather than end late: it copies the same again.
                x = builder.mul(loop.index, _INT(lanes))
                x = builder.select(builder.icmp_unsigned("<", x, last), x, last)
                place = builder.gep(near, [builder.mul(x, _INT(distance))])
                values = converted(
                    _load(builder, place, lanes, distance), ir.VectorType(made, lanes)
                )
                place = builder.bitcast(builder.gep(there, [x]), values.type.as_pointer())
                builder.store(values, place, align=4 if made == ir.FloatType() else made.width // 8)

        if not distance:
            one_by_one()
            return context.get_dummy_value()
        lanes = BLOCK
        if isinstance(kind, ir.IntType) and (distance > 1 or kind == made):
            lanes = _MOST_LANES[kind.width]
        few = builder.icmp_signed("<=", length, _INT(BLOCK))
        fits = builder.icmp_signed(">=", whole, _INT(BLOCK))
        count = builder.select(builder.and_(few, fits), _INT(BLOCK), length)
        with builder.if_else(builder.icmp_signed(">=", count, _INT(lanes))) as (then, otherwise):
            with then:
                in_blocks(count, lanes)
            with otherwise:
                enough = builder.icmp_signed(">=", count, _INT(BLOCK))
                with builder.if_else(enough) as (short, shorter):
                    with short:
                        if lanes > BLOCK:
                            in_blocks(count, BLOCK)
                    with shorter:
                        one_by_one()
        return context.get_dummy_value()

    return types.void(step, plane, int64, int64, int64, out, int64, int64, int64, int64), generate


@njit(
    [
        void(
            _readable(kind, 2, "A"),
            _INDICES,
            _readable(uint64, 2, "C"),
            int64,
            strip,
            strip[:, ::1],
        )
        for kind, strip in (
            (uint8, uint8),
            (uint16, uint16),
            (float32, float32),
            (uint8, float32),
            (uint16, float32),
        )
    ],
    **COMPILED,
)
def gather(plane: Plane, rows: Any, runs: Any, stride: int, fill: Any, out: Plane) -> None:
    """Copies rows of a plane, and of each the runs (source, position, length), to `out`.

    `stride`: distance of the sources of a run. `fill` stands where a row is negative, or a run's
    source is NO_SOURCE.
    """
    apart = stride * plane.strides[1]
    step = apart // plane.itemsize
    if step * plane.itemsize != apart:
        step = 0
    for y in range(rows.size):
        row = rows[y]
        target = out[y]
        if row < 0:
            for x in range(target.size):
                target[x] = fill
            continue
        for k in range(runs.shape[0]):
            start, to, length = int64(runs[k, 0]), int64(runs[k, 1]), int64(runs[k, 2])
            if runs[k, 0] == NO_SOURCE:
                for x in range(runs[k, 2]):
                    target[runs[k, 1] + x] = fill
                continue
            # What a block writes too much is written again by the runs that follow.
            whole = min((plane.shape[1] - 1 - start) // stride + 1, out.shape[1] - to)
            if step == 1:
                _copy_run(1, plane, row, start, apart, out, y, to, length, whole)
            elif step == 2:
                _copy_run(2, plane, row, start, apart, out, y, to, length, whole)
            elif step == 3:
                _copy_run(3, plane, row, start, apart, out, y, to, length, whole)
            elif step == 4:
                _copy_run(4, plane, row, start, apart, out, y, to, length, whole)
            else:
                _copy_run(0, plane, row, start, apart, out, y, to, length, whole)


@njit(
    void(
        _readable(float32, 3, "C"),
        _readable(float32, 3, "C"),
        _INDICES,
        _PAIR,
        float32,
        float32,
        _PLANE,
    ),
    **COMPILED,
)
def correlate(
    strip: NDArray[np.float32],
    weights: NDArray[np.float32],
    firsts: Any,
    dilation: Any,
    scale: float,
    bias: float,
    out: Floats,
) -> None:
    """out = scale x sum + bias for windows of a padded strip (channel, row, column).

    The window of out[y, x] starts in row firsts[y], column x. Zero weights count too: zero
    times NaN or infinity is NaN.
    """
    channels, kernel_rows, kernel_columns = weights.shape
    rows, columns = out.shape
    for y in range(rows):
        total = out[y]
        for x in range(columns):
            total[x] = 0
        for channel in range(channels):
            for i in range(kernel_rows):
                source = strip[channel, firsts[y] + i * dilation[0]]
                for j in range(kernel_columns):
                    weight = weights[channel, i, j]
                    # Slices from zero on: an index that may be negative keeps the loop slow.
                    start = j * dilation[1]
                    near = source[start : start + columns]
                    for x in range(columns):
                        total[x] += weight * near[x]
        for x in range(columns):
            out[y, x] = scale * out[y, x] + bias


@njit(void(_PLANE, _INDICES, _PLANE), **COMPILED)
def pick(source: Floats, columns: Any, out: Floats) -> None:
    """out = source[:, columns]."""
    for y in range(out.shape[0]):
        for x in range(columns.size):
            out[y, x] = source[y, columns[x]]


@njit(
    [void(_readable(float32, 1, "C"), float64, float64, types.boolean, uint8[::1])],
    **COMPILED,
)
def grays(values: Any, low: float, factor: float, absolute: bool, out: Any) -> None:
    """out = (value - low) x factor, rounded and limited to 0..255; NaN is 0."""
    for k in range(values.size):
        value = float64(values[k])
        value = abs(value) if absolute else value
        value = (value - low) * factor
        value = 255.0 if value > 255.0 else value
        # Also where it is NaN, which compares as false.
        value = value if value > 0.0 else 0.0
        out[k] = np.uint8(np.rint(value))


# The cells of a window: rows i and columns j of `source` from (top, left) on, `step` apart.


@njit(**COMPILED)
def _greatest(source: Any, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    best = source[top, left]
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            best = value if value > best or value != value else best
    return best


@njit(**COMPILED)
def _least(source: Any, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    best = source[top, left]
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            best = value if value < best or value != value else best
    return best


@njit(**COMPILED)
def _sum(source: Any, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    total = 0.0
    for j in range(columns):
        column = 0.0
        for i in range(rows):
            column += source[top + i * step[0], left + j * step[1]]
        total += column
    return total


@njit(**COMPILED)
def _square_sum(source: Any, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    total = 0.0
    for j in range(columns):
        column = 0.0
        for i in range(rows):
            value = float64(source[top + i * step[0], left + j * step[1]])
            column += value * value
        total += column
    return total


@njit(
    void(
        int64,
        _PLANE,
        _readable(int64, 2, "C"),
        _readable(int64, 2, "C"),
        _PAIR,
        _PAIR,
        types.boolean,
        int64,
        _PLANE,
    ),
    **COMPILED,
)
def pool(
    code: int,
    source: Floats,
    windows: Any,
    across: Any,
    size: Any,
    dilation: Any,
    count_padding: bool,
    least: int,
    out: Floats,
) -> None:
    """One value for the real cells of every window; sums and averages in float64.

    `code`: the kind's, see core.compute.pooling. `windows` and `across` (3, windows), of rows
    and of columns: position of the first real cell in `source`, number of real cells, number of
    cells that count where padding does. Stretches of at least `least` equal windows of a row,
    for MEDIAN whole ones, are left to pool_loops, sum_loops and median_loops.
    """
    room = np.empty(2 * size[0] * size[1] if code == MEDIAN else 0, dtype=np.float32)
    left = int64(0)
    while left < out.shape[1]:
        right, _ = stretch(across, left)
        long = right - left >= least
        for y in range(out.shape[0]):
            first, high, counted_high = windows[0, y], windows[1, y], windows[2, y]
            if long and (code != MEDIAN or (high, across[1, left]) == size):
                continue
            for x in range(left, right):
                start, wide, counted_wide = across[0, x], across[1, x], across[2, x]
                if code == MAX:
                    value = float64(_greatest(source, first, start, high, wide, dilation))
                elif code == MIN:
                    value = float64(_least(source, first, start, high, wide, dilation))
                elif code == MEDIAN:
                    value = one_median(source, first, start, high, wide, dilation, room)
                elif code == FIRST:
                    value = float64(source[first, start])
                elif code == L2:
                    value = math.sqrt(_square_sum(source, first, start, high, wide, dilation))
                else:
                    value = _sum(source, first, start, high, wide, dilation)
                    if code == AVERAGE:
                        value /= counted_high * counted_wide if count_padding else high * wide
                out[y, x] = value
        left = right
