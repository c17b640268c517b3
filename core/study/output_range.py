"""The values that a layer can give for pixels of a range: never exceeded, and as narrow as can be.

Interval arithmetic from the picture to a layer. Within one layer each weight meets the end of its
range that makes the result extreme (Moore, Interval Analysis, 1966), so both ends are attained by
a picture wherever the kernel fits into it; constants that the border rule puts outside count
where a weight can meet them, and with those weights only that can. Of several layers the range is
never exceeded but may not be reached, since no picture need make all extremes at once.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.geometry import Axis, LayerPlan, Shape, plan_recipe
from core.compute.padding import BORDERS, OUTSIDE
from core.kernel_edits import value_range
from core.recipe import Kernel, Layer, Recipe

Floats = NDArray[np.float64]
Range = tuple[float, float]
Spans = tuple[tuple[int, int], ...]
"""Which taps of a window lie inside: (first, one after the last), each kind of window once."""

WEIGHTED, FILTERED, POOLED = "weighted", "filtered", "pooled"
"""Before the activation, after it, after pooling."""

_ROUNDOFF = 2.0**-24
_LARGEST = float(np.finfo(np.float32).max)
_WHOLE = 2.0**24


@dataclass(frozen=True)
class OutputRange:
    """The least and greatest value in exact arithmetic, infinite where float32 overflows.

    `rounding`: how far results, which are float32, may lie beyond either end; 0 where whole
    numbers make everything exact. `is_whole`: all values are whole and exact.
    """

    low: float
    high: float
    rounding: float = 0.0
    is_whole: bool = False

    @property
    def size(self) -> float:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))

    def joined(self, other: OutputRange) -> OutputRange:
        """The range that has both."""
        return OutputRange(
            min(self.low, other.low),
            max(self.high, other.high),
            max(self.rounding, other.rounding),
            self.is_whole and other.is_whole,
        )


def output_range(
    recipe: Recipe,
    shape: Shape,
    pixels: Range,
    limits: Range,
    *,
    layer: int = 0,
    kernel: int = 0,
    stage: str = FILTERED,
    whole: bool = False,
) -> OutputRange:
    """The range of one kernel's maps, all incoming maps together.

    `shape`: (channels, rows, columns) of the picture; `pixels`: least and greatest value of its
    pixels, all of them `whole` numbers or not; `limits`: what activation "clip" limits values to
    where the layer does not say it. `layer` and `kernel` count from 0. Raises ShapeError for a
    recipe that cannot be run on such a picture.
    """
    recipe = _of_kernel(recipe, layer, kernel)
    recipe = recipe.up_to(layer, POOLED if stage == POOLED else FILTERED)
    plans = plan_recipe(recipe, shape)
    entered = OutputRange(*pixels, 0.0, whole)
    if recipe.color == "luminance" and shape[0] == 3:
        entered = replace(entered, rounding=6 * _ROUNDOFF * entered.size, is_whole=False)
    elif entered.size >= _WHOLE:
        entered = replace(entered, rounding=_ROUNDOFF * entered.size, is_whole=False)
    maps = _entering(recipe.layers[:layer], plans, entered, limits)
    last = recipe.layers[layer]
    if last.enabled:
        maps = _layer_ranges(last, plans[layer], maps, limits, [0], stage)
    return _joined(maps)


def _of_kernel(recipe: Recipe, layer: int, kernel: int) -> Recipe:
    """The recipe up to a layer, which has one of its kernels: its maps need none of the others."""
    chosen = recipe.layers[layer]
    if len(chosen.kernels) > 1:
        chosen = replace(chosen, kernels=(chosen.kernels[kernel],))
    return replace(recipe, layers=(*recipe.layers[:layer], chosen))


class _Former:
    """The last answers of `_entering`: while a layer is edited, those before it stay the same.

    Several, since one view asks for the range of the file's kind and another for that of the
    picture.
    """

    answers: tuple[tuple[tuple[Any, ...], tuple[OutputRange, ...]], ...] = ()


_KEPT = 4


def _entering(
    layers: tuple[Layer, ...], plans: tuple[LayerPlan, ...], entered: OutputRange, limits: Range
) -> list[OutputRange]:
    """The ranges of the maps that leave some layers, of which large banks take a while."""
    first = plans[0].input_shape
    asked = (first, entered, limits)
    answers = _Former.answers  # read once: other threads write it
    for (former, *rest), known in answers:
        same = len(former) == len(layers) and all(map(operator.is_, former, layers))
        if same and tuple(rest) == asked:
            return list(known)
    maps = [entered] * first[0]
    for layer, plan in zip(layers, plans, strict=False):
        if layer.enabled:
            maps = _layer_ranges(layer, plan, maps, limits, range(len(layer.kernels)), POOLED)
    _Former.answers = (((layers, *asked), tuple(maps)), *answers[: _KEPT - 1])
    return maps


def _joined(ranges: Iterable[OutputRange]) -> OutputRange:
    first, *others = dict.fromkeys(ranges)
    for other in others:
        first = first.joined(other)
    return first


def _layer_ranges(
    layer: Layer,
    plan: LayerPlan,
    maps: list[OutputRange],
    limits: Range,
    chosen: Iterable[int],
    stage: str,
) -> list[OutputRange]:
    """The ranges of the maps that some kernels make, kernel after kernel."""
    made: list[OutputRange] = []
    for index in chosen:
        kernel, axes = layer.kernels[index], plan.correlations[index]
        if kernel.channels is not None:
            made.append(_finished(layer, plan, _weighted(layer, kernel, axes, maps), limits, stage))
            continue
        # Most maps have the same range: each is worked out once.
        known: dict[OutputRange, OutputRange] = {}
        for entered in maps:
            if entered not in known:
                found = _weighted(layer, kernel, axes, [entered])
                if stage != WEIGHTED and layer.border == "keep":
                    known[entered] = _kept(layer, plan, axes, found, entered, limits, stage)
                else:
                    known[entered] = _finished(layer, plan, found, limits, stage)
            made.append(known[entered])
    return made


def _kept(
    layer: Layer,
    plan: LayerPlan,
    axes: tuple[Axis, Axis],
    weighted: OutputRange,
    entered: OutputRange,
    limits: Range,
    stage: str,
) -> OutputRange:
    """Border keep: where the kernel does not fit, the input stays as it is."""
    row, column = (_spans(axis) for axis in axes)
    fits = (0, axes[0].size) in row and (0, axes[1].size) in column
    everywhere = fits and len(row) == len(column) == 1
    activated = _activated(layer, weighted, limits)
    if not everywhere:
        activated = activated.joined(entered) if fits else entered
    return _pooled(layer, plan, activated, stage)


def _finished(
    layer: Layer, plan: LayerPlan, weighted: OutputRange, limits: Range, stage: str
) -> OutputRange:
    if stage == WEIGHTED:
        return weighted
    return _pooled(layer, plan, _activated(layer, weighted, limits), stage)


def _weighted(
    layer: Layer, kernel: Kernel, axes: tuple[Axis, Axis], maps: list[OutputRange]
) -> OutputRange:
    """scale x sum + bias over the incoming maps that a kernel reads."""
    outside = _outside(layer)
    spans = (_spans(axes[0]), _spans(axes[1]))
    fits = (0, axes[0].size) in spans[0] and (0, axes[1].size) in spans[1]
    lows = np.array([each.low for each in maps])
    highs = np.array([each.high for each in maps])
    within = outside is None or bool((lows <= outside).all() and (outside <= highs).all())
    if ((fits and within) or outside is None) and len(set(zip(lows, highs, strict=True))) == 1:
        low, high = value_range(kernel, float(lows[0]), float(highs[0]))
    else:
        low, high = _extremes(layer, kernel, spans, lows, highs, outside)
    return _rounded(kernel, maps, outside or 0.0, low, high)


def _outside(layer: Layer) -> float | None:
    """The constant that stands outside the image; None where its pixels are used again."""
    sources = BORDERS[layer.border].sources(np.array([-1]), 8)
    if sources[0] != OUTSIDE:
        return None
    return layer.border_value if layer.border == "constant" else 0.0


def _extremes(
    layer: Layer,
    kernel: Kernel,
    spans: tuple[Spans, Spans],
    lows: Floats,
    highs: Floats,
    outside: float | None,
) -> Range:
    """The extremes over all windows, some of whose weights meet the constant outside.

    A window's taps inside are rows a..b-1 and columns c..d-1, so its sum is that of the constant
    under all weights and, of rows and columns inside, the difference that pixels make.
    """
    weights = kernel.weights.reshape(-1, kernel.rows, kernel.columns)
    if layer.flip:
        weights = weights[:, ::-1, ::-1]
    above, below = np.maximum(weights, 0), np.minimum(weights, 0)
    with np.errstate(all="ignore"):
        ends = []
        for up, down in ((lows, highs), (highs, lows)):
            terms = np.tensordot(up, above, 1) + np.tensordot(down, below, 1)
            if outside is None:
                ends.append(np.array([terms.sum()]))
                continue
            beyond = weights.sum(axis=0) * outside
            rows, columns = _inside(spans[0], kernel.rows), _inside(spans[1], kernel.columns)
            ends.append((rows @ (terms - beyond) @ columns.T).ravel() + beyond.sum())
        both = kernel.scale * np.concatenate(ends) + kernel.bias
    if np.isnan(both).any():
        return -np.inf, np.inf
    return float(both.min()), float(both.max())


def _inside(spans: Spans, size: int) -> Floats:
    taps = np.arange(size)
    return np.array([(taps >= first) & (taps < last) for first, last in spans], np.float64)


@lru_cache(maxsize=256)
def _spans(axis: Axis) -> Spans:
    """The taps inside the input, for each kind of window along an axis."""
    return tuple(sorted({inside for inside, _ in _windows(axis)}))


@lru_cache(maxsize=256)
def _windows(axis: Axis) -> frozenset[tuple[tuple[int, int], int]]:
    """Each kind of window: its taps inside the input, and how many lie before the padding's end."""
    # Every window that is not near an end lies inside as a whole.
    reach = axis.extent + axis.before + axis.after
    near = np.arange(min(axis.outputs, reach // axis.stride + 2), dtype=np.int64)
    starts = np.concatenate([near, axis.outputs - 1 - near]) * axis.stride - axis.before
    first, last, padded = (
        np.clip(-((starts - end) // axis.dilation), 0, axis.size)
        for end in (0, axis.inputs, axis.inputs + axis.after)
    )
    found = zip(first.tolist(), np.maximum(first, last).tolist(), padded.tolist(), strict=True)
    return frozenset(((begin, end), counted) for begin, end, counted in found)


def _rounded(
    kernel: Kernel, maps: list[OutputRange], outside: float, low: float, high: float
) -> OutputRange:
    """A range with what the roundings of a float32 evaluation add to it.

    One rounding each of pixel, weight, product, scale, its product, bias and its sum, and n - 1
    of the running sum (Higham, Accuracy and Stability of Numerical Algorithms, 2002, 3.1).
    """
    planes = np.abs(kernel.weights).reshape(-1, kernel.rows * kernel.columns)
    with np.errstate(all="ignore"):
        sums = abs(kernel.scale) * planes.sum(axis=1)
        sizes = np.array([max(each.size, abs(outside)) for each in maps])
        spread = np.array([each.rounding for each in maps])
        load = float((sums * sizes).sum()) + abs(kernel.bias)
        rounding = (
            float((sums * spread).sum()) + (kernel.weights.size + 6) * _ROUNDOFF * load
        )  # fmt: skip
    numbers = (*kernel.weights.ravel(), kernel.scale, kernel.bias, outside)
    is_whole = (
        all(each.is_whole for each in maps)
        and load < _WHOLE
        and all(number == int(number) for number in numbers)
    )
    if is_whole:
        return OutputRange(low, high, 0.0, True)
    if not rounding < _LARGEST:
        return OutputRange(-np.inf, np.inf, 0.0)
    return _overflowed(OutputRange(low, high, rounding))


def _overflowed(found: OutputRange) -> OutputRange:
    low = -np.inf if found.low < -_LARGEST else found.low
    high = np.inf if found.high > _LARGEST else found.high
    return replace(found, low=low, high=high)


def _activated(layer: Layer, weighted: OutputRange, limits: Range) -> OutputRange:
    """Activations have their extremes at the ends, or at 0 between them."""
    if layer.activation == "none":
        return weighted
    low, high = limits if layer.range is None else layer.range
    points = [weighted.low, weighted.high]
    if weighted.low < 0 < weighted.high:
        points.append(0.0)
    values = np.array(points)
    ACTIVATIONS[layer.activation].apply(values, layer.slope, low, high)
    rounding, is_whole = weighted.rounding, weighted.is_whole
    if layer.activation == "leaky_relu":
        rounding *= max(1.0, abs(layer.slope))
        rounding += 2 * _ROUNDOFF * abs(layer.slope) * weighted.size
        is_whole = False
    elif layer.activation in ("sigmoid", "tanh"):
        rounding, is_whole = min(rounding, 2.0) + 8 * _ROUNDOFF, False
    elif layer.activation == "clip":
        rounding += _ROUNDOFF * max(abs(low), abs(high))
        is_whole = is_whole and low == int(low) and high == int(high)
    return OutputRange(
        float(values.min()), float(values.max()), 0.0 if is_whole else rounding, is_whole
    )


def _pooled(layer: Layer, plan: LayerPlan, filtered: OutputRange, stage: str) -> OutputRange:
    pooling = layer.pooling
    if stage != POOLED or pooling is None or plan.pooling is None:
        return filtered
    windows = [_windows(axis) for axis in plan.pooling]
    real = [[end - begin for (begin, end), _ in each] for each in windows]
    least, most = (float(pick(real[0]) * pick(real[1])) for pick in (min, max))
    low, high = filtered.low, filtered.high
    added = most * _ROUNDOFF
    if pooling.kind == "sum":
        ends = [count * end for count in (least, most) for end in (low, high)]
        load = most * filtered.size
        is_whole = filtered.is_whole and load < _WHOLE
        rounding = 0.0 if is_whole else most * filtered.rounding + added * load
        return _overflowed(OutputRange(min(ends), max(ends), rounding, is_whole))
    if pooling.kind == "l2":
        nearest = 0.0 if low <= 0 <= high else min(abs(low), abs(high))
        greatest = np.sqrt(most) * filtered.size
        rounding = np.sqrt(most) * filtered.rounding + (added + 4 * _ROUNDOFF) * greatest
        if filtered.size**2 * most > _LARGEST:
            greatest = np.inf  # the squares are summed in float32
        return OutputRange(float(np.sqrt(least) * nearest), float(greatest), float(rounding))
    if pooling.kind == "average":
        shares = [1.0]
        if pooling.count_include_pad:
            parts = [
                [(end - begin) / counted for (begin, end), counted in each] for each in windows
            ]
            shares = [pick(parts[0]) * pick(parts[1]) for pick in (min, max)]
        ends = [share * end for share in shares for end in (low, high)]
        rounding = filtered.rounding + (added + 3 * _ROUNDOFF) * filtered.size
        if filtered.size * most > _LARGEST:
            return OutputRange(-np.inf, np.inf)
        return OutputRange(min(ends), max(ends), rounding)
    if pooling.kind == "median":
        rounding = filtered.rounding + 2 * _ROUNDOFF * filtered.size
        return replace(filtered, rounding=rounding, is_whole=False)
    return filtered
