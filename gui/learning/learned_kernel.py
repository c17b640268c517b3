"""A kernel that is being learned: its colours, its numbers where they fit, how sure each is."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.recipe import Kernel
from gui.editors.cell_delegate import cell_font
from gui.editors.kernel_swatch import draw_swatch, kernel_image
from gui.theme import current_colours, text_on, theme, weight_colour

_MOST_CELL = 56
_LEAST_TEXT = 28
"""Pixels of a cell below which no number stands in it."""


class LearnedKernel(QWidget):
    """Paints weights about their anchor; arrow keys go from weight to weight, and say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnedKernel")
        self.setAccessibleName(self.tr("Learned kernel"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._kernel: Kernel | None = None
        self._errors: NDArray[np.float64] | None = None
        self._at = (0, 0)
        theme.changed.connect(self.update)
        self.setToolTip(self.tr("The kernel that was found; arrow keys go from weight to weight"))

    @property
    def kernel(self) -> Kernel | None:
        """What is shown."""
        return self._kernel

    @property
    def at(self) -> tuple[int, int]:
        """The weight that the keyboard is at."""
        return self._at

    def show_kernel(self, kernel: Kernel | None, errors: NDArray[np.float64] | None) -> None:
        """Shows another kernel, with the standard errors of its weights where they are known."""
        known = self._kernel
        self._kernel, self._errors = kernel, errors
        if kernel is not None and (known is None or known.weights.shape != kernel.weights.shape):
            self._at = kernel.anchor
        self._describe()
        self.update()

    def words(self, row: int, column: int) -> str:
        """A weight in words, with its uncertainty."""
        if self._kernel is None:
            return ""
        text = self.tr("Row {0}, column {1}: {2}").format(
            row + 1, column + 1, weight_text(float(self._kernel.weights[row, column]))
        )
        if self._errors is None:
            return text
        error = float(self._errors[row, column])
        if math.isinf(error):
            return self.tr("{0}, not told by these pixels").format(text)
        return text if math.isnan(error) else f"{text} ± {error:.2g}"

    def sizeHint(self) -> QSize:
        return QSize(170, 150)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 60)

    def area(self) -> QRect:
        """Where the weights stand: in the middle, each a square."""
        if self._kernel is None:
            return QRect()
        rows, columns = self._kernel.rows, self._kernel.columns
        room = self.rect().adjusted(3, 3, -3, -3)
        cell = min(room.width() / columns, room.height() / rows, _MOST_CELL)
        cell = float(int(cell)) if cell >= 4 else cell
        area = QRect(0, 0, round(cell * columns), round(cell * rows))
        area.moveCenter(room.center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        colours = current_colours()
        kernel = self._kernel
        if kernel is None:
            painter.setPen(QColor(colours.secondary))
            text = self.tr("No kernel yet")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), flags, text)
        else:
            area = self.area()
            weights = np.nan_to_num(kernel.weights)
            draw_swatch(painter, area, kernel_image(weights, colours), colours)
            if area.width() / kernel.columns >= _LEAST_TEXT:
                self._paint_numbers(painter, kernel, area)
            self._ring(painter, self._cell(kernel.anchor), colours.accent, 2)
            if self.hasFocus():
                self._ring(painter, self._cell(self._at).adjusted(3, 3, -3, -3), colours.text, 2)
        if self.hasFocus():
            self._ring(painter, self.rect(), colours.accent, 2)

    def _paint_numbers(self, painter: QPainter, kernel: Kernel, area: QRect) -> None:
        colours, width = current_colours(), area.width() // kernel.columns
        font = cell_font(self.font(), width)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        largest = float(np.abs(kernel.weights).max())
        for row in range(kernel.rows):
            for column in range(kernel.columns):
                value = float(kernel.weights[row, column])
                text = _fitting(value, largest, metrics, width - 4)
                painter.setPen(text_on(weight_colour(value, largest, colours), colours))
                painter.drawText(self._cell((row, column)), Qt.AlignmentFlag.AlignCenter, text)

    def _cell(self, place: tuple[int, int]) -> QRect:
        area = self.area()
        assert self._kernel is not None
        width, height = area.width() / self._kernel.columns, area.height() / self._kernel.rows
        left, top = area.left() + place[1] * width, area.top() + place[0] * height
        return QRect(round(left), round(top), round(width), round(height))

    @staticmethod
    def _ring(painter: QPainter, box: QRect, colour: str, width: int) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    def place_at(self, point: QPoint) -> tuple[int, int] | None:
        """The weight under a point."""
        area = self.area()
        if self._kernel is None or not area.contains(point):
            return None
        row = (point.y() - area.top()) * self._kernel.rows // area.height()
        column = (point.x() - area.left()) * self._kernel.columns // area.width()
        return row, column

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.place_at(event.pos())
            if place is not None:
                QToolTip.showText(event.globalPos(), self.words(*place), self, self._cell(place))
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None:
            self._go(*place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
                 Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}  # fmt: skip
        move = moves.get(Qt.Key(event.key()))
        if self._kernel is None or move is None or event.modifiers() & ~_KEYPAD:
            event.ignore()
            return
        self._go(self._at[0] + move[0], self._at[1] + move[1])
        place = self._cell(self._at)
        QToolTip.showText(self.mapToGlobal(place.bottomLeft()), self.words(*self._at), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _go(self, row: int, column: int) -> None:
        assert self._kernel is not None
        self._at = (min(max(row, 0), self._kernel.rows - 1),
                    min(max(column, 0), self._kernel.columns - 1))  # fmt: skip
        self._describe()
        self.update()

    def _describe(self) -> None:
        kernel = self._kernel
        self.setAccessibleDescription("" if kernel is None else self.words(*self._at))


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def weight_text(value: float) -> str:
    """A weight with four figures and a true minus."""
    return f"{value:.4g}".replace("-", "−")


def _fitting(value: float, largest: float, metrics: QFontMetrics, room: int) -> str:
    """A weight with as many figures as fit; a share of the largest too small to see is 0."""
    if abs(value) < 1e-3 * largest:
        return "0"
    for figures in (4, 3, 2, 1):
        text = f"{value:.{figures}g}".replace("-", "−").replace("0.", ".")
        if metrics.horizontalAdvance(text) <= room:
            return text
    return ""
