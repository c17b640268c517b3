"""The dialog of own presets: rename, regroup, annotate, delete, import, export; with undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.own_presets import OwnPreset
from gui.dialogs import Dialogs
from gui.editors.editing import translated
from gui.editors.preset_fields import PresetFields
from gui.editors.preset_tree import PresetTree
from gui.marking import mark
from gui.preset_store import preset_store


class PresetListDialog(QDialog):
    """All own presets, and the fields of the selected one, kept when a field is left."""

    def __init__(self, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._undo: list[Callable[[], object]] = []
        self._shown: OwnPreset | None = None
        self._busy = False
        self.setObjectName("presetListDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Own presets"))
        self.filter = QLineEdit()
        self.reset = self._button(
            self.tr("Reset filter"), self.tr("Show all presets again"), "presetResetFilter"
        )
        self.tree = PresetTree()
        self.fields = PresetFields()
        self.about = QLabel()
        self.delete = self._button(
            self.tr("Delete"), self.tr("Delete the selected presets (Delete)"), "presetDelete"
        )
        self.load = self._button(
            self.tr("Import…"), self.tr("Add the presets of a file"), "presetImport"
        )
        self.export = self._button(self.tr("Export…"), "", "presetExport")
        self.undo = self._button(
            self.tr("Undo"), self.tr("Take the last change of presets back (Ctrl+Z)"), "presetUndo"
        )
        self.close_button = self._button(
            self.tr("Close"), self.tr("Close this list (Esc)"), "presetClose"
        )
        self._said = QLabel()
        self._strip = QFrame()
        self._build()
        self._connect()
        self._show_selection()
        self.resize(760, 460)
        self.tree.setFocus()

    def _button(self, text: str, hint: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(hint)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        self.filter.setObjectName("presetFilter")
        self.filter.setPlaceholderText(self.tr("Filter by name, group or note"))
        self.filter.setAccessibleName(self.tr("Filter presets"))
        self.filter.setToolTip(self.tr("Words of a name, a group or a note"))
        self.filter.setClearButtonEnabled(True)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.reset)
        self.about.setProperty("secondary", True)
        self.about.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self.fields)
        right.addWidget(self.about)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.tree, 3)
        middle.addLayout(right, 2)
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(12, 6, 6, 6)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        strip.addWidget(self._said, 1)
        strip.addWidget(self.undo)
        self._strip.hide()
        buttons = QHBoxLayout()
        for button in (self.delete, self.load, self.export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self._strip)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.tree.set_filter)
        self.filter.textChanged.connect(lambda text: self.reset.setEnabled(bool(text)))
        self.reset.setEnabled(False)
        self.reset.clicked.connect(self.filter.clear)
        self.tree.chosen.connect(self._show_selection)
        self.fields.name.editingFinished.connect(self._keep)
        self.fields.group.lineEdit().editingFinished.connect(self._keep)
        self.fields.group.activated.connect(self._keep)
        self.fields.note.installEventFilter(self)
        self.delete.clicked.connect(self._delete)
        self.load.clicked.connect(self._import)
        self.export.clicked.connect(self._export)
        self.undo.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.close)
        preset_store.changed.connect(self._presets_changed)
        preset_store.refused.connect(self._refuse)
        self.tree.delete_asked.connect(self._delete)
        self.tree.rename_asked.connect(self._rename)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._take_back),
            (QKeySequence.StandardKey.Find, self.filter.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # Showing.

    def _presets_changed(self) -> None:
        self.tree.fill()

    def _show_selection(self) -> None:
        selected = self.tree.selected()
        if self._busy:
            return
        self._keep()
        only = selected[0] if len(selected) == 1 else None
        if only is not None:  # it may have just been kept with other texts
            only = next((p for p in preset_store.presets() if p.id == only.id), None)
        self._shown = only
        self.fields.setEnabled(only is not None)
        if only is None:
            self.fields.show_texts("", "", "")
        else:
            self.fields.show_texts(only.name, only.group, only.note, id=only.id)
        self.about.setText(self._sentence(selected))
        self.delete.setEnabled(bool(selected))
        every = preset_store.presets()
        self.export.setEnabled(bool(every))
        self.export.setToolTip(
            self.tr("Write the selected presets to a file")
            if selected
            else self.tr("Write all presets to a file")
        )

    def _sentence(self, selected: tuple[OwnPreset, ...]) -> str:
        if not preset_store.presets():
            return self.tr(
                "There are no presets of your own yet. “Save as preset” keeps the kernel that you"
                " see; “Import” adds the presets of a file."
            )
        if len(selected) > 1:
            return self.tr("%n preset(s) selected", "", len(selected))
        if not selected:
            return self.tr("Select a preset to change its name, group or note")
        preset = selected[0]
        size = f"{preset.fixed.rows} × {preset.fixed.columns}"
        if preset.made_by is None:
            return size
        return self.tr("{0}, made by {1}, with its parameters").format(
            size, translated(preset.made_by.name)
        )

    def _say(self, sentence: str, kind: str = "info") -> None:
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        mark(self._strip, message=kind)
        self.undo.setVisible(bool(self._undo))
        self._strip.show()

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, "error")

    # Doing.

    def _rename(self) -> None:
        self.fields.name.setFocus()
        self.fields.name.selectAll()

    def _keep(self, *_: object) -> None:
        """Keeps what the fields say of the preset that they show."""
        shown = self._shown
        if shown is None or self._busy:
            return
        texts = self.fields.texts()
        if not self._differs(shown):
            return
        present = next((p for p in preset_store.presets() if p.id == shown.id), None)
        if present is None:  # another window has deleted it meanwhile
            self._shown = None
            return
        if problem := self.fields.problem():
            self._refuse(self.tr("“{0}” stays as it was: {1}").format(shown.name, problem))
            if self.fields.isAncestorOf(self.focusWidget() or self):
                return  # the person is still at it
            self.fields.show_texts(shown.name, shown.group, shown.note, id=shown.id)
            return
        after = replace(present, **texts)
        if self._does(lambda: preset_store.add(after)):
            self._shown = after = next(p for p in preset_store.presets() if p.id == after.id)
            self._undo.append(lambda: preset_store.add(present))
            self._say(self.tr("“{0}” was changed").format(after.name))

    def _differs(self, shown: OwnPreset) -> bool:
        """Something was typed that is not kept yet."""
        return any(getattr(shown, key) != text for key, text in self.fields.texts().items())

    def _delete(self) -> None:
        gone = self.tree.selected()
        if not gone:
            return
        self._shown = None
        if self._does(lambda: preset_store.remove({preset.id for preset in gone})):
            self._undo.append(lambda: preset_store.bring_back(gone))
            if len(gone) == 1:
                self._say(self.tr("“{0}” was deleted").format(gone[0].name))
            else:
                self._say(self.tr("%n preset(s) were deleted", "", len(gone)))
        self._show_selection()
        self.tree.setFocus()

    def _import(self) -> None:
        if not (path := self._dialogs.presets_to_open()):
            return
        self._busy = True
        result = preset_store.import_file(path)
        self._busy = False
        if result is None:
            return
        added = {preset.id for preset in result.added}
        if added:
            self._undo.append(lambda: preset_store.remove(added))
        self.filter.clear()
        self.tree.fill()
        self.tree.select(added)
        parts = [self.tr("%n preset(s) were imported", "", len(added))]
        if result.renamed:
            parts.append(self.tr("%n of them under another name", "", result.renamed))
        if result.known:
            parts.append(self.tr("%n were there already", "", result.known))
        self._say(", ".join(parts))

    def _export(self) -> None:
        chosen = self.tree.selected() or preset_store.presets()
        name = chosen[0].name if len(chosen) == 1 else self.tr("kernels")
        for sign in '/\\:*?"<>|':
            name = name.replace(sign, "-")
        path = self._dialogs.presets_to_save(f"{name}.presets.json")
        if path and preset_store.export_file(chosen, path):
            self._say(self.tr("%n preset(s) were exported", "", len(chosen)))

    def _take_back(self) -> None:
        if not self._undo:
            return
        step = self._undo.pop()
        self._shown = None
        if self._does(step):
            self._say(self.tr("The change was taken back"))
        self._show_selection()

    def _does(self, change: Callable[[], object]) -> bool:
        """A change of the library, during which the list follows and nothing else does."""
        self._busy = True
        try:
            return bool(change())
        finally:
            self._busy = False

    # Events.

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keep()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = self._shown
        if event.key() == Qt.Key.Key_Escape and shown is not None and self._differs(shown):
            self.fields.show_texts(shown.name, shown.group, shown.note, id=shown.id)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            preset_store.refresh()

    def done(self, result: int) -> None:
        self._keep()
        super().done(result)
