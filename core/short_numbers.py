"""Numbers for people to read at a glance: few digits, true minus signs, known fractions."""

from __future__ import annotations

import math

MOST_DIVISOR = 1024
"""Largest n that 1/n is recognised with."""


def short_number(value: float, digits: int = 6) -> str:
    """Up to so many significant digits, with a true minus sign."""
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return f"{value + 0.0:.{digits}g}".replace("-", "−")


def short_fraction(value: float) -> str:
    """1/9 for a ninth, else `short_number`."""
    if value != 0 and abs(value) < 0.5:
        divisor = 1 / abs(value)
        near = round(divisor) if divisor <= MOST_DIVISOR else 0
        if near and abs(divisor - near) <= 1e-12 * near:
            return f"−1/{near}" if value < 0 else f"1/{near}"
    return short_number(value)
