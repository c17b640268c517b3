"""The receptive field: the pixels of the original that can influence an output pixel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.compute.geometry import Axis, LayerPlan, Span
from core.compute.padding import BORDERS, OUTSIDE, Indices
from core.recipe import Layer, Recipe

Area = tuple[Indices, Indices]
"""Rows and columns, both ascending: every pixel in one of the rows and one of the columns."""
Box = tuple[Span, Span]
"""(first row, last + 1), (first column, last + 1)"""


@dataclass(frozen=True, eq=False)
class ReceptiveField:
    """The pixels of the original that an output pixel rests on, weights of 0 included.

    `areas`: exactly these pixels; none where nothing but the border's constant is read. Pixels
    that a border rule mirrors, repeats or takes from the other side are among them, wherever
    they lie. `size`: (rows, columns) of the field of a pixel that is far from the border.
    `gap`: (rows, columns), the farthest that pixels of one window lie apart, since strides and
    dilations skip pixels.
    """

    areas: tuple[Area, ...]
    size: tuple[int, int]
    gap: tuple[int, int]

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """The outlines: one, or one for each part where the border takes pixels from elsewhere.

        What strides and dilations skip lies inside.
        """
        found: dict[Box, None] = {}
        for rows, columns in self.areas:
            for down in _stretches(rows, self.gap[0]):
                for across in _stretches(columns, self.gap[1]):
                    found[down, across] = None
        return tuple(found)

    @property
    def has_gaps(self) -> bool:
        """The outlines hold pixels that are skipped."""
        return any(
            len(indices) < int(indices[-1]) + 1 - int(indices[0])
            for area in self.areas
            for indices in area
        )


@dataclass(frozen=True, eq=False)
class _Trace:
    """What some maps must supply: pixels of theirs, and where these would lie without borders."""

    maps: NDArray[np.int64]
    areas: tuple[Area, ...]
    rows: Span
    columns: Span


def receptive_field(
    recipe: Recipe,
    plans: Sequence[LayerPlan],
    layer: int,
    stage: str,
    map: int,
    pixel: tuple[int, int],
) -> ReceptiveField:
    """The pixels of the original behind a pixel (row, column) of a layer's map.

    `plans`: as from plan_recipe. `layer` and `map` count from 0, `stage` is "filtered" or
    "pooled". Of weights of two dimensions the kernels that lead to that map count, of three
    dimensions those of all incoming maps. A pooling of the kind "first" reads one cell. The
    cost depends on the windows, not on the image. Raises IndexError outside the map.
    """
    shape = plans[layer].filtered_shape if stage == "filtered" else plans[layer].pooled_shape
    if not all(0 <= at < size for at, size in zip((map, *pixel), shape, strict=True)):
        raise IndexError((map, *pixel), shape)
    row, column = pixel
    traces = [
        _Trace(
            np.array([map]),
            ((np.array([row]), np.array([column])),),
            (row, row + 1),
            (column, column + 1),
        )
    ]
    gap = (0, 0)
    for index in range(layer, -1, -1):
        chosen, plan = recipe.layers[index], plans[index]
        if not chosen.enabled:
            continue
        if plan.pooling is not None and not (index == layer and stage == "filtered"):
            only_first = chosen.pooling is not None and chosen.pooling.kind == "first"
            traces = [_before_pooling(trace, plan.pooling, only_first) for trace in traces]
            gap = _gap(gap, (plan.pooling,), only_first)
        traces = _joined(
            behind for trace in traces for behind in _before_kernels(trace, chosen, plan)
        )
        gap = _gap(gap, plan.correlations)
    areas = _without_repeats(area for trace in traces for area in trace.areas)
    size = [
        max(span[1] for span in spans) - min(span[0] for span in spans)
        for spans in ([t.rows for t in traces], [t.columns for t in traces])
    ]
    return ReceptiveField(areas, (size[0], size[1]), gap)


def _gap(
    gap: tuple[int, int], windows: Iterable[tuple[Axis, Axis]], only_first: bool = False
) -> tuple[int, int]:
    """How far neighbours lie apart in the input at most, if in the output `gap`."""
    found = [
        max(
            max(apart * axis.stride, 0 if only_first or axis.size == 1 else axis.dilation)
            for axis in axes
        )
        for apart, axes in zip(gap, zip(*windows, strict=True), strict=True)
    ]
    return found[0], found[1]


def _before_pooling(trace: _Trace, pooling: tuple[Axis, Axis], only_first: bool) -> _Trace:
    if only_first:
        areas = tuple(
            (
                np.unique(pooling[0].first_inside(rows)),
                np.unique(pooling[1].first_inside(columns)),
            )
            for rows, columns in trace.areas
        )
        starts = [
            (axis.start(span[0]), axis.start(span[1] - 1) + 1)
            for axis, span in zip(pooling, (trace.rows, trace.columns), strict=True)
        ]
        return _Trace(trace.maps, areas, *starts)
    areas = tuple(
        (_inside(pooling[0], rows), _inside(pooling[1], columns)) for rows, columns in trace.areas
    )
    return _Trace(trace.maps, areas, pooling[0].span(*trace.rows), pooling[1].span(*trace.columns))


def _inside(axis: Axis, outputs: Indices) -> Indices:
    places = axis.reads(outputs)
    return places[(places >= 0) & (places < axis.inputs)]


def _before_kernels(trace: _Trace, layer: Layer, plan: LayerPlan) -> list[_Trace]:
    """What the maps before a layer must supply, for kernels of the same windows together."""
    incoming = plan.input_shape[0]
    is_summed = layer.kernels[0].channels is not None
    by_windows: dict[tuple[Axis, Axis], list[int]] = {}
    for map in trace.maps.tolist():
        kernel = map if is_summed else map // incoming
        by_windows.setdefault(plan.correlations[kernel], []).append(map)
    found = []
    for (down, across), made in by_windows.items():
        maps = np.arange(incoming) if is_summed else np.unique(np.array(made) % incoming)
        areas: list[Area] = []
        for rows, columns in trace.areas:
            areas += _read(layer.border, down, across, rows, columns)
        found.append(
            _Trace(
                maps, _without_repeats(areas), down.span(*trace.rows), across.span(*trace.columns)
            )
        )
    return found


def _read(border: str, down: Axis, across: Axis, rows: Indices, columns: Indices) -> list[Area]:
    """The input pixels that a product of outputs reads."""
    if border != "keep":
        return [(_sources(down, rows, border), _sources(across, columns, border))]
    fits = []
    for axis, outputs in ((down, rows), (across, columns)):
        low, high = axis.within(0, axis.inputs)
        fits.append((outputs >= low) & (outputs < high))
    return [
        (down.reads(rows[fits[0]]), across.reads(columns[fits[1]])),
        (rows[~fits[0]], columns),  # these are the input's pixels themselves
        (rows, columns[~fits[1]]),
    ]


def _sources(axis: Axis, outputs: Indices, border: str) -> Indices:
    sources: Indices = np.unique(BORDERS[border].sources(axis.reads(outputs), axis.inputs))
    real: Indices = sources[sources != OUTSIDE]
    return real


def _joined(traces: Iterable[_Trace]) -> list[_Trace]:
    """One trace for the same maps."""
    found: dict[bytes, _Trace] = {}
    for trace in traces:
        key = trace.maps.tobytes()
        known = found.get(key)
        if known is not None:
            trace = _Trace(
                trace.maps,
                _without_repeats((*known.areas, *trace.areas)),
                (min(known.rows[0], trace.rows[0]), max(known.rows[1], trace.rows[1])),
                (
                    min(known.columns[0], trace.columns[0]),
                    max(known.columns[1], trace.columns[1]),
                ),
            )
        found[key] = trace
    return list(found.values())


def _without_repeats(areas: Iterable[Area]) -> tuple[Area, ...]:
    """The areas that have pixels and do not lie inside another one."""
    kept: list[Area] = []
    for area in sorted(
        (area for area in areas if area[0].size and area[1].size),
        key=lambda area: -area[0].size * area[1].size,
    ):
        if not any(_holds(known, area) for known in kept):
            kept.append(area)
    return tuple(kept)


def _holds(area: Area, other: Area) -> bool:
    return all(_has_all(large, small) for large, small in zip(area, other, strict=True))


def _has_all(large: Indices, small: Indices) -> bool:
    if small[0] < large[0] or small[-1] > large[-1]:
        return False
    return bool((large[np.searchsorted(large, small)] == small).all())


def _stretches(indices: Indices, gap: int) -> list[Span]:
    """First and last + 1 of each group of neighbours that lie no farther apart than `gap`."""
    breaks = (np.flatnonzero(np.diff(indices) > max(gap, 1)) + 1).tolist()
    return [
        (int(indices[low]), int(indices[high - 1]) + 1)
        for low, high in pairwise([0, *breaks, len(indices)])
    ]
