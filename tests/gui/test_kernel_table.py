"""The table of weights, driven as a person drives it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QLabel, QLineEdit

from core import Image, Kernel, Layer, Recipe
from core.expressions import format_number
from core.presets import find_preset
from gui.document import Document
from gui.editors.cell_delegate import selected_colour
from gui.editors.cell_texts import CellTexts
from gui.editors.kernel_table import KernelTable
from gui.theme import DARK, LIGHT, contrast, current_colours, text_on, weight_colour

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def document_of(kernel, **layer):
    image = Image(np.zeros((8, 8), np.uint8))
    return Document(image, Recipe((Layer((kernel,), **layer),)))


@pytest.fixture
def document():
    return document_of(find_preset("Sobel x").kernel())


@pytest.fixture
def show(qtbot):
    def show(document, size=(280, 300)):
        table = KernelTable(document)
        qtbot.addWidget(table)
        table.resize(*size)
        table.show()
        qtbot.waitExposed(table)
        table.activateWindow()
        QTest.qWaitForWindowActive(table)
        table.setFocus()
        return table

    return show


@pytest.fixture
def table(show, document):
    return show(document)


def go(table, row, column):
    table.setCurrentIndex(table.model().index(row, column))


def type_into(text, key=Qt.Key.Key_Return):
    """Types where the focus is, as a person does: the first letter opens the cell's field."""
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)
    QTest.keyClick(QApplication.focusWidget(), key)


def place_of(table):
    return table.currentIndex().row(), table.currentIndex().column()


def middle_of(table, row, column):
    return table.visualRect(table.model().index(row, column)).center()


def turn_wheel(table, place, notches, modifiers=CONTROL):
    point = QPointF(place)
    event = QWheelEvent(
        point,
        QPointF(table.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(table.viewport(), event)


# --- typing ----------------------------------------------------------------------------------


def test_typing_changes_one_weight_in_one_undo_step(qtbot, table, document):
    before = document.recipe
    go(table, 0, 1)
    type_into("7")
    qtbot.waitUntil(lambda: document.kernel.weights[0, 1] == 7)
    np.testing.assert_array_equal(document.kernel.weights, [[-1, 7, 1], [-2, 0, 2], [-1, 0, 1]])
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.recipe == before
    assert table.model().index(0, 1).data() == "0"


def test_return_moves_down_and_tab_to_the_right(qtbot, table, document):
    go(table, 0, 0)
    type_into("4")
    qtbot.waitUntil(lambda: place_of(table) == (1, 0))
    type_into("5", Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: place_of(table) == (1, 1))
    type_into("6")
    qtbot.waitUntil(lambda: place_of(table) == (2, 1))
    np.testing.assert_array_equal(document.kernel.weights[:2, :2], [[4, 0], [5, 6]])
    qtbot.waitUntil(lambda: not table.findChildren(QLineEdit))


def test_keys_move_without_an_edit(table, document):
    go(table, 1, 1)
    for key, place in (
        (Qt.Key.Key_Up, (0, 1)),
        (Qt.Key.Key_Right, (0, 2)),
        (Qt.Key.Key_Down, (1, 2)),
        (Qt.Key.Key_Left, (1, 1)),
        (Qt.Key.Key_Return, (2, 1)),
        (Qt.Key.Key_Return, (2, 1)),
    ):
        QTest.keyClick(table, key)
        assert place_of(table) == place
    QTest.keyClick(table, Qt.Key.Key_Return, SHIFT)
    assert place_of(table) == (1, 1)
    assert document.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("typed", "value"),
    [("1/9", 1 / 9), ("sqrt(2)", 2**0.5), ("-2*pi", -2 * np.pi), ("0,5", 0.5), ("sqrt(4)", 2)],
)
def test_text_is_shown_as_it_was_typed_also_after_undo(qtbot, table, document, typed, value):
    go(table, 2, 1)
    type_into(typed)
    qtbot.waitUntil(lambda: document.kernel.weights[2, 1] == value)
    cell = table.model().index(2, 1)
    assert cell.data() == cell.data(Qt.ItemDataRole.EditRole) == typed
    document.undo_stack.undo()
    assert cell.data() == "0"
    document.undo_stack.redo()
    assert cell.data() == typed


def test_a_typed_integer_leaves_its_equals_alone(table):
    model = table.model()
    model.setData(model.index(0, 1), "sqrt(4)")
    assert model.index(0, 1).data() == "sqrt(4)"
    assert model.index(1, 2).data() == "2"


def test_escape_leaves_the_weight(qtbot, table, document):
    go(table, 0, 0)
    type_into("9", Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not table.findChildren(QLineEdit))
    assert document.undo_stack.count() == 0


@pytest.mark.parametrize("value", ["abc", "", "1/0", "1e999", float("nan"), None, [1], True])
def test_what_is_no_number_changes_nothing_and_says_why(qtbot, table, document, value):
    before = document.recipe
    with qtbot.waitSignal(table.refused) as refusal:
        assert table.model().setData(table.model().index(0, 1), value) is False
    assert document.recipe is before
    assert refusal.args[0].startswith("row 1, column 2: ")


def open_field(table):
    fields = table.findChildren(QLineEdit)
    return fields[0] if fields else None


def bubble_of(table):
    return table.window().findChild(QLabel, "refusal")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_wrong_text_stays_in_its_open_cell_and_says_why(qtbot, table, document, key):
    go(table, 0, 0)
    with qtbot.waitSignal(table.refused):
        type_into("2x", key)
    qtbot.waitUntil(lambda: open_field(table).property("invalid") is True)
    field = open_field(table)
    assert field.text() == "2x"
    assert QApplication.focusWidget() is field
    for text in (field.toolTip(), field.accessibleDescription(), bubble_of(table).text()):
        assert text.startswith("row 1, column 1: ")
        assert '"x"' in text
    assert bubble_of(table).isVisible()
    assert place_of(table) == (0, 0)
    assert document.undo_stack.count() == 0
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.property("invalid")
    assert not bubble_of(table).isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.kernel.weights[0, 0] == 2)
    qtbot.waitUntil(lambda: open_field(table) is None)
    assert place_of(table) == (1, 0)


def test_a_wrong_text_is_given_up_with_escape(qtbot, table, document):
    go(table, 0, 0)
    type_into("2x")
    qtbot.waitUntil(lambda: open_field(table).property("invalid") is True)
    QTest.keyClick(open_field(table), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: open_field(table) is None)
    assert not bubble_of(table).isVisible()
    assert table.model().index(0, 0).data() == "-1"
    type_into("8")
    qtbot.waitUntil(lambda: document.kernel.weights[0, 0] == 8)


def test_a_refused_paste_is_forgotten_once_something_else_is_pasted(table, document):
    go(table, 0, 0)
    for text, is_refused in (("a\tb", True), ("1\t2", False)):
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
        assert bubble_of(table).isVisible() == is_refused
    assert document.kernel.weights[0, :2].tolist() == [1, 2]


def test_a_click_elsewhere_leads_back_to_a_wrong_text(qtbot, table):
    go(table, 0, 0)
    type_into("2x")
    qtbot.waitUntil(lambda: open_field(table).property("invalid") is True)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(table, 2, 2))
    assert place_of(table) == (0, 0)
    assert QApplication.focusWidget() is open_field(table)
    assert open_field(table).text() == "2x"


def test_an_arrow_key_does_not_lead_away_from_a_wrong_text(qtbot, table, document):
    go(table, 1, 1)
    for letter in "2x":
        QTest.keyClick(QApplication.focusWidget(), letter)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: open_field(table).property("invalid") is True)
    qtbot.waitUntil(lambda: place_of(table) == (1, 1))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is open_field(table))
    QTest.keyClick(open_field(table), Qt.Key.Key_Backspace)
    QTest.keyClick(open_field(table), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.kernel.weights[1, 1] == 2)
    assert place_of(table) == (2, 1)


def test_another_kernel_size_takes_a_wrong_text_along(qtbot, table, document):
    go(table, 0, 0)
    type_into("2x")
    qtbot.waitUntil(lambda: open_field(table).property("invalid") is True)
    document.edit_kernel("Larger", Kernel(np.zeros((5, 5))))
    qtbot.waitUntil(lambda: open_field(table) is None)
    assert not bubble_of(table).isVisible()
    go(table, 4, 4)
    type_into("3")
    qtbot.waitUntil(lambda: document.kernel.weights[4, 4] == 3)


def test_f2_edits_what_stands_there(qtbot, table, document):
    go(table, 0, 0)
    QTest.keyClick(table, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: open_field(table) is not None)
    assert open_field(table).text() == "-1"
    QTest.keyClick(open_field(table), Qt.Key.Key_End)
    type_into("5")
    qtbot.waitUntil(lambda: document.kernel.weights[0, 0] == -15)


def test_tab_goes_through_the_cells_and_leaves_after_the_last(table):
    go(table, 0, 1)
    for place in ((0, 2), (1, 0), (1, 1)):
        QTest.keyClick(table, Qt.Key.Key_Tab)
        assert place_of(table) == place
    for place in ((1, 0), (0, 2)):
        QTest.keyClick(table, Qt.Key.Key_Backtab, SHIFT)
        assert place_of(table) == place


def test_all_cells_are_selected_and_cleared(table, document):
    go(table, 1, 1)
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert not document.kernel.weights.any()
    assert document.undo_stack.count() == 1


@pytest.mark.parametrize("value", [5, 5.0, np.float64(5), np.int64(5), "5"])
def test_the_model_takes_numbers_and_texts(table, document, value):
    model = table.model()
    assert model.setData(model.index(1, 1), value, Qt.ItemDataRole.EditRole) is True
    assert document.kernel.weights[1, 1] == 5


def test_the_same_number_is_no_edit(table, document):
    model = table.model()
    assert model.setData(model.index(0, 0), "-1") is True
    assert model.setData(model.index(0, 0), -1) is True
    assert document.undo_stack.count() == 0


def test_other_roles_and_places_are_not_editable(table):
    model = table.model()
    assert not model.setData(model.index(0, 0), 3, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(model.index(7, 7), 3)


def test_a_change_elsewhere_does_not_disturb_typing(qtbot, table, document):
    go(table, 0, 0)
    QTest.keyClick(table, "3")
    table.model().setData(table.model().index(2, 2), 8)
    type_into("1")
    qtbot.waitUntil(lambda: document.kernel.weights[0, 0] == 31)
    assert document.kernel.weights[2, 2] == 8


# --- names -----------------------------------------------------------------------------------


def test_an_edited_preset_becomes_custom_and_itself_again(table, document):
    model = table.model()
    model.setData(model.index(0, 0), 5)
    assert document.kernel.name == "Custom (from Sobel x)"
    model.setData(model.index(1, 1), 5)
    assert document.kernel.name == "Custom (from Sobel x)"
    model.setData(model.index(1, 1), 0)
    model.setData(model.index(0, 0), -1)
    assert document.kernel == find_preset("Sobel x").kernel()


def test_scale_bias_and_anchor_survive_an_edit(show):
    kernel = Kernel(np.ones((2, 4)), scale=0.5, bias=3, anchor=(1, 0), name="Mine")
    document = document_of(kernel)
    model = show(document).model()
    model.setData(model.index(1, 3), 7)
    weights = np.ones((2, 4))
    weights[1, 3] = 7
    assert document.kernel == Kernel(weights, scale=0.5, bias=3, anchor=(1, 0), name="Mine")


# --- blocks ----------------------------------------------------------------------------------


def select(table, top, left, bottom, right):
    viewport = table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle_of(table, top, left))
    QTest.mouseClick(
        viewport, Qt.MouseButton.LeftButton, SHIFT, pos=middle_of(table, bottom, right)
    )


def test_delete_clears_the_selection_in_one_step(table, document):
    select(table, 0, 0, 1, 2)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    np.testing.assert_array_equal(document.kernel.weights, [[0, 0, 0], [0, 0, 0], [-1, 0, 1]])
    document.undo_stack.undo()
    assert document.kernel == find_preset("Sobel x").kernel()


def test_copy_is_tab_separated(table):
    select(table, 0, 1, 1, 2)
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "0\t1\n0\t2"


def test_copy_and_paste_move_a_block_exactly(table, document):
    model = table.model()
    model.setData(model.index(0, 0), "1/9")
    select(table, 0, 0, 0, 1)
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    go(table, 2, 1)
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    np.testing.assert_array_equal(
        document.kernel.weights, [[1 / 9, 0, 1], [-2, 0, 2], [-1, 1 / 9, 0]]
    )
    assert model.index(2, 1).data() == "1/9"


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        ("1\t2\n3\t4\n", [[1, 2, 1], [3, 4, 2], [-1, 0, 1]]),
        ("1,5\t-2\r\n1/2\t,5", [[1.5, -2, 1], [0.5, 0.5, 2], [-1, 0, 1]]),
        ("[[1, 2], [3, 4]]", [[1, 2, 1], [3, 4, 2], [-1, 0, 1]]),
        ("array([[1., 2.],\n       [3., 4.]])", [[1, 2, 1], [3, 4, 2], [-1, 0, 1]]),
        ("{{1, 2}, {3, 4}};", [[1, 2, 1], [3, 4, 2], [-1, 0, 1]]),
        ("1 2\n3 4", [[1, 2, 1], [3, 4, 2], [-1, 0, 1]]),
        ("1;2;3", [[1, 2, 3], [-2, 0, 2], [-1, 0, 1]]),
    ],
)
def test_paste_reads_blocks(table, document, text, weights):
    go(table, 0, 0)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    np.testing.assert_array_equal(document.kernel.weights, weights)
    assert document.undo_stack.count() == 1


def test_one_pasted_number_fills_the_selection(table, document):
    select(table, 0, 0, 2, 1)
    QGuiApplication.clipboard().setText("1/4")
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    np.testing.assert_array_equal(document.kernel.weights[:, :2], 0.25)
    np.testing.assert_array_equal(document.kernel.weights[:, 2], [1, 2, 1])


def test_a_larger_block_at_the_first_cell_becomes_the_kernel(table, document):
    block = np.arange(20).reshape(4, 5)
    go(table, 0, 0)
    QGuiApplication.clipboard().setText("\n".join("\t".join(map(str, row)) for row in block))
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    np.testing.assert_array_equal(document.kernel.weights, block)
    assert document.kernel.anchor == (1, 2)
    assert table.model().rowCount() == 4


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ((1, 1), "1\t2\t3"),
        ((0, 0), "1\t2\n3"),
        ((0, 0), "1\tx"),
        ((0, 0), ""),
        ((0, 0), "\t".join(["1"] * 64)),
    ],
)
def test_a_block_that_cannot_be_pasted_changes_nothing(qtbot, table, document, place, text):
    before = document.recipe
    go(table, *place)
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(table.refused):
        QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    assert document.recipe is before


# --- scrubbing -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("modifiers", "step"), [(CONTROL, 1), (CONTROL | SHIFT, 0.1), (CONTROL | ALT, 10)]
)
def test_control_and_arrows_scrub_in_one_step(table, document, modifiers, step):
    go(table, 1, 2)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Up, modifiers)
    assert document.kernel.weights[1, 2] == 2 + round(3 * step, 1)
    QTest.keyClick(table, Qt.Key.Key_Down, modifiers)
    assert document.kernel.weights[1, 2] == 2 + round(2 * step, 1)
    assert place_of(table) == (1, 2)
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.kernel.weights[1, 2] == 2


def test_scrubbing_two_cells_makes_two_steps(table, document):
    for column in (0, 1):
        go(table, 0, column)
        QTest.keyClick(table, Qt.Key.Key_Up, CONTROL)
    assert document.undo_stack.count() == 2


def test_scrubbing_changes_the_whole_selection(table, document):
    before = document.kernel.weights
    select(table, 0, 0, 1, 1)
    QTest.keyClick(table, Qt.Key.Key_Up, CONTROL)
    expected = before.copy()
    expected[:2, :2] += 1
    np.testing.assert_array_equal(document.kernel.weights, expected)


@pytest.mark.parametrize(("modifiers", "step"), [(CONTROL, 1), (CONTROL | SHIFT, 0.1)])
def test_control_and_the_wheel_scrub_the_cell_under_the_mouse(table, document, modifiers, step):
    go(table, 0, 0)
    for _ in range(2):
        turn_wheel(table, middle_of(table, 2, 1), 1, modifiers)
    assert document.kernel.weights[2, 1] == 2 * step
    assert place_of(table) == (2, 1)
    assert document.undo_stack.count() == 1


def test_the_wheel_alone_changes_nothing(table, document):
    turn_wheel(table, middle_of(table, 2, 1), 1, Qt.KeyboardModifier.NoModifier)
    assert document.undo_stack.count() == 0


def test_a_drag_with_control_scrubs_in_one_step(table, document):
    start = middle_of(table, 1, 1)
    viewport, button = table.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, CONTROL, start)
    for height in (10, 20, 30):
        event = start - QPoint(0, height)
        QTest.mouseMove(viewport, event)
        send_move(viewport, event)
    QTest.mouseRelease(viewport, button, CONTROL, start - QPoint(0, 30))
    assert document.kernel.weights[1, 1] == 5
    assert document.undo_stack.count() == 1


def send_move(viewport, point):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        CONTROL,
    )
    QApplication.sendEvent(viewport, event)


# --- following the document ------------------------------------------------------------------


def test_the_table_follows_undo_and_other_recipes(table, document):
    model = table.model()
    document.edit_kernel("Other", Kernel(np.arange(15).reshape(3, 5)))
    assert (model.rowCount(), model.columnCount()) == (3, 5)
    assert [model.index(1, c).data() for c in range(5)] == ["5", "6", "7", "8", "9"]
    document.undo_stack.undo()
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    assert model.index(1, 0).data() == "-2"
    assert document.undo_stack.count() == 1


def test_the_current_cell_keeps_its_distance_from_the_anchor(table, document):
    go(table, 0, 2)
    document.edit_kernel("Larger", Kernel(np.zeros((5, 7))))
    assert place_of(table) == (1, 4)


def test_a_channel_of_three_dimensional_weights(show):
    weights = np.arange(18.0).reshape(2, 3, 3)
    document = document_of(Kernel(weights))
    table = show(document)
    model = table.model()
    assert model.index(0, 1).data() == "1"
    model.set_channel(1)
    assert model.index(0, 1).data() == "10"
    assert model.setData(model.index(0, 1), "99")
    weights[1, 0, 1] = 99
    np.testing.assert_array_equal(document.kernel.weights, weights)
    document.edit_kernel("Fewer", Kernel(weights[:1]))
    assert model.channel == 0
    assert model.index(0, 1).data() == "1"


# --- what stands in the cells ----------------------------------------------------------------


def texts(weights, room):
    """Every character one pixel wide."""
    weights = np.array(weights, dtype=float)
    exact = [[format_number(value) for value in line] for line in weights.tolist()]
    return CellTexts(len, room).of(weights, lambda row, column: exact[row][column])


def test_cells_show_exact_texts_where_they_fit():
    assert texts([[1 / 9, -2], [0.0, 0.25]], 4) == [["1/9", "-2"], ["0", "0.25"]]


def test_cells_round_alike_where_they_are_small():
    weights = [[0.123456789, -0.5], [12, 0.00001234]]
    assert texts(weights, 5) == [["0.123", "-0.5"], ["12", "1e-5"]]
    assert texts(weights, 4) == [["0.12", "-0.5"], ["12", "1e-5"]]
    assert texts(weights, 3) == [[".12", "-.5"], ["12", ""]]
    assert texts(weights, 2) == [["", ""], ["", ""]]


def test_large_tables_round_without_exact_texts():
    weights = np.full((21, 21), 1 / 9)
    assert texts(weights, 9)[20][20] == "0.111"
    assert texts(weights, 2)[20][20] == ""


# --- what is seen and heard ------------------------------------------------------------------


def test_cells_are_spoken_with_their_place(table):
    cell = table.model().index(0, 1)
    table.model().setData(cell, "1/9")
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "row 1, column 2: 1/9"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "row 1, column 2: 1/9"


def test_cells_have_the_colour_of_their_weight(qtbot, table):
    picture = table.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    for row, column, weight in ((0, 0, -1), (1, 0, -2), (1, 2, 2), (0, 1, 0)):
        box = table.visualRect(table.model().index(row, column))
        corner = box.topLeft() + QPoint(8, 8)
        colour = picture.pixelColor(int(corner.x() * ratio), int(corner.y() * ratio))
        assert colour.name() == weight_colour(weight, 2, current_colours()).name()


SHAPES = [(3, 3), (1, 1), (1, 63), (63, 1), (5, 63), (31, 3), (31, 31), (63, 63), (12, 12)]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("whole", [True, False])
def test_cells_stay_usable_at_every_size(show, shape, whole):
    table = show(document_of(Kernel(np.ones(shape))))
    table.set_whole(whole)
    middle = table.visualRect(table.model().index(shape[0] // 2, shape[1] // 2))
    assert table.viewport().rect().intersects(middle)
    assert table.height() <= 300
    if whole:
        for corner in ((0, 0), (shape[0] - 1, shape[1] - 1)):
            box = table.visualRect(table.model().index(*corner))
            assert table.viewport().rect().contains(box)
            assert min(box.width(), box.height()) >= 4
    else:
        assert middle.width() >= 46
        assert table._delegate.texts[shape[0] // 2][shape[1] // 2] == "1"


@pytest.mark.parametrize("size", [31, 63])
def test_dots_are_edited_and_walked_through_by_keyboard(qtbot, show, size):
    document = document_of(Kernel(np.eye(size)))
    table = show(document)
    assert table.shows_dots()
    go(table, 0, 0)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert place_of(table) == (1, 1)
    QTest.keyClick(table, Qt.Key.Key_End, CONTROL)
    assert place_of(table) == (size - 1, size - 1)
    type_into("1/3")
    qtbot.waitUntil(lambda: document.kernel.weights[-1, -1] == 1 / 3)
    QTest.keyClick(table, Qt.Key.Key_Up, CONTROL)
    assert document.kernel.weights[-1, -1] == 1 + 1 / 3
    assert table.selection_text().startswith(f"row {size}, column {size}: ")


def test_the_field_of_a_dot_can_be_read(qtbot, show):
    table = show(document_of(Kernel(np.eye(63))))
    for place in ((0, 0), (62, 62)):
        go(table, *place)
        QTest.keyClick(table, Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: open_field(table) is not None)
        field = open_field(table)
        assert field.width() >= 60
        assert table.viewport().rect().contains(field.geometry())
        QTest.keyClick(field, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: open_field(table) is None)


def test_dots_have_the_colours_of_their_weights_and_the_anchor_stands_out(qtbot, show):
    weights = np.zeros((31, 31))
    weights[2, 3], weights[5, 6] = -4, 2
    table = show(document_of(Kernel(weights)))
    go(table, 30, 30)
    picture = table.viewport().grab().toImage()
    for row, column in ((2, 3), (5, 6), (9, 9)):
        middle = middle_of(table, row, column)
        expected = weight_colour(weights[row, column], 4, current_colours()).name()
        assert picture.pixelColor(middle).name() == expected
    beside = middle_of(table, 15, 15) + QPoint(table.columnWidth(0) // 2 + 5, 0)
    assert picture.pixelColor(beside).name() == current_colours().accent


def test_the_whole_table_can_be_left_with_tab(qtbot, document):
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    window = QWidget()
    qtbot.addWidget(window)
    table, after = KernelTable(document), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(table)
    layout.addWidget(after)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    for key, modifiers in ((Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Tab, CONTROL)):
        go(table, 0, 1)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Right)  # at work: Tab alone would go on to a cell
        QTest.keyClick(table, key, modifiers | CONTROL)
        assert QApplication.focusWidget() is after


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=lambda colours: colours.name)
def test_numbers_can_be_read_on_every_colour_of_a_cell(colours):
    for share in np.linspace(-1, 1, 201):
        plain = weight_colour(share, 1, colours)
        for ground in (plain, selected_colour(plain, colours)):
            assert contrast(text_on(ground, colours), ground) >= 4.5


@pytest.mark.parametrize("closed_by", ["undo", "another size"])
def test_a_field_that_is_closed_before_its_text_is_taken(table, document, qtbot, qtlog, closed_by):
    """Return takes the text in a queued call, before which anything may close the field."""
    go(table, 0, 0)
    type_into("5")
    qtbot.waitUntil(lambda: document.kernel.weights[0, 0] == 5)
    go(table, 2, 2)
    QTest.keyClick(table, "7")
    (field,) = table.findChildren(QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Return)
    if closed_by == "undo":
        table.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        document.undo_stack.undo()
    else:
        document.edit_kernel("Edit", Kernel(np.ones((1, 1))))
    kept = document.kernel
    qtbot.waitUntil(lambda: not table.findChildren(QLineEdit))
    assert document.kernel == kept
    assert [record.message for record in qtlog.records if "commitData" in record.message] == []
