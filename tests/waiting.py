"""Runs the event loop of a window until something is true."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

PATIENCE = 120.0


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Runs the event loop until something is true, and a little longer for the repaint."""
    end = time.monotonic() + PATIENCE
    while not until():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise TimeoutError
    for _ in range(10):
        app.processEvents()
        time.sleep(0.005)
