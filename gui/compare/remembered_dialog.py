"""The list of remembered recipes: compare, take back, rename, delete, and bring back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.compare.remembered import Remembered, RememberedRecipes

ID = Qt.ItemDataRole.UserRole


class RememberedDialog(QDialog):
    """Stands beside the window. `compare_asked` and `take_back_asked` carry a Remembered."""

    compare_asked = Signal(object)
    take_back_asked = Signal(object)

    def __init__(self, remembered: RememberedRecipes, parent: QWidget) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self.setObjectName("rememberedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Remembered recipes"))
        about = QLabel(
            self.tr("Kept until this window is closed; a recipe saved to a file stays longer."),
            self,
        )
        about.setProperty("secondary", True)
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("rememberedList")
        self.list.setAccessibleName(self.tr("Remembered recipes"))
        self.list.setToolTip(self.tr("F2 renames, Delete deletes, Return compares"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.note = QLabel(self)
        self.note.setObjectName("rememberedNote")
        self.note.setProperty("error", True)
        self.note.setWordWrap(True)
        self.note.hide()
        self.compare = self._button(
            "rememberedCompare",
            self.tr("Compare"),
            self.tr("Compare the present recipe with this one (Return)"),
        )
        self.take_back = self._button(
            "rememberedTakeBack",
            self.tr("Take it back"),
            self.tr("Make this recipe the present one; Undo brings the present one back"),
        )
        self.rename = self._button(
            "rememberedRename", self.tr("Rename"), self.tr("Type another name (F2)")
        )
        self.delete = self._button(
            "rememberedDelete", self.tr("Delete"), self.tr("Forget this recipe (Delete)")
        )
        self.bring_back = self._button(
            "rememberedBringBack",
            self.tr("Undo deletion"),
            self.tr("Bring the recipe back that was deleted last (Ctrl+Z)"),
        )
        self.close_button = self._button(
            "rememberedClose", self.tr("Close"), self.tr("Close this list (Esc)")
        )
        column = QVBoxLayout()
        for button in (self.compare, self.take_back, self.rename, self.delete, self.bring_back):
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 1)
        middle.addLayout(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(about)
        layout.addLayout(middle, 1)
        layout.addWidget(self.note)
        self.resize(520, 320)
        self.list.itemActivated.connect(lambda item: self._compare())
        self.list.itemChanged.connect(self._renamed)
        self.list.currentRowChanged.connect(lambda row: self._show_possible())
        self.compare.clicked.connect(self._compare)
        self.take_back.clicked.connect(self._take_back)
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.delete.clicked.connect(self._delete)
        self.bring_back.clicked.connect(self._bring_back)
        self.close_button.clicked.connect(self.close)
        for keys, widget, slot in (
            (QKeySequence.StandardKey.Delete, self.list, self._delete),
            (QKeySequence.StandardKey.Undo, self, self._bring_back),
        ):
            context = Qt.ShortcutContext.WidgetShortcut
            shortcut = QShortcut(QKeySequence(keys), widget)
            if widget is self.list:
                shortcut.setContext(context)
            shortcut.activated.connect(slot)
        remembered.changed.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def chosen(self) -> Remembered | None:
        """The state that is chosen in the list."""
        item = self.list.currentItem()
        return None if item is None else self._remembered.find(item.data(ID))

    def choose(self, state: Remembered) -> None:
        """Chooses a state in the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(ID) == state.id:
                self.list.setCurrentRow(row)

    def _button(self, name: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(hint)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _fill(self) -> None:
        """The newest first."""
        row = self.list.currentRow()
        before = self.chosen()
        with QSignalBlocker(self.list):
            self.list.clear()
            for state in reversed(self._remembered.states):
                item = QListWidgetItem(state.name, self.list)
                item.setData(ID, state.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setToolTip(state.name)
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        if before is not None:
            self.choose(before)
        self._show_possible()

    def _show_possible(self) -> None:
        has_one = self.chosen() is not None
        for button in (self.compare, self.take_back, self.rename, self.delete):
            button.setEnabled(has_one)
        self.bring_back.setEnabled(self._remembered.can_bring_back)

    def _renamed(self, item: QListWidgetItem) -> None:
        name = item.text()
        done = self._remembered.rename(item.data(ID), name)
        self.note.setText(
            "" if done else self.tr("“{0}” is empty or the name of another one").format(name)
        )
        self.note.setVisible(not done)
        if not done:
            self._fill()

    def _compare(self) -> None:
        if (state := self.chosen()) is not None:
            self.compare_asked.emit(state)

    def _take_back(self) -> None:
        if (state := self.chosen()) is not None:
            self.take_back_asked.emit(state)

    def _delete(self) -> None:
        if (state := self.chosen()) is not None:
            self._remembered.delete(state.id)

    def _bring_back(self) -> None:
        if (state := self._remembered.bring_back()) is not None:
            self.choose(state)
