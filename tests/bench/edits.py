"""A process that edits one weight again and again in the real window, and times the repaints."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from gui.window import MainWindow
from tests.bench.cases import write_noise
from tests.bench.children import answer, options
from tests.bench.paints import watch_paints
from tests.bench.window import (
    MAPS,
    Repaints,
    close_window,
    edit_seconds,
    open_file,
    open_window,
    wait,
    with_weight,
)

WARM_UP = 5

INSIDE = 8
"""Pixels of a panel next to its edges that are not compared."""

CHECKED = 20
"""Pixels of each panel that are compared."""


def check(window: MainWindow) -> None:
    """An edit changes both panels' pictures, and what they show is right at some of its pixels."""
    former = {stage: window.row.panels[stage].view.grab().toImage() for stage in MAPS}
    window.document.edit("Edit weight", with_weight(window.document.recipe, 9))
    wait(window.is_settled)
    result = window.preview.result
    random = np.random.default_rng(3)
    for stage in MAPS:
        if window.row.panels[stage].view.grab().toImage() == former[stage]:
            raise AssertionError(f"the {stage} panel shows the former values")
        sample = result.stages[stage].sample
        for _ in range(CHECKED):
            at = tuple(int(random.integers(INSIDE, size - INSIDE)) for size in sample.values.shape)
            row, column = sample.grid.rows[at[0]], sample.grid.columns[at[1]]
            wanted = one_value(window, stage, row, column)
            if not np.isclose(sample.values[at], wanted, rtol=1e-4, atol=1e-2):
                raise AssertionError(f"the {stage} panel shows a wrong value")


def one_value(window: MainWindow, stage: str, row: int, column: int) -> float:
    """A value away from the border, by float64 sums of the picture's pixels."""
    weights = window.document.recipe.layers[0].kernels[0].weights
    pixels, reach = window.document.image.pixels, len(weights) // 2

    def filtered(y: int, x: int) -> float:
        around = pixels[y - reach : y + reach + 1, x - reach : x + reach + 1]
        if around.shape != weights.shape:
            raise AssertionError("a pixel at the border was asked for")
        return max(0.0, float((weights * around).sum()))

    if stage == "filtered":
        return filtered(row, column)
    return max(filtered(2 * row + i, 2 * column + j) for i in range(2) for j in range(2))


def measure(path: Path, size: int, edits: int) -> dict[str, float]:
    """Median, 95th percentile and worst of the edits, in milliseconds; the view's side."""
    noted: list[Repaints] = []
    watch_paints(lambda view: noted[0].note(view) if noted else None)
    window = open_window()
    open_file(window, path, size)
    check(window)
    repaints = Repaints(window)
    noted.append(repaints)
    times = []
    for number in range(WARM_UP + edits):
        wait(window.is_settled)
        recipe = with_weight(window.document.recipe, number % 7 - 3)
        times.append(1000 * edit_seconds(window, repaints, recipe))
    view = window.row.panels["filtered"].view
    wait(window.is_settled)
    close_window(window)
    counted = times[WARM_UP:]
    return {
        "median": float(np.median(counted)),
        "p95": float(np.percentile(counted, 95)),
        "worst": max(counted),
        "width": view.width(),
        "height": view.height(),
    }


if __name__ == "__main__":
    given = options()
    file = Path(given["folder"]) / f"noise{given['suffix']}"
    write_noise(file, given["megapixels"])
    answer(measure(file, given["size"], given["edits"]))
