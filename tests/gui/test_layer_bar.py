"""Layers and kernels are chosen, added, moved, named, switched off and removed, undoably."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QLineEdit, QTabBar, QTableView

from core import Image, Kernel, Layer, Pooling, Recipe, run

FIRST = Layer([Kernel([[1, 2], [3, 4]]), Kernel([[5.0]], name="Five")], name="first & last")
SECOND = Layer([Kernel([[0, 1, 0]])], pooling=Pooling("average"))
RECIPE = Recipe([FIRST, SECOND])


@pytest.fixture
def window(make_window, settle):
    window = make_window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.set_recipe(RECIPE)
    settle(window)
    return window


def do(window, name):
    action = window.findChild(QAction, name)
    assert action.isEnabled(), name
    action.trigger()


def tabs(window):
    return window.findChild(QTabBar, "layerTabs")


def texts(window):
    return [tabs(window).tabText(index) for index in range(tabs(window).count())]


def click(window, index, qtbot):
    bar = tabs(window)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())


def test_a_click_shows_a_layers_kernel_and_maps(window, qtbot, settle):
    assert texts(window) == ["first && last", "2"]
    assert tabs(window).currentIndex() == 1
    click(window, 0, qtbot)
    settle(window)
    model = window.findChild(QTableView, "kernelTable").model()
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    image = window.document.image
    expected = run(RECIPE, image).layers[0].filtered
    np.testing.assert_array_equal(window.row.panels["filtered"].values(), expected[0])
    assert window.row.panels["pooled"].values() is None
    combo = window.findChild(QComboBox, "kernelCombo")
    assert [combo.itemText(i) for i in range(2)] == ["Kernel 1 of 2", "Kernel 2 of 2: Five"]
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    settle(window)
    assert (model.rowCount(), model.columnCount()) == (1, 1)
    np.testing.assert_array_equal(window.row.panels["filtered"].values(), expected[1])
    click(window, 1, qtbot)
    assert combo.isHidden()


def test_editors_change_the_layer_that_is_shown(window, qtbot):
    click(window, 0, qtbot)
    model = window.findChild(QTableView, "kernelTable").model()
    model.setData(model.index(0, 0), 9, Qt.ItemDataRole.EditRole)
    window.editors.pooling.toggle.click()
    first, second = window.recipe().layers
    assert first.kernels[0].weights[0, 0] == 9
    assert first.pooling == Pooling()
    assert second == SECOND
    do(window, "actionUndo")
    do(window, "actionUndo")
    assert window.recipe() == RECIPE


@pytest.mark.parametrize(
    ("name", "at", "expected", "shown"),
    [
        ("actionDuplicateLayer", 0, [FIRST, FIRST, SECOND], 1),
        ("actionRemoveLayer", 1, [FIRST], 0),
        ("actionRemoveLayer", 0, [SECOND], 0),
        ("actionLayerLater", 0, [SECOND, FIRST], 1),
        ("actionLayerEarlier", 1, [SECOND, FIRST], 0),
        ("actionLayerOn", 1, [FIRST, replace(SECOND, enabled=False)], 1),
        ("actionDuplicateKernel", 0,
         [replace(FIRST, kernels=(FIRST.kernels[0], *FIRST.kernels)), SECOND], 0),
        ("actionRemoveKernel", 0, [replace(FIRST, kernels=FIRST.kernels[1:]), SECOND], 0),
        ("actionKernelLater", 0, [replace(FIRST, kernels=FIRST.kernels[::-1]), SECOND], 0),
    ],
)  # fmt: skip
def test_each_is_one_step(window, settle, name, at, expected, shown):
    window.document.select(at)
    do(window, name)
    settle(window)
    assert list(window.recipe().layers) == expected
    assert tabs(window).currentIndex() == shown
    assert tabs(window).count() == len(expected)
    do(window, "actionUndo")
    assert window.recipe() == RECIPE
    assert tabs(window).currentIndex() == at


def test_a_layer_is_added_by_the_button_and_changes_nothing(window, settle, qtbot):
    before = window.row.panels["pooled"].values()
    qtbot.mouseClick(window.editors.layers.add, Qt.MouseButton.LeftButton)
    settle(window)
    assert tabs(window).currentIndex() == 2
    np.testing.assert_array_equal(window.row.panels["filtered"].values(), before)


def test_keys_go_from_layer_to_layer_and_kernel_to_kernel(window, qtbot):
    document = window.document
    for key, at in (
        (Qt.Key.Key_Left, (0, 0)), (Qt.Key.Key_Down, (0, 1)), (Qt.Key.Key_Up, (0, 0)),
        (Qt.Key.Key_Right, (1, 0)),
    ):  # fmt: skip
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert (document.layer_index, document.kernel_index) == at


def test_a_tab_is_dragged(window, qtbot):
    bar = tabs(window)
    start, end = bar.tabRect(1).center(), bar.tabRect(0).center()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(bar, start + QPoint((end.x() - start.x()) * step // 10, 0))
    QTest.mouseMove(bar, QPoint(bar.tabRect(0).left() + 1, start.y()))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(1, start.y()))
    qtbot.waitUntil(lambda: list(window.recipe().layers) == [SECOND, FIRST])
    assert texts(window) == ["1", "first && last"]
    assert window.document.layer == SECOND
    do(window, "actionUndo")
    assert window.recipe() == RECIPE
    assert texts(window) == ["first && last", "2"]


def test_a_layer_is_named(window, qtbot):
    bar = tabs(window)
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    dialog = window.findChild(QInputDialog, "layerName")
    field = dialog.findChild(QLineEdit)
    qtbot.keyClicks(field, "lines")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.document.layer == replace(SECOND, name="lines")
    assert texts(window)[1] == "lines"


def test_what_is_not_possible_is_off(window):
    def on(*names):
        return [window.findChild(QAction, name).isEnabled() for name in names]

    assert on("actionRemoveKernel", "actionNextLayer", "actionPreviousLayer") == [
        False,
        False,
        True,
    ]
    window.set_recipe(Recipe([SECOND]))
    assert on("actionRemoveLayer", "actionLayerEarlier", "actionLayerLater") == [False] * 3


def test_a_layer_that_others_cannot_follow_says_so(window, settle):
    summed = Layer([Kernel(np.ones((2, 1, 1)))])
    window.set_recipe(Recipe([FIRST, summed]))
    settle(window)
    window.document.select(0)
    do(window, "actionRemoveKernel")  # one map for a kernel of two channels
    settle(window)
    assert len(window.recipe().layers[0].kernels) == 1
    do(window, "actionNextLayer")
    settle(window)
    assert window.preview.result.error


def test_summing_over_the_maps_and_back(window, settle):
    bank = Layer([Kernel([[1, k]]) for k in range(3)])
    window.set_recipe(Recipe([bank, bank]))
    settle(window)
    before = window.recipe()
    assert not window._actions["actionEachMap"].isEnabled()
    window.document.select(1, 2)
    do(window, "actionSumMaps")
    summed = window.recipe().layers[1]
    assert [kernel.weights.shape for kernel in summed.kernels] == [(3, 1, 2)] * 3
    assert (window.document.layer_index, window.document.kernel_index) == (1, 2)
    settle(window)
    made = run(window.recipe(), window.document.image).layers[1].filtered
    assert made.shape[0] == 3
    np.testing.assert_array_equal(window.row.panels["filtered"].values(), made[2])
    assert not window._actions["actionSumMaps"].isEnabled()
    do(window, "actionEachMap")
    assert window.recipe() == before
    window.document.undo_stack.undo()
    assert window.recipe().layers[1] == summed
    window.document.undo_stack.undo()
    assert window.recipe() == before


def test_the_first_layer_sums_over_colours(window, settle):
    window.document.set_image(Image(np.zeros((9, 9, 3), np.uint8)))
    window.set_recipe(Recipe([Layer([Kernel([[2]])])]))
    do(window, "actionSumMaps")
    assert window.recipe().layers[0].kernels[0].weights.shape == (3, 1, 1)
    window.set_recipe(Recipe([Layer([Kernel([[2]])])], color="luminance"))
    do(window, "actionSumMaps")
    assert window.recipe().layers[0].kernels[0].weights.shape == (1, 1, 1)


def test_what_cannot_be_summed_says_why_and_changes_nothing(window, settle):
    said = []
    window.layers.refused.connect(said.append)
    two, later = Layer([Kernel([[1]])] * 2), Layer([Kernel(np.ones((4, 1, 1)))])
    window.set_recipe(Recipe([two, two, later]))
    before = window.recipe()
    window.document.select(1)
    do(window, "actionSumMaps")  # the last layer sums over four maps, and there would be two
    assert window.recipe() is before
    assert "4 channels, but 2 maps come in" in said[-1]
    window.set_recipe(Recipe([two, Layer([Kernel([[1]])], border="keep")]))
    before = window.recipe()
    do(window, "actionSumMaps")
    assert window.recipe() is before
    assert "keep" in said[-1]
    # A layer that cannot be run can be mended: its kernels have the wrong number of channels.
    window.set_recipe(Recipe([two, Layer([Kernel(np.ones((7, 1, 1)))])]))
    do(window, "actionEachMap")
    assert window.recipe().layers[1] == Layer([Kernel([[1]])])
