"""Opening and saving: images, results and recipes, in the background where they are large."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Signal

from core.checks import RecipeError
from core.compute.methods import AUTOMATIC
from core.files.images import read_steps
from core.files.recipes import load_recipe, save_recipe
from core.files.results import (
    EXACT_SUFFIXES,
    SHOWN_SUFFIXES,
    kernel_maps,
    save_exact_steps,
    save_shown_steps,
)
from core.files.samples import ascent_image, sample_image
from core.image import Image
from core.trace import STAGES, Progress
from gui.document import Document
from gui.preview import Preview
from gui.worker import Job, Worker

Steps = Generator[Progress, None, Any]


class Files(QObject):
    """What the File menu does, without its dialogs. An open that fails changes nothing.

    Signals: `opened` and `saved` with a file's name, `refused` with one sentence, `failed` with
    an error that nobody expected, `progress_changed` with a Progress or None.
    """

    opened = Signal(str)
    cancelled = Signal()
    saved = Signal(str)
    refused = Signal(str)
    failed = Signal(object)
    progress_changed = Signal(object)

    def __init__(
        self, document: Document, preview: Preview, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._preview = preview
        self._worker = worker
        self.source = ""
        """Where the image can be opened again: a path, "sample:NAME", or "" for neither."""
        document.image_changed.connect(self._forget_source)
        self._opening: Job | None = None
        self._saving: Job | None = None

    def open_image(self, path: str | Path) -> None:
        """Reads an image file in the background; the newest request wins."""
        file = Path(path)
        self._open(file.name, _begun(read_steps(file)), str(file.absolute()))

    def open_sample(self, id: str) -> None:
        """Shows one of the project's own pictures, or SciPy's ascent."""
        make = ascent_image if id == "ascent" else lambda: sample_image(id)
        self._open(id, _once(make), f"sample:{id}")

    def open_recipe(self, path: str | Path) -> bool:
        """Replaces the recipe, which can be undone; False where the file is refused."""
        file = Path(path)
        try:
            recipe = load_recipe(file)
        except (RecipeError, OSError) as error:
            self.refused.emit(self.tr("{0}: {1}").format(file.name, _sentence(error, file)))
            return False
        self._document.open_recipe(self.tr("Open recipe"), recipe, file)
        self.opened.emit(file.name)
        return True

    def save_recipe(self, path: str | Path) -> bool:
        """Writes the recipe; False where that failed and the old file stands."""
        file = Path(path)
        try:
            save_recipe(self._document.recipe, file)
        except OSError as error:
            self.refused.emit(
                self.tr("{0} was not saved: {1}").format(file.name, _sentence(error, file))
            )
            return False
        self._document.mark_saved(file)
        self.saved.emit(file.name)
        return True

    def save_image(self, stage: str, path: str | Path, view: str) -> None:
        """Writes a stage in the background; `saved` or `refused` tells how it went.

        The suffix decides: .tif and .npy hold all maps exactly, .png and .jpg the selected
        kernel's as shown in `view`.
        """
        file = Path(path)

        def refuse(error: BaseException) -> None:
            if isinstance(error, (OSError, ValueError, MemoryError)):
                self.refused.emit(
                    self.tr("{0} was not saved: {1}").format(file.name, _sentence(error, file))
                )
            else:
                self.failed.emit(error)

        self._save(stage, file, view, lambda: self.saved.emit(file.name), refuse)

    def save_image_now(self, stage: str, path: str | Path, view: str) -> None:
        """As `save_image`, but returns when the file is complete, or raises OSError."""
        file, loop = Path(path), QEventLoop()
        quiet = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        while self._opening is not None:  # what was asked to be opened is what is saved
            loop.processEvents(quiet | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        errors: list[BaseException] = []

        def refuse(error: BaseException) -> None:
            errors.append(error)
            loop.quit()

        self._save(stage, file, view, loop.quit, refuse)
        loop.exec(quiet)
        if errors:
            error = errors[0]
            raise (
                error if isinstance(error, OSError) else OSError(_sentence(error, file))
            ) from error
        self.saved.emit(file.name)

    def _forget_source(self) -> None:
        """The image is another one, by whomever; `_open` knows where its own is from."""
        self.source = ""

    def cancel(self) -> None:
        """Gives up what is being opened or saved."""
        if self._opening is not None:
            self._opening.drop()
            self._opening = None
            self.progress_changed.emit(None)
            self.cancelled.emit()
        if self._saving is not None:
            self._saving.cancel()

    def _open(self, name: str, read: Steps, source: str) -> None:
        if self._opening is not None:
            self._opening.drop()

        def done(image: Image) -> None:
            end()
            self._document.set_image(image)
            self.source = source
            self.opened.emit(image.name or name)

        def failed(error: BaseException) -> None:
            end()
            if isinstance(error, (OSError, ValueError, MemoryError)):
                self.refused.emit(
                    self.tr("{0} was not opened: {1}").format(name, _sentence(error, Path(name)))
                )
            else:
                self.failed.emit(error)

        def end() -> None:
            self._opening = None
            self.progress_changed.emit(None)

        self._opening = self._worker.start(
            "files", Job(read, done, failed, self.progress_changed.emit, end)
        )

    def _save(
        self,
        stage: str,
        path: Path,
        view: str,
        done: Callable[[], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        def end(then: Callable[[], None]) -> None:
            self._saving = None
            self.progress_changed.emit(None)
            then()

        self._saving = self._worker.start(
            "files",
            Job(
                self._save_steps(stage, path, view),
                lambda _: end(done),
                lambda error: end(lambda: failed(error)),
                self.progress_changed.emit,
                lambda: end(lambda: failed(OSError(self.tr("cancelled")))),
            ),
        )

    def _save_steps(self, stage: str, path: Path, view: str) -> Steps:
        """Writes what the document holds at this moment, whatever is edited meanwhile."""
        document = self._document
        image, recipe, layer = document.image, document.recipe, document.layer_index
        kernel = document.kernel_index
        method = getattr(self._preview, "method", AUTOMATIC)
        suffix = path.suffix.lower()

        def confirm() -> None:
            """Called before the complete file gets its name."""
            if self._saving is not None and self._saving.stop.is_set():
                raise InterruptedError(self.tr("cancelled"))

        def steps() -> Steps:
            yield Progress(0, 0)
            if suffix not in EXACT_SUFFIXES + SHOWN_SUFFIXES:
                known = ", ".join(EXACT_SUFFIXES + SHOWN_SUFFIXES)
                raise OSError(self.tr("the name must end in one of {0}").format(known))
            if stage not in STAGES:
                raise OSError(self.tr("there is no stage {0}").format(stage))
            chosen = recipe.layers[layer]
            if stage == "pooled" and (chosen.pooling is None or not chosen.enabled):
                raise OSError(self.tr("pooling is off"))
            what = recipe, image, layer, stage, path
            if suffix in EXACT_SUFFIXES:
                yield from save_exact_steps(*what, method=method, confirm=confirm)
            else:
                maps = kernel_maps(recipe, image, layer, stage, kernel)
                yield from save_shown_steps(
                    *what, maps=maps, view=view, method=method, confirm=confirm
                )

        return steps()


def _begun(steps: Steps) -> Steps:
    """The same steps after one of no known length, which shows that something is being done."""
    yield Progress(0, 0)
    return (yield from steps)


def _once(work: Callable[[], Any]) -> Steps:
    """Work of one step, which cannot be interrupted but whose result can be dropped."""
    yield Progress(0, 0)
    return work()


def _sentence(error: BaseException, path: Path) -> str:
    """What an error says, on one line, without the file's folder."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    text = str(error) or ("not enough memory" if isinstance(error, MemoryError) else repr(error))
    return " ".join(text.removeprefix(f"{path.name}: ").split())
