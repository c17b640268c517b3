"""The three panels: linked views, one focus and one selection, their marks and values."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.compute.geometry import windows_behind
from gui.document import Document, Focus
from gui.elided_label import SEPARATOR
from gui.panels.arrangement import Arrangement
from gui.panels.colour_bar import number_text
from gui.panels.image_panel import ImagePanel
from gui.panels.lining import Lining
from gui.panels.map_choosers import MapChoosers
from gui.panels.marks import Marks
from gui.panels.pixels import Box, Pixel, Point, box_of, centre_of, pixel_at
from gui.panels.selecting import Selecting
from gui.panels.selection import Selection
from gui.panels.view_state import ViewState
from gui.preview import Preview
from gui.preview_result import Result

Pixels = dict[str, Pixel | None]
"""The pixel of each stage that lies at the focus."""

NARROWEST = 150
"""Pixels of a panel: three of them fit into a window of 800 pixels beside the column."""


class PanelRow(QWidget):
    """Original, filtered and pooled; `readout_changed` carries the focus' values as text.

    `selection_changed`: see `selection`. `maximised_changed`: another panel, or none, has all
    the room.
    """

    readout_changed = Signal(str)
    selection_changed = Signal()
    maximised_changed = Signal()

    def __init__(self, document: Document, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self.state = ViewState(self)
        self.notes: list[Callable[[Result, Pixels], str]] = []
        """What else there is to say about the pixels in focus, none without one; "" is nothing."""
        self.shows_field = False
        """The window on the original behind a later layer is shown by somebody else."""
        titles = {
            "original": self.tr("Original"),
            "filtered": self.tr("Filtered"),
            "pooled": self.tr("Pooled"),
        }
        self.panels = {
            stage: ImagePanel(stage, title, preview, self.state, self)
            for stage, title in titles.items()
        }
        self.choosers = MapChoosers(preview, self.panels, self)
        self.arrangement = Arrangement(self.panels, self)
        self.selecting = Selecting(document, self.state, self.focus_box, self)
        self.selecting.watch(panel.view for panel in self.panels.values())
        self.lining = Lining(document, self.focus_box, self)
        self.lining.watch(panel.view for panel in self.panels.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.arrangement)
        # Sizes of all panels are known only after the layout has settled.
        self._room = QTimer(self, singleShot=True, interval=0)
        self._room.timeout.connect(self._measure_room)
        for stage, panel in self.panels.items():
            panel.setMinimumWidth(NARROWEST)
            panel.view.pointed.connect(partial(self._point, stage))
            panel.view.clicked.connect(partial(self._click, stage))
            panel.view.moved.connect(partial(self._move, stage))
            panel.view.pin_toggled.connect(partial(self._press_key, stage))
            panel.view.centre_asked.connect(self.centre_on_focus)
            panel.view.resized.connect(self._room.start)
            panel.maximise_asked.connect(partial(self.toggle_maximised, stage))
        self.arrangement.changed.connect(self._room.start)
        self.selecting.changed.connect(self.show_focus)
        self.selecting.changed.connect(self.selection_changed)
        self.lining.changed.connect(self.show_focus)
        self.lining.share_mouse(self.selecting)
        document.image_changed.connect(self._image_changed)
        document.focus_changed.connect(self.show_focus)
        preview.changed.connect(self.show_focus)
        self._image_changed()

    @property
    def selection(self) -> Selection | None:
        """The selected rectangle in pixels of the original image; `selection_changed` tells."""
        return self.selecting.selection

    @property
    def focused_stage(self) -> str | None:
        """The panel that has the keyboard."""
        for stage, panel in self.panels.items():
            if panel.isAncestorOf(self.window().focusWidget() or self):
                return stage
        return None

    def zoom(self, factor: float) -> None:
        """Zooms all panels round their centre."""
        self.state.zoom_at_centre(factor)

    def show_one_to_one(self) -> None:
        """One image pixel is one device pixel."""
        self.state.set_scale(1 / self.devicePixelRatioF())

    def centre_on_focus(self) -> None:
        """Moves the pixel in focus into the middle of the panels."""
        result = self._preview.result
        point = None if result is None else self._focus_point(result)
        if point is not None:
            self.state.centre_on(*point)

    def set_rulers(self, is_on: bool) -> None:
        """Shows or hides every panel's rulers."""
        for panel in self.panels.values():
            panel.set_rulers(is_on)

    def set_true_size(self, is_on: bool) -> None:
        """Draws every map's pixel as large as one of the original, or over what it stands for."""
        for panel in self.panels.values():
            panel.view.set_true_size(is_on)

    def set_numbers(self, is_on: bool) -> None:
        """Writes numbers on pixels that are large enough, or not."""
        for panel in self.panels.values():
            panel.view.set_numbers(is_on)

    def toggle_maximised(self, stage: str | None = None) -> None:
        """Gives a panel, else the one with the keyboard, all the room; again gives it back."""
        if self.arrangement.maximised is not None:
            self._maximise(None, self.arrangement.maximised)
        else:
            chosen = stage or self.focused_stage or "original"
            self._maximise(chosen, chosen)

    def focus_next(self) -> None:
        """Moves the keyboard to the next panel, which takes the room if one has all of it."""
        stages = list(self.panels)
        at = self.focused_stage
        following = stages[(stages.index(at) + 1) % len(stages)] if at else stages[0]
        if self.arrangement.maximised is not None:
            self._maximise(following, following)
        self.panels[following].view.setFocus(Qt.FocusReason.TabFocusReason)

    def open_levels(self) -> None:
        """Opens colours and levels of the panel with the keyboard, or closes them again."""
        panel = self.panels[self.focused_stage or self.arrangement.maximised or "filtered"]
        if panel.levels.isVisible() and panel.levels.isAncestorOf(self.window().focusWidget()):
            panel.close_levels()
        else:
            panel.open_levels()

    def _maximise(self, stage: str | None, focused: str) -> None:
        self.arrangement.maximise(stage)
        self.panels[focused].view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.maximised_changed.emit()

    def _image_changed(self) -> None:
        image = self._document.image
        # All at once, so that nothing is computed for a place that the panels leave.
        self.arrangement.set_image_size(image.columns, image.rows)
        self._measure_room()
        self.state.set_image_size(image.columns, image.rows)

    def _measure_room(self) -> None:
        sizes = [panel.view.size() for panel in self.panels.values() if panel.isVisible()]
        if sizes:
            self.state.set_room(
                min(size.width() for size in sizes), min(size.height() for size in sizes)
            )
        frames = [p.size() - p.view.size() for p in self.panels.values() if p.isVisible()]
        if frames:  # an opened row of levels is not counted, it would move the panels
            self.arrangement.set_frame(
                min(frame.width() for frame in frames), min(frame.height() for frame in frames)
            )

    def _pixel(self, result: Result, stage: str, point: Point) -> Pixel | None:
        shown = result.stages.get(stage)
        return None if shown is None else pixel_at(point, shown.placement, shown.shape)

    def _point(self, stage: str, point: Point | None) -> None:
        focus = self._document.focus
        if focus is not None and focus.pinned:
            return
        result = self._preview.result
        pixel = None if point is None or result is None else self._pixel(result, stage, point)
        self._document.set_focus(None if pixel is None else Focus(stage, *pixel))

    def _click(self, stage: str, point: Point) -> None:
        result = self._preview.result
        pixel = None if result is None else self._pixel(result, stage, point)
        former = self._document.focus
        if pixel is None or (former is not None and former == Focus(stage, *pixel, pinned=True)):
            self._document.set_focus(None)
        else:
            self._document.set_focus(Focus(stage, *pixel, pinned=True))

    def _move(self, stage: str, rows: int, columns: int) -> None:
        """Moves the focus by pixels of the panel with the keyboard; starts in the middle."""
        result = self._preview.result
        shown = None if result is None else result.stages.get(stage)
        if result is None or shown is None:
            return
        height, width = shown.shape
        point = self._focus_point(result)
        pixel = None if point is None else pixel_at(point, shown.placement, shown.shape)
        if pixel is None:
            pixel, rows, columns = (height // 2, width // 2), 0, 0
        row = min(max(pixel[0] + rows, 0), height - 1)
        column = min(max(pixel[1] + columns, 0), width - 1)
        self._document.set_focus(Focus(stage, row, column, pinned=True))

    def _press_key(self, stage: str) -> None:
        """Space or Return: a corner of a selection that is being drawn, else the pin."""
        is_drawing = self.selecting.tool or self.lining.tool
        if is_drawing and self._document.focus is None:
            self._move(stage, 0, 0)
        if self.selecting.press_key() or self.lining.press_key():
            return
        focus = self._document.focus
        if focus is not None:
            self._document.set_focus(
                Focus(focus.stage, focus.row, focus.column, pinned=not focus.pinned)
            )

    def focus_box(self) -> Box | None:
        """The pixel in focus, in original-image pixels."""
        focus, result = self._document.focus, self._preview.result
        shown = None if focus is None or result is None else result.stages.get(focus.stage)
        if focus is None or shown is None:
            return None
        rows, columns = (focus.row, focus.row + 1), (focus.column, focus.column + 1)
        return box_of(rows, columns, shown.placement)

    def _focus_point(self, result: Result) -> Point | None:
        focus = self._document.focus
        shown = None if focus is None else result.stages.get(focus.stage)
        if focus is None or shown is None:
            return None
        return centre_of((focus.row, focus.column), shown.placement)

    def show_focus(self) -> None:
        """Draws the marks of the pixels in focus and tells their values, with what `notes` say."""
        result = self._preview.result
        if result is None:
            return
        point = self._focus_point(result)
        selected = None if self.selection is None else self.selection.box
        line = self.lining.mark
        pixels: Pixels = {}
        if point is not None:
            pixels = {stage: self._pixel(result, stage, point) for stage in result.stages}
        notes = [note(result, pixels) for note in self.notes]
        if point is None:
            for panel in self.panels.values():
                panel.view.set_marks(Marks(selection=selected, line=line))
                panel.view.setAccessibleDescription("")
            self.readout_changed.emit("")
            return
        boxes = self._boxes(result, pixels)
        for stage, panel in self.panels.items():
            panel.view.set_marks(Marks(point, tuple(boxes.get(stage, ())), selected, line))
        readout = SEPARATOR.join(filter(None, [self._readout(result, pixels), *notes]))
        for panel in self.panels.values():
            panel.view.setAccessibleDescription(readout)
        self.readout_changed.emit(readout)

    def _boxes(
        self, result: Result, pixels: dict[str, Pixel | None]
    ) -> dict[str, list[tuple[float, float, float, float]]]:
        """Outlines by stage: the chosen pixels, what the kernel reads and what the window pools."""
        boxes: dict[str, list[tuple[float, float, float, float]]] = {}

        def outline(stage: str, rows: tuple[int, int], columns: tuple[int, int]) -> None:
            place = result.stages[stage].placement
            boxes.setdefault(stage, []).append(box_of(rows, columns, place))

        for stage, pixel in pixels.items():
            if pixel is None:
                continue
            outline(stage, (pixel[0], pixel[0] + 1), (pixel[1], pixel[1] + 1))
            if stage == "original":
                continue
            recipe, plans, layer = result.traced
            behind = windows_behind(recipe, plans, layer, stage, result.request.kernel, pixel)
            if stage == "filtered":
                if layer and self.shows_field:
                    continue
                outline("original", *behind["original"])
            else:
                outline("filtered", *behind["filtered"])
        return boxes

    def _readout(self, result: Result, pixels: dict[str, Pixel | None]) -> str:
        """`x 345, y 212   75 → 96 → 144`, in the focus' own pixel coordinates of the original."""
        original = pixels.get("original")
        where = "" if original is None else f"x {original[1]}, y {original[0]}   "
        texts = []
        for stage, pixel in pixels.items():
            texts.append("–" if pixel is None else _value_text(self._preview.pixel(stage, *pixel)))
        return where + " → ".join(texts)


def _value_text(numbers: NDArray[Any]) -> str:
    """One pixel's value: a number, or its channels in parentheses."""
    texts = [number_text(float(n)) if np.isfinite(n) else str(n) for n in numbers[:4]]
    if len(numbers) > 4:
        texts.append("…")
    return texts[0] if len(texts) == 1 else f"({', '.join(texts)})"
