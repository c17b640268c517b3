"""The study "Learn": its pages are built when they are shown, and are off while they are not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.learning import learn_view
from gui.learning.learn_view import LearnPage


class Still(QWidget):
    """A page that counts."""

    def __init__(self):
        super().__init__()
        self.header = QWidget()
        self.told = []

    def set_on(self, is_on):
        self.told.append(is_on)


@pytest.fixture
def window(make_window, monkeypatch):
    rows = tuple(
        LearnPage(name, name, f"about {name}", lambda _: Still()) for name in ("first", "second")
    )
    monkeypatch.setattr(learn_view, "PAGES", rows)
    window = make_window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def test_pages_are_built_when_they_are_shown_and_off_while_they_are_not(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    view = window.study.study("learn")
    assert view.isVisible()
    assert view.shown == "first"
    assert len(view.findChildren(Still)) == 1
    first = view.page("first")
    assert (first.told[-1], first.isVisible(), first.header.isVisible()) == (True, True, True)
    view.source.setFocus()
    qtbot.keyClick(view.source, Qt.Key.Key_Down)
    second = view.page("second")
    assert view.shown == "second"
    assert (first.told[-1], first.header.isVisible()) == (False, False)
    assert (second.told[-1], second.isVisible(), second.header.isVisible()) == (True, True, True)
    window.study.show_study("arithmetic")
    assert second.told[-1] is False
    window.study.show_study("learn")
    assert (view.shown, second.told[-1], first.told[-1]) == ("second", True, False)


def test_an_unknown_page_changes_nothing(window):
    window.study.show_study("learn")
    view = window.study.study("learn")
    view.show_page("no such page")
    assert view.shown == "first"
