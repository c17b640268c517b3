"""Where threads run that work together: beside each other, not one behind the other.

Linux (6.18 with two processors was measured) often wakes a thread on the processor of the one
that woke it, although another is idle, and moves it only some 2.5 ms later: as long as a layer
of 12 megapixels takes in all. A thread that may not run there begins after 0.13 ms.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import threading
from functools import cache

MOST_PROCESSORS = 8
"""With more of them the calls would cost more than they bring: there is an idle one near."""

_helping: list[int] = []
"""The system's numbers of all threads that help; they live as long as the process."""


def register() -> None:
    """Tells that the calling thread is one that helps."""
    _helping.append(threading.get_native_id())


class Placement:
    """Where the threads of one piece of work run, from its start to `let_go`."""

    def __init__(self) -> None:
        self._caller = threading.get_native_id()
        self._allowed: set[int] = set()
        self._here = -1

    def part_others(self) -> None:
        """Lets threads that help run on every processor but the caller's, where there are some."""
        here = processor_of_caller()
        if here is None:
            return
        allowed = os.sched_getaffinity(0)
        others = allowed - {here}
        if 0 < len(others) < MOST_PROCESSORS:
            self._allowed, self._here = allowed, here
            for thread in _helping:
                _allow(thread, others)

    def hold_caller(self) -> None:
        """Keeps the caller where it is: helpers that wake it would draw it to their processor.

        To be called once the helpers are woken, since new threads would be held as well.
        """
        if self._allowed:
            _allow(self._caller, {self._here})

    def let_go(self) -> None:
        """Lets the caller run everywhere again; from any thread."""
        if self._allowed:
            _allow(self._caller, self._allowed)
            self._allowed = set()


def _allow(thread: int, processors: set[int]) -> None:
    with contextlib.suppress(OSError):  # it is gone, or what may be used has changed
        os.sched_setaffinity(thread, processors)


def processor_of_caller() -> int | None:
    """The number of the processor that runs the calling thread; None where nobody tells."""
    ask = _system_call()
    found = -1 if ask is None else ask()
    return found if found >= 0 else None


@cache
def _system_call() -> ctypes._NamedFuncPointer | None:
    if not hasattr(os, "sched_setaffinity"):
        return None
    try:
        return ctypes.PyDLL(None).sched_getcpu  # it is too short to hand the interpreter over
    except (OSError, AttributeError):
        return None
