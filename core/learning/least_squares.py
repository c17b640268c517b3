"""The kernel that made one picture of another, by exact least squares, and how sure it is."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.learning.constraints import FreeNumbers, LearnError, free_numbers
from core.learning.pairs import (
    Counts,
    Pair,
    Placement,
    Setup,
    Tile,
    anchored,
    draw_pixels,
    placements,
    tile_count,
    tiles,
)
from core.recipe import Kernel, default_anchor
from core.sentences import Sentence
from core.trace import Progress, finish

Floats = NDArray[np.float64]

MOST_WORK = 5e11
"""Multiplications of the equations from which on only some tiles of a picture are used."""
SEARCHED = 4
"""Pixels for each unknown that anchors are compared on."""
_LEAST_SEARCHED = 4096
_MOST_SEARCHED_SIDE = 7
"""Anchors farther from the usual one are not tried: the equations would get too large."""
_AS_GOOD = 1.02
"""Another anchor is taken only where the usual one's squared residual is larger by this."""
_SINGULAR = 1e-12
"""An eigenvalue below this share of the largest says nothing: rounding made it."""


@dataclass(frozen=True)
class Scales:
    """The pixels in units of their own: (value - mean) / width, for input and output.

    Without a bias the means are 0 and the widths root mean squares.
    """

    input_mean: float
    input_width: float
    output_mean: float
    output_width: float


@dataclass(frozen=True, eq=False)
class Fit:
    """What was found. `weights` and their standard `errors` (row, column), `bias` and its own.

    Errors assume that the residuals are independent; inf: the pixels do not tell this number.
    `rms` and `peak`: residuals in values of the second picture. `condition`: the condition
    number of the pixels, by how much they amplify an error at most. `undetermined`: how many
    directions of the weights were left at their smallest.
    """

    weights: Floats
    errors: Floats
    bias: float
    bias_error: float
    placement: Placement
    color: str
    rms: float
    peak: float
    r_squared: float
    counts: Counts
    condition: float
    undetermined: int

    @property
    def anchor(self) -> tuple[int, int]:
        """The weight that lies on the output pixel."""
        if self.placement.padding == "same":
            return self.placement.offset
        return default_anchor(*self.weights.shape)

    def kernel(self, name: str = "") -> Kernel:
        """An ordinary kernel of it."""
        return Kernel(self.weights, name=name, bias=self.bias, anchor=self.anchor)


def fit(pair: Pair, setup: Setup) -> Fit:
    """The kernel of `setup` that makes the second picture of the first with the least squares.

    Raises LearnError with a sentence where nothing can be found.
    """
    return finish(fit_steps(pair, setup))


def fit_steps(pair: Pair, setup: Setup) -> Generator[Progress, None, Fit]:
    """`fit` as a generator: yields as tiles are added up; closing cancels."""
    free = free_numbers(setup.rows, setup.columns, sum_rule=setup.sum_rule, symmetry=setup.symmetry)
    every = tile_stride(pair, setup)
    total = 2 * tile_count(pair, setup) + 1
    yield Progress(0, total)
    scales = measured_scales(pair, setup)
    placement = best_placement(pair, setup)
    done = 1
    yield Progress(done, total)
    size = setup.rows * setup.columns + setup.has_bias
    normal, right, counts, squares = np.zeros((size, size)), np.zeros(size), Counts(), 0.0
    for tile in tiles(pair, setup, placement, every=every):
        patches, values = scaled(tile, setup, scales)
        normal += patches @ patches.T
        right += patches @ values
        squares += float(values @ values)
        counts += tile.counts
        done += 1
        yield Progress(done, total)
    check_counts(counts, setup)
    found = _solve(normal / counts.used, right / counts.used, setup, free, scales)
    rest, peak, spread, mean = 0.0, 0.0, 0.0, scales.output_mean
    for tile in tiles(pair, setup, placement, every=every):
        if tile.values.size:
            away = tile.values - found.weights @ tile.patches - found.bias
            rest += float(away @ away)
            peak = max(peak, float(np.abs(away).max()))
            spread += float(((tile.values - mean) ** 2).sum())
        done += 1
        yield Progress(done, total)
    rms = math.sqrt(rest / counts.used)
    unknown = free.count + setup.has_bias - found.undetermined
    left = counts.used - unknown
    variance = rest / left / scales.output_width**2 if left > 0 else math.nan
    errors, bias_error = _errors(found, variance / counts.used, setup, scales)
    return Fit(
        found.weights.reshape(setup.shape), errors, found.bias, bias_error,
        placement, pair.color, rms, peak,
        1 - rest / spread if spread > 0 else math.nan,
        counts, found.condition, found.undetermined,
    )  # fmt: skip


def tile_stride(pair: Pair, setup: Setup) -> int:
    """Of so many tiles one is used: all where that takes no longer than a minute or so."""
    pixels = pair.second.rows * pair.second.columns * pair.channels
    return max(1, math.ceil(pixels * (setup.rows * setup.columns) ** 2 / MOST_WORK))


def check_counts(counts: Counts, setup: Setup) -> None:
    """Raises LearnError with the reason where no pixel can be used."""
    if counts.used:
        return
    if counts.saturated:
        raise LearnError("every pixel of the second picture lies at an end of its range")
    if counts.not_finite:
        raise LearnError("no pixel can be used: NaN or infinite values are everywhere")
    raise LearnError(
        Sentence(
            "the pictures are too small: a window of {0} x {1} fits nowhere inside",
            setup.rows,
            setup.columns,
        )
    )


def measured_scales(pair: Pair, setup: Setup) -> Scales:
    """The scales of a pair, from some of its pixels, those under the middles of the windows.

    Raises LearnError where nothing can be told from the first picture, or no size fits.
    """
    middles = replace(setup, rows=1, columns=1, border="replicate")
    usual = placements(pair, setup)[0]
    offset = usual.offset[0] - setup.rows // 2, usual.offset[1] - setup.columns // 2
    some = draw_pixels(pair, middles, replace(usual, offset=offset), 1 << 16)
    if not some.values.size:
        return Scales(0.0, 1.0, 0.0, 1.0)  # `check_counts` will say why
    pixels = some.patches
    if not setup.has_bias:
        widths = [float(np.sqrt((each**2).mean())) for each in (pixels, some.values)]
        if widths[0] == 0:
            raise LearnError("the picture is 0 everywhere, so nothing tells its kernel")
        return Scales(0.0, widths[0], 0.0, widths[1] or 1.0)
    width = float(pixels.std())
    if width <= 1e-9 * float(np.abs(pixels).max()):
        raise LearnError("the picture has one value everywhere, so nothing tells its kernel")
    return Scales(
        float(pixels.mean()), width, float(some.values.mean()), float(some.values.std()) or 1.0
    )


def scaled(tile: Tile, setup: Setup, scales: Scales) -> tuple[Floats, Floats]:
    """Patches (with a row of ones last where there is a bias) and values in their own units."""
    patches = np.empty((len(tile.patches) + setup.has_bias, tile.values.size))
    np.subtract(tile.patches, scales.input_mean, out=patches[: len(tile.patches)])
    patches[: len(tile.patches)] /= scales.input_width
    if setup.has_bias:
        patches[-1] = 1
    return patches, (tile.values - scales.output_mean) / scales.output_width


def best_placement(pair: Pair, setup: Setup) -> Placement:
    """The placement and anchor with the smallest residual, compared on some pixels.

    The usual anchor wins where another is no better. Raises LearnError where no size fits.
    """
    usual = placements(pair, setup)
    if len(usual) == 1 and len(anchored(usual[0], setup)) == 1:
        return usual[0]
    best: tuple[float, Placement] | None = None
    for placement in usual:
        near = [
            each for each in anchored(placement, setup)
            if max(abs(each.offset[axis] - placement.offset[axis]) for axis in (0, 1))
            <= _MOST_SEARCHED_SIDE
        ]  # fmt: skip
        for residual, each in _residuals(pair, setup, near):
            if best is None or residual * _AS_GOOD < best[0]:
                best = residual, each
    return usual[0] if best is None else best[1]


def _residuals(
    pair: Pair, setup: Setup, candidates: list[Placement]
) -> list[tuple[float, Placement]]:
    """Mean squared residuals of placements of one stride, all on the same pixels.

    The equations of a window that covers all candidates hold those of each.
    """
    highest = [max(each.offset[axis] for each in candidates) for axis in (0, 1)]
    lowest = [min(each.offset[axis] for each in candidates) for axis in (0, 1)]
    rows, columns = (
        size + high - low for size, high, low in zip(setup.shape, highest, lowest, strict=True)
    )
    wide = _Wide(rows, columns, setup)
    placement = replace(candidates[0], offset=(highest[0], highest[1]))
    most = max(SEARCHED * rows * columns, _LEAST_SEARCHED)
    some = draw_pixels(pair, wide.setup, placement, most)
    unknown = setup.rows * setup.columns + 1
    if some.values.size < 2 * unknown:
        return []
    ones = np.ones((1, some.values.size))
    means = (0.0, 0.0)
    if setup.has_bias:
        means = float(some.patches.mean()), float(some.values.mean())
    patches = np.concatenate([some.patches - means[0], ones])
    values = some.values - means[1]
    normal, right = patches @ patches.T, patches @ values
    cells = np.arange(rows * columns).reshape(rows, columns)
    found = []
    for each in candidates:
        top, left = (highest[axis] - each.offset[axis] for axis in (0, 1))
        own = cells[top : top + setup.rows, left : left + setup.columns].ravel()
        if setup.has_bias:
            own = np.append(own, rows * columns)
        square = normal[np.ix_(own, own)]
        ridge = 1e-10 * np.trace(square) / len(own) + 1e-300
        weights = np.linalg.solve(square + ridge * np.eye(len(own)), right[own])
        away = values @ values - weights @ (2 * right[own] - square @ weights)
        # What rounding leaves of a perfect fit must not choose between anchors.
        least = 1e-9 * float(values @ values)
        found.append((max(float(away), least) / some.values.size, each))
    return found


class _Wide:
    """The setup with a larger window, which may be larger than any kernel."""

    def __init__(self, rows: int, columns: int, setup: Setup) -> None:
        self.setup = replace(setup, rows=1, columns=1)
        object.__setattr__(self.setup, "rows", rows)
        object.__setattr__(self.setup, "columns", columns)


@dataclass(frozen=True, eq=False)
class _Solution:
    """Weights (weight,) and bias in the pictures' values; the inverse in the scaled ones."""

    weights: Floats
    bias: float
    inverse: Floats
    is_open: NDArray[np.bool_]
    condition: float
    undetermined: int


def _solve(
    normal: Floats, right: Floats, setup: Setup, free: FreeNumbers, scales: Scales
) -> _Solution:
    """The least squares under the rules; directions that no pixel tells stay at their smallest."""
    size, has_bias = setup.rows * setup.columns, setup.has_bias
    basis = np.zeros((size + has_bias, free.count + has_bias))
    basis[:size, : free.count] = free.basis
    if has_bias:
        basis[-1, -1] = 1
    factor = scales.input_width / scales.output_width
    start = np.append(free.start * factor, 0.0) if has_bias else free.start * factor
    square = basis.T @ normal @ basis
    values, directions = np.linalg.eigh((square + square.T) / 2)
    told = values > _SINGULAR * max(values[-1], 1e-300)
    inverse = (directions[:, told] / values[told]) @ directions[:, told].T
    numbers = inverse @ (basis.T @ (right - normal @ start))
    found = basis @ numbers + start
    spread = basis @ inverse @ basis.T
    silent = basis @ directions[:, ~told]
    weights = found[:size] / factor
    bias = 0.0
    if has_bias:
        mean = scales.output_mean + scales.output_width * float(found[-1])
        bias = mean - scales.input_mean * float(weights.sum())
    least = values[told].min() if told.any() else 0.0
    return _Solution(
        weights, bias, spread, (silent**2).sum(axis=1) > 1e-9,
        math.sqrt(values[-1] / least) if least > 0 and told.all() else math.inf,
        int(np.count_nonzero(~told)),
    )  # fmt: skip


def _errors(
    found: _Solution, variance: float, setup: Setup, scales: Scales
) -> tuple[Floats, float]:
    """Standard errors of weights (row, column) and bias, from (A^T A)^-1 x residual variance."""
    size = setup.rows * setup.columns
    factor = scales.output_width / scales.input_width
    own = np.sqrt(np.maximum(np.diag(found.inverse)[:size] * variance, 0)) * factor
    own[found.is_open[:size]] = math.inf
    if not setup.has_bias:
        return own.reshape(setup.shape), 0.0
    if found.is_open.any():
        return own.reshape(setup.shape), math.inf
    # bias = output mean + width x scaled bias - input mean x sum of the weights.
    slope = np.append(np.full(size, -scales.input_mean * factor), scales.output_width)
    squared = float(slope @ found.inverse @ slope) * variance
    return own.reshape(setup.shape), math.sqrt(max(squared, 0)) if squared == squared else math.nan
