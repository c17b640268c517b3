"""The outline round what the tour speaks of, and the line from its card to it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import current_colours, theme

_MARGIN = 4
_DOT = 4


class Spotlight(QWidget):
    """Lies over the whole window, and lets mouse and keyboard through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourSpotlight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target = QRect()
        self._line: tuple[QPoint, QPoint] | None = None
        theme.changed.connect(self.update)

    @property
    def outline(self) -> QRect:
        """What is outlined, in the window's pixels; empty where there is nothing."""
        return self._target

    def point_at(self, target: QRect, line: tuple[QPoint, QPoint] | None) -> None:
        """Outlines a place of the window, with a line to it; nothing for an empty one."""
        grown = (
            target.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) if target.isValid() else target
        )
        if (grown, line) != (self._target, self._line):
            self._target, self._line = grown, line
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target.isValid():
            with QPainter(self) as painter:
                self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(current_colours().accent)
        glow = QColor(accent)
        glow.setAlpha(70)
        box = QRectF(self._target).adjusted(1.5, 1.5, -1.5, -1.5)
        for colour, width in ((glow, 6.0), (accent, 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(box, 8, 8)
        if self._line is not None:
            start, end = self._line
            for colour, width in ((glow, 6.0), (accent, 2.5)):
                painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(start, end)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(end, _DOT, _DOT)
