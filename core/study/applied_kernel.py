"""A kernel as a layer applies it: scaled, turned where the layer flips, with places in pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import effective_anchor
from core.recipe import Kernel, Layer

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class AppliedKernel:
    """What meets the pixels: output(y, x) = sum of weights[i, j] x input(y + y[i], x + x[j]).

    `weights`: (row, column) or (channel, row, column), scale included, read-only. `anchor`: the
    (row, column) of the weight on the output pixel. `y` and `x`: how far each row and column of
    weights lies from it, in input pixels, down and to the right, dilation included.
    """

    weights: Floats
    anchor: tuple[int, int]
    dilation: tuple[int, int] = (1, 1)

    @property
    def y(self) -> Floats:
        """Distances of the rows, downwards, in pixels."""
        rows = np.arange(self.weights.shape[-2], dtype=np.float64)
        return (rows - self.anchor[0]) * self.dilation[0]

    @property
    def x(self) -> Floats:
        """Distances of the columns, to the right, in pixels."""
        columns = np.arange(self.weights.shape[-1], dtype=np.float64)
        return (columns - self.anchor[1]) * self.dilation[1]

    @property
    def channels(self) -> int:
        """How many channels are summed; 1 for weights of two dimensions."""
        return 1 if self.weights.ndim == 2 else int(self.weights.shape[0])

    def plane(self, channel: int | None = None) -> AppliedKernel:
        """The weights of one channel, (row, column); None: of all together, as gray pixels meet
        them, whose channels are equal."""
        if self.weights.ndim == 2:
            return self
        weights = self.weights.sum(axis=0) if channel is None else self.weights[channel]
        return AppliedKernel(_read_only(weights), self.anchor, self.dilation)


def applied_kernel(kernel: Kernel, layer: Layer | None = None) -> AppliedKernel:
    """The kernel with its scale, turned and spread as `layer` does; without one, as it is."""
    flip, dilation = (False, (1, 1)) if layer is None else (layer.flip, layer.dilation)
    weights = kernel.weights[..., ::-1, ::-1] if flip else kernel.weights
    with np.errstate(over="ignore", under="ignore"):
        scaled = np.clip(kernel.scale * weights, -_LARGEST, _LARGEST) + 0.0
    return AppliedKernel(_read_only(scaled), effective_anchor(kernel, flip), dilation)


_LARGEST = 1e150
"""Larger weights count as this: their squares still are numbers."""


def _read_only(weights: Floats) -> Floats:
    weights.setflags(write=False)
    return weights
