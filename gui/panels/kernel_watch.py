"""Which kernel is looked into, and the facts about it; at once where that takes no time."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from core.compute.geometry import ShapeError
from core.image import Image
from core.recipe import Kernel, Layer, Recipe
from core.study.kernel_facts import KernelFacts, kernel_facts
from core.study.output_range import FILTERED, POOLED, WEIGHTED, OutputRange, output_range
from core.trace import Progress, finish
from gui.document import Document
from gui.preset_store import preset_store
from gui.preview import Preview
from gui.worker import Job, Worker

LITTLE = 150
"""Weights that are looked into in the thread of the window: about a millisecond."""


@dataclass(frozen=True, eq=False)
class Pixels:
    """What is known of the pixels: their range, whether it is the file's kind or measured so far.

    `is_kind`: all that the kind can hold. `is_whole`: the pixels are whole numbers. `is_exact`:
    measured on the whole image.
    """

    low: float
    high: float
    is_kind: bool
    is_whole: bool
    is_exact: bool

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from others."""
        return self.low, self.high, self.is_kind, self.is_exact


@dataclass(frozen=True, eq=False)
class Findings:
    """Facts about a kernel, and the ranges of its maps by stage, none where it cannot be run."""

    facts: KernelFacts
    layer: Layer
    pixels: Pixels
    ranges: dict[str, OutputRange]


@dataclass(frozen=True, eq=False)
class _Wanted:
    """All that decides findings."""

    recipe: Recipe
    image: Image
    layer: int
    kernel: int
    channel: int | None
    pixels: Pixels

    @property
    def key(self) -> tuple[object, ...]:
        shape = (self.image.channels, self.image.rows, self.image.columns, self.image.value_range)
        return self.recipe, shape, self.layer, self.kernel, self.channel, self.pixels.key


class KernelWatch(QObject):
    """Follows the selected kernel of a document; `changed` tells of other findings.

    Large kernels are looked into in a lane of their own: what is under way is shown first, then
    the newest follows, so that a drag is seen.
    """

    changed = Signal()

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._channel: int | None = None
        self._is_on = False
        self._findings: Findings | None = None
        self._former: tuple[object, ...] | None = None
        self._job: Job | None = None
        # Several edits in one turn of the event loop are one.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        document.recipe_changed.connect(self._start)
        document.image_changed.connect(self._start)
        preview.changed.connect(self._start)
        preset_store.changed.connect(self._look_again)

    @property
    def findings(self) -> Findings | None:
        """The latest; None before the first."""
        return self._findings

    @property
    def channel(self) -> int | None:
        """Which channel of a kernel of three dimensions is looked into; None: all together."""
        return self._channel

    def set_channel(self, channel: int | None) -> None:
        """Looks into another channel."""
        self._channel = channel
        self._start()

    def set_on(self, is_on: bool) -> None:
        """Looks, or does nothing because nobody wants to know."""
        self._is_on = is_on
        self._start()

    def _start(self) -> None:
        if self._is_on:
            self._soon.start()

    def _look_again(self) -> None:
        """There are other presets that the kernel may be like."""
        self._former = None
        self._start()

    def _look(self) -> None:
        document = self._document
        kernel = document.kernel
        if self._channel is not None and self._channel >= (kernel.channels or 0):
            self._channel = None
        wanted = _Wanted(
            document.recipe, document.image, document.layer_index, document.kernel_index,
            self._channel, self._pixels(),
        )  # fmt: skip
        if self._job is not None or not self._is_on or wanted.key == self._former:
            return
        self._former = wanted.key
        earlier = sum(len(layer.kernels) for layer in document.recipe.layers) - 1
        if kernel.weights.size <= LITTLE and earlier <= 4:
            self._take(finish(find_steps(wanted)))
        else:
            self._job = self._worker.start(
                "kernel", Job(find_steps(wanted), self._arrived, self._fail, cancelled=self._end)
            )

    def _pixels(self) -> Pixels:
        image = self._document.image
        low, high = image.value_range
        if image.pixels.dtype.kind != "f":
            return Pixels(low, high, True, True, True)
        result = self._preview.result
        if result is None or result.request.image is not image:
            return Pixels(low, high, True, False, False)
        found = self._preview.image_extent(image)
        if found is not None:
            return Pixels(found.low, found.high, False, False, True)
        if result.has_input:  # what is shown is not the image
            return Pixels(low, high, True, False, False)
        shown = result.stages["original"].extent
        return Pixels(shown.low, shown.high, False, False, False)

    def _arrived(self, findings: Findings) -> None:
        self._end()
        self._take(findings)
        self._start()  # there may be something newer

    def _fail(self, error: BaseException) -> None:
        self._end()
        self._preview.failed.emit(error)

    def _end(self) -> None:
        self._job = None

    def _take(self, findings: Findings) -> None:
        self._findings = findings
        self.changed.emit()


def find_steps(wanted: _Wanted) -> Generator[Progress, None, Findings]:
    """Facts and ranges of a kernel."""
    yield Progress(0, 0)
    layer: Layer = wanted.recipe.layers[wanted.layer]
    kernel: Kernel = layer.kernels[wanted.kernel]
    facts = kernel_facts(kernel, layer, wanted.channel)
    yield Progress(0, 0)
    image, pixels = wanted.image, wanted.pixels
    ranges = {}
    for stage in (WEIGHTED, FILTERED, POOLED):
        try:
            ranges[stage] = output_range(
                wanted.recipe,
                (image.channels, image.rows, image.columns),
                (pixels.low, pixels.high),
                image.value_range,
                layer=wanted.layer,
                kernel=wanted.kernel,
                stage=stage,
                whole=pixels.is_whole,
            )
        except ShapeError:
            break  # the panels say why
    return Findings(facts, layer, pixels, ranges)
