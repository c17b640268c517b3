"""Runs the rows that are asked for, prints them, and writes docs/bench.md and docs/bench.png."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench.agreement import DisagreementError
from tests.bench.machine import Neighbours, description
from tests.bench.plot import draw, plotted
from tests.bench.report import lines, markdown, verdict_line
from tests.bench.results import Comparison, Result
from tests.bench.rows import Row, Setting, all_rows, chosen
from tests.bench.targets import verdicts

DOCS = Path(__file__).resolve().parents[2] / "docs"

BUSY = 0.1
"""Cores that other programs take, from which on a figure is not to be trusted."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and reports; 1 where one of our own results is wrong, targets do not count."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("rows", nargs="*", help="beginnings or patterns of row names")
    parser.add_argument("--quick", action="store_true", help="a few rows, a few rounds each")
    parser.add_argument("--list", action="store_true", help="only print the names of the rows")
    parser.add_argument("--write", type=Path, metavar="DIR", help="where the report goes")
    given = parser.parse_args(arguments)
    rows = chosen(all_rows(), given.rows, quick=given.quick)
    if not rows:
        parser.error("no row has such a name; --list prints them all")
    if given.list:
        print("\n".join(row.name for row in rows))
        return 0
    facts, neighbours = description(), Neighbours()
    print(", ".join(f"{name} {value}" for name, value in facts.items()), flush=True)
    results, failed, wrong = measure(rows, Setting(given.quick))
    others = neighbours.cores()
    for verdict in verdicts(results):
        if verdict.value is not None:
            print(verdict_line(verdict))
    complete = not given.quick and not given.rows
    if folder := given.write or (DOCS if complete else None):
        busy = others if others is not None and others > BUSY else None
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "bench.md").write_text(markdown(results, facts, failed, busy), "utf-8")
        comparisons = [one for one in results.values() if isinstance(one, Comparison)]
        if plotted(comparisons):
            draw(comparisons, folder / "bench.png")
    return 1 if wrong else 0


def measure(
    rows: Sequence[Row], setting: Setting
) -> tuple[dict[str, Result], dict[str, str], bool]:
    """The rows' results, why others have none, and whether one of ours was wrong."""
    results: dict[str, Result] = {}
    failed: dict[str, str] = {}
    wrong = False
    for row in rows:
        neighbours = Neighbours()
        try:
            results[row.name] = result = row.measure(setting)
        except Exception as error:  # the other rows are worth having all the same
            wrong = wrong or isinstance(error, DisagreementError)
            failed[row.name] = f"{type(error).__name__}: {error}"
            print(f"{row.name}: failed, {failed[row.name]}", flush=True)
            continue
        print("\n".join(lines(result)), flush=True)
        others = neighbours.cores()
        if others is not None and others > BUSY:
            print(f"    (other programs took {others:.1f} cores meanwhile)", flush=True)
    return results, failed, wrong


if __name__ == "__main__":
    sys.exit(main())
