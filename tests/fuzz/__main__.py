"""Reads thousands of broken files in child processes: each ends in a picture or in a sentence."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fuzz.seeds import SEEDS

ROOT = Path(__file__).resolve().parents[2]
FILES, SECONDS = 10_000, 120
MOST_PROCESSOR_SECONDS = 15
"""Processor time that a small broken file may take."""
PATIENCE = 90
"""Seconds after which a child process is ended."""
CASES_PER_CHILD = 400
OUTCOMES = ("picture", "sentence", "memory", "finding")


@dataclass
class Tally:
    """What became of the files of one kind."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(OUTCOMES, 0))
    seconds: float = 0.0
    peak: int = 0

    def add(self, answer: dict[str, Any]) -> None:
        """Counts one answer."""
        self.counts[answer["outcome"]] += 1
        self.seconds = max(self.seconds, answer["seconds"])
        self.peak = max(self.peak, answer["peak"])


class Child:
    """A process that judges one file after another; another one takes over where it ends."""

    def __init__(
        self, processor_seconds: float = MOST_PROCESSOR_SECONDS, patience: float = PATIENCE
    ) -> None:
        self.processor_seconds, self.patience = processor_seconds, patience
        self.process: subprocess.Popen[str] | None = None
        self.folder: tempfile.TemporaryDirectory[str] | None = None
        self.cases = 0

    def judge(self, order: dict[str, Any]) -> dict[str, Any]:
        """What became of a file, the end of the process among it."""
        if self.process is None or self.cases >= CASES_PER_CHILD:
            self.close()
            self._start()
        assert self.process
        assert self.process.stdin
        assert self.process.stdout
        self.cases += 1
        is_late = threading.Event()
        process = self.process

        def end() -> None:
            is_late.set()
            process.kill()

        timer = threading.Timer(self.patience, end)
        timer.start()
        start = time.monotonic()
        try:
            self.process.stdin.write(json.dumps(order) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except OSError:
            line = ""
        finally:
            timer.cancel()
        seconds = time.monotonic() - start
        if line:
            answer: dict[str, Any] = json.loads(line)
            if answer["outcome"] != "finding" and answer["seconds"] > self.processor_seconds:
                answer |= {"outcome": "finding", "why": f"took {answer['seconds']:.0f} s"}
            return answer
        status = self.process.wait()
        self.close()
        why = "took too long" if is_late.is_set() else f"the process ended with status {status}"
        return {"outcome": "finding", "why": why, "seconds": seconds, "peak": 0}

    def _start(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="kernelscope-fuzz-")
        # Address space is limited, which libraries reserve for each thread.
        env = {**os.environ, "MALLOC_ARENA_MAX": "2", "TMPDIR": self.folder.name}
        env |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.worker", self.folder.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=env,
        )
        self.cases = 0

    def close(self) -> None:
        """Ends the process."""
        if self.process is not None:
            assert self.process.stdin
            assert self.process.stdout
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                with contextlib.suppress(OSError):  # what it has not read any more
                    pipe.close()
            self.process = None
        if self.folder is not None:
            self.folder.cleanup()
            self.folder = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzzes and reports; 1 where a file ended in anything but a picture or a sentence."""
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=FILES, help="at most (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="at most (%(default)s)")
    parser.add_argument("--seed", default="0", help="another one gives other files (%(default)s)")
    parser.add_argument("--format", action="append", choices=list(SEEDS), help="only this one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--findings", type=Path, default=ROOT / "fuzz-findings", metavar="DIR")
    parser.add_argument("--replay", type=Path, nargs="+", metavar="FILE", help="saved findings")
    given = parser.parse_args(arguments)
    kinds = given.format or list(SEEDS)
    if given.replay:
        orders: list[dict[str, Any]] = [
            dict(zip(("kind", "seed"), file.stem.split("-", 1), strict=True))
            | {"file": str(file.resolve())}
            for file in given.replay
        ]
    else:
        orders = [
            {"kind": kinds[number % len(kinds)], "seed": f"{given.seed}-{number // len(kinds)}"}
            for number in range(given.files)
        ]
    tallies = run(orders, given.seconds, given.jobs, given.findings)
    return report(tallies, given.findings)


def run(
    orders: Sequence[dict[str, Any]], seconds: float, jobs: int, folder: Path
) -> dict[str, Tally]:
    """Judges the files, some at once, until all are done or the time is over."""
    end = time.monotonic() + seconds
    lock = threading.Lock()
    left = iter(orders)
    tallies: dict[str, Tally] = {}

    def take() -> Iterator[dict[str, Any]]:
        while time.monotonic() < end:
            with lock:
                order = next(left, None)
            if order is None:
                return
            yield order

    def work() -> None:
        child = Child()
        try:
            for order in take():
                answer = child.judge(order)
                with lock:
                    tallies.setdefault(order["kind"], Tally()).add(answer)
                    if answer["outcome"] == "finding":
                        keep(order, answer, folder)
        finally:
            child.close()

    with ThreadPoolExecutor(jobs) as pool:
        for done in [pool.submit(work) for _ in range(jobs)]:
            done.result()
    return tallies


def keep(order: dict[str, Any], answer: dict[str, Any], folder: Path) -> None:
    """Saves the file of a finding and what was said, and says so."""
    from tests.fuzz.worker import content_of

    last = answer["why"].strip().splitlines()[-1]
    print(f"FOUND {order['kind']} {order['seed']}: {last[:200]}", flush=True)
    if "file" in order:
        print(answer["why"], flush=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{order['kind']}-{order['seed']}.bin"
    file.write_bytes(content_of(order["kind"], order["seed"]))
    file.with_suffix(".txt").write_text(
        f"{answer['why']}\n\nAgain: python3 dev.py fuzz --replay {file.name}\n", "utf-8"
    )


def report(tallies: dict[str, Tally], folder: Path) -> int:
    """Prints a line for each kind and one for all; the exit status."""
    print(f"{'':12}{'files':>8}{'picture':>9}{'sentence':>9}{'memory':>8}{'found':>7}", end="")
    print(f"{'slowest':>10}{'peak':>10}")
    whole = Tally()
    for kind, tally in tallies.items():
        print_line(kind, tally)
        whole.counts = {name: whole.counts[name] + tally.counts[name] for name in OUTCOMES}
        whole.seconds = max(whole.seconds, tally.seconds)
        whole.peak = max(whole.peak, tally.peak)
    print_line("all", whole)
    if whole.counts["finding"]:
        print(
            f"{whole.counts['finding']} files ended in neither a picture nor a sentence: {folder}"
        )
        return 1
    return 0


def print_line(name: str, tally: Tally) -> None:
    """One line of the table."""
    counts = tally.counts
    print(f"{name:12}{sum(counts.values()):8}{counts['picture']:9}{counts['sentence']:9}", end="")
    print(f"{counts['memory']:8}{counts['finding']:7}", end="")
    print(f"{tally.seconds:8.1f} s{tally.peak / 2**20:7.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
