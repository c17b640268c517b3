"""The clipboard both ways: a panel's picture and values go out, pictures come in."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QStandardItemModel
from PySide6.QtWidgets import QApplication

from core.display import Shades, picture
from core.image import Image
from core.trace import Progress
from gui.panels.image_panel import ImagePanel
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.region import Region, chosen_region, values_steps
from gui.sentences import counted
from gui.worker import Job, Worker

MOST_PIXELS = 1 << 26
"""Of a copied picture: 256 MiB in the programs that take it."""
MOST_CELLS = 1_000_000
"""Of a copied table; spreadsheets end at about so many rows."""
TABLE_TYPE = "text/tab-separated-values"

Steps = Generator[Progress, None, Any]


class Copier(QObject):
    """Copies what a panel shows; `told` says what was copied, `refused` why it was not."""

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(
        self, row: PanelRow, preview: Preview, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._preview = preview
        self._worker = worker
        self._job: Job | None = None

    def copy_picture(self) -> None:
        """Puts the selected or visible part on the clipboard as the panel shows it, in 8 bits."""
        panel = self._panel()
        region = self._region(panel, MOST_PIXELS, self.tr("a picture has at most {0} pixels"))
        if region is None:
            return
        how = panel.shades  # the stage's own, whatever it is compared with
        assert how is not None

        def done(shown: QImage) -> None:
            QGuiApplication.clipboard().setImage(shown)
            self.told.emit(
                self.tr("{0}: {1} × {2} pixels were copied, in 8 bits as shown").format(
                    panel.accessibleName(), shown.width(), shown.height()
                )
            )

        self._start(panel, region, partial(_picture_steps, how=how), done)

    def copy_values(self) -> None:
        """Puts the values of the selected or visible part on the clipboard as a table."""
        panel = self._panel()
        region = self._region(panel, MOST_CELLS, self.tr("a table has at most {0} cells"))
        if region is None:
            return

        def done(text: str) -> None:
            QGuiApplication.clipboard().setMimeData(table_data(text))
            rows, columns = map(len, region)
            self.told.emit(
                self.tr("{0}: {1} × {2} values were copied as a table").format(
                    panel.accessibleName(), columns, rows
                )
            )

        self._start(panel, region, _table_steps, done)

    def cancel(self) -> None:
        """Gives up what is being copied."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _panel(self) -> ImagePanel:
        """The panel that has the keyboard, or else the filtered one."""
        focused = QApplication.focusWidget()
        for panel in self._row.panels.values():
            if focused is not None and (panel is focused or panel.isAncestorOf(focused)):
                return panel
        return self._row.panels["filtered"]

    def _region(self, panel: ImagePanel, most: int, limit: str) -> Region | None:
        region = chosen_region(panel, self._row.selecting.selection)
        if region is None:
            self.refused.emit(
                self.tr("{0} shows nothing that could be copied").format(panel.accessibleName())
            )
            return None
        rows, columns = map(len, region)
        if rows * columns > most:
            text = self.tr(
                "Nothing was copied: {0} × {1} pixels are chosen, {2}; select fewer or zoom in"
            )
            self.refused.emit(text.format(columns, rows, limit.format(counted(most))))
            return None
        return region

    def _start(
        self,
        panel: ImagePanel,
        region: Region,
        convert: Callable[[NDArray[Any]], Steps],
        done: Callable[[Any], None],
    ) -> None:
        result = self._preview.result
        assert result is not None
        self.cancel()
        stage = panel.objectName().removesuffix("Panel")

        def steps() -> Steps:
            values = yield from values_steps(result, stage, region)
            return (yield from convert(values))

        def end(answer: Any) -> None:
            self._job = None
            done(answer)

        def fail(error: BaseException) -> None:
            self._job = None
            self.failed.emit(error)

        self._job = self._worker.start("copy", Job(steps(), end, fail))


def _picture_steps(values: NDArray[Any], *, how: Shades) -> Steps:
    yield Progress(0, 0)
    return picture_to_qimage(picture(values, how))


def _table_steps(values: NDArray[Any]) -> Steps:
    """Rows of numbers; of colours three blocks, red, green and blue, with an empty line between."""
    blocks = [values] if values.ndim == 2 else [values[:, :, k] for k in range(3)]
    texts = []
    for block in blocks:
        lines = []
        for row in block:
            lines.append(
                "\t".join(map(number_cell, row.tolist() if row.dtype.kind in "ui" else row))
            )
            if len(lines) % 64 == 0:
                yield Progress(0, 0)
        texts.append("\n".join(lines))
    return "\n\n".join(texts) + "\n"


def table_data(text: str) -> QMimeData:
    """A table for the clipboard, as a text and as what spreadsheets look for first."""
    # Some platforms keep what is copied until after Python has ended, when deleting data that
    # was made in Python crashes. A model's is made by Qt.
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(text)
    data.setData(TABLE_TYPE, QByteArray(text.encode()))
    return data


def number_cell(value: Any) -> str:
    """A number as short as it can be written and read back the same; whole ones without point."""
    if isinstance(value, int):
        return str(value)
    if math.isfinite(value) and value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def picture_to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """8-bit pixels (rows, columns[, 3]) as an image that owns its bytes."""
    pixels = np.ascontiguousarray(pixels)
    form = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    rows, columns = pixels.shape[:2]
    return QImage(pixels.data, columns, rows, pixels.strides[0], form).copy()


def qimage_to_image(found: QImage, *, name: str, note: str, alpha_note: str) -> Image:
    """A picture of 8 bits: gray where all pixels are, else RGB; alpha is set aside.

    Raises ValueError where there is no pixel.
    """
    if found.isNull():
        raise ValueError("the picture has no pixels")
    has_alpha = found.hasAlphaChannel()
    form = QImage.Format.Format_RGBA8888 if has_alpha else QImage.Format.Format_RGB888
    plain = found.convertToFormat(form)
    if plain.isNull():
        raise MemoryError
    channels = 4 if has_alpha else 3
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    samples = lines[:, : plain.width() * channels].reshape(plain.height(), plain.width(), channels)
    pixels, alpha = samples[:, :, :3], samples[:, :, 3] if has_alpha else None
    if alpha is not None and alpha.min() == 255:
        alpha = None  # many programs give an alpha that says nothing
    red = pixels[:, :, :1]
    if (pixels == red).all():
        pixels = red[:, :, 0]
    if alpha is not None:
        alpha, note = alpha.copy(), alpha_note
    return Image(pixels.copy(), alpha=alpha, name=name, note=note)
