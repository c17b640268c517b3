"""Opening and saving: images, results and recipes, in the background where they are large."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from core.checks import RecipeError
from core.compute.methods import AUTOMATIC
from core.display import Appearance
from core.files.atomic import Confirm
from core.files.images import read_steps
from core.files.recipes import load_recipe, save_recipe
from core.files.result_files import save_result_steps
from core.files.results import (
    EXACT_SUFFIXES,
    SHOWN_SUFFIXES,
    kernel_maps,
    save_exact_steps,
    save_shown_steps,
)
from core.files.samples import ascent_image, sample_image
from core.files.saving import SaveOptions
from core.image import Image
from core.trace import STAGES, Progress
from gui.document import Document
from gui.preview import Preview
from gui.sentences import said
from gui.worker import Job, Worker

Steps = Generator[Progress, None, Any]


class Files(QObject):
    """What the File menu does, without its dialogs. An open that fails changes nothing.

    Signals: `opened` and `saved` with a file's name, `refused` with one sentence, `failed` with
    an error that nobody expected, `progress_changed` with a Progress or None. `used` carries the
    path of each file that a person opened or saved to open it again.
    """

    opened = Signal(str)
    used = Signal(object)
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
        self._opening: Job | None = None
        self._saving: Job | None = None

    def open_image(self, path: str | Path, page: int = 1) -> None:
        """Reads a page of an image file in the background; the newest request wins."""
        file = Path(path)

        def show(image: Image) -> str:
            self._document.set_image(image, file)
            self.used.emit(file)
            return image.name

        self.read(file.name, read_steps(file, page=page), show)

    def open_sample(self, id: str) -> None:
        """Shows one of the project's own pictures, or SciPy's ascent."""
        make = ascent_image if id == "ascent" else lambda: sample_image(id)

        def show(image: Image) -> str:
            self._document.set_image(image, sample=id)
            return image.name or id

        self.read(id, _once(make), show)

    def read(self, name: str, steps: Steps, show: Callable[[Any], str]) -> Job:
        """Runs steps that read a picture in the background; the newest request wins.

        `show` gets their result and returns the name of what is open then, "" where nothing is.
        A failure is told under `name`.
        """
        return self._open(name, _begun(steps), show)

    def is_reading(self, job: Job | None) -> bool:
        """Whether a job that `read` returned is still the newest and under way."""
        return job is not None and self._opening is job

    def open_recipe(self, path: str | Path) -> bool:
        """Replaces the recipe, which can be undone; False where the file is refused."""
        file = Path(path)
        try:
            recipe = load_recipe(file)
        except (RecipeError, OSError) as error:
            self.refused.emit(self.tr("{0}: {1}").format(file.name, _sentence(error, file)))
            return False
        self._document.open_recipe(self.tr("Open recipe"), recipe, file)
        self.used.emit(file)
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
        self.used.emit(file)
        self.saved.emit(file.name)
        return True

    def save_image(self, stage: str, path: str | Path, view: str | Appearance) -> None:
        """Writes a stage in the background; `saved` or `refused` tells how it went.

        The suffix decides: .tif and .npy hold all maps exactly, .png and .jpg the selected
        kernel's as shown in `view`.
        """
        self._save_behind(Path(path), self._save_steps(stage, Path(path), view))

    def save_result(
        self, stage: str, path: str | Path, options: SaveOptions, maps: Sequence[int] | None
    ) -> None:
        """Writes maps of a stage as `options` say in the background, as `save_image`."""
        self._save_behind(Path(path), self._result_steps(stage, Path(path), options, maps))

    def save_with(self, path: str | Path, make: Callable[[Confirm], Steps]) -> None:
        """Writes a file by the steps that `make` returns in the background, as `save_image`.

        What `make` is given is to be called before the complete file gets its name.
        """
        self._save_behind(Path(path), _begun(make(self._confirm)))

    def _save_behind(self, file: Path, steps: Steps) -> None:
        def refuse(error: BaseException) -> None:
            if isinstance(error, (OSError, ValueError, MemoryError)):
                self.refused.emit(
                    self.tr("{0} was not saved: {1}").format(file.name, _sentence(error, file))
                )
            else:
                self.failed.emit(error)

        self._save(steps, lambda: self.saved.emit(file.name), refuse)

    def save_image_now(self, stage: str, path: str | Path, view: str | Appearance) -> None:
        """As `save_image`, but returns when the file is complete, or raises OSError."""
        file, loop = Path(path), QEventLoop()
        quiet = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
        while self._opening is not None:  # what was asked to be opened is what is saved
            loop.processEvents(quiet | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        errors: list[BaseException] = []

        def refuse(error: BaseException) -> None:
            errors.append(error)
            loop.quit()

        self._save(self._save_steps(stage, file, view), loop.quit, refuse)
        loop.exec(quiet)
        if errors:
            error = errors[0]
            raise (
                error if isinstance(error, OSError) else OSError(_sentence(error, file))
            ) from error
        self.saved.emit(file.name)

    def cancel(self) -> None:
        """Gives up what is being opened or saved."""
        if self._opening is not None:
            self._opening.drop()
            self._opening = None
            self.progress_changed.emit(None)
            self.cancelled.emit()
        if self._saving is not None:
            self._saving.cancel()

    def _open(self, name: str, read: Steps, show: Callable[[Any], str]) -> Job:
        if self._opening is not None:
            self._opening.drop()

        def done(result: Any) -> None:
            end()
            if shown := show(result):
                self.opened.emit(shown)

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
        return self._opening

    def _save(
        self, steps: Steps, done: Callable[[], None], failed: Callable[[BaseException], None]
    ) -> None:
        def end(then: Callable[[], None]) -> None:
            self._saving = None
            self.progress_changed.emit(None)
            then()

        self._saving = self._worker.start(
            "files",
            Job(
                steps,
                lambda _: end(done),
                lambda error: end(lambda: failed(error)),
                self.progress_changed.emit,
                lambda: end(lambda: failed(OSError(self.tr("cancelled")))),
            ),
        )

    def _save_steps(self, stage: str, path: Path, view: str | Appearance) -> Steps:
        """Writes what the document holds at this moment, whatever is edited meanwhile."""
        document = self._document
        image, recipe, layer = document.image, document.recipe, document.layer_index
        kernel = document.kernel_index
        method = getattr(self._preview, "method", AUTOMATIC)
        picture = getattr(self._preview, "picture", 0)
        suffix = path.suffix.lower()
        confirm = self._confirm

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
                maps = kernel_maps(recipe, image, layer, stage, kernel, picture)
                yield from save_shown_steps(
                    *what, maps=maps, view=view, method=method, confirm=confirm
                )

        return steps()

    def _result_steps(
        self, stage: str, path: Path, options: SaveOptions, maps: Sequence[int] | None
    ) -> Steps:
        document = self._document
        return _begun(
            save_result_steps(
                document.recipe,
                document.image,
                document.layer_index,
                stage,
                path,
                options=options,
                maps=maps,
                method=getattr(self._preview, "method", AUTOMATIC),
                confirm=self._confirm,
            )
        )

    def _confirm(self) -> None:
        """Called before the complete file gets its name."""
        if self._saving is not None and self._saving.stop.is_set():
            raise InterruptedError(self.tr("cancelled"))


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
    lacking = QCoreApplication.translate("Files", "there is not enough memory")
    text = said(error) or (lacking if isinstance(error, MemoryError) else repr(error))
    return " ".join(text.removeprefix(f"{path.name}: ").split())
