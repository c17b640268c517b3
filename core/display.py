"""Values to 8-bit pictures: range, signed views and colours, for panels, files and clipboard."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[Any]
Bytes = NDArray[np.uint8]
Range = tuple[float, float]

AUTOMATIC = "automatic"


@dataclass(frozen=True)
class Shades:
    """How values become grays 0..255: `low` is black, `high` white, linearly between them.

    `absolute`: magnitudes are shown. `diverging`: grays are looked up in a colour scale around
    zero.
    """

    low: float
    high: float
    absolute: bool = False
    diverging: bool = False


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
    return Shades(-largest * 128 / 127, largest)


def _diverging(values: Range, kind: Range) -> Shades:
    signed = _signed(values, kind)
    return Shades(signed.low, signed.high, diverging=True)


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


def shades(view: str, found: Extent, kind: Range, *, colour: bool = False) -> Shades:
    """The shades of a view for values of that extent on an image of that kind's range.

    `colour`: the values are red, green and blue, which a colour scale cannot show.
    """
    how = VIEWS[view].shades(found.range, kind)
    return replace(how, diverging=False) if colour else how


def picture(values: Values, how: Shades) -> Bytes:
    """Values (rows, columns) or (rows, columns, 3) as uint8, of that shape or with colours.

    Rounded to the nearest gray; values beyond the ends are black and white, NaN is black. A
    diverging view, of (rows, columns) only, has shape (rows, columns, 3).
    """
    if values.dtype == np.uint8 and (how.low, how.high, how.absolute, how.diverging) == (
        0.0,
        255.0,
        False,
        False,
    ):
        return np.ascontiguousarray(values)
    loops = sys.modules.get("core.compute.loops")
    if values.dtype == np.float32 and values.size and hasattr(loops, "grays"):
        found: Bytes = np.empty(values.shape, np.uint8)
        factor = 255.0 / (how.high - how.low)
        flat = np.ascontiguousarray(values).reshape(-1)
        loops.grays(flat, how.low, factor, how.absolute, found.reshape(-1))  # type: ignore[union-attr]
        return _coloured(found, np.isnan(values)) if how.diverging else found
    shown = np.abs(values.astype(np.float64)) if how.absolute else values.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        shown -= how.low
        shown *= 255.0 / (how.high - how.low)
        np.rint(shown, out=shown)
        np.clip(shown, 0, 255, out=shown)
    missing = np.isnan(shown)
    shown[missing] = 0
    plain: Bytes = shown.astype(np.uint8)
    return _coloured(plain, missing) if how.diverging else plain


def _coloured(grays: Bytes, missing: NDArray[np.bool_]) -> Bytes:
    colours: Bytes = diverging_colours().take(grays, axis=0)
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
