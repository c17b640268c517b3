"""Whole results that are never held as a whole: their values slab after slab."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import numpy as np

from core.compute.geometry import LayerPlan, Shape, plan_recipe
from core.compute.window import Floats, Part, Window
from core.image import Image
from core.recipe import Recipe
from core.trace import finish

SLAB_VALUES = 1 << 23
"""Values of all maps that a slab holds at most; one row, where a row is more."""


def whole_part(plans: Sequence[LayerPlan], layer: int, stage: str) -> Part:
    """Everything of a layer's stage."""
    plan = plans[layer]
    maps, rows, columns = plan.filtered_shape if stage == "filtered" else plan.pooled_shape
    return Part(layer, stage, tuple(range(maps)), np.arange(rows), np.arange(columns))


def slabs(recipe: Recipe, image: Image, layer: int, stage: str) -> tuple[Shape, Slabs]:
    """The shape (maps, rows, columns) of a layer's stage, and its values in slabs of rows.

    Each slab is (first row, values (map, row, column)), made when it is asked for; closing the
    generator stops it. Raises ShapeError.
    """
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    part = whole_part(plans, layer, stage)
    shape = len(part.maps), len(part.rows), len(part.columns)
    return shape, _slabs(Window(recipe, image, plans), part)


Slabs = Generator[tuple[int, Floats], None, None]


def _slabs(window: Window, part: Part) -> Slabs:
    height = max(1, SLAB_VALUES // (len(part.maps) * len(part.columns)))
    for first in range(0, len(part.rows), height):
        rows = part.rows[first : first + height]
        slab = Part(part.layer, part.stage, part.maps, rows, part.columns)
        yield first, finish(window.evaluate([slab]))[0]
