"""The dialog of learned filters: what is chosen becomes kernels, or nothing changes."""

from __future__ import annotations

import gc
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from safetensors.numpy import save_file

from core import Image, Kernel, Layer, Recipe, run
from gui import settings
from gui.learned.dialog import LearnedDialog
from gui.learned.filter_grid import COLOUR, MEAN, filter_pixels
from gui.theme import DARK, LIGHT, apply_theme
from tests.core.files.onnx_factory import evaluated, model, saved
from tests.references import lost_references

RNG = np.random.default_rng(8)
WEIGHTS = RNG.normal(size=(12, 3, 5, 3)).astype(np.float32)
BIAS = RNG.normal(size=12).astype(np.float32)
PIXELS = RNG.integers(0, 256, (20, 16, 3)).astype(np.uint8)


@pytest.fixture
def folder(tmp_path):
    save_file(
        {
            "a.weight": WEIGHTS,
            "a.bias": BIAS,
            "b.weight": RNG.normal(size=(4, 12, 3, 3)).astype(np.float32),
            "z.weight": np.zeros((10, 9), np.float32),
        },
        tmp_path / "net.safetensors",
    )
    conv = ("Conv", {"w": WEIGHTS, "b": BIAS}, {"pads": [1] * 4})
    chain = model(conv, ("Relu", {}, {}), ("Flatten", {}, {}), shape=(1, 3, "H", "W"))
    saved(chain, tmp_path, "net.onnx")
    np.savez(tmp_path / "keras.npz", **{"c/kernel:0": WEIGHTS.transpose(2, 3, 1, 0)})
    np.save(tmp_path / "flat.npy", WEIGHTS[0, 0])
    return tmp_path


@pytest.fixture
def colours(window, settle):
    """The window with a colour picture and one kernel."""
    window.document.set_image(Image(PIXELS, name="cells.png"))
    window.set_recipe(Recipe([Layer([Kernel([[2]])], activation="relu")]))
    settle(window)
    return window


@pytest.fixture
def opened(colours, folder, qtbot, settle):
    """A function that opens a file and returns its dialog once the filters are shown."""

    def open_file(name) -> LearnedDialog:
        colours.learned.open(folder / name)
        settle(colours)
        (dialog,) = colours.findChildren(LearnedDialog)
        qtbot.waitUntil(lambda: not dialog.filters.is_reading())
        dialog.activateWindow()
        QTest.qWaitForWindowActive(dialog)
        return dialog

    yield open_file
    for dialog in colours.findChildren(LearnedDialog):
        dialog.close()
    gc.collect()


def choose(grid, *numbers):
    grid.clearSelection()
    for number in numbers:
        index = grid.filters.index(number)
        grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_list_says_what_each_tensor_is(opened):
    dialog = opened("net.safetensors")
    rows = {
        item.text(0): (item.text(1), item.text(2), item.foreground(0).color().name())
        for item in (dialog.filters.tensors.topLevelItem(row) for row in range(4))
    }
    dark = rows["a.weight"][2]
    assert rows["a.weight"][0] == "12 × 3 × 5 × 3"
    assert "5 × 3, with bias, float32" in rows["a.weight"][1]
    assert "linear layer" in rows["z.weight"][1]
    assert rows["z.weight"][2] != dark
    assert dialog.filters.tensors.current().name == "a.weight"
    assert dialog.filters.grid.filters.rowCount() == 12


def test_chosen_filters_replace_the_kernels_as_one_step(opened, colours, settle):
    before = colours.recipe()
    dialog = opened("net.safetensors")
    choose(dialog.filters.grid, 1, 7)
    assert "2 kernel" in dialog.about.text()
    click(dialog.take)
    settle(colours)
    layer = colours.recipe().layers[0]
    assert layer.activation == "relu"
    assert [kernel.name for kernel in layer.kernels] == ["a 2", "a 8"]
    np.testing.assert_array_equal(layer.kernels[1].weights, WEIGHTS[7])
    assert layer.kernels[1].bias == BIAS[7]
    assert not colours.findChildren(LearnedDialog) or not dialog.isVisible()
    colours.document.undo_stack.undo()
    assert colours.recipe() == before


def test_a_new_layer_by_keys(opened, colours):
    dialog = opened("keras.npz")
    dialog.filters.grid.setFocus()
    QTest.keyClick(dialog.filters.grid, Qt.Key.Key_Home)
    QTest.keyClick(dialog.filters.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.filters.grid.selected() == (0, 1)
    dialog.filters.form.target.setFocus()
    QTest.keyClick(dialog.filters.form.target, Qt.Key.Key_Down)
    dialog.filters.form.bias.setChecked(True)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    layers = colours.recipe().layers
    assert len(layers) == 2
    assert colours.document.layer_index == 1
    assert layers[1].border == "zeros"
    assert layers[1].name == "c"
    np.testing.assert_array_equal(layers[1].kernels[1].weights, WEIGHTS[1])
    assert layers[1].kernels[1].bias == 0  # the file has none


@pytest.mark.parametrize(
    ("way", "expected"),
    [("mean", WEIGHTS.astype(float)[:, 1:3].mean(1)), ("one", WEIGHTS[:, 1])],
)
def test_flat_kernels(opened, colours, way, expected):
    dialog = opened("net.safetensors")
    dialog.filters.form.choose_way(way)
    dialog.filters.form.first.setValue(2)
    dialog.filters.form.bias.setChecked(False)
    click(dialog.take)
    kernels = colours.recipe().layers[0].kernels
    assert len(kernels) == 12
    for kernel, weights in zip(kernels, expected, strict=True):
        np.testing.assert_allclose(kernel.weights, weights)
        assert kernel.bias == 0


def test_filters_that_do_not_fit_say_so_and_offer_flat_ones(opened, colours):
    dialog = opened("net.safetensors")
    before = colours.recipe()
    dialog.filters.tensors.setCurrentItem(
        dialog.filters.tensors.topLevelItem(row_of(dialog, "b.weight"))
    )
    QApplication.processEvents()
    wait_read(dialog)
    assert dialog.filters.form.way.currentData() == "mean"
    dialog.filters.form.choose_way("summed")
    assert "read 12 maps, but 3 come in" in dialog.about.text()
    assert not dialog.take.isEnabled()
    choose(dialog.filters.grid)
    assert "no filter is chosen" in dialog.about.text().lower()
    assert colours.recipe() == before


def row_of(dialog, name):
    names = [dialog.filters.tensors.topLevelItem(row).text(0) for row in range(4)]
    return names.index(name)


def wait_read(dialog):
    while dialog.filters.is_reading():
        QApplication.processEvents()


def test_a_tensor_that_is_none_shows_its_reason(opened):
    dialog = opened("net.safetensors")
    dialog.filters.tensors.setCurrentItem(
        dialog.filters.tensors.topLevelItem(row_of(dialog, "z.weight"))
    )
    assert "linear layer" in dialog.about.text()
    assert not dialog.take.isEnabled()
    assert dialog.filters.grid.filters.rowCount() == 0


def test_the_order_of_the_axes_is_read_again(opened):
    dialog = opened("keras.npz")
    assert dialog.filters.form.layout_name() == "hwio"
    np.testing.assert_array_equal(dialog.filters.grid.filters.bank.weights, WEIGHTS)
    dialog.filters.form.order.setCurrentIndex(dialog.filters.form.order.findData("oihw"))
    wait_read(dialog)
    assert dialog.filters.grid.filters.bank.weights.shape == (5, 3, 3, 12)


def test_one_flat_kernel_of_an_npy_file(opened, colours):
    dialog = opened("flat.npy")
    assert not dialog.filters.form.way.isEnabled()
    assert not dialog.filters.form.first.isEnabled()
    click(dialog.take)
    np.testing.assert_array_equal(colours.recipe().layers[0].kernels[0].weights, WEIGHTS[0, 0])
    assert colours.exchange.recent.paths() == ()  # it would open as a picture


def test_a_whole_model_opens_as_a_recipe(opened, colours, folder):
    before = colours.recipe()
    dialog = opened("net.onnx")
    dialog.tabs.setCurrentIndex(1)
    assert "node 3 'Flatten'" in dialog.model.summary.text()
    assert dialog.model.nodes.topLevelItem(0).text(3) == "taken"
    assert "no layer does" in dialog.model.nodes.topLevelItem(2).text(3)
    assert dialog.model.scale.isChecked()
    click(dialog.take)
    recipe = colours.recipe()
    # Values about 1 would be black in the range of the picture.
    for stage in ("filtered", "pooled"):
        assert colours.row.panels[stage].view_combo.currentData() == "stretched"
    conv = ("Conv", {"w": WEIGHTS, "b": BIAS}, {"pads": [1] * 4})
    expected = evaluated(model(conv, ("Relu", {}, {})), PIXELS.astype(np.float32) / 255)
    made = run(recipe, colours.document.image).layers[-1].pooled
    np.testing.assert_allclose(made, expected, 1e-4, 1e-5)
    assert colours.exchange.recent.paths() == (folder / "net.onnx",)
    colours.document.undo_stack.undo()
    assert colours.recipe() == before


def test_only_a_model_has_its_tab(opened):
    assert opened("net.safetensors").tabs.count() == 1


def test_a_damaged_file_gives_one_sentence_and_no_dialog(colours, folder, settle):
    before = colours.recipe()
    for name in ("net.safetensors", "net.onnx", "keras.npz", "flat.npy"):
        (folder / name).write_bytes((folder / name).read_bytes()[:150])
        colours.learned.open(folder / name)
        settle(colours)
        assert colours.message_bar.text().startswith(f"{name} was not opened: ")
    assert not colours.findChildren(LearnedDialog)
    assert colours.recipe() == before


def test_a_file_that_is_gone_meanwhile_is_told_in_the_dialog(opened, colours, folder):
    dialog = opened("net.safetensors")
    (folder / "net.safetensors").unlink()
    dialog.filters.tensors.setCurrentItem(
        dialog.filters.tensors.topLevelItem(row_of(dialog, "b.weight"))
    )
    wait_read(dialog)
    assert dialog.message.text() == "There is no such file"
    assert not dialog.take.isEnabled()


def test_reading_can_be_stopped(opened, monkeypatch):
    dialog = opened("net.safetensors")
    monkeypatch.setattr("core.files.safetensors.PIECE_BYTES", 1)
    dialog.filters.tensors.setCurrentItem(
        dialog.filters.tensors.topLevelItem(row_of(dialog, "b.weight"))
    )
    assert dialog.filters.is_reading()
    assert dialog.filters.stop.isVisible()
    click(dialog.filters.stop)
    wait_read(dialog)
    assert not dialog.filters.stop.isVisible()
    assert "stopped" in dialog.message.text() or dialog.filters.grid.filters.rowCount() == 4


def test_closing_while_it_reads_ends_the_reading(opened, colours, monkeypatch, settle):
    dialog = opened("net.safetensors")
    monkeypatch.setattr("core.files.safetensors.PIECE_BYTES", 1)
    dialog.filters.tensors.setCurrentItem(
        dialog.filters.tensors.topLevelItem(row_of(dialog, "b.weight"))
    )
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    settle(colours)


def test_pictures_of_filters():
    weights = WEIGHTS[0].astype(float)
    np.testing.assert_array_equal(filter_pixels(weights, 2), weights[2])
    np.testing.assert_array_equal(filter_pixels(weights, MEAN), weights.mean(0))
    colours = filter_pixels(weights, COLOUR)
    assert colours.shape == (5, 3, 3)
    assert 0 <= colours.min() <= colours.max() <= 1
    largest = np.abs(weights).max()
    np.testing.assert_allclose(colours[1, 2, 0], 0.5 + weights[0, 1, 2] / 2 / largest)
    assert (filter_pixels(0 * weights, COLOUR) == 0.5).all()


def test_pictures_follow_what_is_taken_and_the_theme(opened, qapp):
    dialog = opened("net.safetensors")
    model = dialog.filters.grid.filters
    picture = model.index(0).data(Qt.ItemDataRole.DecorationRole)
    expected = np.rint(255 * filter_pixels(WEIGHTS[0].astype(float), COLOUR)[1, 2])
    assert picture.pixelColor(2, 1).getRgb()[:3] == tuple(expected)
    dialog.filters.form.choose_way("one")
    strongest = np.unravel_index(np.abs(WEIGHTS[0, 0]).argmax(), (5, 3))
    sign = WEIGHTS[0, 0][strongest] > 0
    for theme, colours in (("dark", DARK), ("light", LIGHT)):
        apply_theme(qapp, theme)
        picture = model.index(0).data(Qt.ItemDataRole.DecorationRole)
        row, column = map(int, strongest)
        assert picture.pixelColor(column, row).name() == (colours.above if sign else colours.below)


def test_ctrl_a_and_the_mouse_choose(opened):
    dialog = opened("net.safetensors")
    grid = dialog.filters.grid
    place = grid.visualRect(grid.filters.index(2)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert grid.selected() == (2,)
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected() == tuple(range(12))


def test_the_menu_asks_for_a_file(colours, folder, settle, qtbot):
    colours.findChild(QAction, "actionOpenLearned").trigger()
    (asked,) = colours.findChildren(QFileDialog)
    asked.fileSelected.emit(str(folder / "net.onnx"))
    asked.close()
    settle(colours)
    (dialog,) = colours.findChildren(LearnedDialog)
    assert settings.read(settings.LEARNED_FOLDER) == str(folder)
    qtbot.waitUntil(lambda: not dialog.filters.is_reading())
    dialog.close()


def test_a_dropped_file_opens(colours, folder, settle, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(folder) / "net.safetensors"))])
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    colours.dropEvent(event)
    settle(colours)
    (dialog,) = colours.findChildren(LearnedDialog)
    qtbot.waitUntil(lambda: not dialog.filters.is_reading())
    dialog.close()


def test_opening_it_as_a_picture_says_where_it_is_opened(colours, folder, settle):
    for name in ("net.safetensors", "net.onnx", "keras.npz"):
        colours.open_image(folder / name)
        settle(colours)
        assert "Open learned filters" in colours.message_bar.text()


def test_what_is_painted_keeps_its_references(opened):
    dialog = opened("net.safetensors")

    def paint():
        for _ in range(10):
            dialog.filters.grid.viewport().repaint()
            dialog.filters.tensors.viewport().repaint()

    assert abs(lost_references(paint)) < 10


def test_ten_thousand_tensors_are_listed(colours, tmp_path, settle, qtbot):
    tensors = {
        f"layer.{number}.weight": np.zeros((1, 1, 2, 2), np.int8) for number in range(10_000)
    }
    save_file(tensors, tmp_path / "many.safetensors")
    colours.learned.open(tmp_path / "many.safetensors")
    settle(colours)
    (dialog,) = colours.findChildren(LearnedDialog)
    assert dialog.filters.tensors.topLevelItemCount() == 10_000
    qtbot.waitUntil(lambda: not dialog.filters.is_reading())
    dialog.close()


def test_a_model_that_is_not_scaled_and_a_chosen_view_stay(opened, colours):
    dialog = opened("net.onnx")
    dialog.tabs.setCurrentIndex(1)
    dialog.model.scale.setChecked(False)
    click(dialog.take)
    assert colours.recipe().layers[0].kernels[0].scale == 1
    assert colours.row.panels["filtered"].view_combo.currentData() == "automatic"
    colours.row.panels["filtered"].set_view("signed")
    dialog = opened("net.onnx")
    dialog.tabs.setCurrentIndex(1)
    click(dialog.take)
    assert colours.row.panels["filtered"].view_combo.currentData() == "signed"
