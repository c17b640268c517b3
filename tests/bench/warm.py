"""Sees to it that everything which the engine compiles in the background is there."""

from __future__ import annotations

import numpy as np

from core import Image, Recipe
from core.compute import unrolled
from core.compute.pipeline import run_steps
from tests.bench.cases import Pixels

LARGE = (3000, 4000)
"""Rows and columns of a picture for which the engine thinks every loop of its own worth it."""


def warm_up(recipe: Recipe, pixels: Pixels) -> None:
    """Asks for the loops of a recipe on pixels of that kind, and waits for them."""
    steps = run_steps(recipe, Image(np.zeros(LARGE + pixels.shape[2:], pixels.dtype)))
    next(steps)
    steps.close()
    unrolled.wait_until_compiled()
