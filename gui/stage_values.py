"""The values of a result's stages: all of them in slabs, or blocks here and there. No Qt.

Of several maps that are no colours, the chosen one, as the panels show it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.compute.whole import Whole
from core.compute.window import Part
from core.image import release_pages
from core.study.profile import Block, Read
from core.trace import Progress
from gui.preview_result import Result
from gui.preview_steps import SLAB_PIXELS

Region = tuple[range, range]
"""Rows and columns of a stage."""
Answer = TypeVar("Answer")

PAUSE_SECONDS = 0.25


def shown_maps(result: Result, stage: str) -> tuple[int, ...]:
    """The numbers of the maps that a panel shows: one, or three of colours."""
    return result.stages[stage].shown


def stage_key(result: Result, stage: str) -> tuple[Any, ...]:
    """What a stage's values rest on: equal keys of one image mean equal values."""
    request = result.request
    if result.is_file(stage):
        return (result.stages[stage].shown,)
    if stage == "original":
        before = request.recipe.layers[: request.layer]
        return result.stages[stage].shown, request.recipe.color, before, request.method
    return (request,)


def stage_dtype(result: Result, stage: str) -> np.dtype[Any]:
    """The kind of number that a stage's values are."""
    return result.request.image.pixels.dtype if result.is_file(stage) else np.dtype(np.float32)


def stage_slabs(
    result: Result, stage: str, region: Region | None = None
) -> Callable[[], Iterator[NDArray[Any] | None]]:
    """All values of a stage or a region of it, (map, rows, columns), slab after slab.

    Computed anew each time it is called; None in between, where work is still going on.
    """
    rows, columns = whole_region(result, stage) if region is None else region
    is_whole = (rows, columns) == whole_region(result, stage)

    def slabs() -> Iterator[NDArray[Any] | None]:
        height = max(1, SLAB_PIXELS // max(len(columns), 1))
        if is_there(result, stage):
            for first in range(rows.start, rows.stop, height):
                slab = slice(first, min(first + height, rows.stop))
                yield _there(result, stage, slab, slice(columns.start, columns.stop))
                release_pages(result.request.image.pixels)
            return
        if is_whole:
            yield from _computed(result, stage)
            return
        for first in range(rows.start, rows.stop, height):
            part = _part(result, stage, np.arange(first, min(first + height, rows.stop)),
                         np.arange(columns.start, columns.stop))  # fmt: skip
            (values,) = yield from _quietly(result.window.evaluate([part]))
            release_pages(result.request.image.pixels)
            yield values

    return slabs


def stage_reader(result: Result, stage: str) -> Read:
    """Reads blocks of rows and columns, computed if need be."""

    def read(blocks: Sequence[Block]) -> Generator[Progress, None, Sequence[NDArray[Any]]]:
        yield Progress(0, 0)
        if is_there(result, stage):
            return [_there(result, stage, rows, columns) for rows, columns in blocks]
        return (
            yield from result.window.evaluate([_part(result, stage, *block) for block in blocks])
        )

    return read


def whole_region(result: Result, stage: str) -> Region:
    """All rows and columns of a stage."""
    rows, columns = result.stages[stage].shape
    return range(rows), range(columns)


def after_pause(steps: Generator[Progress, None, Answer]) -> Generator[Progress, None, Answer]:
    """The same steps once there was no edit for a moment.

    A drag makes many edits, and each is shown sooner while nothing else is computed.
    """
    until = time.monotonic() + PAUSE_SECONDS
    while time.monotonic() < until:
        yield Progress(0, 0)
        time.sleep(0.01)
    return (yield from steps)


def is_there(result: Result, stage: str) -> bool:
    """A stage's values need no computing."""
    return result.is_file(stage) or result.made(stage) is not None


def _part(result: Result, stage: str, rows: NDArray[Any], columns: NDArray[Any]) -> Part:
    return Part(*result.source(stage), shown_maps(result, stage), rows, columns)


def _there(result: Result, stage: str, rows: Any, columns: Any) -> NDArray[Any]:
    """Values that need no computing, (map, row, column), of slices or of arrays of numbers."""
    maps = shown_maps(result, stage)
    chosen = _chosen(rows, columns)
    if not result.is_file(stage):
        made = result.made(stage)
        assert made is not None
        return np.stack([np.asarray(made[m][chosen], np.float32) for m in maps])
    found = result.request.image.pixels[chosen]
    return found[np.newaxis] if found.ndim == 2 else np.moveaxis(found, 2, 0)[list(maps)]


def _chosen(rows: Any, columns: Any) -> Any:
    """What to index with: rows and columns that follow each other are not copied one by one."""
    parts = []
    for part in (rows, columns):
        if isinstance(part, np.ndarray) and part[-1] - part[0] + 1 == len(part):
            part = slice(int(part[0]), int(part[-1]) + 1)
        parts.append(part)
    if all(isinstance(part, slice) for part in parts):
        return tuple(parts)
    return np.ix_(*(np.arange(p.start, p.stop) if isinstance(p, slice) else p for p in parts))


def _computed(result: Result, stage: str) -> Iterator[NDArray[Any] | None]:
    request = result.request
    whole = Whole(
        request.recipe,
        request.image,
        *result.source(stage),
        maps=shown_maps(result, stage),
        method=request.method,
    )
    made: list[NDArray[Any]] = []
    for _ in whole.steps(lambda _, values: made.append(values)):
        yield made.pop() if made else None
    yield from made


def _quietly(
    steps: Generator[Progress, None, Answer],
) -> Generator[None, None, Answer]:
    """The same steps without their progress."""
    try:
        while True:
            try:
                next(steps)
            except StopIteration as finished:
                answer: Answer = finished.value
                return answer
            yield None
    finally:
        steps.close()
