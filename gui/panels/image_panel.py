"""One of the three panels: a title, the picture, how it is shown, and its colour scale."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.compute.geometry import Placement
from core.display import AUTOMATIC, VIEWS, Appearance, Range, Shades, shades
from core.image import Image
from core.percentiles import percentile_range
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.icons import icon
from gui.panels.colour_bar import ColourBar, number_text
from gui.panels.image_view import ImageView
from gui.panels.instead import Instead
from gui.panels.levels_row import LevelsRow
from gui.panels.ruler import Ruler
from gui.panels.view_state import ViewState
from gui.preview import Preview
from gui.preview_result import Request, Result, StageView
from gui.sentences import said
from gui.theme import current_colours, theme

MOST_SAMPLES = 1 << 16
"""Values that percentiles of what is shown are taken of, at most."""


class ImagePanel(QFrame):
    """Shows one stage ("original", "filtered" or "pooled") of a Preview's result.

    `percentiles_asked`: those of the whole map are wanted, see `percent`; `show_whole_span` takes
    them. `maximise_asked`: the title was clicked twice.
    """

    view_changed = Signal()
    percentiles_asked = Signal()
    maximise_asked = Signal()

    def __init__(
        self,
        stage: str,
        title: str,
        preview: Preview,
        state: ViewState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{stage}Panel")
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self._stage = stage
        self._preview = preview
        self._own_title = title
        self._title = QLabel(title, self)
        self._title.setProperty("title", True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._details_label = ElidedLabel(self)
        self._details_label.setProperty("secondary", True)
        self.view_combo = QComboBox(self)
        self.view_combo.setObjectName(f"{stage}Shown")
        self.view_combo.setAccessibleName(self.tr("How {0} is shown").format(title))
        for view in VIEWS.values():
            self.view_combo.addItem(QCoreApplication.translate("Data", view.label), view.name)
            self.view_combo.setItemData(
                self.view_combo.count() - 1,
                QCoreApplication.translate("Data", view.about),
                Qt.ItemDataRole.ToolTipRole,
            )
        self.view_combo.setToolTip(self.tr("How values become grays; the data stay as they are"))
        self.view_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.view_combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.view = ImageView(state, self)
        self.view.setObjectName(f"{stage}View")
        self.view.setAccessibleName(title)
        self.bar = ColourBar(self)
        self.levels = LevelsRow(title, self)
        self.levels.hide()
        self.levels_button = QToolButton(self)
        self.levels_button.setObjectName(f"{stage}Levels")
        self.levels_button.setIcon(icon("levels"))
        self.levels_button.setIconSize(QSize(16, 16))
        self.levels_button.setCheckable(True)
        self.levels_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.levels_button.setAccessibleName(self.levels.accessibleName())
        self.levels_button.setToolTip(self.tr("Colours and levels"))
        self._note = ""
        self._shades: Shades | None = None
        self._instead: Instead | None = None
        self._whole_span: tuple[Request, float, Range | None] | None = None
        self.rulers = (
            Ruler(self.view, Qt.Orientation.Horizontal, self),
            Ruler(self.view, Qt.Orientation.Vertical, self),
        )
        for label in (self._title, self._details_label):
            label.installEventFilter(self)

        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._details_label, 1)
        footer = self._footer = QHBoxLayout()
        footer.setSpacing(10)
        footer.addWidget(self.view_combo)
        footer.addWidget(self.bar, 1)
        footer.addWidget(self.levels_button)
        body = QGridLayout()
        body.setSpacing(0)
        body.addWidget(self.rulers[0], 0, 1)
        body.addWidget(self.rulers[1], 1, 0)
        body.addWidget(self.view, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(header)
        layout.addLayout(body, 1)
        layout.addLayout(footer)
        layout.addWidget(self.levels)
        self.set_rulers(False)

        self.view_combo.currentIndexChanged.connect(self._show)
        self.levels.changed.connect(self._show)
        self.levels.changed.connect(self.percentiles_asked)
        self.levels.left.connect(self.close_levels)
        self.levels_button.toggled.connect(self._open_levels)
        self.view.look_changed.connect(partial(preview.look, stage))
        preview.changed.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def view_name(self) -> str:
        """The chosen view, a name of core.display.VIEWS."""
        return str(self.view_combo.currentData())

    def set_view(self, name: str) -> None:
        """Chooses a view by its name."""
        self.view_combo.setCurrentIndex(self.view_combo.findData(name))

    @property
    def colours(self) -> str:
        """The chosen colour map, a name of core.colour_maps.colour_maps()."""
        return self.levels.colours

    def set_colours(self, name: str) -> None:
        """Chooses a colour map by its name."""
        self.levels.set_colours(name)

    @property
    def percent(self) -> float:
        """The share of the values that is cut off at either end; 0 is none."""
        return self.levels.percent

    @property
    def appearance(self) -> Appearance:
        """All that was chosen about how the values are shown, percentiles worked out."""
        low, high = self.levels.levels
        chosen = Appearance(self.view_name, self.colours, low, high)
        result, shown = self._preview.result, self.stage_view
        if result is not None and shown is not None:
            chosen = self._spanned(chosen, result, shown)
        return chosen

    @property
    def shades(self) -> Shades | None:
        """How the picture that is shown was made of its values."""
        return self._shades

    def show_instead(self, instead: Instead | None) -> None:
        """Shows something else than the stage, such as a difference; the values stay."""
        self._instead = instead
        for control in (self.view_combo, self.levels_button, self.levels):
            control.setEnabled(instead is None)
        self._show()

    def show_whole_span(self, request: Request, percent: float, span: Range | None) -> None:
        """Takes the percentiles of the whole map, for as long as that request is shown."""
        self._whole_span = (request, percent, span)
        self._show()

    def knows_whole_span(self, request: Request) -> bool:
        """The percentiles of the whole map have arrived."""
        known = self._whole_span
        return known is not None and known[:2] == (request, self.percent)

    def set_rulers(self, is_on: bool) -> None:
        """Shows or hides the rulers."""
        for ruler in self.rulers:
            ruler.setVisible(is_on)

    def set_note(self, note: str) -> None:
        """A few words more beside the size in the title, or none."""
        self._note = note
        self._show_title()

    def add_control(self, control: QWidget) -> None:
        """Puts one more control under the picture, before how it is shown."""
        self._footer.insertWidget(0, control)

    def open_levels(self) -> None:
        """Opens the row of colours and levels, and goes there."""
        self.levels_button.setChecked(True)
        self.levels.low_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.levels.low_field.selectAll()

    def close_levels(self) -> None:
        """Closes that row, and goes back to the picture."""
        self.levels_button.setChecked(False)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def stage_view(self) -> StageView | None:
        """What is shown at the moment."""
        result = self._preview.result
        return None if result is None else result.stages.get(self._stage)

    def values(self) -> NDArray[Any] | None:
        """The values at full resolution, computed if need be; None where there are none.

        Also where the first panel shows what comes into a layer, its values are the file's.

        Original: the file's pixels without alpha, (rows, columns) or (rows, columns, channels);
        filtered and pooled: the selected kernel's maps in the same form, float32.
        """
        return self._preview.values(self._stage)

    def _show(self) -> None:
        result = self._preview.result
        if result is None:
            return
        shown = self.stage_view
        if shown is None:
            self.view.show_message(self._reason(result))
            self.bar.show_shades(None)
            self._shades = None
        else:
            how = shades(
                self._effective(self.appearance, result),
                shown.extent,
                result.request.image.value_range,
                colour=shown.is_colour,
            )
            self._shades = how
            if self._instead is None:
                self.view.show_sample(shown.sample, shown.placement, how)
                self.bar.show_shades(how)
            else:
                self._instead.show(self.view, self.bar)
            if self.levels.isVisible():
                self._show_levels(result, shown, how)
        for ruler in self.rulers:
            if shown is None:
                ruler.show_map(Placement(), (0, 0))
            else:
                ruler.show_map(shown.placement, shown.shape)
        self._show_title()
        self.view_changed.emit()

    def _effective(self, chosen: Appearance, result: Result) -> Appearance:
        # A float picture beyond 0..1 has no range of its own to be shown in.
        if result.is_file(self._stage) and chosen.view == AUTOMATIC:
            low, high = result.request.image.value_range
            found = result.stages["original"].extent
            fits = low <= found.low and found.high <= high
            return replace(chosen, view="as-is" if fits else "stretched")
        return chosen

    def _spanned(self, chosen: Appearance, result: Result, shown: StageView) -> Appearance:
        """The range between the percentiles: of the whole if known, else of what is shown."""
        if self.percent == 0:
            return chosen
        if self.knows_whole_span(result.request):
            assert self._whole_span is not None
            return replace(chosen, span=self._whole_span[2])
        if shown.sample is None:
            return chosen
        values = shown.sample.values.reshape(-1)
        few = values[:: max(1, values.size // MOST_SAMPLES)]
        return replace(chosen, span=percentile_range(few, self.percent))

    def _show_levels(self, result: Result, shown: StageView, how: Shades) -> None:
        note = ""
        if self.percent:
            note = (
                self.tr("Of the whole image")
                if self.knows_whole_span(result.request)
                else self.tr("Of the pixels that are shown")
            )
        self.levels.show_shades(how, note, takes_colours=not (shown.is_colour or how.diverging))

    def _open_levels(self, is_open: bool) -> None:
        self.levels.setVisible(is_open)
        if is_open:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.MouseButtonDblClick
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.maximise_asked.emit()
            return True
        return bool(super().eventFilter(watched, event))

    def _reason(self, result: Result) -> str:
        if result.error:
            return said(result.error)
        if result.is_waiting:
            return self.tr("Getting ready for this computer…")
        return self.tr("Pooling is off")

    def _show_title(self) -> None:
        result = self._preview.result
        shown = self.stage_view
        self._show_name(result)
        parts = [] if result is None or shown is None else self._parts(result, shown)
        if parts and self._instead is not None:
            parts = list(self._instead.details)
        self._details_label.setText(SEPARATOR.join(parts))

    def _show_name(self, result: Result | None) -> None:
        name = self._own_title
        if self._stage == "original" and result is not None and result.has_input:
            name = self.tr("Input of layer {0}").format(result.request.layer + 1)
        if name != self._title.text():
            self._title.setText(name)
            self.setAccessibleName(name)
            self.view.setAccessibleName(name)

    def _parts(self, result: Result, shown: StageView) -> list[str]:
        rows, columns = shown.shape
        size = f"{columns} × {rows}"
        found = shown.extent
        span = f"{number_text(found.low)} … {number_text(found.high)}"
        if result.is_file(self._stage):
            parts = [size, self._kind(result.request.image)]
            image = result.request.image
            if image.pages > 1:
                parts.append(self.tr("page {0} of {1}").format(image.page, image.pages))
        elif self._stage == "pooled":
            parts = [size, self._saving(result)]
        else:
            parts = [size]
        if self._note:
            parts.insert(1, self._note)
        if shown.sample is not None and shown.sample.grid.step > 1:
            # Next to the size, where narrow panels have room for it too.
            parts.insert(1, self.tr("sampled 1:{0}").format(shown.sample.grid.step))
        if found.not_finite:
            parts.append(self.tr("%n not finite", "values", found.not_finite))
        if shown.maps > len(shown.shown) and self._stage != result.chooser_stage:
            text = self.tr("picture {0} of {1}") if shown.is_colour else self.tr("map {0} of {1}")
            each = len(shown.shown)
            number = shown.shown[0] % shown.maps // each + 1  # among the kernel's own
            parts.append(text.format(number, shown.maps // each))
        return [*parts, span]

    def _kind(self, image: Image) -> str:
        if image.note:
            return said(image.note)
        kind = image.pixels.dtype.name
        if image.channels > 1:
            kind += " RGB" if image.channels == 3 else f" × {image.channels}"
        return kind + (self.tr(" + alpha") if image.alpha is not None else "")

    def _saving(self, result: Result) -> str:
        before = result.stages["filtered"].shape
        after = result.stages["pooled"].shape
        share = 100.0 - 100.0 * after[0] * after[1] / (before[0] * before[1])
        if share < 0:
            return self.tr("{0} % more pixels").format(f"{-share:.3g}")
        # 99.99 must not be rounded to "100 % fewer".
        text = f"{share:.0f}" if share < 99 or share == 100 else f"{np.floor(share * 100) / 100:g}"
        return self.tr("{0} % fewer pixels").format(text)

    def _dress(self) -> None:
        colours = current_colours()
        self.view.set_colours(
            QColor(colours.image_ground), QColor(colours.accent), QColor(colours.text)
        )
        self.bar.update()
        for ruler in self.rulers:
            ruler.update()
