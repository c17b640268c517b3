"""A bank of filters that is learned from labels: its sizes, and its numbers in one vector."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recipe import Kernel, Layer, Pooling
from core.sentences import Sentence

Floats = NDArray[np.float64]

MAX_FILTERS = 64
MAX_SIDE = 31
"""Rows and columns of a filter."""
MAX_POOLING = 64
ACTIVATIONS = ("relu", "none")
"""What may stand between a filter and its pooling, by core's names, in display order."""
PADDINGS = ("valid", "same")
"""How much stands around an item: nothing, or zeros so that a map is as large as the item."""


@dataclass(frozen=True)
class Reading:
    """What the linear read-out gets of a pooled map: the largest value of each of `cells`."""

    id: str
    name: str
    about: str
    cells: Callable[[tuple[int, int]], tuple[int, int]]


READINGS = (
    Reading(
        "everywhere",
        Sentence("Largest response"),
        Sentence("One number a filter, wherever in the item it lies: a detector."),
        lambda pooled: (1, 1),
    ),
    Reading(
        "place",
        Sentence("Every place"),
        Sentence("One number for each place of the pooled map: where it responds counts too."),
        lambda pooled: pooled,
    ),
)
"""In display order."""


def find_reading(name: str) -> Reading:
    """The row with this id."""
    return next(row for row in READINGS if row.id == name)


@dataclass(frozen=True)
class BankShape:
    """Filters with a bias each, an activation, max pooling and a linear read-out.

    `item`: (channels, rows, columns) of what it reads. `pooling`: size and stride of the square
    windows, 1 for none. `reading`: an id of READINGS. Raises ValueError, with a Sentence, where
    no map or no pooled value would be left.
    """

    count: int
    rows: int
    columns: int
    item: tuple[int, int, int]
    activation: str = "relu"
    pooling: int = 2
    reading: str = "everywhere"
    padding: str = "valid"

    def __post_init__(self) -> None:
        for value, most in (
            (self.count, MAX_FILTERS),
            (self.rows, MAX_SIDE),
            (self.columns, MAX_SIDE),
            (self.pooling, MAX_POOLING),
        ):
            if not 1 <= value <= most:
                raise ValueError(Sentence("{0} is not between 1 and {1}", value, most))
        if self.activation not in ACTIVATIONS or self.padding not in PADDINGS:
            raise ValueError(f"unknown kind {self.activation!r} or {self.padding!r}")
        find_reading(self.reading)
        sizes = Sentence("{0} × {1}", *self.item[1:])
        if min(self.map_size) < 1:
            raise ValueError(
                Sentence(
                    "filters of {0} × {1} do not fit into items of {2}",
                    self.rows,
                    self.columns,
                    sizes,
                )
            )
        if min(self.pooled_size) < 1:
            raise ValueError(
                Sentence(
                    "pooling windows of {0} × {0} do not fit into maps of {1} × {2}",
                    self.pooling,
                    *self.map_size,
                )
            )

    @property
    def taps(self) -> int:
        """Weights of one filter, over all channels."""
        return self.item[0] * self.rows * self.columns

    @property
    def margins(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Zeros (before, after) the rows and the columns of an item."""
        if self.padding == "valid":
            return (0, 0), (0, 0)
        before = (self.rows - 1) // 2, (self.columns - 1) // 2
        return (before[0], self.rows - 1 - before[0]), (before[1], self.columns - 1 - before[1])

    @property
    def map_size(self) -> tuple[int, int]:
        """Rows and columns of a filtered item."""
        (top, bottom), (left, right) = self.margins
        _, rows, columns = self.item
        return rows + top + bottom - self.rows + 1, columns + left + right - self.columns + 1

    @property
    def pooled_size(self) -> tuple[int, int]:
        """Rows and columns after pooling; what fills no window is left out."""
        rows, columns = self.map_size
        return rows // self.pooling, columns // self.pooling

    @property
    def cells(self) -> tuple[int, int]:
        """Rows and columns of the numbers that the read-out gets of one filter."""
        return find_reading(self.reading).cells(self.pooled_size)

    @property
    def features(self) -> int:
        """Numbers that the read-out gets of one item, filter by filter."""
        rows, columns = self.cells
        return self.count * rows * columns

    @property
    def length(self) -> int:
        """Numbers that are learned."""
        return self.count * (self.taps + 1) + self.features + 1


@dataclass(frozen=True, eq=False)
class BankParts:
    """What the vector of a bank means: views of it, all in units of normalised items.

    `weights` (filter, channel, row, column), `bias` (filter,), `readout` (filter, cell row, cell
    column), and the read-out's `offset`. Score > 0 says that an item has the label.
    """

    weights: Floats
    bias: Floats
    readout: Floats
    offset: float


def bank_parts(shape: BankShape, values: Floats) -> BankParts:
    """The parts of a vector of `shape.length` numbers."""
    taps, count = shape.count * shape.taps, shape.count
    return BankParts(
        values[:taps].reshape(count, shape.item[0], shape.rows, shape.columns),
        values[taps : taps + count],
        values[taps + count : -1].reshape(count, *shape.cells),
        float(values[-1]),
    )


def penalised(shape: BankShape) -> NDArray[np.bool_]:
    """Which numbers of the vector a penalty on large weights counts: all but the biases."""
    found = np.ones(shape.length, np.bool_)
    taps = shape.count * shape.taps
    found[taps : taps + shape.count] = False
    found[-1] = False
    return found


def random_bank(shape: BankShape, seed: int) -> Floats:
    """Random weights, biases of zero: a vector, the same for the same seed.

    Before ReLU the deviation is √(2 / inputs) (He et al., 2015), elsewhere √(2 / (inputs +
    outputs)) (Glorot and Bengio, 2010).
    """
    random = np.random.default_rng(seed)
    values = np.zeros(shape.length)
    parts = bank_parts(shape, values)
    fan_out = 0 if shape.activation == "relu" else shape.count * shape.rows * shape.columns
    parts.weights[...] = random.normal(0, np.sqrt(2 / (shape.taps + fan_out)), parts.weights.shape)
    parts.readout[...] = random.normal(0, np.sqrt(2 / (shape.features + 1)), parts.readout.shape)
    return values


def bank_layer(
    shape: BankShape, values: Floats, unit: float, *, name: str = "Learned", only: int | None = None
) -> Layer:
    """The filters as a layer of a recipe, or the one that is numbered `only`.

    They were learned on values divided by `unit`. The layer reads the values themselves and
    makes the bank's maps times `unit`: its weights are the learned ones, its biases `unit` times
    as large. Raises RecipeError for numbers that are not finite.
    """
    parts = bank_parts(shape, values)
    weights = parts.weights[:, 0] if shape.item[0] == 1 else parts.weights
    kernels = tuple(
        Kernel(weights[index], name=f"{name} {index + 1}", bias=float(parts.bias[index]) * unit)
        for index in (range(shape.count) if only is None else (only,))
    )
    size = (shape.pooling, shape.pooling)
    return Layer(
        kernels,
        name=name,
        padding=shape.padding,
        border="zeros",
        activation=shape.activation,
        pooling=Pooling("max", size=size) if shape.pooling > 1 else None,
    )
