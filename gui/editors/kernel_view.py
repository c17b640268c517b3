"""Weights to look at: a table in the colours of the kernel table that nobody can edit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.image import Image
from core.recipe import Kernel, Layer, Recipe
from gui.document import Document
from gui.editors.cell_delegate import CellDelegate, cell_font
from gui.editors.cell_texts import CellTexts, cell_size, has_texts, text_room
from gui.editors.heat_view import paint_heat
from gui.editors.kernel_model import KernelTableModel
from gui.theme import theme

ROOM = 408
"""Pixels that a table is wide at most."""

_NO_PICTURE = Image(np.zeros((1, 1), np.uint8))


class _ShownModel(KernelTableModel):
    """A kernel that belongs to no recipe."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        return False


class KernelView(QTableView):
    """All weights of a channel of a kernel at once, as numbers where these fit, else as dots."""

    def __init__(self, kernel: Kernel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("equivalentView")
        self._model = _ShownModel(Document(_NO_PICTURE, Recipe((Layer((kernel,)),)), self), self)
        self._delegate = CellDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setStyleSheet("QTableView { border: none; background: transparent; }")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Weights of the equivalent kernel"))
        self.setToolTip(self.tr("Arrow keys go from weight to weight"))
        self.setCurrentIndex(self._model.index(*kernel.anchor))
        self._model.channel_changed.connect(self._measure)
        theme.changed.connect(self.viewport().update)
        self._measure()

    @property
    def kernel_model(self) -> KernelTableModel:
        """What is shown; `set_channel` shows another one."""
        return self._model

    def paintEvent(self, event: QPaintEvent) -> None:
        if has_texts(self.columnWidth(0), self.rowHeight(0)):
            super().paintEvent(event)
        else:
            paint_heat(self, self._model, self._delegate.largest)

    def _measure(self) -> None:
        model = self._model
        rows, columns = model.rowCount(), model.columnCount()
        width, height = cell_size(ROOM, rows, columns, whole=True)
        self._delegate.largest = float(np.abs(model.kernel.weights).max())
        self.horizontalHeader().setDefaultSectionSize(width)
        self.verticalHeader().setDefaultSectionSize(height)
        if has_texts(width, height):
            font = cell_font(self.font(), width)
            self._delegate.font = font
            texts = CellTexts(QFontMetrics(font).horizontalAdvance, text_room(width))
            self._delegate.texts = texts.of(model.weights, model.text)
        self.setFixedSize(columns * width, rows * height)
        self.viewport().update()
