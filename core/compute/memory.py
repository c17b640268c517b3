"""Memory of large results, used again once a result and all views of it are gone.

A fresh array of tens of megabytes costs more page faults than a small kernel costs arithmetic.
"""

from __future__ import annotations

import ctypes
import math
import weakref
from collections import deque

import numpy as np
from numpy.typing import NDArray

SMALLEST = 1 << 20
"""Bytes below which an ordinary array is as good."""

MOST_KEPT = 1 << 30
"""Bytes of unused memory that are kept at most."""

_free: deque[NDArray[np.uint8]] = deque()


def result_array(shape: tuple[int, ...]) -> NDArray[np.float32]:
    """An uninitialised float32 array, in used memory of the same size where there is some."""
    size = 4 * math.prod(shape)
    if size < SMALLEST:
        return np.empty(shape, np.float32)
    block = _take(size)
    # Arrays of NumPy skip over each other to the owner of their memory; this holder stays alive
    # as long as any view does, and dies with the last one.
    holder = (ctypes.c_char * size).from_buffer(block.data)
    weakref.finalize(holder, _give_back, block).atexit = False
    return np.frombuffer(memoryview(holder), np.float32).reshape(shape)


def _take(size: int) -> NDArray[np.uint8]:
    # Other threads may take blocks meanwhile; each step is one of the deque's own.
    for _ in range(len(_free)):
        try:
            block = _free.popleft()
        except IndexError:
            break
        if block.size == size:
            return block
        _free.append(block)
    return np.empty(size, np.uint8)


def _give_back(block: NDArray[np.uint8]) -> None:
    _free.append(block)
    while sum(kept.size for kept in tuple(_free)) > MOST_KEPT:
        try:
            _free.popleft()
        except IndexError:
            break
