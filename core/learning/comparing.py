"""A part of the second picture, and what a kernel makes there of the first one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.learning.pairs import LEFT_OUT, Pair, Placement, Setup, input_block, target_block
from core.recipe import Kernel

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Compared:
    """`wanted` of the second picture and `made` by a kernel, (row, column) or with channels."""

    wanted: Floats
    made: Floats

    @property
    def difference(self) -> Floats:
        """What is made, less what is wanted."""
        return self.made - self.wanted


def compare_part(
    pair: Pair, setup: Setup, placement: Placement, kernel: Kernel, most: int
) -> Compared:
    """The middle of a pair, at most so many rows and columns; beyond edges the border's pixels."""
    rows, columns = _middle(pair.second.rows, most), _middle(pair.second.columns, most)
    weights = kernel.weights * kernel.scale
    border = "replicate" if setup.border == LEFT_OUT else setup.border
    wanted, made = [], []
    for channel in range(pair.channels):
        wanted.append(target_block(pair, channel, rows, columns))
        firsts = [
            places * placement.stride[axis] - placement.offset[axis]
            for axis, places in enumerate((rows, columns))
        ]
        block = input_block(
            pair, channel, border,
            np.arange(firsts[0][0], firsts[0][-1] + setup.rows),
            np.arange(firsts[1][0], firsts[1][-1] + setup.columns),
        )  # fmt: skip
        windows = np.lib.stride_tricks.sliding_window_view(block, setup.shape)
        step_y, step_x = placement.stride
        with np.errstate(invalid="ignore", over="ignore"):
            sums = np.einsum("ijrc,rc->ij", windows[::step_y, ::step_x], weights, optimize=True)
        made.append(sums + kernel.bias)
    return Compared(_stacked(wanted), _stacked(made))


def _middle(count: int, most: int) -> NDArray[np.int64]:
    first = max(count - most, 0) // 2
    return np.arange(first, min(first + most, count))


def _stacked(planes: list[Floats]) -> Floats:
    return planes[0] if len(planes) == 1 else np.stack(planes, axis=2)
