"""What a filter makes of an example: an item of the dataset, or the picture of the window."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np

from core.compute.geometry import placement, plan_recipe
from core.compute.window import Floats, Part, Window
from core.display import AUTOMATIC, Bytes, extent, picture, shades
from core.image import Image
from core.recipe import Layer, Recipe
from core.trace import Progress

MOST_SHOWN = 256
"""Rows and columns of a picture that is shown; of larger ones every n-th pixel is."""
Box = tuple[float, float, float, float]
"""left, top, width, height, as shares of a picture's width and height"""


@dataclass(frozen=True, eq=False)
class Example:
    """Two pictures and what is in the second.

    `original` (row, column) or (row, column, 3) and `filtered` (row, column) are uint8.
    `step`: every so-manieth pixel is shown. `largest`: the greatest response of those that are
    shown; `best`: its pixel, as a box in the filtered picture, and `read`: what that pixel reads,
    as a box in the original. `area`: where the filtered picture lies on the original.
    """

    original: Bytes
    filtered: Bytes
    step: int
    largest: float
    best: Box
    read: Box
    area: Box


def example_steps(layer: Layer, image: Image) -> Generator[Progress, None, Example]:
    """Filters a picture with a layer of one kernel, pooling left out.

    Weights of two dimensions see a colour picture as gray. Raises ShapeError where the weights
    sum over other channels than the picture has, or do not fit into it.
    """
    layer = replace(layer, pooling=None)
    kernel = layer.kernels[0]
    recipe = Recipe((layer,), color="channels" if kernel.channels else "luminance")
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    _, rows, columns = plans[0].filtered_shape
    step = -(-max(image.rows, image.columns) // MOST_SHOWN)
    part = Part(0, "filtered", (0,), np.arange(0, rows, step), np.arange(0, columns, step))
    (found,) = yield from Window(recipe, image, plans).evaluate([part])
    place = placement(recipe, plans, 0, "filtered")
    maps = found[0]
    row, column = np.unravel_index(int(np.nan_to_num(maps, nan=-np.inf).argmax()), maps.shape)
    left, top = place.left + step * int(column), place.top + step * int(row)
    read = left - kernel.anchor[1], top - kernel.anchor[0], kernel.columns, kernel.rows
    size = image.rows, image.columns
    return Example(
        _original(image, step),
        _shown(maps, layer, image),
        step,
        float(maps[row, column]),
        (int(column) / maps.shape[1], int(row) / maps.shape[0], 1 / maps.shape[1],
         1 / maps.shape[0]),
        _share(read, size),
        _share((place.left, place.top, columns * place.width, rows * place.height), size),
    )  # fmt: skip


def _original(image: Image, step: int) -> Bytes:
    pixels = image.pixels[::step, ::step]
    return picture(pixels, shades(AUTOMATIC, extent(pixels), image.value_range))


def _shown(values: Floats, layer: Layer, image: Image) -> Bytes:
    """Black for no response where there are no others, else gray."""
    found = extent(values)
    if layer.activation == "relu":
        values = values / np.float32(found.range[1] or 1.0)
        return picture(values, shades("as-is", extent(values), (0.0, 1.0)))
    return picture(values, shades("signed", found, image.value_range))


def _share(box: tuple[float, float, float, float], size: tuple[int, int]) -> Box:
    rows, columns = size
    left, top, width, height = box
    return left / columns, top / rows, width / columns, height / rows
