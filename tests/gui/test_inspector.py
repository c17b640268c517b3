"""The arithmetic strip in the real window: it explains what the panels show, by mouse and keys."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from core import Image, Kernel, Layer, Pooling, Recipe
from gui.document import Focus
from gui.panels.strip_paint import gray
from gui.theme import apply_theme, current_colours

NOISE = np.random.default_rng(8).integers(0, 256, (40, 50)).astype(np.uint8)
COLOURS = np.random.default_rng(9).integers(0, 256, (40, 50, 3)).astype(np.uint8)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


@pytest.fixture
def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def show(active, settle, qtbot):
    """A function that shows an image, a recipe and a pixel, and returns the strip."""

    def shown(image, recipe, focus=None):
        active.document.set_image(Image(image))
        active.set_recipe(recipe)
        settle(active)
        active.document.set_focus(focus)
        settle(active)
        explaining = active.strip.explaining
        qtbot.waitUntil(
            lambda: (
                explaining.explained is not None
                and explaining.explained.focus == explaining.focus()
                and explaining.explained.result.request == active.preview.result.request
            )
        )
        return active.strip

    return shown


def one_layer(kernel=SOBEL, **settings):
    return Recipe([Layer([kernel], **settings)])


def grab(strip):
    """The strip as painted, which also tells that painting raises nothing."""
    return strip.view.grab().toImage()


# --- what it says ------------------------------------------------------------------------------


def test_the_first_start_explains_the_middle(window, qtbot):
    strip = window.strip
    qtbot.waitUntil(lambda: strip.explaining.explained is not None)
    shown = strip.explaining.explained
    image = window.document.image
    assert shown.focus == Focus("original", image.rows // 2, image.columns // 2)
    assert strip.view.isVisible()
    assert strip.view.accessibleDescription() == strip.sentence != ""


def test_the_values_are_the_panels(show, active):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 7, 9, pinned=True))
    shown = strip.explaining.explained
    assert shown.filtered.value == active.row.panels["filtered"].values()[7, 9]
    assert shown.pooled.value == active.row.panels["pooled"].values()[3, 4]
    products = NOISE[6:9, 8:11].astype(int) * SOBEL.weights
    assert shown.filtered.total == products.sum()
    np.testing.assert_array_equal(strip.view.cells["products"].values, products)
    np.testing.assert_array_equal(strip.view.cells["pixels"].values, NOISE[6:9, 8:11])
    assert str(int(abs(products.sum()))) in strip.sentence


def test_a_pooled_pixel_is_explained_by_its_winner(show):
    for x in range(5):
        strip = show(NOISE, one_layer(pooling=Pooling()), Focus("pooled", 3, x, pinned=True))
        shown = strip.explaining.explained
        assert (shown.filtered.row, shown.filtered.column) == shown.pooled.winner
        assert shown.filtered.value == shown.pooled.value
        row, column = strip.view.cells["window"].chosen
        assert strip.view.cells["window"].values[row, column] == shown.pooled.value


def test_a_median_of_an_even_count_rests_on_two_pixels(show):
    strip = show(NOISE, one_layer(pooling=Pooling("median")), Focus("pooled", 3, 2, pinned=True))
    step = strip.explaining.explained.pooled
    assert len(step.sources) == 2
    first, second = (f"({x}, {y})" for y, x in step.sources)
    assert f", the mean of those at {first} and {second}." in strip.sentence
    lines = {line.label: line.value for line in strip.texts.outcome(strip.explaining.explained)}
    assert lines["kept"] == "the mean of 2 of 4"
    assert lines["from"] == f"{first}, {second}"
    row, column = (int(at[0]) for at in np.nonzero(step.deciding))
    assert "mean of the middle two" in strip.texts.cell(step, row, column)
    odd = Pooling("median", size=(3, 3))
    strip = show(NOISE, one_layer(pooling=odd), Focus("pooled", 3, 2, pinned=True))
    assert ", from (" in strip.sentence


def test_invented_pixels_are_marked_and_say_where_they_came_from(show):
    strip = show(NOISE, one_layer(), Focus("filtered", 0, 0, pinned=True))
    marked = strip.view.cells["pixels"].marked
    np.testing.assert_array_equal(marked, [[1, 1, 1], [1, 0, 0], [1, 0, 0]])
    assert "(−1, −1): Reflect of (1, 1)" in strip.sentence
    grid = strip.view.strip.pixels
    left, top, width, height = grid.cell(0, 1)
    text = strip.view.text_at(QPointF(left + width / 2, top + height / 2))
    assert "Reflect of (0, 1)" in text
    note = strip.texts.pixels_note(strip.explaining.explained)
    assert note.startswith("5 by border Reflect: (−1, −1) = (1, 1), (0, −1) = (0, 1), ")


def test_luminance_and_ragged_edges_are_told(show):
    recipe = replace(one_layer(pooling=Pooling(size=(3, 3))), color="luminance")
    strip = show(COLOURS, recipe, Focus("filtered", 38, 20, pinned=True))
    red, green, blue = COLOURS[38, 20]
    made = f"0.299 × {red} + 0.587 × {green} + 0.114 × {blue} = "
    assert made in strip.texts.pixels_note(strip.explaining.explained)
    assert made in strip.sentence
    assert "Left out at the edge: 1 row, 2 columns." in strip.sentence
    lines = {line.label: line.value for line in strip.texts.outcome(strip.explaining.explained)}
    assert lines["left out"] == "1 row, 2 columns"
    strip = show(COLOURS, recipe, Focus("filtered", 39, 20, pinned=True))
    assert strip.explaining.explained.pooled is None
    assert "No pooling window" in strip.sentence


RECIPES = {
    "1x1": (NOISE, one_layer(Kernel([[2.5]], bias=-3))),
    "7x7": (NOISE, one_layer(Kernel(np.ones((7, 7)), scale=1 / 49), pooling=Pooling("average"))),
    "63x63": (NOISE, one_layer(Kernel(np.full((63, 63), 0.25)))),
    "1x63": (NOISE, one_layer(Kernel(np.ones((1, 63))))),
    "keep": (NOISE, one_layer(border="keep")),
    "off": (NOISE, one_layer(enabled=False)),
    "colour": (COLOURS, one_layer(pooling=Pooling("median", size=(3, 3)))),
    "luminance": (COLOURS, replace(one_layer(), color="luminance")),
    "summed": (COLOURS, one_layer(Kernel(np.arange(27).reshape(3, 3, 3)))),
    "layers": (
        NOISE,
        Recipe([Layer([SOBEL], activation="relu", pooling=Pooling()), Layer([SOBEL])]),
    ),
    "stride": (NOISE, one_layer(stride=(3, 2), dilation=(2, 3), flip=True, activation="clip")),
    "large window": (NOISE, one_layer(pooling=Pooling("max", size=(20, 25), ceil_mode=True))),
    "padded": (NOISE, one_layer(pooling=Pooling("average", size=(3, 3), padding=(1, 1)))),
    "sigmoid": (NOISE / np.float32(255), one_layer(activation="sigmoid", padding="full")),
    "valid": (NOISE, one_layer(padding="valid", pooling=Pooling("l2", size=(7, 7)))),
    "nan": (np.where(NOISE > 200, np.nan, NOISE).astype(np.float32), one_layer()),
}


@pytest.mark.parametrize("case", RECIPES)
def test_every_setting_is_drawn_and_told(show, active, case):
    image, recipe = RECIPES[case]
    strip = show(image, recipe)
    stages = ["original", "filtered"]
    if recipe.layers[-1].pooling is not None:
        stages.append("pooled")
    for stage, corner in itertools.product(stages, (False, True)):
        rows, columns = active.preview.result.stages[stage].shape
        at = (rows - 1, columns - 1) if corner else (rows // 2, columns // 2)
        strip = show(image, recipe, Focus(stage, *at, pinned=True))
        shown = strip.explaining.explained
        for made in ("filtered", "pooled"):
            step = getattr(shown, made)
            if step is not None:
                values = active.row.panels[made].values()
                value = values[step.row, step.column]
                wanted = np.atleast_1d(value)[0]
                np.testing.assert_array_equal(np.float32(step.value), wanted)
        assert strip.sentence.endswith(".")
        assert not grab(strip).isNull()
        for size in ((400, 120), (700, 130), (1900, 500)):
            strip.view.resize(*size)
            grab(strip)


def test_channels_are_chosen(show, active, qtbot):
    strip = show(COLOURS, one_layer(), Focus("filtered", 5, 6, pinned=True))
    combo = strip.channel_combo
    assert combo.isVisible()
    assert [combo.itemText(i) for i in range(combo.count())] == ["Red", "Green", "Blue"]
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: strip.explaining.explained.channel == 1)
    np.testing.assert_array_equal(strip.view.cells["pixels"].values, COLOURS[4:7, 5:8, 1])
    assert strip.explaining.explained.filtered.map == 1
    show(NOISE, one_layer())
    assert not combo.isVisible()
    assert strip.explaining.channel == 0


# --- where it points ---------------------------------------------------------------------------


def move_mouse(view, position):
    port = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        QPointF(port.mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def test_the_mouse_over_a_panel_is_followed_and_what_was_last_stays(active, qtbot):
    view = active.row.panels["filtered"].view
    position = QPoint(60, 90)
    x, y = view.point_at(QPointF(position))
    move_mouse(view, position)
    qtbot.waitUntil(
        lambda: active.strip.explaining.explained.focus == Focus("filtered", int(y), int(x))
    )
    assert active.strip.field.text() == f"{int(x)}, {int(y)}"
    assert not active.strip.pin.isChecked()
    active.document.set_focus(None)
    qtbot.wait(10)
    assert active.strip.explaining.explained.focus == Focus("filtered", int(y), int(x))


def test_arrow_keys_move_the_pixel(show, active, qtbot):
    strip = show(NOISE, one_layer(), Focus("filtered", 5, 6, pinned=True))
    strip.view.setFocus()
    qtbot.keyClick(strip.view, Qt.Key.Key_Right)
    qtbot.keyClick(strip.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert active.document.focus == Focus("filtered", 15, 7, pinned=True)
    for _ in range(9):
        qtbot.keyClick(strip.view, Qt.Key.Key_Left)
    assert active.document.focus == Focus("filtered", 15, 0, pinned=True)


def test_a_pixel_is_typed(show, active, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("pooled", 2, 3, pinned=True))
    qtbot.keyClick(active, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(active.focusWidget(), QLineEdit)
    assert active.focusWidget() is strip.field
    qtbot.keyClicks(strip.field, "x 11, y 4")
    qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    assert active.document.focus == Focus("pooled", 4, 11, pinned=True)
    assert strip.field.text() == "11, 4"
    qtbot.keyClick(strip.field, Qt.Key.Key_Down)
    assert active.document.focus == Focus("pooled", 5, 11, pinned=True)


@pytest.mark.parametrize(("text", "reason"), [("7", "Two whole numbers"), ("25, 0", "0 to 24")])
def test_a_pixel_that_cannot_be_is_told_of(show, active, qtbot, text, reason):
    focus = Focus("pooled", 2, 3, pinned=True)
    strip = show(NOISE, one_layer(pooling=Pooling()), focus)
    strip.ask_for_pixel()
    qtbot.keyClicks(strip.field, text)
    qtbot.keyClick(strip.field, Qt.Key.Key_Return)
    assert active.document.focus == focus
    assert reason in strip.reason
    assert strip.field.text() == text


def test_another_panel_is_chosen_at_the_same_place(show, active, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 20, 30, pinned=True))
    strip.stage_combo.setFocus()
    qtbot.keyClick(strip.stage_combo, Qt.Key.Key_Down)
    assert active.document.focus == Focus("pooled", 10, 15, pinned=True)


def test_the_pin_is_set_and_taken(show, active, qtbot):
    strip = show(NOISE, one_layer(), Focus("filtered", 5, 6))
    assert not strip.pin.isChecked()
    qtbot.mouseClick(strip.pin, Qt.MouseButton.LeftButton)
    assert active.document.focus == Focus("filtered", 5, 6, pinned=True)
    qtbot.mouseClick(strip.pin, Qt.MouseButton.LeftButton)
    assert active.document.focus is None


def test_a_pixel_that_is_gone_gives_way(show, active, settle, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("pooled", 10, 15, pinned=True))
    active.set_recipe(one_layer())
    settle(active)
    qtbot.waitUntil(lambda: strip.explaining.explained.pooled is None)
    assert strip.explaining.explained.focus.stage == "original"
    show(NOISE, one_layer(padding="valid", stride=(3, 3)), Focus("filtered", 11, 15, pinned=True))
    active.set_recipe(one_layer(padding="valid", stride=(9, 9)))
    settle(active)
    qtbot.waitUntil(lambda: strip.explaining.explained.focus == Focus("filtered", 4, 5))
    grab(strip)


def test_a_recipe_that_cannot_run_says_why(active, settle, qtbot):
    active.document.set_image(Image(NOISE))
    active.set_recipe(one_layer(Kernel(np.ones((3, 3, 3)))))
    settle(active)
    qtbot.waitUntil(lambda: active.strip.explaining.explained is None)
    assert "3 channels" in active.strip.view.accessibleDescription()
    grab(active.strip)


# --- copies ------------------------------------------------------------------------------------


def test_copies_by_key_and_menu(show, active, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 7, 9, pinned=True))
    clipboard = QGuiApplication.clipboard()
    strip.view.setFocus()
    qtbot.keyClick(strip.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == strip.sentence
    strip.findChild(QAction, "copyFormula").trigger()
    value = strip.explaining.explained.filtered.value
    assert f"filtered(9, 7) = {value:.0f}" in clipboard.text()
    strip.findChild(QAction, "copyLatex").trigger()
    assert clipboard.text().startswith("\\begin{aligned}")


# --- how it looks ------------------------------------------------------------------------------


def test_nothing_moves_when_values_change(show, active, settle, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 7, 9, pinned=True))
    before = strip.view.strip
    for row in range(8, 16):
        active.document.set_focus(Focus("filtered", row, 3 * row, pinned=True))
        qtbot.waitUntil(lambda row=row: strip.explaining.explained.focus.row == row)
        assert strip.view.strip == before


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_cells_have_their_colours(show, qapp, theme):
    strip = show(NOISE, one_layer(), Focus("filtered", 7, 9, pinned=True))
    apply_theme(qapp, theme)
    image = grab(strip)
    colours = current_colours()

    def ground(grid, row, column):
        left, top, _, _ = grid.cell(row, column)
        ratio = image.devicePixelRatio()
        return image.pixelColor(int((left + 4) * ratio), int((top + 4) * ratio))

    layout = strip.view.strip
    level = gray(float(NOISE[6, 8]), 0, 255)
    assert ground(layout.pixels, 0, 0) == QColor(level, level, level)
    assert ground(layout.weights, 1, 2) == QColor(colours.above)
    assert ground(layout.weights, 1, 0) == QColor(colours.below)
    assert ground(layout.weights, 0, 1) == QColor(colours.card)


def test_tooltips_say_why(show, qtbot):
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 7, 9, pinned=True))
    view, layout = strip.view, strip.view.strip
    left, top, width, height = layout.weights.cell(1, 2)
    position = QPoint(left + width // 2, top + height // 2)
    event = QHelpEvent(QEvent.Type.ToolTip, position, view.mapToGlobal(position))
    QApplication.sendEvent(view, event)
    text = QToolTip.text()
    assert "(10, 7)" in text
    assert f"{NOISE[7, 10]} × weight 2 = {2 * int(NOISE[7, 10])}" in text
    texts = {
        view.text_at(QPointF(room.left + 5, y))
        for room in (layout.sums, layout.outcome)
        for y in range(view.height())
    }
    assert any("scale" in text for text in texts)
    assert any("left behind" in text for text in texts)
    grid = layout.window
    assert "kept" in "".join(
        view.text_at(QPointF(grid.left + x * grid.cell_width + 3, grid.top + 3)) for x in (0, 1)
    ) + "".join(
        view.text_at(QPointF(grid.left + x * grid.cell_width + 3, grid.top + grid.cell_height + 3))
        for x in (0, 1)
    )


def test_it_can_be_hidden_and_that_is_remembered(make_window, qtbot):
    window = make_window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    height = window.row.height()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not window.strip.isVisible()
    qtbot.waitUntil(lambda: window.row.height() > height + 100)
    window.close()
    again = make_window()
    again.restore_geometry()
    assert not again.strip.isVisible()
    qtbot.keyClick(again, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert again.strip.isVisible()
    assert again.findChild(QAction, "actionArithmetic").isChecked()


def test_the_handle_gives_it_a_height_that_is_remembered(make_window, qtbot):
    window = make_window()
    place = window.strip_place
    qtbot.wait(20)
    first = place.sizes()[1]
    handle = place.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(0, 40))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 40))
    moved = place.sizes()[1]
    assert moved < first
    window.document.set_image(Image(np.zeros((50, 900), np.uint8)))
    qtbot.wait(20)
    assert place.sizes()[1] == moved
    window.close()
    again = make_window()
    again.restore_geometry()
    qtbot.wait(20)
    assert again.strip_place.sizes()[1] == moved
    again.findChild(QAction, "actionResetLayout").trigger()
    assert again.strip_place.own_height == 0
    qtbot.waitUntil(lambda: again.strip_place.sizes()[1] != moved)


def test_large_work_is_done_by_the_worker(show, active, monkeypatch, qtbot, settle):
    monkeypatch.setattr("gui.panels.explaining.LITTLE_WORK", 10)
    strip = show(NOISE, one_layer(pooling=Pooling()), Focus("filtered", 7, 9, pinned=True))
    assert strip.explaining.explained.filtered.value == active.row.panels["filtered"].values()[7, 9]
    for column in range(10, 20):
        active.document.set_focus(Focus("filtered", 7, column, pinned=True))
    qtbot.waitUntil(lambda: strip.explaining.explained.focus.column == 19)
    settle(active)
    assert strip.explaining.explained.focus.column == 19
