"""Escape gives up what is half typed, in the window, where it is a shortcut too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

FIELDS = ("kernelScale", "kernelBias", "kernelRows", "strideRows", "pixelField", "lineField")


@pytest.fixture
def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.mark.parametrize("typed", ["7", "7,"])
@pytest.mark.parametrize("name", FIELDS)
def test_escape_gives_up_what_was_typed(active, qtbot, name, typed):
    if name == "lineField":
        active.study.show_study("profile")
    field = active.findChild(QWidget, name)
    qtbot.waitUntil(lambda: field.isVisible() and bool(field.text()))
    before, recipe, focus = field.text(), active.recipe(), active.document.focus
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)
    assert field.text() != before
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == before
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert active.recipe() is recipe
    assert active.document.focus == focus
    if isinstance(field, QAbstractSpinBox):
        assert not field.lineEdit().isModified()


def test_escape_takes_the_reason_along(active):
    strip = active.strip
    strip.field.setFocus()
    strip.field.selectAll()
    QTest.keyClicks(strip.field, "here")
    QTest.keyClick(strip.field, Qt.Key.Key_Return)
    assert strip.reason
    QTest.keyClick(strip.field, Qt.Key.Key_Escape)
    assert not strip.reason
    assert strip.field.text() == "256, 256"
