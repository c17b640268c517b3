"""The results as lines for the terminal and as docs/bench.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.bench.peers import OPENCV, OPENCV_BEST, PYTORCH, SCIPY
from tests.bench.results import OURS, Comparison, Figures, Result
from tests.bench.targets import Verdict, verdicts

PEERS = (OPENCV, OPENCV_BEST, SCIPY, PYTORCH)

EXPLANATION = """\
Every candidate is compared with a float64 reference before it is timed: whole numbers exactly \
where float32 holds them, otherwise, and for all peers, within 1e-5 of the largest sum that the \
kernel could make. Candidates take turns within one process; figures are medians. Ratios are \
peer / ours: above 1, ours is faster. "OpenCV" is `filter2D` on a float copy with NumPy's maxima \
of strided views; "OpenCV, fastest" is the fastest of `filter2D` and `sepFilter2D`, on a float \
copy and without one, with OpenCV's own ReLU and buffers that are used again. SciPy is \
`ndimage.correlate` (`correlate1d` twice where separable) with `reshape.max`, or \
`signal.oaconvolve` where that is faster; PyTorch is `conv2d`, `relu`, `max_pool2d`. Ours is \
always `core.run`, warmed up. Cores are processor time / time. The memory limit is a \
candidate of its own that only reads the picture once and writes the results once, timed in turn \
with the others; the arithmetic limit is the least time in which this machine does the \
multiplications of the direct way (two passes where separable), and what needs fewer of them may \
exceed it."""


def lines(result: Result) -> Iterator[str]:
    """A result for the terminal."""
    yield f"{result.row}: {result.title}"
    if isinstance(result, Figures):
        numbers = ", ".join(f"{name} {value:.1f}" for name, value in result.numbers.items())
        yield f"    {numbers} {result.unit} (n {result.rounds}) {result.note}".rstrip()
        return
    for name, timing in result.timings.items():
        ratio = timing.milliseconds / result.ours.milliseconds
        share = _share(result) if name == OURS else f"{ratio:.2f} x ours"
        yield (
            f"    {name:34} {timing.milliseconds:10.2f} ms  {timing.cores:4.2f} cores"
            f"  n {timing.rounds:2}  {share}"
        )
    for name, reason in result.left_out.items():
        yield f"    {name:34} left out: {reason}"


def verdict_line(verdict: Verdict) -> str:
    """A target for the terminal."""
    return f"{verdict.text:13} {verdict.target.text}: {_found(verdict)} ({_limit(verdict)})"


def markdown(
    results: Mapping[str, Result],
    facts: Mapping[str, str],
    failed: Mapping[str, str],
    busy: float | None = None,
) -> str:
    """The whole report; `busy`: cores that other programs took meanwhile, where that matters."""
    comparisons = [result for result in results.values() if isinstance(result, Comparison)]
    figures = [result for result in results.values() if isinstance(result, Figures)]
    parts = [
        "# Speed",
        "Made by `python3 dev.py bench`.",
        ", ".join(f"{name} {value}" for name, value in facts.items()) + ".",
    ]
    if busy:
        parts.append(f"**The machine was not quiet: other programs took {busy:.1f} cores.**")
    parts.append(EXPLANATION)
    if comparisons:
        parts.append("![Peers' time / ours](bench.png)")
    parts += ["## Targets", _targets_table(results)]
    for title, group in (
        ("Chains: correlation, ReLU, maximum of 2 x 2", "chain"),
        ("Single correlations", "correlate"),
    ):
        rows = [one for one in comparisons if one.row.startswith(group)]
        if rows:
            parts += [f"## {title}", _comparison_table(rows)]
    if figures:
        parts += ["## The window, the start, memory", _figures_table(figures)]
    left_out = [
        f"- {one.row}: {name}, {reason}"
        for one in comparisons
        for name, reason in one.left_out.items()
    ] + [f"- {row}: failed, {reason}" for row, reason in failed.items()]
    if left_out:
        parts += ["## Left out", "\n".join(left_out)]
    return "\n\n".join(parts) + "\n"


def _targets_table(results: Mapping[str, Result]) -> str:
    rows = [
        (
            one.target.text,
            _limit(one),
            _found(one),
            one.text.replace("not reached", "**not reached**"),
        )
        for one in verdicts(results)
    ]
    return _table(("row", "target", "found", ""), rows)


def _comparison_table(comparisons: Sequence[Comparison]) -> str:
    peers = [peer for peer in PEERS if any(peer in one.peers for one in comparisons)]
    head = ("row", "case", "ours, ms", *peers, "cores", "of memory limit", "of arithmetic limit")
    rows = [
        (
            one.row,
            one.title,
            f"{_plain(one.ours.milliseconds)} (n {one.ours.rounds})",
            *(_peer_cell(one, peer) for peer in peers),
            f"{one.ours.cores:.1f}",
            f"{one.memory_ms / one.ours.milliseconds:.0%}",
            f"{one.arithmetic_ms / one.ours.milliseconds:.0%}",
        )
        for one in comparisons
    ]
    return _table((*head,), rows)


def _peer_cell(comparison: Comparison, peer: str) -> str:
    name, ratio = comparison.best(peer), comparison.ratio(peer)
    if name is None or ratio is None:
        return "–"
    timing = comparison.timings[name]
    text = f"{ratio:.2f} x" if ratio < 10 else f"{ratio:.0f} x"
    detail = f"{_plain(timing.milliseconds)} ms, {timing.cores:.1f} cores, n {timing.rounds}"
    return f"{text if ratio >= 1 else f'**{text}**'} ({detail})"


def _figures_table(figures: Sequence[Figures]) -> str:
    rows = [
        (
            one.row,
            one.title + (f", {one.note}" if one.note else ""),
            ", ".join(f"{name} {value:.1f}" for name, value in one.numbers.items()),
            one.unit,
            str(one.rounds),
        )
        for one in figures
    ]
    return _table(("row", "what", "found", "unit", "n"), rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    ruler = ["---"] * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ruler, *rows))


def _limit(verdict: Verdict) -> str:
    target = verdict.target
    return f"{'at least' if target.at_least else 'at most'} {target.limit:g} {target.unit}"


def _found(verdict: Verdict) -> str:
    return "–" if verdict.value is None else f"{_plain(verdict.value)} {verdict.target.unit}"


def _plain(value: float) -> str:
    """Three digits, without an exponent."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _share(result: Comparison) -> str:
    memory = result.memory_ms / result.ours.milliseconds
    arithmetic = result.arithmetic_ms / result.ours.milliseconds
    return f"{memory:.0%} of the memory limit, {arithmetic:.0%} of the arithmetic limit"
