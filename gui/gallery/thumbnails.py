"""Small pictures of items: made when they are first seen, in the background, and kept a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from core.compute.geometry import ShapeError
from core.dataset import Dataset, StackedPictures
from core.display import Shades, extent, picture, shades
from core.image import Image, value_range
from core.recipe import Recipe
from core.study.ranking import maps_steps
from core.trace import Progress
from gui.clipboard import picture_to_qimage
from gui.worker import Job, Worker

LARGEST = 128
"""Pixels of a thumbnail's longer side; larger pictures are made smaller."""
MOST_BYTES = 1 << 26
"""Of all thumbnails that are kept."""
AT_ONCE = 16
"""Items of one job: what comes into sight meanwhile is made after it, before older ones."""
MOST_WAITING = 1024
SMALL = 1 << 14
"""Pixels of a picture in memory that is drawn without a detour."""

Made = list[tuple[int, QImage]]


@dataclass(frozen=True)
class Look:
    """What thumbnails show: the originals where `recipe` is None, else its last layer's first map.

    `low`, `high`: the range of all items' maps, so that they can be compared.
    """

    recipe: Recipe | None = None
    low: float = 0.0
    high: float = 1.0


class Thumbnails(QObject):
    """`made` carries the numbers of items whose thumbnails are there now."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._dataset: Dataset | None = None
        self._look = Look()
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._bytes = 0
        self._waiting: list[int] = []
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    def show(self, dataset: Dataset | None, look: Look) -> bool:
        """What is wanted from now on; False where it is what there was."""
        if dataset is self._dataset and look == self._look:
            return False
        self._dataset, self._look = dataset, look
        self.clear()
        return True

    def clear(self) -> None:
        """Forgets all thumbnails and makes none until one is asked for."""
        self._kept.clear()
        self._waiting.clear()
        self._bytes = 0
        self._soon.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

    def get(self, item: int) -> QImage | None:
        """An item's thumbnail, a null image where it cannot be had, None where it is to come."""
        found = self._kept.get(item)
        if found is not None:
            self._kept.move_to_end(item)
            return found
        dataset = self._dataset
        if dataset is None:
            return None
        pictures = dataset.pictures
        if (
            self._look.recipe is None
            and isinstance(pictures, StackedPictures)
            and pictures.pixels[0].size <= SMALL
        ):
            self._keep(item, _original(pictures.image(item)))
            return self._kept[item]
        if item not in self._waiting:
            self._waiting.append(item)
            del self._waiting[:-MOST_WAITING]
        if self._job is None:
            self._soon.start()
        return None

    def _keep(self, item: int, image: QImage) -> None:
        self._kept[item] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.sizeInBytes()

    def _start(self) -> None:
        if self._dataset is None or not self._waiting or self._job is not None:
            return
        items = self._waiting[: -AT_ONCE - 1 : -1]  # the newest first
        del self._waiting[-AT_ONCE:]

        def done(found: Made) -> None:
            self._job = None
            for item, image in found:
                self._keep(item, image)
            self.made.emit([item for item, _ in found])
            if self._waiting:
                self._soon.start()

        def fail(error: BaseException) -> None:
            self._job = None
            self.failed.emit(error)

        job = Job(_thumbnail_steps(self._dataset, items, self._look), done, fail)
        self._job = self._worker.start("thumbnails", job)


def _thumbnail_steps(
    dataset: Dataset, items: list[int], look: Look
) -> Generator[Progress, None, Made]:
    found: Made = []
    for item in items:
        yield Progress(0, 0)
        try:
            image = dataset.pictures.image(item)
            if look.recipe is None:
                shown = _original(image)
            else:
                maps = yield from maps_steps(look.recipe, [image])
                shown = _response(maps[0], image, look)
        except (OSError, ShapeError, ValueError, MemoryError):
            shown = QImage()
        found.append((item, shown))
    return found


def _original(image: Image) -> QImage:
    """As stored where it has 8 bits, else from its least to its greatest value."""
    pixels = image.pixels
    if pixels.ndim == 3:
        pixels = pixels[..., :3] if pixels.shape[2] >= 3 else pixels[..., 0]
    view = "as-is" if pixels.dtype == np.uint8 else "stretched"
    how = shades(view, extent(pixels), value_range(pixels.dtype), colour=pixels.ndim == 3)
    return _drawn(pixels, how)


def _response(maps: NDArray[Any], image: Image, look: Look) -> QImage:
    """The map, or three that come of red, green and blue, in the range of all items."""
    is_colour = len(maps) == 3 == image.channels
    values = np.moveaxis(maps, 0, 2) if is_colour else maps[0]
    found = extent(np.array([look.low, look.high], np.float32))
    return _drawn(values, shades("automatic", found, image.value_range, colour=is_colour))


def _drawn(values: NDArray[Any], how: Shades) -> QImage:
    image = picture_to_qimage(picture(values, how))
    if max(image.width(), image.height()) <= LARGEST:
        return image
    return image.scaled(
        QSize(LARGEST, LARGEST),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
