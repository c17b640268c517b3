"""The real window, driven through its widgets; what it shows is compared with run."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)

from core import Image, Kernel, Layer, Pooling, Recipe, load_recipe, read_image, run, write_image
from core.files.samples import SAMPLES, sample_image
from gui.document import Focus
from tests.references import ROUNDS, lost_references


def child(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def panels(window):
    return [
        child(window, QWidget, name) for name in ("originalPanel", "filteredPanel", "pooledPanel")
    ]


def as_values(maps):
    return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)


def assert_shows_run(window):
    """All three panels hold exactly what run makes of the window's image and recipe."""
    recipe, image = window.recipe(), window.document.image
    original, filtered, pooled = (panel.values() for panel in panels(window))
    made = run(recipe, image).layers[-1]
    np.testing.assert_array_equal(original, image.pixels)
    np.testing.assert_array_equal(filtered, as_values(made.filtered))
    assert filtered.dtype == np.float32
    if recipe.layers[-1].pooling is None:
        assert pooled is None
    else:
        np.testing.assert_array_equal(pooled, as_values(made.pooled))
        assert pooled.dtype == np.float32


def set_cell(window, row, column, value):
    model = child(window, QTableView, "kernelTable").model()
    assert model.setData(model.index(row, column), value, Qt.ItemDataRole.EditRole)


def test_the_first_start_shows_the_idea(window):
    assert_shows_run(window)
    layer = window.recipe().layers[0]
    assert layer.pooling == Pooling()
    combo = child(window, QComboBox, "presetCombo")
    assert combo.currentText() == "Vertical lines"
    assert window.document.image.name
    assert not window.document.is_modified


@pytest.mark.parametrize("name", ["mainWindow"])
def test_object_names(window, name):
    assert window.objectName() == name
    child(window, QTableView, "kernelTable")
    child(window, QComboBox, "presetCombo")
    toggle = child(window, QWidget, "poolToggle")
    assert toggle.isCheckable()
    assert len(panels(window)) == 3
    for action in (
        "Open",
        "SaveFiltered",
        "SavePooled",
        "Undo",
        "Redo",
        "OpenRecipe",
        "SaveRecipe",
    ):
        child(window, QAction, f"action{action}")


def test_every_preset_filters_as_run_does(window, settle):
    window.document.set_image(Image(sample_image("boot").pixels))
    combo = child(window, QComboBox, "presetCombo")
    names = [combo.itemText(index) for index in range(combo.count())]
    assert len(names) > 40
    for index, name in enumerate(names):
        before = window.recipe()
        combo.setCurrentIndex(index)
        settle(window)
        kernel = window.recipe().layers[0].kernels[0]
        assert kernel.name == name
        assert window.recipe().layers[0].pooling == before.layers[0].pooling
        assert_shows_run(window)


def test_edits_undo_redo_save_and_reopen(window, settle, tmp_path, monkeypatch):
    first = window.recipe()
    states = [first]

    def did(condition=True):
        assert condition
        settle(window)
        assert_shows_run(window)
        if window.recipe() != states[-1]:
            states.append(window.recipe())

    set_cell(window, 0, 0, 5)
    did()
    set_cell(window, 1, 1, "1/9")
    did(window.recipe().layers[0].kernels[0].weights[1, 1] == 1 / 9)
    set_cell(window, 2, 0, "sqrt(2)")
    did()
    toggle = child(window, QWidget, "poolToggle")
    toggle.click()
    did(window.recipe().layers[0].pooling is None)
    toggle.click()
    did(window.recipe().layers[0].pooling == Pooling())
    combo = child(window, QComboBox, "presetCombo")
    combo.setCurrentIndex(combo.findText("Horizontal lines"))
    did()
    assert len(states) == 7
    assert window.isWindowModified()

    undo, redo = (child(window, QAction, f"action{name}") for name in ("Undo", "Redo"))
    for state in reversed(states[:-1]):
        undo.trigger()
        assert window.recipe() == state
    assert not undo.isEnabled()
    assert window.recipe() == first
    assert not window.isWindowModified()
    settle(window)
    assert_shows_run(window)
    for state in states[1:]:
        redo.trigger()
        assert window.recipe() == state
    assert not redo.isEnabled()

    path = tmp_path / "mine.recipe.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    child(window, QAction, "actionSaveRecipe").trigger()
    assert load_recipe(path) == window.recipe()
    assert not window.isWindowModified()
    assert "mine.recipe.json" in window.windowTitle()

    saved = window.recipe()
    set_cell(window, 0, 0, -7)
    assert window.isWindowModified()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(path), ""))
    child(window, QAction, "actionOpenRecipe").trigger()
    settle(window)
    assert window.recipe() == saved
    assert_shows_run(window)
    undo.trigger()
    assert window.recipe().layers[0].kernels[0].weights[0, 0] == -7


def test_a_burst_of_edits_ends_on_the_last_recipe(window, settle):
    model = child(window, QTableView, "kernelTable").model()
    for number in range(100):
        model.setData(model.index(number % 3, number // 3 % 3), number, Qt.ItemDataRole.EditRole)
    settle(window)
    assert window.recipe().layers[0].kernels[0].weights[99 % 3, 99 // 3 % 3] == 99
    assert window.preview.result.recipe is window.recipe()
    assert_shows_run(window)


def test_settled_is_emitted_also_when_nothing_changed(window, qtbot):
    with qtbot.waitSignal(window.settled):
        window.set_recipe(window.recipe())


def test_settled_follows_an_edit_and_is_false_before(window, qtbot):
    recipe = Recipe([Layer([Kernel(np.ones((5, 5)))])])
    with qtbot.waitSignal(window.settled):
        window.set_recipe(recipe)
        assert not window.is_settled()
    assert window.is_settled()
    assert window.preview.result.recipe is window.recipe()


def test_values_are_computed_before_the_window_is_settled(window):
    window.set_recipe(Recipe([Layer([Kernel(np.ones((5, 5)))], pooling=Pooling("average"))]))
    assert not window.is_settled()
    assert_shows_run(window)


def test_an_image_of_the_command_line_is_opened(make_window, tmp_path):
    path = tmp_path / "mine.png"
    pixels = np.arange(48 * 33, dtype=np.uint16).reshape(33, 48) * 40
    write_image(pixels, path)
    window = make_window(path)
    np.testing.assert_array_equal(panels(window)[0].values(), pixels)
    assert "mine.png" in window.windowTitle()
    assert_shows_run(window)


def test_colour_and_alpha(window, settle, tmp_path):
    from PIL import Image as Picture

    pixels = np.random.default_rng(1).integers(0, 256, (20, 30, 4), dtype=np.uint8)
    path = tmp_path / "rgba.png"
    Picture.fromarray(pixels).save(path)
    window.open_image(path)
    assert not window.is_settled()
    settle(window)
    original, filtered, pooled = (panel.values() for panel in panels(window))
    np.testing.assert_array_equal(original, pixels[:, :, :3])
    assert filtered.shape == (20, 30, 3)
    assert pooled.shape == (10, 15, 3)
    assert_shows_run(window)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"])
def test_a_failed_open_changes_nothing_and_says_why(window, settle, tmp_path, content):
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    image, recipe = window.document.image, window.recipe()
    window.open_image(path)
    settle(window)
    assert window.document.image is image
    assert window.recipe() is recipe
    assert "broken.png" in window.message_bar.text()
    assert "\n" not in window.message_bar.text()
    assert str(tmp_path) not in window.message_bar.text()
    window.open_image(tmp_path / "missing.png")
    settle(window)
    assert "missing.png" in window.message_bar.text()
    window.open_image(write_picture(tmp_path))
    settle(window)
    assert window.message_bar.text() == ""


def write_picture(folder: Path, name: str = "good.png") -> Path:
    path = folder / name
    write_image(np.random.default_rng(2).integers(0, 256, (12, 14), dtype=np.uint8), path)
    return path


def test_a_refused_recipe_changes_nothing_and_names_the_field(window, settle, tmp_path):
    path = tmp_path / "wrong.recipe.json"
    path.write_text(
        '{"format": "kernelscope-recipe", "version": 1,'
        ' "layers": [{"kernels": [{"weights": [[1, 2], [3]]}]}]}'
    )
    recipe = window.recipe()
    window.files.open_recipe(path)
    assert window.recipe() is recipe
    assert "layers[0].kernels[0].weights" in window.message_bar.text()
    assert "row 2 has 1 number" in window.message_bar.text()


@pytest.mark.parametrize("suffix", [".tif", ".npy"])
@pytest.mark.parametrize("stage", ["filtered", "pooled"])
def test_saved_data_are_exact(window, tmp_path, suffix, stage):
    path = tmp_path / f"result{suffix}"
    window.save_image(stage, path)
    maps = getattr(run(window.recipe(), window.document.image).layers[-1], stage)
    if suffix == ".npy":
        saved = np.load(path)
    else:
        saved = read_image(path).pixels[np.newaxis]
    np.testing.assert_array_equal(saved, maps)


def test_saved_pictures_are_as_shown(window, settle, tmp_path):
    panel = panels(window)[1]
    values = panel.values().astype(np.float64)
    largest = np.abs(values).max()
    expected = {
        "automatic": np.rint(128 + 127 * values / largest),
        "absolute": np.rint(255 * np.abs(values) / largest),
        "stretched": np.rint(255 * (values - values.min()) / (values.max() - values.min())),
        "as-is": np.clip(np.rint(values), 0, 255),
    }
    for view, picture in expected.items():
        panel.set_view(view)
        path = tmp_path / f"{view}.png"
        window.save_image("filtered", path)
        difference = np.abs(read_image(path).pixels.astype(int) - picture)
        assert difference.max() <= 1  # halves may round either way
        assert (difference > 0).mean() < 1e-3


def test_save_refuses_with_oserror_and_writes_nothing(window, tmp_path):
    for stage, name in (("filtered", "a.xyz"), ("filtered", "missing/a.tif")):
        with pytest.raises(OSError):
            window.save_image(stage, tmp_path / name)
    window.document.edit_layer("off", Layer(window.document.layer.kernels))
    with pytest.raises(OSError):
        window.save_image("pooled", tmp_path / "a.tif")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(window, tmp_path, monkeypatch):
    path = tmp_path / "result.tif"
    window.save_image("filtered", path)
    before = path.read_bytes()

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match=r"(?i)space|full"):
        window.save_image("pooled", path)
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["result.tif"]


def test_open_by_the_menu_and_samples(window, settle, tmp_path, monkeypatch):
    path = write_picture(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(path), ""))
    child(window, QAction, "actionOpen").trigger()
    settle(window)
    assert window.document.image.name == "good.png"
    for id in SAMPLES:
        child(window, QAction, f"sample-{id}").trigger()
        settle(window)
        np.testing.assert_array_equal(panels(window)[0].values(), sample_image(id).pixels)


def test_files_can_be_dropped(window, settle, tmp_path):
    image = write_picture(tmp_path)
    recipe = tmp_path / "dropped.recipe.json"
    from core import save_recipe

    save_recipe(Recipe([Layer([Kernel([[2.0]])])]), recipe)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(image)), QUrl.fromLocalFile(str(recipe))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    settle(window)
    assert window.document.image.name == "good.png"
    assert window.recipe().layers[0].kernels[0].weights[0, 0] == 2


def test_several_layers_open_run_and_survive_saving(window, settle, tmp_path):
    kernels = [
        Kernel([[0, 1], [2, 3]], name="a"),
        Kernel([[1, 1], [1, 1]], name="b", anchor=(1, 1)),
    ]
    recipe = Recipe(
        [
            Layer(kernels, name="first", activation="relu", pooling=Pooling("average")),
            Layer([Kernel(np.ones((2, 3, 3)), scale=0.5)], enabled=False),
            Layer(
                [Kernel(np.arange(18).reshape(2, 3, 3)), Kernel(-np.ones((2, 3, 3)))],
                padding="valid",
            ),
        ]
    )
    window.set_recipe(recipe)
    settle(window)
    made = run(recipe, window.document.image).layers[-1]
    np.testing.assert_array_equal(panels(window)[1].values(), made.filtered[0])
    assert window.files.save_recipe(tmp_path / "many.recipe.json")
    assert load_recipe(tmp_path / "many.recipe.json") == recipe


def test_a_recipe_that_cannot_run_leaves_an_empty_panel_with_the_reason(window, settle):
    window.document.set_image(Image(np.ones((4, 4), np.uint8)))
    window.set_recipe(Recipe([Layer([Kernel(np.ones((5, 5)))], padding="valid")]))
    settle(window)
    assert panels(window)[1].values() is None
    assert "no rows" in panels(window)[1].view._message
    child(window, QAction, "actionUndo").trigger()
    settle(window)
    assert_shows_run(window)


def test_panels_show_the_same_part_at_the_same_scale(window, qtbot):
    views = [panel.view for panel in panels(window)]
    window.row.zoom(4)
    window.row.state.pan(37, -21)
    qtbot.wait(20)
    for view in views:
        (left, right), (top, bottom) = view._box.viewRange()
        sight = window.row.state.sight
        assert (left + right) / 2 == pytest.approx(sight.x)
        assert (top + bottom) / 2 == pytest.approx(sight.y)
        assert view.width() / (right - left) == pytest.approx(sight.scale)
        assert view.height() / (bottom - top) == pytest.approx(sight.scale)
    window.resize(1500, 700)
    qtbot.wait(20)
    assert window.row.state.sight == sight
    child(window, QAction, "actionFit").trigger()
    assert window.row.state.sight.x == 256


def test_wheel_keeps_the_point_under_the_mouse(window, qtbot):
    view = panels(window)[1].view
    position = QPointF(40.0, 55.0)
    before = view.point_at(position)
    window.row.state.zoom(3.0, *before)
    assert view.point_at(position) == pytest.approx(before)


def test_pointing_shows_the_three_values_and_a_click_pins(window, qtbot):
    original, filtered, pooled = panels(window)
    focus = Focus("filtered", 260, 250)
    window.row.state.set_scale(8)
    position = filtered.view.position_of((250.5, 260.5)).toPoint()
    qtbot.mouseMove(filtered.view.viewport(), position)
    qtbot.waitUntil(lambda: window.document.focus == focus)
    values = original.values()[260, 250], filtered.values()[260, 250], pooled.values()[130, 125]
    text = window.status.readout().replace("\N{MINUS SIGN}", "-")
    assert text == "x 250, y 260   " + " → ".join(f"{value:.0f}" for value in values)
    assert filtered.view.accessibleDescription() == window.status.readout()
    qtbot.mouseClick(filtered.view.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert window.document.focus.pinned
    qtbot.mouseMove(filtered.view.viewport(), position + position * 0.1)
    assert (window.document.focus.row, window.document.focus.column) == (260, 250)
    boxes = original.view._marks.boxes
    assert (249, 259, 3, 3) in boxes  # the kernel's nine pixels
    assert (250, 260, 2, 2) in filtered.view._marks.boxes  # the window of the pooled pixel
    qtbot.mouseClick(filtered.view.viewport(), Qt.MouseButton.LeftButton, pos=position)
    assert window.document.focus is None


def test_the_focus_moves_by_keyboard(window, qtbot):
    view = panels(window)[2].view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert window.document.focus == Focus("pooled", 128, 128, pinned=True)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert window.document.focus == Focus("pooled", 118, 129, pinned=True)
    assert window.status.readout()


def test_titles(window):
    texts = [panel._details_label.text() for panel in panels(window)]
    assert texts[0].startswith("512 × 512 · uint8 · 0") or "uint8" in texts[0]
    assert texts[1].startswith("512 × 512 · \N{MINUS SIGN}")
    assert "256 × 256 · 75 % fewer pixels" in texts[2]


def test_drawn_pixels_are_the_values(window, qtbot):
    """At a scale of whole screen pixels the panel's own picture is the display's mapping."""
    original = panels(window)[0]
    window.row.state.set_scale(1.0)
    qtbot.waitUntil(lambda: original.view._item.image.size < window.document.image.pixels.size)
    drawn = original.view._item.image
    place = original.view._item.boundingRect()
    assert drawn.dtype == np.uint8
    assert place.width() == drawn.shape[1]
    pixels = window.document.image.pixels
    rect = original.view._item.mapRectToParent(place)
    top, left = round(rect.top()), round(rect.left())
    np.testing.assert_array_equal(
        drawn, pixels[top : top + drawn.shape[0], left : left + drawn.shape[1]]
    )


def test_closing_with_unsaved_changes_asks_once(window, qtbot, tmp_path, monkeypatch):
    set_cell(window, 0, 0, 9)
    window.close()
    assert window.isVisible()
    box = child(window, QMessageBox, "unsavedDialog")
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "unsavedDialog") is None)
    path = tmp_path / "kept.recipe.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(path), ""))
    window.close()
    box = child(window, QMessageBox, "unsavedDialog")
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert load_recipe(path).layers[0].kernels[0].weights[0, 0] == 9


def test_closing_without_changes_does_not_ask(window):
    window.close()
    assert not window.isVisible()


def test_an_unexpected_error_shows_details_and_the_program_goes_on(window, qtbot, settle, capsys):
    try:
        raise RuntimeError("planted")
    except RuntimeError as error:
        window.errors.report(error)
        window.errors.report(error)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "errorDialog") is not None)
    boxes = window.findChildren(QMessageBox, "errorDialog")
    assert len(boxes) == 1
    assert "RuntimeError: planted" in boxes[0].detailedText()
    copy = next(b for b in boxes[0].findChildren(QPushButton) if "opy" in b.text())
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    from PySide6.QtGui import QGuiApplication

    assert "planted" in QGuiApplication.clipboard().text()
    boxes[0].close()
    set_cell(window, 0, 0, 3)
    settle(window)
    assert_shows_run(window)
    assert "planted" in capsys.readouterr().err


def test_a_cancelled_computation_keeps_the_last_result(window, qtbot, settle):
    window.document.set_image(Image(np.zeros((3000, 3000), np.uint8)))
    settle(window)
    with qtbot.waitSignal(window.preview.stopped):
        window.set_recipe(Recipe([Layer([Kernel(np.ones((31, 31)))])]))
        qtbot.waitUntil(lambda: window.preview._whole_job is not None)
        child(window, QAction, "actionCancel").trigger()
    # What is visible is there already; the ranges of the whole maps are not.
    assert window.preview.result.recipe is window.recipe()
    assert not window.preview.result.is_final
    assert not window.is_settled()
    child(window, QAction, "actionUndo").trigger()
    settle(window)
    assert_shows_run(window)


def test_both_themes_change_the_window(window, qtbot):
    grabs = {}
    for choice in ("dark", "light"):
        child(window, QAction, f"theme-{choice}").trigger()
        qtbot.wait(20)
        grabs[choice] = window.grab().toImage().pixelColor(5, 5).lightness()
    assert grabs["dark"] < 80 < 180 < grabs["light"]


def test_every_control_has_a_name_for_screen_readers(window):
    from PySide6.QtGui import QAccessible

    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        area = widget.parent()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            continue  # speaks through its scroll area
        if isinstance(area, QAbstractSpinBox):
            continue  # the text field inside a spin box
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


class Emitter(QObject):
    fired = Signal(int)


def test_repaints_and_signals_keep_their_references(window, qtbot):
    """Some builds of PySide6 lose a reference to None or True with each call, and abort."""
    emitter = Emitter()
    received = []
    emitter.fired.connect(received.append)
    view = panels(window)[0].view

    def emit_and_repaint():
        for number in range(600):
            emitter.fired.emit(number)
            view.viewport().setVisible(True)
            if number % 10 == 0:
                view._render()
                view.viewport().repaint()

    assert abs(lost_references(emit_and_repaint)) < 60, "references were lost or kept"
    assert len(received) == 600 * (ROUNDS + 1)


def test_all_that_is_painted_keeps_its_references(window, settle):
    """Rulers, numbers on pixels, marks, the table's colours of large kernels, the bars' scales."""
    window.row.set_rulers(True)
    window.set_recipe(Recipe([Layer([Kernel(np.arange(31 * 31.0).reshape(31, 31))])]))
    for panel in panels(window):
        panel.open_levels()
    settle(window)
    window.row.zoom(1e3)
    window.row.selecting.select_all()
    settle(window)
    assert panels(window)[1].view.numbers()
    painted = [window.editors.kernel.table.viewport()]
    painted += [widget for widget in window.row.findChildren(QWidget) if widget.isVisible()]

    def paint():
        for _ in range(10):
            for widget in painted:
                widget.repaint()

    assert abs(lost_references(paint)) < 10, "references were lost or kept"


def test_no_thread_is_left_after_closing(window, qtbot):
    import threading

    window._closing = True
    window.close()
    names = {thread.name.rsplit("_", 1)[0] for thread in threading.enumerate()}
    assert not names & {"compute", "files", "compile"}


def test_the_picture_that_is_being_opened_is_what_is_saved(window, tmp_path):
    source = write_picture(tmp_path)
    window.open_image(source)
    window.save_image("filtered", tmp_path / "result.npy")
    expected = run(window.recipe(), read_image(source)).layers[-1].filtered
    np.testing.assert_array_equal(np.load(tmp_path / "result.npy"), expected)


def test_a_cancelled_open_changes_nothing(window, qtbot, tmp_path):
    image = window.document.image
    window.open_image(write_picture(tmp_path))
    with qtbot.waitSignal(window.settled):
        child(window, QAction, "actionCancel").trigger()
    qtbot.wait(100)
    assert window.document.image is image
    assert window.is_settled()


def test_a_cancelled_save_leaves_no_file(window, qtbot, settle, tmp_path, monkeypatch):
    import os

    real = os.fsync

    def slow(descriptor):
        window.files._saving.cancel()
        real(descriptor)

    monkeypatch.setattr("os.fsync", slow)
    window.files.save_image("filtered", tmp_path / "result.tif", "automatic")
    settle(window)
    assert list(tmp_path.iterdir()) == []
    assert "cancelled" in window.message_bar.text()


@pytest.mark.parametrize("stage", ["original", "nothing"])
def test_an_unknown_stage_is_refused(window, tmp_path, stage):
    with pytest.raises(OSError, match=stage):
        window.save_image(stage, tmp_path / "a.tif")
    assert list(tmp_path.iterdir()) == []


def test_settled_follows_what_changes_nothing(window, qtbot, tmp_path):
    model = child(window, QTableView, "kernelTable").model()
    for value in ("-1", -1, "no number"):
        with qtbot.waitSignal(window.settled):
            model.setData(model.index(0, 0), value, Qt.ItemDataRole.EditRole)
    with qtbot.waitSignal(window.settled):
        window.files.save_recipe(tmp_path / "a.recipe.json")


def test_undoing_an_open_leaves_its_file_behind(window, settle, tmp_path):
    from core import save_recipe

    opened = tmp_path / "opened.recipe.json"
    save_recipe(Recipe([Layer([Kernel([[2.0]])])]), opened)
    set_cell(window, 0, 0, 5)
    assert window.files.open_recipe(opened)
    assert window.document.recipe_path == opened
    child(window, QAction, "actionUndo").trigger()
    assert window.document.recipe_path is None
    child(window, QAction, "actionRedo").trigger()
    assert window.document.recipe_path == opened
    assert not window.isWindowModified()


def test_filtered_stays_where_only_pooling_is_impossible(window, settle, tmp_path):
    window.document.set_image(Image(np.full((1, 1), 7, np.uint8)))
    settle(window)
    _, filtered, pooled = panels(window)
    assert filtered.values().shape == (1, 1)
    assert pooled.values() is None
    assert "pooling" in pooled.view._message
    window.save_image("filtered", tmp_path / "a.npy")
    with pytest.raises(OSError, match="pooling"):
        window.save_image("pooled", tmp_path / "b.npy")


def test_closing_again_does_not_ask_again(window):
    set_cell(window, 0, 0, 9)
    for _ in range(3):
        window.close()
    assert len(window.findChildren(QMessageBox, "unsavedDialog")) == 1
