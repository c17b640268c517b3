"""Handles between panels that the mouse drags and arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from gui.theme import current_colours

STEP, FAR = 16, 96
"""Pixels that an arrow key moves a handle by, and with Shift."""

_KEYS = {
    Qt.Orientation.Horizontal: {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1},
    Qt.Orientation.Vertical: {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1},
}


class PanelSplitter(QSplitter):
    """A splitter whose handles take the focus; Return gives its parts their usual sizes."""

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def move_handle(self, number: int, pixels: int) -> None:
        """Gives the part before handle `number` (from 1) so many pixels more, as far as can be."""
        place = self.handle(number).pos()
        across = self.orientation() == Qt.Orientation.Horizontal
        self.moveSplitter((place.x() if across else place.y()) + pixels, number)

    def restore_sizes(self) -> None:
        """All parts that are shown have the same size."""
        self.setSizes([1000] * self.count())

    def handle_texts(self) -> tuple[str, str]:
        """The name of a handle, and what can be done with it."""
        return (
            QCoreApplication.translate("PanelSplitter", "Border of two panels"),
            QCoreApplication.translate(
                "PanelSplitter",
                "Drag, or press arrow keys, to give the panels other sizes; Return or a double"
                " click makes them equal",
            ),
        )


class _Handle(QSplitterHandle):
    """One handle, with a line on it while it has the keyboard."""

    def __init__(self, orientation: Qt.Orientation, parent: PanelSplitter) -> None:
        super().__init__(orientation, parent)
        self._splitter = parent
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name, hint = parent.handle_texts()
        self.setAccessibleName(name)
        self.setToolTip(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS[self.orientation()].get(Qt.Key(event.key()))
        if way is not None:
            is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            number = self._splitter.indexOf(self)
            self._splitter.move_handle(number, way * (FAR if is_far else STEP))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._splitter.restore_sizes()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        self._splitter.restore_sizes()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_colours().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
