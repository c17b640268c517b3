"""The engine against PyTorch's convolution and pooling, where PyTorch is installed."""

from __future__ import annotations

import numpy as np
import pytest

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError

torch = pytest.importorskip("torch")
functional = torch.nn.functional

PAD_MODES = {
    "zeros": "constant",
    "replicate": "replicate",
    "reflect": "reflect",
    "circular": "circular",
}
SEEDS = range(60)


def random_image(rng, *, channels=None):
    rows, columns = rng.integers(1, 30, 2)
    channels = int(rng.integers(1, 5)) if channels is None else channels
    return rng.integers(-99, 100, (rows, columns, channels)).astype(np.int16)


def as_batch(image):
    planes = np.ascontiguousarray(np.moveaxis(image, 2, 0), dtype=np.float64)
    return torch.from_numpy(planes)[None]


def two(rng, low, high):
    return tuple(int(n) for n in rng.integers(low, high + 1, 2))


def agree(recipe, image, expect):
    """Both make the same array, or both refuse."""
    try:
        expected = expect()[0].numpy()
    except RuntimeError:
        expected = None
    if expected is None or expected.size == 0:
        with pytest.raises(ShapeError):
            run(recipe, image)
        return False
    made = run(recipe, image).layers[0].pooled
    np.testing.assert_allclose(made, expected, rtol=3e-7, atol=1e-6)
    return True


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("border", PAD_MODES)
def test_convolution_with_padding(seed, border):
    rng = np.random.default_rng(seed)
    image = random_image(rng)
    channels = image.shape[2]
    weights = rng.integers(-9, 10, (int(rng.integers(1, 4)), channels, *two(rng, 1, 6)))
    stride, dilation = two(rng, 1, 3), two(rng, 1, 3)
    top, bottom, left, right = sides = tuple(int(n) for n in rng.integers(0, 5, 4))
    if border != "zeros":  # PyTorch pads no wider than the image
        room = min(image.shape[:2]) - 1
        top, bottom, left, right = sides = tuple(min(n, room) for n in sides)
    bias = rng.integers(-9, 10, len(weights))
    kernels = tuple(Kernel(w, bias=int(b)) for w, b in zip(weights, bias, strict=True))
    layer = Layer(kernels, padding=sides, border=border, stride=stride, dilation=dilation)

    def expect():
        padded = functional.pad(as_batch(image), (left, right, top, bottom), mode=PAD_MODES[border])
        return functional.conv2d(
            padded,
            torch.from_numpy(weights.astype(np.float64)),
            torch.from_numpy(bias.astype(np.float64)),
            stride=stride,
            dilation=dilation,
        )

    agree(Recipe((layer,)), image, expect)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel")
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("padding", ["same", "valid"])
def test_convolution_same_and_valid(seed, padding):
    rng = np.random.default_rng(seed)
    image = random_image(rng)
    weights = rng.integers(-9, 10, (2, image.shape[2], *two(rng, 1, 6)))
    # PyTorch centres the dilated extent, a recipe the anchor: even sizes differ under dilation.
    odd = [n % 2 for n in weights.shape[2:]]
    dilation = tuple(d if is_odd else 1 for d, is_odd in zip(two(rng, 1, 3), odd, strict=True))
    layer = Layer(
        tuple(Kernel(w) for w in weights), padding=padding, border="zeros", dilation=dilation
    )
    agree(
        Recipe((layer,)),
        image,
        lambda: functional.conv2d(
            as_batch(image),
            torch.from_numpy(weights.astype(np.float64)),
            padding=padding,
            dilation=dilation,
        ),
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_separate_kernels_are_a_grouped_convolution(seed):
    """PyTorch orders the maps channel by channel, a recipe kernel by kernel."""
    rng = np.random.default_rng(seed)
    image = random_image(rng)
    channels, count = image.shape[2], int(rng.integers(1, 4))
    weights = rng.integers(-9, 10, (count, *two(rng, 1, 4)))
    layer = Layer(tuple(Kernel(w) for w in weights), padding="full", border="zeros")

    def expect():
        grouped = torch.from_numpy(np.tile(weights[:, None], (channels, 1, 1, 1)).astype(float))
        rows, columns = weights.shape[1:]
        made = functional.conv2d(
            as_batch(image), grouped, groups=channels, padding=(rows - 1, columns - 1)
        )
        size = made.shape[2:]
        return made.reshape(1, channels, count, *size).transpose(1, 2).reshape(1, -1, *size)

    assert agree(Recipe((layer,)), image, expect)


def pooled_recipe(kind, **pooling):
    return Recipe((Layer((Kernel([[1]]),), pooling=Pooling(kind, **pooling)),))


def random_window(rng, **more):
    size = two(rng, 1, 6)
    padding = tuple(int(rng.integers(0, n // 2 + 1)) for n in size)
    return {"size": size, "stride": two(rng, 1, 5), "padding": padding, **more}


@pytest.mark.parametrize("seed", range(150))
@pytest.mark.parametrize("ceil_mode", [False, True])
@pytest.mark.parametrize("kind", ["max", "min"])
def test_max_and_min_pooling(seed, ceil_mode, kind):
    rng = np.random.default_rng(seed)
    image = random_image(rng).astype(np.float32)
    image[rng.random(image.shape) < 0.02] = np.nan
    window = random_window(rng, dilation=two(rng, 1, 3), ceil_mode=ceil_mode)
    sign = 1 if kind == "max" else -1

    def expect():
        made = functional.max_pool2d(
            sign * as_batch(image),
            window["size"],
            window["stride"],
            window["padding"],
            window["dilation"],
            ceil_mode,
        )
        if torch.isinf(made).any():
            raise RuntimeError("a window without a real cell")
        return sign * made

    agree(pooled_recipe(kind, **window), image, expect)


@pytest.mark.parametrize("seed", range(150))
@pytest.mark.parametrize("ceil_mode", [False, True])
@pytest.mark.parametrize("counted", [False, True])
def test_average_pooling(seed, ceil_mode, counted):
    rng = np.random.default_rng(seed)
    image = random_image(rng)
    window = random_window(rng, ceil_mode=ceil_mode, count_include_pad=counted)
    agree(
        pooled_recipe("average", **window),
        image,
        lambda: functional.avg_pool2d(
            as_batch(image), window["size"], window["stride"], window["padding"], ceil_mode, counted
        ),
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("kind", "power"), [("l2", 2), ("sum", 1)])
def test_lp_pooling(seed, kind, power):
    rng = np.random.default_rng(seed)
    image = random_image(rng)
    size, stride = two(rng, 1, 6), two(rng, 1, 5)

    def expect():
        if kind == "sum" and (image.shape[0] < size[0] or image.shape[1] < size[1]):
            raise RuntimeError("the output has no pixels")
        return functional.lp_pool2d(as_batch(image), power, size, stride)

    agree(pooled_recipe(kind, size=size, stride=stride), image, expect)


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "sigmoid", "tanh"])
def test_activations(activation):
    values = np.linspace(-30, 30, 4001, dtype=np.float32)[None, :, None]
    layer = Layer((Kernel([[1]]),), activation=activation)
    agree(Recipe((layer,)), values, lambda: getattr(functional, activation)(as_batch(values)))
