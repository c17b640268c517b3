"""Which pixel is explained, and its explanation; computed at once where that takes no time."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from core.compute.window import Part
from core.study.explain import Explainer, FilterStep, PoolStep
from core.study.map_choice import colour_group
from core.trace import Progress, finish
from gui.document import Document, Focus
from gui.panels.pixels import Pixel, centre_of, pixel_at
from gui.preview import Preview
from gui.preview_result import Result
from gui.worker import Job, Worker

LITTLE_WORK = 4_000_000
"""Multiplications that an explanation may take in the thread of the window: some milliseconds."""


@dataclass(frozen=True, eq=False)
class Explained:
    """The explanation of a pixel of a result.

    `focus`: the pixel as it was pointed at; `pixels`: what covers its middle, by stage.
    `channel`: which of the incoming maps is looked at. `filtered`: None where no pixel of the
    filtered map lies there; `pooled`: None where none of the pooled map does, or without pooling.
    """

    result: Result
    focus: Focus
    channel: int
    pixels: dict[str, Pixel | None]
    filtered: FilterStep | None
    pooled: PoolStep | None

    @property
    def channels(self) -> int:
        """Incoming maps that can be looked at."""
        return self.result.plans[self.result.request.layer].input_shape[0]

    @property
    def plane(self) -> int:
        """The channel of `filtered` that is looked at."""
        summed = self.filtered is not None and len(self.filtered.neighbourhood.maps) > 1
        return self.channel if summed else 0


class Explaining(QObject):
    """Follows the focus of a document; `changed` tells of another explanation, or of none.

    Without a focus the last pixel is explained further, at first the middle of the image.
    """

    changed = Signal()

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._last: Focus | None = None
        self._last_of_input = False
        self._channel = 0
        self._is_on = True
        self._explained: Explained | None = None
        self._former: tuple[Any, ...] | None = None
        self._job: Job | None = None
        # Several moves of the mouse in one turn of the event loop are one.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._explain)
        document.focus_changed.connect(self._soon.start)
        document.image_changed.connect(self._forget)
        preview.changed.connect(self._soon.start)

    @property
    def explained(self) -> Explained | None:
        """What is explained at present; None where nothing can be."""
        return self._explained

    @property
    def channel(self) -> int:
        """The incoming map that is looked at, from 0."""
        return self._preview.picture * self._group() + self._channel

    def set_channel(self, channel: int) -> None:
        """Looks at another incoming map, in the panels too where it is another picture."""
        picture, self._channel = divmod(channel, self._group())
        self._preview.set_picture(picture)
        self._soon.start()

    def _group(self) -> int:
        """Incoming maps that make one picture."""
        image = self._document.image
        return colour_group(self._document.recipe, image.channels, self._document.layer_index)

    def set_on(self, is_on: bool) -> None:
        """Explains, or does nothing because nobody looks."""
        self._is_on = is_on
        if is_on:
            self._soon.start()

    def focus(self) -> Focus | None:
        """The pixel to explain; None before anything is shown."""
        result = self._preview.result
        found = self._document.focus or self._last
        if result is None:
            return found
        is_last = found is not None and self._document.focus is None
        if is_last and found.stage == "original" and self._last_of_input != result.has_input:
            return self._middle()  # that was a pixel of another map
        shown = None if found is None else result.stages.get(found.stage)
        if found is None or shown is None:
            return self._middle()  # of a stage that is gone, pooling for one, nothing can be said
        rows, columns = shown.shape
        if found.row < rows and found.column < columns:
            return found
        return Focus(found.stage, min(found.row, rows - 1), min(found.column, columns - 1))

    def move(self, rows: int, columns: int) -> None:
        """Pins the pixel that lies so many rows and columns farther."""
        at = self.focus()
        if at is not None:
            self.go_to(at.stage, at.row + rows, at.column + columns)

    def go_to(self, stage: str, row: int, column: int) -> None:
        """Pins a pixel of a stage, the nearest one if it lies outside."""
        result = self._preview.result
        shown = None if result is None else result.stages.get(stage)
        if shown is not None:
            row = min(max(row, 0), shown.shape[0] - 1)
            column = min(max(column, 0), shown.shape[1] - 1)
            self._document.set_focus(Focus(stage, row, column, pinned=True))

    def change_stage(self, stage: str) -> None:
        """Pins the pixel of another stage that lies at the same place."""
        at, result = self.focus(), self._preview.result
        if at is None or result is None or stage not in result.stages:
            return
        place, shown = result.stages[at.stage].placement, result.stages[stage]
        x, y = centre_of((at.row, at.column), place)
        column = int((x - shown.placement.left) // shown.placement.width)
        row = int((y - shown.placement.top) // shown.placement.height)
        self.go_to(stage, row, column)

    def _middle(self) -> Focus:
        result, image = self._preview.result, self._document.image
        rows, columns = image.rows, image.columns
        if result is not None and result.has_input:
            rows, columns = result.stages["original"].shape
        return Focus("original", rows // 2, columns // 2)

    def _forget(self) -> None:
        self._last = None
        self._channel = 0
        self._soon.start()

    def _explain(self) -> None:
        result, focus = self._preview.result, self.focus()
        if not self._is_on or result is None or focus is None:
            return
        self._last, self._last_of_input = focus, result.has_input
        wanted = (result.request, bool(result.maps), result.is_waiting, result.error, focus)
        wanted = (*wanted, self._channel)
        if wanted == self._former:
            return
        self._former = wanted
        if self._job is not None:
            self._job.drop()
            self._job = None
        if result.recipe is None or result.is_waiting:
            self._take(None)
            return
        explainer, pixels = _explainer(result, self._preview), pixels_at(result, focus)
        work = 0
        if not result.maps:
            made = {stage: at for stage, at in pixels.items() if at and stage != "original"}
            map = result.stages["filtered"].shown[0]
            work = result.window.work(explainer.parts(result.request.layer, map, made))
        if work <= LITTLE_WORK:
            self._take(finish(explain_steps(result, explainer, focus, pixels, self._channel)))
        else:
            steps = explain_steps(result, _explainer(result), focus, pixels, self._channel)
            self._job = self._worker.start("explain", Job(steps, self._arrived, self._fail))

    def _arrived(self, explained: Explained) -> None:
        self._job = None
        self._take(explained)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._take(None)
        self._preview.failed.emit(error)

    def _take(self, explained: Explained | None) -> None:
        self._explained = explained
        self.changed.emit()


def pixels_at(result: Result, focus: Focus) -> dict[str, Pixel | None]:
    """The pixels of all stages that cover the middle of the one in focus."""
    point = centre_of((focus.row, focus.column), result.stages[focus.stage].placement)
    found = {
        stage: pixel_at(point, shown.placement, shown.shape)
        for stage, shown in result.stages.items()
    }
    return found | {focus.stage: (focus.row, focus.column)}


def explain_steps(
    result: Result,
    explainer: Explainer,
    focus: Focus,
    pixels: dict[str, Pixel | None],
    channel: int,
) -> Generator[Progress, None, Explained]:
    """Explains pixels by stage, for the selected kernel's map that is looked at."""
    yield Progress(0, 0)
    layer, choice = result.request.layer, result.choice
    assert choice is not None
    at = min(channel, len(choice.incoming) - 1)
    channel = choice.incoming[at]
    map = choice.made[at if len(choice.made) > 1 else 0]
    filtered, pooled = pixels.get("filtered"), None
    at = pixels.get("pooled")
    if at is not None:
        pooled = explainer.pooled(layer, map, *at)
        if focus.stage == "pooled" and (pooled.has_winner or filtered is None):
            filtered = pooled.winner
    step = None if filtered is None else explainer.filtered(layer, map, *filtered)
    return Explained(result, focus, channel, pixels | {"filtered": filtered}, step, pooled)


def _explainer(result: Result, preview: Preview | None = None) -> Explainer:
    """`preview`: in the window's thread, what it knows of single pixels already."""
    assert result.recipe is not None

    def evaluate(parts: Sequence[Part]) -> Sequence[NDArray[Any]]:
        if result.maps:
            return [_known(result, part) for part in parts]
        single = [preview is not None and _is_single(result, part) for part in parts]
        others = [part for part, is_single in zip(parts, single, strict=True) if not is_single]
        made = iter(finish(result.window.evaluate(others)) if others else [])
        return [
            _single(result, part, preview) if is_single and preview is not None else next(made)
            for part, is_single in zip(parts, single, strict=True)
        ]

    return Explainer(result.recipe, result.request.image, result.plans, evaluate)


def _is_single(result: Result, part: Part) -> bool:
    """A pixel of the panels."""
    return (
        part.layer == result.request.layer
        and len(part.rows) == len(part.columns) == 1
        and set(part.maps) <= set(result.stages[part.stage].shown)
    )


def _single(result: Result, part: Part, preview: Preview) -> NDArray[Any]:
    values = preview.pixel(part.stage, int(part.rows[0]), int(part.columns[0]))
    shown = result.stages[part.stage].shown
    return values[[shown.index(map) for map in part.maps], np.newaxis, np.newaxis]


def _known(result: Result, part: Part) -> NDArray[Any]:
    """Values of maps that the reference version made."""
    stage = part.stage if part.layer == result.request.layer else "input"
    values = result.maps[stage][np.ix_(part.maps, part.rows, part.columns)]
    return np.asarray(values, np.float32)
