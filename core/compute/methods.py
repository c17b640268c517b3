"""The ways to apply a kernel, what each costs, and which one is taken.

The costs were measured with `python3 dev.py bench` loops on one thread (nanoseconds for each
output pixel of a float32 strip, AVX-512); other processors differ by factors that are much the
same for all. The choice depends on the layer, the kernel and the kind of pixels alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from core.compute.activation import ACTIVATIONS
from core.compute.pooling import MEDIAN, POOLINGS
from core.compute.separation import Weights, separated
from core.recipe import Kernel, Layer

AUTOMATIC = "automatic"
DIRECT, WHOLE, SEPARABLE, FFT = "direct", "whole", "separable", "fft"


@dataclass(frozen=True)
class MethodKind:
    """One way. `cost(rows, columns)`: nanoseconds for each output pixel of a kernel's size."""

    name: str
    label: str
    about: str
    cost: Callable[[int, int], float]


_ROWS = (
    MethodKind(
        DIRECT,
        "direct",
        "Every weight times its pixel, one after another",
        lambda rows, columns: 0.2 + 0.012 * rows * columns,
    ),
    MethodKind(
        WHOLE,
        "direct, whole numbers",
        "Small whole weights times 8-bit pixels: four products at once, and exact",
        lambda rows, columns: 0.03 + 0.0088 * rows * -(-columns // 4),
    ),
    MethodKind(
        SEPARABLE,
        "separable",
        "A pass along the rows and one along the columns, where the kernel is their product",
        lambda rows, columns: 0.35 + 0.022 * (rows + columns),
    ),
    MethodKind(
        FFT,
        "FFT",
        "By fast Fourier transform, for large kernels that are not separable",
        lambda rows, columns: 5.2 + 0.04 * max(rows, columns),
    ),
)

METHODS = {row.name: row for row in _ROWS}


def method_of(
    layer: Layer, kernel: Kernel, wanted: str = AUTOMATIC, *, dtype: DTypeLike = np.float32
) -> str:
    """How a kernel is applied: the cheapest way that is possible, or the one that is wanted.

    `dtype`: the kind of pixels that come in. Where the way that is wanted is not possible for
    this kernel, it is "direct".
    """
    possible: dict[str, Callable[[], bool]] = {
        DIRECT: lambda: True,
        WHOLE: lambda: is_whole(layer, kernel, dtype),
        SEPARABLE: lambda: factors(layer, kernel) is not None,
        FFT: lambda: _has_fft(layer, kernel),
    }
    if wanted != AUTOMATIC:
        return wanted if possible[wanted]() else DIRECT
    by_cost = sorted(METHODS, key=lambda name: METHODS[name].cost(kernel.rows, kernel.columns))
    return next(name for name in by_cost if possible[name]())


def is_banded(layer: Layer) -> bool:
    """Strips of a layer can be made in one compiled call, see bands."""
    return (
        layer.border != "keep"
        and ACTIVATIONS[layer.activation].limits is not None
        and (layer.pooling is None or POOLINGS[layer.pooling.kind].code != MEDIAN)
    )


def is_whole(layer: Layer, kernel: Kernel, dtype: DTypeLike) -> bool:
    """A kernel of small whole weights, for bytes, on a processor that has instructions for it."""
    if np.dtype(dtype) != np.uint8 or kernel.channels is not None or layer.dilation[1] != 1:
        return False
    if not is_banded(layer) or (kernel.weights != np.rint(kernel.weights)).any():
        return False
    from core.compute.byte_blocks import packed

    with np.errstate(over="ignore"):  # a weight may be too large for float32
        return packed(kernel.weights[np.newaxis].astype(np.float32)) is not None


def factors(layer: Layer, kernel: Kernel) -> tuple[Weights, Weights] | None:
    """The column and the row whose product the weights are as they are applied, or None."""
    if kernel.channels is not None:
        return None
    return separated(kernel.weights[::-1, ::-1] if layer.flip else kernel.weights)


def _has_fft(layer: Layer, kernel: Kernel) -> bool:
    plain = layer.stride == layer.dilation == (1, 1) and kernel.channels is None
    return plain and bool(abs(kernel.weights).max() < 1e38)
