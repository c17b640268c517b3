"""The compiled inner loops: gather padded strips, correlate, pool.

Importing this module compiles them, or loads them from the disk cache; everything else imports
it late. All loops run without the interpreter lock, in threads of the caller's own.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import float32, float64, int64, njit, types, uint8, uint16, uint64, void
from numpy.typing import NDArray

from core.compute.pooling import AVERAGE, FIRST, L2, MAX, MEDIAN, MIN

Plane = NDArray[Any]
Floats = NDArray[np.float32]

_COMPILED = {"nogil": True, "cache": True, "fastmath": {"contract"}}


def _readable(dtype: types.Type, dimensions: int, layout: str = "A") -> types.Array:
    """An argument type that takes writable and read-only arrays alike."""
    return types.Array(dtype, dimensions, layout, readonly=True)


FEW_CELLS = 25
"""Windows of up to so many cells are sorted by insertion."""

BLOCK = 16
"""Values that a short run is copied in."""
NO_SOURCE = np.uint64(2**64 - 1)
"""OUTSIDE, as the unsigned number that `gather` meets."""

_PLANE = float32[:, ::1]
_INDICES = _readable(int64, 1, "C")
_PAIR = types.UniTuple(int64, 2)


@njit(
    [
        void(
            _readable(kind, 2, layout),
            _INDICES,
            _readable(uint64, 2, "C"),
            int64,
            strip,
            strip[:, ::1],
        )
        # Of whole rows, which a picture of one channel has, the copy is several times faster.
        for layout in ("C", "A")
        for kind, strip in (
            (uint8, uint8),
            (uint16, uint16),
            (float32, float32),
            (uint8, float32),
            (uint16, float32),
        )
    ],
    **_COMPILED,
)
def gather(plane: Plane, rows: Any, runs: Any, stride: int, fill: Any, out: Plane) -> None:
    """Copies rows of a plane, and of each the runs (source, position, length), to `out`.

    `stride`: distance of the sources of a run. `fill` stands where a row is negative, or a run's
    source is NO_SOURCE.
    """
    width = np.uint64(plane.shape[1])
    room = np.uint64(out.shape[1])
    block, one = np.uint64(BLOCK), np.uint64(1)
    for y in range(rows.size):
        row = rows[y]
        target = out[y]
        if row < 0:
            for x in range(target.size):
                target[x] = fill
            continue
        source = plane[row]
        for k in range(runs.shape[0]):
            start, to, length = runs[k, 0], runs[k, 1], runs[k, 2]
            if start == NO_SOURCE:
                for x in range(length):
                    target[to + x] = fill
            elif stride != 1:
                far, near = (
                    source[start : start + (length - one) * np.uint64(stride) + one : stride],
                    (target[to : to + length]),
                )
                for x in range(near.size):
                    near[x] = far[x]
            elif length <= block and start + block <= width and to + block <= room:
                # A block of fixed length is several times faster than a short loop; what it
                # writes too much is written again by the runs that follow.
                for x in range(block):
                    target[to + x] = source[start + x]
            else:
                here, there = source[start : start + length], target[to : to + length]
                for x in range(here.size):
                    there[x] = here[x]


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
    **_COMPILED,
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


@njit(void(_PLANE, _INDICES, _PLANE), **_COMPILED)
def pick(source: Floats, columns: Any, out: Floats) -> None:
    """out = source[:, columns]."""
    for y in range(out.shape[0]):
        for x in range(columns.size):
            out[y, x] = source[y, columns[x]]


# The cells of a window: rows i and columns j of `source` from (top, left) on, `step` apart.


@njit(**_COMPILED)
def _greatest(source: Floats, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    best = source[top, left]
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            best = value if value > best or value != value else best
    return best


@njit(**_COMPILED)
def _least(source: Floats, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    best = source[top, left]
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            best = value if value < best or value != value else best
    return best


@njit(**_COMPILED)
def _sum(source: Floats, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    total = 0.0
    for i in range(rows):
        for j in range(columns):
            total += source[top + i * step[0], left + j * step[1]]
    return total


@njit(**_COMPILED)
def _square_sum(source: Floats, top: Any, left: Any, rows: Any, columns: Any, step: Any) -> Any:
    total = 0.0
    for i in range(rows):
        for j in range(columns):
            value = float64(source[top + i * step[0], left + j * step[1]])
            total += value * value
    return total


@njit(**_COMPILED)
def _median(
    source: Floats, top: Any, left: Any, rows: Any, columns: Any, step: Any, room: Floats
) -> Any:
    count = 0
    for i in range(rows):
        for j in range(columns):
            value = source[top + i * step[0], left + j * step[1]]
            if value != value:
                return float64(value)
            room[count] = value
            count += 1
    if count > FEW_CELLS:
        room[:count].sort()
    else:
        for i in range(1, count):
            value = room[i]
            j = i
            while j > 0 and room[j - 1] > value:
                room[j] = room[j - 1]
                j -= 1
            room[j] = value
    low, high = float64(room[(count - 1) // 2]), float64(room[count // 2])
    return low if low == high else 0.5 * (low + high)


@njit(
    void(
        int64,  # the kind's code in core.compute.pooling
        _PLANE,
        _readable(int64, 2, "C"),
        _readable(int64, 2, "C"),
        _PAIR,
        _PAIR,
        types.boolean,
        _PLANE,
    ),
    **_COMPILED,
)
def pool(
    code: int,
    source: Floats,
    windows: Any,
    across: Any,
    size: Any,
    dilation: Any,
    count_padding: bool,
    out: Floats,
) -> None:
    """One value for the real cells of every window; sums and averages in float64.

    `windows` and `across` (3, windows), of rows and of columns: position of the first real cell
    in `source`, number of real cells, number of cells that count where padding does.
    """
    room = np.empty(size[0] * size[1] if code == MEDIAN else 0, dtype=np.float32)
    for y in range(out.shape[0]):
        first, rows, counted_rows = windows[0, y], windows[1, y], windows[2, y]
        for x in range(out.shape[1]):
            start, columns, counted_columns = across[0, x], across[1, x], across[2, x]
            if code == MAX:
                value = float64(_greatest(source, first, start, rows, columns, dilation))
            elif code == MIN:
                value = float64(_least(source, first, start, rows, columns, dilation))
            elif code == MEDIAN:
                value = _median(source, first, start, rows, columns, dilation, room)
            elif code == FIRST:
                value = float64(source[first, start])
            elif code == L2:
                value = math.sqrt(_square_sum(source, first, start, rows, columns, dilation))
            else:
                value = _sum(source, first, start, rows, columns, dilation)
                if code == AVERAGE:
                    value /= counted_rows * counted_columns if count_padding else rows * columns
            out[y, x] = value


@njit(void(int64, _PLANE, _PLANE), **_COMPILED)
def pool_2x2(code: int, source: Floats, out: Floats) -> None:
    """`pool` for MAX, MIN, AVERAGE and SUM of whole 2 x 2 windows side by side."""
    for y in range(out.shape[0]):
        upper, lower = source[2 * y], source[2 * y + 1]
        if code == MAX:
            for x in range(out.shape[1]):
                best = upper[2 * x]
                for value in (upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]):
                    best = value if value > best or value != value else best
                out[y, x] = best
        elif code == MIN:
            for x in range(out.shape[1]):
                best = upper[2 * x]
                for value in (upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]):
                    best = value if value < best or value != value else best
                out[y, x] = best
        else:
            share = 0.25 if code == AVERAGE else 1.0
            for x in range(out.shape[1]):
                total = float64(upper[2 * x]) + float64(upper[2 * x + 1])
                total += float64(lower[2 * x])
                total += float64(lower[2 * x + 1])
                out[y, x] = total * share


@njit(
    [void(_readable(float32, 1, "C"), float64, float64, types.boolean, uint8[::1])],
    **_COMPILED,
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
