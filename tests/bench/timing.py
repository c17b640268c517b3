"""Interleaved timing: every candidate once in each round, so that a busy moment hits them all."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.bench.results import Timing

Compute = Callable[[], object]

PAUSE = 0.02
"""Seconds between two candidates; the threads of the one before stop spinning meanwhile."""

FILL = 0.005
"""Quick candidates are repeated within a round until about this many seconds have passed."""

MOST_REPEATS = 50


@dataclass(frozen=True)
class Candidate:
    """Something to be timed; `predicted` in seconds decides how often."""

    compute: Compute
    predicted: float
    peer: str


def seconds(compute: Compute) -> float:
    """One call's duration; its result is dropped after the clock has stopped."""
    started = time.perf_counter()
    result = compute()
    passed = time.perf_counter() - started
    del result
    return passed


def rounds_for(predicted: float, rounds: int) -> int:
    """Slow candidates take part in fewer rounds."""
    for limit, most in ((0.5, rounds), (1.5, 5), (5.0, 3)):
        if predicted < limit:
            return min(rounds, most)
    return 1


def interleave(candidates: Mapping[str, Candidate], rounds: int) -> dict[str, Timing]:
    """Medians of all candidates, timed in turn."""
    plans = {name: rounds_for(one.predicted, rounds) for name, one in candidates.items()}
    walls: dict[str, list[float]] = {name: [] for name in candidates}
    cores: dict[str, list[float]] = {name: [] for name in candidates}
    gc.collect()
    gc.disable()
    try:
        for number in range(max(plans.values())):
            for name, candidate in candidates.items():
                if number < plans[name]:
                    time.sleep(PAUSE)
                    wall, cpu = _sample(candidate)
                    walls[name].append(wall)
                    cores[name].append(cpu / wall)
    finally:
        gc.enable()
    return {
        name: Timing(
            1000 * statistics.median(walls[name]),
            statistics.median(cores[name]),
            len(walls[name]),
            candidate.peer,
        )
        for name, candidate in candidates.items()
    }


def _sample(candidate: Candidate) -> tuple[float, float]:
    """Wall and processor seconds of one call, averaged over the repeats."""
    repeats = min(max(int(FILL / max(candidate.predicted, 1e-6)), 1), MOST_REPEATS)
    wall = cpu = 0.0
    for _ in range(repeats):
        cpu -= time.process_time()
        started = time.perf_counter()
        result = candidate.compute()
        wall += time.perf_counter() - started
        cpu += time.process_time()
        del result
    return wall / repeats, cpu / repeats
