"""Edits of a recipe's lists: its layers, and the kernels of a layer. All return new values."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from core.recipe import Kernel, Layer, Recipe

Item = TypeVar("Item")

IDENTITY = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]], name="Identity")
"""What a new layer begins with: it changes nothing."""


def layer_added(recipe: Recipe, after: int) -> Recipe:
    """With a layer that changes nothing behind the one of that index (-1: as the first)."""
    layer = Layer((IDENTITY,))
    return replace(recipe, layers=_inserted(recipe.layers, after + 1, layer))


def layer_inserted(recipe: Recipe, after: int, layer: Layer) -> Recipe:
    """With another layer behind the one of that index (-1: as the first)."""
    return replace(recipe, layers=_inserted(recipe.layers, after + 1, layer))


def layer_replaced(recipe: Recipe, index: int, layer: Layer) -> Recipe:
    """With another layer in place of the one of that index."""
    layers = (*recipe.layers[:index], layer, *recipe.layers[index + 1 :])
    return replace(recipe, layers=layers)


def layer_duplicated(recipe: Recipe, index: int) -> Recipe:
    """With the same layer once more behind it."""
    return replace(recipe, layers=_inserted(recipe.layers, index + 1, recipe.layers[index]))


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


def kernel_duplicated(layer: Layer, index: int) -> Layer:
    """With the same kernel once more behind it."""
    return replace(layer, kernels=_inserted(layer.kernels, index + 1, layer.kernels[index]))


def kernel_removed(layer: Layer, index: int) -> Layer:
    """Without a kernel; raises RecipeError where it is the only one."""
    return replace(layer, kernels=_without(layer.kernels, index))


def kernel_moved(layer: Layer, index: int, to: int) -> Layer:
    """With a kernel at another place."""
    return replace(layer, kernels=_moved(layer.kernels, index, to))


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
