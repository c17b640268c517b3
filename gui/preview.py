"""The only thing that computes for the screen: what the panels show first, the newest request."""

from __future__ import annotations

import enum
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from core.compute.methods import AUTOMATIC, method_of
from core.compute.pipeline import loops_loaded
from core.compute.planes import Planes
from core.display import Extent
from core.image import Image
from gui.document import Document
from gui.panels.sampling import Look
from gui.preview_result import Request, Result, has_same_first
from gui.preview_steps import (
    LARGE,
    compile_loops,
    extents_steps,
    pixel_values,
    view_steps,
    whole_values,
)
from gui.worker import Job, Worker

PATIENCE_SECONDS = 0.06
"""A view that takes longer than this is given up for a newer one; a shorter one is shown."""

MOST_KNOWN_PIXELS = 64
"""Single values that are kept."""

FIRST_PAINT_MILLISECONDS = 30
"""What the first window is given to be painted once its event loop runs."""

PAUSE_MILLISECONDS = 80
"""Whole large images are worked on after a pause in the edits."""


class _Loops(enum.Enum):
    """What is known of the compiled inner loops."""

    UNKNOWN = enum.auto()
    COMPILING = enum.auto()
    READY = enum.auto()
    MISSING = enum.auto()


class Preview(QObject):
    """Follows a document and what the panels look at; `changed` tells of a newer `result`.

    First the pixels that the panels show are computed, then, in the background, the ranges of
    the whole maps. Until the inner loops are compiled the reference version answers for small
    images; then everything is computed again.
    """

    changed = Signal()
    shown_changed = Signal()  # another map is chosen, or the first panel shows something else
    method_changed = Signal()
    progress_changed = Signal(object)  # Progress, or None when nothing is being computed
    cancel_asked = Signal()  # of studies too, which compute for themselves
    stopped = Signal()  # the person cancelled; the result stays the former one
    failed = Signal(object)  # an error that nobody expected

    def __init__(self, document: Document, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._worker = worker
        self._looks: dict[str, Look] = {}
        self._method = AUTOMATIC
        self._shows_input = True
        self._pictures: dict[int, int] = {}
        self._image_extent: tuple[Image, Extent] | None = None
        self._result: Result | None = None
        self._view_job: Job | None = None
        self._view_started = 0.0
        self._view_is_due = False
        self._whole_job: Job | None = None
        self._known: tuple[Request, dict[str, Extent], float] | None = None
        self._pixels: tuple[Result | None, dict[tuple[str, int, int], NDArray[Any]]] = (None, {})
        self._values: tuple[Request, dict[str, NDArray[Any] | None]] | None = None
        self._loops = _Loops.READY if loops_loaded() else _Loops.UNKNOWN
        # Edits that arrive in one turn of the event loop become one request.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._start_whole)
        # Loading them keeps the interpreter busy; the first window is painted before.
        self._loading = QTimer(self, singleShot=True, interval=FIRST_PAINT_MILLISECONDS)
        self._loading.timeout.connect(self._load)
        document.image_changed.connect(self._pictures.clear)
        document.image_changed.connect(self.request)
        document.recipe_changed.connect(self.request)

    @property
    def result(self) -> Result | None:
        """The newest finished answer; it may lag behind the document."""
        return self._result

    @property
    def is_compiling(self) -> bool:
        """The inner loops are being compiled; until then the reference version computes."""
        return self._loops is _Loops.COMPILING

    @property
    def is_compiled(self) -> bool:
        """The inner loops are there; else the reference version computes."""
        return self._loops is _Loops.READY

    @property
    def method(self) -> str:
        """How kernels are to be applied: a name of METHODS, or AUTOMATIC."""
        return self._method

    def method_of_kernel(self) -> str:
        """How the selected kernel is applied, a name of METHODS."""
        document = self._document
        planes = Planes.of_image(document.recipe, document.image)
        before = document.recipe.layers[: document.layer_index]
        changed = any(layer.enabled for layer in before)
        dtype = np.dtype(np.float32) if changed else planes.dtype
        return method_of(document.layer, document.kernel, self._method, dtype=dtype)

    def set_method(self, name: str) -> None:
        """Applies kernels in another way, where that is possible."""
        if name != self._method:
            self._method = name
            self.method_changed.emit()
            self.request()

    @property
    def shows_input(self) -> bool:
        """The first panel shows what comes into the selected layer, else always the image."""
        return self._shows_input

    def set_shows_input(self, is_on: bool) -> None:
        """Shows what comes into the layer in the first panel, or always the image."""
        if is_on != self._shows_input:
            self._shows_input = is_on
            focus = self._document.focus
            if focus is not None and focus.stage == "original":
                self._document.set_focus(None)  # its pixels will be others
            self.shown_changed.emit()
            self.request()

    @property
    def picture(self) -> int:
        """Which of the pictures that come into the selected layer is looked at, from 0."""
        return self._pictures.get(self._document.layer_index, 0)

    def set_picture(self, picture: int) -> None:
        """Looks at another picture that comes into the layer, and at what is made of it."""
        if picture != self.picture:
            self._pictures[self._document.layer_index] = picture
            self.shown_changed.emit()
            self.request()

    def image_extent(self, image: Image) -> Extent | None:
        """The range of an image's values, if it has been worked out."""
        known = self._image_extent
        return known[1] if known is not None and known[0] is image else None

    def look(self, stage: str, look: Look) -> None:
        """A panel shows another part of its stage."""
        if self._looks.get(stage) != look:
            self._looks[stage] = look
            self._view_is_due = True
            self._soon.start()

    def is_current(self) -> bool:
        """The result is that of the present image and recipe, and will not be computed again."""
        return (
            self._result is not None
            and self._result.request == self._request()
            and self._result.is_final
            and not self._view_is_due
            and self._view_job is None
            and self._whole_job is None
            and self._loops in (_Loops.READY, _Loops.MISSING)
        )

    def request(self) -> None:
        """Computes anew for the present document; the request before is given up."""
        self._known = None
        self._drop_whole()
        self._view_is_due = True
        self._soon.start()

    def cancel(self) -> None:
        """Gives the present computation up; the last result stays."""
        self.cancel_asked.emit()
        for job in (self._view_job, self._whole_job):
            if job is not None:
                job.cancel()

    def values(self, stage: str) -> NDArray[Any] | None:
        """A stage of the present document at full resolution; None where there is none.

        The selected kernel's maps, float32 (rows, columns) or (rows, columns, maps), or the
        file's pixels for "original", whatever the first panel shows. Raises MemoryError, before
        anything is computed, where they do not fit.
        """
        request = self._request()
        if self._values is None or self._values[0] != request:
            self._values = (request, {})
        found = self._values[1]
        if stage not in found:
            is_compiled = self._loops is not _Loops.MISSING
            found[stage] = whole_values(request, stage, is_compiled=is_compiled)
        return found[stage]

    def pixel(self, stage: str, row: int, column: int) -> NDArray[Any]:
        """The values of a pixel of the result's stage in the maps that are shown, (maps,)."""
        assert self._result is not None
        if self._pixels[0] is not self._result or len(self._pixels[1]) > MOST_KNOWN_PIXELS:
            self._pixels = (self._result, {})
        found, key = self._pixels[1], (stage, row, column)
        if key not in found:  # several views ask for the one under the mouse
            found[key] = pixel_values(self._result, stage, row, column)
        return found[key]

    def _request(self) -> Request:
        document = self._document
        return Request(
            document.image,
            document.recipe,
            document.layer_index,
            document.kernel_index,
            self._method,
            self.picture,
            self._shows_input,
        )

    def _start(self) -> None:
        if self._loops is _Loops.UNKNOWN:
            self._loops = _Loops.COMPILING
            self._loading.start()
        if not self._view_is_due:
            return
        if self._view_job is not None:
            if time.perf_counter() - self._view_started < PATIENCE_SECONDS:
                return  # it is shown first, then the newer one follows
            self._view_job.drop()
        self._start_view(coarse=True)

    def _start_view(self, *, coarse: bool) -> None:
        self._view_is_due = False
        self._view_started = time.perf_counter()
        request = self._request()
        known: Mapping[str, Extent] = {}
        former = self._result
        if self._known is not None and self._known[0] == request:
            known = self._known[1]
        elif former is not None and has_same_first(former, request):
            original = former.stages["original"]
            known = {"original": original.extent} if original.is_exact else {}
        self._view_job = self._worker.start(
            "view",
            Job(
                view_steps(
                    request,
                    dict(self._looks),
                    known,
                    former,
                    is_compiled=self._loops is _Loops.READY,
                    is_missing=self._loops is _Loops.MISSING,
                    coarse=coarse,
                ),
                self._viewed,
                self._fail,
                self.progress_changed.emit,
                self._cancelled,
            ),
        )

    def _viewed(self, result: Result) -> None:
        self._view_job = None
        if self._known is not None and self._known[0] == result.request:
            result = replace(result, seconds=self._known[2])
        self._result = result
        self._learn_extent(result)
        self.progress_changed.emit(None)
        if self._view_is_due:
            self._start_view(coarse=True)
        elif result.is_coarse:
            self._start_view(coarse=False)
        elif not result.is_final and not result.is_waiting and self._whole_job is None:
            pixels = result.request.image.rows * result.request.image.columns
            self._later.start(PAUSE_MILLISECONDS if pixels > LARGE else 0)
        self.changed.emit()

    def _start_whole(self) -> None:
        result = self._result
        if result is None or self._whole_job is not None or result.is_final:
            return
        if result.request != self._request():
            return
        self._whole_job = self._worker.start(
            "whole",
            Job(
                extents_steps(result),
                self._measured,
                self._fail,
                self.progress_changed.emit,
                self._cancelled,
            ),
        )

    def _measured(self, measured: tuple[Request, dict[str, Extent], float]) -> None:
        self._whole_job = None
        request, extents, seconds = measured
        self._known = measured
        result = self._result
        if result is not None and result.request == request:
            stages = {
                stage: replace(view, extent=extents.get(stage, view.extent), is_exact=True)
                for stage, view in result.stages.items()
            }
            self._result = replace(result, stages=stages, seconds=seconds)
            self._learn_extent(self._result)
        if "image" in extents:
            self._image_extent = (request.image, extents["image"])
        self.progress_changed.emit(None)
        self.changed.emit()

    def _learn_extent(self, result: Result) -> None:
        original = result.stages["original"]
        if original.is_exact and not result.has_input:
            self._image_extent = (result.request.image, original.extent)

    def _drop_whole(self) -> None:
        self._later.stop()
        if self._whole_job is not None:
            self._whole_job.drop()
            self._whole_job = None

    def _fail(self, error: BaseException) -> None:
        self._end_jobs()
        self.progress_changed.emit(None)
        self.failed.emit(error)

    def _cancelled(self) -> None:
        self._end_jobs()
        self.progress_changed.emit(None)
        self.stopped.emit()

    def _end_jobs(self) -> None:
        self._drop_whole()
        if self._view_job is not None:
            self._view_job.drop()
            self._view_job = None

    def _load(self) -> None:
        self._worker.start("compile", Job(compile_loops(), self._compiled, self._not_compiled))

    def _compiled(self, _: object) -> None:
        self._loops = _Loops.READY
        self.request()

    def _not_compiled(self, error: BaseException) -> None:
        self._loops = _Loops.MISSING
        self.request()
        self.failed.emit(error)
