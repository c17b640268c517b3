"""A cell's field whose text cannot be read: it stays open, is marked, and says why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from gui.editors.refusal_bubble import RefusalBubble
from gui.marking import mark


class BadEntry(QObject):
    """The one field of a table that holds what cannot be, if there is one."""

    def __init__(self, viewport: QWidget, bubble: RefusalBubble) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._bubble = bubble
        self._field: QLineEdit | None = None

    def mark(self, field: QLineEdit, reason: str) -> None:
        """Shows in a field that its text cannot be, and why."""
        if self._field is not field:
            self.forget()
            self._field = field
            field.textEdited.connect(self._clear)
            field.destroyed.connect(self._lose)
        _show_invalid(field, True)
        field.setToolTip(reason)
        field.setAccessibleDescription(reason)
        self._bubble.show_at(self._viewport, field.geometry(), reason, stays=True)

    def _is_there(self) -> bool:
        """The field is, which goes with its table whatever stands in it."""
        return self._field is not None and isValid(self._field)

    def cell(self) -> QModelIndex | None:
        """The cell of the field; None where there is no such field."""
        place = self._field.property("cell") if self._is_there() else None
        return QModelIndex(place) if isinstance(place, QPersistentModelIndex) else None

    def take_focus(self) -> bool:
        """Leads the keyboard back to the field; False where there is none."""
        field = self._field
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if reason := field.accessibleDescription():
            self._bubble.show_at(self._viewport, field.geometry(), reason, stays=True)
        return True

    def forget(self) -> None:
        """The field closes: its text was mended or given up."""
        if (field := self._field) is not None:
            field.textEdited.disconnect(self._clear)
            field.destroyed.disconnect(self._lose)
            self._lose()

    def _clear(self) -> None:
        if (field := self._field) is not None:
            _show_invalid(field, False)
            field.setToolTip("")
            field.setAccessibleDescription("")
        self._bubble.hide()

    def _lose(self) -> None:
        self._field = None
        self._bubble.hide()


def _show_invalid(field: QLineEdit, invalid: bool) -> None:
    mark(field, invalid=invalid)
