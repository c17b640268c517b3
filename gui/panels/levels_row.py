"""The row under a panel that chooses its colours and levels: typed, or by percentile."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from core.colour_maps import ColourMap, colour_maps
from core.display import Shades
from gui.editors.number_field import NumberField
from gui.icons import icon
from gui.leaving_bar import LeavingBar
from gui.marking import mark
from gui.panels.colour_bar import end_texts

PERCENTS = (0.0, 0.1, 0.5, 1.0, 2.0, 5.0)
"""Shares of the values that may be cut off at either end."""

SWATCH = QSize(32, 10)
WIDEST_FIELD = 160


class LevelsRow(LeavingBar):
    """Fields for colours, low and high level and a percentage; `changed` when one was chosen.

    Typed levels and a percentage exclude each other: the one that was given last counts.
    `left`: Escape was pressed.
    """

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colours and levels of {0}").format(title))
        self._low: float | None = None
        self._high: float | None = None
        self.colours_combo = QComboBox(self)
        self.colours_combo.setObjectName("coloursCombo")
        self.colours_combo.setAccessibleName(self.tr("Colours of {0}").format(title))
        self.colours_combo.setIconSize(SWATCH)
        for row in colour_maps().values():
            label = QCoreApplication.translate("Data", row.label)
            self.colours_combo.addItem(swatch(row), label, row.name)
            about = QCoreApplication.translate("Data", row.about)
            index = self.colours_combo.count() - 1
            self.colours_combo.setItemData(index, about, Qt.ItemDataRole.ToolTipRole)
        self.percent_combo = QComboBox(self)
        self.percent_combo.setObjectName("percentCombo")
        self.percent_combo.setAccessibleName(self.tr("Cut off in {0}").format(title))
        self.percent_combo.setToolTip(
            self.tr("Leaves that share of the lowest and of the highest values out of the range")
        )
        for percent in PERCENTS:
            text = self.tr("{0} %").format(f"{percent:g}") if percent else self.tr("Nothing")
            self.percent_combo.addItem(text, percent)
        self.low_field = self._field("lowField", self.tr("Low level of {0}").format(title))
        self.high_field = self._field("highField", self.tr("High level of {0}").format(title))
        self.low_field.set_hint(self.tr("The value that becomes black; empty: as the view decides"))
        self.high_field.set_hint(
            self.tr("The value that becomes white; empty: as the view decides")
        )
        self.reset_button = QToolButton(self)
        self.reset_button.setObjectName("resetLevels")
        self.reset_button.setIcon(icon("reset"))
        self.reset_button.setIconSize(QSize(16, 16))
        self.reset_button.setAccessibleName(self.tr("Reset the levels of {0}").format(title))
        self.reset_button.setToolTip(self.tr("Levels as the view decides again"))
        self.reset_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.note = QLabel(self)
        self.note.setObjectName("levelsNote")
        self.note.setProperty("secondary", True)
        self.note.setWordWrap(True)
        self.note.hide()
        self._lay_out()
        for combo in (self.colours_combo, self.percent_combo):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.colours_combo.currentIndexChanged.connect(self.changed)
        self.percent_combo.currentIndexChanged.connect(self._choose_percent)
        self.low_field.value_edited.connect(self._type)
        self.high_field.value_edited.connect(self._type)
        self.reset_button.clicked.connect(self.reset_levels)

    @property
    def colours(self) -> str:
        """A name of colour_maps()."""
        return str(self.colours_combo.currentData())

    @property
    def percent(self) -> float:
        """The share that is cut off at either end; 0 is none."""
        return float(self.percent_combo.currentData())

    @property
    def levels(self) -> tuple[float | None, float | None]:
        """The levels that were typed and are in order."""
        return self._low, self._high

    def set_colours(self, name: str) -> None:
        """Chooses a colour map by its name."""
        self.colours_combo.setCurrentIndex(max(0, self.colours_combo.findData(name)))

    def set_percent(self, percent: float) -> None:
        """Cuts so much off; one of PERCENTS."""
        self.percent_combo.setCurrentIndex(self.percent_combo.findData(percent))

    def set_levels(self, low: float | None, high: float | None) -> None:
        """As if they were typed; None is as the view decides. In the wrong order nothing is."""
        if low is None or high is None or low < high:
            self.low_field.show_value(low)
            self.high_field.show_value(high)
            self._type()

    def reset_levels(self) -> None:
        """As the view decides again. Colours stay."""
        with QSignalBlocker(self.percent_combo):
            self.percent_combo.setCurrentIndex(0)
        self._forget_typed()
        self.changed.emit()

    def show_shades(self, how: Shades, note: str, *, takes_colours: bool) -> None:
        """The ends that are used now, where the percentiles come from, and what has a meaning."""
        low, high = end_texts(how)
        self.low_field.setPlaceholderText(low)
        self.high_field.setPlaceholderText(high)
        self.colours_combo.setEnabled(takes_colours)
        self.colours_combo.setToolTip(
            self.tr("Colours for the grays; the data stay as they are")
            if takes_colours
            else self.tr("Pictures in colour and the diverging view have colours of their own")
        )
        if not self.note.property("error"):
            self._say(note)

    def _type(self) -> None:
        low, high = self.low_field.value(), self.high_field.value()
        if low is not None and high is not None and low >= high:
            self._say(self.tr("The low level must be below the high one"), is_error=True)
            return
        self._say("")
        self._low, self._high = low, high
        if low is not None or high is not None:
            with QSignalBlocker(self.percent_combo):
                self.percent_combo.setCurrentIndex(0)
        self.changed.emit()

    def _choose_percent(self) -> None:
        self._forget_typed()
        self.changed.emit()

    def _forget_typed(self) -> None:
        self._low = self._high = None
        self.low_field.show_value(None)
        self.high_field.show_value(None)
        self._say("")

    def _say(self, text: str, *, is_error: bool = False) -> None:
        if self.note.text() != text:
            self.note.setText(text)
            self.note.setVisible(bool(text))
        mark(self.note, error=is_error)
        for field in (self.low_field, self.high_field):
            field.setAccessibleDescription(text if is_error else "")

    def _field(self, name: str, spoken: str) -> NumberField:
        field = NumberField(optional=True, parent=self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for row, text, field in (
            (0, self.tr("Levels"), self.low_field),
            (1, self.tr("Colours"), self.colours_combo),
            (2, self.tr("Cut off"), self.percent_combo),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
        grid.addWidget(QLabel("…", self), 0, 2)
        grid.addWidget(self.low_field, 0, 1)
        grid.addWidget(self.high_field, 0, 3)
        grid.addWidget(self.reset_button, 0, 4)
        grid.addWidget(self.colours_combo, 1, 1, 1, 4)
        grid.addWidget(self.percent_combo, 2, 1, 1, 4)
        grid.addWidget(self.note, 3, 0, 1, 5)
        # In wide panels the fields stay near each other, in narrow ones they have all the room.
        for column, stretch in ((1, 100), (3, 100), (5, 1)):
            grid.setColumnStretch(column, stretch)
        for field in (self.low_field, self.high_field):
            field.setMaximumWidth(WIDEST_FIELD)
        for combo in (self.colours_combo, self.percent_combo):
            combo.setMaximumWidth(2 * WIDEST_FIELD)
        order = (
            self.low_field,
            self.high_field,
            self.reset_button,
            self.colours_combo,
            self.percent_combo,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)


def swatch(row: ColourMap) -> QIcon:
    """A small picture of a colour map."""
    image = QImage(row.table.tobytes(), 256, 1, 3 * 256, QImage.Format.Format_RGB888)
    return QIcon(QPixmap.fromImage(image).scaled(SWATCH))
