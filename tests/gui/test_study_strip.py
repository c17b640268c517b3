"""The strip under the panels: its tabs by mouse and keyboard, and what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.panels import study_strip
from gui.panels.studies import STUDIES, Study


class Still(QWidget):
    """A study that counts."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[bool] = []

    def set_on(self, is_on: bool) -> None:
        self.told.append(is_on)


@pytest.fixture
def window(make_window, monkeypatch):
    second = Study("still", "actionStill", "Still", "Does nothing", ("Alt+9",), lambda _: Still())
    rows = (STUDIES[0], second)
    monkeypatch.setattr(study_strip, "STUDIES", rows)
    monkeypatch.setattr("gui.window_menus.STUDIES", rows)
    window = make_window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def test_a_study_is_built_when_it_is_shown_and_is_off_while_it_is_not(window, qtbot):
    strip = window.study
    assert strip.findChild(Still) is None
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    still = strip.study("still")
    assert still.isVisible()
    assert not window.strip.isVisible()
    assert window.findChild(QAction, "actionStill").isChecked()
    assert not window.findChild(QAction, "actionArithmetic").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert (still.isVisible(), still.told[-1]) == (False, False)
    assert window.strip.isVisible()


def test_its_key_pressed_again_hides_the_strip(window, qtbot):
    for shown in (True, False, True):
        qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
        assert window.study.isVisible() == shown
        assert window.study.study("still").told[-1] == shown
        assert window.findChild(QAction, "actionStill").isChecked() == shown


def test_tabs_are_clicked_and_answer_arrow_keys(window, qtbot):
    tabs = window.study.tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert window.study.shown == "still"
    tabs.setFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert window.study.shown == "arithmetic"


def test_next_panel_reaches_the_tabs_and_comes_back(window, qtbot):
    for view in (*(panel.view for panel in window.row.panels.values()), window.study.tabs):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.row.focused_stage == "original"


def test_the_study_is_remembered(window, make_window):
    window.study.show_study("still")
    window.memory.save()
    again = make_window()
    again.restore_geometry()
    assert again.study.shown == "still"
    again.study.show_study("no such study")
    assert again.study.shown == "still"
    again.findChild(QAction, "actionResetLayout").trigger()
    assert again.study.shown == "arithmetic"
