"""Compiled correlations for one kernel size each, their taps unrolled; made in the background.

A size that is not compiled yet is asked for and used from a later run on: nobody waits. The
sums are formed in the order of the general loop, so results are the same to the last bit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

Correlation = Callable[..., None]
"""f(strip, weights, scale, bias, low, high, out): (channel, row, column), stride and dilation 1."""

ONE_PASS_TAPS = 25
"""Larger kernels but lines take a pass for each row: there are not registers for all taps."""

_COMPILED = {"nogil": True, "cache": True, "fastmath": {"contract"}}

_ready: dict[tuple[int, int, str], Correlation] = {}
_asked: dict[tuple[int, int, str], Future[None]] = {}
_lock = threading.Lock()


def find(shape: tuple[int, ...], dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for weights (channel, row, column) and a pixel kind, if it is compiled."""
    return _ready.get(_key(shape, dtype))


def ask_for(shape: tuple[int, ...], dtype: np.dtype[Any]) -> Future[None]:
    """Compiles one in the background, or loads it from the disk cache."""
    key = _key(shape, dtype)
    with _lock:
        if key not in _asked:
            _asked[key] = _thread().submit(_compile, key)
        return _asked[key]


def wait_until_compiled() -> None:
    """Returns when everything that was asked for so far is there."""
    for future in list(_asked.values()):
        future.result()


def _key(shape: tuple[int, ...], dtype: np.dtype[Any]) -> tuple[int, int, str]:
    # Kernels of many rows or channels share the function of their width.
    channels, rows, columns = shape
    in_one_pass = rows * columns <= ONE_PASS_TAPS or min(rows, columns) == 1
    return (rows if in_one_pass and channels == 1 else 0, columns, dtype.name)


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="unroll")


def _compile(key: tuple[int, int, str]) -> None:
    rows, columns, kind = key
    function = one_pass(rows, columns) if rows else row_passes(columns)
    strip = np.zeros((1, max(rows, 1), columns), kind)
    weights = np.zeros((1, max(rows, 1), columns), np.float32)
    zero = np.float32(0)
    function(strip, weights, zero, zero, zero, zero, np.empty((1, 1), np.float32))
    _ready[key] = function


@cache
def one_pass(rows: int, columns: int) -> Correlation:
    """All taps of a small kernel of one channel in one pass over the output."""

    @njit(**_COMPILED)
    def correlate(
        strip: NDArray[Any],
        weights: NDArray[np.float32],
        scale: Any,
        bias: Any,
        low: Any,
        high: Any,
        out: NDArray[np.float32],
    ) -> None:
        for y in range(out.shape[0]):
            for x in range(out.shape[1]):
                total = np.float32(0)
                for i in range(rows):
                    for j in range(columns):
                        total += weights[0, i, j] * np.float32(strip[0, y + i, x + j])
                value = scale * total + bias
                value = low if value < low else value
                out[y, x] = high if value > high else value

    made: Correlation = correlate
    return made


@cache
def row_passes(columns: int) -> Correlation:
    """A pass over the output row for each row of the kernel, of any number and channels."""

    @njit(**_COMPILED)
    def correlate(
        strip: NDArray[Any],
        weights: NDArray[np.float32],
        scale: Any,
        bias: Any,
        low: Any,
        high: Any,
        out: NDArray[np.float32],
    ) -> None:
        for y in range(out.shape[0]):
            for x in range(out.shape[1]):
                out[y, x] = np.float32(0)
            for channel in range(weights.shape[0]):
                for i in range(weights.shape[1]):
                    for x in range(out.shape[1]):
                        total = out[y, x]
                        for j in range(columns):
                            total += weights[channel, i, j] * np.float32(
                                strip[channel, y + i, x + j]
                            )
                        out[y, x] = total
            for x in range(out.shape[1]):
                value = scale * out[y, x] + bias
                value = low if value < low else value
                out[y, x] = high if value > high else value

    made: Correlation = correlate
    return made
