"""Whole results that are never held as a whole: their values slab after slab."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TypeVar

import numpy as np

from core.compute.geometry import LayerPlan, Shape, plan_recipe
from core.compute.methods import AUTOMATIC
from core.compute.window import Floats, Part, Window
from core.display import Extent, joined
from core.image import Image, release_pages
from core.recipe import Recipe
from core.trace import Progress, finish

Slabs = Generator[tuple[int, Floats], None, None]
"""The first row of each slab and its values (map, row, column), made when it is asked for."""
Take = Callable[[int, Floats], None]
"""Called with the first row of each slab and its values."""
Result = TypeVar("Result")

SLAB_VALUES = 1 << 23
"""Values that a slab has at most, in any layer that it is made of; one row, where a row is more."""

REACHING = 4
"""Times as many, where a slab would otherwise have fewer rows than its windows reach over."""


class Whole:
    """All values of a layer's stage, or of some of its maps, computed in slabs of rows.

    `layer` and `maps` count from 0; `maps` ascend, None are all. Later layers do not matter.
    `method`: a name of METHODS, where it is possible. Raises ShapeError, and ValueError for a
    map that is not there.
    """

    def __init__(
        self,
        recipe: Recipe,
        image: Image,
        layer: int,
        stage: str,
        *,
        maps: Sequence[int] | None = None,
        method: str = AUTOMATIC,
    ) -> None:
        recipe = recipe.up_to(layer, stage)
        self._plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
        count, rows, columns = self._plans[layer].pooled_shape
        chosen = tuple(range(count) if maps is None else maps)
        for number in chosen:
            if not 0 <= number < count:
                raise ValueError(f"there is no map {number + 1}; layer {layer + 1} makes {count}")
        self.shape: Shape = (len(chosen), rows, columns)
        """(maps, rows, columns)"""
        self._recipe = recipe
        self._image = image
        self._part = Part(layer, stage, chosen, np.arange(rows), np.arange(columns))
        self._window = Window(recipe, image, self._plans, method=method)

    def slabs(self) -> Slabs:
        """Every slab from the first row on; closing the generator stops it."""
        for slab in self._parts():
            (values,) = finish(self._window.evaluate([slab]))
            release_pages(self._image.pixels)
            yield int(slab.rows[0]), values

    def steps(self, take: Take) -> Generator[Progress, None, None]:
        """Hands every slab out; yields the rows that are done, also within a slab."""
        for slab in self._parts():
            first = int(slab.rows[0])
            (values,) = yield from self._share(slab, self._window.evaluate([slab]))
            release_pages(self._image.pixels)
            take(first, values)

    def values(self) -> Generator[Progress, None, Floats]:
        """Everything after all, (map, row, column)."""
        result = np.empty(self.shape, np.float32)

        def take(first: int, values: Floats) -> None:
            result[:, first : first + values.shape[1]] = values

        yield from self.steps(take)
        return result

    def extent(self) -> Generator[Progress, None, Extent]:
        """The range of all values; yields as `steps` does."""
        found = []
        for slab in self._parts():
            found += yield from self._share(slab, self._window.extents([slab]))
        return joined(found)

    def _share(
        self, slab: Part, steps: Generator[Progress, None, Result]
    ) -> Generator[Progress, None, Result]:
        return share(steps, int(slab.rows[0]), len(slab.rows), self.shape[1])

    def _parts(self) -> Iterator[Part]:
        whole, height = self._part, self._height()
        for first in range(0, len(whole.rows), height):
            rows = whole.rows[first : first + height]
            yield Part(whole.layer, whole.stage, whole.maps, rows, whole.columns)

    def _height(self) -> int:
        """Rows of a slab."""
        most, reach = _weight(self._recipe, self._plans, self._part.maps)
        _, rows, _ = self.shape
        return max(1, SLAB_VALUES * rows // most, min(reach, REACHING * SLAB_VALUES * rows // most))


def share(
    steps: Generator[Progress, None, Result], before: int, length: int, total: int
) -> Generator[Progress, None, Result]:
    """The same steps as `length` of `total` ones, of which so many were done `before`."""
    try:
        while True:
            try:
                progress = next(steps)
            except StopIteration as finished:
                result: Result = finished.value
                return result
            yield Progress(before + length * progress.done // max(progress.total, 1), total)
    finally:
        steps.close()


def _weight(recipe: Recipe, plans: Sequence[LayerPlan], maps: Sequence[int]) -> tuple[int, int]:
    """Values of the largest thing that maps of the last layer are made of, themselves included.

    And how many of their rows the windows of any one layer reach over.
    """
    _, rows, columns = plans[-1].pooled_shape
    most, reach = len(maps) * rows * columns, 1
    for layer, plan in zip(reversed(recipe.layers), reversed(plans), strict=True):
        if not layer.enabled:
            continue
        count, incoming_rows, incoming_columns = plan.input_shape
        if layer.kernels[0].channels is None:
            incoming: Sequence[int] = sorted({number % count for number in maps})
        else:
            incoming = range(count)
        _, filtered_rows, filtered_columns = plan.filtered_shape
        most = max(
            most,
            len(maps) * filtered_rows * filtered_columns,
            len(incoming) * incoming_rows * incoming_columns,
        )
        extent = max(down.extent for down, _ in plan.correlations)
        reach = max(reach, -(-extent * rows // incoming_rows))
        maps = incoming
    return most, reach
