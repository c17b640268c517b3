"""What a comparison computes for the screen: the second picture, the difference, figures. No Qt."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from core.compute.geometry import Placement, ShapeError
from core.display import Extent, extent
from core.sentences import sentence_of
from core.study.difference import Figures, Side, Under, differences, figures_of, under_steps
from core.trace import Progress
from gui.panels.sampling import Look, grid
from gui.preview_result import Sample, StageView


@dataclass(frozen=True, eq=False)
class Task:
    """A panel's picture of a stage as it is shown, and what it is compared with.

    `look`: what the panel looks at, where the second picture itself is wanted too.
    """

    stage: str
    first: StageView
    side: Side
    look: Look | None

    def is_same(self, other: Task | None) -> bool:
        """The answer to both is one."""
        return (
            other is not None
            and (self.stage, self.side) == (other.stage, other.side)
            and self.look == other.look
            and self.first.sample is other.first.sample
            and (self.first.placement, self.first.shape)
            == (other.first.placement, other.first.shape)
        )


_NOWHERE = Placement()
_NO_EXTENT = Extent(0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Answer:
    """What was asked for; `error`: why there is no second picture.

    `sample`: of the second picture, where it is visible; `place`, `extent`, `is_colour`: of it.
    `difference`: A - B at the pixels of the first, NaN where B has none. `figures`: of those.
    """

    task: Task
    error: str = ""
    sample: Sample | None = None
    place: Placement = _NOWHERE
    shape: tuple[int, int] = (0, 0)
    extent: Extent = _NO_EXTENT
    is_colour: bool = False
    under: Under | None = None
    difference: Sample | None = None
    figures: Figures | None = None

    @property
    def is_elsewhere(self) -> bool:
        """The pixels of both do not lie on each other one to one."""
        first = self.task.first
        return (first.placement, first.shape) != (self.place, self.shape)


def pair_steps(task: Task, former: Answer | None) -> Generator[Progress, None, Answer]:
    """Computes what a task asks for, and takes from a former answer what is still true."""
    yield Progress(0, 0)
    side, first = task.side, task.first
    try:
        place, shape, is_colour = side.place, side.shape, len(side.maps) == 3
    except ShapeError as error:
        return Answer(task, sentence_of(error))
    if former is not None and former.task.side is not side:
        former = None
    sample = None
    seen = None if task.look is None else grid(task.look, place, shape)
    if seen is not None:
        if former is not None and former.sample is not None and former.sample.grid == seen:
            sample = former.sample
        else:
            values = yield from side.values(*seen.indices)
            sample = Sample(np.ascontiguousarray(values), seen)
    found = _NO_EXTENT if sample is None else extent(sample.values)
    shown = first.sample
    if shown is None:
        return Answer(task, "", sample, place, shape, found, is_colour)
    rows, columns = shown.grid.indices
    under = yield from _under(task, sample, former)
    apart = differences(under.of(shown.values), under.values, np.float32)
    spread = under.spread(apart, (len(rows), len(columns)))
    return Answer(
        task,
        "",
        sample,
        place,
        shape,
        found,
        is_colour,
        under,
        Sample(np.ascontiguousarray(spread), shown.grid),
        figures_of(shown.values, under, rows, columns),
    )


def _under(
    task: Task, sample: Sample | None, former: Answer | None
) -> Generator[Progress, None, Under]:
    """What lies under the pixels that the panel shows."""
    first, side = task.first, task.side
    assert first.sample is not None
    seen = first.sample.grid
    lies_alike = (first.placement, first.shape) == (side.place, side.shape)
    if lies_alike and sample is not None and sample.grid == seen:
        height, width = sample.values.shape[:2]
        return Under(sample.values, np.ones(height, bool), np.ones(width, bool))
    if former is not None and former.under is not None:
        before = former.task.first
        if (before.placement, before.shape) == (first.placement, first.shape) and (
            before.sample is not None and before.sample.grid == seen
        ):
            return former.under
    return (yield from under_steps(side, first.placement, *seen.indices))
