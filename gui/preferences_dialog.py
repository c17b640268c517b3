"""Edit > Preferences: theme, language and what is remembered, each applied at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.editors.editing import add_row, make_form
from gui.recent import RecentFiles
from gui.shortcuts_dialog import plain


class PreferencesDialog(QDialog):
    """Rows for menus of choices, a switch and buttons; menus and actions keep the meaning.

    A row and its menu show the same choice, whichever of them it was made in.
    """

    def __init__(
        self,
        choices: Sequence[QMenu],
        switch: QAction,
        reset: QAction,
        recent: RecentFiles,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._recent = recent
        self._entries: list[tuple[QComboBox, list[QAction]]] = []
        form = make_form()
        form.setVerticalSpacing(10)
        for menu in choices:
            add_row(form, plain(menu.title()), self._choice(menu), hint=menu.toolTip())
        self.numbers = QCheckBox(plain(switch.text()))
        self.numbers.setObjectName("preferNumbers")
        self.numbers.setToolTip(switch.toolTip())
        self.numbers.setChecked(switch.isChecked())
        self.numbers.toggled.connect(switch.setChecked)
        switch.toggled.connect(self.numbers.setChecked)
        add_row(form, self.tr("Panels"), self.numbers)
        self.numbers.setAccessibleName(self.numbers.text())
        self.forget = self._button(
            "preferClearRecent",
            self.tr("Clear recent files"),
            self.tr("Forget which files were opened; the files themselves stay"),
        )
        self.forget.clicked.connect(self._forget)
        self.layout_button = self._button("preferReset", plain(reset.text()), reset.toolTip())
        self.layout_button.clicked.connect(reset.trigger)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.forget)
        buttons.addWidget(self.layout_button)
        buttons.addStretch(1)
        add_row(form, self.tr("Remembered"), buttons, self.forget, self.layout_button)
        self.note = QLabel(self.tr("The language changes when Kernelscope is started again"))
        self.note.setProperty("secondary", True)
        self.note.setWordWrap(True)
        close = self._button("preferClose", self.tr("Close"), self.tr("Close this dialog (Esc)"))
        close.clicked.connect(self.close)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(16)
        whole.addLayout(form)
        whole.addWidget(self.note)
        whole.addStretch(1)
        whole.addLayout(end)
        self._show_recent()
        self.resize(max(440, self.sizeHint().width()), 0)

    def _choice(self, menu: QMenu) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(f"prefer-{menu.objectName()}")
        combo.setAccessibleName(plain(menu.title()))
        combo.setToolTip(menu.toolTip())
        entries = [action for action in menu.actions() if not action.isSeparator()]
        for action in entries:
            combo.addItem(plain(action.text()))

        combo.setCurrentIndex(next(n for n, act in enumerate(entries) if act.isChecked()))
        combo.activated.connect(lambda number: entries[number].trigger())
        group = entries[0].actionGroup()
        # A method, so that the connection ends with the dialog.
        self._entries.append((combo, entries))
        group.triggered.connect(self._follow)
        return combo

    def _follow(self, chosen: QAction) -> None:
        for combo, entries in self._entries:
            if chosen in entries:
                combo.setCurrentIndex(entries.index(chosen))

    def _button(self, name: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(hint)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _forget(self) -> None:
        self._recent.clear()
        self._show_recent()

    def _show_recent(self) -> None:
        self.forget.setEnabled(bool(self._recent.paths()))
