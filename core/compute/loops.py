"""The compiled inner loops: gather padded strips, correlate, pool.

Importing this module compiles them, or loads them from the disk cache; everything else imports
it late. All loops run without the interpreter lock, in threads of the caller's own.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numba import float32, float64, int64, njit, types, uint8, uint16, void
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

_PLANE = float32[:, ::1]
_INDICES = _readable(int64, 1, "C")
_PAIR = types.UniTuple(int64, 2)


@njit(
    [
        void(_readable(kind, 2, layout), _INDICES, _INDICES, strip, strip[:, ::1])
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
def gather(plane: Plane, rows: Any, columns: Any, fill: Any, out: Plane) -> None:
    """Copies plane[rows, columns] to `out`; `fill` stands where an index is negative.

    Runs of consecutive columns, which all but the border are, are copied as a block.
    """
    count = columns.size
    low = 0
    while low < count and columns[low] < 0:
        low += 1
    # The longest run of consecutive columns.
    best_low, best_high, start = 0, 0, 0
    for x in range(1, count + 1):
        if x == count or columns[x] != columns[x - 1] + 1 or columns[start] < 0:
            if x - start > best_high - best_low and columns[start] >= 0:
                best_low, best_high = start, x
            start = x
    for y in range(rows.size):
        row = rows[y]
        if row < 0:
            for x in range(count):
                out[y, x] = fill
            continue
        for x in range(best_low):
            if columns[x] < 0:
                out[y, x] = fill
            else:
                out[y, x] = plane[row, columns[x]]
        if best_high > best_low:
            # Slices from zero on: an index that may be negative would keep the copy slow.
            first = columns[best_low]
            source = plane[row, first : first + best_high - best_low]
            target = out[y, best_low:best_high]
            for x in range(source.size):
                target[x] = source[x]
        for x in range(best_high, count):
            if columns[x] < 0:
                out[y, x] = fill
            else:
                out[y, x] = plane[row, columns[x]]


@njit(
    void(
        float32[:, :, ::1],
        _readable(float32, 3, "C"),
        _PAIR,
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
    stride: Any,
    dilation: Any,
    scale: float,
    bias: float,
    out: Floats,
) -> None:
    """out = scale x sum + bias for every window of a padded strip (channel, row, column).

    Zero weights count too: zero times NaN or infinity is NaN.
    """
    channels, kernel_rows, kernel_columns = weights.shape
    rows, columns = out.shape
    step = stride[1]
    reach = (columns - 1) * step + 1
    for y in range(rows):
        total = out[y]
        for x in range(columns):
            total[x] = 0
        for channel in range(channels):
            for i in range(kernel_rows):
                source = strip[channel, y * stride[0] + i * dilation[0]]
                for j in range(kernel_columns):
                    weight = weights[channel, i, j]
                    # Slices from zero on: an index that may be negative keeps the loop slow.
                    start = j * dilation[1]
                    if step == 1:
                        near = source[start : start + columns]
                        for x in range(columns):
                            total[x] += weight * near[x]
                    else:
                        far = source[start : start + reach : step]
                        for x in range(columns):
                            total[x] += weight * far[x]
        for x in range(columns):
            out[y, x] = scale * out[y, x] + bias


@njit(inline="never", **_COMPILED)
def _window(output: Any, n: Any, size: Any, stride: Any, padding: Any, dilation: Any) -> Any:
    """Of one axis' window: start, first and last + 1 tap in the map, taps before n + padding."""
    start = output * stride - padding
    low = (-start + dilation - 1) // dilation if start < 0 else 0
    high = min(size, (n - 1 - start) // dilation + 1)
    counted = min(size, (n + padding - 1 - start) // dilation + 1)
    return start, low, high, counted


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
        _PLANE,  # the map's rows from first_row on
        int64,
        _PAIR,  # (rows, columns) of the whole map
        _PAIR,
        _PAIR,
        _PAIR,
        _PAIR,
        types.boolean,
        _PLANE,  # the pooled rows from first_out on
        int64,
    ),
    **_COMPILED,
)
def pool(
    code: int,
    source: Floats,
    first_row: int,
    shape: Any,
    size: Any,
    stride: Any,
    padding: Any,
    dilation: Any,
    count_padding: bool,
    out: Floats,
    first_out: int,
) -> None:
    """One value for the real cells of every window; sums and averages in float64."""
    room = np.empty(size[0] * size[1] if code == MEDIAN else 0, dtype=np.float32)
    for y in range(out.shape[0]):
        top, i_low, i_high, i_counted = _window(
            y + first_out, shape[0], size[0], stride[0], padding[0], dilation[0]
        )
        top -= first_row
        for x in range(out.shape[1]):
            left, j_low, j_high, j_counted = _window(
                x, shape[1], size[1], stride[1], padding[1], dilation[1]
            )
            rows, columns = i_high - i_low, j_high - j_low
            first, start = top + i_low * dilation[0], left + j_low * dilation[1]
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
                    value /= i_counted * j_counted if count_padding else rows * columns
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
