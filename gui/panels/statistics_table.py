"""The statistics beside histograms: one row a figure, one column a stage or a channel."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.study.histogram import PERCENTS, Statistics
from gui.panels.pixel_numbers import short_number
from gui.sentences import counted
from gui.theme import tabular

FIGURES = 8
Range = tuple[float, float]


@dataclass(frozen=True)
class Figure:
    """A row: its label and what it means, and its value; `is_count`: shown as a share of all."""

    label: str
    about: str
    value: Callable[[Statistics], float]
    is_count: bool = False


def _percentile(percent: float) -> Callable[[Statistics], float]:
    return lambda figures: figures.percentiles[PERCENTS.index(percent)]


FIGURES_SHOWN = (
    Figure(QT_TRANSLATE_NOOP("Statistics", "Mean"),
           QT_TRANSLATE_NOOP("Statistics", "The sum of all values divided by their number"),
           lambda s: s.mean),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Std. deviation"),
           QT_TRANSLATE_NOOP("Statistics", "How far values lie from the mean: the root of the mean"
           " squared distance"), lambda s: s.deviation),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Minimum"),
           QT_TRANSLATE_NOOP("Statistics", "The least value"), lambda s: s.low),
    Figure(QT_TRANSLATE_NOOP("Statistics", "1 % below"),
           QT_TRANSLATE_NOOP("Statistics", "One percent of the values are below this one"),
           _percentile(1.0)),
    Figure(QT_TRANSLATE_NOOP("Statistics", "25 % below"),
           QT_TRANSLATE_NOOP("Statistics", "A quarter of the values are below this one"),
           _percentile(25.0)),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Median"),
           QT_TRANSLATE_NOOP("Statistics", "Half of the values are below this one"),
           lambda s: s.median),
    Figure(QT_TRANSLATE_NOOP("Statistics", "75 % below"),
           QT_TRANSLATE_NOOP("Statistics", "Three quarters of the values are below this one"),
           _percentile(75.0)),
    Figure(QT_TRANSLATE_NOOP("Statistics", "99 % below"),
           QT_TRANSLATE_NOOP("Statistics", "Ninety-nine percent of the values are below this one"),
           _percentile(99.0)),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Maximum"),
           QT_TRANSLATE_NOOP("Statistics", "The greatest value"), lambda s: s.high),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Zero"),
           QT_TRANSLATE_NOOP("Statistics", "The share of values that are 0"),
           lambda s: s.zeros, True),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Negative"),
           QT_TRANSLATE_NOOP("Statistics", "The share of values below 0"),
           lambda s: s.negative, True),
    Figure(QT_TRANSLATE_NOOP("Statistics", "{0} or less"),
           QT_TRANSLATE_NOOP("Statistics", "The share of values at or below the least one that the"
           " image's kind can hold"), lambda s: s.at_low, True),
    Figure(QT_TRANSLATE_NOOP("Statistics", "{1} or more"),
           QT_TRANSLATE_NOOP("Statistics", "The share of values at or above the greatest one that"
           " the image's kind can hold"), lambda s: s.at_high, True),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Not finite"),
           QT_TRANSLATE_NOOP("Statistics", "NaN and infinite values, which all other figures leave"
           " out"), lambda s: s.nans + s.infinite, True),
    Figure(QT_TRANSLATE_NOOP("Statistics", "Values"),
           QT_TRANSLATE_NOOP("Statistics", "How many values there are"), lambda s: s.count),
)  # fmt: skip


class StatisticsTable(QTableWidget):
    """Shows figures; each cell says the exact value in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(FIGURES_SHOWN), 0, parent)
        self.setObjectName("statistics")
        self.setAccessibleName(self.tr("Statistics"))
        self.setToolTip(self.tr("Figures of all values that are counted"))
        self.setFont(tabular(self.font()))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(8)
        down.setDefaultSectionSize(self.fontMetrics().height() + 4)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measured once a change
        across.setMinimumSectionSize(self.fontMetrics().horizontalAdvance("−0000.00") + 12)
        for header in (down, across):
            header.setHighlightSections(False)
        self._kind: Range = (0.0, 255.0)
        self._shown: list[tuple[str, Statistics]] = []

    def show_statistics(self, columns: Sequence[tuple[str, Statistics]], kind: Range) -> None:
        """Shows named columns; `kind`: the range of the image's kind."""
        if list(columns) == self._shown and kind == self._kind:
            return
        self._shown, self._kind = list(columns), kind
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        ends = [short_number(end, FIGURES) for end in kind]
        names = [
            QCoreApplication.translate("Statistics", figure.label).format(*ends)
            for figure in FIGURES_SHOWN
        ]
        self.setVerticalHeaderLabels(names)
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([name for name, _ in columns])
        for row, figure in enumerate(FIGURES_SHOWN):
            about = QCoreApplication.translate("Statistics", figure.about)
            self.verticalHeaderItem(row).setToolTip(about)
            for column, (name, statistics) in enumerate(columns):
                item = self.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(right)
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                    self.setItem(row, column, item)
                item.setText(figure_text(figure, statistics))
                exact = exact_text(figure, statistics)
                item.setToolTip(f"{name}, {names[row]}: {exact}\n{about}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {names[row]}: {exact}")
        self.resizeColumnsToContents()
        self.updateGeometry()

    def text(self, column: int, label: str) -> str:
        """What stands in a column beside the figure with that English label."""
        row = [figure.label for figure in FIGURES_SHOWN].index(label)
        return self.item(row, column).text()

    def wanted_width(self) -> int:
        """The width at which nothing is scrolled."""
        wide = self.verticalHeader().sizeHint().width() + 2 * self.frameWidth() + 14
        return wide + self.horizontalHeader().length()

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)


def figure_text(figure: Figure, statistics: Statistics) -> str:
    """A figure as it stands in the table."""
    value = figure.value(statistics)
    if figure.is_count:
        return share_text(int(value), statistics.count)
    if figure.label == "Values":
        return counted(int(value))
    return "–" if math.isnan(value) else short_number(value, FIGURES)


def exact_text(figure: Figure, statistics: Statistics) -> str:
    """A figure with all its digits, or a number of values."""
    value = figure.value(statistics)
    if figure.is_count or figure.label == "Values":
        return counted(int(value))
    return "–" if math.isnan(value) else f"{value:.12g}"


def share_text(count: int, total: int) -> str:
    """A share in percent with three figures; never 0 or 100 where it is not."""
    if not total or not count:
        return "0 %"
    share = 100 * count / total
    if share > 99.9 and count < total:
        return "> 99.9 %"
    return f"{share:.3g} %" if share >= 0.001 else "< 0.001 %"
