"""Ticks of a pixel ruler: nice numbers from 0 to the size of a map. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

CLOSEST = 5.0
"""Screen pixels between two ticks."""


@dataclass(frozen=True)
class Tick:
    """A mark at the edge before pixel `at`; `label` is empty for minor ones.

    `is_end`: the edge behind the last pixel, whose label tells the size.
    """

    at: int
    label: str = ""
    is_end: bool = False


def ticks(
    first: float, last: float, scale: float, count: int, label: float, air: float = 0.0
) -> list[Tick]:
    """The ticks of `count` pixels that lie between pixel coordinates `first` and `last`.

    `scale`: screen pixels for a pixel. `label`: screen pixels that a label needs, and `air`
    those between two. Labels stand behind their tick, that of the end before it.
    """
    step = nice_step((label + air) / scale)
    minor = next((part for part in _parts(step) if part * scale >= CLOSEST), step)
    low = max(0, math.floor(first / minor) * minor)
    # A label may reach into sight from a tick that does not.
    low = max(0, low - low % step - step)
    found = []
    for at in range(low, min(count - 1, math.ceil(last)) + 1, minor):
        is_labelled = at % step == 0 and (count - at) * scale >= 2 * label + air / 2
        found.append(Tick(at, str(at) if is_labelled else ""))
    if first <= count <= last:
        found.append(Tick(count, str(count), is_end=True))
    return found


def nice_step(least: float) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50, ... that is not smaller than `least`."""
    power: int = 10 ** max(0, math.floor(math.log10(max(least, 1.0))))
    return next(power * factor for factor in (1, 2, 5, 10, 20) if power * factor >= least)


def _parts(step: int) -> tuple[int, ...]:
    """What a step can be divided into, the finest first."""
    first = int(str(step)[0])
    parts = {1: (10, 5, 2), 2: (20, 4, 2), 5: (50, 5)}[first]
    return tuple(step // part for part in parts if step % part == 0)
