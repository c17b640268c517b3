"""The section POOLING, driven as a person drives it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core import Image, Kernel, Layer, Pooling, Recipe
from core.compute.pooling import POOLINGS
from gui.document import Document
from gui.editors.choice import NAME
from gui.editors.column import EditorColumn
from gui.editors.pooling_editor import PoolingEditor

KERNEL = Kernel([[1]])


def document_of(pooling):
    return Document(Image(np.zeros((8, 8), np.uint8)), Recipe((Layer((KERNEL,), pooling=pooling),)))


@pytest.fixture
def show(show_editor):
    return lambda document, kind=PoolingEditor: show_editor(kind(document), 300, 800)


@pytest.fixture
def document():
    return document_of(Pooling())


@pytest.fixture
def editor(show, document):
    return show(document)


def type_number(field, text, key=Qt.Key.Key_Return):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def click(box):
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))


def open_more(editor):
    QTest.mouseClick(editor.more.button, Qt.MouseButton.LeftButton)


def test_the_toggle_turns_pooling_off_and_the_former_on_again(editor, document):
    former = Pooling("average", size=(3, 4), stride=(1, 2), padding=(1, 1), ceil_mode=True)
    document.edit_layer("Other", Layer((KERNEL,), pooling=former))
    assert editor.toggle.objectName() == "poolToggle"
    click(editor.toggle)
    assert document.layer.pooling is None
    assert not editor.kind.isEnabled()
    assert editor.kind.choice() == "average"
    editor.toggle.setChecked(True)
    assert document.layer.pooling == former
    assert document.undo_stack.count() == 3
    document.undo_stack.undo()
    assert not editor.toggle.isChecked()
    document.undo_stack.undo()
    assert editor.toggle.isChecked()
    assert document.undo_stack.count() == 3


def test_pooling_that_never_was_is_the_default(show):
    document = document_of(None)
    editor = show(document)
    assert not editor.toggle.isChecked()
    click(editor.toggle)
    assert document.layer.pooling == Pooling()


def test_undo_of_the_toggle_brings_the_values_back(editor, document):
    type_number(editor.size[0], "5")
    click(editor.toggle)
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.layer.pooling == Pooling()
    assert editor.size[0].value() == 2
    click(editor.toggle)
    click(editor.toggle)
    assert document.layer.pooling == Pooling()


@pytest.mark.parametrize("kind", POOLINGS.values(), ids=lambda kind: kind.name)
def test_every_kind(editor, document, kind):
    open_more(editor)
    row = editor.kind.findData(kind.name, NAME)
    assert editor.kind.itemText(row) == kind.label
    editor.kind.setCurrentIndex(row)
    assert document.layer.pooling == Pooling(kind.name)
    assert editor.count_padding.isEnabled() == (kind.name == "average")


def test_an_equal_stride_follows_the_window(editor, document):
    type_number(editor.size[0], "3")
    assert document.layer.pooling == Pooling(size=(3, 2), stride=(3, 2))
    type_number(editor.size[1], "5", Qt.Key.Key_Tab)
    assert document.layer.pooling == Pooling(size=(3, 5), stride=(3, 5))
    assert [field.value() for field in editor.stride] == [3, 5]
    type_number(editor.stride[0], "1")
    type_number(editor.size[0], "6")
    assert document.layer.pooling == Pooling(size=(6, 5), stride=(1, 5))
    document.undo_stack.undo()
    assert document.layer.pooling == Pooling(size=(3, 5), stride=(1, 5))


def test_steps_of_the_window_are_one_gesture(editor, document):
    rows = editor.size[0]
    rows.setFocus()
    for _ in range(3):
        QTest.keyClick(rows, Qt.Key.Key_Up)
    assert document.layer.pooling == Pooling(size=(5, 2))
    assert document.undo_stack.count() == 1


def test_rare_settings(editor, document):
    open_more(editor)
    type_number(editor.padding[0], "1")
    type_number(editor.dilation[1], "3")
    click(editor.ceil_mode)
    editor.kind.setCurrentIndex(editor.kind.findData("average", NAME))
    click(editor.count_padding)
    expected = Pooling(
        "average", padding=(1, 0), dilation=(1, 3), ceil_mode=True, count_include_pad=False
    )
    assert document.layer.pooling == expected
    assert "4" in editor.more.button.text()
    assert document.undo_stack.count() == 5


@pytest.mark.parametrize(
    ("pooling", "change", "shown"),
    [
        (
            Pooling(),
            lambda editor: type_number(editor.padding[1], "2"),
            lambda editor: editor.padding[1].value() == 0,
        ),
        (
            Pooling(size=(6, 6), padding=(3, 3)),
            lambda editor: type_number(editor.size[0], "4"),
            lambda editor: editor.size[0].value() == 6 and editor.stride[0].value() == 6,
        ),
        (
            Pooling(),
            lambda editor: type_number(editor.stride[0], "65"),
            lambda editor: editor.stride[0].value() == 2,
        ),
    ],
)
def test_what_the_recipe_refuses_goes_back(qtbot, show, pooling, change, shown):
    document = document_of(pooling)
    editor = show(document)
    open_more(editor)
    with qtbot.waitSignal(editor.refused) as refusal:
        change(editor)
    assert "must be" in refusal.args[0]
    assert document.layer.pooling == pooling
    assert shown(editor)
    assert document.undo_stack.count() == 0


def test_another_recipe_is_read_without_edits(editor, document):
    pooling = Pooling("l2", size=(3, 4), stride=(5, 6), padding=(1, 2), dilation=(7, 8))
    document.edit("Open", Recipe((Layer((KERNEL,)), Layer((KERNEL,), pooling=pooling))))
    assert document.undo_stack.count() == 1
    assert editor.kind.choice() == "l2"
    for name in ("size", "stride", "padding", "dilation"):
        shown = tuple(field.value() for field in getattr(editor, name))
        assert shown == getattr(pooling, name)
    document.edit("Off", Recipe((Layer((KERNEL,), pooling=Pooling()), Layer((KERNEL,)))))
    assert not editor.toggle.isChecked()
    editor.toggle.setChecked(True)
    assert document.recipe.layers[0].pooling == Pooling()
    assert document.recipe.layers[1].pooling == pooling


# --- the whole column ------------------------------------------------------------------------


def focus_chain(start):
    seen = []
    start.setFocus()
    while (widget := QApplication.focusWidget()) not in seen:
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return seen


def test_the_whole_column_can_be_reached_with_tab(show, document):
    column = show(document, EditorColumn)
    for editor in (column.layer, column.pooling):
        open_more(editor)
    editor = column.pooling
    editor.kind.setCurrentIndex(editor.kind.findData("average", NAME))
    seen = focus_chain(column.layers.tabs)
    for widget in seen:
        assert widget.accessibleName(), widget
    reachable = {
        widget
        for widget in column.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }
    assert reachable <= set(seen)
    tops = [widget.mapTo(column, QPoint()).y() for widget in seen]
    sections = [widget for widget in seen if widget in (column.kernel.bias, editor.toggle)]
    assert sections == [column.kernel.bias, editor.toggle]
    assert tops[0] <= min(tops) + 4  # buttons in the same row may be a little higher


def test_the_column_fits_800_pixels_and_aligns_its_fields(qtbot, show):
    document = document_of(Pooling())
    document.edit_kernel("3 x 3", Kernel(np.ones((3, 3))))
    column = show(document, EditorColumn)
    column.resize(column.minimumWidth(), 800)
    assert column._content.sizeHint().height() <= 800
    fields = [
        column.kernel.presets,
        column.kernel.rows,
        column.kernel.bias,
        column.layer.border,
        column.layer.stride[0],
        column.pooling.kind,
        column.pooling.size[0],
    ]
    assert len({field.mapTo(column, QPoint()).x() for field in fields}) == 1
    wide = [column.kernel.presets, column.kernel.bias, column.layer.border, column.pooling.kind]
    assert len({field.mapTo(column, QPoint(field.width(), 0)).x() for field in wide}) == 1


def test_the_column_passes_refusals_on(qtbot, show, document):
    column = show(document, EditorColumn)
    with qtbot.waitSignal(column.refused):
        type_number(column.pooling.stride[0], "65")
    with qtbot.waitSignal(column.refused):
        type_number(column.kernel.scale, "x")
    with qtbot.waitSignal(column.refused):
        column.kernel.table.model().setData(column.kernel.table.model().index(0, 0), "x")
    document.edit_layer("Keep", replace(document.layer, border="keep"))
    with qtbot.waitSignal(column.refused):
        type_number(column.layer.stride[0], "2")
