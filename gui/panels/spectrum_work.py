"""Computes the power spectra of the panels, of the middle or of what is selected. No widgets."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from core.display import Shades, picture
from core.image import Image
from core.study.picture_spectrum import (
    HANN,
    PictureSpectrum,
    middle,
    picture_spectrum,
    radial_mean,
)
from core.trace import Progress
from gui.panels.asking import Asking
from gui.panels.selection import Selection
from gui.preview import Preview
from gui.preview_result import Result
from gui.stage_values import Region, stage_key, stage_reader, whole_region
from gui.worker import Worker

Floats = NDArray[np.float64]

DEEPEST = 120.0
"""Decibels below the greatest power that are told apart at most."""
CUT = 1.0
"""Percent of the weakest powers that are black."""


@dataclass(frozen=True)
class Asked:
    """What is looked at: stages, all or selected pixels, one channel or the mean of all."""

    stages: tuple[str, ...]
    region: Selection | None = None
    channel: int | None = None
    window: str = HANN


@dataclass(frozen=True, eq=False)
class StageSpectrum:
    """The spectrum of a part of a stage and its radial mean.

    `level`: its decibels, and `grays` how they are shown (row, column). `pitch`: height and width
    of its pixels in those of the original. `is_all`: the part is all that was asked for, else the
    middle of it. `has_any`: of a constant there are no frequencies.
    """

    spectrum: PictureSpectrum
    level: Floats
    grays: NDArray[np.uint8]
    frequencies: Floats
    power: Floats
    pitch: tuple[float, float]
    part: Region
    is_all: bool
    has_any: bool


Key = tuple[Image, tuple[Any, ...], bool, Region, int | None, str]


class SpectrumWork(QObject):
    """Follows a preview; `changed` tells of other spectra. Off, it computes nothing."""

    changed = Signal()

    def __init__(self, preview: Preview, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._is_on = False
        self._asked = Asked(())
        self._found: dict[str, tuple[Key, StageSpectrum]] = {}
        self._wanted: dict[str, Key] = {}
        self._asking = Asking(worker, "spectrum", self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(preview.failed)
        preview.changed.connect(self._look)
        preview.cancel_asked.connect(self._cancel)

    def found(self, stage: str) -> StageSpectrum | None:
        """The newest spectrum of a stage; it may lag behind. None where there is none."""
        result, known = self._preview.result, self._found.get(stage)
        region = self.region_of(stage)
        if known is None or result is None or region is None or not all(region):
            return None
        return known[1] if known[0][0] is result.request.image else None

    def region_of(self, stage: str) -> Region | None:
        """The pixels that were asked for; None where the preview has no such stage."""
        result = self._preview.result
        shown = None if result is None else result.stages.get(stage)
        if result is None or shown is None:
            return None
        if self._asked.region is None:
            return whole_region(result, stage)
        return self._asked.region.pixels(shown.placement, shown.shape)

    def set_on(self, is_on: bool) -> None:
        """Computes, or does nothing because nobody looks."""
        self._is_on = is_on
        if not is_on:
            self._cancel()
        self._look()

    def set_asked(self, asked: Asked) -> None:
        """Looks at something else."""
        if asked != self._asked:
            self._asked = asked
            self._look()

    def _cancel(self) -> None:
        self._asking.drop()
        self._wanted = {}

    def _look(self) -> None:
        result, asked = self._preview.result, self._asked
        if not self._is_on or result is None:
            return
        wanted: dict[str, Key] = {}
        for stage in asked.stages:
            region = self.region_of(stage)
            if region is None or not all(region):
                continue
            part = middle(*region, is_square=asked.region is None)
            key = (result.request.image, stage_key(result, stage), stage in result.maps, part,
                   asked.channel, asked.window)  # fmt: skip
            if stage not in self._found or self._found[stage][0] != key:
                wanted[stage] = key
        if wanted != self._wanted:
            self._wanted = wanted
            if wanted:
                self._asking.ask(_steps(result, wanted, dict(self._regions(wanted))))
            else:
                self._asking.drop()
        self.changed.emit()

    def _regions(self, stages: dict[str, Key]) -> Generator[tuple[str, Region], None, None]:
        for stage in stages:
            region = self.region_of(stage)
            assert region is not None
            yield stage, region

    def _take(self, answer: dict[str, tuple[Key, StageSpectrum]]) -> None:
        self._found.update(answer)
        for stage, (key, _) in answer.items():
            if self._wanted.get(stage) == key:
                del self._wanted[stage]
        self.changed.emit()


def _steps(
    result: Result, wanted: dict[str, Key], regions: dict[str, Region]
) -> Generator[Progress, None, dict[str, tuple[Key, StageSpectrum]]]:
    found = {}
    for stage, key in wanted.items():
        *_, part, channel, window = key
        rows, columns = (np.arange(line.start, line.stop) for line in part)
        (values,) = yield from stage_reader(result, stage)([(rows, columns)])
        chosen = values if channel is None or len(values) == 1 else values[channel : channel + 1]
        made = []
        for plane in chosen:
            made.append(picture_spectrum(plane, window))
            yield Progress(0, 0)
        power = np.mean([each.power for each in made], axis=0)
        replaced = sum(each.replaced for each in made)
        spectrum = PictureSpectrum(power, made[0].down, made[0].across, replaced)
        place = result.stages[stage].placement
        pitch = place.height, place.width
        level = spectrum.decibels
        yield Progress(0, 0)
        grays = _grays(level)
        yield Progress(0, 0)
        curve = radial_mean(spectrum, pitch)
        is_all, has_any = part == regions[stage], bool(power.any())
        made_of = StageSpectrum(spectrum, level, grays, *curve, pitch, part, is_all, has_any)
        found[stage] = (key, made_of)
    return found


def _grays(level: Floats) -> NDArray[np.uint8]:
    high = float(level.max())
    low = max(float(np.percentile(level, CUT)), high - DEEPEST)
    return np.ascontiguousarray(picture(level, Shades(low, high if high > low else low + 1)))
