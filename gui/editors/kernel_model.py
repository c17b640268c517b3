"""The weights of the selected kernel as a table that views, screen readers and tests can edit."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.checks import RecipeError, check_number
from core.expressions import ExpressionError, parse_number
from core.kernel_edits import renamed
from core.recipe import Kernel
from gui.document import Document
from gui.editors.typed_texts import TypedTexts

Place = tuple[int, int]
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class KernelTableModel(QAbstractTableModel):
    """The weights of the document's selected kernel; of one channel, where it has several.

    `setData(index, value)` takes a number or a text such as "5", "1/9" or "sqrt(2)" and makes
    one undoable edit. What cannot be changes nothing, returns False, and `refused(sentence)`
    says why.
    """

    refused = Signal(str)
    channel_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kernel = document.kernel
        self._channel = 0
        self._typed = TypedTexts()
        document.recipe_changed.connect(self._read)

    @property
    def kernel(self) -> Kernel:
        """The kernel that is shown."""
        return self._kernel

    @property
    def weights(self) -> NDArray[np.float64]:
        """The (row, column) weights that are shown."""
        weights = self._kernel.weights
        return weights if weights.ndim == 2 else weights[self._channel]

    @property
    def channel(self) -> int:
        """The channel that is shown, from 0; 0 for weights of two dimensions."""
        return self._channel

    def set_channel(self, channel: int) -> None:
        """Shows another channel; not undone."""
        channel = min(max(channel, 0), (self._kernel.channels or 1) - 1)
        if channel != self._channel:
            self._channel = channel
            self._all_changed()
            self.channel_changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._kernel.rows

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._kernel.columns

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        text = self.text(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            spoken = self._sentence(row, column, text)
            if self._kernel.channels is not None:
                spoken = self.tr("channel {channel}, {cell}").format(
                    channel=self._channel + 1, cell=spoken
                )
            return spoken
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.checkIndex(
            index, QAbstractTableModel.CheckIndexOption.IndexIsValid
        ):
            return False
        place = index.row(), index.column()
        try:
            number = parse_number(value) if isinstance(value, str) else check_number(value, "")
        except (ExpressionError, RecipeError) as error:
            self.refused.emit(self._sentence(*place, str(error)))
            return False
        if isinstance(value, str):
            self._typed.remember(value, number, self._place(*place))
        if number == self.value(*place):
            self.dataChanged.emit(index, index)
            self._document.edit_asked.emit()
            return True
        return self.set_values({place: number}, self.tr("Edit weight"))

    def value(self, row: int, column: int) -> float:
        """The weight of a cell."""
        return float(self.weights[row, column])

    def text(self, row: int, column: int) -> str:
        """The weight of a cell as it was typed, else as its shortest exact text."""
        return self._typed.text(self.value(row, column), self._place(row, column))

    def remember_texts(self, texts: Sequence[Sequence[str]]) -> None:
        """How the weights of a kernel that is shown next were typed, "" where nobody did."""
        for row, line in enumerate(texts):
            for column, text in enumerate(line):
                if text:
                    self._typed.remember(text, parse_number(text), self._place(row, column))

    def set_values(
        self, values: Mapping[Place, float], text: str, *, gesture: Hashable = None
    ) -> bool:
        """Changes several cells in one edit, undone as `text`; False if that cannot be."""
        weights = self.weights.copy()
        for place, value in values.items():
            weights[place] = value
        return self.set_weights(weights, text, gesture=gesture)

    def set_weights(self, weights: ArrayLike, text: str, *, gesture: Hashable = None) -> bool:
        """Replaces the (row, column) weights that are shown; False if that cannot be."""
        before = self._document.kernel
        try:
            after = self._with_weights(before, np.array(weights, dtype=np.float64))
            self._document.edit_kernel(text, renamed(before, after), gesture=gesture)
        except RecipeError as error:
            self.refused.emit(str(error))
            return False
        return True

    def _with_weights(self, kernel: Kernel, weights: NDArray[np.float64]) -> Kernel:
        if kernel.channels is None:
            same = weights.shape == kernel.weights.shape
            return replace(kernel, weights=weights, anchor=kernel.anchor if same else None)
        if weights.shape != kernel.weights.shape[1:]:
            reason = self.tr("one channel of several cannot change its size alone")
            raise RecipeError("weights", reason)
        every = kernel.weights.copy()
        every[self._channel] = weights
        return replace(kernel, weights=every)

    def _sentence(self, row: int, column: int, what: str) -> str:
        cell = self.tr("row {row}, column {column}: {value}")
        return cell.format(row=row + 1, column=column + 1, value=what)

    def _place(self, row: int, column: int) -> Hashable:
        return self._channel, row, column

    def _read(self) -> None:
        kernel = self._document.kernel
        if kernel is self._kernel:
            return
        channel = min(self._channel, (kernel.channels or 1) - 1)
        if kernel.weights.shape[-2:] == self._kernel.weights.shape[-2:]:
            self._kernel, self._channel = kernel, channel
            self._all_changed()
        else:
            self.beginResetModel()
            self._kernel, self._channel = kernel, channel
            self.endResetModel()
        self.channel_changed.emit()

    def _all_changed(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
