"""The kernel table and the clipboard: blocks out and in, with the texts that were typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.expressions import ExpressionError
from core.files.kernel_texts import LITERALS, Block, read_block, table_text, with_block
from gui.editors.editing import translated
from gui.editors.kernel_model import KernelTableModel
from gui.sentences import said

Selection = Callable[[], tuple[range, range]]


class KernelClipboard(QObject):
    """Copies and pastes the selected rows and columns of a table of weights.

    `refused(sentence)` tells why nothing was pasted, `told(sentence)` what was copied.
    """

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, model: KernelTableModel, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._selection = selection
        # What was copied last, and how it was typed. A kind of one's own on the clipboard would
        # do as well, but a QMimeData made in Python crashes when the program ends.
        self._copied: tuple[str, tuple[tuple[str, ...], ...]] = "", ()

    def copy(self) -> None:
        """Puts the selected block on the clipboard as decimals joined by tabs.

        Spreadsheets take 1/9 for a day in September; when pasted here it is 1/9 again.
        """
        rows, columns = self._selection()
        texts = [[self._model.text(row, column) for column in columns] for row in rows]
        text = table_text(self._model.weights[rows.start : rows.stop, columns.start : columns.stop])
        self._copied = text, tuple(map(tuple, texts))
        QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copies the selected block and puts 0 in its place."""
        self.copy()
        self._model.fill(*self._selection(), 0.0, self.tr("Cut weights"))

    def copy_as(self, id: str) -> None:
        """Puts a selected block, else the whole kernel, on the clipboard as code."""
        rows, columns = self._selection()
        weights = self._model.weights
        if len(rows) * len(columns) > 1:
            weights = weights[rows.start : rows.stop, columns.start : columns.stop]
        QGuiApplication.clipboard().setText(LITERALS[id].write(weights))
        size = f"{weights.shape[0]} × {weights.shape[1]}"
        self.told.emit(
            self.tr("{0} weights were copied: {1}").format(size, translated(LITERALS[id].label))
        )

    def paste(self) -> None:
        """Writes the clipboard's block from the first selected cell on.

        One number fills the selection; a block that fits into it several times is repeated. A
        block that reaches over the edge becomes the kernel, size included, if it is a complete
        literal, or if the first cell or all cells are selected; else nothing changes.
        """
        block = self._taken()
        if block is None:
            return
        rows, columns = self._selection()
        weights = with_block(self._model.weights, block.values, rows, columns)
        high, wide = block.values.shape
        if weights is None:
            everything = (len(rows), len(columns)) == self._model.weights.shape
            if block.is_literal or everything or (rows.start, columns.start) == (0, 0):
                self._replace(block)
                return
            sentence = self.tr(
                "{rows} × {columns} numbers do not fit from row {row}, column {column} on;"
                " Ctrl+Shift+V makes them the whole kernel"
            )
            self.refused.emit(
                sentence.format(
                    rows=high, columns=wide, row=rows.start + 1, column=columns.start + 1
                )
            )
            return
        if len(rows) % high or len(columns) % wide:
            rows = range(rows.start, rows.start + high)
            columns = range(columns.start, columns.start + wide)
        typed = {
            (row, column): block.texts[(row - rows.start) % high][(column - columns.start) % wide]
            for row in rows
            for column in columns
        }
        self._model.set_block(rows, columns, weights, typed)

    def paste_kernel(self) -> None:
        """Makes the clipboard's block the kernel, size included."""
        if (block := self._taken()) is not None:
            self._replace(block)

    def _replace(self, block: Block) -> None:
        typed = {
            (row, column): text
            for row, line in enumerate(block.texts)
            for column, text in enumerate(line)
        }
        self._model.set_kernel(block.values, typed)

    def _taken(self) -> Block | None:
        text = QGuiApplication.clipboard().text()
        try:
            block = read_block(text)
        except ExpressionError as error:
            self.refused.emit(said(error))
            return None
        if text == self._copied[0]:
            return Block(block.values, self._copied[1], block.is_literal)
        return block
