"""Why a pixel has its value: the pixels it rests on, weights, products, sums, and the pooled cell.

A step shows what happened on the way to one value of one map, in float64; its `value` is that of
the run itself. The cost depends on the kernel and the pooling window, not on the image's size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.geometry import Axis, LayerPlan, effective_anchor
from core.compute.padding import BORDERS, OUTSIDE, Indices
from core.compute.pooling import POOLINGS
from core.compute.reference import LUMINANCE
from core.compute.window import Part
from core.image import Image
from core.recipe import Layer, Recipe

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Pixel = tuple[int, int]
"""(row, column)"""
Evaluate = Callable[[Sequence[Part]], Sequence[NDArray[Any]]]
"""The values (map, row, column) of some parts, as core.compute.window.Window makes them."""

FILTERED, KEPT, OFF = "filtered", "kept", "off"
"""What a layer did to a pixel: filtered it, kept the input's (border keep), was switched off."""


@dataclass(frozen=True)
class Term:
    """One product of a sum: the weight at (`channel`, `i`, `j`) and the pixel that it meets.

    `row` and `column`: the place in the incoming map, which may lie outside. `source`: the pixel
    whose value stands there; None where it is the border's constant.
    """

    channel: int
    i: int
    j: int
    row: int
    column: int
    source: Pixel | None
    value: float
    weight: float
    product: float

    @property
    def is_invented(self) -> bool:
        """The place lies outside the map: the border rule made the value."""
        return self.source != (self.row, self.column)


@dataclass(frozen=True, eq=False)
class Neighbourhood:
    """The pixels that a kernel meets for one output, of some of the incoming maps.

    `maps`: their numbers. `rows` and `columns`: the places along either axis, a place for each
    weight, which may lie outside; `source_rows` and `source_columns`: the pixels whose values
    stand there, OUTSIDE where that is the border's constant. `values`: (map, row, column).
    `colours`: red, green and blue (3, row, column) that luminance was made of, or None.
    """

    maps: tuple[int, ...]
    rows: Indices
    columns: Indices
    source_rows: Indices
    source_columns: Indices
    values: Floats
    border: str
    colours: Floats | None = None

    def source(self, i: int, j: int) -> Pixel | None:
        """The pixel whose value stands at weight (i, j); None for the border's constant."""
        row, column = int(self.source_rows[i]), int(self.source_columns[j])
        return None if OUTSIDE in (row, column) else (row, column)

    @property
    def invented(self) -> Flags:
        """(row, column): where the border rule made the value."""
        rows, columns = (
            (sources != places) | (sources == OUTSIDE)  # a place of -1 looks like OUTSIDE
            for places, sources in (
                (self.rows, self.source_rows),
                (self.columns, self.source_columns),
            )
        )
        found: Flags = np.logical_or.outer(rows, columns)
        return found


@dataclass(frozen=True, eq=False)
class FilterStep:
    """How one value of a filtered map came about.

    `layer`, `map`, `kernel`, `row`, `column`: which one, all from 0. `weights`: (channel, row,
    column) as applied, turned where the layer flips, with `anchor` (row, column). `products`:
    weights times pixels; `channel_sums` (channel,) and `total`: their sums. `weighted`: scale x
    total + bias; `activated`: after the activation. `value`: the map's own value, float32.
    `rule`: FILTERED, or KEPT or OFF, where `value` is the input pixel (the anchor's) itself.
    """

    layer: int
    map: int
    kernel: int
    row: int
    column: int
    neighbourhood: Neighbourhood
    weights: Floats
    anchor: Pixel
    products: Floats
    channel_sums: Floats
    total: float
    scale: float
    bias: float
    weighted: float
    activation: str
    slope: float
    limits: tuple[float, float]
    activated: float
    value: float
    rule: str = FILTERED

    def term(self, channel: int, i: int, j: int) -> Term:
        """The product of one weight."""
        around = self.neighbourhood
        return Term(
            channel,
            i,
            j,
            int(around.rows[i]),
            int(around.columns[j]),
            around.source(i, j),
            float(around.values[channel, i, j]),
            float(self.weights[channel, i, j]),
            float(self.products[channel, i, j]),
        )

    def terms(self) -> list[Term]:
        """All products, channel by channel and row by row."""
        return [self.term(*place) for place in np.ndindex(*self.products.shape)]

    def largest(self, count: int) -> list[Term]:
        """The products of the largest magnitude, NaN before all, equal ones in their order."""
        sizes = np.abs(self.products).ravel()
        order = np.argsort(np.where(np.isnan(sizes), -np.inf, -sizes), kind="stable")
        places = np.unravel_index(order[:count], self.products.shape)
        return [self.term(int(c), int(i), int(j)) for c, i, j in zip(*places, strict=True)]


@dataclass(frozen=True, eq=False)
class PoolStep:
    """How one value of a pooled map came about.

    `rows` and `columns`: the places of the window's cells in the filtered map, which may lie
    outside. `cells`: (row, column), 0 where not `real`. `counted`: in an average's divisor.
    `deciding`: whose value the pooled one is: the largest of a maximum, the middle one or two of
    a median, the first; all real cells where every one counts. `pooled`: worked out from the
    cells; `value`: the map's own. `uncovered`: rows and columns at the lower and right edge of
    the filtered map that no window reads.
    """

    layer: int
    map: int
    row: int
    column: int
    kind: str
    rows: Indices
    columns: Indices
    cells: Floats
    real: Flags
    counted: Flags
    deciding: Flags
    divisor: int
    pooled: float
    value: float
    uncovered: tuple[int, int]

    @property
    def has_winner(self) -> bool:
        """One cell, or the middle two, decide; the others are left behind."""
        return self.kind in ("max", "min", "median", "first")

    @property
    def winner(self) -> Pixel:
        """The filtered pixel (row, column) that decides; the first of equal ones."""
        i, j = np.unravel_index(int(self.deciding.argmax()), self.deciding.shape)
        return int(self.rows[i]), int(self.columns[j])

    @property
    def sources(self) -> tuple[Pixel, ...]:
        """The filtered pixels whose value, or whose mean, the pooled one is: those of a median of
        an even count are two, of other kinds that have a winner it is the winner alone.
        """
        if not self.has_winner:
            return ()
        if self.kind != "median" or int(self.real.sum()) % 2 or np.isnan(self.pooled):
            return (self.winner,)
        return tuple(
            (int(self.rows[i]), int(self.columns[j])) for i, j in np.argwhere(self.deciding)
        )

    @property
    def padded(self) -> int:
        """Cells of the window that lie outside the filtered map."""
        return int((~self.real).sum())


@dataclass(frozen=True, eq=False)
class Explainer:
    """Explains single values of a recipe on an image.

    `plans`: as from plan_recipe. `evaluate`: makes the values that the panels show.
    """

    recipe: Recipe
    image: Image
    plans: Sequence[LayerPlan]
    evaluate: Evaluate

    def filtered(self, layer: int, map: int, row: int, column: int) -> FilterStep:
        """Explains a value of a layer's filtered map. Raises IndexError outside the map."""
        plan, chosen = self.plans[layer], self.recipe.layers[layer]
        _check(plan.filtered_shape, (map, row, column))
        own = Part(layer, "filtered", (map,), _one(row), _one(column))
        if not chosen.enabled:
            around, value = self._around(layer, (map,), _one(row), _one(column), "zeros", 0.0, own)
            return _unfiltered(OFF, layer, map, 0, (row, column), around, value)
        summed = chosen.kernels[0].channels is not None
        incoming = plan.input_shape[0]
        kernel = map if summed else map // incoming
        maps = tuple(range(incoming)) if summed else (map % incoming,)
        axes = plan.correlations[kernel]
        rows, columns = _places(axes[0], row), _places(axes[1], column)
        fill = chosen.border_value if chosen.border == "constant" else 0.0
        is_kept = chosen.border == "keep" and not (_fits(axes[0], rows) and _fits(axes[1], columns))
        # Outside a kept pixel's image nothing stands: no rule is asked for it.
        border = "zeros" if is_kept else chosen.border
        around, value = self._around(layer, maps, rows, columns, border, fill, own)
        if is_kept:
            return _unfiltered(
                KEPT,
                layer,
                map,
                kernel,
                (row, column),
                around,
                value,
                effective_anchor(chosen.kernels[kernel], chosen.flip),
            )
        return self._summed(chosen, layer, map, kernel, (row, column), around, value)

    def pooled(self, layer: int, map: int, row: int, column: int) -> PoolStep:
        """Explains a value of a layer's pooled map.

        Raises ValueError for a layer without pooling, IndexError outside the map.
        """
        plan, pooling = self.plans[layer], self.recipe.layers[layer].pooling
        if plan.pooling is None or pooling is None:
            raise ValueError(f"layers[{layer}] does not pool")
        _check(plan.pooled_shape, (map, row, column))
        down, across = plan.pooling
        rows, columns = _places(down, row), _places(across, column)
        inside = [(at >= 0) & (at < a.inputs) for a, at in ((down, rows), (across, columns))]
        real = np.logical_and.outer(*inside)
        parts = [
            Part(layer, "pooled", (map,), _one(row), _one(column)),
            Part(layer, "filtered", (map,), rows[inside[0]], columns[inside[1]]),
        ]
        own, found = self.evaluate(parts)
        cells = np.zeros(real.shape)
        cells[real] = found[0].astype(np.float64).ravel()
        padded = np.logical_and.outer(
            rows < down.inputs + down.after, columns < across.inputs + across.after
        )
        counted = padded if pooling.count_include_pad else real
        stacked = (cells.reshape(-1, 1), real.reshape(-1, 1), counted.reshape(-1, 1))
        with np.errstate(all="ignore"):
            pooled = float(POOLINGS[pooling.kind].reduce(*stacked)[0])
        return PoolStep(
            layer,
            map,
            row,
            column,
            pooling.kind,
            rows,
            columns,
            cells,
            real,
            counted,
            _deciding(pooling.kind, cells, real, pooled),
            int(counted.sum()),
            pooled,
            float(own[0, 0, 0]),
            (_uncovered(down), _uncovered(across)),
        )

    def parts(self, layer: int, map: int, pixels: dict[str, Pixel]) -> list[Part]:
        """What an explanation of pixels by stage ("filtered", "pooled") makes the run compute."""
        found = [
            Part(layer, stage, (map,), _one(pixel[0]), _one(pixel[1]))
            for stage, pixel in pixels.items()
        ]
        return [part for part in found for _ in range(2)]  # the value itself, and what is behind it

    def _around(
        self,
        layer: int,
        maps: tuple[int, ...],
        rows: Indices,
        columns: Indices,
        border: str,
        fill: float,
        own: Part,
    ) -> tuple[Neighbourhood, float]:
        """What a kernel meets at some places of the incoming maps, and the value of `own`."""
        _, height, width = self.plans[layer].input_shape
        rule = BORDERS[border]
        source_rows, source_columns = rule.sources(rows, height), rule.sources(columns, width)
        # Each pixel is made once, however often it stands.
        used_rows, row_at = np.unique(source_rows[source_rows != OUTSIDE], return_inverse=True)
        used_columns, column_at = np.unique(
            source_columns[source_columns != OUTSIDE], return_inverse=True
        )
        colours = None
        parts = [own]
        has_pixels = bool(used_rows.size and used_columns.size)
        if layer and has_pixels:
            parts.append(Part(layer - 1, "pooled", maps, used_rows, used_columns))
        made = self.evaluate(parts)
        planes = np.full((len(maps), len(rows), len(columns)), fill)
        real = np.ix_(source_rows != OUTSIDE, source_columns != OUTSIDE)
        picked = np.ix_(row_at, column_at)
        if has_pixels and layer:
            for plane, found in zip(planes, made[1], strict=True):
                plane[real] = found.astype(np.float64)[picked]
        elif has_pixels:
            found = [_pixels(plane, used_rows, used_columns) for plane in self.image.planes]
            if self.recipe.color == "luminance" and len(found) == 3:
                gray = _luminance(found)
                colours = np.zeros((3, len(rows), len(columns)))
                for plane, part in zip(colours, found, strict=True):
                    plane[real] = part.astype(np.float64)[picked]
                found = [gray]
            for plane, number in zip(planes, maps, strict=True):
                plane[real] = found[number].astype(np.float64)[picked]
        around = Neighbourhood(
            maps, rows, columns, source_rows, source_columns, planes, border, colours
        )
        return around, float(made[0][0, 0, 0])

    def _summed(
        self,
        chosen: Layer,
        layer: int,
        map: int,
        kernel: int,
        pixel: Pixel,
        around: Neighbourhood,
        value: float,
    ) -> FilterStep:
        own = chosen.kernels[kernel]
        weights = own.weights.reshape(-1, own.rows, own.columns)
        if chosen.flip:
            weights = weights[:, ::-1, ::-1]
        limits = self.image.value_range if chosen.range is None else chosen.range
        with np.errstate(all="ignore"):
            products = weights * around.values
            sums = products.sum(axis=(1, 2))
            total = float(sums.sum())
            weighted = np.array([own.scale * total + own.bias])
            activated = weighted.copy()
            ACTIVATIONS[chosen.activation].apply(activated, chosen.slope, *limits)
        return FilterStep(
            layer,
            map,
            kernel,
            *pixel,
            around,
            weights,
            effective_anchor(own, chosen.flip),
            products,
            sums,
            total,
            own.scale,
            own.bias,
            float(weighted[0]),
            chosen.activation,
            chosen.slope,
            limits,
            float(activated[0]),
            value,
        )


def _unfiltered(
    rule: str,
    layer: int,
    map: int,
    kernel: int,
    pixel: Pixel,
    around: Neighbourhood,
    value: float,
    anchor: Pixel = (0, 0),
) -> FilterStep:
    """The input pixel itself: a sum of that one pixel, times one."""
    weights = np.zeros(around.values.shape)
    weights[(0, *anchor)] = 1.0
    products = np.where(weights != 0, around.values, 0.0)
    kept = float(around.values[(0, *anchor)])
    return FilterStep(
        layer,
        map,
        kernel,
        *pixel,
        around,
        weights,
        anchor,
        products,
        np.array([kept]),
        kept,
        1.0,
        0.0,
        kept,
        "none",
        0.0,
        (-np.inf, np.inf),
        kept,
        value,
        rule,
    )


def _check(shape: tuple[int, ...], place: tuple[int, ...]) -> None:
    if not all(0 <= at < size for at, size in zip(place, shape, strict=True)):
        raise IndexError(place, shape)


def _one(position: int) -> Indices:
    return np.array([position], np.int64)


def _places(axis: Axis, output: int) -> Indices:
    return axis.start(output) + axis.dilation * np.arange(axis.size, dtype=np.int64)


def _fits(axis: Axis, places: Indices) -> bool:
    return bool(places[0] >= 0 and places[-1] < axis.inputs)


def _pixels(plane: NDArray[Any], rows: Indices, columns: Indices) -> NDArray[np.float32]:
    """Some pixels as they enter the run; only these are read from a mapped file."""
    return plane[np.ix_(rows, columns)].astype(np.float32)


def _luminance(colours: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """As the run makes it, with its roundings."""
    with np.errstate(all="ignore"):
        red, green, blue = (
            plane * np.float32(share) for plane, share in zip(colours, LUMINANCE, strict=True)
        )
        return np.asarray(red + green + blue, np.float32)


def _deciding(kind: str, cells: Floats, real: Flags, pooled: float) -> Flags:
    """Whose value the pooled one is, see PoolStep."""
    if kind == "first":
        found = np.zeros_like(real)
        found.flat[int(real.argmax())] = True
        return found
    if kind not in ("max", "min", "median"):
        return real
    missing: Flags = np.isnan(cells) & real
    if missing.any():
        return missing
    if kind != "median":
        equal: Flags = (cells == pooled) & real
        return equal
    order = np.argsort(np.where(real, cells, np.inf), axis=None, kind="stable")
    count = int(real.sum())
    # Among infinities the padded cells may be sorted first.
    order = order[real.flat[order]]
    found = np.zeros_like(real)
    found.flat[order[[(count - 1) // 2, count // 2]]] = True
    return found


def _uncovered(axis: Axis) -> int:
    last = axis.start(axis.outputs - 1) + axis.extent
    return max(axis.inputs - last, 0)
