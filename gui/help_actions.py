"""What stands in the menu Help, and the preferences: actions and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.about import AboutBox
from gui.actions import Key, Row, make_actions
from gui.help.what_is import WhatIs
from gui.places import state_folder
from gui.preferences_dialog import PreferencesDialog
from gui.recent import RecentFiles
from gui.shortcuts_dialog import ShortcutsDialog

_ROWS = (
    Row("actionShortcuts", QT_TRANSLATE_NOOP("Actions", "&Keys and mouse…"),
        QT_TRANSLATE_NOOP("Actions", "All actions with their keys, to be searched, and what keys"
        " and mouse do in the panels and the table"), "", (Key.HelpContents, "F1")),
    Row("actionWhatsThis", QT_TRANSLATE_NOOP("Actions", "&What is this?"),
        QT_TRANSLATE_NOOP("Actions", "Explain a control: click on it; the key explains the one that"
        " has the keyboard"), "", ("Shift+F1",)),
    Row("actionTour", QT_TRANSLATE_NOOP("Actions", "&Tour"),
        QT_TRANSLATE_NOOP("Actions", "Eight steps with your picture, from a pixel and its"
        " neighbours to two layers; while it runs, go to its card"), "", ("Shift+F2",)),
    Row("actionLogFolder", QT_TRANSLATE_NOOP("Actions", "Open &log folder"),
        QT_TRANSLATE_NOOP("Actions", "Show the folder with the log of unexpected errors")),
    Row("actionAbout", QT_TRANSLATE_NOOP("Actions", "&About Kernelscope"),
        QT_TRANSLATE_NOOP("Actions", "Versions and licence")),
    Row("actionPreferences", QT_TRANSLATE_NOOP("Actions", "Pre&ferences…"),
        QT_TRANSLATE_NOOP("Actions", "Theme, language and what is remembered"), "",
        (Key.Preferences, "Ctrl+,")),
)  # fmt: skip
_PREFERRED = "actionNumbers", "actionResetLayout"
"""Actions that the preferences have too."""


class HelpActions(QObject):
    """The actions, by object name in `actions`; `refused` tells what could not be shown.

    `told` says what is good to know.
    """

    refused = Signal(str)
    told = Signal(str)

    def __init__(self, window: QMainWindow, recent: RecentFiles) -> None:
        super().__init__(window)
        self._window = window
        self._recent = recent
        self._choices: Sequence[QMenu] = ()
        self.actions = make_actions(window, _ROWS)
        self.what_is = WhatIs(self.actions["actionWhatsThis"], window)
        self.what_is.told.connect(self.told)
        self.actions["actionAbout"].triggered.connect(lambda: AboutBox(window).open())
        self.actions["actionShortcuts"].triggered.connect(self._show_shortcuts)
        self.actions["actionLogFolder"].triggered.connect(self._show_log)
        self.actions["actionPreferences"].triggered.connect(self._show_preferences)

    def set_choices(self, *menus: QMenu) -> None:
        """The menus whose entries the preferences offer too; all menus are there by now."""
        self._choices = menus
        self.what_is.explain_menus()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._window.menuBar(), self._window).open()

    def _show_preferences(self) -> None:
        found = {name: self._window.findChild(QAction, name) for name in _PREFERRED}
        PreferencesDialog(self._choices, *found.values(), self._recent, self._window).open()

    def _show_log(self) -> None:
        folder = state_folder()
        if not _is_shown(folder):
            self.refused.emit(self.tr("The folder {0} cannot be shown here").format(folder))


def _is_shown(folder: Path) -> bool:
    """Opens a folder in the system's own program for folders."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
