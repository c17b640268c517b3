"""The menu bar and the toolbar of the window: which entry stands where."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import Actions
from gui.editors.kernel_actions import KernelMenu
from gui.editors.kernel_editor import KernelEditor
from gui.exchange import Exchange
from gui.language import LanguageMenu
from gui.layer_actions import LayerActions
from gui.menus import MethodMenu, SamplesMenu, ThemeMenu
from gui.mnemonics import give_mnemonics
from gui.panels.studies import STUDIES
from gui.toolbar import Toolbar
from gui.view_actions import ViewActions

Entry = str | QMenu | None
"""An action by its object name, a menu, or a line between groups."""


class WindowMenus(QObject):
    """Builds both; `sample_chosen` carries a sample's id, `method_chosen` a method's name, and
    `told` what is good to know.
    """

    sample_chosen = Signal(str)
    method_chosen = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        actions: Actions,
        exchange: Exchange,
        view: ViewActions,
        kernel: KernelEditor,
        arithmetic: QMenu,
        layers: LayerActions,
        compare: QMenu,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        samples, methods = SamplesMenu(window), MethodMenu(window)
        self.themes, self.languages = ThemeMenu(window), LanguageMenu(window)
        samples.chosen.connect(self.sample_chosen)
        methods.chosen.connect(self.method_chosen)
        self.languages.chosen.connect(self.told)
        self.toolbar = Toolbar(actions, samples, self.themes, window)
        window.addToolBar(self.toolbar)
        go_to = exchange.connect_actions(actions, self.toolbar)
        kernel_menu = KernelMenu(kernel.actions, window)
        kernel_menu.addAction(actions["actionEquivalent"])
        kernel_menu.addSeparator()
        kernel_menu.addActions([actions["actionSavePreset"], actions["actionManagePresets"]])
        self._add(
            self.tr("&File"),
            "actionOpen", "actionOpenFolder", exchange.recent_menu, samples, go_to, None,
            "actionOpenDataset", self._datasets(), None,
            "actionOpenRecipe", "actionSaveRecipe", "actionSaveRecipeAs", None,
            "actionSaveFiltered", "actionSavePooled", None, "actionClose",
        )  # fmt: skip
        self._add(
            self.tr("&Edit"),
            "actionUndo", "actionRedo", None,
            "actionCopyPicture", "actionCopyValues", arithmetic, "actionPasteImage", None,
            "actionSelect", "actionSelectAll", "actionSelectNone", "actionLine", None,
            "actionPreferences",
        )  # fmt: skip
        self._add(
            self.tr("&View"),
            "actionFit", "actionOneToOne", "actionZoomIn", "actionZoomOut",
            "actionZoomToSelection", "actionCentre", None,
            self._studies(), "actionGoToPixel", compare, None,
            self._marks(), "actionTrueSize", "actionLevels", view.colours_menu, None,
            view.layout_menu, "actionMaximise", "actionFullScreen",
            "actionResetLayout", "actionNextPane", None,
            methods, "actionRecompute", "actionCancel", None, self.themes, self.languages,
        )  # fmt: skip
        window.menuBar().addMenu(kernel_menu)
        window.menuBar().addMenu(layers.menu(self.tr("&Layer")))
        self._add(
            self.tr("&Tools"),
            "actionStep", "actionPlaySteps", "actionStepForward", "actionStepBack", None,
            "actionExportAnimation",
        )  # fmt: skip
        self._add(
            self.tr("&Help"),
            "actionTour", "actionWhatsThis", None,
            "actionShortcuts", "actionLogFolder", None, "actionAbout",
        )  # fmt: skip
        give_mnemonics(window.menuBar())

    def _studies(self) -> QMenu:
        """What stands under the panels; the key of the study that is shown hides it."""
        menu = QMenu(self.tr("Stud&ies"), self._window)
        menu.setToolTipsVisible(True)
        menu.menuAction().setStatusTip(self.tr("What stands under the panels"))
        for study in STUDIES:
            menu.addAction(self._actions[study.action])
        return menu

    def _datasets(self) -> QMenu:
        """What else there is to do with a dataset."""
        menu = QMenu(self.tr("&Dataset"), self._window)
        menu.setToolTipsVisible(True)
        menu.menuAction().setStatusTip(self.tr("Datasets, and walking through their items"))
        for name in ("OpenDatasetFolder", "SampleDataset", "NextItem", "PreviousItem",
                     "CloseDataset"):  # fmt: skip
            menu.addAction(self._actions[f"action{name}"])
        return menu

    def _marks(self) -> QMenu:
        """What is drawn around the pictures and over them."""
        menu = QMenu(self.tr("Mar&ks"), self._window)
        menu.setToolTipsVisible(True)
        menu.menuAction().setStatusTip(self.tr("What is drawn around the pictures and over them"))
        for name in ("Rulers", "Numbers", "ReceptiveField", "BorderMap"):
            menu.addAction(self._actions[f"action{name}"])
        return menu

    def _add(self, title: str, *entries: Entry) -> None:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(self._actions[entry])
