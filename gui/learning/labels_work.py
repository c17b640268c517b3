"""Learns a bank of filters from labels in a thread: begins, runs, pauses, steps, begins again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from core.dataset import Dataset
from core.learning.bank_shape import BankShape
from core.learning.bank_training import Training, TrainingState, training_length, training_steps
from core.learning.labelled_items import LabelledItems, labelled_items
from core.sentences import Sentence
from core.trace import Progress
from gui.collection import Collection
from gui.worker import Job, Worker

LANE = "learn labels"
SLICE = 0.05
"""Seconds that a slow run waits at a time, so that it can be ended soon."""


@dataclass(frozen=True, eq=False)
class Bank:
    """A bank as it is being learned: `dataset` and `label` say from what."""

    dataset: Dataset
    label: int
    items: LabelledItems
    shape: BankShape
    state: TrainingState


@dataclass(frozen=True)
class Wanted:
    """What is to be learned. `shape` makes the bank for items of that size, or refuses them."""

    label: int
    shape: Callable[[tuple[int, int, int]], BankShape]
    training: Training


@dataclass(frozen=True)
class _Seen(Progress):
    """Progress with the bank as it is by now."""

    bank: Bank


@dataclass(eq=False)
class _Run:
    """A job under way. `goes_on` is cleared to end it after its present step, to be followed by
    what is wanted `next`. `pace`: steps a second at most, None for no limit."""

    steps: int | None
    goes_on: bool = True
    job: Job | None = None
    next: Wanted | None = None
    pace: float | None = None
    wake: threading.Event = field(default_factory=threading.Event)

    def end(self) -> None:
        """Ends after the present step."""
        self.goes_on = False
        self.wake.set()


class LabelsWork(QObject):
    """`changed`: there is another bank, or it runs or rests. `failed` carries an error.

    Changes come no more often than the event loop takes them. `refusal`: why there is no bank,
    a sentence.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, collection: Collection, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._collection = collection
        self._worker = worker
        self.bank: Bank | None = None
        self.refusal = ""
        self._run: _Run | None = None
        self._seed = 0
        self._pace: float | None = None
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Something is computed."""
        return self._run is not None

    @property
    def is_running(self) -> bool:
        """It learns until it is paused or done."""
        run = self._run
        return run is not None and run.steps is None and (run.goes_on or run.next is not None)

    def begin(self, wanted: Wanted) -> None:
        """Makes random filters, which have learned nothing yet."""
        self._drop()
        self._start(wanted, self._items_of(wanted), None, 0)

    def go_on(self, wanted: Wanted, steps: int | None = None) -> None:
        """Learns on, to the end of all epochs, or of that many more where it is there already.

        `steps`: only so many.
        """
        bank = self.bank
        if self.is_busy or bank is None or bank.state.trouble:
            return
        self._start(wanted, bank.items, bank, steps)

    def hurry(self, wanted: Wanted) -> None:
        """Learns on at another rate, or to another end."""
        if self._run is not None:
            self._run.next = wanted
            self._run.end()

    def set_pace(self, steps: float | None) -> None:
        """At most so many steps a second, so that they can be watched; None for no limit."""
        self._pace = steps
        if self._run is not None:
            self._run.pace = steps

    def pause(self) -> None:
        """Ends after the present step."""
        if self._run is not None:
            self._run.next = None
            self._run.end()
            self._tell()

    def forget(self) -> None:
        """Gives everything up: there is another dataset, or none."""
        self._drop()
        self.bank = None
        self.refusal = ""
        self.changed.emit()

    def _items_of(self, wanted: Wanted) -> LabelledItems | None:
        """The items that are there already, if they are the wanted ones."""
        bank = self.bank
        if bank is None or bank.dataset is not self._collection.dataset:
            return None
        is_same = (bank.label, self._seed) == (wanted.label, wanted.training.seed)
        return bank.items if is_same else None

    def _start(
        self, wanted: Wanted, items: LabelledItems | None, bank: Bank | None, steps: int | None
    ) -> None:
        dataset = self._collection.dataset
        if dataset is None:
            return
        self.refusal = ""
        self._seed = wanted.training.seed
        run = self._run = _Run(steps, pace=self._pace)
        run.job = self._worker.start(
            LANE,
            Job(
                _learn(run, wanted, dataset, items, bank),
                self._done,
                self._failed,
                self._progress,
                self._done_nothing,
            ),
        )
        self._tell()

    def _drop(self) -> None:
        if self._run is not None and self._run.job is not None:
            self._run.end()
            self._run.job.drop()
        self._run = None

    def _progress(self, seen: Progress) -> None:
        if isinstance(seen, _Seen):
            self.bank = seen.bank
            self._tell()

    def _done(self, bank: Bank) -> None:
        self.bank = bank
        wanted = None if self._run is None else self._run.next
        self._done_nothing()
        if wanted is None or bank.state.step >= training_length(bank.items, wanted.training):
            return
        self.go_on(wanted)

    def _done_nothing(self) -> None:
        self._run = None
        self._tell()

    def _failed(self, error: BaseException) -> None:
        self._run = None
        first = error.args[0] if error.args else None
        if isinstance(error, ValueError) and isinstance(first, Sentence):
            self.bank = None
            self.refusal = first
        elif isinstance(error, MemoryError):
            self.bank = None
            self.refusal = self.tr("There is not enough memory for these items and filters.")
        else:
            self.failed.emit(error)
        self._tell()

    def _tell(self) -> None:
        # What comes faster than it is shown is shown once.
        if not self._frame.isActive():
            self._frame.start(0)


def _learn(
    run: _Run,
    wanted: Wanted,
    dataset: Dataset,
    items: LabelledItems | None,
    before: Bank | None,
) -> Generator[Progress, None, Bank]:
    training = wanted.training
    if items is None:
        items = yield from labelled_items(dataset, wanted.label, training.seed)
    shape = wanted.shape(items.shape) if before is None else before.shape
    state = None if before is None else before.state
    length = training_length(items, training)
    if state is not None and state.step >= length and run.steps != 0:
        # All epochs are over: as many again.
        training = replace(training, epochs=training.epochs + int(state.epoch))
        length = training_length(items, training)
    bank = before
    steps = training_steps(shape, items, training, state, most=run.steps)
    due = time.monotonic()
    for each in _until_paused(run, steps):
        bank = Bank(dataset, wanted.label, items, shape, each)
        yield _Seen(each.step, length, bank)
        due = max(due, time.monotonic() - SLICE)
        due += 1 / run.pace if run.pace else 0.0
        while run.goes_on and run.pace and (left := due - time.monotonic()) > 0:
            run.wake.wait(min(left, SLICE))
            yield _Seen(each.step, length, bank)
    assert bank is not None
    return bank


def _until_paused(
    run: _Run, steps: Generator[TrainingState, None, TrainingState]
) -> Generator[TrainingState, None, None]:
    """The states of a training, as long as the run goes on; the first one in any case."""
    for state in steps:
        yield state
        if not run.goes_on:
            steps.close()
            return
