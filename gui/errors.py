"""Errors that nobody expected: a dialog with details to copy, and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


class ErrorReporter(QObject):
    """Shows unexpected errors, from any thread; the same error is shown once."""

    _reported = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._shown: set[str] = set()
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catches what no code caught, in all threads."""
        sys.excepthook = self._hook
        threading.excepthook = lambda info: self._hook(
            info.exc_type, info.exc_value or info.exc_type(), info.exc_traceback
        )

    def report(self, error: BaseException) -> None:
        """Shows an error and prints it for the terminal."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        print(details, file=sys.stderr, end="")
        summary = f"{kind.__name__}: {error}" if str(error) else kind.__name__
        self._reported.emit(summary, details)

    def _show(self, summary: str, details: str) -> None:
        if details in self._shown:
            return
        self._shown.add(details)
        box = QMessageBox(self._window)
        box.setObjectName("errorDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Unexpected error"))
        box.setText(self.tr("Something went wrong that should not. Your work is still there."))
        box.setInformativeText(summary)
        box.setDetailedText(details)
        box.addButton(QMessageBox.StandardButton.Close)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        # The dialog stays open after copying.
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        box.open()
