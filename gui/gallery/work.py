"""Runs the recipe over all items of the dataset in the background, whenever either changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.dataset import Dataset
from core.recipe import Recipe
from core.study.ranking import Responses, Wanted, responses_steps
from gui.collection import Collection
from gui.document import Document
from gui.preview import Preview
from gui.stage_values import after_pause
from gui.worker import Job, Worker


@dataclass(frozen=True)
class _Key:
    """What responses are of: edits of other kernels and later layers leave it as it is."""

    dataset: Dataset
    alone: Recipe
    threshold: float


class ResponseWork(QObject):
    """Follows the document and the collection; `changed` tells of other responses, or of none.

    Off, it computes nothing. A newer recipe or dataset gives old work up; the responses of the
    same dataset stay until there are newer ones.
    """

    changed = Signal()

    def __init__(
        self,
        document: Document,
        collection: Collection,
        preview: Preview,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._collection = collection
        self._preview = preview
        self._worker = worker
        self._is_on = False
        self._stage, self._threshold = "pooled", 0.0
        self._found: tuple[_Key, Responses] | None = None
        self._job: tuple[_Key, Job] | None = None
        self._given_up: _Key | None = None
        document.recipe_changed.connect(self._look)
        collection.changed.connect(self._look)
        preview.cancel_asked.connect(self.cancel)

    @property
    def responses(self) -> Responses | None:
        """Those of the present dataset; they may lag behind the recipe."""
        if self._found is None or self._found[0].dataset is not self._collection.dataset:
            return None
        return self._found[1]

    @property
    def recipe(self) -> Recipe | None:
        """The recipe that `responses` are of, with one kernel in its last layer."""
        return None if self.responses is None or self._found is None else self._found[0].alone

    @property
    def is_current(self) -> bool:
        """`responses` are those of the present recipe."""
        return self._found is not None and self._found[0] == self._key()

    @property
    def is_working(self) -> bool:
        """Newer responses are on their way."""
        return self._job is not None

    @property
    def is_given_up(self) -> bool:
        """The person cancelled what is wanted now."""
        return self._given_up is not None and self._given_up == self._key()

    def set_on(self, is_on: bool) -> None:
        """Computes, or does nothing because nobody looks."""
        if is_on != self._is_on:
            self._is_on = is_on
            if not is_on:
                self._drop()
            self._look()

    def set_wanted(self, stage: str, threshold: float) -> None:
        """Of which maps the responses are, and what a value must exceed to count."""
        if (stage, threshold) != (self._stage, self._threshold):
            self._stage, self._threshold = stage, threshold
            self._look()

    def cancel(self) -> None:
        """Gives up what is being computed; what is shown stays."""
        if self._job is not None:
            self._job[1].cancel()

    def compute(self) -> None:
        """Computes what was cancelled."""
        self._given_up = None
        self._look()

    def _wanted(self) -> Wanted:
        document = self._document
        return Wanted(
            document.recipe,
            document.layer_index,
            document.kernel_index,
            self._stage,
            self._threshold,
        )

    def _key(self) -> _Key | None:
        dataset = self._collection.dataset
        if dataset is None:
            return None
        return _Key(dataset, self._wanted().alone, self._threshold)

    def _drop(self) -> None:
        if self._job is not None:
            self._job[1].drop()
            self._job = None
            self._preview.progress_changed.emit(None)

    def _look(self) -> None:
        if not self._is_on:
            return
        key = self._key()
        if self._job is not None and self._job[0] != key:
            self._drop()
        if key is None:
            self._found = None
        elif self._job is None and not self.is_current and key != self._given_up:
            self._start(key)
        self.changed.emit()

    def _start(self, key: _Key) -> None:
        self._given_up = None

        def end() -> None:
            self._job = None
            self._preview.progress_changed.emit(None)

        def done(responses: Responses) -> None:
            end()
            self._found = (key, responses)
            self.changed.emit()

        def cancelled() -> None:
            end()
            self._given_up = key
            self.changed.emit()

        def failed(error: BaseException) -> None:
            cancelled()
            self._preview.failed.emit(error)

        steps = responses_steps(self._wanted(), key.dataset.pictures)
        job = Job(after_pause(steps), done, failed, self._preview.progress_changed.emit, cancelled)
        self._job = key, job
        self._worker.start("gallery", job)
