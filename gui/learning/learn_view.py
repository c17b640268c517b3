"""The study "Learn": where a kernel is learned from, one row of data and one page each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from gui.editors.choice import Choice

if TYPE_CHECKING:
    from gui.panels.studies import StudyPlace


@dataclass(frozen=True)
class LearnPage:
    """One thing to learn from: its name, title, what it is for, and the maker of its page.

    A page is a QWidget with `set_on(is_on)`: off, because nobody looks, it computes nothing,
    except what a person has set going. Its `header` is a widget that stands in the row of the
    choice, to save height: the page makes it, without a parent, and fills it.
    """

    name: str
    title: str
    about: str
    make: Callable[[StudyPlace], QWidget]


def _picture(place: StudyPlace) -> QWidget:
    from gui.learning.picture_page import PicturePage

    return PicturePage(place)


def _labels(place: StudyPlace) -> QWidget:
    from gui.learning.labels_page import LabelsPage

    return LabelsPage(place)


PAGES = (
    LearnPage("picture", QT_TRANSLATE_NOOP("Learn", "From a second picture"),
              QT_TRANSLATE_NOOP("Learn", "Finds the kernel that made one picture of another"),
              _picture),
    LearnPage("labels", QT_TRANSLATE_NOOP("Learn", "From labels of the gallery"),
              QT_TRANSLATE_NOOP("Learn", "Finds filters that tell one label from the rest"),
              _labels),
)  # fmt: skip


class LearnView(QWidget):
    """The choice of what is learned from, and its page, built when it is first shown."""

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnView")
        self._place = place
        self._is_on = False
        self._built: dict[str, QWidget] = {}
        self._shown = ""
        self.source = Choice(self)
        self.source.setObjectName("learnSource")
        self.source.setAccessibleName(self.tr("What is learned from"))
        self.source.setToolTip(self.tr("What a kernel is learned from"))
        self.source.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.source.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for page in PAGES:
            self.source.add(
                page.name,
                QCoreApplication.translate("Learn", page.title),
                hint=QCoreApplication.translate("Learn", page.about),
            )
        self._headers = QStackedLayout()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.source)
        row.addLayout(self._headers, 1)
        self._pages = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 2)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(self._pages, 1)
        self.source.currentIndexChanged.connect(self._choose)

    @property
    def shown(self) -> str:
        """The name of the page that is shown; "" before there is one."""
        return self._shown

    def page(self, name: str) -> QWidget:
        """The page of a row; built when it is first asked for."""
        if name not in self._built:
            made = next(row for row in PAGES if row.name == name).make(self._place)
            self._built[name] = made
            self._headers.addWidget(made.header)  # type: ignore[attr-defined]
            self._pages.addWidget(made)
        return self._built[name]

    def show_page(self, name: str) -> None:
        """Shows a page instead of the present one. An unknown name changes nothing."""
        if name not in {row.name for row in PAGES}:
            return
        if name != self._shown:
            if self._shown:
                self._switch(self._shown, False)
            page = self.page(name)
            self._shown = name
            self._headers.setCurrentWidget(page.header)  # type: ignore[attr-defined]
            self._pages.setCurrentWidget(page)
            self.source.show_choice(name)
        self._switch(name, self._is_on)

    def set_on(self, is_on: bool) -> None:
        """Shows or hides the study; hidden, its page computes nothing that was not set going."""
        self._is_on = is_on
        if self._shown:
            self._switch(self._shown, is_on)
        elif is_on:
            self.show_page(PAGES[0].name)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 130)

    def _choose(self) -> None:
        self.show_page(self.source.choice())

    def _switch(self, name: str, is_on: bool) -> None:
        self.page(name).set_on(is_on)  # type: ignore[attr-defined]
