"""Ends the program in every way amid everything: the status is right and nothing is left behind.

python -m tests.exits --times 5     all ways amid all works; exit status 1 where one is wrong
"""

from __future__ import annotations

import argparse
import itertools
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from gui.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120
"""Seconds after which a child is ended."""
NOISE = ("This plugin does not support",)
"""What the platform without a screen says."""


# What goes on in the child.


def idle(window: MainWindow, folder: Path) -> None:
    """Everything is shown."""


def compute(window: MainWindow, folder: Path) -> None:
    """A large kernel on a large picture, which takes a while."""
    from core import Image, Kernel, Layer, Recipe

    numbers = np.random.default_rng(1)
    window.document.set_image(Image(numbers.random((4000, 4000), np.float32)))
    window.set_recipe(Recipe([Layer([Kernel(numbers.normal(size=(31, 31)))])]))
    window.document.undo_stack.setClean()


def save(window: MainWindow, folder: Path) -> None:
    """The same is being saved."""
    compute(window, folder)
    window.files.save_image("filtered", folder / "result.tif", "automatic")


def edit(window: MainWindow, folder: Path) -> None:
    """The recipe is not saved."""
    model = window.editors.kernel.table.model()
    model.setData(model.index(0, 0), "7")


def save_dialog(window: MainWindow, folder: Path) -> None:
    """The save dialog is open and counts."""
    window.exchange.ask_to_save("filtered")


def folder_dialog(window: MainWindow, folder: Path) -> None:
    """A dialog of Qt's own is open."""
    window.exchange.ask_for_folder()


def copy(window: MainWindow, folder: Path) -> None:
    """Values are on the clipboard, a picture before them."""
    window.exchange.copier.copy_picture()
    window.exchange.copier.copy_values()


def drag(window: MainWindow, folder: Path) -> None:
    """A picture and a cell are being dragged."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    for widget in (window.row.panels["original"].view.viewport(),
                   window.editors.kernel.table.viewport()):  # fmt: skip
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
        QTest.mouseMove(widget, QPoint(60, 50))


def walk(window: MainWindow, folder: Path) -> None:
    """A folder is gone through, the next picture being read ahead."""
    pictures = folder / "pictures"
    pictures.mkdir()
    for number in range(5):
        np.save(pictures / f"{number}.npy", np.full((900, 900), number, np.uint16))
    window.open_image(pictures)


def fail(window: MainWindow, folder: Path) -> None:
    """A slot has raised, which the error dialog tells."""
    from PySide6.QtCore import QTimer

    def raises() -> None:
        raise ZeroDivisionError("planted")

    QTimer.singleShot(0, raises)


WORKS: dict[str, Callable[[MainWindow, Path], None]] = {
    work.__name__: work
    for work in (*(idle, compute, save, edit, save_dialog, folder_dialog, copy, drag, walk, fail),)
}
COPIES = ("copy",)
"""Works that are waited for, since it is what they leave that counts."""


def close(window: MainWindow) -> None:
    window._closing = True  # the question about unsaved work has tests of its own
    window.close()


def key(window: MainWindow) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    window._closing = True
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    if window.isVisible():  # a dialog over it has the keyboard
        window.close()


def leave(window: MainWindow) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.quit()


def send(number: int) -> Callable[[MainWindow], None]:
    return lambda window: os.kill(os.getpid(), number)


def exit_in_slot(window: MainWindow) -> None:
    sys.exit(3)


WAYS: dict[str, tuple[Callable[[MainWindow], None], int]] = {
    "close": (close, 0),
    "key": (key, 0),
    "quit": (leave, 0),
    "sigterm": (send(signal.SIGTERM), 128 + signal.SIGTERM),
    "sigint": (send(signal.SIGINT), 128 + signal.SIGINT),
    "exit": (exit_in_slot, 3),
}
"""Ways to end, each with the exit status that it must have."""


ASKED = {("edit", "quit")}
"""Where the window asks about unsaved work instead."""


def child(work: str, way: str, folder: Path) -> int:
    """Runs the program as its command does, with a plan for the person before it."""
    from PySide6.QtCore import QTimer

    import gui.app as app

    make = app.create_window

    def create(arguments: Sequence[str]) -> MainWindow:
        window = make(arguments)
        begun: list[bool] = []

        def go_on() -> None:
            if not window.is_settled():
                return
            if not begun:
                begun.append(True)
                WORKS[work](window, folder)
                if work not in COPIES:
                    end()
            else:
                end()

        def end() -> None:
            clock.stop()
            QTimer.singleShot(20, lambda: WAYS[way][0](window))

        clock = QTimer(window, interval=20)
        clock.timeout.connect(go_on)
        clock.start()
        return window

    app.create_window = create
    return app.run_window([])


# What is looked at from outside.


def wrong(work: str, way: str, folder: Path) -> list[str]:
    """What is wrong about the end of a child, in words; nothing where all is well."""
    places = {name: folder / name for name in ("config", "state", "temporary", "work")}
    for place in places.values():
        place.mkdir()
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": str(places["config"]),
        "XDG_STATE_HOME": str(places["state"]),
        "TMPDIR": str(places["temporary"]),
    }
    command = [sys.executable, "-m", "tests.exits", "--child", work, way, str(places["work"])]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return ["it does not end"]
    found = []
    if done.returncode != WAYS[way][1]:
        found.append(f"status {done.returncode}")
    said = [line for line in done.stderr.splitlines() if not line.startswith(NOISE)]
    if work == "fail" and "ZeroDivisionError: planted" in said:
        said = []
    if said or done.stdout:
        found.append(f"it said {said} {done.stdout!r}")
    return found + _left(places, work, way)


def _left(places: dict[str, Path], work: str, way: str) -> list[str]:
    """Files that should not be there."""
    sessions = sorted((places["state"]).rglob("sessions/*"))
    if work == "edit" and way not in ("close", "key"):
        # Nobody was asked, so the recipe is kept; an end without warning leaves its lock too.
        sessions = [file for file in sessions if not file.name.endswith(".draft.json")]
    if way == "exit":
        sessions = []
    temporary = list(places["temporary"].iterdir())
    results = [
        file for file in places["work"].iterdir() if file.name not in ("result.tif", "pictures")
    ]
    return [f"left behind: {file}" for file in (*sessions, *temporary, *results)]


def main() -> int:
    """All pairs, some times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--work", action="append", choices=list(WORKS))
    parser.add_argument("--way", action="append", choices=list(WAYS))
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        return child(given.child[0], given.child[1], Path(given.child[2]))
    ends = bad = 0
    for _ in range(given.times):
        for work, way in itertools.product(given.work or WORKS, given.way or WAYS):
            if (work, way) in ASKED:
                continue
            with tempfile.TemporaryDirectory() as name:
                found = wrong(work, way, Path(name))
            ends, bad = ends + 1, bad + bool(found)
            if found:
                print(f"{work}, {way}: {found}", flush=True)
    print(f"{ends} ends, {bad} wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
