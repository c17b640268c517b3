"""What is dropped or pasted: files, folders and recipes, or a picture itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from core.image import Image
from core.trace import Progress
from gui.clipboard import Steps, qimage_to_image
from gui.document import Document
from gui.files import Files
from gui.sequence import Walk


def is_recipe(path: Path) -> bool:
    """Whether a file's name is that of a recipe."""
    return path.suffix.lower() == ".json"


class Incoming(QObject):
    """Opens what the mouse or the clipboard brings; `told` and `refused` carry sentences.

    `dataset_asked` carries the path of a file that is a dataset by its name.
    """

    told = Signal(str)
    refused = Signal(str)
    dataset_asked = Signal(object)

    def __init__(
        self, document: Document, files: Files, walk: Walk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._walk = walk

    @staticmethod
    def _is_dataset(path: Path) -> bool:
        from core.files.datasets import is_dataset  # the first window needs none of it

        return is_dataset(path)

    def accepts(self, data: QMimeData) -> bool:
        """Whether something of it can be opened."""
        return data.hasImage() or any(url.isLocalFile() for url in data.urls())

    def open_path(self, path: Path) -> None:
        """Opens an image, a folder or a recipe."""
        if is_recipe(path):
            self._files.open_recipe(path)
        elif self._is_dataset(path):
            self.dataset_asked.emit(path)
        else:
            self._walk.open([path])

    def open_dropped(self, data: QMimeData) -> None:
        """Opens files and folders, several pictures as a sequence, or the picture itself."""
        paths = _local_paths(data)
        recipes = [path for path in paths if is_recipe(path)]
        if recipes:
            self._files.open_recipe(recipes[0])
        datasets = [path for path in paths if self._is_dataset(path)]
        if datasets:
            self.dataset_asked.emit(datasets[0])
        self._walk.open([p for p in paths if not (is_recipe(p) or p in datasets)])
        if len(recipes) > 1:
            self.told.emit(
                self.tr("%n more recipe(s) were dropped; one is opened", "", len(recipes) - 1)
            )
        if not paths and data.hasImage():
            self._open_image(data, self.tr("Dropped picture"))

    def paste(self) -> None:
        """Opens the picture, or the files, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and _local_paths(data):
            self.open_dropped(data)
        elif data is not None and data.hasImage():
            self._open_image(data, self.tr("Clipboard"))
        elif data is not None and data.hasUrls():
            self.refused.emit(
                self.tr(
                    "The clipboard holds an address, and nothing is fetched from the internet;"
                    " copy the picture itself"
                )
            )
        else:
            self.refused.emit(self.tr("The clipboard holds no picture"))

    def _open_image(self, data: QMimeData, name: str) -> None:
        found = data.imageData()
        shown = found if isinstance(found, QImage) else QImage(found)
        note = self.tr("8 bits, without a file")
        alpha_note = self.tr("8 bits + alpha, without a file")

        def steps() -> Steps:
            yield Progress(0, 0)
            return qimage_to_image(shown, name=name, note=note, alpha_note=alpha_note)

        def show(image: Image) -> str:
            self._document.set_image(image)
            return image.name

        self._files.read(name, steps(), show)


def _local_paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
