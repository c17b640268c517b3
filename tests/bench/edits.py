"""A process that edits one weight again and again in the real window, and times the repaints."""

from __future__ import annotations

import numpy as np

from core import run
from gui.window import MainWindow
from tests.bench.children import answer, options
from tests.bench.paints import watch_paints
from tests.bench.window import (
    MAPS,
    Repaints,
    close_window,
    edit_seconds,
    load,
    open_window,
    wait,
    with_weight,
)

WARM_UP = 5


def check(window: MainWindow) -> None:
    """An edit changes both panels' pictures, and their values are those of core.run."""
    former = {stage: window.row.panels[stage].view.grab().toImage() for stage in MAPS}
    window.document.edit("Edit weight", with_weight(window.document.recipe, 9))
    wait(window.is_settled)
    made = run(window.document.recipe, window.document.image).layers[0]
    for stage in MAPS:
        panel = window.row.panels[stage]
        if panel.view.grab().toImage() == former[stage]:
            raise AssertionError(f"the {stage} panel shows the former values")
        if not np.array_equal(panel.values(), getattr(made, stage)[0]):
            raise AssertionError(f"the {stage} panel holds other values than core.run")


def measure(megapixels: float, size: int, edits: int) -> dict[str, float]:
    """Median, 95th percentile and worst of the edits, in milliseconds; the view's side."""
    noted: list[Repaints] = []
    watch_paints(lambda view: noted[0].note(view) if noted else None)
    window = open_window()
    load(window, megapixels, size)
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
    answer(measure(given["megapixels"], given["size"], given["edits"]))
