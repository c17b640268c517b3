"""Zoom, pan, rulers, true size, numbers, selection and one panel alone, in the real window."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core import Image, Kernel, Layer, Pooling, Recipe
from gui.document import Focus
from gui.panels.selection import Selection
from gui.panels.view_state import Sight
from gui.theme import apply_theme

Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def action(window, name):
    return window.findChild(QAction, name)


def view_of(window, stage):
    return window.row.panels[stage].view


def drag(qtbot, view, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
    """A drag between two points of the image."""
    at, to = (view.position_of(point).toPoint() for point in (start, end))
    port = view.viewport()
    QTest.mousePress(port, Left, modifiers, at)
    for step in range(1, 5):
        position = at + (to - at) * step / 4
        QTest.mouseMove(port, position)
        # The platform tells of moves only where the real mouse is; the event itself is sent too.
        send_move(view, position, modifiers)
    QTest.mouseRelease(port, Left, modifiers, to)


def send_move(view, position, modifiers):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    port = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        QPointF(port.mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        Left,
        modifiers,
    )
    QApplication.sendEvent(port, event)


# --- zoom and pan ------------------------------------------------------------------------------


def test_keys_zoom_while_a_panel_has_the_keyboard(active, qtbot):
    view, state = view_of(active, "filtered"), active.row.state
    view.setFocus()
    fitted = state.sight
    qtbot.keyClicks(view, "++")
    assert state.sight.scale == pytest.approx(fitted.scale * 1.5**2)
    qtbot.keyClicks(view, "-")
    assert state.sight.scale == pytest.approx(fitted.scale * 1.5)
    qtbot.keyClicks(view, "0")
    assert state.sight.scale == pytest.approx(1 / view.devicePixelRatioF())
    qtbot.keyClicks(view, "9")
    assert state.sight == fitted
    assert state.is_fitted


def test_shortcuts_zoom_from_anywhere(active, qtbot):
    state = active.row.state
    fitted = state.sight
    qtbot.keyClick(active, Qt.Key.Key_0, Control)
    assert state.sight.scale == pytest.approx(1.0)
    qtbot.keyClick(active, Qt.Key.Key_Plus, Control)
    assert state.sight.scale == pytest.approx(1.5)
    qtbot.keyClick(active, Qt.Key.Key_Minus, Control)
    qtbot.keyClick(active, Qt.Key.Key_9, Control)
    assert state.sight == fitted


def test_control_and_arrows_pan_by_a_part_of_the_panel(active, qtbot):
    view, state = view_of(active, "original"), active.row.state
    view.setFocus()
    state.set_scale(4.0)
    before = state.sight
    qtbot.keyClick(view, Qt.Key.Key_Right, Control)
    assert state.sight.x == pytest.approx(before.x + 0.1 * view.width() / 4)
    qtbot.keyClick(view, Qt.Key.Key_Up, Control | Shift)
    assert state.sight.y == pytest.approx(before.y - 0.5 * view.height() / 4)
    assert active.document.focus is None


def test_double_click_centres_and_keeps_the_pin(active, qtbot):
    view, state = view_of(active, "filtered"), active.row.state
    state.set_scale(2.0)
    position = QPoint(40, 60)
    point = view.point_at(QPointF(position))
    QTest.mouseClick(view.viewport(), Left, pos=position)
    QTest.mouseDClick(view.viewport(), Left, pos=position)
    assert (state.sight.x, state.sight.y) == pytest.approx(point)
    assert active.document.focus is not None
    assert active.document.focus.pinned


def test_a_key_centres_the_chosen_pixel(active, qtbot):
    view, state = view_of(active, "pooled"), active.row.state
    view.setFocus()
    qtbot.keyClicks(view, "c")  # without a pixel nothing happens
    active.document.set_focus(Focus("pooled", 20, 30, pinned=True))
    state.set_scale(3.0)
    qtbot.keyClicks(view, "c")
    assert (state.sight.x, state.sight.y) == (61.0, 41.0)


# --- selection ---------------------------------------------------------------------------------


def test_dragging_with_shift_selects_whole_pixels(active, qtbot):
    row = active.row
    row.state.set_scale(2.0)
    sight = row.state.sight
    drag(qtbot, view_of(active, "filtered"), (210.5, 220.5), (260.5, 240.5), Shift)
    assert row.selection == Selection(210, 220, 51, 21)
    assert row.state.sight == sight
    assert active.document.focus is None or not active.document.focus.pinned
    for panel in row.panels.values():
        assert panel.view.marks.selection == (210, 220, 51, 21)
    action(active, "actionZoomToSelection").trigger()
    scale = min(v / s for v, s in zip(row.state._room, (51, 21), strict=True))
    assert row.state.sight == Sight(235.5, 230.5, scale)


def test_dragging_with_control_zooms_at_once(active, qtbot):
    row = active.row
    row.state.set_scale(2.0)
    drag(qtbot, view_of(active, "original"), (210.5, 220.5), (259.5, 260.5), Control)
    assert row.selection == Selection(210, 220, 50, 41)
    assert (row.state.sight.x, row.state.sight.y) == (235.0, 240.5)
    assert row.state.sight.scale > 4


def test_the_tool_selects_and_escape_leaves_then_drops(active, qtbot):
    row, view = active.row, view_of(active, "original")
    qtbot.keyClick(active, Qt.Key.Key_B, Control)
    assert row.selecting.tool
    assert view.hasFocus()
    row.state.set_scale(2.0)
    drag(qtbot, view, (210.5, 220.5), (219.5, 229.5))
    assert row.selection == Selection(210, 220, 10, 10)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not row.selecting.tool
    assert not action(active, "actionSelect").isChecked()
    assert row.selection is not None
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert row.selection is None
    assert not action(active, "actionZoomToSelection").isEnabled()
    sight = row.state.sight
    drag(qtbot, view, (210.5, 220.5), (230.5, 220.5))
    assert row.selection is None
    assert row.state.sight.x == pytest.approx(sight.x - 20)


def test_escape_ends_a_drag(active, qtbot):
    row, view = active.row, view_of(active, "original")
    row.state.set_scale(2.0)
    at = view.position_of((250, 250)).toPoint()
    QTest.mousePress(view.viewport(), Left, Shift, at)
    send_move(view, at + QPoint(30, 20), Shift)
    assert row.selection is not None
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    sight = row.state.sight
    send_move(view, at + QPoint(60, 40), Shift)
    QTest.mouseRelease(view.viewport(), Left, Shift, at + QPoint(60, 40))
    assert row.selection is None
    assert row.state.sight == sight


def test_selecting_by_keyboard(active, qtbot):
    row, view = active.row, view_of(active, "pooled")
    view.setFocus()
    active.document.set_focus(Focus("pooled", 10, 20, pinned=True))
    action(active, "actionSelect").trigger()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert row.selection == Selection(40, 20, 2, 2)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Shift)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert row.selection == Selection(40, 20, 4, 22)
    qtbot.keyClicks(view, "8")
    assert row.state.sight.x == 42.0


def test_selecting_by_keyboard_starts_in_the_middle(active, qtbot):
    view = view_of(active, "original")
    view.setFocus()
    action(active, "actionSelect").trigger()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert active.row.selection == Selection(256, 256, 1, 1)


def test_another_image_has_no_selection(active, settle):
    action(active, "actionSelectAll").trigger()
    assert active.row.selection == Selection(0, 0, 512, 512)
    active.document.set_image(Image(np.zeros((9, 9), np.uint8)))
    assert active.row.selection is None
    settle(active)


# --- rulers ------------------------------------------------------------------------------------


def test_rulers_measure_each_panel_in_its_own_pixels(active, qtbot):
    panels = active.row.panels
    assert not any(ruler.isVisible() for panel in panels.values() for ruler in panel.rulers)
    action(active, "actionRulers").trigger()
    qtbot.wait(20)
    for stage, size in (("original", 512), ("filtered", 512), ("pooled", 256)):
        for ruler in panels[stage].rulers:
            assert ruler.isVisible()
            tick, place = ruler.ticks()[-1]
            assert (tick.label, tick.is_end) == (str(size), True)
            view = panels[stage].view
            edge = view.position_of((512, 512))
            assert place == pytest.approx(edge.x() if ruler._is_horizontal else edge.y())
    active.document.set_focus(Focus("pooled", 7, 9, pinned=True))
    active.row.state.set_scale(8.0)
    across, down = (ruler.marked() for ruler in panels["pooled"].rulers)
    corner = panels["pooled"].view.position_of((18, 14))
    assert across == pytest.approx((corner.x(), corner.x() + 16))
    assert down == pytest.approx((corner.y(), corner.y() + 16))


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_rulers_are_drawn_with_the_pixel_in_focus(active, qtbot, qapp, theme):
    from gui.theme import current_colours
    from gui.theme import theme as themes

    before = themes.choice
    apply_theme(qapp, theme)
    action(active, "actionRulers").trigger()
    active.document.set_focus(Focus("original", 100, 200, pinned=True))
    qtbot.wait(20)
    ruler = active.row.panels["original"].rulers[0]
    image = ruler.grab().toImage()
    begin, end = ruler.marked()
    ratio = image.devicePixelRatio()
    middle = image.pixelColor(int((begin + end) / 2 * ratio), image.height() - 3)
    assert middle == QColor(current_colours().accent)
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert len(colours) > 4  # ticks and digits
    apply_theme(qapp, before)


def test_new_values_do_not_draw_rulers_anew(active, qtbot, settle):
    action(active, "actionRulers").trigger()
    settle(active)
    qtbot.wait(50)
    ruler = active.row.panels["filtered"].rulers[0]
    painted = []
    paint = ruler.paintEvent
    ruler.paintEvent = lambda event: (painted.append(1), paint(event))
    active.document.edit_kernel("Edit", Kernel([[1.0, 2, 3], [0, 0, 0], [-1, -2, -4]]))
    settle(active)
    qtbot.wait(50)
    assert painted == []


# --- true size ---------------------------------------------------------------------------------


def test_true_size_shows_the_pooled_image_as_small_as_it_is(active, qtbot, settle):
    original, pooled = view_of(active, "original"), view_of(active, "pooled")
    drawn = {}
    for is_on in (False, True):
        action(active, "actionTrueSize").setChecked(is_on)
        settle(active)
        drawn[is_on] = pooled.position_of((512, 0)) - pooled.position_of((0, 0))
    assert drawn[True].x() == pytest.approx(drawn[False].x() / 2)
    width = (original.position_of((1, 0)) - original.position_of((0, 0))).x()
    pixel = pooled.projection.cell(pooled._placement)
    assert pixel == pytest.approx((width, width))
    # Samples are as fine as the screen: one for each of its pixels, not one for two.
    shown = active.preview.result.stages["pooled"].sample
    assert shown.grid.step == active.preview.result.stages["original"].sample.grid.step


def test_true_size_with_strides_of_two_kinds_stays_linked(active, qtbot, settle):
    active.set_recipe(Recipe([Layer([Kernel(np.ones((3, 3)))], stride=(2, 4), pooling=Pooling())]))
    action(active, "actionTrueSize").trigger()
    active.row.state.set_scale(3.0)
    settle(active)
    filtered, pooled = view_of(active, "filtered"), view_of(active, "pooled")
    assert filtered.projection.cell(filtered._placement) == pytest.approx((3.0, 3.0))
    assert pooled.projection.cell(pooled._placement) == pytest.approx((3.0, 3.0))
    for stage in ("original", "filtered", "pooled"):
        view = view_of(active, stage)
        centre = view.position_of((active.row.state.sight.x, active.row.state.sight.y))
        assert (centre.x(), centre.y()) == (view.width() / 2, view.height() / 2)
    # Dragging moves the picture with the mouse, in the small panel too.
    point = pooled.point_at(QPointF(100, 100))
    drag(qtbot, pooled, point, pooled.point_at(QPointF(130, 90)))
    assert pooled.position_of(point).x() == pytest.approx(130, abs=1)
    assert pooled.position_of(point).y() == pytest.approx(90, abs=1)


# --- numbers on pixels -------------------------------------------------------------------------


def test_numbers_are_the_values_of_the_visible_pixels(active, qtbot, settle):
    active.row.state.set_scale(48.0)
    settle(active)
    for stage, panel in active.row.panels.items():
        found = panel.view.numbers()
        assert found
        values = panel.values()
        place = active.preview.result.stages[stage].placement
        for number in found:
            left, top, width, height = number.box
            x, y = panel.view.point_at(QPointF(left + width / 2, top + height / 2))
            row, column = int((y - place.top) / place.height), int((x - place.left) / place.width)
            shown = float(number.text.replace("\N{MINUS SIGN}", "-"))
            assert shown == values[row, column]
        seen = panel.view.width() / found[0].box[2] * panel.view.height() / found[0].box[3]
        assert seen <= len(found) <= (seen**0.5 + 8) ** 2


def test_numbers_need_large_pixels_and_can_be_turned_off(active, qtbot, settle):
    view = view_of(active, "original")
    assert view.numbers() == []
    active.row.state.set_scale(39.0 / view.devicePixelRatioF())
    settle(active)
    assert view.numbers() == []
    active.row.state.set_scale(40.0 / view.devicePixelRatioF())
    settle(active)
    assert view.numbers()
    with_numbers = view.grab().toImage()
    action(active, "actionNumbers").trigger()
    assert view.numbers() == []
    assert view.grab().toImage() != with_numbers


def test_numbers_of_colours_and_of_what_is_not_finite(active, settle):
    pixels = np.arange(48, dtype=np.uint8).reshape(4, 4, 3)
    active.document.set_image(Image(pixels))
    active.row.state.fit()
    settle(active)
    texts = {number.text for number in view_of(active, "original").numbers()}
    assert {"0\n1\n2", "45\n46\n47"} <= texts
    odd = np.array([[np.nan, np.inf], [-np.inf, 0.25]], np.float32)
    active.document.set_image(Image(odd))
    settle(active)
    texts = {number.text for number in view_of(active, "original").numbers()}
    assert texts == {"NaN", "∞", "−∞", "0.25"}


def test_numbers_follow_an_edit(active, settle):
    active.document.set_image(Image(np.full((4, 4), 7, np.uint8)))
    active.set_recipe(Recipe([Layer([Kernel([[2.0]])])]))
    settle(active)
    assert {n.text for n in view_of(active, "filtered").numbers()} == {"14"}
    active.set_recipe(Recipe([Layer([Kernel([[-0.5]])])]))
    settle(active)
    assert {n.text for n in view_of(active, "filtered").numbers()} == {"−3.5"}


# --- one panel alone, layouts, status ----------------------------------------------------------


def test_one_panel_alone_by_key_and_back(active, qtbot, settle):
    row, view = active.row, view_of(active, "filtered")
    view.setFocus()
    before = [panel.geometry() for panel in row.panels.values()]
    qtbot.keyClick(active, Qt.Key.Key_M, Control)
    assert [panel.isVisible() for panel in row.panels.values()] == [False, True, False]
    assert action(active, "actionMaximise").isChecked()
    assert view.hasFocus()
    qtbot.keyClick(active, Qt.Key.Key_F6)
    assert [panel.isVisible() for panel in row.panels.values()] == [False, False, True]
    assert view_of(active, "pooled").hasFocus()
    qtbot.keyClick(active, Qt.Key.Key_M, Control)
    qtbot.wait(20)
    assert [panel.geometry() for panel in row.panels.values()] == before
    assert not action(active, "actionMaximise").isChecked()
    assert view_of(active, "pooled").hasFocus()
    settle(active)


def test_one_panel_alone_by_its_title(active, qtbot):
    panel = active.row.panels["original"]
    for is_alone in (True, False):
        label = panel.findChildren(QLabel)[0]
        QTest.mouseDClick(label, Left)
        assert (active.row.arrangement.maximised == "original") == is_alone


def test_layouts_by_menu_and_key(active, qtbot):
    for number, name in enumerate(("automatic", "side-by-side", "stacked", "two-rows"), 1):
        active.setFocus()
        qtbot.keyClick(active, Qt.Key(Qt.Key.Key_0 + number), Control | Shift)
        assert active.row.arrangement.layout_name == name
    menu = active.view_actions.layout_menu
    menu.aboutToShow.emit()
    assert [a.objectName() for a in menu.actions() if a.isChecked()] == ["layout-two-rows"]


def test_the_status_bar_says_the_zoom(active, qtbot):
    label = active.status.findChild(QLabel, "zoomInfo")
    action(active, "actionOneToOne").trigger()
    assert label.text() == "100 %"
    active.row.zoom(4)
    assert label.text() == "400 %"


def test_sampling_stays_said(active, settle):
    active.document.set_image(Image(np.zeros((2000, 2000), np.uint8)))
    settle(active)
    assert "sampled 1:" in active.row.panels["original"]._details_label.text()


def test_no_shortcut_is_used_twice(active):
    seen = {}
    for found in active.findChildren(QAction):
        for key in found.shortcuts():
            text = key.toString()
            assert seen.setdefault(text, found.objectName()) == found.objectName(), text


def test_numbers_follow_an_edit_that_is_shown_in_the_same_grays(active, settle):
    active.document.set_image(Image(np.full((4, 4), 7, np.uint8)))
    for weight, text in ((2.0, "14"), (3.0, "21")):
        active.set_recipe(Recipe([Layer([Kernel([[weight]])])]))
        settle(active)
        assert {n.text for n in view_of(active, "filtered").numbers()} == {text}


def test_rulers_of_a_picture_that_is_no_square(active, settle):
    action(active, "actionRulers").trigger()
    active.document.set_image(Image(np.zeros((90, 160), np.uint8)))
    settle(active)
    for stage, across, down in (("original", "160", "90"), ("pooled", "80", "45")):
        ends = [ruler.ticks()[-1][0].label for ruler in active.row.panels[stage].rulers]
        assert ends == [across, down]


def test_true_size_of_a_large_picture_takes_samples_as_fine_as_the_screen(active, settle):
    active.document.set_image(Image(np.zeros((3000, 3000), np.uint8)))
    steps = {}
    for is_on in (False, True):
        action(active, "actionTrueSize").setChecked(is_on)
        settle(active)
        stages = active.preview.result.stages
        steps[is_on] = [stages[name].sample.grid.step for name in ("original", "pooled")]
    assert steps[True] == [steps[False][0]] * 2
    assert steps[False][1] < steps[False][0]
