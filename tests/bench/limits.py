"""What this machine can do at best: bytes moved and multiplications done, on all cores."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from core.compute.strips import core_count
from tests.bench.cases import SHAPES, Case
from tests.bench.timing import seconds

Floats = NDArray[np.float32]

CHAIN = 16
"""Multiply-adds on a value between its load and its store."""
PRODUCT_SIDE = 1536
TRIES = 12


@dataclass(frozen=True)
class Limits:
    """`bandwidth`: bytes a second, read and written together, by megapixels of a picture whose
    rows are that large; `operations`: float32 multiplications and additions a second."""

    bandwidth: dict[float, float]
    operations: float

    def memory_ms(self, case: Case) -> float:
        """The least time for a case's bytes."""
        return 1000 * case.bytes_moved / self.bandwidth[case.megapixels]

    def arithmetic_ms(self, case: Case) -> float:
        """The least time for a case's direct sums."""
        return 1000 * case.operations / self.operations


def measure_limits(sizes: tuple[float, ...] = tuple(SHAPES)) -> Limits:
    """Measures both, with buffers that are used again."""
    bandwidth = {}
    for size in sizes:
        pixels = SHAPES[size][0] * SHAPES[size][1]
        bandwidth[size] = max(_copy_bandwidth(pixels), _stream_bandwidth(pixels))
    return Limits(bandwidth, max(_fma_rate(), _product_rate()))


@njit(nogil=True, cache=True)
def copy(source: Floats, target: Floats) -> None:
    """Reads and writes four bytes a number."""
    for i in range(source.size):
        target[i] = source[i]


@njit(nogil=True, cache=True)
def stream(source: Any, wide: Floats, narrow: Floats) -> None:
    """What a chain moves: a byte read, a number written for each and for every fourth."""
    for i in range(source.size):
        wide[i] = source[i]
    for i in range(narrow.size):
        narrow[i] = source[i]


@njit(nogil=True, cache=True, fastmath={"contract"})
def multiply_add(values: Floats, factor: Any, step: Any, times: Any) -> None:
    """Long chains of multiply-adds on values that stay in the nearest cache."""
    for _ in range(times):
        for i in range(values.size):
            value = values[i]
            for _ in range(CHAIN):
                value = value * factor + step
            values[i] = value


def _fastest(compute: Callable[[], object], tries: int = TRIES) -> float:
    compute()
    return min(seconds(compute) for _ in range(tries))


def _on_all_cores(work: Callable[[int], object]) -> float:
    """The least time in which every core does its share, which `work` is given the number of."""
    with ThreadPoolExecutor(core_count()) as pool:
        return _fastest(lambda: list(pool.map(work, range(core_count()))))


def _copy_bandwidth(pixels: int) -> float:
    # As many bytes as a chain with both maps reads and writes.
    source = np.ones(3 * pixels // 4, np.float32)
    target = np.empty_like(source)
    sources, targets = (np.array_split(array, core_count()) for array in (source, target))
    return 2 * source.nbytes / _on_all_cores(lambda core: copy(sources[core], targets[core]))


def _stream_bandwidth(pixels: int) -> float:
    source = np.ones(pixels, np.uint8)
    wide, narrow = np.empty(pixels, np.float32), np.empty(pixels // 4, np.float32)
    parts = [np.array_split(array, core_count()) for array in (source, wide, narrow)]
    moved = source.nbytes + wide.nbytes + narrow.nbytes
    return moved / _on_all_cores(lambda core: stream(*(part[core] for part in parts)))


def _fma_rate() -> float:
    values = [np.ones(256, np.float32) for _ in range(core_count())]
    half, times = np.float32(0.5), 8000

    def work(core: int) -> None:
        multiply_add(values[core], half, half, times)

    return 2 * CHAIN * times * sum(part.size for part in values) / _on_all_cores(work)


def _product_rate() -> float:
    """NumPy's product of two squares of numbers: hand-written loops of all vector widths."""
    square = np.ones((PRODUCT_SIDE, PRODUCT_SIDE), np.float32)
    out = np.empty_like(square)
    return 2 * PRODUCT_SIDE**3 / _fastest(lambda: np.matmul(square, square, out=out), 6)
