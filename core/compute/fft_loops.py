"""The compiled loops of correlation by fast Fourier transform, tile by tile in float64.

Two real tiles are the real and the imaginary part of one complex tile: a correlation with real
weights is linear and keeps them apart. Columns are transformed eight at a time, in the first
cache: a panel of eight columns is an array (row, part, lane) with the columns as lanes of one
vector. Eight rows at a time are then transposed to such a panel, transformed, multiplied,
transformed back and transposed back, and the columns follow. Forward transforms decimate in
frequency and leave their result in the order of the reversed digits; the spectrum of the weights
has that order too, and the transforms back, which decimate in time, start from it.

Importing this module compiles the loops, or loads them from the disk cache. They run without the
interpreter lock, in threads of the caller's own.
"""

# mypy: allow-untyped-decorators, allow-subclassing-any, allow-untyped-calls

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
from llvmlite import ir  # type: ignore[import-untyped,unused-ignore]
from numba import boolean, float32, float64, int64, njit, types, void
from numba.extending import intrinsic, lower_builtin, models, register_model, type_callable
from numpy.typing import NDArray

from core.compute.disk_cache import COMPILED

LANES = 8
"""Columns, or rows, that are transformed side by side: one vector of 512 bits, or its halves."""

ROW = 2 * LANES
"""Numbers of one row of a panel: the real parts, then the imaginary parts."""

GAP = 2 * LANES * LANES
"""Numbers between two panels: without them all would meet in the same few sets of the cache."""

_HALF_ROOT = math.sqrt(0.5)
# Adding and subtracting it rounds float64 up to 2**51 to the nearest integer.
_ROUNDER = 1.5 * 2.0**52

Doubles = NDArray[np.float64]
Floats = NDArray[np.float32]


# ---- Vectors of eight float64. Left to itself the compiler packs the butterflies badly.


class _Vector(types.Type):  # type: ignore[misc,unused-ignore]
    def __init__(self) -> None:
        super().__init__(name="Vector8")


_vector = _Vector()
_DOUBLES = ir.VectorType(ir.DoubleType(), LANES)
_SINGLES = ir.VectorType(ir.FloatType(), LANES)


@register_model(_Vector)
class _VectorModel(models.PrimitiveModel):  # type: ignore[misc,unused-ignore]
    def __init__(self, manager: Any, kind: Any) -> None:
        super().__init__(manager, kind, _DOUBLES)


def _binary(operation: Any, instruction: str) -> None:
    @type_callable(operation)
    def typed(context: Any) -> Callable[..., Any]:
        return lambda a, b: _vector if (a, b) == (_vector, _vector) else None

    @lower_builtin(operation, _vector, _vector)
    def lowered(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return getattr(builder, instruction)(*args)


_binary(operator.add, "fadd")
_binary(operator.iadd, "fadd")
_binary(operator.sub, "fsub")
_binary(operator.mul, "fmul")


def _address(context: Any, builder: Any, kind: Any, array: Any, index: Any) -> Any:
    """Where eight numbers of an array start."""
    data = context.make_array(kind)(context, builder, array).data
    vector = _SINGLES if kind.dtype == float32 else _DOUBLES
    return builder.bitcast(builder.gep(data, [index]), vector.as_pointer())


@intrinsic
def _load(typing: Any, array: Any, index: Any) -> Any:
    """Eight consecutive float64, or float32 widened, from a flat index on."""
    single = array.dtype == float32

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        place = _address(context, builder, signature.args[0], args[0], args[1])
        found = builder.load(place, align=4 if single else 8)
        return builder.fpext(found, _DOUBLES) if single else found

    return _vector(array, types.intp), generate


@intrinsic
def _store(typing: Any, array: Any, index: Any, value: Any) -> Any:
    """Writes eight consecutive float64, or float32 rounded, from a flat index on."""
    single = array.dtype == float32

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        place = _address(context, builder, signature.args[0], args[0], args[1])
        value = builder.fptrunc(args[2], _SINGLES) if single else args[2]
        builder.store(value, place, align=4 if single else 8)
        return context.get_dummy_value()

    return types.void(array, types.intp, value), generate


def _spread(builder: Any, number: Any) -> Any:
    one = builder.insert_element(ir.Constant(_DOUBLES, ir.Undefined), number, ir.IntType(32)(0))
    return builder.shuffle_vector(one, one, _picks([0] * LANES))


@intrinsic
def _all(typing: Any, value: Any) -> Any:
    """A number in every lane."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _spread(builder, args[0])

    return _vector(types.float64), generate


@intrinsic
def _less(typing: Any, a: Any, b: Any) -> Any:
    """The smaller one, lane by lane."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.select(builder.fcmp_ordered("<", args[0], args[1]), args[0], args[1])

    return _vector(a, b), generate


@intrinsic
def _finite(typing: Any, a: Any) -> Any:
    """The vector with 0 for NaN and infinity: what minus itself is not 0."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        zero = ir.Constant(_DOUBLES, [0.0] * LANES)
        good = builder.fcmp_ordered("==", builder.fsub(args[0], args[0]), zero)
        return builder.select(good, args[0], zero)

    return _vector(a), generate


@intrinsic
def _lane(typing: Any, a: Any, index: Any) -> Any:
    """One lane of a vector."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.extract_element(args[0], builder.trunc(args[1], ir.IntType(32)))

    return types.float64(a, types.intp), generate


def _picks(lanes: list[int]) -> Any:
    return ir.Constant(ir.VectorType(ir.IntType(32), len(lanes)), lanes)


@intrinsic
def _transpose(typing: Any, source: Any, start: Any, out: Any, first: Any) -> Any:
    """Eight rows of one part of a panel become eight columns of another."""

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        def place(number: int, row: int) -> Any:
            index = builder.add(args[number + 1], ir.Constant(args[number + 1].type, row * ROW))
            return _address(context, builder, signature.args[number], args[number], index)

        vectors = [builder.load(place(0, row), align=8) for row in range(LANES)]
        # Blocks of `size` lanes off the diagonal change places: halves, quarters, neighbours.
        size = LANES // 2
        while size:
            low = [lane if not lane & size else lane - size + LANES for lane in range(LANES)]
            high = [lane + size if not lane & size else lane + LANES for lane in range(LANES)]
            for i in range(LANES):
                if not i & size:
                    a, b = vectors[i], vectors[i + size]
                    vectors[i] = builder.shuffle_vector(a, b, _picks(low))
                    vectors[i + size] = builder.shuffle_vector(a, b, _picks(high))
            size //= 2
        for row, vector in enumerate(vectors):
            builder.store(vector, place(2, row), align=8)
        return context.get_dummy_value()

    return types.void(source, types.intp, out, types.intp), generate


@njit(**COMPILED)
def _sum(a: Any) -> Any:
    total = 0.0
    for i in range(LANES):
        total += _lane(a, i)
    return total


@njit(**COMPILED)
def _least(a: Any) -> Any:
    best = _lane(a, 0)
    for i in range(1, LANES):
        best = min(best, _lane(a, i))
    return best


# ---- One transform of a panel: of `n` rows from z[start] on, eight transforms side by side.


@njit(forceinline=True, **COMPILED)
def _edge(n: int) -> int:
    """Up to this length steps split by 4, above it by 8: 8 x 8, 8 x 4 x 4, 8 x 8 x 4, 8 x 8 x 8."""
    return 16 if n == 128 else 4 if n == 256 else 1


def _butterfly(builder: Any, numbers: list[Any]) -> list[Any]:
    """The transform of 2, 4 or 8 complex numbers, pairs of vectors."""
    half = len(numbers) // 2
    if not half:
        return numbers
    sums, differences = [], []
    for k in range(half):
        (ar, ai), (br, bi) = numbers[k], numbers[k + half]
        sums.append((builder.fadd(ar, br), builder.fadd(ai, bi)))
        re, im = builder.fsub(ar, br), builder.fsub(ai, bi)
        # times exp(-2 pi i k / 8), or one of its powers
        eighths = k * 4 // half
        if eighths % 2:
            root = ir.Constant(_DOUBLES, [_HALF_ROOT] * LANES)
            re, im = builder.fadd(re, im), builder.fsub(im, re)
            re, im = builder.fmul(re, root), builder.fmul(im, root)
        if eighths >= 2:
            re, im = im, builder.fneg(re)
        differences.append((re, im))
    evens, odds = _butterfly(builder, sums), _butterfly(builder, differences)
    return [number for pair in zip(evens, odds, strict=True) for number in pair]


def _step(radix: int, *, backward: bool) -> Any:
    """Transforms `radix` rows of a panel from z[place] on, `span` numbers apart, in place.

    Forward, the results are multiplied by the twiddles from turns[first] on. Backward, the rows
    are, before: the imaginary part plays the real part, which turns every angle round.
    """

    def generate(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        z, place, span, turns, first = args

        def row(number: int, part: int) -> Any:
            offset = builder.mul(span, ir.Constant(span.type, number))
            offset = builder.add(offset, ir.Constant(span.type, part * LANES))
            index = builder.add(place, offset)
            return _address(context, builder, signature.args[0], z, index)

        def turn(number: int, parts: Any) -> Any:
            if not number:
                return parts
            angle = []
            for k in (2 * number - 2, 2 * number - 1):
                index = builder.add(first, ir.Constant(first.type, k))
                data = context.make_array(signature.args[3])(context, builder, turns).data
                angle.append(_spread(builder, builder.load(builder.gep(data, [index]))))
            (re, im), (cosine, sine) = parts, angle
            return (
                builder.fsub(builder.fmul(re, cosine), builder.fmul(im, sine)),
                builder.fadd(builder.fmul(re, sine), builder.fmul(im, cosine)),
            )

        parts = (1, 0) if backward else (0, 1)
        numbers = []
        for k in range(radix):
            pair = [builder.load(row(k, part), align=8) for part in parts]
            numbers.append(turn(k, pair) if backward else pair)
        for k, pair in enumerate(_butterfly(builder, numbers)):
            pair = pair if backward else turn(k, pair)
            for part, value in zip(parts, pair, strict=True):
                builder.store(value, row(k, part), align=8)
        return context.get_dummy_value()

    @intrinsic
    def step(typing: Any, z: Any, place: Any, span: Any, turns: Any, first: Any) -> Any:
        word = types.intp
        return types.void(z, word, word, turns, word), generate

    return step


_forward_8, _forward_4 = _step(8, backward=False), _step(4, backward=False)
_backward_8, _backward_4 = _step(8, backward=True), _step(4, backward=True)


@njit(**COMPILED)
def _forward(z: Doubles, start: int, n: int, turns: Doubles) -> None:
    """Decimation in frequency: rows in order, frequencies in the order of reversed digits."""
    edge = _edge(n)
    t = 0
    length = n
    while length > 1:
        radix = 8 if length > edge else 4
        span = length // radix
        for j in range(span):
            for place in range(start + j * ROW, start + n * ROW, length * ROW):
                if radix == 8:
                    _forward_8(z, place, span * ROW, turns, t)
                else:
                    _forward_4(z, place, span * ROW, turns, t)
            t += 2 * (radix - 1)
        length = span


@njit(**COMPILED)
def _backward(z: Doubles, start: int, n: int, turns: Doubles) -> None:
    """Decimation in time: undoes the steps of `_forward`, the last one first, but for 1 / n."""
    edge = _edge(n)
    end = turns.size
    span = 1
    while span < n:
        radix = 8 if span >= edge else 4
        end -= 2 * span * (radix - 1)
        for j in range(span):
            t = end + 2 * (radix - 1) * j
            for place in range(start + j * ROW, start + n * ROW, span * radix * ROW):
                if radix == 8:
                    _backward_8(z, place, span * ROW, turns, t)
                else:
                    _backward_4(z, place, span * ROW, turns, t)
        span *= radix


# ---- Tiles.


@njit(**COMPILED)
def _read(
    source: Floats, top: int, left: int, shape: Any, z: Doubles, part: int, told: Doubles
) -> None:
    """A tile to one part of the panels, row by row; zeros where the source ends.

    What is not finite becomes 0. told = the sum of squares, the sum of squared distances from
    integers, and a sum that is 0 where all numbers are finite.
    """
    squares, fractions, bad = _all(0.0), _all(0.0), _all(0.0)
    rounder = _all(_ROUNDER)
    size = shape[0] * ROW + GAP
    rows, columns = min(shape[0], source.shape[0] - top), min(shape[1], source.shape[1] - left)
    for r in range(shape[0]):
        place = r * ROW + part
        row = (top + r) * source.shape[1] + left
        for x in range(0, shape[1], LANES):
            if r < rows and x + LANES <= columns:
                value = _load(source, row + x)
            else:
                for lane in range(LANES):
                    inside = r < rows and x + lane < columns
                    z[place + lane] = source[top + r, left + x + lane] if inside else 0.0
                value = _load(z, place)
            bad += value - value
            value = _finite(value)
            squares += value * value
            fraction = value - ((value + rounder) - rounder)
            fractions += fraction * fraction
            _store(z, place, value)
            place += size
    told[0], told[1], told[2] = _sum(squares), _sum(fractions), _sum(bad)


@njit(inline="always", **COMPILED)
def _multiply_rows(
    z: Doubles, group: int, shape: Any, turns: Doubles, spectrum: Doubles, panel: Doubles
) -> None:
    """Eight rows: transforms, multiplies by the spectrum, transforms back."""
    rows, columns = shape
    size = rows * ROW + GAP
    first = group * LANES * ROW
    for left in range(0, columns, LANES):
        for part in range(0, ROW, LANES):
            _transpose(z, left // LANES * size + first + part, panel, left * ROW + part)
    _forward(panel, 0, columns, turns)
    start = group * columns * ROW
    for p in range(0, columns * ROW, ROW):
        ar, ai = _load(panel, p), _load(panel, p + LANES)
        br, bi = _load(spectrum, start + p), _load(spectrum, start + p + LANES)
        _store(panel, p, ar * br - ai * bi)
        _store(panel, p + LANES, ar * bi + ai * br)
    _backward(panel, 0, columns, turns)
    for left in range(0, columns, LANES):
        for part in range(0, ROW, LANES):
            _transpose(panel, left * ROW + part, z, left // LANES * size + first + part)


@njit(**COMPILED)
def _write(
    z: Doubles, part: int, size: int, top: int, left: int, rows: int, columns: int,
    whole: bool, out: Floats,
) -> Any:  # fmt: skip
    """Writes one part of the panels, row by row, as sums; returns the smallest square of them."""
    least = _all(np.inf)
    rounder = _all(_ROUNDER)
    for r in range(rows):
        place = r * ROW + part
        row = (top + r) * out.shape[1] + left
        for x in range(0, columns, LANES):
            value = _load(z, place)
            if whole:
                value = (value + rounder) - rounder
            least = _less(value * value, least)
            if x + LANES <= columns:
                _store(out, row + x, value)
            else:
                for lane in range(columns - x):
                    out[top + r, left + x + lane] = _lane(value, lane)
            place += size
    return _least(least)


def readable(dtype: types.Type, dimensions: int, layout: str = "C") -> types.Array:
    """An argument type that takes writable and read-only arrays alike."""
    return types.Array(dtype, dimensions, layout, readonly=True)


_PAIR = types.UniTuple(int64, 2)
_TURNS = readable(float64, 1)
_IMAGE = readable(float32, 2)
_PLACES = readable(int64, 2)


@njit(
    void(
        _IMAGE, _PLACES, _PAIR, _PAIR, _TURNS, _TURNS, _TURNS, float64, boolean,
        float64[::1], float64[::1], float32[:, ::1], float64[::1], boolean[::1],
    ),
    **COMPILED,
)  # fmt: skip
def correlate_tiles(
    padded: Floats, tiles: Any, shape: Any, kernel: Any, turns_down: Doubles,
    turns_along: Doubles, spectrum: Doubles, roundings: float, whole: bool,
    z: Doubles, panel: Doubles, out: Floats, floors: Doubles, bad: Any,
) -> None:  # fmt: skip
    """The sums of tiles. A sum is right where that of |weight x pixel| reaches the tile's floor.

    tiles: (top, left) of each, taken in pairs; shape: rows and columns of a tile; roundings: the
    error of a sum for pixels whose squares add up to 1; whole: integer weights; z, panel: room.
    floors[tile] is 0 where all sums are right; bad[tile]: something in it is not finite, and
    counted as 0.
    """
    told = np.empty((2, 3))
    rows, columns = shape
    size = rows * ROW + GAP
    for first in range(0, tiles.shape[0], 2):
        _read(padded, tiles[first, 0], tiles[first, 1], shape, z, 0, told[0])
        if first + 1 < tiles.shape[0]:
            _read(padded, tiles[first + 1, 0], tiles[first + 1, 1], shape, z, LANES, told[1])
        else:
            _read(padded, padded.shape[0], 0, shape, z, LANES, told[1])
        error = roundings * math.sqrt(told[0, 0] + told[1, 0])
        if told[0, 0] + told[1, 0] > 0:
            for left in range(0, columns, LANES):
                _forward(z, left // LANES * size, rows, turns_down)
            for group in range(rows // LANES):
                _multiply_rows(z, group, shape, turns_along, spectrum, panel)
            for left in range(0, columns - kernel[1] + 1, LANES):
                _backward(z, left // LANES * size, rows, turns_down)
        for tile in range(first, min(first + 2, tiles.shape[0])):
            squares, fractions = told[tile - first, 0], told[tile - first, 1]
            top, side = tiles[tile, 0], tiles[tile, 1]
            height = min(rows - kernel[0] + 1, out.shape[0] - top)
            width = min(columns - kernel[1] + 1, out.shape[1] - side)
            bad[tile] = told[tile - first, 2] != 0
            if squares == 0:
                floors[tile] = 0
                out[top : top + height, side : side + width] = 0
                continue
            exact = whole and fractions == 0 and error < 0.25
            least = _write(z, (tile - first) * LANES, size, top, side, height, width, exact, out)
            floor = error * 2.0**23
            floors[tile] = 0 if exact or least >= floor * floor else floor
