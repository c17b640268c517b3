"""A sentence in place: says beneath a cell or field why what was entered there cannot be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from gui.theme import current_colours, theme

_WIDEST = 340
_STAYS = 8000
"""Milliseconds that a sentence stays where nothing takes it back before."""


class RefusalBubble(QLabel):
    """Floats over the window without taking the keyboard; a click closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("refusal")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(6)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self.hide)
        self._owner: QWidget | None = None
        self._place = QRect()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_at(self, owner: QWidget, place: QRect, reason: str, *, stays: bool = False) -> None:
        """Shows a sentence beneath a place of a widget and tells it to screen readers.

        `stays`: until `hide`, because what is wrong still stands there.
        """
        window = owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setText(reason)
        self.setAccessibleName(reason)
        self._watch(owner)
        self._place = place
        self._settle()
        self.show()
        self._timer.stop() if stays else self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(owner, reason))

    def give_way(self) -> None:
        """Hides what was refused before: something else has been done, and went well."""
        if self._timer.isActive():
            self.hide()

    def _dress(self) -> None:
        colours = current_colours()
        self.setStyleSheet(
            f"QLabel {{ background: {colours.error_ground}; color: {colours.text};"
            f" border: 1px solid {colours.error}; border-radius: 6px; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(None)

    def _watch(self, owner: QWidget | None) -> None:
        """Goes along where the owner is scrolled away or its window changes its size."""
        for change, widget in (
            (QObject.removeEventFilter, self._owner),
            (QObject.installEventFilter, owner),
        ):
            while widget is not None and isValid(widget):
                change(widget, self)
                widget = None if widget.isWindow() else widget.parentWidget()
        self._owner = owner

    def _settle(self) -> None:
        """Beneath its place, or above where there is no room."""
        owner, place, window = self._owner, self._place, self.parentWidget()
        if owner is None:
            return
        self.setMaximumWidth(min(_WIDEST, window.width() - 16))
        self.adjustSize()
        below = owner.mapTo(window, place.bottomLeft() + QPoint(0, 4))
        left = max(min(below.x(), window.width() - self.width() - 8), 8)
        top = below.y()
        if top + self.height() > window.height():
            top = max(owner.mapTo(window, place.topLeft()).y() - self.height() - 4, 0)
        self.move(left, top)
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()
