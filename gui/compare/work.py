"""Computes a comparison in the background: what is shown first, then figures of the whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from core.compute.geometry import ShapeError
from core.compute.window import InputCache
from core.recipe import Recipe
from core.study.map_choice import has_former_layer
from core.trace import finish
from gui.compare.choice import Choice
from gui.document import Document
from gui.panels.image_panel import ImagePanel
from gui.panels.pixels import Pixel, centre_of, pixel_at
from gui.preview import PATIENCE_SECONDS, Preview
from gui.preview_result import Request, Result
from gui.worker import Job, Worker

if TYPE_CHECKING:
    from core.study.difference import Figures, Side
    from gui.compare.pairs import Answer, Task

    Pair = tuple[Side, Side]

PAUSE_MILLISECONDS = 250
"""The whole is compared once nothing was edited for so long."""


def _difference() -> ModuleType:
    """Loaded when something is compared: a start needs none of it."""
    from core.study import difference

    return difference


def _pairs() -> ModuleType:
    from gui.compare import pairs

    return pairs


class CompareWork(QObject):
    """Follows the preview, the panel's sight and the choice; the newest request wins.

    `changed`: there is a newer `answer`, or newer `figures`. Of the document nothing is changed.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        panels: dict[str, ImagePanel],
        choice: Choice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._panels = panels
        self._choice = choice
        self._cache = InputCache()
        self._sides: dict[str, Side] = {}
        self._answer: Answer | None = None
        self._task: Task | None = None
        self._job: Job | None = None
        self._started = 0.0
        self._is_due = False
        self._was_stopped = False
        self._known: tuple[Pair, Figures] | None = None
        self._given_up: Pair | None = None
        self._whole: tuple[Pair, Job] | None = None
        # What arrives in one turn of the event loop becomes one request.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._update)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._later.timeout.connect(self._start_whole)
        document.image_changed.connect(self._forget_image)
        document.recipe_changed.connect(self._drop_whole)
        preview.changed.connect(self._follow)
        choice.changed.connect(self._choose)
        for stage, panel in panels.items():
            panel.view.look_changed.connect(lambda _, stage=stage: self._look(stage))

    @property
    def answer(self) -> Answer | None:
        """The newest finished answer; it may lag behind what the panel looks at."""
        return self._answer

    @property
    def figures(self) -> Figures | None:
        """The figures of the whole pictures, or else of what is shown."""
        if self.is_whole:
            assert self._known is not None
            return self._known[1]
        return None if self._answer is None else self._answer.figures

    @property
    def is_whole(self) -> bool:
        """The figures are those of the whole pictures."""
        return self._known is not None and self._known[0] == self._pair()

    @property
    def is_measuring(self) -> bool:
        """Figures of the whole are being computed."""
        return self._whole is not None

    @property
    def was_given_up(self) -> bool:
        """Figures of the whole were cancelled."""
        return self._given_up is not None and self._given_up == self._pair()

    @property
    def was_stopped(self) -> bool:
        """The newest answer was cancelled; what is shown is not up to date."""
        return self._was_stopped

    def cancel(self) -> None:
        """Gives up what is being computed; what is known already stays."""
        for job in (self._job, None if self._whole is None else self._whole[1]):
            if job is not None:
                job.cancel()

    def measure(self) -> None:
        """Computes them after all."""
        self._given_up = None
        self._plan_whole()

    def pixel_at_focus(self) -> Pixel | None:
        """The pixel of the first picture at the focus."""
        result, focus = self._preview.result, self._document.focus
        if result is None or focus is None:
            return None
        pointed = result.stages.get(focus.stage)
        first = result.stages.get(self._choice.stage)
        if pointed is None or first is None:
            return None
        point = centre_of((focus.row, focus.column), pointed.placement)
        return pixel_at(point, first.placement, first.shape)

    def readout(self, pixel: Pixel) -> tuple[NDArray[Any], NDArray[Any] | None]:
        """The first picture's values of a pixel, and what lies under it; None where nothing is."""
        stage, pair, result = self._choice.stage, self._pair(), self._preview.result
        assert result is not None
        values = self._preview.pixel(stage, *pixel)
        values = values if len(values) == 3 else values[:1]
        if pair is None or self._is_waiting(result):
            return values, None
        place = result.stages[stage].placement
        try:
            under = finish(
                _difference().under_steps(pair[1], place, *(np.array([n]) for n in pixel))
            )
        except ShapeError:
            return values, None
        if not under.values.size:
            return values, None
        return values, np.atleast_1d(under.values[0, 0])

    def apart(self, first: NDArray[Any], other: NDArray[Any]) -> NDArray[Any]:
        """A - B of one pixel's values."""
        if len(first) != len(other):
            count = max(len(first), len(other))
            first, other = np.broadcast_to(first, count), np.broadcast_to(other, count)
        return _difference().differences(first, other)

    # Following.

    def _choose(self) -> None:
        if not self._choice.is_on:
            self._drop()
            self._answer = self._known = None
            self._sides.clear()
            self._cache.forget()
            return
        if self._answer is not None and not self._is_answered(self._answer):
            self._answer = None
        self._given_up = None
        self._follow()

    def _look(self, stage: str) -> None:
        if self._choice.is_on and stage == self._choice.stage and self._choice.mode != "difference":
            self._soon.start()

    def _follow(self) -> None:
        if self._choice.is_on:
            self._soon.start()

    def _forget_image(self) -> None:
        self._drop()
        self._answer = self._known = self._given_up = None
        self._sides.clear()
        self._cache.forget()
        self.changed.emit()

    def _update(self) -> None:
        result = self._preview.result
        if not self._choice.is_on or result is None:
            return
        if result.request.image is not self._document.image:
            return  # the one before
        task = self._wanted(result)
        if task is None:
            self._answer = None
            self.changed.emit()
            return
        self._plan_whole()
        if task.is_same(self._task if self._job is not None else None):
            return
        if self._answer is not None and task.is_same(self._answer.task):
            self.changed.emit()
            return
        if self._job is not None:
            if time.perf_counter() - self._started < PATIENCE_SECONDS:
                self._is_due = True
                return  # it is shown first, then the newer one follows
            self._job.drop()
        self._start(task)

    def _wanted(self, result: Result) -> Task | None:
        first = result.stages.get(self._choice.stage)
        pair = self._pair()
        if first is None or pair is None or self._is_waiting(result):
            return None
        panel = self._panels[self._choice.stage]
        look = None if self._choice.mode == "difference" else panel.view.look
        return _pairs().Task(self._choice.stage, first, pair[1], look)

    def _start(self, task: Task) -> None:
        self._is_due = self._was_stopped = False
        self._task, self._started = task, time.perf_counter()
        steps = _pairs().pair_steps(task, self._answer)
        tell = self._preview.progress_changed.emit
        job = Job(steps, self._answered, self._fail, tell, self._stopped)
        self._job = self._worker.start("compare", job)

    def _stopped(self) -> None:
        self._job, self._is_due, self._was_stopped = None, False, True
        self._preview.progress_changed.emit(None)
        self.changed.emit()

    def _answered(self, answer: Answer) -> None:
        self._job = None
        self._answer = answer
        self._preview.progress_changed.emit(None)
        self.changed.emit()
        if self._is_due:
            self._is_due = False
            self._soon.start()

    # The whole.

    def _plan_whole(self) -> None:
        pair = self._pair()
        known = None if self._known is None else self._known[0]
        running = None if self._whole is None else self._whole[0]
        if pair is None or pair in (known, running, self._given_up):
            return
        self._drop_whole()
        self._later.start()

    def _start_whole(self) -> None:
        pair, result = self._pair(), self._preview.result
        if pair is None or result is None or self._whole is not None or self._is_waiting(result):
            return
        if not self._preview.is_current():
            return  # its next answer asks again
        tell = self._preview.progress_changed.emit

        def ended(then: Callable[[], None]) -> None:
            self._whole = None
            tell(None)
            then()
            self.changed.emit()

        def done(found: Figures) -> None:
            self._known = (pair, found)

        def give_up() -> None:
            self._given_up = pair

        def fail(error: BaseException) -> None:
            ended(give_up)
            if not isinstance(error, ShapeError):  # the panel says that
                self.failed.emit(error)

        # The cache is the other lane's.
        first, other = (replace(side, cache=None) for side in pair)
        job = Job(
            _difference().difference_steps(first, other),
            lambda found: ended(lambda: done(found)),
            fail,
            tell,
            lambda: ended(give_up),
        )
        self._whole = (pair, job)
        self._worker.start("compare-whole", job)
        self.changed.emit()

    def _drop_whole(self) -> None:
        self._later.stop()
        if self._whole is not None:
            self._whole[1].drop()
            self._whole = None
            self._preview.progress_changed.emit(None)

    def _drop(self) -> None:
        self._soon.stop()
        self._drop_whole()
        self._is_due = False
        if self._job is not None:
            self._job.drop()
            self._job = None
            self._preview.progress_changed.emit(None)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._preview.progress_changed.emit(None)
        self.failed.emit(error)

    # Sides.

    def _is_waiting(self, result: Result) -> bool:
        return result.is_waiting or self._preview.is_compiling

    def _is_answered(self, answer: Answer) -> bool:
        """The answer is about what is chosen."""
        pair, task = self._pair(), answer.task
        return pair is not None and (task.stage, task.side) == (self._choice.stage, pair[1])

    def _pair(self) -> Pair | None:
        """What is compared, of the preview's result; the same objects as long as it is the same."""
        result, choice = self._preview.result, self._choice
        if result is None or not choice.is_on:
            return None
        now = result.request
        first = self._side("first", now, now.recipe, now.layer, now.kernel, choice.stage)
        stage = choice.other.stage
        if choice.other.remembered is None:
            return first, self._side("other", now, now.recipe, now.layer, now.kernel, stage)
        then = choice.state
        if then is None:
            return None
        chosen = then.beside(now.recipe, now.layer, now.kernel)
        return first, self._side("other", now, then.recipe, *chosen, stage)

    def _side(
        self, role: str, now: Request, recipe: Recipe, layer: int, kernel: int, stage: str
    ) -> Side:
        compiled = self._preview.is_compiled
        known = self._sides.get(role)
        if known is not None and known.image is now.image:
            facts = known.recipe, known.layer, known.kernel, known.stage
            way = known.method, known.is_compiled, known.picture, known.shows_input
            if facts == (recipe, layer, kernel, stage) and way == (
                now.method, compiled, now.picture, now.shows_input
            ):  # fmt: skip
                return known
            is_image = not (now.shows_input and has_former_layer(recipe, layer))
            is_plain = now.image.channels in (1, 3)
            if stage == "original" and known.is_file and is_image and is_plain:
                return known  # whatever the recipe is
        cache = self._cache if role == "other" else None
        made = _difference().Side(
            now.image, recipe, layer, kernel, stage, now.method, compiled, cache,
            now.picture, now.shows_input,
        )  # fmt: skip
        self._sides[role] = made
        return made
