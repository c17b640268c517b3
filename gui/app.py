"""Starts the application: the QApplication, the first document, the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.files.samples import sample_image
from core.presets import find_preset
from core.recipe import Layer, Pooling, Recipe
from core.version import version
from gui import settings
from gui.icons import application_icon
from gui.language import apply_language
from gui.places import state_folder
from gui.preset_store import preset_store
from gui.recovery import Recovery
from gui.theme import apply_theme
from gui.tour.offer import offer_tour
from gui.window import MainWindow

FIRST_SAMPLE = "stairs"
FIRST_PRESET = "Vertical lines"


def create_window(arguments: Sequence[str]) -> MainWindow:
    """Builds the window, with the image of `arguments` if there is one, without an event loop.

    Uses the present QApplication or makes one.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setOrganizationName("Kernelscope")
    app.setApplicationName("Kernelscope")
    app.setApplicationVersion(version())
    apply_language(app, settings.read(settings.LANGUAGE))
    app.setWindowIcon(application_icon())
    apply_theme(app, settings.read(settings.THEME))
    window = MainWindow(sample_image(FIRST_SAMPLE), first_recipe())
    preset_store.load()
    for path in list(arguments)[:1]:
        window.open_image(path)
    return window


def first_recipe() -> Recipe:
    """What the first start shows: a preset that makes lines pop, and pooling."""
    kernel = find_preset(FIRST_PRESET).kernel()
    return Recipe((Layer((kernel,), pooling=Pooling()),))


def start_recovery(window: MainWindow, *, faults: bool = True) -> Recovery:
    """Keeps drafts from now on, and offers those of processes that ended badly.

    `faults`: also keep where Python is, if the system stops this process.
    """
    recovery = Recovery(
        window.document,
        window.files,
        window.offer_bar,
        window.open_image,
        window.files.open_sample,
        state_folder(),
        window,
    )
    recovery.start(faults=faults)
    return recovery


def run_window(arguments: Sequence[str]) -> int:
    """Opens the window and stays in the event loop until it is closed."""
    window = create_window(arguments)
    recovery = start_recovery(window)
    window.errors.install(recovery.log)
    window.restore_geometry()
    offer_tour(window.tour, window.offer_bar)
    window.show()
    signal.signal(signal.SIGTERM, lambda *_: QApplication.exit(128 + signal.SIGTERM))
    # Ctrl+C in the terminal is seen only where the interpreter runs now and then. Neither asks
    # about unsaved work: nobody may be there to answer.
    signal.signal(signal.SIGINT, lambda *_: QApplication.exit(128 + signal.SIGINT))
    heartbeat = QTimer(window, interval=250)
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    status = QApplication.exec()
    # Who ends the session asks nothing; then the recipe is offered at the next start.
    recovery.end_unasked() if window.isVisible() else recovery.end()
    window.errors.uninstall()
    return status
