"""The equivalent kernel is shown, taken over in one step, copied, or refused with its reason."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox

from core import Image, Kernel, Layer, Pooling, Recipe
from core.files.kernel_texts import read_block
from gui.editors.equivalent_dialog import EquivalentDialog
from gui.editors.kernel_view import KernelView

BOX = Kernel(np.ones((3, 3)), name="Box 3", scale=1 / 9)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel x")
TWO = Recipe((Layer((BOX,)), Layer((SOBEL,), pooling=Pooling())))
BOTH = [[-1, -1, 0, 1, 1], [-3, -3, 0, 3, 3], [-4, -4, 0, 4, 4], [-3, -3, 0, 3, 3],
        [-1, -1, 0, 1, 1]]  # fmt: skip


@pytest.fixture
def opened(window, settle, qtbot):
    """A function that opens the dialog by its keys, for a recipe or the present one."""

    def open_dialog(recipe):
        if recipe is not None:
            window.set_recipe(recipe)
        settle(window)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, Qt.Key.Key_E)
        dialog = window.findChild(EquivalentDialog)
        with qtbot.waitSignal(dialog.settled, timeout=60_000):
            pass
        return dialog

    yield open_dialog
    for dialog in window.findChildren(EquivalentDialog):
        dialog.close()


def test_it_is_shown_with_its_difference(opened):
    dialog = opened(TWO)
    model = dialog.table.kernel_model
    assert (model.weights == BOTH).all()
    assert dialog.facts["size"].text() == "5 × 5"
    assert dialog.facts["scale"].text().startswith("1/9 ")
    assert "the 2 layers" in dialog.head.text()
    assert dialog.facts["compared"].text() == "256 × 256 pixels in the middle"
    assert "2 px" in dialog.facts["border"].text()
    measured = dialog.found.difference
    assert 0 <= measured.greatest < 1e-5 * measured.largest
    assert dialog.take_over.isEnabled()
    assert dialog.take_over.isDefault()
    for widget in (dialog.table, dialog.take_over, dialog.copy, dialog.close_button):
        assert widget.accessibleName()
        assert widget.toolTip()


def test_taking_over_is_one_step_and_changes_nothing_inside(opened, window, settle):
    dialog = opened(TWO)
    before = window.row.panels["filtered"].values()
    count = window.document.undo_stack.count()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(window)
    recipe = window.recipe()
    assert len(recipe.layers) == 1
    assert (recipe.layers[0].kernels[0].weights == BOTH).all()
    assert recipe.layers[0].kernels[0].name == "Box 3 → Sobel x"
    assert recipe.layers[0].pooling == Pooling()
    after = window.row.panels["filtered"].values()
    np.testing.assert_allclose(after[2:-2, 2:-2], before[2:-2, 2:-2], atol=1e-3)
    assert window.document.undo_stack.count() == count + 1
    window.document.undo_stack.undo()
    assert window.recipe() == TWO


def test_layers_behind_stay(opened, window, settle):
    off = Layer((BOX,), enabled=False)
    dialog = opened(Recipe((*TWO.layers, off)))
    assert dialog.found.difference.greatest < 1e-3
    dialog.take_over.click()
    assert window.recipe().layers[1:] == (off,)
    assert window.recipe().layers[0].pooling == Pooling()


def test_a_layer_in_the_middle(opened, window, settle):
    """The layers up to the chosen one become one, which is chosen then; undo brings both back."""
    relu = Layer((BOX,), activation="relu")
    window.set_recipe(Recipe((*TWO.layers, relu)))
    window.document.select(1)
    settle(window)
    dialog = opened(None)
    assert "the 2 layers" in dialog.head.text()
    dialog.take_over.click()
    settle(window)
    assert window.recipe().layers[1:] == (relu,)
    assert (window.document.kernel.weights == BOTH).all()
    assert window.document.layer_index == 0
    window.document.undo_stack.undo()
    assert window.document.layer_index == 1
    assert window.recipe().layers == (*TWO.layers, relu)


def test_copying_gives_the_table(opened):
    dialog = opened(TWO)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = read_block(QGuiApplication.clipboard().text())
    assert (copied.values == BOTH).all()


def test_a_reason_in_place(opened, window):
    relu = replace(TWO.layers[0], activation="relu")
    dialog = opened(Recipe((relu, TWO.layers[1])))
    assert "ReLU of layer 1 is not linear" in dialog.head.text()
    assert not dialog.take_over.isEnabled()
    assert not dialog.copy.isEnabled()
    assert dialog.close_button.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.recipe().layers[0] == relu


def test_a_recipe_that_cannot_be_run(opened):
    summed = Kernel(np.ones((7, 1, 1)))
    dialog = opened(Recipe((Layer((summed,)),)))
    assert "7 channels" in dialog.head.text()


def test_one_layer_is_its_own(opened):
    dialog = opened(Recipe((Layer((SOBEL,)),)))
    assert "one layer only" in dialog.head.text()
    assert not dialog.take_over.isEnabled()
    assert dialog.facts["difference"].text() == "none"


def test_flipped_weights_can_be_taken_over_as_they_are_applied(opened, window):
    flipped = Kernel([[1.0, 2.0, 4.0]], name="Own")
    dialog = opened(Recipe((Layer((flipped,), flip=True),)))
    dialog.take_over.click()
    layer = window.recipe().layers[0]
    assert layer.kernels[0].weights.tolist() == [[4, 2, 1]]
    assert not layer.flip


def test_other_ways_are_said_to_go(opened):
    dialog = opened(Recipe((Layer((BOX, SOBEL)), Layer((SOBEL,)))))
    assert "2 maps become 1" in dialog.note.text()
    assert not dialog.note.isHidden()


def test_channels_are_leafed_through(opened, window, settle):
    pixels = np.random.default_rng(2).integers(0, 256, (60, 70, 3)).astype(np.uint8)
    window.document.set_image(Image(pixels))
    summed = Kernel(np.arange(3.0).reshape(3, 1, 1) + np.ones((3, 3, 3)))
    dialog = opened(Recipe((Layer((BOX,)), Layer((summed,)))))
    field = dialog.findChild(QSpinBox)
    assert field.accessibleName()
    middle = []
    for number in (1, 2, 3):
        field.setValue(number)
        middle.append(float(dialog.table.kernel_model.weights[2, 2]))
    assert middle == [9, 18, 27]


def test_a_picture_of_borders(opened, window, settle):
    window.document.set_image(Image(np.zeros((3, 3), np.uint8)))
    settle(window)
    dialog = opened(TWO)
    assert "no part without borders" in dialog.facts["difference"].text()
    assert "every pixel" in dialog.facts["border"].text()


def test_closing_while_it_works_drops_the_work(window, settle):
    window.set_recipe(TWO)
    settle(window)
    window.fields.actions["actionEquivalent"].trigger()
    dialog = window.findChild(EquivalentDialog)
    dialog.reject()
    settle(window)
    assert window.recipe() == TWO


def test_nobody_edits_the_view(qtbot):
    view = KernelView(Kernel(np.arange(9.0).reshape(3, 3)))
    qtbot.addWidget(view)
    view.show()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_5, Qt.Key.Key_F2):
        QTest.keyClick(view, key)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert not view.kernel_model.setData(view.currentIndex(), "7")
    assert (view.kernel_model.weights == np.arange(9.0).reshape(3, 3)).all()
    large = KernelView(Kernel(np.random.default_rng(3).normal(size=(63, 63))))
    qtbot.addWidget(large)
    large.show()
    assert large.width() <= 420
    large.grab()
