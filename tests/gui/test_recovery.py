"""Drafts and recovery, with real processes that are really killed."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.files.drafts import load_draft
from core.image import Image
from core.recipe import Kernel
from gui import app, recovery
from gui.document import Focus
from gui.places import state_folder

ROOT = Path(__file__).parents[2]

CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui import app, recovery
recovery.DELAY = 1
made = app.create_window
def create(arguments):
    window = made(arguments)
    def edit():
        model = window.editors.kernel.table.model()
        model.setData(model.index(1, 1), "42")
        window.document.set_focus(app_focus("original", 3, 5, pinned=True))
    def when_settled():
        if window.is_settled():
            timer.stop()
            print("ready", flush=True)
            {edit}
    timer = QTimer(window, interval=10)
    timer.timeout.connect(when_settled)
    timer.start()
    return window
from gui.document import Focus as app_focus
app.create_window = create
sys.exit(app.run_window(sys.argv[1:]))
"""


def sessions():
    return state_folder() / "sessions"


def drafts():
    return sorted(sessions().glob("*.draft.json"))


@pytest.fixture
def start_child(qapp):
    # Folders depend on these names, which the first window sets.
    qapp.setOrganizationName("Kernelscope")
    qapp.setApplicationName("Kernelscope")
    children = []

    def start(*arguments, edit="edit()"):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD.format(edit=edit), *map(str, arguments)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True, stderr=subprocess.PIPE,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        children.append(child)
        line = child.stdout.readline()
        assert line == "ready\n", child.stderr.read()
        return child

    yield start
    for child in children:
        child.kill()
        child.communicate()


@pytest.fixture
def begin(make_window, monkeypatch):
    """A function that starts the window with recovery, as `run_window` does."""
    monkeypatch.setattr(recovery, "DELAY", 1)
    begun = []

    def start(*arguments):
        window = make_window(*arguments)
        made = app.start_recovery(window, faults=False)
        begun.append(made)
        return window, made

    yield start
    for made in begun:
        made.end()


def set_cell(window, text):
    model = window.editors.kernel.table.model()
    assert model.setData(model.index(0, 0), text)


def click(bar, word):
    (button,) = [b for b in bar.findChildren(QPushButton) if b.isVisible() and b.text() == word]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_draft(qtbot, pid):
    qtbot.waitUntil(lambda: any(d.name.startswith(f"{pid}-") for d in drafts()))


def test_a_killed_process_is_offered_and_restored(begin, start_child, qtbot, settle, tmp_path):
    picture = tmp_path / "my picture.npy"
    np.save(picture, np.arange(600, dtype=np.uint8).reshape(20, 30))
    child = start_child(picture)
    wait_for_draft(qtbot, child.pid)
    qtbot.waitUntil(lambda: load_draft(drafts()[0]).pin is not None)
    child.send_signal(signal.SIGKILL)
    child.wait()
    window, made = begin()
    before = window.recipe()
    assert "ended unexpectedly" in window.offer_bar.text()
    assert "was not saved" in window.offer_bar.text()
    assert window.recipe() == before  # nothing is done unasked
    assert not window.document.is_modified
    click(window.offer_bar, "Restore")
    settle(window)
    assert window.document.kernel.weights[1, 1] == 42
    assert window.document.image.name == "my picture.npy"
    assert window.document.focus == Focus("original", 3, 5, pinned=True)
    assert window.document.is_modified
    assert not window.offer_bar.isVisible()
    qtbot.waitUntil(lambda: len(drafts()) == 1 and str(child.pid) not in drafts()[0].name)
    window.document.undo_stack.undo()
    assert window.recipe() == before
    made.end()
    assert list(sessions().iterdir()) == []
    assert "ended from outside" in made.log.path.read_text()


def test_discarding_forgets(begin, start_child, qtbot):
    child = start_child()
    wait_for_draft(qtbot, child.pid)
    child.kill()
    child.wait()
    window, _ = begin()
    before = window.recipe()
    click(window.offer_bar, "Discard")
    assert drafts() == []
    assert window.recipe() == before
    assert window.offer_bar.text() == ""


def test_later_asks_again_and_a_draft_is_offered_to_one_only(begin, start_child, qtbot):
    child = start_child()
    wait_for_draft(qtbot, child.pid)
    child.kill()
    child.wait()
    first, made = begin()
    second, _ = begin()
    assert first.offer_bar.text()
    assert second.offer_bar.text() == ""  # the first has it in hand
    QTest.mouseClick(first.offer_bar._later, Qt.MouseButton.LeftButton)
    assert len(drafts()) == 1
    made.end()
    third, _ = begin()
    assert "was not saved" in third.offer_bar.text()
    assert "unexpectedly" not in third.offer_bar.text()  # that was told already


def test_a_living_process_keeps_its_draft(begin, start_child, qtbot):
    child = start_child()
    wait_for_draft(qtbot, child.pid)
    window, made = begin()
    assert window.offer_bar.text() == ""
    made.end()
    assert len(drafts()) == 1
    assert child.poll() is None


def test_ended_by_the_system_its_recipe_is_kept_without_alarm(begin, start_child, qtbot):
    child = start_child(edit="edit()")
    child.send_signal(signal.SIGTERM)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 128 + signal.SIGTERM, err
    window, _ = begin()
    assert window.offer_bar.text().startswith("A recipe from")
    click(window.offer_bar, "Restore")
    assert window.document.kernel.weights[1, 1] == 42


def test_a_clean_end_leaves_nothing_and_no_trouble(start_child):
    child = start_child(edit="edit(); window._close_now()")  # as "Discard" does
    _, err = child.communicate(timeout=60)
    assert child.returncode == 0, err
    assert list(sessions().iterdir()) == []
    for word in ("Traceback", "Fatal", "destroyed while", "Error"):
        assert word not in err
    log = state_folder() / "kernelscope.log"
    lines = log.read_text().splitlines() if log.exists() else []
    kinds = [line for line in lines if "] " in line and "[start]" not in line]
    # A screen that is not there has its own remarks.
    assert [line for line in kinds if "This plugin does not support" not in line] == []


def test_a_crash_without_unsaved_work_is_told_once(begin, start_child, qtbot):
    child = start_child(edit="pass")
    child.kill()
    child.wait()
    window, made = begin()
    assert "No recipe was unsaved" in window.offer_bar.text()
    QTest.mouseClick(window.offer_bar._later, Qt.MouseButton.LeftButton)
    made.end()
    again, _ = begin()
    assert again.offer_bar.text() == ""


def test_a_fault_of_the_system_is_in_the_log(begin, start_child):
    child = start_child(edit="import faulthandler; faulthandler._sigsegv()")
    child.wait()
    window, made = begin()
    assert "ended unexpectedly" in window.offer_bar.text()
    text = made.log.path.read_text()
    assert "Segmentation fault" in text
    assert str(Path.home()) not in text


def test_drafts_follow_changes_and_go_when_nothing_is_unsaved(begin, qtbot, tmp_path):
    window, made = begin()
    qtbot.wait(50)
    assert drafts() == []
    set_cell(window, "5")
    qtbot.waitUntil(lambda: len(drafts()) == 1)
    assert load_draft(drafts()[0]).recipe == window.recipe()
    assert load_draft(drafts()[0]).image == ""
    set_cell(window, "6")
    qtbot.waitUntil(lambda: load_draft(drafts()[0]).recipe == window.recipe())
    assert window.files.save_recipe(tmp_path / "a.recipe.json")
    qtbot.waitUntil(lambda: drafts() == [])
    set_cell(window, "7")
    qtbot.waitUntil(lambda: len(drafts()) == 1)
    assert load_draft(drafts()[0]).recipe_path == str(tmp_path / "a.recipe.json")
    window.document.undo_stack.undo()
    qtbot.waitUntil(lambda: drafts() == [])
    set_cell(window, "8")
    made.end()
    assert list(sessions().iterdir()) == []


def test_hovering_writes_nothing_and_pinning_does(begin, qtbot):
    window, _ = begin()
    set_cell(window, "5")
    qtbot.waitUntil(lambda: len(drafts()) == 1)
    qtbot.wait(30)
    before = drafts()[0].stat().st_mtime_ns
    for column in range(20):
        window.document.set_focus(Focus("original", 3, column))
        qtbot.wait(5)
    qtbot.wait(30)
    assert drafts()[0].stat().st_mtime_ns == before
    window.document.set_focus(Focus("original", 3, 7, pinned=True))
    qtbot.waitUntil(lambda: load_draft(drafts()[0]).pin is not None)
    assert load_draft(drafts()[0]).pin.column == 7


def test_the_picture_s_place_is_known_and_forgotten(begin, qtbot, settle, tmp_path):
    window, _ = begin()
    window.files.open_sample("boot")
    settle(window)
    assert (window.document.source, window.document.sample) == (None, "boot")
    np.save(tmp_path / "a.npy", np.zeros((4, 4), np.uint8))
    window.open_image(tmp_path / "a.npy")
    settle(window)
    assert (window.document.source, window.document.sample) == (tmp_path / "a.npy", "")
    window.open_image(tmp_path / "none.npy")
    settle(window)
    assert (window.document.source, window.document.sample) == (tmp_path / "a.npy", "")
    window.document.set_image(Image(np.zeros((5, 5), np.uint8)))  # pasted, say
    assert (window.document.source, window.document.sample) == (None, "")


def test_a_folder_that_cannot_be_used_is_logged_once_and_nothing_else(begin, qtbot, tmp_path):
    state_folder().mkdir(parents=True)
    sessions().write_text("a file where the folder should be")
    window, made = begin()
    set_cell(window, "5")
    qtbot.wait(30)
    assert window.offer_bar.text() == ""
    assert made.log.path.read_text().count("no drafts are kept") == 1


def test_a_draft_that_cannot_be_written_is_logged_once(begin, qtbot, monkeypatch):
    def full(draft, path):
        raise OSError(28, "No space left on device")

    window, made = begin()
    monkeypatch.setattr(recovery, "save_draft", full)
    set_cell(window, "5")
    qtbot.waitUntil(made.log.path.exists)
    set_cell(window, "6")
    qtbot.wait(50)
    assert made.log.path.read_text().count("No space left on device") == 1
    assert drafts() == []


def test_a_damaged_draft_is_not_offered(begin, start_child, qtbot):
    child = start_child()
    wait_for_draft(qtbot, child.pid)
    child.kill()
    child.wait()
    (draft,) = drafts()
    draft.write_text(draft.read_text()[:50])
    window, made = begin()
    assert "was not saved" not in window.offer_bar.text()
    assert "ended unexpectedly" in window.offer_bar.text()
    assert "cannot be read" in made.log.path.read_text()


def test_a_lost_picture_is_told_and_the_recipe_is_there(
    begin, start_child, qtbot, settle, tmp_path
):
    picture = tmp_path / "gone.npy"
    np.save(picture, np.zeros((20, 30), np.uint8))
    child = start_child(picture)
    wait_for_draft(qtbot, child.pid)
    child.kill()
    child.wait()
    picture.unlink()
    window, _ = begin()
    click(window.offer_bar, "Restore")
    settle(window)
    assert window.document.kernel.weights[1, 1] == 42
    assert "gone.npy was not opened" in window.message_bar.text()


def test_a_picture_opened_instead_is_not_pinned(begin, start_child, qtbot, settle, tmp_path):
    first, other = tmp_path / "first.npy", tmp_path / "other.npy"
    for file in (first, other):
        np.save(file, np.zeros((20, 30), np.uint8))
    child = start_child(first)
    wait_for_draft(qtbot, child.pid)
    qtbot.waitUntil(lambda: load_draft(drafts()[0]).pin is not None)
    child.send_signal(signal.SIGKILL)
    child.wait()
    window, _ = begin()
    click(window.offer_bar, "Restore")
    window.files.cancel()
    settle(window)
    assert window.document.image.name != "first.npy"
    window.open_image(other)
    settle(window)
    assert window.document.image.name == "other.npy"
    assert window.document.focus is None or not window.document.focus.pinned


def test_drafts_never_touch_what_counts_as_settled(begin, qtbot, settle, monkeypatch):
    window, _ = begin()
    real = recovery.save_draft
    slow = lambda *arguments: (time.sleep(0.3), real(*arguments))  # noqa: E731
    monkeypatch.setattr(recovery, "save_draft", slow)
    window.document.edit_kernel("Edit", replace(Kernel([[1.0]]), name="x"))
    settle(window)
    assert window.is_settled()
    qtbot.waitUntil(lambda: len(drafts()) == 1)
