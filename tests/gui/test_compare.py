"""Wipe, difference and remembered recipes in the real window, against whole maps of core.run."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QToolButton

from core import Image, Kernel, Layer, Pooling, Recipe, run
from gui.compare.choice import Other
from gui.compare.remembered_dialog import RememberedDialog
from gui.compare.texts import share_text
from gui.document import Focus
from tests.gui.test_views import send_move

Left = Qt.MouseButton.LeftButton
Control = Qt.KeyboardModifier.ControlModifier
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel x")
MINUS = "\N{MINUS SIGN}"


def gray_image(rows=40, columns=60, seed=1):
    return Image(np.random.default_rng(seed).integers(0, 256, (rows, columns)).astype(np.uint8))


def recipe(border="reflect", **more):
    return Recipe([Layer([SOBEL], border=border, **more)])


@pytest.fixture
def active(window, settle):
    """A small picture, Sobel and max pooling with border reflect, the window active."""
    window.resize(1280, 800)
    window.document.set_image(gray_image())
    window.set_recipe(recipe(pooling=Pooling()))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle(window)
    return window


def act(window, name):
    return window.findChild(QAction, name)


@pytest.fixture
def measured(qtbot, settle):
    """A function that waits until the figures are those of the whole pictures."""

    def wait(window):
        work = window.compare.work
        qtbot.waitUntil(lambda: work.is_whole and window.is_settled(), timeout=60_000)
        QApplication.processEvents()

    return wait


def compare_borders(window, qtbot, settle, mode):
    """Remembers reflect, changes to zeros, and compares the filtered panels."""
    qtbot.keyClick(window, Qt.Key.Key_D, Control)
    layer = window.document.layer
    window.document.edit_layer("Border", replace(layer, border="zeros"))
    settle(window)
    window.row.panels["filtered"].view.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_J, Control)
    act(window, f"actionCompare{mode.title()}").trigger()
    qtbot.waitUntil(lambda: window.compare.work.answer is not None)
    settle(window)


def maps(window, wanted, stage="filtered"):
    """The first map of the last layer, (rows, columns)."""
    return getattr(run(wanted, window.document.image).layers[-1], stage)[0].astype(np.float64)


def grays(values, how):
    """As the grays of shades are defined."""
    return np.clip(np.rint((values - how.low) * 255 / (how.high - how.low)), 0, 255)


def line_of(window):
    return window.compare.showing.curtain.line


def seen(window, stage="filtered"):
    """The view's picture, (height, width) of its red."""
    shown = window.row.panels[stage].view.grab().toImage()
    shown = shown.convertToFormat(shown.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), -1)
    return rows[:, : 3 * shown.width()].reshape(shown.height(), shown.width(), 3).copy()


def check_wipe(window, first, second, stage="filtered", place=(1.0, 0.0), least=20):
    """Every pixel whose middle is seen apart from line and titles is that of its side."""
    view = window.row.panels[stage].view
    how = window.row.panels[stage].shades
    shown = seen(window, stage)
    width, offset = place
    curtain = window.compare.showing.curtain
    checked = [0, 0]
    covers = [w.geometry().adjusted(-1, -1, 1, 1) for w in (*curtain._labels, curtain.line)]
    edge = window.compare.choice.line * view.width()
    for row in range(first.shape[0]):
        for column in range(first.shape[1]):
            x, y = (offset + (n + 0.5) * width for n in (column, row))
            at = view.position_of((x, y)).toPoint()
            if not view.rect().contains(at) or any(box.contains(at) for box in covers):
                continue
            side = int(at.x() >= edge)
            expected = grays((first, second)[side][row, column], how)
            assert shown[at.y(), at.x(), 0] == expected, (row, column, side)
            checked[side] += 1
    assert min(checked) > least


# --- remembering -------------------------------------------------------------------------------


def test_a_recipe_is_remembered_once_and_taken_back_in_one_step(active, qtbot, settle):
    compare, document = active.compare, active.document
    assert not act(active, "actionTakeBack").isEnabled()
    before = document.recipe
    qtbot.keyClick(active, Qt.Key.Key_D, Control)
    qtbot.keyClick(active, Qt.Key.Key_D, Control)
    (state,) = compare.remembered.states
    assert state.recipe is before
    assert state.name.startswith("Sobel x, reflect, ")
    assert "remembered already" in active.statusBar().currentMessage()
    document.edit_layer("Border", replace(document.layer, border="zeros"))
    count = document.undo_stack.count()
    qtbot.keyClick(active, Qt.Key.Key_D, Control | Qt.KeyboardModifier.ShiftModifier)
    assert document.recipe == before
    assert document.undo_stack.count() == count + 1
    assert state.name in document.undo_stack.undoText()
    act(active, "actionUndo").trigger()
    assert document.layer.border == "zeros"
    settle(active)
    compare.take_back()
    compare.take_back()
    assert "is the present recipe" in active.statusBar().currentMessage()
    settle(active)


def test_names_are_unique_and_nothing_of_the_image_is_kept(active, settle):
    remembered = active.compare.remembered
    first = active.compare.remember()
    again = remembered.remember(active.document.recipe, 0, 0)
    assert again.name == f"{first.name} (2)"
    assert not remembered.rename(again.id, first.name)
    assert not remembered.rename(again.id, "  ")
    assert remembered.rename(again.id, "  my   own ")
    assert remembered.find(again.id).name == "my own"
    active.document.set_image(gray_image(20, 20))
    settle(active)
    assert remembered.states[0].recipe == active.document.recipe


def test_the_list_renames_deletes_and_brings_back_by_keys(active, qtbot):
    compare = active.compare
    one = compare.remember()
    active.document.edit_layer("Border", replace(active.document.layer, border="zeros"))
    two = compare.remember()
    qtbot.keyClick(active, Qt.Key.Key_J, Control | Qt.KeyboardModifier.AltModifier)
    dialog = active.findChild(RememberedDialog)
    QTest.qWaitForWindowActive(dialog)
    names = dialog.findChild(QListWidget)
    assert [names.item(n).text() for n in range(2)] == [two.name, one.name]
    assert dialog.chosen() == two
    qtbot.keyClick(names, Qt.Key.Key_F2)
    field = names.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "zeros all round")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: compare.remembered.find(two.id).name == "zeros all round")
    item = names.item(0)
    item.setText(one.name)
    assert dialog.note.isVisible()
    assert one.name in dialog.note.text()
    assert names.item(0).text() == "zeros all round"
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Delete)
    assert compare.remembered.states == (one,)
    assert dialog.bring_back.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Control)
    assert [state.id for state in compare.remembered.states] == [one.id, two.id]
    assert dialog.chosen().id == two.id
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Return)
    assert compare.choice.is_on
    assert compare.choice.other == Other("filtered", two.id)
    dialog.choose(one)
    qtbot.mouseClick(dialog.take_back, Left)
    assert active.document.recipe == one.recipe
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


# --- wipe --------------------------------------------------------------------------------------


def test_both_sides_of_the_line_are_their_pictures(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    now, then = maps(active, recipe("zeros")), maps(active, recipe("reflect"))
    assert (now != then).any()
    check_wipe(active, now, then)
    assert active.compare.showing.curtain._labels[0].text().startswith("Now\n")
    view = active.row.panels["filtered"].view
    # At the right border both differ; the other side shows it once the line is there.
    act(active, "actionWipeAcross").trigger()
    active.compare.choice.set_line(1.0)
    active.compare.choice.set_line(0.0)
    shown = seen(active)
    at = view.position_of((59.5, 30.5)).toPoint()
    assert shown[at.y(), at.x(), 0] == grays(then[30, 59], active.row.panels["filtered"].shades)
    active.compare.choice.set_line(1.0)
    shown = seen(active)
    assert shown[at.y(), at.x(), 0] == grays(now[30, 59], active.row.panels["filtered"].shades)


@pytest.mark.parametrize("at", [0.3, 0.5, 0.71])
def test_the_pictures_meet_at_the_line(active, qtbot, settle, at):
    active.compare.remember()
    active.document.edit_kernel("Bias", replace_kernel(active.document.kernel, bias=5000.0))
    settle(active)
    act(active, "actionCompareWipe").trigger()
    active.compare.choice.set_line(at)
    settle(active)
    view = active.row.panels["filtered"].view
    shown, edge = seen(active), at * view.width()
    row = view.position_of((0.0, 35.5)).toPoint().y()
    for x in (*range(int(edge) - 12, int(edge) - 2), *range(int(edge) + 3, int(edge) + 12)):
        # Now every value is near 5000, which is nearly white; then near 0, which is gray.
        assert (shown[row, x, 0] > 200) == (x < edge), x - edge


def test_the_line_is_dragged_and_moved_by_keys(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    line, view, choice = line_of(active), active.row.panels["filtered"].view, active.compare.choice
    sight = active.row.state.sight
    middle = line.rect().center()
    QTest.mousePress(line, Left, pos=middle)
    for step in (10, 30, 60):
        move(line, QPoint(middle.x() + view.width() // 2 + step - line.x() - middle.x(), 50))
    QTest.mouseRelease(line, Left, pos=line.rect().center())
    assert choice.line == pytest.approx(0.5 + 60 / view.width(), abs=0.01)
    assert abs(line.geometry().center().x() - choice.line * view.width()) < 1.5
    assert active.row.state.sight == sight
    assert active.document.focus is None or not active.document.focus.pinned
    check_wipe(active, maps(active, recipe("zeros")), maps(active, recipe("reflect")))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert line.hasFocus()
    before = choice.line
    qtbot.keyClick(line, Qt.Key.Key_Left)
    assert choice.line == pytest.approx(before - 0.01, abs=1e-9)
    qtbot.keyClick(line, Qt.Key.Key_PageUp)
    assert choice.line == pytest.approx(before + 0.09, abs=1e-9)
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert choice.line == 0
    act(active, "actionWipeAcross").trigger()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert choice.line == pytest.approx(0.01)
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert choice.line == 0
    choice.set_line(0.5)
    assert abs(line.geometry().center().y() - view.height() / 2) < 1.5
    assert line.width() == view.width()
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert choice.line == 1
    told = QAccessible.queryAccessibleInterface(line)
    assert told.role() == QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name)


def move(widget, position):
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        QPointF(widget.mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        Left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_wipe_zoomed_panned_and_in_true_size(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    now, then = maps(active, recipe("zeros")), maps(active, recipe("reflect"))
    state = active.row.state
    state.set_scale(16.0)
    state.pan(12, 7)
    settle(active)
    check_wipe(active, now, then)
    # Against the original, whose pixels are four to one of the pooled.
    active.compare.choice.set_stage("pooled")
    active.compare.choice.set_other(Other("original"))
    active.compare.bar.same.click()
    assert active.compare.choice.same_levels
    act(active, "actionTrueSize").setChecked(True)
    settle(active)
    QApplication.processEvents()
    settle(active)
    view, how = active.row.panels["pooled"].view, active.row.panels["pooled"].shades
    original = active.document.image.pixels.astype(float)
    shown, checked = seen(active, "pooled"), 0
    covers = [w.geometry() for w in (*active.compare.showing.curtain._labels, line_of(active))]
    for row in range(40):
        for column in range(60):
            at = view.position_of((column + 0.5, row + 0.5)).toPoint()
            hidden = any(box.contains(at) for box in covers)
            if hidden or not view.rect().contains(at) or at.x() < view.width() / 2:
                continue
            assert shown[at.y(), at.x(), 0] == grays(original[row, column], how)
            checked += 1
    assert checked > 20


def test_far_away_only_what_the_screen_shows_is_computed(active, qtbot, settle, measured):
    active.document.set_image(gray_image(4100, 6000))
    settle(active)
    compare_borders(active, qtbot, settle, "wipe")
    answer = active.compare.work.answer
    assert answer.sample.grid.step > 4
    assert answer.sample.values.size < 2_000_000
    rows, columns = answer.sample.grid.indices
    whole = maps(active, recipe("reflect"))
    np.testing.assert_array_equal(answer.sample.values, whole[np.ix_(rows, columns)])
    measured(active)
    now = maps(active, recipe("zeros"))
    found = active.compare.work.figures
    assert found.pixels == 4100 * 6000
    assert found.differing == np.count_nonzero(now != whole)
    assert found.greatest == np.abs(now - whole).max()
    assert found.mean == pytest.approx(np.abs(now - whole).mean(), rel=1e-12)


def test_numbers_are_those_of_their_side(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    active.row.state.set_scale(64.0)
    active.row.state.centre_on(59.0, 20.0)
    settle(active)
    curtain, view = active.compare.showing.curtain, active.row.panels["filtered"].view
    view.grab()
    then = maps(active, recipe("reflect"))
    texts = {n.text for n in curtain._numbers._found}
    assert f"{then[20, 59]:.0f}".replace("-", MINUS) in texts
    assert view.numbers_box.right() == pytest.approx(view.width() / 2, abs=1)
    act(active, "actionNumbers").setChecked(False)
    view.grab()
    assert (
        curtain._numbers.find(
            curtain._second.sample,
            curtain._shown,
            curtain._second.shades,
            curtain._second.place,
            view.projection,
            1.0,
        )
        == []
    )


def test_each_through_its_own_levels(active, qtbot, settle):
    """Between panels each half looks as its own panel does, unless the same levels are asked."""
    qtbot.keyClick(active, Qt.Key.Key_J, Control)
    choice = active.compare.choice
    choice.set_stage("filtered")
    choice.set_other(Other("original"))
    settle(active)
    curtain = active.compare.showing.curtain
    assert not active.compare.bar.same.isChecked()
    assert curtain._second.shades == active.row.panels["original"].shades
    active.compare.bar.same.click()
    assert curtain._second.shades == active.row.panels["filtered"].shades
    ends = [label.text().split("\n")[1] for label in curtain._labels]
    assert ends[0] == ends[1]
    # A change of the panel's view is followed at once.
    active.row.panels["filtered"].set_view("stretched")
    assert curtain._second.shades == active.row.panels["filtered"].shades


# --- difference --------------------------------------------------------------------------------


def test_the_difference_is_that_of_whole_maps(active, qtbot, settle, measured):
    compare_borders(active, qtbot, settle, "difference")
    measured(active)
    now, then = maps(active, recipe("zeros")), maps(active, recipe("reflect"))
    apart = now - then
    panel = active.row.panels["filtered"]
    rows, columns = panel.view._sample.grid.indices
    np.testing.assert_array_equal(panel.view._sample.values, apart[np.ix_(rows, columns)])
    largest = np.abs(apart).max()
    how = panel.view.shades
    assert how.diverging
    assert (how.high, how.symmetric) == (largest, True)
    text = active.compare.bar.figures.text()
    assert f"{share_text(np.count_nonzero(apart) / apart.size)} of the pixels differ" in text
    assert f"at most by {largest:.0f}" in text
    assert "whole image" in text
    # What is saved, copied and computed stays the filtered picture.
    np.testing.assert_array_equal(panel.values(), now)
    assert panel.shades.diverging is False
    active.compare.choice.set_gain(4)
    assert panel.view.shades.high == largest / 4
    active.compare.choice.set_on(False)
    assert panel.view.shades == panel.shades
    assert panel.view_combo.isEnabled()


def test_equal_pictures_say_that_no_pixel_differs(active, qtbot, settle, measured):
    active.compare.remember()
    act(active, "actionCompareDifference").trigger()
    measured(active)
    assert active.compare.bar.figures.text().startswith("No pixel differs")
    assert not act(active, "actionGreatestDifference").isEnabled()
    assert "0 … 0" in active.row.panels["filtered"]._details_label.text()


def test_undo_and_edits_are_followed(active, qtbot, settle, measured):
    compare_borders(active, qtbot, settle, "difference")
    measured(active)
    act(active, "actionUndo").trigger()
    measured(active)
    assert active.compare.bar.figures.text().startswith("No pixel differs")
    act(active, "actionRedo").trigger()
    measured(active)
    assert "of the pixels differ" in active.compare.bar.figures.text()
    kernel = active.document.kernel
    active.document.edit_kernel("Bias", replace_kernel(kernel, bias=7.0))
    measured(active)
    apart = maps(active, active.document.recipe) - maps(active, recipe("reflect"))
    assert active.compare.work.figures.differing == np.count_nonzero(apart)
    assert active.compare.work.figures.extent.range == (apart.min(), apart.max())


def replace_kernel(kernel, **more):
    return Kernel(kernel.weights, name=kernel.name, **more)


def test_another_image_is_compared_anew(active, qtbot, settle, measured):
    compare_borders(active, qtbot, settle, "difference")
    measured(active)
    image = Image(np.random.default_rng(5).integers(0, 256, (31, 23, 3)).astype(np.uint8))
    active.document.set_image(image)
    measured(active)
    now, then = (
        np.moveaxis(run(recipe(border), image).layers[0].filtered, 0, 2)
        for border in ("zeros", "reflect")
    )
    found = active.compare.work.figures
    assert found.pixels == 31 * 23
    assert found.differing == np.count_nonzero((now != then).any(axis=2))
    sample = active.row.panels["filtered"].view._sample
    rows, columns = sample.grid.indices
    np.testing.assert_array_equal(sample.values, (now - then)[np.ix_(rows, columns)])
    assert not active.row.panels["filtered"].view.shades.diverging


def test_colour_against_gray_and_pixels_of_other_sizes(active, qtbot, settle, measured):
    image = Image(np.random.default_rng(6).integers(0, 256, (20, 30, 3)).astype(np.uint8))
    active.document.set_image(image)
    active.set_recipe(Recipe([Layer([SOBEL], pooling=Pooling())], color="luminance"))
    settle(active)
    act(active, "actionCompareDifference").trigger()
    active.compare.choice.set_stage("original")
    active.compare.choice.set_other(Other("pooled"))
    measured(active)
    pooled = maps(active, active.document.recipe, "pooled")
    apart = image.pixels - np.repeat(np.repeat(pooled, 2, 0), 2, 1)[:, :, np.newaxis]
    found = active.compare.work.figures
    assert found.greatest == pytest.approx(np.abs(apart).max())
    assert found.mean == pytest.approx(np.abs(apart).mean(), rel=1e-6)
    assert "nearest one beneath" in active.compare.bar.figures.text()
    active.document.set_focus(Focus("original", 5, 8, pinned=True))
    text = active.compare.bar.readout.text()
    assert text.startswith("x 8, y 5   A (")
    assert "B " in text


def test_the_readout_follows_the_mouse(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "difference")
    now, then = maps(active, recipe("zeros")), maps(active, recipe("reflect"))
    for stage in ("filtered", "original"):
        view = active.row.panels[stage].view
        position = view.position_of((59.5, 11.5)).toPoint()
        QTest.mouseMove(view.viewport(), position)
        send_move(view, position, Qt.KeyboardModifier.NoModifier)
        text = active.compare.bar.readout.text().replace(MINUS, "-")
        a, b = now[11, 59], then[11, 59]
        assert text == f"x 59, y 11   A {a:.0f}   B {b:.0f}   A - B {a - b:.0f}"


def test_the_greatest_difference_is_found(active, qtbot, settle, measured):
    compare_borders(active, qtbot, settle, "difference")
    measured(active)
    apart = np.abs(maps(active, recipe("zeros")) - maps(active, recipe("reflect")))
    act(active, "actionGreatestDifference").trigger()
    focus = active.document.focus
    assert apart[focus.row, focus.column] == apart.max()
    assert focus.stage == "filtered"
    assert f"x {focus.column}, y {focus.row}" in active.compare.bar.readout.text()


# --- what cannot be compared -------------------------------------------------------------------


def test_a_remembered_recipe_without_pooling(active, qtbot, settle):
    active.set_recipe(recipe())
    active.compare.remember()
    active.set_recipe(recipe(pooling=Pooling()))
    settle(active)
    active.compare.choice.set_stage("pooled")
    for mode in ("Wipe", "Difference", "Blink"):
        act(active, f"actionCompare{mode}").trigger()
        qtbot.waitUntil(lambda: active.compare.work.answer is not None)
        settle(active)
        assert "this recipe has no pooling" in active.compare.bar.figures.text()
        active.row.panels["pooled"].view.grab()
    act(active, "actionCompareDifference").trigger()
    settle(active)
    assert "has no pooling" in active.row.panels["pooled"].view._message
    # Pooling off now: there is no first picture.
    active.set_recipe(recipe())
    settle(active)
    assert "shows nothing that could be compared" in active.compare.bar.figures.text()
    act(active, "actionUndo").trigger()
    settle(active)
    active.compare.choice.set_stage("filtered")
    qtbot.waitUntil(lambda: "No pixel differs" in active.compare.bar.figures.text())
    settle(active)


def test_other_layers_sizes_and_recipes_that_cannot_run(active, qtbot, settle, measured):
    two = Recipe([Layer([SOBEL], stride=(2, 2)), Layer([SOBEL], padding="valid")])
    active.set_recipe(two)
    active.compare.remember()
    active.set_recipe(recipe())
    settle(active)
    act(active, "actionCompareDifference").trigger()
    measured(active)
    found = active.compare.work.figures
    assert 0 < found.left_out < 40 * 60
    assert found.pixels + found.left_out == 40 * 60
    assert "have none beneath" in active.compare.bar.figures.text()
    assert np.isnan(active.row.panels["filtered"].view._sample.values[0, 0])
    active.document.set_image(gray_image(3, 3))  # too small for a valid 3 x 3 of every second
    settle(active)
    qtbot.waitUntil(lambda: "layers[1]" in active.compare.bar.figures.text())
    settle(active)


def test_the_selected_layer_is_compared_where_both_have_it(active, qtbot, settle, measured):
    def two(border):
        return Recipe([Layer([SOBEL], border=border), Layer([SOBEL, Kernel(np.ones((3, 3)))])])

    active.set_recipe(two("zeros"))
    active.document.select(1, 1)
    active.compare.remember()
    active.set_recipe(two("reflect"))
    active.document.select(0)
    act(active, "actionCompareDifference").trigger()
    measured(active)
    one, other = (
        run(two(border), active.document.image).layers[0].filtered[0]
        for border in ("reflect", "zeros")
    )
    assert active.compare.work.figures.differing == np.count_nonzero(one != other)
    active.compare.take_back()
    assert (active.document.layer_index, active.document.kernel_index) == (1, 1)
    settle(active)


def test_a_deleted_recipe_is_no_longer_compared_with(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    (state,) = active.compare.remembered.states
    active.compare.remembered.delete(state.id)
    assert active.compare.choice.other == Other("original")
    settle(active)
    assert active.compare.bar.other_combo.currentText() == "Original"


# --- the bar, and how it ends ------------------------------------------------------------------


def test_the_bar_is_reached_by_keys_and_chooses(active, qtbot, settle):
    active.compare.remember()
    active.row.panels["filtered"].view.setFocus()
    qtbot.keyClick(active, Qt.Key.Key_J, Control)
    bar, choice = active.compare.bar, active.compare.choice
    assert bar.isVisible()
    assert (choice.stage, choice.other.stage) == ("filtered", "filtered")
    bar.stage_combo.setFocus()
    qtbot.keyClick(bar.stage_combo, Qt.Key.Key_Down)
    assert choice.stage == "pooled"
    assert choice.other.stage == "pooled"
    qtbot.keyClick(bar.stage_combo, Qt.Key.Key_Tab)
    assert bar.other_combo.hasFocus()
    qtbot.keyClick(bar.other_combo, Qt.Key.Key_Home)
    assert choice.other == Other("original")
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName()
        assert button.toolTip()
    settle(active)
    qtbot.keyClick(bar.other_combo, Qt.Key.Key_Escape)
    assert not choice.is_on
    assert not bar.isVisible()
    assert active.row.panels["pooled"].view.hasFocus()
    assert active.row.panels["pooled"].view.overlay("wipe") is None


@pytest.mark.parametrize("mode", ["wipe", "difference", "blink"])
def test_escape_in_the_panel_ends_it_and_leaves_everything_as_it_was(active, qtbot, settle, mode):
    view = active.row.panels["filtered"].view
    active.document.edit_layer("Border", replace(active.document.layer, border="zeros"))
    settle(active)
    before = seen(active)
    act(active, "actionUndo").trigger()
    settle(active)
    compare_borders(active, qtbot, settle, mode)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not active.compare.choice.is_on
    settle(active)
    active.document.set_focus(None)
    qtbot.waitUntil(lambda: view.height() == before.shape[0])
    settle(active)
    after = seen(active)
    np.testing.assert_array_equal(before[4:-4, 4:-4], after[4:-4, 4:-4])
    assert view.numbers_box is None


def test_escape_drops_a_selection_first(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    view = active.row.panels["filtered"].view
    view.setFocus()
    active.row.selecting.select_all()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert active.compare.choice.is_on
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not active.compare.choice.is_on


def test_figures_of_the_whole_can_be_cancelled(active, qtbot, settle, monkeypatch):
    from core.study import difference

    monkeypatch.setattr(difference, "SLAB_VALUES", 4096)
    active.document.set_image(gray_image(3000, 3000))
    settle(active)
    compare_borders(active, qtbot, lambda window: None, "difference")
    work = active.compare.work
    qtbot.waitUntil(lambda: work.is_measuring, timeout=60_000)
    act(active, "actionCancel").trigger()
    qtbot.waitUntil(lambda: work.was_given_up, timeout=60_000)
    settle(active)
    assert not work.is_whole
    assert "pixels shown" in active.compare.bar.figures.text()
    work.measure()
    qtbot.waitUntil(lambda: work.is_whole, timeout=60_000)
    settle(active)


def test_one_panel_alone_is_compared_over_all_its_room(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "wipe")
    width = active.row.panels["filtered"].view.width()
    active.row.toggle_maximised("filtered")
    QApplication.processEvents()
    settle(active)
    view = active.row.panels["filtered"].view
    assert view.width() > width
    assert line_of(active).geometry().center().x() == pytest.approx(view.width() / 2, abs=2)
    check_wipe(active, maps(active, recipe("zeros")), maps(active, recipe("reflect")))


def test_blinking_shows_both_by_turns(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "blink")
    showing = active.compare.showing
    now, then = maps(active, recipe("zeros")), maps(active, recipe("reflect"))
    row, column = np.argwhere(now != then)[-1]
    view, how = active.row.panels["filtered"].view, active.row.panels["filtered"].shades
    at = view.position_of((column + 0.5, row + 0.5)).toPoint()
    expected = [grays(each[row, column], how) for each in (now, then)]
    showing._is_second = False
    showing._show()
    found = []
    for _ in range(2):
        found.append(seen(active)[at.y(), at.x(), 0])
        showing._blink.timeout.emit()
    assert found == expected
    assert not line_of(active).isVisible()


def test_copies_are_of_the_panel_or_of_the_comparison(active, qtbot, settle):
    compare_borders(active, qtbot, settle, "difference")
    panel = active.row.panels["filtered"]
    panel.view.setFocus()
    active.row.selecting.select_all()
    act(active, "actionCopyPicture").trigger()
    settle(active)
    copied = QGuiApplication.clipboard().image()
    now = maps(active, recipe("zeros"))
    assert (copied.height(), copied.width()) == now.shape
    assert copied.pixelColor(59, 10).red() == grays(now[10, 59], panel.shades)
    act(active, "actionCopyComparison").trigger()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (panel.view.width(), panel.view.height())


def test_saving_is_not_changed(active, qtbot, settle, tmp_path):
    compare_borders(active, qtbot, settle, "difference")
    active.save_image("filtered", tmp_path / "while.png")
    active.compare.choice.set_on(False)
    active.save_image("filtered", tmp_path / "after.png")
    assert (tmp_path / "while.png").read_bytes() == (tmp_path / "after.png").read_bytes()


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0 %"), (1.0, "100 %"), (0.00001, "< 0.01 %"), (0.99999, "> 99.99 %"),
     (0.5, "50 %"), (0.1234, "12.3 %"), (0.00723, "0.72 %"), (0.9997, "99.97 %")],
)  # fmt: skip
def test_shares_are_never_rounded_to_nothing_or_all(share, text):
    assert share_text(share) == text
