"""Computes the profiles of the panels along the line, and which line was typed. No widgets."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.study.profile import Line, Profile, profile_steps
from core.trace import Progress
from gui.panels.asking import Asking
from gui.preview import Preview
from gui.preview_result import Request, Result
from gui.stage_values import stage_reader
from gui.worker import Worker

_NUMBER = r"(-?\d{1,9}(?:\.\d{1,6})?)"
_LINE = re.compile(r"\s*\(?\s*" + r"[,;\s)(…]+".join([_NUMBER] * 4) + r"\s*\)?\s*")


@dataclass(frozen=True)
class Wanted:
    """What is looked at: stages along a line."""

    stages: tuple[str, ...]
    line: Line
    width: int = 1
    is_smooth: bool = False


@dataclass(frozen=True, eq=False)
class Profiled:
    """Profiles by stage, of a request."""

    request: Request
    wanted: Wanted
    profiles: dict[str, Profile]


class Profiling(QObject):
    """Follows a preview; `changed` tells of other profiles in `profiled`. Off, it computes nothing.

    Only the pixels along the line are computed, so that any size of image takes as long.
    """

    changed = Signal()

    def __init__(self, preview: Preview, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._is_on = False
        self._wanted: Wanted | None = None
        self._profiled: Profiled | None = None
        self._asked: tuple[Request, bool, Wanted, tuple[str, ...]] | None = None
        self._asking = Asking(worker, "profile", self)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(preview.failed)
        preview.changed.connect(self._look)
        preview.cancel_asked.connect(self._asking.drop)

    @property
    def profiled(self) -> Profiled | None:
        """The newest profiles; they may lag behind the line and the recipe."""
        found, result = self._profiled, self._preview.result
        if found is None or result is None or found.request.image is not result.request.image:
            return None
        return found

    def set_on(self, is_on: bool) -> None:
        """Computes, or does nothing because nobody looks."""
        self._is_on = is_on
        if not is_on:
            self._asking.drop()
            self._asked = None
        self._look()

    def set_wanted(self, wanted: Wanted) -> None:
        """Looks at other stages, along another line."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._look()

    def _look(self) -> None:
        result, wanted = self._preview.result, self._wanted
        if not self._is_on or result is None or wanted is None:
            return
        there = tuple(stage for stage in wanted.stages if stage in result.stages)
        asked = (result.request, bool(result.maps), wanted, there)
        if asked != self._asked:
            self._asked = asked
            self._asking.ask(_steps(result, wanted, there))

    def _take(self, profiled: Profiled) -> None:
        self._profiled = profiled
        self.changed.emit()


def _steps(
    result: Result, wanted: Wanted, stages: tuple[str, ...]
) -> Generator[Progress, None, Profiled]:
    found = {}
    for stage in stages:
        shown = result.stages[stage]
        found[stage] = yield from profile_steps(
            wanted.line,
            shown.placement,
            shown.shape,
            stage_reader(result, stage),
            width=wanted.width,
            is_smooth=wanted.is_smooth,
        )
    yield Progress(0, 0)
    return Profiled(result.request, wanted, found)


def typed_line(text: str) -> Line | None:
    """The line of texts such as "0, 12, 511, 12" or "(0, 12) (511, 12.5)"; else None."""
    found = _LINE.fullmatch(text)
    return None if found is None else Line(*(float(number) for number in found.groups()))


def line_text(line: Line) -> str:
    """x and y of the start and of the end, as they are typed."""
    return ", ".join(f"{end:.10g}" for end in (line.x0, line.y0, line.x1, line.y1))
