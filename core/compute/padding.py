"""Borders: where the value of a pixel outside the image comes from, one row a kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]

OUTSIDE = -1
"""Marks a position that no pixel of the image stands for: the border's constant is there."""


@dataclass(frozen=True)
class Border:
    """One border rule.

    `sources(positions, n)`: for positions along an axis of n pixels, any of which may lie
    outside 0..n-1, the pixel 0..n-1 whose value stands there, or OUTSIDE for the constant.
    `picture`: what surrounds the pixels a b c d.
    """

    name: str
    label: str
    picture: str
    sources: Callable[[Indices, int], Indices]


def _constant(positions: Indices, n: int) -> Indices:
    return np.where((positions >= 0) & (positions < n), positions, OUTSIDE)


def _replicate(positions: Indices, n: int) -> Indices:
    return np.clip(positions, 0, n - 1)


def _reflect(positions: Indices, n: int) -> Indices:
    if n == 1:
        return np.zeros_like(positions)
    turned = np.mod(positions, 2 * (n - 1))
    sources: Indices = np.minimum(turned, 2 * (n - 1) - turned)
    return sources


def _symmetric(positions: Indices, n: int) -> Indices:
    turned = np.mod(positions, 2 * n)
    sources: Indices = np.minimum(turned, 2 * n - 1 - turned)
    return sources


def _circular(positions: Indices, n: int) -> Indices:
    return np.mod(positions, n)


_ROWS = (
    Border("zeros", "Zeros", "0 0 0 | a b c d | 0 0 0", _constant),
    Border("constant", "Constant", "v v v | a b c d | v v v", _constant),
    Border("replicate", "Replicate", "a a a | a b c d | d d d", _replicate),
    Border("reflect", "Reflect", "d c b | a b c d | c b a", _reflect),
    Border("symmetric", "Symmetric", "c b a | a b c d | d c b", _symmetric),
    Border("circular", "Circular", "b c d | a b c d | a b c", _circular),
    # The invented pixels reach no output: where they would, the input pixel is kept.
    Border("keep", "Keep border pixels", "unfiltered where the kernel does not fit", _replicate),
)

BORDERS = {row.name: row for row in _ROWS}
