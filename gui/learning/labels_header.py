"""The row above learning from labels: what is told apart, and what is done with the filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from gui.actions import name
from gui.editors.choice import Choice
from gui.icons import icon

SPEEDS, USUAL = 20, 12
"""Places of the slider of speeds, and the one at which it stands at first."""


class LabelsHeader(QWidget):
    """Does with less width: without the slider first, then without a text.

    `toggled`: learn or pause; `stepped`: one step; `reset`: begin again; `taken` carries whether
    the filters replace the selected layer or are inserted behind it.
    """

    toggled = Signal()
    stepped = Signal()
    reset = Signal()
    taken = Signal(bool)
    pace_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Choice(self)
        self.label.setObjectName("labelsChoice")
        self.label.setAccessibleName(self.tr("Label to tell from the rest"))
        self.label.setToolTip(self.tr("The label that is told from all others"))
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.label.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.label.setMinimumWidth(76)
        self.label.setMaximumWidth(220)
        self.run_button = self._button("labelsRun", "play", self.tr("Learn"), self.toggled.emit)
        self.step_button = self._button(
            "labelsStep", "step", self.tr("One step"), self.stepped.emit
        )
        self.step_button.setToolTip(self.tr("Learn from one batch of items"))
        self.reset_button = self._button(
            "labelsReset", "reset", self.tr("Begin again"), self.reset.emit
        )
        self.reset_button.setToolTip(self.tr("Begin again with random filters of this seed"))
        self.speed = QSlider(Qt.Orientation.Horizontal, self)
        self.speed.setObjectName("labelsSpeed")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setRange(0, SPEEDS)
        self.speed.setPageStep(5)
        self.speed.setFixedWidth(70)
        self.speed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.speed.valueChanged.connect(lambda: self._set_pace())
        self.take_button = self._button(
            "labelsTake", "", self.tr("Take as layer"), lambda: self.taken.emit(True)
        )
        self.take_button.setText(self.tr("Take as layer"))
        self.take_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.take_button)
        menu.setToolTipsVisible(True)
        self.replace_action = self._action(menu, "labelsTakeReplace", lambda: self.taken.emit(True))
        self.insert_action = self._action(menu, "labelsTakeInsert", lambda: self.taken.emit(False))
        self.take_button.setMenu(menu)
        self.take_button.setIcon(icon("check"))
        buttons = self.run_button, self.step_button, self.reset_button
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.label, *buttons, self.speed):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.take_button)
        self.speed.setValue(USUAL)

    @property
    def pace(self) -> float | None:
        """Steps a second at most; None for no limit."""
        return pace_of(self.speed.value())

    def show_work(self, *, is_running: bool, can_run: bool, can_step: bool, can_take: bool) -> None:
        """Says what can be done now."""
        self.run_button.setEnabled(can_run)
        self.step_button.setEnabled(can_step)
        self.take_button.setEnabled(can_take)
        spoken = self.tr("Pause") if is_running else self.tr("Learn")
        if self.run_button.accessibleName() != spoken:
            self.run_button.setIcon(icon("pause" if is_running else "play"))
            self.run_button.setAccessibleName(spoken)
            self.run_button.setToolTip(spoken)

    def show_layer(self, number: int) -> None:
        """Says which layer would be replaced, counted from 1."""
        self.replace_action.setText(self.tr("&Replace layer {0}").format(number))
        self.insert_action.setText(self.tr("&Insert behind layer {0}").format(number))
        about = self.tr("Replaces layer {0} by the filters; the menu inserts them behind it")
        self.take_button.setToolTip(about.format(number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for has_text, has_slider in ((True, True), (True, False), (False, False)):
            style = Qt.ToolButtonStyle
            self.take_button.setToolButtonStyle(
                style.ToolButtonTextOnly if has_text else style.ToolButtonIconOnly
            )
            self.speed.setVisible(has_slider)
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break

    def _set_pace(self) -> None:
        pace = self.pace
        self.pace_changed.emit()
        if pace is None:
            text = self.tr("As many steps a second as this computer makes")
        else:
            text = self.tr("At most {0} steps a second").format(f"{pace:.0f}")
        self.speed.setToolTip(text)
        self.speed.setAccessibleDescription(text)

    def _button(
        self, object_name: str, picture: str, spoken: str, act: Callable[[], object]
    ) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setProperty("field", True)
        if picture:
            button.setIcon(icon(picture))
            button.setIconSize(QSize(18, 18))
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: act())
        return button

    def _action(self, menu: QMenu, object_name: str, act: Callable[[], object]) -> QAction:
        action = QAction(menu)
        name(action, object_name, "")
        action.triggered.connect(lambda: act())
        menu.addAction(action)
        return action


def pace_of(place: int) -> float | None:
    """Steps a second at a place of the slider, from 1 up; no limit at its end."""
    return None if place >= SPEEDS else 10.0 ** (place / 7)
