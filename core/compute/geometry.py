"""Sizes, windows and places: which input pixels an output pixel reads, and where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from core.compute.padding import BORDERS, OUTSIDE, Border, Indices
from core.recipe import Kernel, Layer, Pooling, Recipe
from core.sentences import Sentence

Shape = tuple[int, int, int]
"""(maps, rows, columns)"""
Span = tuple[int, int]
"""First position and the one after the last."""


_AXES = (Sentence("rows"), Sentence("columns"))
_AXIS = (Sentence("row"), Sentence("column"))


class ShapeError(ValueError):
    """A recipe that cannot be run on this picture; the message is one sentence."""


@dataclass(frozen=True)
class Axis:
    """The windows along one axis: output o reads o x stride - before + i x dilation, i < size."""

    inputs: int
    outputs: int
    size: int
    stride: int
    dilation: int
    before: int
    """Padding before the first input pixel."""
    after: int
    """Padding behind the last input pixel."""

    @property
    def extent(self) -> int:
        """Pixels from the first to the last that a window reads."""
        return self.dilation * (self.size - 1) + 1

    def start(self, output: int) -> int:
        """The first position that an output reads; may lie outside the input."""
        return output * self.stride - self.before

    def span(self, low: int, high: int) -> Span:
        """The positions that outputs low..high-1 read; they may lie outside the input."""
        return self.start(low), self.start(high - 1) + self.extent

    def inside(self, low: int, high: int) -> Span:
        """The input pixels among `span`."""
        first, last = self.span(low, high)
        return max(first, 0), min(last, self.inputs)

    def within(self, low: int, high: int) -> Span:
        """The outputs that read nothing but positions low..high-1; two equal ends if none does."""
        first = min(max(-(-(low + self.before) // self.stride), 0), self.outputs)
        last = min((high - self.extent + self.before) // self.stride, self.outputs - 1)
        return first, max(last + 1, first)

    def reads(self, outputs: Indices) -> Indices:
        """All positions that ascending outputs read, ascending; they may lie outside the input."""
        starts = outputs * self.stride - self.before
        if not starts.size:
            return starts
        is_read = np.zeros(int(starts[-1] - starts[0]) + self.extent, bool)
        for tap in range(self.size):
            is_read[starts - starts[0] + tap * self.dilation] = True
        places: Indices = np.flatnonzero(is_read) + starts[0]
        return places

    def first_inside(self, outputs: Indices) -> Indices:
        """The first position that each of some outputs reads and that is not before the input."""
        starts = outputs * self.stride - self.before
        places: Indices = starts + np.maximum(-(starts // self.dilation), 0) * self.dilation
        return places


@dataclass(frozen=True)
class LayerPlan:
    """What a layer makes of an input: shapes and windows, (row axis, column axis) a kernel."""

    input_shape: Shape
    filtered_shape: Shape
    pooled_shape: Shape
    correlations: tuple[tuple[Axis, Axis], ...]
    pooling: tuple[Axis, Axis] | None


@dataclass(frozen=True)
class Placement:
    """Where a map's pixels lie in original-image pixels: corner of the first and size of each."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def through(self, steps: tuple[Axis, Axis], centre: tuple[float, float]) -> Placement:
        """The placement of a map that windows with that centre (in taps) make of this one."""
        row, column = steps
        return Placement(
            self.left + _shift(column, centre[1]) * self.width,
            self.top + _shift(row, centre[0]) * self.height,
            self.width * column.stride,
            self.height * row.stride,
        )


def _shift(axis: Axis, centre: float) -> float:
    return centre * axis.dilation - axis.before - (axis.stride - 1) / 2


def effective_anchor(kernel: Kernel, flip: bool) -> tuple[int, int]:
    """The anchor of the weights as they are applied: turned by 180 degrees with them."""
    row, column = kernel.anchor
    return (kernel.rows - 1 - row, kernel.columns - 1 - column) if flip else (row, column)


def plan_recipe(recipe: Recipe, shape: Shape) -> tuple[LayerPlan, ...]:
    """The plan of every layer for an image of `shape` (channels, rows, columns).

    Raises ShapeError, with the layer's path, where an output has no pixels, a pooling window
    has no real cell, or a three-dimensional kernel meets another number of maps.
    """
    maps, rows, columns = shape
    if recipe.color == "luminance":
        if maps not in (1, 3):
            raise ShapeError(
                Sentence("color: luminance needs a gray or RGB image, not {0} channels", maps)
            )
        maps = 1
    shape = (maps, rows, columns)
    plans = []
    for index, layer in enumerate(recipe.layers):
        plans.append(_plan_layer(layer, shape, f"layers[{index}]"))
        shape = plans[-1].pooled_shape
    return tuple(plans)


def incoming_maps(recipe: Recipe, layer: int, shape: Shape) -> int:
    """How many maps come into a layer, which itself need not be possible on them.

    `shape`: (channels, rows, columns) of the image. Raises ShapeError where a layer before fails.
    """
    if layer == 0:
        return 1 if recipe.color == "luminance" else shape[0]
    before = replace(recipe, layers=recipe.layers[:layer])
    return plan_recipe(before, shape)[-1].pooled_shape[0]


def _plan_layer(layer: Layer, shape: Shape, path: str) -> LayerPlan:
    if not layer.enabled:
        return LayerPlan(shape, shape, shape, (), None)
    maps, rows, columns = shape
    channels = layer.kernels[0].channels
    if channels is not None and channels != maps:
        raise ShapeError(
            Sentence(
                "{0}.kernels: the weights have {1} channels, but {2} maps come in",
                path,
                channels,
                maps,
            )
        )
    steps = tuple(_correlation_axes(layer, kernel, rows, columns) for kernel in layer.kernels)
    row, column = steps[0]
    for axis, name in zip((row, column), _AXES, strict=True):
        if axis.outputs < 1:
            raise ShapeError(
                Sentence(
                    "{0}: the filtered image would have no {1}: the kernel reaches"
                    " over {2}, the padded input has {3}",
                    path,
                    name,
                    axis.extent,
                    axis.inputs + axis.before + axis.after,
                )
            )
    made = len(layer.kernels) * (maps if channels is None else 1)
    filtered = (made, row.outputs, column.outputs)
    if layer.pooling is None:
        return LayerPlan(shape, filtered, filtered, steps, None)
    pooling = _pooling_axes(layer.pooling, filtered, path)
    pooled = (made, pooling[0].outputs, pooling[1].outputs)
    return LayerPlan(shape, filtered, pooled, steps, pooling)


def _correlation_axes(layer: Layer, kernel: Kernel, rows: int, columns: int) -> tuple[Axis, Axis]:
    anchor = effective_anchor(kernel, layer.flip)
    axes = []
    for axis, (inputs, size) in enumerate(((rows, kernel.rows), (columns, kernel.columns))):
        stride, dilation = layer.stride[axis], layer.dilation[axis]
        if layer.padding == "same":
            before, after = anchor[axis] * dilation, (size - 1 - anchor[axis]) * dilation
        elif layer.padding == "valid":
            before = after = 0
        elif layer.padding == "full":
            before = after = (size - 1) * dilation
        else:
            before, after = int(layer.padding[2 * axis]), int(layer.padding[2 * axis + 1])
        outputs = (inputs + before + after - dilation * (size - 1) - 1) // stride + 1
        axes.append(Axis(inputs, outputs, size, stride, dilation, before, after))
    return axes[0], axes[1]


def _pooling_axes(pooling: Pooling, shape: Shape, path: str) -> tuple[Axis, Axis]:
    axes = []
    for axis, (inputs, name) in enumerate(zip(shape[1:], _AXES, strict=True)):
        size, stride = pooling.size[axis], pooling.stride[axis]
        padding, dilation = pooling.padding[axis], pooling.dilation[axis]
        windows = Axis(
            inputs,
            pooled_size(inputs, size, stride, padding, dilation, pooling.ceil_mode),
            size,
            stride,
            dilation,
            padding,
            padding,
        )
        if windows.outputs < 1:
            raise ShapeError(
                Sentence(
                    "{0}.pooling: the pooled image would have no {1}: a window reaches"
                    " over {2}, the padded map has {3}",
                    path,
                    name,
                    windows.extent,
                    inputs + 2 * padding,
                )
            )
        if not _every_window_has_a_cell(windows):
            raise ShapeError(
                Sentence(
                    "{0}.pooling: a window has no {1} inside the map (size {2},"
                    " dilation {3}, padding {4} on {5} {6})",
                    path,
                    _AXIS[axis],
                    size,
                    dilation,
                    padding,
                    inputs,
                    name,
                )
            )
        axes.append(windows)
    return axes[0], axes[1]


def pooled_size(
    inputs: int, size: int, stride: int, padding: int, dilation: int, ceil_mode: bool
) -> int:
    """Outputs along one axis, as PyTorch's MaxPool2d counts them.

    In ceil mode a last window that would start behind the padded input's real part is dropped.
    """
    room = inputs + 2 * padding - dilation * (size - 1) - 1
    if not ceil_mode:
        return room // stride + 1
    outputs = -(-room // stride) + 1
    if (outputs - 1) * stride >= inputs + padding:
        outputs -= 1
    return outputs


@lru_cache(maxsize=256)
def _every_window_has_a_cell(axis: Axis) -> bool:
    starts = np.arange(axis.outputs, dtype=np.int64) * axis.stride - axis.before
    first_tap = np.maximum(-(starts // axis.dilation), 0)
    reaches = (first_tap < axis.size) & (starts + first_tap * axis.dilation < axis.inputs)
    return bool(reaches.all())


def placement(
    recipe: Recipe, plans: Sequence[LayerPlan], layer: int, stage: str, kernel: int = 0
) -> Placement:
    """Where the maps of one kernel of a layer lie on the original image.

    `stage`: "input", "filtered" or "pooled". Earlier layers count with their first kernel.
    """
    place = Placement()
    for index in range(layer + 1):
        last = index == layer
        if not recipe.layers[index].enabled or (last and stage == "input"):
            continue
        chosen = kernel if last else 0
        steps = plans[index].correlations[chosen]
        anchor = effective_anchor(recipe.layers[index].kernels[chosen], recipe.layers[index].flip)
        place = place.through(steps, anchor)
        pooling = plans[index].pooling
        if pooling is not None and not (last and stage == "filtered"):
            place = place.through(pooling, ((pooling[0].size - 1) / 2, (pooling[1].size - 1) / 2))
    return place


def windows_behind(
    recipe: Recipe, plans: Sequence[LayerPlan], layer: int, stage: str, kernel: int, pixel: Span
) -> dict[str, tuple[Span, Span]]:
    """The pixels that an output pixel (row, column) rests on, traced back to the original.

    Returns (row span, column span) by stage: "pooled" and "filtered" of that layer, where they
    lie at or before `stage`, and "original". Spans may reach outside an image where the border
    rule invents pixels. Earlier layers count with their first kernel.
    """
    rows, columns = (pixel[0], pixel[0] + 1), (pixel[1], pixel[1] + 1)
    found = {stage: (rows, columns)}
    for index in range(layer, -1, -1):
        if not recipe.layers[index].enabled:
            continue
        last = index == layer
        pooling = plans[index].pooling
        if pooling is not None and not (last and stage == "filtered"):
            rows, columns = pooling[0].inside(*rows), pooling[1].inside(*columns)
        if last:
            found.setdefault("filtered", (rows, columns))
        row, column = plans[index].correlations[kernel if last else 0]
        rows, columns = row.span(*rows), column.span(*columns)
        if index:
            border = BORDERS[recipe.layers[index].border]
            rows = _standing_for(rows, row.inputs, border)
            columns = _standing_for(columns, column.inputs, border)
    found["original"] = (rows, columns)
    return found


def _standing_for(span: Span, size: int, border: Border) -> Span:
    """The pixels of an axis that stand for a span, part of which the border rule invents."""
    sources = border.sources(np.arange(*span), size)
    real = sources[sources != OUTSIDE]
    if not real.size:  # nothing but a constant: the pixel next to it
        nearest = min(max(span[0], 0), size - 1)
        return nearest, nearest + 1
    return int(real.min()), int(real.max()) + 1
