"""The first panel shows what comes into the chosen layer, and everything about it is true."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import Placement
from core.compute.window import Window
from core.trace import finish
from gui.document import Focus
from gui.panels.sampling import Look
from gui.preview_result import Request
from gui.preview_steps import view_steps
from gui.window_memory import read_panels

RNG = np.random.default_rng(12)


def kernels(count, *shape):
    return [Kernel(RNG.integers(-3, 4, shape)) for _ in range(count)]


FOUR = Layer(kernels(4, 3, 3), activation="relu", pooling=Pooling("average"))
TWO = Layer(kernels(2, 3, 3), pooling=Pooling())
SUMMED = Layer(kernels(3, 4, 3, 3), pooling=Pooling())
GRAY = Image(RNG.integers(0, 256, (90, 130), dtype=np.uint8), name="gray")
RGB = Image(RNG.integers(0, 256, (80, 100, 3), dtype=np.uint8), name="rgb")


def show(window, settle, recipe, image=GRAY):
    window.document.set_image(image)
    window.set_recipe(recipe)
    settle(window)


def choose(window, settle, number):
    window.preview.set_picture(number)
    settle(window)


def trace(window):
    return run(window.recipe(), window.document.image)


def sample(window, stage):
    """What a panel shows, and the whole maps of which it shows a part."""
    found = window.preview.result.stages[stage].sample
    return found.values, found.grid.slices


def assert_shows(window, stage, whole):
    values, slices = sample(window, stage)
    np.testing.assert_array_equal(values, whole[slices])
    extent = window.preview.result.stages[stage].extent
    assert extent.range == (whole.min(), whole.max())


def first(window):
    return window.row.panels["original"]


def test_the_input_of_a_second_layer_and_what_is_made_of_it(window, settle):
    show(window, settle, Recipe([FOUR, TWO]))
    made = trace(window).layers
    for picture in (0, 3, 1):
        choose(window, settle, picture)
        for kernel in (1, 0):
            window.document.select(1, kernel)
            settle(window)
            assert_shows(window, "original", made[0].pooled[picture])
            assert_shows(window, "filtered", made[1].filtered[kernel * 4 + picture])
            assert_shows(window, "pooled", made[1].pooled[kernel * 4 + picture])
    assert first(window).accessibleName() == "Input of layer 2"
    assert first(window)._title.text() == "Input of layer 2"
    assert first(window).objectName() == "originalPanel"
    assert window.preview.result.stages["original"].placement == Placement(0.0, 0.0, 2.0, 2.0)
    np.testing.assert_array_equal(first(window).values(), GRAY.pixels)
    filtered = window.row.panels["filtered"].values()
    np.testing.assert_array_equal(filtered, np.moveaxis(made[1].filtered[:4], 0, 2))
    window.document.select(0)
    settle(window)
    assert first(window).accessibleName() == "Original"
    assert_shows(window, "original", GRAY.pixels)


def test_kernels_that_sum_show_the_same_for_every_input(window, settle):
    show(window, settle, Recipe([FOUR, SUMMED]))
    made = trace(window).layers
    window.document.select(1, 2)
    choose(window, settle, 3)
    assert_shows(window, "original", made[0].pooled[3])
    assert_shows(window, "filtered", made[1].filtered[2])
    shown = window.strip.explaining.explained
    assert shown.channel == 3
    np.testing.assert_array_equal(shown.filtered.neighbourhood.values.shape, (4, 3, 3))


def test_the_switch_shows_the_file_always(window, settle):
    show(window, settle, Recipe([FOUR, TWO]))
    switch = window.inputs.actions["actionLayerInput"]
    assert switch.isChecked()
    window.document.set_focus(Focus("original", 3, 4, pinned=True))
    switch.trigger()
    assert window.document.focus is None  # it was a pixel of another map
    settle(window)
    assert first(window).accessibleName() == "Original"
    assert_shows(window, "original", GRAY.pixels)
    assert first(window).shades.low == 0
    assert first(window).shades.high == 255
    switch.trigger()
    settle(window)
    assert_shows(window, "original", trace(window).layers[0].pooled[0])


def test_the_switch_is_remembered(window, make_window, settle):
    assert read_panels("")["layer_input"] is True
    window.inputs.actions["actionLayerInput"].setChecked(False)
    window.memory.save()
    other = make_window()
    other.memory.restore()
    assert not other.inputs.actions["actionLayerInput"].isChecked()
    assert not other.preview.shows_input


def test_layers_that_are_off_leave_the_file_as_the_input(window, settle):
    off = Layer(FOUR.kernels, enabled=False)
    show(window, settle, Recipe([off, TWO]))
    assert first(window).accessibleName() == "Original"
    assert_shows(window, "original", GRAY.pixels)
    assert not window.row.choosers.fields["original"].isVisible()
    show(window, settle, Recipe([FOUR, Layer(TWO.kernels, enabled=False)]))
    choose(window, settle, 2)
    made = trace(window).layers
    assert_shows(window, "original", made[0].pooled[2])
    assert_shows(window, "filtered", made[1].filtered[2])


def test_colours_stay_together(window, settle):
    show(window, settle, Recipe([TWO, TWO]), RGB)
    choose(window, settle, 1)
    made = trace(window).layers
    colours = np.moveaxis(made[0].pooled[3:6], 0, 2)
    assert_shows(window, "original", colours)
    assert_shows(window, "filtered", np.moveaxis(made[1].filtered[3:6], 0, 2))
    assert window.row.choosers.fields["original"].value() == 2
    show(window, settle, Recipe([Layer(TWO.kernels[:1]), TWO]), RGB)
    assert not window.row.choosers.fields["original"].isVisible()


@pytest.mark.parametrize("is_on", [True, False])
def test_the_chooser_by_keyboard(window, settle, is_on):
    window.inputs.actions["actionLayerInput"].setChecked(is_on)
    show(window, settle, Recipe([FOUR, TWO]))
    fields = window.row.choosers.fields
    field, other = fields["original"], fields["filtered"]
    if not is_on:
        field, other = other, field
    assert field.isVisible()
    assert not other.isVisible()
    assert (field.minimum(), field.maximum(), field.text()) == (1, 4, "1 of 4")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    settle(window)
    QTest.keyClick(field, Qt.Key.Key_Up)
    settle(window)
    assert field.value() == 3
    assert_shows(window, "filtered", trace(window).layers[1].filtered[2])
    window.inputs.actions["actionPreviousMap"].trigger()
    settle(window)
    assert field.value() == 2
    assert window.inputs.actions["actionNextMap"].isEnabled()
    choose(window, settle, 3)
    assert not window.inputs.actions["actionNextMap"].isEnabled()


def test_each_layer_keeps_its_map(window, settle):
    show(window, settle, Recipe([FOUR, TWO, TWO]))
    choose(window, settle, 7)
    window.document.select(1)
    settle(window)
    assert window.preview.result.choice.picture == 0
    window.document.select(2)
    settle(window)
    assert window.preview.result.choice.picture == 7
    # Fewer maps come in: the last of them, and the choice is not lost.
    window.document.edit("Fewer", Recipe([Layer(FOUR.kernels[:2]), TWO, TWO]), selected=(2, 0))
    settle(window)
    assert window.preview.result.choice.picture == 3
    assert window.row.choosers.fields["original"].value() == 4
    window.document.undo_stack.undo()
    settle(window)
    assert window.preview.result.choice.picture == 7


def test_the_arithmetic_reads_what_is_shown(window, settle, qtbot):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 2)
    window.document.set_focus(Focus("filtered", 11, 17, pinned=True))
    explaining, wanted = window.strip.explaining, Focus("filtered", 11, 17, pinned=True)
    qtbot.waitUntil(
        lambda: explaining.explained is not None and explaining.explained.focus == wanted
    )
    made = trace(window).layers
    shown = explaining.explained
    around = shown.filtered.neighbourhood
    incoming = made[0].pooled[2]
    np.testing.assert_array_equal(around.values[0], incoming[10:13, 16:19])
    assert shown.filtered.value == made[1].filtered[2][11, 17]
    # Its box on the first panel lies on these pixels: two of the original wide and high.
    boxes = first(window).view.marks.boxes
    assert (32.0, 20.0, 6.0, 6.0) in boxes
    window.strip.explaining.set_channel(1)
    settle(window)
    assert window.preview.picture == 1
    assert_shows(window, "filtered", made[1].filtered[1])


def test_hovering_and_pinning_the_input(window, settle):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 1)
    made = trace(window).layers
    first(window).view.pointed.emit((21.0, 9.0))
    assert window.document.focus == Focus("original", 4, 10)
    value = made[0].pooled[1][4, 10]
    assert f"x 10, y 4   {value:g}" in window.status.readout()
    first(window).view.clicked.emit((21.0, 9.0))
    assert window.document.focus == Focus("original", 4, 10, pinned=True)
    np.testing.assert_array_equal(window.preview.pixel("original", 4, 10), [value])


def test_the_receptive_field_ends_at_the_input(window, settle):
    show(window, settle, Recipe([FOUR, TWO]))
    window.document.set_focus(Focus("filtered", 11, 17, pinned=True))
    assert window.fields.receptive.field is None  # the kernel's own window is all of it
    window.document.set_focus(Focus("pooled", 5, 8, pinned=True))
    assert window.fields.receptive.field.boxes == (((9, 13), (15, 19)),)
    assert "receptive field 4 × 4 in the input" in window.status.readout()


def test_studies_follow_the_input(window, settle, qtbot):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 2)
    incoming = trace(window).layers[0].pooled[2]
    window.study.show_study("histogram")
    settle(window)
    study = window.study.study("histogram")
    qtbot.waitUntil(lambda: (f := study.work.found("original")) is not None and f.is_whole)
    counted = study.work.found("original").histogram.together
    assert counted.mean == pytest.approx(incoming.mean(dtype=float))
    assert counted.count == incoming.size
    assert study.plots["original"]._title.text() == "Input"
    assert study.header.stage_combo.itemText(1) == "Input"
    window.study.show_study("profile")
    settle(window)
    profile = window.study.study("profile")
    qtbot.waitUntil(lambda: profile.profiling.profiled is not None)
    assert profile.curves(profile.profiling.profiled)[0].name == "Input"
    window.study.show_study("spectrum")
    settle(window)
    spectrum = window.study.study("spectrum")
    qtbot.waitUntil(lambda: spectrum.work.found("original") is not None)
    assert spectrum.work.found("original").pitch == (2.0, 2.0)
    # An edit of the layer itself changes nothing about its input.
    before = window.preview.result.stages["original"].sample
    window.document.edit_kernel("Scale", Kernel(TWO.kernels[0].weights, scale=2.0))
    settle(window)
    assert window.preview.result.stages["original"].sample is before
    assert spectrum.work.found("original") is not None
    window.inputs.actions["actionLayerInput"].setChecked(False)
    settle(window)
    assert spectrum.header.stage_combo.itemText(1) == "Original"


def test_comparing_with_the_input(window, settle, qtbot):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 1)
    incoming = trace(window).layers[0].pooled[1]
    made = trace(window).layers[1].filtered[1]
    window.compare.choice.set_on(True)
    window.compare.choice.set_mode("difference")
    qtbot.waitUntil(lambda: window.compare.work.is_whole)
    found = window.compare.work.figures
    assert found.pixels == made.size
    assert found.greatest == np.abs(made.astype(float) - incoming).max()
    assert window.compare.texts.other() == "Input of layer 2"


def test_copying_the_input(window, settle, qtbot):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 3)
    incoming = trace(window).layers[0].pooled[3]
    first(window).view.setFocus()
    window.row.state.fit()
    window.row.selecting.select_all()
    settle(window)
    window._actions["actionCopyValues"].trigger()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != "")
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    np.testing.assert_array_equal(np.array(rows, np.float32), incoming)
    QApplication.clipboard().clear()


def test_saving_as_shown_saves_the_chosen_map(window, settle, tmp_path):
    show(window, settle, Recipe([FOUR, TWO]))
    choose(window, settle, 2)
    window.row.panels["filtered"].set_view("stretched")
    window.save_image("filtered", tmp_path / "x.png")
    made = trace(window).layers[1].filtered[2].astype(float)
    saved = QImage(str(tmp_path / "x.png"))
    expected = np.rint((made - made.min()) * 255 / (made.max() - made.min()))
    read = np.array(
        [[saved.pixelColor(x, y).red() for x in range(0, 65, 9)] for y in range(0, 45, 7)]
    )
    np.testing.assert_array_equal(read, expected[0:45:7, 0:65:9])


def test_a_layer_that_cannot_be_run_shows_the_file(window, settle):
    show(window, settle, Recipe([FOUR, Layer(kernels(1, 7, 3, 3))]))
    assert first(window).accessibleName() == "Original"
    assert_shows(window, "original", GRAY.pixels)
    window.document.undo_stack.undo()


@pytest.mark.parametrize("is_compiled", [True, False])
def test_the_reference_version_shows_the_same(window, settle, monkeypatch, is_compiled):
    """While the loops are compiled it is the one that answers."""

    recipe = Recipe([FOUR, TWO])
    request = Request(GRAY, recipe, 1, 1, picture=2, shows_input=True)
    looks = {stage: Look(0.0, 0.0, 130.0, 90.0, 1.0) for stage in ("original", "filtered")}
    steps = view_steps(
        request, looks, {}, None, is_compiled=is_compiled, is_missing=False, coarse=False
    )
    result = finish(steps)
    made = run(recipe, GRAY).layers
    for stage, whole in (("original", made[0].pooled[2]), ("filtered", made[1].filtered[6])):
        shown = result.stages[stage].sample
        np.testing.assert_allclose(shown.values, whole[shown.grid.slices], rtol=1e-6)
    assert list(result.stages) == ["original", "filtered", "pooled"]


def test_an_image_of_many_channels_offers_them_in_the_first_layer(window, settle):
    pixels = RNG.integers(0, 256, (40, 50, 5), dtype=np.uint8)
    show(window, settle, Recipe([TWO]), Image(pixels))
    choose(window, settle, 4)
    values, slices = sample(window, "original")
    np.testing.assert_array_equal(values, pixels[:, :, 4][slices])
    assert_shows(window, "filtered", trace(window).layers[0].filtered[4])
    assert window.row.choosers.fields["original"].isVisible()


def test_one_layer_asks_for_nothing_more(window, settle, monkeypatch):
    """The parts that are computed for an edit are those of the two maps, and no input."""
    parts = []
    evaluate = Window.evaluate
    monkeypatch.setattr(
        Window, "evaluate", lambda self, p, **more: parts.append(p) or evaluate(self, p, **more)
    )
    window.inputs.actions["actionLayerInput"].setChecked(True)
    window.set_recipe(Recipe([TWO]))
    settle(window)
    views = [p for p in parts if len(p) and len(p[0].rows) > 1]
    assert views
    assert all({part.stage for part in each} <= {"filtered", "pooled"} for each in views)
    assert all(part.layer == 0 for each in views for part in each)


def test_pointing_at_the_profile_marks_the_input(window, settle, qtbot):
    show(window, settle, Recipe([FOUR, TWO]))
    window.study.show_study("profile")
    settle(window)
    study = window.study.study("profile")
    qtbot.waitUntil(lambda: study.profiling.profiled is not None)
    study._point(30.0)
    focus = window.document.focus
    assert focus.stage == "original"
    assert focus.column == 15
    assert window.preview.result.stages["original"].shape == (45, 65)


def test_the_middle_is_explained_before_anything_is_pointed_at(window, settle):
    show(window, settle, Recipe([FOUR, TWO]))
    at = window.strip.explaining.focus()
    assert (at.row, at.column) == (22, 32)
