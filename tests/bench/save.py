"""A process that saves the result of a large picture from the window: the memory it needs."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.cases import FILE_SHAPES, write_noise
from tests.bench.children import answer, options
from tests.bench.memory import peak
from tests.bench.window import close_window, open_file, open_window


def measure(path: Path, suffix: str, megapixels: float) -> dict[str, float]:
    """Megabytes over the window that has opened nothing yet, and seconds of saving."""
    window = open_window()
    before = peak()
    open_file(window, path, 3)
    opened = peak() - before
    target = path.with_name(f"result{suffix}")
    started = time.perf_counter()
    window.save_image("filtered", target)
    seconds = time.perf_counter() - started
    rows, columns = FILE_SHAPES[megapixels]
    if target.stat().st_size < 4 * rows * columns:
        raise AssertionError("the result is not complete")
    used = peak() - before
    close_window(window)
    return {"opened": opened / 1e6, "saved": used / 1e6, "seconds": seconds}


if __name__ == "__main__":
    given = options()
    file = Path(given["folder"]) / "noise.tif"
    write_noise(file, given["megapixels"])
    answer(measure(file, given["suffix"], given["megapixels"]))
