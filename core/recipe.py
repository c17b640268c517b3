"""The values that decide every pixel: kernels, pooling, layers and recipes, checked when built."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.checks import (
    RecipeError,
    check_choice,
    check_flag,
    check_list,
    check_number,
    check_text,
    check_tuple,
    check_weights,
    check_whole,
    check_whole_pair,
    describe,
)
from core.compute.activation import ACTIVATIONS
from core.compute.padding import BORDERS
from core.compute.pooling import POOLINGS
from core.sentences import Sentence

COLORS = ("channels", "luminance")
PADDINGS = ("same", "valid", "full")

MAX_KERNEL_SIZE = 63
MAX_POOLING_SIZE = 256
MAX_STEP = 64
"""Largest stride and dilation."""
MAX_KERNELS = 4096
MAX_CHANNELS = 4096
MAX_LAYERS = 64
MAX_PADDING = 65_535
"""Largest explicit padding of one side, in pixels."""


def default_anchor(rows: int, columns: int) -> tuple[int, int]:
    """The weight that lies on the output pixel where nothing else is said."""
    return (rows - 1) // 2, (columns - 1) // 2


@dataclass(frozen=True, eq=False, init=False)
class Kernel:
    """One filter: value = scale x (weights correlated with the pixels) + bias.

    `weights`: (row, column), applied to every incoming map separately, or (channel, row,
    column), summed over the incoming maps; kept as read-only float64. `anchor`: the (row,
    column) of the weight that lies on the output pixel; None stands for
    ((rows - 1) // 2, (columns - 1) // 2). Raises RecipeError.
    """

    weights: NDArray[np.float64]
    _: KW_ONLY
    name: str = ""
    scale: float = 1.0
    bias: float = 0.0
    anchor: tuple[int, int] = (0, 0)

    def __init__(
        self,
        weights: ArrayLike,
        *,
        name: str = "",
        scale: float = 1.0,
        bias: float = 0.0,
        anchor: Sequence[int] | None = None,
    ) -> None:
        checked = check_weights(
            weights, "weights", (MAX_CHANNELS, MAX_KERNEL_SIZE, MAX_KERNEL_SIZE)
        )
        rows, columns = checked.shape[-2:]
        if anchor is None:
            anchor = default_anchor(rows, columns)
        row, column = check_whole_pair(anchor, "anchor", 0, MAX_KERNEL_SIZE - 1)
        if row >= rows or column >= columns:
            raise RecipeError(
                "anchor",
                Sentence(
                    "({0}, {1}) lies outside the {2} x {3} weights", row, column, rows, columns
                ),
            )
        _set(
            self,
            weights=checked,
            name=check_text(name, "name"),
            scale=check_number(scale, "scale"),
            bias=check_number(bias, "bias"),
            anchor=(row, column),
        )

    @property
    def rows(self) -> int:
        """Rows of the weights."""
        return int(self.weights.shape[-2])

    @property
    def columns(self) -> int:
        """Columns of the weights."""
        return int(self.weights.shape[-1])

    @property
    def channels(self) -> int | None:
        """Incoming maps that are summed, or None for weights of two dimensions."""
        return int(self.weights.shape[0]) if self.weights.ndim == 3 else None

    def __reduce__(self) -> tuple[Any, ...]:
        # Copies and pickles are built anew, so that their weights are read-only too.
        return _kernel, (self.weights, self.name, self.scale, self.bias, self.anchor)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Kernel):
            return NotImplemented
        return self is other or (
            (self.name, self.scale, self.bias, self.anchor)
            == (other.name, other.scale, other.bias, other.anchor)
            and np.array_equal(self.weights, other.weights)
        )

    def __hash__(self) -> int:
        # + 0.0 makes the two zeros, which compare equal, hash alike.
        return hash((self.name, self.scale, self.bias, self.anchor, (self.weights + 0.0).tobytes()))


@dataclass(frozen=True)
class Pooling:
    """Reduction of windows to one value each; sizes as PyTorch's MaxPool2d and AvgPool2d.

    All pairs are (row, column) in pixels of the filtered map; `stride` None means `size`.
    Raises RecipeError, among others for padding over size // 2.
    """

    kind: str = "max"
    _: KW_ONLY
    size: tuple[int, int] = (2, 2)
    stride: tuple[int, int] = None  # type: ignore[assignment]
    padding: tuple[int, int] = (0, 0)
    dilation: tuple[int, int] = (1, 1)
    ceil_mode: bool = False
    count_include_pad: bool = True

    def __post_init__(self) -> None:
        check_choice(self.kind, "kind", tuple(POOLINGS))
        size = check_whole_pair(self.size, "size", 1, MAX_POOLING_SIZE)
        stride = size if self.stride is None else self.stride
        padding = check_whole_pair(self.padding, "padding", 0, MAX_POOLING_SIZE)
        for axis in (0, 1):
            if padding[axis] > size[axis] // 2:
                raise RecipeError(
                    f"padding[{axis}]",
                    Sentence(
                        "must be at most half the size ({0}), not {1}",
                        size[axis] // 2,
                        padding[axis],
                    ),
                )
        _set(
            self,
            size=size,
            stride=check_tuple(
                stride,
                "stride",
                2,
                # A stride may equal any size, since that is what it is by default.
                lambda item, at: check_whole(item, at, 1, max(MAX_STEP, *size)),
            ),
            padding=padding,
            dilation=check_whole_pair(self.dilation, "dilation", 1, MAX_STEP),
            ceil_mode=check_flag(self.ceil_mode, "ceil_mode"),
            count_include_pad=check_flag(self.count_include_pad, "count_include_pad"),
        )


@dataclass(frozen=True)
class Layer:
    """Padding, correlation, scale, bias, activation and pooling of every incoming map.

    `padding`: "same", "valid", "full" or (top, bottom, left, right) in pixels. `range`: the
    limits of activation "clip"; None stands for the image file's own. Raises RecipeError.
    """

    kernels: tuple[Kernel, ...]
    _: KW_ONLY
    name: str = ""
    enabled: bool = True
    flip: bool = False
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    padding: str | tuple[int, int, int, int] = "same"
    border: str = "reflect"
    border_value: float = 0.0
    activation: str = "none"
    slope: float = 0.01
    range: tuple[float, float] | None = None
    pooling: Pooling | None = None

    def __post_init__(self) -> None:
        if isinstance(self.padding, str):
            padding: Any = check_choice(self.padding, "padding", PADDINGS)
        elif isinstance(self.padding, (list, tuple)):
            padding = check_tuple(
                self.padding, "padding", 4, lambda item, at: check_whole(item, at, 0, MAX_PADDING)
            )
        else:
            raise RecipeError(
                "padding",
                Sentence(
                    "must be one of {0} or a list of 4 numbers, not {1}",
                    ", ".join(PADDINGS),
                    describe(self.padding),
                ),
            )
        limits = self.range
        if limits is not None:
            low, high = check_tuple(limits, "range", 2, check_number)
            if low > high:
                raise RecipeError(
                    "range", Sentence("the low end {0:g} lies above the high end {1:g}", low, high)
                )
            limits = (low, high)
        if self.pooling is not None and not isinstance(self.pooling, Pooling):
            raise RecipeError(
                "pooling", Sentence("must be null or an object, not {0}", describe(self.pooling))
            )
        _set(
            self,
            kernels=check_list(self.kernels, "kernels", Kernel, MAX_KERNELS),
            name=check_text(self.name, "name"),
            enabled=check_flag(self.enabled, "enabled"),
            flip=check_flag(self.flip, "flip"),
            stride=check_whole_pair(self.stride, "stride", 1, MAX_STEP),
            dilation=check_whole_pair(self.dilation, "dilation", 1, MAX_STEP),
            padding=padding,
            border=check_choice(self.border, "border", tuple(BORDERS)),
            border_value=check_number(self.border_value, "border_value"),
            activation=check_choice(self.activation, "activation", tuple(ACTIVATIONS)),
            slope=check_number(self.slope, "slope"),
            range=limits,
        )
        self._check_kernels_agree()
        self._check_keep()

    def _check_kernels_agree(self) -> None:
        first = self.kernels[0]
        if len({kernel.weights.shape for kernel in self.kernels}) == 1:
            return  # the usual case, in which banks of thousands are edited
        for index, kernel in enumerate(self.kernels):
            path = f"kernels[{index}].weights"
            if (kernel.channels is None) != (first.channels is None):
                raise RecipeError(path, "a layer cannot mix weights of two and of three dimensions")
            if kernel.channels != first.channels:
                raise RecipeError(
                    path,
                    Sentence(
                        "has {0} channels, kernels[0] has {1}", kernel.channels, first.channels
                    ),
                )
            same_size = (kernel.rows, kernel.columns) == (first.rows, first.columns)
            if self.padding != "same" and not same_size:
                raise RecipeError(
                    path,
                    Sentence(
                        "{0} x {1}, but kernels[0] is {2} x {3}; kernels of several sizes"
                        " need padding same",
                        kernel.rows,
                        kernel.columns,
                        first.rows,
                        first.columns,
                    ),
                )

    def _check_keep(self) -> None:
        if self.border != "keep":
            return
        if self.kernels[0].channels is not None:
            raise RecipeError("border", "keep needs weights of two dimensions")
        if self.stride != (1, 1):
            raise RecipeError("border", "keep needs stride [1, 1]")
        if self.padding != "same":
            raise RecipeError("border", "keep needs padding same")


@dataclass(frozen=True)
class Recipe:
    """Layers, first to last, and how colour enters the first one. Raises RecipeError."""

    layers: tuple[Layer, ...]
    _: KW_ONLY
    color: str = "channels"

    def __post_init__(self) -> None:
        _set(
            self,
            layers=check_list(self.layers, "layers", Layer, MAX_LAYERS),
            color=check_choice(self.color, "color", COLORS),
        )

    def up_to(self, layer: int, stage: str) -> Recipe:
        """What decides the maps of a layer (counted from 0) at "filtered" or "pooled".

        Later layers, and pooling for the filtered maps, neither change nor forbid them.
        """
        layers = self.layers[: layer + 1]
        if stage == "filtered":
            layers = (*layers[:-1], replace(layers[-1], pooling=None))
        return replace(self, layers=layers)


def _kernel(
    weights: ArrayLike, name: str, scale: float, bias: float, anchor: tuple[int, int]
) -> Kernel:
    return Kernel(weights, name=name, scale=scale, bias=bias, anchor=anchor)


def field_names(kind: type) -> tuple[str, ...]:
    """The names of a value's fields, in the order of the recipe file."""
    return tuple(item.name for item in fields(kind))


def _set(value: object, **checked: Any) -> None:
    for name, content in checked.items():
        object.__setattr__(value, name, content)
