"""What is drawn over a picture: the crosshair, outlines, the selection and a profile's line."""

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
    """A crosshair, outlines, a selection and a line, in original-image pixels."""

    crosshair: Point | None = None
    boxes: tuple[Box, ...] = ()
    selection: Box | None = None
    line: tuple[Point, Point] | None = None


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
    if marks.line is not None:
        _draw_line(painter, *(QPointF(*sight.to_screen(end)) for end in marks.line), accent)


def _draw_line(painter: QPainter, start: QPointF, end: QPointF, accent: QColor) -> None:
    """The start is a filled dot, the end an empty one: profiles have a direction."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, thickness in ((_SHADOW, 3.5), (accent, 1.75)):
        painter.setPen(QPen(colour, thickness))
        painter.drawLine(start, end)
    painter.setPen(QPen(accent, 1.75))
    for place, fill in ((start, accent), (end, _SHADOW)):
        painter.setBrush(fill)
        painter.drawEllipse(place, 3.5, 3.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _outline(painter: QPainter, box: QRectF, accent: QColor, style: Qt.PenStyle) -> None:
    for colour, thickness, line in (
        (_SHADOW, 3.5, Qt.PenStyle.SolidLine),
        (accent, 1.75, style),
    ):
        pen = QPen(colour, thickness, line)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(box)
