"""Finds the kernel between two pictures in the background: at once, or step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.image import Image
from core.learning.comparing import Compared, compare_part
from core.learning.constraints import LearnError
from core.learning.descent import Descent, Pool, State, descend, pool_steps, start_state
from core.learning.least_squares import Fit, fit_steps
from core.learning.pairs import Setup, make_pair
from core.recipe import Kernel
from core.trace import Progress
from gui.sentences import said
from gui.worker import Job, Worker

LANE = "learn"
SHOWN_SIDE = 160
"""Rows and columns of the pictures that are shown beside the kernel."""
FRAME_MILLISECONDS = 33
"""Time between two bursts of steps: the screen follows each."""
MOST_LOSSES = 100_000
"""Losses that are remembered; a run that is longer forgets its beginning."""

Steps = Generator[Progress, None, Any]


@dataclass(frozen=True, eq=False)
class Problem:
    """What is learned: the first picture, the second one, and what is looked for."""

    image: Image
    second: Image
    setup: Setup


@dataclass(frozen=True, eq=False)
class Found:
    """What is known so far: a kernel, what it makes, and where it comes from."""

    kernel: Kernel
    compared: Compared
    fit: Fit | None = None
    state: State | None = None


class PictureWork(QObject):
    """`changed`: there is another `found`, `refusal`, or it is busy or running or no longer.

    A run makes bursts of steps, one a frame, in one lane; of what was dropped nothing is told.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._problem: Problem | None = None
        self._job: Job | None = None
        self._wanted: Descent | None = None
        self._burst = 1
        self.found: Found | None = None
        self.pool: Pool | None = None
        self.losses: list[float] = []
        self.refusal = ""
        self.share: float | None = None
        self.is_running = False
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MILLISECONDS)
        self._frame.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Something is being computed."""
        return self._job is not None

    @property
    def problem(self) -> Problem | None:
        """What is learned, if there are two pictures."""
        return self._problem

    def set_problem(self, problem: Problem | None, refusal: str = "") -> None:
        """Learns from something else; what was found for the former is forgotten."""
        self.cancel()
        self._problem = problem
        self.refusal = refusal
        self._forget()

    def cancel(self) -> None:
        """Gives up what is being computed; what was found stays."""
        self.is_running = False
        self._frame.stop()
        self.share = None
        if self._job is not None:
            self._job.drop()
            self._job = None
        self.changed.emit()

    def find(self) -> None:
        """Finds the kernel by least squares."""
        problem = self._problem
        if problem is None:
            return
        self.cancel()

        def steps() -> Steps:
            pair = make_pair(problem.image, problem.second)
            fit = yield from fit_steps(pair, problem.setup)
            kernel = fit.kernel("Learned")
            compared = compare_part(pair, problem.setup, fit.placement, kernel, SHOWN_SIDE)
            return Found(kernel, compared, fit=fit)

        def done(found: Found) -> None:
            self.found, self.refusal = found, ""

        self._start(steps(), done)

    def reset(self, descent: Descent) -> None:
        """Begins again with random weights."""
        self._begin(descent, 0)

    def step(self, descent: Descent, count: int = 1) -> None:
        """Goes some steps on, or begins."""
        if self.found is None or self.found.state is None or self.pool is None:
            self._begin(descent, count)
        else:
            self._advance(descent, count)

    def run(self, descent: Descent, burst: int) -> None:
        """Goes on, so many steps a frame, until it is paused; other settings take effect at
        the next frame."""
        self._wanted, self._burst = descent, burst
        if not self.is_running:
            self.is_running = True
            self.changed.emit()
            if not self.is_busy:
                self._go_on()

    def pause(self) -> None:
        """Stops behind the burst that is under way."""
        self.is_running = False
        self._frame.stop()
        self.changed.emit()

    def _go_on(self) -> None:
        if self.is_running and self._wanted is not None and not self.is_busy:
            self.step(self._wanted, self._burst)

    def _forget(self) -> None:
        self.found, self.pool, self.losses = None, None, []
        self.changed.emit()

    def _begin(self, descent: Descent, count: int) -> None:
        problem, pool = self._problem, self.pool
        if problem is None:
            return
        if self._job is not None:
            self._job.drop()
            self._job = None

        def steps() -> Steps:
            pair = make_pair(problem.image, problem.second)
            ready = pool
            if ready is None:
                ready = yield from pool_steps(pair, problem.setup)
            state = start_state(ready, descent)
            return ready, [state], _shown(problem, ready, state)

        def done(answer: tuple[Pool, list[State], Found]) -> None:
            self.pool, states, self.found = answer
            self.losses = [state.loss for state in states]
            self.refusal = ""
            if count and not self.is_running:
                QTimer.singleShot(0, self, lambda: self.step(descent, count))

        self._start(steps(), done)

    def _advance(self, descent: Descent, count: int) -> None:
        problem, pool, found = self._problem, self.pool, self.found
        if problem is None or pool is None or found is None or found.state is None or self.is_busy:
            return
        first = found.state

        def steps() -> Steps:
            states = []
            for state in islice(descend(pool, descent, first), count):
                states.append(state)
                yield Progress(len(states), count)
            return states, _shown(problem, pool, states[-1] if states else first)

        def done(answer: tuple[list[State], Found]) -> None:
            states, self.found = answer
            self.losses += [state.loss for state in states if not state.over]
            del self.losses[:-MOST_LOSSES]
            if not states or states[-1].over:
                self.is_running = False

        self._start(steps(), done)

    def _start(self, steps: Steps, done: Callable[[Any], None]) -> None:
        def end(answer: Any) -> None:
            self._job = None
            self.share = None
            done(answer)
            if self.is_running:
                self._frame.start()
            self.changed.emit()

        def fail(error: BaseException) -> None:
            self._job = None
            self.share = None
            self.is_running = False
            if isinstance(error, LearnError):
                self.refusal = said(error)
            elif isinstance(error, MemoryError):
                self.refusal = self.tr("There is not enough memory to learn from these pictures")
            else:
                self.failed.emit(error)
            self._forget()

        def tell(progress: Progress) -> None:
            self.share = progress.done / progress.total if progress.total else None
            self.changed.emit()

        self._job = self._worker.start(LANE, Job(steps, end, fail, tell))
        self.changed.emit()


def _shown(problem: Problem, pool: Pool, state: State) -> Found:
    kernel = pool.kernel(state.step.values, "Learned")
    pair = make_pair(problem.image, problem.second)
    compared = compare_part(pair, problem.setup, pool.placement, kernel, SHOWN_SIDE)
    return Found(kernel, compared, state=state)
