"""One layer: gathers what chosen outputs read, correlates, activates and pools it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.bands import Target, can_band, make_bands
from core.compute.correlation import Method, apply, choose
from core.compute.geometry import LayerPlan
from core.compute.methods import AUTOMATIC
from core.compute.needs import Needs, Reading, Windows
from core.compute.planes import Planes
from core.compute.pooling import FIRST, MAX, MEDIAN, MIN, POOLINGS
from core.compute.strips import Scratch
from core.image import Image, Pixels
from core.recipe import Layer, Pooling, Recipe

Floats = NDArray[np.float32]

NO_WINDOWS = 1 << 62
"""Stretches of so many windows there are none."""


@dataclass(frozen=True, eq=False)
class LayerWork:
    """How one layer is computed, whatever part of it is wanted.

    `methods`: how each kernel is applied. `limits`: what activation "clip" limits values to.
    """

    layer: Layer
    plan: LayerPlan
    methods: tuple[Method, ...]
    limits: tuple[float, float]

    @classmethod
    def build(
        cls,
        layer: Layer,
        plan: LayerPlan,
        dtype: np.dtype[Any],
        limits: tuple[float, float],
        method: str = AUTOMATIC,
    ) -> LayerWork:
        """`dtype`: the kind of pixels that come in; `limits`: the range of the image's kind.

        `method`: a name of METHODS, or AUTOMATIC.
        """
        pixels = plan.filtered_shape[1] * plan.filtered_shape[2]
        return cls(
            layer,
            plan,
            tuple(choose(layer, kernel, dtype, pixels, method) for kernel in layer.kernels),
            limits if layer.range is None else layer.range,
        )

    @property
    def tile_rows(self) -> int:
        """Rows that a strip should have, or a multiple of them."""
        sizes = [m.fourier.spectrum.valid[0] for m in self.methods if m.fourier is not None]
        return max(sizes, default=1)

    @property
    def fill(self) -> float:
        """What stands where the border rule has no pixel."""
        return self.layer.border_value if self.layer.border == "constant" else 0.0

    @property
    def is_summed(self) -> bool:
        """Kernels are three-dimensional: each makes one map of all that come in."""
        return self.layer.kernels[0].channels is not None

    def channels_of(self, maps: Sequence[int]) -> tuple[int, ...]:
        """The incoming maps that some of the layer's maps are made of, ascending."""
        count = self.plan.input_shape[0]
        if self.is_summed:
            return tuple(range(count))
        return tuple(sorted({number % count for number in maps}))

    def make(
        self,
        planes: Planes,
        rows: Needs,
        columns: Needs,
        maps: Sequence[int],
        scratch: Scratch,
        filtered: Floats | None,
        pooled: Floats | None,
        own: slice = slice(None),
    ) -> None:
        """Computes maps of a part of the layer.

        `planes`: the incoming maps, only those of `channels_of(maps)`. `filtered`: (map, row,
        column), takes the rows `own` of the part, or None; `pooled`: takes the pooled part, or
        None.
        """
        if self._make_bands(planes, rows, columns, maps, scratch, filtered, pooled, own):
            return
        shape = len(rows.filtered), len(columns.filtered)
        whole = range(shape[0])[own] == range(shape[0])
        for position, index, channel, padded in self._padded(planes, rows, columns, maps, scratch):
            direct = filtered is not None and whole
            values = filtered[position] if direct else scratch.array("values", shape)  # type: ignore[index]
            row, column = rows.readings[index], columns.readings[index]
            apply(
                self.methods[index], self.layer, self.limits, padded, row, column, values, scratch
            )
            if self.layer.border == "keep":
                _keep_border(values, planes, channel, row, column)
            if filtered is not None and not direct:
                filtered[position] = values[own]
            if pooled is not None and self.layer.pooling is not None:
                assert rows.windows is not None
                assert columns.windows is not None
                pool(self.layer.pooling, values, rows.windows, columns.windows, pooled[position])

    def _make_bands(
        self,
        planes: Planes,
        rows: Needs,
        columns: Needs,
        maps: Sequence[int],
        scratch: Scratch,
        filtered: Floats | None,
        pooled: Floats | None,
        own: slice,
    ) -> bool:
        """`make` in one compiled call a map; False, and nothing is done, where that cannot be."""
        if self.is_summed or planes.is_luminance:
            return False
        count = self.plan.input_shape[0]
        width = len(columns.filtered)
        for number in maps:
            index = number // count
            if not can_band(self.layer, self.methods[index], width):
                return False
        windows = None
        if rows.windows is not None and columns.windows is not None:
            windows = rows.windows, columns.windows
        channels = self.channels_of(maps)
        own = slice(*own.indices(len(rows.filtered))[:2])
        for position, number in enumerate(maps):
            index, channel = divmod(number, count)
            made = make_bands(
                self.layer,
                self.methods[index],
                self.limits,
                planes.arrays[channels.index(channel)],
                self.fill,
                rows.readings[index],
                columns.readings[index],
                windows,
                Target(
                    own,
                    None if filtered is None else filtered[position],
                    None if pooled is None else pooled[position],
                ),
                scratch,
            )
            if not made:
                return False
        return True

    def _padded(
        self,
        planes: Planes,
        rows: Needs,
        columns: Needs,
        maps: Sequence[int],
        scratch: Scratch,
    ) -> Iterator[tuple[int, int, int, Pixels]]:
        """(position among `maps`, kernel, channel, padded input), gathered as rarely as can be."""
        count = self.plan.input_shape[0]
        channels = self.channels_of(maps)
        kernels = [(number, 0) if self.is_summed else divmod(number, count) for number in maps]
        gathered: tuple[Any, ...] = ()
        padded = np.empty(0)
        for position in sorted(range(len(maps)), key=lambda at: (kernels[at][1], at)):
            index, channel = kernels[position]
            place = channels.index(channel)
            group = range(len(channels)) if self.is_summed else (place,)
            dtype = self.methods[index].dtype
            row, column = rows.readings[index], columns.readings[index]
            wanted = (place, row, column, dtype)
            if wanted != gathered:
                padded = planes.gather(group, row, column, self.fill, scratch, dtype)
                gathered = wanted
            yield position, index, place, padded


def layer_works(
    recipe: Recipe,
    plans: Sequence[LayerPlan],
    dtype: np.dtype[Any],
    image: Image,
    method: str = AUTOMATIC,
) -> list[LayerWork | None]:
    """How each layer is computed; None where it is switched off. `dtype`: of the first input."""
    works: list[LayerWork | None] = []
    for layer, plan in zip(recipe.layers, plans, strict=True):
        if layer.enabled:
            works.append(LayerWork.build(layer, plan, dtype, image.value_range, method))
            dtype = np.dtype(np.float32)
        else:
            works.append(None)
    return works


def pool(pooling: Pooling, values: Floats, rows: Windows, columns: Windows, out: Floats) -> None:
    """Pools the windows of `rows` and `columns` of a map's values (rows, columns) to `out`."""
    from core.compute import loops, median_loops, pool_loops, sum_loops

    code = POOLINGS[pooling.kind].code
    size, dilation, padding = pooling.size, pooling.dilation, pooling.count_include_pad
    windows = values, rows.cells, columns.cells
    made, least = 0, pool_loops.WIDTH
    if code in (MAX, MIN, FIRST):
        made = pool_loops.best(code, *windows, dilation, out)
    elif code != MEDIAN:
        made = sum_loops.sums(code, *windows, dilation, padding, out)
    elif size[0] * size[1] <= median_loops.MOST_SORTED:
        pairs = median_loops.exchanges(size[0] * size[1])
        made = median_loops.medians(*windows, size, dilation, pairs, out)
    else:
        least = NO_WINDOWS
    if made < out.size:
        loops.pool(code, *windows, size, dilation, padding, least, out)


def _keep_border(
    values: Floats, planes: Planes, channel: int, rows: Reading, columns: Reading
) -> None:
    """Puts the input pixel where the kernel, dilation included, does not fit."""
    assert rows.fits is not None
    assert rows.centres is not None
    assert columns.fits is not None
    assert columns.centres is not None
    outside = ~rows.fits
    if outside.any():
        values[outside] = planes.values(channel, rows.centres[outside], columns.centres)
    outside = ~columns.fits
    if outside.any():
        values[:, outside] = planes.values(channel, rows.centres, columns.centres[outside])
