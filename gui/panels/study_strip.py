"""The card under the panels: a tab for each study, of which one is shown and computes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from gui.actions import Row, make_actions
from gui.panels.studies import STUDIES, StudyPlace
from gui.scrolling_tabs import ScrollingTabs


class StudyStrip(QFrame):
    """`changed`: another study is shown, or the strip is shown or hidden."""

    changed = Signal()

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("studyStrip")
        self.setProperty("card", True)
        self._place = place
        self._built: dict[str, QWidget] = {}
        self._shown = ""
        self._is_on = True
        self.tabs = ScrollingTabs(self)
        self.tabs.setObjectName("studyTabs")
        self.tabs.setProperty("compact", True)
        self.tabs.setAccessibleName(self.tr("Studies"))
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for study in STUDIES:
            index = self.tabs.addTab(QCoreApplication.translate("Studies", study.title))
            about = QCoreApplication.translate("Studies", study.about)
            keys = study.keys[0]
            self.tabs.setTabToolTip(index, f"{about} ({keys})")
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
        layout.addWidget(self.tabs)
        layout.addLayout(self._stack, 1)
        self.tabs.currentChanged.connect(self._choose)
        place.row.lining.tool_changed.connect(self._show_line)
        self.show_study(STUDIES[0].name)

    @property
    def shown(self) -> str:
        """The name of the study that is shown, or would be."""
        return self._shown

    @property
    def is_on(self) -> bool:
        """The strip stands under the panels."""
        return self._is_on

    def study(self, name: str) -> QWidget:
        """The widget of a study; built when it is first asked for."""
        if name not in self._built:
            row = next(row for row in STUDIES if row.name == name)
            made = self._built[name] = row.make(self._place)
            self._stack.addWidget(made)
        return self._built[name]

    def show_study(self, name: str) -> None:
        """Shows a study instead of the present one. An unknown name changes nothing."""
        names = [row.name for row in STUDIES]
        if name not in names:
            return
        if name != self._shown:
            if self._shown in self._built:
                self._switch(self._shown, False)
            self._shown = name
            self._stack.setCurrentWidget(self.study(name))
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(names.index(name))
        self._switch(name, self._is_on)
        self.changed.emit()

    def open_study(self, name: str) -> None:
        """Shows a study, and the strip where it is hidden."""
        self.show_study(name)
        if not self._is_on:
            self.set_on(True)

    def set_on(self, is_on: bool) -> None:
        """Shows or hides the strip; hidden, nothing of it computes."""
        self._is_on = is_on
        self.setVisible(is_on)
        self._switch(self._shown, is_on)
        self.changed.emit()

    def take_focus(self) -> None:
        """Moves the keyboard to the tabs."""
        self.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def make_actions(self, window: QMainWindow) -> dict[str, QAction]:
        """An action for each study: it shows the study, or hides the strip where it is shown."""
        made = make_actions(window, [
            Row(study.action, study.title, study.about, "", study.keys, checkable=True,
                context="Studies")
            for study in STUDIES
        ])  # fmt: skip
        for study in STUDIES:
            made[study.action].toggled.connect(lambda on, name=study.name: self._toggle(name, on))

        def show() -> None:
            for study in STUDIES:
                made[study.action].setChecked(self._is_on and study.name == self._shown)

        self.changed.connect(show)
        show()
        return made

    def _choose(self, index: int) -> None:
        self.show_study(STUDIES[index].name)

    def _toggle(self, name: str, is_on: bool) -> None:
        is_shown = self._is_on and name == self._shown
        if is_on and not is_shown:
            self.show_study(name)
            self.set_on(True)
        elif is_shown and not is_on:
            self.set_on(False)

    def _show_line(self, is_drawn: bool) -> None:
        """Who draws a line wants to see what lies along it."""
        if is_drawn and not (self._is_on and self._shown == "profile"):
            self.show_study("profile")
            self.set_on(True)

    def _switch(self, name: str, is_on: bool) -> None:
        self.study(name).set_on(is_on)  # type: ignore[attr-defined]
