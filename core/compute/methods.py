"""The ways to apply a kernel, what each costs, and which one is taken.

The costs were measured with `python3 dev.py bench` loops on one thread (nanoseconds for each
output pixel of a float32 strip, AVX-512); other processors differ by factors that are much the
same for all. The choice depends on the layer and the kernel alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.compute.separation import Weights, separated
from core.recipe import Kernel, Layer

AUTOMATIC = "automatic"
DIRECT, SEPARABLE, FFT = "direct", "separable", "fft"


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


def method_of(layer: Layer, kernel: Kernel, wanted: str = AUTOMATIC) -> str:
    """How a kernel is applied: the cheapest way that is possible, or the one that is wanted.

    Where the one that is wanted is not possible for this kernel, it is "direct".
    """
    possible = [DIRECT]
    size = kernel.rows, kernel.columns
    cheapest = METHODS[DIRECT].cost(*size)
    for name, is_possible in ((SEPARABLE, _is_separable), (FFT, _has_fft)):
        worth_a_look = METHODS[name].cost(*size) < cheapest or wanted == name
        if worth_a_look and is_possible(layer, kernel):
            possible.append(name)
    if wanted != AUTOMATIC:
        return wanted if wanted in possible else DIRECT
    return min(possible, key=lambda name: METHODS[name].cost(*size))


def factors(layer: Layer, kernel: Kernel) -> tuple[Weights, Weights] | None:
    """The column and the row whose product the weights are as they are applied, or None."""
    if kernel.channels is not None:
        return None
    return separated(kernel.weights[::-1, ::-1] if layer.flip else kernel.weights)


def _is_separable(layer: Layer, kernel: Kernel) -> bool:
    return factors(layer, kernel) is not None


def _has_fft(layer: Layer, kernel: Kernel) -> bool:
    plain = layer.stride == layer.dilation == (1, 1) and kernel.channels is None
    return plain and bool(abs(kernel.weights).max() < 1e38)
