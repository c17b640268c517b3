"""Colour maps, typed levels and percentiles of a panel, in the real window."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from core import Image, Kernel, Layer, Recipe, read_image
from core.colour_maps import colour_maps
from core.display import Appearance, Shades, extent, picture, shades
from core.percentiles import percentile_range


@pytest.fixture
def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def identity(active, settle):
    """The window with a float image that passes unchanged, values far from those of its kind."""
    values = np.random.default_rng(4).normal(50, 400, (60, 80)).astype(np.float32)
    active.document.set_image(Image(values))
    active.set_recipe(Recipe([Layer([Kernel([[1.0]])])]))
    settle(active)
    return active


def drawn(panel):
    return panel.view._item.image


def type_in(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def opened(window, stage="filtered"):
    panel = window.row.panels[stage]
    panel.view.setFocus()
    window.findChild(QAction, "actionLevels").trigger()
    assert panel.levels.isVisible()
    return panel


def test_the_row_opens_and_closes_by_keyboard(active, qtbot):
    panel = active.row.panels["pooled"]
    panel.view.setFocus()
    qtbot.keyClick(active, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert panel.levels.isVisible()
    assert panel.levels.low_field.hasFocus()
    assert panel.levels_button.isChecked()
    qtbot.keyClick(panel.levels.low_field, Qt.Key.Key_Escape)
    assert not panel.levels.isVisible()
    assert panel.view.hasFocus()
    assert not active.row.panels["original"].levels.isVisible()
    QTest.mouseClick(panel.levels_button, Qt.MouseButton.LeftButton)
    assert panel.levels.isVisible()


def test_tab_goes_through_the_row(active):
    panel = opened(active)
    row = panel.levels
    reached = []
    for _ in range(5):
        reached.append(active.focusWidget())
        QTest.keyClick(active.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [
        row.low_field,
        row.high_field,
        row.reset_button,
        row.colours_combo,
        row.percent_combo,
    ]


@pytest.mark.parametrize("name", list(colour_maps()))
def test_colours_of_one_panel(identity, name):
    panel, other = identity.row.panels["filtered"], identity.row.panels["original"]
    before = drawn(other)
    panel.set_colours(name)
    grays = picture(panel.values(), shades("automatic", extent(panel.values()), (0.0, 1.0)))
    expected = colour_maps()[name].table[grays] if name != "grays" else grays
    np.testing.assert_array_equal(drawn(panel), expected)
    np.testing.assert_array_equal(drawn(other), before)
    assert panel.bar._shades.colours == name


def test_colours_of_all_panels_by_the_menu(active):
    active.findChild(QAction, "colours-cividis").trigger()
    assert {panel.colours for panel in active.row.panels.values()} == {"cividis"}
    assert all(drawn(panel).ndim == 3 for panel in active.row.panels.values())
    active.row.panels["pooled"].set_colours("magma")
    menu = active.view_actions.colours_menu
    menu.aboutToShow.emit()
    assert not any(action.isChecked() for action in menu.actions())


def test_colour_pictures_and_the_diverging_view_keep_their_colours(active, settle):
    panel = opened(active)
    panel.set_colours("viridis")
    panel.set_view("diverging")
    assert not panel.levels.colours_combo.isEnabled()
    assert panel.shades.diverging
    panel.set_view("signed")
    assert panel.levels.colours_combo.isEnabled()
    active.document.set_image(Image(np.zeros((9, 9, 3), np.uint8)))
    settle(active)
    assert not panel.levels.colours_combo.isEnabled()
    assert not panel.shades.is_coloured
    assert panel.levels.colours_combo.toolTip()


def test_typed_levels_are_the_ends(identity):
    panel = opened(identity)
    type_in(panel.levels.low_field, "-1/2")
    type_in(panel.levels.high_field, "200")
    assert panel.shades == Shades(-0.5, 200)
    values = panel.values().astype(float)
    expected = np.clip(np.rint((values + 0.5) * 255 / 200.5), 0, 255)
    assert np.abs(drawn(panel).astype(int) - expected).max() <= 1
    assert not identity.document.is_modified or identity.document.undo_stack.count() == 1


def test_levels_in_the_wrong_order_say_so_and_change_nothing(identity):
    panel = opened(identity)
    type_in(panel.levels.low_field, "10")
    type_in(panel.levels.high_field, "90")
    good = panel.shades
    for field, text in ((panel.levels.low_field, "90"), (panel.levels.high_field, "-5")):
        former = field.text()
        type_in(field, text)
        assert "below" in panel.levels.note.text()
        assert panel.levels.note.property("error")
        assert field.accessibleDescription() == panel.levels.note.text()
        assert panel.shades == good
        type_in(field, former)
        assert panel.levels.note.text() == ""
        assert panel.shades == good


@pytest.mark.parametrize("text", ["nonsense", "nan", "inf", "1e999", "1/0"])
def test_levels_that_are_no_numbers_are_refused(identity, text):
    panel = opened(identity)
    good = panel.shades
    type_in(panel.levels.low_field, text)
    assert panel.levels.low_field.is_invalid()
    assert panel.shades == good


def test_reset_and_an_empty_field_give_the_level_back(identity):
    panel = opened(identity)
    automatic = panel.shades
    type_in(panel.levels.low_field, "10")
    assert panel.shades != automatic
    type_in(panel.levels.low_field, "0")
    panel.levels.low_field.clear()
    QTest.keyClick(panel.levels.low_field, Qt.Key.Key_Backspace)
    type_in(panel.levels.high_field, "70")
    QTest.mouseClick(panel.levels.reset_button, Qt.MouseButton.LeftButton)
    assert panel.shades == automatic
    assert panel.levels.low_field.text() == panel.levels.high_field.text() == ""


@pytest.mark.parametrize("percent", [0.1, 1.0, 5.0])
@pytest.mark.parametrize("stage", ["original", "filtered"])
def test_percentiles_of_the_whole_map(identity, settle, percent, stage):
    identity.row.state.set_scale(40)  # only a part is seen
    settle(identity)
    panel = opened(identity, stage)
    panel.set_view("stretched")
    panel.levels.set_percent(percent)
    settle(identity)
    assert panel.shades == Shades(*percentile_range(panel.values(), percent))
    assert "whole" in panel.levels.note.text()


def test_percentiles_follow_an_edit_and_say_what_they_are_of(identity, settle):
    panel = opened(identity)
    panel.set_view("stretched")
    panel.levels.set_percent(2.0)
    settle(identity)
    identity.set_recipe(Recipe([Layer([Kernel([[-2.0]])])]))
    identity.preview.cancel()
    settle(identity)
    assert panel.shades == Shades(*percentile_range(panel.values(), 2.0))


def test_percentiles_of_what_is_shown_until_the_whole_is_known(identity, settle, monkeypatch):
    monkeypatch.setattr(identity.whole_levels, "_start", lambda *a: None)
    identity.row.state.set_scale(40)
    settle(identity)
    panel = opened(identity)
    panel.set_view("stretched")
    panel.levels.set_percent(5.0)
    assert "shown" in panel.levels.note.text()
    seen = panel.stage_view.sample.values
    assert panel.shades == Shades(*percentile_range(seen, 5.0))


def test_typed_levels_and_a_percentage_exclude_each_other(identity, settle):
    panel = opened(identity)
    panel.levels.set_percent(1.0)
    settle(identity)
    type_in(panel.levels.low_field, "3")
    assert panel.percent == 0
    panel.levels.set_percent(1.0)
    assert panel.levels.levels == (None, None)
    assert panel.levels.low_field.text() == ""


@pytest.mark.parametrize("view", ["automatic", "stretched", "signed", "diverging", "absolute"])
def test_constant_and_odd_maps_are_safe(active, settle, view):
    active.set_recipe(Recipe([Layer([Kernel([[1.0]])])]))
    opened(active)
    for value in (0.0, 7.5, np.nan, np.inf, -np.inf):
        active.document.set_image(Image(np.full((6, 6), value, np.float32)))
        for panel in active.row.panels.values():
            panel.set_view(view)
            panel.levels.set_percent(1.0)
        settle(active)
        panel = active.row.panels["filtered"]
        assert panel.shades.low < panel.shades.high, value
        type_in(panel.levels.low_field, "7.5")
        assert panel.shades.low < panel.shades.high, value
        assert drawn(panel).dtype == np.uint8


def test_cancel_gives_percentiles_up(identity, settle):
    panel = opened(identity)
    panel.levels.set_percent(1.0)
    identity.findChild(QAction, "actionCancel").trigger()
    settle(identity)
    assert panel.shades is not None


def test_pictures_are_saved_as_shown(identity, settle, tmp_path):
    panel = opened(identity)
    panel.set_colours("inferno")
    type_in(panel.levels.low_field, "-100")
    type_in(panel.levels.high_field, "300")
    assert panel.appearance == Appearance("automatic", "inferno", -100.0, 300.0)
    identity.save_image("filtered", tmp_path / "shown.png")
    np.testing.assert_array_equal(read_image(tmp_path / "shown.png").pixels, drawn(panel))
    identity.save_image("filtered", tmp_path / "exact.npy")
    np.testing.assert_array_equal(np.load(tmp_path / "exact.npy")[0], panel.values())


def test_every_control_of_the_row_has_a_name_and_a_tooltip(active):
    from PySide6.QtWidgets import QWidget

    panel = opened(active)
    found = [w for w in panel.levels.findChildren(QWidget) if w.focusPolicy() and w.isVisible()]
    assert len(found) == 5
    for widget in found:
        assert "Filtered" in widget.accessibleName()
        assert widget.toolTip()


@pytest.mark.parametrize("width", [880, 1280, 2000])
def test_nothing_in_the_row_is_cut(active, qtbot, width):
    active.resize(width, 800)
    for stage in active.row.panels:
        panel = opened(active, stage)
        panel.levels.set_percent(0.5)
        qtbot.wait(20)
        for combo in (panel.levels.colours_combo, panel.levels.percent_combo):
            text = combo.fontMetrics().horizontalAdvance(combo.currentText())
            assert combo.width() >= text + 30
        assert panel.levels.low_field.width() >= 50


def test_percentiles_of_a_colour_picture_are_of_all_its_channels(active, settle):
    pixels = np.random.default_rng(5).integers(0, 200, (50, 60, 3), dtype=np.uint8)
    pixels[:, :, 2] += 50
    active.document.set_image(Image(pixels))
    for stage in ("original", "filtered"):
        panel = opened(active, stage)
        panel.set_view("stretched")
        panel.levels.set_percent(5.0)
        settle(active)
        assert panel.shades == Shades(*percentile_range(panel.values(), 5.0))
        assert drawn(panel).ndim == 3


def test_an_edit_gives_percentiles_of_the_old_recipe_up(identity, settle):
    panel = opened(identity)
    panel.levels.set_percent(1.0)
    assert identity.whole_levels._jobs
    (job,) = [job for _, _, job in identity.whole_levels._jobs.values()]
    identity.set_recipe(Recipe([Layer([Kernel([[3.0]])])]))
    assert job.dropped
    assert not identity.whole_levels._jobs
    settle(identity)
    assert panel.knows_whole_span(identity.preview.result.request)


def test_a_cancelled_percentile_is_that_of_what_is_shown(identity, settle):
    panel = opened(identity)
    panel.levels.set_percent(1.0)
    identity.whole_levels.cancel()
    settle(identity)
    assert not panel.knows_whole_span(identity.preview.result.request)
    assert "shown" in panel.levels.note.text()
