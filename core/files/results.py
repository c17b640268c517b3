"""What a recipe makes, as files: exact maps for TIFF and npy, 8-bit pictures for the rest."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import plan_recipe
from core.compute.methods import AUTOMATIC as ANY_METHOD
from core.compute.whole import Whole, share
from core.display import AUTOMATIC, Appearance, Bytes, Extent, Shades, extent
from core.files.atomic import Confirm
from core.files.images import FORMATS, write_image, write_map_strips, write_maps
from core.files.recipes import recipe_to_json
from core.files.saving import (
    BYTE_LEVELS,
    Mapping,
    asks_for_range,
    mapping_shades,
    quantised,
)
from core.image import Image
from core.recipe import Layer, Recipe
from core.study.map_choice import map_choice
from core.study.run_memory import check_memory, row_bytes
from core.trace import Progress

File = str | os.PathLike[str]
Steps = Generator[Progress, None, None]

EXACT_SUFFIXES = tuple(s for row in FORMATS if row.write_maps for s in row.suffixes)
"""Of files that hold float32 maps."""
SHOWN_SUFFIXES = tuple(
    s for row in FORMATS if row.write and not row.write_maps for s in row.suffixes
)
"""Of files that hold 8-bit pictures."""

LITTLE_BYTES = 1 << 28
"""Memory that is there without asking."""

WHOLE_VALUES = 1 << 24
"""Results of more values, 64 MiB of float32, are never held; their TIFF files not compressed."""


def colour_size(recipe: Recipe, image: Image, layer: int) -> int:
    """Maps that make one picture: 3 where one kernel filtered an RGB image, else 1."""
    first: Layer = recipe.layers[0]
    colour = (
        layer == 0
        and first.enabled
        and image.channels == 3
        and recipe.color == "channels"
        and first.kernels[0].channels is None
    )
    return 3 if colour else 1


def picture_maps(recipe: Recipe, image: Image, layer: int, stage: str) -> list[tuple[int, ...]]:
    """The numbers of the maps of each picture of a layer's stage: one each, or three of colours.

    All count from 0. Raises ShapeError.
    """
    plans = plan_recipe(recipe.up_to(layer, stage), (image.channels, image.rows, image.columns))
    colour = colour_size(recipe, image, layer)
    return [
        tuple(range(first, first + colour))
        for first in range(0, plans[layer].pooled_shape[0], colour)
    ]


def kernel_maps(
    recipe: Recipe, image: Image, layer: int, stage: str, kernel: int, picture: int = 0
) -> tuple[int, ...]:
    """The numbers of a kernel's maps that the window shows: one, or three of colours.

    `picture`: of the pictures that come into the layer, see MapChoice. Raises ShapeError.
    """
    plans = plan_recipe(recipe.up_to(layer, stage), (image.channels, image.rows, image.columns))
    choice = map_choice(recipe, plans, image.channels, layer=layer, kernel=kernel, picture=picture)
    return choice.made


def save_exact_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    path: File,
    *,
    map: int | None = None,
    method: str = ANY_METHOD,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> Steps:
    """Computes a layer's stage and writes it as float32 TIFF or npy; yields the rows done.

    `layer` and `map` count from 0; without `map` all maps are written, three on an RGB page
    where they are colours. The TIFF's description is the recipe. Large results are computed and
    written in slabs and need little memory. Raises ShapeError, ValueError for a map that is not
    there, or OSError; after an error, or closed, no part of a file is left and the old one is
    as it was.
    """
    whole = Whole(recipe, image, layer, stage, maps=None if map is None else (map,), method=method)
    description = recipe_to_json(recipe)
    rgb = map is None and colour_size(recipe, image, layer) == 3
    check_row(recipe, image, layer, stage, range(whole.shape[0]) if map is None else (map,))
    if is_held(whole):
        values = yield from whole.values()
        write_maps(
            values, path, description=description, rgb=rgb, overwrite=overwrite, confirm=confirm
        )
        return
    yield from write_map_strips(
        whole.slabs(),
        whole.shape,
        path,
        description=description,
        rgb=rgb,
        overwrite=overwrite,
        confirm=confirm,
    )


def save_shown_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    path: File,
    *,
    maps: Sequence[int],
    view: str | Appearance = AUTOMATIC,
    method: str = ANY_METHOD,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> Steps:
    """Computes one picture of a layer's stage and writes it as shown, in 8 bits.

    Arguments are those of `shown_steps`; errors, and what is left, as in `save_exact_steps`.
    """
    pixels = yield from shown_steps(
        recipe, image, layer, stage, maps=maps, view=view, method=method
    )
    write_image(
        pixels,
        path,
        description=recipe_to_json(recipe),
        overwrite=overwrite,
        confirm=confirm,
    )


def shown_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    *,
    maps: Sequence[int],
    view: str | Appearance = AUTOMATIC,
    method: str = ANY_METHOD,
) -> Generator[Progress, None, Bytes]:
    """One map (rows, columns), or three as (rows, columns, 3), in 8 bits as a panel shows them.

    `layer` and `maps` count from 0. Of large ones the range is found first, then slab after
    slab is turned to bytes. Raises ShapeError, and ValueError for a map that is not there.
    """
    pixels, _ = yield from level_steps(
        recipe, image, layer, stage, maps=maps, mapping=Mapping(view=view), method=method
    )
    return pixels


def level_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    *,
    maps: Sequence[int],
    mapping: Mapping,
    levels: int = BYTE_LEVELS,
    method: str = ANY_METHOD,
) -> Generator[Progress, None, tuple[NDArray[Any], Shades]]:
    """One picture of a layer's stage as levels 0..`levels`, 255 or 65535, and how they were made.

    Arguments, slabs and errors are those of `shown_steps`; the rule is that of `quantised`.
    """
    whole = Whole(recipe, image, layer, stage, maps=maps, method=method)
    kind, colour = image.value_range, len(maps) == 3
    check_row(recipe, image, layer, stage, maps)
    if is_held(whole):
        values = yield from whole.values()
        how = mapping_shades(mapping, extent(values), kind, levels, colour=colour)
        return quantised(as_picture(values), how, levels), how
    _, rows, columns = whole.shape
    before, found = 0, Extent(0.0, 0.0)
    if asks_for_range(mapping, kind):
        found = yield from share(whole.extent(), 0, rows, 2 * rows)
        before = rows
    how = mapping_shades(mapping, found, kind, levels, colour=colour)
    shape = (rows, columns, 3) if colour or how.is_coloured else (rows, columns)
    pixels = np.empty(shape, np.uint8 if levels == BYTE_LEVELS else np.uint16)

    def take(first: int, values: NDArray[np.float32]) -> None:
        pixels[first : first + values.shape[1]] = quantised(as_picture(values), how, levels)

    yield from share(whole.steps(take), before, rows, before + rows)
    return pixels, how


def check_row(recipe: Recipe, image: Image, layer: int, stage: str, maps: Sequence[int]) -> None:
    """Raises MemoryError, before anything is computed, where not even a row of maps fits.

    Large results are made and written in slabs of rows, so that it takes very many maps.
    """
    recipe = recipe.up_to(layer, stage)
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    need = row_bytes(recipe, plans, layer, maps)
    if need > LITTLE_BYTES:
        check_memory(need)


def is_held(whole: Whole) -> bool:
    """The result is small enough to be computed as a whole before it is used."""
    return math.prod(whole.shape) <= WHOLE_VALUES


def as_picture(values: NDArray[Any]) -> NDArray[Any]:
    """One map or three, (map, row, column), as (row, column[, 3])."""
    return values[0] if len(values) == 1 else np.moveaxis(values, 0, 2)
