"""The list of own presets: kernels in their colours, names and groups, filtered by words."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.own_presets import OwnPreset
from core.recipe import Kernel
from gui.editors.editing import translated
from gui.editors.kernel_swatch import swatch_icon
from gui.preset_store import preset_store
from gui.theme import theme

_ID = Qt.ItemDataRole.UserRole
_SIDE = 24


class PresetTree(QTreeWidget):
    """Several may be selected; `chosen` follows a change of the selection, by whomever."""

    chosen = Signal()
    delete_asked = Signal()
    rename_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presetTree")
        self.setHeaderLabels([self.tr("Name"), self.tr("Group")])
        self.setAccessibleName(self.tr("Your presets"))
        self.setToolTip(self.tr("Ctrl and Shift select several; Delete removes them"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.header().setToolTip(self.tr("A click sorts by this column"))
        self._words = ""
        self.itemSelectionChanged.connect(self.chosen)
        self._icons: dict[Kernel, QIcon] = {}
        theme.changed.connect(self._draw_anew)
        self.fill()

    def selected(self) -> tuple[OwnPreset, ...]:
        """The presets that are selected, in the order of the list."""
        ids = [item.data(0, _ID) for item in self._items() if item.isSelected()]
        found = {preset.id: preset for preset in preset_store.presets()}
        return tuple(found[id] for id in ids if id in found)

    def select(self, ids: set[str]) -> None:
        """Selects these and shows the first."""
        with QSignalBlocker(self):
            self.clearSelection()
            items = [item for item in self._items() if item.data(0, _ID) in ids]
            for item in items:
                item.setSelected(not item.isHidden())
            if items:
                self.setCurrentItem(items[0], 0, self.selectionModel().SelectionFlag.NoUpdate)
                self.scrollToItem(items[0])
        self.chosen.emit()

    def fill(self) -> None:
        """Shows the presets of the store; what was selected stays so."""
        ids = {preset.id for preset in self.selected()}
        with QSignalBlocker(self):
            self.clear()
            for preset in preset_store.presets():
                group = translated(preset.group)
                item = QTreeWidgetItem([preset.name, group])
                item.setData(0, _ID, preset.id)
                item.setIcon(0, self._icon(preset.fixed))
                for column in (0, 1):
                    item.setToolTip(column, preset.note or preset.name)
                self.addTopLevelItem(item)
            self._filter()
        self.select(ids)

    def set_filter(self, words: str) -> None:
        """Hides presets without these words in name, group or note, and unselects them."""
        self._words = words.strip().casefold()
        with QSignalBlocker(self):
            self._filter()
        self.chosen.emit()

    def shown_count(self) -> int:
        """How many the filter shows."""
        return sum(not item.isHidden() for item in self._items())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rename_asked.emit()
        else:
            super().keyPressEvent(event)

    def _icon(self, kernel: Kernel) -> QIcon:
        if kernel not in self._icons:
            self._icons[kernel] = swatch_icon(kernel.weights, _SIDE)
        return self._icons[kernel]

    def _draw_anew(self) -> None:
        self._icons.clear()
        self.fill()

    def _filter(self) -> None:
        found = {preset.id: preset for preset in preset_store.presets()}
        for item in self._items():
            preset = found[item.data(0, _ID)]
            text = f"{preset.name} {translated(preset.group)} {preset.note}".casefold()
            hidden = not all(word in text for word in self._words.split())
            item.setHidden(hidden)
            if hidden:
                item.setSelected(False)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
