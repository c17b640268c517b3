"""Measures one row with peers: who can, who is right, who is too slow, then all in turn."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.bench.agreement import DisagreementError, check_with_each_other, check_with_reference
from tests.bench.cases import SHAPES, Case
from tests.bench.limits import Limits, moving
from tests.bench.peers import MODULES
from tests.bench.results import OURS, Comparison
from tests.bench.timing import Candidate, interleave, seconds
from tests.bench.ways import OUR_WAY, Way

SMALL = min(SHAPES)

MEMORY = "memory"
"""What only moves the bytes takes its turn among the candidates."""

TOO_SLOW = 20.0
"""Seconds from which on a candidate is left out."""

SLOW = 3.0
"""Seconds from which on results are compared on the small picture only."""

HOPELESS = 4.0
"""A peer's way that is this many times slower than another of its ways is left out."""


@dataclass(frozen=True)
class Effort:
    """`rounds` for quick candidates; `slowest`: seconds from which on peers are left out."""

    rounds: int = 9
    slowest: float = TOO_SLOW


def compare(
    row: str,
    case: Case,
    ways: Sequence[Way],
    limits: Limits,
    effort: Effort,
) -> Comparison:
    """Times ours and the ways. Raises DisagreementError where ours is wrong.

    A way that is missing, wrong or predicted to be too slow is left out and named.
    """
    small = replace(case, megapixels=SMALL)
    left_out: dict[str, str] = {}
    predicted: dict[Way, float] = {}
    for way in (OUR_WAY, *ways):
        if reason := _missing(way):
            left_out[way.name] = reason
        elif way.fits(case):
            try:
                predicted[way] = _try_small(way, small) * case.samples / small.samples
            except DisagreementError as error:
                if way is OUR_WAY:
                    raise
                left_out[way.name] = f"disagrees: {error}"
    for way, expected in tuple(predicted.items()):
        if reason := _too_slow(way, expected, predicted, effort):
            left_out[way.name] = reason
            del predicted[way]
    candidates = _candidates(case, predicted, left_out)
    candidates[MEMORY] = Candidate(moving(case), predicted[OUR_WAY], MEMORY)
    timings = interleave(candidates, effort.rounds)
    memory = timings.pop(MEMORY)
    return Comparison(
        row,
        case.title,
        timings,
        memory.milliseconds,
        limits.arithmetic_ms(case),
        left_out,
    )


def _missing(way: Way) -> str:
    module = MODULES.get(way.peer, "numpy")
    return "" if importlib.util.find_spec(module) else f"{module} is not installed"


def _try_small(way: Way, small: Case) -> float:
    """Seconds on the small picture, after the result was found right."""
    compute = way.build(small)
    check_with_reference(small, compute(), exact=way is OUR_WAY)
    return min(seconds(compute) for _ in range(2))


def _too_slow(way: Way, expected: float, predicted: dict[Way, float], effort: Effort) -> str:
    if way is OUR_WAY:
        return ""
    if expected > effort.slowest:
        return f"predicted {expected:.0f} s"
    best = min(predicted[other] for other in predicted if other.peer == way.peer)
    if expected > HOPELESS * best:
        return f"predicted {expected / best:.0f} times slower than another way of {way.peer}"
    return ""


def _candidates(
    case: Case, predicted: dict[Way, float], left_out: dict[str, str]
) -> dict[str, Candidate]:
    """What is timed: everything warmed up, and its whole result compared, unless it is slow."""
    compute = OUR_WAY.build(case)
    ours = compute()
    check_with_reference(case, ours, exact=True)
    found = {OURS: Candidate(compute, predicted[OUR_WAY], OURS)}
    for way, expected in predicted.items():
        if way is OUR_WAY:
            continue
        compute = way.build(case)
        if expected < SLOW:
            try:
                result = compute()
                check_with_reference(case, result)
                check_with_each_other(case, ours, result)
            except DisagreementError as error:
                left_out[way.name] = f"disagrees: {error}"
                continue
            del result
        found[way.name] = Candidate(compute, expected, way.peer)
    return found
