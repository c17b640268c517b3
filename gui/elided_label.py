"""A label that leaves out what does not fit, and tells all in a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SEPARATOR = " · "


class ElidedLabel(QLabel):
    """One line of parts that never asks for more width than it is given.

    Parts that do not fit are left out from the end: no number is cut in the middle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fitting(self) -> str:
        metrics, parts = self.fontMetrics(), self.text().split(SEPARATOR)
        room = self.contentsRect().width()
        for count in range(len(parts), 0, -1):
            text = SEPARATOR.join(parts[:count]) + ("" if count == len(parts) else " …")
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(parts[0], Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            flags = self.alignment() | Qt.TextFlag.TextSingleLine
            painter.drawText(self.contentsRect(), flags, self._fitting())
