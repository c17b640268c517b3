"""The only thing that computes for the screen: the present recipe's trace, newest request first."""

from __future__ import annotations

import enum
import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from core.compute.geometry import LayerPlan, Placement, ShapeError, placement, plan_recipe
from core.compute.pipeline import loops_loaded, run_steps
from core.compute.reference import reference_steps
from core.display import Extent, extent
from core.image import Image
from core.recipe import Recipe
from core.trace import STAGES, Maps, Progress, Trace, finish
from gui.document import Document
from gui.worker import Job, Worker


@dataclass(frozen=True, eq=False)
class StageView:
    """The selected kernel's maps at one stage: values, their range and their place.

    `values`: (rows, columns) or (rows, columns, maps), at full resolution, read-only.
    """

    values: NDArray[Any]
    extent: Extent
    placement: Placement


@dataclass(frozen=True, eq=False)
class Result:
    """What the panels show: one recipe on one image, and the views of its selected layer.

    `stages`: "original", "filtered" and, where pooling is on, "pooled". `error`: why there is
    nothing but the original.
    """

    image: Image
    recipe: Recipe
    layer: int
    kernel: int
    stages: dict[str, StageView]
    plans: tuple[LayerPlan, ...] = ()
    trace: Trace | None = None
    error: str = ""
    seconds: float = 0.0


class _Loops(enum.Enum):
    """What is known of the compiled inner loops."""

    UNKNOWN = enum.auto()
    COMPILING = enum.auto()
    READY = enum.auto()
    MISSING = enum.auto()


class Preview(QObject):
    """Follows a document; `changed` is emitted when `result` is a newer one.

    Until the inner loops are compiled, the reference version answers; then everything is
    computed again.
    """

    changed = Signal()
    progress_changed = Signal(object)  # Progress, or None when nothing is being computed
    stopped = Signal()  # the person cancelled; the result stays the former one
    failed = Signal(object)  # an error that nobody expected

    def __init__(self, document: Document, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._worker = worker
        self._job: Job | None = None
        self._result: Result | None = None
        self._is_final = False
        self._loops = _Loops.READY if loops_loaded() else _Loops.UNKNOWN
        # Edits that arrive in one turn of the event loop become one request.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)
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

    def is_current(self) -> bool:
        """The result is that of the present image and recipe, and will not be computed again."""
        shown, document = self._result, self._document
        return (
            self._is_final
            and shown is not None
            and shown.image is document.image
            and shown.recipe is document.recipe
        )

    def request(self) -> None:
        """Computes anew for the present document; the request before is given up."""
        self._is_final = False
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._soon.start()

    def cancel(self) -> None:
        """Gives the present computation up; the last result stays."""
        if self._job is not None:
            self._job.cancel()

    def computed(self) -> Result:
        """The present document's result, computed here and now if it is not there yet."""
        if self._result is not None and self.is_current():
            return self._result
        return finish(self._steps(compiled=self._loops is not _Loops.MISSING))

    def _steps(self, *, compiled: bool) -> Generator[Progress, None, Result]:
        document = self._document
        former = self._result
        known = former.stages["original"] if former and former.image is document.image else None
        return _compute(
            document.image,
            document.recipe,
            document.layer_index,
            document.kernel_index,
            known,
            compiled=compiled,
        )

    def _start(self) -> None:
        if self._loops is _Loops.UNKNOWN:
            self._loops = _Loops.COMPILING
            self._worker.start(
                "compile", Job(_compile_loops(), self._compiled, self._compile_failed)
            )
        self._job = self._worker.start(
            "compute",
            Job(
                self._steps(compiled=self._loops is _Loops.READY),
                self._done,
                self._fail,
                self.progress_changed.emit,
                self._cancelled,
            ),
        )

    def _done(self, result: Result) -> None:
        self._job = None
        self._result = result
        self._is_final = self._loops in (_Loops.READY, _Loops.MISSING)
        self.progress_changed.emit(None)
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self.progress_changed.emit(None)
        self.failed.emit(error)

    def _cancelled(self) -> None:
        self._job = None
        self.progress_changed.emit(None)
        self.stopped.emit()

    def _compiled(self, _: object) -> None:
        self._loops = _Loops.READY
        self.request()

    def _compile_failed(self, error: BaseException) -> None:
        self._loops = _Loops.MISSING
        self.request()
        self.failed.emit(error)


def _compile_loops() -> Generator[Progress, None, None]:
    yield Progress(0, 1)
    import core.compute.loops  # noqa: F401


def _compute(
    image: Image,
    recipe: Recipe,
    layer: int,
    kernel: int,
    original: StageView | None,
    *,
    compiled: bool,
) -> Generator[Progress, None, Result]:
    started = time.perf_counter()
    yield Progress(0, 1)
    if original is None:
        original = StageView(image.pixels, extent(image.pixels), Placement())
    stages = {"original": original}
    steps = run_steps if compiled else reference_steps
    shape = image.channels, image.rows, image.columns
    reason = ""
    try:
        plans = plan_recipe(recipe, shape)
        trace = yield from steps(recipe, image)
    except (ShapeError, MemoryError) as error:
        reason = str(error) or "not enough memory"
        try:
            # Where only pooling is impossible, there is still a filtered image.
            filtered = recipe.up_to(layer, "filtered")
            plans = plan_recipe(filtered, shape)
            trace = yield from steps(filtered, image)
        except (ShapeError, MemoryError):
            return Result(image, recipe, layer, kernel, stages, error=reason)
    seconds = time.perf_counter() - started
    made, chosen = trace.layers[layer], recipe.layers[layer]
    for stage in STAGES:
        maps = getattr(made, stage)
        is_pooled = chosen.enabled and chosen.pooling is not None and not reason
        if maps is None or (stage == "pooled" and not is_pooled):
            continue
        values = _values_of_kernel(maps, kernel, len(chosen.kernels) if chosen.enabled else 1)
        stages[stage] = StageView(
            values, extent(values), placement(recipe, plans, layer, stage, kernel)
        )
        yield Progress(1, 1)
    return Result(image, recipe, layer, kernel, stages, plans, trace, reason, seconds)


def _values_of_kernel(maps: Maps, kernel: int, kernels: int) -> NDArray[np.float32]:
    """One kernel's maps, which stand together, as (rows, columns) or (rows, columns, maps)."""
    each = len(maps) // kernels
    values = maps[kernel * each : (kernel + 1) * each].astype(np.float32, copy=False)
    values.setflags(write=False)
    return values[0] if each == 1 else np.moveaxis(values, 0, 2)
