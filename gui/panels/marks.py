"""What is drawn over a picture: the crosshair, outlines and the selection."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.panels.pixels import Box, Point
from gui.panels.projection import Projection

SMALLEST_BOX = 5
"""Boxes of fewer screen pixels are drawn larger, so that they are seen."""

_SHADOW = QColor(0, 0, 0, 140)


@dataclass(frozen=True)
class Marks:
    """A crosshair, outlines and a selection, in original-image pixels."""

    crosshair: Point | None = None
    boxes: tuple[Box, ...] = ()
    selection: Box | None = None


def draw_marks(painter: QPainter, marks: Marks, sight: Projection, accent: QColor) -> None:
    """Draws marks. A dark line under the accent keeps them visible on any picture."""
    if marks.crosshair is not None:
        x, y = sight.to_screen(marks.crosshair)
        for colour, style in ((_SHADOW, Qt.PenStyle.SolidLine), (accent, Qt.PenStyle.DotLine)):
            painter.setPen(QPen(colour, 1, style))
            painter.drawLine(QPointF(x, 0), QPointF(x, sight.height))
            painter.drawLine(QPointF(0, y), QPointF(sight.width, y))
    for box in marks.boxes:
        shown = QRectF(*sight.box_to_screen(box))
        grow = max(0.0, (SMALLEST_BOX - min(shown.width(), shown.height())) / 2)
        _outline(painter, shown.adjusted(-grow, -grow, grow, grow), accent, Qt.PenStyle.SolidLine)
    if marks.selection is not None:
        shown = QRectF(*sight.box_to_screen(marks.selection))
        _outline(painter, shown, accent, Qt.PenStyle.DashLine)


def _outline(painter: QPainter, box: QRectF, accent: QColor, style: Qt.PenStyle) -> None:
    for colour, thickness, line in (
        (_SHADOW, 3.5, Qt.PenStyle.SolidLine),
        (accent, 1.75, style),
    ):
        pen = QPen(colour, thickness, line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(box)
