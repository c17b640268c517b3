"""The second picture that a kernel is learned from: opened, dropped, pasted, or a panel's."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from core.files.images import read_steps
from core.image import Image
from core.trace import Progress
from gui import settings
from gui.clipboard import qimage_to_image
from gui.dialogs import READABLE
from gui.icons import icon
from gui.preview import Preview
from gui.region import values_steps
from gui.sentences import said
from gui.stage_values import whole_region
from gui.theme import theme
from gui.worker import Job, Worker

Steps = Generator[Progress, None, Any]


class SecondPicture(QToolButton):
    """A button whose menu says where the picture comes from; `image` is the newest one.

    `changed` with another picture, `refused` with a sentence where there is none and the former
    one stays, `failed` with an error that nobody expected.
    """

    changed = Signal()
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, preview: Preview, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnSecond")
        self._preview = preview
        self._worker = worker
        self._job: Job | None = None
        self.image: Image | None = None
        self.setProperty("field", True)
        self.setText(self.tr("Second picture"))
        self.setAccessibleName(self.tr("Second picture"))
        self.setToolTip(self.tr("The picture that something unknown made of the one in the window"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.setObjectName("learnSecondMenu")
        menu.setToolTipsVisible(True)
        self.actions_by_name = {
            name: self._action(menu, name, text, about, slot)
            for name, text, about, slot in (
                ("learnOpen", self.tr("&Open…"),
                 self.tr("Open an image file as the second picture"), self.ask),
                ("learnPaste", self.tr("&Paste"),
                 self.tr("Take the picture on the clipboard"), self.paste),
                ("learnPanel", self.tr("&Filtered panel"),
                 self.tr("Take the filtered panel as it is now, exactly"),
                 lambda: self.take_panel(is_rounded=False)),
                ("learnPanelRounded", self.tr("Filtered panel, &rounded"),
                 self.tr("Take the filtered panel as a file of the picture's kind would hold it:"
                         " rounded to whole numbers, and cut off at the ends of the range"),
                 lambda: self.take_panel(is_rounded=True)),
            )
        }  # fmt: skip
        self.setMenu(menu)
        theme.changed.connect(self._dress)
        self._dress()

    def ask(self) -> None:
        """Asks, without blocking, for a file."""
        dialog = QFileDialog(self.window(), self.tr("Open second picture"))
        dialog.setObjectName("learnOpenDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Images ({0})").format(READABLE), self.tr("All files (*)")])
        dialog.setDirectory(settings.read(settings.IMAGE_FOLDER))
        dialog.fileSelected.connect(lambda path: self.open(Path(path)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Reads a file in the background; one that cannot be read changes nothing."""
        self._read(path.name, read_steps(path))

    def paste(self) -> None:
        """Takes the picture, or the file, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self.take(data, self.tr("Clipboard")):
            self.refused.emit(self.tr("The clipboard holds no picture"))

    @staticmethod
    def accepts(data: QMimeData) -> bool:
        """Whether there is a picture or a file in it."""
        return data.hasImage() or any(url.isLocalFile() for url in data.urls())

    def take(self, data: QMimeData, name: str) -> bool:
        """Takes what was dropped or copied; False where it is neither picture nor file."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.open(paths[0])
            return True
        if not data.hasImage():
            return False
        found = data.imageData()
        shown = found if isinstance(found, QImage) else QImage(found)

        def steps() -> Steps:
            yield Progress(0, 0)
            return qimage_to_image(shown, name=name, note="", alpha_note="")

        self._read(name, steps())
        return True

    def take_panel(self, *, is_rounded: bool) -> None:
        """Takes what the filtered panel shows now."""
        result = self._preview.result
        if result is None or "filtered" not in result.stages:
            self.refused.emit(self.tr("The filtered panel shows nothing yet"))
            return
        low, high = result.request.image.value_range
        kind = result.request.image.pixels.dtype
        name = self.tr("Filtered panel")

        def steps() -> Steps:
            values = yield from values_steps(result, "filtered", whole_region(result, "filtered"))
            if is_rounded and kind.kind in "ui":
                whole = np.rint(np.nan_to_num(values.astype(np.float64), nan=low))
                values = np.clip(whole, low, high).astype(kind)
            elif is_rounded:
                values = np.clip(np.rint(np.nan_to_num(values)), 0, 255).astype(np.uint8)
            return Image(values, name=name)

        self._read(name, steps())

    def set_image(self, image: Image) -> None:
        """Takes another picture."""
        self.image = image
        self.changed.emit()

    def cancel(self) -> None:
        """Gives up what is being read."""
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _read(self, name: str, steps: Steps) -> None:
        self.cancel()

        def done(image: Image) -> None:
            self._job = None
            self.set_image(image)

        def fail(error: BaseException) -> None:
            self._job = None
            if isinstance(error, MemoryError):
                self.refused.emit(self.tr("{0}: there is not enough memory").format(name))
            elif isinstance(error, OSError | ValueError):
                reason = getattr(error, "strerror", None) or said(error)
                text = " ".join(str(reason).removeprefix(f"{name}: ").split())
                self.refused.emit(self.tr("{0}: {1}").format(name, text))
            else:
                self.failed.emit(error)

        self._job = self._worker.start("learn-open", Job(steps, done, fail))

    def _action(
        self, menu: QMenu, name: str, text: str, about: str, slot: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setToolTip(about)
        action.setStatusTip(about)
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    def _dress(self) -> None:
        self.setIcon(icon("open"))
