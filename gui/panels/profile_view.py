"""The study "Profile": the values of the panels along a row, a column or a drawn line."""

from __future__ import annotations

import math
from html import escape

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.files.tables import Table
from core.study.profile import MOST_SAMPLES, WIDEST, Line
from gui.document import Document, Focus
from gui.editors.spin_fields import WholeField
from gui.giving_up import GivingUp
from gui.icons import icon
from gui.panels.lining import COLUMN, DRAWN, ROW
from gui.panels.panel_row import PanelRow
from gui.panels.pixel_numbers import short_number
from gui.panels.pixels import pixel_at
from gui.panels.profile_plot import Curve, ProfilePlot
from gui.panels.profiling import Profiled, Profiling, Wanted, line_text, typed_line
from gui.panels.study_header import StudyHeader, choose, missing_text
from gui.panels.study_names import MARKS, stage_name
from gui.panels.table_export import TableExport
from gui.preview import Preview
from gui.theme import tabular, theme
from gui.worker import Worker

SIDE_WIDTH = 210
"""Pixels of the column beside the curves."""


class ProfileView(QWidget):
    """Profiles along the line of the panels, which is drawn over them. Off, it computes nothing."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        row: PanelRow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("profileStudy")
        self._document = document
        self._preview = preview
        self._row = row
        self._is_on = False
        self._points_here = False
        self.profiling = Profiling(preview, worker, self)
        self.header = StudyHeader(self)
        self.header.region_combo.hide()
        self.kind_combo = self.header.combo(
            "profileKind",
            self.tr("Line"),
            self.tr("The row or the column of the pixel in focus, or a line that is drawn"),
            [(self.tr("Row"), ROW), (self.tr("Column"), COLUMN), (self.tr("Line"), DRAWN)],
            tells=False,
        )
        self.tool_button = QToolButton(self)
        self.tool_button.setObjectName("lineTool")
        self.tool_button.setIcon(icon("line"))
        self.tool_button.setCheckable(True)
        self.tool_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tool_button.setAccessibleName(self.tr("Draw the line"))
        self.tool_button.setToolTip(
            self.tr("Drag in a panel to draw the line, its ends or the whole line to move it; Shift"
                    " keeps it level or upright")
        )  # fmt: skip
        self.field = QLineEdit(self)
        self.field.setObjectName("lineField")
        self.field.setAccessibleName(self.tr("Line from x, y to x, y"))
        self.field.setToolTip(self.tr("Column and row of the start and of the end, from 0"))
        self.field.setFont(tabular(self.field.font()))
        self.field.setMinimumWidth(self.field.fontMetrics().horizontalAdvance("000, 000, 000, 000"))
        self.field.setMaximumWidth(
            self.field.fontMetrics().horizontalAdvance("00000, 00000, 00000, 00000") + 20
        )
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.insert(self.kind_combo, self.tool_button, self.field)
        self.plot = ProfilePlot(self)
        self.plot.setObjectName("profilePlot")
        self.readout = QLabel(self)
        self.readout.setObjectName("profileReadout")
        self.readout.setTextFormat(Qt.TextFormat.RichText)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.readout.setFont(tabular(self.readout.font()))
        self.width_spin = WholeField(1, WIDEST, self)
        self.width_spin.setObjectName("profileWidth")
        self.width_spin.setAccessibleName(self.tr("Width of the line"))
        self.width_spin.setToolTip(
            self.tr("How many lines side by side, a pixel apart, the mean is taken of")
        )
        self.width_spin.setSuffix(self.tr(" px"))
        self.smooth_check = QCheckBox(self.tr("Between pixels"), self)
        self.smooth_check.setObjectName("profileSmooth")
        self.smooth_check.setToolTip(
            self.tr("Bilinear: between the middles of four pixels in proportion. Else the true"
                    " value of the pixel under each sample")
        )  # fmt: skip
        self.scales_check = QCheckBox(self.tr("Own scales"), self)
        self.scales_check.setObjectName("profileScales")
        self.scales_check.setToolTip(
            self.tr("Draw each curve from its least to its greatest value, so that small ones are"
                    " seen beside large ones")
        )  # fmt: skip
        self.body = QWidget(self)
        self._lay_out(worker)

        self.header.changed.connect(self._choose)
        self.kind_combo.currentIndexChanged.connect(self._choose_kind)
        self.tool_button.toggled.connect(row.lining.set_tool)
        row.lining.tool_changed.connect(self.tool_button.setChecked)
        row.lining.changed.connect(self._choose)
        self.field.editingFinished.connect(self._take_typed)
        GivingUp(self.field, self._give_up)
        self.width_spin.valueChanged.connect(self._choose)
        self.smooth_check.toggled.connect(self._choose)
        self.scales_check.toggled.connect(self._show)
        self.profiling.changed.connect(self._show)
        preview.changed.connect(self._choose)
        document.focus_changed.connect(self._show_focus)
        self.plot.pointed.connect(self._point)
        theme.changed.connect(self._show_readout)

    def set_on(self, is_on: bool) -> None:
        """Computes and draws the line over the panels, or does nothing because nobody looks."""
        self._is_on = is_on
        self._row.lining.set_shown(is_on)
        self._choose()
        self.profiling.set_on(is_on)
        if not is_on:
            self._leave()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 130)

    def _lay_out(self, worker: Worker) -> None:
        self.export = TableExport("profile.csv", self.values_table, lambda: self.body, worker, self)
        self.header.add_export(self.export)
        self.export.failed.connect(self._preview.failed)
        side = QWidget(self.body)
        side.setFixedWidth(SIDE_WIDTH)
        grid = QGridLayout(side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.readout, 0, 0, 1, 2)
        grid.setRowStretch(0, 1)
        grid.addWidget(self.scales_check, 1, 0, 1, 2)
        grid.addWidget(self.smooth_check, 2, 0)
        grid.addWidget(self.width_spin, 2, 1)
        grid.setColumnStretch(1, 1)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addWidget(self.plot, 1)
        body.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.header)
        layout.addWidget(self.body, 1)

    def _choose(self) -> None:
        """Takes over what the header, the line and the preview say."""
        if not self._is_on:
            return
        result, lining = self._preview.result, self._row.lining
        self.header.show_channels(result)
        choose(self.kind_combo, lining.kind)
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(line_text(lining.line))
            self.field.setCursorPosition(0)
        self.profiling.set_wanted(
            Wanted(
                self.header.stages(result),
                lining.line,
                self.width_spin.value(),
                self.smooth_check.isChecked(),
            )
        )
        self._show_note()
        self._show_focus()

    def _choose_kind(self) -> None:
        self._row.lining.set_kind(str(self.kind_combo.currentData()))

    def _take_typed(self) -> None:
        """Takes the line that was typed; what cannot be read stays, with the reason beside it."""
        if not self.field.isModified():
            return
        line, image = typed_line(self.field.text()), self._document.image
        if line is None:
            self.header.say(
                self.tr("Four numbers are needed, x and y of both ends, such as 0, 12, 511, 12"),
                is_error=True,
            )
            return
        ends = [(line.x0, line.y0), (line.x1, line.y1)]
        if not all(0 <= x <= image.columns - 1 and 0 <= y <= image.rows - 1 for x, y in ends):
            self.header.say(
                self.tr("x goes from 0 to {0}, y to {1}").format(image.columns - 1, image.rows - 1),
                is_error=True,
            )
            return
        self.field.setModified(False)
        self.header.say("")
        self._row.lining.set_line(line)
        self._choose()

    def _give_up(self) -> None:
        self.header.say("")
        self._choose()

    def _show(self) -> None:
        if not self._is_on:
            return
        found = self.profiling.profiled
        curves = [] if found is None else self.curves(found)
        if found is not None and curves:
            distances = next(iter(found.profiles.values())).distances
            self.plot.show_curves(distances, curves, own_scales=self.scales_check.isChecked())
        else:
            self.plot.show_curves(np.zeros(0), (), own_scales=False)
        self._show_note()
        self._show_focus()
        self._show_readout()

    def curves(self, found: Profiled) -> list[Curve]:
        """What is drawn: a curve a stage, or one a channel of it."""
        curves = []
        chosen, is_alone = self.header.channel, len(found.profiles) == 1
        for stage, profile in found.profiles.items():
            maps = len(profile.values)
            channels = range(maps) if chosen is None or maps == 1 else (chosen,)
            for channel in channels:
                name = channel if maps > 1 else None
                text = stage_name(stage, self._preview.result)
                values = profile.values[channel]
                curves.append(Curve(stage, name, values, is_alone, chosen is None, text))
        return curves

    def _show_note(self) -> None:
        if self.field.isModified() and self.header.note.property("error"):
            return
        stages = self.header.stages(self._preview.result)
        result = self._preview.result
        missing = [stage for stage in stages if result is None or stage not in result.stages]
        line = self._row.lining.line
        if missing and result is not None:
            self.header.say(missing_text(result, missing[0]))
            return
        text = self.tr("length {0}").format(f"{line.length:.5g}")
        if line.samples == MOST_SAMPLES:
            step = line.length / (MOST_SAMPLES - 1)
            text = self.tr("{0} · a sample every {1} pixels").format(text, f"{step:.3g}")
        self.header.say(text)

    def _show_focus(self) -> None:
        """Marks where on the line the pixel in focus lies, if it does."""
        if not self._is_on:
            return
        box, line = self._row.focus_box(), self._row.lining.line
        if box is None or not self.plot.isVisible():
            self.plot.mark_focus(None)
            return
        x, y = box[0] + box[2] / 2 - 0.5, box[1] + box[3] / 2 - 0.5
        length = line.length or 1.0
        dx, dy = (line.x1 - line.x0) / length, (line.y1 - line.y0) / length
        along = (x - line.x0) * dx + (y - line.y0) * dy
        across = abs((x - line.x0) * dy - (y - line.y0) * dx)
        is_near = across <= max(0.75, box[2] / 2) and -0.5 <= along <= line.length + 0.5
        self.plot.mark_focus(along if is_near else None)

    def _point(self, x: float | None) -> None:
        """Shows the values there, and the place in the panels unless a pixel is pinned."""
        self._show_readout()
        focus = self._document.focus
        if focus is not None and focus.pinned:
            return
        if x is None:
            self._leave()
            return
        row, column = self._place(x)
        result = self._preview.result
        if result is not None and result.has_input:
            shown = result.stages["original"]
            found = pixel_at((column + 0.5, row + 0.5), shown.placement, shown.shape)
            if found is None:  # the layer before has left the border out
                self._leave()
                return
            row, column = found
        self._points_here = True
        self._document.set_focus(Focus("original", row, column))

    def _leave(self) -> None:
        focus = self._document.focus
        if self._points_here and focus is not None and not focus.pinned:
            self._document.set_focus(None)
        self._points_here = False

    def _place(self, x: float) -> tuple[int, int]:
        """Row and column of the original at a distance."""
        line, image = self._row.lining.line, self._document.image
        share = x / line.length if line.length else 0.0
        column = math.floor(line.x0 + (line.x1 - line.x0) * share + 0.5 + 1e-9)
        row = math.floor(line.y0 + (line.y1 - line.y0) * share + 0.5 + 1e-9)
        return min(max(row, 0), image.rows - 1), min(max(column, 0), image.columns - 1)

    def _show_readout(self) -> None:
        """The legend, a line a stage, with the values at the place that is pointed at."""
        found, x = self.profiling.profiled, self.plot.at
        lines: dict[str, str] = {}
        spoken = []
        curves = [] if found is None else self.curves(found)
        distances = next(iter(found.profiles.values())).distances if found and curves else None
        at = None if x is None or distances is None else int(np.abs(distances - x).argmin())
        for curve in curves:
            value = "" if at is None else short_number(float(curve.values[at]), 7)
            colour, mark = curve.colour.name(), MARKS[curve.style]
            shown = value or (mark if curve.is_by_channel and curve.channel is not None else "")
            line = lines.get(curve.stage, _legend_start(curve))
            cell = f"<td align='right' style='color:{colour}'>&nbsp;{shown}</td>"
            lines[curve.stage] = line + cell
            spoken.append(f"{curve.name} {value}".strip())
        rows = [f"<tr>{line}</tr>" for line in lines.values()]
        if at is not None and distances is not None:
            row, column = self._place(float(distances[at]))
            where = f"{distances[at]:.5g}:  x {column}, y {row}"
            rows.append(f"<tr><td></td><td align='left' colspan='4'>{escape(where)}</td></tr>")
            spoken.insert(0, where)
        self.readout.setText(f"<table cellspacing='0'>{''.join(rows)}</table>")
        self.plot.setAccessibleDescription(", ".join(spoken))

    def values_table(self) -> Table | None:
        """Distance, place and value of every sample; None where nothing is shown."""
        found = self.profiling.profiled
        curves = [] if found is None else self.curves(found)
        if found is None or not curves:
            return None
        distances = next(iter(found.profiles.values())).distances
        line: Line = found.wanted.line
        x, y = line.places()
        return Table(
            (self.tr("distance"), "x", "y", *(curve.name for curve in curves)),
            (distances, x[0], y[0], *(curve.values for curve in curves)),
        )


def _legend_start(curve: Curve) -> str:
    """The mark and the name of a stage; of colours the values are coloured, not the mark."""
    is_coloured = not curve.is_by_channel or curve.channel is None
    style = f" style='color:{curve.colour.name()}'" if is_coloured else ""
    name = escape(curve.stage_text or stage_name(curve.stage))
    return f"<td align='left'><b{style}>{MARKS[curve.style]}</b></td><td align='left'>{name}</td>"
