"""The engine's strips and threads: no trace of them in the result, in errors or after a cancel."""

import dataclasses
import itertools
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.activation import ACTIVATIONS
from core.compute.geometry import ShapeError, plan_recipe
from core.compute.pipeline import (
    check_memory,
    loops_loaded,
    run_steps,
)
from core.compute.planes import Planes
from core.compute.strips import core_count
from core.image import ImageError
from tests.core import strategies

NOISE = np.random.default_rng(1).integers(0, 256, (61, 47, 3)).astype(np.uint8)
WEIGHTS = np.random.default_rng(2).normal(size=(2, 5, 4))

MIXED = Recipe(
    (
        Layer(
            tuple(Kernel(weights, bias=0.3) for weights in WEIGHTS),
            stride=(2, 1),
            activation="tanh",
            pooling=Pooling("average", size=(3, 2), stride=(2, 2), padding=(1, 1)),
        ),
        Layer((Kernel(np.ones((6, 3, 3)), scale=1 / 9),), dilation=(2, 1), border="circular"),
        Layer((Kernel([[1, -1]]),), padding=(3, 0, 1, 2), pooling=Pooling("median")),
    )
)


def finished(steps):
    """The progress values and the Trace of a run in steps."""
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return told, end.value


def bits(maps):
    """The exact bytes; all kinds of NaN count as one."""
    return None if maps is None else np.where(np.isnan(maps), np.float32(np.nan), maps).tobytes()


def assert_same_bits(trace, other):
    assert len(trace.layers) == len(other.layers)
    for one, two in zip(trace.layers, other.layers, strict=True):
        for stage in ("filtered", "pooled"):
            first, second = getattr(one, stage), getattr(two, stage)
            assert np.shape(first) == np.shape(second)
            assert bits(first) == bits(second)


# --- strips and threads leave no trace ---------------------------------------------------------


@settings(strategies.FIXED, max_examples=250)
@given(strategies.cases(), st.integers(1, 120), st.integers(1, 3), st.data())
def test_results_do_not_depend_on_strips_and_threads(case, strip_pixels, threads, data):
    recipe, image = case
    keep = data.draw(st.sampled_from((("filtered", "pooled"), ("pooled",), ("filtered",), ())))
    try:
        told, whole = finished(run_steps(recipe, image, keep, threads=1, strip_pixels=10**9))
    except ShapeError:
        event("refused")
        return
    assert len(told) == sum(layer.enabled for layer in recipe.layers)
    steps = run_steps(recipe, image, keep, threads=threads, strip_pixels=strip_pixels)
    told, other = finished(steps)
    event("one strip a layer" if len(told) == len(recipe.layers) else "several strips")
    assert_same_bits(whole, other)


@pytest.mark.parametrize("threads", [1, 2, 3, 7])
@pytest.mark.parametrize("strip_pixels", [1, 60, 500, 10**9])
def test_layers_of_all_kinds_in_any_strips(threads, strip_pixels):
    whole = run(MIXED, NOISE)
    steps = run_steps(MIXED, NOISE, threads=threads, strip_pixels=strip_pixels)
    assert_same_bits(finished(steps)[1], whole)


def test_a_large_image_on_all_cores():
    image = np.random.default_rng(3).normal(size=(700, 800)).astype(np.float32)
    layer = Layer((Kernel(WEIGHTS[0]),), pooling=Pooling("l2", size=(3, 3), stride=(2, 1)))
    told, whole = finished(run_steps(Recipe((layer,)), image, threads=1, strip_pixels=10**9))
    assert len(told) == 1
    told, other = finished(run_steps(Recipe((layer,)), image))
    assert len(told) > 1
    assert_same_bits(whole, other)
    assert core_count() >= 1


# --- progress ---------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("strip_pixels", [40, 1000, 10**9])
def test_progress_rises_to_its_total(threads, strip_pixels):
    told, _ = finished(run_steps(MIXED, NOISE, threads=threads, strip_pixels=strip_pixels))
    done = [progress.done for progress in told]
    assert all(low < high for low, high in itertools.pairwise(done))
    assert done[0] > 0
    assert {progress.total for progress in told} == {done[-1]}


def test_progress_of_layers_that_are_off():
    off = Layer((Kernel([[1]]),), enabled=False)
    told, trace = finished(run_steps(Recipe((off, off)), NOISE))
    assert all(progress.done == progress.total for progress in told)
    assert trace.layers[1].filtered.shape == (3, 61, 47)


# --- cancelling and errors ---------------------------------------------------------------------


WATCHED = Recipe(tuple(dataclasses.replace(layer, activation="abs") for layer in MIXED.layers))


class Watch:
    """Stands in for an activation, which every strip applies, and counts who is inside it."""

    def __init__(self, *, seconds=0.0, fails_at=None):
        self.seconds = seconds
        self.fails_at = fails_at
        self.calls = 0
        self.inside = 0
        self.most_inside = 0
        self._lock = threading.Lock()

    def apply(self, values, slope, low, high):
        with self._lock:
            self.calls += 1
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            call = self.calls
        try:
            time.sleep(self.seconds)
            if call == self.fails_at:
                raise ArithmeticError(f"strip {call}")
        finally:
            with self._lock:
                self.inside -= 1

    def watch(self, patched):
        """Takes the place of "abs"."""
        row = dataclasses.replace(ACTIVATIONS["abs"], apply=self.apply)
        patched.setitem(ACTIVATIONS, "abs", row)


def assert_engine_works():
    told, trace = finished(run_steps(MIXED, NOISE, threads=2, strip_pixels=200))
    assert told[-1].done == told[-1].total
    assert_same_bits(trace, run(MIXED, NOISE))


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("taken", [1, 3])
def test_closing_stops_all_work(monkeypatch, threads, taken):
    recipe = Recipe((Layer((Kernel(WEIGHTS[0]),), activation="abs"),))
    watch = Watch(seconds=0.01)
    with monkeypatch.context() as patched:
        watch.watch(patched)
        steps = run_steps(recipe, NOISE[:, :, 0], threads=threads, strip_pixels=1)
        told = [next(steps) for _ in range(taken)]
        assert {progress.total for progress in told} == {61}
        steps.close()
        assert watch.inside == 0
        calls = watch.calls
        assert taken <= calls < 61
        time.sleep(0.05)
        assert watch.calls == calls
    with pytest.raises(StopIteration):
        next(steps)
    assert_engine_works()


def test_a_run_that_is_dropped_stops_too(monkeypatch):
    watch = Watch(seconds=0.01)
    with monkeypatch.context() as patched:
        watch.watch(patched)
        steps = run_steps(WATCHED, NOISE, threads=2, strip_pixels=50)
        next(steps)
        del steps
        assert watch.inside == 0
        calls = watch.calls
        time.sleep(0.05)
        assert watch.calls == calls
    assert_engine_works()


def test_closing_before_the_first_step(monkeypatch):
    watch = Watch()
    watch.watch(monkeypatch)
    run_steps(WATCHED, NOISE, threads=2).close()
    assert watch.calls == 0


def test_several_threads_are_at_work(monkeypatch):
    if core_count() < 2:
        pytest.skip("one processor")
    watch = Watch(seconds=0.005)
    watch.watch(monkeypatch)
    finished(run_steps(WATCHED, NOISE, threads=2, strip_pixels=400))
    assert watch.most_inside == 2


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("fails_at", [1, 2, 20])
def test_errors_in_a_strip_reach_the_caller(monkeypatch, threads, fails_at):
    watch = Watch(seconds=0.002, fails_at=fails_at)
    with monkeypatch.context() as patched:
        watch.watch(patched)
        with pytest.raises(ArithmeticError, match=f"^strip {fails_at}$"):
            finished(run_steps(WATCHED, NOISE, threads=threads, strip_pixels=50))
        assert watch.inside == 0
        calls = watch.calls
        time.sleep(0.02)
        assert watch.calls == calls <= fails_at + 30
    assert_engine_works()


# --- several runs at once ----------------------------------------------------------------------


def test_several_runs_at_once():
    rng = np.random.default_rng(4)
    images = [rng.integers(0, 256, (40 + i, 50, 3)).astype(np.uint8) for i in range(12)]
    expected = [run(MIXED, image) for image in images]

    def again(image):
        return finished(run_steps(MIXED, image, threads=2, strip_pixels=100))

    with ThreadPoolExecutor(6) as callers:
        made = list(callers.map(again, images))
    for (told, trace), right in zip(made, expected, strict=True):
        assert [step.done for step in told] == list(range(1, told[-1].total + 1))
        assert_same_bits(trace, right)


def test_runs_that_take_turns_in_one_thread():
    images = [NOISE, NOISE[::-1], NOISE[:, ::-1], NOISE[:30]]
    running = [run_steps(MIXED, image, threads=2, strip_pixels=300) for image in images]
    traces = {}
    while len(traces) < len(images):
        for number, steps in enumerate(running):
            if number not in traces:
                try:
                    next(steps)
                except StopIteration as end:
                    traces[number] = end.value
    for number, image in enumerate(images):
        assert_same_bits(traces[number], run(MIXED, image))


def test_one_run_can_be_cancelled_among_others():
    stop = threading.Event()

    def cancelled():
        while not stop.is_set():
            steps = run_steps(MIXED, NOISE, threads=2, strip_pixels=100)
            next(steps)
            steps.close()

    caller = threading.Thread(target=cancelled)
    caller.start()
    try:
        expected = run(MIXED, NOISE)
        for _ in range(10):
            steps = run_steps(MIXED, NOISE, threads=2, strip_pixels=150)
            assert_same_bits(finished(steps)[1], expected)
    finally:
        stop.set()
        caller.join()


# --- what is kept ------------------------------------------------------------------------------


def test_only_kept_stages_are_held():
    whole = run(MIXED, NOISE)
    both = run(MIXED, NOISE, keep=("filtered", "pooled"))
    assert_same_bits(whole, both)
    pooled = run(MIXED, NOISE, keep=["pooled"])
    filtered = run(MIXED, NOISE, keep={"filtered"})
    nothing = run(MIXED, NOISE, keep=())
    for index in (0, 2):
        assert pooled.layers[index].filtered is None
        assert bits(pooled.layers[index].pooled) == bits(whole.layers[index].pooled)
        assert filtered.layers[index].pooled is None
        assert bits(filtered.layers[index].filtered) == bits(whole.layers[index].filtered)
    for trace in (pooled, filtered):
        assert trace.layers[1].pooled is trace.layers[1].filtered
        assert bits(trace.layers[1].pooled) == bits(whole.layers[1].pooled)
    assert [(layer.filtered, layer.pooled) for layer in nothing.layers] == [(None, None)] * 3
    once = run(MIXED, NOISE, keep=(stage for stage in ["pooled"]))
    assert_same_bits(once, pooled)


@pytest.mark.parametrize("keep", [("original",), ("filtered", "Pooled"), "pooled", ("",)])
def test_unknown_stages_are_refused(keep):
    with pytest.raises(ValueError, match="stage"):
        run(MIXED, NOISE, keep=keep)
    with pytest.raises(ValueError, match="filtered, pooled"):
        next(run_steps(MIXED, NOISE, keep))


def test_the_trace_knows_its_recipe_and_image():
    image = Image(NOISE, name="noise.png")
    trace = run(MIXED, image)
    assert trace.recipe is MIXED
    assert trace.image is image
    assert run(MIXED, NOISE).image.pixels.shape == NOISE.shape


def test_results_cannot_be_written_to():
    off = Layer((Kernel([[1]]),), enabled=False)
    trace = run(Recipe((*MIXED.layers, off)), NOISE)
    for layer in trace.layers:
        for maps in (layer.filtered, layer.pooled):
            assert not maps.flags.writeable
            assert maps.dtype == np.float32
            assert maps.ndim == 3


# --- memory ------------------------------------------------------------------------------------


HUGE = Layer((Kernel([[1]]),) * 4096, pooling=Pooling(size=(250, 250)))

tells_memory = pytest.mark.skipif(not hasattr(os, "sysconf"), reason="the system does not tell")


@tells_memory
def test_too_large_results_are_refused_with_both_figures():
    """Maps of 3.6 gigapixels, 13.4 GiB each, 4096 times: 54 TiB."""
    image = np.broadcast_to(np.uint8(7), (60_000, 60_000))
    with pytest.raises(MemoryError) as refused:
        run(Recipe((HUGE,)), image)
    need = 4096 * (60_000**2 + 240**2) * 4 / 2**30
    have = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    sentence = str(refused.value)
    assert f"{need:.1f} GiB" in sentence
    assert f"{have:.1f}" in sentence
    assert "\n" not in sentence


@tells_memory
def test_only_what_is_held_counts():
    plain = Recipe((Layer(HUGE.kernels),))
    pooled = Recipe((HUGE,))
    plans = plan_recipe(pooled, (1, 60_000, 60_000))
    check_memory(pooled, plans, ("pooled",))
    check_memory(pooled, plans, ())
    with pytest.raises(MemoryError):
        check_memory(pooled, plans, ("filtered",))
    with pytest.raises(MemoryError):
        check_memory(plain, plan_recipe(plain, (1, 60_000, 60_000)), ("pooled",))


# --- every kind of pixels ----------------------------------------------------------------------

LAPLACE = np.array([[0.0, 1, 0], [1, -4, 1], [0, 1, 0]])
KINDS = ("u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f2", "f4", "f8")


def pixels_of(kind, shape=(9, 11)):
    rng = np.random.default_rng(5)
    dtype = np.dtype(kind)
    if dtype.kind == "f":
        return rng.normal(size=shape).astype(dtype)
    limits = np.iinfo(dtype)
    return rng.integers(limits.min, limits.max, shape, dtype=dtype.newbyteorder("="), endpoint=True)


def laplacian(plane):
    """In float64, which holds every kind but the widest integers to 2**-53."""
    padded = np.pad(plane.astype(np.float64), 1)
    center = padded[1:-1, 1:-1]
    sides = padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]
    return sides - 4 * center


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("order", ["<", ">"])
def test_kinds_and_byte_orders(kind, order):
    image = pixels_of(kind).astype(np.dtype(kind).newbyteorder(order))
    same = run(Recipe((Layer((Kernel([[1]]),)),)), image).layers[0].filtered
    np.testing.assert_array_equal(same, [image.astype(np.float32)])
    made = run(Recipe((Layer((Kernel(LAPLACE),), border="zeros"),)), image).layers[0].filtered[0]
    if np.dtype(kind).itemsize <= 2 and np.dtype(kind).kind != "f":
        np.testing.assert_array_equal(made, laplacian(image))
    else:
        largest = np.abs(image.astype(np.float64)).max()
        np.testing.assert_allclose(made, laplacian(image), rtol=0, atol=8 * 7 * 2.0**-24 * largest)


@pytest.mark.parametrize("kind", ["u1", "u2", "i4", "f4", ">i2"])
@pytest.mark.parametrize("layout", ["columns first", "every other", "backwards"])
@pytest.mark.parametrize("channels", [None, 3])
def test_layouts_and_read_only_pixels(kind, layout, channels):
    pixels = pixels_of(kind, (9, 11) if channels is None else (9, 11, channels))
    expected = run(MIXED if channels else Recipe(MIXED.layers[2:]), pixels)
    other = strategies.laid_out(pixels.astype(kind), layout)
    other.setflags(write=False)
    before = other.copy()
    recipe = expected.recipe
    told, made = finished(run_steps(recipe, other, threads=2, strip_pixels=30))
    assert len(told) > 3
    assert_same_bits(made, expected)
    np.testing.assert_array_equal(other, before)


def test_pixels_without_memory_of_their_own():
    image = np.broadcast_to(np.arange(11, dtype=np.uint8), (9, 11))
    expected = run(Recipe(MIXED.layers[2:]), np.ascontiguousarray(image))
    assert_same_bits(run(Recipe(MIXED.layers[2:]), image), expected)


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((3, 0), np.uint8),
        np.zeros(5, np.uint8),
        np.zeros((2, 2, 2, 2), np.uint8),
        np.zeros((3, 3), complex),
        np.array([["a", "b"]]),
    ],
)
def test_what_is_no_picture_is_refused(image):
    with pytest.raises(ImageError):
        run(MIXED, image)


# --- luminance ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["u1", "u2", "i2", "i4", "f4"])
def test_luminance_is_the_weighted_sum_unrounded(kind):
    image = pixels_of(kind, (6, 7, 3))
    recipe = Recipe((Layer((Kernel([[1]]),)),), color="luminance")
    exact = image.astype(np.float64) @ [0.299, 0.587, 0.114]
    size = np.abs(image.astype(np.float64)) @ [0.299, 0.587, 0.114]
    (made,) = run(recipe, image).layers[0].filtered
    assert (np.abs(made - exact) <= 8 * 2.0**-24 * size).all()
    if kind == "u1":
        assert (made != np.rint(made)).any()
    everywhere = np.arange(6), np.arange(7)
    np.testing.assert_array_equal(
        Planes.of_image(recipe, Image(image)).values(0, *everywhere), made
    )


def test_luminance_leaves_gray_as_it_is():
    image = pixels_of("u2")
    recipe = Recipe((Layer((Kernel([[1]]),)),), color="luminance")
    np.testing.assert_array_equal(run(recipe, image).layers[0].filtered, [image])
    one = image[:, :, np.newaxis]
    np.testing.assert_array_equal(run(recipe, one).layers[0].filtered, [image])
    assert Planes.of_image(recipe, Image(image)).dtype == np.uint16


def test_luminance_leaves_the_image_unwritten():
    image = pixels_of("f4", (6, 7, 3))
    before = image.copy()
    run(Recipe((Layer((Kernel([[1]]),)),), color="luminance"), image)
    np.testing.assert_array_equal(image, before)


def test_loops_are_there_after_a_run():
    run(MIXED, NOISE)
    assert loops_loaded()
