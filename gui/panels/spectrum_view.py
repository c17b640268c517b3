"""The study "Spectrum": which spatial frequencies the panels are made of, as picture and curve."""

from __future__ import annotations

import math
from functools import partial
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.files.tables import Table
from core.study.picture_spectrum import HANN, NONE, decibels, ratio
from gui.document import Document
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.panels.panel_row import PanelRow
from gui.panels.pixel_numbers import MINUS
from gui.panels.plot import Plot
from gui.panels.spectrum_picture import SpectrumPicture
from gui.panels.spectrum_work import Asked, SpectrumWork, StageSpectrum
from gui.panels.study_header import StudyHeader, missing_text
from gui.panels.study_names import MARKS, STAGES, stage_colour, stage_name, stage_style
from gui.panels.table_export import TableExport
from gui.preview import Preview
from gui.theme import tabular, theme
from gui.worker import Worker

POWER, RATIO = "power", "ratio"
CAPTION_HEIGHT = 22


class SpectrumView(QWidget):
    """Spectra of the chosen panels and their radial means. Off, it computes nothing."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("spectrumStudy")
        self._preview = preview
        self._row = row
        self._is_on = False
        self._drawn_of: tuple[object, ...] = ()
        self.work = SpectrumWork(preview, worker, self)
        self.header = StudyHeader(self)
        self.window_button = QToolButton(self)
        self.window_button.setObjectName("spectrumWindow")
        self.window_button.setText(self.tr("Hann"))
        self.window_button.setProperty("field", True)
        self.window_button.setCheckable(True)
        self.window_button.setChecked(True)
        self.window_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.window_button.setAccessibleName(self.tr("Hann window"))
        self.window_button.setToolTip(
            self.tr("Fade the edges out: left and right, top and bottom differ, which would look"
                    " like a cross of frequencies")
        )  # fmt: skip
        self.curve_combo = self.header.combo(
            "spectrumCurve",
            self.tr("Curve"),
            self.tr("The mean power at each frequency, or how many times that of the original it"
                    " is: the response of the kernel"),
            [(self.tr("Power, dB"), POWER), (self.tr("Ratio, dB"), RATIO)],
        )  # fmt: skip
        self.header.insert(self.window_button, self.curve_combo)
        self.pictures: dict[str, SpectrumPicture] = {}
        self.captions: dict[str, ElidedLabel] = {}
        self._cells: dict[str, QWidget] = {}
        self.plot = Plot(self.tr("Power by frequency"), "", self)
        self.plot.setObjectName("spectrumPlot")
        self.plot._x_label = self.tr("cycles per pixel of the original")
        for axis in self.plot.axes.values():
            axis.enableAutoSIPrefix(False)
        self._curves = {stage: self.plot.add_curve() for stage in STAGES}
        self.readout = QLabel(self)
        self.readout.setObjectName("spectrumReadout")
        self.readout.setTextFormat(Qt.TextFormat.RichText)
        self.readout.setFont(tabular(self.readout.font()))
        self.readout.setMinimumWidth(1)
        self.body = QWidget(self)
        self._lay_out(worker)

        self.header.changed.connect(self._choose)
        self.window_button.toggled.connect(self._choose)
        self.work.changed.connect(self._show)
        row.selection_changed.connect(self._choose)
        preview.changed.connect(self._choose)
        self.plot.pointed.connect(self._show_readout)
        for stage, shown in self.pictures.items():
            shown.pointed.connect(partial(self._show_caption, stage))
        theme.changed.connect(self._show)
        self.plot.dress()

    def set_on(self, is_on: bool) -> None:
        """Computes, or nothing because nobody looks."""
        self._is_on = is_on
        self._choose()
        self.work.set_on(is_on)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 130)

    def _lay_out(self, worker: Worker) -> None:
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        for stage in STAGES:
            name = stage_name(stage)
            picture = SpectrumPicture(self.tr("Spectrum of {0}").format(name), self)
            picture.setObjectName(f"{stage}Spectrum")
            caption = ElidedLabel(self)
            caption.setFont(tabular(caption.font()))
            cell = QWidget(self.body)
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(caption)
            column.addWidget(picture, 1)
            body.addWidget(cell)
            self.pictures[stage], self.captions[stage], self._cells[stage] = picture, caption, cell
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.readout)
        right.addWidget(self.plot, 1)
        body.addLayout(right, 1)
        self.export = TableExport(
            "spectrum.csv", self.values_table, lambda: self.body, worker, self
        )
        self.header.add_export(self.export)
        self.export.failed.connect(self._preview.failed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.header)
        layout.addWidget(self.body, 1)

    def _choose(self) -> None:
        """Takes over what the header, the selection and the preview say."""
        if not self._is_on:
            return
        result = self._preview.result
        self.header.show_channels(result)
        region = self.header.region(self._row.selection)
        stages = self.header.stages(result)
        if self.header.is_of_selection and region is None:
            wanted: tuple[str, ...] = ()
        else:
            wanted = stages if "original" in stages else ("original", *stages)
        window = HANN if self.window_button.isChecked() else NONE
        self.work.set_asked(Asked(wanted, region, self.header.channel, window))
        self._show()

    def _show(self) -> None:
        if not self._is_on:
            return
        stages = self.header.stages(self._preview.result)
        for stage, picture in self.pictures.items():
            self._cells[stage].setVisible(stage in stages)
            if stage in stages:
                found = self._found(stage)
                picture.show_spectrum(found, "" if found else self._message(stage))
                self._show_caption(stage, picture.at)
        self._show_curves()
        self._show_note(stages)
        self._share()

    def _found(self, stage: str) -> StageSpectrum | None:
        """What is to be drawn of a stage; None of a constant, which has no frequencies."""
        if self.header.is_of_selection and self._row.selection is None:
            return None
        found = self.work.found(stage)
        return found if found is not None and found.has_any else None

    def _message(self, stage: str) -> str:
        region, result = self.work.region_of(stage), self._preview.result
        if region is None:
            return "" if result is None else missing_text(result, stage)
        if self.header.is_of_selection and self._row.selection is None:
            return self.tr("Nothing is selected; drag with Shift in a panel")
        if not all(region):
            return self.tr("The selection holds no pixel of this map")
        if self.work.found(stage) is None:
            return self.tr("Computing…")
        return self.tr("All values are equal: there are no frequencies")

    def curves(self) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Frequencies and decibels of what is drawn, by stage; the original goes along."""
        stages = self.header.stages(self._preview.result)
        original = self._found("original")
        is_ratio = self.curve_combo.currentData() == RATIO
        drawn: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        for stage in STAGES:
            found = self._found(stage)
            if found is None or not found.frequencies.size:
                continue
            if stage not in stages and (stage != "original" or is_ratio):
                continue
            if not is_ratio:
                drawn[stage] = (found.frequencies, decibels(found.power))
            elif stage != "original" and original is not None:
                there = original.frequencies, original.power
                with np.errstate(divide="ignore"):
                    level = 10 * np.log10(ratio(found.frequencies, found.power, there))
                drawn[stage] = (found.frequencies, level)
        return drawn

    def _show_curves(self) -> None:
        shown = [self._found(stage) for stage in STAGES]
        drawn_of = (shown, self.header.stage, self.curve_combo.currentData(), theme.colours)
        if drawn_of == self._drawn_of:
            return
        self._drawn_of = drawn_of
        drawn = self.curves()
        for stage, item in self._curves.items():
            if stage not in drawn:
                item.clear()
                continue
            x, y = drawn[stage]
            y = np.where(np.isfinite(y), y, np.nan)
            item.setData(
                x=x,
                y=y,
                pen=pg.mkPen(stage_colour(stage), width=1.5, style=stage_style(stage)),
                connect="finite",
            )
        longest = max((x for x, _ in drawn.values()), key=len, default=np.zeros(0))
        self.plot.set_samples(longest)
        values = [y[np.isfinite(y)] for _, y in drawn.values()]
        there = np.concatenate([*values, np.zeros(0)])
        if there.size:
            low, high = float(there.min()), float(there.max())
            spare = (high - low) * 0.05 or 1.0
            self.plot.box.setYRange(low - spare, high + spare, padding=0)
            self.plot.box.setXRange(0.0, float(longest[-1]), padding=0.01)
        self._show_readout(self.plot.at)

    def _show_readout(self, x: float | None) -> None:
        """The legend, with the numbers at the frequency that is pointed at."""
        parts, spoken = [], []
        if x is not None:
            where = self.tr("{0} cycles per pixel, period {1}").format(f"{x:.4f}", f"{1 / x:.4g}")
            parts.append(f"{x:.4f}")
            spoken.append(where)
        for stage, (frequencies, level) in self.curves().items():
            name = text = stage_name(stage, self._preview.result)
            if x is not None:
                nearest = int(np.abs(frequencies - x).argmin())
                is_there = abs(frequencies[nearest] - x) < 1.5 * frequencies[0]
                value = level[nearest] if is_there else math.nan
                # The mark tells whose it is; with the names it would not fit.
                text = f"{value:.1f}".replace("-", MINUS) if math.isfinite(value) else "–"
                name += f" {text} dB"
            colour, mark = stage_colour(stage).name(), MARKS[stage_style(stage)]
            parts.append(f"<b style='color:{colour}'>{mark}</b>&nbsp;{escape(text)}")
            spoken.append(name)
        if x is not None:  # last, where the narrowest study has no room for it
            parts.append(escape(self.tr("period {0}").format(f"{1 / x:.4g}")))
        self.readout.setText("&nbsp;&nbsp; ".join(parts))
        self.plot.setAccessibleDescription(", ".join(spoken))

    def _show_caption(self, stage: str, at: tuple[int, int] | None) -> None:
        """The stage's name, or the frequency that is pointed at and its power."""
        found = self._found(stage)
        if at is None or found is None:
            self.captions[stage].setText(stage_name(stage, self._preview.result))
            self.pictures[stage].setAccessibleDescription("")
            return
        fy = found.spectrum.down[at[0]] / found.pitch[0]
        fx = found.spectrum.across[at[1]] / found.pitch[1]
        level = float(found.level[at])
        parts = [f"{fx:+.3f}, {fy:+.3f}", f"{level:.1f} dB"]
        radius = math.hypot(fx, fy)
        if radius:
            parts.append(self.tr("period {0}").format(f"{1 / radius:.4g}"))
        text = SEPARATOR.join(parts).replace("-", MINUS)
        self.captions[stage].setText(text)
        self.pictures[stage].setAccessibleDescription(text)

    def _show_note(self, stages: tuple[str, ...]) -> None:
        found = [each for stage in stages if (each := self._found(stage)) is not None]
        if not found:
            self.header.say("")
            return
        rows, columns = map(len, found[0].part)
        size = f"{columns} × {rows}"
        if found[0].is_all:
            text = self.tr("of all {0}").format(size)
        else:
            text = self.tr("of the middle {0}").format(size)
        replaced = sum(each.spectrum.replaced for each in found)
        if replaced:
            text += SEPARATOR + self.tr("%n not finite, taken as the mean", "values", replaced)
        self.header.say(text)

    def values_table(self) -> Table | None:
        """Frequencies and decibels of every curve; None where there is none."""
        drawn = self.curves()
        if not drawn:
            return None
        rows = max(len(x) for x, _ in drawn.values())
        names: list[str] = []
        columns: list[np.ndarray] = []
        for stage, pair in drawn.items():
            for text, values in zip(
                (self.tr("{0} cycles per pixel"), self.tr("{0} dB")), pair, strict=True
            ):
                names.append(text.format(stage_name(stage, self._preview.result)))
                columns.append(np.concatenate([values, np.full(rows - len(values), math.nan)]))
        return Table(tuple(names), tuple(columns))

    def _share(self) -> None:
        """Pictures are square, and leave the curves at least a third."""
        shown = max(sum(not cell.isHidden() for cell in self._cells.values()), 1)
        side = self.height() - self.header.height() - CAPTION_HEIGHT
        side = max(min(side, int(self.width() * 0.66 / shown) - 12), 60)
        for cell in self._cells.values():
            if cell.width() != side:
                cell.setFixedWidth(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
