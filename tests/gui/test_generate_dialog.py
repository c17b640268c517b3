"""The dialog of filter banks: every family, live preview, where to, and what cannot be."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QRadioButton

from core import Image, Kernel, Layer, Recipe, run
from core.banks import GENERATORS, find_generator
from gui.bank.generate_dialog import GenerateDialog
from gui.editors.spin_fields import WholeField

GRAY = np.random.default_rng(5).integers(0, 256, (28, 28), dtype=np.uint8)


@pytest.fixture
def window(make_window, settle):
    window = make_window()
    window.document.set_image(Image(GRAY))
    settle(window)
    return window


@pytest.fixture
def open_dialog(window, qtbot):
    def make():
        action = window._actions["actionGenerateFilters"]
        assert action.isEnabled()
        action.trigger()
        dialog = [d for d in window.findChildren(GenerateDialog) if d.isVisible()][-1]
        settled(dialog, qtbot)
        return dialog

    return make


def settled(dialog, qtbot):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not dialog._asking.is_busy)
    QApplication.processEvents()


def place(dialog, name):
    dialog.findChild(QRadioButton, f"bankPlace-{name}").click()


def made(dialog):
    return dialog.preview.items.kernels


def accept(dialog):
    assert dialog.generate.isEnabled()
    dialog.generate.click()


@pytest.mark.parametrize("row", GENERATORS, ids=lambda row: row.id)
def test_every_family_is_shown_and_made_in_one_step(window, open_dialog, qtbot, settle, row):
    before = window.recipe()
    dialog = open_dialog()
    dialog.choose_family(row.id)
    settled(dialog, qtbot)
    assert made(dialog) == row.kernels()
    assert set(dialog.parameters.values()) == {p.name for p in row.parameters}
    assert f"Made: {len(row.kernels())} ×" in dialog.story.text()
    assert window.recipe() is before
    accept(dialog)
    settle(window)
    assert window.document.layer.kernels == row.kernels()
    assert window.document.layer.pooling == before.layers[0].pooling
    assert window.document.kernel_index == 0
    window.document.undo_stack.undo()
    assert window.recipe() == before


def test_parameters_change_the_preview_at_once(window, open_dialog, qtbot):
    dialog = open_dialog()
    dialog.choose_family("gabor")
    settled(dialog, qtbot)
    field = dialog.parameters.findChild(WholeField, "parameter-orientations")
    field.setValue(3)
    settled(dialog, qtbot)
    assert len(made(dialog)) == 9
    assert "9 × 1 = 9 pictures" in dialog.story.text()
    assert dialog.preview.items.index(8).data() == "Kernel 9 of 9: Gabor 120° λ 8"
    dialog.reject()


def test_behind_and_as_a_layer(window, open_dialog, qtbot, settle):
    before = window.document.layer
    dialog = open_dialog()
    dialog.choose_family("frei-chen")
    place(dialog, "behind")
    settled(dialog, qtbot)
    accept(dialog)
    bank = find_generator("frei-chen").kernels()
    assert window.document.layer.kernels == (*before.kernels, *bank)
    assert window.document.kernel_index == len(before.kernels)
    dialog = open_dialog()  # which remembers what was chosen
    assert made(dialog) == bank
    assert dialog.place == "behind"
    place(dialog, "layer")
    settled(dialog, qtbot)
    assert "9 × 10 = 90 pictures" in dialog.story.text()
    accept(dialog)
    settle(window)
    assert len(window.recipe().layers) == 2
    assert window.document.layer == Layer(bank)
    assert window.document.layer_index == 1
    maps = run(window.recipe(), GRAY).layers[1].filtered
    assert maps.shape[0] == 90
    np.testing.assert_array_equal(window.row.panels["filtered"].values()[..., 0], maps[0])


def test_summed_kernels_have_a_channel_for_every_map_that_comes_in(
    window, open_dialog, qtbot, settle
):
    bank = find_generator("laws").kernels()
    window.document.edit("Laws", Recipe([Layer(bank)]))
    dialog = open_dialog()
    dialog.choose_family("random")
    maps = dialog.parameters._controls["maps"]
    maps.setCurrentIndex(maps.findText("summed"))
    place(dialog, "layer")
    settled(dialog, qtbot)
    assert made(dialog)[0].weights.shape == (25, 3, 3)
    assert "summed over 25 maps: 16 pictures" in dialog.story.text()
    place(dialog, "replace")
    settled(dialog, qtbot)
    assert made(dialog)[0].weights.shape == (1, 3, 3)
    place(dialog, "behind")
    settled(dialog, qtbot)
    assert "mix" in dialog.story.text()
    assert not dialog.generate.isEnabled()
    place(dialog, "layer")
    settled(dialog, qtbot)
    accept(dialog)
    settle(window)
    assert run(window.recipe(), GRAY).layers[1].filtered.shape[0] == 16


def test_what_cannot_be_is_said_in_place(window, open_dialog, qtbot):
    window.document.edit("Valid", Recipe([Layer([Kernel(np.ones((5, 5)))], padding="valid")]))
    before = window.recipe()
    dialog = open_dialog()
    place(dialog, "behind")
    settled(dialog, qtbot)
    assert "padding same" in dialog.story.text()
    assert dialog.story.property("error")
    assert not dialog.generate.isEnabled()
    assert len(made(dialog)) == 8  # they can be seen all the same
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert window.recipe() is before
    place(dialog, "replace")
    settled(dialog, qtbot)
    assert not dialog.story.property("error")
    dialog.choose_family("gabor")
    dialog.parameters._controls["wavelengths"].setValue(16)
    dialog.parameters._controls["ratio"].setValue(10)
    settled(dialog, qtbot)
    assert "longest wavelength" in dialog.story.text()
    assert made(dialog) == ()
    assert not dialog.generate.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.recipe() is before


def test_a_bank_that_this_picture_cannot_go_through_is_made_with_a_word(window, open_dialog, qtbot):
    window.document.edit("Valid", Recipe([Layer([Kernel([[1]])], padding="valid")]))
    dialog = open_dialog()
    dialog.choose_family("leung-malik")
    settled(dialog, qtbot)
    assert "no rows" in dialog.story.text()
    accept(dialog)
    assert len(window.document.layer.kernels) == 48


def test_enter_generates_and_keys_reach_everything(window, open_dialog, qtbot):
    dialog = open_dialog()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    assert dialog.families.hasFocus()
    QTest.keyClick(dialog.families, Qt.Key.Key_Down)
    settled(dialog, qtbot)
    assert dialog.generator.id == "gabor"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(window.document.layer.kernels) == 24
    box = dialog.findChild(QDialogButtonBox)
    assert all(button.toolTip() for button in box.buttons())
