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
"""f(strip, weights, firsts, dilation, scale, bias, low, high, out), (channel, row, column).

The window of out[y, x] starts in row firsts[y] of the strip, column x; its rows lie `dilation`
apart.
"""

ONE_PASS_TAPS = 25
"""Larger kernels but lines take a pass for each row: there are not registers for all taps."""

_COMPILED = {"nogil": True, "cache": True, "fastmath": {"contract"}}

Key = tuple[int, int, int, str]
"""Rows (0: any number), columns, distance of the columns, kind of pixels."""

_ready: dict[Key, Correlation] = {}
_asked: dict[Key, Future[None]] = {}
_lock = threading.Lock()


def find(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for weights (channel, row, column) and a pixel kind, if it is compiled.

    `dilation`: distance of the taps along the columns.
    """
    return _ready.get(_key(shape, dilation, dtype))


def ask_for(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Future[None]:
    """Compiles one in the background, or loads it from the disk cache."""
    key = _key(shape, dilation, dtype)
    with _lock:
        if key not in _asked:
            _asked[key] = _thread().submit(_compile, key)
        return _asked[key]


def wait_until_compiled() -> None:
    """Returns when everything that was asked for so far is there."""
    for future in list(_asked.values()):
        future.result()


def _key(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Key:
    # Kernels of many rows or channels share the function of their width.
    channels, rows, columns = shape
    in_one_pass = rows * columns <= ONE_PASS_TAPS or min(rows, columns) == 1
    step = dilation if columns > 1 else 1
    return (rows if in_one_pass and channels == 1 else 0, columns, step, dtype.name)


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="unroll")


def _compile(key: Key) -> None:
    rows, columns, step, kind = key
    function = one_pass(rows, columns, step) if rows else row_passes(columns, step)
    strip = np.zeros((1, max(rows, 1), (columns - 1) * step + 1), kind)
    weights = np.zeros((1, max(rows, 1), columns), np.float32)
    firsts, zero = _read_only(np.zeros(1, np.int64)), np.float32(0)
    function(strip, _read_only(weights), firsts, 1, zero, zero, zero, zero,
             np.empty((1, 1), np.float32))  # fmt: skip
    _ready[key] = function


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array


@cache
def one_pass(rows: int, columns: int, step: int) -> Correlation:
    """All taps of a small kernel of one channel in one pass over the output."""

    @njit(**_COMPILED)
    def correlate(
        strip: NDArray[Any],
        weights: NDArray[np.float32],
        firsts: NDArray[np.int64],
        dilation: int,
        scale: Any,
        bias: Any,
        low: Any,
        high: Any,
        out: NDArray[np.float32],
    ) -> None:
        for y in range(out.shape[0]):
            near = strip[0, firsts[y] :]
            for x in range(out.shape[1]):
                total = np.float32(0)
                for i in range(rows):
                    for j in range(columns):
                        total += weights[0, i, j] * np.float32(near[i * dilation, x + j * step])
                value = scale * total + bias
                value = low if value < low else value
                out[y, x] = high if value > high else value

    made: Correlation = correlate
    return made


@cache
def row_passes(columns: int, step: int) -> Correlation:
    """A pass over the output row for each row of the kernel, of any number and channels."""

    @njit(**_COMPILED)
    def correlate(
        strip: NDArray[Any],
        weights: NDArray[np.float32],
        firsts: NDArray[np.int64],
        dilation: int,
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
                    near = strip[channel, firsts[y] + i * dilation]
                    for x in range(out.shape[1]):
                        total = out[y, x]
                        for j in range(columns):
                            total += weights[channel, i, j] * np.float32(near[x + j * step])
                        out[y, x] = total
            for x in range(out.shape[1]):
                value = scale * out[y, x] + bias
                value = low if value < low else value
                out[y, x] = high if value > high else value

    made: Correlation = correlate
    return made
