"""The compiled loops that pool by the median, for many windows at once; see pool_loops."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from llvmlite import ir
from numba import float64, int64, njit, types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

from core.compute.disk_cache import COMPILED
from core.compute.pool_loops import (
    BIT,
    CELLS,
    DOUBLE,
    INT,
    LANES,
    PAIR,
    PLANE,
    WIDTH,
    Floats,
    data_of,
    load_every,
    store,
    stretch,
)

MOST_SORTED = 1 << 10
"""Windows of more cells than that are sorted one by one."""


@cache
def exchanges(count: int) -> NDArray[np.int64]:
    """The pairs of cells to put in order, one after the other, for the middle ones to be right.

    Batcher's merge exchange: Knuth, The Art of Computer Programming 3, algorithm 5.2.2M; without
    the exchanges that only the other cells need.
    """
    pairs = []
    p = top = 1 << max(count - 1, 1).bit_length() - 1
    while p > 0:
        q, r, d = top, 0, p
        while True:
            pairs += [(i, i + d) for i in range(count - d) if i & p == r]
            if q == p:
                break
            d, q, r = q - p, q // 2, p
        p //= 2
    needed = {(count - 1) // 2, count // 2}
    kept = []
    for pair in reversed(pairs):
        if needed & set(pair):
            needed.update(pair)
            kept.append(pair)
    return np.array(kept[::-1], np.int64).reshape(-1, 2)


@intrinsic(prefer_literal=True)
def _cells(
    _: Any,
    apart: Any,
    source: Any,
    at: Any,
    distance: Any,
    size: Any,
    down: Any,
    along: Any,
    cells: Any,
    base: Any,
) -> Any:
    """To cells[base] and on: the first cells of WIDTH windows, `distance` apart; the second ones...

    `apart`: a constant, the same as `distance` or 0. `size`: rows and columns of a window;
    `down` and `along`: from one cell to the next.
    """
    step = apart.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, source, at, distance, size, down, along, cells, base = arguments
        source = data_of(context, builder, signature.args[1], source)
        cells = data_of(context, builder, signature.args[7], cells)
        rows, columns = cgutils.unpack_tuple(builder, size, 2)
        with cgutils.for_range(builder, rows, intp=INT) as row:
            line = builder.add(at, builder.mul(row.index, down))
            number = builder.mul(row.index, columns)
            with cgutils.for_range(builder, columns, intp=INT) as column:
                first = builder.add(line, builder.mul(column.index, along))
                to = builder.mul(builder.add(number, column.index), INT(WIDTH))
                to = builder.add(to, base)
                if step:
                    with cgutils.for_range(builder, INT(WIDTH // LANES), intp=INT) as block:
                        part = builder.mul(block.index, INT(LANES))
                        near = builder.add(first, builder.mul(part, INT(step)))
                        values = load_every(builder, source, near, LANES, step)
                        store(builder, values, cells, builder.add(to, part))
                else:
                    with cgutils.for_range(builder, INT(WIDTH), intp=INT) as one:
                        far = builder.add(first, builder.mul(one.index, distance))
                        value = builder.load(builder.gep(source, [far]))
                        builder.store(value, builder.gep(cells, [builder.add(to, one.index)]))
        return context.get_dummy_value()

    return types.void(apart, source, int64, int64, size, int64, int64, cells, int64), generate


@intrinsic
def _put_in_order(_: Any, cells: Any, low: Any, high: Any) -> Any:
    """Exchanges cells[low + x] and cells[high + x], x < WIDTH, where the second is less."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        cells, low, high = arguments
        cells = data_of(context, builder, signature.args[0], cells)
        for part in range(0, WIDTH, LANES):
            places = [builder.add(place, INT(part)) for place in (low, high)]
            first, second = (load_every(builder, cells, place, LANES) for place in places)
            wrong = builder.fcmp_ordered("<", second, first)
            store(builder, builder.select(wrong, second, first), cells, places[0])
            store(builder, builder.select(wrong, first, second), cells, places[1])
        return context.get_dummy_value()

    return types.void(cells, int64, int64), generate


@intrinsic
def _aligned(_: Any, cells: Any) -> Any:
    """The first index whose cell begins a line of the processor's cache."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        place = builder.ptrtoint(data_of(context, builder, signature.args[0], arguments[0]), INT)
        bytes_ = builder.and_(builder.sub(INT(0), place), INT(4 * LANES - 1))
        return builder.udiv(bytes_, INT(4))

    return int64(cells), generate


@intrinsic(prefer_literal=True)
def _middle(_: Any, number: Any, cells: Any, low: Any, high: Any, out: Any, to: Any) -> Any:
    """out[to + x] = the mean of cells[low + x] and cells[high + x], x < WIDTH; equal ones as one.

    `number`: a constant; if not 0, so many cells from cells[low] on are put in order first, in
    registers.
    """
    count = number.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, cells, low, high, out, to = arguments
        cells = data_of(context, builder, signature.args[1], cells)
        out = data_of(context, builder, signature.args[4], out)
        with cgutils.for_range(builder, INT(WIDTH // LANES), intp=INT) as loop:
            part = builder.mul(loop.index, INT(LANES))
            if count:
                values = [
                    load_every(
                        builder,
                        cells,
                        builder.add(builder.add(low, part), INT(cell * WIDTH)),
                        LANES,
                    )
                    for cell in range(count)
                ]
                for one, other in exchanges(count).tolist():
                    less, more = values[one], values[other]
                    wrong = builder.fcmp_ordered("<", more, less)
                    values[one] = builder.select(wrong, more, less)
                    values[other] = builder.select(wrong, less, more)
                less, more = values[(count - 1) // 2], values[count // 2]
            else:
                less = load_every(builder, cells, builder.add(part, low), LANES)
                more = load_every(builder, cells, builder.add(part, high), LANES)
            wide = ir.VectorType(DOUBLE, LANES)
            total = builder.fadd(builder.fpext(less, wide), builder.fpext(more, wide))
            half = ir.Constant(wide, [0.5] * LANES)
            mean = builder.fptrunc(builder.fmul(total, half), less.type)
            mean = builder.select(builder.fcmp_ordered("==", less, more), less, mean)
            store(builder, mean, out, builder.add(to, part))
        return context.get_dummy_value()

    return types.void(number, cells, int64, int64, out, int64), generate


@intrinsic
def _any_odd(_: Any, cells: Any, base: Any, count: Any) -> Any:
    """Whether NaN or negative zero is among `count` x WIDTH cells from cells[base] on."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        cells, base, count = arguments
        cells = data_of(context, builder, signature.args[0], cells)
        bits = ir.VectorType(ir.IntType(1), LANES)
        whole = ir.VectorType(BIT, LANES)
        zero = ir.Constant(whole, [-(2**31)] * LANES)
        odd = cgutils.alloca_once_value(builder, ir.Constant(bits, None))
        builder.store(ir.Constant(bits, None), odd)
        number = builder.mul(count, INT(WIDTH // LANES))
        with cgutils.for_range(builder, number, intp=INT) as loop:
            at = builder.add(base, builder.mul(loop.index, INT(LANES)))
            values = load_every(builder, cells, at, LANES)
            nan = builder.fcmp_unordered("uno", values, values)
            negative = builder.icmp_signed("==", builder.bitcast(values, whole), zero)
            found = builder.or_(builder.load(odd), builder.or_(nan, negative))
            builder.store(found, odd)
        number = builder.bitcast(builder.load(odd), ir.IntType(LANES))
        return builder.icmp_unsigned("!=", number, ir.IntType(LANES)(0))

    return types.boolean(cells, int64, int64), generate


@njit(**COMPILED)
def one_median(
    source: Any, top: Any, left: Any, rows: Any, columns: Any, step: Any, room: Any
) -> Any:
    """`room`: twice as many values as the window has cells."""
    count = 0
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            if value != value:
                return float64(value)
            room[count] = value
            count += 1
    # Merged in stretches of 1, 2, 4, ... values; equal ones keep their order.
    here, there, length = 0, count, 1
    while length < count:
        for begin in range(0, count, 2 * length):
            middle, end = min(begin + length, count), min(begin + 2 * length, count)
            i, j = begin, middle
            for k in range(begin, end):
                if j == end or (i < middle and room[here + i] <= room[here + j]):
                    room[there + k] = room[here + i]
                    i += 1
                else:
                    room[there + k] = room[here + j]
                    j += 1
        here, there, length = there, here, 2 * length
    low, high = float64(room[here + (count - 1) // 2]), float64(room[here + count // 2])
    return low if low == high else 0.5 * (low + high)


@njit(**COMPILED)
def _pool_medians(
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
    pairs: Any,
    room: Any,
) -> None:
    """The cells of WIDTH windows at once are sorted, as far as their middle needs it."""
    number = size[0] * size[1]
    cells = np.empty((number + 1, WIDTH), dtype=np.float32)
    base = _aligned(cells)
    step, along = dilation[0] * source.shape[1], dilation[1]
    low, high = base + WIDTH * ((number - 1) // 2), base + WIDTH * (number // 2)
    for row in range(rows):
        first = top + row * down
        for block in range(0, count, WIDTH):
            begin = min(block, count - WIDTH)
            start = left + begin * apart
            at = first * source.shape[1] + start
            if apart == 1:
                _cells(1, source, at, apart, size, step, along, cells, base)
            elif apart == 2:
                _cells(2, source, at, apart, size, step, along, cells, base)
            elif apart == 3:
                _cells(3, source, at, apart, size, step, along, cells, base)
            else:
                _cells(0, source, at, apart, size, step, along, cells, base)
            to = (y + row) * out.shape[1] + x + begin
            if _any_odd(cells, base, number):
                # Equal zeros of unlike sign keep their order only where one window is sorted.
                for k in range(WIDTH):
                    value = one_median(
                        source, first, start + k * apart, size[0], size[1], dilation, room
                    )
                    out[y + row, x + begin + k] = value
                continue
            if number == 4:
                _middle(4, cells, base, base, out, to)
            elif number == 9:
                _middle(9, cells, base, base, out, to)
            else:
                for k in range(pairs.shape[0]):
                    one, other = WIDTH * pairs[k, 0], WIDTH * pairs[k, 1]
                    _put_in_order(cells, base + one, base + other)
                _middle(0, cells, low, high, out, to)


@njit(int64(PLANE, CELLS, CELLS, PAIR, PAIR, CELLS, PLANE), **COMPILED)
def medians(
    source: Floats,
    windows: Any,
    across: Any,
    size: Any,
    dilation: Any,
    pairs: Any,
    out: Floats,
) -> int:
    """Medians of long stretches of whole windows, others are for loops.pool; their number.

    `pairs`: exchanges(size[0] * size[1]).
    """
    rows, columns = out.shape
    room = np.empty(2 * size[0] * size[1], dtype=np.float32)
    left = int64(0)
    made = 0
    while left < columns:
        right, apart = stretch(across, left)
        start, wide, count = across[0, left], across[1, left], right - left
        upper = int64(0)
        while upper < rows and count >= WIDTH:
            lower, down = stretch(windows, upper)
            top, high, lines = windows[0, upper], windows[1, upper], lower - upper
            if high == size[0] and wide == size[1]:
                made += lines * count
                _pool_medians(
                    source, top, start, down, apart, size, dilation, out, upper, left, lines,
                    count, pairs, room,
                )  # fmt: skip
            upper = lower
        left = right
    return made
