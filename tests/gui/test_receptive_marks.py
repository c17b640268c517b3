"""The receptive field is outlined where it is more than the kernel's window, and said in words."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from core import Kernel, Layer, Pooling, Recipe
from gui.document import Focus
from gui.theme import apply_theme, current_colours
from gui.window_memory import read_panels

BOX = Kernel(np.ones((3, 3)))


def two_layers(window, settle, **fields):
    first = Layer((BOX,), pooling=Pooling("average"))
    # The field reaches back to what the first panel shows: here the original.
    window.inputs.actions["actionLayerInput"].setChecked(False)
    window.set_recipe(Recipe((first, Layer((BOX,), pooling=Pooling(), **fields))))
    settle(window)


def outline(window):
    return window.row.panels["original"].view.overlay("receptive")


def readout(window):
    return window.status.readout()


def field(window):
    return window.fields.receptive.field


def test_a_pixel_of_a_second_layer(window, settle):
    two_layers(window, settle)
    window.document.set_focus(Focus("filtered", 40, 50, pinned=True))
    # (3 + 2 - 1) pixels of the first pooled map are 6 + 2 of the original
    assert field(window).boxes == (((77, 85), (97, 105)),)
    assert "receptive field 8 × 8" in readout(window)
    for panel in window.row.panels.values():
        assert "receptive field 8 × 8" in panel.view.accessibleDescription()
    window.document.set_focus(Focus("pooled", 20, 25, pinned=True))
    assert "receptive field 10 × 10" in readout(window)
    window.document.set_focus(Focus("original", 100, 100, pinned=True))
    assert "receptive field 10 × 10" in readout(window)
    window.document.set_focus(None)
    assert outline(window) is None
    assert field(window) is None


def test_in_the_first_layer_only_a_pooled_pixel_has_one(window):
    window.document.set_focus(Focus("filtered", 40, 50, pinned=True))
    assert outline(window) is None
    assert "receptive" not in readout(window)
    window.document.set_focus(Focus("pooled", 20, 25, pinned=True))
    assert field(window).boxes == (((39, 43), (49, 53)),)
    assert "receptive field 4 × 4" in readout(window)


def test_the_outline_follows_the_arrow_keys(window, settle):
    two_layers(window, settle)
    window.document.set_focus(Focus("pooled", 20, 25, pinned=True))
    before = field(window).boxes[0]
    view = window.row.panels["pooled"].view
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    (rows, columns) = field(window).boxes[0]
    assert rows == before[0]
    assert columns == (before[1][0] + 4, before[1][1] + 4)


def test_the_mouse_asks_too(window, settle):
    two_layers(window, settle)
    view = window.row.panels["filtered"].view
    QTest.mouseMove(view.viewport(), QPoint(view.width() // 2, view.height() // 2))
    assert "receptive field 8 × 8" in readout(window)


def test_at_the_border_the_rest_is_told(window, settle):
    two_layers(window, settle)
    window.document.set_focus(Focus("filtered", 0, 50, pinned=True))
    assert "receptive field 8 × 5 (8 × 8 away from the border)" in readout(window)
    two_layers(window, settle, border="circular")
    window.document.set_focus(Focus("filtered", 0, 50, pinned=True))
    assert len(field(window).boxes) == 2
    assert "receptive field 8 × 8 in 2 parts" in readout(window)


def test_nothing_but_a_constant(window, settle):
    layer = Layer((BOX,), border="zeros", padding=(9, 9, 9, 9), pooling=Pooling())
    window.set_recipe(Recipe((layer,)))
    settle(window)
    window.document.set_focus(Focus("pooled", 0, 0, pinned=True))
    assert "no pixel of the image" in readout(window)
    window.row.panels["original"].view.grab()


def test_the_action_switches_it(window, settle):
    two_layers(window, settle)
    action = window.view_actions.actions["actionReceptiveField"]
    assert action.isChecked()
    window.document.set_focus(Focus("filtered", 40, 50, pinned=True))
    alone = len(window.row.panels["original"].view.marks.boxes)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_F, modifiers)
    assert not action.isChecked()
    assert outline(window) is None
    assert "receptive" not in readout(window)
    # The window of all layers is then outlined as that of a first layer is.
    assert len(window.row.panels["original"].view.marks.boxes) == alone + 1
    action.trigger()
    assert "receptive field" in readout(window)


def test_it_is_remembered():
    assert read_panels("")["receptive_field"] is True
    assert read_panels('{"receptive_field": false}')["receptive_field"] is False


def pixels_of(view, colour):
    picture = view.grab().toImage()
    found = np.frombuffer(picture.constBits(), np.uint8).reshape(
        picture.height(), picture.bytesPerLine() // 4, 4
    )[..., 2::-1]
    wanted = np.array(QColor(colour).getRgb()[:3])
    return (np.abs(found.astype(int) - wanted).max(axis=-1) < 40)[:, : picture.width()]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_outline_is_drawn_where_it_lies(window, settle, qapp, theme):
    two_layers(window, settle)
    apply_theme(qapp, theme)
    window.row.state.set_scale(8)
    window.document.set_focus(Focus("pooled", 30, 30, pinned=True))
    window.row.centre_on_focus()
    settle(window)
    view = window.row.panels["original"].view
    ((top, _), (left, right)) = field(window).boxes[0]
    corner, end = view.position_of((left, top)), view.position_of((right, top))
    line = slice(round(corner.x()), round(end.x()))
    row = round(corner.y())
    accent = current_colours().accent
    seen = pixels_of(view, accent)[row - 1 : row + 2, line].any(axis=0).mean()
    assert 0.3 < seen < 0.95  # broken
    window.view_actions.actions["actionReceptiveField"].trigger()
    apply_theme(qapp, "dark")


def test_dots_say_which_pixels_a_dilated_kernel_reads(window, settle):
    window.inputs.actions["actionLayerInput"].setChecked(False)
    dilated = Layer((BOX,), dilation=(4, 4))
    window.set_recipe(Recipe((dilated, Layer((Kernel([[1]]),)))))
    settle(window)
    window.row.state.set_scale(16)
    window.document.set_focus(Focus("filtered", 100, 100, pinned=True))
    window.row.centre_on_focus()
    settle(window)
    assert field(window).has_gaps
    view = window.row.panels["original"].view
    seen = pixels_of(view, current_colours().accent)
    for offset, is_read in ((4, True), (2, False), (-4, True), (-3, False)):
        at = view.position_of((100.5 + offset, 96.5))
        near = seen[round(at.y()) - 1 : round(at.y()) + 2, round(at.x()) - 1 : round(at.x()) + 2]
        assert near.any() == is_read, offset
