"""Opens datasets and makes their items the picture in the window; the actions for it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from core.dataset import Dataset
from core.image import Image
from core.trace import Progress
from gui import settings
from gui.actions import Row, make_actions
from gui.collection import FILE, FOLDER, SAMPLE, Collection
from gui.document import Document
from gui.files import Files
from gui.gallery.texts import dataset_name
from gui.sentences import said

_ROWS = (
    Row("actionOpenDataset", QT_TRANSLATE_NOOP("Gallery", "Open da&taset…"),
        QT_TRANSLATE_NOOP("Gallery", "Open many pictures with labels: IDX files or npz"), "open",
        ("Ctrl+Alt+B",), context="Gallery"),
    Row("actionOpenDatasetFolder", QT_TRANSLATE_NOOP("Gallery", "Open folder as data&set…"),
        QT_TRANSLATE_NOOP("Gallery", "Open the pictures of a folder; its sub-folders are labels"),
        "", context="Gallery"),
    Row("actionSampleDataset",
        QT_TRANSLATE_NOOP("Gallery", "Sample: shoes, shirts, &bags, trousers"),
        QT_TRANSLATE_NOOP("Gallery", "400 pictures of 28 × 28 pixels, drawn by the project"), "",
        context="Gallery"),
    Row("actionNextItem", QT_TRANSLATE_NOOP("Gallery", "N&ext item"),
        QT_TRANSLATE_NOOP("Gallery", "Show the next item of the gallery in the window"), "",
        ("Ctrl+Shift+PgDown",), context="Gallery"),
    Row("actionPreviousItem", QT_TRANSLATE_NOOP("Gallery", "Pre&vious item"),
        QT_TRANSLATE_NOOP("Gallery", "Show the item before it in the window"), "",
        ("Ctrl+Shift+PgUp",), context="Gallery"),
    Row("actionCloseDataset", QT_TRANSLATE_NOOP("Gallery", "&Close dataset"),
        QT_TRANSLATE_NOOP("Gallery", "Let go of the dataset; the picture stays"), "",
        context="Gallery"),
)  # fmt: skip

Steps = Generator[Progress, None, Dataset]


class DatasetOpening(QObject):
    """Fills a collection. An open that fails changes nothing.

    `opened`: another dataset is there; `told` carries what is good to know about it.
    """

    opened = Signal()
    told = Signal(str)

    def __init__(
        self, collection: Collection, document: Document, files: Files, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._collection = collection
        self._document = document
        self._files = files
        self._window = window
        self._shown: Image | None = None
        self.actions = make_actions(window, _ROWS)
        for name, slot in {
            "actionOpenDataset": lambda: self.ask(FILE),
            "actionOpenDatasetFolder": lambda: self.ask(FOLDER),
            "actionSampleDataset": lambda: self.ask(SAMPLE),
            "actionNextItem": lambda: collection.step_asked.emit(1),
            "actionPreviousItem": lambda: collection.step_asked.emit(-1),
            "actionCloseDataset": lambda: collection.set_dataset(None),
        }.items():
            self.actions[name].triggered.connect(slot)
        collection.open_asked.connect(self.ask)
        collection.item_asked.connect(self.show_item)
        collection.changed.connect(self._show_actions)
        document.image_changed.connect(self._follow)
        self._show_actions()

    def ask(self, kind: str) -> None:
        """Asks for a file or a folder without blocking, or opens the sample."""
        if kind == SAMPLE:
            self._read(self.tr("sample"), _sample(), None)
            return
        is_folder = kind == FOLDER
        title = self.tr("Open folder as dataset") if is_folder else self.tr("Open dataset")
        dialog = QFileDialog(self._window, title, settings.read(settings.DATASET_FOLDER))
        dialog.setObjectName("datasetDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            from core.files.datasets import SUFFIXES

            known = " ".join(f"*{suffix}" for suffix in SUFFIXES)
            dialog.setNameFilters(
                [self.tr("Datasets ({0})").format(known), self.tr("All files (*)")]
            )
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def open(self, path: str | Path) -> None:
        """Reads the dataset of a file or a folder in the background; the newest request wins."""
        from core.files.datasets import read_dataset_steps  # the first window needs none of it

        file = Path(path)
        self._read(file.name, read_dataset_steps(file), file)

    def show_item(self, item: int) -> None:
        """Makes an item the picture in the window; it is read in the background where need be."""
        dataset = self._collection.dataset
        if dataset is None or not 0 <= item < len(dataset):
            return
        own = PurePosixPath(dataset.pictures.name(item)).name
        name = f"{dataset_name(dataset)} #{item + 1}" + (f" {own}" if own else "")

        def show(image: Image) -> str:
            self._shown = image
            self._document.set_image(image, dataset.pictures.path(item))
            if self._collection.dataset is dataset:
                self._collection.set_item(item)
            return image.name

        def steps() -> Generator[Progress, None, Image]:
            yield Progress(0, 0)
            return replace(dataset.pictures.image(item), name=name)

        self._files.read(name, steps(), show)

    def _chosen(self, path: str) -> None:
        settings.write(settings.DATASET_FOLDER, str(Path(path).parent))
        self.open(path)

    def _read(self, name: str, steps: Steps, path: Path | None) -> None:
        def show(dataset: Dataset) -> str:
            self._collection.set_dataset(dataset)
            if path is not None and path.is_file():
                self._files.used.emit(path)
            if dataset.note:
                text = self.tr("{0}: {1}").format(dataset_name(dataset), said(dataset.note))
                self.told.emit(text)
            self.opened.emit()
            return dataset_name(dataset)

        self._files.read(name, steps, show)

    def _follow(self) -> None:
        """Another picture came from elsewhere."""
        if self._document.image is not self._shown:
            self._collection.set_item(None)

    def _show_actions(self) -> None:
        for name in ("actionNextItem", "actionPreviousItem", "actionCloseDataset"):
            self.actions[name].setEnabled(self._collection.dataset is not None)


def _sample() -> Steps:
    from core.files.clothes import clothes_dataset

    yield Progress(0, 0)
    return clothes_dataset()
