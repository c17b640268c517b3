"""What the preview computes, as jobs of a worker: visible pixels, ranges, single values. No Qt."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, Placement, ShapeError, placement, plan_recipe
from core.compute.methods import AUTOMATIC
from core.compute.pipeline import run_steps
from core.compute.reference import reference_steps
from core.compute.window import InputCache, Part
from core.display import Extent, extent, joined
from core.image import Image, release_pages
from core.recipe import Recipe
from core.sentences import sentence_of
from core.trace import STAGES, Maps, Progress, finish
from gui.kernel_window import KernelWindow
from gui.panels.sampling import Grid, Look, grid

LARGE = 1 << 22
"""Pixels of images of which the whole takes more than a moment."""

MOST_BY_REFERENCE = 1 << 20
"""Pixels of images that the reference version answers for while the loops are compiled."""

COARSE_WORK = 1 << 31
"""Multiplications from which a view starts at half the resolution."""

SLAB_PIXELS = 1 << 23
"""Pixels of an image whose range is taken in one step."""

Steps = Generator[Progress, None, Any]


@dataclass(frozen=True, eq=False)
class Request:
    """What is to be shown: a recipe on an image, and the selected layer and kernel."""

    image: Image
    recipe: Recipe
    layer: int
    kernel: int
    method: str = AUTOMATIC

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Request)
            and self.image is other.image
            and self.recipe is other.recipe
            and (self.layer, self.kernel, self.method) == (other.layer, other.kernel, other.method)
        )


@dataclass(frozen=True, eq=False)
class Sample:
    """True values of a map at the pixels of a grid: (rows, columns) or (rows, columns, 3)."""

    values: NDArray[Any]
    grid: Grid


@dataclass(frozen=True, eq=False)
class StageView:
    """The selected kernel's maps at one stage.

    `shape`: (rows, columns) of each of `maps` maps. `extent`: the range of their values, of the
    whole if `is_exact`, else of what is shown. `sample`: None where nothing of it is visible.
    """

    shape: tuple[int, int]
    maps: int
    placement: Placement
    extent: Extent
    is_exact: bool
    sample: Sample | None

    @property
    def is_colour(self) -> bool:
        """The maps are the red, green and blue of one picture."""
        return self.maps == 3


@dataclass(frozen=True, eq=False)
class Result:
    """What the panels show: the views of a request's stages.

    `stages`: "original", "filtered" and, where pooling is on, "pooled". `error`: why one of them
    is missing. `is_coarse`: a finer one follows. `is_waiting`: the loops are being compiled.
    `seconds`: how long the whole took. `maps`: by stage, where the reference version made them,
    and "input", the former layer's.
    """

    request: Request
    stages: dict[str, StageView]
    plans: tuple[LayerPlan, ...] = ()
    recipe: Recipe | None = None
    error: str = ""
    seconds: float | None = None
    is_coarse: bool = False
    is_waiting: bool = False
    maps: dict[str, Maps] = field(default_factory=dict)

    @property
    def is_final(self) -> bool:
        """Nothing of it will be computed again."""
        return not self.is_coarse and all(view.is_exact for view in self.stages.values())

    @cached_property
    def window(self) -> KernelWindow:
        """Evaluates single pixels."""
        assert self.recipe is not None
        return _window(self.request, self.recipe, self.plans)


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
    former: Sample | None,
    *,
    is_compiled: bool,
    is_missing: bool,
    coarse: bool,
) -> Generator[Progress, None, Result]:
    """Computes what the panels look at. `known`: ranges of whole stages that are known already.

    `former`: what was last shown of the same image, which may still be what is visible.
    `coarse`: large work may be done at half the resolution. `is_missing`: the loops cannot be
    compiled, so that the reference version does everything.
    """
    yield Progress(0, 0)
    stages = {"original": _original(request, looks.get("original"), known.get("original"), former)}
    recipe, plans, error = _planned(request)
    if recipe is None:
        return Result(request, stages, error=error)
    if not is_compiled:
        pixels = request.image.rows * request.image.columns
        if pixels > MOST_BY_REFERENCE and not is_missing:
            return Result(request, stages, plans, recipe, error, is_waiting=True)
        return (yield from _by_reference(request, recipe, plans, error, stages, looks))
    window = _window(request, recipe, plans, _cache)
    coarser = 1
    if coarse:
        wanted = _parts(request, recipe, plans, looks, 1)
        if window.work([part for part, _ in wanted.values()]) > COARSE_WORK:
            coarser = 2
    wanted = _parts(request, recipe, plans, looks, coarser)
    made = yield from window.evaluate([part for part, _ in wanted.values()])
    values = dict(zip(wanted, made, strict=True))
    for stage in _stages(request, recipe):
        sample = None
        if stage in wanted:
            sample = Sample(_picture(values[stage]), wanted[stage][1])
        stages[stage] = _stage_view(request, recipe, plans, stage, sample, known.get(stage))
    return Result(request, stages, plans, recipe, error, is_coarse=coarser > 1)


def extents_steps(result: Result) -> Generator[Progress, None, tuple[Request, Any, float]]:
    """The ranges of a result's whole stages, by stage, and the seconds that the maps took."""
    request, found = result.request, {}
    original = result.stages["original"]
    found["original"] = original.extent
    if not original.is_exact:
        pieces = []
        height = max(1, SLAB_PIXELS // request.image.columns)
        for first in range(0, request.image.rows, height):
            pieces.append(extent(request.image.pixels[first : first + height]))
            release_pages(request.image.pixels)
            yield Progress(0, 0)
        found["original"] = joined(pieces)
    seconds = 0.0
    if result.recipe is not None and not result.maps:
        started = time.perf_counter()
        stages = [stage for stage in STAGES if stage in result.stages]
        parts = [_whole(request, result.plans, stage) for stage in stages]
        ranges = yield from result.window.extents(parts)
        found.update(zip(stages, ranges, strict=True))
        seconds = time.perf_counter() - started
    return request, found, seconds


def whole_values(request: Request, stage: str, *, is_compiled: bool) -> NDArray[Any] | None:
    """A stage at full resolution, as Preview.values. Computed here and now."""
    if stage == "original":
        return request.image.pixels
    recipe, _, _ = _planned(request)
    if recipe is None or stage not in _stages(request, recipe):
        return None
    wanted = recipe.up_to(request.layer, stage)
    if is_compiled:
        trace = finish(run_steps(wanted, request.image, (stage,), method=request.method))
    else:
        trace = finish(reference_steps(wanted, request.image, (stage,)))
    maps = getattr(trace.layers[request.layer], stage)
    low, high = _maps_of_kernel(request, len(maps))
    values = _picture(maps[low:high].astype(np.float32, copy=False))
    values.setflags(write=False)
    return values


def pixel_values(result: Result, stage: str, row: int, column: int) -> NDArray[Any]:
    """The values of one pixel of a stage, (maps,)."""
    if stage == "original":
        return np.atleast_1d(result.request.image.pixels[row, column])
    view = result.stages[stage]
    if stage in result.maps:
        low, high = _maps_of_kernel(result.request, len(result.maps[stage]))
        return np.asarray(result.maps[stage][low:high, row, column], np.float32)
    first = result.request.kernel * view.maps
    part = Part(
        result.request.layer,
        stage,
        tuple(range(first, first + view.maps)),
        np.array([row]),
        np.array([column]),
    )
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


def _window(
    request: Request,
    recipe: Recipe,
    plans: tuple[LayerPlan, ...],
    cache: InputCache | None = None,
) -> KernelWindow:
    return KernelWindow(
        recipe, request.image, plans, request.layer, request.kernel, cache, request.method
    )


def _stages(request: Request, recipe: Recipe) -> tuple[str, ...]:
    """The stages that the selected layer has, the original apart."""
    layer = recipe.layers[request.layer]
    return STAGES if layer.enabled and layer.pooling is not None else STAGES[:1]


def _shape(plans: tuple[LayerPlan, ...], layer: int, stage: str) -> tuple[int, int, int]:
    return plans[layer].filtered_shape if stage == "filtered" else plans[layer].pooled_shape


def _maps_of_kernel(request: Request, maps: int) -> tuple[int, int]:
    """The numbers, first and last + 1, of the selected kernel's maps, which stand together."""
    layer = request.recipe.layers[request.layer]
    each = maps // (len(layer.kernels) if layer.enabled else 1)
    first = request.kernel * each if layer.enabled else 0
    return first, first + each


def _parts(
    request: Request,
    recipe: Recipe,
    plans: tuple[LayerPlan, ...],
    looks: Mapping[str, Look],
    coarser: int,
) -> dict[str, tuple[Part, Grid]]:
    """What is visible of each stage; of several maps that are no colours, the first."""
    parts = {}
    for stage in _stages(request, recipe):
        if stage not in looks:
            continue
        maps, rows, columns = _shape(plans, request.layer, stage)
        place = placement(recipe, plans, request.layer, stage, request.kernel)
        seen = grid(looks[stage], place, (rows, columns), coarser)
        if seen is None:
            continue
        low, high = _maps_of_kernel(request, maps)
        shown = tuple(range(low, high)) if high - low == 3 else (low,)
        parts[stage] = Part(request.layer, stage, shown, *seen.indices), seen
    return parts


def _whole(request: Request, plans: tuple[LayerPlan, ...], stage: str) -> Part:
    maps, rows, columns = _shape(plans, request.layer, stage)
    numbers = tuple(range(*_maps_of_kernel(request, maps)))
    return Part(request.layer, stage, numbers, np.arange(rows), np.arange(columns))


def _stage_view(
    request: Request,
    recipe: Recipe,
    plans: tuple[LayerPlan, ...],
    stage: str,
    sample: Sample | None,
    known: Extent | None,
) -> StageView:
    maps, rows, columns = _shape(plans, request.layer, stage)
    low, high = _maps_of_kernel(request, maps)
    return StageView(
        (rows, columns),
        high - low,
        placement(recipe, plans, request.layer, stage, request.kernel),
        known or _range_of(sample),
        known is not None,
        sample,
    )


def _original(
    request: Request, look: Look | None, known: Extent | None, former: Sample | None
) -> StageView:
    image, place = request.image, Placement()
    seen = None if look is None else grid(look, place, (image.rows, image.columns))
    sample = None
    if seen is not None and former is not None and former.grid == seen:
        sample = former
    elif seen is not None:
        values = image.pixels[seen.slices]
        if values.ndim == 3 and values.shape[2] != 3:
            values = values[:, :, 0]
        sample = Sample(np.ascontiguousarray(values), seen)
    return StageView(
        (image.rows, image.columns),
        image.channels,
        place,
        known or _range_of(sample),
        known is not None,
        sample,
    )


def _range_of(sample: Sample | None) -> Extent:
    return Extent(0.0, 0.0) if sample is None else extent(sample.values)


def _by_reference(
    request: Request,
    recipe: Recipe,
    plans: tuple[LayerPlan, ...],
    error: str,
    stages: dict[str, StageView],
    looks: Mapping[str, Look],
) -> Generator[Progress, None, Result]:
    """All of a small image at once."""
    trace = yield from reference_steps(recipe, request.image)
    parts = _parts(request, recipe, plans, looks, 1)
    maps = {}
    if request.layer:
        maps["input"] = trace.layers[request.layer - 1].pooled
    for stage in _stages(request, recipe):
        maps[stage] = getattr(trace.layers[request.layer], stage)
        low, high = _maps_of_kernel(request, len(maps[stage]))
        sample = None
        if stage in parts:
            part, seen = parts[stage]
            shown = maps[stage][list(part.maps)][:, *seen.slices]
            sample = Sample(_picture(shown.astype(np.float32)), seen)
        whole = extent(maps[stage][low:high].astype(np.float32))
        stages[stage] = _stage_view(request, recipe, plans, stage, sample, whole)
    return Result(request, stages, plans, recipe, error, maps=maps)


def _picture(maps: NDArray[Any]) -> NDArray[Any]:
    """Maps (map, row, column) as (rows, columns), or (rows, columns, maps) where there are more."""
    return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)
