"""The items of the gallery as a list: their order and numbers, and how each is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.dataset import Dataset
from gui.gallery.texts import label_name, response_text
from gui.gallery.thumbnails import Thumbnails
from gui.theme import current_colours, tabular

_Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

MOST_SHOWN = 100_000
"""Items that the list lays out without a pause; of more, the first in order are shown."""
PADDING = 5
_ROOT = QModelIndex()


class ItemModel(QAbstractListModel):
    """Items in an order, each with its response."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._dataset: Dataset | None = None
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)
        self._rows: NDArray[np.int64] = np.zeros(0, np.int64)
        self._values: NDArray[np.float64] | None = None
        self._measure = ""
        self.shown_item: int | None = None
        thumbnails.made.connect(self._show_made)

    def show(
        self,
        dataset: Dataset | None,
        order: NDArray[np.int64],
        values: NDArray[np.float64] | None,
        measure: str,
    ) -> None:
        """Shows items of a dataset in an order; `values`: (item,) the responses, if known."""
        order = order[:MOST_SHOWN]
        is_new = dataset is not self._dataset or len(order) != len(self._order)
        if is_new:
            self.beginResetModel()
        self._dataset, self._order = dataset, order
        self._values, self._measure = values, measure
        self._rows = np.full(0 if dataset is None else len(dataset), -1, np.int64)
        self._rows[order] = np.arange(len(order))
        if is_new:
            self.endResetModel()
        else:  # nothing is laid out anew
            self.refresh()

    def refresh(self) -> None:
        """Has all that is visible painted again."""
        if len(self._order):
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))

    def item(self, row: int) -> int:
        """The item that stands in a row."""
        return int(self._order[row])

    def row_of(self, item: int | None) -> int | None:
        """The row in which an item stands, if it does."""
        if item is None or not 0 <= item < len(self._rows) or self._rows[item] < 0:
            return None
        return int(self._rows[item])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: _Index, role: int = Role.DisplayRole) -> Any:
        dataset = self._dataset
        if dataset is None or not index.isValid() or index.row() >= len(self._order):
            return None
        item = self.item(index.row())
        if role == Role.DisplayRole:
            return self._number(item)
        if role == Role.DecorationRole:
            return self._thumbnails.get(item)
        if role == Role.UserRole:
            return item == self.shown_item
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._about(dataset, item)
        return None

    def _number(self, item: int) -> str:
        if self._values is None:
            return f"#{item + 1}"
        return response_text(float(self._values[item]), self._measure)

    def _about(self, dataset: Dataset, item: int) -> str:
        parts = [self.tr("Item {0}").format(item + 1)]
        if name := dataset.pictures.name(item):
            parts.append(name)
        if dataset.labels.size:
            parts.append(label_name(dataset, dataset.label(item)))
        if self._values is not None:
            parts.append(self.tr("response {0}").format(self._number(item)))
        if item == self.shown_item:
            parts.append(self.tr("shown in the window"))
        return ", ".join(parts)

    def _show_made(self, items: Iterable[int]) -> None:
        for item in items:
            row = self.row_of(item)
            if row is not None:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Role.DecorationRole])


class ItemDelegate(QStyledItemDelegate):
    """Draws a thumbnail on the ground of images, with its number beneath."""

    side = 56
    """Pixels that a thumbnail has at most."""

    def cell(self, option: QStyleOptionViewItem) -> QSize:
        """The room of an item."""
        width = max(self.side, option.fontMetrics.horizontalAdvance("−0.0000")) + 2 * PADDING
        return QSize(width, self.side + option.fontMetrics.height() + 2 * PADDING + 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.cell(option)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = current_colours()
        cell: QRect = option.rect.adjusted(1, 1, -1, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_shown = bool(index.data(Role.UserRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if chosen else colours.hover))
            painter.drawRoundedRect(cell, 4, 4)
        if is_shown or (chosen and state & QStyle.StateFlag.State_HasFocus):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2 if is_shown else 1))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 4, 4)
        left = cell.left() + (cell.width() - self.side) // 2
        place = QRect(left, cell.top() + PADDING - 1, self.side, self.side)
        self._draw_picture(painter, place, index.data(Role.DecorationRole))
        painter.setPen(QColor(colours.text))
        painter.setFont(tabular(option.font))
        room = QRect(cell.left(), place.bottom() + 2, cell.width(), option.fontMetrics.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, index.data(Role.DisplayRole))
        painter.restore()

    def _draw_picture(self, painter: QPainter, place: QRect, image: QImage | None) -> None:
        colours = current_colours()
        if image is None or image.isNull():
            painter.fillRect(place, QColor(colours.image_ground))
            if image is not None:  # it cannot be read
                painter.setPen(QPen(QColor(colours.secondary), 1))
                painter.drawLine(place.topLeft(), place.bottomRight())
                painter.drawLine(place.topRight(), place.bottomLeft())
            return
        size = image.size()
        share = min(self.side / size.width(), self.side / size.height())
        if share >= 1:
            share = int(share) or 1  # pixels of one size
        fitted = QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))
        target = QRect(
            place.left() + (self.side - fitted.width()) // 2,
            place.top() + (self.side - fitted.height()) // 2,
            fitted.width(),
            fitted.height(),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, share < 1)
        painter.drawImage(target, image)
