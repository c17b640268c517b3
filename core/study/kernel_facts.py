"""What a kernel is, whatever picture it meets: its sums, noise, symmetry, rank and moments."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.kernel_edits import absolute_sum, weight_sum
from core.recipe import Kernel, Layer
from core.study.applied_kernel import AppliedKernel, applied_kernel
from core.study.frequency_response import Complexes, response_image
from core.study.kernel_symmetry import KernelSymmetry, kernel_symmetry
from core.study.moments import Moments, moments
from core.study.nearest import Nearest, nearest
from core.study.separable_terms import Separation, separation

_LONG = 32
"""Pixels that a kernel reaches over from which on its response wants many samples."""


@dataclass(frozen=True, eq=False)
class KernelFacts:
    """The facts about a kernel as a layer applies it, and about one plane of its weights.

    `total` and `magnitude`: sum of the weights and of their magnitudes, scale not included;
    `applied_total` and `applied_magnitude`: the same of scale x weights. `noise_gain`: root of
    the sum of squares of scale x weights: the factor to the standard deviation of noise that is
    independent from pixel to pixel and equally strong (Oppenheim and Schafer, Discrete-Time Signal
    Processing, 2.10). All of these count every channel. `plane`: the weights (row, column) that
    the others are about, of one channel or of all together. `response`: H(fx, fy), see
    `response_image`.
    """

    kernel: Kernel
    total: float
    magnitude: float
    applied_total: float
    applied_magnitude: float
    noise_gain: float
    channel: int | None
    plane: AppliedKernel
    moments: Moments
    symmetry: KernelSymmetry
    separation: Separation
    nearest: Nearest | None
    response: Complexes

    @property
    def noise_decibels(self) -> float:
        """20 log10 of the noise gain; -infinity for none."""
        return decibels(self.noise_gain)


def kernel_facts(
    kernel: Kernel, layer: Layer | None = None, channel: int | None = None
) -> KernelFacts:
    """All facts. `channel`: of weights of three dimensions, None for all of them together.

    Some milliseconds for 63 x 63 weights.
    """
    applied = applied_kernel(kernel, layer)
    plane = applied.plane(channel)
    total, magnitude = weight_sum(kernel), absolute_sum(kernel)
    reach = max(float(np.ptp(plane.x)), float(np.ptp(plane.y)))
    return KernelFacts(
        kernel,
        total,
        magnitude,
        kernel.scale * total + 0.0,
        abs(kernel.scale) * magnitude,
        noise_gain(applied),
        channel if kernel.channels is not None else None,
        plane,
        moments(plane),
        kernel_symmetry(plane),
        separation(plane),
        nearest(plane, kernel.name),
        response_image(plane, 256 if reach >= _LONG else 128),
    )


def noise_gain(applied: AppliedKernel) -> float:
    """Root of the sum of squares of the weights, scale included, over all channels."""
    return math.hypot(*applied.weights.ravel().tolist())


def decibels(gain: float) -> float:
    """20 log10 |gain|; -infinity for 0."""
    return 20 * math.log10(abs(gain)) if gain else -math.inf
