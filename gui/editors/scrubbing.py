"""Scrubbing of weights: Ctrl and the wheel or a vertical drag change the cell under the mouse."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView

from gui.editors.gesture import Gesture
from gui.editors.number_field import Notches

PIXELS_A_STEP = 6

Change = Callable[[QModelIndex, int, Qt.KeyboardModifier, float | None, Hashable], None]


class Scrubber(QObject):
    """Turns wheel and mouse over a view into calls of `change`.

    `change(index, steps, modifiers, start, gesture)`: the cell is to become `start` (None: what
    it is now) and that many steps. Everything from press to release is one gesture.
    """

    def __init__(
        self, view: QAbstractItemView, value: Callable[[QModelIndex], float], change: Change
    ) -> None:
        super().__init__(view)
        self._view = view
        self._value = value
        self._change = change
        self._notches = Notches()
        self._wheel = Gesture()
        self._drag: tuple[QPersistentModelIndex, float, int, object] | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        control = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QWheelEvent) and event.modifiers() & control:
            self._turn(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.modifiers() & control:
            return self._press(event)
        if event.type() == QEvent.Type.MouseMove and self._drag is not None:
            self._move(event)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._drag is not None:
            self._drag = None
            self._view.viewport().unsetCursor()
            return True
        return False

    def _turn(self, event: QWheelEvent) -> None:
        index = self._view.indexAt(event.position().toPoint())
        notches = self._notches.take(event)
        if not index.isValid() or not notches:
            return
        if index != self._view.currentIndex():
            self._wheel.end()
            self._view.setCurrentIndex(index)
        self._change(index, notches, event.modifiers(), None, self._wheel.token())

    def _press(self, event: QMouseEvent) -> bool:
        index = self._view.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return False
        self._view.setCurrentIndex(index)
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        height = round(event.position().y())
        self._drag = (QPersistentModelIndex(index), self._value(index), height, object())
        self._view.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        return True

    def _move(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        place, start, height, token = self._drag
        index = QModelIndex(place)
        if index.isValid():
            steps = int((height - event.position().y()) / PIXELS_A_STEP)
            self._change(index, steps, event.modifiers(), start, token)
