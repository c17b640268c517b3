"""Ways to look at a complex response: gain, decibels, real and imaginary part, phase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.display import VIEWS, Shades

Floats = NDArray[np.float64]
Responses = NDArray[np.complexfloating[Any, Any]]

FLOOR = 60.0
"""Decibels below the peak that are shown."""
_COLOURS = "viridis"
_NOTHING = 1e-9
"""A gain below this share of the peak has no phase."""


@dataclass(frozen=True)
class ResponseView:
    """One way. `values(responses, peak)`: what is shown, of any shape; NaN where there is none.

    `span(peak)`: the range of the values for that largest gain. `shades(peak)`: their colours.
    `has_level`: half the power is one level in it. `unit` is written behind a value.
    """

    name: str
    label: str
    about: str
    values: Callable[[Responses, float], Floats]
    span: Callable[[float], tuple[float, float]]
    has_level: bool = False
    unit: str = ""

    def shades(self, peak: float) -> Shades:
        """The colours of an image: a scale from 0 up, or one around 0."""
        low, high = self.span(peak)
        if low < 0 and low == -high:
            return VIEWS["diverging"].shades((low, high), (low, high))
        return Shades(low, high if high > low else low + 1, colours=_COLOURS)


def _gain(responses: Responses, peak: float) -> Floats:
    found: Floats = np.abs(responses)
    return found


def _decibels(responses: Responses, peak: float) -> Floats:
    with np.errstate(divide="ignore"):
        found: Floats = 20 * np.log10(np.abs(responses))
    return np.maximum(found, _decibel_span(peak)[0])


def _real(responses: Responses, peak: float) -> Floats:
    return np.array(responses.real)


def _imaginary(responses: Responses, peak: float) -> Floats:
    return np.array(responses.imag)


def _phase(responses: Responses, peak: float) -> Floats:
    found: Floats = np.degrees(np.angle(responses)) + 0.0
    found[np.abs(responses) <= _NOTHING * peak] = np.nan
    found[found == -180] = 180.0
    return found


def _decibel_span(peak: float) -> tuple[float, float]:
    top = 20 * np.log10(peak) if peak > 0 else 0.0
    return float(top - FLOOR), float(top)


def _signed(peak: float) -> tuple[float, float]:
    return -(peak or 1.0), peak or 1.0


_ROWS = (
    ResponseView("gain", "Gain", "By how much waves come out larger; linear", _gain,
                 lambda peak: (0.0, peak or 1.0), has_level=True),
    ResponseView("decibels", "Gain in dB", "20 log10 of the gain, 60 dB from the largest down",
                 _decibels, _decibel_span, has_level=True, unit="dB"),
    ResponseView("real", "Real part", "Of even kernels all there is; below 0 waves come out"
                 " inverted", _real, _signed),
    ResponseView("imaginary", "Imaginary part", "Of odd kernels, such as derivatives, all there"
                 " is", _imaginary, _signed),
    ResponseView("phase", "Phase", "By how many degrees waves come out turned; none where the gain"
                 " is 0", _phase, lambda peak: (-180.0, 180.0), unit="°"),
)  # fmt: skip

RESPONSE_VIEWS = {row.name: row for row in _ROWS}
