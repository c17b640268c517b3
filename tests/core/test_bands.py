"""Strips made in bands, by whole numbers too, are those of the other ways to the last bit."""

import ctypes
import mmap
import sys

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import signal

from core import Kernel, Layer, Pooling, Recipe, run, run_reference
from core.compute import bands, byte_blocks, layer_run, unrolled
from core.compute.geometry import ShapeError
from core.compute.pipeline import run_steps
from core.trace import finish
from tests.core import strategies

RANDOM = np.random.default_rng(21)
POOLINGS = (
    None,
    Pooling("max"),
    Pooling("min", size=(3, 2), stride=(2, 2)),
    Pooling("average", size=(3, 3), stride=(2, 2), padding=(1, 1)),
    Pooling("sum", size=(2, 2), stride=(5, 7)),
    Pooling("l2", size=(2, 3), ceil_mode=True),
    Pooling("first", size=(2, 2), dilation=(2, 3)),
    Pooling("max", size=(9, 9), stride=(1, 1)),
)


def image_of(dtype, rows=151, columns=211):
    values = RANDOM.random((rows, columns))
    if dtype == np.float32:
        values = values.astype(np.float32)
        values[5, 70], values[60, 3], values[61, 209] = np.nan, np.inf, -np.inf
        return values
    return (values * (np.iinfo(dtype).max + 1)).astype(dtype)


def weights_of(shape, kind):
    if kind == "fractions":
        return RANDOM.normal(size=shape)
    if kind == "product":
        return np.outer(RANDOM.integers(1, 4, shape[0]), RANDOM.integers(-3, 0, shape[1]))
    return RANDOM.integers(-9, 10, shape)


@pytest.fixture
def counted(monkeypatch):
    """How many maps of strips were made in bands, and a way to have none made so."""
    made = []
    real = layer_run.make_bands

    def make(*arguments):
        done = real(*arguments)
        made.append(done)
        return done

    monkeypatch.setattr(layer_run, "make_bands", make)
    return made


@pytest.fixture(autouse=True)
def low_bands(monkeypatch):
    """Several bands a strip, some of which lie inside the picture."""
    monkeypatch.setattr(bands, "BAND_BYTES", 1 << 12)


def maps_of(recipe, image, keep, method="automatic"):
    layer = finish(run_steps(recipe, image, keep, method=method)).layers[0]
    return [getattr(layer, stage) for stage in keep]


def warm(recipe, image, keep, method="automatic"):
    """Everything that is compiled in the background is there; one thing may ask for the next."""
    for _ in range(4):
        maps_of(recipe, image, keep, method)
        unrolled.wait_until_compiled()


@pytest.mark.parametrize("kind", ["whole", "fractions", "product"])
@pytest.mark.parametrize("shape", [(3, 3), (2, 5), (1, 7), (15, 15)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_bands_are_the_same_to_the_last_bit(counted, monkeypatch, dtype, shape, kind):
    method = "separable" if kind == "product" else "automatic"
    image, weights = image_of(dtype), weights_of(shape, kind)
    for number, pooling in enumerate(POOLINGS):
        layer = Layer(
            [Kernel(weights, scale=0.5, bias=3), Kernel(weights[::-1])],
            border=("reflect", "zeros", "circular", "constant")[number % 4],
            border_value=-2.5,
            activation=("relu", "none", "clip")[number % 3],
            pooling=pooling,
            padding=("same", "valid", "full")[number % 3],
        )
        recipe = Recipe([layer])
        keeps = [("filtered",)] if pooling is None else [("pooled",), ("filtered", "pooled")]
        for keep in keeps:
            warm(recipe, image, keep, method)
            counted.clear()
            found = maps_of(recipe, image, keep, method)
            assert all(counted) or max(pooling.size) > 5
            with monkeypatch.context() as other:
                other.setattr(layer_run, "make_bands", lambda *arguments: False)
                wanted = maps_of(recipe, image, keep, method)
            for one, another in zip(found, wanted, strict=True):
                np.testing.assert_array_equal(one, another)


@pytest.mark.parametrize("stride", [(1, 1), (2, 1), (3, 2)])
@pytest.mark.parametrize("dilation", [(1, 1), (2, 1), (1, 3)])
def test_strides_and_dilations(counted, monkeypatch, stride, dilation):
    image = image_of(np.uint8)
    for pooling in (None, Pooling("max")):
        layer = Layer(
            [Kernel(weights_of((3, 4), "whole"))],
            stride=stride,
            dilation=dilation,
            pooling=pooling,
        )
        recipe, keep = Recipe([layer]), ("filtered",) if pooling is None else ("pooled",)
        warm(recipe, image, keep)
        found = maps_of(recipe, image, keep)
        monkeypatch.setattr(layer_run, "make_bands", lambda *arguments: False)
        wanted = maps_of(recipe, image, keep)
        monkeypatch.undo()
        np.testing.assert_array_equal(found, wanted)


@settings(strategies.FIXED, max_examples=60)
@given(
    st.integers(1, 9),
    st.integers(1, 21),
    st.integers(1, 90),
    st.integers(64, 230),
    st.booleans(),
    st.integers(0, 2**32),
)
def test_whole_numbers_are_exact(rows, columns, high, wide, pools, seed):
    random = np.random.default_rng(seed)
    image = random.integers(0, 256, (high, wide), dtype=np.uint8)
    weights = random.integers(-127, 128, (rows, columns))
    pooling = Pooling("max") if pools and high > 1 else None
    recipe = Recipe([Layer([Kernel(weights)], border="zeros", pooling=pooling)])
    (found,) = maps_of(recipe, image, ("pooled",) if pooling else ("filtered",))
    full = signal.correlate2d(image.astype(np.int64), weights.astype(np.int64))
    top, left = rows - 1 - (rows - 1) // 2, columns - 1 - (columns - 1) // 2
    wanted = full[top : top + high, left : left + wide]
    if pooling:
        even = wanted[: high // 2 * 2, : wide // 2 * 2]
        wanted = even.reshape(high // 2, 2, wide // 2, 2).max((1, 3))
    np.testing.assert_array_equal(found[0], wanted)


@settings(strategies.FIXED, max_examples=150)
@given(
    st.data(),
    st.sampled_from(("uint8", "uint8", "uint16", "float32")),
    st.sampled_from((None, 3)),
    st.integers(1, 50),
    st.integers(64, 140),
    st.integers(0, 2**32),
)
def test_any_recipe_is_the_same_in_bands(data, kind, channels, rows, columns, seed):
    shape = (rows, columns) if channels is None else (rows, columns, channels)
    image = strategies.random_pixels(np.random.default_rng(seed), kind, shape, wild=True)
    recipe = data.draw(strategies.recipes(channels or 1))
    keep = data.draw(st.sampled_from((("filtered",), ("pooled",), ("filtered", "pooled"))))

    def layers():
        steps = run_steps(recipe, image, keep, threads=2, strip_pixels=3000)
        return [getattr(layer, stage) for layer in finish(steps).layers for stage in keep]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bands, "BAND_BYTES", 1 << data.draw(st.integers(10, 15)))
        try:
            layers()
        except ShapeError:
            assume(False)
        unrolled.wait_until_compiled()
        found = layers()
        patch.setattr(layer_run, "make_bands", lambda *arguments: False)
        for one, another in zip(found, layers(), strict=True):
            np.testing.assert_array_equal(one, another)


@pytest.mark.parametrize("columns", [64, 66, 68, 70, 128, 129, 195])
@pytest.mark.parametrize("rows", [2, 7, 65, 66])
def test_two_by_two_is_pooled_on_the_way(monkeypatch, rows, columns):
    image = image_of(np.uint8, rows, columns)
    for border in ("zeros", "reflect"):
        for shape in ((3, 3), (2, 2), (5, 5), (4, 7)):
            layer = Layer(
                [Kernel(weights_of(shape, "whole"), scale=-0.3, bias=0.1)],
                border=border,
                activation="relu",
                pooling=Pooling("max"),
            )
            recipe = Recipe([layer])
            warm(recipe, image, ("pooled",))
            (found,) = maps_of(recipe, image, ("pooled",))
            with monkeypatch.context() as other:
                other.setattr(unrolled, "find_quads", lambda shape: None)
                (wanted,) = maps_of(recipe, image, ("pooled",))
                np.testing.assert_array_equal(found, wanted)
                other.setattr(layer_run, "make_bands", lambda *arguments: False)
                (wanted,) = maps_of(recipe, image, ("pooled",))
                np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("columns", [65, 66, 67, 68, 130])
def test_pictures_as_narrow_as_a_block(columns):
    image = image_of(np.uint8, 160, columns)
    for border in ("reflect", "zeros", "replicate", "symmetric", "circular"):
        layer = Layer([Kernel(weights_of((3, 3), "whole"))], border=border, pooling=Pooling("max"))
        for keep in (("pooled",), ("filtered", "pooled")):
            warm(Recipe([layer]), image, keep)
            wanted = getattr(run_reference(Recipe([layer]), image).layers[0], keep[-1])
            np.testing.assert_array_equal(maps_of(Recipe([layer]), image, keep)[-1], wanted)


@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
@pytest.mark.parametrize(
    ("padding", "dilation"),
    [((0, 0, 100, 0), 1), ((3, 0, 0, 100), 1), ((0, 0, 65, 64), 1), ("full", 20), ("same", 50)],
)
def test_margins_wider_than_a_block(dtype, padding, dilation):
    image = np.nan_to_num(image_of(dtype, 90, 300), posinf=1, neginf=-1)
    for border in ("zeros", "circular", "replicate"):
        layer = Layer(
            [Kernel(weights_of((3, 5), "whole"))],
            padding=padding,
            dilation=(1, dilation),
            border=border,
        )
        recipe, keep = Recipe([layer]), ("filtered",)
        warm(recipe, image, keep)
        (found,) = maps_of(recipe, image, keep)
        wanted = run_reference(recipe, image).layers[0].filtered
        np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=1e-4)


def test_two_by_two_of_dilated_rows():
    image = image_of(np.uint8, 151, 210)
    layer = Layer([Kernel(weights_of((3, 3), "whole"))], dilation=(2, 1), pooling=Pooling("max"))
    warm(Recipe([layer]), image, ("pooled",))
    wanted = run_reference(Recipe([layer]), image).layers[0].pooled
    np.testing.assert_array_equal(maps_of(Recipe([layer]), image, ("pooled",))[0], wanted)


@pytest.mark.parametrize("rows", [2, 3, 8, 90])
def test_first_cells_that_do_not_ascend(monkeypatch, rows):
    """Of dilated windows that begin in the padding, the first reads below the second."""
    image = image_of(np.uint8, rows, 130)
    for size in (1 << 10, 1 << 14):
        monkeypatch.setattr(bands, "BAND_BYTES", size)
        pooling = Pooling("min", size=(4, 3), stride=(2, 1), padding=(2, 1), dilation=(3, 2))
        layer = Layer([Kernel(weights_of((5, 1), "whole"))], padding="full", pooling=pooling)
        for keep in (("pooled",), ("filtered", "pooled")):
            warm(Recipe([layer]), image, keep)
            reference = run_reference(Recipe([layer]), image).layers[0]
            for stage, found in zip(keep, maps_of(Recipe([layer]), image, keep), strict=True):
                np.testing.assert_array_equal(found, getattr(reference, stage))


def test_compiled_functions_have_names_of_their_own():
    """The disk cache calls code by its name, and counts the names anew in each process."""
    for shape in ((1, 2, 2), (1, 3, 1)):
        unrolled.ask_for(shape, 1, np.dtype(np.uint8))
        unrolled.find_whole(shape, is_large=True)
        unrolled.find_quads(shape)
    unrolled.wait_until_compiled()
    found = [made for made in unrolled._ready.values() if isinstance(made, unrolled.Correlation)]
    compiled = [one for made in found for one in made.function.overloads.values()]
    names = {(one.fndesc.modname, one.fndesc.qualname, one.signature) for one in compiled}
    assert len(names) == len(compiled)
    assert len({made.address for made in found}) == len(found)


def test_only_small_whole_weights_are_packed():
    if not byte_blocks.IS_POSSIBLE:
        pytest.skip("the processor lacks the instruction")
    one = np.ones((1, 2, 5), np.float32)
    packed = byte_blocks.packed(-one)
    assert packed.shape == (1, 2, 2)
    assert packed.view(np.int8).reshape(2, 8).tolist() == [[-1] * 5 + [0] * 3] * 2
    assert byte_blocks.packed(one * 127) is not None
    assert byte_blocks.packed(one * 128) is None
    assert byte_blocks.packed(one * 0.5) is None
    assert byte_blocks.packed(np.full((1, 23, 23), 127, np.float32)) is None  # sums above 2^24
    assert byte_blocks.packed(np.ones((2, 3, 3), np.float32)) is None
    assert byte_blocks.packed(one * np.nan) is None


@pytest.mark.skipif(sys.platform != "linux", reason="needs mprotect")
@pytest.mark.parametrize("shape", [(3, 3), (7, 7)])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_nothing_behind_the_picture_is_read(dtype, shape):
    """The last row ends with the last page that may be read."""
    page = mmap.PAGESIZE
    rows, columns = 64, page // np.dtype(dtype).itemsize // 4
    size = rows * columns * np.dtype(dtype).itemsize
    memory = mmap.mmap(-1, size + page)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.mprotect(ctypes.c_void_p(start + size), page, 0) == 0
    try:
        image = np.frombuffer(memory, dtype, rows * columns).reshape(rows, columns)
        image[:] = image_of(dtype, rows, columns)
        for kind in ("whole", "fractions"):
            for pooling in (None, Pooling("max")):
                for padding in ("same", "valid"):
                    layer = Layer(
                        [Kernel(weights_of(shape, kind))], padding=padding, pooling=pooling
                    )
                    recipe = Recipe([layer])
                    keep = ("filtered",) if pooling is None else ("pooled",)
                    warm(recipe, image, keep)
                    copied = maps_of(recipe, image.copy(), keep)
                    np.testing.assert_array_equal(maps_of(recipe, image, keep), copied)
    finally:
        libc.mprotect(ctypes.c_void_p(start + size), page, mmap.PROT_READ | mmap.PROT_WRITE)


def test_colours_and_several_threads():
    image = np.stack([image_of(np.uint8) for _ in range(3)], 2)
    layer = Layer([Kernel(weights_of((3, 3), "whole"))] * 2, pooling=Pooling("max"))
    recipe = Recipe([layer])
    warm(recipe, image, ("pooled",))
    wanted = run(recipe, image).layers[0].pooled
    for threads in (1, 2, 5):
        steps = run_steps(recipe, image, ("pooled",), threads=threads, strip_pixels=4000)
        np.testing.assert_array_equal(finish(steps).layers[0].pooled, wanted)
    for channel in range(3):
        plane = np.ascontiguousarray(image[:, :, channel])
        alone = run(recipe, plane).layers[0].pooled
        np.testing.assert_array_equal(alone, wanted[channel::3])
