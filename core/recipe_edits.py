"""Edits of a recipe's lists: its layers, and the kernels of a layer. All return new values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from core.checks import RecipeError
from core.recipe import Kernel, Layer, Recipe

Item = TypeVar("Item")

IDENTITY = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]], name="Identity")
"""What a new layer begins with: it changes nothing."""


def layer_added(recipe: Recipe, after: int) -> Recipe:
    """With a layer that changes nothing behind the one of that index (-1: as the first)."""
    layer = Layer((IDENTITY,))
    return replace(recipe, layers=_inserted(recipe.layers, after + 1, layer))


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
        made = Layer(tuple(kernels))
        return replace(recipe, layers=_inserted(recipe.layers, index + 1, made))
    kept = layer.kernels if place == "behind" else ()
    made = replace(layer, kernels=(*kept, *kernels))
    layers = (*recipe.layers[:index], made, *recipe.layers[index + 1 :])
    return replace(recipe, layers=layers)


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
