"""A kernel table whose cells are dots: painted as one picture, with marks that can be seen."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTableView

from gui.editors.kernel_model import KernelTableModel
from gui.editors.kernel_swatch import kernel_image
from gui.theme import current_colours


def paint_heat(view: QTableView, model: KernelTableModel, largest: float) -> None:
    """Paints all cells of a view at once, with selection, anchor and current cell on top."""
    with QPainter(view.viewport()) as painter:
        _paint(painter, view, model, largest)


def _paint(painter: QPainter, view: QTableView, model: KernelTableModel, largest: float) -> None:
    colours = current_colours()
    last = model.index(model.rowCount() - 1, model.columnCount() - 1)
    area = view.visualRect(model.index(0, 0)).united(view.visualRect(last))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(area, kernel_image(model.weights, colours, largest))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawRect(area.adjusted(0, 0, -1, -1))
    chosen = view.selectionModel().selection()
    if sum(cells.width() * cells.height() for cells in chosen) > 1:
        block = QRect()
        for cells in chosen:
            block = block.united(view.visualRect(cells.topLeft()))
            block = block.united(view.visualRect(cells.bottomRight()))
        shade = QColor(colours.accent)
        shade.setAlphaF(0.25)
        painter.fillRect(block, shade)
        _ring(painter, block, colours.accent, 0)
    anchor = view.visualRect(model.index(*model.kernel.anchor))
    _ring(painter, anchor, colours.card, 3)
    _ring(painter, anchor, colours.accent, 2)
    _cross(painter, anchor, colours.accent)
    current = view.visualRect(view.currentIndex())
    if view.hasFocus():
        _ring(painter, current, colours.card, 2)
        _ring(painter, current, colours.text, 1)


def _ring(painter: QPainter, box: QRect, colour: str, outset: int) -> None:
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawRect(box.adjusted(-outset, -outset, outset - 1, outset - 1))


def _cross(painter: QPainter, box: QRect, colour: str) -> None:
    """Four short lines away from a cell: the anchor has them, the current cell has not."""
    painter.setPen(QPen(QColor(colour), 1))
    middle = box.center()
    for side in (-1, 1):
        across, along = box.width() // 2 + 3, box.height() // 2 + 3
        painter.drawLine(
            middle.x() + side * across, middle.y(), middle.x() + side * (across + 4), middle.y()
        )
        painter.drawLine(
            middle.x(), middle.y() + side * along, middle.x(), middle.y() + side * (along + 4)
        )
