"""Exporting steps: what the dialog says is what the file has, and failures leave nothing."""

from fractions import Fraction

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from core import Image, Kernel, Layer, Pooling, Recipe
from core.files.animations import ANIMATIONS, AnimationOptions
from core.study.animation import drawing_steps
from core.study.stepping import spread_steps
from core.trace import finish
from gui import settings
from gui.panels.selection import Selection
from gui.stepping.animation_dialog import (
    SCALES,
    AnimationDialog,
    options_text,
    remembered_options,
    usual_scale,
)

RANDOM = np.random.default_rng(5)
NOISE = RANDOM.integers(0, 256, (40, 50)).astype(np.uint8)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
RECIPE = Recipe([Layer([SOBEL], pooling=Pooling())])


@pytest.fixture
def window(make_window, settle, tmp_path):
    made = make_window()
    settings.write(settings.IMAGE_FOLDER, str(tmp_path))
    made.document.set_image(Image(NOISE, name="cells.png"))
    made.set_recipe(RECIPE)
    settle(made)
    made.row.selecting.set(Selection(10, 20, 8, 6))
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


@pytest.fixture
def ask(window, qtbot):
    """A function that opens the dialog by its key."""

    def open_dialog():
        activate(window, qtbot)
        control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        QTest.keyClick(window, Qt.Key.Key_E, control_alt)
        found = next(d for d in window.findChildren(AnimationDialog) if d.isVisible())
        activate(found, qtbot)
        return found

    yield open_dialog
    for dialog in window.findChildren(AnimationDialog):
        dialog.reject()


def activate(window, qtbot):
    """`qWaitForWindowActive` is content already where a dialog's window or the other is active."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def press_export(dialog):
    dialog.place.field.setFocus()
    QTest.keyClick(dialog.place.field, Qt.Key.Key_Return)


def choose(combo, name, names):
    """By the keyboard, as a person does."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(list(names).index(name)):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.choice() == name


def type_number(field, number):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize("kind", ANIMATIONS)
def test_the_file_has_what_the_dialog_says(window, ask, settle, tmp_path, kind):
    dialog = ask()
    choose(dialog.kind, kind, ANIMATIONS)
    choose(dialog.scale, "3", [str(scale) for scale in SCALES])
    type_number(dialog.frames, 20)
    type_number(dialog.rate, 12)
    suffix = ANIMATIONS[kind].suffixes[0]
    path = tmp_path / f"cells-steps{suffix}"
    assert dialog.place.path() == path
    scene, options = dialog.scene, dialog.options
    assert options == AnimationOptions(kind, 20, 12)
    rows, columns = scene.size()
    assert f"{columns} × {rows} pixels" in dialog.facts.text()
    assert "60 steps, about 3.0 a frame." in dialog.facts.text()
    assert ("really 12.5 frames a second" in dialog.facts.text()) == (kind == "gif")
    press_export(dialog)
    settle(window)
    assert window.message_bar.text() == ""
    drawing = finish(drawing_steps(scene))
    with PIL.Image.open(path) as file:
        assert file.n_frames == 20
        assert file.size == (columns, rows)
        seconds = 0
        for number, step in enumerate(spread_steps(60, 20)):
            file.seek(number)
            file.load()
            seconds += file.info["duration"] / 1000
            shown = np.array(file.convert("RGB"))
            if kind != "gif" or number:
                np.testing.assert_array_equal(shown, drawing.frame(step))
        assert seconds == pytest.approx(options.seconds(20))
        assert file.info["loop"] == 0
    # As remembered for the next time.
    again = ask()
    assert again.options == options


def test_the_panels_appearance_is_used(window, ask, settle, tmp_path):
    window.row.panels["filtered"].set_view("diverging")
    window.row.panels["original"].set_colours("viridis")
    settle(window)
    scene = ask().scene
    for stage, panel in window.row.panels.items():
        assert scene.shades[stage] == panel.shades
    frame = finish(drawing_steps(scene)).frame(60)
    assert (frame[:, :, 0] != frame[:, :, 1]).mean() > 0.1


def test_without_pooling_two_pictures_and_without_stepping_on(window, ask, settle):
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    dialog = ask()
    assert dialog.scene.stages == ("original", "filtered")
    assert dialog.frames.maximum() == 48
    assert not window.stepping.stepping.is_on


def test_exporting_pauses(window, ask):
    window.stepping.actions["actionStep"].trigger()
    window.stepping.stepping.play()
    ask()
    assert not window.stepping.stepping.is_playing


def test_too_large_frames_are_said_and_not_exported(window, ask, settle):
    window.document.set_image(Image(np.zeros((2000, 3000), np.uint8), name="large.png"))
    settle(window)
    dialog = ask()
    assert dialog.scene.scale < 1
    assert dialog.save_button.isEnabled()
    assert dialog.problem.isHidden()
    choose(dialog.scale, "2", [str(scale) for scale in SCALES])
    assert dialog.problem.isVisible()
    assert "Choose a smaller size or select a smaller area" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    press_export(dialog)
    assert dialog.isVisible()
    choose(dialog.scale, "1/8", [str(scale) for scale in SCALES])
    assert dialog.save_button.isEnabled()
    # Every size up to a thousand megapixels has one that is possible.
    rows = dialog.scene.size()[0]
    assert rows < 400
    assert usual_scale(dialog.scene) == Fraction(1, 8)


def test_what_is_there_is_replaced_only_if_asked(window, ask, settle, tmp_path, qtbot):
    path = tmp_path / "cells-steps.gif"
    path.write_bytes(b"old")
    dialog = ask()
    qtbot.waitUntil(lambda: "exists already" in dialog.place._note.text())
    press_export(dialog)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "replaceDialog") is not None)
    box = dialog.findChild(QMessageBox, "replaceDialog")
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert dialog.isVisible()
    settle(window)
    assert path.read_bytes() == b"old"
    press_export(dialog)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in dialog.findChildren(QMessageBox)))
    box = next(b for b in dialog.findChildren(QMessageBox) if b.isVisible())
    next(b for b in box.buttons() if box.buttonRole(b) == box.ButtonRole.AcceptRole).click()
    settle(window)
    with PIL.Image.open(path) as file:
        assert file.n_frames == 60


def test_cancelled_nothing_is_left(window, ask, settle, tmp_path, qtbot):
    window.document.set_image(Image(RANDOM.integers(0, 256, (400, 400)).astype(np.uint8)))
    settle(window)
    dialog = ask()
    choose(dialog.kind, "webp", ANIMATIONS)
    progress = []
    window.files.progress_changed.connect(progress.append)
    press_export(dialog)
    qtbot.waitUntil(lambda: any(p is not None and p.total == 300 for p in progress), timeout=60_000)
    assert list(tmp_path.iterdir())
    activate(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    settle(window)
    window.files.progress_changed.disconnect(progress.append)
    assert list(tmp_path.iterdir()) == []
    assert "image-steps.webp was not saved: cancelled" in window.message_bar.text()


def test_a_folder_that_is_not_there_is_said(window, ask, settle, tmp_path):
    dialog = ask()
    dialog.place.field.setFocus()
    dialog.place.field.selectAll()
    QTest.keyClicks(dialog.place.field, str(tmp_path / "nowhere" / "a.gif"))
    press_export(dialog)
    settle(window)
    assert window.message_bar.text() == "a.gif was not saved: the folder does not exist"


def test_a_typed_suffix_chooses_the_kind(window, ask, tmp_path):
    dialog = ask()
    dialog.place.field.setFocus()
    dialog.place.field.selectAll()
    QTest.keyClicks(dialog.place.field, str(tmp_path / "a.webp"))
    QTest.keyClick(dialog.place.field, Qt.Key.Key_Tab)
    assert dialog.options.kind == "webp"
    choose(dialog.kind, "apng", ANIMATIONS)
    assert dialog.place.path() == tmp_path / "a.png"
    dialog.place.field.clear()
    QTest.keyClicks(dialog.place.field, " ")
    assert not dialog.save_button.isEnabled()


def test_without_a_filtered_pixel_the_reason_is_said(window, settle):
    layer = Layer([SOBEL], stride=(9, 9))
    window.set_recipe(Recipe([layer]))
    settle(window)
    window.row.selecting.set(Selection(10, 10, 1, 1))
    window.stepping.actions["actionExportAnimation"].trigger()
    assert window.message_bar.text() == "No animation: the selection has no filtered pixel"
    assert not window.findChildren(AnimationDialog)


def test_remembered_options_survive_damage():
    options = AnimationOptions("apng", 12, 30, False)
    assert remembered_options(options_text(options)) == options
    for text in ("", "[", "[1]", '["gif", 900, 1, true]', "{}", "null", '["gif", 1, 2, 3, 4]'):
        assert remembered_options(text) == AnimationOptions()
