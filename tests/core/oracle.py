"""Brute-force evaluation of a recipe, one pixel at a time, read straight from the contract.

Beside every value stands its slack: how far a float32 evaluation may lie from it, in units of
the roundoff (2**-24 for float32, 2**-53 for float64), to first order. The rules:

- correlation over n numbers: scale x sum |weight| x slack of the pixel, plus (n + 6) x (scale x
  sum |weight x pixel| + |bias|): one rounding each of pixel, weight, product, scale, its
  product, bias and its sum, and n - 1 of the running sum;
- relu, abs, tanh and clip never widen, leaky_relu widens by max(1, |slope|), sigmoid narrows by
  4; each adds its own roundings (sigmoid absolute, since 1 is added inside);
- max, min, median and first take the widest slack of the window, since no order statistic moves
  farther than the numbers it is taken from; average, sum and l2 add up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.image import Image
from core.recipe import Kernel, Layer, Pooling, Recipe

FLOAT32 = 2.0**-24
FLOAT64 = 2.0**-53

Spot = tuple[float, float]  # value, slack
Map = list[list[Spot]]


class NoResultError(ValueError):
    """The recipe cannot be run on this image."""


@dataclass
class Stage:
    """What one layer makes: arrays (map, row, column) of values and of their slack."""

    filtered: np.ndarray
    filtered_slack: np.ndarray
    pooled: np.ndarray
    pooled_slack: np.ndarray
    load: float  # the layer's largest sum of |weights| x largest |pixel|, scale and bias included


def evaluate(recipe: Recipe, image: Image | np.ndarray) -> list[Stage]:
    """Every stage of every layer, or NoResultError."""
    maps, limits = read_image(image, recipe.color)
    stages = []
    for layer in recipe.layers:
        filtered, load = filter_maps(layer, maps, limits) if layer.enabled else (maps, 0.0)
        pooled = filtered
        if layer.enabled and layer.pooling is not None:
            pooled = [pool_map(layer.pooling, one) for one in filtered]
        stages.append(Stage(*as_arrays(filtered), *as_arrays(pooled), load))
        maps = pooled
    return stages


def as_arrays(maps: list[Map]) -> tuple[np.ndarray, np.ndarray]:
    both = np.array(maps, dtype=np.float64)
    return both[..., 0], both[..., 1]


# --- the image -----------------------------------------------------------------------------


def read_image(image: Image | np.ndarray, color: str) -> tuple[list[Map], tuple[float, float]]:
    """The maps that enter the first layer, and the integer range of the file (clip)."""
    pixels = image.pixels if isinstance(image, Image) else image
    if pixels.dtype == bool:
        pixels = np.where(pixels, 255, 0).astype(np.uint8)
    if pixels.dtype.kind == "f":
        limits = (0.0, 1.0)
        pixels = pixels.astype(np.float32)
    else:
        limits = (float(np.iinfo(pixels.dtype).min), float(np.iinfo(pixels.dtype).max))
    if pixels.ndim == 2:
        pixels = pixels[:, :, None]
    rows, columns, channels = pixels.shape
    maps = [
        [[enter(pixels[r, c, channel]) for c in range(columns)] for r in range(rows)]
        for channel in range(channels)
    ]
    if color == "luminance" and channels == 3:
        maps = [
            [
                [gray(maps[0][r][c], maps[1][r][c], maps[2][r][c]) for c in range(columns)]
                for r in range(rows)
            ]
        ]
    return maps, limits


def enter(pixel) -> Spot:
    """One stored number, with one rounding of slack where float32 cannot hold it."""
    value = float(pixel)
    if not math.isfinite(value) or float(np.float32(value)) == value:
        return value, 0.0
    return value, abs(value)


def gray(red: Spot, green: Spot, blue: Spot) -> Spot:
    value = 0.299 * red[0] + 0.587 * green[0] + 0.114 * blue[0]
    if not math.isfinite(value):
        return value, 0.0
    size = 0.299 * abs(red[0]) + 0.587 * abs(green[0]) + 0.114 * abs(blue[0])
    return value, 6 * size


# --- correlation -----------------------------------------------------------------------------


def filter_maps(
    layer: Layer, maps: list[Map], limits: tuple[float, float]
) -> tuple[list[Map], float]:
    made = []
    load = 0.0
    for kernel in layer.kernels:
        if kernel.weights.ndim == 2:
            groups = [[one] for one in maps]
            weights = [kernel.weights.tolist()]
        else:
            if kernel.weights.shape[0] != len(maps):
                raise NoResultError("the channel counts differ")
            groups = [maps]
            weights = kernel.weights.tolist()
        for group in groups:
            done, heaviest = correlate(layer, kernel, weights, group, limits)
            made.append(done)
            load = max(load, heaviest)
    return made, load


def correlate(
    layer: Layer,
    kernel: Kernel,
    weights: list[list[list[float]]],
    group: list[Map],
    limits: tuple[float, float],
) -> tuple[Map, float]:
    """One output map from the maps that one kernel sums, and its load."""
    rows, columns = len(weights[0]), len(weights[0][0])
    height, width = len(group[0]), len(group[0][0])
    anchor_row, anchor_column = kernel.anchor
    if layer.flip:
        weights = [[list(reversed(row)) for row in reversed(plane)] for plane in weights]
        anchor_row, anchor_column = rows - 1 - anchor_row, columns - 1 - anchor_column
    step_row, step_column = layer.dilation
    if layer.padding == "same":
        top = anchor_row * step_row
        bottom = (rows - 1 - anchor_row) * step_row
        left = anchor_column * step_column
        right = (columns - 1 - anchor_column) * step_column
    elif layer.padding == "valid":
        top = bottom = left = right = 0
    elif layer.padding == "full":
        top = bottom = (rows - 1) * step_row
        left = right = (columns - 1) * step_column
    else:
        top, bottom, left, right = layer.padding

    lines = window_starts(height, top, bottom, (rows - 1) * step_row + 1, layer.stride[0])
    posts = window_starts(width, left, right, (columns - 1) * step_column + 1, layer.stride[1])
    constant = layer.border_value if layer.border == "constant" else 0.0

    out = []
    for first_row in lines:
        # Where each row of the kernel reads: a row of the image, or None for the constant.
        reads_row = [stand(first_row + i * step_row, height, layer.border) for i in range(rows)]
        fits_row = inside(first_row, rows, step_row, height)
        line = []
        for first_column in posts:
            reads_column = [
                stand(first_column + j * step_column, width, layer.border) for j in range(columns)
            ]
            if layer.border == "keep" and not (
                fits_row and inside(first_column, columns, step_column, width)
            ):
                # Stride 1 and padding same: the output pixel lies on the input pixel.
                line.append(group[0][len(out)][len(line)])
                continue
            total = size = slack = 0.0
            for plane, one in zip(weights, group, strict=True):
                for i in range(rows):
                    for j in range(columns):
                        if reads_row[i] is None or reads_column[j] is None:
                            value, blur = constant, 0.0
                        else:
                            value, blur = one[reads_row[i]][reads_column[j]]
                        total += plane[i][j] * value
                        size += abs(plane[i][j]) * abs(value)
                        slack += abs(plane[i][j]) * blur
            value = kernel.scale * total + kernel.bias
            count = rows * columns * len(group)
            size = abs(kernel.scale) * size + abs(kernel.bias)
            slack = abs(kernel.scale) * slack + (count + 6) * size
            line.append(activate(layer, (value, slack), limits))
        out.append(line)

    largest = max((abs(v) for one in group for row in one for v, _ in row), default=0.0)
    largest = max(largest, abs(constant))
    total_weight = sum(abs(w) for plane in weights for row in plane for w in row)
    heaviest = max(1.0, abs(kernel.scale)) * total_weight * largest + abs(kernel.bias)
    return out, heaviest if math.isfinite(heaviest) else math.inf


def window_starts(size: int, before: int, after: int, extent: int, stride: int) -> list[int]:
    """Image positions of the first number of every window that fits the padded axis."""
    starts = []
    at = -before
    while at + extent <= size + after:
        starts.append(at)
        at += stride
    if not starts:
        raise NoResultError("the output has no pixels")
    return starts


def inside(first: int, count: int, step: int, size: int) -> bool:
    return all(0 <= first + i * step < size for i in range(count))


def stand(position: int, size: int, border: str) -> int | None:
    """The pixel that stands at a position of one axis; None for the constant."""
    if 0 <= position < size:
        return position
    if border in ("zeros", "constant", "keep"):
        return None
    edge, outwards = (0, -1) if position < 0 else (size - 1, 1)
    if border == "replicate":
        return edge
    at, heading = edge, outwards
    for _ in range(abs(position - edge)):
        ahead = at + heading
        leaves = not 0 <= ahead < size
        if border == "circular":
            at = ahead
            if leaves:
                at = size - 1 if heading < 0 else 0
        elif border == "reflect":  # the edge pixel is not repeated
            if leaves:
                heading = -heading
            if size > 1:
                at += heading
        elif border == "symmetric":  # the edge pixel is repeated: turning takes a step
            if leaves:
                heading = -heading
            else:
                at = ahead
        else:
            raise AssertionError(border)
    return at


# --- activation ------------------------------------------------------------------------------


def activate(layer: Layer, spot: Spot, limits: tuple[float, float]) -> Spot:
    value, slack = spot
    kind = layer.activation
    if math.isnan(value):
        return value, 0.0
    if kind == "none":
        made = value
    elif kind == "relu":
        made = value if value > 0 else 0.0
    elif kind == "leaky_relu":
        made = value if value >= 0 else layer.slope * value
        slack = max(1.0, abs(layer.slope)) * slack + 2 * abs(made)
    elif kind == "abs":
        made = -value if value < 0 else value
    elif kind == "sigmoid":
        made = 1 / (1 + math.exp(-value)) if value > -700 else 0.0
        slack = slack / 4 + 8
    elif kind == "tanh":
        made = math.tanh(value)
        slack = slack + 8 * abs(made)
    elif kind == "clip":
        low, high = limits if layer.range is None else layer.range
        made = low if value < low else high if value > high else value
        slack = slack + abs(made)
    else:
        raise AssertionError(kind)
    if not math.isfinite(made):
        return made, 0.0
    if not math.isfinite(value):  # an infinity became a finite number: 0, 1 or a limit
        return made, 2 * abs(made)
    return made, slack


# --- pooling ---------------------------------------------------------------------------------


def pool_map(pooling: Pooling, one: Map) -> Map:
    height, width = len(one), len(one[0])
    rows = pool_axis(pooling, 0, height)
    columns = pool_axis(pooling, 1, width)
    out = []
    for row_cells in rows:
        line = []
        for column_cells in columns:
            real = [
                one[r][c]
                for r in row_cells
                if 0 <= r < height
                for c in column_cells
                if 0 <= c < width
            ]
            if not real:
                raise NoResultError("a window has no real cell")
            counted = len(
                [
                    None
                    for r in row_cells
                    if r < height + pooling.padding[0]
                    for c in column_cells
                    if c < width + pooling.padding[1]
                ]
            )
            divisor = counted if pooling.count_include_pad else len(real)
            line.append(pool_window(pooling.kind, real, divisor))
        out.append(line)
    return out


def pool_axis(pooling: Pooling, axis: int, size: int) -> list[list[int]]:
    """The positions that each window of one axis covers, outside ones among them."""
    window, stride = pooling.size[axis], pooling.stride[axis]
    padding, dilation = pooling.padding[axis], pooling.dilation[axis]
    extent = dilation * (window - 1) + 1
    room = (size + 2 * padding - extent) / stride
    if pooling.ceil_mode:
        count = math.ceil(room) + 1
        if (count - 1) * stride >= size + padding:
            count -= 1
    else:
        count = math.floor(room) + 1
    if count <= 0:
        raise NoResultError("the output has no pixels")
    return [[o * stride - padding + i * dilation for i in range(window)] for o in range(count)]


def pool_window(kind: str, real: list[Spot], divisor: int) -> Spot:
    values = [value for value, _ in real]
    slacks = [slack for _, slack in real]
    widest = max(slacks)
    if kind == "first":
        return real[0]
    if kind in ("max", "min", "median") and any(math.isnan(value) for value in values):
        return math.nan, 0.0
    if kind == "max":
        made, slack = max(values), widest
    elif kind == "min":
        made, slack = min(values), widest
    elif kind == "median":
        values.sort()
        middle = len(values) // 2
        if len(values) % 2:
            made, slack = values[middle], widest
        else:
            low, high = values[middle - 1], values[middle]
            made, slack = (low + high) / 2, widest + abs(low) + abs(high)
    elif kind in ("sum", "average"):
        count = len(values)
        made = sum(values)
        slack = sum(slacks) + count * sum(abs(value) for value in values)
        if kind == "average":
            made /= divisor
            slack = slack / divisor + 3 * abs(made)
    elif kind == "l2":
        made = math.sqrt(sum(value * value for value in values))
        slack = math.sqrt(sum(s * s for s in slacks)) + (len(values) + 3) * made
    else:
        raise AssertionError(kind)
    if not math.isfinite(made):
        return made, 0.0
    return made, slack
