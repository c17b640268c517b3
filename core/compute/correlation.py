"""Applies a kernel to padded strips, by the method that is chosen for it.

Direct and separable sums are formed in one order, so that a window, a strip and a whole image
agree to the last bit. By FFT they agree within the roundings of float32, and where all numbers
are integers exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.methods import (
    AUTOMATIC,
    FFT,
    SEPARABLE,
    WHOLE,
    factors,
    is_banded,
    method_of,
)
from core.compute.needs import Reading
from core.compute.padding import Indices
from core.compute.strips import Scratch
from core.image import Pixels, value_range
from core.recipe import Kernel, Layer

if TYPE_CHECKING:
    from core.compute.spectrum import Spectrum
    from core.compute.unrolled import Correlation

Floats = NDArray[np.float32]
Pair = tuple[int, int]

ASK_WORK = 1 << 24
"""Multiplications of a map from which on a small kernel's size gets a loop of its own."""

MOST_NATIVE_TAPS = 63
"""Weights of a pass up to which pixels are read in the picture's own kind."""

NO_LIMITS = (-np.inf, np.inf)

_AS_THEY_ARE = Reading(np.zeros(1, np.int64), np.zeros(1, np.int64))
"""Columns that a pass before has picked already."""


@dataclass(frozen=True, eq=False)
class Pass:
    """One correlation: weights (channel, row, column), and the compiled loops if there are any.

    `fast`: the best for side-by-side pixels; `spread`: for pixels that lie apart. `whole`: for
    side-by-side bytes, with its packed weights.
    """

    weights: Floats
    dilation: Pair
    fast: Correlation | None
    spread: Correlation | None
    whole: tuple[Correlation, Floats] | None = None


class Fourier:
    """A kernel's weights for correlation by FFT; the spectrum is made when it is first used."""

    def __init__(self, weights: Floats) -> None:
        self._weights = weights

    @cached_property
    def spectrum(self) -> Spectrum:
        """The weights transformed."""
        from core.compute.spectrum import Spectrum

        return Spectrum.of(self._weights)


@dataclass(frozen=True, eq=False)
class Method:
    """How a kernel is applied: one pass, or a pass along the rows and one along the columns.

    `dtype`: the kind of pixels that the padded strip must have. `fourier`: for whole regions.
    """

    passes: tuple[Pass, ...]
    scale: np.float32
    bias: np.float32
    dtype: np.dtype[Any]
    fourier: Fourier | None = None


def choose(
    layer: Layer, kernel: Kernel, dtype: np.dtype[Any], pixels: int, wanted: str = AUTOMATIC
) -> Method:
    """The method for a kernel of a layer on pixels of a kind; `pixels` outputs are wanted.

    `wanted`: a name of METHODS, or AUTOMATIC.
    """
    from core.compute import unrolled

    name = method_of(layer, kernel, wanted, dtype=dtype)
    product = factors(layer, kernel) if name == SEPARABLE else None
    steps = [_applied(kernel.weights, layer.flip)]
    if product is not None:
        column, row = product
        steps = [_float32(row)[np.newaxis], _float32(column)[np.newaxis]]
    fourier = None
    if name == FFT and unrolled.has_fft():
        fourier = Fourier(steps[0][0])
    native = layer.border != "constant" or _can_hold(dtype, layer.border_value)
    fits = native and dtype == np.uint8 and layer.dilation[1] == 1 and is_banded(layer)
    # Where each pixel is read many times, it is converted once, with the strip.
    native = native and (product is not None or kernel.weights.size <= MOST_NATIVE_TAPS)
    first_kind = dtype if native and fourier is None else np.dtype(np.float32)
    passes = []
    for number, weights in enumerate(steps):
        kind = np.dtype(np.float32) if number else first_kind
        fast = _fast_loop(weights.shape, layer.dilation[1], kind, pixels * weights.size)
        is_whole = number == 0 and fits and name in (WHOLE, SEPARABLE)
        whole = _whole_loop(weights, pixels) if is_whole else None
        passes.append(Pass(weights, layer.dilation, fast, unrolled.find_any(kind), whole))
    with np.errstate(over="ignore"):
        scale, bias = np.float32(kernel.scale), np.float32(kernel.bias)
    if passes[0].fast is None or passes[0].spread is None:
        # The general loop, which there is always, reads float32.
        passes[0] = replace(passes[0], fast=None, spread=None)
        first_kind = np.dtype(np.float32)
    return Method(tuple(passes), scale, bias, first_kind, fourier)


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
    if method.fourier is not None and _is_worth_it(method.fourier, rows, columns):
        _by_fft(method.fourier.spectrum, last, method, padded, values, scratch)
        activation.apply(values, layer.slope, *limits)
        return
    limited = _one_pass(
        last, padded, firsts, columns, method.scale, method.bias, bounds or NO_LIMITS, values,
        scratch,
    )  # fmt: skip
    if bounds is None or not limited:
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
) -> bool:
    """All columns are computed side by side, and those that are wanted are picked.

    Returns whether the values were limited to `bounds`.
    """
    from core.compute import loops

    dilation = step.dilation[0], step.dilation[1] * columns.step
    values = out
    if not columns.is_dense:
        reach = (step.weights.shape[2] - 1) * dilation[1]
        values = scratch.array("wide", (out.shape[0], padded.shape[2] - reach))
    fast = step.fast if columns.step == 1 else step.spread
    if fast is None:
        loops.correlate(padded, step.weights, firsts, dilation, scale, bias, values)
    else:
        low, high = np.float32(bounds[0]), np.float32(bounds[1])
        fast(padded, step.weights, firsts, dilation, scale, bias, low, high, values)
    if values is not out:
        loops.pick(values, columns.firsts, out)
    return fast is not None


def _is_worth_it(fourier: Fourier, rows: Reading, columns: Reading) -> bool:
    """Neighbouring windows, and so many of them that they fill a good part of the tiles."""
    wanted = len(rows.firsts), len(columns.firsts)
    if columns.step != 1 or not (rows.is_dense and columns.is_dense):
        return False
    valid = fourier.spectrum.valid
    return 4 * wanted[0] >= valid[0] and 4 * wanted[1] >= valid[1]


def _by_fft(
    spectrum: Spectrum,
    step: Pass,
    method: Method,
    padded: Pixels,
    values: Floats,
    scratch: Scratch,
) -> None:
    from core.compute import loops
    from core.compute.spectrum import correlate

    def direct(part: Floats, out: Floats) -> None:
        loops.correlate(
            part[np.newaxis],
            step.weights,
            np.arange(len(out)),
            step.dilation,
            method.scale,
            method.bias,
            out,
        )

    correlate(spectrum, padded[0], method.scale, method.bias, direct, scratch, values)


def _applied(weights: NDArray[np.float64], flip: bool) -> Floats:
    """Weights (channel, row, column), turned by 180 degrees where the layer flips."""
    weights = weights.reshape(-1, *weights.shape[-2:])
    return _float32(weights[:, ::-1, ::-1] if flip else weights)


def _float32(weights: NDArray[np.float64]) -> Floats:
    with np.errstate(over="ignore", under="ignore"):
        return np.ascontiguousarray(weights, np.float32)


def _fast_loop(
    shape: tuple[int, ...], dilation: int, dtype: np.dtype[Any], work: int
) -> Correlation | None:
    """The best loop that is compiled; better ones are asked for where they are worth it."""
    from core.compute import unrolled

    unrolled.ask_for_any(dtype)
    if work >= ASK_WORK:
        unrolled.ask_for(shape, dilation, dtype)
    return unrolled.find(shape, dilation, dtype)


def _whole_loop(weights: Floats, pixels: int) -> tuple[Correlation, Floats] | None:
    """The loop for bytes and whole weights, if it is compiled and the weights are."""
    from core.compute import unrolled
    from core.compute.byte_blocks import packed

    numbers = packed(weights)
    if numbers is None:
        return None
    is_large = pixels * weights.size >= ASK_WORK
    found = unrolled.find_whole(numbers.shape, is_large=is_large)
    return None if found is None else (found, numbers)


def _can_hold(dtype: np.dtype[Any], value: float) -> bool:
    low, high = value_range(dtype)
    return dtype.kind == "f" or (value.is_integer() and low <= value <= high)
