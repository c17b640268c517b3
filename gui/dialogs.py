"""The questions that the window asks: which file, and what to do with unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.files.images import FORMATS
from gui import settings
from gui.icons import icon
from gui.theme import make_room

READABLE = " ".join(f"*{suffix}" for row in FORMATS for suffix in row.suffixes)


class Dialogs(QObject):
    """File dialogs remember their folder; questions do not block the event loop."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def image_to_open(self) -> str:
        """A path, or "" where the person changed their mind."""
        return self._open(
            self.tr("Open image"),
            settings.IMAGE_FOLDER,
            self.tr("Images ({0});;All files (*)").format(READABLE),
        )

    def recipe_to_open(self) -> str:
        """A path, or ""."""
        return self._open(
            self.tr("Open recipe"),
            settings.RECIPE_FOLDER,
            self.tr("Recipes (*.recipe.json *.json);;All files (*)"),
        )

    def recipe_to_save(self, name: str) -> str:
        """A path that ends in .json, or ""."""
        return self._save(
            self.tr("Save recipe"),
            settings.RECIPE_FOLDER,
            name,
            {self.tr("Recipe (*.recipe.json)"): ".recipe.json"},
            (".json",),
        )

    def presets_to_open(self) -> str:
        """A path, or ""."""
        return self._open(
            self.tr("Import presets"),
            settings.PRESET_FOLDER,
            self.tr("Presets (*.presets.json *.json);;All files (*)"),
        )

    def presets_to_save(self, name: str) -> str:
        """A path that ends in .json, or ""."""
        return self._save(
            self.tr("Export presets"),
            settings.PRESET_FOLDER,
            name,
            {self.tr("Presets (*.presets.json)"): ".presets.json"},
            (".json",),
        )

    def ask_about_unsaved(
        self, name: str, save: Callable[[], None], discard: Callable[[], None]
    ) -> None:
        """Asks once, without blocking; Cancel calls nothing."""
        if self._window.findChild(QMessageBox, "unsavedDialog") is not None:
            return  # the question stands already
        box = QMessageBox(self._window)
        box.setObjectName("unsavedDialog")
        box.setIconPixmap(icon("info").pixmap(QSize(40, 40)))
        box.setWindowTitle(self.tr("Unsaved recipe"))
        box.setText(self.tr("The recipe {0} was changed.").format(name))
        box.setInformativeText(self.tr("Do you want to save it before closing?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        make_room(box.button(buttons.Save))
        for button, about in (
            (buttons.Save, self.tr("Save the recipe, then close")),
            (buttons.Discard, self.tr("Close; the changes of the recipe are gone")),
            (buttons.Cancel, self.tr("Go on working (Esc)")),
        ):
            box.button(button).setToolTip(about)

        def answered(button: int) -> None:
            box.deleteLater()
            if button == buttons.Save:
                save()
            elif button == buttons.Discard:
                discard()

        box.finished.connect(answered)
        box.open()

    def _may_replace(self, name: str) -> bool:
        question = self.tr("{0} exists already. Do you want to replace it?").format(name)
        answer = QMessageBox.question(self._window, self.tr("Replace file"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _open(self, title: str, folder_key: str, filters: str) -> str:
        path, _ = QFileDialog.getOpenFileName(
            self._window, title, settings.read(folder_key), filters
        )
        if path:
            settings.write(folder_key, str(Path(path).parent))
        return path

    def _save(
        self,
        title: str,
        folder_key: str,
        name: str,
        filters: dict[str, str],
        known: tuple[str, ...],
    ) -> str:
        start = str(Path(settings.read(folder_key)) / name)
        path, chosen = QFileDialog.getSaveFileName(self._window, title, start, ";;".join(filters))
        if not path:
            return ""
        if not path.lower().endswith(known):
            path += filters.get(chosen, next(iter(filters.values())))
            # The file dialog asked about the name without its suffix only.
            if Path(path).exists() and not self._may_replace(Path(path).name):
                return ""
        settings.write(folder_key, str(Path(path).parent))
        return path
