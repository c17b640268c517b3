"""A child process that reads broken files, one line of orders each, within limits of memory."""

from __future__ import annotations

import json
import os
import re
import sys
import time
import traceback
from pathlib import Path
from random import Random

from tests.fuzz import verdict
from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import seeds

SPARE = 2**30
"""Bytes of address space that a file may take over the start."""


def content_of(kind: str, seed: str) -> bytes:
    """The file of a seed, the same in every run of one version of this program."""
    return mutated(kind, Random(f"{kind} {seed}"))


def main() -> None:
    """Answers each line {kind, seed[, file]} of standard input with a line of what became of it."""
    folder = Path(sys.argv[1])
    noise = folder / "noise"
    os.dup2(os.open(noise, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_APPEND), 2)
    warm(folder)
    limit_memory()
    os.truncate(noise, 0)
    for line in sys.stdin:
        order = json.loads(line)
        kind, seed = order["kind"], order["seed"]
        path = folder / f"{kind}.bin"
        given = order.get("file")
        path.write_bytes(Path(given).read_bytes() if given else content_of(kind, seed))
        answer = answered(kind, seed, path)
        if noise.stat().st_size:
            told = noise.read_bytes()[:2000].decode("utf-8", "replace")
            os.truncate(noise, 0)
            # C libraries may speak to the terminal, ours may not.
            if answer["outcome"] != "finding" and re.search(r"Traceback|Warning|Exception", told):
                answer |= {"outcome": "finding", "why": f"wrote to standard error: {told}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def answered(kind: str, seed: str, path: Path) -> dict[str, object]:
    """The outcome of one file, with its processor time and the peak of resident memory."""
    before = forget_peak()
    start = time.process_time()
    why = ""
    try:
        outcome, why = verdict.judge(kind, path, Random(f"page {seed}"))
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        outcome, why = "finding", "".join(traceback.format_exception(error))[-3000:]
    return {
        "outcome": outcome,
        "why": why,
        "seconds": time.process_time() - start,
        "peak": max(0, peak() - before),
    }


def warm(folder: Path) -> None:
    """One good file of each kind, so that every library is loaded before anything is limited."""
    for kind in (
        "PNG",
        "JPEG",
        "TIFF",
        "npy",
        "WebP",
        "AVIF",
        "GIF",
        "BMP",
        "PNM",
        *verdict.PARSERS,
    ):
        path = folder / "warm"
        path.write_bytes(seeds(kind)[0])
        for _ in range(2):
            verdict.judge(kind, path, Random(1))


def limit_memory() -> None:
    """No more address space than there is now and SPARE, where the system can (not Windows)."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except (ImportError, OSError):
        return
    most = pages * resource.getpagesize() + SPARE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def forget_peak() -> int:
    """Resets the peak of resident memory; bytes that are resident now. 0 where not told."""
    try:
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    except OSError:
        return 0
    return peak()


def peak() -> int:
    """The greatest resident memory since it was reset, in bytes; 0 where the system tells none."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return 0
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


if __name__ == "__main__":
    main()
