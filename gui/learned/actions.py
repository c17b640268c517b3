"""File > Open learned filters: asks for a file, reads it, and shows what it holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from core.display import AUTOMATIC
from gui import settings
from gui.actions import Row, make_actions
from gui.document import Document
from gui.files import Files
from gui.panels.panel_row import PanelRow
from gui.worker import Worker

if TYPE_CHECKING:
    from core.files.learned import LearnedFile

_ROWS = (
    Row("actionOpenLearned", QT_TRANSLATE_NOOP("Actions", "Open &learned filters…"),
        QT_TRANSLATE_NOOP("Actions", "Take filters, or a whole model, out of a file of learned"
        " weights"), "open", ("Ctrl+Alt+F",)),
)  # fmt: skip


class LearnedActions(QObject):
    """The action in `actions`; `open` shows the dialog of a file.

    `told`: a sentence that is good to know. `failed`: an unexpected error.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        document: Document,
        worker: Worker,
        files: Files,
        row: PanelRow,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._document, self._worker, self._files = document, worker, files
        self._row, self._window = row, window
        self.actions = make_actions(window, _ROWS)
        self.actions["actionOpenLearned"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Asks for a file, without blocking."""
        from core.files.learned import FORMS

        patterns = " ".join(f"*{suffix}" for form in FORMS for suffix in form.suffixes)
        dialog = QFileDialog(
            self._window,
            self.tr("Open learned filters"),
            settings.read(settings.LEARNED_FOLDER),
            self.tr("Learned weights ({0});;All files (*)").format(patterns),
        )
        dialog.setObjectName("learnedFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def open(self, path: str | Path) -> None:
        """Reads what a file holds in the background, and shows it; a bad file is told of."""
        from core.files.learned import open_learned_steps

        file = Path(path)
        self._files.read(file.name, open_learned_steps(file), self._show)

    def _chosen(self, path: str) -> None:
        settings.write(settings.LEARNED_FOLDER, str(Path(path).parent))
        self.open(path)

    def _show(self, file: LearnedFile) -> str:
        from core.files.learned import is_learned
        from gui.learned.dialog import LearnedDialog

        if is_learned(file.path):  # an npy file would open as a picture
            self._files.used.emit(file.path)
        dialog = LearnedDialog(file, self._document, self._worker, self._window)
        dialog.failed.connect(self.failed)
        dialog.scaled_model_opened.connect(self._stretch)
        dialog.open()
        return file.path.name

    def _stretch(self) -> None:
        """Values about 1 would be black where the view is that of 0 to 255."""
        panels = [self._row.panels[stage] for stage in ("filtered", "pooled")]
        automatic = [panel for panel in panels if panel.view_combo.currentData() == AUTOMATIC]
        for panel in automatic:
            panel.set_view("stretched")
        if automatic:
            self.told.emit(self.tr("The model makes small numbers; the panels show them stretched"))
