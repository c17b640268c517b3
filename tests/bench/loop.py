"""A process that measures how late a timer of 1 ms comes while the real window is at work."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import tifffile
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from gui.window import MainWindow
from tests.bench.cases import Case
from tests.bench.children import answer, options
from tests.bench.window import close_window, load, open_window, with_weight

EDIT_PAUSE = 10
"""Milliseconds between the edits of a storm: faster than anybody turns a wheel."""


class Heartbeat(QObject):
    """A timer of 1 ms and how late it came."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._due = 0.0
        self._late: list[float] = []

    def during(self, start: Callable[[], object], until: Callable[[], bool]) -> dict[str, float]:
        """p99 and worst lateness in milliseconds while work goes on that `start` begins."""
        loop, poll = QEventLoop(), QTimer(interval=20)
        poll.timeout.connect(lambda: loop.quit() if until() else None)
        self._late.clear()
        self._due = time.perf_counter() + 0.001
        self._timer.start()
        QTimer.singleShot(0, start)
        poll.start()
        loop.exec()
        self._beat()
        self._timer.stop()
        return {"p99": float(np.percentile(self._late, 99)), "worst": max(self._late)}

    def _beat(self) -> None:
        now = time.perf_counter()
        self._late.append(1000 * max(now - self._due, 0.0))
        self._due = now + 0.001


def storm(window: MainWindow, seconds: float) -> Callable[[], bool]:
    """Edits the weight every few milliseconds; the returned function tells when it is over."""
    end = time.monotonic() + seconds
    edits = QTimer(window, interval=EDIT_PAUSE)
    numbers = iter(range(10**9))

    def edit() -> None:
        if time.monotonic() > end:
            edits.stop()
        else:
            recipe = with_weight(window.document.recipe, next(numbers) % 7 - 3)
            window.document.edit("Edit weight", recipe, gesture="storm")

    edits.timeout.connect(edit)
    edits.start()
    return lambda: not edits.isActive() and window.is_settled()


def measure(megapixels: float, seconds: float, folder: Path) -> dict[str, dict[str, float]]:
    """Lateness at rest and during each kind of work."""
    pixels = Case(3, megapixels=megapixels).pixels
    npy, tiff = folder / "noise.npy", folder / "noise.tif"
    np.save(npy, pixels)
    tifffile.imwrite(tiff, pixels)
    window, beat = open_window(), Heartbeat()
    found = {}
    rest = time.monotonic() + seconds
    found["rest"] = beat.during(lambda: None, lambda: time.monotonic() > rest)
    load(window, 0.25, 3)
    for name, path in (("open npy", npy), ("open TIFF", tiff)):
        found[name] = beat.during(lambda path=path: window.open_image(path), window.is_settled)
        if window.document.image.name != path.name:
            raise AssertionError(f"{path.name} was not opened")
    over: list[Callable[[], bool]] = []
    found["edits"] = beat.during(
        lambda: over.append(storm(window, seconds)), lambda: bool(over) and over[0]()
    )
    for name, suffix in (("save TIFF", ".tif"), ("save npy", ".npy")):
        path = folder / f"filtered{suffix}"
        found[name] = beat.during(
            lambda path=path: window.files.save_image("filtered", path, "automatic"),
            window.is_settled,
        )
        saved = np.load(path)[0] if suffix == ".npy" else tifffile.imread(path)
        if not np.array_equal(saved, window.row.panels["filtered"].values()):
            raise AssertionError(f"{path.name} holds other values than the panel")
        path.unlink()
    close_window(window)
    return found


if __name__ == "__main__":
    given = options()
    answer(measure(given["megapixels"], given["seconds"], Path(given["folder"])))
