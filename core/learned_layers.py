"""Layers of learned weights: how a tensor's axes are meant, and which filters become kernels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.recipe import MAX_CHANNELS, MAX_KERNEL_SIZE, MAX_KERNELS, Kernel, Layer, Recipe
from core.recipe_edits import layer_inserted, layer_replaced
from core.sentences import Sentence


@dataclass(frozen=True)
class Layout:
    """What the axes of a tensor mean; `order` brings them to (filter, input, row, column).

    `dimensions`: of the tensors that it reads. `order` may name an axis -1 for one that is not
    there, and `folded` says that filter and multiplier are two axes that make one.
    """

    name: str
    label: str
    dimensions: int
    order: tuple[int, int, int, int]
    folded: bool = False


_ROWS = (
    Layout("oihw", "filters, inputs, rows, columns (PyTorch, ONNX)", 4, (0, 1, 2, 3)),
    Layout("hwio", "rows, columns, inputs, filters (Keras, TensorFlow)", 4, (3, 2, 0, 1)),
    Layout("hwim", "rows, columns, inputs, multiplier (Keras, depthwise)", 4, (2, 3, 0, 1), True),
    Layout("ohwi", "filters, rows, columns, inputs (TensorFlow Lite)", 4, (0, 3, 1, 2)),
    Layout("ohw", "filters, rows, columns", 3, (0, -1, 1, 2)),
    Layout("hwo", "rows, columns, filters", 3, (2, -1, 0, 1)),
    Layout("ihw", "one filter: inputs, rows, columns", 3, (-1, 0, 1, 2)),
    Layout("hw", "one filter: rows, columns", 2, (-1, -1, 0, 1)),
)
LAYOUTS = {row.name: row for row in _ROWS}
"""Every layout by its name; a new one is a row."""


@dataclass(frozen=True, eq=False)
class Bank:
    """Filters: `weights` (filter, input, row, column) and `bias` (filter,), float64."""

    name: str
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]

    @property
    def filters(self) -> int:
        """How many."""
        return int(self.weights.shape[0])

    @property
    def inputs(self) -> int:
        """Maps that each filter reads."""
        return int(self.weights.shape[1])


@dataclass(frozen=True)
class Taking:
    """What is taken of a bank: filters by number, inputs `first` to `last`, how, and the bias.

    `way`: "summed" over the incoming maps, as a CNN does, in three dimensions; the "mean" of the
    inputs, or "one" of them, in two.
    """

    filters: tuple[int, ...]
    _: KW_ONLY
    inputs: tuple[int, int] = field(default=(0, -1))
    way: str = "summed"
    with_bias: bool = True


def bank_shape(shape: Sequence[int], layout: str) -> tuple[int, int, int, int]:
    """(filters, inputs, rows, columns) of a tensor in a layout. Raises RecipeError."""
    row = LAYOUTS[layout]
    if len(shape) != row.dimensions:
        raise RecipeError(
            "",
            Sentence("it has {0} dimensions, this order has {1}", len(shape), row.dimensions),
        )
    filters, inputs, rows, columns = (1 if axis < 0 else int(shape[axis]) for axis in row.order)
    if row.folded:
        filters, inputs = filters * inputs, 1
    if 0 in (filters, inputs, rows, columns):
        raise RecipeError("", "it holds no numbers")
    if max(rows, columns) > MAX_KERNEL_SIZE:
        raise RecipeError(
            "",
            Sentence(
                "its kernels are {0} x {1}, larger than {2} x {2}", rows, columns, MAX_KERNEL_SIZE
            ),
        )
    if inputs > MAX_CHANNELS:
        raise RecipeError("", Sentence("its filters have more than {0} inputs", MAX_CHANNELS))
    return filters, inputs, rows, columns


def layouts_of(shape: Sequence[int]) -> tuple[str, ...]:
    """The layouts in which a tensor of that shape is a bank of filters, the likeliest first.

    Sides of kernels are usually equal and small, numbers of filters and inputs are not; where
    that tells nothing it is PyTorch's.
    """
    found = []
    for name in LAYOUTS:
        try:
            bank_shape(shape, name)
        except RecipeError:
            continue
        found.append(name)
    return tuple(sorted(found, key=lambda name: _unlikeliness(shape, name)))


def _unlikeliness(shape: Sequence[int], layout: str) -> tuple[bool, int, int]:
    order = list(LAYOUTS)
    _, _, rows, columns = bank_shape(shape, layout)
    is_special = LAYOUTS[layout].folded or layout == "ihw"
    small = max(rows, columns) if len(shape) > 2 else 0
    return (is_special, 1000 * (rows != columns) + small, order.index(layout))


def bank_of(
    array: NDArray[Any], layout: str, *, name: str = "", bias: NDArray[Any] | None = None
) -> Bank:
    """A tensor as a bank. Raises RecipeError where it is none, or the bias does not fit it."""
    filters, inputs, rows, columns = bank_shape(array.shape, layout)
    row = LAYOUTS[layout]
    present = [axis for axis in row.order if axis >= 0]
    weights = np.transpose(array, present).reshape(filters, inputs, rows, columns)
    with np.errstate(invalid="ignore"):  # of NaN with other bits than usual
        weights = np.ascontiguousarray(weights, np.float64)
    if bias is None:
        return Bank(name, weights, np.zeros(filters))
    if bias.shape != (filters,):
        raise RecipeError(
            "", Sentence("the bias has {0} numbers for {1} filters", bias.size, filters)
        )
    return Bank(name, weights, np.asarray(bias, np.float64))


def kernels_of(bank: Bank, taking: Taking) -> tuple[Kernel, ...]:
    """The kernels that are taken of a bank, named by its name and their number from 1.

    Filters of one input become two-dimensional kernels in every way, which are applied to each
    incoming map. Raises RecipeError.
    """
    low, high = taking.inputs
    high = bank.inputs - 1 if high < 0 else high
    if not 0 <= low <= high < bank.inputs:
        raise RecipeError("", Sentence("there are {0} inputs", bank.inputs))
    if not taking.filters:
        raise RecipeError("", "no filter is chosen")
    if len(taking.filters) > MAX_KERNELS:
        raise RecipeError("", Sentence("a layer has at most {0} kernels", MAX_KERNELS))
    kernels = []
    for number in taking.filters:
        weights = bank.weights[number, low : high + 1]
        if taking.way == "mean":
            weights = weights.mean(0)
        elif taking.way == "one" or bank.inputs == 1:
            weights = weights[0]
        kernels.append(
            Kernel(
                weights,
                name=f"{bank.name} {number + 1}".strip(),
                bias=float(bank.bias[number]) if taking.with_bias else 0.0,
            )
        )
    return tuple(kernels)


def check_inputs(kernels: Sequence[Kernel], incoming: int | None) -> None:
    """Raises RecipeError where kernels of three dimensions do not fit the incoming maps."""
    channels = kernels[0].channels
    if channels is not None and incoming is not None and channels != incoming:
        raise RecipeError(
            "",
            Sentence(
                "the filters read {0} maps, but {1} come in there; take the mean over their"
                " inputs, or one input",
                channels,
                incoming,
            ),
        )


def with_kernels(recipe: Recipe, layer: int, kernels: Sequence[Kernel]) -> Recipe:
    """With the kernels of a layer replaced, unflipped, as learned weights are meant."""
    made = replace(recipe.layers[layer], kernels=tuple(kernels), flip=False)
    return layer_replaced(recipe, layer, made)


def with_layer_behind(
    recipe: Recipe, layer: int, kernels: Sequence[Kernel], *, name: str = ""
) -> Recipe:
    """With a new layer of those kernels behind a layer, zeros around the maps as CNNs have."""
    return layer_inserted(recipe, layer, Layer(tuple(kernels), name=name, border="zeros"))


def with_input_scale(recipe: Recipe, factor: float) -> Recipe:
    """The recipe that makes of x what this one makes of factor times x.

    The factor goes into the scale of the first layer's kernels, exactly, and constant values
    around the picture are divided by it.
    """
    first = recipe.layers[0]
    kernels = tuple(replace(kernel, scale=kernel.scale * factor) for kernel in first.kernels)
    value = first.border_value / factor if first.border == "constant" else first.border_value
    first = replace(first, kernels=kernels, border_value=value)
    return layer_replaced(recipe, 0, first)
