"""A process that starts the application as its command does, and says when what was painted."""

from __future__ import annotations

import os
import time

from tests.bench.children import answer, options

PANELS = 3


def watch(started: float) -> None:
    """Answers once all panels and the filtered picture have been painted, and ends the process."""
    from gui.panels.image_view import ImageView
    from gui.window import MainWindow
    from tests.bench.paints import watch_paints

    first: dict[ImageView, float] = {}

    def note(view: ImageView) -> None:
        now = time.monotonic()
        first.setdefault(view, now)
        window = view.window()
        if not isinstance(window, MainWindow) or len(first) < PANELS:
            return
        result = window.preview.result
        if view is window.row.panels["filtered"].view and result and "filtered" in result.stages:
            answer({"painted": max(first.values()) - started, "filtered": now - started})
            os._exit(0)  # how it ends is not what is measured

    watch_paints(note)


if __name__ == "__main__":
    watch(options()["started"])
    from main import main

    raise SystemExit(main([]))
