"""Threads for long work: jobs are generators, run one after another in each named lane."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from core.trace import Progress

Steps = Generator[Progress, None, Any]

PROGRESS_SECONDS = 0.03
"""Time between two progress messages of a job."""


@dataclass(eq=False)
class Job:
    """One piece of work. Exactly one of `done`, `failed` and `cancelled` is called, in the GUI
    thread, unless the job was dropped, which calls nothing."""

    steps: Steps
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    progress: Callable[[Progress], None] = lambda progress: None
    cancelled: Callable[[], None] = lambda: None
    stop: threading.Event = field(default_factory=threading.Event)
    dropped: bool = False

    def cancel(self) -> None:
        """Ends the job at its next step; `cancelled` is called then."""
        self.stop.set()

    def drop(self) -> None:
        """Ends the job at its next step, and nobody is told."""
        self.dropped = True
        self.stop.set()


class Worker(QObject):
    """Runs jobs in threads and answers in the GUI thread.

    `job_ended` follows the last call of a job that was not dropped.
    """

    job_ended = Signal()
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._jobs: set[Job] = set()
        self._is_shut_down = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        # A window may be deleted without having been closed; its jobs must end all the same.
        self.destroyed.connect(partial(_drop_all, self._jobs))

    def start(self, lane: str, job: Job) -> Job:
        """Queues a job behind the others of its lane; after `shut_down` it is dropped instead."""
        if self._is_shut_down:
            job.drop()
            return job
        executor = self._lanes.get(lane)
        if executor is None:
            executor = self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=lane)
        self._jobs.add(job)
        executor.submit(self._run, job)
        return job

    def is_idle(self) -> bool:
        """No job is queued, running or waiting to be answered."""
        return not any(not job.dropped for job in self._jobs)

    def shut_down(self) -> None:
        """Drops all jobs and waits for their threads. What is asked for later is not begun."""
        self._is_shut_down = True
        _drop_all(self._jobs)
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()
        self._jobs.clear()

    def _run(self, job: Job) -> None:
        answer: Callable[[], None] = job.cancelled
        told = 0.0
        try:
            while not job.stop.is_set():
                progress = next(job.steps)
                now = time.monotonic()
                if now - told > PROGRESS_SECONDS:
                    told = now
                    self._send(job, lambda latest=progress: job.progress(latest), last=False)
            job.steps.close()
        except StopIteration as finished:
            result = finished.value
            answer = lambda: job.done(result)  # noqa: E731
        except BaseException as error:
            failure = error
            answer = lambda: job.failed(failure)  # noqa: E731
        self._send(job, answer, last=True)

    def _send(self, job: Job, call: Callable[[], None], *, last: bool) -> None:
        # The receiver may be gone by now.
        with contextlib.suppress(RuntimeError):
            self._answered.emit((job, call, last))

    def _answer(self, message: tuple[Job, Callable[[], None], bool]) -> None:
        job, call, last = message
        if last:
            self._jobs.discard(job)
        if job.dropped:
            return
        call()
        if last:
            self.job_ended.emit()


def _drop_all(jobs: set[Job], *_: object) -> None:
    for job in jobs:
        job.drop()
