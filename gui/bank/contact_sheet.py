"""All maps of a layer on one picture: copied, or saved as a PNG file."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from core.display import Appearance, extent, picture, shades
from core.files.atomic import atomic_write
from core.trace import Progress
from gui import settings
from gui.bank.sampled_maps import Sampling, sampled_steps
from gui.bank.thumbnails import as_image
from gui.icon_button import icon_button
from gui.panels.studies import StudyPlace
from gui.sentences import said
from gui.worker import Job

SIDE = 256
"""Pixels of a map on its longer side, at most."""

LEAST_SIDE = 64
"""Smaller maps are enlarged by a whole factor, up to about this."""

MOST_PIXELS = 1 << 25
"""Pixels of a sheet; more maps are shown smaller."""

GAP = 4
GROUND = 118
"""The gray between maps, which is that of no theme."""
AT_ONCE = 16


Drawing = Generator[Progress, None, NDArray[np.uint8] | str]


def sheet_steps(sampling: Sampling, appearance: Appearance) -> Drawing:
    """Draws all maps as (rows, columns, 3), about as wide as high; or the reason why not."""
    kernels = sampling.recipe.layers[sampling.layer].kernels
    fitting = math.isqrt(MOST_PIXELS // len(kernels)) - GAP
    sampling = replace(sampling, pixels=max(min(SIDE, fitting), 8))
    across = math.ceil(math.sqrt(len(kernels)))
    sheet: NDArray[np.uint8] | None = None
    cell = 0
    for first in range(0, len(kernels), AT_ONCE):
        yield Progress(first, len(kernels))
        sampled = yield from sampled_steps(sampling, kernels[first : first + AT_ONCE])
        if sampled.reason:
            return sampled.reason
        for row, found in enumerate(sampled.maps, first):
            kind = sampling.image.value_range
            is_colour = found.values.ndim == 3
            how = shades(appearance, extent(found.values), kind, colour=is_colour)
            pixels = picture(found.values, how)
            zoom = max(1, LEAST_SIDE // max(pixels.shape[:2]))
            pixels = pixels.repeat(zoom, axis=0).repeat(zoom, axis=1)
            if sheet is None:
                cell = max(pixels.shape[:2]) + GAP
                down = math.ceil(len(kernels) / across)
                sheet = np.full((down * cell + GAP, across * cell + GAP, 3), GROUND, np.uint8)
            top, left = (GAP + cell * at for at in divmod(row, across))
            height, width = pixels.shape[:2]
            place = sheet[top : top + height, left : left + width]
            place[:] = pixels if pixels.ndim == 3 else pixels[..., np.newaxis]
    assert sheet is not None
    return sheet


def png_bytes(pixels: NDArray[np.uint8]) -> bytes:
    """A PNG file of (rows, columns, 3)."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    as_image(pixels).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


class ContactSheet(QObject):
    """Two buttons; `told` carries what came of them."""

    told = Signal(str)

    def __init__(
        self,
        place: StudyPlace,
        stage: Callable[[], str],
        appearance: Callable[[], Appearance],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._stage = stage
        self._appearance = appearance
        self._widget = parent
        self._job: Job | None = None
        self.copy_button = icon_button(
            self._widget, "copySheet", "copy", self.tr("Copy all maps as one picture")
        )
        self.save_button = icon_button(
            self._widget, "saveSheet", "save", self.tr("Save all maps as one picture…")
        )
        place.preview.cancel_asked.connect(self._stop)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.ask_for_file)

    def copy(self) -> None:
        """Puts the sheet on the clipboard."""

        def done(sheet: QImage | str) -> None:
            if isinstance(sheet, str):
                self._refuse(sheet)
                return
            QGuiApplication.clipboard().setImage(sheet)
            self.told.emit(
                self.tr("{0} × {1} pixels were copied").format(sheet.width(), sheet.height())
            )

        def steps(drawing: Drawing) -> Generator[Progress, None, QImage | str]:
            sheet = yield from drawing
            return sheet if isinstance(sheet, str) else as_image(sheet)

        self._begin(steps, done, self._fail)

    def ask_for_file(self) -> None:
        """Asks for a file, without blocking; one that is there is replaced only when confirmed."""
        dialog = QFileDialog(self._widget.window(), self.tr("Save all maps"))
        dialog.setObjectName("saveSheetDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PNG pictures (*.png)"))
        dialog.setDefaultSuffix("png")
        dialog.setDirectory(settings.read(settings.IMAGE_FOLDER))
        name = Path(self._place.document.image.name or "image").stem
        dialog.selectFile(f"{name}-maps.png")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes the sheet in the background; the file is complete or as it was."""
        file = Path(path)
        settings.write(settings.IMAGE_FOLDER, str(file.parent))

        def steps(drawing: Drawing) -> Generator[Progress, None, str]:
            sheet = yield from drawing
            if isinstance(sheet, str):
                return sheet
            data = png_bytes(sheet)
            yield Progress(1, 1)
            with atomic_write(file, overwrite=True) as target:
                target.write(data)
            return ""

        def done(reason: str) -> None:
            if reason:
                self._refuse(reason)
            else:
                self.told.emit(self.tr("{0} was saved").format(file.name))

        def fail(error: BaseException) -> None:
            if isinstance(error, OSError):
                text = self.tr("{0} was not saved: {1}").format(file.name, said(error))
                self.told.emit(text)
            else:
                self._fail(error)

        self._begin(steps, done, fail)

    def cancel(self) -> None:
        """Gives up what is being drawn."""
        if self._job is not None:
            self._job.drop()
            self._ended()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _begin(
        self,
        steps: Callable[[Drawing], Generator[Progress, None, Any]],
        done: Callable[[Any], None],
        fail: Callable[[BaseException], None],
    ) -> None:
        document, preview = self._place.document, self._place.preview
        if not document.layer.enabled:
            self.told.emit(self.tr("The layer is off and makes no maps"))
            return
        sampling = Sampling(
            document.image, document.recipe, document.layer_index, self._stage(), SIDE,
            preview.method, preview.is_compiled,
        )  # fmt: skip
        drawing = sheet_steps(sampling, self._appearance())
        self.cancel()

        def ended(call: Callable[[Any], None]) -> Callable[[Any], None]:
            def end(answer: Any) -> None:
                self._ended()
                call(answer)

            return end

        tell = preview.progress_changed.emit
        job = Job(steps(drawing), ended(done), ended(fail), tell, self._ended)
        self._job = self._place.worker.start("contact sheet", job)

    def _ended(self) -> None:
        self._job = None
        self._place.preview.progress_changed.emit(None)

    def _refuse(self, reason: str) -> None:
        self.told.emit(self.tr("There are no maps: {0}").format(said(reason)))

    def _fail(self, error: BaseException) -> None:
        self._place.preview.failed.emit(error)
