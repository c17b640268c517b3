"""Curves in the window's colours: samples by mouse and keyboard, and the theme."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.panels.plot import Plot
from gui.theme import apply_theme, current_colours


@pytest.fixture
def plot(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(plot := Plot("Numbers", "place"))
    host.resize(400, 200)
    plot.add_curve().setData([0, 1, 2, 3, 4], [0, 5, 2, 8, 1])
    plot.set_samples(range(5))
    host.show()
    host.activateWindow()
    QTest.qWaitForWindowActive(host)
    yield plot  # noqa: PT022 - the host must live as long


def test_arrow_keys_go_from_sample_to_sample(plot, qtbot):
    plot.setFocus()
    told = []
    plot.pointed.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):
        qtbot.keyClick(plot, key)
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert told == [2, 3, 4, 4, 0, 4]


def test_the_mouse_takes_the_nearest_sample_and_gives_it_up(plot, qtbot):
    place = plot.mapFromScene(plot.box.mapViewToScene(QPointF(2.9, 4)))
    QTest.mouseMove(plot.viewport(), QPoint(place.x(), place.y()))
    qtbot.waitUntil(lambda: plot.at == 3)
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.at is None


def test_no_samples_answer_no_key(plot, qtbot):
    plot.set_samples(np.zeros(0))
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.at is None


def test_it_follows_the_theme(plot):
    app = QApplication.instance()
    for choice in ("light", "dark"):
        apply_theme(app, choice)
        pen = plot.axes["bottom"].textPen()
        assert pen.color().name() == current_colours().secondary
