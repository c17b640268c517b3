"""What a layer comes to when it is written down: sizes, sides, and what differs by kernel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.compute.geometry import effective_anchor
from core.export.literals import Weights, remark
from core.recipe import Layer

Sides = tuple[int, int, int, int]
"""Padding at the top, bottom, left and right."""


MOST_NAMED = 16
"""Kernels whose names stand above them."""


@dataclass(frozen=True, eq=False)
class Form:
    """A layer and its number, counted from 1."""

    layer: Layer
    number: int

    @property
    def path(self) -> str:
        """The path of the layer in the recipe."""
        return f"layers[{self.number - 1}]"

    @property
    def count(self) -> int:
        """Kernels."""
        return len(self.layer.kernels)

    @property
    def is_summed(self) -> bool:
        """The kernels sum over all maps that come in."""
        return self.layer.kernels[0].channels is not None

    @cached_property
    def is_turned(self) -> bool:
        """Turning the weights by 180 degrees makes a difference."""
        return self.layer.flip and any(
            not np.array_equal(kernel.weights, kernel.weights[..., ::-1, ::-1])
            for kernel in self.layer.kernels
        )

    @property
    def is_dilated(self) -> bool:
        """The weights lie more than a pixel apart."""
        return any(
            step > 1 and size > 1
            for kernel in self.layer.kernels
            for step, size in zip(self.layer.dilation, kernel.weights.shape[-2:], strict=True)
        )

    @cached_property
    def sides(self) -> tuple[Sides, ...]:
        """The padding of each kernel."""
        return tuple(self._sides(index) for index in range(self.count))

    def _sides(self, index: int) -> Sides:
        kernel, padding, (down, across) = (
            self.layer.kernels[index],
            self.layer.padding,
            self.layer.dilation,
        )
        if padding == "valid":
            return 0, 0, 0, 0
        if padding == "full":
            rows, columns = (kernel.rows - 1) * down, (kernel.columns - 1) * across
            return rows, rows, columns, columns
        if isinstance(padding, str):
            row, column = effective_anchor(kernel, self.layer.flip)
            return (
                row * down,
                (kernel.rows - 1 - row) * down,
                column * across,
                (kernel.columns - 1 - column) * across,
            )
        return padding

    @cached_property
    def is_uniform(self) -> bool:
        """All kernels have one size and one padding."""
        shapes = {kernel.weights.shape for kernel in self.layer.kernels}
        return len(shapes) == 1 and len(set(self.sides)) == 1

    @property
    def scales(self) -> tuple[float, ...]:
        """The scale of each kernel."""
        return tuple(kernel.scale for kernel in self.layer.kernels)

    @property
    def biases(self) -> tuple[float, ...]:
        """The bias of each kernel."""
        return tuple(kernel.bias for kernel in self.layer.kernels)

    @property
    def weights(self) -> Weights:
        """The one kernel's weights, or those of all, which are of one size, (kernel, ...)."""
        if self.count == 1:
            return self.layer.kernels[0].weights
        return np.stack([kernel.weights for kernel in self.layer.kernels])

    @property
    def needs_range(self) -> bool:
        """The activation limits values to the range of the image's kind."""
        return self.layer.activation == "clip" and self.layer.range is None

    def remarks(self) -> list[str]:
        """What the layer does, as lines of comment."""
        layer = self.layer
        name = f" {remark(layer.name)}" if layer.name else ""
        sizes = sorted({(kernel.rows, kernel.columns) for kernel in layer.kernels})
        size = f"{sizes[0][0]} x {sizes[0][1]}" if len(sizes) == 1 else "several sizes"
        kernels = "1 kernel" if self.count == 1 else f"{self.count} kernels"
        over = "the sum over all maps" if self.is_summed else "every map"
        lines = [f"# Layer {self.number}{name}", f"# {kernels} of {size} on {over}"]
        if layer.stride != (1, 1):
            lines[-1] += f", stride {layer.stride[0]} x {layer.stride[1]}"
        if self.is_dilated:
            lines[-1] += f", dilation {layer.dilation[0]} x {layer.dilation[1]}"
        if layer.activation != "none":
            lines[-1] += f", {layer.activation}"
        lines[-1] += "."
        if layer.pooling is not None:
            rows, columns = layer.pooling.size
            lines.append(f"# Then {layer.pooling.kind} pooling of {rows} x {columns}.")
        named = [
            (index, remark(kernel.name))
            for index, kernel in enumerate(layer.kernels, 1)
            if kernel.name
        ]
        if len(named) <= MOST_NAMED:
            lines += [f"# Kernel {index}: {name}" for index, name in named]
        return lines
