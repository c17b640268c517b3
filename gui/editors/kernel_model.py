"""The weights of the selected kernel as a table that views, screen readers and tests can edit."""

from __future__ import annotations

import math
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
from core.symmetry import NO_SYMMETRY, SYMMETRIES, Symmetry, completed, mirrored
from gui.document import Document
from gui.editors.typed_texts import TypedTexts
from gui.sentences import said

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
    symmetry_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kernel = document.kernel
        self._channel = 0
        self._typed = TypedTexts()
        self._symmetry = SYMMETRIES[NO_SYMMETRY]
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

    @property
    def symmetry(self) -> Symmetry:
        """What edits of cells fill in on the other side."""
        return self._symmetry

    def set_symmetry(self, id: str) -> None:
        """Lets edits fill in the cells that mirror theirs; no part of the recipe, not undone."""
        if id != self._symmetry.id:
            self._symmetry = SYMMETRIES[id]
            self.symmetry_changed.emit()

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
            if (row, column) == self._kernel.anchor:
                spoken = self.tr("{cell}, anchor").format(cell=spoken)
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
            self.refused.emit(self._sentence(*place, said(error)))
            return False
        if not self.set_values({place: number}, self.tr("Edit weight")):
            return False
        if isinstance(value, str):
            self._remember({place: value})
        return True

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
        """Changes cells, and those that mirror them, in one edit; False if that cannot be.

        The edit is undone as `text`.
        """
        try:
            weights = completed(self.weights, values, self._symmetry)
        except RecipeError as error:
            self.refused.emit(said(error))
            return False
        return self.set_weights(weights, text, gesture=gesture)

    def fill(self, rows: range, columns: range, value: float, text: str) -> bool:
        """Gives all cells of a block one weight in one edit; False if that cannot be."""
        return self.set_values({(row, column): value for row in rows for column in columns}, text)

    def set_block(
        self, rows: range, columns: range, weights: ArrayLike, typed: Mapping[Place, str]
    ) -> bool:
        """Pastes: takes the cells of these rows and columns from (row, column) weights."""
        whole = np.asarray(weights, dtype=np.float64)
        values = {(row, column): float(whole[row, column]) for row in rows for column in columns}
        if not self.set_values(values, self.tr("Paste weights")):
            return False
        self._remember(typed)
        return True

    def set_kernel(self, weights: ArrayLike, typed: Mapping[Place, str]) -> bool:
        """Pastes: takes all weights, and with them the size."""
        if not self.set_weights(weights, self.tr("Paste kernel")):
            return False
        self._remember(typed)
        return True

    def step_size(self) -> float:
        """A sensible step of scrubbing: 1, or a hundredth of the power of ten above all weights.

        The smaller one where all weights are below 1 (0.01 for a mean of nine).
        """
        largest = float(np.abs(self._kernel.weights).max())
        if largest == 0 or largest >= 1:
            return 1.0
        return float(f"1e{max(math.floor(math.log10(largest)) - 1, -300)}")

    def set_weights(self, weights: ArrayLike, text: str, *, gesture: Hashable = None) -> bool:
        """Replaces the (row, column) weights that are shown; False if that cannot be."""
        before = self._document.kernel
        try:
            after = self._with_weights(before, np.array(weights, dtype=np.float64))
            self._document.edit_kernel(text, renamed(before, after), gesture=gesture)
        except RecipeError as error:
            self.refused.emit(said(error))
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

    def _remember(self, typed: Mapping[Place, str]) -> None:
        """Shows texts where the weights that they stand for are, and where those are mirrored."""
        shape = self._kernel.rows, self._kernel.columns
        for place, text in typed.items():
            number = parse_number(text)
            if number != self.value(*place):
                continue  # the cell that mirrors it came first
            self._typed.remember(text, number, self._place(*place))
            for cell, sign in mirrored(self._symmetry, shape, place):
                other = text if sign > 0 else _negative(text, number)
                if other:
                    self._typed.remember(other, sign * number + 0.0, self._place(*cell))
        self._all_changed()

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


def _negative(text: str, number: float) -> str:
    """The text of the other sign: -1/9 for 1/9; none where a sign before it does not do that."""
    stripped = text.strip()
    other = stripped[1:].lstrip() if stripped[0] in "-−" else f"-{stripped}"
    try:
        return other if parse_number(other) == -number and number else ""
    except ExpressionError:
        return ""
