"""The spectrum tab: NumPy's Fourier transform of what the panels hold, of the part that is said."""

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from core import Image, Kernel, Layer, Pooling, Recipe
from gui.panels.selection import Selection

RANDOM = np.random.default_rng(9)


@pytest.fixture
def study(window, settle):
    """The window with the tab open, and a small picture."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.document.set_image(Image(RANDOM.integers(0, 256, (60, 80)).astype(np.uint8)))
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    settle(window)
    view = window.study.study("spectrum")
    assert view.isVisible()
    return window, view


def periodogram(values, window=True):
    """With the whole complex transform, another way than the study goes."""
    values = values.astype(float)
    weights = np.ones(values.shape)
    if window:
        down, across = (np.sin(np.pi * (np.arange(n) + 0.5) / n) ** 2 for n in values.shape)
        weights = np.outer(down, across)
    centred = (values - np.average(values, weights=weights)) * weights
    by_rows = np.fft.fft(np.fft.fft(centred, axis=1), axis=0)
    power = np.abs(by_rows) ** 2 / (weights**2).sum()
    return np.roll(power, [n // 2 for n in power.shape], (0, 1))


def assert_spectrum(view, stage, values, **options):
    found = view.work.found(stage).spectrum
    expected = periodogram(values, **options)
    np.testing.assert_allclose(found.power, expected, atol=1e-9 * expected.max())
    image = view.pictures[stage].image
    assert (image.height(), image.width()) == values.shape


def test_the_middle_of_all_panels(study):
    window, view = study
    values = {stage: window.row.panels[stage].values() for stage in window.row.panels}
    assert_spectrum(view, "original", values["original"][:, 10:70])
    assert_spectrum(view, "filtered", values["filtered"][:, 10:70])
    assert_spectrum(view, "pooled", values["pooled"][:, 5:35])
    assert view.header.note.text() == "of the middle 60 × 60"
    assert view.work.found("pooled").pitch == (2.0, 2.0)
    frequencies, _ = view.curves()["pooled"]
    assert frequencies[-1] == pytest.approx(0.25)


def test_without_a_window_and_of_the_selection(study, settle):
    window, view = study
    QTest.mouseClick(view.window_button, Qt.MouseButton.LeftButton)
    settle(window)
    values = window.row.panels["filtered"].values()
    assert_spectrum(view, "filtered", values[:, 10:70], window=False)
    view.header.region_combo.setCurrentIndex(1)
    settle(window)
    assert "selected" in view._message("original")
    window.row.selecting.set(Selection(7, 5, 30, 20))
    settle(window)
    assert_spectrum(view, "filtered", values[5:25, 7:37], window=False)
    assert view.header.note.text() == "of all 30 × 20"


def test_large_pictures_show_their_middle(window, settle):
    window.study.show_study("spectrum")
    view = window.study.study("spectrum")
    pixels = RANDOM.integers(0, 256, (1100, 1300)).astype(np.uint8)
    window.document.set_image(Image(pixels))
    settle(window)
    assert view.header.note.text() == "of the middle 1024 × 1024"
    assert_spectrum(view, "original", pixels[38:1062, 138:1162])


def test_the_ratio_shows_the_kernels_response(study, settle):
    window, view = study
    pixels = RANDOM.normal(0, 50, (128, 128)).astype(np.float32)
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([Kernel([[0, 0, 0], [0, 3, 0], [0, 0, 0]])])]))
    settle(window)
    view.curve_combo.setCurrentIndex(1)
    assert list(view.curves()) == ["filtered"]
    _, level = view.curves()["filtered"]
    np.testing.assert_allclose(level, 20 * np.log10(3), atol=1e-4)
    view.curve_combo.setCurrentIndex(0)
    view.header.stage_combo.setCurrentIndex(view.header.stage_combo.findData("filtered"))
    settle(window)
    assert set(view.curves()) == {"original", "filtered"}  # to compare with
    assert not view._cells["original"].isVisible()


def test_it_follows_edits_and_is_off_when_hidden(study, settle):
    window, view = study
    original = view.work.found("original")
    window.document.edit_kernel("Box", Kernel(np.ones((5, 5)) / 25))
    settle(window)
    assert_spectrum(view, "filtered", window.row.panels["filtered"].values()[:, 10:70])
    assert view.work.found("original") is original
    window.study.set_on(False)
    known = view.work._found["filtered"][1]
    window.findChild(QAction, "actionUndo").trigger()
    settle(window)
    assert view.work._found["filtered"][1] is known
    window.study.set_on(True)
    settle(window)
    assert_spectrum(view, "filtered", window.row.panels["filtered"].values()[:, 10:70])


def test_colours_channels_and_a_second_layer(study, settle):
    window, view = study
    pixels = RANDOM.integers(0, 256, (40, 40, 3)).astype(np.uint8)
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([Kernel([[1, 2, 1]])]), Layer([Kernel([[1, -1]])])]))
    settle(window)
    values = window.row.panels["filtered"].values()
    mean = np.mean([periodogram(values[:, :, k]) for k in range(3)], axis=0)
    np.testing.assert_allclose(
        view.work.found("filtered").spectrum.power, mean, atol=1e-9 * mean.max()
    )
    view.header.channel_combo.setCurrentIndex(2)
    settle(window)
    assert_spectrum(view, "filtered", values[:, :, 1])


def test_pooling_off_while_the_pooled_spectrum_is_shown(study, settle):
    window, view = study
    view.header.stage_combo.setCurrentIndex(view.header.stage_combo.findData("pooled"))
    settle(window)
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    assert view.pictures["pooled"]._message == "Pooling is off"
    assert "pooled" not in view.curves()
    window.set_recipe(Recipe([Layer([Kernel([[1.0]])], pooling=Pooling("average"))]))
    settle(window)
    assert_spectrum(view, "pooled", window.row.panels["pooled"].values()[:, 5:35])


@pytest.mark.parametrize(
    "pixels",
    [
        np.array([[3]], np.uint8),
        np.full((20, 30), 7, np.uint8),
        np.full((9, 9), np.nan, np.float32),
        np.float32([[0.5, 3, 2, np.nan]] * 5),
        np.arange(30, dtype=np.uint8).reshape(1, 30),
    ],
    ids=["one pixel", "constant", "NaN", "one NaN", "one row"],
)
def test_odd_pictures(study, settle, pixels):
    window, view = study
    window.document.set_image(Image(pixels))
    window.set_recipe(Recipe([Layer([Kernel([[2.0]])])]))
    settle(window)
    found = view.work.found("original").spectrum
    missing = int(np.isnan(pixels.astype(float)).sum())
    if not found.power.any():
        assert "equal" in view.pictures["original"]._message
        assert view.curves() == {}
    elif missing:
        assert "not finite" in view.header.note.text()
    QTest.keyClick(view.pictures["original"], Qt.Key.Key_Right)
    QTest.keyClick(view.plot, Qt.Key.Key_Right)


def test_numbers_under_the_mouse_and_by_arrow_keys(study):
    _, view = study
    shown = view.pictures["original"]
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.at == (30, 31)
    found = view.work.found("original").spectrum
    text = f"+{1 / 60:.3f}, +0.000 · {found.decibels[30, 31]:.1f} dB · period 60"
    assert view.captions["original"].text() == text
    assert shown.accessibleDescription() == text
    QTest.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert shown.at == (20, 31)
    QTest.mouseMove(shown, shown.square().center().toPoint())
    assert shown.at == (30, 30)
    view.plot.setFocus()
    assert shown.at is None
    QTest.keyClick(view.plot, Qt.Key.Key_End)
    assert "0.5000 cycles per pixel" in view.plot.accessibleDescription()
    assert "dB" in view.plot.accessibleDescription()


def test_copying_the_table(study):
    _, view = study
    view.findChild(QAction, "copyTable").trigger()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert rows[0][:2] == ["Original cycles per pixel", "Original dB"]
    frequencies, level = view.curves()["original"]
    numbers = np.array([row[:2] for row in rows[1:]], float)
    np.testing.assert_array_equal(numbers, np.stack([frequencies, level], axis=1))


def test_every_choice_has_a_name(study):
    _, view = study
    controls = (*view.findChildren(QComboBox), view.window_button, *view.pictures.values())
    for control in controls:
        assert control.accessibleName(), control.objectName()
