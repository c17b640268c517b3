"""How long a kernel takes to be learned from the sample of noise: exactly, and by descent."""

from __future__ import annotations

import statistics
import time
from itertools import islice

import numpy as np

from core import Image, Kernel, Layer, Recipe, run
from core.files.samples import sample_image
from core.learning.descent import Descent, descend, pool_steps, start_state
from core.learning.least_squares import fit
from core.learning.pairs import Setup, make_pair
from core.trace import finish

STEPS = 2000


def measure_learning(size: int, rounds: int) -> dict[str, float]:
    """Milliseconds, in the median, of least squares and of a descent of 2000 steps.

    Raises AssertionError where another kernel comes out than the one that made the picture.
    """
    image, draw = sample_image("noise"), np.random.default_rng(size)
    truth = Kernel(draw.normal(size=(size, size)) / size, bias=120)
    values = run(Recipe((Layer((truth,)),)), image).layers[0].filtered
    assert values is not None
    second = Image(np.clip(np.rint(values[0]), 0, 255).astype(np.uint8))
    pair, setup, descent = make_pair(image, second), Setup(size, size), Descent()
    exact, downhill = [], []
    for _ in range(rounds):
        start = time.perf_counter()
        found = fit(pair, setup).kernel()
        exact.append(time.perf_counter() - start)
        start = time.perf_counter()
        pool = finish(pool_steps(pair, setup))
        *_, last = islice(descend(pool, descent, start_state(pool, descent)), STEPS)
        downhill.append(time.perf_counter() - start)
        reached = pool.kernel(last.step.values)
    largest = float(np.abs(truth.weights).max())
    for kernel, most in ((found, 0.02), (reached, 0.05)):
        if float(np.abs(kernel.weights - truth.weights).max()) > most * largest:
            raise AssertionError("another kernel was learned")
    return {
        "exact": 1000 * statistics.median(exact),
        f"descent, {STEPS} steps": 1000 * statistics.median(downhill),
    }
