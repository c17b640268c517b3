"""The real window, offscreen, with panels of about 640 x 640, and what happens in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core import Image, Kernel, Layer, Pooling, Recipe
from gui.app import create_window
from gui.panels.image_view import ImageView
from gui.window import MainWindow
from tests.bench.cases import Case
from tests.bench.warm import warm_up

SIDE = 640
PATIENCE = 120.0
MAPS = ("filtered", "pooled")


def open_window() -> MainWindow:
    """The window of a first start, settled, its panels SIDE x SIDE."""
    window = create_window([])
    window.show()
    wait(window.is_settled)
    views = [panel.view for panel in window.row.panels.values()]
    for _ in range(3):
        wide = sum(SIDE - view.width() for view in views)
        window.resize(window.width() + wide, window.height() + SIDE - views[0].height())
        wait(window.is_settled)
    return window


def close_window(window: MainWindow) -> None:
    """Closes without the question about unsaved changes."""
    window.document.undo_stack.setClean()
    window.close()


def load(window: MainWindow, megapixels: float, size: int) -> None:
    """Shows a picture of noise under a kernel of that size, with everything compiled."""
    case = Case(size, megapixels=megapixels)
    recipe = recipe_of(case.weights)
    warm_up(recipe, case.pixels)
    window.document.set_image(Image(case.pixels))
    window.document.edit("Size", recipe)
    wait(window.is_settled)


def open_file(window: MainWindow, path: Path, size: int) -> None:
    """Opens a picture file under a kernel of that size, with everything compiled."""
    recipe = recipe_of(Case(size).weights)
    warm_up(recipe, np.empty((0, 0), np.uint8))
    window.open_image(path)
    wait(window.is_settled)
    if window.document.image.name != path.name:
        raise AssertionError(f"{path.name} was not opened")
    window.document.edit("Size", recipe)
    wait(window.is_settled)


def recipe_of(weights: np.ndarray) -> Recipe:
    """One kernel, ReLU and maximum of 2 x 2."""
    return Recipe((Layer((Kernel(weights),), activation="relu", pooling=Pooling("max")),))


def with_weight(recipe: Recipe, value: float) -> Recipe:
    """The recipe with another weight in the middle of its kernel."""
    layer = recipe.layers[0]
    weights = layer.kernels[0].weights.copy()
    weights[weights.shape[0] // 2, weights.shape[1] // 2] = value
    return replace(recipe, layers=(replace(layer, kernels=(Kernel(weights),)),))


def wait(until: Callable[[], bool]) -> None:
    """Runs the event loop until something is true, and as long as anything is left to do."""
    app, end = QApplication.instance(), time.monotonic() + PATIENCE
    assert app is not None
    while not until():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.001)
        if time.monotonic() > end:
            raise TimeoutError("the window did not settle")
    for _ in range(5):
        app.processEvents()


class Repaints(QObject):
    """Notes when panels have been painted with the document's present recipe.

    `complete` is emitted once the filtered and the pooled panel have been; the original does
    not change with a weight, but `last` counts its repaint where there is one.
    """

    complete = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._painted: set[str] = set()
        self._armed = False
        self.last = 0.0
        self._stages = {panel.view: stage for stage, panel in window.row.panels.items()}

    def arm(self) -> None:
        """Forgets the repaints so far."""
        self._painted.clear()
        self._armed = True

    def _complete(self) -> None:
        self._painted.clear()
        self.complete.emit()

    def note(self, view: ImageView) -> None:
        """A view was painted."""
        shown, document = self._window.preview.result, self._window.document
        if not self._painted and not self._armed:
            return
        if view not in self._stages or shown is None or shown.recipe is not document.recipe:
            return
        self.last = time.perf_counter()
        self._painted.add(self._stages[view])
        if self._armed and self._painted.issuperset(MAPS):
            self._armed = False
            # The panels are painted in one go; whichever comes last is noted too.
            QTimer.singleShot(0, self._complete)


def edit_seconds(window: MainWindow, repaints: Repaints, recipe: Recipe) -> float:
    """From an edit to the end of the repaint of all panels that it changes."""
    loop = QEventLoop()
    repaints.complete.connect(loop.quit)
    stop = QTimer(singleShot=True, interval=int(1000 * PATIENCE))
    stop.timeout.connect(lambda: loop.exit(1))
    stop.start()
    repaints.arm()
    started = time.perf_counter()
    window.document.edit("Edit weight", recipe)
    failed = loop.exec()
    repaints.complete.disconnect(loop.quit)
    if failed:
        raise TimeoutError("the panels were not repainted")
    return repaints.last - started
