"""Correlation with large kernels by fast Fourier transform, as exact as the direct sums.

Overlap-save in float64: tiles of the padded input that overlap by the kernel's size less one are
transformed, multiplied by the conjugate spectrum of the weights and transformed back, which
correlates them; what is not wrapped round is kept.

Why the results may be used. Each sum of a tile is off by at most `error`, a bound of the
roundings of the transforms in the 2-norm, proportional to the norm of the pixels of the two tiles
that are transformed together. Three cases:

- Weights and pixels are integers and error < 1/4: the sums, integers, are rounded and exact.
- The sum S of |weight x pixel| of the window is at least 2**23 x error: then the error is at most
  two roundings of S to float32, fewer than a float32 evaluation makes in the best of orders, by
  halves. S is at least the result's magnitude, and at least |weight x pixel| of any one tap; a
  few of the largest weights are tried.
- Otherwise, a window of zeros gives 0; the direct loop computes the others, in blocks, and so it
  does where a window has a pixel that is not finite (tiles are transformed with 0 there).
"""

# mypy: allow-untyped-decorators

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import boolean, float32, float64, int64, njit
from numpy.typing import NDArray

from core.compute import fft_loops
from core.compute.disk_cache import COMPILED
from core.compute.strips import Scratch

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Pair = tuple[int, int]
Direct = Callable[[Floats, Floats], None]
"""f(padded, out): the direct sums, scale and bias included, of a part of a strip."""

BLOCK = (16, 64)
"""Rows and columns of outputs that the direct loop computes in one go."""

MOST_TAPS = 8
"""Largest weights that are tried to show that a window is not nearly empty."""

TILE_COSTS: dict[Pair, float] = {
    (64, 64): 7.2,
    (64, 128): 6.9,
    (64, 256): 6.8,
    (128, 64): 7.8,
    (128, 128): 8.2,
    (128, 256): 7.5,
    (256, 64): 7.9,
    (256, 128): 8.3,
    (256, 256): 8.0,
    (256, 512): 9.8,
    (512, 256): 10.6,
    (512, 512): 13.0,
}
"""Nanoseconds for each pixel of a pair of tiles (rows, columns): one thread, a 4 MP float image."""


def best_tile(kernel: Pair, outputs: Pair | None = None) -> Pair:
    """Rows and columns of the tiles that are fastest for a kernel of this size.

    `outputs`: rows and columns that one strip or image wants, where they are few.
    """
    fitting = [tile for tile in TILE_COSTS if tile[0] >= kernel[0] and tile[1] >= kernel[1]]
    if not fitting:
        raise ValueError(f"a kernel of {kernel[0]} x {kernel[1]} is larger than every tile")
    return min(fitting, key=lambda tile: _tile_cost(tile, kernel, outputs))


def cost(kernel: Pair, outputs: Pair | None = None) -> float:
    """Nanoseconds for each output on one thread of the machine that TILE_COSTS was measured on."""
    return _tile_cost(best_tile(kernel, outputs), kernel, outputs)


def _tile_cost(tile: Pair, kernel: Pair, outputs: Pair | None) -> float:
    valid = tile[0] - kernel[0] + 1, tile[1] - kernel[1] + 1
    if outputs is None:
        pairs, count = 0.5, valid[0] * valid[1]
    else:
        tiles = -(-outputs[0] // valid[0]) * -(-outputs[1] // valid[1])
        pairs, count = (tiles + 1) // 2, outputs[0] * outputs[1]
    return TILE_COSTS[tile] * tile[0] * tile[1] * pairs / count


@dataclass(frozen=True, eq=False)
class Spectrum:
    """The weights of a kernel, transformed for tiles of one shape. Read-only between threads.

    shape: rows and columns of the kernel; tile: those of a tile; roundings: the error of a sum for
    pixels whose squares add up to 1; whole: whether all weights are integers; taps, sizes: where
    the largest weights are, (number, 2), and their magnitudes.
    """

    shape: Pair
    tile: Pair
    values: Doubles
    turns: tuple[Doubles, Doubles]
    roundings: float
    whole: bool
    taps: NDArray[np.int64]
    sizes: Doubles

    @classmethod
    def of(cls, weights: Floats, *, tile: Pair | None = None) -> Spectrum:
        """The spectrum of finite float32 weights (row, column), applied without a flip.

        tile: one of TILE_COSTS, as `best_tile` gives it. ValueError for weights not finite.
        """
        if not np.isfinite(weights).all():
            raise ValueError("only finite weights have a spectrum")
        rows, columns = tile or best_tile(weights.shape)
        spectrum = np.fft.fft2(weights.astype(np.float64), (rows, columns))
        values = np.empty((rows, columns), np.complex128)
        # The conjugate makes it a correlation.
        places = np.ix_(_order(rows), _order(columns))
        values[places] = spectrum.conj() / spectrum.size
        lanes = values.reshape(-1, fft_loops.LANES, columns).transpose(0, 2, 1)
        sizes = np.abs(weights.astype(np.float64))
        order = np.argsort(sizes, axis=None, kind="stable")[::-1][:MOST_TAPS]
        taps = np.stack(np.unravel_index(order, weights.shape), 1).astype(np.int64)
        return cls(
            shape=weights.shape,
            tile=(rows, columns),
            values=np.stack((lanes.real, lanes.imag), 2).ravel(),
            turns=(_twiddles(rows), _twiddles(columns)),
            roundings=_roundings(spectrum.size, float(np.abs(spectrum).max()), float(sizes.sum())),
            whole=bool((weights == np.rint(weights)).all()),
            taps=np.ascontiguousarray(taps),
            sizes=sizes.ravel()[order].copy(),
        )

    @property
    def valid(self) -> Pair:
        """Rows and columns of outputs that one tile gives."""
        return self.tile[0] - self.shape[0] + 1, self.tile[1] - self.shape[1] + 1


def _radices(n: int) -> list[int]:
    """The factors of a length, in the order of the steps of the transform."""
    found = []
    while n > 1:
        found.append(8 if n not in (4, 16) else 4)
        n //= found[-1]
    return found


def _order(n: int) -> NDArray[np.int64]:
    """The row of a transformed panel at which each frequency stands: its digits reversed."""
    place, frequency = np.zeros(n, np.int64), np.arange(n)
    for radix in _radices(n):
        n //= radix
        place += frequency % radix * n
        frequency //= radix
    return place


def _twiddles(n: int) -> Doubles:
    """exp(-2 pi i j q / m) of every step as (cosine, sine), in the order of use.

    A step splits transforms of length m into `radix` of length m / radix: j counts these
    rows, q = 1 ... radix - 1.
    """
    found: list[float] = []
    length = n
    for radix in _radices(n):
        for j in range(length // radix):
            for q in range(1, radix):
                angle = -2 * math.pi * (j * q % length) / length
                found += [math.cos(angle), math.sin(angle)]
        length //= radix
    return np.array(found)


def _roundings(count: int, largest: float, total: float) -> float:
    """A bound of a sum's error for a tile pair of norm 1 and `count` numbers.

    Each doubling of a transform's length adds at most 3 roundings to the relative error of its
    result in the 2-norm: one for its additions, and four for a multiplication by a rounded
    twiddle in every two or three of them (after Higham, Accuracy and Stability of Numerical
    Algorithms, 24.1). There are two transforms and a product, times the `largest` magnitude of
    the spectrum; the spectrum itself is off by as many roundings of the `total` of |weights|.
    """
    doublings = 3 * np.log2(count)
    return float(2.0**-53 * ((2 * doublings + 4) * largest + doublings * total))


def correlate(
    spectrum: Spectrum,
    padded: Floats,
    scale: np.float32 | float,
    bias: np.float32 | float,
    direct: Direct,
    scratch: Scratch,
    out: Floats,
) -> None:
    """out = scale x sum + bias for every window of a padded strip; stride and dilation are 1.

    padded: (rows, columns), contiguous; out: the kernel's size less one smaller each way.
    `direct` is called, in this thread, for blocks whose sums the transforms cannot give.
    """
    rows, columns = out.shape
    tiles = np.array(
        [
            (top, left)
            for top in range(0, rows, spectrum.valid[0])
            for left in range(0, columns, spectrum.valid[1])
        ],
        np.int64,
    )
    floors, bad = np.empty(len(tiles)), np.empty(len(tiles), np.bool_)
    panels = spectrum.tile[1] // fft_loops.LANES
    panel = spectrum.tile[0] * fft_loops.ROW + fft_loops.GAP
    fft_loops.correlate_tiles(
        padded,
        tiles,
        spectrum.tile,
        spectrum.shape,
        *spectrum.turns,
        spectrum.values,
        spectrum.roundings,
        spectrum.whole,
        scratch.array("spectrum tile", (panels * panel,), np.float64),
        scratch.array("spectrum panel", (spectrum.tile[1] * fft_loops.ROW,), np.float64),
        out,
        floors,
        bad,
    )
    unsure = np.zeros((-(-rows // BLOCK[0]), -(-columns // BLOCK[1])), np.bool_)
    for tile in np.flatnonzero((floors > 0) | bad):
        _settle(spectrum, padded, tiles[tile], floors[tile], bad[tile], out, unsure)
    with np.errstate(over="ignore", invalid="ignore"):
        if scale != 1:
            np.multiply(out, np.float32(scale), out)
        if bias != 0:
            np.add(out, np.float32(bias), out)
    if unsure.any():
        _correlate_blocks(unsure, spectrum.shape, padded, direct, out)


def _settle(
    spectrum: Spectrum,
    padded: Floats,
    tile: NDArray[np.int64],
    floor: float,
    bad: bool,
    out: Floats,
    unsure: NDArray[np.bool_],
) -> None:
    """Of one tile: clears the sums of windows of zeros, marks blocks with sums not to be used."""
    top, left = (int(edge) for edge in tile)
    sums = out[top : top + spectrum.valid[0], left : left + spectrum.valid[1]]
    read = padded[
        top : top + sums.shape[0] + spectrum.shape[0] - 1,
        left : left + sums.shape[1] + spectrum.shape[1] - 1,
    ]
    wrong = np.zeros(sums.shape, np.bool_)
    if floor > 0 and _find_quiet(read, spectrum.taps, spectrum.sizes, floor, sums, wrong):
        empty = _count(read != 0, spectrum.shape) == 0
        sums[empty] = 0
        wrong &= ~empty
    elif not bad:
        return
    if bad:
        wrong |= _count(~np.isfinite(read), spectrum.shape) > 0
    y, x = np.nonzero(wrong)
    unsure[(top + y) // BLOCK[0], (left + x) // BLOCK[1]] = True


def _count(pixels: NDArray[np.bool_], kernel: Pair) -> NDArray[np.int32]:
    """How many pixels are set in each window."""
    totals = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1), np.int32)
    np.cumsum(pixels, 0, np.int32, totals[1:, 1:])
    np.cumsum(totals, 1, out=totals)
    rows = totals[kernel[0] :] - totals[: -kernel[0]]
    counts: NDArray[np.int32] = rows[:, kernel[1] :] - rows[:, : -kernel[1]]
    return counts


def _correlate_blocks(
    unsure: NDArray[np.bool_],
    kernel: Pair,
    padded: Floats,
    direct: Direct,
    out: Floats,
) -> None:
    """The direct sums of the blocks that are set, neighbours of a row of blocks in one go."""
    for number, row in enumerate(unsure):
        top, bottom = number * BLOCK[0], min((number + 1) * BLOCK[0], out.shape[0])
        edges = np.flatnonzero(np.diff(row, prepend=False, append=False)) * BLOCK[1]
        for left, right in edges.reshape(-1, 2):
            right = min(right, out.shape[1])
            part = padded[top : bottom + kernel[0] - 1, left : right + kernel[1] - 1]
            sums = np.empty((bottom - top, right - left), np.float32)
            direct(np.ascontiguousarray(part), sums)
            out[top:bottom, left:right] = sums


_CHUNK = 32


@njit(
    int64(
        fft_loops.readable(float32, 2, "A"),
        fft_loops.readable(int64, 2),
        fft_loops.readable(float64, 1),
        float64,
        float32[:, :],
        boolean[:, ::1],
    ),
    **COMPILED,
)
def _find_quiet(
    padded: Floats, taps: Any, sizes: Doubles, floor: float, sums: Floats, quiet: Any
) -> int:
    """Marks, and counts, windows whose sum of |weight x pixel| is not known to reach `floor`.

    It is at least the magnitude of the sum, and of |weight x pixel| at each of the `taps`, whose
    weights have these `sizes`.
    """
    count = 0
    least = np.float32(floor * (1 + 2.0**-20))
    for y in range(sums.shape[0]):
        line = sums[y]
        for start in range(0, line.size, _CHUNK):
            chunk = line[start : start + _CHUNK]
            few = 0
            for value in chunk:
                few += abs(value) < least
            if not few:
                continue
            for x in range(start, start + chunk.size):
                heard = abs(float64(line[x])) >= floor
                for k in range(sizes.size):
                    if heard:
                        break
                    pixel = float64(padded[y + taps[k, 0], x + taps[k, 1]])
                    heard = abs(pixel) * sizes[k] >= floor
                if not heard:
                    quiet[y, x] = True
                    count += 1
    return count
