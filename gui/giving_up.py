"""Escape gives up what is half typed in a field, before the window takes it as its own key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


def asks_to_give_up(event: QEvent) -> bool:
    """The event asks whether a field wants Escape for itself."""
    return event.type() == QEvent.Type.ShortcutOverride and is_escape(event)


def is_escape(event: QEvent) -> bool:
    """The event is about the key Escape."""
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class GivingUp(QObject):
    """Lets Escape in a line edit that somebody typed in call `restore`."""

    def __init__(self, field: QLineEdit, restore: Callable[[], None]) -> None:
        super().__init__(field)
        self._field = field
        self._restore = restore
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not is_escape(event) or not self._field.isModified():
            return bool(super().eventFilter(watched, event))
        if asks_to_give_up(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._field.setModified(False)
            self._restore()
            return True
        return bool(super().eventFilter(watched, event))
