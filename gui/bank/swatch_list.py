"""Many kernels as small pictures of their weights alone, to look at."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.recipe import Kernel
from gui.bank.kernel_items import Index, kernel_picture
from gui.editors.editing import preset_name
from gui.editors.kernel_swatch import draw_swatch
from gui.theme import current_colours

SIDES = (72, 56, 44, 32)
"""Sides of pictures, the first at which all fit."""


class SwatchItems(QAbstractListModel):
    """One row a kernel, told by its number and name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kernels: tuple[Kernel, ...] = ()

    def show_kernels(self, kernels: tuple[Kernel, ...]) -> None:
        """Shows others."""
        self.beginResetModel()
        self.kernels = kernels
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.kernels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
            return None
        name = preset_name(self.kernels[index.row()].name)
        text = self.tr("Kernel {0} of {1}").format(index.row() + 1, len(self.kernels))
        return f"{text}: {name}" if name else text


class _SwatchDelegate(QStyledItemDelegate):
    side = SIDES[0]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side + 6, self.side + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SwatchItems)
        painter.save()
        side = self.side
        box = QRect(option.rect.left() + 3, option.rect.top() + 3, side, side)
        draw_swatch(painter, box, kernel_picture(model.kernels[index.row()]), current_colours())
        painter.restore()


class SwatchList(QListView):
    """A grid that scrolls; pictures are as large as lets all be seen, within limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.items = SwatchItems(self)
        self._delegate = _SwatchDelegate(self)
        self.setModel(self.items)
        self.setItemDelegate(self._delegate)

    def show_kernels(self, kernels: tuple[Kernel, ...]) -> None:
        """Shows others, from the first on."""
        self.items.show_kernels(kernels)
        self._fit()
        self.scrollToTop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        room = self.viewport().size()

        def fits(side: int) -> bool:
            across, down = (max(n // (side + 6), 1) for n in (room.width(), room.height()))
            return across * down >= len(self.items.kernels)

        side = next((side for side in SIDES if fits(side)), SIDES[-1])
        if self.gridSize().width() != side + 6:
            self._delegate.side = side
            self.setGridSize(QSize(side + 6, side + 6))
