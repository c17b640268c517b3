"""Percentiles of whole maps, computed in the background once the panels show everything else."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.display import Range
from core.percentiles import percentile_steps
from gui.document import Document
from gui.panels.image_panel import ImagePanel
from gui.preview import Preview
from gui.preview_result import Request, Result
from gui.stage_values import after_pause, stage_slabs
from gui.worker import Job, Worker


class WholeLevels(QObject):
    """Answers panels that cut a percentage off; a newer picture or recipe gives old work up."""

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        panels: dict[str, ImagePanel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._worker = worker
        self._panels = panels
        self._jobs: dict[str, tuple[Request, float, Job]] = {}
        self._given_up: dict[str, tuple[Request, float]] = {}
        # Before anything is computed for the panels, which would share the machine with it.
        document.image_changed.connect(self._drop)
        document.recipe_changed.connect(self._drop)
        preview.changed.connect(self._look)
        for panel in panels.values():
            panel.percentiles_asked.connect(self._ask_again)

    def _look(self) -> None:
        result = self._preview.result
        if result is None:
            return
        for stage, panel in self._panels.items():
            shown, asked = result.stages.get(stage), (result.request, panel.percent)
            running = self._jobs.get(stage)
            if running is not None and running[:2] != asked:
                running[2].drop()
                del self._jobs[stage]
                running = None
            is_due = panel.percent > 0 and shown is not None and result.is_final
            if self._given_up.get(stage) == asked:
                continue  # cancelled, or impossible: not again and again
            if is_due and running is None and not panel.knows_whole_span(result.request):
                self._start(stage, result, panel.percent)

    def _ask_again(self) -> None:
        self._given_up.clear()
        self._look()

    def cancel(self) -> None:
        """Gives up what is being computed; the panels keep the percentiles of what they show."""
        for _, _, job in self._jobs.values():
            job.cancel()

    def _drop(self) -> None:
        for _, _, job in self._jobs.values():
            job.drop()
        if self._jobs:
            self._jobs.clear()
            self._preview.progress_changed.emit(None)

    def _start(self, stage: str, result: Result, percent: float) -> None:
        def end() -> None:
            self._jobs.pop(stage, None)
            self._preview.progress_changed.emit(None)

        def done(span: Range | None) -> None:
            end()
            self._panels[stage].show_whole_span(result.request, percent, span)

        def give_up() -> None:
            end()
            self._given_up[stage] = (result.request, percent)

        def failed(error: BaseException) -> None:
            give_up()
            self._preview.failed.emit(error)

        job = Job(
            after_pause(percentile_steps(stage_slabs(result, stage), percent)),
            done,
            failed,
            self._preview.progress_changed.emit,
            give_up,
        )
        self._jobs[stage] = (result.request, percent, job)
        self._worker.start("levels", job)
