"""The bar above the panels while stepping: play, single steps, a slider, speed, export, close."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from core.study.stepping import FILTERED, Step
from gui.actions import explain
from gui.elided_label import ElidedLabel
from gui.icons import icon
from gui.leaving_bar import LeavingBar
from gui.sentences import counted
from gui.stepping.stepping import FASTEST, SLOWEST, Stepping
from gui.theme import tabular

LARGEST = 1 << 30
"""Places of the slider; with more steps each stands for several."""
SPEEDS = 50
"""Places of the slider of speeds, each so many times faster than the one before."""
SCRUB_WIDTH, SPEED_WIDTH, GAP = 60, 90, 4
"""Pixels: of the slider of steps at least, of that of speeds, between two controls."""


class StepBar(LeavingBar):
    """Shows a Stepping and lets it be steered; hidden while that is off.

    Space plays and pauses, Esc closes, arrow keys step wherever in the bar the keyboard is not
    used for something else. `left` by Esc or the button; `hidden_with_keyboard`: it had it.
    """

    hidden_with_keyboard = Signal()

    def __init__(
        self, stepping: Stepping, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("stepBar")
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Steps"))
        self._stepping = stepping
        self._play = actions["actionPlaySteps"]
        self.first = self._button(
            "first", self.tr("First step"), lambda: stepping.go_to(1), self.tr("Home")
        )
        self.back = self._action_button(actions["actionStepBack"])
        self.play = self._action_button(self._play)
        self.forward = self._action_button(actions["actionStepForward"])
        self.last = self._button("last", self.tr("Last step"), self._go_last, self.tr("End"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("stepSlider")
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(
            self.tr(
                "The step: Left and Right go a pixel on or back, Up and Down a row, Space plays"
            )
        )
        self.slider.setMinimumWidth(SCRUB_WIDTH)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._counter = QLabel(self)
        self._counter.setFont(tabular(self._counter.font()))
        self._counter.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._place = ElidedLabel(self)
        self._place.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._place.setProperty("secondary", True)
        self._place.setFont(tabular(self._place.font()))
        self.speed = QSlider(Qt.Orientation.Horizontal, self)
        self.speed.setObjectName("stepSpeed")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Steps a second"))
        self.speed.setRange(0, SPEEDS)
        self.speed.setPageStep(5)
        self.speed.setFixedWidth(SPEED_WIDTH)
        self.speed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rate = QLabel(self)
        self._rate.setProperty("secondary", True)
        self._rate.setFont(tabular(self._rate.font()))
        self.export = self._action_button(actions["actionExportAnimation"])
        self.export.setText(self.tr("Export…"))
        self.close_button = self._button(
            "close", self.tr("End stepping"), self.left.emit, self.tr("Esc")
        )
        for name, button in {
            "stepFirst": self.first, "stepBack": self.back, "stepPlay": self.play,
            "stepForward": self.forward, "stepLast": self.last, "stepExport": self.export,
            "stepClose": self.close_button,
        }.items():  # fmt: skip
            button.setObjectName(name)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 6, 4)
        row.setSpacing(GAP)
        for button in (self.first, self.back, self.play, self.forward, self.last):
            row.addWidget(button)
        row.addWidget(self.slider, 1)
        row.addWidget(self._counter)
        row.addWidget(self._place)
        row.addWidget(self.speed)
        row.addWidget(self._rate)
        row.addWidget(self.export)
        row.addWidget(self.close_button)
        keys = Qt.Key
        self._moves = {
            keys.Key_Right: (1, 0), keys.Key_Left: (-1, 0), keys.Key_Down: (0, 1),
            keys.Key_Up: (0, -1), keys.Key_PageDown: (0, 1), keys.Key_PageUp: (0, -1),
        }  # fmt: skip
        """Steps and rows that a key goes on."""
        for control in (*self.findChildren(QToolButton), self.slider):
            control.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        metrics = self._rate.fontMetrics()
        self._rate.setMinimumWidth(metrics.horizontalAdvance(self._rate_text(FASTEST)))
        self.slider.valueChanged.connect(self._scrub)
        self.slider.sliderPressed.connect(stepping.pause)
        self.speed.valueChanged.connect(lambda place: stepping.set_rate(rate_of(place)))
        stepping.changed.connect(self._show)
        stepping.switched.connect(self._switch)
        self.hide()
        self._show()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), super().minimumSizeHint().height())

    def text(self) -> str:
        """What the bar says of the present step, or why there is none."""
        return f"{self._counter.text()} {self._place.text()}".strip()

    def _button(self, name: str, hint: str, act: Callable[[], object], key: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(hint)
        button.setToolTip(f"{hint} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(act)
        return button

    def _action_button(self, action: QAction) -> QToolButton:
        """A button that looks and does like an action, with an own text beside its picture."""
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        def follow() -> None:
            button.setIcon(action.icon())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.statusTip())
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        follow()
        button.clicked.connect(action.trigger)
        return button

    def _go_last(self) -> None:
        course = self._stepping.course
        self._stepping.go_to(1 if course is None else course.count)

    def _scrub(self, place: int) -> None:
        course = self._stepping.course
        if course is not None:
            self._stepping.go_to(_step_at(place, course.count))

    def _switch(self, is_on: bool) -> None:
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self.setVisible(is_on)
        if is_on:
            self.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif had_keyboard:
            self.hidden_with_keyboard.emit()

    def _show(self) -> None:
        stepping, course = self._stepping, self._stepping.course
        number = stepping.number
        count = 0 if course is None else course.count
        with QSignalBlocker(self.slider):
            # Not disabled where there is no step: it would lose the keyboard.
            self.slider.setRange(1, max(1, min(count, LARGEST)))
            self.slider.setPageStep(self._row_length())  # a click beside the handle
            self.slider.setValue(_place_of(number, count))
        for button, is_possible in (
            (self.first, number > 1), (self.last, number < count),
        ):  # fmt: skip
            button.setEnabled(course is not None and is_possible)
        if course is None:
            self._counter.setText("")
            self._counter.setMinimumWidth(0)
            self._place.setText(stepping.reason)
            self._place.setMinimumWidth(0)
        else:
            self._counter.setText(self._counter_text(number, count))
            widest = self._counter_text(count, count)
            room = self._counter.fontMetrics().horizontalAdvance(widest)
            self._counter.setMinimumWidth(room + 2 * GAP)
            self._place.setText(self._place_text())
            self._place.setMinimumWidth(self._widest_place())
        self._arrange()
        self.slider.setAccessibleDescription(self.text())
        with QSignalBlocker(self.speed):
            self.speed.setValue(place_of_rate(stepping.rate))
        self._rate.setText(self._rate_text(stepping.rate))
        self.speed.setAccessibleDescription(self._rate.text())
        self._show_play()

    def _show_play(self) -> None:
        is_playing = self._stepping.is_playing
        about = self.tr("Pause") if is_playing else self.tr("Play the steps")
        if self._play.statusTip() != about:
            self._play.setIcon(icon("pause" if is_playing else "play"))
            self._play.setStatusTip(about)
            explain(self._play)

    def _row_length(self) -> int:
        course, step = self._stepping.course, self._stepping.step
        block = None if course is None or step is None else course.block(step.stage)
        return 1 if block is None else len(block.columns)

    def _counter_text(self, number: int, count: int) -> str:
        return self.tr("{0} of {1}").format(counted(number), counted(count))

    def _place_text(self) -> str:
        step = self._stepping.step
        return "" if step is None else self._step_text(step)

    def _step_text(self, step: Step) -> str:
        stage = self.tr("filtered") if step.stage == FILTERED else self.tr("pooled")
        return f"{stage} ({step.column}, {step.row})"

    def _widest_place(self) -> int:
        """Room for every place, so that nothing beside it moves."""
        course = self._stepping.course
        assert course is not None
        last = {course.filtered.count, course.count}
        texts = (self._step_text(course.step(number)) for number in last)
        return max(self._place.fontMetrics().horizontalAdvance(text) for text in texts) + 2 * GAP

    def _rate_text(self, rate: float) -> str:
        shown = round(rate) if rate < 100 else round(rate, -int(math.log10(rate)) + 1)
        return self.tr("{0}/s", "steps a second").format(counted(int(shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _least(self) -> int:
        """Pixels of what is always there."""
        always = (
            self.first, self.back, self.play, self.forward, self.last, self.close_button,
        )  # fmt: skip
        margins = self.layout().contentsMargins()
        width = sum(button.sizeHint().width() + GAP for button in always)
        # Without its text the button for the export is as wide as they are.
        width += always[0].sizeHint().width() + GAP + SCRUB_WIDTH
        return width + margins.left() + margins.right()

    def _arrange(self) -> None:
        """Leaves out what has no room, the least important first."""
        has_steps = self._stepping.course is not None
        self._row.setStretchFactor(self.slider, 1 if has_steps else 0)
        self._row.setStretchFactor(self._place, 0 if has_steps else 1)
        room = self.width() - self._least()
        has_text = False
        metrics = self.export.fontMetrics()
        for part, width in (
            (self._counter, self._counter.minimumWidth()),
            (self.speed, SPEED_WIDTH),
            (self._place, self._place.minimumWidth()),
            (self.export, metrics.horizontalAdvance(self.export.text()) + 2 * GAP),
            (self._rate, self._rate.minimumWidth()),
        ):
            fits = width + GAP <= room or (part is self._place and not has_steps)
            room -= width + GAP if fits else 0
            if part is self.export:
                has_text = fits
            else:
                part.setVisible(fits)
        style = Qt.ToolButtonStyle
        self.export.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if has_text else style.ToolButtonIconOnly
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a closed window plays no longer, one that is minimised does
            self._stepping.pause()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would give the keyboard to its neighbour, a slider count upwards.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in self._moves
        ):
            self.keyPressEvent(event)
            return True
        return bool(super().eventFilter(watched, event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._stepping.toggle()
        elif key in self._moves:
            sideways, rows = self._moves[key]
            self._stepping.move(sideways + rows * self._row_length())
        elif key == Qt.Key.Key_Home:
            self._stepping.go_to(1)
        elif key == Qt.Key.Key_End:
            self._go_last()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def rate_of(place: int) -> float:
    """Steps a second at a place of the slider of speeds."""
    return float(SLOWEST * (FASTEST / SLOWEST) ** (place / SPEEDS))


def place_of_rate(rate: float) -> int:
    """The place of the slider that comes nearest to a speed."""
    return round(SPEEDS * math.log(rate / SLOWEST) / math.log(FASTEST / SLOWEST))


def _place_of(number: int, count: int) -> int:
    return number if count <= LARGEST else max(1, number * LARGEST // count)


def _step_at(place: int, count: int) -> int:
    return place if count <= LARGEST else -(-place * count // LARGEST)
