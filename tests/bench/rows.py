"""All rows: their names, which of them are quick, and what measures each."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property, partial
from itertools import product

from core.trace import STAGES
from tests.bench.cases import FILE_SHAPES, SHAPES, Case
from tests.bench.children import ask
from tests.bench.compare import Effort, compare
from tests.bench.learning import measure_learning
from tests.bench.limits import Limits, measure_limits
from tests.bench.peers import ALL_WAYS, OPENCV_WAYS, USUAL
from tests.bench.results import Figures, Result
from tests.bench.ways import Way

SIZES = tuple(SHAPES)
LARGE = max(SIZES)
KEPT = {"both": STAGES, "pooled": ("pooled",)}
STARTS = 5
ITEMS = 10_000


@dataclass(frozen=True)
class Setting:
    """How thorough a run is."""

    quick: bool

    @cached_property
    def limits(self) -> Limits:
        """What this machine can do, measured when first asked for."""
        return measure_limits()

    def effort(self, case: Case) -> Effort:
        """Quick runs have fewer rounds, and at the largest size no slow peers."""
        if not self.quick:
            return Effort()
        return Effort(rounds=5, slowest=1.0 if case.megapixels == LARGE else 5.0)

    @property
    def edits(self) -> int:
        """Edits that are timed for each size."""
        return 20 if self.quick else 80

    @property
    def seconds(self) -> float:
        """How long a storm of edits lasts."""
        return 1.0 if self.quick else 5.0


@dataclass(frozen=True)
class Row:
    """`quick`: a quick run measures it without being asked by name."""

    name: str
    quick: bool
    measure: Callable[[Setting], Result]

    @property
    def group(self) -> str:
        """The first word of the name."""
        return self.name.split("-")[0]


def all_rows() -> tuple[Row, ...]:
    """Every row, in the order of the report."""
    return (
        *_chains(), *_correlations(), *_edits(), *_hovers(), *_loops(), *_gallery(), *_start(),
        *_memory(), *_learning(), *_learning_labels(),
    )  # fmt: skip


def chosen(rows: Sequence[Row], patterns: Sequence[str], *, quick: bool) -> list[Row]:
    """Rows whose names begin with or match one of the patterns; by default all, or the quick."""
    if patterns:
        return [
            row
            for row in rows
            if any(row.name.startswith(text) or fnmatch(row.name, text) for text in patterns)
        ]
    return [row for row in rows if row.quick or not quick]


def _comparison(name: str, case: Case, ways: Sequence[Way], *, quick: bool) -> Row:
    def measure(setting: Setting) -> Result:
        return compare(name, case, ways, setting.limits, setting.effort(case))

    return Row(name, quick, measure)


def _chains() -> Iterator[Row]:
    for kept, size in product(KEPT, SIZES):
        case = Case(3, megapixels=size, chain=True, keep=KEPT[kept])
        name = f"chain-3-{kept}-{size:g}"
        yield _comparison(name, case, (*USUAL, *OPENCV_WAYS), quick=size == 12)
    for kernel, separable, size in product((7, 15, 31), (False, True), (12, LARGE)):
        if kernel > 7 or not separable:
            case = Case(kernel, separable, size, chain=True)
            name = f"chain-{kernel}{_separable(separable)}-{size:g}"
            yield _comparison(name, case, OPENCV_WAYS, quick=size == 12)


def _correlations() -> Iterator[Row]:
    for size, channels, dtype, kernel, separable in product(
        SIZES, (1, 3), ("uint8", "uint16", "float32"), (3, 7, 15, 31), (False, True)
    ):
        case = Case(kernel, separable, size, dtype, channels)
        colour = "gray" if channels == 1 else "rgb"
        name = f"correlate-{kernel}{_separable(separable)}-{colour}-{dtype}-{size:g}"
        plain = channels == 1 and dtype == "uint8"
        quick = size == 12 and (plain or (kernel == 7 and not separable))
        yield _comparison(name, case, ALL_WAYS, quick=quick or (plain and kernel == 3))


def _separable(separable: bool) -> str:
    return "-separable" if separable else ""


def _edits() -> Iterator[Row]:
    for kernel, size in product((3, 7), FILE_SHAPES):
        name = f"edits-{kernel}-{size:g}"
        yield Row(name, True, partial(_measure_edits, name, kernel, size))


def _measure_edits(name: str, kernel: int, size: float, setting: Setting) -> Figures:
    suffix = ".npy" if kernel == 3 else ".tif"
    found = ask("edits", size=kernel, megapixels=size, edits=setting.edits, suffix=suffix)
    view = f"panels of {found.pop('width')} x {found.pop('height')}"
    title = f"one weight of {kernel} x {kernel} edited to repaint, {size:g} MP uint8 {suffix}"
    return Figures(name, title, "ms", found, setting.edits, view)


def _hovers() -> Iterator[Row]:
    for kernel, size in ((3, 12), (31, 12), (3, LARGE)):
        name = f"hover-{kernel}-{size:g}"
        yield Row(name, size == 12, partial(_measure_hover, name, kernel, size))


def _measure_hover(name: str, kernel: int, size: float, setting: Setting) -> Figures:
    found = ask("hover", size=kernel, megapixels=size, moves=setting.edits, suffix=".npy")
    title = f"mouse moved to the arithmetic of a {kernel} x {kernel} pixel painted, {size:g} MP"
    return Figures(name, title, "ms", found, setting.edits)


def _loops() -> Iterator[Row]:
    for size in (12, LARGE):
        yield Row(f"loop-{size:g}", size == 12, partial(_measure_loop, f"loop-{size:g}", size))


def _measure_loop(name: str, size: float, setting: Setting) -> Figures:
    found = ask("loop", megapixels=size, seconds=setting.seconds)
    numbers = {f"{work}, {kind}": found[work][kind] for work in found for kind in found[work]}
    return Figures(name, f"lateness of a timer of 1 ms, {size:g} MP uint8", "ms", numbers, 1)


def _gallery() -> Iterator[Row]:
    yield Row("gallery", True, _measure_gallery)


def _measure_gallery(setting: Setting) -> Figures:
    found = ask("gallery", items=ITEMS, rounds=5 if setting.quick else 15)
    title = f"{ITEMS} items of 28 x 28 ranked, 3 x 3 with pooling, and a timer of 1 ms meanwhile"
    return Figures("gallery", title, "ms", found, 1)


def _start() -> Iterator[Row]:
    yield Row("start", True, _measure_start)


def _measure_start(setting: Setting) -> Figures:
    ask("start")  # fills the disk caches
    found = [ask("start") for _ in range(STARTS)]
    numbers = {
        text: 1000 * statistics.median(one[key] for one in found)
        for text, key in (("first paint", "painted"), ("filtered panel", "filtered"))
    }
    return Figures("start", "start of the process to what is painted", "ms", numbers, STARTS)


def _memory() -> Iterator[Row]:
    for suffix in (".tif", ".npy"):
        name = f"memory-save{suffix.replace('.', '-')}-1000"
        yield Row(name, True, partial(_measure_save, name, suffix))
    for kernel, kept in product((3, 31), KEPT):
        name = f"memory-{kernel}-{kept}-{LARGE:g}"
        yield Row(name, kernel == 3, partial(_measure_memory, name, kernel, kept))


def _measure_memory(name: str, kernel: int, kept: str, setting: Setting) -> Figures:
    found = ask("memory", size=kernel, megapixels=LARGE, keep=KEPT[kept])
    maps = "both maps" if kept == "both" else "only pooled"
    title = f"peak memory of one run, {kernel} x {kernel}, {LARGE:g} MP uint8, {maps}"
    return Figures(name, title, "MB", found, 1)


def _measure_save(name: str, suffix: str, setting: Setting) -> Figures:
    found = ask("save", megapixels=1000, suffix=suffix)
    title = f"peak memory over the start, filtered result of 1000 MP uint8 TIFF saved as {suffix}"
    return Figures(name, title, "MB", found, 1)


def _learning() -> Iterator[Row]:
    for kernel in (3, 7):
        yield Row(f"learn-{kernel}", True, partial(_measure_learning, f"learn-{kernel}", kernel))


def _measure_learning(name: str, kernel: int, setting: Setting) -> Figures:
    found = measure_learning(kernel, rounds=3 if setting.quick else 9)
    title = f"a kernel of {kernel} x {kernel} learned from two pictures of 512 x 512, uint8"
    return Figures(name, title, "ms", found, 3 if setting.quick else 9)


def _learning_labels() -> Iterator[Row]:
    yield Row("learn-labels-10000", True, partial(_measure_labels, "learn-labels-10000", 10_000))


def _measure_labels(name: str, count: int, setting: Setting) -> Figures:
    found = ask("learn_labels", count=count)
    title = f"8 filters of 5 x 5 learned from labels, {count} items of 28 x 28, batches of 64"
    return Figures(name, title, "steps/s", found, 1)
