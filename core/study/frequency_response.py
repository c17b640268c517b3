"""What a kernel does to waves: its gain and phase at each frequency, and along a direction.

A wave exp(2 pi i (fx x + fy y)) comes out multiplied by H(fx, fy) = sum of w[i, j] exp(2 pi i
(fx x[j] + fy y[i])), with x to the right and y downwards from the anchor in pixels, frequencies
in cycles per pixel (Oppenheim and Schafer, Discrete-Time Signal Processing, 8.2; the sign is that
of a correlation). Kernels that are even about their anchor have a real response. Angles turn
counter-clockwise as seen on the screen: 0 to the right, 90 up.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.study.applied_kernel import AppliedKernel

Floats = NDArray[np.float64]
Complexes = NDArray[np.complex128]
Gains = Callable[[Floats], Floats]

HALF_POWER = math.sqrt(0.5)
"""A gain at half the power, -3.01 dB."""
_NOTHING = 1e-12
"""A part of the response below this share of the sum of |weights| is rounding."""


@dataclass(frozen=True, eq=False)
class ResponseProfile:
    """The response along a direction, from 0 to the border of -0.5 .. 0.5.

    `frequencies`: (samples,) cycles per pixel; `values`: (samples,) complex. `peak` and
    `peak_gain`: where the gain is largest, and that gain. `lower` and `upper`: where it has
    fallen to half the peak's power before and behind the peak; None where it does not.
    """

    angle: float
    frequencies: Floats
    values: Complexes
    peak: float
    peak_gain: float
    lower: float | None
    upper: float | None

    @property
    def gains(self) -> Floats:
        """Magnitudes of `values`."""
        return np.abs(self.values)


def response_at(plane: AppliedKernel, fx: ArrayLike, fy: ArrayLike) -> Complexes:
    """The response at frequencies of one shape, in cycles per pixel; by direct sums."""
    across, down = np.broadcast_arrays(np.asarray(fx, np.float64), np.asarray(fy, np.float64))
    columns = np.exp(2j * np.pi * np.multiply.outer(across.ravel(), plane.x))
    rows = np.exp(2j * np.pi * np.multiply.outer(down.ravel(), plane.y))
    found: Complexes = ((rows @ plane.weights) * columns).sum(axis=1).reshape(across.shape)
    return _cleaned(found, plane)


def response_image(plane: AppliedKernel, samples: int = 256) -> Complexes:
    """The response at fx, fy = -0.5 .. 0.5: (samples + 1, samples + 1), rows are fy, 0 is amid.

    `samples`: even. Row 0 is fy = -0.5; a frequency is a whole number of `samples`ths. The
    weights are laid out on a torus of that many pixels, on which these waves repeat, so it is
    exact for kernels of any size and dilation.
    """
    if samples % 2 or samples < 2:
        raise ValueError(f"samples must be even, not {samples}")
    rows = plane.y.astype(np.int64) % samples
    columns = plane.x.astype(np.int64) % samples
    torus = np.zeros((samples, samples))
    np.add.at(torus, (rows[:, np.newaxis], columns), plane.weights)
    # The transform has exp(-), which of real weights is the conjugate.
    half = np.conj(np.fft.rfft2(torus))
    whole = np.empty((samples + 1, samples + 1), np.complex128)
    middle = samples // 2
    right = np.concatenate([half[middle:], half[: middle + 1]])
    whole[:, middle:] = right
    whole[:, :middle] = np.conj(right[::-1, :0:-1])
    return _cleaned(whole, plane)


def response_profile(plane: AppliedKernel, angle: float, samples: int = 256) -> ResponseProfile:
    """The response along a direction (degrees), at samples + 1 frequencies to the border."""
    across, up = _direction(angle)
    reach = 0.5 / max(abs(across), abs(up))
    frequencies = np.linspace(0.0, reach, samples + 1)

    def gains_at(places: Floats) -> Floats:
        return np.abs(response_at(plane, across * places, -up * places))

    values = response_at(plane, across * frequencies, -up * frequencies)
    gains = np.abs(values)
    top = int((gains >= gains.max() * (1 - 1e-9)).argmax())  # of equal ones the first
    peak, highest = float(frequencies[top]), float(gains[top])
    if 0 < top < samples:
        peak, highest = _summit(gains_at, frequencies[top - 1 : top + 2], gains[top - 1 : top + 2])
    level = highest * HALF_POWER
    below = np.flatnonzero(gains < level)
    before, behind = below[below < top], below[below > top]
    lower = upper = None
    if highest > 0 and before.size:
        lower = _crossing(gains_at, level, *frequencies[[before[-1], before[-1] + 1]])
    if highest > 0 and behind.size:
        upper = _crossing(gains_at, level, *frequencies[[behind[0], behind[0] - 1]])
    for array in (frequencies, values):
        array.setflags(write=False)
    return ResponseProfile(angle, frequencies, values, peak, highest, lower, upper)


def anisotropy(plane: AppliedKernel) -> float:
    """How much the gain differs between directions, as a share of the largest: 0 for none.

    Over circles up to 0.25 cycles per pixel, 16 of them with 24 directions each. All weights 0:
    0.
    """
    radii = np.linspace(0.25 / 16, 0.25, 16)[:, np.newaxis]
    turns = 2 * np.pi * np.arange(24) / 24
    gains = np.abs(response_at(plane, radii * np.cos(turns), radii * np.sin(turns)))
    largest = float(gains.max())
    if largest <= _NOTHING * float(np.abs(plane.weights).sum()):
        return 0.0
    return float((gains.max(axis=1) - gains.min(axis=1)).max()) / largest


def _direction(angle: float) -> tuple[float, float]:
    """Unit vector to the right and up; exact along the axes."""
    turns = angle % 360
    across, up = math.cos(math.radians(turns)), math.sin(math.radians(turns))
    return (0.0 if turns in (90, 270) else across), (0.0 if turns in (0, 180) else up)


def _summit(gains_at: Gains, places: Floats, heights: Floats) -> tuple[float, float]:
    """The top of the parabola through three samples."""
    left, middle, right = (float(height) for height in heights)
    bend = left - 2 * middle + right
    if bend >= 0:
        return float(places[1]), middle
    peak = float(places[1] + (places[1] - places[0]) * 0.5 * (left - right) / bend)
    highest = float(gains_at(np.array([peak]))[0])
    return (peak, highest) if highest > middle else (float(places[1]), middle)


def _crossing(gains_at: Gains, level: float, below: float, above: float) -> float:
    """Where the gain is `level`, between a frequency where it is below and one where it is not."""
    for _ in range(3):
        places = np.linspace(below, above, 33)
        reached = gains_at(places[1:]) >= level
        reached[-1] = True  # whatever rounding says
        first = int(reached.argmax()) + 1
        below, above = float(places[first - 1]), float(places[first])
    return 0.5 * (below + above)


def _cleaned(values: Complexes, plane: AppliedKernel) -> Complexes:
    """Parts that are nothing but rounding are 0, so that even kernels have real responses."""
    least = _NOTHING * float(np.abs(plane.weights).sum())
    parts = values.view(np.float64) if values.ndim else np.array([values]).view(np.float64)
    parts[np.abs(parts) <= least] = 0.0
    return values if values.ndim else parts.view(np.complex128)[0]
