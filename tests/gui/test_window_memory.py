"""What the window remembers, what reset gives back, and settings that were damaged."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QAction

from core import Image
from gui import settings
from gui.window_memory import read_panels, rescued

DEFAULTS = read_panels("")


def action(window, name):
    return window.findChild(QAction, name)


def again(make_window, window):
    """Another start."""
    window._closing = True
    window.close()
    following = make_window()
    following.restore_geometry()
    return following


def test_the_first_start(make_window):
    window = make_window()
    window.restore_geometry()
    assert DEFAULTS == {
        "layout": "automatic",
        "sizes": {},
        "study": "arithmetic",
        "views": {},
        "colours": {},
        "rulers": False,
        "true_size": False,
        "numbers": True,
        "receptive_field": True,
        "border_map": False,
        "layer_input": True,
        "arithmetic": True,
        "strip": 0,
    }
    assert not action(window, "actionRulers").isChecked()
    assert action(window, "actionNumbers").isChecked()


def test_everything_is_there_again(make_window, qtbot, settle):
    window = make_window()
    window.resize(790, 700)  # the platform of the tests has a small screen
    size = window.size()
    action(window, "actionRulers").trigger()
    action(window, "actionTrueSize").trigger()
    action(window, "actionNumbers").trigger()
    action(window, "layout-two-rows").trigger()
    window.row.arrangement._inner.setSizes([300, 160])
    window.row.panels["filtered"].set_view("absolute")
    window.row.panels["pooled"].set_colours("magma")
    qtbot.wait(20)
    widths = [panel.width() for panel in window.row.panels.values()]
    assert widths[0] > widths[1]

    window = again(make_window, window)
    qtbot.wait(20)
    settle(window)
    assert window.size() == size
    assert action(window, "actionRulers").isChecked()
    assert action(window, "actionTrueSize").isChecked()
    assert not action(window, "actionNumbers").isChecked()
    assert window.row.panels["original"].rulers[0].isVisible()
    assert window.row.arrangement.present == "two-rows"
    assert [panel.width() for panel in window.row.panels.values()] == pytest.approx(widths, abs=2)
    assert window.row.panels["filtered"].view_name == "absolute"
    assert window.row.panels["pooled"].colours == "magma"


def test_a_panel_alone_is_not_what_the_next_start_shows(make_window, qtbot):
    window = make_window()
    action(window, "layout-side-by-side").trigger()
    qtbot.wait(20)
    window.row.toggle_maximised("pooled")
    window = again(make_window, window)
    qtbot.wait(20)
    assert all(panel.isVisible() for panel in window.row.panels.values())
    widths = [panel.width() for panel in window.row.panels.values()]
    assert max(widths) - min(widths) <= 2


def test_reset(make_window, qtbot, settle, monkeypatch):
    monkeypatch.setattr("gui.window_memory.screens", lambda: SCREENS)
    window = make_window()
    qtbot.wait(20)
    before = [panel.geometry() for panel in window.row.panels.values()]
    window.row.panels["pooled"].set_colours("magma")
    for name in ("actionRulers", "actionTrueSize", "layout-stacked"):
        action(window, name).trigger()
    window.resize(900, 700)
    window.row.toggle_maximised("filtered")
    window.row.zoom(3)
    action(window, "actionResetLayout").trigger()
    settle(window)
    qtbot.waitUntil(lambda: [p.geometry() for p in window.row.panels.values()] == before)
    assert not action(window, "actionRulers").isChecked()
    assert not action(window, "actionTrueSize").isChecked()
    assert window.row.state.is_fitted
    # How values are shown is no layout.
    assert window.row.panels["pooled"].colours == "magma"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "3",
        '{"layout": 5, "sizes": [], "rulers": "yes", "views": {"filtered": "x"}}',
        '{"layout": "nowhere", "sizes": {"stacked": [[-1, 2, 3]]}, "colours": {"pooled": []}}',
        '{"sizes": {"stacked": [[1e9, 2, 3]], "nowhere": [[1]], "two-rows": "wide"}}',
        "[" * 100_000,
    ],
)
def test_damaged_settings_are_the_defaults(text):
    assert read_panels(text) == DEFAULTS


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.sampled_from(sorted(DEFAULTS)), json_values))
def test_anything_can_be_read(raw):
    found = read_panels(json.dumps(raw))
    assert set(found) == set(DEFAULTS)
    assert isinstance(found["rulers"], bool)


def test_a_start_with_damaged_settings(make_window, settle):
    store = QSettings()
    store.setValue(settings.GEOMETRY, QByteArray(b"rubbish"))
    store.setValue(settings.STATE, QByteArray(b"more rubbish"))
    store.setValue(
        settings.PANELS, '{"sizes": {"side-by-side": [[1, 1]]}, "layout": "side-by-side"}'
    )
    store.sync()
    window = make_window()
    window.restore_geometry()
    settle(window)
    assert all(panel.width() >= 150 for panel in window.row.panels.values())
    store.setValue(settings.GEOMETRY, 5)
    store.setValue(settings.PANELS, ["a", "b"])
    window.restore_geometry()


SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)]


@pytest.mark.parametrize(
    "place",
    [QRect(10, 10, 800, 600), QRect(1900, 50, 900, 700), QRect(-700, 30, 800, 600)],
)
def test_windows_in_sight_stay(place):
    assert rescued(place, SCREENS) == place


@pytest.mark.parametrize(
    "place",
    [
        QRect(5000, 10, 800, 600),
        QRect(10, -500, 800, 600),
        QRect(10, 3000, 800, 600),
        QRect(-790, 10, 800, 600),
        QRect(100, 1070, 800, 600),
    ],
)
def test_windows_out_of_sight_come_back(place):
    found = rescued(place, SCREENS)
    assert SCREENS[0].contains(found)
    assert found.size() == place.size()


def test_windows_larger_than_the_screen_shrink():
    found = rescued(QRect(9000, 9000, 4000, 3000), SCREENS)
    assert found == SCREENS[0]


def test_a_small_image_after_a_wide_one_has_its_layout(make_window, qtbot, settle):
    window = make_window()
    window.document.set_image(Image(np.zeros((30, 900), np.uint8)))
    qtbot.waitUntil(lambda: window.row.arrangement.present == "stacked")
    window.document.set_image(Image(np.zeros((90, 90), np.uint8)))
    qtbot.waitUntil(lambda: window.row.arrangement.present == "side-by-side")
    settle(window)
