"""The border map: how much of each output pixel rests on pixels that a border rule invented.

With the weights w of a kernel and the share s of each pixel that they meet, which is 1 where the
place lies outside the map, whatever the border rule puts there, and 0 for a pixel of the picture,

    share of the output = sum of |w| s / sum of |w|      (0 where all weights are 0),

over all incoming maps where the weights have channels. A pooled pixel has the mean share of its
window: of the cells that lie in the map, and where padded ones count too (sum, l2, and the average
that includes them) these with 1; of the kind "first", that of the first cell. A pixel that border
"keep" copied has the share of the pixel that it is a copy of, and is counted as copied; the share
that rests on copies follows the same sums. Scale, bias and activation change nothing.

Shares depend on places and weights only and are the same in the whole interior. Along an axis they
change where a tap passes an edge, so that a map is worked out, and held, for stretches of rows and
columns: a strip along the borders and one value inside, however large the image.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Axis, LayerPlan
from core.compute.padding import Indices
from core.recipe import Kernel, Layer, Pooling, Recipe
from core.trace import Progress, finish

Floats = NDArray[np.float64]

EVERY_CELL_COUNTS = ("sum", "l2")
"""Pooling kinds to which padded cells, and ragged ones, add a 0."""


@dataclass(frozen=True, eq=False)
class BorderMap:
    """The shares of a map of `shape` (rows, columns).

    `rows` and `columns`: where stretches of equal rows and columns begin, ascending, the first
    at 0. `invented` and `copied`: (row stretch, column stretch), 0 to 1.
    """

    shape: tuple[int, int]
    rows: Indices
    columns: Indices
    invented: Floats
    copied: Floats

    def stretches(self, axis: int, indices: Indices) -> Indices:
        """The numbers of the stretches that some rows (axis 0) or columns (1) belong to."""
        starts = (self.rows, self.columns)[axis]
        found: Indices = np.searchsorted(starts, indices, side="right") - 1
        return found

    def at(self, row: int, column: int) -> tuple[float, float]:
        """The invented and the copied share of one pixel."""
        place = (
            int(self.stretches(0, np.array([row]))[0]),
            int(self.stretches(1, np.array([column]))[0]),
        )
        return float(self.invented[place]), float(self.copied[place])

    def sampled(self, rows: Indices, columns: Indices) -> tuple[Floats, Floats]:
        """Both shares of the pixels in some rows and columns: (row, column) each."""
        places = np.ix_(self.stretches(0, rows), self.stretches(1, columns))
        return self.invented[places], self.copied[places]


@dataclass(frozen=True, eq=False)
class _Shares:
    """The shares of some maps: both kinds (2, map, row stretch, column stretch)."""

    maps: Indices
    size: tuple[int, int]
    starts: tuple[Indices, Indices]
    values: Floats


def border_map(
    recipe: Recipe, plans: Sequence[LayerPlan], layer: int, stage: str, map: int
) -> BorderMap:
    """The border map of one of a layer's maps, all counted from 0; `stage`: "filtered" or "pooled".

    `plans`: as from plan_recipe. Through layers of two-dimensional weights the kernels that lead
    to that map count.
    """
    return finish(border_map_steps(recipe, plans, layer, stage, map))


def border_map_steps(
    recipe: Recipe, plans: Sequence[LayerPlan], layer: int, stage: str, map: int
) -> Generator[Progress, None, BorderMap]:
    """`border_map` as a generator that yields after each row of weights."""
    needed = _needed_maps(recipe, plans, layer, map)
    first = plans[0].input_shape
    shares = _Shares(
        needed[0],
        (first[1], first[2]),
        (np.zeros(1, np.int64), np.zeros(1, np.int64)),
        np.zeros((2, len(needed[0]), 1, 1)),
    )
    for index in range(layer + 1):
        chosen, plan = recipe.layers[index], plans[index]
        if not chosen.enabled:
            continue
        for done in _filtered(shares, chosen, plan, needed[index + 1]):
            if isinstance(done, _Shares):
                shares = done
            else:
                yield Progress(index, layer + 1)
        pooling = chosen.pooling
        if pooling is not None and plan.pooling and not (index == layer and stage == "filtered"):
            shares = _pooled(shares, pooling, plan.pooling)
    (place,) = np.flatnonzero(shares.maps == map)
    invented, copied = shares.values[:, place]
    return BorderMap(shares.size, *shares.starts, invented, copied)


def _needed_maps(recipe: Recipe, plans: Sequence[LayerPlan], layer: int, map: int) -> list[Indices]:
    """The maps that the last one rests on: of the image, and of each layer."""
    found = [np.array([map], np.int64)]
    for index in range(layer, -1, -1):
        chosen, incoming = recipe.layers[index], plans[index].input_shape[0]
        if not chosen.enabled:
            found.append(found[-1])
        elif chosen.kernels[0].channels is not None:
            found.append(np.arange(incoming))
        else:
            found.append(np.unique(found[-1] % incoming))
    return found[::-1]


def _filtered(
    shares: _Shares, layer: Layer, plan: LayerPlan, maps: Indices
) -> Iterator[_Shares | None]:
    """None after each row of weights, then the shares of the filtered maps."""
    incoming = plan.input_shape[0]
    is_summed = layer.kernels[0].channels is not None
    numbers = [int(map) if is_summed else int(map) // incoming for map in maps]
    windows = {plan.correlations[number]: None for number in numbers}
    size = next(iter(windows))[0].outputs, next(iter(windows))[1].outputs
    starts = tuple(
        _merged_starts([axes[axis] for axes in windows], shares.starts[axis]) for axis in (0, 1)
    )
    values = np.empty((2, len(maps), len(starts[0]), len(starts[1])))
    for place, (map, number) in enumerate(zip(maps.tolist(), numbers, strict=True)):
        weights = _magnitudes(layer.kernels[number], layer.flip)
        chosen = slice(None) if is_summed else np.flatnonzero(shares.maps == map % incoming)
        before = shares.values[:, chosen]
        axes = plan.correlations[number]
        taps = [_tap_stretches(axes[axis], starts[axis], shares.starts[axis]) for axis in (0, 1)]
        made = values[:, place]
        made[:] = 0.0
        yield from _add_weighted(before, weights, taps[0], taps[1], made)
        if layer.border == "keep":
            _keep(made, before[:, 0], axes, starts, taps, layer.kernels[number], layer)
    yield _Shares(maps, size, (starts[0], starts[1]), values)


def _magnitudes(kernel: Kernel, flip: bool) -> Floats:
    """(channel, row, column), of a sum of 1, or all 0."""
    sizes = np.abs(kernel.weights.reshape(-1, kernel.rows, kernel.columns))
    largest = float(sizes.max())
    if largest > 0:
        sizes = sizes / largest  # so that no sum overflows
        sizes /= sizes.sum()
    return sizes[:, ::-1, ::-1] if flip else sizes


def _add_weighted(
    before: Floats, weights: Floats, rows: Indices, columns: Indices, made: Floats
) -> Iterator[None]:
    """Adds the sums of shares to `made` (2, row, column); stretch -1 of the input is outside."""
    outside = np.pad(before, ((0, 0), (0, 0), (0, 1), (0, 1)))
    outside[0, :, -1] = outside[0, :, :, -1] = 1.0
    _, channels, _, across = outside.shape
    for channel in range(channels):
        for row, line in zip(rows, weights[channel], strict=True):
            if not line.any():
                continue
            # What each stretch of columns counts in each output.
            counts = np.zeros((across, columns.shape[1]))
            outputs = np.arange(columns.shape[1])
            for column, weight in zip(columns, line, strict=True):
                counts[column, outputs] += weight
            made += outside[:, channel, row] @ counts
            yield None


def _keep(
    made: Floats,
    before: Floats,
    axes: tuple[Axis, Axis],
    starts: tuple[Indices, ...],
    taps: Sequence[Indices],
    kernel: Kernel,
    layer: Layer,
) -> None:
    """Puts copies where the kernel does not fit."""
    fits = []
    own = []
    for axis in (0, 1):
        low, high = axes[axis].within(0, axes[axis].inputs)
        fits.append((starts[axis] >= low) & (starts[axis] < high))
        at = kernel.anchor[axis]
        own.append(taps[axis][taps[axis].shape[0] - 1 - at if layer.flip else at])
    is_kept = ~np.logical_and.outer(*fits)
    copies = before[np.ix_((0, 1), *own)]
    copies[1] = 1.0
    made[:, is_kept] = copies[:, is_kept]


def _pooled(shares: _Shares, pooling: Pooling, axes: tuple[Axis, Axis]) -> _Shares:
    starts, cells, real, counted = [], [], [], []
    for axis in (0, 1):
        windows, before = axes[axis], shares.starts[axis]
        starts.append(_merged_starts([windows], before))
        taps = _tap_stretches(windows, starts[axis], before)
        if pooling.kind == "first":
            firsts = windows.first_inside(starts[axis])
            taps = (np.searchsorted(before, firsts, side="right") - 1)[np.newaxis]
        inside = taps >= 0
        within = _positions(windows, starts[axis]) < windows.inputs + windows.after
        if pooling.kind in EVERY_CELL_COUNTS:
            within = np.ones_like(within)
        elif pooling.kind != "average" or not pooling.count_include_pad:
            within = inside
        # How often each stretch of the input lies in each window.
        counts = np.zeros((len(before), len(starts[axis])))
        outputs = np.arange(len(starts[axis]))
        for tap, is_inside in zip(taps, inside, strict=True):
            counts[tap[is_inside], outputs[is_inside]] += 1
        cells.append(counts)
        real.append(inside.sum(axis=0))
        counted.append(within.sum(axis=0))
    sums = cells[0].T @ shares.values @ cells[1]
    every = np.multiply.outer(*counted).astype(np.float64)
    sums[0] += every - np.multiply.outer(*real)
    size = axes[0].outputs, axes[1].outputs
    return _Shares(shares.maps, size, (starts[0], starts[1]), sums / every)


def _merged_starts(windows: Sequence[Axis], before: Indices) -> Indices:
    """Where stretches of outputs begin: at the first that a tap reads another stretch with."""
    found = [np.zeros(1, np.int64)]
    for axis in windows:
        edges = np.concatenate([before, [axis.inputs, axis.inputs + axis.after]])
        taps = np.arange(axis.size) * axis.dilation
        outputs = -((taps - axis.before - edges[:, np.newaxis]) // axis.stride)
        found.append(outputs[(outputs > 0) & (outputs < axis.outputs)])
    return np.unique(np.concatenate(found))


def _positions(axis: Axis, outputs: Indices) -> Indices:
    """(tap, output): the places that are read."""
    places: Indices = (
        outputs * axis.stride - axis.before + np.arange(axis.size)[:, np.newaxis] * axis.dilation
    )
    return places


def _tap_stretches(axis: Axis, outputs: Indices, before: Indices) -> Indices:
    """(tap, output): the stretch of the input that is read, -1 outside."""
    places = _positions(axis, outputs)
    found = np.searchsorted(before, places, side="right") - 1
    is_inside = (places >= 0) & (places < axis.inputs)
    return np.where(is_inside, found, -1)
