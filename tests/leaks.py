"""What a test may not leave behind: widgets, running timers, threads at work, open files."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication

from core.compute.unrolled import wait_until_compiled
from tests.threads import working

FOLDER = Path("/proc/self/fd")
_OF_THE_SYSTEM = (
    "anon_inode:", "/dev/", "/proc/", "pipe:", "socket:", "/memfd:", "/usr/share/mime/",
)  # fmt: skip
"""What Qt, Numba and the terminal open once and keep."""
MANY_OBJECTS = 20_000


@dataclass(frozen=True)
class Held:
    """Everything of that kind that there is at a moment, each told in words by its identity."""

    widgets: dict[int, str]
    timers: dict[int, str]
    threads: dict[int, str]
    files: dict[int, str]

    def over(self, before: Held) -> list[str]:
        """What was not there before, in words."""
        return [
            f"{kind}: {text}"
            for kind in ("widgets", "timers", "threads", "files")
            for key, text in getattr(self, kind).items()
            if getattr(before, kind).get(key) != text
        ]


def held() -> Held:
    """What this process holds now."""
    return Held(_widgets(), _running(), _at_work(), _open_files())


def left_over(before: Held) -> list[str]:
    """What is held that was not before, once all that waits to be deleted is deleted."""
    _delete_what_waits()
    wait_until_compiled()  # by a thread that all windows share, and that outlives them
    found = held().over(before)
    for _ in range(2):  # the first may be in the midst of a queued call
        if not found:
            break
        gc.collect()
        QCoreApplication.processEvents()
        _delete_what_waits()
        found = held().over(before)
    return found


def set_aside_what_stays() -> None:
    """Modules, compiled loops and caches are no garbage: nothing looks through them again.

    It takes a fifth of the time of a window's test to look through a hundred thousand objects
    four times, all but a thousand of which were there before.
    """
    if len(gc.get_objects()) > MANY_OBJECTS:
        gc.collect()
        gc.freeze()


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _widgets() -> dict[int, str]:
    # A wrapper may be made anew at the same place; the C++ object is what counts.
    return {
        shiboken6.getCppPointer(widget)[0]: f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in QApplication.topLevelWidgets()
        if shiboken6.isValid(widget)
    }


def _running() -> dict[int, str]:
    found = {}
    # Types are looked up in a set: there are half a million objects, and two looks a test.
    kinds = set(_with_subclasses(QTimer, QThread, QAbstractAnimation))
    for one in [one for one in gc.get_objects() if type(one) in kinds]:
        if not shiboken6.isValid(one):
            continue
        if isinstance(one, QTimer):
            runs = one.isActive()
        elif isinstance(one, QThread):
            runs = one.isRunning() and one is not QThread.currentThread()
        else:
            runs = one.state() == QAbstractAnimation.State.Running
        if runs and not _is_of_a_hidden_application(one):
            found[id(one)] = f"{type(one).__name__} of {type(one.parent()).__name__}"
    return found


def _with_subclasses(*kinds: type) -> Iterator[type]:
    for kind in kinds:
        yield kind
        yield from _with_subclasses(*kind.__subclasses__())


def _is_of_a_hidden_application(one: QTimer | QThread | QAbstractAnimation) -> bool:
    return one.parent() is QCoreApplication.instance()


def _at_work() -> dict[int, str]:
    return {thread.ident or 0: thread.name for thread in working("") if thread.name != "MainThread"}


def _open_files() -> dict[int, str]:
    found = {}
    if FOLDER.is_dir():
        for name in os.listdir(FOLDER):  # noqa: PTH208 - the folder is gone before it is asked
            try:
                target = os.readlink(FOLDER / name)  # noqa: PTH115
            except OSError:
                continue
            if not target.startswith(_OF_THE_SYSTEM):
                found[int(name)] = target
    return found
