"""Gradient descent: the rules that turn a gradient into a step, one row a rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.sentences import Sentence

Floats = NDArray[np.float64]
Memory = tuple[Floats, ...]
"""What a rule remembers of the steps before; empty at the start."""

MOMENTUM = 0.9
DECAY_MEAN, DECAY_SQUARE, SMALL = 0.9, 0.999, 1e-8
"""Adam's constants, as its authors propose them."""


@dataclass(frozen=True)
class Step:
    """The values after a step and what the rule remembers; `count` steps were made."""

    values: Floats
    memory: Memory = ()
    count: int = 0


@dataclass(frozen=True)
class Optimizer:
    """One rule: `step(before, gradient, rate)` returns the next step and writes to nothing.

    `stability`: on a parabola it diverges where rate x largest second derivative is above this;
    None where there is no such bound.
    """

    id: str
    name: str
    about: str
    source: str
    step: Callable[[Step, Floats, float], Step]
    stability: float | None = None


def _momentum(before: Step, gradient: Floats, rate: float) -> Step:
    velocity = before.memory[0] if before.memory else np.zeros_like(before.values)
    velocity = MOMENTUM * velocity + gradient
    return Step(before.values - rate * velocity, (velocity,), before.count + 1)


def _adam(before: Step, gradient: Floats, rate: float) -> Step:
    zero = np.zeros_like(before.values)
    mean, square = before.memory or (zero, zero)
    count = before.count + 1
    mean = DECAY_MEAN * mean + (1 - DECAY_MEAN) * gradient
    square = DECAY_SQUARE * square + (1 - DECAY_SQUARE) * gradient**2
    even_mean = mean / (1 - DECAY_MEAN**count)
    even_square = square / (1 - DECAY_SQUARE**count)
    values = before.values - rate * even_mean / (np.sqrt(even_square) + SMALL)
    return Step(values, (mean, square), count)


OPTIMIZERS = (
    Optimizer(
        "momentum",
        Sentence("SGD with momentum"),
        Sentence("Steps downhill, and keeps nine tenths of the speed that it has gathered."),
        "Polyak, 1964; in the form of PyTorch's SGD with momentum 0.9",
        _momentum,
        stability=2 * (1 + MOMENTUM),
    ),
    Optimizer(
        "adam",
        Sentence("Adam"),
        Sentence("Gives each weight steps of its own length, measured by its latest gradients."),
        "Kingma and Ba, 2015",
        _adam,
    ),
)
"""In display order."""
