"""Gradient descent from random weights towards the kernel that made one picture of another.

The pixels are used in units of their own, so that one learning rate suits all pictures: inputs
are (value - mean) / (width x sqrt(number of weights)), outputs (value - mean) / width. The
curvature of the mean squared error then has no eigenvalue far above 2, and rates up to 1 are
stable.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.learning.constraints import FreeNumbers, LearnError, free_numbers
from core.learning.least_squares import (
    Scales,
    best_placement,
    check_counts,
    measured_scales,
    scaled,
)
from core.learning.optimizers import OPTIMIZERS, Optimizer, Step
from core.learning.pairs import Counts, Pair, Placement, Setup, draw_pixels
from core.recipe import Kernel, default_anchor
from core.sentences import Sentence
from core.trace import Progress

Floats = NDArray[np.float64]

MOST_PIXELS = 1 << 16
"""Pixels of the pool that batches are drawn from."""
_MOST_NUMBERS = 1 << 23
"""Numbers of all patches of the pool: 64 MB."""
_GROWN = 1e4
"""A loss that is so much larger than it was at first, or than no kernel has, has diverged."""
BATCHES = (16, 64, 256, 1024, 4096)
USUAL_RATES = {"momentum": 0.5, "adam": 0.05}
"""Learning rates that suit pictures without strong structure, by optimizer."""


@dataclass(frozen=True)
class Descent:
    """How to go downhill. `optimizer`: an id of OPTIMIZERS. Raises LearnError."""

    optimizer: str = "momentum"
    rate: float = 0.5
    batch: int = 256
    seed: int = 1

    def __post_init__(self) -> None:
        if not (math.isfinite(self.rate) and self.rate > 0):
            raise LearnError("the learning rate must be a number above 0")
        if self.batch < 1 or self.seed < 0:
            raise LearnError("the batch must have at least 1 pixel, and the seed be at least 0")

    @property
    def rule(self) -> Optimizer:
        """The optimizer."""
        return next(row for row in OPTIMIZERS if row.id == self.optimizer)


@dataclass(frozen=True, eq=False)
class Pool:
    """The pixels that are learned from: `features` (number, pixel) and `targets` (pixel,).

    A prediction is numbers @ features; the numbers are the free ones of the kernel, and the
    bias last where there is one. `curvature`: second derivatives of the loss. `best`: the
    numbers with the least loss, `least`, in squared values of the second picture.
    """

    setup: Setup
    placement: Placement
    counts: Counts
    features: Floats
    targets: Floats
    free: FreeNumbers
    scales: Scales
    curvature: Floats
    best: Floats
    least: float

    @property
    def unit(self) -> float:
        """A loss of 1 in squared values of the second picture."""
        return self.scales.output_width**2

    @property
    def steepest(self) -> float:
        """The largest eigenvalue of the curvature."""
        return float(np.linalg.eigvalsh(self.curvature)[-1])

    def largest_rate(self, rule: Optimizer) -> float | None:
        """The rate above which a rule diverges; None where it has no such bound."""
        return None if rule.stability is None else rule.stability / self.steepest

    def loss(self, numbers: Floats) -> float:
        """Mean squared error of all pixels of the pool, in squared values."""
        away = numbers - self.best
        return self.least + self.unit * float(away @ self.curvature @ away) / 2

    def gradient(self, numbers: Floats, chosen: NDArray[np.int64] | None = None) -> Floats:
        """That of the mean squared error, in units of its own, of all or of chosen pixels."""
        features = self.features if chosen is None else self.features[:, chosen]
        targets = self.targets if chosen is None else self.targets[chosen]
        away = numbers @ features - targets
        return 2 * (features @ away) / targets.size

    def kernel(self, numbers: Floats, name: str = "") -> Kernel:
        """An ordinary kernel of some numbers."""
        size = self.setup.rows * self.setup.columns
        factor = self.scales.output_width / (self.scales.input_width * math.sqrt(size))
        weights = (self.free.basis @ numbers[: self.free.count]) * factor + self.free.start
        bias = 0.0
        if self.setup.has_bias:
            mean = self.scales.output_mean + self.scales.output_width * float(numbers[-1])
            bias = mean - self.scales.input_mean * float(weights.sum())
        anchor = default_anchor(*self.setup.shape)
        if self.placement.padding == "same":
            anchor = self.placement.offset
        return Kernel(weights.reshape(self.setup.shape), name=name, bias=bias, anchor=anchor)


@dataclass(frozen=True, eq=False)
class State:
    """Where the descent is after some steps. `loss`: in squared values of the second picture.

    `over`: the sentence with which it ended, "" while it goes on.
    """

    step: Step
    loss: float
    gradient_norm: float
    over: str = ""

    @property
    def count(self) -> int:
        """Steps that were made."""
        return self.step.count


def pool_steps(pair: Pair, setup: Setup) -> Generator[Progress, None, Pool]:
    """Draws the pixels that are learned from. Raises LearnError where there is nothing to."""
    free = free_numbers(setup.rows, setup.columns, sum_rule=setup.sum_rule,
                        symmetry=setup.symmetry)  # fmt: skip
    yield Progress(0, 3)
    scales = measured_scales(pair, setup)
    placement = best_placement(pair, setup)
    yield Progress(1, 3)
    size = setup.rows * setup.columns
    wanted = min(MOST_PIXELS, max(_MOST_NUMBERS // size, 4 * size))
    drawn = draw_pixels(pair, setup, placement, wanted, seed=1)
    yield Progress(2, 3)
    check_counts(drawn.counts, setup)
    if not drawn.values.size:
        raise LearnError("no pixel can be used: NaN or infinite values are everywhere")
    patches, targets = scaled(drawn, setup, scales)
    patches[:size] /= math.sqrt(size)
    features = free.basis.T @ patches[:size]
    if setup.has_bias:
        features = np.concatenate([features, patches[size:]])
    factor = math.sqrt(size) * scales.input_width / scales.output_width
    targets = targets - (free.start * factor) @ patches[:size]
    curvature = 2 * (features @ features.T) / targets.size
    best = np.linalg.pinv(curvature, hermitian=True) @ (2 * features @ targets / targets.size)
    rest = best @ features - targets
    least = scales.output_width**2 * float(rest @ rest) / targets.size
    return Pool(
        setup, placement, drawn.counts, features, targets, free, scales, curvature, best, least
    )


def start_state(pool: Pool, descent: Descent) -> State:
    """Random weights, the same for the same seed; the bias begins at 0."""
    numbers = np.random.default_rng(descent.seed).normal(size=len(pool.features))
    if pool.setup.has_bias:
        numbers[-1] = 0
    norm = float(np.linalg.norm(pool.gradient(numbers)))
    return State(Step(numbers), pool.loss(numbers), norm)


def descend(pool: Pool, descent: Descent, state: State) -> Generator[State, None, None]:
    """Yields the state after each further step, for as long as somebody asks; ends with one
    that says why where the loss has diverged.

    A step rests on the state, the seed and the number of the step alone.
    """
    rule, pixels = descent.rule, pool.targets.size
    bound = _GROWN * max(start_state(pool, descent).loss, pool.unit)
    while not state.over:
        chosen = None
        if descent.batch < pixels:
            draw = np.random.default_rng((descent.seed, state.count))
            chosen = draw.integers(0, pixels, descent.batch)
        with np.errstate(over="ignore", invalid="ignore"):
            gradient = pool.gradient(state.step.values, chosen)
            step = rule.step(state.step, gradient, descent.rate)
            loss, norm = pool.loss(step.values), float(np.linalg.norm(gradient))
        if math.isfinite(loss) and loss <= bound:
            state = State(step, loss, norm)
        else:
            # The last numbers that are some are kept.
            state = State(state.step, state.loss, norm, why_diverged(pool, descent, step.count))
        yield state


def why_diverged(pool: Pool, descent: Descent, steps: int) -> str:
    """The sentence that explains a loss that grew without end."""
    largest = pool.largest_rate(descent.rule)
    if largest is None:
        return Sentence(
            "The loss grew beyond all bounds after {0} steps: steps of {1:g} in each weight are"
            " too long. Take a smaller learning rate.",
            steps,
            descent.rate,
        )
    if descent.rate > largest:
        return Sentence(
            "The loss grew beyond all bounds after {0} steps: the learning rate {1:g} is above"
            " {2:.3g} = {3:.3g} / {4:.3g}, the largest eigenvalue of the loss's curvature. Every"
            " step then lands farther from the minimum than it began.",
            steps, descent.rate, largest, descent.rule.stability, pool.steepest,
        )  # fmt: skip
    return Sentence(
        "The loss grew beyond all bounds after {0} steps although the learning rate {1:g} is below"
        " {2:.3g}, where the picture as a whole is stable: batches of {3} pixels differ too much"
        " from it. Take larger batches or a smaller rate.",
        steps, descent.rate, largest, descent.batch,
    )  # fmt: skip
