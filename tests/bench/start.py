"""A process that starts the application as its command does, and says when what was painted."""

from __future__ import annotations

import time

from tests.bench.children import answer, options

STAGES = ("original", "filtered", "pooled")


def watch(started: float) -> None:
    """Answers once all panels and the filtered picture have been painted, and ends the process."""
    from PySide6.QtWidgets import QApplication

    from gui.panels.image_view import ImageView
    from gui.window import MainWindow

    first: dict[object, float] = {}
    paint = ImageView.paintEvent

    def paint_and_note(view: ImageView, event: object) -> None:
        paint(view, event)
        now = time.monotonic()
        first.setdefault(view, now)
        window = view.window()
        if not isinstance(window, MainWindow) or len(first) < len(STAGES):
            return
        result = window.preview.result
        if view is window.row.panels["filtered"].view and result and "filtered" in result.stages:
            ImageView.paintEvent = paint  # type: ignore[method-assign]
            answer({"painted": max(first.values()) - started, "filtered": now - started})
            QApplication.exit(0)

    ImageView.paintEvent = paint_and_note  # type: ignore[method-assign]


if __name__ == "__main__":
    watch(options()["started"])
    from main import main

    raise SystemExit(main([]))
