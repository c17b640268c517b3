"""Chooses how a kernel is applied, direct or separable, and applies it to padded strips.

The choice depends on the layer and the kernel alone, so that a window, a strip and a whole image
are computed in the same order and agree to the last bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.needs import Reading
from core.compute.padding import Indices
from core.compute.separation import is_worth_it, separated
from core.compute.strips import Scratch
from core.image import Pixels, value_range
from core.recipe import Kernel, Layer

Floats = NDArray[np.float32]
Pair = tuple[int, int]

ASK_WORK = 1 << 24
"""Multiplications of a map from which on a loop of its own is compiled for a kernel size."""

MOST_NATIVE_TAPS = 25
"""Weights of a pass up to which pixels are read in the picture's own kind."""

NO_LIMITS = (-np.inf, np.inf)

_AS_THEY_ARE = Reading(np.zeros(1, np.int64), np.zeros(1, np.int64))
"""Columns that a pass before has picked already."""


@dataclass(frozen=True, eq=False)
class Pass:
    """One correlation: weights (channel, row, column), and the loop of its size if there is one."""

    weights: Floats
    dilation: Pair
    fast: Callable[..., None] | None


@dataclass(frozen=True, eq=False)
class Method:
    """How a kernel is applied: one pass, or a pass along the rows and one along the columns.

    `dtype`: the kind of pixels that the padded strip must have.
    """

    passes: tuple[Pass, ...]
    scale: np.float32
    bias: np.float32
    dtype: np.dtype[Any]


def is_separable(kernel: Kernel) -> bool:
    """Whether the kernel is applied in two passes."""
    return _factors(kernel, flip=False) is not None


def choose(layer: Layer, kernel: Kernel, dtype: np.dtype[Any], pixels: int) -> Method:
    """The method for a kernel of a layer on pixels of a kind; `pixels` outputs are wanted."""
    factors = _factors(kernel, flip=layer.flip)
    if factors is None:
        steps = ((_applied(kernel.weights, layer.flip), layer.dilation),)
    else:
        column, row = (_float32(factor)[np.newaxis] for factor in factors)
        steps = ((row, layer.dilation), (column, layer.dilation))  # type: ignore[assignment]
    native = layer.border != "constant" or _can_hold(dtype, layer.border_value)
    # Where each pixel is read many times, it is converted once, with the strip.
    native = native and (factors is not None or kernel.weights.size <= MOST_NATIVE_TAPS)
    first_kind = dtype if native else np.dtype(np.float32)
    passes = []
    for number, (weights, dilation) in enumerate(steps):
        kind = np.dtype(np.float32) if number else first_kind
        fast = _fast_loop(weights.shape, dilation[1], kind, pixels * weights.size)
        passes.append(Pass(weights, dilation, fast))
    with np.errstate(over="ignore"):
        scale, bias = np.float32(kernel.scale), np.float32(kernel.bias)
    gathered = first_kind if passes[0].fast is not None else np.dtype(np.float32)
    return Method(tuple(passes), scale, bias, gathered)


def apply(
    method: Method,
    layer: Layer,
    limits: tuple[float, float],
    padded: Pixels,
    rows: Reading,
    columns: Reading,
    values: Floats,
    scratch: Scratch,
) -> None:
    """Sum, scale, bias and activation of windows of a padded input (channel, row, column).

    `rows` and `columns`: where the windows start in it. `limits`: what activation "clip" limits
    values to. `values`: (rows, columns), written.
    """
    *before, last = method.passes
    firsts = rows.firsts
    for step in before:
        every_row = np.arange(padded.shape[1])
        one, zero = np.float32(1), np.float32(0)
        between = scratch.array("between", (padded.shape[1], values.shape[1]))
        _one_pass(step, padded, every_row, columns, one, zero, NO_LIMITS, between, scratch)
        padded, columns = between[np.newaxis], _AS_THEY_ARE
    activation = ACTIVATIONS[layer.activation]
    bounds = activation.limits(*limits) if activation.limits else None
    _one_pass(
        last, padded, firsts, columns, method.scale, method.bias, bounds or NO_LIMITS, values,
        scratch,
    )  # fmt: skip
    if last.fast is None or bounds is None:
        activation.apply(values, layer.slope, *limits)


def _one_pass(
    step: Pass,
    padded: Pixels,
    firsts: Indices,
    columns: Reading,
    scale: np.float32,
    bias: np.float32,
    bounds: tuple[float, float],
    out: Floats,
    scratch: Scratch,
) -> None:
    """All columns are computed side by side, and those that are wanted are picked."""
    from core.compute import loops

    values = out
    if not columns.is_dense:
        reach = (step.weights.shape[2] - 1) * step.dilation[1]
        values = scratch.array("wide", (out.shape[0], padded.shape[2] - reach))
    if step.fast is None:
        loops.correlate(padded, step.weights, firsts, step.dilation, scale, bias, values)
    else:
        low, high = np.float32(bounds[0]), np.float32(bounds[1])
        step.fast(padded, step.weights, firsts, step.dilation[0], scale, bias, low, high, values)
    if values is not out:
        loops.pick(values, columns.firsts, out)


def _factors(
    kernel: Kernel, *, flip: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    if kernel.channels is not None or not is_worth_it(kernel.rows, kernel.columns):
        return None
    return separated(kernel.weights[::-1, ::-1] if flip else kernel.weights)


def _applied(weights: NDArray[np.float64], flip: bool) -> Floats:
    """Weights (channel, row, column), turned by 180 degrees where the layer flips."""
    weights = weights.reshape(-1, *weights.shape[-2:])
    return _float32(weights[:, ::-1, ::-1] if flip else weights)


def _float32(weights: NDArray[np.float64]) -> Floats:
    with np.errstate(over="ignore", under="ignore"):
        return np.ascontiguousarray(weights, np.float32)


def _fast_loop(
    shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any], work: int
) -> Callable[..., None] | None:
    """The loop compiled for a kernel's size; asked for where it is worth it and not there yet."""
    from core.compute import unrolled

    found = unrolled.find(shape, dilation, dtype)
    if found is None and work >= ASK_WORK:
        unrolled.ask_for(shape, dilation, dtype)
    return found


def _can_hold(dtype: np.dtype[Any], value: float) -> bool:
    low, high = value_range(dtype)
    return dtype.kind == "f" or (value.is_integer() and low <= value <= high)
