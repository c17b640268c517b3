"""One way to compute a case: what a peer offers, or ours; and what came out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core import Image, run
from tests.bench.cases import Case
from tests.bench.results import OURS
from tests.bench.warm import warm_up

Array = NDArray[Any]


class Outcome(NamedTuple):
    """Maps as (rows, columns) or (rows, columns, channels); None where not asked for."""

    filtered: Array | None
    pooled: Array | None


@dataclass(frozen=True)
class Way:
    """`build(case)` prepares everything that is not timed and returns what is.

    `fits(case)`: the way exists for that case.
    """

    name: str
    peer: str
    build: Callable[[Case], Callable[[], Outcome]]
    fits: Callable[[Case], bool] = lambda case: True


def build_ours(case: Case) -> Callable[[], Outcome]:
    """core.run, after everything that it compiles in the background is there."""
    recipe, image = case.recipe, Image(case.pixels)

    def compute() -> Outcome:
        layer = run(recipe, image, keep=case.keep if case.chain else ("filtered",)).layers[0]
        return Outcome(as_rows(layer.filtered), as_rows(layer.pooled) if case.chain else None)

    warm_up(recipe, case.pixels)
    return compute


def as_rows(maps: Array | None) -> Array | None:
    """A view of (maps, rows, columns) as (rows, columns) or (rows, columns, maps)."""
    if maps is None:
        return None
    return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)


OUR_WAY = Way(OURS, OURS, build_ours)
