"""The box of presets: shows which one the kernel is and opens a list that can be searched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from core.presets import AnyPreset, OwnPreset, presets
from gui.editors.editing import preset_name, translated
from gui.editors.preset_popup import ABOUT, GROUP, OWN, ROW, SEARCH, PresetPopup
from gui.preset_store import preset_store


class PresetCombo(QComboBox):
    """All presets; item text = the preset's name, in the order of `presets()`, nothing else.

    Take the choice from `currentIndexChanged` and `preset()`. Typing opens the list and searches.
    A kernel that is no preset is shown by its name, with index -1.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presetCombo")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._custom = ""
        self.refill()
        self._popup: PresetPopup | None = None
        self.currentIndexChanged.connect(self._tell)

    def refill(self) -> None:
        """Takes over the rows of `presets()` without signals; `show_preset` is to follow."""
        with QSignalBlocker(self):
            self.clear()
            for row, preset in enumerate(presets()):
                self._add(row, preset)
            self.setCurrentIndex(-1)

    def _add(self, row: int, preset: AnyPreset) -> None:
        own = isinstance(preset, OwnPreset)
        group = translated(preset.group)
        if isinstance(preset, OwnPreset):
            source = self.tr("Your own preset")
            if preset.parameters:
                source = self.tr("Your own preset, made by {0}").format(translated(preset.source))
            about = preset.about
        else:
            source = self.tr("Source: {0}").format(translated(preset.source))
            about = translated(preset.about)
        told = f"{about}\n{source}" if about else source
        shown = preset.name if own else preset_name(preset.name)
        self.addItem(preset.name)
        for role, value in (
            (ROW, row),
            (GROUP, group),
            (ABOUT, told),
            (OWN, own),
            (SEARCH, f"{preset.name} {shown} {group} {about} {source if own else ''}"),
            (Qt.ItemDataRole.ToolTipRole, told),
            (Qt.ItemDataRole.AccessibleDescriptionRole, f"{group}. {told if own else about}"),
        ):
            self.setItemData(row, value, role)

    def preset(self) -> AnyPreset | None:
        """The preset that is chosen."""
        index = self.currentIndex()
        return presets()[index] if index >= 0 else None

    def show_preset(self, preset: AnyPreset | None, name: str) -> None:
        """Shows a preset, or the name of a kernel that is none, without signals."""
        index = -1 if preset is None else presets().index(preset)
        with QSignalBlocker(self):
            self._custom = name
            self._fit()
            self.setCurrentIndex(index)
        self._tell()
        self.update()

    def currentText(self) -> str:
        """What the box shows, in full and as it stands in recipes."""
        return super().currentText() or self._custom or self.tr("Custom")

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        preset = self.preset()
        text = option.currentText
        if not isinstance(preset, OwnPreset):
            text = preset_name(text)
        option.currentText = self._fitted(text, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Qt draws the text of a kernel that is no preset as it is, however long."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        name = preset_name(self._custom) or self.tr("Custom")
        self.setPlaceholderText(self._fitted(name, option))

    def _fitted(self, text: str, option: QStyleOptionComboBox) -> str:
        """The text, or as much of it as there is room for."""
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        # In the middle: "Custom (from" alone says nothing.
        return option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, field.width() - 4)

    def showPopup(self) -> None:
        self._open("")

    def hidePopup(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        typed = text.isprintable() and text.strip()
        if typed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(text)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # So many kernels in a row are of no use, and the column scrolls.
        event.ignore()

    def _open(self, text: str) -> None:
        preset_store.refresh()  # another window may have saved presets meanwhile
        if self._popup is None:
            # Not a child of the box: the theme dresses fields in combo boxes as parts of them.
            self._popup = PresetPopup(self.model(), self.window())
            preset_store.changed.connect(self._popup.forget)
            self._popup.chosen.connect(self.setCurrentIndex)
        self._popup.open_at(self, self.currentIndex(), text)

    def _tell(self) -> None:
        preset = self.preset()
        if preset is None:
            about = self.tr("A kernel of your own; choose a preset to start from")
            self.setToolTip(f"{preset_name(self._custom)}\n{about}" if self._custom else about)
            # Screen readers take the value of a combo box from its items alone.
            self.setAccessibleDescription(preset_name(self.currentText()))
        else:
            self.setToolTip(self.itemData(self.currentIndex(), Qt.ItemDataRole.ToolTipRole))
            self.setAccessibleDescription(translated(preset.about))
