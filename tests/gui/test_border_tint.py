"""The border map tints exactly the pixels that rest on invented ones, as strongly as they do."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Kernel, Layer, Pooling, Recipe
from core.compute.geometry import Placement, plan_recipe
from core.image import Image
from core.study.border_share import border_map
from gui.document import Focus
from gui.panels.border_overlay import COPIED, INVENTED, tint
from gui.panels.border_tint import percent
from gui.panels.projection import Projection
from gui.window_memory import read_panels

BOX = Kernel(np.ones((5, 5)))
ACTION = "actionBorderMap"


def show_map(window, settle, *layers):
    window.set_recipe(Recipe(layers))
    window.view_actions.actions[ACTION].setChecked(True)
    settle(window)


def title(window, stage):
    return window.row.panels[stage]._details_label.text()


def test_it_is_off_at_first_and_switched_by_its_key(window, settle):
    action = window.view_actions.actions[ACTION]
    assert not action.isChecked()
    view = window.row.panels["filtered"].view
    assert view.overlay("border") is None
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_M, modifiers)
    settle(window)
    assert action.isChecked()
    assert view.overlay("border") is not None
    assert window.row.panels["original"].view.overlay("border") is None
    assert "% invented" in title(window, "filtered")
    QTest.keyClick(window, Qt.Key.Key_M, modifiers)
    assert view.overlay("border") is None
    assert "invented" not in title(window, "filtered")
    assert window.fields.border.maps == {}


def test_titles_and_readout_say_how_much(window, settle):
    show_map(window, settle, Layer((BOX,), pooling=Pooling()))
    assert "up to 64 % invented" in title(window, "filtered")
    window.document.set_focus(Focus("filtered", 0, 9, pinned=True))
    # 2 of 5 rows; pooled with the next row, of which 1 is
    assert window.status.readout().endswith("40 → 30 % invented")
    assert "40 → 30 % invented" in window.row.panels["filtered"].view.accessibleDescription()
    window.document.set_focus(Focus("filtered", 90, 90, pinned=True))
    assert window.status.readout().endswith("0 → 0 % invented")


def test_an_edit_is_followed(window, settle):
    show_map(window, settle, Layer((BOX,), pooling=Pooling()))
    window.document.edit_layer("Smaller", Layer((Kernel(np.ones((3, 3))),)))
    settle(window)
    assert list(window.fields.border.maps) == ["filtered"]
    assert "up to 55.6 % invented" in title(window, "filtered")
    window.document.undo_stack.undo()
    settle(window)
    assert "up to 64 % invented" in title(window, "filtered")
    window.document.edit_layer("None", Layer((BOX,), padding="valid"))
    settle(window)
    assert "nothing invented" in title(window, "filtered")


def test_copies_are_named(window, settle):
    show_map(window, settle, Layer((BOX,), border="keep"))
    assert "copied border" in title(window, "filtered")
    assert "invented" not in title(window, "filtered")
    window.document.set_focus(Focus("filtered", 0, 9, pinned=True))
    assert window.status.readout().endswith("100 % copied")


def test_a_recipe_that_cannot_be_run_has_none(window, settle):
    show_map(window, settle, Layer((BOX,), pooling=Pooling()))
    window.set_recipe(Recipe((Layer((Kernel(np.ones((7, 1, 1))),)),)))  # of seven maps
    settle(window)
    assert window.fields.border.maps == {}
    assert window.row.panels["filtered"].view.overlay("border") is None


def test_moving_the_picture_computes_nothing_again(window, settle):
    show_map(window, settle, Layer((BOX,)))
    before = window.fields.border.maps["filtered"]
    window.row.zoom(2)
    settle(window)
    assert window.fields.border.maps["filtered"] is before


def test_it_is_remembered():
    assert read_panels("")["border_map"] is False
    assert read_panels('{"border_map": true}')["border_map"] is True


# --- the painted pixels -------------------------------------------------------------------------


def shares_of(*layers, shape=(40, 60), stage="filtered"):
    recipe = Recipe(layers)
    return border_map(recipe, plan_recipe(recipe, (1, *shape)), len(layers) - 1, stage, 0)


def parts(made):
    """alpha, red, green, blue (row, column) of 0xAARRGGBB."""
    return [((made >> shift) & 255).astype(int) for shift in (24, 16, 8, 0)]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("zoom", [(0.4, 0.4), (3.0, 3.0), (7.0, 11.0)])
def test_every_screen_pixel_has_its_own_share(ratio, zoom):
    found = shares_of(Layer((BOX,)))
    place = Placement(-2.0, 3.0, 1.0, 1.0)
    sight = Projection(10.0, 12.0, *zoom, 90, 70)
    made = tint(found, place, sight, ratio)
    assert made.shape == (round(70 * ratio), round(90 * ratio))
    alpha = parts(made)[0] / 255
    for row in range(0, made.shape[0], 3):
        for column in range(0, made.shape[1], 3):
            x, y = sight.to_image(((column + 0.5) / ratio, (row + 0.5) / ratio))
            at = int(np.floor(y - 3.0)), int(np.floor(x + 2.0))
            if not (0 <= at[0] < 40 and 0 <= at[1] < 60):
                assert alpha[row, column] == 0
                continue
            share = found.at(*at)[0]
            assert 0.5 * share - 0.01 <= alpha[row, column] <= share + 0.01
            assert (alpha[row, column] > 0) == (share > 0)


def test_stripes_of_invented_and_copied_run_against_each_other():
    sight = Projection(30.0, 2.0, 16.0, 16.0, 160, 64)
    invented = tint(shares_of(Layer((BOX,))), Placement(), sight, 1.0)
    copied = tint(shares_of(Layer((BOX,), border="keep")), Placement(), sight, 1.0)
    for made, colour, step in ((invented, INVENTED, -1), (copied, COPIED, 1)):
        alpha, *colours = parts(made)
        top = alpha[1:14, 20:140]
        strong = top > top.mean()
        assert strong.any()
        assert (strong[1:, 8:-8] == np.roll(strong, step, axis=1)[:-1, 8:-8]).all()
        assert not (strong[1:, 8:-8] == np.roll(strong, -step, axis=1)[:-1, 8:-8]).all()
        full = alpha[1, 20]
        for part, whole in zip(colours, colour, strict=True):
            assert abs(part[1, 20] - whole * full / 255) < 2


def test_where_nothing_is_seen_nothing_is_painted():
    found = shares_of(Layer((BOX,)))
    assert tint(found, Placement(), Projection(500, 500, 1, 1, 50, 50), 1.0) is None
    inside = tint(found, Placement(), Projection(30, 20, 10, 10, 50, 50), 1.0)
    assert not inside.any()


def test_a_huge_picture_costs_no_more(window, settle):
    pixels = np.broadcast_to(np.uint8(7), (20_000, 30_000))
    window.document.set_image(Image(pixels))
    show_map(window, settle, Layer((BOX,)))
    assert max(window.fields.border.maps["filtered"].invented.shape) < 20


def test_true_size_tints_the_smaller_picture(window, settle):
    show_map(window, settle, Layer((Kernel(np.ones((15, 15))),), pooling=Pooling()))
    window.view_actions.actions["actionTrueSize"].setChecked(True)
    window.row.state.set_scale(1.0)
    settle(window)
    view = window.row.panels["pooled"].view
    overlay = view.overlay("border")
    shown = window.preview.result.stages["pooled"].placement
    made = tint(overlay.found, shown, view.projection, 1.0)
    corner = view.position_of((shown.left, shown.top))
    column, row = round(corner.x()), round(corner.y())
    if 0 < row < made.shape[0] - 9 and 0 < column < made.shape[1] - 9:
        assert parts(made)[0][row + 1, column + 1] > 0
        assert parts(made)[0][row - 1 if row else 0, column + 1] == 0
    view.grab()


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0"), (1, "100"), (0.0004, "< 0.1"), (0.9999, "> 99.9"), (0.056, "5.6"), (0.5, "50"),
     (1 / 3, "33.3"), (0.09, "9")],
)  # fmt: skip
def test_percent(share, text):
    assert percent(share) == text
