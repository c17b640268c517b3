"""The profile tab: the values along a line, drawn, typed or by keyboard, as the maps have them."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from core import Image, Kernel, Layer, Pooling, Recipe
from core.study.profile import Line
from gui.document import Focus
from gui.panels.lining import level
from gui.panels.profile_plot import thinned
from gui.panels.profiling import line_text, typed_line

RANDOM = np.random.default_rng(4)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def study(window, settle):
    """The window with the tab open, and a small picture."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.document.set_image(Image(RANDOM.integers(0, 256, (60, 80)).astype(np.uint8)))
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    settle(window)
    view = window.study.study("profile")
    assert view.isVisible()
    return window, view


def drag(view, start, end, modifiers=NONE):
    """Drags in a panel from the middle of one pixel of the original to that of another."""
    first, last = (view.position_of((x + 0.5, y + 0.5)).toPoint() for x, y in (start, end))
    QTest.mousePress(view.viewport(), LEFT, modifiers, first)
    for share in (0.5, 1.0):
        at = first + (last - first) * share
        _move(view, at, modifiers)
    QTest.mouseRelease(view.viewport(), LEFT, modifiers, last)


def _move(view, at, modifiers):
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), LEFT, LEFT, modifiers
    )
    QApplication.sendEvent(view.viewport(), event)


def found(view, stage):
    return view.profiling.profiled.profiles[stage]


def test_the_row_of_the_pixel_in_focus(study, settle):
    window, view = study
    values = {stage: window.row.panels[stage].values() for stage in window.row.panels}
    np.testing.assert_array_equal(found(view, "original").values[0], values["original"][30])
    window.document.set_focus(Focus("filtered", 12, 20, pinned=True))
    settle(window)
    np.testing.assert_array_equal(found(view, "original").values[0], values["original"][12])
    np.testing.assert_array_equal(found(view, "filtered").values[0], values["filtered"][12])
    np.testing.assert_array_equal(
        found(view, "pooled").values[0], np.repeat(values["pooled"][6], 2)
    )
    assert view.plot.focus_mark == 20
    assert view.field.text() == "0, 12, 79, 12"
    for panel in window.row.panels.values():
        assert panel.view.marks.line == ((0.5, 12.5), (79.5, 12.5))
    drawn = view.plot._curves[1].getData()
    np.testing.assert_array_equal(drawn[0], np.arange(80))
    np.testing.assert_array_equal(drawn[1], values["filtered"][12])


def test_the_column(study, settle):
    window, view = study
    window.document.set_focus(Focus("original", 12, 20, pinned=True))
    view.kind_combo.setCurrentIndex(1)
    settle(window)
    values = window.row.panels["filtered"].values()
    np.testing.assert_array_equal(found(view, "filtered").values[0], values[:, 20])
    assert view.plot.focus_mark == 12


def test_drawing_with_the_tool(study, settle):
    window, view = study
    QTest.mouseClick(view.tool_button, LEFT)
    assert window.findChild(QAction, "actionLine").isChecked()
    panel = window.row.panels["filtered"].view
    before = window.row.state.sight
    drag(panel, (10, 8), (50, 38))
    settle(window)
    assert window.row.state.sight == before
    assert window.row.lining.line == Line(10, 8, 50, 38)
    assert view.field.text() == "10, 8, 50, 38"
    assert len(found(view, "filtered").distances) == 51
    values = window.row.panels["filtered"].values()
    expected = [values[round(8 + 30 * k / 50), round(10 + 40 * k / 50)] for k in range(51)]
    np.testing.assert_array_equal(found(view, "filtered").values[0], expected)
    drag(panel, (50, 38), (60, 11), SHIFT)  # its end, kept level
    assert window.row.lining.line == Line(10, 8, 60, 8)
    drag(panel, (10, 8), (12, 20))  # its start
    assert window.row.lining.line == Line(12, 20, 60, 8)
    drag(panel, (36, 14), (30, 18))  # the whole line
    assert window.row.lining.line == Line(6, 24, 54, 12)
    drag(panel, (2, 50), (-40, 500))  # another one, out of the picture
    assert window.row.lining.line == Line(2, 50, 0, 59)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not window.row.lining.tool
    assert not view.tool_button.isChecked()
    assert window.row.lining.line == Line(2, 50, 0, 59)
    drag(panel, (40, 40), (50, 50))
    assert window.row.state.sight != before  # dragging moves the picture again


def test_by_keyboard(study, settle):
    window, _ = study
    window.study.show_study("arithmetic")
    window.document.set_focus(Focus("original", 20, 30, pinned=True))
    window.row.panels["original"].view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | SHIFT)
    assert window.study.shown == "profile"
    panel = window.row.panels["original"].view
    QTest.keyClick(panel, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(panel, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    QTest.keyClick(panel, Qt.Key.Key_Space)
    QTest.keyClick(panel, Qt.Key.Key_Down)
    settle(window)
    assert window.row.lining.line == Line(30, 20, 60, 21)


def test_one_of_the_two_tools(study):
    window, _ = study
    line, area = (window.findChild(QAction, name) for name in ("actionLine", "actionSelect"))
    line.trigger()
    area.trigger()
    assert not line.isChecked()
    assert not window.row.lining.tool
    line.trigger()
    assert not area.isChecked()
    assert window.row.lining.tool
    window.study.show_study("arithmetic")
    assert not window.row.lining.tool
    assert window.row.panels["original"].view.marks.line is None


def type_in(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_typed_lines(study, settle):
    window, view = study
    type_in(view.field, "3, 4, 10.5, 40")
    settle(window)
    assert window.row.lining.line == Line(3, 4, 10.5, 40)
    assert view.kind_combo.currentText() == "Line"
    for text, word in (("3, 4", "Four numbers"), ("0, 0, 80, 3", "x goes from 0 to 79, y to 59")):
        type_in(view.field, text)
        assert word in view.header.note.text()
        assert view.header.note.property("error")
        assert view.field.text() == text
        assert window.row.lining.line == Line(3, 4, 10.5, 40)
    type_in(view.field, "5, 5, 5, 5")
    settle(window)
    assert len(found(view, "original").distances) == 1
    assert not view.header.note.property("error")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("0, 12, 511, 12", Line(0, 12, 511, 12)),
        ("(0, 12) (511, 12.5)", Line(0, 12, 511, 12.5)),
        ("1 2 3 4", Line(1, 2, 3, 4)),
        ("-1; 2; 3; 4", Line(-1, 2, 3, 4)),
        ("1, 2, 3", None),
        ("1, 2, 3, x", None),
        ("", None),
        ("1, 2, 3, 4, 5", None),
    ],
)
def test_texts_of_lines(text, line):
    assert typed_line(text) == line
    if line is not None:
        assert typed_line(line_text(line)) == line


@pytest.mark.parametrize(
    ("to", "expected"),
    [((30, 2), (30, 0)), ((-3, 40), (0, 40)), ((10, 12), (11, 11)), ((-10, 8), (-9, 9))],
)
def test_shift_keeps_lines_level(to, expected):
    assert level((0, 0), to) == expected


def test_width_and_between_pixels(study, settle):
    window, view = study
    values = window.row.panels["filtered"].values().astype(float)
    view.width_spin.setValue(3)
    settle(window)
    np.testing.assert_allclose(found(view, "filtered").values[0], values[29:32].mean(axis=0))
    view.width_spin.setValue(1)
    type_in(view.field, "0.5, 10, 40.5, 10")
    view.smooth_check.setFocus()
    QTest.keyClick(view.smooth_check, Qt.Key.Key_Space)
    settle(window)
    expected = (values[10, :41] + values[10, 1:42]) / 2
    np.testing.assert_allclose(found(view, "filtered").values[0], expected)
    view.scales_check.setChecked(True)
    drawn = view.plot._curves[1].getData()[1]
    assert (drawn.min(), drawn.max()) == (0.0, 1.0)


def test_it_follows_edits_and_is_off_when_hidden(study, settle):
    window, view = study
    window.document.edit_kernel("Box", Kernel(np.ones((5, 5)) / 25))
    settle(window)
    values = window.row.panels["filtered"].values()
    np.testing.assert_array_equal(found(view, "filtered").values[0], values[30])
    window.study.set_on(False)
    known = view.profiling.profiled
    window.findChild(QAction, "actionUndo").trigger()
    settle(window)
    assert view.profiling.profiled is known
    window.study.set_on(True)
    settle(window)
    values = window.row.panels["filtered"].values()
    np.testing.assert_array_equal(found(view, "filtered").values[0], values[30])


def test_colours_a_second_layer_and_pooling_off(study, settle):
    window, view = study
    pixels = RANDOM.integers(0, 256, (40, 30, 3)).astype(np.uint8)
    window.document.set_image(Image(pixels))
    second = Layer([Kernel([[1, -1]])], pooling=Pooling())
    window.set_recipe(Recipe([Layer([Kernel([[1, 2, 1]])]), second]))
    settle(window)
    values = window.row.panels["filtered"].values()
    np.testing.assert_array_equal(found(view, "filtered").values, values[20].T)
    assert len(view.curves(view.profiling.profiled)) == 9
    view.header.channel_combo.setCurrentIndex(2)
    curves = view.curves(view.profiling.profiled)
    assert [curve.name for curve in curves] == ["Input Green", "Filtered Green", "Pooled Green"]
    view.header.stage_combo.setCurrentIndex(3)
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    assert view.header.note.text() == "Pooling is off"
    assert view.curves(view.profiling.profiled) == []
    view.header.stage_combo.setCurrentIndex(0)
    settle(window)
    assert set(view.profiling.profiled.profiles) == {"original", "filtered"}


@pytest.mark.parametrize(
    "pixels",
    [
        np.array([[3]], np.uint8),
        np.full((9, 9), np.nan, np.float32),
        np.float32([[0.5, np.inf, -np.inf, np.nan]] * 5),
        np.full((20, 30), 7, np.uint8),
    ],
    ids=["one pixel", "NaN", "infinite", "constant"],
)
def test_odd_pictures(study, settle, pixels):
    window, view = study
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([Kernel([[2.0]])])]))
    settle(window)
    np.testing.assert_array_equal(
        found(view, "original").values[0], pixels[pixels.shape[0] // 2].astype(float)
    )
    assert np.isfinite(view.plot.box.viewRange()).all()
    QTest.keyClick(view.plot, Qt.Key.Key_Right)


def test_pointing_shows_values_and_the_place_in_the_panels(study):
    window, view = study
    values = window.row.panels["filtered"].values()
    view.plot.setFocus()
    QTest.keyClick(view.plot, Qt.Key.Key_Home)
    QTest.keyClick(view.plot, Qt.Key.Key_Right)
    assert window.document.focus == Focus("original", 30, 1)
    assert f"Filtered {values[30, 1]:g}".replace("-", "−") in view.plot.accessibleDescription()
    assert "x 1, y 30" in view.readout.text()
    view.field.setFocus()
    assert window.document.focus is None
    window.document.set_focus(Focus("original", 30, 5, pinned=True))
    view.plot.setFocus()
    QTest.keyClick(view.plot, Qt.Key.Key_End)
    assert window.document.focus == Focus("original", 30, 5, pinned=True)


def test_copying_the_table(study):
    window, view = study
    view.findChild(QAction, "copyTable").trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert rows[0] == ["distance", "x", "y", "Original", "Filtered", "Pooled"]
    numbers = np.array(rows[1:], float)
    np.testing.assert_array_equal(numbers[:, 1], np.arange(80))
    np.testing.assert_array_equal(numbers[:, 2], 30)
    np.testing.assert_array_equal(numbers[:, 4], window.row.panels["filtered"].values()[30])


def test_another_picture_forgets_the_line(study, settle):
    window, view = study
    type_in(view.field, "3, 4, 70, 50")
    window.document.set_image(Image(np.zeros((9, 5), np.uint8)))
    settle(window)
    assert window.row.lining.line == Line(0, 4, 4, 4)
    assert len(found(view, "original").distances) == 5


def test_every_choice_has_a_name(study):
    _, view = study
    for control in (*view.findChildren(QComboBox), view.tool_button, view.field, view.width_spin):
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()


def test_thinned_curves_keep_every_peak():
    x = np.arange(10_000.0)
    y = RANDOM.normal(0, 1, 10_000)
    y[777], y[5000], y[30:50], y[9000:9200] = 1e6, -1e6, np.nan, np.nan
    thin_x, thin_y = thinned(x, y, 500)
    assert len(thin_x) == 1000
    assert (np.diff(thin_x) >= 0).all()
    known = dict(zip(x, y, strict=True))
    for at, value in zip(thin_x, thin_y, strict=True):
        assert value == known[at] or (np.isnan(value) and np.isnan(known[at]))
    for part in np.array_split(np.arange(10_000), 500):
        chosen = thin_y[(thin_x >= part[0]) & (thin_x <= part[-1])]
        if not np.isnan(y[part]).all():
            assert np.nanmin(chosen) == np.nanmin(y[part])
            assert np.nanmax(chosen) == np.nanmax(y[part])
    assert np.isnan(thin_y[(thin_x >= 9020) & (thin_x < 9180)]).all()
    assert thinned(x[:900], y[:900], 500)[1] is not None
    np.testing.assert_array_equal(thinned(x[:900], y[:900], 500)[0], x[:900])
