"""The language of the window: the system's or a chosen one, from the next start on."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui import settings

SYSTEM = "system"
SOURCE = "en"
"""The language of the strings in the code."""


@dataclass(frozen=True)
class Language:
    """A language that there is a translation for; `name` is its own name for itself."""

    code: str
    name: str


LANGUAGES: Final = (Language("en", "English"), Language("de", "Deutsch"))


def language_code(choice: str) -> str:
    """The language to show for a choice: the system's first that there is, else the source's."""
    codes = [language.code for language in LANGUAGES]
    if choice in codes:
        return choice
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code in codes:
            return code
    return SOURCE


def apply_language(app: QCoreApplication, choice: str) -> str:
    """Installs the translations for a choice in place of those before; widgets that are made
    from now on speak it. Returns the language's code."""
    for old in app.findChildren(QTranslator, "language"):
        app.removeTranslator(old)
        old.setParent(None)
    code = language_code(choice)
    own = str(files("resources") / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Of English there are the plural forms; Qt's own words are English already.
    for name, folder in ((f"qtbase_{code}", qt), (f"kernelscope_{code}", own)):
        translator = QTranslator(app)
        translator.setObjectName("language")
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.setParent(None)
    return code


class LanguageMenu(QMenu):
    """The choice of a language, remembered for the next start; `chosen(sentence)` says so.

    Not applied at once: every text of every widget would have to be set again, and one that is
    forgotten would be worse than a start.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self.setObjectName("languageMenu")
        self.setToolTip(self.tr("Used from the next start on"))
        self.setToolTipsVisible(True)
        present = settings.read(settings.LANGUAGE)
        group = QActionGroup(self)
        self._add(group, SYSTEM, self.tr("Like the &system"), present)
        self.addSeparator()
        for language in LANGUAGES:
            self._add(group, language.code, language.name, present)

    def _add(self, group: QActionGroup, code: str, text: str, present: str) -> None:
        action: QAction = self.addAction(text)
        action.setObjectName(f"language-{code}")
        action.setToolTip(self.tr("Used from the next start on"))
        action.setStatusTip(self.tr("Used from the next start on"))
        action.setCheckable(True)
        action.setChecked(code == present)
        action.triggered.connect(lambda: self._choose(code))
        group.addAction(action)

    def _choose(self, code: str) -> None:
        settings.write(settings.LANGUAGE, code)
        self.chosen.emit(self.tr("The language changes when Kernelscope is started again"))
