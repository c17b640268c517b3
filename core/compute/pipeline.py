"""Runs a recipe on a whole image: layer by layer, in strips of rows, on all cores."""

from __future__ import annotations

import itertools
import os
import queue
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.compute.activation import ACTIVATIONS
from core.compute.geometry import Axis, LayerPlan, Shape, Span, plan_recipe
from core.compute.padding import BORDERS
from core.compute.pooling import POOLINGS
from core.compute.reference import LUMINANCE, layer_trace
from core.image import Image, Pixels, as_image
from core.recipe import Layer, Pooling, Recipe
from core.trace import STAGES, Maps, Progress, Trace

Floats = NDArray[np.float32]

STRIP_PIXELS = 1 << 18
"""Padded input pixels of all channels in one strip, so that a strip stays in the cache."""

INLINE_PIXELS = 1 << 17
"""Layers with fewer output pixels are not worth a second thread."""


def run(recipe: Recipe, image: Image | NDArray[Any], keep: Iterable[str] = STAGES) -> Trace:
    """Every map of a recipe on an image, float32 (map, row, column), read-only.

    `image`: an Image, or an ndarray (rows, columns) or (rows, columns, channels). `keep`: the
    stages ("filtered", "pooled") of every layer to hold in the Trace. Raises ShapeError where
    the recipe cannot be run on the image, ImageError where the pixels are no picture, ValueError
    for an unknown stage, MemoryError where the maps would not fit.
    """
    steps = run_steps(recipe, image, keep)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            result: Trace = finished.value
            return result


def run_steps(
    recipe: Recipe,
    image: Image | NDArray[Any],
    keep: Iterable[str] = STAGES,
    *,
    threads: int | None = None,
    strip_pixels: int = STRIP_PIXELS,
) -> Generator[Progress, None, Trace]:
    """`run` as a generator: yields as strips are finished, returns the Trace; closing cancels.

    No strip is still being written when `close` returns.
    """
    kept = tuple(keep)
    if unknown := set(kept) - set(STAGES):
        raise ValueError(f"unknown stage {unknown.pop()!r}; stages are {', '.join(STAGES)}")
    picture = as_image(image)
    plans = plan_recipe(recipe, (picture.channels, picture.rows, picture.columns))
    check_memory(recipe, plans, kept)
    planes = first_planes(recipe, picture)
    works = []
    layers = []
    # Strips are counted before the first one runs, so that progress knows its end.
    for layer, plan in zip(recipe.layers, plans, strict=True):
        works.append(_strips(plan, strip_pixels) if layer.enabled else [])
    total, done = sum(map(len, works)), 0
    for layer, plan, strips in zip(recipe.layers, plans, works, strict=True):
        if not layer.enabled:
            maps = _as_maps(planes)
            layers.append(layer_trace(maps, maps, kept))
            continue
        job = _LayerJob.build(layer, plan, planes, picture.value_range, kept, len(strips))
        for _ in _in_threads(job.worker, strips, _thread_count(plan, threads)):
            done += 1
            yield Progress(done, total)
        pooled = job.filtered if job.pooled is None else job.pooled
        assert pooled is not None
        layers.append(layer_trace(job.filtered, pooled, kept))
        planes = tuple(pooled)
    return Trace(recipe, picture, tuple(layers))


def loops_loaded() -> bool:
    """The compiled loops are there, so that a run starts at once."""
    return hasattr(sys.modules.get("core.compute.loops"), "pool")


def first_planes(recipe: Recipe, image: Image) -> tuple[Pixels, ...]:
    """The (rows, columns) planes that enter the first layer: channels, or luminance."""
    if recipe.color == "luminance" and image.channels == 3:
        red, green, blue = (plane.astype(np.float32) for plane in image.planes)
        with np.errstate(all="ignore"):
            red *= np.float32(LUMINANCE[0])
            green *= np.float32(LUMINANCE[1])
            blue *= np.float32(LUMINANCE[2])
            red += green
            red += blue
        return (red,)
    return image.planes


def check_memory(recipe: Recipe, plans: Sequence[LayerPlan], kept: tuple[str, ...]) -> None:
    """Raises MemoryError, with both figures, where the kept maps exceed the machine's memory."""
    need = 0
    for layer, plan in zip(recipe.layers, plans, strict=True):
        pooling = layer.enabled and layer.pooling is not None
        if not pooling or "filtered" in kept:
            need += 4 * int(np.prod(plan.filtered_shape, dtype=object))
        if pooling:
            need += 4 * int(np.prod(plan.pooled_shape, dtype=object))
    have = _memory()
    if have and need > have:
        raise MemoryError(
            f"the result needs {need / 2**30:.1f} GiB of memory,"
            f" this machine has {have / 2**30:.1f}"
        )


@cache
def _memory() -> int:
    """Bytes of memory of the machine; 0 where the system does not tell."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def _as_maps(planes: Sequence[Pixels]) -> Maps:
    return np.stack([plane.astype(np.float32, copy=False) for plane in planes])


@dataclass(frozen=True)
class _Strip:
    """Output rows that one thread makes in one go.

    `filtered`: the rows of the filtered maps to compute; `own`: those of them that no other
    strip stores; `pooled`: the pooled rows made of them.
    """

    filtered: Span
    own: Span
    pooled: Span


def _strips(plan: LayerPlan, strip_pixels: int) -> list[_Strip]:
    rows = plan.filtered_shape[1]
    row = plan.correlations[0][0]
    width = max(axis.span(0, axis.outputs)[1] - axis.start(0) for _, axis in plan.correlations)
    input_rows = max(1, strip_pixels // max(1, width))
    height = max(1, input_rows // row.stride)
    if plan.pooling is None:
        return [
            _Strip((low, min(low + height, rows)), (low, min(low + height, rows)), (0, 0))
            for low in range(0, rows, height)
        ]
    windows = plan.pooling[0]
    pooled_height = max(1, height // windows.stride)
    strips = []
    for low in range(0, windows.outputs, pooled_height):
        high = min(low + pooled_height, windows.outputs)
        # The filtered rows are dealt out at the starts of the strips' first windows.
        own = (
            0 if low == 0 else _within(windows.start(low), rows),
            rows if high == windows.outputs else _within(windows.start(high), rows),
        )
        read = windows.inside(low, high)
        strips.append(_Strip((min(own[0], read[0]), max(own[1], read[1])), own, (low, high)))
    return strips


def _within(position: int, size: int) -> int:
    return min(max(position, 0), size)


def _thread_count(plan: LayerPlan, threads: int | None) -> int:
    if threads is not None:
        return threads
    small = int(np.prod(plan.filtered_shape, dtype=object)) < INLINE_PIXELS
    return 1 if small else core_count()


@cache
def core_count() -> int:
    """Processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(core_count(), thread_name_prefix="strips")


Worker = Callable[[_Strip], None]


def _in_threads(
    make_worker: Callable[[], Worker], strips: Sequence[_Strip], threads: int
) -> Generator[None, None, None]:
    """Yields once a strip, in any order; closing stops and waits for the strips under way."""
    if threads == 1 or len(strips) == 1:
        worker = make_worker()
        for strip in strips:
            worker(strip)
            yield
        return
    finished: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
    numbers = itertools.count()
    stopped = threading.Event()

    def work() -> None:
        try:
            worker = make_worker()
            while (number := next(numbers)) < len(strips) and not stopped.is_set():
                worker(strips[number])
                finished.put(None)
        except BaseException as error:  # handed to the thread that waits
            finished.put(error)

    futures = [_pool().submit(work) for _ in range(min(threads, len(strips)))]
    try:
        for _ in strips:
            error = finished.get()
            if error is not None:
                raise error
            yield
    finally:
        stopped.set()
        wait(futures)


@dataclass(frozen=True, eq=False)
class _LayerJob:
    """One layer's inputs and results, shared by the threads that fill the results."""

    layer: Layer
    plan: LayerPlan
    planes: tuple[Pixels, ...]
    weights: tuple[Floats, ...]
    limits: tuple[float, float]
    filtered: Floats | None
    pooled: Floats | None

    @classmethod
    def build(
        cls,
        layer: Layer,
        plan: LayerPlan,
        planes: Sequence[Pixels],
        limits: tuple[float, float],
        kept: tuple[str, ...],
        strip_count: int,
    ) -> _LayerJob:
        pooling = plan.pooling is not None
        weights = []
        for kernel in layer.kernels:
            applied = kernel.weights.reshape(-1, kernel.rows, kernel.columns)
            if layer.flip:
                applied = applied[:, ::-1, ::-1]
            with np.errstate(over="ignore"):
                weights.append(np.ascontiguousarray(applied, dtype=np.float32))
        readable = tuple(
            plane if plane.dtype in (np.uint8, np.uint16, np.float32) else plane.astype(np.float32)
            for plane in planes
        )
        return cls(
            layer,
            plan,
            readable,
            tuple(weights),
            limits if layer.range is None else layer.range,
            np.empty(plan.filtered_shape, np.float32)
            if not pooling or "filtered" in kept
            else None,
            np.empty(plan.pooled_shape, np.float32) if pooling else None,
        )

    def worker(self) -> Worker:
        """A function that makes one strip after another in scratch memory of its own."""
        scratch = _Scratch()

        def make(strip: _Strip) -> None:
            with np.errstate(all="ignore"):
                self._make(strip, scratch)

        return make

    def _make(self, strip: _Strip, scratch: _Scratch) -> None:
        summed = self.layer.kernels[0].channels is not None
        channels = len(self.planes)
        for group in (range(channels),) if summed else ((c,) for c in range(channels)):
            gathered: tuple[Axis, Axis] | None = None
            for index in range(len(self.layer.kernels)):
                axes = self.plan.correlations[index]
                if axes != gathered:
                    padded = self._gather(group, axes, strip.filtered, scratch)
                    gathered = axes
                number = index if summed else index * channels + group[0]
                self._make_map(number, index, group[0], padded, strip, scratch)

    def _gather(
        self, group: Sequence[int], axes: tuple[Axis, Axis], span: Span, scratch: _Scratch
    ) -> Floats:
        """The padded input (channel, row, column) that a span of filtered rows reads."""
        from core.compute import loops

        row, column = axes
        border = BORDERS[self.layer.border]
        rows = border.sources(np.arange(*row.span(*span)), row.inputs)
        columns = border.sources(np.arange(*column.span(0, column.outputs)), column.inputs)
        fill = self.layer.border_value if self.layer.border == "constant" else 0.0
        padded = scratch.array("padded", (len(group), len(rows), len(columns)))
        for position, channel in enumerate(group):
            loops.gather(self.planes[channel], rows, columns, np.float32(fill), padded[position])
        return padded

    def _make_map(
        self,
        number: int,
        index: int,
        channel: int,
        padded: Floats,
        strip: _Strip,
        scratch: _Scratch,
    ) -> None:
        from core.compute import loops

        layer, kernel = self.layer, self.layer.kernels[index]
        low, high = strip.filtered
        direct = self.filtered is not None and strip.own == strip.filtered
        if direct and self.filtered is not None:
            values = self.filtered[number, low:high]
        else:
            values = scratch.array("values", (high - low, self.plan.filtered_shape[2]))
        loops.correlate(
            padded,
            self.weights[index],
            layer.stride,
            layer.dilation,
            np.float32(kernel.scale),
            np.float32(kernel.bias),
            values,
        )
        ACTIVATIONS[layer.activation].apply(values, layer.slope, *self.limits)
        if layer.border == "keep":
            _keep_border(values, low, self.planes[channel], self.plan.correlations[index])
        if self.filtered is not None and not direct:
            own_low, own_high = strip.own
            self.filtered[number, own_low:own_high] = values[own_low - low : own_high - low]
        if self.pooled is not None and layer.pooling is not None:
            self._pool(layer.pooling, number, values, strip)

    def _pool(self, pooling: Pooling, number: int, values: Floats, strip: _Strip) -> None:
        from core.compute import loops

        if self.pooled is None:
            return
        low, high = strip.pooled
        loops.pool(
            POOLINGS[pooling.kind].code,
            values,
            strip.filtered[0],
            self.plan.filtered_shape[1:],
            pooling.size,
            pooling.stride,
            pooling.padding,
            pooling.dilation,
            pooling.count_include_pad,
            self.pooled[number, low:high],
            low,
        )


def _keep_border(values: Floats, first_row: int, plane: Pixels, axes: tuple[Axis, Axis]) -> None:
    """Puts the input pixel where the kernel, dilation included, does not fit."""
    row, column = axes
    rows, columns = values.shape
    incoming = plane[first_row : first_row + rows]
    top = min(max(row.before - first_row, 0), rows)
    bottom = min(max(row.inputs - row.after - first_row, top), rows)
    left = min(column.before, columns)
    right = max(columns - column.after, left)
    values[:top] = incoming[:top]
    values[bottom:] = incoming[bottom:]
    values[top:bottom, :left] = incoming[top:bottom, :left]
    values[top:bottom, right:] = incoming[top:bottom, right:]


class _Scratch:
    """Arrays of one thread that the next strip uses again."""

    def __init__(self) -> None:
        self._buffers: dict[str, Floats] = {}

    def array(self, name: str, shape: Shape | tuple[int, int]) -> Floats:
        """A float32 array of that shape; whatever stood in it before is gone."""
        size = int(np.prod(shape))
        buffer = self._buffers.get(name)
        if buffer is None or buffer.size < size:
            buffer = self._buffers[name] = np.empty(size, np.float32)
        return buffer[:size].reshape(shape)
