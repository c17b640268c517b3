"""Which of a layer's maps are looked at: one map, or the three that are one picture in colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.compute.geometry import LayerPlan
from core.recipe import Recipe

Maps = tuple[int, ...]
"""Numbers of maps, from 0: one, or those of red, green and blue."""


@dataclass(frozen=True)
class MapChoice:
    """The maps of a layer that belong to one picture of its input.

    A picture is one incoming map, or three that are red, green and blue of an RGB image because
    only kernels of two dimensions have filtered it. `count`: pictures that come in; `picture`:
    the chosen one, from 0. `incoming`: its maps among the layer's input. `made`: the chosen
    kernel's maps of it, filtered and pooled; kernels of three dimensions sum over all pictures,
    so that theirs is the same for each. `of_kernel`: first and last + 1 of all maps of the kernel.
    """

    count: int
    picture: int
    incoming: Maps
    made: Maps
    of_kernel: tuple[int, int]


def colour_group(recipe: Recipe, channels: int, layer: int) -> int:
    """3 where the maps that come into a layer are red, green and blue in turn, else 1.

    `channels`: of the image. `layer` counts from 0; the number of layers asks for the results.
    """
    if channels != 3 or recipe.color == "luminance":
        return 1
    before = [each for each in recipe.layers[:layer] if each.enabled]
    return 3 if all(each.kernels[0].channels is None for each in before) else 1


def has_former_layer(recipe: Recipe, layer: int) -> bool:
    """Something is done to the image before it comes into a layer; else its input is the image."""
    return any(each.enabled for each in recipe.layers[:layer])


def input_maps(
    recipe: Recipe, plans: Sequence[LayerPlan], channels: int, layer: int, picture: int
) -> Maps:
    """The maps of a picture among those that come into a layer behind the first.

    `plans`: at least those of the layers before. Too large a picture is the last.
    """
    group = colour_group(recipe, channels, layer)
    at = min(max(picture, 0), plans[layer - 1].pooled_shape[0] // group - 1) * group
    return tuple(range(at, at + group))


def map_choice(
    recipe: Recipe,
    plans: Sequence[LayerPlan],
    channels: int,
    *,
    layer: int,
    kernel: int,
    picture: int,
) -> MapChoice:
    """The maps of a layer, kernel and picture, all counted from 0; too large a picture is the last.

    `plans` as from plan_recipe for an image of so many channels.
    """
    chosen, incoming = recipe.layers[layer], plans[layer].input_shape[0]
    group = colour_group(recipe, channels, layer)
    count = incoming // group
    picture = min(max(picture, 0), count - 1)
    at = tuple(range(picture * group, picture * group + group))
    if not chosen.enabled:
        return MapChoice(count, picture, at, at, (0, incoming))
    if chosen.kernels[0].channels is not None:
        return MapChoice(count, picture, at, (kernel,), (kernel, kernel + 1))
    first = kernel * incoming
    made = tuple(first + number for number in at)
    return MapChoice(count, picture, at, made, (first, first + incoming))
