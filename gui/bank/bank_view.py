"""The study of a layer's filters: a strip or grid of its kernels with the map that each makes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.display import Appearance
from gui.bank.bank_texts import BankCounts
from gui.bank.contact_sheet import ContactSheet
from gui.bank.kernel_items import KernelDelegate, KernelItems
from gui.bank.kernel_list import SIDES, KernelList
from gui.bank.thumbnails import Thumbnails
from gui.elided_label import ElidedLabel
from gui.marking import mark
from gui.panels.studies import StudyPlace
from gui.panels.study_names import stage_name
from gui.sentences import said
from gui.theme import theme

FIRST_SIDE, LARGE_SIDE = SIDES.index(80), SIDES.index(160)
"""Between these the pictures are as large as lets all be seen, until a size is chosen."""

_ACTIONS = (
    "actionAddKernel", "actionDuplicateKernel", "actionRemoveKernel",
    "actionKernelEarlier", "actionKernelLater", "actionGenerateFilters",
)  # fmt: skip
_MENU = (
    "actionAddKernel", "actionDuplicateKernel", "actionRemoveKernel", "actionRenameKernel", None,
    "actionKernelEarlier", "actionKernelLater", None, "actionGenerateFilters",
)  # fmt: skip


class BankView(QWidget):
    """Kernels of the selected layer, each with its map; what is not seen is not computed.

    What can be done with them are actions of the window.
    """

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bankView")
        self._place = place
        self._document = place.document
        self._is_on = False
        self._is_sized = False
        self._counts = BankCounts()
        self.list = KernelList(self)
        self.thumbnails = Thumbnails(
            place.document, place.preview, place.worker, self.list.is_seen, self
        )
        self.items = KernelItems(place.document, self.thumbnails.found, self)
        self._delegate = KernelDelegate(self.items, self._picture, self.thumbnails.found, self)
        self.list.set_items(self.items, self._delegate)
        self.stage = QComboBox(self)
        self.stage.setObjectName("bankStage")
        self.stage.setAccessibleName(self.tr("Maps"))
        for stage in ("filtered", "pooled"):
            self.stage.addItem(stage_name(stage), stage)
        self.size = QSlider(Qt.Orientation.Horizontal, self)
        self.size.setObjectName("bankSize")
        self.size.setAccessibleName(self.tr("Size of the pictures"))
        self.size.setToolTip(self.tr("Size of the pictures (Ctrl and the wheel over them)"))
        self.size.setRange(0, len(SIDES) - 1)
        self.size.setPageStep(2)
        self.size.setValue(FIRST_SIDE)
        self.size.setFixedWidth(110)
        self.sheet = ContactSheet(place, self.sampled_stage, self._appearance, self)
        self.note = ElidedLabel(self)
        self.note.setObjectName("bankNote")
        self.note.setProperty("secondary", True)
        self.story = ElidedLabel(self)
        self.story.setObjectName("bankStory")
        self.story.setProperty("secondary", True)
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(4)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        window = place.row.window()
        actions = {action.objectName(): action for action in window.findChildren(QAction)}
        for name in _ACTIONS:
            header.addWidget(self._button(actions[name]))
        for entry in _MENU:
            self.menu.addSeparator() if entry is None else self.menu.addAction(actions[entry])
        self._actions = actions
        header.addSpacing(8)
        header.addWidget(self.stage)
        header.addSpacing(8)
        header.addWidget(self.size)
        header.addSpacing(8)
        header.addWidget(self.note, 1)
        header.addWidget(self.sheet.copy_button)
        header.addWidget(self.sheet.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.story)
        self.list.chosen.connect(self._choose)
        self.list.size_asked.connect(lambda step: self.size.setValue(self.size.value() + step))
        self.list.remove_asked.connect(actions["actionRemoveKernel"].trigger)
        self.list.name_asked.connect(actions["actionRenameKernel"].trigger)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.items.moved.connect(self._move)
        self.stage.currentIndexChanged.connect(self._show_size)
        self.size.valueChanged.connect(self._take_size)
        self.list.resized.connect(self._fit)
        self.sheet.told.connect(self.note.setText)
        self.thumbnails.changed.connect(self._repaint)
        for stage in ("filtered", "pooled"):
            place.row.panels[stage].view_changed.connect(self.list.viewport().update)
        place.document.recipe_changed.connect(self._read)
        place.document.chosen_changed.connect(self._read)
        place.document.image_changed.connect(self._read)
        theme.changed.connect(self._show_size)
        self._show_size()

    def set_on(self, is_on: bool) -> None:
        """Follows the recipe, or does nothing because nobody looks."""
        self._is_on = is_on
        if not is_on:
            self.sheet.cancel()
        self._read()
        self.thumbnails.set_on(is_on)

    def sampled_stage(self) -> str:
        """The maps that are shown: "pooled" where these are wanted and there are any."""
        wanted = str(self.stage.currentData())
        return wanted if self._document.layer.pooling is not None else "filtered"

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(action.objectName().replace("action", "bank"))
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        if action.icon().isNull():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _appearance(self) -> Appearance:
        """That of the panel, each map in its own range unless levels are typed there."""
        panel = self._place.row.panels[self.sampled_stage()]
        low, high = panel.levels.levels
        return Appearance(panel.view_name, panel.colours, low, high)

    def _picture(self, row: int) -> QImage | None:
        return self.thumbnails.image(row, self._appearance())

    def _choose(self, rows: list[int], row: int) -> None:
        self._document.choose(rows, row)
        self._follow()

    def _move(self, rows: list[int], to: int) -> None:
        layers = self._place.row.window().layers  # type: ignore[attr-defined]
        layers.move_kernels(rows, to)

    def _open_menu(self, at: QPoint) -> None:
        self.menu.popup(self.list.viewport().mapToGlobal(at))

    def _take_size(self) -> None:
        self._is_sized = True
        self._show_size()

    def _fit(self) -> None:
        """Uses the room there is, unless somebody has chosen a size."""
        if self._is_sized or not self._is_on:
            return
        place = self.list.largest_side(FIRST_SIDE, LARGE_SIDE)
        if place != self.size.value():
            with QSignalBlocker(self.size):
                self.size.setValue(place)
            self._show_size()

    def _show_size(self) -> None:
        """Takes the size over, which is that of the sampled pixels too."""
        self._delegate.side = SIDES[self.size.value()]
        self.list.fit_items()
        self._want()
        self.list.viewport().update()
        if self._is_on:
            self.list.scrollTo(self.list.currentIndex())

    def _want(self) -> None:
        pixels = round(self._delegate.side * self.devicePixelRatioF())
        self.thumbnails.set_wanted(self.sampled_stage(), pixels)

    def _repaint(self) -> None:
        self.list.viewport().update()
        self._tell()

    def _read(self) -> None:
        if not self._is_on:
            return
        self.items.read()
        self._fit()
        is_pooled = self._document.layer.pooling is not None
        self.stage.setEnabled(is_pooled)
        self.stage.setToolTip(
            self.tr("Which maps are shown") if is_pooled
            else self.tr("Which maps are shown; pooling is off")
        )  # fmt: skip
        with QSignalBlocker(self.stage):
            self.stage.setItemText(1, stage_name("pooled"))
        self._want()
        self._follow()
        self.list.viewport().update()
        self._tell()

    def _follow(self) -> None:
        self.list.show_rows(self._document.chosen, self._document.kernel_index)

    def _tell(self) -> None:
        """The tutorial's counts, or why there are no maps."""
        text, is_error = self._counts.text(self._document)
        if self.thumbnails.reason:
            text, is_error = said(self.thumbnails.reason), True
        self.story.setText(text)
        mark(self.story, error=is_error, secondary=not is_error)
