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


@dataclass(frozen=True, eq=False)
class Pass:
    """One correlation: weights (channel, row, column), and the loop of its size if there is one."""

    weights: Floats
    stride: Pair
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
        steps = ((_applied(kernel.weights, layer.flip), layer.stride, layer.dilation),)
    else:
        column, row = (_float32(factor)[np.newaxis] for factor in factors)
        steps = (  # type: ignore[assignment]
            (row, (1, layer.stride[1]), (1, layer.dilation[1])),
            (column, (layer.stride[0], 1), (layer.dilation[0], 1)),
        )
    native = layer.border != "constant" or _can_hold(dtype, layer.border_value)
    # Where each pixel is read many times, it is converted once, with the strip.
    native = native and (factors is not None or kernel.weights.size <= MOST_NATIVE_TAPS)
    first_kind = dtype if native else np.dtype(np.float32)
    passes = []
    for number, (weights, stride, dilation) in enumerate(steps):
        kind = np.dtype(np.float32) if number else first_kind
        fast = None
        if (stride, dilation) == ((1, 1), (1, 1)):
            fast = _fast_loop(weights.shape, kind, pixels * weights.size)
        passes.append(Pass(weights, stride, dilation, fast))
    with np.errstate(over="ignore"):
        scale, bias = np.float32(kernel.scale), np.float32(kernel.bias)
    gathered = first_kind if passes[0].fast is not None else np.dtype(np.float32)
    return Method(tuple(passes), scale, bias, gathered)


def apply(
    method: Method,
    layer: Layer,
    limits: tuple[float, float],
    padded: Pixels,
    values: Floats,
    scratch: Scratch,
) -> None:
    """Sum, scale, bias and activation of every window of a padded strip (channel, row, column).

    `limits`: what activation "clip" limits values to. `values`: (rows, columns), written.
    """
    if len(method.passes) == 2:
        between = scratch.array("between", (padded.shape[1], values.shape[1]))
        one, zero = np.float32(1), np.float32(0)
        _one_pass(method.passes[0], padded, one, zero, NO_LIMITS, between)
        padded = between[np.newaxis]
    last = method.passes[-1]
    activation = ACTIVATIONS[layer.activation]
    bounds = activation.limits(*limits) if activation.limits else None
    _one_pass(last, padded, method.scale, method.bias, bounds or NO_LIMITS, values)
    if last.fast is None or bounds is None:
        activation.apply(values, layer.slope, *limits)


def _one_pass(
    step: Pass,
    padded: Pixels,
    scale: np.float32,
    bias: np.float32,
    bounds: tuple[float, float],
    out: Floats,
) -> None:
    from core.compute import loops

    if step.fast is None:
        loops.correlate(padded, step.weights, step.stride, step.dilation, scale, bias, out)
    else:
        low, high = np.float32(bounds[0]), np.float32(bounds[1])
        step.fast(padded, step.weights, scale, bias, low, high, out)


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
    shape: tuple[int, ...], dtype: np.dtype[Any], work: int
) -> Callable[..., None] | None:
    """The loop compiled for a kernel's size; asked for where it is worth it and not there yet."""
    from core.compute import unrolled

    found = unrolled.find(shape, dtype)
    if found is None and work >= ASK_WORK:
        unrolled.ask_for(shape, dtype)
    return found


def _can_hold(dtype: np.dtype[Any], value: float) -> bool:
    low, high = value_range(dtype)
    return dtype.kind == "f" or (value.is_integer() and low <= value <= high)
