"""The compiled loops that pool by the greatest, least or first cell, for many windows at once.

Here, in sum_loops and in median_loops stand the fast ways, in vectors that are written out, for
windows of equal sizes at equal distances; all others are left to loops.pool, which forms every
value in the same order. So results do not depend on how the work is dealt out:

- greatest and least: the cells of a row from left to right, the rows from top to bottom. The
  first of equal values stays, which matters for zeros of unlike sign.
- sums: the cells of a column from top to bottom, then the columns from left to right.
- medians: equal values keep the order of their rows and columns.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import float32, int64, njit, types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

from core.compute.disk_cache import COMPILED
from core.compute.pooling import FIRST, MAX, MIN

Floats = NDArray[np.float32]

WIDTH = 64
"""Windows of a row that are pooled together; shorter stretches are left to loops.pool."""

LANES = 16
"""Of a vector of float32."""

MOST_STEP = 4
"""Windows that lie so far apart at most are brought together in registers."""

MANY_CELLS = 5
"""From so many cells in a row on, each pass doubles the cells that values are of."""

KEPT_VALUES = 1 << 16
"""Values of pooled rows that are kept for the windows below, where those need no more."""


PLANE = float32[:, ::1]
CELLS = types.Array(int64, 2, "C", readonly=True)
PAIR = types.UniTuple(int64, 2)

INT, BIT = ir.IntType(64), ir.IntType(32)
FLOAT, DOUBLE = ir.FloatType(), ir.DoubleType()


def load_every(builder: Any, data: Any, at: Any, lanes: int, step: int = 1) -> Any:
    """`lanes` numbers from data[at] on, `step` apart; nothing beyond the last is read."""
    kind = data.type.pointee
    vector = ir.VectorType(kind, lanes)
    span = (lanes - 1) * step + 1
    found, have = None, 0
    while found is None or have < span:
        first = min(have, span - lanes)
        place = builder.bitcast(
            builder.gep(data, [builder.add(at, INT(first))]), vector.as_pointer()
        )
        values = builder.load(place, align=8 if kind == DOUBLE else 4)
        if step == 1:
            return values
        mask = []
        for lane in range(lanes):
            element = lane * step
            inside = have <= element < first + lanes
            mask.append(lanes + element - first if inside else lane)
        if found is None:
            found = ir.Constant(vector, ir.Undefined)
        found = builder.shuffle_vector(found, values, ir.Constant(ir.VectorType(BIT, lanes), mask))
        have = first + lanes
    return found


def store(builder: Any, values: Any, data: Any, at: Any) -> None:
    """Writes a vector to data[at] and on."""
    place = builder.bitcast(builder.gep(data, [at]), values.type.as_pointer())
    builder.store(values, place, align=8 if values.type.element == DOUBLE else 4)


def _better(builder: Any, order: str, value: Any, best: Any) -> Any:
    """`value` where it is greater (">") or less ("<") than `best`, or NaN; else `best`."""
    chosen = builder.select(builder.fcmp_ordered(order, value, best), value, best)
    return builder.select(builder.fcmp_unordered("uno", value, value), value, chosen)


def data_of(context: Any, builder: Any, kind: Any, array: Any) -> Any:
    """Where an array's first value stands."""
    return context.make_array(kind)(context, builder, array).data


def in_blocks(builder: Any, count: Any, width: int = WIDTH) -> Any:
    """A loop over blocks of `width`, and where each begins: the last early rather than ending late.

    What it writes twice is the same.
    """
    number = builder.sdiv(builder.add(count, INT(width - 1)), INT(width))
    last = builder.sub(count, INT(width))

    def start(index: Any) -> Any:
        at = builder.mul(index, INT(width))
        return builder.select(builder.icmp_signed("<", at, last), at, last)

    return cgutils.for_range(builder, number, intp=INT), start


@intrinsic(prefer_literal=True)
def _best(
    _: Any,
    code: Any,
    apart: Any,
    source: Any,
    at: Any,
    step: Any,
    taps: Any,
    out: Any,
    to: Any,
    count: Any,
) -> Any:
    """out[to + x] = the best of source[at + x * apart + j * step], j < taps; x < count >= WIDTH.

    `code` (MAX or MIN) and `apart` are constants; indices count in the arrays as they lie in
    memory.
    """
    order, distance = (">" if code.literal_value == MAX else "<"), apart.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, _, source, at, step, taps, out, to, count = arguments
        source = data_of(context, builder, signature.args[2], source)
        out = data_of(context, builder, signature.args[6], out)
        width = WIDTH if distance == 1 else LANES
        blocks, start = in_blocks(builder, count, width)
        with blocks as block:
            x = start(block.index)
            first = builder.add(at, builder.mul(x, INT(distance)))
            places = []
            for part in range(0, width, LANES):
                near = builder.add(first, INT(part * distance))
                values = load_every(builder, source, near, LANES, distance)
                places.append(cgutils.alloca_once_value(builder, values))
            with cgutils.for_range(builder, builder.sub(taps, INT(1)), intp=INT) as loop:
                tap = builder.mul(builder.add(loop.index, INT(1)), step)
                near = builder.add(first, tap)
                for part, place in enumerate(places):
                    far = builder.add(near, INT(part * LANES * distance))
                    values = load_every(builder, source, far, LANES, distance)
                    builder.store(_better(builder, order, values, builder.load(place)), place)
            for part, place in enumerate(places):
                there = builder.add(builder.add(to, x), INT(part * LANES))
                store(builder, builder.load(place), out, there)
        return context.get_dummy_value()

    return types.void(code, apart, source, int64, int64, int64, out, int64, int64), generate


@intrinsic
def _copy(_: Any, source: Any, at: Any, apart: Any, out: Any, to: Any, count: Any) -> Any:
    """out[to + x] = source[at + x * apart]; indices count in the arrays as they lie in memory."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        source, at, apart, out, to, count = arguments
        source = data_of(context, builder, signature.args[0], source)
        out = data_of(context, builder, signature.args[3], out)
        with cgutils.for_range(builder, count, intp=INT) as loop:
            far = builder.add(at, builder.mul(loop.index, apart))
            value = builder.load(builder.gep(source, [far]))
            builder.store(value, builder.gep(out, [builder.add(to, loop.index)]))
        return context.get_dummy_value()

    return types.void(source, int64, int64, out, int64, int64), generate


@njit(**COMPILED)
def _best_of(
    code: Any,
    apart: Any,
    source: Any,
    at: Any,
    step: Any,
    taps: Any,
    out: Any,
    to: Any,
    count: Any,
) -> None:
    """`_best`, where the kind and the distance, 1 to MOST_STEP, are known late."""
    if code == MAX:
        if apart == 1:
            _best(MAX, 1, source, at, step, taps, out, to, count)
        elif apart == 2:
            _best(MAX, 2, source, at, step, taps, out, to, count)
        elif apart == 3:
            _best(MAX, 3, source, at, step, taps, out, to, count)
        else:
            _best(MAX, 4, source, at, step, taps, out, to, count)
    elif apart == 1:
        _best(MIN, 1, source, at, step, taps, out, to, count)
    elif apart == 2:
        _best(MIN, 2, source, at, step, taps, out, to, count)
    elif apart == 3:
        _best(MIN, 3, source, at, step, taps, out, to, count)
    else:
        _best(MIN, 4, source, at, step, taps, out, to, count)


@njit(**COMPILED)
def _every(source: Any, at: Any, apart: Any, out: Any, to: Any, count: Any) -> None:
    """out[to + x] = source[at + x * apart]."""
    if apart <= MOST_STEP:
        _best_of(int64(MAX), apart, source, at, int64(0), int64(1), out, to, count)
        return
    _copy(source, at, apart, out, to, count)


@njit(**COMPILED)
def _best_in_row(
    code: Any,
    source: Any,
    at: Any,
    apart: Any,
    size: Any,
    dilation: Any,
    out: Any,
    to: Any,
    count: Any,
    room: Any,
) -> None:
    """The best cells of one row of `count` windows; `room`: two rows of intermediate values."""
    if apart <= MOST_STEP and size < MANY_CELLS:
        _best_of(code, apart, source, at, dilation, size, out, to, count)
        return
    # The best of 1, 2, 4, ... cells; then of all, of two stretches that may overlap: what both
    # have is the same.
    length = (count - 1) * apart + 1
    here, begin, there, cells = source, at, int64(0), int64(1)
    while 2 * cells <= size:
        reach = length + (size - 2 * cells) * dilation
        _best_of(code, int64(1), here, begin, cells * dilation, int64(2), room, there, reach)
        here, begin, cells = room, there, 2 * cells
        there = room.shape[1] - there
    rest = (size - cells) * dilation
    if apart <= MOST_STEP:
        _best_of(code, apart, here, begin, rest, int64(2) if rest else int64(1), out, to, count)
        return
    if rest:
        _best_of(code, int64(1), here, begin, rest, int64(2), room, there, length)
        here, begin = room, there
    _every(here, begin, apart, out, to, count)


@njit(**COMPILED)
def stretch(cells: Any, begin: Any) -> Any:
    """Windows from `begin` on, of equal sizes at equal distances: their end and the distance."""
    end, apart = begin + 1, 1
    while (
        end < cells.shape[1]
        and cells[1, end] == cells[1, begin]
        and cells[2, end] == cells[2, begin]
    ):
        distance = cells[0, end] - cells[0, end - 1]
        if end == begin + 1:
            apart = distance
        if distance != apart or distance < 1:
            break
        end += 1
    return end, max(apart, 1)


# The fast ways: `rows` windows below each other, `down` apart, and `count` windows of each side
# by side, `apart`. The first cell of the first is source[top, left], its value is out[y, x].


@njit(**COMPILED)
def _pool_best(
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
) -> None:
    """First the cells of each row, kept for all windows that have the row; then the rows."""
    extent = (size[0] - 1) * dilation[0] + 1
    together = 1
    if down < extent:
        together += max(KEPT_VALUES // count - extent, extent) // down
        together = min(together, rows)
    high = (together - 1) * down + extent
    kept = np.empty((high, count), dtype=np.float32)
    room = np.empty((2, (count - 1) * apart + 1 + size[1] * dilation[1]), dtype=np.float32)
    done = np.empty(high, dtype=np.bool_)
    for low in range(0, rows, together):
        for line in range(high):
            done[line] = False
        for row in range(low, min(low + together, rows)):
            first = (row - low) * down
            for line in range(first, first + extent, dilation[0]):
                if not done[line]:
                    at = (top + low * down + line) * source.shape[1] + left
                    to = line * count
                    _best_in_row(
                        code, source, at, apart, size[1], dilation[1], kept, to, count, room
                    )
                    done[line] = True
            to = (y + row) * out.shape[1] + x
            _best_of(
                code, int64(1), kept, first * count, dilation[0] * count, size[0], out, to, count
            )


def greatest(builder: Any, cells: Any, order: str = ">") -> Any:
    """The greatest (or least, "<") of vectors of four cells, NaN where one of them is NaN."""
    # NaN is looked for in two cells at once; a maximum of the processor's passes it by.
    missing = builder.or_(
        builder.fcmp_unordered("uno", cells[0], cells[1]),
        builder.fcmp_unordered("uno", cells[2], cells[3]),
    )
    best = cells[0]
    for value in cells[1:]:
        best = builder.select(builder.fcmp_ordered(order, value, best), value, best)
    nan = ir.Constant(best.type, [float("nan")] * best.type.count)
    return builder.select(missing, nan, best)


@intrinsic(prefer_literal=True)
def _best_quads(
    _: Any, code: Any, source: Any, at: Any, down: Any, out: Any, to: Any, count: Any
) -> Any:
    """out[to + x] = the best of source[at + 2 x] and its three neighbours; x < count >= LANES.

    `code` is a constant. `down`: from a cell to the one below.
    """
    order = ">" if code.literal_value == MAX else "<"

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, source, at, down, out, to, count = arguments
        source = data_of(context, builder, signature.args[1], source)
        out = data_of(context, builder, signature.args[4], out)
        blocks, start = in_blocks(builder, count, LANES)
        with blocks as block:
            x = start(block.index)
            first = builder.add(at, builder.mul(x, INT(2)))
            cells = [
                load_every(builder, source, builder.add(line, INT(side)), LANES, 2)
                for line in (first, builder.add(first, down))
                for side in (0, 1)
            ]
            store(builder, greatest(builder, cells, order), out, builder.add(to, x))
        return context.get_dummy_value()

    return types.void(code, source, int64, int64, out, int64, int64), generate


@njit(**COMPILED)
def _pool_quads(
    code: Any, source: Any, top: Any, left: Any, down: Any, out: Any, y: Any, x: Any,
    rows: Any, count: Any,
) -> None:  # fmt: skip
    """2 x 2 cells side by side."""
    width = source.shape[1]
    for row in range(rows):
        at, to = (top + row * down) * width + left, (y + row) * out.shape[1] + x
        if code == MAX:
            _best_quads(MAX, source, at, width, out, to, count)
        else:
            _best_quads(MIN, source, at, width, out, to, count)


@njit(int64(int64, PLANE, CELLS, CELLS, PAIR, PLANE), **COMPILED)
def best(code: int, source: Floats, windows: Any, across: Any, dilation: Any, out: Floats) -> int:
    """MAX, MIN and FIRST of long stretches of windows, others are for loops.pool; their number."""
    rows, columns = out.shape
    step = source.shape[1]
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
            if code == FIRST:
                for row in range(lines):
                    at = (top + row * down) * step + start
                    _every(source, at, apart, out, (upper + row) * columns + left, count)
            elif size == (2, 2) and dilation == (1, 1) and apart == 2:
                _pool_quads(code, source, top, start, down, out, upper, left, lines, count)
            else:
                _pool_best(
                    code, source, top, start, down, apart, size, dilation, out, upper, left,
                    lines, count,
                )  # fmt: skip
            made += lines * count
            upper = lower
        left = right
    return made
