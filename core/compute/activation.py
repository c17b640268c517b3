"""Activations: what happens to a value after scale and bias, one row a kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Activation:
    """One activation.

    `apply(values, slope, low, high)` changes the values in place, in their own precision; NaN
    stays NaN. `parameters`: the fields of Layer that it reads. `limits(low, high)`: where it
    only limits values, to what; the fast loops then do that on the way.
    """

    name: str
    label: str
    formula: str
    apply: Callable[[Values, float, float, float], None]
    parameters: tuple[str, ...] = ()
    limits: Callable[[float, float], tuple[float, float]] | None = None


def _none(values: Values, slope: float, low: float, high: float) -> None:
    pass


def _relu(values: Values, slope: float, low: float, high: float) -> None:
    np.maximum(values, 0, out=values)


def _leaky_relu(values: Values, slope: float, low: float, high: float) -> None:
    np.multiply(values, slope, out=values, where=values < 0)


def _abs(values: Values, slope: float, low: float, high: float) -> None:
    np.abs(values, out=values)


def _sigmoid(values: Values, slope: float, low: float, high: float) -> None:
    with np.errstate(over="ignore", under="ignore"):
        np.negative(values, out=values)
        np.exp(values, out=values)
        values += 1
        np.reciprocal(values, out=values)


def _tanh(values: Values, slope: float, low: float, high: float) -> None:
    np.tanh(values, out=values)


def _clip(values: Values, slope: float, low: float, high: float) -> None:
    np.clip(values, low, high, out=values)


_ROWS = (
    Activation("none", "None", "v", _none, limits=lambda low, high: (-np.inf, np.inf)),
    Activation("relu", "ReLU", "max(v, 0)", _relu, limits=lambda low, high: (0.0, np.inf)),
    Activation("leaky_relu", "Leaky ReLU", "v if v > 0 else slope × v", _leaky_relu, ("slope",)),
    Activation("abs", "Absolute value", "|v|", _abs),
    Activation("sigmoid", "Sigmoid", "1 / (1 + exp(−v))", _sigmoid),
    Activation("tanh", "Tanh", "tanh(v)", _tanh),
    Activation(
        "clip",
        "Clip",
        "min(max(v, low), high)",
        _clip,
        ("range",),
        limits=lambda low, high: (low, high),
    ),
)

ACTIVATIONS = {row.name: row for row in _ROWS}
