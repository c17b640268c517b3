"""What the preview computes, as jobs of a worker: visible pixels, ranges, single values. No Qt."""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, Placement, ShapeError, placement, plan_recipe
from core.compute.pipeline import run_steps
from core.compute.reference import reference_steps
from core.compute.whole import Whole
from core.compute.window import InputCache, Part
from core.display import Extent, extent, joined
from core.image import Image, release_pages
from core.recipe import Recipe
from core.sentences import sentence_of
from core.study.layer_facts import VALUE_BYTES
from core.study.map_choice import MapChoice, map_choice
from core.study.run_memory import check_memory, kept_bytes, lacking_memory
from core.trace import STAGES, Progress, finish
from gui.panels.sampling import Grid, Look, grid
from gui.preview_result import (
    Request,
    Result,
    Sample,
    StageView,
    has_same_first,
    window_of,
)

LARGE = 1 << 22
"""Pixels of images of which the whole takes more than a moment."""

MOST_BY_REFERENCE = 1 << 20
"""Pixels of images that the reference version answers for while the loops are compiled."""

COARSE_WORK = 1 << 31
"""Multiplications from which a view starts at half the resolution."""

REFERENCE_BYTES = 2
"""Times the memory that the reference version needs: its values have 8 bytes."""

MOST_REFERENCE_BYTES = 1 << 30
"""Of maps that it answers with while the loops are compiled."""

SLAB_PIXELS = 1 << 23
"""Pixels of an image whose range is taken in one step."""

Steps = Generator[Progress, None, Any]


_cache = InputCache()
"""Of the "view" lane, which runs one job after another."""


def forget_input() -> None:
    """Lets go of the picture that was looked at last."""
    _cache.forget()


def compile_loops() -> Steps:
    """Compiles the inner loops, or loads them from the disk."""
    yield Progress(0, 1)
    from core.compute import loops, unrolled

    del loops
    for kind in (np.uint8, np.float32):
        unrolled.ask_for_any(np.dtype(kind))


def view_steps(
    request: Request,
    looks: Mapping[str, Look],
    known: Mapping[str, Extent],
    former: Result | None,
    *,
    is_compiled: bool,
    is_missing: bool,
    coarse: bool,
) -> Generator[Progress, None, Result]:
    """Computes what the panels look at. `known`: ranges of whole stages that are known already.

    `former`: what was last shown of the same image, of which the first panel may still be true.
    `coarse`: large work may be done at half the resolution. `is_missing`: the loops cannot be
    compiled, so that the reference version does everything.
    """
    yield Progress(0, 0)
    recipe, plans, error = _planned(request)

    def without_layer() -> dict[str, StageView]:
        """The first panel where it shows the image itself."""
        is_same = former is not None and has_same_first(former, request) and not former.has_input
        view = former.stages["original"] if former is not None and is_same else None
        found = None if request.wants_input else known.get("original")
        return {"original": _original(request, looks.get("original"), found, view)}

    if recipe is None:
        return Result(request, without_layer(), error=error)
    if not is_compiled:
        pixels = request.image.rows * request.image.columns
        need = REFERENCE_BYTES * kept_bytes(recipe, plans)
        if (pixels > MOST_BY_REFERENCE or need > MOST_REFERENCE_BYTES) and not is_missing:
            return Result(request, without_layer(), plans, recipe, error, is_waiting=True)
        if lacking := lacking_memory(need):
            return Result(request, without_layer(), error=lacking)
    choice = _choice(request, recipe, plans)
    has_input = request.wants_input
    result = Result(request, {}, plans, recipe, error, has_input=has_input, choice=choice)
    stages = {} if has_input else without_layer()
    if not is_compiled:
        return (yield from _by_reference(result, stages, looks))
    window = window_of(request, recipe, plans, _cache)
    if (same := _same_input(result, looks, former, known)) is not None:
        stages["original"] = same
    coarser = 1
    if coarse:
        wanted = _parts(result, looks, 1, stages)
        if window.work([part for part, _ in wanted.values()]) > COARSE_WORK:
            coarser = 2
    wanted = _parts(result, looks, coarser, stages)
    made = yield from window.evaluate([part for part, _ in wanted.values()])
    values = dict(zip(wanted, made, strict=True))
    for stage in _computed_stages(result):
        if stage in stages:
            continue
        sample = None
        if stage in wanted:
            sample = Sample(_picture(values[stage]), wanted[stage][1])
        stages[stage] = _stage_view(result, stage, sample, known.get(stage))
    return replace(result, stages=_in_order(stages), is_coarse=coarser > 1)


def extents_steps(result: Result) -> Generator[Progress, None, tuple[Request, Any, float]]:
    """The ranges of a result's whole stages, by stage, and the seconds that the maps took."""
    request, found = result.request, {}
    original = result.stages["original"]
    if not result.has_input:
        found["original"] = original.extent
        if not original.is_exact:
            found["original"] = yield from _image_extent(request.image)
    elif request.image.pixels.dtype.kind == "f":
        found["image"] = yield from _image_extent(request.image)  # what kernels are judged by
    seconds = 0.0
    if result.recipe is not None and not result.maps:
        started = time.perf_counter()
        stages = [stage for stage in STAGES if stage in result.stages]
        if result.has_input and not original.is_exact:
            stages.insert(0, "original")
        parts = [_whole(result, stage) for stage in stages]
        ranges = yield from result.window.extents(parts)
        found.update(zip(stages, ranges, strict=True))
        seconds = time.perf_counter() - started
    return request, found, seconds


def _image_extent(image: Image) -> Generator[Progress, None, Extent]:
    pieces = []
    height = max(1, SLAB_PIXELS // image.columns)
    for first in range(0, image.rows, height):
        pieces.append(extent(image.pixels[first : first + height]))
        release_pages(image.pixels)
        yield Progress(0, 0)
    return joined(pieces)


def whole_values(request: Request, stage: str, *, is_compiled: bool) -> NDArray[Any] | None:
    """A stage at full resolution, as Preview.values. Computed here and now.

    Raises MemoryError, before anything is computed, where it does not fit.
    """
    if stage == "original":
        return request.image.pixels
    recipe, plans, _ = _planned(request)
    if recipe is None or stage not in _stages(request, recipe):
        return None
    low, high = _choice(request, recipe, plans).of_kernel
    if not is_compiled:
        check_memory(REFERENCE_BYTES * kept_bytes(recipe, plans))
        wanted = recipe.up_to(request.layer, stage)
        trace = finish(reference_steps(wanted, request.image, (stage,)))
        maps = getattr(trace.layers[request.layer], stage)[low:high]
    elif len(recipe.layers) == 1 == len(recipe.layers[0].kernels):
        wanted = recipe.up_to(request.layer, stage)
        trace = finish(run_steps(wanted, request.image, (stage,), method=request.method))
        maps = getattr(trace.layers[request.layer], stage)[low:high]
    else:  # in slabs: of all other maps nothing is kept
        numbers = range(low, high)
        whole = Whole(
            recipe, request.image, request.layer, stage, maps=numbers, method=request.method
        )
        check_memory(VALUE_BYTES * math.prod(whole.shape))
        maps = finish(whole.values())
    values = _picture(maps.astype(np.float32, copy=False))
    values.setflags(write=False)
    return values


def pixel_values(result: Result, stage: str, row: int, column: int) -> NDArray[Any]:
    """The values of one pixel of a stage in the maps that are shown, (maps,)."""
    maps = result.stages[stage].shown
    if result.is_file(stage):
        pixel = np.atleast_1d(result.request.image.pixels[row, column])
        return pixel[list(maps)]
    made = result.made(stage)
    if made is not None:
        return np.asarray(made[list(maps), row, column], np.float32)
    part = Part(*result.source(stage), maps, np.array([row]), np.array([column]))
    (values,) = finish(result.window.evaluate([part]))
    return values[:, 0, 0]


def _planned(request: Request) -> tuple[Recipe | None, tuple[LayerPlan, ...], str]:
    """The recipe that can be run, its plans, and what is wrong with the one that was asked for."""
    image, recipe = request.image, request.recipe
    shape = image.channels, image.rows, image.columns
    try:
        return recipe, plan_recipe(recipe, shape), ""
    except ShapeError as error:
        reason = sentence_of(error)
    # Where only pooling is impossible, there is still a filtered image.
    filtered = recipe.up_to(request.layer, "filtered")
    try:
        return filtered, plan_recipe(filtered, shape), reason
    except ShapeError:
        return None, (), reason


def _stages(request: Request, recipe: Recipe) -> tuple[str, ...]:
    """The stages that the selected layer has, the original apart."""
    layer = recipe.layers[request.layer]
    return STAGES if layer.enabled and layer.pooling is not None else STAGES[:1]


def _shape(plans: tuple[LayerPlan, ...], layer: int, stage: str) -> tuple[int, int, int]:
    return plans[layer].filtered_shape if stage == "filtered" else plans[layer].pooled_shape


def _choice(request: Request, recipe: Recipe, plans: tuple[LayerPlan, ...]) -> MapChoice:
    return map_choice(
        recipe,
        plans,
        request.image.channels,
        layer=request.layer,
        kernel=request.kernel,
        picture=request.picture,
    )


def _computed_stages(result: Result) -> tuple[str, ...]:
    """The stages of a result that have to be computed."""
    assert result.recipe is not None
    stages = _stages(result.request, result.recipe)
    return ("original", *stages) if result.has_input else stages


def _in_order(stages: dict[str, StageView]) -> dict[str, StageView]:
    return {stage: stages[stage] for stage in ("original", *STAGES) if stage in stages}


def _place(result: Result, stage: str) -> Placement:
    assert result.recipe is not None
    name = "input" if stage == "original" else stage
    request = result.request
    return placement(result.recipe, result.plans, request.layer, name, request.kernel)


def _shown(result: Result, stage: str) -> tuple[int, ...]:
    assert result.choice is not None
    return result.choice.incoming if stage == "original" else result.choice.made


def _parts(
    result: Result, looks: Mapping[str, Look], coarser: int, there: Mapping[str, StageView]
) -> dict[str, tuple[Part, Grid]]:
    """What is visible of each stage that is not `there`: of several maps the chosen ones."""
    parts = {}
    for stage in _computed_stages(result):
        if stage not in looks or stage in there:
            continue
        _, rows, columns = _shape(result.plans, *result.source(stage))
        seen = grid(looks[stage], _place(result, stage), (rows, columns), coarser)
        if seen is not None:
            part = Part(*result.source(stage), _shown(result, stage), *seen.indices)
            parts[stage] = part, seen
    return parts


def _whole(result: Result, stage: str) -> Part:
    _, rows, columns = _shape(result.plans, *result.source(stage))
    maps = _shown(result, stage)
    return Part(*result.source(stage), maps, np.arange(rows), np.arange(columns))


def _stage_view(
    result: Result, stage: str, sample: Sample | None, known: Extent | None
) -> StageView:
    maps, rows, columns = _shape(result.plans, *result.source(stage))
    assert result.choice is not None
    if stage != "original":
        low, high = result.choice.of_kernel
        maps = high - low
    return StageView(
        (rows, columns),
        maps,
        _place(result, stage),
        known or _range_of(sample),
        known is not None,
        sample,
        _shown(result, stage),
    )


def _original(
    request: Request, look: Look | None, known: Extent | None, former: StageView | None
) -> StageView:
    image, place = request.image, Placement()
    seen = None if look is None else grid(look, place, (image.rows, image.columns))
    # What comes into a later layer says nothing about the image's own channels.
    chosen = 0 if request.has_former_layer else min(request.picture, image.channels - 1)
    shown = (0, 1, 2) if image.channels == 3 else (chosen,)
    sample = None
    if seen is not None and former is not None and former.shown == shown:
        sample = former.sample
    if sample is not None and sample.grid != seen:
        sample = None
    if seen is not None and sample is None:
        values = image.pixels[seen.slices]
        if values.ndim == 3 and values.shape[2] != 3:
            values = values[:, :, chosen]
        sample = Sample(np.ascontiguousarray(values), seen)
    return StageView(
        (image.rows, image.columns),
        image.channels,
        place,
        known or _range_of(sample),
        known is not None,
        sample,
        shown,
    )


def _same_input(
    result: Result, looks: Mapping[str, Look], former: Result | None, known: Mapping[str, Extent]
) -> StageView | None:
    """The view of what comes into the layer where a former one is still true: no work for it."""
    if not result.has_input or former is None or not has_same_first(former, result.request):
        return None
    view = former.stages["original"]
    look = looks.get("original")
    seen = None if look is None else grid(look, view.placement, view.shape)
    if (None if view.sample is None else view.sample.grid) != seen:
        return None
    exact = known.get("original")
    return view if exact is None else replace(view, extent=exact, is_exact=True)


def _range_of(sample: Sample | None) -> Extent:
    return Extent(0.0, 0.0) if sample is None else extent(sample.values)


def _by_reference(
    result: Result, stages: dict[str, StageView], looks: Mapping[str, Look]
) -> Generator[Progress, None, Result]:
    """All of a small image at once."""
    request = result.request
    assert result.recipe is not None
    trace = yield from reference_steps(result.recipe, request.image)
    parts = _parts(result, looks, 1, stages)
    maps = {}
    if request.layer:
        maps["input"] = trace.layers[request.layer - 1].pooled
    for stage in _stages(request, result.recipe):
        maps[stage] = getattr(trace.layers[request.layer], stage)
    result = replace(result, maps=maps)
    for stage in _computed_stages(result):
        made, sample = result.made(stage), None
        assert made is not None
        if stage in parts:
            part, seen = parts[stage]
            values = made[list(part.maps)][:, *seen.slices]
            sample = Sample(_picture(values.astype(np.float32)), seen)
        whole = extent(made[list(_shown(result, stage))].astype(np.float32))
        stages[stage] = _stage_view(result, stage, sample, whole)
    return replace(result, stages=_in_order(stages))


def _picture(maps: NDArray[Any]) -> NDArray[Any]:
    """Maps (map, row, column) as (rows, columns), or (rows, columns, maps) where there are more."""
    return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)
