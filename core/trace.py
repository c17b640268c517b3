"""What a run made: the maps of every layer."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.image import Image
from core.recipe import Recipe

Maps = NDArray[np.floating[Any]]

STAGES = ("filtered", "pooled")


@dataclass(frozen=True, eq=False)
class LayerTrace:
    """Read-only maps (map, row, column) of one layer; None where they were not kept.

    Where pooling is off, `pooled` is the same array object as `filtered`.
    """

    filtered: Maps | None
    pooled: Maps | None


@dataclass(frozen=True, eq=False)
class Trace:
    """Every map that a run of `recipe` on `image` kept, a LayerTrace for each layer."""

    recipe: Recipe
    image: Image
    layers: tuple[LayerTrace, ...]


Result = TypeVar("Result")


def finish(steps: Generator[Any, None, Result]) -> Result:
    """Runs a piece of work that yields its progress to its end, and returns its result."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            result: Result = finished.value
            return result


@dataclass(frozen=True)
class Progress:
    """How far a long piece of work is: `done` of `total` steps."""

    done: int
    total: int
