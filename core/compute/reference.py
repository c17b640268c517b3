"""The slow, obvious float64 version of a run, which audits the fast one."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.geometry import Axis, LayerPlan, effective_anchor, plan_recipe
from core.compute.padding import BORDERS, OUTSIDE
from core.compute.pooling import POOLINGS
from core.image import Image, as_image
from core.recipe import Kernel, Layer, Pooling, Recipe
from core.trace import STAGES, LayerTrace, Progress, Trace, finish

Floats = NDArray[np.float64]

LUMINANCE = (0.299, 0.587, 0.114)
"""Weights of red, green and blue (ITU-R BT.601)."""


def run_reference(
    recipe: Recipe, image: Image | NDArray[Any], keep: Iterable[str] = STAGES
) -> Trace:
    """As core.run, in float64 and one obvious step at a time; maps are float64."""
    return finish(reference_steps(recipe, image, keep))


def reference_steps(
    recipe: Recipe, image: Image | NDArray[Any], keep: Iterable[str] = STAGES
) -> Generator[Progress, None, Trace]:
    """`run_reference` as a generator that yields after every weight and pooled row."""
    picture, kept = as_image(image), tuple(keep)
    planes = [plane.astype(np.float64) for plane in picture.planes]
    plans = plan_recipe(recipe, (len(planes), picture.rows, picture.columns))
    if recipe.color == "luminance" and len(planes) == 3:
        with np.errstate(all="ignore"):
            red, green, blue = (w * plane for w, plane in zip(LUMINANCE, planes, strict=True))
            planes = [red + green + blue]
    maps = np.stack(planes)
    layers = []
    total = sum(_step_count(layer, plan) for layer, plan in zip(recipe.layers, plans, strict=True))
    done = 0
    for layer, plan in zip(recipe.layers, plans, strict=True):
        filtered = pooled = maps
        if layer.enabled:
            with np.errstate(all="ignore"):
                filtered = np.empty(plan.filtered_shape)
                for _ in _filter(layer, plan, maps, picture.value_range, filtered):
                    done += 1
                    yield Progress(done, total)
                pooled = filtered
                if layer.pooling is not None and plan.pooling is not None:
                    pooled = np.empty(plan.pooled_shape)
                    for _ in _pool(layer.pooling, plan.pooling, filtered, pooled):
                        done += 1
                        yield Progress(done, total)
        maps = pooled
        layers.append(layer_trace(filtered, pooled, kept))
    return Trace(recipe, picture, tuple(layers))


def layer_trace(filtered: Any, pooled: Any, kept: tuple[str, ...]) -> LayerTrace:
    """Read-only maps of one layer; without pooling either stage keeps the one array of both."""
    for maps in (filtered, pooled):
        if maps is not None:
            maps.setflags(write=False)
    if pooled is filtered:
        return LayerTrace(filtered, filtered) if kept else LayerTrace(None, None)
    return LayerTrace(
        filtered if "filtered" in kept else None, pooled if "pooled" in kept else None
    )


def _step_count(layer: Layer, plan: LayerPlan) -> int:
    if not layer.enabled:
        return 0
    weights = sum(int(kernel.weights.size) for kernel in layer.kernels)
    if layer.kernels[0].channels is None:
        weights *= plan.input_shape[0]
    return weights + (plan.pooled_shape[0] * plan.pooled_shape[1] if plan.pooling else 0)


def _filter(
    layer: Layer, plan: LayerPlan, maps: Floats, limits: tuple[float, float], out: Floats
) -> Generator[None, None, None]:
    low, high = limits if layer.range is None else layer.range
    for index, kernel in enumerate(layer.kernels):
        for channel in range(len(maps)) if kernel.channels is None else (None,):
            incoming = maps if channel is None else maps[channel : channel + 1]
            number = index if channel is None else index * len(maps) + channel
            total = np.zeros(plan.filtered_shape[1:])
            weights = kernel.weights.reshape(-1, kernel.rows, kernel.columns)
            if layer.flip:
                weights = weights[:, ::-1, ::-1]
            row, column = plan.correlations[index]
            for c, i, j in np.ndindex(*weights.shape):
                total += weights[c, i, j] * _seen_by_tap(layer, incoming[c], row, column, i, j)
                yield
            value = kernel.scale * total + kernel.bias
            ACTIVATIONS[layer.activation].apply(value, layer.slope, low, high)
            if layer.border == "keep":
                fits = _where_kernel_fits(layer, kernel, maps.shape[1:])
                value = np.where(fits, value, incoming[0])
            out[number] = value


def _seen_by_tap(layer: Layer, plane: Floats, row: Axis, column: Axis, i: int, j: int) -> Floats:
    """The pixel that weight (i, j) meets, for every output pixel."""
    border = BORDERS[layer.border]
    rows = border.sources(
        np.arange(row.outputs) * row.stride - row.before + i * row.dilation, row.inputs
    )
    columns = border.sources(
        np.arange(column.outputs) * column.stride - column.before + j * column.dilation,
        column.inputs,
    )
    seen = plane[np.ix_(rows, columns)]
    fill = layer.border_value if layer.border == "constant" else 0.0
    seen[rows == OUTSIDE, :] = fill
    seen[:, columns == OUTSIDE] = fill
    return seen


def _where_kernel_fits(layer: Layer, kernel: Kernel, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    anchor = effective_anchor(kernel, layer.flip)
    sizes = (kernel.rows, kernel.columns)
    fits = []
    for axis in (0, 1):
        first = np.arange(shape[axis]) - anchor[axis] * layer.dilation[axis]
        last = first + (sizes[axis] - 1) * layer.dilation[axis]
        fits.append((first >= 0) & (last < shape[axis]))
    return np.logical_and.outer(fits[0], fits[1])


def _pool(
    pooling: Pooling, axes: tuple[Axis, Axis], maps: Floats, out: Floats
) -> Generator[None, None, None]:
    row, column = axes
    x = np.arange(column.outputs) * column.stride - column.before
    for number, plane in enumerate(maps):
        for output in range(row.outputs):
            cells, real, counted = [], [], []
            for i in range(row.size):
                y = row.start(output) + i * row.dilation
                for j in range(column.size):
                    at = x + j * column.dilation
                    inside = (at >= 0) & (at < column.inputs) & (0 <= y < row.inputs)
                    value = plane[min(max(y, 0), row.inputs - 1), np.clip(at, 0, column.inputs - 1)]
                    cells.append(np.where(inside, value, 0.0))
                    real.append(inside)
                    padded = (at < column.inputs + column.after) & (y < row.inputs + row.after)
                    counted.append(padded if pooling.count_include_pad else inside)
            reduce = POOLINGS[pooling.kind].reduce
            out[number, output] = reduce(np.array(cells), np.array(real), np.array(counted))
            yield
