"""The filters of a tensor as small pictures, of which some can be chosen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.learned_layers import Bank
from gui.editors.kernel_swatch import draw_swatch, kernel_image
from gui.theme import current_colours, tabular, theme

Index = QModelIndex | QPersistentModelIndex
PICTURE, NUMBER, GAP = 56, 18, 6
"""Pixels: the side of a picture, the height of its number, and what is between."""
COLOUR, MEAN = "colour", "mean"
"""Views of filters of several inputs; a whole number is the input that is shown alone."""


def filter_pixels(weights: NDArray[np.float64], view: str | int) -> NDArray[np.float64]:
    """What is drawn of a filter (input, row, column): (row, column), or RGB of 0 to 1.

    In colour zero is a middle gray and the largest weight has full colour.
    """
    if view == COLOUR:
        largest = float(np.abs(weights).max()) or 1.0
        return np.moveaxis(0.5 + weights[:3] / (2 * largest), 0, 2)
    if view == MEAN:
        mean: NDArray[np.float64] = weights.mean(0)
        return mean
    return weights[int(view)]


class FilterModel(QAbstractListModel):
    """The filters of a bank, their pictures made when they are first drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bank: Bank | None = None
        self._view: str | int = MEAN
        self._images: dict[int, QImage] = {}
        theme.changed.connect(self._forget)

    def show_bank(self, bank: Bank | None) -> None:
        """Other filters, or none."""
        self.beginResetModel()
        self.bank, self._images = bank, {}
        self.endResetModel()

    def set_view(self, view: str | int) -> None:
        """Draws COLOUR, MEAN or one input."""
        if view != self._view:
            self._view = view
            self._forget()

    def rowCount(self, parent: Index | None = None) -> int:
        is_inside = parent is not None and parent.isValid()
        return 0 if self.bank is None or is_inside else self.bank.filters

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.bank is None or not index.isValid():
            return None
        number = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._image(number)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            weights = self.bank.weights[number]
            return self.tr("Filter {0}: weights from {1:.3g} to {2:.3g}, bias {3:.3g}").format(
                number + 1, weights.min(), weights.max(), self.bank.bias[number]
            )
        return None

    def _image(self, number: int) -> QImage:
        if number not in self._images:
            assert self.bank is not None
            pixels = filter_pixels(self.bank.weights[number], self._view)
            self._images[number] = (
                kernel_image(pixels, current_colours()) if pixels.ndim == 2 else _rgb_image(pixels)
            )
        return self._images[number]

    def _forget(self) -> None:
        self._images = {}
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))


class FilterDelegate(QStyledItemDelegate):
    """Draws a picture with its number below; the chosen ones have a ground and a frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(PICTURE + 2 * GAP, PICTURE + NUMBER + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = current_colours()
        box: QRect = option.rect.adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        if is_chosen or is_current or state & QStyle.StateFlag.State_MouseOver:
            frame = QPen(QColor(colours.accent), 2 if is_current else 1)
            painter.setPen(frame if is_chosen or is_current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if is_chosen else colours.hover))
            painter.drawRoundedRect(box, 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRect(box.left() + GAP - 2, box.top() + GAP - 2, PICTURE, PICTURE)
        draw_swatch(painter, place, index.data(Qt.ItemDataRole.DecorationRole), colours)
        painter.setPen(QColor(colours.text if is_chosen else colours.secondary))
        painter.setFont(tabular(option.font))  # type: ignore[attr-defined]
        number = QRect(box.left(), place.bottom() + 1, box.width(), NUMBER)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


class FilterGrid(QListView):
    """The pictures; `chosen` when other ones are selected. All are at first."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnedFilters")
        self.setAccessibleName(self.tr("Filters"))
        self.setToolTip(
            self.tr("Choose filters: Ctrl adds one, Shift those in between, Ctrl+A all of them")
        )
        self.filters = FilterModel(self)
        self.setModel(self.filters)
        self.setItemDelegate(FilterDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setSpacing(0)
        self.setMouseTracking(True)

    def show_bank(self, bank: Bank | None) -> None:
        """Other filters, all chosen; or none."""
        self.filters.show_bank(bank)
        if bank is not None:
            self.selectAll()
            self.selectionModel().setCurrentIndex(
                self.filters.index(0), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.chosen.emit()

    def selected(self) -> tuple[int, ...]:
        """The numbers of the chosen filters, from 0, in their order."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def selectionChanged(self, new: QItemSelection, old: QItemSelection) -> None:
        super().selectionChanged(new, old)
        self.chosen.emit()


def _rgb_image(pixels: NDArray[np.float64]) -> QImage:
    rows, columns, _ = pixels.shape
    bytes_ = np.full((rows, columns, 4), 255, np.uint8)
    bytes_[..., :3] = np.rint(255 * pixels)
    made = QImage(bytes_.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return made.convertToFormat(QImage.Format.Format_RGB32)  # a copy, which owns its pixels
