"""The table of weights: a small spreadsheet whose cells have the colour of their weight."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)

from gui.document import Document
from gui.editors.bad_entry import BadEntry
from gui.editors.cell_delegate import CellDelegate, cell_font
from gui.editors.cell_texts import TABLE_HEIGHT, CellTexts, cell_size, has_texts, text_room
from gui.editors.gesture import Gesture
from gui.editors.heat_view import paint_heat
from gui.editors.kernel_clipboard import KernelClipboard
from gui.editors.kernel_model import KernelTableModel
from gui.editors.number_field import stepped
from gui.editors.refusal_bubble import RefusalBubble
from gui.editors.scrubbing import Scrubber
from gui.elided_label import SEPARATOR
from gui.theme import theme

__all__ = ["KernelTable", "KernelTableModel"]

_STANDARD = QKeySequence.StandardKey
_OWN_KEYS = _STANDARD.Copy, _STANDARD.Paste, _STANDARD.Cut, _STANDARD.SelectAll, _STANDARD.Delete
_LONGEST = 14
"""Longer numbers are rounded where the line under the table tells them."""
_PASTE_KERNEL = QKeySequence("Ctrl+Shift+V")


class KernelTable(QTableView):
    """The weights of the document's selected kernel.

    Typing starts an edit, Return and Tab end it and move on; what cannot be read stays in its
    cell with the reason beneath it. Delete sets 0. Blocks are copied and pasted as
    spreadsheets do, literals of code are read too. Ctrl with Up, Down, the wheel or a drag
    scrubs, finer with Shift, coarser with Alt, one undo step a gesture. Tab goes from cell to
    cell once one was chosen or edited, and leaves after the last; Ctrl+Tab leaves at once.
    `refused(sentence)` tells why an edit changed nothing, `told(sentence)` what was done where
    that cannot be seen, `place_changed` that another cell or block is selected.
    """

    refused = Signal(str)
    told = Signal(str)
    place_changed = Signal()
    menu_wanted = Signal(QMenu)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kernelTable")
        self.setAccessibleName(self.tr("Weights"))
        about = self.tr(
            "Weights: numbers, fractions such as 1/9, expressions such as sqrt(2). Ctrl with Up"
            " and Down, the wheel or a drag changes a weight, finer with Shift, coarser with Alt."
            " Tab goes to the next cell, Ctrl+Tab leaves the table"
        )
        self.setToolTip(about)
        self.setWhatsThis(about)
        self.setAccessibleDescription(about)
        self._model = KernelTableModel(document, self)
        self._delegate = CellDelegate(self)
        self._gesture = Gesture()
        self._step: tuple[Hashable, float] = None, 1.0
        self.bubble = RefusalBubble(self)
        self._was_refused, self._reason = False, ""
        self._bad_entry = BadEntry(self.viewport(), self.bubble)
        self._at_work = False
        self._whole = True
        self._texts: CellTexts
        self._texts_made_for: tuple[QFont, int] | None = None
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        self._model.refused.connect(self.refuse)
        self._model.dataChanged.connect(self._measure)
        self._model.modelAboutToBeReset.connect(self._keep_place)
        self._model.modelReset.connect(self._restore_place)
        for changed in (self._model.dataChanged, self._model.modelReset):
            changed.connect(self.bubble.give_way)
        theme.changed.connect(self.viewport().update)
        Scrubber(self, lambda index: self._model.value(index.row(), index.column()), self._scrub)
        self.clipboard = KernelClipboard(self._model, self.selection, self)
        self.clipboard.refused.connect(self.refuse)
        self.clipboard.told.connect(self.told)
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
            and (
                any(event.matches(key) for key in _OWN_KEYS)
                or _scrub_steps(event)
                or _is_paste_kernel(event)
            )
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.state() == QAbstractItemView.State.EditingState:
            # Return comes here from a cell's field, which ends the edit by itself.
            super().keyPressEvent(event)
        elif event.matches(_STANDARD.Copy):
            self.clipboard.copy()
        elif event.matches(_STANDARD.Cut):
            self.clipboard.cut()
        elif _is_paste_kernel(event):
            self.clipboard.paste_kernel()
        elif event.matches(_STANDARD.Paste):
            self.clipboard.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            rows, columns = self.selection()
            self._model.fill(rows, columns, 0.0, self.tr("Clear weights"))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._move(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif control and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif steps := _scrub_steps(event):
            self._scrub_selected(steps, event.modifiers())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Who passes by with Tab need not walk through all cells.
        if self._at_work and self._move_on(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._bad_entry.take_focus():
            return
        self._at_work = True
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.center())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self.menu_wanted.emit(menu)
        if not menu.isEmpty():
            menu.popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shows_dots():
            paint_heat(self, self._model, self._delegate.largest)
        else:
            super().paintEvent(event)

    def commitData(self, editor: QWidget) -> None:
        cell = editor.property("cell")
        if cell is None or self.indexWidget(QModelIndex(cell)) is not editor:
            return  # Return asks for this later, when undo, say, may have closed the field
        self._was_refused = False
        super().commitData(editor)
        if self._was_refused and isinstance(editor, QLineEdit):
            self._bad_entry.mark(editor, self._reason)
            # An arrow key commits while the current cell is on its way elsewhere.
            QTimer.singleShot(0, self._return_to_bad_cell)

    def _return_to_bad_cell(self) -> None:
        cell = self._bad_entry.cell()
        if cell is not None and cell != self.currentIndex():
            self.selectionModel().setCurrentIndex(
                cell, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            if self.hasFocus():
                self._bad_entry.take_focus()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        if self._was_refused and hint != hints.RevertModelCache:
            return  # what was typed stays there until it is mended or given up with Escape
        self._bad_entry.forget()
        sideways = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint if hint in sideways else hint)
        if hint == hints.SubmitModelCache:
            self._move(1, 0)
        elif hint in sideways:
            self._move_on(sideways[hint])

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._gesture.end()
        self._at_work = True
        self.place_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows, columns = self.selection()
        self._delegate.shows_selection = len(rows) * len(columns) > 1
        self.viewport().update()
        self.place_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
        if event.reason() in tab:
            self._at_work = False
        super().focusInEvent(event)
        self._bad_entry.take_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._gesture.end()

    @property
    def kernel_model(self) -> KernelTableModel:
        """The weights that are shown."""
        return self._model

    @property
    def is_whole(self) -> bool:
        """All cells are seen at once, however small; else numbers are, and the table scrolls."""
        return self._whole

    def set_whole(self, whole: bool) -> None:
        """Shows all cells at once, or cells that are large enough for numbers; not undone."""
        if whole != self._whole:
            self._whole = whole
            self._measure()
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def fits_with_numbers(self) -> bool:
        """Cells that numbers need fit without scrolling: there is but one way to show them."""
        sizes = [self._cell_size(whole=whole) for whole in (True, False)]
        return sizes[0] == sizes[1] or sizes[0][0] >= sizes[1][0]

    def shows_dots(self) -> bool:
        """The cells are too small for numbers and are told apart by colour and place."""
        return not has_texts(self.columnWidth(0), self.rowHeight(0))

    def selection_text(self) -> str:
        """Where the current cell is and what is in it, or which block is selected, and its sum."""
        rows, columns = self.selection()
        if len(rows) * len(columns) > 1:
            chosen = self._model.weights[rows.start : rows.stop, columns.start : columns.stop]
            return self.tr("rows {0}–{1}, columns {2}–{3}: Σ {4}").format(
                rows.start + 1, rows.stop, columns.start + 1, columns.stop,
                f"{chosen.sum(dtype=np.longdouble) + 0.0:.6g}",
            )  # fmt: skip
        place = rows.start, columns.start
        value, text = self._model.value(*place), self._model.text(*place)
        near = f"{value:.6g}"
        if len(text) > _LONGEST:
            text = f"≈ {near}"
        elif not _is_decimal(text):
            text = f"{text} ≈ {near}"
        parts = [self.tr("row {0}, column {1}: {2}").format(place[0] + 1, place[1] + 1, text)]
        if place == self._model.kernel.anchor:
            parts.append(self.tr("anchor"))
        return SEPARATOR.join(parts)

    def current_place(self) -> tuple[int, int]:
        """Row and column of the current cell."""
        return max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0)

    def selection(self) -> tuple[range, range]:
        """The selected rows and columns; the current cell where nothing is selected."""
        chosen = self.selectionModel().selection()
        if chosen.isEmpty():
            index = self.currentIndex()
            row, column = max(index.row(), 0), max(index.column(), 0)
            return range(row, row + 1), range(column, column + 1)
        first = chosen.first()
        return range(first.top(), first.bottom() + 1), range(first.left(), first.right() + 1)

    def _scrub_selected(self, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        gesture = self._gesture.token()
        size = self._step_size(gesture)
        rows, columns = self.selection()
        values = {
            (row, column): stepped(self._model.value(row, column), steps, modifiers, size)
            for row in rows
            for column in columns
        }
        self._model.set_values(values, self.tr("Edit weight"), gesture=gesture)

    def _scrub(
        self,
        index: QModelIndex,
        steps: int,
        modifiers: Qt.KeyboardModifier,
        start: float | None,
        gesture: Hashable,
    ) -> None:
        place = index.row(), index.column()
        before = self._model.value(*place) if start is None else start
        value = stepped(before, steps, modifiers, self._step_size(gesture))
        self._model.set_values({place: value}, self.tr("Edit weight"), gesture=gesture)

    def _step_size(self, gesture: Hashable) -> float:
        """The step of scrubbing, the same through a gesture."""
        if self._step[0] is not gesture:
            self._step = gesture, self._model.step_size()
        return self._step[1]

    def _move(self, rows: int, columns: int) -> None:
        current = self.currentIndex()
        index = self._model.index(current.row() + rows, current.column() + columns)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _move_on(self, steps: int) -> bool:
        """To the next cell, row by row; False after the last and before the first."""
        row, column = self.current_place()
        columns = self._model.columnCount()
        place = row * columns + column + steps
        if not 0 <= place < self._model.rowCount() * columns:
            return False
        row, column = divmod(place, columns)
        self._move(row - self.currentIndex().row(), column - self.currentIndex().column())
        return True

    def refuse(self, reason: str) -> None:
        """Says beneath the current cell why an edit changed nothing."""
        self._was_refused, self._reason = True, reason
        if self.isVisible():
            self.bubble.show_at(self.viewport(), self.visualRect(self.currentIndex()), reason)
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
        self._at_work = False
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _texts_for(self, width: int) -> CellTexts:
        font = cell_font(self.font(), width)
        if (font, width) != self._texts_made_for:
            self._texts_made_for = font, width
            self._delegate.font = font
            self._texts = CellTexts(QFontMetrics(font).horizontalAdvance, text_room(width))
        return self._texts

    def _cell_size(self, *, whole: bool) -> tuple[int, int]:
        rows, columns = self._model.rowCount(), self._model.columnCount()
        size = cell_size(self.width(), rows, columns, whole=whole)
        if rows * size[1] > TABLE_HEIGHT:
            beside = self.verticalScrollBar().sizeHint().width()
            size = cell_size(self.width() - beside, rows, columns, whole=whole)
        return size

    def _measure(self) -> None:
        """Cells as large as the room allows, in the middle of it."""
        self._delegate.largest = float(np.abs(self._model.kernel.weights).max())
        columns, rows = self._model.columnCount(), self._model.rowCount()
        width, height = self._cell_size(whole=self._whole)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.verticalHeader().setDefaultSectionSize(height)
        if has_texts(width, height):
            self._delegate.texts = self._texts_for(width).of(self._model.weights, self._model.text)
        shown = min(rows * height, TABLE_HEIGHT)
        high = rows * height > shown
        along = self.verticalScrollBar().sizeHint().width() if high else 0
        wide = columns * width + along > self.width()
        # Left to themselves, each bar may come because the other one takes room.
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(always[not wide])
        self.setVerticalScrollBarPolicy(always[not high])
        across = self.horizontalScrollBar().sizeHint().height() if wide else 0
        beside = max(self.width() - columns * width - along, 0)
        self.setViewportMargins(beside // 2, 0, beside - beside // 2, 0)
        self.setFixedHeight(shown + across)
        self.viewport().update()
        self.place_changed.emit()


def _is_decimal(text: str) -> bool:
    return all(sign in "-+.0123456789" for sign in text)


def _is_paste_kernel(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == _PASTE_KERNEL


def _scrub_steps(event: QKeyEvent) -> int:
    """1 for Ctrl and Up, -1 for Ctrl and Down, else 0."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
