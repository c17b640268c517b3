"""The power spectrum of a part of a map: which spatial frequencies it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MOST_SIDE = 1024
"""Rows or columns of the part that is looked at, at most."""

NONE, HANN = "none", "hann"
WINDOWS = (HANN, NONE)
"""How a part is faded out towards its edges."""

FLOOR_DECIBELS = -160.0
"""Powers so far below the greatest are rounding errors, and shown as this."""


@dataclass(frozen=True, eq=False)
class PictureSpectrum:
    """`power` (row, column), frequency 0 in the middle; `down`, `across`: its frequencies.

    Frequencies in cycles per pixel of the map, -0.5 to 0.5. White noise has its variance as power
    everywhere, whatever the size and the window. `replaced`: values that were not finite.
    """

    power: Floats
    down: Floats
    across: Floats
    replaced: int

    @property
    def decibels(self) -> Floats:
        """10 log10 of the power, not below FLOOR_DECIBELS of the greatest."""
        return decibels(self.power)


def middle(rows: range, columns: range, *, is_square: bool) -> tuple[range, range]:
    """The middle part of a region that is not larger than MOST_SIDE, and square if asked for."""
    sides = [min(len(rows), MOST_SIDE), min(len(columns), MOST_SIDE)]
    if is_square:
        sides = [min(sides)] * 2
    found = []
    for line, side in zip((rows, columns), sides, strict=True):
        first = line.start + (len(line) - side) // 2
        found.append(range(first, first + side))
    return found[0], found[1]


def picture_spectrum(values: NDArray[Any], window: str = HANN) -> PictureSpectrum:
    """The power spectrum of values (rows, columns), in float64, their mean removed.

    The squared magnitude of the discrete Fourier transform, divided by the sum of the window's
    squares (the periodogram; Harris, "On the use of windows for harmonic analysis with the
    discrete Fourier transform", 1978). `window`: HANN against what leaks from the edges, or NONE.
    What is not finite counts as the mean. Raises ValueError for another window.
    """
    if window not in WINDOWS:
        raise ValueError(f"there is no window {window!r}")
    numbers = values.astype(np.float64)
    finite = np.isfinite(numbers)
    shape = numbers.shape
    weights = np.ones(shape) if window == NONE else np.outer(*(_hann(side) for side in shape))
    known = np.where(finite, weights, 0.0)
    numbers[~finite] = 0.0
    total = known.sum()
    mean = (known * numbers).sum() / total if total else 0.0
    centred = np.where(finite, numbers - mean, 0.0)
    # A constant must not become noise by its mean's last digit.
    centred[np.abs(centred) < 4 * np.spacing(np.abs(numbers).max())] = 0.0
    centred *= weights
    transformed = np.fft.fftshift(np.fft.fft2(centred))
    power = (transformed.real**2 + transformed.imag**2) / (weights**2).sum()
    down, across = (np.fft.fftshift(np.fft.fftfreq(side)) for side in shape)
    return PictureSpectrum(power, down, across, int(finite.size - finite.sum()))


def radial_mean(
    spectrum: PictureSpectrum, pitch: tuple[float, float] = (1.0, 1.0)
) -> tuple[Floats, Floats]:
    """Rising frequencies (n,) in cycles per pixel of the original, and the mean power at each.

    `pitch`: height and width of the map's pixels in those of the original. Rings as wide as the
    frequencies of the longer side are apart, up to the highest that both axes have; 0 is left out,
    there is no mean left. A map of one pixel has none.
    """
    extents = [size * step for size, step in zip(spectrum.power.shape, pitch, strict=True)]
    extent = max(extents)
    radius = np.hypot(spectrum.down[:, np.newaxis] / pitch[0], spectrum.across / pitch[1])
    rings = np.rint(radius * extent).astype(np.int64).ravel()
    counts = np.bincount(rings)
    sums = np.bincount(rings, weights=spectrum.power.ravel())
    last = min(int(0.5 / max(pitch) * extent + 1e-9), len(counts) - 1)
    numbers = np.arange(1, last + 1)
    numbers = numbers[counts[numbers] > 0]
    return numbers / extent, sums[numbers] / counts[numbers]


def decibels(power: Floats) -> Floats:
    """10 log10 of powers, not below FLOOR_DECIBELS of the greatest; all 0 where that is 0."""
    greatest = float(power.max()) if power.size else 0.0
    if greatest <= 0:
        return np.zeros(power.shape)
    return 10 * np.log10(np.maximum(power, greatest * 10 ** (FLOOR_DECIBELS / 10)))


def ratio(frequencies: Floats, power: Floats, original: tuple[Floats, Floats]) -> Floats:
    """How many times as strong each frequency is as in the original, whose curve is `original`.

    For one linear kernel this is the squared magnitude of its frequency response. NaN where the
    original has nothing.
    """
    known, powers = original
    if not known.size:
        return np.full(frequencies.shape, np.nan)
    there = np.interp(frequencies, known, powers, right=np.nan)
    least = float(powers.max()) * 10 ** (FLOOR_DECIBELS / 10)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(there > least, power / there, np.nan)


def _hann(side: int) -> Floats:
    """Half a sample from either end, so that it is symmetric and nowhere zero."""
    return 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(side) + 0.5) / side)
