"""Questions to a thread of which only the newest counts."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.trace import Progress
from gui.worker import Job, Worker

Steps = Generator[Progress, None, Any]

PATIENCE_SECONDS = 0.06
"""What takes longer is given up for a newer question; what is shorter is answered first."""


class Asking(QObject):
    """Answers questions in a lane of a worker; `answered` carries what the steps return.

    `failed` carries an error. What was dropped is not answered.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, lane: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._lane = lane
        self._job: Job | None = None
        self._started = 0.0
        self._next: Steps | None = None

    @property
    def is_busy(self) -> bool:
        """An answer is to come."""
        return self._job is not None

    def ask(self, steps: Steps) -> None:
        """Asks another question instead of the one before."""
        if self._job is not None:
            if time.perf_counter() - self._started < PATIENCE_SECONDS:
                self._next = steps
                return
            self._job.drop()
        self._start(steps)

    def drop(self) -> None:
        """Wants no answer any more."""
        self._next = None
        if self._job is not None:
            self._job.drop()
            self._job = None

    def _start(self, steps: Steps) -> None:
        self._next = None
        self._started = time.perf_counter()
        self._job = self._worker.start(self._lane, Job(steps, self._answer, self._fail))

    def _answer(self, answer: Any) -> None:
        self._job = None
        if self._next is not None:
            self._start(self._next)
        self.answered.emit(answer)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if self._next is not None:
            self._start(self._next)
        self.failed.emit(error)
