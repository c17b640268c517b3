"""The single kernel that does the same as several layers with nothing nonlinear between them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.checks import RecipeError
from core.compute.activation import ACTIVATIONS
from core.compute.geometry import Axis, LayerPlan, Span, effective_anchor, plan_recipe
from core.compute.pooling import POOLINGS
from core.compute.window import Part, Window
from core.image import Image
from core.kernel_edits import renamed
from core.recipe import MAX_STEP, Kernel, Layer, Pooling, Recipe
from core.sentences import Sentence, sentence_of
from core.study.composing import (
    EquivalentError,
    Floats,
    Response,
    added,
    after_pooling,
    check_size,
    composed,
    finite,
)
from core.trace import Progress, finish

MOST_MEASURED = 256
"""Pixels a side of the part in the middle that is compared."""
LONGEST_NAME = 60
"""Characters of a name that is put together."""


@dataclass(frozen=True)
class Equivalent:
    """One layer that does the same as some layers, and where.

    `layer` has one kernel, and the activation and the pooling of the last of them. `count`: how
    many layers it stands for. `map`: its map that is the one that was asked for. `interior`:
    the (row, column) spans of the filtered map where no border takes part; they may be empty.
    """

    layer: Layer
    count: int
    map: int
    interior: tuple[Span, Span]

    @property
    def kernel(self) -> Kernel:
        """The kernel of the layer."""
        return self.layer.kernels[0]

    @property
    def has_interior(self) -> bool:
        """There are pixels away from the borders."""
        return all(low < high for low, high in self.interior)


@dataclass(frozen=True)
class Difference:
    """How far two ways to the same pixels lie apart.

    `greatest`: the largest difference; `largest`: the largest magnitude of a value. `rows` and
    `columns`: the filtered pixels that were compared. Where some are not finite, those count
    that are in both.
    """

    greatest: float
    largest: float
    rows: Span
    columns: Span


def equivalent(recipe: Recipe, plans: Sequence[LayerPlan], layer: int, map: int) -> Equivalent:
    """The layer that makes the filtered map of a layer at once, both counted from 0.

    `plans`: as from plan_recipe. Flips, scales, biases, dilations and strides are folded in, as
    are poolings between the layers that are linear: average, sum and first. What follows the
    filtered map of the last layer that is switched on, activation and pooling, stays. Raises
    EquivalentError.
    """
    return finish(equivalent_steps(recipe, plans, layer, map))


def equivalent_steps(
    recipe: Recipe, plans: Sequence[LayerPlan], layer: int, map: int
) -> Generator[Progress, None, Equivalent]:
    """`equivalent` as a generator that yields after each map of each layer."""
    enabled = [index for index in range(layer + 1) if recipe.layers[index].enabled]
    if not enabled:
        raise EquivalentError("no layer is switched on")
    _check_linear(recipe, enabled)
    needed = _needed_maps(recipe, plans, enabled, map)
    channels = plans[0].input_shape[0]
    is_summed = any(recipe.layers[index].kernels[0].channels is not None for index in enabled)
    is_spatial = not is_summed or channels == 1
    size = 1 if is_spatial else channels
    responses = {
        channel: Response(np.ones((1, 1, 1)) if is_spatial else _unit(channel, size))
        for channel in needed[0]
    }
    spans: list[Span] = [(0, side) for side in plans[0].input_shape[1:]]
    for place, index in enumerate(enabled):
        chosen, plan = recipe.layers[index], plans[index]
        made: dict[int, Response] = {}
        for number in needed[place + 1]:
            made[number] = _through(responses, chosen, plan, number, index)
            yield Progress(place, len(enabled))
        responses = made
        used = {_kernel_of(chosen, plan, number) for number in made}
        windows = [plan.correlations[kernel] for kernel in sorted(used)]
        if index != enabled[-1] and chosen.pooling is not None and plan.pooling is not None:
            pooled = chosen.pooling, plan.pooling
            responses = {
                number: after_pooling(response, *pooled, index)
                for number, response in responses.items()
            }
            spans = _within(_within(spans, windows), [plan.pooling])
        else:
            spans = _within(spans, windows)
    last = enabled[-1]
    made_layer = _layer(
        responses[map],
        recipe.layers[enabled[0]],
        recipe.layers[last],
        plans,
        last,
        _name(recipe, plans, enabled, map),
    )
    if len(enabled) == 1:
        only = recipe.layers[last]
        before = only.kernels[_kernel_of(only, plans[last], map)]
        kernel = renamed(before, replace(made_layer.kernels[0], name=before.name))
        made_layer = replace(made_layer, kernels=(kernel,))
    own = 0 if is_summed else needed[0][0]
    return Equivalent(made_layer, len(enabled), own, (spans[0], spans[1]))


def difference_steps(
    recipe: Recipe,
    image: Image,
    plans: Sequence[LayerPlan],
    layer: int,
    map: int,
    found: Equivalent,
) -> Generator[Progress, None, Difference | None]:
    """Compares an Equivalent with the layers themselves, in the middle of the interior.

    None where there is no interior. The cost does not depend on the image's size.
    """
    if not found.has_interior:
        return None
    while not recipe.layers[layer].enabled:  # what it hands on is the map of one before it
        layer -= 1
    spans = []
    for low, high in found.interior:
        first = max(low, (low + high - MOST_MEASURED) // 2)
        spans.append((first, min(high, first + MOST_MEASURED)))
    rows, columns = (np.arange(*span) for span in spans)
    one = Recipe((replace(found.layer, pooling=None),), color=recipe.color)
    shape = image.channels, image.rows, image.columns
    values = []
    for several, at, each, number in (
        (recipe, plans, layer, map),
        (one, plan_recipe(one, shape), 0, found.map),
    ):
        part = Part(each, "filtered", (number,), rows, columns)
        (made,) = yield from Window(several, image, at).evaluate([part])
        values.append(made[0].astype(np.float64))
    with np.errstate(invalid="ignore"):
        apart = np.abs(values[0] - values[1])
    finite = np.isfinite(apart)
    return Difference(
        float(apart[finite].max(initial=0.0)),
        float(np.abs(values[0][finite]).max(initial=0.0)),
        spans[0],
        spans[1],
    )


def _check_linear(recipe: Recipe, enabled: Sequence[int]) -> None:
    for index in enabled[:-1]:
        layer = recipe.layers[index]
        is_identity = layer.activation == "leaky_relu" and layer.slope == 1
        if layer.activation != "none" and not is_identity:
            raise EquivalentError(
                Sentence(
                    "the activation {1} of layer {0} is not linear, so that no single kernel"
                    " does the same",
                    index + 1,
                    Sentence(ACTIVATIONS[layer.activation].label),
                )
            )
        pooling = layer.pooling
        if pooling is not None and not _is_linear(pooling):
            raise EquivalentError(
                Sentence(
                    "the pooling of layer {0}, {1}, is not linear, so that no single kernel does"
                    " the same",
                    index + 1,
                    Sentence(POOLINGS[pooling.kind].label),
                )
            )


def _is_linear(pooling: Pooling) -> bool:
    if pooling.kind in ("average", "sum", "first"):
        return True
    return pooling.size == (1, 1) and pooling.kind != "l2"


def _kernel_of(layer: Layer, plan: LayerPlan, map: int) -> int:
    return map if layer.kernels[0].channels is not None else map // plan.input_shape[0]


def _needed_maps(
    recipe: Recipe, plans: Sequence[LayerPlan], enabled: Sequence[int], map: int
) -> list[list[int]]:
    """The maps that the last one rests on: of the image, and of each layer that is on."""
    found = [[map]]
    for index in reversed(enabled):
        incoming = plans[index].input_shape[0]
        if recipe.layers[index].kernels[0].channels is not None:
            found.append(list(range(incoming)))
        else:
            found.append(sorted({number % incoming for number in found[-1]}))
    return found[::-1]


def _unit(channel: int, channels: int) -> Floats:
    weights = np.zeros((channels, 1, 1))
    weights[channel] = 1.0
    return weights


def _through(
    responses: dict[int, Response], layer: Layer, plan: LayerPlan, map: int, index: int
) -> Response:
    """The response of one filtered map of a layer."""
    number = _kernel_of(layer, plan, map)
    kernel, axes = layer.kernels[number], plan.correlations[number]
    anchor = effective_anchor(kernel, layer.flip)
    incoming = (
        range(len(kernel.weights)) if kernel.channels is not None else [map % plan.input_shape[0]]
    )
    parts = []
    for place, before in enumerate(incoming):
        weights = kernel.weights[place] if kernel.channels is not None else kernel.weights
        if layer.flip:
            weights = weights[::-1, ::-1]
        parts.append(composed(responses[before], weights, axes, anchor, index))
    total = added(parts, index)
    return replace(
        total,
        scale=finite(kernel.scale * total.scale),
        bias=finite(kernel.scale * total.bias + kernel.bias),
    )


def _within(spans: Sequence[Span], windows: Sequence[tuple[Axis, Axis]]) -> list[Span]:
    """The outputs of all of some windows that read nothing but these inputs."""
    found = []
    for axis, (low, high) in enumerate(spans):
        each = [axes[axis].within(low, high) for axes in windows]
        first = max(span[0] for span in each)
        found.append((first, max(first, min(span[1] for span in each))))
    return found


def _layer(
    response: Response,
    first: Layer,
    last: Layer,
    plans: Sequence[LayerPlan],
    index: int,
    name: str,
) -> Layer:
    """The layer of a response, with the padding that gives the same outputs."""
    weights = response.weights
    step = []
    for axis in (0, 1):  # taps farther apart than a dilation can be are filled up with zeros
        whole = response.step[axis]
        fits = max(d for d in range(1, MAX_STEP + 1) if whole % d == 0)
        shape = list(weights.shape)
        shape[1 + axis] = (shape[1 + axis] - 1) * (whole // fits) + 1
        check_size(shape[1:], index)
        spread = np.zeros(shape)
        chosen: list[slice] = [slice(None)] * 3
        chosen[1 + axis] = slice(None, None, whole // fits)
        spread[tuple(chosen)] = weights
        weights = spread
        step.append(fits)
    anchor = [
        min(at // each, size - 1)
        for at, each, size in zip(response.anchor, step, weights.shape[1:], strict=True)
    ]
    around: list[int] = []
    is_same = is_valid = True
    for axis in (0, 1):
        inputs = plans[0].input_shape[1 + axis]
        outputs = plans[index].filtered_shape[1 + axis]
        stride, before = response.stride[axis], response.before[axis]
        extent = (weights.shape[1 + axis] - 1) * step[axis] + 1
        after = max((outputs - 1) * stride + extent - inputs - before, 0)
        around += [before, after]
        is_same &= before == anchor[axis] * step[axis] and outputs == -(-inputs // stride)
        is_valid &= before == after == 0
    border = first.border
    summed = len(weights) > 1
    if border == "keep" and (not is_same or summed or response.stride != (1, 1)):
        border = "reflect"
    try:
        kernel = Kernel(
            weights if summed else weights[0],
            name=name,
            scale=response.scale,
            bias=response.bias,
            anchor=anchor,
        )
        return replace(
            last,
            kernels=(kernel,),
            flip=False,
            stride=response.stride,
            dilation=(step[0], step[1]),
            padding="same"
            if is_same
            else "valid"
            if is_valid
            else (around[0], around[1], around[2], around[3]),
            border=border,
            border_value=first.border_value,
        )
    except RecipeError as error:
        raise EquivalentError(sentence_of(error)) from error


def _name(recipe: Recipe, plans: Sequence[LayerPlan], enabled: Sequence[int], map: int) -> str:
    """The kernels' names in their order, as far as it is one kernel a layer."""
    names: list[str] = []
    for index in reversed(enabled):
        layer, plan = recipe.layers[index], plans[index]
        kernel = layer.kernels[_kernel_of(layer, plan, map)]
        names.insert(0, kernel.name or f"{kernel.rows} × {kernel.columns}")
        if kernel.channels is not None and index != enabled[0]:
            names.insert(0, "…")
            break
        map %= plan.input_shape[0]
    text = " → ".join(names)
    return text if len(text) <= LONGEST_NAME else f"{names[0]} → … → {names[-1]}"
