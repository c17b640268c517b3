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

KINDS = "recipe", "weights", "dataset", "picture"


def is_recipe(path: Path) -> bool:
    """Whether a file's name is that of a recipe."""
    return path.suffix.lower() == ".json"


def kind_of(path: Path) -> str:
    """What a file is opened as: "recipe", "weights", "dataset", or else "picture" or folder.

    Its name tells, and where that may mean two things, as with npz archives, what is in it. The
    readers of the rarer kinds are loaded when one is asked about.
    """
    if is_recipe(path):
        return "recipe"
    from core.files.datasets import is_dataset
    from core.files.learned import is_learned

    if is_dataset(path):
        return "dataset"
    return "weights" if is_learned(path) else "picture"


class Incoming(QObject):
    """Opens what the mouse or the clipboard brings; `told` and `refused` carry sentences.

    `learned_given` carries the path of a file of learned weights, `dataset_given` of a dataset.
    """

    told = Signal(str)
    refused = Signal(str)
    learned_given = Signal(object)
    dataset_given = Signal(object)

    def __init__(
        self, document: Document, files: Files, walk: Walk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._walk = walk

    def accepts(self, data: QMimeData) -> bool:
        """Whether something of it can be opened."""
        return data.hasImage() or any(url.isLocalFile() for url in data.urls())

    def open_path(self, path: Path) -> None:
        """Opens an image, a folder, a recipe, learned weights or a dataset."""
        kind = kind_of(path)
        if kind == "recipe":
            self._files.open_recipe(path)
        elif kind == "weights":
            self.learned_given.emit(path)
        elif kind == "dataset":
            self.dataset_given.emit(path)
        else:
            self._walk.open([path])

    def open_dropped(self, data: QMimeData) -> None:
        """Opens files and folders, several pictures as a sequence, or the picture itself."""
        paths = _local_paths(data)
        kinds = {kind: [path for path in paths if kind_of(path) == kind] for kind in KINDS}
        recipes = kinds["recipe"]
        if recipes:
            self._files.open_recipe(recipes[0])
        for given, signal in (
            (kinds["weights"], self.learned_given),
            (kinds["dataset"], self.dataset_given),
        ):
            if given:
                signal.emit(given[0])
        self._walk.open(kinds["picture"])
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
