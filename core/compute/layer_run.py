"""One layer of a run: gathers padded strips, correlates, activates and pools them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.correlation import Method, apply, choose
from core.compute.geometry import Axis, LayerPlan, Span
from core.compute.memory import result_array
from core.compute.padding import BORDERS
from core.compute.pooling import AVERAGE, MAX, MIN, POOLINGS, SUM
from core.compute.strips import Scratch, Strip, Worker
from core.image import Pixels
from core.recipe import Layer, Pooling

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LayerJob:
    """One layer's inputs and results, shared by the threads that fill the results.

    `methods`: how each kernel is applied. `limits`: what activation "clip" limits values to.
    """

    layer: Layer
    plan: LayerPlan
    planes: tuple[Pixels, ...]
    methods: tuple[Method, ...]
    limits: tuple[float, float]
    filtered: Floats | None
    pooled: Floats | None

    @classmethod
    def build(
        cls,
        layer: Layer,
        plan: LayerPlan,
        planes: Sequence[Pixels],
        limits: tuple[float, float],
        kept: tuple[str, ...],
    ) -> LayerJob:
        """Chooses the methods and allocates the maps that are kept."""
        pooling = plan.pooling is not None
        pixels = plan.filtered_shape[1] * plan.filtered_shape[2]
        planes = tuple(_readable(plane) for plane in planes)
        return cls(
            layer,
            plan,
            planes,
            tuple(choose(layer, kernel, planes[0].dtype, pixels) for kernel in layer.kernels),
            limits if layer.range is None else layer.range,
            result_array(plan.filtered_shape) if not pooling or "filtered" in kept else None,
            result_array(plan.pooled_shape) if pooling else None,
        )

    def worker(self) -> Worker:
        """A function that makes one strip after another in scratch memory of its own."""
        scratch = Scratch()

        def make(strip: Strip) -> None:
            with np.errstate(all="ignore"):
                self._make(strip, scratch)

        return make

    def _make(self, strip: Strip, scratch: Scratch) -> None:
        summed = self.layer.kernels[0].channels is not None
        channels = len(self.planes)
        for group in (range(channels),) if summed else ((c,) for c in range(channels)):
            gathered: tuple[tuple[Axis, Axis], np.dtype[Any]] | None = None
            for index, method in enumerate(self.methods):
                wanted = (self.plan.correlations[index], method.dtype)
                if wanted != gathered:
                    padded = self._gather(group, *wanted, strip.filtered, scratch)
                    gathered = wanted
                number = index if summed else index * channels + group[0]
                self._make_map(number, index, group[0], padded, strip, scratch)

    def _gather(
        self,
        group: Sequence[int],
        axes: tuple[Axis, Axis],
        dtype: np.dtype[Any],
        span: Span,
        scratch: Scratch,
    ) -> Pixels:
        """The padded input (channel, row, column) that a span of filtered rows reads."""
        from core.compute import loops

        row, column = axes
        border = BORDERS[self.layer.border]
        rows = border.sources(np.arange(*row.span(*span)), row.inputs)
        columns = border.sources(np.arange(*column.span(0, column.outputs)), column.inputs)
        fill = self.layer.border_value if self.layer.border == "constant" else 0.0
        padded = scratch.array("padded", (len(group), len(rows), len(columns)), dtype)
        for position, channel in enumerate(group):
            loops.gather(self.planes[channel], rows, columns, dtype.type(fill), padded[position])
        return padded

    def _make_map(
        self,
        number: int,
        index: int,
        channel: int,
        padded: Pixels,
        strip: Strip,
        scratch: Scratch,
    ) -> None:
        low, high = strip.filtered
        direct = self.filtered is not None and strip.own == strip.filtered
        if direct and self.filtered is not None:
            values = self.filtered[number, low:high]
        else:
            values = scratch.array("values", (high - low, self.plan.filtered_shape[2]))
        apply(self.methods[index], self.layer, self.limits, padded, values, scratch)
        if self.layer.border == "keep":
            _keep_border(values, low, self.planes[channel], self.plan.correlations[index])
        if self.filtered is not None and not direct:
            own_low, own_high = strip.own
            self.filtered[number, own_low:own_high] = values[own_low - low : own_high - low]
        if self.pooled is not None and self.layer.pooling is not None:
            pooled_low, pooled_high = strip.pooled
            pool(
                self.layer.pooling,
                values,
                low,
                self.plan.filtered_shape[1:],
                self.pooled[number, pooled_low:pooled_high],
                pooled_low,
            )


def _readable(plane: Pixels) -> Pixels:
    """A plane as the loops read it: of a kind that they know, and read-only."""
    known = plane.dtype in (np.uint8, np.uint16, np.float32)
    view = plane.view() if known else plane.astype(np.float32)
    view.setflags(write=False)
    return view


def pool(
    pooling: Pooling,
    values: Floats,
    first_row: int,
    shape: tuple[int, int],
    out: Floats,
    first_out: int,
) -> None:
    """Pools rows of a map of `shape` (rows, columns), of which `values` holds those needed."""
    from core.compute import loops

    code = POOLINGS[pooling.kind].code
    rows, columns = out.shape
    top = first_out * pooling.stride[0] - first_row
    plain = (pooling.size, pooling.stride, pooling.padding, pooling.dilation)
    if (
        plain == ((2, 2), (2, 2), (0, 0), (1, 1))
        and code in (MAX, MIN, AVERAGE, SUM)
        and top + 2 * rows <= len(values)
        and 2 * columns <= shape[1]
    ):
        loops.pool_2x2(code, values[top : top + 2 * rows], out)
        return
    loops.pool(
        code,
        values,
        first_row,
        shape,
        pooling.size,
        pooling.stride,
        pooling.padding,
        pooling.dilation,
        pooling.count_include_pad,
        out,
        first_out,
    )


def _keep_border(values: Floats, first_row: int, plane: Pixels, axes: tuple[Axis, Axis]) -> None:
    """Puts the input pixel where the kernel, dilation included, does not fit."""
    row, column = axes
    rows, columns = values.shape
    incoming = plane[first_row : first_row + rows]
    top = min(max(row.before - first_row, 0), rows)
    bottom = min(max(row.inputs - row.after - first_row, top), rows)
    left = min(column.before, columns)
    right = max(columns - column.after, left)
    values[:top] = incoming[:top]
    values[bottom:] = incoming[bottom:]
    values[top:bottom, :left] = incoming[top:bottom, :left]
    values[top:bottom, right:] = incoming[top:bottom, right:]
