"""Stepping in the real window: playing, single steps, scrubbing, keys, edits, what is hidden."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core import Image, Kernel, Layer, Pooling, Recipe
from core.compute.geometry import Placement
from core.study.stepping import Block, Course, Step
from gui import settings
from gui.document import Focus
from gui.panels.projection import Projection
from gui.panels.selection import Selection
from gui.panels.veil import Veil
from gui.stepping import stepping as stepping_module
from gui.stepping.course import Placed
from gui.stepping.step_bar import SPEEDS, place_of_rate, rate_of
from gui.theme import current_colours

NOISE = np.random.default_rng(8).integers(0, 256, (40, 50)).astype(np.uint8)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
RECIPE = Recipe([Layer([SOBEL], pooling=Pooling())])
PART = Selection(10, 20, 8, 6)
"""48 filtered pixels, 12 pooled ones."""


@pytest.fixture
def window(make_window, settle):
    made = make_window()
    made.document.set_image(Image(NOISE, name="cells.png"))
    made.set_recipe(RECIPE)
    settle(made)
    made.row.selecting.set(PART)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def on(window):
    """The Stepping, turned on by its key."""
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.stepping.stepping.is_on
    return window.stepping.stepping


def focus_of(step):
    return Focus(step.stage, step.row, step.column, pinned=True)


def edit_layer(window, settle, **changes):
    layer = replace(window.document.layer, **changes)
    window.document.edit_layer("Change", layer)
    settle(window)


def is_covered(window, stage, row, column):
    """Whether the middle of a pixel is hidden, as the veil tells."""
    view = window.row.panels[stage].view
    place = window.preview.result.stages[stage].placement
    x, y = place.left + column * place.width, place.top + row * place.height
    return view.veil.hides(view.projection.box_to_screen((x, y, place.width, place.height)),
                           view.projection)  # fmt: skip


def check_shown(window, course, number):
    """What is covered is what no step up to this one has made, and the focus is on the last."""
    assert window.document.focus == focus_of(course.step(number))
    for stage in ("filtered", "pooled"):
        rows, columns = window.preview.result.stages[stage].shape
        for row in range(rows):
            for column in range(columns):
                made = course.number(stage, row, column)
                expected = made is not None and made > number
                assert is_covered(window, stage, row, column) == expected, (stage, row, column)


# --- what is shown ------------------------------------------------------------------------------


def test_f7_starts_at_the_first_pixel_and_ends_with_the_former_focus(window, qtbot):
    former = Focus("original", 3, 4, pinned=True)
    window.document.set_focus(former)
    assert window.stepping.bar.isHidden()
    QTest.keyClick(window, Qt.Key.Key_F7)
    stepping, bar = window.stepping.stepping, window.stepping.bar
    assert bar.isVisible()
    assert bar.slider.hasFocus()
    course = Course(Block(range(20, 26), range(10, 18)), Block(range(10, 13), range(5, 9)))
    assert stepping.course == course
    assert bar.text() == "1 of 60 filtered (10, 20)"
    check_shown(window, course, 1)
    # The boxes follow by themselves.
    assert (9.0, 19.0, 3.0, 3.0) in window.row.panels["original"].view.marks.boxes
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert bar.isHidden()
    assert window.document.focus == former
    assert all(not panel.view.veil.boxes for panel in window.row.panels.values())
    assert window.row.panels["filtered"].view.hasFocus()


def test_without_a_selection_the_whole_image_is_stepped_through(window):
    window.row.selecting.clear()
    window.stepping.actions["actionStep"].trigger()
    stepping = window.stepping.stepping
    assert stepping.course == Course(Block(range(40), range(50)), Block(range(20), range(25)))
    stepping.go_to(777)
    check_shown(window, stepping.course, 777)
    stepping.go_to(2100)
    check_shown(window, stepping.course, 2100)


def test_covered_pixels_are_the_ground(window, on, settle):
    window.row.selecting.zoom()
    settle(window)
    on.go_to(20)
    for stage in ("filtered", "pooled"):
        view = window.row.panels[stage].view
        picture = view.grab().toImage()
        colours = {True: [], False: []}
        block = on.course.block(stage)
        for row in block.rows:
            for column in block.columns:
                # A little off the middle, where neither crosshair nor box stands.
                at = pixel_point(window, stage, row, column, 0.25)
                colour = picture.pixelColor(at * picture.devicePixelRatio()).name()
                colours[is_covered(window, stage, row, column)].append(colour)
        ground = current_colours().image_ground
        # The boxes and the hatching stand over it.
        assert colours[True].count(ground) > 0.6 * len(colours[True])
        assert ground not in colours[False]


def test_numbers_of_covered_pixels_are_not_drawn(window, on, settle):
    window.row.selecting.set(Selection(10, 20, 3, 3))
    window.row.state.set_scale(64)
    window.row.centre_on_focus()
    settle(window)
    on.go_to(4)
    view = window.row.panels["filtered"].view
    covered = [at for at in ((r, c) for r in range(20, 23) for c in range(10, 13))
               if is_covered(window, "filtered", *at)]  # fmt: skip
    assert len(covered) == 5
    few = view.numbers()
    assert few
    on.go_to(9)
    assert len(view.numbers()) == len(few) + len(
        [at for at in covered if view.rect().contains(pixel_point(window, "filtered", *at))]
    )


def pixel_point(window, stage, row, column, share=0.5):
    view = window.row.panels[stage].view
    place = window.preview.result.stages[stage].placement
    x = place.left + (column + share) * place.width
    y = place.top + (row + share) * place.height
    return view.position_of((x, y)).toPoint()


def test_true_size_maximised_and_zoomed_panels_cover_the_same(window, on, settle):
    on.go_to(50)
    for change in (
        lambda: window.row.set_true_size(True),
        lambda: window.row.toggle_maximised("pooled"),
        lambda: window.row.zoom(3),
        lambda: window.row.set_rulers(True),
        lambda: window.row.toggle_maximised(),
    ):
        change()
        settle(window)
        check_shown(window, on.course, 50)
        assert not window.grab().isNull()


def test_a_narrow_bar_leaves_out_what_has_no_room_and_overlaps_nothing(window, on, settle, qtbot):
    bar = window.stepping.bar
    direct = Qt.FindChildOption.FindDirectChildrenOnly

    def is_apart():
        parts = [part for part in bar.findChildren(QWidget, options=direct) if part.isVisible()]
        parts.sort(key=lambda part: part.x())
        ends = [part.geometry().right() for part in parts]
        starts = [part.x() for part in parts[1:]]
        return len(parts) >= 8 and all(map(int.__lt__, ends, [*starts, bar.width()]))

    for width in (2000, 1280, 1000, 860, 800, 700):
        window.resize(width, 800)
        settle(window)
        qtbot.waitUntil(is_apart)
        assert bar.slider.width() >= 60


# --- moving -------------------------------------------------------------------------------------


def test_keys_step_scrub_play_and_close(window, on, qtbot):
    slider = window.stepping.bar.slider
    course = on.course
    for key, number in (
        (Qt.Key.Key_Right, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_End, 60),
        (Qt.Key.Key_PageDown, 60), (Qt.Key.Key_Home, 1), (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_PageDown, 9), (Qt.Key.Key_Down, 17), (Qt.Key.Key_Up, 9), (Qt.Key.Key_F8, 10),
    ):  # fmt: skip
        QTest.keyClick(slider, key)
        assert on.number == number
        assert window.document.focus == focus_of(course.step(number))
    QTest.keyClick(slider, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert on.number == 9
    QTest.keyClick(slider, Qt.Key.Key_Space)
    assert on.is_playing
    QTest.keyClick(slider, Qt.Key.Key_Space)
    assert not on.is_playing
    QTest.keyClick(slider, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert on.is_playing
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert not on.is_on
    assert not on.is_playing
    assert not window.stepping.actions["actionStep"].isChecked()


def test_arrow_keys_on_a_button_and_space_on_the_speed(window, on):
    bar = window.stepping.bar
    bar.play.setFocus()
    QTest.keyClick(bar.play, Qt.Key.Key_Right)
    assert on.number == 2
    QTest.keyClick(bar.play, Qt.Key.Key_Left)
    assert on.number == 1
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_Space)
    assert on.is_playing
    QTest.keyClick(bar.play, Qt.Key.Key_Space)
    assert not on.is_playing


def test_buttons(window, on):
    bar = window.stepping.bar
    left = Qt.MouseButton.LeftButton
    assert not bar.first.isEnabled()
    assert not bar.back.isEnabled()
    QTest.mouseClick(bar.forward, left)
    assert on.number == 2
    QTest.mouseClick(bar.last, left)
    assert on.number == 60
    assert not bar.forward.isEnabled()
    assert not bar.last.isEnabled()
    QTest.mouseClick(bar.back, left)
    QTest.mouseClick(bar.back, left)
    assert on.number == 58
    QTest.mouseClick(bar.play, left)
    assert on.is_playing
    assert bar.play.toolTip().startswith("Pause")
    QTest.mouseClick(bar.play, left)
    assert not on.is_playing
    assert bar.play.toolTip().startswith("Play")
    QTest.mouseClick(bar.first, left)
    assert on.number == 1
    QTest.mouseClick(bar.close_button, left)
    assert not on.is_on


def test_playing_reaches_the_end_showing_every_step_and_starts_again(window, on, qtbot):
    seen = []
    on.changed.connect(lambda: seen.append(on.number))
    on.set_rate(200.0)
    window.stepping.bar.play.click()
    qtbot.waitUntil(lambda: on.number == 60, timeout=20_000)
    assert not on.is_playing
    assert seen == sorted(seen)
    assert seen[-1] == 60
    check_shown(window, on.course, 60)
    on.play()
    assert on.number == 1
    assert on.is_playing
    on.pause()
    number = on.number
    qtbot.wait(60)
    assert on.number == number


def test_slow_steps_are_all_shown_and_fast_ones_several_at_once(window, on, monkeypatch):
    """With a clock of the test's own: what a tick does depends on the time, not on the machine."""
    now = [0.0]
    monkeypatch.setattr(stepping_module.time, "perf_counter", lambda: now[0])
    on.set_rate(10.0)
    on.play()
    seen = []
    on.changed.connect(lambda: seen.append(on.number))
    for _ in range(40):
        now[0] += 0.07
        on._tick()
    assert seen == list(range(2, 2 + 28)) or seen == list(range(2, 2 + 27))
    now[0] += 100.0  # the machine slept
    on._tick()
    assert on.number == seen[-1] == seen[-2] + 1
    on.go_to(1)
    on.set_rate(1000.0)
    on.play()
    now[0] += 0.016
    on._tick()
    assert on.number == 17
    on.pause()


def test_scrubbing_with_the_mouse_pauses(window, on, qtbot):
    slider = window.stepping.bar.slider
    on.play()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(8, slider.height() // 2))
    assert not on.is_playing
    QTest.mouseMove(slider, QPoint(slider.width() // 2, slider.height() // 2))
    QTest.mouseRelease(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2)
    )
    assert on.number == slider.value()
    assert window.document.focus == focus_of(on.course.step(on.number))


def test_speed_is_logarithmic_and_remembered(window, on, make_window):
    speed = window.stepping.bar.speed
    assert on.rate == 8.0
    speed.setFocus()
    QTest.keyClick(speed, Qt.Key.Key_End)
    assert on.rate == pytest.approx(100_000)
    QTest.keyClick(speed, Qt.Key.Key_Home)
    assert on.rate == pytest.approx(1)
    QTest.keyClick(speed, Qt.Key.Key_PageUp)
    assert on.rate == pytest.approx(10**0.5)
    assert make_window().stepping.stepping.rate == pytest.approx(10**0.5, rel=1e-5)
    for text in ("nan", "a", "-3", "1e99"):
        settings.write(settings.STEP_RATE, text)
        assert 1 <= make_window(settle=False).stepping.stepping.rate <= 100_000
    for place in range(SPEEDS + 1):
        assert place_of_rate(rate_of(place)) == place


def test_pinning_a_pixel_of_the_region_goes_to_its_step(window, on):
    view = window.row.panels["filtered"].view
    on.play()
    point = pixel_point(window, "filtered", 22, 13)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not on.is_playing
    assert on.step == Step("filtered", 22, 13)
    check_shown(window, on.course, 20)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert on.step == Step("filtered", 22, 14)
    # Elsewhere, the step stays and the pixel is explained.
    on.play()
    window.document.set_focus(Focus("original", 1, 1, pinned=True))
    assert not on.is_playing
    assert on.step == Step("filtered", 22, 14)
    on.move(1)
    assert window.document.focus == focus_of(on.step)


# --- changes meanwhile --------------------------------------------------------------------------


def test_edits_and_undo_keep_the_place(window, on, settle):
    on.go_to(30)
    step = on.step
    edit_layer(window, settle, kernels=(Kernel(np.ones((5, 5))),))
    assert on.step == step
    edit_layer(window, settle, stride=(2, 2))
    # The same place of the original, in a map of half the size.
    assert on.step.stage == "filtered"
    assert abs(on.step.row - step.row / 2) <= 1
    assert abs(on.step.column - step.column / 2) <= 1
    check_shown(window, on.course, on.number)
    window.document.undo_stack.undo()
    settle(window)
    assert abs(on.step.row - step.row) <= 1
    assert abs(on.step.column - step.column) <= 1
    check_shown(window, on.course, on.number)


def test_undo_while_playing_goes_on(window, on, settle, qtbot):
    window.document.edit_kernel("Ones", Kernel(np.ones((3, 3))))
    on.set_rate(40.0)
    on.play()
    qtbot.waitUntil(lambda: on.number > 3)
    number = on.number
    window.document.undo_stack.undo()
    settle(window)
    assert on.is_playing
    assert on.number >= number
    qtbot.waitUntil(lambda: on.number > number + 2)
    on.pause()
    check_shown(window, on.course, on.number)


def test_pooling_goes_and_comes(window, on, settle):
    on.go_to(55)
    assert on.step.stage == "pooled"
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    assert on.course.count == on.number == 48
    window.editors.pooling.toggle.setChecked(True)
    settle(window)
    assert on.course.count == 60
    assert on.step == Step("filtered", 25, 17)
    check_shown(window, on.course, 48)


def test_another_image_or_region_starts_again(window, on, settle):
    on.go_to(55)
    window.row.selecting.set(Selection(0, 0, 4, 4))
    assert on.number == 1
    assert on.course.count == 16 + 4
    on.go_to(9)
    window.document.set_image(Image(NOISE[:30, :20], name="other.png"))
    settle(window)
    assert on.is_on
    assert on.number == 1
    assert on.course.count == 600 + 150
    check_shown(window, on.course, 1)
    window.stepping.actions["actionStep"].setChecked(False)
    assert window.document.focus is None


def test_what_cannot_be_stepped_through_is_said_and_comes_back(window, on, settle):
    bar = window.stepping.bar
    on.go_to(7)
    on.play()
    edit_layer(window, settle, padding=(0, 0, 0, 0), kernels=(Kernel(np.ones((63, 63))),))
    assert on.course is None
    assert not on.is_playing
    assert "the filtered image would have no rows" in bar.text()
    assert bar.slider.maximum() == 1
    assert bar.slider.hasFocus()
    for name in ("actionPlaySteps", "actionStepForward", "actionStepBack"):
        assert not window.stepping.actions[name].isEnabled()
    on.play()
    on.move(1)
    window.document.undo_stack.undo()
    settle(window)
    assert on.number >= 7
    assert bar.slider.maximum() == on.course.count
    edit_layer(window, settle, stride=(9, 9))
    window.row.selecting.set(Selection(10, 10, 1, 1))
    assert bar.text() == "The selection has no filtered pixel"
    assert not window.row.panels["filtered"].view.veil.boxes


def test_selecting_by_keys_is_left_alone(window, on):
    view = window.row.panels["original"].view
    view.setFocus()
    window.row.selecting.set_tool(True)
    window.document.set_focus(Focus("original", 5, 5, pinned=True))
    QTest.keyClick(view, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert window.row.selection == Selection(5, 5, 4, 4)
    assert window.document.focus == Focus("original", 8, 8, pinned=True)
    QTest.keyClick(view, Qt.Key.Key_Space)
    window.row.selecting.set_tool(False)
    assert on.number == 1
    assert window.document.focus == Focus("filtered", 5, 5, pinned=True)


def test_a_closed_window_steps_no_more(make_window, settle):
    made = make_window()
    made.stepping.actions["actionStep"].trigger()
    settle(made)
    stepping = made.stepping.stepping
    stepping.play()
    assert stepping.is_playing
    made.close()
    assert not stepping.is_playing


def test_a_hundred_megapixels_compute_no_whole_map(window, settle, qtbot, monkeypatch):
    large = np.broadcast_to(NOISE[0], (200, 50)).repeat(50, axis=0).repeat(200, axis=1)
    window.document.set_image(Image(large))
    settle(window)
    from core.compute.window import Window

    sizes = []
    evaluate = Window.evaluate

    def watched(self, parts, **more):
        sizes.extend(len(part.rows) * len(part.columns) for part in parts)
        return evaluate(self, parts, **more)

    window.stepping.actions["actionStep"].trigger()
    settle(window)  # the bar leaves the panels less room
    monkeypatch.setattr(Window, "evaluate", watched)
    stepping = window.stepping.stepping
    assert stepping.course.count == 100_000_000 + 25_000_000
    window.stepping.bar.slider.setValue(110_000_000)
    assert stepping.step.stage == "pooled"
    stepping.set_rate(100_000)
    stepping.play()
    number = stepping.number
    qtbot.waitUntil(lambda: stepping.number > number + 5000)
    stepping.pause()
    qtbot.wait(1)
    assert sizes
    assert max(sizes) <= 16


# --- parts without a window ---------------------------------------------------------------------


def test_a_course_is_carried_to_the_nearest_pixel():
    one = Placed(Course(Block(range(10), range(10))), {"filtered": Placement()})
    half = Placed(Course(Block(range(5), range(2, 5))), {"filtered": Placement(0, 0, 2, 2)})
    assert half.carried(one.course.number("filtered", 7, 9), one) == half.course.number(
        "filtered", 3, 4
    )
    assert half.carried(one.course.number("filtered", 0, 0), one) == 1
    assert one.carried(half.course.number("filtered", 4, 2), half) == one.course.number(
        "filtered", 9, 5
    )
    pooled = Placed(
        Course(one.course.filtered, Block(range(5), range(5))),
        {"filtered": Placement(), "pooled": Placement(0, 0, 2, 2)},
    )
    assert one.carried(pooled.course.count, pooled) == 100


def test_a_veil_hides_what_lies_in_its_boxes():
    sight = Projection(5, 5, 10, 10, 100, 100)
    veil = Veil(((2, 2, 3, 1), (0, 3, 10, 2)))
    assert veil.hides(sight.box_to_screen((2, 2, 1, 1)), sight)
    assert veil.hides(sight.box_to_screen((9, 4, 1, 1)), sight)
    assert not veil.hides(sight.box_to_screen((1, 2, 1, 1)), sight)
    assert not veil.hides(sight.box_to_screen((5, 5, 1, 1)), sight)
    assert not Veil().hides(sight.box_to_screen((2, 2, 1, 1)), sight)
    far = Projection(1e6, 1e6, 256, 256, 100, 100)
    assert Veil(((0, 0, 4e6, 4e6),)).hides((10, 10, 5, 5), far)
