"""File > Open recent: what is remembered, in which order, and what a damaged list does."""

import json
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from core import Image, Kernel, Layer, Recipe, save_recipe, write_image
from gui import settings
from gui.recent import MOST, RecentFiles, RecentMenu
from gui.worker import Worker

"""Milliseconds, for machines that do much else."""


@pytest.fixture
def recent():
    found = RecentFiles()
    found.clear()
    return found


@pytest.fixture
def menu(qtbot, recent):
    worker = Worker()
    made = RecentMenu(recent, worker, None)
    qtbot.addWidget(made)
    made.worker = worker
    yield made
    made.close()
    worker.shut_down()


def picture(path):
    write_image(Image(np.zeros((3, 4), np.uint8)), path)
    return path


def entries(menu):
    names = ("recent-none", "recent-clear")
    found = [action for action in menu.actions() if action.objectName().startswith("recent-")]
    return [action for action in found if action.objectName() not in names]


def open_menu(menu, qtbot, *, wait=True):
    menu.popup(menu.pos())
    if wait:
        qtbot.waitUntil(menu.worker.is_idle)


def test_the_last_one_is_first_ten_at_most_none_twice(recent, tmp_path):
    for number in range(13):
        recent.add(tmp_path / f"{number}.png")
    recent.add(str(tmp_path / "7.png"))
    names = [path.name for path in recent.paths()]
    assert names == [f"{n}.png" for n in (7, 12, 11, 10, 9, 8, 6, 5, 4, 3)]
    assert len(names) == MOST
    assert RecentFiles().paths() == recent.paths()
    recent.clear()
    assert recent.paths() == ()


def test_relative_paths_and_strange_names_stay_what_they_are(recent, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    strange = tmp_path / "with \udcff byte & ünï\ncode.png"
    recent.add(strange)
    recent.add("here.png")
    QSettings().sync()
    assert recent.paths() == (tmp_path / "here.png", strange)


@pytest.mark.parametrize(
    "value",
    ["rubbish", "{}", "null", "[1, null, {}]", '["relative.png"]', '["/a\\u0000b"]', "[" * 10_000,
     b"bytes", 12, ["/a.png"], '["' + "/x" * 4000 + '"]', '[["/a"]]'],
)  # fmt: skip
def test_a_damaged_list_is_empty_and_heals(recent, value, tmp_path):
    QSettings().setValue(settings.RECENT, value)
    assert recent.paths() == ()
    recent.add(tmp_path / "a.png")
    assert recent.paths() == (tmp_path / "a.png",)


def test_what_is_usable_of_a_damaged_list_is_used(recent):
    settings.write(settings.RECENT, json.dumps([3, "/a.png", "b.png", "/a.png", "/c.png"]))
    assert recent.paths() == (Path("/a.png"), Path("/c.png"))


def test_numbers_are_mnemonics(recent, menu, qtbot, tmp_path):
    for number in range(10, 0, -1):
        recent.add(picture(tmp_path / f"a&b {number}.png"))
    open_menu(menu, qtbot)
    assert [action.text()[:2] for action in entries(menu)] == [f"&{n % 10}" for n in range(1, 11)]
    assert "a&&b 1.png" in entries(menu)[0].text()
    assert entries(menu)[0].toolTip() == str(tmp_path / "a&b 1.png")
    with qtbot.waitSignal(menu.chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_3)
    assert chosen.args == [tmp_path / "a&b 3.png"]


def test_missing_files_become_gray_while_the_menu_is_open(
    recent, menu, qtbot, tmp_path, monkeypatch
):
    go_on, threads = threading.Event(), []
    original = Path.exists

    def slow(path, **options):
        threads.append(threading.current_thread())
        go_on.wait(60)
        return original(path, **options)

    recent.add(tmp_path / "gone.png")
    recent.add(picture(tmp_path / "there.png"))
    monkeypatch.setattr(Path, "exists", slow)
    open_menu(menu, qtbot, wait=False)
    assert menu.isVisible()
    assert [action.isEnabled() for action in entries(menu)] == [True, True]
    go_on.set()
    qtbot.waitUntil(menu.worker.is_idle)
    assert [action.isEnabled() for action in entries(menu)] == [True, False]
    assert "no such file" in entries(menu)[1].toolTip()
    assert threading.main_thread() not in threads


def test_clear_by_keyboard(recent, menu, qtbot, tmp_path):
    recent.add(picture(tmp_path / "a.png"))
    open_menu(menu, qtbot)
    QTest.keyClick(menu, Qt.Key.Key_L)
    assert recent.paths() == ()
    open_menu(menu, qtbot)
    assert entries(menu) == []
    assert menu.actions()[0].text() == "Nothing was opened yet"
    assert not menu.actions()[-1].isEnabled()


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


def test_every_way_of_opening_counts(make_window, settle, tmp_path, recent):
    recipe = tmp_path / "a.recipe.json"
    save_recipe(Recipe([Layer([Kernel([[2.0]])])]), recipe)
    window = make_window(picture(tmp_path / "argument.png"))
    assert window.exchange.recent.paths() == (tmp_path / "argument.png",)
    drop(window, picture(tmp_path / "dropped.png"), recipe)
    settle(window)
    window.open_image(tmp_path / "broken.png")
    settle(window)
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in "ab":
        picture(folder / f"{name}.png")
    window.exchange.walk.open([folder])
    settle(window)
    window.exchange.walk.go(1)
    settle(window)
    assert window.document.image.name == "b.png"
    window.files.save_recipe(tmp_path / "saved.recipe.json")
    expected = ["saved.recipe.json", "folder", "dropped.png", "a.recipe.json", "argument.png"]
    assert [path.name for path in recent.paths()] == expected
    # Chosen from the menu they open again, each in its way.
    for name, shown in (("folder", "a.png"), ("argument.png", "argument.png")):
        window.exchange.recent_menu.chosen.emit(tmp_path / name)
        settle(window)
        assert window.document.image.name == shown
        assert recent.paths()[0] == tmp_path / name
    window.exchange.recent_menu.chosen.emit(recipe)
    assert window.document.recipe_path == recipe
    window.exchange.recent_menu.chosen.emit(tmp_path / "gone.png")
    settle(window)
    assert window.message_bar.text() == "gone.png was not opened: there is no such file"


def test_samples_do_not_count(window, settle, recent):
    window.files.open_sample("stairs")
    settle(window)
    assert recent.paths() == ()
