"""What can be done to the kernel as a whole, through the window's menu, its keys and buttons."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from core import Kernel
from core.files.kernel_texts import LITERALS, read_block
from core.kernel_edits import rotated, rotated_by_45, rotated_left, sum_removed, transposed
from core.presets import find_preset
from core.symmetry import SYMMETRIES
from gui.editors.kernel_actions import BUTTONS, KernelActions
from gui.editors.kernel_editor import KernelEditor
from tests.gui.test_kernel_editor import document_of
from tests.gui.test_kernel_table import bubble_of, go, select

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SOBEL = find_preset("Sobel x").kernel()
ODD = Kernel([[1, 2, 3, 4], [5, 6, 7, 8]], name="Mine", anchor=(1, 3))


@pytest.fixture
def show(show_editor):
    return lambda *kernels, **layer: show_editor(
        KernelEditor(document_of(*kernels, **layer)), 290, 700
    )


def run(editor, id):
    action = editor.actions.actions[id]
    assert action.isEnabled(), action.toolTip()
    action.trigger()


def kernel_of(editor):
    return editor._document.kernel


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("transpose", transposed(ODD)),
        ("rotate", rotated(ODD)),
        ("rotate-left", rotated_left(ODD)),
        ("sum-zero", sum_removed(ODD)),
        ("clear", Kernel(np.zeros((2, 4)), name="Mine", anchor=(1, 3))),
        ("anchor-default", Kernel(ODD.weights, name="Mine")),
    ],
)
def test_actions_edit_in_one_step_and_the_anchor_goes_along(show, id, expected):
    editor = show(ODD)
    run(editor, id)
    assert kernel_of(editor) == expected
    stack = editor._document.undo_stack
    assert stack.count() == 1
    stack.undo()
    assert kernel_of(editor) == ODD


def test_the_anchor_moves_to_the_current_cell(show):
    editor = show(SOBEL)
    assert not editor.actions.actions["anchor"].isEnabled()
    go(editor.table, 0, 2)
    run(editor, "anchor")
    assert kernel_of(editor).anchor == (0, 2)
    spoken = editor.table.model().index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "row 1, column 3: 1, anchor"
    assert editor.place.text() == "row 1, column 3: 1 · anchor"
    run(editor, "anchor-default")
    assert kernel_of(editor) == SOBEL
    assert editor._document.undo_stack.count() == 2


def test_round_to_integers_puts_the_divisor_into_the_scale(qtbot, show):
    editor = show(Kernel(np.full((3, 3), 1 / 9)))
    with qtbot.waitSignal(editor.told, check_params_cb=lambda text: "as before" in text):
        run(editor, "integers")
    assert kernel_of(editor) == find_preset("Box 3").kernel()
    assert editor.scale.text() == "1/9"
    assert "whole already" in editor.actions.actions["integers"].toolTip()
    editor._document.edit_kernel("Gaussian", find_preset("Gaussian blur").kernel())
    with qtbot.waitSignal(editor.told, check_params_cb=lambda text: "0.46 %" in text):
        run(editor, "integers")


def test_what_cannot_be_is_off_and_says_why(show):
    editor = show(Kernel(np.zeros((2, 2))))
    for id, why in (
        ("rotate-45", "3 × 3"),
        ("normalise", "all weights are 0"),
        ("negate", "all weights are 0"),
        ("clear", "are 0 already"),
        ("integers", "whole already"),
        ("sum-zero", "add up to 0"),
        ("anchor-default", "default place"),
        ("all-cells", "All cells are seen"),
    ):
        action = editor.actions.actions[id]
        assert not action.isEnabled()
        assert why in action.toolTip()
        if id in editor.tools:
            assert why in editor.tools[id].toolTip()
    editor._document.edit_kernel("Other", SOBEL)
    action = editor.actions.actions["rotate-45"]
    assert action.isEnabled()
    assert "Ctrl+K, 4" in action.toolTip()
    action.trigger()
    assert kernel_of(editor) == Kernel(rotated_by_45(SOBEL).weights, name=kernel_of(editor).name)


def test_a_refused_action_says_why_in_place(qtbot, show):
    editor = show(Kernel([[1, 2, 3]]), Kernel([[1, 2, 3]]), padding="valid")
    with qtbot.waitSignal(editor.refused):
        run(editor, "transpose")
    assert "kernels of several sizes" in bubble_of(editor.table).text()
    assert bubble_of(editor.table).isVisible()
    assert kernel_of(editor) == Kernel([[1, 2, 3]])


def test_a_size_that_the_layer_refuses_says_why_at_its_field(qtbot, show):
    editor = show(SOBEL, SOBEL, padding="valid")
    editor.rows.setFocus()
    with qtbot.waitSignal(editor.refused):
        editor.rows.setValue(5)
    bubble = editor.window().findChild(QLabel, "refusal")
    assert bubble.isVisible()
    assert "kernels of several sizes" in bubble.text()
    below = editor.rows.mapTo(editor.window(), editor.rows.rect().bottomLeft())
    assert 0 <= bubble.y() - below.y() <= 8


def test_all_buttons_are_actions_or_menus_of_the_kernel(show):
    editor = show(SOBEL)
    assert set(editor.tools) == {id for line in BUTTONS for id in line}
    for button in editor.tools.values():
        assert button.accessibleName()
        assert not button.icon().isNull()


# --- copying and pasting ----------------------------------------------------------------------


@pytest.mark.parametrize("id", LITERALS)
def test_copy_as_code_takes_the_whole_kernel_or_the_selection(qtbot, show, id):
    editor = show(ODD)
    with qtbot.waitSignal(editor.told):
        run(editor, f"copy-as-{id}")
    np.testing.assert_array_equal(
        read_block(QGuiApplication.clipboard().text()).values, ODD.weights
    )
    select(editor.table, 0, 1, 1, 2)
    run(editor, f"copy-as-{id}")
    np.testing.assert_array_equal(
        read_block(QGuiApplication.clipboard().text()).values, [[2, 3], [6, 7]]
    )


def test_spreadsheets_get_decimals_and_the_table_its_texts(show):
    editor = show(SOBEL)
    model = editor.table.model()
    model.setData(model.index(0, 0), "sqrt(2)/9")
    go(editor.table, 0, 0)
    run(editor, "copy")
    assert float(QGuiApplication.clipboard().text()) == 2**0.5 / 9
    go(editor.table, 2, 2)
    run(editor, "paste")
    assert model.index(2, 2).data() == "sqrt(2)/9"
    assert kernel_of(editor).weights[2, 2] == 2**0.5 / 9


def test_pasted_texts_are_shown_as_they_were_written(show):
    editor = show(SOBEL)
    go(editor.table, 0, 0)
    QGuiApplication.clipboard().setText("[[1/7, 2*pi], [1.50, 3]]")
    run(editor, "paste")
    model = editor.table.model()
    shown = [[model.index(row, column).data() for column in range(2)] for row in range(2)]
    assert shown == [["1/7", "2*pi"], ["1.50", "3"]]
    editor._document.undo_stack.undo()
    editor._document.undo_stack.redo()
    assert model.index(1, 0).data() == "1.50"


def test_a_literal_that_does_not_fit_becomes_the_kernel(show):
    editor = show(SOBEL)
    go(editor.table, 2, 2)
    QGuiApplication.clipboard().setText("{{1, 2}, {3, 4}}")
    run(editor, "paste")
    np.testing.assert_array_equal(kernel_of(editor).weights, [[1, 2], [3, 4]])
    assert editor._document.undo_stack.count() == 1


def test_a_block_over_the_edge_is_refused_and_points_to_the_way(qtbot, show):
    editor = show(SOBEL)
    go(editor.table, 2, 2)
    QGuiApplication.clipboard().setText("1\t2\n3\t4")
    with qtbot.waitSignal(editor.refused) as refusal:
        run(editor, "paste")
    assert "from row 3, column 3 on" in refusal.args[0]
    assert "Ctrl+Shift+V" in refusal.args[0]
    assert kernel_of(editor) == SOBEL
    editor.table.setFocus()
    QTest.keyClick(editor.table, Qt.Key.Key_V, CONTROL | SHIFT)
    np.testing.assert_array_equal(kernel_of(editor).weights, [[1, 2], [3, 4]])


def test_a_block_is_repeated_in_a_selection_that_holds_it_several_times(show):
    editor = show(Kernel(np.zeros((4, 4))))
    select(editor.table, 0, 0, 3, 3)
    QGuiApplication.clipboard().setText("1 2\n3 4")
    run(editor, "paste")
    np.testing.assert_array_equal(kernel_of(editor).weights, np.tile([[1, 2], [3, 4]], (2, 2)))


def test_cut(show):
    editor = show(SOBEL)
    select(editor.table, 0, 0, 0, 2)
    run(editor, "cut")
    assert QGuiApplication.clipboard().text() == "-1\t0\t1"
    assert not kernel_of(editor).weights[0].any()
    assert editor._document.undo_stack.count() == 1


def test_a_foreign_clipboard_changes_nothing_but_says_why(qtbot, show):
    editor = show(SOBEL)
    QGuiApplication.clipboard().setText("[[1, 2], [3, oops]]")
    with qtbot.waitSignal(editor.refused) as refusal:
        run(editor, "paste-kernel")
    assert refusal.args[0].startswith("row 2, column 2: ")
    assert kernel_of(editor) == SOBEL


# --- symmetry ---------------------------------------------------------------------------------


def test_symmetry_fills_in_what_mirrors_an_edit_in_one_step(show):
    editor = show(Kernel(np.zeros((3, 3))))
    run(editor, "symmetry-odd-even")
    model = editor.table.model()
    assert model.setData(model.index(0, 0), "1/3")
    third = 1 / 3
    np.testing.assert_array_equal(
        kernel_of(editor).weights, [[third, 0, -third], [0, 0, 0], [third, 0, -third]]
    )
    assert [model.index(0, column).data() for column in range(3)] == ["1/3", "0", "-1/3"]
    assert editor._document.undo_stack.count() == 1
    go(editor.table, 1, 2)
    editor.table.setFocus()
    QTest.keyClick(editor.table, Qt.Key.Key_Up, CONTROL)
    np.testing.assert_array_equal(kernel_of(editor).weights[1], [-0.01, 0, 0.01])
    editor._document.undo_stack.undo()
    editor._document.undo_stack.undo()
    assert not kernel_of(editor).weights.any()


def test_symmetry_refuses_a_weight_on_an_odd_axis(qtbot, show):
    editor = show(SOBEL)
    run(editor, "symmetry-left-right-odd")
    with qtbot.waitSignal(editor.refused) as refusal:
        assert not editor.table.model().setData(editor.table.model().index(0, 1), "5")
    assert "axis of the symmetry" in refusal.args[0]
    assert kernel_of(editor) == SOBEL


@pytest.mark.parametrize("id", SYMMETRIES)
def test_symmetry_is_seen_and_is_no_part_of_the_recipe(show, id):
    editor = show(SOBEL)
    run(editor, f"symmetry-{id}")
    assert editor.table.kernel_model.symmetry.id == id
    assert editor.actions.actions[f"symmetry-{id}"].isChecked()
    assert (SYMMETRIES[id].label in editor.place.text()) == (id != "none")
    assert editor.tools["symmetry"].isChecked() == (id != "none")
    assert kernel_of(editor) == SOBEL
    assert editor._document.undo_stack.count() == 0


# --- steps of scrubbing -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weight", "step"), [(3, 1), (0, 1), (1 / 9, 0.01), (0.5, 0.01), (0.04, 0.001)]
)
def test_steps_suit_the_weights(show, weight, step):
    editor = show(Kernel([[weight, 0]]))
    go(editor.table, 0, 1)
    editor.table.setFocus()
    QTest.keyClick(editor.table, Qt.Key.Key_Up, CONTROL)
    QTest.keyClick(editor.table, Qt.Key.Key_Up, CONTROL)
    assert kernel_of(editor).weights[0, 1] == 2 * step
    assert editor._document.undo_stack.count() == 1


# --- the window -------------------------------------------------------------------------------


def test_the_menu_stands_between_view_and_help_and_holds_every_action(window):
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles.index("&View") < titles.index("&Kernel") < titles.index("&Help")
    menu = window.findChild(QMenu, "menuKernel")

    def entries(menu):
        for action in menu.actions():
            if action.menu() is not None:
                yield from entries(action.menu())
            elif not action.isSeparator():
                yield action

    actions = window.editors.kernel.actions.actions
    others = {*window.presets.actions(), window.fields.actions["actionEquivalent"]}
    assert set(entries(menu)) == {*actions.values(), *others}
    for action in actions.values():
        assert action.objectName().startswith("actionKernel")
        assert action.statusTip()
        assert action.toolTip()


def test_every_entry_has_a_letter_of_its_own(window):
    menu = window.findChild(QMenu, "menuKernel")
    letters = [
        action.text().lower().partition("&")[2][:1]
        for action in menu.actions()
        if not action.isSeparator()
    ]
    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_escape_belongs_to_the_cell_that_is_edited(qtbot, window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    table = window.editors.kernel.table
    table.setFocus()
    before = window.document.kernel
    cancelled = []
    window._actions["actionCancel"].triggered.connect(lambda: cancelled.append(True))
    QTest.keyClick(table, "9")
    QTest.keyClick(QApplication.focusWidget(), "x")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bubble_of(table).isVisible())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bubble_of(table).isVisible())
    assert window.document.kernel is before
    assert not cancelled


def test_shortcuts_collide_with_nothing(window):
    used = {}
    for action in window.findChildren(QAction):
        for keys in action.shortcuts():
            used.setdefault(keys.toString(), set()).add(action)
    assert {keys for keys, actions in used.items() if len(actions) > 1} == set()
    # No shortcut is the beginning of another one: it would never be complete.
    for keys in used:
        for other in used:
            partial = QKeySequence.SequenceMatch.PartialMatch
            assert keys == other or QKeySequence(keys).matches(QKeySequence(other)) != partial


def test_keys_work_while_the_focus_is_elsewhere(qtbot, window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for widget in (window.row.panels["filtered"].view, window.editors.kernel.scale):
        before = window.document.kernel
        widget.setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_T)
        assert np.array_equal(window.document.kernel.weights, before.weights.T)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert QApplication.focusWidget() is window.editors.kernel.table
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CONTROL)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert window.document.kernel.weights.sum() == -before.weights.sum()


def test_the_context_menu_opens_by_keyboard_with_the_same_actions(qtbot, show):
    editor = show(SOBEL)
    table = editor.table
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), table.mapToGlobal(QPoint(0, 0))
    )
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert editor.actions.actions["anchor"] in menu.actions()
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isinstance(editor.actions, KernelActions)
    run(editor, "transpose")


def test_the_window_says_what_was_copied(qtbot, window):
    run(window.editors.kernel, "copy-as-numpy")
    assert "NumPy" in window.status.currentMessage() + "".join(
        label.text() for label in window.status.findChildren(QLabel)
    )


def test_a_program_that_copied_ends_well():
    """What a program leaves on the clipboard must not outlive it."""
    code = (
        "from gui.app import create_window\n"
        "window = create_window([])\n"
        "window.editors.kernel.actions.actions['copy'].trigger()\n"
        "window.editors.kernel.table.refuse('no')\n"
        "window.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == 0
