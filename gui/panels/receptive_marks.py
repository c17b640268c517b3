"""Outlines on the original what can influence the pixel in focus, and says how large that is."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from core.compute.geometry import Placement
from core.study.receptive import ReceptiveField, receptive_field
from gui.document import Document
from gui.panels.panel_row import PanelRow, Pixels
from gui.panels.pixels import box_of
from gui.panels.projection import Projection
from gui.preview_result import Result
from gui.theme import current_colours, theme

SMALLEST_DOT_CELL = 8
"""Screen pixels of a pixel of the picture from which on a dot says which ones are read."""
MOST_DOTS = 4096


class ReceptiveMarks(QObject):
    """The receptive field of the pixel in focus, where the kernel's own window is not all of it.

    Of the panel that has the focus; in the original's, of the last map that the layer makes.
    """

    def __init__(self, document: Document, row: PanelRow, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._row = row
        self._is_on = False
        self._field: ReceptiveField | None = None
        row.notes.append(self._note)
        theme.changed.connect(row.show_focus)

    @property
    def field(self) -> ReceptiveField | None:
        """What is outlined."""
        return self._field

    def set_on(self, is_on: bool) -> None:
        """Outlines it, or not."""
        self._is_on = self._row.shows_field = is_on
        self._row.show_focus()

    def _note(self, result: Result, pixels: Pixels) -> str:
        self._field = self._found(result, pixels) if self._is_on else None
        view = self._row.panels["original"].view
        if self._field is None:
            view.set_overlay("receptive", None)
            return ""
        text = self._text(self._field)
        if result.has_input:
            text = self.tr("{0} in the input").format(text)
        accent = QColor(current_colours().accent)
        place = result.stages["original"].placement
        view.set_overlay("receptive", partial(draw_field, self._field, place, text, accent))
        return text + self._more(self._field)

    def _found(self, result: Result, pixels: Pixels) -> ReceptiveField | None:
        focus = self._document.focus
        if focus is None or result.recipe is None:
            return None
        stage = focus.stage
        if stage == "original":
            stage = "pooled" if pixels.get("pooled") is not None else "filtered"
        pixel = pixels.get(stage)
        recipe, plans, layer = result.traced
        is_first = not any(each.enabled for each in recipe.layers[:layer])
        if pixel is None or (is_first and stage == "filtered"):
            return None
        map = result.stages["filtered"].shown[0]
        return receptive_field(recipe, plans, layer, stage, map, pixel)

    def _text(self, field: ReceptiveField) -> str:
        size = f"{field.size[1]} × {field.size[0]}"
        if not field.boxes:
            return self.tr("receptive field: no pixel of the image")
        if len(field.boxes) > 1:
            return self.tr("receptive field {0} in {1} parts").format(size, len(field.boxes))
        ((top, bottom), (left, right)) = field.boxes[0]
        return self.tr("receptive field {0}").format(f"{right - left} × {bottom - top}")

    def _more(self, field: ReceptiveField) -> str:
        """What is said besides where it is not written on the picture."""
        if len(field.boxes) != 1:
            return ""
        ((top, bottom), (left, right)) = field.boxes[0]
        if (bottom - top, right - left) == field.size:
            return ""
        size = f"{field.size[1]} × {field.size[0]}"
        return self.tr(" ({0} away from the border)").format(size)


def draw_field(
    field: ReceptiveField,
    place: Placement,
    text: str,
    accent: QColor,
    painter: QPainter,
    sight: Projection,
) -> None:
    """Draws thin broken outlines, a dot on each pixel that is read where some are not, and the
    size. `place`: of the map that the field is a part of.
    """
    boxes = [QRectF(*sight.box_to_screen(box_of(*box, place))) for box in field.boxes]
    for colour, thickness in ((QColor(0, 0, 0, 150), 2.5), (accent, 1.25)):
        pen = QPen(colour, thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if thickness < 2:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        for box in boxes:
            painter.drawRect(box)
    if field.has_gaps:
        _draw_dots(field, place, accent, painter, sight)
    if boxes:
        largest = max(boxes, key=lambda box: box.width() * box.height())
        _draw_label(text, largest, accent, painter, sight)


def _draw_dots(
    field: ReceptiveField, place: Placement, accent: QColor, painter: QPainter, sight: Projection
) -> None:
    if min(sight.zoom_x * place.width, sight.zoom_y * place.height) < SMALLEST_DOT_CELL:
        return
    left, top = sight.to_image((0.0, 0.0))
    right, bottom = sight.to_image((sight.width, sight.height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for rows, columns in field.areas:
        down, across = (place.top + (rows + 0.5) * place.height,
                        place.left + (columns + 0.5) * place.width)  # fmt: skip
        down = down[(down + place.height > top) & (down - place.height < bottom)]
        across = across[(across + place.width > left) & (across - place.width < right)]
        if len(down) * len(across) > MOST_DOTS:
            continue
        for colour, size in ((QColor(0, 0, 0, 150), 6.0), (accent, 4.0)):
            pen = QPen(colour, size)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for y, x in np.broadcast(down[:, np.newaxis], across):
                painter.drawPoint(QPointF(*sight.to_screen((x, y))))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_label(
    text: str, box: QRectF, accent: QColor, painter: QPainter, sight: Projection
) -> None:
    """Writes the size above the outline, below it where there is no room, inside if need be."""
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 10, metrics.height() + 4
    place = QRectF(box.left() - 1, box.top() - height - 3, width, height)
    if place.top() < 2:
        place.moveTop(box.bottom() + 3)
    if place.bottom() > sight.height - 2:
        place.moveTop(min(max(box.top() + 3, 2.0), sight.height - height - 2))
    place.moveLeft(max(min(place.left(), sight.width - width - 2), 2.0))
    painter.setPen(QPen(accent, 1))
    painter.setBrush(QColor(22, 23, 25, 215))
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(QColor("#e7e8ea"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
