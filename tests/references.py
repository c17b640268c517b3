"""How many references to None and True something loses each time that it is done."""

from __future__ import annotations

import gc
import statistics
import sys
from collections.abc import Callable

from core.compute import unrolled

ROUNDS = 5


def lost_references(act: Callable[[], object]) -> int:
    """References to None or True that one round of `act` loses (less than 0: keeps).

    The middle one of several rounds, after one that does not count: what earlier tests left is
    set free in some round, and caches fill in some round, but a true loss is in every round. What
    compiles loops in the background is waited for: it takes and gives references, too.
    """
    act()
    unrolled.wait_until_compiled()
    losses = []
    was_on = gc.isenabled()
    try:
        for _ in range(ROUNDS):
            gc.collect()
            gc.disable()
            before = sys.getrefcount(None), sys.getrefcount(True)
            act()
            gc.collect()
            after = sys.getrefcount(None), sys.getrefcount(True)
            losses.append([b - a for b, a in zip(before, after, strict=True)])
            gc.enable()
    finally:
        if was_on:
            gc.enable()
        else:
            gc.disable()
    return max((int(statistics.median(kind)) for kind in zip(*losses, strict=True)), key=abs)
