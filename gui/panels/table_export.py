"""Copies what a study shows as a table or a picture, and saves it as a CSV file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from core.files.tables import Table, table_text, write_csv_steps
from gui import settings
from gui.actions import name
from gui.clipboard import table_data
from gui.icon_button import icon_button
from gui.sentences import said
from gui.worker import Job, Worker


class TableExport(QObject):
    """Two buttons for the header of a study; `told` and `refused` carry what came of them.

    `table()` makes the table, None where nothing is shown; `picture()` is the widget to draw.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        file_name: str,
        table: Callable[[], Table | None],
        picture: Callable[[], QWidget],
        worker: Worker,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._file_name = file_name
        self._table = table
        self._picture = picture
        self._worker = worker
        menu = QMenu(self.tr("Copy"), parent)
        menu.setToolTipsVisible(True)
        for id, text, about, slot in (
            ("copyTable", self.tr("Copy &values"),
             self.tr("All values as a table, for a spreadsheet"), self.copy_table),
            ("copyPlot", self.tr("Copy &picture"),
             self.tr("What is shown, as a picture"), self.copy_picture),
        ):  # fmt: skip
            action = QAction(text, menu)
            name(action, id, about)
            action.setToolTip(about)
            action.triggered.connect(slot)
            menu.addAction(action)
        self.copy_button = icon_button(
            self._widget, "copyStudy", "copy", self.tr("Copy values or picture")
        )
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy_button.setMenu(menu)
        self.save_button = icon_button(
            self._widget, "saveStudy", "save", self.tr("Save the values as CSV…")
        )
        self.save_button.clicked.connect(self.ask_for_file)

    def copy_table(self) -> None:
        """Puts the table on the clipboard."""
        table = self._table()
        if table is None:
            self.refused.emit(self.tr("There is nothing to copy yet"))
            return
        QGuiApplication.clipboard().setMimeData(table_data(table_text(table)))
        self.told.emit(self.tr("%n row(s) copied as a table", "", table.rows))

    def copy_picture(self) -> None:
        """Puts what is shown on the clipboard as a picture."""
        QGuiApplication.clipboard().setImage(self._picture().grab().toImage())
        self.told.emit(self.tr("The picture was copied"))

    def ask_for_file(self) -> None:
        """Asks for a file, without blocking; one that is there is replaced only when confirmed."""
        if self._table() is None:
            self.refused.emit(self.tr("There is nothing to save yet"))
            return
        folder = settings.read(settings.IMAGE_FOLDER)
        dialog = QFileDialog(self._widget, self.tr("Save values"), folder)
        dialog.setObjectName("saveTable")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilters([self.tr("Comma-separated values (*.csv)"), self.tr("All files (*)")])
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes the table in the background, in place of what is there."""
        table = self._table()
        if table is None:
            self.refused.emit(self.tr("There is nothing to save yet"))
            return
        file = Path(path).name
        settings.write(settings.IMAGE_FOLDER, str(Path(os.path.abspath(path)).parent))  # noqa: PTH100

        def done(_: object) -> None:
            self.told.emit(self.tr("{0} was saved").format(file))

        def fail(error: BaseException) -> None:
            if isinstance(error, OSError):
                self.refused.emit(self.tr("{0} was not saved: {1}").format(file, said(error)))
            else:
                self.failed.emit(error)

        self._worker.start("save table", Job(write_csv_steps(table, path), done, fail))
