"""Spin boxes that let the column scroll under the wheel and leave Undo to the window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from gui.editors.gesture import Gesture
from gui.editors.number_field import leaves_undo
from gui.giving_up import asks_to_give_up, is_escape

_NARROWEST = 72
"""Pixels: five digits fit, and so do two fields in a row."""

_INSET = 6
"""Pixels before the text, as in the other fields."""


class _Calm:
    """What both spin boxes share.

    `valueChanged` comes when a number is complete, not while it is typed, and Escape gives that
    up; `gesture` tells which edits belong together.
    """

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gesture = Gesture()
        self.setLocale(QLocale.c())  # a decimal point, as in the table and in files
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NARROWEST)

    def show_value(self, value: Any) -> None:
        """Shows a number without signals; leaves the text alone that stands for it already."""
        if value != self.value():
            with QSignalBlocker(self):
                self.setValue(value)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event) and not self.lineEdit().isModified():
            event.ignore()
            return False
        if asks_to_give_up(event) and self.lineEdit().isModified():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event) and self.lineEdit().isModified():
            self.setValue(self.value())  # which writes the text anew
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt lays the text of a styled spin box on its left edge, whatever its padding is.
        self.lineEdit().setTextMargins(max(_INSET - self.lineEdit().x(), 0), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.gesture.end()


class WholeField(_Calm, QSpinBox):
    """A spin box for a whole number from `low` to `high`."""


class DecimalField(_Calm, QDoubleSpinBox):
    """A spin box for a decimal of at most three places, shown without trailing zeros.

    A comma that is typed becomes the decimal point.
    """

    def __init__(self, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(low, high, parent)
        self.setDecimals(3)

    def validate(self, text: str, at: int) -> object:
        return super().validate(text.replace(",", "."), at)

    def textFromValue(self, value: float) -> str:
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self.locale().toString(round(value, self.decimals()), "f", shortest.value)


def show_values(fields: Iterable[WholeField], values: Iterable[int]) -> None:
    """`show_value` of each field."""
    for field, value in zip(fields, values, strict=True):
        field.show_value(value)


def pair_values(fields: tuple[WholeField, WholeField]) -> tuple[int, int]:
    """The two numbers of a pair."""
    return fields[0].value(), fields[1].value()


def pair_row(first: QWidget, between: str, second: QWidget) -> QHBoxLayout:
    """Two equally wide fields with a sign between them, such as rows × columns."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(first, 1)
    sign = QLabel(between)
    sign.setProperty("secondary", True)
    row.addWidget(sign)
    row.addWidget(second, 1)
    return row
