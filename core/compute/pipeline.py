"""Runs a recipe on a whole image: layer by layer, in strips of rows, on all cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, plan_recipe
from core.compute.layer_run import LayerWork, layer_works
from core.compute.memory import result_array
from core.compute.methods import AUTOMATIC
from core.compute.needs import layer_needs
from core.compute.planes import Planes
from core.compute.reference import layer_trace
from core.compute.strips import (
    Scratch,
    Strip,
    Worker,
    deal_strips,
    in_threads,
    thread_count,
)
from core.image import Image, as_image
from core.recipe import Recipe
from core.sentences import Sentence
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
    strip_pixels: int | None = None,
    method: str = AUTOMATIC,
) -> Generator[Progress, None, Trace]:
    """`run` as a generator: yields as strips are finished, returns the Trace; closing cancels.

    `method`: how kernels are applied, a name of METHODS, where it is possible. No strip is still
    being written when `close` returns.
    """
    kept = tuple(keep)
    if unknown := set(kept) - set(STAGES):
        raise ValueError(f"unknown stage {unknown.pop()!r}; stages are {', '.join(STAGES)}")
    picture = as_image(image)
    plans = plan_recipe(recipe, (picture.channels, picture.rows, picture.columns))
    check_memory(recipe, plans, kept)
    planes = Planes.of_image(recipe, picture)
    works = layer_works(recipe, plans, planes.dtype, picture, method)
    # Strips are counted before the first one runs, so that progress knows its end.
    dealt = [
        deal_strips(work.plan, strip_pixels, work.layer.kernels[0].channels or 1, work.tile_rows)
        if work is not None
        else []
        for work in works
    ]
    layers = []
    total, done = sum(map(len, dealt)), 0
    for layer, plan, work, strips in zip(recipe.layers, plans, works, dealt, strict=True):
        if work is None:
            maps = _as_maps(planes)
            layers.append(layer_trace(maps, maps, kept))
            continue
        pooling = layer.pooling is not None
        filtered = result_array(plan.filtered_shape) if not pooling or "filtered" in kept else None
        pooled = result_array(plan.pooled_shape) if pooling else None
        make_worker = _strip_worker(work, planes, filtered, pooled)
        for _ in in_threads(make_worker, strips, thread_count(plan, threads)):
            done += 1
            yield Progress(done, total)
        result = filtered if pooled is None else pooled
        assert result is not None
        layers.append(layer_trace(filtered, result, kept))
        planes = Planes.of_maps(result)
    return Trace(recipe, picture, tuple(layers))


def _strip_worker(
    work: LayerWork, planes: Planes, filtered: Maps | None, pooled: Maps | None
) -> Callable[[], Worker[Strip]]:
    """Makes functions that compute one strip after another, each in scratch memory of its own."""
    layer, plan = work.layer, work.plan
    pooling = layer.pooling is not None
    maps = range(plan.filtered_shape[0])
    down, across = (
        layer_needs(
            layer,
            plan,
            axis,
            filtered=np.arange(plan.filtered_shape[1 + axis]),
            pooled=np.arange(plan.pooled_shape[1 + axis]) if pooling else None,
        )
        for axis in (0, 1)
    )

    def make_worker() -> Worker[Strip]:
        scratch = Scratch()

        def make(strip: Strip) -> None:
            first = strip.filtered[0]
            with np.errstate(all="ignore"):
                work.make(
                    planes,
                    down.part(strip.filtered, strip.pooled),
                    across,
                    maps,
                    scratch,
                    None if filtered is None else filtered[:, slice(*strip.own)],
                    None if pooled is None else pooled[:, slice(*strip.pooled)],
                    slice(strip.own[0] - first, strip.own[1] - first),
                )

        return make

    return make_worker


def loops_loaded() -> bool:
    """The compiled loops are there, so that a run starts at once."""
    return hasattr(sys.modules.get("core.compute.loops"), "pool")


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
            Sentence(
                "the result needs {0:.1f} GiB of memory, this machine has {1:.1f}",
                need / 2**30,
                have / 2**30,
            )
        )


@cache
def _memory() -> int:
    """Bytes of memory of the machine; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def _as_maps(planes: Planes) -> Maps:
    """The maps that come in, for a layer that is switched off."""
    rows, columns = (np.arange(size) for size in planes.arrays[0].shape)
    return np.stack([planes.values(channel, rows, columns) for channel in range(planes.count)])
