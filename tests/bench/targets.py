"""What the figures are held against; whether a target is reached never fails the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tests.bench.cases import FILE_SHAPES, SHAPES
from tests.bench.peers import OPENCV, OPENCV_BEST, PYTORCH, SCIPY
from tests.bench.results import Comparison, Figures, Result

Results = Mapping[str, Result]
Measure = Callable[[Results], float | None]

LARGE = max(SHAPES)


@dataclass(frozen=True)
class Target:
    """`at_least` or at most `limit`, in `unit`."""

    text: str
    measure: Measure
    limit: float
    unit: str
    at_least: bool = False

    def verdict(self, results: Results) -> Verdict:
        """How the results compare."""
        value = self.measure(results)
        if value is None:
            return Verdict(self, None, None)
        return Verdict(self, value, value >= self.limit if self.at_least else value <= self.limit)


@dataclass(frozen=True)
class Verdict:
    """A target and what was found; None where its row was not measured."""

    target: Target
    value: float | None
    reached: bool | None

    @property
    def text(self) -> str:
        """reached, not reached, or not measured"""
        if self.reached is None:
            return "not measured"
        return "reached" if self.reached else "not reached"


def targets() -> tuple[Target, ...]:
    """All targets, in the order of the report."""
    return (
        *_chain_targets(),
        *_edit_targets(),
        *_hover_targets(),
        *_loop_targets(),
        *_gallery_targets(),
        *_start_targets(),
        *_memory_targets(),
    )


def verdicts(results: Results) -> list[Verdict]:
    """Every target with what was found."""
    return [target.verdict(results) for target in targets()]


def ratio(row: str, peer: str) -> Measure:
    """How many times faster ours is than a peer."""

    def measure(results: Results) -> float | None:
        found = results.get(row)
        return found.ratio(peer) if isinstance(found, Comparison) else None

    return measure


def memory_ratio(row: str) -> Measure:
    """How many times longer ours takes than the machine needs to move the bytes."""

    def measure(results: Results) -> float | None:
        found = results.get(row)
        if not isinstance(found, Comparison):
            return None
        return found.ours.milliseconds / found.memory_ms

    return measure


def number(row: str, name: str) -> Measure:
    """A figure by its name; the largest of those that end in it."""

    def measure(results: Results) -> float | None:
        found = results.get(row)
        if not isinstance(found, Figures):
            return None
        # At rest, the machine is measured and not the window.
        ending = {text: value for text, value in found.numbers.items() if text.endswith(name)}
        return max((value for text, value in ending.items() if "rest" not in text), default=None)

    return measure


def combined(one: Measure, other: Measure, how: Callable[[float, float], float]) -> Measure:
    """A figure made of two."""

    def measure(results: Results) -> float | None:
        first, second = one(results), other(results)
        return None if first is None or second is None else how(first, second)

    return measure


def _chain_targets() -> Iterator[Target]:
    for kept, least in (("both", 4.0), ("pooled", 8.0)):
        row = f"chain-3-{kept}-12"
        for peer, limit in ((OPENCV, least), (SCIPY, 40.0), (PYTORCH, 40.0)):
            yield Target(f"{row}, {peer} / ours", ratio(row, peer), limit, "x", at_least=True)
    for size in (12, LARGE):
        for kernel in ("7", "15", "15-separable", "31", "31-separable"):
            row = f"chain-{kernel}-{size:g}"
            text = f"{row}, {OPENCV_BEST} / ours"
            yield Target(text, ratio(row, OPENCV_BEST), 1.0, "x", at_least=True)
    for kept in ("both", "pooled"):
        for size in (12, LARGE):
            row = f"chain-3-{kept}-{size:g}"
            yield Target(f"{row}, ours / memory limit", memory_ratio(row), 4.0, "x")


def _edit_targets() -> Iterator[Target]:
    for kernel, limit in ((3, 16.0), (7, 33.0)):
        for size in FILE_SHAPES:
            row = f"edits-{kernel}-{size:g}"
            yield Target(f"{row}, p95", number(row, "p95"), limit, "ms")
        large, small = f"edits-{kernel}-{max(FILE_SHAPES):g}", f"edits-{kernel}-{min(SHAPES):g}"
        growth = combined(number(large, "p95"), number(small, "p95"), lambda a, b: a / b)
        yield Target(f"{large} / {small}, p95", growth, 2.0, "x")


def _hover_targets() -> Iterator[Target]:
    for row in ("hover-3-12", "hover-31-12", f"hover-3-{LARGE:g}"):
        yield Target(f"{row}, p95", number(row, "p95"), 16.0, "ms")


def _loop_targets() -> Iterator[Target]:
    row = f"loop-{LARGE:g}"
    yield Target(f"{row}, p99", number(row, "p99"), 50.0, "ms")
    yield Target(f"{row}, worst", number(row, "worst"), 150.0, "ms")


def _gallery_targets() -> Iterator[Target]:
    yield Target("gallery, ranked", number("gallery", "ranked, median"), 1000.0, "ms")
    yield Target("gallery, timer p99", number("gallery", "p99"), 50.0, "ms")
    yield Target("gallery, timer worst", number("gallery", "worst"), 150.0, "ms")


def _start_targets() -> Iterator[Target]:
    first, filtered = number("start", "first paint"), number("start", "filtered panel")
    yield Target("start, first paint", first, 800.0, "ms")
    later = combined(filtered, first, lambda a, b: a - b)
    yield Target("start, filtered panel after first paint", later, 300.0, "ms")


def _memory_targets() -> Iterator[Target]:
    for suffix in ("tif", "npy"):
        row = f"memory-save-{suffix}-1000"
        yield Target(f"{row}, over the start", number(row, "saved"), 1024**3 / 1e6, "MB")
