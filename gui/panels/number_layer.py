"""Draws the numbers of pixels that are large enough, worked out once for each sight of a sample."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from core.compute.geometry import Placement
from core.display import Shades
from gui.panels.marks import Marks
from gui.panels.pixel_numbers import LEAST_SIDE, Number, number_pixels, numbers
from gui.panels.projection import Projection
from gui.preview_result import Sample

MARGIN = 4
"""Screen pixels of a cell that a line of digits leaves free."""


class NumberLayer:
    """What `find` returns stays the same object until something that decides it changes."""

    def __init__(self, font: QFont) -> None:
        self.is_on = True
        self._font = QFont(font)
        self._of: tuple[object, ...] = ()
        self._found: list[Number] = []
        self._shown: NDArray[np.uint8] | None = None
        self._corner = self._cell = (0.0, 0.0)

    def find(
        self,
        sample: Sample | None,
        shown: NDArray[np.uint8] | None,
        how: Shades,
        place: Placement,
        sight: Projection,
        ratio: float,
    ) -> list[Number]:
        """The numbers on the visible pixels of a sample; none where these are too small.

        `shown`: the sample as drawn with the shades `how`. `ratio`: device pixels in one of the
        screen.
        """
        cell = sight.cell(place)
        if not self.is_on or min(cell) * ratio < LEAST_SIDE:
            return []
        if sample is None or shown is None or sample.grid.step > 1:
            return []
        known = (sample, how, place, sight)
        if known != self._of:
            self._of = known
            self._make(sample, shown, sight.box_to_screen(sample.grid.box(place))[:2], cell, sight)
        return self._found

    def _make(
        self,
        sample: Sample,
        shown: NDArray[np.uint8],
        corner: tuple[float, float],
        cell: tuple[float, float],
        sight: Projection,
    ) -> None:
        self._found = []
        self._shown, self._corner, self._cell = shown, corner, cell
        self._font.setPixelSize(number_pixels(min(cell)))
        metrics = QFontMetricsF(self._font)
        if sample.values.ndim == 3 and 3 * metrics.lineSpacing() > cell[1]:
            return
        room = int((cell[0] - MARGIN) / metrics.horizontalAdvance("0"))
        size = (sight.width, sight.height)
        self._found = numbers(sample.values, shown, (*corner, *cell), size, room)

    def draw(self, painter: QPainter, marks: Marks, sight: Projection) -> None:
        """Draws what was found last. The pixel's colour stands behind digits on the crosshair."""
        at = None if marks.crosshair is None else sight.to_screen(marks.crosshair)
        black, white = QColor(0, 0, 0), QColor(255, 255, 255)
        flags = Qt.AlignmentFlag.AlignCenter
        painter.setFont(self._font)
        for number in self._found:
            left, top, width, height = number.box
            box = QRectF(left, top, width, height)
            if at is not None and (left <= at[0] < left + width or top <= at[1] < top + height):
                ground = self._ground(left, top)
                painter.fillRect(painter.boundingRect(box, flags, number.text), ground)
            painter.setPen(black if number.is_dark else white)
            painter.drawText(box, flags, number.text)

    def _ground(self, left: float, top: float) -> QColor:
        """The colour of the pixel whose corner stands there on the screen."""
        assert self._shown is not None
        row = round((top - self._corner[1]) / self._cell[1])
        column = round((left - self._corner[0]) / self._cell[0])
        return QColor(*(int(part) for part in np.broadcast_to(self._shown[row, column], 3)))
