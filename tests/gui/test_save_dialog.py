"""The save dialog: what it says is true, nothing is replaced unasked, keys reach everything."""

import json
import threading
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from core import Image, Kernel, Layer, Pooling, Recipe, read_image, run
from core.display import extent
from core.files import result_files
from core.files.description import described_recipe
from core.files.saving import KINDS, MAPPINGS, Mapping, SaveOptions, options_to_json
from gui import settings
from gui.save_dialog import SaveDialog
from gui.save_texts import percent_text

"""Milliseconds, for machines that do much else."""

RANDOM = np.random.default_rng(5)
PIXELS = RANDOM.integers(0, 256, (40, 30)).astype(np.uint8)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
RECIPE = Recipe([Layer([SOBEL], pooling=Pooling())])


@pytest.fixture
def window(make_window, settle, tmp_path):
    made = make_window()
    settings.write(settings.IMAGE_FOLDER, str(tmp_path))
    settings.write(settings.SAVE_OPTIONS, "")
    made.document.set_image(Image(PIXELS, name="cells.png"))
    made.set_recipe(RECIPE)
    settle(made)
    return made


@pytest.fixture
def ask(window, qtbot):
    """A function that opens the dialog by its key and waits until the pixels are counted."""

    def open_dialog(stage="filtered", measured=True):
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        shift = Qt.KeyboardModifier.ShiftModifier
        control = Qt.KeyboardModifier.ControlModifier
        keys = control | shift if stage == "pooled" else control
        QTest.keyClick(window, Qt.Key.Key_E, keys)
        found = next(d for d in window.findChildren(SaveDialog) if d.isVisible())
        found.activateWindow()
        QTest.qWaitForWindowActive(found)
        if measured:
            qtbot.waitUntil(lambda: found.measured is not None)
        return found

    yield open_dialog
    for dialog in window.findChildren(SaveDialog):
        dialog.reject()


def choose(dialog, qtbot, kind=None, mapping=None):
    """By the keyboard, as a person does: rows of combo boxes are chosen by the arrow keys."""
    for combo, name, rows in (
        (dialog.form.kind, kind, KINDS),
        (dialog.form.mapping, mapping, MAPPINGS),
    ):
        if name is not None:
            combo.setFocus()
            QTest.keyClick(combo, Qt.Key.Key_Home)
            for _ in range(list(rows).index(name)):
                QTest.keyClick(combo, Qt.Key.Key_Down)
            assert combo.choice() == name
    qtbot.waitUntil(lambda: dialog.measured is not None)


def said(dialog, what):
    return dialog.findChild(QLabel, f"save-{what}").text()


def press_save(dialog):
    dialog.place.field.setFocus()
    QTest.keyClick(dialog.place.field, Qt.Key.Key_Return)


def filtered():
    return run(RECIPE, PIXELS).layers[0].filtered[0]


def test_ctrl_e_and_return_save_exact_float_values(ask, window, settle, tmp_path):
    for stage in ("filtered", "pooled"):
        dialog = ask(stage)
        assert dialog.windowTitle() == f"Save {stage} image"
        assert dialog.place.path() == tmp_path / f"cells-{stage}.tif"
        assert said(dialog, "clipped") == "None: every value is kept"
        press_save(dialog)
        settle(window)
        expected = getattr(run(RECIPE, PIXELS).layers[0], stage)[0]
        found = read_image(tmp_path / f"cells-{stage}.tif").pixels
        np.testing.assert_array_equal(found, expected, strict=True)


def test_the_action_keeps_its_meaning(window):
    keys = {
        name: window.findChild(QAction, name).shortcut().toString()
        for name in ("actionSaveFiltered", "actionSavePooled")
    }
    assert keys == {"actionSaveFiltered": "Ctrl+E", "actionSavePooled": "Ctrl+Shift+E"}


@pytest.mark.parametrize("mapping", MAPPINGS)
def test_the_share_on_screen_is_that_of_the_file(ask, window, qtbot, settle, tmp_path, mapping):
    dialog = ask()
    choose(dialog, qtbot, "png8", mapping)
    values = filtered().astype(float)
    largest = np.abs(values).max()
    low, high = {
        "shown": (-largest * 128 / 127, largest),
        "levels": (0, 255),
        "kind": (0, 255),
        "stretched": (values.min(), values.max()),
        "signed": (-largest * 128 / 127, largest),
        "hand": (0, 255),
    }[mapping]
    clipped = int(((values < low) | (values > high)).sum())
    text = said(dialog, "clipped")
    if clipped:
        assert text.startswith(f"{clipped:,} of 1,200 pixels (")
        assert text.endswith(f"{(values < low).sum():,} below, {(values > high).sum():,} above")
    else:
        assert text == "None of 1,200 pixels"
    assert dialog.save_button.accessibleDescription() == f"Clipped: {text}"
    press_save(dialog)
    settle(window)
    levels = np.clip(np.rint((values - low) * (255 / (high - low))), 0, 255)
    found = read_image(tmp_path / "cells-filtered.png").pixels
    np.testing.assert_array_equal(found, levels)


def test_16_bits_are_read_by_qt(ask, window, qtbot, settle, tmp_path):
    window.document.set_image(Image(RANDOM.integers(0, 256, (9, 7, 3)).astype(np.uint8)))
    settle(window)
    dialog = ask()
    choose(dialog, qtbot, "png16", "stretched")
    press_save(dialog)
    settle(window)
    path = tmp_path / "image-filtered.png"
    expected = read_image(path).pixels
    assert expected.dtype == np.uint16
    shown = QImageReader(str(path)).read()
    for row, column in ((0, 0), (8, 6), (4, 3)):
        colour = shown.pixelColor(column, row).rgba64()
        found = [colour.red(), colour.green(), colour.blue()]
        assert found == expected[row, column].tolist()


def test_values_by_hand(ask, window, qtbot, settle, tmp_path):
    dialog = ask()
    choose(dialog, qtbot, "png8", "hand")
    low, high = dialog.form.low, dialog.form.high
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "-1/2")
    QTest.keyClick(low, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.measured is not None and dialog.measured.how.low == -0.5)
    high.setFocus()
    high.selectAll()
    QTest.keyClicks(high, "-7")
    QTest.keyClick(high, Qt.Key.Key_Tab)
    assert said(dialog, "clipped") == "the value of the last level must be above that of the first"
    assert dialog.form.options.mapping.high == 255
    high.setFocus()
    high.selectAll()
    QTest.keyClicks(high, "99.5")
    QTest.keyClick(high, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.measured is not None and dialog.measured.how.high == 99.5)
    assert said(dialog, "range") == "level 0 is −0.5, level 255 is 99.5"
    press_save(dialog)
    settle(window)
    with PIL.Image.open(tmp_path / "cells-filtered.png") as file:
        content = json.loads(file.info["Description"])
        assert content["values"]["first_level"] == {"level": 0, "value": -0.5}
        assert described_recipe(file.info["Description"]) == RECIPE


def test_what_is_lost_is_said(ask, qtbot):
    dialog = ask()
    sentences = {}
    for kind in KINDS:
        choose(dialog, qtbot, kind)
        sentences[kind] = said(dialog, "lost")
    assert sentences["tiff"] == "No value changes. The recipe is in the file."
    assert sentences["npy"] == "No value changes. The recipe is not in the file."
    assert "65,536 levels" in sentences["png16"]
    assert "256 levels" in sentences["png8"]
    assert "compression changes pixels" in sentences["jpeg"]
    assert "compression" not in sentences["webp"]
    dialog.form.lossless.setFocus()
    QTest.keyClick(dialog.form.lossless, Qt.Key.Key_Space)
    assert "compression changes pixels" in said(dialog, "lost")
    assert dialog.form.quality.isVisible()


@pytest.mark.parametrize("pixels", [PIXELS, np.stack([PIXELS] * 3, axis=2)], ids=["gray", "rgb"])
def test_how_many_pictures_are_saved_is_said(ask, window, qtbot, settle, pixels):
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([SOBEL, SOBEL, SOBEL, SOBEL])]))
    settle(window)
    dialog = ask()
    assert " · 4 pages · " in said(dialog, "size")
    choose(dialog, qtbot, "npy")
    assert f" · {4 * (1 if pixels.ndim == 2 else 3)} maps · " in said(dialog, "size")
    choose(dialog, qtbot, "png8")
    assert said(dialog, "size").count("·") == 1
    assert said(dialog, "lost").endswith("Of 4 pictures only that of the chosen kernel is saved.")


def test_the_size_is_about_that_of_the_file(ask, window, qtbot, settle):
    dialog = ask()
    for kind in KINDS:
        choose(dialog, qtbot, kind)
        assert said(dialog, "size").startswith("30 × 40 · ")
        assert dialog.place.path().suffix == KINDS[kind].suffixes[0]
    size = dialog.measured.size
    path = dialog.place.path()
    press_save(dialog)
    settle(window)
    assert abs(path.stat().st_size - size) < 200


def test_a_typed_suffix_chooses_the_kind(ask, qtbot):
    dialog = ask()
    for name, kind, saved in (
        ("a.jpg", "jpeg", "a.jpg"),
        ("b.PNG", "png8", "b.PNG"),
        ("c", "png8", "c.png"),
        ("d.v2", "png8", "d.v2.png"),
        ("e.npy", "npy", "e.npy"),
        ("f.gif", "npy", "f.gif.npy"),
    ):
        dialog.place.field.setFocus()
        dialog.place.field.selectAll()
        QTest.keyClicks(dialog.place.field, name)
        dialog.form.kind.setFocus()
        assert dialog.form.options.kind == kind
        assert dialog.place.path().name == saved
        assert dialog.place.path().is_absolute()
    for name in (" ", "/", "..", "folder/", "folder/."):
        dialog.place.field.clear()
        QTest.keyClicks(dialog.place.field, name)
        assert not dialog.save_button.isEnabled()
        press_save(dialog)
        assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.measured is not None)


def answer(dialog, qtbot, key):
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "replaceDialog") is not None)
    box = dialog.findChild(QMessageBox, "replaceDialog")
    text = box.text()
    button = next(b for b in box.buttons() if b.text().replace("&", "") == key)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not isValid(box))
    return text


def test_replacing_is_asked_about_once(ask, window, qtbot, settle, tmp_path):
    path = tmp_path / "cells-filtered.tif"
    path.write_bytes(b"precious")
    dialog = ask()
    note = dialog.findChild(QLabel, "savePlace")
    qtbot.waitUntil(lambda: note.text() == "cells-filtered.tif exists already.")
    assert dialog.place.field.accessibleDescription() == note.text()
    press_save(dialog)
    assert answer(dialog, qtbot, "Cancel") == "cells-filtered.tif exists already. Replace it?"
    assert dialog.isVisible()
    assert path.read_bytes() == b"precious"
    press_save(dialog)
    answer(dialog, qtbot, "Replace")
    settle(window)
    np.testing.assert_array_equal(read_image(path).pixels, filtered())


def test_the_open_file_is_never_replaced_without_saying_so(
    ask, window, qtbot, settle, tmp_path, monkeypatch
):
    from core.files import mapped

    monkeypatch.setattr(mapped, "MAPPED_BYTES", 0)
    path = tmp_path / "source.npy"
    np.save(path, PIXELS.astype(np.float32))
    window.open_image(path)
    settle(window)
    dialog = ask()
    dialog.place.field.setFocus()
    dialog.place.field.selectAll()
    QTest.keyClicks(dialog.place.field, str(tmp_path / "source.npy"))
    QTest.keyClick(dialog.place.field, Qt.Key.Key_Tab)
    note = dialog.findChild(QLabel, "savePlace")
    qtbot.waitUntil(lambda: note.text() == "This is the file of the open picture.")
    press_save(dialog)
    assert "is the file of the open picture" in answer(dialog, qtbot, "Cancel")
    np.testing.assert_array_equal(np.load(path), PIXELS)
    press_save(dialog)
    answer(dialog, qtbot, "Replace")
    settle(window)
    np.testing.assert_array_equal(np.load(path)[0], filtered())
    # The open picture still reads its own numbers.
    np.testing.assert_array_equal(window.document.image.pixels, PIXELS)


def test_a_disk_that_is_far_away_stops_nobody(ask, window, qtbot, settle, tmp_path, monkeypatch):
    go_on, threads = threading.Event(), []
    original = Path.exists

    def slow(path, **options):
        threads.append(threading.current_thread())
        go_on.wait(60)
        return original(path, **options)

    dialog = ask()
    monkeypatch.setattr(Path, "exists", slow)
    dialog.place.field.setFocus()
    dialog.place.field.selectAll()
    QTest.keyClicks(dialog.place.field, "elsewhere.tif")
    QTest.keyClick(dialog.place.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    go_on.set()
    settle(window)
    assert [path.name for path in tmp_path.iterdir()] == ["elsewhere.tif"]
    assert threading.main_thread() not in threads


def test_counting_can_be_stopped_and_begun_again(ask, window, qtbot, monkeypatch):
    go_on = threading.Event()
    original = result_files.clipping

    def slow(values, how):
        go_on.wait(60)
        return original(values, how)

    monkeypatch.setattr(result_files, "clipping", slow)
    settings.write(
        settings.SAVE_OPTIONS, options_to_json(SaveOptions("png8", mapping=Mapping("levels")))
    )
    dialog = ask(measured=False)
    stop = dialog.findChild(QToolButton, "saveStop")
    assert said(dialog, "clipped") == "counting…"
    assert stop.text() == "Stop counting"
    QTest.keyClick(stop, Qt.Key.Key_Space)
    go_on.set()
    assert said(dialog, "clipped") == "not counted"
    qtbot.waitUntil(window.worker.is_idle)
    assert dialog.measured is None
    QTest.keyClick(stop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.measured is not None)
    assert "below" in said(dialog, "clipped")


def test_escape_closes_and_leaves_no_work(ask, window, qtbot, tmp_path):
    dialog = ask(measured=False)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.worker.is_idle() or window.preview.is_current()
    qtbot.waitUntil(lambda: window.findChild(SaveDialog) is None)
    assert list(tmp_path.iterdir()) == []


def test_options_are_remembered_but_not_the_view(ask, window, qtbot, settle):
    dialog = ask()
    choose(dialog, qtbot, "png16", "signed")
    press_save(dialog)
    settle(window)
    window.row.panels["filtered"].set_view("absolute")
    dialog = ask()
    assert dialog.form.options == SaveOptions("png16", mapping=Mapping("signed", "absolute"))


@pytest.mark.parametrize("text", ["rubbish", '{"kind": "exe"}', "[[[["])
def test_damaged_settings_give_the_defaults(ask, text):
    settings.write(settings.SAVE_OPTIONS, text)
    assert ask().form.options == SaveOptions()


@pytest.mark.parametrize("look", ["diverging", "viridis"])
def test_as_shown_follows_the_panel(ask, window, qtbot, settle, tmp_path, look):
    panel = window.row.panels["filtered"]
    if look == "diverging":
        panel.set_view(look)
    else:
        panel.set_view("stretched")
        panel.set_colours(look)
        panel.open_levels()
        panel.levels.low_field.setFocus()
        QTest.keyClicks(panel.levels.low_field, "-50")
        QTest.keyClick(panel.levels.low_field, Qt.Key.Key_Return)
        assert panel.appearance.low == -50
    dialog = ask()
    choose(dialog, qtbot, "png8", "shown")
    assert ("None" not in said(dialog, "clipped")) == (look != "diverging")
    assert "colours of the panel" in said(dialog, "lost")
    press_save(dialog)
    settle(window)
    window.save_image("filtered", tmp_path / "by-name.png")
    found, expected = (read_image(tmp_path / f"{name}.png").pixels for name in
                       ("cells-filtered", "by-name"))  # fmt: skip
    assert found.ndim == 3
    np.testing.assert_array_equal(found, expected)


def test_a_failed_save_is_told_and_leaves_the_old_file(
    ask, window, qtbot, settle, tmp_path, monkeypatch
):
    def full(descriptor):
        raise OSError(28, "No space left on device")

    path = tmp_path / "cells-filtered.tif"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)
    dialog = ask()
    press_save(dialog)
    answer(dialog, qtbot, "Replace")
    settle(window)
    assert "there is no space left on the disk" in window.message_bar.text()
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]
    dialog = ask()
    dialog.place.field.setFocus()
    dialog.place.field.selectAll()
    QTest.keyClicks(dialog.place.field, str(tmp_path / "missing" / "a.tif"))
    press_save(dialog)
    settle(window)
    assert window.message_bar.text() == "a.tif was not saved: the folder does not exist"


def test_browsing_does_not_ask_a_second_time(ask, qtbot, tmp_path):
    dialog = ask()
    browse = next(
        b for b in dialog.findChildren(QWidget) if b.accessibleName().startswith("Browse")
    )
    QTest.keyClick(browse, Qt.Key.Key_Space)
    browser = dialog.findChild(QFileDialog, "saveBrowser")
    assert browser.isVisible()
    assert browser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    browser.fileSelected.emit(str(tmp_path / "other.jpg"))
    browser.close()
    assert dialog.form.options.kind == "jpeg"
    assert dialog.place.path() == tmp_path / "other.jpg"
    qtbot.waitUntil(lambda: dialog.measured is not None)


def test_too_large_for_a_webp_is_said(ask, window, qtbot, settle):
    window.document.set_image(Image(np.zeros((2, 16_400), np.uint8), name="wide.png"))
    settle(window)
    dialog = ask()
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("webp"))
    sentence = "a WebP has sides of at most 16,383 pixels"
    qtbot.waitUntil(lambda: said(dialog, "clipped") == sentence)


def test_every_control_has_a_name_and_is_reached_by_tab(ask, qtbot):
    dialog = ask()
    choose(dialog, qtbot, "jpeg", "hand")
    reached = set()
    dialog.form.kind.setFocus()
    for _ in range(30):
        reached.add(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        area = widget.parent()
        if isinstance(area, QAbstractSpinBox | QAbstractScrollArea) or isinstance(widget, QLabel):
            continue
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
        assert widget.toolTip(), widget
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget in reached, widget


def test_nothing_is_squeezed(ask, qtbot, tmp_path):
    dialog = ask()
    for name, mapping in (("jpeg", "hand"), ("tiff", None), ("webp", "kind"), ("png16", "levels")):
        choose(dialog, qtbot, name, mapping)
        (tmp_path / dialog.place.path().name).write_bytes(b"there")
        dialog.place.show_kind(dialog.form.options.file_kind)
        qtbot.waitUntil(lambda: dialog.findChild(QLabel, "savePlace").isVisible())
        dialog.findChild(QLabel, "save-lost").setText("so much is lost " * 20)
        dialog.fit()
        qtbot.wait(0)
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or isinstance(widget.parent(), QAbstractSpinBox):
                continue
            least = widget.minimumSizeHint().height()
            if isinstance(widget, QLabel) and widget.wordWrap():
                least = widget.heightForWidth(widget.width())
            assert widget.height() >= least, (name, widget)


def test_a_stage_that_is_not_there_is_a_sentence(window, settle):
    window.document.set_image(Image(np.zeros((1, 1), np.uint8)))
    settle(window)
    window.findChild(QAction, "actionSavePooled").trigger()
    assert "pooled" in window.message_bar.text()
    assert window.findChild(SaveDialog) is None


def test_percents_are_neither_nothing_nor_all():
    assert [percent_text(share) for share in (0, 1e-7, 0.5, 0.99996, 1)] == [
        "0", "1e-05", "50", "99.99", "100",
    ]  # fmt: skip
    assert extent(PIXELS).low >= 0
