"""Compiled correlations: one a pixel kind, and one for each small kernel; made in the background.

One that is not compiled yet is asked for and used from a later run on: nobody waits. The sums
are formed in the order of the general loop, so results are the same to the last bit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from typing import Any

import numpy as np
from numba import float32, from_dtype, int64, njit, types, void
from numpy.typing import NDArray

from core.compute.blocks import COMPILED, LANES, any_size, small

Correlation = Callable[..., None]
"""f(strip, weights, firsts, dilation, scale, bias, low, high, out), see blocks.any_size."""

Key = tuple[int, int, str]
"""Rows and columns of small kernels, else zeros; the pixel kind."""

FFT_KEY: Key = (-1, -1, "")

MOST_TAPS = 25
"""Kernels of up to so many weights have functions of their own."""

_ready: dict[Key, Callable[..., None]] = {}
_asked: dict[Key, Future[None]] = {}
_lock = threading.Lock()


def find(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for weights (channel, row, column) and a pixel kind, if it is compiled.

    `dilation`: of the columns.
    """
    function = _ready.get(_key(shape, dilation, dtype))
    return partial(_correlate, function) if function else find_any(dtype)


def find_any(dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for kernels of every size and dilation, if it is compiled."""
    function = _ready.get((0, 0, dtype.name))
    return partial(_correlate, function) if function else None


def ask_for(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Future[None]:
    """Compiles one in the background, or loads it from the disk cache."""
    key = _key(shape, dilation, dtype)
    with _lock:
        if key not in _asked:
            _asked[key] = _thread().submit(_compile, key)
        return _asked[key]


def ask_for_any(dtype: np.dtype[Any]) -> Future[None]:
    """Compiles the correlation for kernels of every size in the background."""
    return ask_for((1, MOST_TAPS, MOST_TAPS), 1, dtype)


def has_fft() -> bool:
    """The loops of correlation by FFT are there; where they are not, they are asked for."""
    with _lock:
        if FFT_KEY not in _asked:
            _asked[FFT_KEY] = _thread().submit(_load_fft)
        return _asked[FFT_KEY].done()


def _load_fft() -> None:
    import core.compute.spectrum  # noqa: F401


def wait_until_compiled() -> None:
    """Returns when everything that was asked for so far is there."""
    for future in list(_asked.values()):
        future.result()


def _key(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Key:
    # All other kernels share the function of their pixel kind.
    _, rows, columns = shape
    small = rows * columns <= MOST_TAPS and dilation == 1
    return (rows, columns, dtype.name) if small else (0, 0, dtype.name)


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="unroll")


def _compile(key: Key) -> None:
    def readable(kind: Any, dimensions: int) -> Any:
        return types.Array(kind, dimensions, "C", readonly=True)

    rows, columns, kind = key
    signature = void(
        readable(from_dtype(np.dtype(kind)), 3),
        readable(float32, 3),
        readable(int64, 1),
        types.UniTuple(int64, 2),
        *[float32] * 4,
        types.Array(float32, 2, "A"),
    )
    function = small(rows, columns) if rows else any_size
    _ready[key] = njit([signature], **COMPILED)(function)


def _correlate(
    function: Callable[..., None],
    strip: NDArray[Any],
    weights: NDArray[np.float32],
    firsts: NDArray[np.int64],
    dilation: tuple[int, int],
    scale: np.float32,
    bias: np.float32,
    low: np.float32,
    high: np.float32,
    out: NDArray[np.float32],
) -> None:
    missing = LANES - out.shape[1]
    wide = out
    if missing > 0:
        # Too narrow for a block: computed wider, with zeros.
        wide = np.empty((out.shape[0], LANES), np.float32)
        strip = np.pad(strip, ((0, 0), (0, 0), (0, missing)))
    function(strip, weights, firsts, dilation, scale, bias, low, high, wide)
    if wide is not out:
        out[:] = wide[:, : out.shape[1]]
