"""A picture and what something made of it: which pixels of both belong to each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

from core.compute.padding import BORDERS, OUTSIDE
from core.image import Image
from core.learning.constraints import LearnError
from core.recipe import MAX_STEP, default_anchor
from core.sentences import Sentence
from core.symmetry import NO_SYMMETRY

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Size = tuple[int, int]

MOST_SIDE = 31
"""Rows and columns of a kernel that is learned: with more, the equations would fill gigabytes."""
LEFT_OUT = ""
"""Instead of a border: pixels whose window reaches over the edge are not used."""
LEARN_BORDERS = (LEFT_OUT, "reflect", "replicate", "symmetric", "circular", "zeros")
_LUMINANCE = (0.299, 0.587, 0.114)
_TILE_VALUES = 1 << 22
"""Numbers of the patches of one tile: 32 MB."""
_TILE_SIDE = 4096
_MOST_PLACEMENTS = 12


@dataclass(frozen=True)
class Setup:
    """What is looked for: a kernel of rows x columns, a bias, and the rules that it keeps.

    `sum_rule` of SUMS, `symmetry` of SYMMETRIES, `border` of LEARN_BORDERS. `any_anchor`: the
    anchor that fits best is looked for. `skips_saturated`: pixels of the second picture at the
    ends of its integer range are left out, since something may have been cut off there.
    """

    rows: int
    columns: int
    has_bias: bool = True
    sum_rule: str = "free"
    symmetry: str = NO_SYMMETRY
    border: str = LEFT_OUT
    any_anchor: bool = True
    skips_saturated: bool = True

    def __post_init__(self) -> None:
        if not (1 <= self.rows <= MOST_SIDE and 1 <= self.columns <= MOST_SIDE):
            raise LearnError(
                Sentence(
                    "a kernel is learned with 1 to {0} rows and columns, not {1} x {2}",
                    MOST_SIDE,
                    self.rows,
                    self.columns,
                )
            )

    @property
    def shape(self) -> Size:
        """Rows and columns of the kernel."""
        return self.rows, self.columns


@dataclass(frozen=True)
class Placement:
    """Where windows lie: that of output (i, j) begins at (i, j) x stride - offset in the input.

    `padding`: what a layer calls it. For "same" the offset is the anchor.
    """

    padding: str
    stride: Size
    offset: Size


@dataclass(frozen=True)
class Counts:
    """How many pixels of the second picture, times channels, were used, and why others not."""

    used: int = 0
    saturated: int = 0
    border: int = 0
    not_finite: int = 0
    skipped: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.used + self.saturated + self.border + self.not_finite + self.skipped

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.used + other.used,
            self.saturated + other.saturated,
            self.border + other.border,
            self.not_finite + other.not_finite,
            self.skipped + other.skipped,
        )


@dataclass(frozen=True, eq=False)
class Pair:
    """A picture and a second one. `color` as in a recipe: how channels meet each other."""

    image: Image
    second: Image
    color: str

    @property
    def channels(self) -> int:
        """Maps that are compared: each channel, or the one luminance."""
        return self.image.channels if self.color == "channels" else 1


@dataclass(frozen=True, eq=False)
class Tile:
    """Some pixels: `patches` (weight, pixel), `values` (pixel,) of the second picture."""

    patches: Floats
    values: Floats
    counts: Counts


def make_pair(image: Image, second: Image) -> Pair:
    """Two pictures as a pair: channel by channel, or by luminance where only one has colours.

    Raises LearnError where the channels do not fit.
    """
    if image.channels == second.channels:
        return Pair(image, second, "channels")
    if {image.channels, second.channels} == {1, 3}:
        return Pair(image, second, "luminance")
    raise LearnError(
        Sentence(
            "the picture has {0} channels, the second one {1}; they do not fit",
            image.channels,
            second.channels,
        )
    )


def placements(pair: Pair, setup: Setup) -> tuple[Placement, ...]:
    """How a kernel can have made the second picture's size of the first; the usual one first.

    Raises LearnError where it cannot.
    """
    size, wanted = (pair.image.rows, pair.image.columns), (pair.second.rows, pair.second.columns)
    found: list[Placement] = []
    offsets = {
        "same": default_anchor(*setup.shape),
        "valid": (0, 0),
        "full": (setup.rows - 1, setup.columns - 1),
    }
    for padding, offset in offsets.items():
        strides = [
            [step for step in range(1, MAX_STEP + 1) if _outputs(padding, n, k, step) == out]
            for n, k, out in zip(size, setup.shape, wanted, strict=True)
        ]
        for stride in product(*strides):
            placement = Placement(padding, (stride[0], stride[1]), offset)
            # A kernel of one pixel makes the same of every padding.
            if all((p.stride, p.offset) != (placement.stride, offset) for p in found):
                found.append(placement)
    if not found:
        made = [_outputs("valid", n, k, 1) for n, k in zip(size, setup.shape, strict=True)]
        raise LearnError(
            Sentence(
                "the second picture is {0} x {1}; from {2} x {3} a kernel of {4} x {5} makes"
                " {2} x {3}, {6} x {7} without padding, or every nth row and column of these",
                *wanted,
                *size,
                *setup.shape,
                *(max(count, 0) for count in made),
            )
        )
    # Of the sizes of very small pictures too many strides are possible.
    found.sort(key=lambda each: (each.stride[0] != each.stride[1], sum(each.stride)))
    return tuple(found[:_MOST_PLACEMENTS])


def _outputs(padding: str, n: int, k: int, step: int) -> int:
    """Output pixels along an axis of n pixels, as operators.md's table of paddings has them."""
    if padding == "same":
        return -(-n // step)
    spare = n - k if padding == "valid" else n + k - 2
    return spare // step + 1 if spare >= 0 else 0


def anchored(placement: Placement, setup: Setup) -> tuple[Placement, ...]:
    """A placement with every anchor, those near the usual one first; others have only one."""
    if placement.padding != "same" or not setup.any_anchor:
        return (placement,)
    middle = placement.offset
    anchors = sorted(
        product(range(setup.rows), range(setup.columns)),
        key=lambda a: (abs(a[0] - middle[0]) + abs(a[1] - middle[1]), a),
    )
    return tuple(Placement("same", placement.stride, anchor) for anchor in anchors)


def tiles(pair: Pair, setup: Setup, placement: Placement, *, every: int = 1) -> Iterator[Tile]:
    """All pixels of the pair, tile after tile; of every so many tiles one has patches."""
    for number, part in enumerate(_parts(pair, setup)):
        if number % every:
            size = part.rows.size * part.columns.size
            yield Tile(_no_patches(setup), np.zeros(0), Counts(skipped=size))
        else:
            yield _gathered(pair, setup, placement, _usable(pair, setup, placement, part))


@dataclass(frozen=True, eq=False)
class _Part:
    """Rows and columns of a channel of the second picture, those beside each other."""

    channel: int
    rows: Places
    columns: Places


@dataclass(frozen=True, eq=False)
class _Usable:
    """What of a part can be used: `kept` of its values (row, column)."""

    part: _Part
    values: Floats
    kept: NDArray[np.bool_]
    counts: Counts


def _parts(pair: Pair, setup: Setup) -> Iterator[_Part]:
    height, width = tile_sides(pair, setup)
    for channel in range(pair.channels):
        for top in range(0, pair.second.rows, height):
            rows = np.arange(top, min(top + height, pair.second.rows))
            for left in range(0, pair.second.columns, width):
                columns = np.arange(left, min(left + width, pair.second.columns))
                yield _Part(channel, rows, columns)


def tile_sides(pair: Pair, setup: Setup) -> Size:
    """Rows and columns of a tile."""
    width = min(pair.second.columns, _TILE_SIDE)
    return max(1, _TILE_VALUES // (setup.rows * setup.columns * width)), width


def tile_count(pair: Pair, setup: Setup) -> int:
    """How many tiles there are."""
    height, width = tile_sides(pair, setup)
    return pair.channels * -(-pair.second.rows // height) * -(-pair.second.columns // width)


def _usable(pair: Pair, setup: Setup, placement: Placement, part: _Part) -> _Usable:
    total = part.rows.size * part.columns.size
    rows, columns = part.rows, part.columns
    if setup.border == LEFT_OUT:
        rows = _inside(rows, placement, 0, setup.rows, pair.image.rows)
        columns = _inside(columns, placement, 1, setup.columns, pair.image.columns)
    part = _Part(part.channel, rows, columns)
    count = rows.size * columns.size
    if not count:
        return _Usable(part, np.zeros(0), np.zeros(0, np.bool_), Counts(border=total))
    values, saturated = _targets(pair, part.channel, rows, columns)
    if not setup.skips_saturated:
        saturated = np.zeros_like(saturated)
    kept = ~saturated & np.isfinite(values)
    used, cut = int(np.count_nonzero(kept)), int(np.count_nonzero(saturated))
    return _Usable(part, values, kept, Counts(used, cut, total - count, count - used - cut))


def _gathered(pair: Pair, setup: Setup, placement: Placement, usable: _Usable) -> Tile:
    """The patches of what is kept of a part."""
    part, kept = usable.part, usable.kept
    used = int(np.count_nonzero(kept))
    if not used:
        return Tile(_no_patches(setup), np.zeros(0), usable.counts)
    step_y, step_x = placement.stride
    first_y = part.rows[0] * step_y - placement.offset[0]
    first_x = part.columns[0] * step_x - placement.offset[1]
    height, width = (part.rows.size - 1) * step_y + 1, (part.columns.size - 1) * step_x + 1
    block = input_block(
        pair, part.channel, setup.border,
        np.arange(first_y, first_y + height + setup.rows - 1),
        np.arange(first_x, first_x + width + setup.columns - 1),
    )  # fmt: skip
    patches = np.empty((setup.rows * setup.columns, used))
    is_whole, values = used == kept.size, usable.values[kept]
    flat = block.ravel()
    kept_rows, kept_columns = np.nonzero(kept)
    corners = kept_rows * (step_y * block.shape[1]) + kept_columns * step_x
    for at, (row, column) in enumerate(product(range(setup.rows), range(setup.columns))):
        if is_whole:
            shifted = block[row : row + height : step_y, column : column + width : step_x]
            patches[at] = shifted.ravel()
        else:
            np.take(flat, corners + (row * block.shape[1] + column), out=patches[at])
    counts = usable.counts
    if not np.isfinite(block).all():
        finite = np.isfinite(patches).all(axis=0)
        patches, values = patches[:, finite], values[finite]
        bad = used - values.size
        counts += Counts(used=-bad, not_finite=bad)
    return Tile(patches, values, counts)


def _no_patches(setup: Setup) -> Floats:
    return np.zeros((setup.rows * setup.columns, 0))


def _inside(places: Places, placement: Placement, axis: int, size: int, pixels: int) -> Places:
    """Those outputs whose windows lie in the picture."""
    first = places * placement.stride[axis] - placement.offset[axis]
    return places[(first >= 0) & (first + size <= pixels)]


def _targets(
    pair: Pair, channel: int, rows: Places, columns: Places
) -> tuple[Floats, NDArray[np.bool_]]:
    part = pair.second.pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    if part.ndim == 3 and pair.color == "channels":
        part = part[:, :, channel]
    saturated: NDArray[np.bool_] = np.zeros(part.shape, np.bool_)
    if part.dtype.kind in "ui":
        low, high = pair.second.value_range
        saturated = (part == low) | (part == high)
    if part.ndim == 3:
        return part @ np.array(_LUMINANCE), np.any(saturated, axis=2)
    return part.astype(np.float64), saturated


def target_block(pair: Pair, channel: int, rows: Places, columns: Places) -> Floats:
    """Values of the second picture at rows and columns that lie beside each other."""
    return _targets(pair, channel, rows, columns)[0]


def input_block(pair: Pair, channel: int, border: str, rows: Places, columns: Places) -> Floats:
    """Values of the first picture at rows and columns, some of which may lie outside."""
    pixels = pair.image.pixels
    rule = BORDERS[border or "replicate"].sources
    from_rows, from_columns = rule(rows, pixels.shape[0]), rule(columns, pixels.shape[1])
    part = pixels[from_rows.clip(0)[:, None], from_columns.clip(0)]
    if part.ndim == 3:
        part = part[:, :, channel] if pair.color == "channels" else part @ np.array(_LUMINANCE)
    block: Floats = part.astype(np.float64)
    block[from_rows == OUTSIDE] = 0
    block[:, from_columns == OUTSIDE] = 0
    return block


def draw_pixels(
    pair: Pair, setup: Setup, placement: Placement, wanted: int, *, seed: int = 0
) -> Tile:
    """About so many pixels drawn from all that can be used, or all; `counts` are of all."""
    draw = np.random.default_rng(seed)
    counts = sum(
        (_usable(pair, setup, placement, part).counts for part in _parts(pair, setup)), Counts()
    )
    share = wanted / max(counts.used, 1)
    patches, values = [_no_patches(setup)], [np.zeros(0)]
    for part in _parts(pair, setup):
        usable = _usable(pair, setup, placement, part)
        if share < 1:
            chance = draw.random(usable.kept.shape) < share
            usable = replace(usable, kept=usable.kept & chance)
        tile = _gathered(pair, setup, placement, usable)
        patches.append(tile.patches)
        values.append(tile.values)
    return Tile(np.concatenate(patches, axis=1), np.concatenate(values), counts)
