"""Covers pixels that stepping has not reached yet: nothing of them is seen, not even a number."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QRegion

from gui.panels.pixels import Box
from gui.panels.projection import Projection

EDGE_ALPHA, HATCH_ALPHA = 110, 36
"""How strong the line around what is covered and its hatching are, of 255: the ground alone could
be taken for a gray of the picture."""


@dataclass(frozen=True)
class Veil:
    """Boxes of covered pixels, in original-image pixels; without any everything is seen."""

    boxes: tuple[Box, ...] = ()

    def hides(self, box: Box, sight: Projection) -> bool:
        """Whether the middle of a box on the screen is covered."""
        middle = QPointF(box[0] + box[2] / 2, box[1] + box[3] / 2)
        return any(area.contains(middle) for area in self._areas(sight))

    def _areas(self, sight: Projection) -> list[QRectF]:
        # Only what is on the screen: at high zoom the rest has coordinates beyond 16 bits.
        screen = QRectF(-4, -4, sight.width + 8, sight.height + 8)
        areas = (QRectF(*sight.box_to_screen(box)) & screen for box in self.boxes)
        return [area for area in areas if not area.isEmpty()]

    def draw(self, painter: QPainter, sight: Projection, ground: QColor, line: QColor) -> None:
        """Covers the picture with its ground, and outlines what will be filled."""
        region = self._region(sight)
        if region.isEmpty():
            return
        path = QPainterPath()
        path.addRegion(region)
        path = path.simplified()
        painter.fillPath(path, ground)
        faint, edge = QColor(line), QColor(line)
        faint.setAlpha(HATCH_ALPHA)
        edge.setAlpha(EDGE_ALPHA)
        painter.fillPath(path, QBrush(faint, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(edge, 1))
        painter.drawPath(path)

    def clip(self, painter: QPainter, sight: Projection) -> None:
        """Keeps what is drawn from now on off the covered pixels."""
        if self.boxes:
            screen = QRegion(QRectF(0, 0, sight.width, sight.height).toAlignedRect())
            painter.setClipRegion(screen - self._region(sight))

    def _region(self, sight: Projection) -> QRegion:
        # Pixels end between those of the screen: a seam of the picture must not be left.
        region = QRegion()
        for area in self._areas(sight):
            region += area.toAlignedRect()
        return region
