"""Joins what comes into a window and goes out of it: files, folders, clipboard, saved results."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.compute.geometry import ShapeError
from core.files.results import kernel_maps, picture_maps
from gui import settings
from gui.clipboard import Copier
from gui.document import Document
from gui.files import Files
from gui.incoming import Incoming
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.recent import RecentFiles, RecentMenu
from gui.save_dialog import SaveDialog
from gui.save_wanted import Wanted
from gui.sentences import said
from gui.sequence import Walk
from gui.sequence_bar import SequenceBar
from gui.toolbar import Toolbar
from gui.worker import Worker


class Exchange(QObject):
    """Recent files, drops, the clipboard, sequences and the save dialog of one window.

    `told` carries what is good to know, `refused` what could not be done, `failed` an error that
    nobody expected.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        files: Files,
        row: PanelRow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._files = files
        self._row = row
        self._window = window
        self.walk = Walk(document, files, worker, self)
        self.incoming = Incoming(document, files, self.walk, self)
        self.copier = Copier(row, preview, worker, self)
        self.recent = RecentFiles(self)
        self.recent_menu = RecentMenu(self.recent, worker, window)
        self.recent_menu.chosen.connect(self.incoming.open_path)
        files.used.connect(self.recent.add)
        self.walk.skipped.connect(self.refused)
        for part in (self.walk, self.incoming, self.copier):
            part.told.connect(self.told)
        for part in (self.incoming, self.copier):
            part.refused.connect(self.refused)
        self.copier.failed.connect(self.failed)

    def connect_actions(self, actions: Mapping[str, QAction], toolbar: Toolbar) -> QMenu:
        """Gives the actions their work and the toolbar its bar; returns the menu "Go to"."""
        walk = self.walk
        for name, slot in {
            "actionOpenFolder": self.ask_for_folder,
            "actionNextImage": lambda: walk.go(1),
            "actionPreviousImage": lambda: walk.go(-1),
            "actionFirstImage": walk.go_first,
            "actionLastImage": walk.go_last,
            "actionNextPage": lambda: walk.go_page(1),
            "actionPreviousPage": lambda: walk.go_page(-1),
            "actionCopyPicture": self.copier.copy_picture,
            "actionCopyValues": self.copier.copy_values,
            "actionPasteImage": self.incoming.paste,
            "actionSaveFiltered": lambda: self.ask_to_save("filtered"),
            "actionSavePooled": lambda: self.ask_to_save("pooled"),
        }.items():
            actions[name].triggered.connect(slot)
        self._bar = SequenceBar(walk, actions, toolbar)
        menu = QMenu(self.tr("&Go to"), self._window)
        menu.setToolTipsVisible(True)
        for entry in (
            "actionNextImage", "actionPreviousImage", "actionFirstImage", "actionLastImage", None,
            "actionNextPage", "actionPreviousPage",
        ):  # fmt: skip
            menu.addSeparator() if entry is None else menu.addAction(actions[entry])
        return menu

    def ask_for_folder(self) -> None:
        """Asks for a folder, without blocking, and opens its pictures as a sequence."""
        start = settings.read(settings.IMAGE_FOLDER)
        dialog = QFileDialog(self._window, self.tr("Open folder"), start)
        dialog.setObjectName("folderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._open_folder)
        dialog.open()

    def ask_to_save(self, stage: str) -> None:
        """Opens the save dialog for a stage of the present document, without blocking."""
        document, result = self._document, self._preview.result
        shown = None if result is None else result.stages.get(stage)
        found = None
        # The preview may know the range already, of one picture and of the present document.
        if shown is not None and self._preview.is_current():
            found = shown.extent
        title = {
            "filtered": self.tr("Save filtered image"),
            "pooled": self.tr("Save pooled image"),
        }[stage]
        image, recipe, layer = document.image, document.recipe, document.layer_index
        try:
            picture = self._preview.picture
            maps = kernel_maps(recipe, image, layer, stage, document.kernel_index, picture)
            pictures = len(picture_maps(recipe, image, layer, stage))
        except ShapeError as error:
            self.refused.emit(said(error))
            return
        view, method = self._row.panels[stage].appearance, self._preview.method
        wanted = Wanted(
            image, recipe, layer, stage, maps, pictures, view, method, found, document.source
        )
        name = f"{Path(image.name).stem or 'image'}-{stage}"
        dialog = SaveDialog(title, name, wanted, self._worker, self._window)
        dialog.chosen.connect(
            lambda path, options, maps: self._files.save_result(stage, path, options, maps)
        )
        dialog.open()

    def _open_folder(self, path: str) -> None:
        settings.write(settings.IMAGE_FOLDER, path)
        self.walk.open([path])
