"""The actions of own presets: keep the kernel as one, and the list of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu

from gui.actions import explain, name
from gui.dialogs import Dialogs
from gui.document import Document
from gui.editors.kernel_editor import KernelEditor
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.icons import icon
from gui.preset_store import preset_store


class PresetActions(QObject):
    """`save` and `manage`, for menus, and in the button beside the box of presets.

    `said(sentence)` tells what was done, `refused(sentence)` what was wrong with the library
    while no dialog of it is open.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, document: Document, editor: KernelEditor, dialogs: Dialogs, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._document = document
        self._editor = editor
        self._dialogs = dialogs
        self._window = window
        self.save = self._action(
            "actionSavePreset",
            self.tr("&Keep as preset…"),
            self.tr("Keep the kernel as a preset of your own"),
            "Ctrl+Alt+S",
        )
        self.save.setIcon(icon("bookmark"))
        self.manage = self._action(
            "actionManagePresets",
            self.tr("&Browse own presets…"),
            self.tr("Rename, group, delete, import and export your presets"),
            "Ctrl+Alt+P",
        )
        self.save.triggered.connect(self._ask_to_save)
        self.manage.triggered.connect(self._show_list)
        menu = QMenu(editor.preset_menu)
        menu.setToolTipsVisible(True)
        menu.addActions(self.actions())
        editor.set_preset_menu(menu)
        preset_store.refused.connect(self._refuse)

    def actions(self) -> list[QAction]:
        """Both, in the order of a menu."""
        return [self.save, self.manage]

    def _action(self, object_name: str, text: str, about: str, keys: str) -> QAction:
        action = QAction(text, self._window)
        name(action, object_name, about)
        action.setShortcut(QKeySequence(keys))
        explain(action)
        self._window.addAction(action)
        return action

    def _ask_to_save(self) -> None:
        preset_store.refresh()
        dialog = PresetSaveDialog(self._editor.as_preset, self._document.kernel.name, self._window)
        dialog.saved.connect(self._editor.take_preset)
        dialog.saved.connect(
            lambda preset: self.said.emit(self.tr("“{0}” is now a preset").format(preset.name))
        )
        dialog.open()

    def _show_list(self) -> None:
        preset_store.refresh()
        PresetListDialog(self._dialogs, self._window).open()

    def _refuse(self, sentence: str) -> None:
        if not any(dialog.isVisible() for dialog in self._window.findChildren(QDialog)):
            self.refused.emit(sentence)
