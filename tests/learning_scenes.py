"""Scenes of the screenshots: datasets, banks, and kernels that are learned."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core import Kernel
from core.banks import find_generator
from core.presets import find_preset
from core.recipe_edits import bank_placed
from gui.bank.generate_dialog import GenerateDialog
from gui.editors.choice import NAME
from gui.window import MainWindow
from tests.waiting import wait


def gallery(*, responses: bool = False) -> Callable[[MainWindow], None]:
    """The drawn dataset ranked by a filter for horizontal lines, one of its shoes shown."""

    def show(window: MainWindow) -> None:
        kernel = find_preset("Horizontal lines").kernel()
        window.document.edit_layer(
            "Lines", replace(window.document.layer, kernels=(kernel,), activation="relu")
        )
        window.datasets.ask("sample")
        wait(QApplication.instance(), window.is_settled)
        view = window.study.study("gallery")
        if responses:
            view.header.measure_combo.setCurrentIndex(2)
            view.header.threshold_field.show_value(300.0)
            view.header.threshold_field.value_edited.emit(300.0)
            view.header.look_combo.setCurrentIndex(1)
            wait(QApplication.instance(), window.is_settled)
        window.collection.item_asked.emit(view.model.item(3))
        view.list.setFocus()
        wait(QApplication.instance(), window.is_settled)

    return show


def learn_labels(window: MainWindow) -> None:
    """Filters that tell bags from other clothes, half-way."""
    _labels_page(window)
    page = window.study.study("learn").page("labels")
    page.header.speed.setValue(page.header.speed.maximum())
    page.label.setCurrentIndex(2)
    page.fields.count.setValue(12)
    wait(QApplication.instance(), lambda: not page.work.is_busy)
    page.toggle()
    wait(QApplication.instance(), lambda: not page.work.is_busy)


def learn_labels_diverged(window: MainWindow) -> None:
    """The same at a learning rate that is too high."""
    _labels_page(window)
    page = window.study.study("learn").page("labels")
    page.fields.optimizer.setCurrentIndex(0)
    wait(QApplication.instance(), lambda: not page.work.is_busy)
    page.fields.show_rate(40.0)
    page.toggle()
    wait(QApplication.instance(), lambda: not page.work.is_busy)


def learn_labels_empty(window: MainWindow) -> None:
    """The page while no dataset is open."""
    window.study.show_study("learn")
    window.study.study("learn").show_page("labels")


def _labels_page(window: MainWindow) -> None:
    learn_labels_empty(window)
    page = window.study.study("learn").page("labels")
    page.sample_button.click()
    wait(QApplication.instance(), lambda: page.work.bank is not None and not page.work.is_busy)


def learn(method: str, rate: float = 0.5) -> Callable[[MainWindow], None]:
    """A kernel learned from the filtered panel as a file holds it, exactly or by descent."""

    def show(window: MainWindow) -> None:
        from gui.learning.learn_view import LearnView
        from gui.learning.picture_page import PicturePage

        window.files.open_sample("noise")
        wait(QApplication.instance(), window.is_settled)
        window.study.show_study("learn")
        page = cast(PicturePage, cast(LearnView, window.study.study("learn")).page("picture"))
        page.second.take_panel(is_rounded=True)
        wait(QApplication.instance(), window.is_settled)
        page.settings.method.setCurrentIndex(page.settings.method.findData(method, NAME))
        page.settings.show_rate(rate)
        wait(QApplication.instance(), window.is_settled)
        if method == "descent":
            page.work.step(page.settings.descent(), 120)

    return show


def filters(window: MainWindow) -> None:
    """The study of a Gabor bank."""
    window.document.edit("Bank", bank_placed(window.recipe(), 0, _gabors(), "replace"))
    window.study.show_study("filters")
    window.document.choose([3, 4, 5], 4)
    _wait_for_maps(window)


def filters_of_layers(window: MainWindow) -> None:
    """A second layer of random kernels, on as many maps as the first one makes."""
    recipe = bank_placed(window.recipe(), 0, _gabors(), "replace")
    made = find_generator("random").kernels(count=100, seed=3)
    recipe = bank_placed(recipe, 0, made, "layer")
    window.document.edit("Bank", recipe, selected=(1, 0))
    window.study.show_study("filters")
    _wait_for_maps(window)


def _wait_for_maps(window: MainWindow) -> None:
    """Until every picture that is seen has come; in a window of this size, as the next one."""
    view = window.study.study("filters")
    wait(QApplication.instance(), window.is_settled)
    wait(QApplication.instance(), lambda: not view.thumbnails.is_busy)


def _gabors() -> tuple[Kernel, ...]:
    return find_generator("gabor").kernels(orientations=12, wavelengths=3)


def generate_dialog(window: MainWindow) -> None:
    """The dialog that makes banks."""
    window.banks.open_dialog()
    dialog = window.findChild(GenerateDialog)
    assert dialog is not None
    dialog.choose_family("gabor")
