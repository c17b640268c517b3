"""The action that makes filter banks; it stands among those of layers and kernels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject
from PySide6.QtWidgets import QMainWindow

from gui.actions import Row, make_actions
from gui.document import Document
from gui.worker import Worker

if TYPE_CHECKING:
    from gui.bank.generate_dialog import BankChoice

_ROWS = (
    Row("actionGenerateFilters", QT_TRANSLATE_NOOP("Actions", "&Generate filters…"),
        QT_TRANSLATE_NOOP("Actions", "Make a bank: compass, Gabor, random, a basis and others"),
        "", ("Ctrl+Alt+G",)),
)  # fmt: skip


class BankActions(QObject):
    """`actions` by object name. What was chosen in the dialog is offered again the next time."""

    def __init__(self, document: Document, worker: Worker, window: QMainWindow) -> None:
        super().__init__(window)
        self._document = document
        self._worker = worker
        self._window = window
        self._choice: BankChoice | None = None
        self.actions = make_actions(window, _ROWS)
        generate = self.actions["actionGenerateFilters"]
        generate.setIconText(self.tr("Generate…"))
        generate.triggered.connect(self.open_dialog)

    def open_dialog(self) -> None:
        """Asks which bank, without blocking."""
        from gui.bank.generate_dialog import BankChoice, GenerateDialog

        if self._choice is None:
            self._choice = BankChoice()
        GenerateDialog(self._document, self._worker, self._choice, self._window).open()
