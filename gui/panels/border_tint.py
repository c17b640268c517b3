"""Border maps of the filtered and the pooled panel: how much of each pixel is invented."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from core.trace import Progress
from gui.panels.panel_row import PanelRow, Pixels
from gui.preview import Preview
from gui.preview_result import Result
from gui.worker import Job, Worker

if TYPE_CHECKING:
    from core.study.border_share import BorderMap

STAGES = ("filtered", "pooled")


class BorderTint(QObject):
    """Works the maps out in the background, and only while they are shown."""

    def __init__(self, preview: Preview, worker: Worker, row: PanelRow, parent: QObject) -> None:
        super().__init__(parent)
        self._preview = preview
        self._worker = worker
        self._row = row
        self._is_on = False
        self._job: Job | None = None
        self._wanted: tuple[Any, ...] | None = None
        self._maps: dict[str, BorderMap] = {}
        preview.changed.connect(self._follow)
        row.notes.append(self._note)

    @property
    def maps(self) -> dict[str, BorderMap]:
        """What is shown, by stage."""
        return self._maps

    def set_on(self, is_on: bool) -> None:
        """Tints the panels, or not."""
        self._is_on = is_on
        if is_on:
            self._follow()
        else:
            self._forget()

    def _follow(self) -> None:
        result = self._preview.result
        if not self._is_on or result is None:
            return
        wanted = None
        if result.recipe is not None:
            request = result.request
            shape = result.plans[0].input_shape
            wanted = (result.recipe, shape, request.layer, request.kernel, request.picture)
        if wanted == self._wanted:
            return
        self._forget()
        self._wanted = wanted
        if wanted is not None:
            self._job = self._worker.start("border", Job(_steps(result), self._take, self._fail))

    def _forget(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._wanted = None
        self._maps = {}
        for stage in STAGES:
            self._row.panels[stage].view.set_overlay("border", None)
            self._row.panels[stage].set_note("")
        self._row.show_focus()

    def _take(self, made: tuple[Result, dict[str, BorderMap]]) -> None:
        self._job = None
        result, self._maps = made
        for stage, found in self._maps.items():
            from gui.panels.border_overlay import BorderOverlay  # rarely needed

            overlay = BorderOverlay(found, result.stages[stage].placement)
            panel = self._row.panels[stage]
            panel.view.set_overlay("border", overlay)
            panel.set_note(self._summary(found))
        self._row.show_focus()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._preview.failed.emit(error)

    def _summary(self, found: BorderMap) -> str:
        """For the panel's title."""
        invented, copied = float(found.invented.max()), float(found.copied.max())
        texts = []
        if invented or not copied:
            texts.append(
                self.tr("up to {0} % invented").format(percent(invented))
                if invented
                else self.tr("nothing invented")
            )
        if copied:
            texts.append(self.tr("copied border"))
        return ", ".join(texts)

    def _note(self, result: Result, pixels: Pixels) -> str:
        """Of the pixels in focus: `33 → 17 % invented`, and `copied`."""
        shares = [
            self._maps[stage].at(*pixel)
            for stage in STAGES
            if stage in self._maps and (pixel := pixels.get(stage)) is not None
            and _is_inside(pixel, self._maps[stage].shape)
        ]  # fmt: skip
        if not shares:
            return ""
        parts = []
        if any(copied for _, copied in shares):
            numbers = " → ".join(percent(copied) for _, copied in shares)
            parts.append(self.tr("{0} % copied").format(numbers))
        if any(invented for invented, _ in shares) or not parts:
            numbers = " → ".join(percent(invented) for invented, _ in shares)
            parts.append(self.tr("{0} % invented").format(numbers))
        return ", ".join(parts)


def percent(share: float) -> str:
    """A share in per cent: two or three figures, and neither 0 nor 100 where it is not."""
    number = 100 * share
    if 0 < number < 0.1:
        return "< 0.1"
    if 99.9 < number < 100:
        return "> 99.9"
    return f"{number:.1f}".removesuffix(".0") if number < 10 else f"{number:.3g}"


def _is_inside(pixel: tuple[int, int], shape: tuple[int, int]) -> bool:
    return pixel[0] < shape[0] and pixel[1] < shape[1]


def _steps(result: Result) -> Generator[Progress, None, tuple[Result, dict[str, BorderMap]]]:
    from core.study.border_share import border_map_steps

    request, found = result.request, {}
    assert result.recipe is not None
    map = result.stages["filtered"].shown[0]
    for stage in STAGES:
        if stage in result.stages:
            found[stage] = yield from border_map_steps(
                result.recipe, result.plans, request.layer, stage, map
            )
    return result, found
