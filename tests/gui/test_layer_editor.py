"""The section CONVOLUTION, driven as a person drives it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import Image, Kernel, Layer, Recipe, run_reference
from core.compute.activation import ACTIVATIONS
from core.compute.padding import BORDERS
from gui.document import Document
from gui.editors.choice import DETAIL, NAME
from gui.editors.layer_editor import LayerEditor

KERNEL = Kernel([[-1, 0, 1], [-2, 0, 2]])
PLAIN = Layer((KERNEL,))


def document_of(layer=PLAIN, pixels=None):
    return Document(
        Image(np.zeros((8, 8), np.uint8) if pixels is None else pixels), Recipe((layer,))
    )


@pytest.fixture
def show(show_editor):
    return lambda document: show_editor(LayerEditor(document), 290, 400)


@pytest.fixture
def document():
    return document_of()


@pytest.fixture
def editor(show, document):
    return show(document)


def type_number(field, text, key=Qt.Key.Key_Return):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def clear(field):
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(choice, name):
    choice.setCurrentIndex(choice.findData(name, NAME))


def open_more(editor):
    QTest.mouseClick(editor.more.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("border", BORDERS.values(), ids=lambda border: border.name)
def test_every_border(editor, document, border):
    row = editor.border.findData(border.name, NAME)
    assert editor.border.itemText(row) == border.label
    assert editor.border.itemData(row, DETAIL) == border.picture
    editor.border.setCurrentIndex(row)
    assert document.layer == replace(PLAIN, border=border.name)
    assert editor.border_value.isVisible() == (border.name == "constant")


def test_the_border_value(editor, document):
    choose(editor.border, "constant")
    type_number(editor.border_value, "255/2")
    assert document.layer == replace(PLAIN, border="constant", border_value=127.5)
    document.undo_stack.undo()
    assert editor.border_value.text() == "0"


@pytest.mark.parametrize("activation", ACTIVATIONS.values(), ids=lambda row: row.name)
def test_every_activation_and_its_parameters(editor, document, activation):
    rows = editor.activation
    choose(rows.choice, activation.name)
    assert document.layer == replace(PLAIN, activation=activation.name)
    assert rows.slope.isVisible() == ("slope" in activation.parameters)
    assert rows.low.isVisible() == rows.high.isVisible() == ("range" in activation.parameters)


def test_the_slope(editor, document):
    choose(editor.activation.choice, "leaky_relu")
    type_number(editor.activation.slope, "1/4")
    assert document.layer.slope == 0.25
    QTest.keyClick(editor.activation.slope, Qt.Key.Key_Up)
    assert document.layer.slope == 0.26


def test_the_range_is_the_files_until_a_number_is_given(qtbot, editor, document):
    choose(editor.activation.choice, "clip")
    low, high = editor.activation.low, editor.activation.high
    assert (low.text(), high.text()) == ("", "")
    assert (low.placeholderText(), high.placeholderText()) == ("0", "255")
    type_number(low, "10")
    assert document.layer.range == (10, 255)
    assert high.text() == "255"
    type_number(high, "20")
    assert document.layer.range == (10, 20)
    with qtbot.waitSignal(editor.refused):
        type_number(high, "5")
    assert document.layer.range == (10, 20)
    assert high.text() == "20"
    clear(low)
    assert document.layer.range is None
    assert (low.text(), high.text()) == ("", "")
    document.set_image(Image(np.zeros((3, 3), np.int16)))
    assert (low.placeholderText(), high.placeholderText()) == ("-32768", "32767")


@pytest.mark.parametrize("name", ["stride", "dilation"])
def test_pairs(editor, document, name):
    open_more(editor)
    rows, columns = getattr(editor, name)
    type_number(rows, "3")
    type_number(columns, "2", Qt.Key.Key_Tab)
    assert document.layer == replace(PLAIN, **{name: (3, 2)})
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert (rows.value(), columns.value()) == (3, 1)


def test_steps_of_one_field_are_one_gesture(editor, document):
    rows, columns = editor.stride
    rows.setFocus()
    for _ in range(4):
        QTest.keyClick(rows, Qt.Key.Key_Up)
    columns.setFocus()
    QTest.keyClick(columns, Qt.Key.Key_Up)
    assert document.layer.stride == (5, 2)
    assert document.undo_stack.count() == 2


@pytest.mark.parametrize("name", ["same", "valid", "full"])
def test_named_paddings(editor, document, name):
    choose(editor.padding.choice, "valid" if name == "same" else "same")
    choose(editor.padding.choice, name)
    assert document.layer == replace(PLAIN, padding=name)
    assert not editor.padding.top.isVisibleTo(editor)


@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("name", ["same", "valid", "full"])
def test_custom_padding_starts_from_what_is_there(show, name, flip):
    pixels = np.random.default_rng(1).integers(0, 256, (9, 8)).astype(np.uint8)
    layer = replace(PLAIN, padding=name, dilation=(2, 3), flip=flip)
    document = document_of(layer, pixels)
    editor = show(document)
    open_more(editor)
    before = run_reference(document.recipe, pixels).layers[0].filtered
    choose(editor.padding.choice, "custom")
    assert editor.padding.top.isVisible()
    after = run_reference(document.recipe, pixels).layers[0].filtered
    np.testing.assert_array_equal(after, before)
    assert isinstance(document.layer.padding, tuple)


def test_custom_padding(editor, document):
    open_more(editor)
    choose(editor.padding.choice, "custom")
    for value, side in enumerate(editor.padding.sides, 1):
        type_number(side, str(value))
    assert document.layer == replace(PLAIN, padding=(1, 2, 3, 4))


def test_flip_and_colour(editor, document):
    open_more(editor)
    QTest.mouseClick(
        editor.flip, Qt.MouseButton.LeftButton, pos=QPoint(10, editor.flip.height() // 2)
    )
    assert document.layer == replace(PLAIN, flip=True)
    choose(editor.color, "luminance")
    assert document.recipe == Recipe((replace(PLAIN, flip=True),), color="luminance")
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert not editor.flip.isChecked()
    assert editor.color.choice() == "channels"


@pytest.mark.parametrize(
    ("layer", "change", "shown"),
    [
        (
            replace(PLAIN, stride=(1, 2)),
            lambda editor: choose(editor.border, "keep"),
            lambda editor: editor.border.choice() == "reflect",
        ),
        (
            replace(PLAIN, border="keep"),
            lambda editor: type_number(editor.stride[0], "2"),
            lambda editor: editor.stride[0].value() == 1,
        ),
        (
            replace(PLAIN, border="keep"),
            lambda editor: choose(editor.padding.choice, "full"),
            lambda editor: editor.padding.choice.choice() == "same",
        ),
        (
            Layer((KERNEL, Kernel([[1]]))),
            lambda editor: choose(editor.padding.choice, "valid"),
            lambda editor: editor.padding.choice.choice() == "same",
        ),
    ],
)
def test_what_the_recipe_refuses_goes_back(qtbot, show, layer, change, shown):
    document = document_of(layer)
    editor = show(document)
    with qtbot.waitSignal(editor.refused) as refusal:
        change(editor)
    assert refusal.args[0]
    assert document.layer == layer
    assert shown(editor)
    assert document.undo_stack.count() == 0


def test_wrong_numbers_are_told(qtbot, editor, document):
    choose(editor.border, "constant")
    with qtbot.waitSignal(editor.refused) as refusal:
        type_number(editor.border_value, "ten")
    assert "ten" in refusal.args[0]
    assert document.layer.border_value == 0


def test_more_is_closed_at_first_and_tells_what_is_changed_inside(editor, document):
    assert not editor.flip.isVisible()
    assert editor.more.button.text() == "More"
    document.edit_layer("Other", replace(PLAIN, dilation=(2, 2), padding="valid"))
    assert "2" in editor.more.button.text()
    open_more(editor)
    assert editor.flip.isVisible()
    open_more(editor)
    assert not editor.flip.isVisible()
    assert document.undo_stack.count() == 1


def test_another_recipe_is_read_without_edits(editor, document):
    layer = Layer(
        (KERNEL,),
        border="constant",
        border_value=7,
        stride=(2, 3),
        dilation=(4, 5),
        padding=(1, 2, 3, 4),
        activation="clip",
        range=(-1, 1),
        flip=True,
        enabled=False,
    )
    document.edit("Open", Recipe((PLAIN, layer), color="luminance"))
    assert document.undo_stack.count() == 1
    assert editor.border.choice() == "constant"
    assert editor.border_value.value() == 7
    assert [field.value() for field in editor.stride] == [2, 3]
    assert [field.value() for field in editor.dilation] == [4, 5]
    assert [field.value() for field in editor.padding.sides] == [1, 2, 3, 4]
    assert (editor.activation.low.value(), editor.activation.high.value()) == (-1, 1)
    assert editor.flip.isChecked()
    assert editor.color.choice() == "luminance"
    document.undo_stack.undo()
    assert editor.border.choice() == "reflect"
    assert document.undo_stack.count() == 1


def test_an_edit_changes_the_selected_layer_only(show):
    document = document_of()
    document.edit("Two", Recipe((PLAIN, replace(PLAIN, flip=True))))
    editor = show(document)
    choose(editor.border, "zeros")
    assert document.recipe == Recipe((PLAIN, replace(PLAIN, flip=True, border="zeros")))


def test_the_wheel_scrolls_the_column_over_fields_without_focus(editor, document):
    editor.stride[1].setFocus()
    for widget in (editor.border, editor.stride[0], editor.activation.choice):
        place = QPointF(widget.rect().center())
        event = QWheelEvent(
            place,
            QPointF(widget.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        assert not event.isAccepted()
    assert document.undo_stack.count() == 0


def test_everything_can_be_reached_and_has_a_name(editor):
    choose(editor.border, "constant")
    choose(editor.activation.choice, "clip")
    open_more(editor)
    choose(editor.padding.choice, "custom")
    seen = []
    editor.border.setFocus()
    while (widget := QApplication.focusWidget()) not in seen:
        seen.append(widget)
        assert widget.accessibleName(), widget
        assert widget.toolTip(), widget.accessibleName()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    rows = editor.activation
    order = [editor.border, editor.border_value, *editor.stride, rows.choice, rows.low, rows.high]
    more = [editor.padding.choice, *editor.padding.sides, *editor.dilation]
    assert seen == [*order, editor.more.button, *more, editor.color, editor.flip]
