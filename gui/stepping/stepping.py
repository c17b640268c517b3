"""Steps through a region of what the panels show: at which step it stands, and playing it."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal

from core.study.stepping import FILTERED, POOLED, Course, Step
from gui.document import Document, Focus
from gui.panels.panel_row import PanelRow
from gui.panels.veil import Veil
from gui.preview import Preview
from gui.sentences import said
from gui.stepping.course import Placed, course_of

TICK_MILLISECONDS = 16
SLOWEST, FASTEST, USUAL = 1.0, 100_000.0, 8.0
"""Steps a second."""
CALM = 20
"""Ticks a second that are always reached: what is slower skips no step."""


class Stepping(QObject):
    """Moves the focus through the selection, or the whole image, pixel by pixel.

    While it is on, pixels that were not reached yet are covered. `changed`: another step or
    course, or `is_playing` changed. `switched`: turned on or off. Pinning another pixel of the
    region goes to its step; whatever else moves the focus lets the playing pause.
    """

    changed = Signal()
    switched = Signal(bool)

    def __init__(
        self, document: Document, preview: Preview, row: PanelRow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._row = row
        self._is_on = False
        self._placed: Placed | None = None
        self._number = 1
        self._reason = ""
        self._restarts = False
        self._moves = False
        self._former: Focus | None = None
        self._rate = USUAL
        self._due = self._then = 0.0
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        document.image_changed.connect(self._image_changed)
        document.focus_changed.connect(self._focus_changed)
        preview.changed.connect(self._follow)
        row.selection_changed.connect(self._selection_changed)
        row.selecting.tool_changed.connect(self._show)

    @property
    def is_on(self) -> bool:
        """The panels show a step."""
        return self._is_on

    @property
    def is_playing(self) -> bool:
        """Steps follow each other by themselves."""
        return self._timer.isActive()

    @property
    def reason(self) -> str:
        """Why there is no step at present; "" where there is one."""
        return self._reason

    @property
    def course(self) -> Course | None:
        """The steps; None where there are none."""
        return None if self._placed is None or self._reason else self._placed.course

    @property
    def number(self) -> int:
        """The present step, from 1."""
        return self._number

    @property
    def step(self) -> Step | None:
        """The pixel that is made at the present step."""
        return None if self.course is None else self.course.step(self._number)

    @property
    def rate(self) -> float:
        """Steps a second."""
        return self._rate

    def set_rate(self, rate: float) -> None:
        """Plays so many steps a second."""
        rate = min(max(rate, SLOWEST), FASTEST)
        if rate != self._rate:
            self._rate = rate
            self.changed.emit()

    def set_on(self, is_on: bool) -> None:
        """Starts at the first step, or shows everything again with the former focus."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        if is_on:
            self._former = self._document.focus
            self._placed, self._restarts = None, False
            self._follow()
        else:
            self._timer.stop()
            self._placed, self._reason = None, ""
            for stage in (FILTERED, POOLED):
                self._row.panels[stage].view.set_veil(Veil())
            self._document.set_focus(self._former)
            self._former = None
        self.switched.emit(is_on)
        self.changed.emit()

    def play(self) -> None:
        """Lets steps follow each other, from the first one if the last is reached."""
        if self.course is None or self.is_playing:
            return
        if self._number == self.course.count:
            self._go(1)
        self._due, self._then = 0.0, time.perf_counter()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stays at the present step."""
        if self.is_playing:
            self._timer.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Plays or pauses."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def go_to(self, number: int) -> None:
        """Pauses at a step, the first or last one where there is none of that number."""
        self.pause()
        self._go(number)

    def move(self, steps: int) -> None:
        """Pauses so many steps farther, or back where they are negative."""
        self.go_to(self._number + steps)

    def _go(self, number: int) -> None:
        if self.course is None or self._restarts:
            return
        self._number = min(max(number, 1), self.course.count)
        self._show()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._due += (now - self._then) * self._rate
        self._then = now
        steps = int(self._due)
        if steps < 1 or self.course is None:
            return
        # A machine that cannot keep up plays slower, and leaves out no more than it must.
        most = max(1, math.ceil(self._rate / CALM))
        self._due -= steps
        self._go(self._number + min(steps, most))
        if self._number == self.course.count:
            self.pause()

    def _image_changed(self) -> None:
        self._former = None
        self._restarts = True

    def _selection_changed(self) -> None:
        self._restarts = True
        self._follow()

    def _follow(self) -> None:
        """Takes over what the panels show now."""
        result = self._preview.result
        if not self._is_on or result is None or result.request.image is not self._document.image:
            return
        former, placed = self._placed, course_of(result, self._row.selection)
        if placed is None:
            self._timer.stop()
            self._reason = said(result.error) or self.tr("The selection has no filtered pixel")
            if result.is_waiting:
                self._reason = self.tr("Getting ready for this computer…")
        else:
            self._reason = ""
            if former is None or self._restarts:
                self._number = 1
            elif placed != former:
                self._number = placed.carried(self._number, former)
            self._placed, self._restarts = placed, False
        self._show()

    def _show(self) -> None:
        """Covers what is not there yet, and moves the focus to the pixel that is made."""
        if not self._is_on:
            return
        for stage in (FILTERED, POOLED):
            boxes = ()
            if self.course is not None and self._placed is not None:
                boxes = self._placed.missing(stage, self._number)
            self._row.panels[stage].view.set_veil(Veil(boxes))
        step = self.step
        # The tool that selects by keys moves the focus itself.
        if step is not None and not self._row.selecting.tool:
            self._moves = True
            self._document.set_focus(Focus(step.stage, step.row, step.column, pinned=True))
            self._moves = False
        self.changed.emit()

    def _focus_changed(self) -> None:
        if not self._is_on or self._moves or self._restarts:
            return
        self.pause()
        focus = self._document.focus
        if focus is None or not focus.pinned or self.course is None:
            return
        number = self.course.number(focus.stage, focus.row, focus.column)
        if number is not None and not self._row.selecting.tool:
            self._go(number)
