"""Compiled correlations: one a pixel kind, and one for each small kernel; made in the background.

One that is not compiled yet is asked for and used from a later run on: nobody waits. The sums
are formed in the order of the general loop, so results are the same to the last bit.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from core.compute.blocks import LANES, any_size, correlation_signature, small
from core.compute.disk_cache import COMPILED

Key = tuple[Any, ...]
"""Rows and columns of small kernels, else zeros, and the pixel kind; or what else is compiled."""

FFT_KEY: Key = ("fft",)
BANDS, WHOLE, QUADS = "bands", "whole", "quads"

MOST_TAPS = 25
"""Kernels of up to so many weights have functions of their own."""

MOST_GROUPS = 10
"""Kernels of up to so many groups of whole weights have functions of their own."""

_ready: dict[Key, Any] = {}
_asked: dict[Key, Future[None]] = {}
_lock = threading.Lock()


@dataclass(frozen=True, eq=False)
class Correlation:
    """A compiled correlation: f(strip, weights, firsts, dilation, scale, bias, low, high, out).

    See blocks.any_size. `function`: takes outputs of LANES columns and more only.
    """

    function: Any

    @cached_property
    def address(self) -> int:
        """Where the compiled code lies, for other compiled code to call."""
        (compiled,) = self.function.overloads.values()
        pointer = compiled.library.get_pointer_to_function(compiled.fndesc.llvm_func_name)
        return int(pointer)

    def __call__(
        self,
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
        """Correlates a strip, however narrow."""
        missing = LANES - out.shape[1]
        wide = out
        if missing > 0:
            # Too narrow for a block: computed wider, with zeros.
            wide = np.empty((out.shape[0], LANES), np.float32)
            strip = np.pad(strip, ((0, 0), (0, 0), (0, missing)))
        self.function(strip, weights, firsts, dilation, scale, bias, low, high, wide)
        if wide is not out:
            out[:] = wide[:, : out.shape[1]]


def find(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for weights (channel, row, column) and a pixel kind, if it is compiled.

    `dilation`: of the columns.
    """
    function = _ready.get(_key(shape, dilation, dtype))
    return function or find_any(dtype)


def find_any(dtype: np.dtype[Any]) -> Correlation | None:
    """The correlation for kernels of every size and dilation, if it is compiled."""
    return _ready.get((0, 0, dtype))


def find_whole(shape: tuple[int, ...], *, is_large: bool) -> Correlation | None:
    """The correlation of bytes for packed weights (1, rows, groups); asked for where missing.

    `is_large`: the work is worth a function of this size.
    """
    _, rows, groups = shape
    key = any_key = (WHOLE, 0, 0)
    if is_large and rows * groups <= MOST_GROUPS:
        key = (WHOLE, rows, groups)
    if key not in _ready:
        _ask(key)
    return _ready.get(key) or _ready.get(any_key)


def find_quads(shape: tuple[int, ...]) -> Correlation | None:
    """As `find_whole`, pooling on the way; None for large kernels, which gain nothing by it."""
    _, rows, groups = shape
    if rows * groups > MOST_GROUPS:
        return None
    key = (QUADS, rows, groups)
    if key not in _ready:
        _ask(key)
    return _ready.get(key)


def find_bands(plane: np.dtype[Any], padded: np.dtype[Any]) -> Callable[..., None] | None:
    """The loop over bands of planes of a kind, if it is compiled; else it is asked for.

    `padded`: the kind that pixels have when they are gathered.
    """
    key = (BANDS, plane, padded)
    function = _ready.get(key)
    if function is None:
        _ask(key)
    return function


def ask_for(shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any]) -> Future[None]:
    """Compiles one in the background, or loads it from the disk cache."""
    return _ask(_key(shape, dilation, dtype))


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
    return (rows, columns, dtype) if small else (0, 0, dtype)


@cache
def _thread() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(1, thread_name_prefix="unroll")


def _ask(key: Key) -> Future[None]:
    with _lock:
        if key not in _asked:
            _asked[key] = _thread().submit(_compile, key)
        return _asked[key]


def _compile(key: Key) -> None:
    if key[0] == BANDS:
        from core.compute import band_loops

        signature = band_loops.signature(np.dtype(key[1]), np.dtype(key[2]))
        _ready[key] = njit([signature], **COMPILED)(band_loops.strip)
        return
    first, second, third = key
    if first in (WHOLE, QUADS):
        from core.compute import byte_blocks

        signature = correlation_signature(np.dtype(np.uint8))
        function = byte_blocks.small(second, third) if second else byte_blocks.any_size
        if first == QUADS:
            function = byte_blocks.quads(second, third)
    else:
        signature = correlation_signature(np.dtype(third))
        function = small(first, second) if first else any_size
    if function.__closure__:
        # Code from the disk cache is found by its name, and a name counts on from process to
        # process: functions of one name that differ in what they enclose would be mistaken.
        function.__qualname__ = "_".join(["correlate", *map(str, key)])
    _ready[key] = Correlation(njit([signature], **COMPILED)(function))
