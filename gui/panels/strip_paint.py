"""Draws the arithmetic strip: grids of numbers or dots, and the columns of sums beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QImage, QPainter, QPen

from gui.editors.kernel_swatch import kernel_image
from gui.panels.explained_texts import Line
from gui.panels.pixel_numbers import short_number
from gui.panels.strip_layout import Grid, Place, Room
from gui.theme import Colours, text_on, weight_colour

GRAYS, WEIGHTS, PRODUCTS = "grays", "weights", "products"
"""How the cells of a grid are coloured."""

SOFT = 2.5
"""Products are coloured so much weaker than weights."""
FAINT = 2.5
"""And what pooling leaves behind weaker still."""

Left, Right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
Middle, Centre = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, eq=False)
class Cells:
    """What stands in a grid: `values` (row, column), coloured in a way between `low` and `high`.

    `marked`: hatched, because they were invented. `missing`: no cell is there. `chosen`: with
    the ring of the accent. `faint`: those that a window leaves behind.
    """

    values: NDArray[np.float64]
    colouring: str
    low: float
    high: float
    characters: int
    marked: NDArray[np.bool_] | None = None
    missing: NDArray[np.bool_] | None = None
    faint: NDArray[np.bool_] | None = None
    chosen: Place | None = None

    def ground(self, row: int, column: int, colours: Colours) -> QColor:
        """The colour of a cell."""
        value = float(self.values[row, column])
        if self.colouring == GRAYS:
            level = gray(value, self.low, self.high)
            return QColor(level, level, level)
        strength = SOFT if self.colouring == PRODUCTS else 1.0
        if self.faint is not None and self.faint[row, column]:
            strength *= FAINT
        return weight_colour(value, strength * self.high, colours)


def gray(value: float, low: float, high: float) -> int:
    """The gray 0..255 of a value; what is no number is black."""
    if np.isnan(value) or high <= low:
        return 0
    return round(255 * min(max((value - low) / (high - low), 0.0), 1.0))


class StripPainter:
    """Draws with one QPainter, in the colours of a theme and in the strip's font."""

    def __init__(self, painter: QPainter, colours: Colours, font: QFont) -> None:
        self._painter = painter
        self._colours = colours
        self._font = font

    def grid(self, grid: Grid, cells: Cells, share: float, hovered: Place | None) -> None:
        """Draws the cells of a grid, numbers in a font of that share."""
        painter, colours = self._painter, self._colours
        box = QRect(grid.left, grid.top, grid.width, grid.height)
        if grid.has_numbers:
            painter.setFont(scaled(self._font, share))
            for row in range(grid.rows):
                for column in range(grid.columns):
                    self._cell(grid, cells, row, column)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(box, dots(cells, colours))
            self._mark_dots(grid, cells)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1))
        if grid.has_numbers:
            for row in range(grid.rows + 1):
                y = grid.top + row * grid.cell_height
                painter.drawLine(grid.left, y, grid.left + grid.width, y)
            for column in range(grid.columns + 1):
                x = grid.left + column * grid.cell_width
                painter.drawLine(x, grid.top, x, grid.top + grid.height)
        else:
            painter.drawRect(box)
        if cells.chosen is not None:
            self._ring(grid, cells.chosen, colours.accent, 2 if grid.has_numbers else 1)
        if hovered is not None and hovered[0] < grid.rows and hovered[1] < grid.columns:
            self._ring(grid, hovered, colours.text, 1)

    def caption(self, box: QRect, text: str) -> None:
        """Draws a line above or beneath a grid.

        Of a name and a place, parted by two spaces, the place stays where both do not fit.
        """
        painter = self._painter
        painter.setFont(scaled(self._font, 0.9))
        painter.setPen(QColor(self._colours.secondary))
        metrics = QFontMetrics(painter.font())
        place = text.rpartition("  ")[2]
        if metrics.horizontalAdvance(place) <= box.width() < metrics.horizontalAdvance(text):
            text = place
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Left | Middle, shown)

    def sign(self, x: int, y: int, text: str) -> None:
        """Draws a sign between two grids."""
        painter = self._painter
        painter.setFont(scaled(self._font, 1.3))
        painter.setPen(QColor(self._colours.text))
        painter.drawText(QRect(x - 20, y - 16, 40, 32), Centre, text)

    def ledger(self, room: Room, lines: Sequence[Line], height: int) -> None:
        """Draws lines under each other, labels left and numbers right, in the middle of a room."""
        top = max((room.height - ledger_height(lines, height)) // 2, 0)
        for line in lines:
            high = result_height(height) if line.is_result else height
            self._line(QRect(room.left, room.top + top, room.width, high), line)
            top += high

    def listed_count(self, room: Room, wide: int, height: int) -> int:
        """How many products of that width there is room for."""
        return max(room.width // wide, 1) * max((room.height - height) // height, 0)

    def listed(
        self, room: Room, lines: Sequence[tuple[str, str]], title: str, wide: int, height: int
    ) -> None:
        """Draws products under each other, in as many columns as there is room for."""
        painter = self._painter
        painter.setFont(scaled(self._font, 0.9))
        metrics = QFontMetrics(painter.font())
        painter.setPen(QColor(self._colours.secondary))
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width)
        painter.drawText(QRect(room.left, room.top, room.width, height), Left | Middle, title)
        painter.setPen(QColor(self._colours.text))
        deep = max((room.height - height) // height, 1)
        result = metrics.horizontalAdvance("−0.00e-10")
        least = metrics.horizontalAdvance("…000 × 000  =")
        for number, (product, value) in enumerate(lines):
            column, row = divmod(number, deep)
            left, top = room.left + column * wide, room.top + (row + 1) * height
            box = QRect(left, top, max(wide - result - 16, 0), height)
            if box.width() >= least:
                shown = metrics.elidedText(f"{product}  =", Qt.TextElideMode.ElideLeft, box.width())
                painter.drawText(box, Right | Middle, shown)
            painter.drawText(QRect(left, top, wide - 16, height), Right | Middle, value)

    def _line(self, box: QRect, line: Line) -> None:
        painter, colours = self._painter, self._colours
        font = QFont(self._font)
        if line.is_result:
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(box.left(), box.top() + 1, box.right(), box.top() + 1)
            font = scaled(font, 1.35)
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text if line.is_result else colours.text))
        taken = QFontMetrics(font).horizontalAdvance(line.value)
        painter.drawText(box, Right | Middle, line.value)
        painter.setFont(self._font)
        painter.setPen(QColor(colours.secondary))
        left = box.adjusted(0, 0, -taken - 8, 0)
        label = QFontMetrics(self._font).elidedText(
            line.label, Qt.TextElideMode.ElideRight, max(left.width(), 0)
        )
        painter.drawText(left, Left | Middle, label)

    def _cell(self, grid: Grid, cells: Cells, row: int, column: int) -> None:
        painter, colours = self._painter, self._colours
        box = QRect(*grid.cell(row, column))
        if cells.missing is not None and cells.missing[row, column]:
            painter.fillRect(box, QColor(colours.field))
            painter.setPen(QColor(colours.secondary))
            painter.drawText(box, Centre, "–")
            return
        ground = cells.ground(row, column, colours)
        painter.fillRect(box, ground)
        if cells.marked is not None and cells.marked[row, column]:
            self._hatch(box, ground)
        painter.setPen(readable(ground.rgb(), colours))
        painter.drawText(
            box, Centre, short_number(float(cells.values[row, column]), cells.characters)
        )

    def _hatch(self, box: QRect, ground: QColor) -> None:
        """A corner that is cut off, in a colour that is seen on every gray."""
        painter, side = self._painter, min(box.height() // 2, 10)
        shade = QColor(readable(ground.rgb(), self._colours))
        shade.setAlphaF(0.28)
        painter.fillRect(box, QBrush(shade, Qt.BrushStyle.BDiagPattern))
        painter.fillRect(QRect(box.left(), box.top(), side // 3, box.height()),
                         QColor(self._colours.warning))  # fmt: skip

    def _mark_dots(self, grid: Grid, cells: Cells) -> None:
        """A line between the invented pixels and the true ones."""
        if cells.marked is None or not cells.marked.any():
            return
        true = ~cells.marked
        self._painter.setPen(QPen(QColor(self._colours.warning), 1, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if not true.any():
            return
        rows, columns = np.flatnonzero(true.any(axis=1)), np.flatnonzero(true.any(axis=0))
        left, top, *_ = grid.cell(int(rows[0]), int(columns[0]))
        right, bottom, wide, high = grid.cell(int(rows[-1]), int(columns[-1]))
        self._painter.drawRect(QRectF(left, top, right + wide - left, bottom + high - top))

    def _ring(self, grid: Grid, place: Place, colour: str, width: int) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(colour), width))
        self._painter.drawRect(QRect(*grid.cell(*place)))


@lru_cache(maxsize=4096)
def readable(ground: int, colours: Colours) -> QColor:
    """The colour of text on a ground that is given as 0xffrrggbb."""
    return text_on(QColor.fromRgb(ground), colours)


def scaled(font: QFont, share: float) -> QFont:
    """A copy of a font in another size."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(round(font.pixelSize() * share), 8))
    else:
        made.setPointSizeF(max(font.pointSizeF() * share, 6.0))
    return made


def result_height(line: int) -> int:
    """The height of a result among lines of that height."""
    return round(1.7 * line)


def ledger_height(lines: Sequence[Line], height: int) -> int:
    """The height of all lines."""
    return sum(result_height(height) if line.is_result else height for line in lines)


def dots(cells: Cells, colours: Colours) -> QImage:
    """The cells of a grid as one picture, a pixel a cell."""
    values = cells.values
    if cells.colouring != GRAYS:
        strength = SOFT / 1.6 if cells.colouring == PRODUCTS else 1.0
        safe = np.nan_to_num(values, nan=0.0)
        return kernel_image(safe, colours, strength * cells.high)
    span = cells.high - cells.low
    with np.errstate(all="ignore"):
        levels = (values - cells.low) * (255 / span) if span > 0 else np.zeros(values.shape)
    shown = np.ascontiguousarray(np.clip(np.nan_to_num(levels), 0, 255).astype(np.uint8))
    if cells.missing is not None:
        shown[cells.missing] = 0
    rows, columns = shown.shape
    image = QImage(shown.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    return image.convertToFormat(QImage.Format.Format_RGB32)
