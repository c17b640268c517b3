"""Computes histograms of the panels: at once of what they show, then of all in the background."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from core.image import Image
from core.study.histogram import Histogram, histogram, histogram_steps
from core.trace import Progress
from gui.document import Document
from gui.panels.asking import Asking
from gui.panels.selection import Selection
from gui.preview import Preview
from gui.preview_result import Result, Sample
from gui.stage_values import (
    Region,
    after_pause,
    shown_maps,
    stage_dtype,
    stage_key,
    stage_slabs,
    whole_region,
)
from gui.worker import Job, Worker

AT_ONCE = 1 << 18
"""Values of a region that is not waited for: a selection follows the mouse."""

Key = tuple[Image, tuple[Any, ...], Selection | None]
"""What a histogram is of; that of the image itself rests on no request."""


@dataclass(frozen=True, eq=False)
class Found:
    """The histogram of a stage; `is_whole`: of all that was asked for, else of what is shown.

    `size`: columns and rows of the values that were asked for.
    """

    histogram: Histogram
    is_whole: bool
    size: tuple[int, int]


class HistogramWork(QObject):
    """Follows a preview; `changed` tells of another histogram in `found`.

    Off, it computes nothing. A newer picture, recipe or selection gives old work up.
    """

    changed = Signal()

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._worker = worker
        self._is_on = False
        self._stages: tuple[str, ...] = ()
        self._region: Selection | None = None
        self._found: dict[str, tuple[Key, Found]] = {}
        self._shown: dict[str, tuple[Selection | None, Sample]] = {}
        self._jobs: dict[str, tuple[Key, Job]] = {}
        self._given_up: dict[str, Key] = {}
        self._pending: dict[str, tuple[Key, NDArray[Any]]] = {}
        self._quick = Asking(worker, "histogram", self)
        self._quick.answered.connect(self._take_quick)
        self._quick.failed.connect(preview.failed)
        document.image_changed.connect(self._drop)
        document.recipe_changed.connect(self._drop_computed)
        preview.changed.connect(self._look)
        preview.cancel_asked.connect(self.cancel)

    def found(self, stage: str) -> Found | None:
        """The newest histogram of a stage; it may lag behind. None where there is none."""
        result, known = self._preview.result, self._found.get(stage)
        if known is None or result is None or stage not in result.stages:
            return None
        (image, _, region), found = known
        return found if image is result.request.image and region == self._region else None

    def is_working(self, stage: str) -> bool:
        """A histogram of the whole stage is on its way."""
        return stage in self._jobs

    def set_on(self, is_on: bool) -> None:
        """Computes, or does nothing because nobody looks."""
        if is_on != self._is_on:
            self._is_on = is_on
            if not is_on:
                self._drop()
            self._given_up.clear()
            self._look()

    def set_wanted(self, stages: tuple[str, ...], region: Selection | None) -> None:
        """What is looked at: some stages, all of them or the selected pixels."""
        if (stages, region) != (self._stages, self._region):
            self._stages, self._region = stages, region
            self._given_up.clear()
            self._look()

    def cancel(self) -> None:
        """Gives up what is being computed; what is shown stays."""
        for _, job in self._jobs.values():
            job.cancel()

    def region_of(self, stage: str) -> Region | None:
        """The pixels of a stage that are looked at; None where the preview has no such stage."""
        result = self._preview.result
        shown = None if result is None else result.stages.get(stage)
        if result is None or shown is None:
            return None
        if self._region is None:
            return whole_region(result, stage)
        return self._region.pixels(shown.placement, shown.shape)

    def _drop(self) -> None:
        self._quick.drop()
        self._pending.clear()
        self._shown.clear()
        for stage in list(self._jobs):
            self._drop_job(stage)

    def _drop_computed(self) -> None:
        """Before anything is computed for the panels, which would share the machine with it."""
        result = self._preview.result
        for stage in list(self._jobs):
            if result is None or not result.is_file(stage):
                self._drop_job(stage)

    def _drop_job(self, stage: str) -> None:
        self._jobs.pop(stage)[1].drop()
        self._preview.progress_changed.emit(None)

    def _key(self, result: Result, stage: str) -> Key:
        return result.request.image, stage_key(result, stage), self._region

    def _look(self) -> None:
        result = self._preview.result
        if not self._is_on or result is None:
            return
        is_new, before = False, set(self._jobs)
        for stage in self._stages:
            key = self._key(result, stage)
            if stage in self._jobs and self._jobs[stage][0] != key:
                self._drop_job(stage)
            region = self.region_of(stage)
            if region is None or not all(region):
                continue
            known = self._found.get(stage)
            if known is not None and known[0] == key and known[1].is_whole:
                continue
            is_small = self._region is not None and len(region[0]) * len(region[1]) <= AT_ONCE
            if not is_small and (values := self._sample(result, stage, region)) is not None:
                self._pending[stage] = (key, values)
                is_new = True
            may_start = result.is_final and self._given_up.get(stage) != key
            if may_start and stage not in self._jobs:
                self._start(stage, result, region, key, is_small=is_small)
        if is_new:
            kind = result.request.image.value_range
            self._quick.ask(_quick_steps(dict(self._pending), kind))
        if before != set(self._jobs):
            self.changed.emit()

    def _sample(self, result: Result, stage: str, region: Region) -> NDArray[Any] | None:
        """What the panel shows of a region, (map, rows, columns); None where that is known."""
        sample = result.stages[stage].sample
        if sample is None:
            return None
        known = self._shown.get(stage)
        if known is not None and known[0] == self._region and known[1] is sample:
            return None
        self._shown[stage] = (self._region, sample)
        values = sample.values
        if self._region is not None:
            rows, columns = (
                (numbers >= line.start) & (numbers < line.stop)
                for numbers, line in zip(sample.grid.indices, region, strict=True)
            )
            values = values[np.ix_(rows, columns)]
        if not values.size:
            return None
        return values[np.newaxis] if values.ndim == 2 else np.moveaxis(values, 2, 0)

    def _take_quick(self, answer: dict[str, tuple[Key, Found]]) -> None:
        for stage, (key, found) in answer.items():
            if stage in self._pending and self._pending[stage][0] == key:
                del self._pending[stage]
            known = self._found.get(stage)
            if known is None or known[0] != key or not known[1].is_whole:
                self._found[stage] = (key, found)
        self.changed.emit()

    def _start(
        self, stage: str, result: Result, region: Region, key: Key, *, is_small: bool
    ) -> None:
        def end() -> None:
            self._jobs.pop(stage, None)
            self._preview.progress_changed.emit(None)

        def done(made: Histogram) -> None:
            end()
            size = len(region[1]), len(region[0])
            self._found[stage] = (key, Found(made, True, size))
            self.changed.emit()

        def give_up() -> None:
            end()
            self._given_up[stage] = key
            self.changed.emit()

        def failed(error: BaseException) -> None:
            give_up()
            self._preview.failed.emit(error)

        maps = len(shown_maps(result, stage))
        steps = histogram_steps(
            stage_slabs(result, stage, region),
            maps,
            stage_dtype(result, stage),
            result.request.image.value_range,
            maps * len(region[0]) * len(region[1]),
        )
        tell = self._preview.progress_changed.emit
        job = Job(steps if is_small else after_pause(steps), done, failed, tell, give_up)
        self._jobs[stage] = (key, job)
        self._worker.start("histograms", job)


def _quick_steps(
    pending: dict[str, tuple[Key, NDArray[Any]]], kind: tuple[float, float]
) -> Generator[Progress, None, dict[str, tuple[Key, Found]]]:
    found = {}
    for stage, (key, values) in pending.items():
        yield Progress(0, 0)
        size = values.shape[2], values.shape[1]
        found[stage] = (key, Found(histogram(values, kind), False, size))
    return found
