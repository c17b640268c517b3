"""Learning from a second picture, in the real window: exactly, downhill, taken, undone, refused."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core import Image, Kernel, Layer, Recipe
from core.files.samples import sample_image
from core.presets import find_preset
from gui.editors.choice import NAME
from tests.core.learning.filtering import filtered, rounded

NOISE = sample_image("noise").pixels[:60, :72]
SOBEL = find_preset("sobel-x").kernel()
ODD = Kernel(np.random.default_rng(5).normal(size=(3, 3)) / 3, bias=120)


@pytest.fixture
def window(make_window):
    window = make_window()
    window.document.set_image(Image(NOISE, name="noise.png"))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def page(window, settle):
    window.study.show_study("learn")
    page = window.study.study("learn").page("picture")
    settle(window)
    return page


def choose(choice, name):
    choice.setCurrentIndex(choice.findData(name, NAME))


def texts(page):
    return {fact.id: fact.value for fact in page.facts.facts}


def learn(page, window, settle, kernel=ODD, method="exact"):
    choose(page.settings.method, method)
    page.second.set_image(rounded(filtered(NOISE, kernel)))
    settle(window)


def test_the_filtered_panel_gives_its_kernel_back(page, window, settle):
    window.document.edit_kernel("Sobel", SOBEL)
    settle(window)
    assert "hint" in texts(page)
    assert not page.take_button.isEnabled()
    page.second.actions_by_name["learnPanelRounded"].trigger()
    settle(window)
    np.testing.assert_array_equal(
        page.second.image.pixels, np.clip(filtered(NOISE, SOBEL), 0, 255).astype(np.uint8)
    )
    np.testing.assert_allclose(page.kernel.kernel.weights, SOBEL.weights, atol=1e-6)
    told = texts(page)
    assert "Sobel x" in told["like"]
    assert told["residual"] == "0 (largest 0)"
    assert told["anchor"] == "row 2, column 2"
    assert "saturated" in told["pixels"]
    assert "at the border" in told["pixels"]
    page.second.actions_by_name["learnPanel"].trigger()
    settle(window)
    assert page.second.image.pixels.dtype == np.float32
    assert "saturated" not in texts(page)["pixels"]


def test_what_is_found_becomes_the_kernel_and_is_undone_in_one_step(page, window, settle, qtbot):
    before = window.document.recipe
    learn(page, window, settle)
    page.take_button.setFocus()
    qtbot.keyClick(page.take_button, Qt.Key.Key_Space)
    kernel = window.document.kernel
    np.testing.assert_allclose(kernel.weights, ODD.weights, atol=0.01)
    assert (kernel.name, window.document.undo_stack.undoText()) == ("Learned", "Learned kernel")
    assert kernel.bias == pytest.approx(120, abs=0.5)
    settle(window)
    made = window.row.panels["filtered"].values()
    np.testing.assert_allclose(made, filtered(NOISE, ODD), atol=1.5)
    window.document.undo_stack.undo()
    assert window.document.recipe == before


def test_a_layer_that_flips_gets_it_turned(page, window, settle):
    window.document.edit("Flip", Recipe((Layer((SOBEL,), flip=True),)))
    learn(page, window, settle)
    page.take()
    settle(window)
    made = window.row.panels["filtered"].values()
    np.testing.assert_allclose(made, filtered(NOISE, ODD), atol=1.5)


def test_a_smaller_picture_becomes_a_layer_with_its_stride(page, window, settle):
    page.second.set_image(rounded(filtered(NOISE, ODD)[1:-1:2, 1:-1:2]))
    settle(window)
    assert texts(page)["anchor"] == "without padding, stride 2 × 2"
    page.layer_button.click()
    layer = window.document.layer
    assert (window.document.layer_index, len(window.document.recipe.layers)) == (1, 2)
    assert (layer.stride, layer.padding, layer.name) == ((2, 2), "valid", "Learned")
    window.document.undo_stack.undo()
    assert len(window.document.recipe.layers) == 1


def test_a_layer_that_cannot_take_it_says_why_and_stays(page, window, settle):
    stack = Layer((Kernel(np.ones((1, 3, 3))), Kernel(np.ones((1, 3, 3)))))
    window.document.edit("Stack", Recipe((stack,)))
    before = window.document.recipe
    learn(page, window, settle)
    page.take()
    assert "cannot mix weights of two and of three dimensions" in page.note.text()
    assert page.note.property("error")
    assert window.document.recipe == before


def test_files_are_opened_and_broken_ones_refused(page, window, settle, tmp_path, qtbot):
    good, bad = tmp_path / "second.png", tmp_path / "bad.png"
    QImage(rounded(filtered(NOISE, ODD)).pixels.data, 72, 60, 72,
           QImage.Format.Format_Grayscale8).save(str(good))  # fmt: skip
    bad.write_bytes(b"no picture")
    page.second.actions_by_name["learnOpen"].trigger()
    dialog = window.findChild(QFileDialog, "learnOpenDialog")
    dialog.fileSelected.emit(str(good))
    dialog.close()
    settle(window)
    assert page.note.text() == "Found · second.png"
    found = page.kernel.kernel
    np.testing.assert_allclose(found.weights, ODD.weights, atol=0.01)
    page.second.open(bad)
    settle(window)
    assert page.note.text().startswith("bad.png: ")
    assert page.kernel.kernel is found
    page.second.open(tmp_path / "missing.png")
    settle(window)
    assert page.note.text() == "missing.png: there is no such file"


def test_pictures_are_pasted_and_dropped(page, window, settle, tmp_path):
    pixels = rounded(filtered(NOISE, ODD)).pixels
    shown = QImage(pixels.data, 72, 60, 72, QImage.Format.Format_Grayscale8).copy()
    QGuiApplication.clipboard().setImage(shown)
    page.second.actions_by_name["learnPaste"].trigger()
    settle(window)
    np.testing.assert_array_equal(page.second.image.pixels, pixels)
    QGuiApplication.clipboard().setText("no picture")
    page.second.paste()
    assert page.note.text() == "The clipboard holds no picture"
    path = tmp_path / "dropped.png"
    shown.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert page.second.accepts(data)
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    page.dropEvent(event)
    settle(window)
    assert page.second.image.name == "dropped.png"
    assert window.document.image.name == "noise.png"


def test_what_does_not_fit_is_one_sentence_in_place(page, window, settle):
    page.second.set_image(Image(NOISE[:59]))
    settle(window)
    assert "the second picture is 59 x 72; from 60 x 72" in texts(page)["refusal"]
    assert not page.find_button.isEnabled()
    page.second.set_image(Image(np.zeros_like(NOISE)))
    settle(window)
    assert "an end of its range" in texts(page)["refusal"]
    choose(page.settings.sums, "one")
    choose(page.settings.symmetry, "point-odd")
    settle(window)
    assert "cannot add up to 1" in texts(page)["refusal"]


def test_settings_are_what_is_looked_for(page, window, settle, qtbot):
    learn(page, window, settle)
    page.settings.rows.setFocus()
    qtbot.keyClick(page.settings.rows, Qt.Key.Key_Up)
    settle(window)
    assert page.kernel.kernel.weights.shape == (4, 3)
    page.settings.bias.setChecked(False)
    page.settings.anchor.setChecked(False)
    page.settings.saturated.setChecked(False)
    choose(page.settings.border, "reflect")
    choose(page.settings.symmetry, "both")
    choose(page.settings.sums, "zero")
    settle(window)
    weights = page.kernel.kernel.weights
    assert page.kernel.kernel.bias == 0
    assert weights.sum() == pytest.approx(0, abs=1e-9)
    np.testing.assert_allclose(weights, weights[::-1, ::-1], atol=1e-12)
    assert texts(page)["pixels"] == "100 % used"


def test_a_step_a_run_and_a_reset_by_keyboard(page, window, settle, qtbot):
    learn(page, window, settle, method="descent")
    start = page.kernel.kernel
    assert (page.work.found.state.count, len(page.plot.losses)) == (0, 1)
    page.step_button.setFocus()
    for count in (1, 2):
        qtbot.keyClick(page.step_button, Qt.Key.Key_Space)
        settle(window)
        assert page.work.found.state.count == count
    assert page.kernel.kernel != start
    page.run_button.setFocus()
    qtbot.keyClick(page.run_button, Qt.Key.Key_Space)
    assert page.run_button.text() == "Pause"
    seen = set()

    def has_arrived():
        seen.add(page.kernel.kernel)
        return page.work.found.state.count >= 600

    qtbot.waitUntil(has_arrived)
    qtbot.keyClick(page.run_button, Qt.Key.Key_Space)
    settle(window)
    assert page.run_button.text() == "Run"
    assert len(seen) > 3
    count = page.work.found.state.count
    assert len(page.plot.losses) == count + 1
    assert page.plot.losses[-1] < 0.01 * page.plot.losses[0]
    assert page.plot.loss_at(count) == page.plot.losses[-1]
    steps, logs = page.plot.curve.getData()
    assert (steps[0], steps[-1]) == (0, count)
    assert logs[-1] == pytest.approx(np.log10(page.plot.losses[-1]))
    np.testing.assert_allclose(page.kernel.kernel.weights, ODD.weights, atol=0.03)
    page.reset_button.click()
    settle(window)
    assert page.kernel.kernel == start
    assert page.plot.losses == page.plot.losses[:1]


def test_another_seed_begins_elsewhere_and_other_settings_take_effect_later(page, window, settle):
    learn(page, window, settle, method="descent")
    start = page.kernel.kernel
    page.settings.seed.setValue(2)
    settle(window)
    assert page.kernel.kernel != start
    page.work.step(page.settings.descent(), 5)
    settle(window)
    choose(page.settings.optimizer, "adam")
    choose(page.settings.batch, "64")
    assert page.settings.descent().rate == 0.05
    assert page.work.found.state.count == 5
    page.settings.rate.setText("-1")
    page.settings.rate.editingFinished.emit()
    assert page.settings.descent().rate == 0.05


def test_live_shows_a_run_in_the_window_and_is_undone_in_one_step(page, window, settle, qtbot):
    before = window.document.recipe
    steps = window.document.undo_stack.count()
    learn(page, window, settle, method="descent")
    page.live_button.click()
    page.run_button.click()
    qtbot.waitUntil(lambda: page.work.found.state.count >= 50)
    page.run_button.click()
    settle(window)
    assert window.document.kernel == page.kernel.kernel
    assert window.document.undo_stack.count() == steps + 1
    page.take()
    assert window.document.undo_stack.count() == steps + 1
    window.document.undo_stack.undo()
    assert window.document.recipe == before


def test_undo_while_live_is_not_overruled(page, window, settle, qtbot):
    learn(page, window, settle, method="descent")
    page.live_button.click()
    page.step_button.click()
    settle(window)
    window.document.undo_stack.undo()
    undone = window.document.recipe
    settle(window)
    window.resize(window.width() + 20, window.height())
    settle(window)
    assert window.document.recipe == undone


def test_diverging_is_explained_and_run_begins_again(page, window, settle, qtbot):
    learn(page, window, settle, method="descent")
    page.settings.rate.setFocus()
    page.settings.rate.setText("6")
    qtbot.keyClick(page.settings.rate, Qt.Key.Key_Return)
    page.run_button.click()
    qtbot.waitUntil(lambda: bool(page.work.found.state.over))
    settle(window)
    assert not page.work.is_running
    assert "the learning rate 6 is above 1." in texts(page)["over"]
    assert page.facts.isVisible()
    assert page.note.property("error")
    page.settings.show_rate(0.5)
    page.run_button.click()
    qtbot.waitUntil(lambda: page.work.found.state.count > 20)
    page.run_button.click()
    settle(window)
    assert not page.work.found.state.over


def test_nobody_looks_nothing_runs(page, window, settle, qtbot):
    learn(page, window, settle, method="descent")
    page.run_button.click()
    qtbot.waitUntil(lambda: page.work.found.state.count > 0)
    window.study.show_study("arithmetic")
    settle(window)
    assert not page.work.is_running
    assert not page.work.is_busy
    window.document.set_image(Image(NOISE[::-1].copy()))
    settle(window)
    assert page.work.found is None
    window.study.show_study("learn")
    settle(window)
    assert page.work.found.state.count == 0


def test_another_picture_is_another_problem(page, window, settle):
    learn(page, window, settle)
    window.document.set_image(Image(NOISE[:50]))
    settle(window)
    assert page.work.found is None
    assert "60 x 72" in texts(page)["refusal"]


def test_a_large_exact_answer_waits_for_find_and_is_given_up_by_cancel(
    page, window, settle, monkeypatch, qtbot
):
    monkeypatch.setattr("gui.learning.picture_page.AT_ONCE", 0)
    learn(page, window, settle)
    assert page.work.found is None
    page.find_button.click()
    assert page.work.is_busy
    window.findChild(QAction, "actionCancel").trigger()
    assert not page.work.is_busy
    page.find_button.click()
    settle(window)
    assert page.work.found is not None


def test_weights_are_read_by_mouse_and_keys(page, window, settle, qtbot):
    learn(page, window, settle)
    view = page.kernel
    view.setFocus()
    assert view.at == (1, 1)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert view.at == (0, 0)
    words = view.accessibleDescription()
    assert words.startswith("Row 1, column 1: ")
    assert " ± " in words
    corner = view.area().bottomRight() - QPoint(3, 3)
    assert view.place_at(corner) == (2, 2)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=corner)
    assert view.at == (2, 2)


def test_pictures_show_wanted_made_and_difference(page, window, settle):
    learn(page, window, settle)
    wanted, made, difference = page.pictures.images
    assert (wanted.width(), wanted.height()) == (72, 60)
    assert wanted.pixelColor(30, 20).red() == page.second.image.pixels[20, 30]
    assert abs(made.pixelColor(30, 20).red() - wanted.pixelColor(30, 20).red()) <= 1
    assert difference.width() == 72


@pytest.mark.parametrize(("width", "is_wide"), [(640, False), (1300, True)])
def test_what_stands_beside_each_other_follows_the_room(page, window, settle, width, is_wide):
    learn(page, window, settle, method="descent")
    page.setParent(None)
    page.resize(width, 200)
    page.show()
    assert page.facts.isVisibleTo(page) == is_wide
    assert page.pictures.isVisibleTo(page) == is_wide
    assert page.plot.isVisibleTo(page)
    assert page.minimumSizeHint().width() <= width
    page.close()
    page.deleteLater()
