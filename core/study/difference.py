"""How two pictures differ: pixel under pixel, and in exact figures over all of them."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.compute.geometry import LayerPlan, Placement, ShapeError, placement, plan_recipe
from core.compute.methods import AUTOMATIC
from core.compute.reference import reference_steps
from core.compute.whole import share
from core.compute.window import InputCache, Part, Window
from core.display import Extent, joined
from core.image import Image, release_pages
from core.recipe import Recipe
from core.study.map_choice import has_former_layer, input_maps, map_choice
from core.trace import Maps, Progress

Values = NDArray[Any]
Indices = NDArray[np.int64]

SLAB_VALUES = 1 << 23
"""Values of one side that are held at a time; a row, where that is more."""
PIECE_VALUES = 1 << 20
"""Values that are compared in one go."""
HAIR = 1e-9
"""Part of a pixel that rounding may move a place by."""

NOTHING = Extent(0.0, 0.0, is_empty=True)


@dataclass(frozen=True, eq=False)
class Side:
    """One of two pictures that are compared: a stage of a layer, as a panel shows it.

    `stage`: "original", "filtered" or "pooled" of a layer and one of its kernels, counted from
    0; `picture`: of those that come into the layer, see MapChoice. `shows_input`: "original" is
    what comes into the layer where a former one made it, else the image. `is_compiled`: False
    where the inner loops cannot be, and the reference version has to do everything. `cache`: see
    Window.
    """

    image: Image
    recipe: Recipe
    layer: int
    kernel: int
    stage: str
    method: str = AUTOMATIC
    is_compiled: bool = True
    cache: InputCache | None = None
    picture: int = 0
    shows_input: bool = False
    _maps: dict[str, Maps] = field(default_factory=dict)

    @property
    def is_file(self) -> bool:
        """The image itself; nothing is computed."""
        return self.stage == "original" and not self.has_input

    @property
    def has_input(self) -> bool:
        """What comes into the layer."""
        return (
            self.stage == "original"
            and self.shows_input
            and has_former_layer(self.recipe, self.layer)
        )

    @property
    def source(self) -> tuple[int, str]:
        """The layer and its stage that make it."""
        return (self.layer - 1, "pooled") if self.has_input else (self.layer, self.stage)

    @cached_property
    def plans(self) -> tuple[LayerPlan, ...]:
        """The plan of every layer; none for the image itself. Raises ShapeError."""
        if self.is_file:
            return ()
        layer = self.recipe.layers[self.layer]
        if self.stage == "pooled" and (layer.pooling is None or not layer.enabled):
            raise ShapeError("this recipe has no pooling")
        image = self.image
        return plan_recipe(self._wanted, (image.channels, image.rows, image.columns))

    @cached_property
    def maps(self) -> tuple[int, ...]:
        """The numbers of the maps that are compared: three are red, green and blue."""
        channels = self.image.channels
        if self.is_file:
            own = not has_former_layer(self.recipe, self.layer)
            return (0, 1, 2) if channels == 3 else (min(self.picture, channels - 1) if own else 0,)
        if self.has_input:
            return input_maps(self.recipe, self.plans, channels, self.layer, self.picture)
        return map_choice(
            self.recipe,
            self.plans,
            channels,
            layer=self.layer,
            kernel=self.kernel,
            picture=self.picture,
        ).made

    @cached_property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)"""
        if self.is_file:
            return self.image.rows, self.image.columns
        return self.plans[self.source[0]].pooled_shape[1:]

    @cached_property
    def place(self) -> Placement:
        """Where its pixels lie on the original image."""
        if self.is_file:
            return Placement()
        return placement(self._wanted, self.plans, *self.source, self.kernel_of_source)

    @property
    def kernel_of_source(self) -> int:
        """Earlier layers count with their first kernel."""
        return 0 if self.has_input else self.kernel

    def values(self, rows: Indices, columns: Indices) -> Generator[Progress, None, Values]:
        """Its values at ascending rows and columns, (rows, columns) or (rows, columns, 3)."""
        if not len(rows) or not len(columns):
            shape = len(rows), len(columns)
            return np.empty(shape if len(self.maps) == 1 else (*shape, 3), np.float32)
        if self.is_file:
            yield Progress(0, 1)
            pixels = self.image.pixels
            if pixels.ndim == 3 and len(self.maps) == 1:
                pixels = pixels[:, :, self.maps[0]]
            found: Values = np.ascontiguousarray(pixels[_slice(rows)][:, _slice(columns)])
            return found
        if self.is_compiled:
            part = Part(*self.source, self.maps, rows, columns)
            (values,) = yield from self._window.evaluate([part])
        else:
            maps = (yield from self._by_reference())[list(self.maps)]
            values = maps[:, _slice(rows)][:, :, _slice(columns)].astype(np.float32)
        return values[0] if len(values) == 1 else np.moveaxis(values, 0, 2)

    @cached_property
    def _wanted(self) -> Recipe:
        return self.recipe.up_to(*self.source)

    @cached_property
    def _window(self) -> Window:
        return Window(self._wanted, self.image, self.plans, self.cache, self.method)

    def _by_reference(self) -> Generator[Progress, None, Maps]:
        if not self._maps:
            layer, stage = self.source
            trace = yield from reference_steps(self._wanted, self.image, (stage,))
            self._maps[self.stage] = getattr(trace.layers[layer], stage)
        return self._maps[self.stage]


@dataclass(frozen=True, eq=False)
class Under:
    """The values of a side that lie under pixels of another picture.

    `values`: (rows, columns) or (rows, columns, 3) of those that have one. `rows`, `columns`:
    which rows and columns of the other picture's do.
    """

    values: Values
    rows: NDArray[np.bool_]
    columns: NDArray[np.bool_]

    def of(self, above: Values) -> Values:
        """The values of the other picture that have one under them, in the same form."""
        found: Values = above
        if not self.rows.all():
            found = found[self.rows]
        if not self.columns.all():
            found = found[:, self.columns]
        return found

    def spread(self, values: Values, shape: tuple[int, int]) -> Values:
        """Values of the pixels that have one, over a picture of (rows, columns), else NaN."""
        if values.shape[:2] == shape:
            return values
        found = np.full((*shape, *values.shape[2:]), np.nan, values.dtype)
        found[np.ix_(self.rows, self.columns)] = values
        return found


def nearest(
    indices: Indices, start: float, size: float, other: float, other_size: float, count: int
) -> Indices:
    """The pixels along an axis that lie under the middles of others; -1 where there is none.

    `indices` of pixels that begin at `start` and are `size` wide, in original-image pixels;
    `count` pixels of the other map begin at `other`. Of two equally near, the later one.
    """
    at = (start + (np.asarray(indices) + 0.5) * size - other) / other_size
    found: Indices = np.floor(at + HAIR).astype(np.int64)
    # A middle on the far edge has only the last pixel beside it.
    found[(found == count) & (at < count + HAIR)] = count - 1
    found[(found < 0) | (found >= count)] = -1
    return found


def under_steps(
    side: Side, place: Placement, rows: Indices, columns: Indices
) -> Generator[Progress, None, Under]:
    """What lies under the rows and columns of a picture at `place`, by the pixels' middles.

    Raises ShapeError.
    """
    below, height, width = side.place, *side.shape
    down = nearest(rows, place.top, place.height, below.top, below.height, height)
    across = nearest(columns, place.left, place.width, below.left, below.width, width)
    has = down >= 0, across >= 0
    (down, again_down), (across, again_across) = (
        np.unique(found[there], return_inverse=True)
        for found, there in zip((down, across), has, strict=True)
    )
    values = yield from side.values(down, across)
    if len(again_down) != len(down):
        values = values[again_down]
    if len(again_across) != len(across):
        values = values[:, again_across]
    return Under(values, *has)


def differences(above: Values, below: Values, dtype: DTypeLike = np.float64) -> Values:
    """A - B, gray standing for each of red, green and blue; 0 where both are alike.

    Two NaN are alike, and so are two infinities of one sign.
    """
    above, below = _in_one_form(above, below)
    with np.errstate(invalid="ignore", over="ignore"):
        found: Values = np.subtract(above, below, dtype=dtype)
    if not np.isfinite(found).all():
        found[(above == below) | (_is_nan(above) & _is_nan(below))] = 0
    return found


@dataclass(frozen=True)
class Figures:
    """How A and B differ where pixels of both are.

    `pixels`: compared ones; `differing`: of them, where any channel does. `greatest`: the largest
    finite |A - B|, first met at the pixel `at` (row, column) of A. `total`: the sum of |A - B|
    over `values` finite differences. `extent`: the range of A - B; its `not_finite` differ by no
    number. `left_out`: pixels of A with none of B under them.
    """

    pixels: int = 0
    differing: int = 0
    greatest: float = 0.0
    at: tuple[int, int] | None = None
    total: float = 0.0
    values: int = 0
    extent: Extent = NOTHING
    left_out: int = 0

    @property
    def mean(self) -> float:
        """The mean of |A - B| over all channels."""
        return self.total / self.values if self.values else 0.0

    @property
    def share(self) -> float:
        """The part of the compared pixels that differ, 0 to 1."""
        return self.differing / self.pixels if self.pixels else 0.0


def figures(above: Values, below: Values, rows: Indices, columns: Indices) -> Figures:
    """The figures of values, (rows, columns) or (rows, columns, 3), that lie under each other.

    `rows`, `columns`: the pixels' numbers, for `Figures.at`.
    """
    return _joined(_pieces(above, below, rows, columns))


def figures_of(above: Values, under: Under, rows: Indices, columns: Indices) -> Figures:
    """The same of A's values and what lies under some of them."""
    found = figures(under.of(above), under.values, rows[under.rows], columns[under.columns])
    return _with_left_out(found, len(rows) * len(columns))


def difference_steps(above: Side, below: Side) -> Generator[Progress, None, Figures]:
    """The figures of two whole pictures, neither of which is ever held; yields rows done.

    Raises ShapeError.
    """
    count, width = above.shape
    columns = np.arange(width)
    height = max(SLAB_VALUES // (width * max(len(above.maps), len(below.maps))), 1)
    height = max(height, min(2 * _reach(above, below), 8 * height))
    found: list[Figures] = []
    for first in range(0, count, height):
        rows = np.arange(first, min(first + height, count))
        half = len(rows) // 2
        over = yield from share(above.values(rows, columns), first, half, count)
        steps = under_steps(below, above.place, rows, columns)
        under = yield from share(steps, first + half, len(rows) - half, count)
        compared = rows[under.rows], columns[under.columns]
        for piece in _pieces(under.of(over), under.values, *compared):
            found.append(piece)
            yield Progress(int(rows[0]) + len(rows), count)
        found = [_joined(found)]
        release_pages(above.image.pixels)
        release_pages(below.image.pixels)
    return _with_left_out(_joined(found), count * width)


def _pieces(
    above: Values, below: Values, rows: Indices, columns: Indices
) -> Generator[Figures, None, None]:
    above, below = _in_one_form(above, below)
    width = max(len(columns), 1)
    height = max(1, PIECE_VALUES // width)
    for first in range(0, len(rows) if len(columns) else 0, height):
        piece = slice(first, first + height)
        found = differences(above[piece], below[piece])
        differs = found != 0
        sizes = np.abs(found)
        finite = np.isfinite(found)
        whole = bool(finite.all())
        if not whole:
            sizes[~finite] = -1.0
        most = int(sizes.argmax())
        greatest = max(float(sizes.flat[most]), 0.0)
        row, column = divmod(most // (found.shape[2] if found.ndim == 3 else 1), width)
        kept = found if whole else found[finite]
        missing = found.size - kept.size
        yield Figures(
            found.shape[0] * width,
            int(np.count_nonzero(differs.any(axis=2) if differs.ndim == 3 else differs)),
            greatest,
            (int(rows[first + row]), int(columns[column])) if greatest > 0 else None,
            float(sizes.sum() if whole else sizes[finite].sum()),
            int(kept.size),
            Extent(float(kept.min()), float(kept.max()), missing)
            if kept.size
            else Extent(0.0, 0.0, missing, is_empty=True),
        )


def _joined(parts: Iterable[Figures]) -> Figures:
    found = list(parts)
    greatest = max((part.greatest for part in found), default=0.0)
    return Figures(
        sum(part.pixels for part in found),
        sum(part.differing for part in found),
        greatest,
        next((part.at for part in found if part.at and part.greatest == greatest), None),
        math.fsum(part.total for part in found),
        sum(part.values for part in found),
        joined(part.extent for part in found),
    )


def _with_left_out(found: Figures, pixels: int) -> Figures:
    return replace(found, left_out=pixels - found.pixels)


def _in_one_form(above: Values, below: Values) -> tuple[Values, Values]:
    if above.ndim != below.ndim:
        return np.atleast_3d(above), np.atleast_3d(below)
    return above, below


def _is_nan(values: Values) -> NDArray[np.bool_]:
    if values.dtype.kind == "f":
        return np.isnan(values)
    return np.zeros(values.shape, bool)


def _slice(indices: Indices) -> slice | Indices:
    """The same pixels as a slice where they are evenly spaced: arrays are then not gathered."""
    steps = np.diff(indices)
    if len(steps) and (steps != steps[0]).any():
        return indices
    step = int(steps[0]) if len(steps) else 1
    return slice(int(indices[0]), int(indices[-1]) + 1, step)


def _reach(*sides: Side) -> int:
    """Rows that windows of any layer of the sides reach over."""
    plans = [plan for side in sides for plan in side.plans]
    return max((down.extent for plan in plans for down, _ in plan.correlations), default=1)
