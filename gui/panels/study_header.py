"""The row above a study: of which panel, which pixels, which channel, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from gui.elided_label import ElidedLabel
from gui.marking import mark
from gui.panels.selection import Selection
from gui.panels.study_names import STAGES, channel_name, stage_name
from gui.panels.table_export import TableExport
from gui.preview_result import Result

ALL = "all"
WHOLE, SELECTED = "whole", "selection"


class StudyHeader(QWidget):
    """Choices of a study; `changed` when another one was made.

    `note` says what is shown, or what went wrong.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage_combo = self.combo("studyStage", self.tr("Panel"),
            self.tr("Whose values are shown; all three stand side by side"),
            [(self.tr("All panels"), ALL), *((stage_name(stage), stage) for stage in STAGES)],
        )  # fmt: skip
        self.region_combo = self.combo("studyRegion", self.tr("Pixels"),
            self.tr("Of the whole image, or of the rectangle that is selected in the panels"),
            [(self.tr("Whole image"), WHOLE), (self.tr("Selection"), SELECTED)],
        )  # fmt: skip
        self.channel_combo = self.combo("studyChannel", self.tr("Channel"),
            self.tr("Which colours are shown"),
            [(self.tr("All channels"), -1), *((channel_name(k), k) for k in range(3))],
        )  # fmt: skip
        self.channel_combo.hide()
        self.note = ElidedLabel(self)
        self.note.setObjectName("studyNote")
        self.note.setProperty("secondary", True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self.stage_combo, self.region_combo, self.channel_combo):
            self._row.addWidget(widget)
        self._row.addWidget(self.note, 1)

    @property
    def stage(self) -> str:
        """The chosen stage, or ALL."""
        return str(self.stage_combo.currentData())

    @property
    def channel(self) -> int | None:
        """The chosen channel; None for all of them."""
        chosen = int(self.channel_combo.currentData())
        return None if chosen < 0 or self.channel_combo.isHidden() else chosen

    @property
    def is_of_selection(self) -> bool:
        """Only the selected pixels are wanted."""
        return self.region_combo.currentData() == SELECTED

    def stages(self, result: Result | None) -> tuple[str, ...]:
        """The stages to show: a chosen one even where it is missing, of all those there are."""
        if self.stage != ALL:
            return (self.stage,)
        there = STAGES if result is None else result.stages
        return tuple(stage for stage in STAGES if stage in there)

    def region(self, selection: Selection | None) -> Selection | None:
        """The selection, if that is wanted."""
        return selection if self.is_of_selection else None

    def show_channels(self, result: Result | None) -> None:
        """Offers channels where a stage is in colour, and says what the first panel shows."""
        first = self.stage_combo.findData(STAGES[0])
        self.stage_combo.setItemText(first, stage_name(STAGES[0], result))
        shown = result is not None and any(view.is_colour for view in result.stages.values())
        self.channel_combo.setVisible(shown)

    def say(self, text: str, *, is_error: bool = False) -> None:
        """Says what is shown, or what went wrong."""
        self.note.setText(text)
        mark(self.note, error=is_error, secondary=not is_error)

    def combo(
        self,
        object_name: str,
        spoken: str,
        about: str,
        entries: Sequence[tuple[str, object]],
        *,
        tells: bool = True,
    ) -> QComboBox:
        """A list of choices with data; it emits `changed` if it `tells`."""
        box = QComboBox(self)
        box.setObjectName(object_name)
        box.setAccessibleName(spoken)
        box.setToolTip(about)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, data in entries:
            box.addItem(text, data)
        if tells:
            box.currentIndexChanged.connect(self.changed)
        return box

    def insert(self, *widgets: QWidget) -> None:
        """Puts more controls before the note."""
        for widget in widgets:
            self._row.insertWidget(self._row.indexOf(self.note), widget)

    def add_export(self, export: TableExport) -> None:
        """Puts the buttons that copy and save at the end, and says what came of them."""
        for button in (export.copy_button, export.save_button):
            self._row.addWidget(button)
        export.told.connect(self.say)
        export.refused.connect(lambda text: self.say(text, is_error=True))


def choose(box: QComboBox, data: object) -> None:
    """Chooses an entry by its data, without signals."""
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findData(data))


def missing_text(result: Result | None, stage: str) -> str:
    """Why a stage is not there."""
    if result is not None and result.is_waiting:
        return QCoreApplication.translate("Study", "Getting ready for this computer…")
    if stage == "pooled" and result is not None and not result.error:
        return QCoreApplication.translate("Study", "Pooling is off")
    return QCoreApplication.translate("Study", "There is no such map")
