"""Errors that nobody expected: logged, shown once with details to copy, and the program goes on."""

from __future__ import annotations

import contextlib
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.about import versions
from gui.crash_log import CrashLog, bounded, shorten_line, without_folders
from gui.icons import icon
from gui.theme import make_room

_KINDS = {
    QtMsgType.QtWarningMsg: "qt warning",
    QtMsgType.QtCriticalMsg: "qt critical",
    QtMsgType.QtFatalMsg: "qt fatal",
}


class ErrorReporter(QObject):
    """Logs and shows unexpected errors, from any thread; the same error is shown once.

    An error is the same if it has the same kind and comes from the same lines. What comes while
    the dialog is open is added to it. Errors that Python cannot raise (in a destructor) and
    Qt's warnings are logged and not shown: they stop nobody's work.
    """

    _reported = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._log: CrashLog | None = None
        self._known: set[str] = set()
        self._box: QMessageBox | None = None
        self._restore: list[Callable[[], Any]] = []
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, log: CrashLog | None = None) -> None:
        """Catches what no code caught, in all threads and in Qt, until `uninstall`."""
        self._log = log
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook
        qt = qInstallMessageHandler(self._qt_message) if log is not None else None

        def restore() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
            if log is not None:
                qInstallMessageHandler(qt)

        self._restore.append(restore)

    def uninstall(self) -> None:
        """Leaves errors to whoever had them before."""
        while self._restore:
            self._restore.pop()()

    def report(self, error: BaseException) -> None:
        """Logs and shows an error, and prints it for the terminal."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        self._print(details)
        key = kind.__qualname__ + "".join(traceback.format_tb(trace))
        if key in self._known:
            return
        self._known.add(key)
        if self._log is not None:
            self._log.write("error", details)
        summary = f"{kind.__name__}: {error}" if str(error) else kind.__name__
        # The window may be gone by now, in a thread that outlives it.
        with contextlib.suppress(RuntimeError):
            self._reported.emit(
                shorten_line(without_folders(summary)), bounded(without_folders(details))
            )

    def _thread_hook(self, info: threading.ExceptHookArgs) -> None:
        if info.exc_type is not SystemExit:
            self._hook(info.exc_type, info.exc_value or info.exc_type(), info.exc_traceback)

    def _unraisable_hook(self, info: sys.UnraisableHookArgs) -> None:
        text = "".join(
            traceback.format_exception(info.exc_type, info.exc_value, info.exc_traceback)
        )
        self._print(f"{info.err_msg or 'Error'}:\n{text}")
        if self._log is not None:
            self._log.write_once("unraisable", text)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        self._print(f"{text}\n")
        if self._log is not None and kind in _KINDS:
            self._log.write_once(_KINDS[kind], text)

    def _print(self, text: str) -> None:
        with contextlib.suppress(Exception):  # there is no terminal, or it is closed
            print(text, file=sys.stderr, end="")

    def _show(self, summary: str, details: str) -> None:
        if self._box is not None:
            self._box.setDetailedText(f"{self._box.detailedText()}\n{details}")
            self._box.setInformativeText(
                self.tr("{0} and more; see the details").format(self._first)
            )
            return
        self._first = summary
        box = self._box = QMessageBox(self._window)
        box.setObjectName("errorDialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIconPixmap(icon("warning").pixmap(QSize(40, 40)))
        box.setWindowTitle(self.tr("Unexpected error"))
        box.setText(self.tr("Something went wrong that should not. Your work is still there."))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(summary)
        box.setDetailedText(f"{versions()}\n\n{details}")
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setToolTip(self.tr("Go on working (Esc)"))
        box.setEscapeButton(close)
        box.setDefaultButton(close)
        make_room(close)
        self._add_button(
            self.tr("Copy details"),
            self.tr("For a report: versions and where it happened, no picture, no folders"),
            lambda: QGuiApplication.clipboard().setText(box.detailedText()),
        )
        if self._log is not None:
            folder = self._log.folder
            self._add_button(
                self.tr("Open log folder"),
                self.tr("Shows the folder with the log of errors"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            )
        for button in box.buttons():
            if not button.toolTip():  # Qt's own, which the detailed text brings along
                button.setToolTip(self.tr("Where it happened, and the versions of all parts"))
        box.finished.connect(self._closed)
        box.open()

    def _add_button(self, text: str, hint: str, action: Callable[[], Any]) -> None:
        """A button after which the dialog stays open."""
        assert self._box is not None
        button = self._box.addButton(text, QMessageBox.ButtonRole.ActionRole)
        button.setToolTip(hint)
        button.clicked.disconnect()
        button.clicked.connect(action)

    def _closed(self) -> None:
        self._box = None
