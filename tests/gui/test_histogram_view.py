"""The histogram tab on the real window: true counts, live, of what was asked for, by keyboard."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QToolButton

from core import Image, Kernel, Layer, Pooling, Recipe, run
from gui.document import Focus
from gui.panels.selection import Selection
from gui.panels.study_header import choose

RANDOM = np.random.default_rng(2)
STAGES = ("original", "filtered", "pooled")


@pytest.fixture
def study(window, settle):
    """The window with the tab open, and a small picture."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.document.set_image(Image(RANDOM.integers(0, 256, (60, 80)).astype(np.uint8)))
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle(window)
    view = window.study.study("histogram")
    assert view.isVisible()
    return window, view


def select(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def assert_counts(view, stage, values):
    """What is drawn is a histogram of all these values, (rows, columns[, channels])."""
    found = view.work.found(stage)
    assert found.is_whole
    planes = values[np.newaxis] if values.ndim == 2 else np.moveaxis(values, 2, 0)
    for counts, plane in zip(found.histogram.counts, planes, strict=True):
        finite = plane[np.isfinite(plane)].astype(float)
        expected = np.histogram(finite, found.histogram.edges)[0]
        np.testing.assert_array_equal(counts, expected)
        assert counts.sum() == finite.size
    assert view.plots[stage].shown is found.histogram


def test_all_panels_at_full_resolution(study):
    window, view = study
    for stage in STAGES:
        assert_counts(view, stage, window.row.panels[stage].values())
        assert view.plots[stage].isVisible()
    pooled = window.row.panels["pooled"].values()
    assert view.table.text(2, "Values") == "1,200"
    assert float(view.table.text(2, "Mean").replace("−", "-")) == pytest.approx(pooled.mean(), 1e-4)
    assert view.table.text(0, "Median") == f"{np.median(window.document.image.pixels):g}"
    assert "whole image" in view.header.note.text()


def test_it_follows_edits_and_undo(study, settle):
    window, view = study
    before = view.work.found("filtered").histogram
    window.document.edit_kernel("Box", Kernel(np.ones((5, 5)) / 25))
    settle(window)
    assert_counts(view, "filtered", window.row.panels["filtered"].values())
    assert view.work.found("filtered").histogram.width == 0
    window.findChild(QAction, "actionUndo").trigger()
    settle(window)
    after = view.work.found("filtered").histogram
    np.testing.assert_array_equal(after.counts, before.counts)


def test_the_originals_is_not_counted_again_for_an_edit(study, settle):
    window, view = study
    before = view.work.found("original")
    window.document.edit_kernel("Box", Kernel(np.ones((5, 5)) / 25))
    settle(window)
    assert view.work.found("original") is before


def test_first_what_is_shown_then_all_of_it(window, settle, qtbot):
    window.study.show_study("histogram")
    view = window.study.study("histogram")
    seen = []

    def look():
        found = view.work.found("filtered")
        if found is not None:
            seen.append((found.is_whole, view.header.note.text()))

    pixels = RANDOM.integers(0, 256, (1500, 1500)).astype(np.uint8)
    view.work.changed.connect(look)
    window.document.set_image(Image(pixels))
    settle(window)
    assert not seen[0][0]
    assert any("of what is shown" in note for is_whole, note in seen if not is_whole)
    assert seen[-1][0]
    assert "1,500 × 1,500" in view.header.note.text()
    assert_counts(view, "filtered", window.row.panels["filtered"].values())


def test_off_it_computes_nothing(study, settle):
    window, view = study
    before = view.work.found("filtered")
    window.study.show_study("arithmetic")
    window.document.edit_kernel("Box", Kernel(np.ones((5, 5)) / 25))
    settle(window)
    assert view.work._found["filtered"][1] is before
    assert not view.work._jobs
    window.study.show_study("histogram")
    settle(window)
    assert_counts(view, "filtered", window.row.panels["filtered"].values())


def test_the_selection(study, settle):
    window, view = study
    select(view.header.region_combo, "selection")
    settle(window)
    assert "selected" in view.plots["original"].message.text()
    window.row.selecting.set(Selection(10, 8, 31, 21))
    settle(window)
    whole = {stage: window.row.panels[stage].values() for stage in STAGES}
    assert_counts(view, "original", whole["original"][8:29, 10:41])
    assert_counts(view, "filtered", whole["filtered"][8:29, 10:41])
    rows, columns = window.row.selection.pixels(
        window.row.panels["pooled"].stage_view.placement, whole["pooled"].shape
    )
    assert_counts(
        view, "pooled", whole["pooled"][rows.start : rows.stop, columns.start : columns.stop]
    )
    assert "selection" in view.header.note.text()
    window.row.selecting.set(Selection(10, 8, 1, 1))
    settle(window)
    held = len(view.work.region_of("pooled")[0]) * len(view.work.region_of("pooled")[1])
    assert held <= 1
    if not held:
        assert "no pixel" in view.plots["pooled"].message.text()
    window.row.selecting.clear()
    settle(window)
    assert view.plots["filtered"].shown is None


def test_pooling_off_while_the_pooled_histogram_is_shown(study, settle):
    window, view = study
    select(view.header.stage_combo, "pooled")
    settle(window)
    assert not view.plots["original"].isVisible()
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    assert view.plots["pooled"].message.text() == "Pooling is off"
    assert view.table.columnCount() == 0
    select(view.header.stage_combo, "all")
    settle(window)
    assert view.plots["filtered"].isVisible()
    assert not view.plots["pooled"].isVisible()
    window.editors.pooling.toggle.setChecked(True)
    settle(window)
    assert_counts(view, "pooled", window.row.panels["pooled"].values())


def test_colours_and_one_channel(study, settle):
    window, view = study
    assert not view.header.channel_combo.isVisible()
    pixels = RANDOM.integers(0, 256, (40, 30, 3)).astype(np.uint8)
    window.document.set_image(Image(pixels))
    settle(window)
    assert view.header.channel_combo.isVisible()
    for stage in STAGES:
        assert_counts(view, stage, window.row.panels[stage].values())
    assert view.table.text(0, "Values") == "3,600"
    select(view.header.channel_combo, 2)
    assert view.table.text(0, "Values") == "1,200"
    assert view.table.text(0, "Mean") == f"{pixels[:, :, 2].mean():.6g}"
    select(view.header.channel_combo, -1)
    select(view.header.stage_combo, "filtered")
    names = [view.table.horizontalHeaderItem(k).text() for k in range(view.table.columnCount())]
    assert names == ["All", "Red", "Green", "Blue"]


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((20, 30), 7, np.uint8),
        np.array([[3]], np.uint8),
        np.full((9, 9), np.nan, np.float32),
        np.float32([[0.5, np.inf, -np.inf, np.nan]] * 5),
        RANDOM.integers(0, 2**16, (30, 20)).astype(np.uint16),
        RANDOM.normal(0, 1, (20, 20, 2)).astype(np.float32),
    ],
    ids=["constant", "one pixel", "NaN", "infinite", "uint16", "two channels"],
)
def test_odd_pictures(study, settle, pixels):
    window, view = study
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([Kernel([[2.0]])])]))
    settle(window)
    shown = pixels if pixels.ndim == 2 else pixels[:, :, 0]
    assert_counts(view, "original", shown)
    not_finite = int((~np.isfinite(shown.astype(float))).sum())
    assert view.table.text(0, "Not finite") == (
        f"{100 * not_finite / shown.size:.3g} %" if not_finite else "0 %"
    )
    QTest.keyClick(view.plots["filtered"].plot, Qt.Key.Key_End)


def test_a_second_layer(study, settle):
    window, view = study
    layers = [
        Layer([Kernel([[1, 2, 1]])]),
        Layer([Kernel([[1], [-1]])], pooling=Pooling("average")),
    ]
    window.set_recipe(Recipe(layers))
    settle(window)
    trace = run(Recipe(layers), window.document.image)
    assert_counts(view, "filtered", trace.layers[1].filtered[0])
    assert_counts(view, "pooled", trace.layers[1].pooled[0])


def test_the_pixel_in_focus_and_the_levels_are_marked(study, settle):
    window, view = study
    window.document.set_focus(Focus("filtered", 12, 20, pinned=True))
    values = {stage: window.row.panels[stage].values() for stage in STAGES}
    assert view.plots["original"].focus_values == [values["original"][12, 20]]
    assert view.plots["filtered"].focus_values == [values["filtered"][12, 20]]
    assert view.plots["pooled"].focus_values == [values["pooled"][6, 10]]
    window.document.set_focus(None)
    assert view.plots["filtered"].focus_values == []
    low, high = view.plots["original"].level_lines
    assert (low.value(), high.value()) == (0, 255)


def drag(plot, start, end):
    """Drags in a plot from one value to another, half way up."""
    view = plot.plot

    def place(x):
        box = view.box
        y = sum(box.viewRange()[1]) / 2
        scene = box.mapViewToScene(type(box.mapSceneToView(QPoint(0, 0)))(x, y))
        return view.mapFromScene(scene)

    first, last = place(start), place(end)
    QTest.mouseMove(view.viewport(), first)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view.viewport(), first + (last - first) * share)
        QTest.qWait(20)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)


def test_dragging_a_level_changes_the_panels(study, settle):
    window, view = study
    panel = window.row.panels["original"]
    panel.levels.set_levels(60.0, 200.0)
    plot = view.plots["original"]
    assert [line.value() for line in plot.level_lines] == [60, 200]
    drag(plot, 60, 100)
    assert panel.levels.levels[0] == pytest.approx(100, abs=6)
    assert panel.shades.low == panel.levels.levels[0]
    assert panel.levels.levels[1] == 200
    assert plot.level_lines[0].value() == pytest.approx(panel.shades.low, abs=1)
    assert window.document.undo_stack.count() == 0


def test_numbers_under_the_mouse_and_by_arrow_keys(study):
    _, view = study
    plot, found = view.plots["original"], view.work.found("original").histogram
    plot.plot.setFocus()
    QTest.keyClick(plot.plot, Qt.Key.Key_Home)
    text = plot.readout.text()
    assert text.startswith(f"{found.together.low:g}: {found.counts[0][0]} (")
    QTest.keyClick(plot.plot, Qt.Key.Key_Right)
    assert plot.readout.text().startswith(f"{found.together.low + 1:g}: {found.counts[0][1]} (")
    assert plot.plot.accessibleDescription() == plot.readout.text()


def test_logarithmic_and_linear_counts(study):
    _, view = study
    button = view.log_button
    heights = view.plots["filtered"]._curves[0].getData()[1]
    counts = view.work.found("filtered").histogram.counts[0]
    np.testing.assert_allclose(heights, np.log10(np.maximum(counts, 0.5)))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    np.testing.assert_array_equal(view.plots["filtered"]._curves[0].getData()[1], counts)


def test_copying_the_table(study):
    _, view = study
    select(view.header.stage_combo, "original")
    view.findChild(QAction, "copyTable").trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert rows[0] == ["Original value", "Original count"]
    found = view.work.found("original").histogram
    assert [int(row[1]) for row in rows[1:]] == found.counts[0].tolist()
    assert [float(row[0]) for row in rows[1:]] == found.centres.tolist()
    assert view.header.note.text().startswith("256 row")
    view.findChild(QAction, "copyPlot").trigger()
    assert not QGuiApplication.clipboard().image().isNull()


def test_saving_and_what_goes_wrong(study, settle, tmp_path, monkeypatch):
    window, view = study
    QTest.mouseClick(view.findChild(QToolButton, "saveStudy"), Qt.MouseButton.LeftButton)
    dialog = view.findChild(QFileDialog, "saveTable")
    assert dialog.isVisible()
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()
    path = tmp_path / "counts.csv"
    view.export.save(str(path))
    settle(window)
    assert "counts.csv was saved" in view.header.note.text()
    rows = list(csv.reader(path.read_text("utf-8").splitlines()))
    assert rows[0][:2] == ["Original value", "Original count"]
    before = path.read_bytes()

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.files.atomic.os.fsync", full)
    view.export.save(str(path))
    settle(window)
    assert "no space" in view.header.note.text()
    assert view.header.note.property("error")
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["counts.csv"]


def test_cancelling_keeps_what_is_shown(window, settle, qtbot):
    window.study.show_study("histogram")
    view = window.study.study("histogram")
    window.document.set_image(Image(RANDOM.integers(0, 256, (3000, 3000)).astype(np.uint8)))
    qtbot.waitUntil(lambda: bool(view.work._jobs), timeout=20_000)
    window.findChild(QAction, "actionCancel").trigger()
    settle(window)
    found = view.work.found("filtered")
    assert found is not None
    assert not view.work._jobs


def test_every_choice_has_a_name_and_a_tooltip(study):
    _, view = study
    for kind in (QComboBox, QToolButton):
        for control in view.findChildren(kind):
            assert control.accessibleName(), control.objectName()
            assert control.toolTip(), control.objectName()
    choose(view.header.stage_combo, "filtered")
    assert view.header.stage == "filtered"


def test_the_selected_kernel_of_the_selected_layer(study, settle):
    window, view = study
    pixels = RANDOM.integers(0, 256, (30, 40, 3)).astype(np.uint8)
    first = Layer([Kernel([[1.0]]), Kernel([[1, -1]])], pooling=Pooling())
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([first, Layer([Kernel([[1, 1]])])]))
    settle(window)
    assert not view.plots["pooled"].isVisible()
    window.document.select(0, 1)
    settle(window)
    made = run(window.recipe(), Image(pixels)).layers[0]
    assert_counts(view, "filtered", np.moveaxis(made.filtered[3:], 0, 2))
    assert_counts(view, "pooled", np.moveaxis(made.pooled[3:], 0, 2))
    for study_name in ("profile", "spectrum"):
        window.study.show_study(study_name)
        settle(window)
    profile = window.study.study("profile").profiling.profiled.profiles["filtered"]
    np.testing.assert_array_equal(profile.values, made.filtered[3:, 15])
