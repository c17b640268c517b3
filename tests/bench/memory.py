"""A process that runs a chain once and says how far its memory went up."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from core import Image, run
from tests.bench.cases import Case
from tests.bench.children import answer, options
from tests.bench.warm import warm_up


def peak() -> int:
    """The most bytes that this process ever had in memory."""
    status = Path("/proc/self/status")
    if status.exists():
        # The other counter of Linux starts with what the parent had.
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return 1024 * int(line.split()[1])
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else 1024 * most


def measure(case: Case) -> dict[str, float]:
    """Megabytes above what was there before the picture, and what picture and maps take."""
    warm_up(case.recipe, np.empty((0, 0), case.dtype))
    before = peak()
    image = Image(case.pixels)
    trace = run(case.recipe, image, keep=case.keep)
    used = peak() - before
    assert trace.layers[0].pooled is not None
    return {"peak": used / 1e6, "picture and maps": case.bytes_moved / 1e6}


if __name__ == "__main__":
    given = options()
    answer(
        measure(
            Case(
                given["size"],
                megapixels=given["megapixels"],
                chain=True,
                keep=tuple(given["keep"]),
            )
        )
    )
