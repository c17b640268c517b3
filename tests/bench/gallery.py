"""A process that ranks a dataset, alone and in the real window with a timer beside it."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QTimer

from core import run
from core.dataset import Dataset, StackedPictures
from core.study.ranking import Wanted, response, responses_steps
from core.trace import finish
from gui.window import MainWindow
from tests.bench.cases import Case
from tests.bench.children import answer, options
from tests.bench.loop import Heartbeat
from tests.bench.warm import warm_up
from tests.bench.window import close_window, open_window, recipe_of, wait, with_weight

SIDE = 28
SCROLL_PAUSE = 15
"""Milliseconds between two steps of scrolling."""


def measure(items: int, rounds: int) -> dict[str, float]:
    """The time of a ranking, from an edit to the ranked list, and the lateness of the timer."""
    random = np.random.default_rng(3)
    pixels = random.integers(0, 256, (items, SIDE, SIDE), dtype=np.uint8)
    recipe = recipe_of(Case(3).weights)
    warm_up(recipe, np.empty((0, 0), np.uint8))
    wanted, pictures = Wanted(recipe, 0, 0), StackedPictures(pixels)
    times = []
    for _ in range(1 + rounds):
        started = time.perf_counter()
        found = finish(responses_steps(wanted, pictures))
        times.append(1000 * (time.perf_counter() - started))
    for item in (0, items // 2, items - 1):
        maps = run(recipe, pixels[item]).layers[0].pooled
        assert maps is not None
        if response(maps)[:2] != (found.mean[item], found.maximum[item]):
            raise AssertionError(f"item {item} has another response than a run of its own")
    numbers = {
        "ranked, median": float(np.median(times[1:])),
        "ranked, slowest": max(times[1:]),
    }
    window = open_window()
    window.document.replace_recipe("Bench", recipe)
    window.study.show_study("gallery")
    wait(window.is_settled)
    beat, dataset = Heartbeat(), Dataset("bench", pictures)
    work = {
        "open": lambda: window.collection.set_dataset(dataset),
        "edit": lambda: window.document.edit("Edit", with_weight(recipe, 5.0)),
        "scroll": lambda: scroll(window),
    }
    for name, start in work.items():
        began = time.perf_counter()
        late = beat.during(start, lambda: window.is_settled() and not scrolling(window))
        numbers[f"{name} to shown"] = 1000 * (time.perf_counter() - began)
        numbers |= {f"timer at {name}, {kind}": value for kind, value in late.items()}
    if not window.study.study("gallery").work.is_current:
        raise AssertionError("the gallery was not ranked")
    close_window(window)
    return numbers


def scroll(window: MainWindow) -> None:
    """From the first item to the last, a hundredth at a time."""
    bar = window.study.study("gallery").list.verticalScrollBar()
    timer = QTimer(window, interval=SCROLL_PAUSE, objectName="scrolling")

    def step() -> None:
        bar.setValue(bar.value() + bar.maximum() // 100 + 1)
        if bar.value() == bar.maximum():
            timer.stop()

    timer.timeout.connect(step)
    timer.start()


def scrolling(window: MainWindow) -> bool:
    """The list is still on its way."""
    timer = window.findChild(QTimer, "scrolling")
    return timer is not None and timer.isActive()


if __name__ == "__main__":
    given = options()
    answer(measure(given["items"], given["rounds"]))
