"""How the panels stand: side by side, stacked or in two rows; one of them may take all the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panels.splitter import PanelSplitter

AUTOMATIC = "automatic"
GAP = 8
BETTER = 1.1
"""The automatic choice changes only for pictures that become that much larger."""

NARROWEST = 210
"""Pixels of a panel in which the row of levels is not cut."""

Size = tuple[float, float]


@dataclass(frozen=True)
class Layout:
    """A way to arrange three panels: panels in a row, rows of panels. `label` is a menu text."""

    name: str
    label: str
    about: str
    across: int
    down: int


LAYOUTS = {
    row.name: row
    for row in (
        Layout("side-by-side", QT_TRANSLATE_NOOP("Layouts", "Side by &side"),
               QT_TRANSLATE_NOOP("Layouts", "Three panels next to each other"), 3, 1),
        Layout("stacked", QT_TRANSLATE_NOOP("Layouts", "S&tacked"),
               QT_TRANSLATE_NOOP("Layouts", "One panel above the other, for wide pictures"), 1, 3),
        Layout("two-rows", QT_TRANSLATE_NOOP("Layouts", "T&wo rows"),
               QT_TRANSLATE_NOOP("Layouts", "Original and filtered above, pooled below"), 2, 2),
    )
}  # fmt: skip
FIRST = "side-by-side"


def fitted_scale(layout: Layout, image: Size, room: Size, frame: Size) -> float:
    """Screen pixels for one of an image (columns, rows) that is fitted into the smallest panel.

    `room`: width and height for all panels. `frame`: what a panel has around its picture.
    """
    width = (room[0] - GAP * (layout.across - 1)) / layout.across - frame[0]
    height = (room[1] - GAP * (layout.down - 1)) / layout.down - frame[1]
    return max(0.0, min(width / image[0], height / image[1]))


def best_layout(image: Size, room: Size, frame: Size, present: str | None = None) -> str:
    """The layout that shows the image largest; the present one unless another is much better.

    Panels that are too narrow for their controls come only where all layouts have such.
    """
    roomy = {
        name: row
        for name, row in LAYOUTS.items()
        if (room[0] - GAP * (row.across - 1)) / row.across >= NARROWEST
    }
    rows = roomy or LAYOUTS
    scales = {name: fitted_scale(row, image, room, frame) for name, row in rows.items()}
    best = max(scales, key=lambda name: scales[name])
    if present not in scales or scales[best] > BETTER * scales[present]:
        return best
    return present


class Arrangement(QWidget):
    """Three panels with handles between them; `changed` tells of another arrangement.

    `fitted`: the picture, or what the panels have around theirs, has another size. Each layout
    keeps the sizes that somebody gave its panels.
    """

    changed = Signal()
    fitted = Signal()

    def __init__(self, panels: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = dict(panels)
        self._image: Size = (1, 1)
        self._frame: Size = (22, 80)
        self._layout = AUTOMATIC
        self._present = ""
        self._maximised: str | None = None
        self._sizes: dict[str, list[list[int]]] = {}
        self._outer = self._splitter()
        self._inner = self._splitter()
        self._inner.setOrientation(Qt.Orientation.Horizontal)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._outer)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._decide)
        self._arrange(FIRST)

    @property
    def layout_name(self) -> str:
        """What was asked for: a name of LAYOUTS, or AUTOMATIC."""
        return self._layout

    @property
    def present(self) -> str:
        """How the panels stand: a name of LAYOUTS."""
        return self._present

    @property
    def image_size(self) -> Size:
        """Columns and rows of the picture that the panels are arranged for."""
        return self._image

    @property
    def frame(self) -> Size:
        """What each panel has around its picture."""
        return self._frame

    @property
    def maximised(self) -> str | None:
        """The panel that has all the room."""
        return self._maximised

    def set_layout(self, name: str) -> None:
        """Arranges the panels so, or as fits best. Raises ValueError for an unknown name."""
        if name != AUTOMATIC and name not in LAYOUTS:
            raise ValueError(f"there is no layout {name!r}")
        self._layout = name
        self._decide()

    def set_image_size(self, columns: int, rows: int) -> None:
        """The shape that the panels are arranged for, at once."""
        if (columns, rows) != self._image:
            self._image = (columns, rows)
            self.fitted.emit()
            self._decide(afresh=True)

    def set_frame(self, width: float, height: float) -> None:
        """What each panel has around its picture."""
        if (width, height) != self._frame:
            self._frame = (width, height)
            self.fitted.emit()
        self._soon.start()

    def maximise(self, name: str | None) -> None:
        """Gives a panel all the room, or every panel its own again."""
        if name == self._maximised:
            return
        self._remember()
        self._maximised = name
        for stage, panel in self._panels.items():
            panel.setVisible(name in (None, stage))
        self._inner.setVisible(self._inner_shows(name))
        if name is None:
            self._apply_sizes()
        self.changed.emit()

    def sizes(self) -> dict[str, list[list[int]]]:
        """The panels' sizes along each splitter, by layout."""
        self._remember()
        return {name: [list(part) for part in sizes] for name, sizes in self._sizes.items()}

    def set_sizes(self, sizes: Mapping[str, list[list[int]]]) -> None:
        """Takes sizes that were remembered; {} makes the panels equal again."""
        self._sizes = {name: [list(p) for p in parts] for name, parts in sizes.items()}
        self._apply_sizes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _decide(self, *, afresh: bool = False) -> None:
        if self._layout != AUTOMATIC:
            self._arrange(self._layout)
        elif self._maximised is None and self.isVisible():
            room = (float(self.width()), float(self.height()))
            present = None if afresh else self._present
            self._arrange(best_layout(self._image, room, self._frame, present))

    def _arrange(self, name: str) -> None:
        if name == self._present:
            return
        self._remember()
        self._present = name
        layout = LAYOUTS[name]
        vertical = layout.down > 1
        self._outer.setOrientation(
            Qt.Orientation.Vertical if vertical else Qt.Orientation.Horizontal
        )
        panels = list(self._panels.values())
        focused = self.window().focusWidget()
        if layout.across > 1 and layout.down > 1:
            for panel in panels[: layout.across]:
                self._inner.addWidget(panel)
            self._outer.addWidget(self._inner)
            self._inner.setVisible(self._inner_shows(self._maximised))
            self._outer.addWidget(panels[-1])
        else:
            for panel in panels:
                self._outer.addWidget(panel)
            self._inner.hide()
            self._inner.setParent(self)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()  # a widget that moves to another parent loses it
        self._apply_sizes()
        self.changed.emit()

    def _inner_shows(self, maximised: str | None) -> bool:
        held = [stage for stage, p in self._panels.items() if p.parent() is self._inner]
        return bool(held) and (maximised is None or maximised in held)

    def _splitter(self) -> PanelSplitter:
        made = PanelSplitter(self)
        made.setChildrenCollapsible(False)
        made.setHandleWidth(GAP)
        return made

    def _splitters(self) -> list[PanelSplitter]:
        return [self._outer] if self._inner.count() == 0 else [self._outer, self._inner]

    def _remember(self) -> None:
        if self._present and self._maximised is None and self.isVisible():
            self._sizes[self._present] = [part.sizes() for part in self._splitters()]

    def _apply_sizes(self) -> None:
        if self._maximised is not None:
            return
        known = self._sizes.get(self._present, [])
        for number, part in enumerate(self._splitters()):
            sizes = known[number] if number < len(known) else []
            usable = len(sizes) == part.count() and min(sizes) > 0
            part.setSizes(sizes if usable else [1000] * part.count())
