"""One of the three panels: a title, the picture, how it is shown, and its colour scale."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.display import AUTOMATIC, VIEWS, shades
from core.image import Image
from gui.elided_label import SEPARATOR, ElidedLabel
from gui.panels.colour_bar import ColourBar, number_text
from gui.panels.image_view import ImageView
from gui.panels.view_state import ViewState
from gui.preview import Preview
from gui.preview_steps import Result, StageView
from gui.theme import current_colours, theme


class ImagePanel(QFrame):
    """Shows one stage ("original", "filtered" or "pooled") of a Preview's result."""

    view_changed = Signal()

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
        self._title = QLabel(title, self)
        self._title.setProperty("title", True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._details_label = ElidedLabel(self)
        self._details_label.setProperty("secondary", True)
        self.view_combo = QComboBox(self)
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
        self.view.setAccessibleName(title)
        self.bar = ColourBar(self)

        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._details_label, 1)
        footer = QHBoxLayout()
        footer.setSpacing(10)
        footer.addWidget(self.view_combo)
        footer.addWidget(self.bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(header)
        layout.addWidget(self.view, 1)
        layout.addLayout(footer)

        self.view_combo.currentIndexChanged.connect(self._show)
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
    def stage_view(self) -> StageView | None:
        """What is shown at the moment."""
        result = self._preview.result
        return None if result is None else result.stages.get(self._stage)

    def values(self) -> NDArray[Any] | None:
        """The values at full resolution, computed if need be; None where there are none.

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
        else:
            how = shades(
                self._effective_view(result),
                shown.extent,
                result.request.image.value_range,
                colour=shown.is_colour,
            )
            self.view.show_sample(shown.sample, shown.placement, how)
            self.bar.show_shades(how)
        self._show_title()
        self.view_changed.emit()

    def _effective_view(self, result: Result) -> str:
        # A float picture beyond 0..1 has no range of its own to be shown in.
        if self._stage == "original" and self.view_name == AUTOMATIC:
            low, high = result.request.image.value_range
            found = result.stages["original"].extent
            return "as-is" if low <= found.low and found.high <= high else "stretched"
        return self.view_name

    def _reason(self, result: Result) -> str:
        if result.error:
            return result.error
        if result.is_waiting:
            return self.tr("Getting ready for this computer…")
        return self.tr("Pooling is off")

    def _show_title(self) -> None:
        result = self._preview.result
        shown = self.stage_view
        parts = [] if result is None or shown is None else self._parts(result, shown)
        self._details_label.setText(SEPARATOR.join(parts))

    def _parts(self, result: Result, shown: StageView) -> list[str]:
        rows, columns = shown.shape
        size = f"{columns} × {rows}"
        found = shown.extent
        span = f"{number_text(found.low)} … {number_text(found.high)}"
        if self._stage == "original":
            parts = [size, self._kind(result.request.image)]
            image = result.request.image
            if image.pages > 1:
                parts.append(self.tr("page {0} of {1}").format(image.page, image.pages))
        elif self._stage == "filtered":
            parts = [size]
        else:
            parts = [size, self._saving(result)]
        if found.not_finite:
            parts.append(self.tr("%n not finite", "values", found.not_finite))
        if shown.maps > 1 and not shown.is_colour:
            parts.append(self.tr("map 1 of {0}").format(shown.maps))
        if shown.sample is not None and shown.sample.grid.step > 1:
            parts.append(self.tr("sampled 1:{0}").format(shown.sample.grid.step))
        return [*parts, span]

    def _kind(self, image: Image) -> str:
        if image.note:
            return image.note
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
