"""Kernel X-ray in the real window: facts follow every edit, the response follows mouse and keys."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core import Image, Kernel, Layer, Pooling, Recipe
from core.kernel_edits import rotated
from core.own_presets import OwnPreset
from core.presets import find_preset
from core.study.applied_kernel import applied_kernel
from core.study.frequency_response import response_at
from gui.document import Document
from gui.panels.kernel_watch import LITTLE, KernelWatch
from gui.preset_store import preset_store
from gui.theme import apply_theme
from gui.worker import Worker

SOBEL = find_preset("sobel-x").kernel()


@pytest.fixture
def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def study(active, qtbot):
    """The study, shown by its key."""
    QTest.keyClick(active, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    shown = active.study.study("kernel")
    qtbot.waitUntil(lambda: shown.isVisible() and shown.watch.findings is not None)
    return shown


def test_it_is_built_without_a_warning_of_qt(study, qtlog):
    assert not [record.message for record in qtlog.records if "Negative" in record.message]


@pytest.fixture
def look(active, study, settle, qtbot):
    """A function that shows a recipe, on an image if there is one, and returns the facts."""

    def shown(recipe, image=None):
        if isinstance(recipe, Kernel):
            recipe = Recipe([Layer([recipe])])
        if image is not None:
            active.document.set_image(Image(image))
        active.set_recipe(recipe)
        settle(active)
        qtbot.waitUntil(
            lambda: (
                study.watch.findings.layer is active.document.layer
                and study.watch.findings.facts.kernel is active.document.kernel
            )
        )
        QApplication.processEvents()
        return values(study)

    return shown


def values(study):
    return {fact.id: fact.value for fact in study.facts.facts}


def test_the_first_start(study):
    assert values(study) == {
        "action": "first derivative along x, gain 8",
        "nearest": "Vertical lines = Sobel x = Robinson E (exact)",
        "range": "−1020 … 1020 for pixels 0 … 255",
        "sum": "0",
        "magnitude": "8",
        "noise": "3.464 (10.8 dB)",
        "symmetry": "left = −right, top = bottom (odd in x, even in y)",
        "rank": "1: exactly separable",
        "factors": "[1 2 1]ᵀ × [−1 0 1]",
        "response": "band-pass along 0°: gain 8 at 0.25, half power at 0.125 and 0.375"
        " cycles per pixel",
    }
    assert "first derivative along x" in study.facts.accessibleDescription()
    assert "band-pass" in study.picture.accessibleDescription()


def test_facts_follow_edits_and_undo(study, active, qtbot):
    active.document.edit_kernel("Turn", rotated(SOBEL))
    qtbot.waitUntil(
        lambda: values(study)["action"] == "first derivative along y (downwards), gain 8"
    )
    active.document.edit_kernel("Scale", replace(SOBEL, scale=0.125))
    qtbot.waitUntil(lambda: values(study)["magnitude"] == "8, with scale 1")
    active.document.undo_stack.undo()
    active.document.undo_stack.undo()
    qtbot.waitUntil(lambda: values(study)["action"] == "first derivative along x, gain 8")


def test_a_typed_weight_is_looked_into(study, active, qtbot):
    table = active.editors.kernel.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 1))
    QTest.keyClicks(table, "5")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: values(study)["sum"] == "5")
    assert values(study)["action"] == "gain 5, plus first derivative along x, gain 8"


def test_nothing_is_computed_while_another_tab_is_shown(study, active, settle):
    active.study.show_study("arithmetic")
    before = study.watch.findings
    active.document.edit_kernel("Turn", rotated(SOBEL))
    settle(active)
    assert study.watch.findings is before
    active.study.show_study("kernel")
    settle(active)
    QApplication.processEvents()
    assert study.watch.findings is not before


@pytest.mark.parametrize("activation", ["none", "relu", "abs", "sigmoid"])
@pytest.mark.parametrize("pooling", [None, Pooling("sum")])
def test_the_shown_ranges_hold_what_the_panels_show(look, active, activation, pooling):
    found = look(Recipe([Layer([SOBEL], activation=activation, pooling=pooling)]))
    assert ("filtered" in found) == (activation != "none")
    assert ("pooled" in found) == (pooling is not None)
    for stage in ("filtered", "pooled"):
        shown = active.row.panels[stage].values()
        if shown is None:
            continue
        each = active.study.study("kernel").watch.findings.ranges[stage]
        assert each.low - each.rounding <= shown.min()
        assert shown.max() <= each.high + each.rounding


def test_a_float_picture_has_the_range_of_its_own_pixels(look, study, qtbot):
    pixels = np.linspace(-3, 7, 400, dtype=np.float32).reshape(20, 20)
    look(Recipe([Layer([Kernel([[2]])])]), pixels)
    qtbot.waitUntil(lambda: values(study)["range"] == "−6 … 14 for this picture's −3 … 7")


def test_a_second_layer_has_the_range_that_the_first_leaves(look):
    found = look(Recipe([Layer([SOBEL], activation="relu"), Layer([SOBEL])]))
    assert found["range"] == "−4080 … 4080 for pixels 0 … 255"


def test_a_recipe_that_cannot_run_still_has_facts(look, study):
    found = look(
        Recipe([Layer([Kernel(np.ones((9, 9)))], padding="valid")]), np.zeros((4, 4), np.uint8)
    )
    assert found["range"] == "none: the recipe cannot be run on this picture"
    assert found["nearest"] == "Box blur (9 × 9), × 81 (exact)"
    assert study.picture.image is not None


def test_large_kernels_come_from_their_lane(look, study, active, qtbot):
    rng = np.random.default_rng(1)
    for _ in range(5):  # a drag: the newest is shown in the end
        kernel = Kernel(rng.normal(size=(41, 41)))
        active.document.edit_kernel("Weights", kernel)
        QApplication.processEvents()
    assert kernel.weights.size > LITTLE
    qtbot.waitUntil(lambda: study.watch.findings.facts.kernel is kernel, timeout=30_000)
    assert values(study)["rank"].startswith("41 of 41: one pair holds ")
    assert " … " in values(study)["factors"]
    assert study.picture.image.width() == 257


def test_channels_of_three_dimensional_weights(look, study, qtbot):
    planes = np.stack([SOBEL.weights, SOBEL.weights.T, np.eye(3)])
    picture = np.random.default_rng(0).integers(0, 256, (20, 20, 3)).astype(np.uint8)
    found = look(Kernel(planes), picture)
    assert not study.channel.isHidden()
    assert study.channel.count() == 4
    assert found["magnitude"] == "19"
    study.channel.setFocus()
    for _ in range(2):
        QTest.keyClick(study.channel, Qt.Key.Key_Down)
    qtbot.waitUntil(
        lambda: values(study)["action"] == "first derivative along y (downwards), gain 8"
    )
    assert values(study)["magnitude"] == "19"
    look(SOBEL, picture[..., 0])
    assert study.channel.isHidden()


def test_the_selected_kernel_is_looked_into(look, active, study, qtbot):
    look(Recipe([Layer([SOBEL, Kernel([[2]])]), Layer([Kernel([[0, 0, 1]])])]))
    active.document.select(0, 1)
    qtbot.waitUntil(lambda: values(study)["action"] == "identity, gain 2")
    assert values(study)["range"] == "0 … 510 for pixels 0 … 255"
    active.document.select(0, 0)
    qtbot.waitUntil(lambda: values(study)["action"] == "first derivative along x, gain 8")


def test_flip_and_dilation_count(look, study):
    found = look(Recipe([Layer([SOBEL], flip=True, dilation=(2, 2))]))
    assert found["action"] == "first derivative along x, gain −16"
    assert study.profile.peak == pytest.approx(0.125, abs=1e-4)


# --- the response ------------------------------------------------------------------------------


def test_keys_turn_the_direction(study, qtbot):
    study.picture.setFocus()
    for key, modifier, angle in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier, 15),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier, 30),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 29),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, 15),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 359),
    ):
        qtbot.keyClick(study.picture, key, modifier)
        assert study.profile.angle == angle
        assert study.angle.value() == angle
    assert "along 359°" in values(study)["response"]


def test_a_typed_angle_is_followed(study, qtbot):
    study.angle.setFocus()
    study.angle.selectAll()
    qtbot.keyClicks(study.angle, "90")
    qtbot.keyClick(study.angle, Qt.Key.Key_Return)
    assert study.profile.angle == 90
    assert "nothing passes along 90°" in values(study)["response"]


def test_the_mouse_turns_the_direction(study, qtbot):
    place = study.picture.point_at(0.2, -0.2).toPoint()
    QTest.mousePress(study.picture, Qt.MouseButton.LeftButton, pos=place)
    assert study.profile.angle == pytest.approx(45, abs=2)
    QTest.mouseMove(study.picture, study.picture.point_at(-0.3, 0.0).toPoint())
    QTest.mouseRelease(study.picture, Qt.MouseButton.LeftButton, pos=place)
    place = study.picture.point_at(0.05, 0.3).toPoint()
    QTest.mouseClick(
        study.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place
    )
    assert study.profile.angle == 285


def test_the_curve_is_the_response_along_the_angle(study):
    study.set_angle(30)
    x, y = study.plot.curve.getData()
    plane = applied_kernel(SOBEL)
    expected = response_at(plane, x * np.cos(np.pi / 6), -x * np.sin(np.pi / 6))
    np.testing.assert_allclose(y, np.abs(expected), atol=1e-9)
    study.view_combo.setCurrentIndex(study.view_combo.findText("Imaginary part"))
    _, y = study.plot.curve.getData()
    np.testing.assert_allclose(y, expected.imag, atol=1e-9)


def test_the_picture_shows_the_largest_gain_brightest(study):
    image = study.picture.image
    middle, peak = image.pixelColor(64, 64), image.pixelColor(96, 64)
    assert peak.lightness() > middle.lightness()
    # Sobel x answers to fx = 0.25 alike on both sides.
    assert image.pixelColor(32, 64) == peak
    study.view_combo.setCurrentIndex(study.view_combo.findText("Imaginary part"))
    signed = study.picture.image
    assert signed.pixelColor(32, 64) != signed.pixelColor(96, 64)


def test_what_is_pointed_at_is_read_out(study, qtbot):
    at = study.picture.point_at(0.25, 0.0)
    QTest.mouseMove(study.picture, at.toPoint())
    qtbot.waitUntil(lambda: "cycles per pixel" in study.readout.text())
    assert "gain" in study.readout.text()
    assert "phase 90°" in study.readout.text()
    QApplication.sendEvent(study.picture, QEvent(QEvent.Type.Leave))
    assert study.readout.text().startswith("peak 8 at 0.25")
    study.plot.setFocus()
    qtbot.keyClick(study.plot, Qt.Key.Key_End)
    qtbot.keyClick(study.plot, Qt.Key.Key_Home)
    assert study.readout.text() == "0 cycles per pixel · gain 0"


# --- copies ------------------------------------------------------------------------------------


def test_copies(study, qtbot):
    clipboard = QGuiApplication.clipboard()
    study.facts.setFocus()
    qtbot.keyClick(study.facts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = clipboard.text().splitlines()
    assert lines[0] == "Does: first derivative along x, gain 8"
    assert len(lines) == len(study.facts.facts)
    actions = {action.objectName(): action for action in study.copy_menu.actions()}
    actions["copyKernelFactors"].trigger()
    assert clipboard.text().splitlines() == ["# 1: 100 %", "1.0\t2.0\t1.0", "-1.0\t0.0\t1.0"]
    actions["copyKernelResponse"].trigger()
    header, first, *rest = clipboard.text().splitlines()
    assert header.split("\t") == ["frequency", "real", "imaginary", "gain"]
    assert [float(number) for number in first.split("\t")] == [0, 0, 0, 0]
    assert float(rest[-1].split("\t")[0]) == 0.5


def test_one_fact_is_copied_from_its_menu(study, qtbot):
    _, value = study.facts._rows[1]
    place = value.mapTo(study, QPoint(5, 5))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, study.mapToGlobal(place))
    QApplication.sendEvent(study, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "&Copy “Like”"
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == values(study)["nearest"]


def test_facts_scroll_by_keys(study, active, qtbot):
    active.resize(1000, 640)
    QApplication.processEvents()
    bar = study.facts.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    study.facts.setFocus()
    qtbot.keyClick(study.facts, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(study.facts, Qt.Key.Key_Home)
    assert bar.value() == 0


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(620, 170), (950, 250), (2200, 560)])
def test_every_size_shows_everything(qtbot, study, theme, size):
    apply_theme(QApplication.instance(), theme)
    study.setParent(None)
    qtbot.addWidget(study)
    study.resize(*size)
    study.show()
    qtbot.waitExposed(study)
    qtbot.waitUntil(lambda: study.plot.width() >= 120)
    for part in (study.facts, study.picture, study.plot, study.view_combo, study.angle):
        inside = study.rect().contains(part.mapTo(study, part.rect().topLeft()))
        assert inside
        assert study.rect().contains(part.mapTo(study, part.rect().bottomRight()))
        assert part.width() >= 80
    assert study.picture.area().width() >= 90
    assert not study.grab().isNull()
    for x, y in ((-0.5, -0.5), (0.5, 0.5)):
        assert study.picture.rect().contains(study.picture.point_at(x, y).toPoint())
    study.set_on(False)


class _Still(QObject):
    """A preview that never shows anything else."""

    changed = Signal()
    failed = Signal(object)
    result = None


def test_the_newest_of_quick_edits_is_shown_in_the_end(qtbot):
    """Nothing but the watch itself looks again after a job."""
    worker = Worker()
    document = Document(Image(np.zeros((9, 9), np.uint8)), Recipe([Layer([SOBEL])]))
    watch = KernelWatch(document, _Still(), worker)
    watch.set_on(True)
    qtbot.waitUntil(lambda: watch.findings is not None)
    rng = np.random.default_rng(3)
    for _ in range(3):
        kernel = Kernel(rng.normal(size=(31, 31)))
        document.edit_kernel("Weights", kernel)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: watch.findings.facts.kernel is kernel, timeout=30_000)
    worker.shut_down()


def test_a_kernel_kept_as_a_preset_is_like_it_at_once(look, study, qtbot):
    odd = Kernel([[3, 1, 4], [1, 5, 9], [2, 6, 5]])
    assert "Pi" not in look(odd)["nearest"]
    kept = preset_store.add(OwnPreset("Pi", odd))
    qtbot.waitUntil(lambda: values(study)["nearest"] == "Pi (exact)")
    preset_store.remove({kept.id})
    qtbot.waitUntil(lambda: "Pi" not in values(study)["nearest"])
