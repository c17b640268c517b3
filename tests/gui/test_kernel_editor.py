"""The section KERNEL, driven as a person drives it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from core import Image, Kernel, Layer, Recipe
from core.kernel_edits import rotated, transposed
from core.presets import find_preset, presets
from gui.document import Document
from gui.editors.kernel_editor import KernelEditor
from gui.editors.preset_popup import ABOUT, GROUP

SOBEL = find_preset("Sobel x").kernel()


def document_of(*kernels, pixels=None, **layer):
    image = Image(np.zeros((8, 8), np.uint8) if pixels is None else pixels)
    return Document(image, Recipe((Layer(kernels, **layer),)))


@pytest.fixture
def show(show_editor):
    return lambda document: show_editor(KernelEditor(document), 290, 500)


@pytest.fixture
def document():
    return document_of(SOBEL, Kernel([[7]]))


@pytest.fixture
def editor(show, document):
    return show(document)


def type_number(field, text, key=Qt.Key.Key_Return):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def choose(editor, name):
    combo = editor.presets
    assert combo.findText(name) >= 0
    combo.setCurrentIndex(combo.findText(name))


def turn_wheel(widget, notches):
    place = widget.rect().center()
    event = QWheelEvent(
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


# --- presets ---------------------------------------------------------------------------------


def test_the_box_has_the_names_of_all_presets_and_nothing_else(editor):
    combo = editor.presets
    assert combo.objectName() == "presetCombo"
    names = [combo.itemText(row) for row in range(combo.count())]
    assert names == [preset.name for preset in presets()]
    assert combo.currentText() == "Sobel x"


def test_every_item_tells_its_group_what_it_does_and_its_source(editor):
    for row, preset in enumerate(presets()):
        assert editor.presets.itemData(row, GROUP) == preset.group
        for text in (preset.about, preset.source):
            assert text in editor.presets.itemData(row, ABOUT)
            assert text in editor.presets.itemData(row, Qt.ItemDataRole.ToolTipRole)
    assert presets()[editor.presets.currentIndex()].about in editor.presets.toolTip()


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_choosing_a_preset_changes_the_selected_kernel_only(qtbot, preset):
    document = document_of(Kernel([[3, 4]]), Kernel([[7]]), stride=(2, 2))
    editor = KernelEditor(document)
    qtbot.addWidget(editor)
    before = document.recipe
    choose(editor, preset.name)
    expected = Layer((preset.kernel(), Kernel([[7]])), stride=(2, 2))
    assert document.recipe == Recipe((expected,))
    assert editor.presets.currentText() == preset.name
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.recipe == before


def test_two_choices_are_two_steps_and_undo_takes_the_box_along(editor, document):
    choose(editor, "Emboss")
    choose(editor, "Box 3")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert editor.presets.currentText() == "Emboss"
    document.undo_stack.undo()
    assert editor.presets.currentText() == "Sobel x"
    document.undo_stack.redo()
    assert editor.presets.currentText() == "Emboss"
    assert document.undo_stack.count() == 2


def test_a_kernel_that_is_no_preset_is_shown_by_its_name(editor, document):
    model = editor.table.model()
    model.setData(model.index(0, 0), "4")
    assert editor.presets.currentIndex() == -1
    assert editor.presets.currentText() == "Custom (from Sobel x)"
    assert document.undo_stack.count() == 1
    document.edit_kernel("Nameless", Kernel([[1, 5]]))
    assert editor.presets.currentText() == "Custom"
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert editor.presets.currentText() == "Sobel x"


def test_a_bad_fit_is_refused_and_the_box_goes_back(qtbot, show):
    document = document_of(SOBEL, SOBEL, padding="valid")
    editor = show(document)
    before = document.recipe
    with qtbot.waitSignal(editor.refused):
        choose(editor, "Box 5")
    assert document.recipe is before
    assert editor.presets.currentText() == "Sobel x"


def test_a_preset_for_a_kernel_that_sums_over_channels(show):
    document = document_of(Kernel(np.zeros((2, 5, 5))))
    editor = show(document)
    choose(editor, "Sobel x")
    np.testing.assert_array_equal(document.kernel.weights, [SOBEL.weights, SOBEL.weights])
    assert editor.presets.currentText() == "Custom (from Sobel x)"


def popup_of(editor):
    return editor.presets._popup


def test_typing_in_the_box_searches_anywhere_in_a_name(editor, document):
    editor.presets.setFocus()
    QTest.keyClick(editor.presets, "p")
    assert popup_of(editor).isVisible()
    search = popup_of(editor)._search
    QTest.keyClicks(search, "illow")
    rows = popup_of(editor)._rows
    names = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert names == ["Sharpen (Pillow)"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert not popup_of(editor).isVisible()
    assert document.kernel == find_preset("Sharpen (Pillow)").kernel()


def test_the_list_opens_at_the_present_preset_and_keys_move_in_it(editor, document):
    QTest.mouseClick(editor.presets, Qt.MouseButton.LeftButton)
    popup = popup_of(editor)
    assert popup._list.currentIndex().data() == "Sobel x"
    assert find_preset("Sobel x").about in popup._about.text()
    QTest.keyClick(popup._search, Qt.Key.Key_Down)
    assert document.undo_stack.count() == 0
    QTest.keyClick(popup._search, Qt.Key.Key_Return)
    assert document.kernel.name == "Sobel y"


def test_escape_closes_the_list_without_an_edit(editor, document):
    editor.presets.showPopup()
    QTest.keyClicks(popup_of(editor)._search, "box")
    QTest.keyClick(popup_of(editor)._search, Qt.Key.Key_Escape)
    assert not popup_of(editor).isVisible()
    assert document.undo_stack.count() == 0


def test_a_click_in_the_list_chooses(editor, document):
    editor.presets.showPopup()
    popup = popup_of(editor)
    QTest.keyClicks(popup._search, "outline")
    view = popup._list
    box = view.visualRect(view.model().index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert document.kernel == find_preset("Outline").kernel()


# --- parameters ------------------------------------------------------------------------------


def control(editor, name):
    return editor.parameters._controls[name]


def test_a_parametric_preset_has_its_parameters_as_controls(editor):
    assert editor.parameters.isHidden()
    choose(editor, "Gabor")
    assert editor.parameters.isVisible()
    gabor = find_preset("Gabor")
    assert editor.parameters.values() == {p.name: p.default for p in gabor.parameters}
    choose(editor, "Emboss")
    assert editor.parameters.isHidden()


def test_changing_a_parameter_keeps_the_preset_and_is_one_gesture(editor, document):
    choose(editor, "Gaussian blur")
    sigma = control(editor, "sigma")
    sigma.setFocus()
    for _ in range(5):
        QTest.keyClick(sigma, Qt.Key.Key_Up)
    gaussian = find_preset("Gaussian blur")
    assert document.kernel == gaussian.kernel(sigma=1.5)
    assert editor.presets.currentText() == "Gaussian blur"
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.kernel == gaussian.kernel()
    assert sigma.value() == 1
    document.undo_stack.redo()
    assert sigma.value() == 1.5
    assert editor.presets.currentText() == "Gaussian blur"


def test_a_parameter_is_typed_as_a_whole(editor, document):
    choose(editor, "Box blur")
    rows = control(editor, "rows")
    rows.setFocus()
    rows.selectAll()
    QTest.keyClicks(rows, "11")
    assert document.kernel.rows == 3
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert document.kernel == find_preset("Box blur").kernel(rows=11)


def test_a_choice_among_parameters(editor, document):
    choose(editor, "Sobel by direction")
    direction = control(editor, "direction")
    direction.setCurrentIndex(direction.findText("N"))
    assert document.kernel == find_preset("Sobel by direction").kernel(direction="N")
    assert editor.presets.currentText() == "Sobel by direction"


def test_an_edited_parametric_preset_is_custom_until_undo(editor, document):
    choose(editor, "Gaussian blur")
    model = editor.table.model()
    model.setData(model.index(0, 0), 1)
    assert editor.presets.currentText() == "Custom (from Gaussian blur)"
    assert editor.parameters.isHidden()
    document.undo_stack.undo()
    assert editor.presets.currentText() == "Gaussian blur"
    assert editor.parameters.isVisible()


def test_a_parametric_kernel_of_unknown_parameters_is_shown_by_its_name(show):
    kernel = find_preset("Gaussian blur").kernel(sigma=3.3)
    editor = show(document_of(kernel))
    assert editor.presets.currentText() == "Gaussian blur"
    assert editor.presets.currentIndex() == -1
    assert editor.parameters.isHidden()


# --- size ------------------------------------------------------------------------------------


def test_resizing_keeps_weights_round_the_anchor(editor, document):
    type_number(editor.rows, "5")
    type_number(editor.columns, "4", Qt.Key.Key_Tab)
    expected = np.zeros((5, 4))
    expected[1:4, 0:3] = SOBEL.weights
    np.testing.assert_array_equal(document.kernel.weights, expected)
    assert document.kernel.name == "Custom (from Sobel x)"
    assert document.undo_stack.count() == 2


def test_a_size_is_typed_as_a_whole(editor, document):
    editor.rows.setFocus()
    editor.rows.selectAll()
    QTest.keyClicks(editor.rows, "15")
    assert document.kernel.rows == 3
    QTest.keyClick(editor.rows, Qt.Key.Key_Return)
    assert document.kernel.rows == 15


def test_one_gesture_of_resizing_loses_nothing(editor, document):
    editor.rows.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(editor.rows, key)
    assert document.kernel == SOBEL
    assert document.undo_stack.count() == 0


def test_a_size_that_the_layer_refuses_goes_back(qtbot, show):
    document = document_of(SOBEL, SOBEL, padding="full")
    editor = show(document)
    with qtbot.waitSignal(editor.refused):
        type_number(editor.rows, "5")
    assert document.kernel == SOBEL
    assert editor.rows.value() == 3


# --- transforms ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tool", "weights"),
    [
        ("transpose", [[1, 4], [2, 5], [3, 6]]),
        ("flip-horizontal", [[3, 2, 1], [6, 5, 4]]),
        ("flip-vertical", [[4, 5, 6], [1, 2, 3]]),
        ("rotate", [[4, 1], [5, 2], [6, 3]]),
        ("negate", [[-1, -2, -3], [-4, -5, -6]]),
        ("normalise", [[1, 2, 3], [4, 5, 6]]),
    ],
)
def test_tools(show, tool, weights):
    document = document_of(Kernel([[1, 2, 3], [4, 5, 6]], name="Mine"))
    editor = show(document)
    QTest.mouseClick(editor.tools[tool], Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(document.kernel.weights, weights)
    assert document.kernel.scale == (1 / 21 if tool == "normalise" else 1)
    assert document.kernel.name == "Mine"
    assert document.undo_stack.count() == 1


def test_tools_rename(editor, document):
    QTest.mouseClick(editor.tools["transpose"], Qt.MouseButton.LeftButton)
    assert document.kernel == find_preset("Horizontal lines").kernel()
    QTest.mouseClick(editor.tools["normalise"], Qt.MouseButton.LeftButton)
    assert document.kernel.scale == 0.25
    assert editor.presets.currentText() == "Custom (from Horizontal lines)"


# --- scale and bias --------------------------------------------------------------------------


def test_scale_takes_expressions_and_shows_them_as_typed(editor, document):
    type_number(editor.scale, "1/9")
    assert document.kernel.scale == 1 / 9
    type_number(editor.scale, "2*pi", Qt.Key.Key_Tab)
    assert document.kernel.scale == 2 * np.pi
    assert editor.scale.text() == "2*pi"
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert editor.scale.text() == "1/9"
    document.undo_stack.undo()
    assert editor.scale.text() == "1"
    assert document.kernel == SOBEL


def test_bias(editor, document):
    type_number(editor.bias, "-128")
    assert document.kernel.bias == -128
    assert document.kernel.name == "Custom (from Sobel x)"


def test_wrong_text_is_marked_with_its_reason_and_changes_nothing(qtbot, editor, document):
    before = document.recipe
    with qtbot.waitSignal(editor.refused) as refusal:
        type_number(editor.scale, "1/0")
    reason = refusal.args[0]
    assert reason.startswith("Scale: ")
    assert editor.scale.toolTip() in reason
    assert editor.scale.property("invalid") is True
    assert editor.scale.text() == "1/0"
    assert document.recipe is before
    QTest.keyClick(editor.scale, Qt.Key.Key_Escape)
    assert editor.scale.text() == "1"
    assert editor.scale.property("invalid") is False
    assert editor.scale.toolTip() != reason


def test_a_change_elsewhere_leaves_half_typed_text_alone(editor, document):
    editor.scale.setFocus()
    editor.scale.selectAll()
    QTest.keyClicks(editor.scale, "1/")
    document.edit_kernel("Bias", Kernel(SOBEL.weights, bias=3))
    assert editor.scale.text() == "1/"
    document.edit_kernel("Scale", Kernel(SOBEL.weights, scale=4))
    assert editor.scale.text() == "4"


def test_keys_and_wheel_step_a_focused_field_in_one_gesture(editor, document):
    editor.bias.setFocus()
    QTest.keyClick(editor.bias, Qt.Key.Key_Up)
    QTest.keyClick(editor.bias, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(editor.bias, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert document.kernel.bias == -8.9
    turn_wheel(editor.bias, 2)
    assert document.kernel.bias == -6.9
    assert document.undo_stack.count() == 1
    editor.scale.setFocus()
    turn_wheel(editor.bias, 2)
    assert document.kernel.bias == -6.9
    QTest.keyClick(editor.scale, Qt.Key.Key_Up)
    assert document.kernel.scale == 1.1


def test_undo_belongs_to_the_window_unless_something_is_being_typed(qtbot, editor, document):
    from PySide6.QtGui import QKeySequence, QShortcut

    shortcut = QShortcut(QKeySequence.StandardKey.Undo, editor)
    shortcut.activated.connect(document.undo_stack.undo)
    for field, text in ((editor.bias, "5"), (editor.rows, "5")):
        type_number(field, text)
        assert document.kernel != SOBEL
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert document.kernel == SOBEL
        QTest.keyClicks(field, "7")
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert document.undo_stack.index() == 0


def test_one_over_the_sum(show):
    document = document_of(Kernel(np.ones((3, 3))))
    editor = show(document)
    QTest.mouseClick(editor.unit_sum, Qt.MouseButton.LeftButton)
    assert document.kernel.scale == 1 / 9
    assert editor.scale.text() == "1/9"
    assert editor.presets.currentText() == "Box 3"
    document.edit_kernel("Sum 0", SOBEL)
    assert not editor.unit_sum.isEnabled()
    assert "0" in editor.unit_sum.toolTip()


# --- the summary -----------------------------------------------------------------------------


def summary(editor):
    return next(label.text() for label in editor.findChildren(QLabel) if "Σ|w|" in label.text())


def test_the_summary_follows_kernel_and_image(editor, document):
    assert summary(editor) == "Σ 0    Σ|w| 8\nrange −1020 … 1020"
    document.edit_kernel("Other", Kernel([[1, 2]], scale=0.5, bias=-3))
    assert summary(editor) == "Σ 3    Σ|w| 3\nrange −3 … 379.5"
    document.set_image(Image(np.zeros((4, 4), np.float32)))
    assert summary(editor) == "Σ 3    Σ|w| 3\nrange −3 … −1.5"


def test_the_range_counts_what_stands_outside_the_image(show):
    editor = show(document_of(Kernel([[0, 1]]), border="constant", border_value=-50))
    assert summary(editor).endswith("range −50 … 255")


# --- following the document ------------------------------------------------------------------


def test_channels_can_be_looked_at(show):
    weights = np.arange(12.0).reshape(3, 2, 2)
    document = document_of(Kernel(weights))
    editor = show(document)
    assert editor.channel.isVisible()
    type_number(editor.channel, "3")
    assert editor.table.model().index(0, 0).data() == "8"
    assert document.undo_stack.count() == 0
    document.edit("Flat", Recipe((Layer((SOBEL,)),)))
    assert not editor.channel.isVisible()


def test_another_recipe_is_read_without_edits(editor, document):
    layers = (
        Layer((Kernel([[1]]),)),
        Layer((transposed(SOBEL), rotated(SOBEL)), enabled=False, padding="full"),
    )
    document.edit("Open", Recipe(layers))
    assert document.undo_stack.count() == 1
    assert editor.presets.currentText() == "Horizontal lines"
    assert (editor.rows.value(), editor.columns.value()) == (3, 3)
    document.undo_stack.undo()
    assert editor.presets.currentText() == "Sobel x"
    assert document.undo_stack.count() == 1


def test_everything_can_be_reached_and_has_a_name(editor):
    seen = []
    editor.presets.setFocus()
    while (widget := QApplication.focusWidget()) not in seen:
        seen.append(widget)
        assert widget.accessibleName(), widget
        assert widget.toolTip() or widget is editor.table, widget
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    order = [editor.presets, editor.rows, editor.columns, editor.table]
    order += [tool for tool in editor.tools.values() if tool.isEnabled()]
    order += [editor.scale, editor.bias]
    assert seen == order
