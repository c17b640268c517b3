"""Runs a recipe on a whole image: layer by layer, in strips of rows, on all cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterable, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, plan_recipe
from core.compute.layer_run import LayerJob
from core.compute.reference import LUMINANCE, layer_trace
from core.compute.strips import STRIP_PIXELS, deal_strips, in_threads, thread_count
from core.image import Image, Pixels, as_image
from core.recipe import Recipe
from core.trace import STAGES, Maps, Progress, Trace, finish


def run(recipe: Recipe, image: Image | NDArray[Any], keep: Iterable[str] = STAGES) -> Trace:
    """Every map of a recipe on an image, float32 (map, row, column), read-only.

    `image`: an Image, or an ndarray (rows, columns) or (rows, columns, channels). `keep`: the
    stages ("filtered", "pooled") of every layer to hold in the Trace. Raises ShapeError where
    the recipe cannot be run on the image, ImageError where the pixels are no picture, ValueError
    for an unknown stage, MemoryError where the maps would not fit.
    """
    return finish(run_steps(recipe, image, keep))


def run_steps(
    recipe: Recipe,
    image: Image | NDArray[Any],
    keep: Iterable[str] = STAGES,
    *,
    threads: int | None = None,
    strip_pixels: int = STRIP_PIXELS,
) -> Generator[Progress, None, Trace]:
    """`run` as a generator: yields as strips are finished, returns the Trace; closing cancels.

    No strip is still being written when `close` returns.
    """
    kept = tuple(keep)
    if unknown := set(kept) - set(STAGES):
        raise ValueError(f"unknown stage {unknown.pop()!r}; stages are {', '.join(STAGES)}")
    picture = as_image(image)
    plans = plan_recipe(recipe, (picture.channels, picture.rows, picture.columns))
    check_memory(recipe, plans, kept)
    planes = first_planes(recipe, picture)
    works = []
    layers = []
    # Strips are counted before the first one runs, so that progress knows its end.
    for layer, plan in zip(recipe.layers, plans, strict=True):
        works.append(
            deal_strips(plan, strip_pixels, layer.kernels[0].channels or 1) if layer.enabled else []
        )
    total, done = sum(map(len, works)), 0
    for layer, plan, strips in zip(recipe.layers, plans, works, strict=True):
        if not layer.enabled:
            maps = _as_maps(planes)
            layers.append(layer_trace(maps, maps, kept))
            continue
        job = LayerJob.build(layer, plan, planes, picture.value_range, kept)
        for _ in in_threads(job.worker, strips, thread_count(plan, threads)):
            done += 1
            yield Progress(done, total)
        pooled = job.filtered if job.pooled is None else job.pooled
        assert pooled is not None
        layers.append(layer_trace(job.filtered, pooled, kept))
        planes = tuple(pooled)
    return Trace(recipe, picture, tuple(layers))


def loops_loaded() -> bool:
    """The compiled loops are there, so that a run starts at once."""
    return hasattr(sys.modules.get("core.compute.loops"), "pool")


def first_planes(recipe: Recipe, image: Image) -> tuple[Pixels, ...]:
    """The (rows, columns) planes that enter the first layer: channels, or luminance."""
    if recipe.color == "luminance" and image.channels == 3:
        red, green, blue = (plane.astype(np.float32) for plane in image.planes)
        with np.errstate(all="ignore"):
            red *= np.float32(LUMINANCE[0])
            green *= np.float32(LUMINANCE[1])
            blue *= np.float32(LUMINANCE[2])
            red += green
            red += blue
        return (red,)
    return image.planes


def check_memory(recipe: Recipe, plans: Sequence[LayerPlan], kept: tuple[str, ...]) -> None:
    """Raises MemoryError, with both figures, where the kept maps exceed the machine's memory."""
    need = 0
    for layer, plan in zip(recipe.layers, plans, strict=True):
        pooling = layer.enabled and layer.pooling is not None
        if not pooling or "filtered" in kept:
            need += 4 * int(np.prod(plan.filtered_shape, dtype=object))
        if pooling:
            need += 4 * int(np.prod(plan.pooled_shape, dtype=object))
    have = _memory()
    if have and need > have:
        raise MemoryError(
            f"the result needs {need / 2**30:.1f} GiB of memory,"
            f" this machine has {have / 2**30:.1f}"
        )


@cache
def _memory() -> int:
    """Bytes of memory of the machine; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def _as_maps(planes: Sequence[Pixels]) -> Maps:
    return np.stack([plane.astype(np.float32, copy=False) for plane in planes])
