"""Saves a result as options say, and tells beforehand what that would cut off and weigh."""

from __future__ import annotations

import io
import math
import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.methods import AUTOMATIC as ANY_METHOD
from core.compute.whole import Whole, share
from core.display import Extent, Shades
from core.files.atomic import Confirm, atomic_write
from core.files.description import result_description
from core.files.encoding import check_sides, longest_description, write_levels
from core.files.images import write_map_strips
from core.files.results import as_picture, check_row, colour_size, level_steps
from core.files.saving import (
    Clipping,
    SaveOptions,
    asks_for_range,
    clipping,
    covers,
    mapping_shades,
    quantised,
)
from core.files.tiffstream import packed_numbers, write_packed_steps
from core.image import Image
from core.recipe import Recipe
from core.trace import Progress

File = str | os.PathLike[str]
Steps = Generator[Progress, None, None]

SAMPLE_VALUES = 1 << 21
"""Values that are packed to learn how large a file becomes; larger results are estimated."""


@dataclass(frozen=True)
class Measured:
    """What saving would do. `shape`: (maps, rows, columns). `how` and `found` are None where the
    values are exact and nothing needed computing.

    `size`: bytes of the file; not `is_exact_size`: about, learned from its middle.
    """

    shape: tuple[int, int, int]
    clipping: Clipping
    how: Shades | None
    found: Extent | None
    size: int
    is_exact_size: bool


def save_result_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    path: File,
    *,
    options: SaveOptions,
    maps: Sequence[int] | None = None,
    method: str = ANY_METHOD,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> Steps:
    """Computes a layer's stage and writes it as `options` say; yields the rows done.

    `layer` and `maps` count from 0. Exact kinds take any maps, None are all; the others one map
    or the three of a colour picture. TIFF and npy are computed and written in slabs. All kinds
    but npy carry `result_description`. Raises ShapeError, ValueError for a map that is not
    there, or OSError; after an error, or closed, the old file is as it was.
    """
    chosen = None if maps is None else tuple(maps)
    if options.is_exact:
        yield from _save_exact(
            recipe, image, layer, stage, path, options, chosen, method, overwrite, confirm
        )
        return
    if chosen is None:
        raise ValueError("a picture shows one map or three colours")
    check_sides(options, *Whole(recipe, image, layer, stage, maps=chosen).shape[1:])
    pixels, how = yield from level_steps(
        recipe,
        image,
        layer,
        stage,
        maps=chosen,
        mapping=options.mapping,
        levels=options.file_kind.levels,
        method=method,
    )
    text = _description(recipe, image, layer, stage, chosen, options, how)
    with atomic_write(path, overwrite=overwrite, confirm=confirm) as file:
        write_levels(file, pixels, options, text)


def _save_exact(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    path: File,
    options: SaveOptions,
    maps: tuple[int, ...] | None,
    method: str,
    overwrite: bool,
    confirm: Confirm | None,
) -> Steps:
    what = recipe, image, layer, stage
    whole = Whole(*what, maps=maps, method=method)
    rgb = _is_colour(recipe, image, layer, maps)
    check_row(*what, range(whole.shape[0]) if maps is None else maps)
    text = _description(*what, maps, options, None)
    if options.kind != "tiff" or not options.compressed:
        yield from write_map_strips(
            whole.slabs(), whole.shape, path, description=text, rgb=rgb, overwrite=overwrite,
            confirm=confirm,
        )  # fmt: skip
        return
    numbers = tuple(range(whole.shape[0])) if maps is None else maps
    step = 3 if rgb else 1
    pages = [
        Whole(*what, maps=numbers[first : first + step], method=method).slabs()
        for first in range(0, len(numbers), step)
    ]
    with atomic_write(path, overwrite=overwrite, confirm=confirm) as file:
        yield from write_packed_steps(file, pages, whole.shape, text, rgb)


def measure_steps(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    *,
    options: SaveOptions,
    maps: Sequence[int] | None = None,
    found: Extent | None = None,
    method: str = ANY_METHOD,
) -> Generator[Progress, None, Measured]:
    """Counts, over the whole result, the pixels that `options` would cut off, and the file's size.

    Arguments as in `save_result_steps`. `found`: the range of these maps where it is known
    already. Nothing larger than a slab is held. Raises what that does, before it is tried.
    """
    chosen = None if maps is None else tuple(maps)
    what = recipe, image, layer, stage
    whole = Whole(*what, maps=chosen, method=method)
    values = math.prod(whole.shape)
    if options.is_exact and not (options.kind == "tiff" and options.compressed):
        raw = values * np.dtype(np.float32).itemsize
        if options.kind == "tiff":
            raw += len(_description(*what, chosen, options, None))
        return Measured(whole.shape, Clipping(), None, None, raw, True)
    _, rows, _ = whole.shape
    kind, levels = image.value_range, options.file_kind.levels
    how, before = None, 0
    if not options.is_exact:
        check_sides(options, *whole.shape[1:])
        if found is None and asks_for_range(options.mapping, kind):
            found = yield from share(whole.extent(), 0, rows, 2 * rows)
            before = rows
        colour = whole.shape[0] == 3
        how = mapping_shades(
            options.mapping, found or Extent(0.0, 0.0), kind, levels, colour=colour
        )
    counted = [Clipping()]
    # Rows of the middle, as they are stored later.
    height = min(rows, max(1, SAMPLE_VALUES * rows // values))
    top = (rows - height) // 2
    kept: list[NDArray[Any]] = []
    nothing = how is None or (found is not None and covers(how, found))

    def take(first: int, slab: NDArray[np.float32]) -> None:
        if how is not None and not nothing:
            counted[0] += clipping(as_picture(slab), how)
        part = slab[:, max(0, top - first) : max(0, top + height - first)]
        if part.shape[1]:
            kept.append(part.copy())

    yield from share(whole.steps(take), before, rows, before + rows)
    if nothing:
        counted[0] = Clipping(math.prod(whole.shape[1:]))
    sample = np.concatenate(kept, axis=1)
    if how is None:
        size = len(packed_numbers(sample))
        text = _description(*what, chosen, options, None)
    else:
        text = _description(*what, chosen or (), options, how)
        encoded = io.BytesIO()
        write_levels(encoded, quantised(as_picture(sample), how, levels), options, "")
        size = encoded.getbuffer().nbytes
    exact = height == rows
    size = size if exact else round(size * rows / height)
    return Measured(whole.shape, counted[0], how, found, size + len(text), exact)


def _description(
    recipe: Recipe,
    image: Image,
    layer: int,
    stage: str,
    maps: tuple[int, ...] | None,
    options: SaveOptions,
    how: Shades | None,
) -> str:
    return result_description(
        recipe, image, layer, stage, maps, options, how, longest=longest_description(options)
    )


def _is_colour(recipe: Recipe, image: Image, layer: int, maps: tuple[int, ...] | None) -> bool:
    """Whether each three of the maps are the colours of one picture."""
    if colour_size(recipe, image, layer) != 3:
        return False
    if maps is None:
        return True
    starts = maps[::3]
    return len(maps) % 3 == 0 and all(
        start % 3 == 0 and maps[3 * at : 3 * at + 3] == (start, start + 1, start + 2)
        for at, start in enumerate(starts)
    )
