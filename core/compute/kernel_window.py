"""Evaluates maps of one kernel of a layer without its others, of which there may be thousands."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import LayerPlan, plan_recipe
from core.compute.methods import AUTOMATIC
from core.compute.window import InputCache, Part, Window
from core.display import Extent
from core.image import Image
from core.recipe import Recipe
from core.trace import Progress

MOST_WITHOUT = 8
"""Kernels of a layer up to which leaving the others out saves nothing."""


class KernelWindow:
    """As a Window of the whole recipe: parts, and their maps' numbers, are those of all kernels.

    Parts of other kernels, and of later layers, are evaluated with all of them.
    """

    def __init__(
        self,
        recipe: Recipe,
        image: Image,
        plans: Sequence[LayerPlan],
        layer: int,
        kernel: int,
        cache: InputCache | None = None,
        method: str = AUTOMATIC,
    ) -> None:
        self._whole = recipe, image, plans, cache, method
        self._layer = layer
        kernels = len(recipe.layers[layer].kernels) if recipe.layers[layer].enabled else 1
        each = plans[layer].filtered_shape[0] // kernels
        self._is_whole = kernels <= MOST_WITHOUT
        self._first, self._end = kernel * each, (kernel + 1) * each
        self._kernel = kernel

    def work(self, parts: Sequence[Part]) -> int:
        """About how many multiplications parts take."""
        window, own = self._chosen(parts)
        return window.work(own)

    def evaluate(
        self, parts: Sequence[Part]
    ) -> Generator[Progress, None, list[NDArray[np.float32]]]:
        """The values (map, row, column) of parts, float32."""
        window, own = self._chosen(parts)
        return window.evaluate(own)

    def extents(self, parts: Sequence[Part]) -> Generator[Progress, None, list[Extent]]:
        """The range of the values of parts, which are never all held."""
        window, own = self._chosen(parts)
        return window.extents(own)

    def _chosen(self, parts: Sequence[Part]) -> tuple[Window, Sequence[Part]]:
        """The window that can evaluate parts, and these as it counts maps."""
        if self._is_whole or not all(map(self._is_own, parts)):
            return self._all, parts
        return self._few, [
            replace(part, maps=tuple(number - self._first for number in part.maps))
            if part.layer == self._layer
            else part
            for part in parts
        ]

    def _is_own(self, part: Part) -> bool:
        if part.layer != self._layer:
            return part.layer < self._layer
        return all(self._first <= number < self._end for number in part.maps)

    @cached_property
    def _all(self) -> Window:
        recipe, image, plans, cache, method = self._whole
        return Window(recipe, image, plans, cache, method)

    @cached_property
    def _few(self) -> Window:
        recipe, image, _, cache, method = self._whole
        layer = recipe.layers[self._layer]
        layer = replace(layer, kernels=(layer.kernels[self._kernel],))
        recipe = replace(recipe, layers=(*recipe.layers[: self._layer], layer))
        plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
        return Window(recipe, image, plans, cache, method)
