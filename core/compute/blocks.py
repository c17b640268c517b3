"""Correlations in blocks of sums that stay in vector registers.

A block is ROWS output rows of LANES columns. Each vector of pixels is loaded once and multiplied
by a weight for every row that uses it; the sums stay in registers until the block is done. Every
sum is formed as one loop would form it, tap after tap, so results are the same to the last bit.

Compiled loops cannot be brought to do this by themselves, so the vectors are written out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir
from numba import float32, from_dtype, int64, njit, types, void
from numba.core import cgutils
from numba.extending import intrinsic, models, register_model
from numpy.typing import NDArray

from core.compute.disk_cache import COMPILED
from core.compute.processor import has_instructions

ROWS = 6
LANES = 64 if has_instructions("avx512f") else 16
"""ROWS x LANES sums, LANES pixels and a weight fill the vector registers of the processor."""

FEW_ROWS = 4
"""Rows of a block of a small kernel."""

CACHE_LINE = 64
"""Bytes."""


_FLOAT, _INT = ir.FloatType(), ir.IntType(64)
_VECTOR = ir.VectorType(_FLOAT, LANES)
_CONTRACT = ("contract",)


def readable(kind: Any, dimensions: int, layout: str = "C") -> Any:
    """An array type that takes writable and read-only arrays alike."""
    return types.Array(kind, dimensions, layout, readonly=True)


def correlation_signature(dtype: np.dtype[Any]) -> Any:
    """Of the compiled correlations of a pixel kind, see blocks.any_size."""
    return void(
        readable(from_dtype(dtype), 3),
        readable(float32, 3),
        readable(int64, 1),
        types.UniTuple(int64, 2),
        *[float32] * 4,
        types.Array(float32, 2, "A"),
    )


class _BlockType(types.Type):
    def __init__(self) -> None:
        super().__init__(name=f"Block({ROWS}, {LANES})")


_BLOCK = _BlockType()


@register_model(_BlockType)
class _BlockModel(models.PrimitiveModel):
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, ir.ArrayType(_VECTOR, ROWS))


@intrinsic
def zeros(_: Any) -> Any:
    """zeros(): a block of sums before the first tap."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return ir.Constant(ir.ArrayType(_VECTOR, ROWS), None)

    return _BLOCK(), generate


@intrinsic
def add_taps(
    _: Any,
    block: Any,
    low: Any,
    high: Any,
    strip: Any,
    pixel: Any,
    dilation: Any,
    weights: Any,
    weight: Any,
    step: Any,
    count: Any,
) -> Any:
    """The block with `count` taps added to each of its rows low to high - 1.

    Tap j of row r is weights[weight - r * step + j] times the pixels from
    strip[pixel + j * dilation] on; indices count in the arrays as they lie in memory.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, low, high, strip, pixel, dilation, weights, weight, step, count = arguments
        pixels = context.make_array(signature.args[3])(context, builder, strip).data
        factors = context.make_array(signature.args[6])(context, builder, weights).data
        sums = [
            cgutils.alloca_once_value(builder, builder.extract_value(block, row))
            for row in range(ROWS)
        ]
        # A loop for every choice of rows: which sums it takes must be known when it is compiled.
        done = builder.append_basic_block()
        choice = builder.switch(builder.add(builder.mul(low, _INT(ROWS + 1)), high), done)
        for first in range(ROWS):
            for end in range(first + 1, ROWS + 1):
                choice.add_case(_INT(first * (ROWS + 1) + end), builder.append_basic_block())
                builder.position_at_end(choice.cases[-1][1])
                rows = range(first, end)
                starts = [builder.sub(weight, builder.mul(step, _INT(row))) for row in rows]
                with cgutils.for_range(builder, count, intp=_INT) as loop:
                    at = builder.add(pixel, builder.mul(loop.index, dilation))
                    values = _load(builder, pixels, at)
                    for row, start in zip(rows, starts, strict=True):
                        at = builder.add(start, loop.index)
                        factor = _everywhere(builder, builder.load(builder.gep(factors, [at])))
                        total = builder.load(sums[row])
                        total = _multiply_add(builder, factor, values, total)
                        builder.store(total, sums[row])
                builder.branch(done)
        builder.position_at_end(done)
        for row in range(ROWS):
            block = builder.insert_value(block, builder.load(sums[row]), row)
        return block

    numbers = (int64, int64)
    return _BLOCK(_BLOCK, *numbers, strip, *numbers, weights, int64, *numbers), generate


@intrinsic
def add_line(
    _: Any,
    block: Any,
    high: Any,
    strip: Any,
    pixel: Any,
    down: Any,
    dilation: Any,
    weights: Any,
    weight: Any,
    count: Any,
) -> Any:
    """The block with `count` taps added to each of its first `high` rows, no pixels shared.

    Tap j of row r is weights[weight + j] times the pixels from
    strip[pixel + r * down + j * dilation] on. The other rows become meaningless.
    """

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, high, strip, pixel, down, dilation, weights, weight, count = arguments
        pixels = context.make_array(signature.args[2])(context, builder, strip).data
        factors = context.make_array(signature.args[6])(context, builder, weights).data
        last = builder.sub(high, _INT(1))
        lines, sums = [], []
        for row in range(ROWS):
            # Rows there are not repeat the last.
            there = builder.icmp_signed("<", _INT(row), high)
            number = builder.select(there, _INT(row), last)
            lines.append(builder.add(pixel, builder.mul(number, down)))
            sums.append(cgutils.alloca_once_value(builder, builder.extract_value(block, row)))
        with cgutils.for_range(builder, count, intp=_INT) as loop:
            at = builder.add(weight, loop.index)
            factor = _everywhere(builder, builder.load(builder.gep(factors, [at])))
            along = builder.mul(loop.index, dilation)
            for line, place in zip(lines, sums, strict=True):
                values = _load(builder, pixels, builder.add(line, along))
                builder.store(_multiply_add(builder, factor, values, builder.load(place)), place)
        for row in range(ROWS):
            block = builder.insert_value(block, builder.load(sums[row]), row)
        return block

    return _BLOCK(_BLOCK, int64, strip, int64, int64, int64, weights, int64, int64), generate


@intrinsic(prefer_literal=True)
def add_kernel(
    _: Any,
    block: Any,
    count: Any,
    strip: Any,
    pixel: Any,
    down: Any,
    weights: Any,
    weight: Any,
    rows: Any,
    columns: Any,
) -> Any:
    """The block with all taps of a small kernel added to its first `count` rows, side by side.

    `count`, `rows` and `columns` are constants. A window begins `down` pixels of the strip after
    the one of the row before, as do the rows of the window; columns are not dilated.
    """
    high, height, width = count.literal_value, rows.literal_value, columns.literal_value

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        block, _, strip, pixel, down, weights, weight, *_ = arguments
        pixels = context.make_array(signature.args[2])(context, builder, strip).data
        factors = context.make_array(signature.args[5])(context, builder, weights).data
        sums = [builder.extract_value(block, row) for row in range(high)]
        taps = [
            _everywhere(
                builder, builder.load(builder.gep(factors, [builder.add(weight, _INT(tap))]))
            )
            for tap in range(height * width)
        ]
        for i in range(height + high - 1):
            line = builder.add(pixel, builder.mul(down, _INT(i)))
            for j in range(width):
                values = _load(builder, pixels, builder.add(line, _INT(j)))
                for row in range(max(0, i - height + 1), min(high, i + 1)):
                    sums[row] = _multiply_add(
                        builder, taps[(i - row) * width + j], values, sums[row]
                    )
        for row in range(high):
            block = builder.insert_value(block, sums[row], row)
        return block

    return _BLOCK(_BLOCK, count, strip, int64, int64, weights, int64, rows, columns), generate


@intrinsic
def fetch(_: Any, strip: Any, pixel: Any) -> Any:
    """Asks for the pixels from strip[pixel] on, which will be read soon."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        strip, pixel = arguments
        pixels = context.make_array(signature.args[0])(context, builder, strip).data
        byte = ir.IntType(8).as_pointer()
        word = ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [byte, word, word, word])
        function = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0i8")
        place = builder.bitcast(builder.gep(pixels, [pixel]), byte)
        builder.call(function, [place, word(0), word(2), word(1)])
        return context.get_dummy_value()

    return types.void(strip, int64), generate


@intrinsic
def write(
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
        scale, bias, low, high = (_everywhere(builder, number) for number in finish)
        array = context.make_array(signature.args[6])(context, builder, out)
        stride = builder.extract_value(array.strides, 0)
        memory = builder.bitcast(array.data, ir.IntType(8).as_pointer())
        for row in range(ROWS):
            with builder.if_then(builder.icmp_signed("<", _INT(row), count)):
                value = _multiply_add(builder, scale, builder.extract_value(block, row), bias)
                value = builder.select(builder.fcmp_ordered("<", value, low), low, value)
                value = builder.select(builder.fcmp_ordered(">", value, high), high, value)
                line = builder.add(y, builder.mul(step, _INT(row)))
                at = builder.add(builder.mul(line, stride), builder.mul(x, _INT(4)))
                place = builder.bitcast(builder.gep(memory, [at]), _VECTOR.as_pointer())
                builder.store(value, place, align=4)
        return context.get_dummy_value()

    return types.void(
        _BLOCK, int64, float32, float32, float32, float32, out, int64, int64, int64
    ), generate


def _multiply_add(builder: Any, factor: Any, values: Any, total: Any) -> Any:
    return builder.fadd(total, builder.fmul(factor, values, flags=_CONTRACT), flags=_CONTRACT)


def _everywhere(builder: Any, number: Any) -> Any:
    """A vector of the same number in all lanes."""
    nothing = ir.Constant(_VECTOR, ir.Undefined)
    lanes = ir.Constant(ir.VectorType(ir.IntType(32), LANES), None)
    single = builder.insert_element(nothing, number, ir.IntType(32)(0))
    return builder.shuffle_vector(single, nothing, lanes)


def _load(builder: Any, pixels: Any, at: Any) -> Any:
    """LANES pixels as float32."""
    kind = pixels.type.pointee
    place = builder.gep(pixels, [at])
    place = builder.bitcast(place, ir.VectorType(kind, LANES).as_pointer())
    whole = isinstance(kind, ir.IntType)
    values = builder.load(place, align=kind.width // 8 if whole else 4)
    return builder.uitofp(values, _VECTOR) if whole else values


def any_size(
    strip: NDArray[Any],
    weights: NDArray[np.float32],
    firsts: NDArray[np.int64],
    dilation: Any,
    scale: Any,
    bias: Any,
    low: Any,
    high: Any,
    out: NDArray[np.float32],
) -> None:
    """out = scale x sum + bias within limits, for every window of a strip (channel, row, column).

    `firsts`: the row of the strip in which the windows of a row of `out` begin. `dilation`: of
    rows, of columns. The columns of `out` lie side by side, and are at least LANES.
    """
    rows = out.shape[0]
    apart = dilation[0]
    # Rows that lie `apart` use the same rows of the strip.
    for top in range(0, rows, ROWS * apart):
        for start in range(top, min(top + apart, rows)):
            y, end = start, min(start + ROWS * apart, rows)
            while y < end:
                count, step = _run(firsts, y, end, apart, weights.shape[1])
                _blocks(
                    strip, weights, firsts[y], dilation, scale, bias, low, high, out, y, count, step
                )
                y += count * apart


@njit(**COMPILED)
def _run(firsts: Any, y: Any, end: Any, apart: Any, kernel_rows: Any) -> Any:
    """How many of the rows y, y + apart, ... have windows `step` x `apart` apart, and the step."""
    if y + apart >= end:
        return 1, 1
    distance = firsts[y + apart] - firsts[y]
    step = distance // apart
    # Windows that share no row gain nothing together, but those of a line, one below the other.
    if step < 1 or step >= max(kernel_rows, 2) or step * apart != distance:
        return 1, 1
    count = 2
    while y + count * apart < end and firsts[y + count * apart] == firsts[y] + count * distance:
        count += 1
    return count, step


@njit(**COMPILED)
def _blocks(
    strip: Any,
    weights: Any,
    first: Any,
    dilation: Any,
    scale: Any,
    bias: Any,
    low: Any,
    high: Any,
    out: Any,
    y: Any,
    count: Any,
    step: Any,
) -> None:
    """The rows y, y + dilation[0], ... of a map, `count` of them; the windows `step` rows apart."""
    channels, kernel_rows, kernel_columns = weights.shape
    down = dilation[0] * strip.shape[2]
    used = kernel_rows + (count - 1) * step
    if dilation[1] >= LANES:
        # Taps that lie so far apart are too many places at once for the processor to foresee.
        line = CACHE_LINE // strip.itemsize
        for channel in range(channels):
            for i in range(used):
                pixel = (channel * strip.shape[1] + first) * strip.shape[2] + i * down
                for along in range(0, strip.shape[2], line):
                    fetch(strip, pixel + along)
    for start in range(0, out.shape[1], LANES):
        # The last block begins early rather than end late: it writes the same again.
        x = min(start, out.shape[1] - LANES)
        block = zeros()
        for channel in range(channels):
            pixel = (channel * strip.shape[1] + first) * strip.shape[2] + x
            weight = channel * kernel_rows * kernel_columns
            if kernel_rows == 1:
                block = add_line(
                    block,
                    count,
                    strip,
                    pixel,
                    step * down,
                    dilation[1],
                    weights,
                    weight,
                    kernel_columns,
                )
                continue
            # Row i of the strip is for the rows low_row to high_row - 1 of the block.
            low_row, high_row, i = 0, 0, 0
            while i < used:
                if high_row < count and i == high_row * step:
                    high_row += 1
                if i == low_row * step + kernel_rows:
                    low_row += 1
                lines, taps, along = 1, kernel_columns, dilation[1]
                if kernel_columns == 1:
                    # The taps of a column that are for the same rows are added together.
                    change = high_row * step if high_row < count else used
                    lines = min(change, low_row * step + kernel_rows) - i
                    taps, along = lines, down
                block = add_taps(
                    block,
                    low_row,
                    high_row,
                    strip,
                    pixel,
                    along,
                    weights,
                    weight,
                    step * kernel_columns,
                    taps,
                )
                pixel += lines * down
                weight += lines * kernel_columns
                i += lines
        write(block, count, scale, bias, low, high, out, y, dilation[0], x)


def small(rows: int, columns: int) -> Callable[..., None]:
    """`any_size` for kernels of one size, their taps unrolled; columns are not dilated."""

    def correlate(
        strip: NDArray[Any],
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
            count = 1
            if dilation[0] == 1:
                while (
                    count < FEW_ROWS
                    and y + count < out.shape[0]
                    and firsts[y + count] == firsts[y] + count
                ):
                    count += 1
            if count < FEW_ROWS:
                count = 1
            for start in range(0, out.shape[1], LANES):
                # The last block begins early rather than end late: it writes the same again.
                x = min(start, out.shape[1] - LANES)
                block = zeros()
                for channel in range(weights.shape[0]):
                    pixel = (channel * strip.shape[1] + firsts[y]) * strip.shape[2] + x
                    weight = channel * rows * columns
                    # Numbers of rows that are known when this is compiled.
                    if count == FEW_ROWS:
                        block = add_kernel(
                            block, FEW_ROWS, strip, pixel, down, weights, weight, rows, columns
                        )
                    else:
                        block = add_kernel(
                            block, 1, strip, pixel, down, weights, weight, rows, columns
                        )
                write(block, count, scale, bias, low, high, out, y, 1, x)
            y += count

    return correlate
