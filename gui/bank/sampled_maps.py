"""Maps of some kernels of a layer as small pictures: computed at the pixels that are shown.

A recipe of these kernels alone is evaluated, so that the cost does not depend on how many others
there are.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.compute.geometry import ShapeError, plan_recipe
from core.compute.reference import reference_steps
from core.compute.window import Part, Window
from core.image import Image
from core.recipe import Kernel, Layer, Recipe, field_names
from core.sentences import sentence_of
from core.trace import Progress
from gui.preview_steps import MOST_BY_REFERENCE

LARGE_WITHOUT_LOOPS = QT_TRANSLATE_NOOP(
    "Data", "the picture is too large to be filtered without compiled loops"
)

_OWN = tuple(name for name in field_names(Layer) if name not in ("kernels", "name"))


@dataclass(frozen=True, eq=False)
class Sampling:
    """What decides the pictures of a layer's kernels, the kernels apart.

    `pixels`: how many a picture has at most on its longer side.
    """

    image: Image
    recipe: Recipe
    layer: int
    stage: str
    pixels: int
    method: str
    is_compiled: bool

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sampling) or self.image is not other.image:
            return False
        names = ("layer", "stage", "pixels", "method")
        same = all(getattr(self, name) == getattr(other, name) for name in names)
        return same and self._settings() == other._settings()

    __hash__ = None  # type: ignore[assignment]

    def _settings(self) -> tuple[Any, ...]:
        layer = self.recipe.layers[self.layer]
        own = [getattr(layer, name) for name in _OWN if self._matters(name)]
        return self.recipe.color, self.recipe.layers[: self.layer], own

    def _matters(self, name: str) -> bool:
        return name != "pooling" or self.stage == "pooled"


@dataclass(frozen=True, eq=False)
class SampledMap:
    """Values (rows, columns), or (rows, columns, 3) of a colour picture, and how many maps of how
    many rows and columns the kernel makes."""

    values: NDArray[Any]
    maps: int
    shape: tuple[int, int]


@dataclass(frozen=True, eq=False)
class Sampled:
    """The maps in the order of the kernels, or the reason why there are none; and the seconds."""

    maps: tuple[SampledMap, ...]
    reason: str = ""
    seconds: float = 0.0


def sampled_steps(
    sampling: Sampling, kernels: Sequence[Kernel]
) -> Generator[Progress, None, Sampled]:
    """Computes the pictures of some kernels. The layer is switched on."""
    yield Progress(0, 1)
    started = time.perf_counter()
    image, at = sampling.image, sampling.layer
    recipe = _only(sampling, kernels)
    try:
        plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    except ShapeError as error:
        return Sampled((), sentence_of(error))
    plan = plans[at]
    maps, rows, columns = plan.filtered_shape
    if sampling.stage == "pooled":
        maps, rows, columns = plan.pooled_shape
    step = max(1, -(-max(rows, columns) // sampling.pixels))
    each = maps // len(kernels)
    shown = 3 if each == 3 else 1
    numbers = [kernel * each + k for kernel in range(len(kernels)) for k in range(shown)]
    lines = np.arange(0, rows, step), np.arange(0, columns, step)
    if sampling.is_compiled:
        window = Window(recipe, image, plans, method=sampling.method)
        part = Part(at, sampling.stage, tuple(numbers), *lines)
        (values,) = yield from window.evaluate([part])
    elif image.rows * image.columns <= MOST_BY_REFERENCE:
        trace = yield from reference_steps(recipe, image, (sampling.stage,))
        whole = getattr(trace.layers[at], sampling.stage)
        values = whole[np.ix_(numbers, *lines)].astype(np.float32)
    else:
        return Sampled((), LARGE_WITHOUT_LOOPS)
    found = []
    for kernel in range(len(kernels)):
        own = values[kernel * shown : (kernel + 1) * shown]
        picture = own[0] if shown == 1 else np.ascontiguousarray(np.moveaxis(own, 0, 2))
        found.append(SampledMap(picture, each, (rows, columns)))
    return Sampled(tuple(found), seconds=time.perf_counter() - started)


def _only(sampling: Sampling, kernels: Sequence[Kernel]) -> Recipe:
    """The recipe up to the layer, with some of its kernels."""
    recipe = sampling.recipe.up_to(sampling.layer, sampling.stage)
    layer = replace(recipe.layers[-1], kernels=tuple(kernels))
    return replace(recipe, layers=(*recipe.layers[:-1], layer))
