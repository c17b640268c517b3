"""The study "Histogram": how often which value occurs in each panel, and statistics beside it."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.files.tables import Table
from core.study.histogram import Statistics
from gui.document import Document
from gui.elided_label import SEPARATOR
from gui.panels.explaining import pixels_at
from gui.panels.histogram_plot import HistogramPlot
from gui.panels.histogram_work import Found, HistogramWork
from gui.panels.panel_row import PanelRow
from gui.panels.statistics_table import StatisticsTable
from gui.panels.study_header import StudyHeader, missing_text
from gui.panels.study_names import STAGES, channel_name, stage_name
from gui.panels.table_export import TableExport
from gui.preview import Preview
from gui.sentences import counted
from gui.theme import theme
from gui.worker import Worker

LEAST_PLOT = 150
"""Pixels of a histogram's width; a narrower study has no statistics beside all three."""


class HistogramView(QWidget):
    """Histograms of the chosen panels. Off, it computes nothing."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("histogramStudy")
        self._document = document
        self._preview = preview
        self._row = row
        self._is_on = False
        self.work = HistogramWork(document, preview, worker, self)
        self.header = StudyHeader(self)
        self.log_button = QToolButton(self)
        self.log_button.setObjectName("histogramLog")
        self.log_button.setText(self.tr("Log"))
        self.log_button.setProperty("field", True)
        self.log_button.setCheckable(True)
        self.log_button.setChecked(True)  # filtered maps are mostly zero
        self.log_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.log_button.setAccessibleName(self.tr("Logarithmic counts"))
        self.log_button.setToolTip(
            self.tr("Draw counts as powers of ten, so that rare values are seen beside frequent")
        )
        self.header.insert(self.log_button)
        self.plots = {stage: HistogramPlot(stage, self) for stage in STAGES}
        self.table = StatisticsTable(self)
        self.body = QWidget(self)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        for plot in self.plots.values():
            body.addWidget(plot, 1)
        body.addWidget(self.table)
        self.export = TableExport(
            "histogram.csv", self.values_table, lambda: self.body, worker, self
        )
        self.header.add_export(self.export)
        self.export.failed.connect(preview.failed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.header)
        layout.addWidget(self.body, 1)

        self.header.changed.connect(self._choose)
        self.log_button.toggled.connect(self._show)
        self.work.changed.connect(self._show)
        row.selection_changed.connect(self._choose)
        document.focus_changed.connect(self._show_focus)
        preview.changed.connect(self._choose)
        theme.changed.connect(self._show)
        for stage, plot in self.plots.items():
            row.panels[stage].view_changed.connect(partial(self._show_levels, stage))
            plot.levels_dragged.connect(partial(self._take_levels, stage))
        self._choose()

    def set_on(self, is_on: bool) -> None:
        """Computes, or nothing because nobody looks."""
        self._is_on = is_on
        self._choose()
        self.work.set_on(is_on)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 130)

    def _choose(self) -> None:
        """Takes over what the header, the selection and the preview say."""
        if not self._is_on:
            return
        result = self._preview.result
        self.header.show_channels(result)
        region = self.header.region(self._row.selection)
        nothing = self.header.is_of_selection and region is None
        self.work.set_wanted(() if nothing else self.header.stages(result), region)
        self._show()

    def _show(self) -> None:
        if not self._is_on:
            return
        stages = self.header.stages(self._preview.result)
        for stage, plot in self.plots.items():
            plot.setVisible(stage in stages)
            plot.show_name(stage_name(stage, self._preview.result))
            if stage in stages:
                self._show_stage(stage, plot)
            self._show_levels(stage)
        self._show_statistics(stages)
        self._show_note(stages)
        self._show_focus()

    def _show_stage(self, stage: str, plot: HistogramPlot) -> None:
        found = self.work.found(stage)
        region = self.work.region_of(stage)
        result = self._preview.result
        if region is None:
            plot.show_message("" if result is None else missing_text(result, stage))
        elif self.header.is_of_selection and self._row.selection is None:
            plot.show_message(self.tr("Nothing is selected; drag with Shift in a panel"))
        elif not all(region):
            plot.show_message(self.tr("The selection holds no pixel of this map"))
        elif found is not None:
            plot.show_histogram(
                found.histogram, self._channels(found), is_log=self.log_button.isChecked()
            )
        else:
            plot.show_message(self.tr("Counting…"))

    def _channels(self, found: Found) -> tuple[int, ...]:
        count, chosen = len(found.histogram.counts), self.header.channel
        if count == 1 or chosen is None:
            return tuple(range(count))
        return (chosen,)

    def _found(self, stages: tuple[str, ...]) -> dict[str, Found]:
        there = {stage: self.work.found(stage) for stage in stages if self.plots[stage].shown}
        return {stage: found for stage, found in there.items() if found is not None}

    def _show_statistics(self, stages: tuple[str, ...]) -> None:
        columns: list[tuple[str, Statistics]] = []
        for stage, found in self._found(stages).items():
            made, chosen = found.histogram, self.header.channel
            if len(made.maps) == 1 or chosen is None:
                own = stage_name(stage, self._preview.result)
                name = own if len(stages) > 1 else self.tr("All")
                columns.append((name if len(made.maps) > 1 else own, made.together))
            else:
                columns.append((stage_name(stage, self._preview.result), made.maps[chosen]))
            if len(stages) == 1 and len(made.maps) > 1 and chosen is None:
                columns += [(channel_name(k), figures) for k, figures in enumerate(made.maps)]
        result = self._preview.result
        kind = (0.0, 255.0) if result is None else result.request.image.value_range
        self.table.show_statistics(columns, kind)
        self._share()

    def _show_note(self, stages: tuple[str, ...]) -> None:
        found = self._found(stages)
        if not found:
            self.header.say("")
            return
        counting = any(self.work.is_working(stage) for stage in stages)
        if all(each.is_whole for each in found.values()):
            first = next(iter(found.values()))
            size = f"{counted(first.size[0])} × {counted(first.size[1])}"
            where = (
                self.tr("of the selection")
                if self.header.is_of_selection
                else self.tr("of the whole image")
            )
            self.header.say(SEPARATOR.join([where, size]))
        elif counting:
            self.header.say(self.tr("of what is shown · counting the rest…"))
        else:
            self.header.say(self.tr("of what is shown"))

    def _show_focus(self) -> None:
        if not self._is_on:
            return
        focus, result = self._document.focus, self._preview.result
        there = focus is not None and result is not None and focus.stage in result.stages
        pixels = pixels_at(result, focus) if there else {}  # type: ignore[arg-type]
        for stage, plot in self.plots.items():
            pixel, found = pixels.get(stage), self.work.found(stage)
            if pixel is None or found is None or plot.isHidden():
                plot.show_focus(())
                continue
            values = self._preview.pixel(stage, *pixel)
            plot.show_focus([float(values[channel]) for channel in self._channels(found)])

    def _show_levels(self, stage: str) -> None:
        if not self._is_on or self.plots[stage].isHidden():
            return
        how = self._row.panels[stage].shades
        if how is None:
            self.plots[stage].show_levels(None)
        else:
            self.plots[stage].show_levels((-how.high if how.symmetric else how.low, how.high))

    def _take_levels(self, stage: str, low: float | None, high: float | None) -> None:
        levels = self._row.panels[stage].levels
        levels.set_levels(
            levels.levels[0] if low is None else low, levels.levels[1] if high is None else high
        )

    def values_table(self) -> Table | None:
        """The bins of what is shown and how many values lie in each; None where nothing is."""
        found = self._found(self.header.stages(self._preview.result))
        if not found:
            return None
        rows = max(len(each.histogram.centres) for each in found.values())
        names: list[str] = []
        columns: list[np.ndarray] = []

        def add(name: str, values: np.ndarray) -> None:
            names.append(name)
            columns.append(np.concatenate([values, np.full(rows - len(values), math.nan)]))

        for stage, each in found.items():
            made, name = each.histogram, stage_name(stage, self._preview.result)
            if made.width == 1:
                add(self.tr("{0} value").format(name), made.centres)
            else:
                add(self.tr("{0} from").format(name), made.edges[:-1])
                add(self.tr("{0} to").format(name), made.edges[1:])
            for channel in self._channels(each):
                colour = f" {channel_name(channel)}" if len(made.counts) > 1 else ""
                add(self.tr("{0} count").format(name + colour), made.counts[channel])
        return Table(tuple(names), tuple(columns))

    def _share(self) -> None:
        """Statistics stand beside the plots where there is room for both."""
        shown = len(self.header.stages(self._preview.result))
        width = self.table.wanted_width()
        room = self.width() - shown * LEAST_PLOT
        is_there = room >= min(width, 200) and self.table.columnCount() > 0
        self.table.setVisible(is_there)
        self.table.setFixedWidth(max(min(width, room, self.width() // 2), 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
