"""Name, group and note of an own preset, with a word about a name that cannot be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.checks import RecipeError
from core.own_presets import CUSTOM, MAX_NAME, OWN_GROUP, OwnPreset, free_name
from core.recipe import Kernel
from gui.editors.editing import GAP, add_row, make_form, translated
from gui.marking import mark
from gui.preset_store import preset_store
from gui.sentences import said

_ANY = Kernel([[1]])


class PresetFields(QWidget):
    """Fields for what people say of a preset; `edited` follows every change by the person.

    `problem()` is the sentence why it cannot be so, which stands under the name too.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setObjectName("presetName")
        self.name.setMaxLength(MAX_NAME)
        self.group = QComboBox()
        self.group.setObjectName("presetGroup")
        self.group.setEditable(True)
        self.group.lineEdit().setMaxLength(MAX_NAME)
        # A list to choose from, not words that are written into what is being typed.
        self.group.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.note = _Note()
        self.note.setObjectName("presetNote")
        self._word = QLabel()
        self._word.setProperty("error", True)
        self._word.setWordWrap(True)
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        form = make_form()
        add_row(form, self.tr("Name"), self.name, hint=self.tr("What the list of presets shows"))
        form.addRow("", self._word)
        add_row(
            form,
            self.tr("Group"),
            self.group,
            hint=self.tr("The section of the list in which the preset stands; choose one or type"),
        )
        label = add_row(
            form,
            self.tr("Note"),
            self.note,
            hint=self.tr("What it does, where it is from; searched too"),
        )
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 7, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(form)
        self._form = form
        self._id = ""
        self.name.textEdited.connect(self._changed)
        self.group.editTextChanged.connect(self._changed)
        self.note.textChanged.connect(self._changed)
        self._show_word()

    def show_texts(self, name: str, group: str, note: str, *, id: str = "") -> None:
        """Shows texts without signals; `id` is the preset that may have this name."""
        self._id = id
        self.blockSignals(True)
        self.name.setText(name)
        groups = list(dict.fromkeys([OWN_GROUP, *preset_store.groups()]))
        self.group.clear()
        for text in groups:
            self.group.addItem(translated(text), text)
        self.group.setEditText(translated(group))
        self.note.setPlainText(note)
        self.blockSignals(False)
        self._show_word()

    def texts(self) -> dict[str, str]:
        """Name, group and note as the person wants them."""
        typed = self.group.currentText().strip()
        place = self.group.findText(typed, Qt.MatchFlag.MatchFixedString)
        return {
            "name": self.name.text().strip(),
            "group": typed if place < 0 else str(self.group.itemData(place)),
            "note": self.note.toPlainText().strip(),
        }

    def problem(self) -> str:
        """Why these texts cannot be those of the preset, or ""."""
        texts = self.texts()
        if not texts["name"]:
            return self.tr("Please type a name")
        if not texts["group"]:
            return self.tr("Please type or choose a group")
        if texts["name"].casefold().startswith(CUSTOM.casefold()):
            return self.tr("Edited presets are called so; please choose another name")
        try:
            OwnPreset(fixed=_ANY, **texts)
        except RecipeError as error:
            return said(error)
        taken = preset_store.names(but=self._id)
        if texts["name"].casefold() in {name.casefold() for name in taken}:
            free = free_name(texts["name"], taken)
            return self.tr("There is a preset “{0}” already; “{1}” is free").format(
                texts["name"], free
            )
        return ""

    def _changed(self) -> None:
        if not self.signalsBlocked():
            self._show_word()
            self.edited.emit()

    def _show_word(self) -> None:
        problem = self.problem()
        # An empty field says enough by itself.
        self._word.setText(problem if self.name.text().strip() else "")
        self.name.setAccessibleDescription(problem)
        self._form.setRowVisible(self._word, bool(self._word.text()))
        mark(self.name, invalid=bool(self._word.text()))


class _Note(QPlainTextEdit):
    """A few lines; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        return QSize(240, 4 * self.fontMetrics().lineSpacing() + 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * self.fontMetrics().lineSpacing() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Ctrl+Return is for the dialog's main button.
        if event.key() == Qt.Key.Key_Return and event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
