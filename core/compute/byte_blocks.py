"""Correlations of bytes with small whole weights, four products and their sum in one instruction.

The sums are whole numbers and exact, so results are those of blocks.py to the last bit as long as
float32 holds them. Processors that lack the instruction use blocks.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import float32, int64, njit, types
from numba.core import cgutils
from numba.extending import intrinsic, models, register_model
from numpy.typing import NDArray

from core.compute.disk_cache import COMPILED
from core.compute.pool_loops import greatest
from core.compute.processor import has_instructions

IS_POSSIBLE = has_instructions("avx512vnni", "avx512vbmi")
"""The processor has the instruction, and one that brings bytes into its order."""

TAPS = 4
"""Weights that are applied at once."""

ROWS = 6
"""Output rows of a block."""

SLACK = 64
"""Bytes behind a strip that are read and not used."""

LARGEST_WEIGHT = 127
LARGEST_SUM = 1 << 24
"""Sum of |weights| x 255 below which every sum is a float32."""

_PARTS, _LANES = 4, 16
WIDTH = _PARTS * _LANES
"""Output columns of a block."""

_INT, _BIT, _BYTE = ir.IntType(64), ir.IntType(32), ir.IntType(8)
_SUMS = ir.VectorType(_BIT, _LANES)
_FLOATS = ir.VectorType(ir.FloatType(), _LANES)
_NEAR = ir.VectorType(_BYTE, 32)
_WINDOWS = ir.Constant(
    ir.VectorType(_BIT, _LANES * TAPS),
    [lane + tap for lane in range(_LANES) for tap in range(TAPS)],
)
"""Lane l takes the bytes l to l + 3."""


def packed(weights: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """Weights (1, rows, columns) as (1, rows, groups), each number's bytes four whole weights.

    The last ones are filled with zeros. None where the weights are not small whole numbers.
    """
    if not IS_POSSIBLE or len(weights) != 1:
        return None
    sizes = np.abs(weights)
    if not (sizes.max() <= LARGEST_WEIGHT and 255 * float(sizes.sum()) < LARGEST_SUM):
        return None
    if (weights != np.rint(weights)).any():
        return None
    _, rows, columns = weights.shape
    groups = -(-columns // TAPS)
    whole = np.zeros((1, rows, groups * TAPS), np.int8)
    whole[:, :, :columns] = weights
    return whole.view(np.float32)


class _BlockType(types.Type):
    def __init__(self) -> None:
        super().__init__(name=f"ByteBlock({ROWS})")


_BLOCK = _BlockType()
_ALL = ir.ArrayType(_SUMS, ROWS * _PARTS)


@register_model(_BlockType)
class _BlockModel(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, _ALL)


@intrinsic
def _zeros(_: Any) -> Any:
    """A block of sums before the first tap."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return ir.Constant(_ALL, None)

    return _BLOCK(), generate


@intrinsic(prefer_literal=True)
def _add_kernel(
    _: Any, block: Any, strip: Any, pixel: Any, down: Any, weights: Any, rows: Any, groups: Any
) -> Any:
    """The block with all taps of a small kernel added; `rows` and `groups` are constants.

    A window begins `down` pixels of the strip after the one of the row before.
    """
    height, width = rows.literal_value, groups.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, strip, pixel, down, weights, *_ = arguments
        pixels = context.make_array(signature.args[1])(context, builder, strip).data
        factors = _as_whole(
            builder, context.make_array(signature.args[4])(context, builder, weights).data
        )
        sums = [builder.extract_value(block, place) for place in range(ROWS * _PARTS)]
        taps = [_everywhere(builder, factors, _INT(tap)) for tap in range(height * width)]
        for i in range(height + ROWS - 1):
            line = builder.add(pixel, builder.mul(down, _INT(i)))
            for group in range(width):
                at = builder.add(line, _INT(group * TAPS))
                for part in range(_PARTS):
                    values = _load(builder, pixels, builder.add(at, _INT(part * _LANES)))
                    for row in range(max(0, i - height + 1), min(ROWS, i + 1)):
                        factor = taps[(i - row) * width + group]
                        place = row * _PARTS + part
                        sums[place] = _add_products(builder, sums[place], values, factor)
        for place, total in enumerate(sums):
            block = builder.insert_value(block, total, place)
        return block

    return _BLOCK(block, strip, int64, int64, weights, rows, groups), generate


@intrinsic
def _add_taps(
    _: Any,
    block: Any,
    low: Any,
    high: Any,
    strip: Any,
    pixel: Any,
    weights: Any,
    weight: Any,
    step: Any,
    groups: Any,
) -> Any:
    """The block with `groups` of taps added to each of its rows low to high - 1.

    The groups of row r begin with weights[weight - r * step], their pixels with strip[pixel].
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, low, high, strip, pixel, weights, weight, step, groups = arguments
        pixels = context.make_array(signature.args[3])(context, builder, strip).data
        factors = _as_whole(
            builder, context.make_array(signature.args[5])(context, builder, weights).data
        )
        sums = [
            cgutils.alloca_once_value(builder, builder.extract_value(block, place))
            for place in range(ROWS * _PARTS)
        ]
        # A loop for every choice of rows: which sums it takes must be known when it is compiled.
        done = builder.append_basic_block()
        choice = builder.switch(builder.add(builder.mul(low, _INT(ROWS + 1)), high), done)
        for first in range(ROWS):
            for end in range(first + 1, ROWS + 1):
                choice.add_case(_INT(first * (ROWS + 1) + end), builder.append_basic_block())
                builder.position_at_end(choice.cases[-1][1])
                starts = [
                    builder.sub(weight, builder.mul(step, _INT(row))) for row in range(first, end)
                ]
                with cgutils.for_range(builder, groups, intp=_INT) as loop:
                    at = builder.add(pixel, builder.mul(loop.index, _INT(TAPS)))
                    taps = [
                        _everywhere(builder, factors, builder.add(start, loop.index))
                        for start in starts
                    ]
                    for part in range(_PARTS):
                        values = _load(builder, pixels, builder.add(at, _INT(part * _LANES)))
                        for row, factor in zip(range(first, end), taps, strict=True):
                            place = sums[row * _PARTS + part]
                            total = _add_products(builder, builder.load(place), values, factor)
                            builder.store(total, place)
                builder.branch(done)
        builder.position_at_end(done)
        for place, total in enumerate(sums):
            block = builder.insert_value(block, builder.load(total), place)
        return block

    numbers = (int64, int64)
    return _BLOCK(block, *numbers, strip, int64, weights, int64, *numbers), generate


@intrinsic
def _write(
    _: Any,
    block: Any,
    count: Any,
    scale: Any,
    bias: Any,
    low: Any,
    high: Any,
    out: Any,
    y: Any,
    step: Any,
    x: Any,
) -> Any:
    """Writes scale x sum + bias within limits of the first `count` rows.

    Row r goes to out[y + r * step] from column x on.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, count, *finish, out, y, step, x = arguments
        finish = _finish(builder, finish)
        place_of = _places(context, builder, signature.args[6], out)
        for row in range(ROWS):
            with builder.if_then(builder.icmp_signed("<", _INT(row), count)):
                line = builder.add(y, builder.mul(step, _INT(row)))
                for part in range(_PARTS):
                    total = builder.extract_value(block, row * _PARTS + part)
                    place = place_of(line, builder.add(x, _INT(part * _LANES)))
                    builder.store(_finished(builder, total, finish), place, align=4)
        return context.get_dummy_value()

    return types.void(
        block, int64, float32, float32, float32, float32, out, int64, int64, int64
    ), generate


@intrinsic
def _write_quads(
    _: Any, block: Any, scale: Any, bias: Any, low: Any, high: Any, out: Any, y: Any, x: Any
) -> Any:
    """Writes the greatest of each 2 x 2 values of the block to out[y, x] and on.

    Cells are compared as pool_loops does.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, *finish, out, y, x = arguments
        finish = _finish(builder, finish)
        place_of = _places(context, builder, signature.args[5], out)
        every_other = [
            ir.Constant(ir.VectorType(_BIT, _LANES), [side + 2 * lane for lane in range(_LANES)])
            for side in (0, 1)
        ]
        for row in range(0, ROWS, 2):
            for part in range(0, _PARTS, 2):
                cells = []
                for below in (0, 1):
                    first = (row + below) * _PARTS + part
                    near, far = (
                        _finished(builder, builder.extract_value(block, place), finish)
                        for place in (first, first + 1)
                    )
                    cells += [builder.shuffle_vector(near, far, side) for side in every_other]
                best = greatest(builder, cells)
                line = builder.add(y, _INT(row // 2))
                place = place_of(line, builder.add(x, _INT(part // 2 * _LANES)))
                builder.store(best, place, align=4)
        return context.get_dummy_value()

    return types.void(block, float32, float32, float32, float32, out, int64, int64), generate


def _finish(builder: Any, numbers: Any) -> list[Any]:
    """Scale, bias and limits, each in all lanes."""
    places = [cgutils.alloca_once_value(builder, number) for number in numbers]
    return [
        builder.bitcast(_everywhere(builder, _as_whole(builder, place), _INT(0)), _FLOATS)
        for place in places
    ]


def _finished(builder: Any, total: Any, finish: Any) -> Any:
    """scale x sum + bias within limits."""
    scale, bias, low, high = finish
    contract = ("contract",)
    value = builder.fmul(scale, builder.sitofp(total, _FLOATS), flags=contract)
    value = builder.fadd(value, bias, flags=contract)
    value = builder.select(builder.fcmp_ordered("<", value, low), low, value)
    return builder.select(builder.fcmp_ordered(">", value, high), high, value)


def _places(context: Any, builder: Any, kind: Any, out: Any) -> Callable[[Any, Any], Any]:
    """Where the vector from out[row, column] on lies."""
    array = context.make_array(kind)(context, builder, out)
    stride = builder.extract_value(array.strides, 0)
    memory = builder.bitcast(array.data, _BYTE.as_pointer())

    def place_of(row: Any, column: Any) -> Any:
        at = builder.add(builder.mul(row, stride), builder.mul(column, _INT(4)))
        return builder.bitcast(builder.gep(memory, [at]), _FLOATS.as_pointer())

    return place_of


def _as_whole(builder: Any, data: Any) -> Any:
    return builder.bitcast(data, _BIT.as_pointer())


def _everywhere(builder: Any, factors: Any, at: Any) -> Any:
    """A vector of factors[at] in all lanes."""
    number = builder.load(builder.gep(factors, [at]), align=4)
    nothing = ir.Constant(_SUMS, ir.Undefined)
    single = builder.insert_element(nothing, number, _BIT(0))
    return builder.shuffle_vector(single, nothing, ir.Constant(_SUMS, None))


def _load(builder: Any, pixels: Any, at: Any) -> Any:
    """For each of the outputs from `at` on, its pixel and the three that follow."""
    place = builder.bitcast(builder.gep(pixels, [at]), _NEAR.as_pointer())
    near = builder.load(place, align=1)
    spread = builder.shuffle_vector(near, ir.Constant(_NEAR, ir.Undefined), _WINDOWS)
    return builder.bitcast(spread, _SUMS)


def _add_products(builder: Any, total: Any, values: Any, factor: Any) -> Any:
    kind = ir.FunctionType(_SUMS, [_SUMS, _SUMS, _SUMS])
    name = "llvm.x86.avx512.vpdpbusd.512"
    function = cgutils.get_or_insert_function(builder.module, kind, name)
    return builder.call(function, [total, values, factor])


@njit(**COMPILED)
def _are_neighbours(firsts: Any, y: Any, rows: Any) -> Any:
    """The windows of as many rows as a block has, from y on, begin one row apart."""
    if y + ROWS > rows:
        return False
    row = 1
    while row < ROWS and firsts[y + row] == firsts[y] + row:
        row += 1
    return row == ROWS


@njit(**COMPILED)
def _next_block(firsts: Any, y: Any, rows: Any, apart: Any) -> Any:
    """The first row of a block that holds row y, and its rows: all of a block, or one.

    `apart`: dilation of rows. The last block begins early rather than end late: it writes the
    same again.
    """
    if apart == 1:
        if _are_neighbours(firsts, y, rows):
            return y, ROWS
        early = rows - ROWS
        if 0 <= early < y and y + ROWS > rows and _are_neighbours(firsts, early, rows):
            return early, ROWS
    return y, 1


def any_size(
    strip: NDArray[np.uint8],
    weights: NDArray[np.float32],
    firsts: NDArray[np.int64],
    dilation: Any,
    scale: Any,
    bias: Any,
    low: Any,
    high: Any,
    out: NDArray[np.float32],
) -> None:
    """As blocks.any_size for a strip (1, row, column) of bytes and `packed` weights.

    SLACK bytes behind the strip can be read. Columns are not dilated.
    """
    down = dilation[0] * strip.shape[2]
    kernel_rows, groups = weights.shape[1], weights.shape[2]
    y = 0
    while y < out.shape[0]:
        y, count = _next_block(firsts, y, out.shape[0], dilation[0])
        for start in range(0, out.shape[1], WIDTH):
            x = min(start, out.shape[1] - WIDTH)
            block = _zeros()
            pixel = firsts[y] * strip.shape[2] + x
            for i in range(kernel_rows + count - 1):
                first = max(i - kernel_rows + 1, 0)
                end = min(i + 1, count)
                block = _add_taps(
                    block, first, end, strip, pixel, weights, i * groups, groups, groups
                )
                pixel += down
            _write(block, count, scale, bias, low, high, out, y, 1, x)
        y += count


def small(rows: int, groups: int) -> Callable[..., None]:
    """`any_size` for kernels of so many rows and groups of taps, which are unrolled."""

    def correlate(
        strip: NDArray[np.uint8],
        weights: NDArray[np.float32],
        firsts: NDArray[np.int64],
        dilation: Any,
        scale: Any,
        bias: Any,
        low: Any,
        high: Any,
        out: NDArray[np.float32],
    ) -> None:
        down = dilation[0] * strip.shape[2]
        y = 0
        while y < out.shape[0]:
            y, count = _next_block(firsts, y, out.shape[0], dilation[0])
            for start in range(0, out.shape[1], WIDTH):
                x = min(start, out.shape[1] - WIDTH)
                block = _zeros()
                pixel = firsts[y] * strip.shape[2] + x
                if count == ROWS:
                    block = _add_kernel(block, strip, pixel, down, weights, rows, groups)
                else:
                    for i in range(rows):
                        block = _add_taps(
                            block, 0, 1, strip, pixel + i * down, weights, i * groups, 0, groups
                        )
                _write(block, count, scale, bias, low, high, out, y, 1, x)
            y += count

    return correlate


def quads(rows: int, groups: int) -> Callable[..., None]:
    """`small` with the greatest of each 2 x 2 values written instead of them.

    `firsts` are neighbours, an even number of them and a block's at least; so are the columns.
    """

    def correlate(
        strip: NDArray[np.uint8],
        weights: NDArray[np.float32],
        firsts: NDArray[np.int64],
        dilation: Any,
        scale: Any,
        bias: Any,
        low: Any,
        high: Any,
        out: NDArray[np.float32],
    ) -> None:
        down = dilation[0] * strip.shape[2]
        for y in range(0, firsts.size, ROWS):
            # The last block begins early rather than end late: it writes the same again.
            top = min(y, firsts.size - ROWS)
            for start in range(0, 2 * out.shape[1], WIDTH):
                x = min(start, 2 * out.shape[1] - WIDTH)
                pixel = firsts[top] * strip.shape[2] + x
                block = _add_kernel(_zeros(), strip, pixel, down, weights, rows, groups)
                _write_quads(block, scale, bias, low, high, out, top // 2, x // 2)

    return correlate
