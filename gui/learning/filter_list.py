"""The filters of a bank as small pictures in the colours of the kernel table, one chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.editors.kernel_swatch import draw_swatch, kernel_image
from gui.theme import current_colours, tabular, theme

Index = QModelIndex | QPersistentModelIndex
GAP, LINE = 6, 16
"""Pixels between two filters, and of the line under each."""
SMALLEST, LARGEST = 26, 96
"""Pixels of a picture's side."""
SHOWN = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, eq=False)
class ShownFilter:
    """One filter: weights (row, column), what stands under it, and what is said of it."""

    weights: NDArray[np.float64]
    text: str
    spoken: str


def side_by_side(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights (channel, row, column) as one picture, channels beside each other."""
    if len(weights) == 1:
        return weights[0]
    gap = np.zeros((weights.shape[1], 1))
    parts = [part for channel in weights for part in (gap, channel)]
    found: NDArray[np.float64] = np.hstack(parts[1:])
    return found


class FilterModel(QAbstractListModel):
    """The filters that are shown. `largest`: the weight of the strongest colour, of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: tuple[ShownFilter, ...] = ()
        self.largest = 0.0

    def show(self, filters: Sequence[ShownFilter]) -> None:
        """Shows other filters; where there are as many, the chosen one stays."""
        is_same = len(filters) == len(self._filters)
        if not is_same:
            self.beginResetModel()
        self._filters = tuple(filters)
        self.largest = max((float(np.abs(each.weights).max()) for each in filters), default=0.0)
        if not is_same:
            self.endResetModel()
        elif filters:
            self.dataChanged.emit(self.index(0), self.index(len(filters) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._filters)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._filters):
            return None
        shown = self._filters[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return shown.spoken
        return shown if role == SHOWN else None


class FilterList(QListView):
    """Pictures as large as the room allows; arrow keys choose. `chosen` carries the number."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelsFilters")
        self.setAccessibleName(self.tr("Filters"))
        self.setToolTip(self.tr("The filters as they are now; the chosen one is shown at work"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side = SMALLEST
        self._model = FilterModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FilterDelegate(self))
        self.selectionModel().currentChanged.connect(lambda now, _: self._choose(now.row()))
        theme.changed.connect(self.viewport().update)

    @property
    def number(self) -> int:
        """The chosen filter."""
        return max(self.currentIndex().row(), 0)

    @property
    def largest(self) -> float:
        """The weight of the strongest colour."""
        return self._model.largest

    def show_filters(self, filters: Sequence[ShownFilter]) -> None:
        """Shows filters; one of them is always chosen."""
        is_same = len(filters) == self._model.rowCount()
        number = self.number
        self._model.show(filters)
        if filters and (not is_same or not self.currentIndex().isValid()):
            self._fit()
            self.setCurrentIndex(self._model.index(min(number, len(filters) - 1)))

    def sizeHint(self) -> QSize:
        return QSize(190, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The largest side at which all filters are seen, or the smallest one, which scrolls."""
        count = max(self._model.rowCount(), 1)
        width = self.width() - 2 * self.frameWidth() - 4
        height = self.height() - 2 * self.frameWidth() - 4
        text = self.fontMetrics().horizontalAdvance("−0.00") + 2
        for side in range(LARGEST, SMALLEST - 1, -1):
            across = max(width // (max(side, text) + GAP), 1)
            down = -(-count // across)
            if down * (side + LINE + GAP) <= height:
                break
        self.side = side
        self.setGridSize(QSize(max(side, text) + GAP, side + LINE + GAP))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)


class _FilterDelegate(QStyledItemDelegate):
    """A picture with a line under it, and a ring around the chosen one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, view = index.data(SHOWN), self.parent()
        if shown is None or not isinstance(view, FilterList):
            return
        colours = current_colours()
        box: QRect = option.rect
        state = option.state
        painter.save()
        place = QRect(0, 0, view.side, view.side)
        place.moveCenter(box.center())
        place.moveTop(box.top() + GAP // 2)
        image = kernel_image(shown.weights, colours, view.largest)
        draw_swatch(painter, place, image, colours)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        line = QRect(box.left(), place.bottom() + 3, box.width(), LINE)
        painter.setFont(tabular(view.font()))
        painter.setPen(QColor(colours.text if is_chosen else colours.secondary))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown.text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, FilterList) else QSize(SMALLEST, SMALLEST)
