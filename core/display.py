"""Values to 8-bit pictures: range, signed views and colours, for panels, files and clipboard."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.colour_maps import GRAYS, colour_maps

Values = NDArray[Any]
Bytes = NDArray[np.uint8]
Range = tuple[float, float]

AUTOMATIC = "automatic"


@dataclass(frozen=True)
class Shades:
    """How values become grays 0..255: `low` is black, `high` white, linearly between them.

    `absolute`: magnitudes are shown. `diverging`: grays are looked up in a colour scale around
    zero, else in the colour map `colours`. `symmetric`: `low` is as far below zero as gray 0,
    so that zero is gray 128.
    """

    low: float
    high: float
    absolute: bool = False
    diverging: bool = False
    colours: str = GRAYS
    symmetric: bool = field(default=False, compare=False)

    @property
    def is_coloured(self) -> bool:
        """One map becomes red, green and blue."""
        return self.diverging or self.colours != GRAYS


@dataclass(frozen=True)
class View:
    """One way to show values; `shades(values' range, range of the image's kind)`."""

    name: str
    label: str
    about: str
    shades: Callable[[Range, Range], Shades]


def _as_it_is(values: Range, kind: Range) -> Shades:
    return Shades(*kind)


def _stretched(values: Range, kind: Range) -> Shades:
    low, high = values
    # A constant is black; beyond 2^53 adding one changes nothing.
    return Shades(low, high if high > low else max(low + 1, float(np.nextafter(low, np.inf))))


def _signed(values: Range, kind: Range) -> Shades:
    # 0 becomes gray 128 and the largest magnitude 255 or 1.
    largest = max(abs(values[0]), abs(values[1])) or 1.0
    return Shades(-largest * 128 / 127, largest, symmetric=True)


def _diverging(values: Range, kind: Range) -> Shades:
    signed = _signed(values, kind)
    return replace(signed, diverging=True)


def _absolute(values: Range, kind: Range) -> Shades:
    return Shades(0.0, max(abs(values[0]), abs(values[1])) or 1.0, absolute=True)


def _automatic(values: Range, kind: Range) -> Shades:
    if kind[0] <= values[0] and values[1] <= kind[1]:
        return _as_it_is(values, kind)
    return _signed(values, kind)


_ROWS = (
    View(AUTOMATIC, "Automatic", "As it is where all values fit, else signed", _automatic),
    View("as-is", "As it is", "The range of the image file's kind from black to white", _as_it_is),
    View("stretched", "Stretched", "The least value black, the greatest white", _stretched),
    View("signed", "Signed", "Zero is mid-gray, negative darker, positive lighter", _signed),
    View("diverging", "Diverging", "Negative blue, zero white, positive orange", _diverging),
    View("absolute", "Absolute", "Zero is black, the largest magnitude white", _absolute),
)

VIEWS = {row.name: row for row in _ROWS}


@dataclass(frozen=True)
class Appearance:
    """All that somebody chose about how a map is shown; never changes what is computed or saved.

    `view`: a name of VIEWS. `colours`: a name of colour_maps(). `low`, `high`: levels that were
    typed, None where the view decides. `span`: the range that the view takes for that of the
    values, such as one between percentiles. Raises ValueError for names that are not there, and
    levels or spans that are not finite or not in order.
    """

    view: str = AUTOMATIC
    colours: str = GRAYS
    low: float | None = None
    high: float | None = None
    span: Range | None = None

    def __post_init__(self) -> None:
        if self.view not in VIEWS:
            raise ValueError(f"there is no view {self.view!r}")
        if self.colours not in colour_maps():
            raise ValueError(f"there is no colour map {self.colours!r}")
        levels = [level for level in (self.low, self.high) if level is not None]
        if not np.isfinite([*levels, *(self.span or ())]).all():
            raise ValueError("a level is not finite")
        if len(levels) == 2 and levels[0] >= levels[1]:
            raise ValueError("the low level must be below the high one")
        if self.span is not None and self.span[0] > self.span[1]:
            raise ValueError("the span's ends are in the wrong order")


@dataclass(frozen=True)
class Extent:
    """The finite values' range of a map and how many values are not finite.

    `is_empty`: there is no finite value.
    """

    low: float
    high: float
    not_finite: int = 0
    is_empty: bool = field(default=False, compare=False)

    @property
    def range(self) -> Range:
        """(low, high)"""
        return self.low, self.high


def extent(values: Values) -> Extent:
    """The range of the finite values; 0 to 0 where there are none."""
    if values.dtype.kind in "ui":
        return Extent(float(values.min()), float(values.max()))
    # Infinite or NaN values show in the extremes, so the usual case takes no second pass.
    with np.errstate(invalid="ignore"):
        low, high = float(values.min()), float(values.max())
    if np.isfinite(low) and np.isfinite(high):
        return Extent(low, high)
    finite = values[np.isfinite(values)]
    missing = int(values.size - finite.size)
    if finite.size == 0:
        return Extent(0.0, 0.0, missing, is_empty=True)
    return Extent(float(finite.min()), float(finite.max()), missing)


def joined(extents: Iterable[Extent]) -> Extent:
    """The range of values whose parts have these ranges."""
    low, high, missing = np.inf, -np.inf, 0
    for part in extents:
        missing += part.not_finite
        if not part.is_empty:
            low, high = min(low, part.low), max(high, part.high)
    return Extent(low, high, missing) if low <= high else Extent(0.0, 0.0, missing, is_empty=True)


def shades(view: str | Appearance, found: Extent, kind: Range, *, colour: bool = False) -> Shades:
    """The shades of a view for values of that extent on an image of that kind's range.

    `view`: a name of VIEWS, or all that was chosen. `colour`: the values are red, green and
    blue, which a colour scale cannot show.
    """
    chosen = Appearance(view) if isinstance(view, str) else view
    how = _ruled(chosen, found.range, kind)
    if chosen.low is not None or chosen.high is not None:
        how = _levelled(how, chosen.low, chosen.high)
    if colour:
        return replace(how, diverging=False)
    return how if how.diverging else replace(how, colours=chosen.colours)


def _ruled(chosen: Appearance, values: Range, kind: Range) -> Shades:
    name = chosen.view
    if chosen.span is not None:
        # What the view of the whole range would be decides, or zero would lose its gray.
        if name == AUTOMATIC:
            fits = kind[0] <= values[0] and values[1] <= kind[1]
            name = "stretched" if fits else "signed"
        elif name == "as-is":
            name = "stretched"
        values = chosen.span
    return VIEWS[name].shades(values, kind)


def _levelled(how: Shades, low: float | None, high: float | None) -> Shades:
    """The ends as typed. The colours of a diverging view stay centred on zero."""
    if how.diverging:
        largest = max(abs(level) for level in (low, high) if level is not None)
        return replace(_signed((-largest, largest), (0.0, 0.0)), diverging=True)
    if low is None:
        assert high is not None
        low = how.low if how.low < high else _next_to(high, -1)
    elif high is None:
        high = how.high if how.high > low else _next_to(low, 1)
    return replace(how, low=low, high=high, symmetric=False)


def _next_to(value: float, direction: int) -> float:
    """A value that differs by one, or by the least that floats of that size can."""
    return value + direction * max(1.0, float(np.spacing(abs(value))))


def picture(values: Values, how: Shades) -> Bytes:
    """Values (rows, columns) or (rows, columns, 3) as uint8, of that shape or with colours.

    Rounded to the nearest gray; values beyond the ends are black and white, NaN is black. A
    coloured view, of (rows, columns) only, has shape (rows, columns, 3).
    """
    if values.dtype == np.uint8 and (how.low, how.high, how.absolute) == (0.0, 255.0, False):
        whole = np.ascontiguousarray(values)
        return _table(how).take(whole, axis=0) if how.is_coloured else whole
    loops = sys.modules.get("core.compute.loops")
    if values.dtype == np.float32 and values.size and hasattr(loops, "grays"):
        found: Bytes = np.empty(values.shape, np.uint8)
        factor = 255.0 / (how.high - how.low)
        flat = np.ascontiguousarray(values).reshape(-1)
        loops.grays(flat, how.low, factor, how.absolute, found.reshape(-1))  # type: ignore[union-attr]
        return _coloured(found, np.isnan(values), how) if how.is_coloured else found
    shown = np.abs(values.astype(np.float64)) if how.absolute else values.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        shown -= how.low
        shown *= 255.0 / (how.high - how.low)
        np.rint(shown, out=shown)
        np.clip(shown, 0, 255, out=shown)
    missing = np.isnan(shown)
    shown[missing] = 0
    plain: Bytes = shown.astype(np.uint8)
    return _coloured(plain, missing, how) if how.is_coloured else plain


def _table(how: Shades) -> Bytes:
    return diverging_colours() if how.diverging else colour_maps()[how.colours].table


def _coloured(grays: Bytes, missing: NDArray[np.bool_], how: Shades) -> Bytes:
    colours: Bytes = _table(how).take(grays, axis=0)
    colours[missing] = 0
    return colours


@cache
def diverging_colours() -> Bytes:
    """256 colours (gray, RGB) from blue through near-white to orange; safe for the colour-blind."""
    stops = np.array(
        [[22, 60, 110], [79, 134, 198], [245, 245, 245], [217, 138, 61], [122, 62, 10]], float
    )
    # Gray 128, which stands for zero, is the middle stop exactly.
    at = np.interp(np.arange(256), [1, 64, 128, 192, 255], np.arange(5))
    colours = np.stack([np.interp(at, np.arange(5), stops[:, c]) for c in range(3)], axis=1)
    table: Bytes = np.rint(colours).astype(np.uint8)
    table.setflags(write=False)
    return table
