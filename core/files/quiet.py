"""Silences library warnings, in any number of threads at once."""

from __future__ import annotations

import contextlib
import threading
import warnings
from collections.abc import Generator, Iterator
from typing import TypeVar

Step = TypeVar("Step")
Result = TypeVar("Result")

_lock = threading.Lock()
_inside = 0
_kept = contextlib.ExitStack()


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No Python warnings within the block; what is wrong with a file becomes its error instead.

    `warnings.catch_warnings` alone restores the wrong filters where two threads overlap: here
    the first one in sets them and the last one out puts the old ones back.
    """
    global _inside
    with _lock:
        if not _inside:
            _kept.enter_context(warnings.catch_warnings())
            warnings.simplefilter("ignore")
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if not _inside:
                _kept.close()


def quietly(steps: Generator[Step, None, Result]) -> Generator[Step, None, Result]:
    """The same steps, each of them run in `quiet`, but not what their caller does in between."""
    try:
        while True:
            with quiet():
                try:
                    step = next(steps)
                except StopIteration as finished:
                    result: Result = finished.value
                    return result
            yield step
    finally:
        steps.close()
