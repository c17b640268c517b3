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
from tests.bench.cases import Case
from tests.bench.timing import seconds

Floats = NDArray[np.float32]

CHAIN = 16
"""Multiply-adds on a value between its load and its store."""
PRODUCT_SIDE = 1536
TRIES = 12


@njit(nogil=True, cache=True)
def widen(source: Any, target: Floats) -> None:
    """Reads a pixel and writes a number, for each."""
    for i in range(target.size):
        target[i] = source[i]


def moving(case: Case) -> Callable[[], object]:
    """Reads a case's picture once and writes its results once, on all cores, and does no more.

    It is timed in turn with everything else, so that caches are as cold for it as for them.
    """
    pixels = case.pixels.reshape(-1)
    targets = []
    if not case.chain or "filtered" in case.keep:
        targets.append((pixels, np.empty(pixels.size, np.float32)))
    elif pixels.itemsize > 1:
        raise ValueError("only bytes are read four at a time")
    if case.chain:
        # Four bytes at a time, so that all are read where nothing else reads them.
        fours = pixels.view(np.uint32) if not targets else pixels[: pixels.size // 4]
        targets.append((fours, np.empty(pixels.size // 4, np.float32)))
    parts = [
        [(np.array_split(a, core_count())[core], np.array_split(b, core_count())[core])
         for a, b in targets]
        for core in range(core_count())
    ]  # fmt: skip
    pool = ThreadPoolExecutor(core_count())

    def work(core: int) -> None:
        for source, target in parts[core]:
            widen(source, target)

    return lambda: list(pool.map(work, range(core_count())))


@dataclass(frozen=True)
class Limits:
    """`operations`: float32 multiplications and additions a second, on all cores."""

    operations: float

    def arithmetic_ms(self, case: Case) -> float:
        """The least time for a case's direct sums."""
        return 1000 * case.operations / self.operations


def measure_limits() -> Limits:
    """Measures with buffers that are used again."""
    return Limits(max(_fma_rate(), _product_rate()))


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
