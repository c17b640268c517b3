"""Scenes of the screenshots: comparing, stepping, the tour and the menus."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication, QMenu

from core import Kernel
from core.presets import find_preset
from gui.document import Focus
from gui.panels.selection import Selection
from gui.window import MainWindow
from tests.waiting import wait


def what_is(window: MainWindow) -> None:
    """What is this?, of the kind of pooling."""
    window.activateWindow()
    window.editors.pooling.kind.setFocus()
    wait(QApplication.instance(), window.editors.pooling.kind.hasFocus)
    window.help.what_is.explain_focused()


def tour_step(number: int) -> Callable[[MainWindow], None]:
    """A step of the tour, counted from 1."""

    def go(window: MainWindow) -> None:
        window.help.actions["actionTour"].trigger()
        window.tour.move(number - 1)

    return go


def tour_end(window: MainWindow) -> None:
    """The question at the end of the tour."""
    tour_step(8)(window)
    wait(QApplication.instance(), window.is_settled)
    window.tour.close()


def compare_wipe(window: MainWindow) -> None:
    """A wipe between now and a remembered recipe, with a pixel chosen and the line in focus."""
    app = QApplication.instance()
    window.compare.remember()
    window.document.edit_kernel("Laplacian", find_preset("Laplacian 8").kernel())
    wait(app, window.is_settled)
    window.compare.choice.set_line(0.56)
    window.compare.actions["actionCompareWipe"].trigger()
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())
    window.document.set_focus(Focus("filtered", 317, 262, pinned=True))
    window.activateWindow()
    window.compare.showing.curtain.line.setFocus()


def compare_difference(window: MainWindow) -> None:
    """The difference of two borders under a large kernel."""
    app = QApplication.instance()
    window.document.edit_kernel("Box", Kernel(np.ones((41, 41)), name="Box 41", scale=1 / 1681))
    window.compare.remember()
    layer = window.document.layer
    window.document.edit_layer("Border", replace(layer, border="circular"))
    wait(app, window.is_settled)
    window.compare.actions["actionCompareDifference"].trigger()
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())
    window.document.set_focus(Focus("filtered", 20, 500, pinned=True))


def compare_panels(window: MainWindow) -> None:
    """Pixels with their numbers left and right of the line, the original under the pooled."""
    app = QApplication.instance()
    window.compare.actions["actionCompareWipe"].trigger()
    window.compare.choice.set_stage("pooled")
    window.row.state.set_scale(32)
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())


def remembered(window: MainWindow) -> None:
    """The list of remembered recipes after a deletion."""
    for border in ("zeros", "replicate", "circular", "symmetric"):
        window.compare.remember()
        window.document.edit_layer("Border", replace(window.document.layer, border=border))
    window.compare.open_list()
    states = window.compare.remembered.states
    window.compare.remembered.delete(states[1].id)


def _stepping(window: MainWindow, part: Selection) -> None:
    window.row.selecting.set(part)
    window.row.selecting.zoom()
    wait(QApplication.instance(), window.is_settled)
    window.stepping.actions["actionStep"].setChecked(True)


def stepping_filter(window: MainWindow) -> None:
    """The kernel half-way through a small area, whose numbers are filled in one by one."""
    _stepping(window, Selection(252, 300, 10, 8))
    window.stepping.stepping.go_to(45)


def stepping_pool(window: MainWindow) -> None:
    """The window half-way through pooling the whole image."""
    window.stepping.actions["actionStep"].setChecked(True)
    course = window.stepping.stepping.course
    window.stepping.stepping.go_to(course.filtered.count + 14_000)


def animation_dialog(window: MainWindow) -> None:
    """The dialog before steps are exported."""
    _stepping(window, Selection(200, 280, 60, 40))
    window.stepping.actions["actionExportAnimation"].trigger()


def _menu(number: int) -> Callable[[MainWindow], None]:
    def open_menu(window: MainWindow) -> None:
        bar = window.menuBar()
        entry = bar.actions()[number]
        place = bar.actionGeometry(entry).bottomLeft()
        cast(QMenu, entry.menu()).popup(bar.mapToGlobal(place))

    return open_menu
