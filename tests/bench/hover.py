"""A process that moves the mouse over a panel of the real window, and times the strip."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.panels.image_view import ImageView
from gui.window import MainWindow
from tests.bench.cases import write_noise
from tests.bench.children import answer, options
from tests.bench.window import PATIENCE, close_window, open_file, open_window, wait

WARM_UP = 5


def move(view: ImageView, x: float, y: float) -> None:
    """The mouse moves to a place of a panel."""
    position = QPointF(x, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        position,
        QPointF(view.viewport().mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


def hover_seconds(window: MainWindow, view: ImageView, x: float, y: float) -> float:
    """From a move to the end of the strip's repaint with the pixel under the mouse."""
    loop, last = QEventLoop(), [0.0]
    strip = window.strip

    def note() -> None:
        shown = strip.explaining.explained
        if shown is not None and shown.focus == window.document.focus:
            last[0] = time.perf_counter()
            loop.quit()

    former = window.document.focus
    strip.view.painted.connect(note)
    stop = QTimer(singleShot=True, interval=int(1000 * PATIENCE))
    stop.timeout.connect(lambda: loop.exit(1))
    stop.start()
    started = time.perf_counter()
    move(view, x, y)
    if window.document.focus in (former, None):
        raise AssertionError("the mouse did not reach another pixel")
    failed = loop.exec()
    strip.view.painted.disconnect(note)
    if failed:
        raise TimeoutError("the strip was not repainted")
    return last[0] - started


def check(window: MainWindow) -> None:
    """What the strip explains is the true sum of the picture's pixels."""
    shown = window.strip.explaining.explained
    assert shown is not None
    step = shown.filtered
    assert step is not None
    wanted = 0.0
    for term in step.terms():
        if term.source is not None:
            wanted += term.weight * float(window.document.image.pixels[term.source])
    if not np.isclose(step.value, max(wanted, 0.0), rtol=1e-4, atol=1e-2):
        raise AssertionError("the strip explains a wrong value")


def measure(path: Path, size: int, moves: int) -> dict[str, float]:
    """Median, 95th percentile and worst of the moves, in milliseconds."""
    window = open_window()
    open_file(window, path, size)
    view = window.row.panels["filtered"].view
    random = np.random.default_rng(5)
    times = []
    for _ in range(WARM_UP + moves):
        wait(window.is_settled)
        x, y = random.uniform(0.2, 0.8, 2)
        times.append(1000 * hover_seconds(window, view, x * view.width(), y * view.height()))
        check(window)
    close_window(window)
    counted = times[WARM_UP:]
    return {
        "median": float(np.median(counted)),
        "p95": float(np.percentile(counted, 95)),
        "worst": max(counted),
    }


if __name__ == "__main__":
    given = options()
    file = Path(given["folder"]) / f"noise{given['suffix']}"
    write_noise(file, given["megapixels"])
    answer(measure(file, given["size"], given["moves"]))
