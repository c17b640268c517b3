"""What a run made, as files: exact maps for TIFF and npy, 8-bit pictures for the rest."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.display import AUTOMATIC, extent, picture, shades
from core.files.atomic import Confirm
from core.files.images import FORMATS, write_image, write_maps
from core.files.recipes import recipe_to_json
from core.image import Image
from core.recipe import Layer, Recipe
from core.trace import Maps, Trace

EXACT_SUFFIXES = tuple(s for row in FORMATS if row.write_maps for s in row.suffixes)
"""Of files that hold float32 maps."""
SHOWN_SUFFIXES = tuple(
    s for row in FORMATS if row.write and not row.write_maps for s in row.suffixes
)
"""Of files that hold 8-bit pictures."""


class NothingToSaveError(ValueError):
    """A stage or map that the run did not make; the message is one sentence."""


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


def stage_maps(trace: Trace, layer: int, stage: str) -> Maps:
    """The maps of a layer's stage. Raises NothingToSaveError where they were not kept."""
    made = trace.layers[layer]
    maps = made.filtered if stage == "filtered" else made.pooled
    if maps is None:
        raise NothingToSaveError(f"layer {layer + 1} has no {stage} maps")
    return maps


def as_pictures(maps: Maps, colour: int) -> list[NDArray[Any]]:
    """Maps as pictures: (rows, columns) each, or (rows, columns, 3) for three at a time."""
    if colour == 1:
        return list(maps)
    return [np.moveaxis(maps[i : i + 3], 0, 2) for i in range(0, len(maps), 3)]


def save_exact(
    maps: Maps,
    recipe: Recipe,
    path: str | os.PathLike[str],
    *,
    colour: int = 1,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> None:
    """Maps (map, row, column) as float32 TIFF or npy, with the recipe in the TIFF's description.

    `colour`: how many maps make one page. Raises OSError; the old file is then as it was.
    """
    write_maps(
        maps,
        path,
        description=recipe_to_json(recipe),
        rgb=colour == 3,
        overwrite=overwrite,
        confirm=confirm,
    )


def shown(values: NDArray[Any], image: Image, view: str = AUTOMATIC) -> NDArray[np.uint8]:
    """Values as the 8-bit picture that a panel shows in that view."""
    colour = values.ndim == 3
    return picture(values, shades(view, extent(values), image.value_range, colour=colour))


def save_shown(
    values: NDArray[Any],
    image: Image,
    recipe: Recipe,
    path: str | os.PathLike[str],
    *,
    view: str = AUTOMATIC,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> None:
    """One picture (rows, columns) or (rows, columns, 3) as shown, in 8 bits. Raises OSError."""
    write_image(
        shown(values, image, view),
        Path(path),
        description=recipe_to_json(recipe),
        overwrite=overwrite,
        confirm=confirm,
    )
