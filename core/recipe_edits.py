"""Edits of a recipe's layers, of the kernels of a layer, and of what these are applied to.

All return new values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from core.checks import RecipeError
from core.recipe import MAX_CHANNELS, Kernel, Layer, Recipe
from core.sentences import Sentence

Item = TypeVar("Item")
Weights = NDArray[np.float64]

IDENTITY = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]], name="Identity")
"""What a new layer begins with: it changes nothing."""

MOST_WEIGHTS = 1 << 24
"""Numbers that the kernels of a layer may have when they are made to sum over maps, 128 MiB."""


def layer_added(recipe: Recipe, after: int) -> Recipe:
    """With a layer that changes nothing behind the one of that index (-1: as the first)."""
    return layer_inserted(recipe, after, Layer((IDENTITY,)))


def layer_inserted(recipe: Recipe, after: int, layer: Layer) -> Recipe:
    """With another layer behind the one of that index (-1: as the first)."""
    return replace(recipe, layers=_inserted(recipe.layers, after + 1, layer))


def layer_replaced(recipe: Recipe, index: int, layer: Layer) -> Recipe:
    """With another layer in place of the one of that index."""
    layers = (*recipe.layers[:index], layer, *recipe.layers[index + 1 :])
    return replace(recipe, layers=layers)


def layer_duplicated(recipe: Recipe, index: int) -> Recipe:
    """With the same layer once more behind it."""
    return layer_inserted(recipe, index, recipe.layers[index])


def layer_removed(recipe: Recipe, index: int) -> Recipe:
    """Without a layer; raises RecipeError where it is the only one."""
    return replace(recipe, layers=_without(recipe.layers, index))


def layer_moved(recipe: Recipe, index: int, to: int) -> Recipe:
    """With a layer at another place."""
    return replace(recipe, layers=_moved(recipe.layers, index, to))


def kernel_added(layer: Layer, after: int) -> Layer:
    """With a kernel of the same size and channels that changes nothing behind the given one.

    One of three dimensions takes the mean of its channels.
    """
    return replace(layer, kernels=_inserted(layer.kernels, after + 1, _like(layer.kernels[after])))


def kernels_duplicated(layer: Layer, rows: Iterable[int]) -> Layer:
    """With some kernels once more, together behind the last of them."""
    chosen = sorted(rows)
    copies = tuple(layer.kernels[row] for row in chosen)
    at = chosen[-1] + 1
    return replace(layer, kernels=(*layer.kernels[:at], *copies, *layer.kernels[at:]))


def kernels_removed(layer: Layer, rows: Iterable[int]) -> Layer:
    """Without some kernels; raises RecipeError where none would be left."""
    gone = set(rows)
    left = tuple(kernel for row, kernel in enumerate(layer.kernels) if row not in gone)
    if not left:
        raise RecipeError("", "a layer needs at least one kernel")
    return replace(layer, kernels=left)


def kernels_moved(layer: Layer, rows: Iterable[int], to: int) -> Layer:
    """With some kernels, together and in their order, before the one at `to` (behind all: n)."""
    chosen = sorted(rows)
    moved = tuple(layer.kernels[row] for row in chosen)
    gone = set(chosen)
    before = tuple(k for row, k in enumerate(layer.kernels[:to]) if row not in gone)
    behind = tuple(k for row, k in enumerate(layer.kernels[to:], to) if row not in gone)
    return replace(layer, kernels=(*before, *moved, *behind))


def kernel_renamed(layer: Layer, row: int, name: str) -> Layer:
    """With another name for one kernel."""
    kernel = replace(layer.kernels[row], name=name)
    return replace(layer, kernels=(*layer.kernels[:row], kernel, *layer.kernels[row + 1 :]))


PLACES = ("replace", "behind", "layer")
"""Where a bank goes: in place of a layer's kernels, behind them, or into a new layer."""


def bank_placed(recipe: Recipe, index: int, kernels: Sequence[Kernel], place: str) -> Recipe:
    """With a bank in the layer of that index, or in a new one behind it. See PLACES.

    A new layer has the usual settings. Raises RecipeError where the layer cannot have both: too
    many, of two and of three dimensions, or of several sizes without padding same.
    """
    layer = recipe.layers[index]
    if place == "layer":
        return layer_inserted(recipe, index, Layer(tuple(kernels)))
    kept = layer.kernels if place == "behind" else ()
    return layer_replaced(recipe, index, replace(layer, kernels=(*kept, *kernels)))


def summed_over_maps(layer: Layer, maps: int) -> Layer:
    """With kernels that sum over so many incoming maps, as those of a convolutional network do.

    Each kernel (row, column) is repeated for every map, so that the layer makes one map a kernel:
    the sum of those that it made of each map. Scale, bias, anchor and name stay; the bias is added
    once. Raises RecipeError where that passes a limit, the border "keep" rules it out, or the
    kernels sum already.
    """
    if layer.kernels[0].channels is not None:
        raise RecipeError("kernels", "the kernels sum over all incoming maps already")
    if maps > MAX_CHANNELS:
        raise RecipeError(
            "kernels",
            Sentence(
                "{0:,} maps come in, and a kernel sums over {1:,} at most", maps, MAX_CHANNELS
            ),
        )
    weights = maps * sum(kernel.weights.size for kernel in layer.kernels)
    if weights > MOST_WEIGHTS:
        raise RecipeError(
            "kernels",
            Sentence(
                "summed over {0:,} maps the kernels would have {1:,} weights; {2:,} are possible",
                maps,
                weights,
                MOST_WEIGHTS,
            ),
        )
    return replace(
        layer,
        kernels=tuple(
            replace(kernel, weights=np.repeat(kernel.weights[np.newaxis], maps, axis=0))
            for kernel in layer.kernels
        ),
    )


def applied_to_each_map(layer: Layer) -> Layer:
    """With kernels of two dimensions, which are applied to every incoming map separately.

    Each takes the mean of its channels, so that what `summed_over_maps` made comes back as it was
    and a kernel that judges its channels alike keeps its look. Scale, bias, anchor and name stay.
    Raises RecipeError where the kernels are of two dimensions already.
    """
    if layer.kernels[0].channels is None:
        raise RecipeError("kernels", "the kernels are applied to each incoming map already")
    return replace(
        layer, kernels=tuple(replace(k, weights=_mean_of_channels(k)) for k in layer.kernels)
    )


def _mean_of_channels(kernel: Kernel) -> Weights:
    first = kernel.weights[0]
    if (kernel.weights == first).all():  # the mean of equal numbers may be rounded to another
        return np.asarray(first)
    # Divided first: the sum of large weights would overflow.
    mean: Weights = (kernel.weights / len(kernel.weights)).sum(axis=0)
    return mean


def _like(kernel: Kernel) -> Kernel:
    weights = 0 * kernel.weights
    row, column = kernel.anchor
    weights[..., row, column] = 1 / (kernel.channels or 1)
    return Kernel(weights, name="Identity" if kernel.channels is None else "", anchor=kernel.anchor)


def _inserted(items: tuple[Item, ...], index: int, item: Item) -> tuple[Item, ...]:
    return (*items[:index], item, *items[index:])


def _without(items: tuple[Item, ...], index: int) -> tuple[Item, ...]:
    return items[:index] + items[index + 1 :]


def _moved(items: tuple[Item, ...], index: int, to: int) -> tuple[Item, ...]:
    return _inserted(_without(items, index), to, items[index])
