"""Strips of rows: how a layer's output is dealt out to threads, and what each thread holds."""

from __future__ import annotations

import itertools
import math
import os
import queue
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.compute.geometry import LayerPlan, Span
from core.compute.memory import result_array
from core.compute.placement import Placement, register

STRIP_PIXELS = 1 << 21
"""Padded input pixels of all channels in one strip at most, so that it stays in the cache."""

LEAST_STRIP_PIXELS = 1 << 16
"""Smaller strips cost more to hand out than they take."""

STRIPS_A_THREAD = 3
"""So many strips a thread, where that makes them no smaller, end at about the same time."""

INLINE_PIXELS = 1 << 17
"""Layers with fewer output pixels are not worth a second thread."""


MOST_THREADS = 64
"""That work at the same time, of all runs together; each run has its caller's thread besides."""


@dataclass(frozen=True)
class Strip:
    """Output rows that one thread makes in one go.

    `filtered`: the rows of the filtered maps to compute; `own`: those of them that no other
    strip stores; `pooled`: the pooled rows made of them.
    """

    filtered: Span
    own: Span
    pooled: Span


def strip_size(pixels: int, threads: int) -> int:
    """Padded input pixels of a strip where `pixels` are dealt out to some threads."""
    wanted = pixels // (STRIPS_A_THREAD * threads)
    return min(max(wanted, LEAST_STRIP_PIXELS), STRIP_PIXELS)


def deal_strips(
    plan: LayerPlan, strip_pixels: int | None, summed: int = 1, multiple: int = 1
) -> list[Strip]:
    """The strips of a layer; `summed` channels of the input are read together.

    `strip_pixels`: padded input pixels of a strip, or None for what is best. `multiple`: strips
    have a multiple of so many filtered rows, where the image has.
    """
    if strip_pixels is None:
        _, rows, columns = plan.input_shape
        strip_pixels = strip_size(rows * columns * summed, core_count())
    rows = plan.filtered_shape[1]
    row = plan.correlations[0][0]
    width = max(axis.span(0, axis.outputs)[1] - axis.start(0) for _, axis in plan.correlations)
    input_rows = max(1, strip_pixels // (width * summed))
    height = max(1, input_rows // row.stride)
    height = -(-height // multiple) * multiple
    if plan.pooling is None:
        height = height if multiple > 1 else _even(rows, height)
        return [
            Strip((low, min(low + height, rows)), (low, min(low + height, rows)), (0, 0))
            for low in range(0, rows, height)
        ]
    windows = plan.pooling[0]
    pooled_height = _even(windows.outputs, max(1, height // windows.stride))
    strips = []
    for low in range(0, windows.outputs, pooled_height):
        high = min(low + pooled_height, windows.outputs)
        # The filtered rows are dealt out at the starts of the strips' first windows.
        own = (
            0 if low == 0 else _within(windows.start(low), rows),
            rows if high == windows.outputs else _within(windows.start(high), rows),
        )
        read = windows.inside(low, high)
        strips.append(Strip((min(own[0], read[0]), max(own[1], read[1])), own, (low, high)))
    return strips


def _even(rows: int, height: int) -> int:
    """About that height, such that all strips have it: threads would wait for a longer rest."""
    return -(-rows // max(1, round(rows / height)))


def _within(position: int, size: int) -> int:
    return min(max(position, 0), size)


def thread_count(plan: LayerPlan, threads: int | None) -> int:
    """How many threads a layer is worth, or `threads` where the caller says."""
    if threads is not None:
        return threads
    small = math.prod(plan.filtered_shape) < INLINE_PIXELS
    return 1 if small else core_count()


@cache
def core_count() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


Piece = TypeVar("Piece")
Worker = Callable[[Piece], None]


def in_threads(
    make_worker: Callable[[], Worker[Piece]], strips: Sequence[Piece], threads: int
) -> Generator[None, None, None]:
    """Yields once a strip, in any order; closing stops and waits for the strips under way.

    The caller's thread is one of them: a thread that only waits would take the interpreter from
    those that work each time one of them is done.
    """
    numbers = itertools.count()
    finished: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
    stopped = threading.Event()

    def work() -> None:
        try:
            worker = make_worker()
            while (number := next(numbers)) < len(strips) and not stopped.is_set():
                worker(strips[number])
                finished.put(None)
        except BaseException as error:  # handed to the thread that waits
            finished.put(error)

    helpers = min(threads, len(strips)) - 1
    placement = Placement()
    if helpers:
        placement.part_others()
    others = [_pool().submit(work) for _ in range(helpers)]
    try:
        placement.hold_caller()
        worker, done = make_worker(), 0
        while done < len(strips):
            number = next(numbers)
            if number < len(strips):
                worker(strips[number])
                done += 1
                yield
            # What others have done meanwhile; at the end, what they are still at.
            while done < len(strips) and (number >= len(strips) or not finished.empty()):
                error = finished.get()
                if error is not None:
                    raise error
                done += 1
                yield
    finally:
        placement.let_go()
        stopped.set()
        # One that has not begun is not waited for: a small run does not stand behind a large one.
        wait([other for other in others if not other.cancel()])


@cache
def _pool() -> ThreadPoolExecutor:
    """Threads that are kept: starting one takes as long as a small strip."""
    return ThreadPoolExecutor(MOST_THREADS, thread_name_prefix="strips", initializer=register)


class Scratch:
    """Arrays of one thread that the next strip uses again."""

    def __init__(self) -> None:
        self._buffers: dict[tuple[str, Any], NDArray[Any]] = {}

    def array(
        self, name: str, shape: tuple[int, ...], dtype: DTypeLike = np.float32
    ) -> NDArray[Any]:
        """An array of that shape; whatever stood in it before is gone."""
        size, key = math.prod(shape), (name, dtype)
        buffer = self._buffers.get(key)
        if buffer is None or buffer.size < size:
            # Memory of the run before: fresh pages would cost more than a small kernel.
            words = -(-size * np.dtype(dtype).itemsize // 4)
            buffer = self._buffers[key] = result_array((words,)).view(dtype)
        return buffer[:size].reshape(shape)
