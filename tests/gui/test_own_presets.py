"""Own presets in the window: kept, chosen, edited, undone, renamed, deleted, passed on."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from core.files.own_presets import LIBRARY_FILE, export_presets, import_presets
from core.own_presets import OwnPreset
from core.presets import find_preset, presets
from core.recipe import Kernel
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_popup import ABOUT, GROUP, OWN
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.places import config_folder
from gui.preset_store import PresetStore, preset_store

ROOT = Path(__file__).parents[2]
ODD = Kernel([[3, 1], [4, 1]], bias=2)


def library():
    return config_folder() / LIBRARY_FILE


def kept_names():
    return sorted(row["name"] for row in json.loads(library().read_text())["presets"])


def set_cell(window, row, column, text):
    model = window.editors.kernel.table.model()
    assert model.setData(model.index(row, column), text)


def open_dialog(window, qtbot, action, kind):
    window.findChild(QAction, action).trigger()
    (dialog,) = [d for d in window.findChildren(kind) if d.isVisible()]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def save_as(window, qtbot, name, group="", note=""):
    dialog = open_dialog(window, qtbot, "actionSavePreset", PresetSaveDialog)
    dialog.fields.name.selectAll()
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.fields.name, name)
    if group:
        dialog.fields.group.lineEdit().selectAll()
        QTest.keyClicks(dialog.fields.group.lineEdit(), group)
    QTest.keyClicks(dialog.fields.note, note)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    return dialog


def open_list(window, qtbot):
    return open_dialog(window, qtbot, "actionManagePresets", PresetListDialog)


def choose(window, name):
    combo = window.editors.kernel.presets
    assert combo.findText(name) >= 0, name
    combo.setCurrentIndex(combo.findText(name))


@pytest.fixture
def combo(window):
    return window.editors.kernel.presets


def test_a_kernel_is_kept_shown_and_named(window, qtbot, combo):
    set_cell(window, 0, 0, "1/9")
    assert combo.currentText() == "Custom (from Vertical lines)"
    save_as(window, qtbot, "Mine", "Lab", "For scratches")
    row = combo.findText("Mine")
    assert combo.currentIndex() == row
    assert combo.itemData(row, GROUP) == "Lab"
    assert combo.itemData(row, OWN) is True
    assert "For scratches" in combo.itemData(row, ABOUT)
    assert "own preset" in combo.itemData(row, ABOUT)
    assert [combo.itemText(r) for r in range(combo.count())] == [p.name for p in presets()]
    kernel = window.document.kernel
    assert kernel.name == "Mine"
    (kept,) = import_presets(library())
    assert kept.fixed == kernel
    assert kept.texts[0][0] == "1/9"
    window.document.undo_stack.undo()
    assert window.document.kernel.name == "Custom (from Vertical lines)"
    window.document.undo_stack.redo()
    assert combo.currentText() == "Mine"


def test_choosing_editing_and_undoing_keep_the_box_true(window, combo):
    preset_store.add(OwnPreset("Mine", ODD))
    pooling = window.document.layer.pooling
    choose(window, "Mine")
    assert window.document.kernel == replace(ODD, name="Mine")
    assert window.document.layer.pooling == pooling
    set_cell(window, 0, 0, "7")
    assert combo.currentText() == "Custom (from Mine)"
    assert combo.currentIndex() == -1
    window.document.undo_stack.undo()
    assert combo.currentText() == "Mine"
    window.document.undo_stack.undo()
    assert combo.currentText() == "Vertical lines"
    window.document.undo_stack.redo()
    assert combo.currentText() == "Mine"


def test_typed_fractions_come_back_in_a_new_session(make_window, qtbot):
    third = OwnPreset(
        "Thirds", Kernel([[1 / 3, 2**0.5]], scale=1 / 7),
        texts=(("1/3", "sqrt(2)"),), scale_text="1/7",
    )  # fmt: skip
    preset_store.add(third)
    window = make_window()
    choose(window, "Thirds")
    model = window.editors.kernel.table.model()
    assert [model.text(0, column) for column in (0, 1)] == ["1/3", "sqrt(2)"]
    assert window.editors.kernel.scale.text() == "1/7"
    assert window.editors.kernel.as_preset("Thirds").texts == third.texts


def test_parameters_are_kept_and_edited_on(window, qtbot, combo):
    choose(window, "Gaussian blur")
    editor = window.editors.kernel
    sigma = editor.parameters._controls["sigma"]
    sigma.setValue(1.5)
    made = find_preset("gaussian").kernel(sigma=1.5)
    assert np.array_equal(window.document.kernel.weights, made.weights)
    save_as(window, qtbot, "My blur")
    assert combo.currentText() == "My blur"
    assert editor.parameters.values()["sigma"] == 1.5
    choose(window, "Box 3")
    choose(window, "My blur")
    assert editor.parameters.values()["sigma"] == 1.5
    assert window.document.kernel == replace(made, name="My blur")
    editor.parameters._controls["sigma"].setValue(2.0)
    assert combo.currentText() == "My blur"
    assert np.array_equal(
        window.document.kernel.weights, find_preset("gaussian").kernel(sigma=2.0).weights
    )
    set_cell(window, 0, 0, "5")
    assert combo.currentText() == "Custom (from My blur)"
    assert not editor.parameters.isVisible()


def test_own_ones_can_be_searched_and_carry_a_sign(window, qtbot, combo):
    preset_store.add(OwnPreset("Mine", ODD, note="finds zebras", group="Smooth"))
    combo.showPopup()
    popup = combo._popup
    popup._search.setText("zebras")
    assert popup._rows.rowCount() == 1
    assert popup._rows.index(0, 0).data() == "Mine"
    QTest.keyClick(popup._search, Qt.Key.Key_Return)
    assert window.document.kernel.name == "Mine"
    plain = combo.findText("Box blur")
    assert combo.itemData(combo.findText("Mine"), GROUP) == combo.itemData(plain, GROUP)
    assert combo.itemData(plain, OWN) is False


def test_the_list_is_drawn_with_the_new_kernels_colours(window, combo):
    preset_store.add(OwnPreset("A", Kernel([[1, 1]])))
    combo.showPopup()
    before = combo._popup.grab().toImage()
    combo.hidePopup()
    preset_store.remove({preset_store.presets()[0].id})
    preset_store.add(OwnPreset("A", Kernel([[-1, -1]])))
    combo.showPopup()
    assert combo._popup.grab().toImage() != before
    combo.hidePopup()


# --- saving ----------------------------------------------------------------------------------


def test_a_taken_name_is_told_and_a_free_one_offered(window, qtbot):
    preset_store.add(OwnPreset("Mine", ODD))
    dialog = open_dialog(window, qtbot, "actionSavePreset", PresetSaveDialog)
    assert dialog.fields.name.text() == "Vertical lines (2)"
    for name, may_replace in (("box 3", False), ("MINE", True)):
        dialog.fields.name.selectAll()
        QTest.keyClicks(dialog.fields.name, name)
        assert not dialog.save.isEnabled()
        assert f"“{name} (2)” is free" in dialog.fields.problem()
        assert dialog.overwrite.isVisible() is may_replace
    QTest.mouseClick(dialog.overwrite, Qt.MouseButton.LeftButton)
    (kept,) = preset_store.presets()
    assert kept.name == "MINE"
    assert kept.fixed.weights.shape == (3, 3)
    assert window.document.kernel.name == "MINE"


@pytest.mark.parametrize("name", ["", "   ", "Custom (from x"])
def test_names_that_cannot_be_are_not_saved(window, qtbot, name):
    dialog = save_as(window, qtbot, name)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.fields.problem()
    assert not library().exists()
    dialog.reject()


def test_a_folder_that_cannot_be_written_says_so_and_keeps_the_dialog(window, qtbot, tmp_path):
    config_folder().parent.mkdir(parents=True, exist_ok=True)
    config_folder().write_text("a file where the folder should be")
    dialog = save_as(window, qtbot, "Mine")
    assert dialog.isVisible()
    assert dialog._error.text().startswith("The presets were not saved: ")
    assert preset_store.presets() == ()
    assert not window.document.is_modified
    dialog.reject()


def test_of_several_channels_the_shown_one_is_kept(window, qtbot):
    weights = np.arange(12.0).reshape(3, 2, 2)
    editor = window.editors.kernel
    window.document.edit_kernel("Replace", Kernel(weights, name="Deep"))
    editor.channel.setValue(2)
    save_as(window, qtbot, "Second")
    (kept,) = preset_store.presets()
    assert np.array_equal(kept.fixed.weights, weights[1])
    assert window.document.kernel.weights.shape == (3, 2, 2)


# --- the list --------------------------------------------------------------------------------


@pytest.fixture
def three(window):
    for name, group in (("A", "Lab"), ("B", "Lab"), ("C", "Smooth")):
        preset_store.add(OwnPreset(name, replace(ODD, bias=ord(name)), group=group))
    return {preset.name: preset for preset in preset_store.presets()}


def test_rename_group_and_note_are_kept_and_taken_back(window, qtbot, three, combo):
    dialog = open_list(window, qtbot)
    dialog.tree.select({three["A"].id})
    QTest.keyClick(dialog.tree, Qt.Key.Key_F2)
    QTest.keyClicks(dialog.fields.name, "Alpha")
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Return)
    assert kept_names() == ["Alpha", "B", "C"]
    assert combo.findText("Alpha") >= 0
    assert combo.findText("A") < 0
    dialog.fields.note.setFocus()
    QTest.keyClicks(dialog.fields.note, "about it")
    dialog.tree.setFocus()
    (preset,) = [p for p in preset_store.presets() if p.id == three["A"].id]
    assert preset.note == "about it"
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert kept_names() == ["A", "B", "C"]
    assert not dialog.undo.isVisible()
    dialog.close()


def test_a_taken_name_changes_nothing(window, qtbot, three):
    dialog = open_list(window, qtbot)
    dialog.tree.select({three["A"].id})
    dialog.fields.name.setFocus()
    dialog.fields.name.selectAll()
    QTest.keyClicks(dialog.fields.name, "b")
    dialog.tree.select({three["C"].id})
    assert kept_names() == ["A", "B", "C"]
    assert "“A” stays as it was" in dialog._said.text()
    assert dialog.fields.name.text() == "C"
    dialog.close()


def test_escape_takes_back_what_is_typed_before_it_closes(window, qtbot, three):
    dialog = open_list(window, qtbot)
    dialog.tree.select({three["A"].id})
    dialog.fields.name.setFocus()
    QTest.keyClicks(dialog.fields.name, "xyz")
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.fields.name.text() == "A"
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert kept_names() == ["A", "B", "C"]


def test_deleting_by_key_is_taken_back(window, qtbot, three, combo):
    choose(window, "A")
    dialog = open_list(window, qtbot)
    dialog.tree.select({three["A"].id, three["B"].id})
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Delete)
    assert kept_names() == ["C"]
    assert "2 presets were deleted" in dialog._said.text()
    assert combo.currentIndex() == -1
    assert combo.currentText() == "A"  # the kernel is as it was
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept_names() == ["A", "B", "C"]
    assert combo.currentIndex() == combo.findText("A")
    dialog.close()


def test_the_filter_hides_and_is_reset(window, qtbot, three):
    dialog = open_list(window, qtbot)
    assert not dialog.reset.isEnabled()
    QTest.keyClicks(dialog.filter, "lab")
    assert dialog.tree.shown_count() == 2
    dialog.tree.selectAll()
    assert {preset.name for preset in dialog.tree.selected()} == {"A", "B"}
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert dialog.tree.shown_count() == 3
    dialog.close()


def test_export_and_import(window, qtbot, three, tmp_path, monkeypatch):
    file = tmp_path / "mine.presets.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(file), ""))
    dialog = open_list(window, qtbot)
    dialog.tree.select({three["A"].id, three["C"].id})
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert [preset.name for preset in import_presets(file)] == ["A", "C"]
    export_presets((three["A"], OwnPreset("B", Kernel([[5]])), OwnPreset("Box 3", ODD)), file)
    QTest.mouseClick(dialog.load, Qt.MouseButton.LeftButton)
    assert kept_names() == ["A", "B", "B (2)", "Box 3 (2)", "C"]
    for part in ("2 presets were imported", "2 of them under another name", "1 was there"):
        assert part in dialog._said.text()
    assert {preset.name for preset in dialog.tree.selected()} == {"B (2)", "Box 3 (2)"}
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert kept_names() == ["A", "B", "C"]
    before = library().read_bytes()
    file.write_text('{"format": "kernelscope-presets", "version": 1, "presets": [{"name": 3}]}')
    QTest.mouseClick(dialog.load, Qt.MouseButton.LeftButton)
    assert dialog._said.text() == "mine.presets.json: presets[0].weights: is missing"
    assert library().read_bytes() == before
    dialog.close()


def test_an_empty_list_says_how_to_begin(window, qtbot):
    dialog = open_list(window, qtbot)
    assert "no presets of your own yet" in dialog.about.text()
    assert not dialog.fields.isEnabled()
    assert not dialog.delete.isEnabled()
    assert not dialog.export.isEnabled()
    dialog.close()


@pytest.mark.parametrize("action", ["actionSavePreset", "actionManagePresets"])
def test_every_control_has_a_name_and_a_tooltip_and_is_reached_by_tab(window, qtbot, three, action):
    dialog = open_dialog(window, qtbot, action, QDialog)
    if action == "actionManagePresets":
        dialog.tree.select({three["A"].id})
    wanted = {
        widget
        for widget in dialog.findChildren(object)
        if getattr(widget, "focusPolicy", None)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    }  # fmt: skip
    reached = set()
    for _ in range(3 * len(wanted)):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(dialog.focusWidget())
    missing = [w for w in wanted - reached if w.parent() not in reached]
    assert not missing
    for widget in reached:
        assert widget.accessibleName(), widget
        assert widget.toolTip(), widget.accessibleName()
    dialog.reject()


# --- two windows, damaged files --------------------------------------------------------------


def test_two_windows_do_not_lose_each_others_presets(window, combo):
    other = PresetStore()
    preset_store.add(OwnPreset("Here", ODD))
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "import sys\n"
        "app = QCoreApplication([])\n"
        "app.setOrganizationName('Kernelscope'); app.setApplicationName('Kernelscope')\n"
        "from gui.preset_store import preset_store\n"
        "from core.own_presets import OwnPreset\n"
        "from core.recipe import Kernel\n"
        "sys.exit(not preset_store.add(OwnPreset('There', Kernel([[9]]))))\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert kept_names() == ["Here", "There"]
    assert combo.findText("There") < 0  # nobody has looked yet
    combo.showPopup()
    assert combo.findText("There") >= 0
    combo.hidePopup()
    preset_store.add(OwnPreset("Again", ODD))
    assert kept_names() == ["Again", "Here", "There"]
    assert other.remove({preset_store.presets()[0].id})
    assert len(kept_names()) == 2


def test_a_name_that_another_window_took_meanwhile_is_not_given_twice(window, qtbot):
    dialog = open_dialog(window, qtbot, "actionSavePreset", PresetSaveDialog)
    dialog.fields.name.selectAll()
    QTest.keyClicks(dialog.fields.name, "Mine")
    library().parent.mkdir(parents=True, exist_ok=True)
    export_presets((OwnPreset("mine", ODD),), library())  # as another process would
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert kept_names() == ["Mine (2)", "mine"]
    assert window.document.kernel.name == "Mine (2)"


def test_while_another_window_writes_nothing_is_written(window, monkeypatch):
    monkeypatch.setattr("gui.preset_store._PATIENCE", 10)
    preset_store.add(OwnPreset("Mine", ODD))
    lock = QLockFile(str(library()) + ".lock")
    assert lock.lock()
    assert not preset_store.add(OwnPreset("Other", ODD))
    assert "Another window is saving" in window.message_bar.text()
    lock.unlock()
    assert kept_names() == ["Mine"]
    assert preset_store.add(OwnPreset("Other", ODD))


def test_a_damaged_library_is_told_at_the_start_and_set_aside(make_window):
    library().parent.mkdir(parents=True)
    library().write_text("{broken")
    window = make_window()
    assert "set aside as presets.damaged-1.json" in window.message_bar.text()
    assert (config_folder() / "presets.damaged-1.json").read_text() == "{broken"
    preset_store.add(OwnPreset("Mine", ODD))
    assert kept_names() == ["Mine"]
