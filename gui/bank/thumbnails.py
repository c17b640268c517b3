"""Keeps the small pictures of kernels' maps: asked for while painting, computed in the background.

What is not painted is not computed. Pictures of kernels that an edit left as they were stay.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.display import Appearance, extent, picture, shades
from core.recipe import Kernel
from gui.bank.sampled_maps import Sampled, SampledMap, Sampling, sampled_steps
from gui.document import Document
from gui.preview import Preview
from gui.worker import Job, Worker

MOST_KEPT = 1 << 26
"""Bytes of pictures that are kept."""

TURN_SECONDS = 0.08
"""So long takes a batch of pictures that are computed together."""

MOST_AT_ONCE = 64


@dataclass(eq=False)
class _Entry:
    """A kernel, which is kept so that no other gets its id, its map, and how it was last shown."""

    kernel: Kernel
    found: SampledMap
    appearance: Appearance | None = None
    image: QImage | None = None


class Thumbnails(QObject):
    """`changed` follows when pictures have come. Off, it computes nothing.

    `is_seen(row)` tells whether the picture of a kernel is still to be seen.
    """

    changed = Signal()

    def __init__(
        self,
        document: Document,
        preview: Preview,
        worker: Worker,
        is_seen: Callable[[int], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._worker = worker
        self._is_seen = is_seen
        self._stage = "filtered"
        self._pixels = 96
        self._is_on = False
        self._sampling: Sampling | None = None
        self._fresh: OrderedDict[int, _Entry] = OrderedDict()
        self._last: dict[int, _Entry] = {}
        self._layer = (-1, -1)
        self._bytes = 0
        self._wanted: dict[int, Kernel] = {}
        self._job: Job | None = None
        self._at_once = 4
        self.reason = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)
        document.recipe_changed.connect(self._renew)
        document.image_changed.connect(self._renew)
        preview.changed.connect(self._go_on)
        preview.method_changed.connect(self._renew)
        preview.cancel_asked.connect(self._cancel)

    @property
    def is_busy(self) -> bool:
        """Pictures that are to be seen are still to come."""
        return self._job is not None or bool(self._wanted)

    def set_on(self, is_on: bool) -> None:
        """Computes, or does nothing because nobody looks."""
        self._is_on = is_on
        if is_on:
            self._renew()
        else:
            self._cancel()

    def set_wanted(self, stage: str, pixels: int) -> None:
        """Which maps are shown, and how many pixels a picture has on its longer side."""
        if (stage, pixels) != (self._stage, self._pixels):
            if stage != self._stage:
                self._last.clear()
            self._stage, self._pixels = stage, pixels
            self._renew()

    def found(self, row: int) -> SampledMap | None:
        """The map of a kernel of the layer, where it was computed; it asks for nothing."""
        entry = self._fresh.get(id(self._document.layer.kernels[row]))
        return None if entry is None else entry.found

    def image(self, row: int, appearance: Appearance) -> QImage | None:
        """The picture of a kernel's map; what is not there yet, or of before, is asked for."""
        layer = self._document.layer
        if not layer.enabled or self.reason:
            return None
        kernel = layer.kernels[row]
        entry = self._fresh.get(id(kernel))
        if entry is None:
            if self._is_on:
                self._wanted[row] = kernel
                self._soon.start()
            entry = self._last.get(row)
            if entry is None:
                return None
        else:
            self._fresh.move_to_end(id(kernel))
            self._last[row] = entry
        if entry.image is None or entry.appearance != appearance:
            entry.image = self._drawn(entry.found, appearance)
            entry.appearance = appearance
        return entry.image

    def _drawn(self, found: SampledMap, appearance: Appearance) -> QImage:
        kind = self._document.image.value_range
        how = shades(appearance, extent(found.values), kind, colour=found.values.ndim == 3)
        return as_image(picture(found.values, how))

    def _renew(self) -> None:
        """Keeps the pictures that the change has left true."""
        if not self._is_on:
            return
        document, preview = self._document, self._preview
        sampling = Sampling(
            document.image, document.recipe, document.layer_index, self._stage, self._pixels,
            preview.method, preview.is_compiled,
        )  # fmt: skip
        layer = document.layer_index, len(document.layer.kernels)
        if layer != self._layer:
            self._layer = layer
            self._last.clear()
        if sampling != self._sampling:
            self._fresh.clear()
            self._bytes = 0
        self._sampling = sampling
        self.reason = ""
        self._drop()
        self.changed.emit()

    def _go_on(self) -> None:
        """The panels are served first; then pictures are computed."""
        if not self._is_on or self._sampling is None:
            return
        if self._sampling.is_compiled != self._preview.is_compiled:
            self._renew()
        if self._wanted:
            self._soon.start()

    def _start(self) -> None:
        if self._job is not None or self._sampling is None or not self._is_on:
            return
        result, preview = self._preview.result, self._preview
        if result is None or preview.is_compiling:
            return
        request = result.request
        if request.recipe is not self._sampling.recipe or request.image is not self._sampling.image:
            return
        kernels = self._document.layer.kernels
        todo: dict[int, Kernel] = {}
        for row, kernel in list(self._wanted.items()):
            is_there = row < len(kernels) and kernels[row] is kernel
            if not is_there or id(kernel) in self._fresh or not self._is_seen(row):
                del self._wanted[row]
            elif len(todo) < self._at_once:
                del self._wanted[row]
                todo[id(kernel)] = kernel
        batch = list(todo.values())
        if not batch:
            return
        sampling = self._sampling

        def done(sampled: Sampled) -> None:
            self._job = None
            self._take(batch, sampled)

        def failed(error: BaseException) -> None:
            self._job = None
            preview.failed.emit(error)

        def cancelled() -> None:
            self._job = None

        job = Job(sampled_steps(sampling, batch), done, failed, cancelled=cancelled)
        self._job = self._worker.start("thumbnails", job)

    def _take(self, kernels: list[Kernel], sampled: Sampled) -> None:
        self.reason = sampled.reason
        if self.reason:
            self._last.clear()
        for kernel, found in zip(kernels, sampled.maps, strict=False):
            self._fresh[id(kernel)] = _Entry(kernel, found)
            self._bytes += _size(found)
        while self._bytes > MOST_KEPT and len(self._fresh) > len(kernels):
            _, entry = self._fresh.popitem(last=False)
            self._bytes -= _size(entry.found)
        if sampled.seconds:
            wanted = self._at_once * TURN_SECONDS / sampled.seconds
            self._at_once = int(min(max(wanted, 1), 2 * self._at_once, MOST_AT_ONCE))
        self.changed.emit()
        self._start()
        if self._job is None:
            self._preview.progress_changed.emit(None)

    def _cancel(self) -> None:
        self._wanted.clear()
        self._drop()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
            self._preview.progress_changed.emit(None)


def _size(found: SampledMap) -> int:
    """Bytes of the values and of the picture that is made of them."""
    return 2 * found.values.nbytes


def as_image(pixels: np.ndarray) -> QImage:  # type: ignore[type-arg]
    """Grays (rows, columns) or colours (rows, columns, 3) as a picture that owns its pixels."""
    pixels = np.ascontiguousarray(pixels)
    rows, columns = pixels.shape[:2]
    formats = QImage.Format
    kind = formats.Format_Grayscale8 if pixels.ndim == 2 else formats.Format_RGB888
    return QImage(pixels.data, columns, rows, pixels.strides[0], kind).copy()
