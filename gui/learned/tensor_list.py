"""The list of a file's tensors: what each is, and why some are not offered."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.files.learned_tensors import LearnedTensor
from core.files.stored_numbers import printable
from core.learned_layers import bank_shape
from gui.sentences import said
from gui.theme import current_colours, theme

NAME, SHAPE, ABOUT = range(3)


class TensorList(QTreeWidget):
    """Name, shape and kind of each tensor; `chosen(tensor)` when another one is current.

    Those that are no filters are gray, and say why in the last column and their hint.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnedTensors")
        self.setAccessibleName(self.tr("Tensors of the file"))
        self.setToolTip(self.tr("What the file holds; gray ones are no filters of pictures"))
        self.setHeaderLabels([self.tr("Tensor"), self.tr("Shape"), self.tr("What it is")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._tensors: tuple[LearnedTensor, ...] = ()
        theme.changed.connect(self._colour)

    def show_tensors(self, tensors: tuple[LearnedTensor, ...]) -> None:
        """Fills the list and chooses the first tensor with filters."""
        self._tensors = tensors
        self.clear()
        for tensor in tensors:
            about = said(tensor.problem) if tensor.problem else self._about(tensor)
            item = QTreeWidgetItem([printable(tensor.name), _sides(tensor.shape), about])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            self.addTopLevelItem(item)
        self._colour()
        for column, most in ((NAME, 190), (SHAPE, 130)):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, most))
        usable = [row for row, tensor in enumerate(tensors) if not tensor.problem]
        if tensors:
            self.setCurrentItem(self.topLevelItem((usable or [0])[0]))

    def current(self) -> LearnedTensor | None:
        """The tensor that is chosen."""
        row = self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() else -1
        return self._tensors[row] if row >= 0 else None

    def selectionChanged(self, new: QItemSelection, old: QItemSelection) -> None:
        super().selectionChanged(new, old)
        if self.selectedItems():
            self.chosen.emit(self.current())

    def _about(self, tensor: LearnedTensor) -> str:
        filters, inputs, rows, columns = bank_shape(tensor.shape, tensor.layouts[0])
        size = f"{rows} × {columns}"
        text = self.tr("%n filter(s) of {0}, {1}", "", filters).format(
            self.tr("%n input(s)", "", inputs), size
        )
        if tensor.groups > 1:
            text += ", " + self.tr("%n group(s)", "", tensor.groups)
        if tensor.bias:
            text += ", " + self.tr("with bias")
        return f"{text}, {tensor.kind}"

    def _colour(self) -> None:
        colours = current_colours()
        for row, tensor in enumerate(self._tensors):
            colour = QColor(colours.secondary if tensor.problem else colours.text)
            item = self.topLevelItem(row)
            for column in range(3):
                item.setForeground(column, colour)


def _sides(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or "1"
