"""Which of the maps that come into a layer is looked at: a field under the panel that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.editors.spin_fields import WholeField
from gui.panels.image_panel import ImagePanel
from gui.preview import Preview

STAGES = ("original", "filtered")

ARROWS = 38
"""Pixels of a field beside its text."""


class MapChoosers(QObject):
    """A field in the first panel, or in the filtered one where the first shows the image itself.

    It is there only where several maps come in that are not red, green and blue of one picture.
    """

    def __init__(
        self, preview: Preview, panels: dict[str, ImagePanel], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self.fields: dict[str, WholeField] = {}
        for stage in STAGES:
            field = WholeField(1, 1, panels[stage])
            field.setObjectName(f"{stage}Map")
            field.setAccessibleName(self.tr("Map that comes into the layer"))
            field.setToolTip(
                self.tr("Which of the maps that come into the layer is shown, and what a kernel of"
                        " two dimensions makes of it")
            )  # fmt: skip
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.hide()
            field.valueChanged.connect(lambda number: preview.set_picture(number - 1))
            panels[stage].add_control(field)
            self.fields[stage] = field
        preview.changed.connect(self._show)

    def _show(self) -> None:
        result = self._preview.result
        if result is None:
            return
        there = result.chooser_stage
        for stage, field in self.fields.items():
            had_focus = field.hasFocus()
            field.setVisible(stage == there)
            if stage != there:
                continue
            assert result.choice is not None
            with QSignalBlocker(field):  # a smaller range is no choice
                field.setRange(1, result.choice.count)
            field.setSuffix(self.tr(" of {0}").format(result.choice.count))
            # One that is being typed, or that is ahead of the result, is left alone.
            wanted = min(self._preview.picture, result.choice.count - 1)
            if not had_focus or result.choice.picture == wanted:
                field.show_value(wanted + 1)
            widest = f"{result.choice.count}{field.suffix()}"
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(widest) + ARROWS)
