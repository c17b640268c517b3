"""How the room under the toolbar is shared between the panels and the strip of studies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.panels.arrangement import GAP, LAYOUTS, Layout, Size, best_layout, fitted_scale
from gui.panels.panel_row import PanelRow
from gui.panels.splitter import PanelSplitter
from gui.panels.study_strip import StudyStrip

LEAST_HEIGHT = 196
"""Pixels of the strip: tabs and seven rows of small numbers fit."""
LARGEST_SHARE = 0.42
"""What the strip takes of the height at most."""


ALONE = Layout("alone", "", "", 1, 1)
"""One panel has all the room."""


def strip_height(image: Size, room: Size, frame: Size, layout: Layout | None = None) -> int:
    """The strip's height: what the panels leave empty, and enough for numbers.

    `image`: columns and rows. `room`: width and height for panels and strip. `frame`: what a panel
    has around its picture. `layout`: how the panels stand, None for what is best.
    """
    least = min(LEAST_HEIGHT, int(room[1] * LARGEST_SHARE))
    panels = (room[0], room[1] - least - GAP)
    layout = layout or LAYOUTS[best_layout(image, panels, frame)]
    if layout.down > 1:
        return least
    scale = fitted_scale(layout, image, panels, frame)
    empty = panels[1] - (scale * image[1] + frame[1])
    return min(least + max(int(empty), 0), max(int(room[1] * LARGEST_SHARE), least))


class StripPlace(PanelSplitter):
    """The panels above, the strip beneath, with a handle; who moves it keeps that height."""

    def __init__(self, row: PanelRow, strip: StudyStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Vertical)
        self._row = row
        self._strip = strip
        self._own = 0
        self.setHandleWidth(GAP)
        self.setChildrenCollapsible(False)
        self.addWidget(row)
        self.addWidget(strip)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._share)
        self.splitterMoved.connect(self._keep)
        row.arrangement.fitted.connect(self._soon.start)
        row.arrangement.changed.connect(self._soon.start)
        strip.changed.connect(self._share)

    @property
    def strip(self) -> StudyStrip:
        """The strip of studies."""
        return self._strip

    @property
    def own_height(self) -> int:
        """The height that somebody gave the strip; 0 for none."""
        return self._own

    def set_own_height(self, height: int) -> None:
        """Gives the strip a height, or with 0 what the panels leave."""
        self._own = height
        self._share()

    def restore_sizes(self) -> None:
        """The strip has what the panels leave."""
        self.set_own_height(0)

    def handle_texts(self) -> tuple[str, str]:
        return (
            self.tr("Border of panels and studies"),
            self.tr(
                "Drag, or press arrow keys, to give the strip another height; Return or a double"
                " click gives it what the panels leave"
            ),
        )

    def ask_for_pixel(self) -> None:
        """Goes to the field for x and y of the arithmetic."""
        self._strip.show_study("arithmetic")
        self._strip.set_on(True)
        self._strip.study("arithmetic").ask_for_pixel()  # type: ignore[attr-defined]

    def focus_next(self) -> None:
        """Moves the keyboard from panel to panel, then to the strip, and to the panels again."""
        if self._row.focused_stage == list(self._row.panels)[-1] and self._strip.is_on:
            self._strip.take_focus()
        else:
            self._row.focus_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _keep(self) -> None:
        self._own = self.sizes()[1]

    def _share(self) -> None:
        if not self._strip.is_on or self.height() < 2 * GAP:
            return
        room = (float(self.width()), float(self.height()))
        arrangement = self._row.arrangement
        layout = LAYOUTS.get(arrangement.layout_name) if arrangement.maximised is None else ALONE
        height = self._own or strip_height(arrangement.image_size, room, arrangement.frame, layout)
        height = min(height, self.height() - GAP - self._row.minimumSizeHint().height())
        height = max(height, self._strip.minimumSizeHint().height())
        if self.sizes()[1] != height:
            self.setSizes([self.height() - GAP - height, height])
