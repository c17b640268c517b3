"""Which steps lead through the selected part of what the panels show. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.compute.geometry import Placement
from core.study.stepping import FILTERED, POOLED, Block, Course
from gui.panels.pixels import Box, box_of, centre_of
from gui.panels.selection import Selection
from gui.preview_result import Result


@dataclass(frozen=True)
class Placed:
    """A course, and where the pixels of its stages lie on the original image."""

    course: Course
    places: Mapping[str, Placement]

    def missing(self, stage: str, number: int) -> tuple[Box, ...]:
        """What of a stage is not there yet at a step, in original-image pixels."""
        return tuple(
            box_of(
                (block.rows.start, block.rows.stop),
                (block.columns.start, block.columns.stop),
                self.places[stage],
            )
            for block in self.course.missing(stage, number)
        )

    def carried(self, number: int, former: Placed) -> int:
        """The step at the place of a former course's step: of its stage, if that is still there,
        the nearest pixel; else the last one of filtering.
        """
        step = former.course.step(number)
        block = self.course.block(step.stage)
        if block is None or not block.count:
            return self.course.filtered.count
        x, y = centre_of((step.row, step.column), former.places[step.stage])
        place = self.places[step.stage]
        row = _nearest((y - place.top) / place.height, block.rows)
        column = _nearest((x - place.left) / place.width, block.columns)
        found = self.course.number(step.stage, row, column)
        assert found is not None
        return found


def course_of(result: Result, selection: Selection | None) -> Placed | None:
    """The steps through the selection, or the whole image; None where there is none to filter."""
    blocks: dict[str, Block] = {}
    places = {}
    for stage in (FILTERED, POOLED):
        shown = result.stages.get(stage)
        if shown is None:
            continue
        rows, columns = (range(size) for size in shown.shape)
        if selection is not None:
            rows, columns = selection.pixels(shown.placement, shown.shape)
        blocks[stage] = Block(rows, columns)
        places[stage] = shown.placement
    if FILTERED not in blocks or not blocks[FILTERED].count:
        return None
    return Placed(Course(blocks[FILTERED], blocks.get(POOLED)), places)


def _nearest(place: float, pixels: range) -> int:
    """The pixel of some that covers a place, counted in pixels, or lies nearest to it."""
    return min(max(int(place // 1), pixels.start), pixels.stop - 1)
