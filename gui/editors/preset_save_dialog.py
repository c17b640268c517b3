"""The small dialog that keeps the kernel as a preset."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.own_presets import CUSTOM, OwnPreset, free_name
from gui.editors.editing import translated
from gui.editors.kernel_swatch import swatch_icon
from gui.editors.preset_fields import PresetFields
from gui.preset_store import preset_store
from gui.theme import make_room, theme

_SWATCH = 72


class PresetSaveDialog(QDialog):
    """Asks for name, group and note; `saved(preset)` follows when the library has it.

    `make(name, group=..., note=...)` makes the preset of what is shown in the editor.
    """

    saved = Signal(object)

    def __init__(self, make: Callable[..., OwnPreset], suggested: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._make = make
        self.setObjectName("presetSaveDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as preset"))
        self.fields = PresetFields()
        own = {preset.name: preset for preset in preset_store.presets()}
        name = suggested.removeprefix(CUSTOM).removesuffix(")")
        origin = own.get(name)
        name = free_name(name, preset_store.names()) if name else ""
        made = make(name or "?")
        self.fields.show_texts(name, made.group if origin is None else origin.group, "")
        self._replaces: OwnPreset | None = None
        self._build(made)
        self.fields.edited.connect(self._read)
        self._read()
        self.fields.name.selectAll()
        self.fields.name.setFocus()

    def _build(self, made: OwnPreset) -> None:
        picture = QLabel()
        self._picture, self._weights = picture, made.fixed.weights
        self._draw()
        theme.changed.connect(self._draw)
        size = QLabel(f"{made.fixed.rows} × {made.fixed.columns}")
        size.setProperty("secondary", True)
        size.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        left = QVBoxLayout()
        left.addWidget(picture)
        left.addWidget(size)
        left.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addLayout(left)
        upper.addWidget(self.fields, 1)
        about = QLabel(self._what_is_kept(made))
        about.setProperty("secondary", True)
        about.setWordWrap(True)
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(self.tr("Keep the kernel under this name (Ctrl+Return)"))
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setToolTip(self.tr("Close without saving (Esc)"))
        self.save.setDefault(True)
        make_room(self.save)
        self.overwrite = QPushButton(self.tr("Replace"))
        self.overwrite.setAutoDefault(False)
        self.overwrite.setToolTip(self.tr("Overwrites your preset of this name"))
        buttons.addButton(self.overwrite, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.save, cancel, self.overwrite):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.overwrite.clicked.connect(self._save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save.click)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(upper, 1)
        layout.addWidget(about)
        layout.addWidget(self._error)
        layout.addWidget(buttons)
        self.resize(440, self.sizeHint().height())

    def _what_is_kept(self, made: OwnPreset) -> str:
        if made.made_by is None:
            return self.tr("Weights are kept as they were typed, with scale, bias and anchor.")
        labels = ", ".join(
            translated(parameter.label).partition(" (")[0] for parameter in made.parameters
        )
        return self.tr("Kept with its parameters: {0}.").format(labels)

    def _draw(self) -> None:
        swatch = swatch_icon(self._weights, _SWATCH)
        self._picture.setPixmap(swatch.pixmap(QSize(_SWATCH, _SWATCH)))

    def _read(self) -> None:
        name = self.fields.texts()["name"].casefold()
        same = (preset for preset in preset_store.presets() if preset.name.casefold() == name)
        self._replaces = next(same, None)
        self.save.setEnabled(not self.fields.problem())
        self.overwrite.setVisible(self._replaces is not None)

    def _save(self) -> None:
        """Keeps the preset, or says why not and stays."""
        self._read()
        if self.fields.problem() and self._replaces is None:
            return
        preset = self._make(**self.fields.texts())
        if self._replaces is not None:
            preset = replace(preset, id=self._replaces.id)
        self._error.hide()
        preset_store.refused.connect(self._say)
        kept = preset_store.add(preset)
        preset_store.refused.disconnect(self._say)
        if kept is not None:
            self.accept()
            self.saved.emit(kept)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
