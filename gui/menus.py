"""Menus whose entries are rows of data: sample pictures, methods and themes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.compute.methods import AUTOMATIC, METHODS
from core.files.samples import SAMPLES
from gui import settings
from gui.icons import icon
from gui.theme import CHOICES, Choice, apply_theme, theme


class SamplesMenu(QMenu):
    """The project's own pictures and SciPy's ascent; `chosen` carries a sample's id."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sa&mples"))
        self.setIcon(icon("samples"))
        self.setToolTipsVisible(True)
        for sample in SAMPLES.values():
            text = QCoreApplication.translate("Data", sample.name)
            self._add(sample.id, text, QCoreApplication.translate("Data", sample.about))
        self.addSeparator()
        about = self.tr("The picture of the tutorial, where SciPy can supply it")
        self._add("ascent", self.tr("Ascent (from SciPy)"), about)

    def _add(self, id: str, text: str, about: str) -> None:
        action = self.addAction(text)
        action.setObjectName(f"sample-{id}")
        action.setToolTip(about)
        action.setStatusTip(about)
        action.triggered.connect(lambda: self.chosen.emit(id))


class MethodMenu(QMenu):
    """How kernels are applied; `chosen` carries a name of METHODS, or AUTOMATIC."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Method"))
        self.setToolTipsVisible(True)
        group = QActionGroup(self)
        self._add(group, AUTOMATIC, self.tr("&Automatic"), self.tr("The fastest that is possible"))
        self.addSeparator()
        for method in METHODS.values():
            text = QCoreApplication.translate("Data", method.label)
            about = QCoreApplication.translate("Data", method.about)
            self._add(group, method.name, text[:1].upper() + text[1:], about)

    def _add(self, group: QActionGroup, name: str, text: str, about: str) -> None:
        action = self.addAction(text)
        action.setObjectName(f"method-{name}")
        action.setToolTip(about)
        action.setStatusTip(about)
        action.setCheckable(True)
        action.setChecked(name == AUTOMATIC)
        action.triggered.connect(lambda: self.chosen.emit(name))
        group.addAction(action)


class ThemeMenu(QMenu):
    """Light, dark or as the system is; applied and remembered at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Theme"))
        self.setObjectName("themeMenu")
        self.setToolTip(self.tr("Light or dark"))
        self.setToolTipsVisible(True)
        self.setIcon(icon("theme"))
        group = QActionGroup(self)
        texts = {
            "system": (self.tr("Like the &system"), self.tr("Light or dark as the system is")),
            "light": (self.tr("&Light"), self.tr("Dark text on light ground")),
            "dark": (self.tr("&Dark"), self.tr("Light text on dark ground")),
        }
        for choice in CHOICES:
            text, about = texts[choice]
            action = self.addAction(text)
            action.setToolTip(about)
            action.setStatusTip(about)
            action.setObjectName(f"theme-{choice}")
            action.setCheckable(True)
            action.setChecked(choice == theme.choice)
            action.triggered.connect(lambda checked=False, c=choice: self._choose(c))
            group.addAction(action)

    def _choose(self, choice: Choice) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, choice)
            settings.write(settings.THEME, choice)
