"""The table of weights: a small spreadsheet whose cells have the colour of their weight."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)

from core.expressions import ExpressionError
from gui.document import Document
from gui.editors.blocks import block_text, read_block, with_block
from gui.editors.cell_delegate import CellDelegate, cell_font
from gui.editors.cell_texts import CellTexts, cell_size, text_room
from gui.editors.gesture import Gesture
from gui.editors.kernel_model import KernelTableModel
from gui.editors.number_field import stepped
from gui.editors.scrubbing import Scrubber
from gui.theme import theme

__all__ = ["KernelTable", "KernelTableModel"]

_HIGHEST = 264
"""Higher tables scroll."""

_STANDARD = QKeySequence.StandardKey
_OWN_KEYS = _STANDARD.Copy, _STANDARD.Paste, _STANDARD.Cut, _STANDARD.SelectAll, _STANDARD.Delete


class KernelTable(QTableView):
    """The weights of the document's selected kernel.

    Typing starts an edit, Return and Tab end it and move on, Delete sets 0, blocks are copied
    and pasted as tab-separated text. Ctrl with Up, Down, the wheel or a drag scrubs by 1, with
    Shift by 10, with Alt by 0.1, one undo step a gesture. `refused(sentence)` tells why an edit
    changed nothing.
    """

    refused = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelTable")
        self.setAccessibleName(self.tr("Weights"))
        self._model = KernelTableModel(document, self)
        self._delegate = CellDelegate(self)
        self._gesture = Gesture()
        self._was_refused = False
        self._texts: CellTexts
        self._texts_made_for: tuple[QFont, int] | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        self._model.refused.connect(self._refuse)
        self._model.dataChanged.connect(self._measure)
        self._model.modelAboutToBeReset.connect(self._keep_place)
        self._model.modelReset.connect(self._restore_place)
        theme.changed.connect(self.viewport().update)
        Scrubber(self, lambda index: self._model.value(index.row(), index.column()), self._scrub)
        self._place = (0, 0)
        self._restore_place()

    def _dress(self) -> None:
        # The cells draw their own lines, and stand in the middle without a frame round the rest.
        self.setStyleSheet("QTableView { border: none; background: transparent; }")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (any(event.matches(key) for key in _OWN_KEYS) or _scrub_steps(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            # Return comes here from a cell's field, which ends the edit by itself.
            super().keyPressEvent(event)
        elif event.matches(_STANDARD.Copy):
            self.copy()
        elif event.matches(_STANDARD.Cut):
            self.copy()
            self._fill(0.0, self.tr("Cut weights"))
        elif event.matches(_STANDARD.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._fill(0.0, self.tr("Clear weights"))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._move(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif steps := _scrub_steps(event):
            self._scrub_selected(steps, event.modifiers())
        else:
            super().keyPressEvent(event)

    def commitData(self, editor: QWidget) -> None:
        self._was_refused = False
        super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        sideways = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint if hint in sideways else hint)
        if self._was_refused:
            return
        if hint == hints.SubmitModelCache:
            self._move(1, 0)
        elif hint in sideways:
            self._move(0, sideways[hint])

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._gesture.end()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows, columns = self._selection()
        self._delegate.shows_selection = len(rows) * len(columns) > 1
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._gesture.end()

    def copy(self) -> None:
        """Puts the selected block on the clipboard as tab-separated text."""
        block = self._selection()
        rows = [[self._model.index(row, column).data() for column in block[1]] for row in block[0]]
        QGuiApplication.clipboard().setText(block_text(rows))

    def paste(self) -> None:
        """Writes the clipboard's block from the current cell on; one number fills the selection.

        A block that is larger than the table becomes the kernel, if the first cell is current.
        """
        try:
            block = read_block(QGuiApplication.clipboard().text())
        except ExpressionError as error:
            self._refuse(str(error))
            return
        text = self.tr("Paste weights")
        rows, columns = len(block), len(block[0])
        if (rows, columns) == (1, 1):
            self._fill(block[0][0], text)
            return
        inside = self._selection()
        top, left = inside[0].start, inside[1].start
        weights = with_block(self._model.weights, block, top, left)
        if weights is None:
            self._refuse(
                self.tr(
                    "{rows} × {columns} numbers do not fit from row {row}, column {column} on"
                ).format(rows=rows, columns=columns, row=top + 1, column=left + 1)
            )
            return
        self._model.set_weights(weights, text)

    def _selection(self) -> tuple[range, range]:
        """The selected rows and columns; the current cell where nothing is selected."""
        chosen = self.selectionModel().selection()
        if chosen.isEmpty():
            index = self.currentIndex()
            row, column = max(index.row(), 0), max(index.column(), 0)
            return range(row, row + 1), range(column, column + 1)
        first = chosen.first()
        return range(first.top(), first.bottom() + 1), range(first.left(), first.right() + 1)

    def _fill(self, value: float, text: str) -> None:
        rows, columns = self._selection()
        self._model.set_values({(row, column): value for row in rows for column in columns}, text)

    def _scrub_selected(self, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        rows, columns = self._selection()
        values = {
            (row, column): stepped(self._model.value(row, column), steps, modifiers)
            for row in rows
            for column in columns
        }
        self._model.set_values(values, self.tr("Edit weight"), gesture=self._gesture.token())

    def _scrub(
        self,
        index: QModelIndex,
        steps: int,
        modifiers: Qt.KeyboardModifier,
        start: float | None,
        gesture: Hashable,
    ) -> None:
        place = index.row(), index.column()
        value = stepped(self._model.value(*place) if start is None else start, steps, modifiers)
        self._model.set_values({place: value}, self.tr("Edit weight"), gesture=gesture)

    def _move(self, rows: int, columns: int) -> None:
        current = self.currentIndex()
        index = self._model.index(current.row() + rows, current.column() + columns)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _refuse(self, reason: str) -> None:
        self._was_refused = True
        if self.isVisible():
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            QToolTip.showText(self.viewport().mapToGlobal(corner), reason, self.viewport())
        self.refused.emit(reason)

    def _keep_place(self) -> None:
        index, anchor = self.currentIndex(), self._model.kernel.anchor
        if index.isValid():
            self._place = index.row() - anchor[0], index.column() - anchor[1]

    def _restore_place(self) -> None:
        """The current cell stays where it was as seen from the anchor."""
        kernel = self._model.kernel
        row = min(max(kernel.anchor[0] + self._place[0], 0), kernel.rows - 1)
        column = min(max(kernel.anchor[1] + self._place[1], 0), kernel.columns - 1)
        self._measure()
        self._show_cell(row, column)

    def _show_cell(self, row: int, column: int) -> None:
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _texts_for(self, width: int) -> CellTexts:
        font = cell_font(self.font(), width)
        if (font, width) != self._texts_made_for:
            self._texts_made_for = font, width
            self._delegate.font = font
            self._texts = CellTexts(QFontMetrics(font).horizontalAdvance, text_room(width))
        return self._texts

    def _measure(self) -> None:
        """Cells as large as the width allows, in the middle of it."""
        self._delegate.largest = float(np.abs(self._model.kernel.weights).max())
        columns, rows = self._model.columnCount(), self._model.rowCount()
        width, height = cell_size(self.width(), columns)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.verticalHeader().setDefaultSectionSize(height)
        self._delegate.texts = self._texts_for(width).of(self._model.weights, self._model.text)
        beside = max(self.width() - columns * width, 0)
        self.setViewportMargins(beside // 2, 0, beside - beside // 2, 0)
        bar = (
            self.horizontalScrollBar().sizeHint().height() if columns * width > self.width() else 0
        )
        self.setFixedHeight(min(rows * height, _HIGHEST) + bar)
        self.viewport().update()


def _scrub_steps(event: QKeyEvent) -> int:
    """1 for Ctrl and Up, -1 for Ctrl and Down, else 0."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
