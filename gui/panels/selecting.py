"""Selecting a rectangle of the original image, by dragging or by keys; not undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from gui.document import Document
from gui.panels.image_view import ImageView
from gui.panels.pixels import Box, Point
from gui.panels.selection import Selection, selection_between
from gui.panels.view_state import ViewState


class Selecting(QObject):
    """The one selection of all panels, and the tool that draws it.

    While the tool is on, dragging selects; Space or Return starts a corner at the pixel in focus,
    arrow keys draw the rectangle, Space or Return ends it. Escape first leaves the tool, then
    drops the selection. `focus_box()` is the focus' pixel in original-image pixels, or None.
    """

    changed = Signal()
    tool_changed = Signal(bool)

    def __init__(
        self,
        document: Document,
        state: ViewState,
        focus_box: Callable[[], Box | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._state = state
        self._focus_box = focus_box
        self._views: list[ImageView] = []
        self._selection: Selection | None = None
        self._tool = False
        self._corner: Box | None = None
        document.image_changed.connect(self.clear)
        document.focus_changed.connect(self._follow_focus)

    def watch(self, views: Iterable[ImageView]) -> None:
        """Takes rectangles that are drawn in these views."""
        for view in views:
            self._views.append(view)
            view.banded.connect(self._draw)
            view.zoom_to_selection_asked.connect(self.zoom)
            view.escaped.connect(self._escape)

    @property
    def selection(self) -> Selection | None:
        """The selected pixels of the original image."""
        return self._selection

    @property
    def tool(self) -> bool:
        """Dragging selects instead of moving the picture."""
        return self._tool

    def set_tool(self, is_on: bool) -> None:
        """Takes the tool, or leaves it; a selection stays."""
        if is_on != self._tool:
            self._tool, self._corner = is_on, None
            for view in self._views:
                view.is_selecting = is_on
            self._tell_views()
            self.tool_changed.emit(is_on)

    def set(self, selection: Selection | None) -> None:
        """Selects other pixels, or none."""
        if selection != self._selection:
            self._selection = selection
            self._tell_views()
            self.changed.emit()

    def select_all(self) -> None:
        """Selects the whole image."""
        image = self._document.image
        self.set(Selection(0, 0, image.columns, image.rows))

    def clear(self) -> None:
        """Drops the selection."""
        self._corner = None
        self.set(None)

    def zoom(self) -> None:
        """Shows the selection as large as the panels allow; nothing where there is none."""
        if self._selection is not None:
            self._state.show_box(*self._selection.box)

    def press_key(self) -> bool:
        """Space or Return: begins or ends a rectangle if the tool is on; False if it is not."""
        if not self._tool:
            return False
        if self._corner is not None:
            self._corner = None
        else:
            self._corner = self._focus_box()
            self._follow_focus()
        return True

    def _follow_focus(self) -> None:
        box = None if self._corner is None else self._focus_box()
        if box is None or self._corner is None:
            return
        left, top = min(box[0], self._corner[0]), min(box[1], self._corner[1])
        right, bottom = (
            max(box[axis] + box[axis + 2], self._corner[axis] + self._corner[axis + 2])
            for axis in (0, 1)
        )
        self._select((left, top), (right, bottom))

    def _draw(self, corners: tuple[Point, Point] | None) -> None:
        if corners is not None:
            self._select(*corners)

    def _select(self, one: Point, other: Point) -> None:
        image = self._document.image
        self.set(selection_between(one, other, (image.columns, image.rows)))

    def _escape(self) -> None:
        if self._tool:
            self.set_tool(False)
        else:
            self.clear()

    def _tell_views(self) -> None:
        for view in self._views:
            view.takes_escape = self._tool or self._selection is not None
