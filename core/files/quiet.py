"""Silences library warnings, in any number of threads at once."""

from __future__ import annotations

import contextlib
import threading
import warnings
from collections.abc import Iterator

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
