"""The window's place, its docks and how its panels look, from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from core.colour_maps import GRAYS, colour_maps
from core.display import AUTOMATIC as AUTOMATIC_VIEW
from core.display import VIEWS
from gui import settings
from gui.panels.arrangement import AUTOMATIC, LAYOUTS
from gui.panels.panel_row import PanelRow
from gui.panels.strip_place import StripPlace
from gui.panels.studies import STUDIES
from gui.view_actions import ViewActions

FIRST_SIZE = (1280, 800)
STATE_VERSION = 1
SWITCHES = {
    "rulers": ("actionRulers", False),
    "true_size": ("actionTrueSize", False),
    "numbers": ("actionNumbers", True),
    "receptive_field": ("actionReceptiveField", True),
    "border_map": ("actionBorderMap", False),
    "layer_input": ("actionLayerInput", True),
}
"""What is remembered of checkable actions, with what the first start has."""

LEAST_SEEN = 64
"""Screen pixels of a window's title bar that must be seen to get hold of it."""

LARGEST_SIZE = 1 << 20
"""A panel's size beyond this is damage."""


class WindowMemory(QObject):
    """Saves and restores what somebody arranged. Damaged settings count as none."""

    def __init__(
        self, window: QMainWindow, row: PanelRow, view: ViewActions, strip: StripPlace
    ) -> None:
        super().__init__(window)
        self._window = window
        self._strip = strip
        self._row = row
        self._view = view
        view.reset_asked.connect(self.reset)

    def save(self) -> None:
        """Remembers all of it."""
        settings.write(settings.GEOMETRY, self._window.saveGeometry())
        settings.write(settings.STATE, self._window.saveState(STATE_VERSION))
        panels = self._row.panels
        kept: dict[str, Any] = {
            "layout": self._row.arrangement.layout_name,
            "sizes": self._row.arrangement.sizes(),
            "strip": self._strip.own_height,
            "arithmetic": self._strip.strip.is_on,
            "study": self._strip.strip.shown,
            "views": {stage: panel.view_name for stage, panel in panels.items()},
            "colours": {stage: panel.colours for stage, panel in panels.items()},
        }
        for key, (action, _) in SWITCHES.items():
            kept[key] = self._view.actions[action].isChecked()
        settings.write(settings.PANELS, json.dumps(kept))

    def restore(self) -> None:
        """Takes all of it back."""
        geometry, state = settings.read(settings.GEOMETRY), settings.read(settings.STATE)
        if not geometry.isEmpty():
            self._window.restoreGeometry(geometry)
        if not state.isEmpty():
            self._window.restoreState(state, STATE_VERSION)
        self._rescue()
        kept = read_panels(settings.read(settings.PANELS))
        self._switch(kept)
        for stage, panel in self._row.panels.items():
            panel.set_view(kept["views"].get(stage, AUTOMATIC_VIEW))
            panel.set_colours(kept["colours"].get(stage, GRAYS))

    def reset(self) -> None:
        """As at the first start. How values are shown stays as it is."""
        if self._row.arrangement.maximised is not None:
            self._row.toggle_maximised()
        self._window.showNormal()
        self._window.resize(*FIRST_SIZE)
        self._rescue()
        self._switch(read_panels(""))
        self._row.state.fit()

    def _switch(self, kept: dict[str, Any]) -> None:
        for key, (action, _) in SWITCHES.items():
            self._view.actions[action].setChecked(kept[key])
        self._row.arrangement.set_layout(kept["layout"])
        self._row.arrangement.set_sizes(kept["sizes"])
        self._strip.strip.show_study(kept["study"])
        self._strip.strip.set_on(kept["arithmetic"])
        self._strip.set_own_height(kept["strip"])

    def _rescue(self) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        place = rescued(window.geometry(), screens())
        if place != window.geometry():
            window.setGeometry(place)


def screens() -> list[QRect]:
    """What windows can use of each screen."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def rescued(place: QRect, screens: Sequence[QRect]) -> QRect:
    """A window's place on the screens: its own where its upper edge can be got hold of.

    Otherwise in the middle of the first screen, and never larger than the screen it is on.
    """
    for screen in screens:
        seen = place.intersected(screen)
        top = QRect(place.x(), place.y(), place.width(), 1)
        if top.intersects(screen) and seen.width() >= LEAST_SEEN and seen.height() >= LEAST_SEEN:
            found = QRect(place)
            found.setSize(place.size().boundedTo(screen.size()))
            return found
    if not screens:
        return place
    first = screens[0]
    found = QRect(first.topLeft(), place.size().boundedTo(first.size()))
    found.moveCenter(first.center())
    return found


def read_panels(text: str) -> dict[str, Any]:
    """What was remembered of the panels; everything that is missing or wrong has its default."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raw = {}
    raw = raw if isinstance(raw, dict) else {}
    layout = raw.get("layout")
    found: dict[str, Any] = {
        "layout": layout if layout in (AUTOMATIC, *LAYOUTS) else AUTOMATIC,
        "sizes": _sizes(raw.get("sizes")),
        "strip": _height(raw.get("strip")),
        "arithmetic": raw.get("arithmetic") is not False,
        "study": study if isinstance(study := raw.get("study"), str) else STUDIES[0].name,
        "views": _names(raw.get("views"), VIEWS),
        "colours": _names(raw.get("colours"), colour_maps()),
    }
    for key, (_, default) in SWITCHES.items():
        value = raw.get(key)
        found[key] = value if isinstance(value, bool) else default
    return found


def _names(raw: object, known: Any) -> dict[str, str]:
    if not isinstance(raw, dict):
        return {}
    return {key: name for key, name in raw.items() if isinstance(name, str) and name in known}


def _sizes(raw: object) -> dict[str, list[list[int]]]:
    if not isinstance(raw, dict):
        return {}
    return {name: parts for name, parts in raw.items() if name in LAYOUTS and _is_sizes(parts)}


def _height(raw: object) -> int:
    return raw if type(raw) is int and 0 < raw < LARGEST_SIZE else 0


def _is_sizes(parts: object) -> bool:
    return isinstance(parts, list) and all(
        isinstance(part, list)
        and all(type(size) is int and 0 < size < LARGEST_SIZE for size in part)
        for part in parts
    )
