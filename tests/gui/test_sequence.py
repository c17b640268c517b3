"""Several files, folders and pages: the keys that walk through them, and what stays meanwhile."""

import threading

import numpy as np
import pytest
import tifffile
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QSpinBox, QWidget

from core import Image, Kernel, Layer, Recipe, write_image
from core.files import sequences
from gui import sequence
from gui.document import Focus

"""Milliseconds, for machines that do much else."""

NEXT, BACK = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def write(path, value, size=(6, 8)):
    write_image(Image(np.full(size, value, np.uint8)), path)
    return path


@pytest.fixture
def folder(tmp_path):
    """Cells 1, 2, 10 and 11; 2 is broken, and there is a folder and a text."""
    found = tmp_path / "cells"
    found.mkdir()
    for number in (1, 2, 10, 11):
        write(found / f"cell {number}.png", number)
    (found / "cell 2.png").write_bytes(b"broken")
    (found / "notes.txt").write_text("x")
    (found / "more").mkdir()
    write(found / "more" / "inside.png", 99)
    return found


@pytest.fixture
def stack(tmp_path):
    pixels = np.arange(12, dtype=np.uint16)[:, None, None] + np.zeros((12, 6, 8), np.uint16)
    tifffile.imwrite(tmp_path / "stack.tif", pixels, photometric="minisblack")
    return tmp_path / "stack.tif"


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


@pytest.fixture
def press(window, settle):
    def do(key, modifiers=CONTROL):
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.row.panels["original"].view.setFocus()
        QTest.keyClick(window.row.panels["original"].view, key, modifiers)
        settle(window)

    return do


def place(window):
    label = window.findChild(QLabel, "sequencePosition")
    return label.text() if label.isVisible() else ""


def first_value(window):
    return int(window.document.image.pixels[0, 0])


def test_a_dropped_folder_is_a_sequence(window, settle, folder, press):
    assert place(window) == ""
    drop(window, folder)
    settle(window)
    assert (window.document.image.name, place(window)) == ("cell 1.png", "1 / 4")
    assert window.message_bar.text() == ""
    press(NEXT)
    assert (first_value(window), place(window)) == (10, "3 / 4")
    assert window.message_bar.text().startswith("cell 2.png was skipped: it is no PNG")
    press(NEXT)
    assert (first_value(window), place(window)) == (11, "4 / 4")
    assert window.message_bar.text() == ""
    assert not window.findChild(QAction, "actionNextImage").isEnabled()
    press(NEXT)
    assert place(window) == "4 / 4"
    press(Qt.Key.Key_Home, CONTROL | ALT)
    assert (first_value(window), place(window)) == (1, "1 / 4")
    assert not window.findChild(QAction, "actionPreviousImage").isEnabled()
    press(Qt.Key.Key_End, CONTROL | ALT)
    assert place(window) == "4 / 4"
    press(BACK)
    press(BACK)
    assert (first_value(window), place(window)) == (1, "1 / 4")
    assert window.findChild(QLabel, "sequencePosition").accessibleName() == "Picture 1 of 4"


def test_a_folder_on_the_command_line(make_window, folder):
    window = make_window(folder)
    assert (first_value(window), place(window)) == (1, "1 / 4")
    assert window.exchange.recent.paths()[0] == folder


def test_open_folder_by_its_action(window, qtbot, settle, folder):
    window.findChild(QAction, "actionOpenFolder").trigger()
    dialog = window.findChild(QFileDialog, "folderDialog")
    assert dialog.isVisible()
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    settle(window)
    assert place(window) == "1 / 4"
    assert "cell 1.png" in window.windowTitle()


def test_several_dropped_files_become_a_sequence(window, settle, folder, press):
    drop(window, folder / "cell 11.png", folder / "cell 1.png")
    settle(window)
    assert (first_value(window), place(window)) == (1, "1 / 2")
    press(NEXT)
    assert (first_value(window), place(window)) == (11, "2 / 2")


def test_one_dropped_file_is_no_sequence_and_ends_one(window, settle, folder):
    drop(window, folder)
    settle(window)
    drop(window, folder / "cell 10.png")
    settle(window)
    assert (first_value(window), place(window)) == (10, "")
    drop(window, folder)
    settle(window)
    window.open_image(folder / "cell 11.png")
    settle(window)
    assert place(window) == ""
    assert window.exchange.walk.sequence is None
    drop(window, folder)
    settle(window)
    window.files.open_sample("stairs")
    settle(window)
    assert place(window) == ""


def test_nothing_readable_changes_nothing(window, settle, tmp_path):
    image = window.document.image
    for number in range(3):
        (tmp_path / f"{number}.png").write_bytes(b"broken")
    drop(window, tmp_path)
    settle(window)
    text = window.message_bar.text()
    assert text.startswith("0.png was skipped: it is no PNG")
    assert "and 2 more file" in text
    assert text.endswith("No more picture can be read.")
    assert window.document.image is image
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(window, empty)
    settle(window)
    sentence = "empty was not opened: the folder holds no picture that can be read"
    assert window.message_bar.text() == sentence
    assert place(window) == ""


def test_broken_files_at_the_end_leave_the_last_good_one(window, settle, folder, press):
    (folder / "cell 11.png").write_bytes(b"broken")
    drop(window, folder)
    settle(window)
    press(NEXT)
    press(NEXT)
    assert (first_value(window), place(window)) == (10, "3 / 4")
    assert window.message_bar.text().endswith("No more picture can be read.")
    press(BACK)
    assert (first_value(window), place(window)) == (1, "1 / 4")


def test_view_recipe_and_zoom_stay_for_the_same_size(window, settle, folder, press):
    write(folder / "cell 11.png", 11, size=(20, 9))
    (folder / "cell 2.png").unlink()
    drop(window, folder)
    settle(window)
    window.set_recipe(Recipe([Layer([Kernel([[3.0]])])]))
    window.row.panels["filtered"].set_view("absolute")
    window.row.state.zoom(3, 2, 2)
    window.row.state.pan(1, 1)
    sight, recipe = window.row.state.sight, window.recipe()
    pinned = Focus("filtered", 2, 3, pinned=True)
    window.document.set_focus(pinned)
    press(NEXT)
    assert window.document.focus == pinned
    assert first_value(window) == 10
    assert window.row.state.sight == sight
    assert window.recipe() is recipe
    assert window.row.panels["filtered"].view_name == "absolute"
    np.testing.assert_array_equal(window.row.panels["filtered"].values(), np.full((6, 8), 30))
    press(NEXT)
    assert window.row.state.is_fitted
    assert window.document.focus is None


def test_the_newest_step_wins(window, qtbot, settle, folder, monkeypatch):
    for number in range(12, 20):
        write(folder / f"cell {number}.png", number)
    drop(window, folder)
    settle(window)
    window.exchange.walk._drop_ahead()
    window.exchange.walk._ahead = None
    shown, started, go_on = [], threading.Event(), threading.Event()
    original = sequences.read_steps

    def slow(path, **options):
        started.set()
        go_on.wait(60)
        return (yield from original(path, **options))

    monkeypatch.setattr(sequences, "read_steps", slow)
    window.document.image_changed.connect(lambda: shown.append(first_value(window)))
    for _ in range(5):
        window.exchange.walk.go(1)
    assert started.wait(60)
    window.exchange.walk.go(-1)
    go_on.set()
    settle(window)
    assert shown == [12]  # 1, 2, 10, 11, 12, 13 and one back


def test_the_next_picture_is_there_already(window, qtbot, settle, folder, press, monkeypatch):
    (folder / "cell 2.png").unlink()
    drop(window, folder)
    settle(window)
    qtbot.waitUntil(window.worker.is_idle)
    assert window.exchange.walk._ahead.index == 1
    read = []
    original = sequences.read_steps

    def watched(path, **options):
        read.append((path.name, threading.current_thread().name.rpartition("_")[0]))
        return (yield from original(path, **options))

    monkeypatch.setattr(sequences, "read_steps", watched)
    press(NEXT)
    qtbot.waitUntil(window.worker.is_idle)
    assert first_value(window) == 10
    assert read == [("cell 11.png", "ahead")]
    # One that was written anew meanwhile is read anew.
    write(folder / "cell 11.png", 44, size=(6, 9))
    press(NEXT)
    assert first_value(window) == 44
    assert ("cell 11.png", "files") in read


def test_large_files_are_not_read_ahead(window, settle, folder, monkeypatch):
    monkeypatch.setattr(sequence, "AHEAD_BYTES", 1)
    drop(window, folder)
    settle(window)
    assert window.exchange.walk._ahead is None


def test_a_file_that_vanished_is_skipped(window, settle, folder, press):
    drop(window, folder)
    settle(window)
    (folder / "cell 10.png").unlink()
    press(NEXT)
    assert first_value(window) == 11
    assert "and 1 more file" in window.message_bar.text()


# --- pages ------------------------------------------------------------------------------------


def test_pages_by_keys_and_by_number(window, settle, stack, press):
    field = window.findChild(QSpinBox, "pageField")
    assert not field.isVisible()
    window.open_image(stack)
    settle(window)
    assert field.isVisible()
    assert (field.value(), field.maximum(), first_value(window)) == (1, 12, 0)
    assert "stack.tif (page 1 of 12)" in window.windowTitle()
    press(NEXT, ALT)
    press(NEXT, ALT)
    assert (field.value(), first_value(window)) == (3, 2)
    assert "page 3 of 12" in window.windowTitle()
    press(BACK, ALT)
    assert first_value(window) == 1
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert (first_value(window), window.document.image.page) == (11, 12)
    assert not window.findChild(QAction, "actionNextPage").isEnabled()
    assert window.findChild(QAction, "actionPreviousPage").isEnabled()


def test_a_page_that_cannot_be_read_changes_nothing(window, settle, stack, press):
    window.open_image(stack)
    settle(window)
    stack.write_bytes(b"broken")
    field = window.findChild(QSpinBox, "pageField")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    assert window.message_bar.text().startswith("stack.tif was not opened: ")
    assert (first_value(window), field.value()) == (0, 1)


def test_pages_within_a_sequence(window, settle, folder, stack, press):
    stack.rename(folder / "cell 3.tif")
    drop(window, folder)
    settle(window)
    press(NEXT)
    assert place(window) == "3 / 5"
    press(NEXT, ALT)
    assert (first_value(window), place(window)) == (1, "3 / 5")
    press(NEXT)
    assert (first_value(window), place(window)) == (10, "4 / 5")
    assert not window.findChild(QSpinBox, "pageField").isVisible()


def test_pages_keep_view_and_zoom(window, settle, stack, press):
    window.open_image(stack)
    settle(window)
    window.row.state.zoom(2, 1, 1)
    sight = window.row.state.sight
    press(NEXT, ALT)
    assert window.row.state.sight == sight


# --- the menu ---------------------------------------------------------------------------------


def test_every_action_has_a_menu_place_and_a_key(window):
    in_menus = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    names = (
        *("OpenFolder", "NextImage", "PreviousImage", "FirstImage", "LastImage"),
        *("NextPage", "PreviousPage", "CopyPicture", "CopyValues", "PasteImage"),
    )
    for name in names:
        action = window.findChild(QAction, f"action{name}")
        assert action in in_menus, name
        assert not action.shortcut().isEmpty(), name
        assert action.statusTip(), name


def test_no_two_actions_share_a_key(window):
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_mnemonics_of_file_and_edit_stand_once(window):
    for bar_action in window.menuBar().actions()[:2]:
        letters = [
            text[text.index("&") + 1].lower()
            for action in bar_action.menu().actions()
            if "&" in (text := action.text().replace("&&", ""))
        ]
        assert len(letters) == len(set(letters)), (bar_action.text(), letters)


def test_the_bar_speaks_and_is_reached_by_tab(window, settle, folder, stack):
    stack.rename(folder / "cell 0.tif")
    drop(window, folder)
    settle(window)
    bar = window.findChild(QWidget, "sequenceBar")
    for widget in bar.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.parent() is window.findChild(
                QSpinBox, "pageField"
            )
