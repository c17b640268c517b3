"""Walks through pictures that were opened together, and through the pages of a file."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.files.images import read_steps
from core.files.sequences import FileSequence, Reached, Skipped, gathered_steps, reach_steps
from core.image import Image
from core.trace import Progress
from gui.document import Document
from gui.files import Files
from gui.sentences import said
from gui.worker import Job, Worker

AHEAD_BYTES = 1 << 26
"""Files up to this size are read before they are asked for, and pictures up to four times it."""

Steps = Generator[Progress, None, Any]


@dataclass(frozen=True, eq=False)
class _Ahead:
    """A picture that was read before it is asked for, and the state of its file then."""

    index: int
    state: tuple[int, int]
    reached: Reached


class Walk(QObject):
    """Opens several files or a folder as a sequence, and steps through it and through pages.

    Files that cannot be read are skipped with a sentence (`skipped`). `changed`: another place
    in another sequence, or another page. The recipe and, where the size is the same, the view
    stay as they are. The newest step wins.
    """

    changed = Signal()
    skipped = Signal(str)
    told = Signal(str)

    def __init__(
        self, document: Document, files: Files, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._worker = worker
        self._sequence: FileSequence | None = None
        self._step_job: Job | None = None
        self._wanted = 0
        self._page_job: Job | None = None
        self._wanted_page = 1
        self._ahead_job: Job | None = None
        self._ahead: _Ahead | None = None
        document.image_changed.connect(self._follow)
        # A page field that ran ahead goes back to the page that is shown.
        files.refused.connect(self.changed)
        files.cancelled.connect(self.changed)

    @property
    def sequence(self) -> FileSequence | None:
        """The pictures and the place among them, if several were opened together."""
        return self._sequence

    @property
    def page(self) -> tuple[int, int]:
        """The present page, from 1, and how many the file has."""
        image = self._document.image
        return image.page, image.pages

    def open(self, paths: Sequence[str | Path]) -> None:
        """Opens one picture, or several or a folder as a sequence, in the background."""
        if not paths:
            return
        files = [Path(path) for path in paths]

        def show(reached: Reached) -> str:
            shown = self._show(reached, 1)
            if reached.image is not None:
                self._files.used.emit(reached.sequence.folder or reached.sequence.path)
            return shown

        self._step_job = self._files.read(files[0].name, _opening(files), show)
        self._wanted = 0

    def go(self, step: int) -> None:
        """So many pictures on, or back where `step` is negative."""
        if self._sequence is not None:
            present = self._wanted if self._is_stepping() else self._sequence.index
            self._go_to(present + step, 1 if step > 0 else -1)

    def go_first(self) -> None:
        """To the first picture that can be read."""
        self._go_to(0, 1)

    def go_last(self) -> None:
        """To the last picture that can be read."""
        if self._sequence is not None:
            self._go_to(len(self._sequence.paths) - 1, -1)

    def go_page(self, step: int) -> None:
        """So many pages on, or back where `step` is negative."""
        page = self._wanted_page if self._files.is_reading(self._page_job) else self.page[0]
        self.go_to_page(page + step)

    def go_to_page(self, page: int) -> None:
        """To a page of the present file, counted from 1."""
        present, pages = self.page
        source = self._document.source
        if source is None or pages == 1:
            return
        if not 1 <= page <= pages:
            self.told.emit(
                self.tr("This is the last page")
                if page > pages
                else self.tr("This is the first page")
            )
            return
        if page == present and not self._files.is_reading(self._page_job):
            return

        def show(image: Image) -> str:
            self._show_image(image, source)
            return image.name

        self._wanted_page = page
        self._page_job = self._files.read(source.name, read_steps(source, page=page), show)

    def _is_stepping(self) -> bool:
        return self._files.is_reading(self._step_job)

    def _go_to(self, index: int, direction: int) -> None:
        sequence = self._sequence
        if sequence is None:
            return
        if not 0 <= index < len(sequence.paths):
            self.told.emit(
                self.tr("This is the last picture")
                if direction > 0
                else self.tr("This is the first picture")
            )
            return
        if index == sequence.index and not self._is_stepping():
            return
        self._wanted = index
        ahead, self._ahead = self._ahead, None
        self._drop_ahead()
        self._step_job = self._files.read(
            sequence.paths[index].name,
            _stepping(sequence, index, direction, ahead),
            lambda reached: self._show(reached, direction),
        )

    def _show(self, reached: Reached, direction: int) -> str:
        """Shows what was reached, or tells why there is nothing; returns its name."""
        image, sequence = reached.image, reached.sequence
        if image is None:
            self._tell_skipped(reached.skipped, self.tr("No more picture can be read."))
            self.changed.emit()
            return ""
        is_one = len(sequence.paths) == 1 and sequence.folder is None
        self._sequence = None if is_one else sequence
        self._show_image(image, sequence.path)
        self.changed.emit()
        # What is opened clears older messages; these are newer.
        if reached.skipped:
            self._files.opened.emit(image.name)
            self._tell_skipped(reached.skipped, "")
            return ""
        if self._sequence is not None:
            self._read_ahead(direction)
        return image.name

    def _show_image(self, image: Image, source: Path) -> None:
        """Shows a picture; a pinned pixel stays where the size is the same."""
        focus, former = self._document.focus, self._document.image.pixels.shape[:2]
        self._document.set_image(image, source)
        if focus is not None and focus.pinned and image.pixels.shape[:2] == former:
            self._document.set_focus(focus)

    def _tell_skipped(self, skipped: Sequence[Skipped], end: str) -> None:
        if not skipped:
            return
        first = skipped[0]
        text = self.tr("{0} was skipped: {1}").format(first.name, said(first.reason))
        if len(skipped) > 1:
            text += "; " + self.tr("and %n more file(s)", "", len(skipped) - 1)
        self.skipped.emit(f"{text}. {end}".strip() if end else text)

    def _follow(self) -> None:
        """A picture from elsewhere ends the sequence."""
        sequence = self._sequence
        if sequence is not None and self._document.source != sequence.path:
            self._sequence = None
            self._ahead = None
            self._drop_ahead()
        self.changed.emit()

    def _read_ahead(self, direction: int) -> None:
        sequence = self._sequence
        assert sequence is not None
        index = sequence.index + direction
        if 0 <= index < len(sequence.paths):
            self._ahead_job = self._worker.start(
                "ahead",
                Job(_reading_ahead(sequence, index, direction), self._keep_ahead, self._end_ahead),
            )

    def _keep_ahead(self, ahead: _Ahead | None) -> None:
        self._ahead_job, self._ahead = None, ahead

    def _end_ahead(self, error: BaseException) -> None:
        # It is told when the picture is asked for.
        self._ahead_job = None

    def _drop_ahead(self) -> None:
        if self._ahead_job is not None:
            self._ahead_job.drop()
            self._ahead_job = None


def _opening(paths: Sequence[Path]) -> Steps:
    """One file alone, whose failure is its own, or the first readable one of several."""
    yield Progress(0, 0)
    if len(paths) == 1 and not paths[0].is_dir():
        image = yield from read_steps(paths[0])
        return Reached(FileSequence((paths[0],)), image)
    sequence = yield from gathered_steps(paths)
    return (yield from reach_steps(sequence, 0, 1))


def _stepping(sequence: FileSequence, index: int, direction: int, ahead: _Ahead | None) -> Steps:
    if ahead is not None and ahead.index == index and ahead.state == _state(sequence.paths[index]):
        yield Progress(0, 0)
        return ahead.reached
    return (yield from reach_steps(sequence, index, direction))


def _reading_ahead(sequence: FileSequence, index: int, direction: int) -> Steps:
    """The next picture, if it is there and of a size that can be kept beside the present one."""
    yield Progress(0, 0)
    state = _state(sequence.paths[index])
    if state is None or state[0] > AHEAD_BYTES:
        return None
    reached = yield from reach_steps(sequence.at(index), index, direction)
    image = reached.image
    if image is None or reached.skipped or image.pixels.nbytes > 4 * AHEAD_BYTES:
        return None
    return _Ahead(index, state, reached)


def _state(path: Path) -> tuple[int, int] | None:
    """A file's size and time; None where it is gone."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns
