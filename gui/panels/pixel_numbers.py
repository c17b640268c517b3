"""The number on each pixel that is large enough: which text, where, dark or light. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gui.panels.pixels import Box

LEAST_SIDE = 40
"""Device pixels of a map's pixel from which on it has its number."""

ELLIPSIS = "…"
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class Number:
    """Lines of text, one for a gray, three for red, green and blue, centred in a box on screen.

    `is_dark`: black text, else white; whichever has more contrast with the pixel, at least 4.58.
    """

    text: str
    box: Box
    is_dark: bool


def number_pixels(side: float) -> int:
    """The height of the digits' font for pixels of that side, all in screen pixels."""
    return int(min(max(side / 4, 8), 14))


def numbers(
    values: NDArray[Any],
    shown: NDArray[np.uint8],
    first: Box,
    size: tuple[float, float],
    characters: int,
) -> list[Number]:
    """The numbers of the pixels that are visible on a screen of `size` (width, height).

    `values`: (rows, columns) or (rows, columns, 3). `shown`: the same as drawn, grays or colours.
    `first`: where the first pixel lies on the screen. `characters`: how many fit in a line.
    """
    left, top, width, height = first
    rows = range(
        max(0, math.floor(-top / height)),
        min(len(values), math.floor((size[1] - top) / height) + 1),
    )
    columns = range(
        max(0, math.floor(-left / width)),
        min(values.shape[1], math.floor((size[0] - left) / width) + 1),
    )
    dark = needs_dark_text(shown[rows.start : rows.stop, columns.start : columns.stop])
    found = []
    for row in rows:
        for column in columns:
            value = values[row, column]
            if values.ndim == 2:
                text = short_number(float(value), characters)
            else:
                text = "\n".join(short_number(float(part), characters) for part in value)
            box = (left + column * width, top + row * height, width, height)
            is_dark = bool(dark[row - rows.start, column - columns.start])
            found.append(Number(text, box, is_dark))
    return found


def needs_dark_text(shown: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where black is easier to read than white: (rows, columns) of grays or colours.

    Contrast as in WCAG 2.1: (L1 + 0.05) / (L2 + 0.05) of relative luminances.
    """
    grays = shown if shown.ndim == 3 else shown[:, :, np.newaxis]
    linear = _LINEAR[grays]
    luminance = linear @ _WEIGHTS if grays.shape[2] == 3 else linear[:, :, 0]
    found: NDArray[np.bool_] = (luminance + 0.05) ** 2 >= 1.05 * 0.05
    return found


def short_number(value: float, characters: int) -> str:
    """A number in so many characters: whole ones in full or as 1.2e6, others rounded, else …"""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    is_whole = value == int(value)
    texts = [f"{value:.0f}"] if is_whole and abs(value) < 1e16 else []
    for digits in (6, 5, 4, 3, 2, 1):
        text = f"{value:.{digits}g}"
        # Whole numbers are never rounded without an exponent that says so.
        if "e" in text:
            mantissa, exponent = text.split("e")
            texts.append(f"{mantissa}e{int(exponent)}")
        elif not is_whole and (float(text) != 0):
            texts.append(text)
    for text in texts:
        if len(text) <= characters:
            return ("0" if text == "-0" else text).replace("-", MINUS)
    return ELLIPSIS


_SHARES = np.arange(256) / 255
_LINEAR = np.where(_SHARES <= 0.04045, _SHARES / 12.92, ((_SHARES + 0.055) / 1.055) ** 2.4)
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
