"""Random images and recipes for property tests."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from core.image import Image
from core.recipe import Kernel, Layer, Pooling, Recipe

FIXED = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
"""The same examples on every run."""

# The contract's kinds; test_run compares them with the engine's tables.
BORDERS = ("zeros", "constant", "replicate", "reflect", "symmetric", "circular", "keep")
ACTIVATIONS = ("none", "relu", "leaky_relu", "abs", "sigmoid", "tanh", "clip")
POOLINGS = ("max", "average", "min", "median", "sum", "l2", "first")

MAX_MAPS = 12
INTEGER_ACTIVATIONS = ("none", "relu", "abs", "clip", "leaky_relu")
INTEGER_POOLINGS = ("max", "min", "first", "sum")

seeds = st.integers(0, 2**32 - 1)
flags = st.booleans()


def rarely(usual, rare, *, once_in: int = 4):
    """Mostly the first strategy, now and then the second."""
    return st.integers(1, once_in).flatmap(lambda n: rare if n == once_in else usual)


# --- images ----------------------------------------------------------------------------------

INTEGER_KINDS = ("uint8", "uint16", "int16", "bool", "int8")
KINDS = (*INTEGER_KINDS, "int32", "uint32", *["float32"] * 4, "float64")


def random_pixels(
    rng: np.random.Generator, kind: str, shape: tuple[int, ...], *, wild: bool
) -> np.ndarray:
    """Pixels over the whole range of an integer kind; floats of either sign around 1."""
    dtype = np.dtype(kind)
    if kind == "bool":
        return rng.integers(0, 2, shape).astype(bool)
    if dtype.kind in "ui":
        limits = np.iinfo(dtype)
        if rng.integers(0, 3) == 0:
            return rng.integers(max(limits.min, -3), 4, shape).astype(dtype)
        return rng.integers(limits.min, limits.max, shape, dtype=dtype, endpoint=True)
    pixels = rng.normal(size=shape) * rng.choice([1.0, 100.0])
    if wild:
        odd = rng.choice([np.nan, np.inf, -np.inf, 0.0], size=shape)
        pixels = np.where(rng.random(shape) < rng.choice([0.02, 0.2]), odd, pixels)
    return pixels.astype(dtype)


def laid_out(pixels: np.ndarray, layout: str) -> np.ndarray:
    """The same pixels in another order in memory."""
    if layout == "columns first":
        return np.asfortranarray(pixels)
    if layout == "every other":
        room = np.zeros(tuple(2 * n for n in pixels.shape), dtype=pixels.dtype)
        view = room[tuple(slice(None, None, 2) for _ in pixels.shape)]
        view[...] = pixels
        return view
    if layout == "backwards":
        return np.ascontiguousarray(pixels[::-1, ::-1])[::-1, ::-1]
    return pixels


@st.composite
def images(draw, *, kinds=KINDS, channels=(None, 1, 2, 3, 3, 4, 5), largest: int = 12):
    """An ndarray or an Image, gray or of 1 to 5 channels, some with alpha, some with NaN."""
    kind = draw(st.sampled_from(kinds))
    sides = rarely(st.integers(4, largest), st.integers(1, 3), once_in=6)
    rows, columns = draw(sides), draw(sides)
    count = draw(st.sampled_from(channels))
    shape = (rows, columns) if count is None else (rows, columns, count)
    rng = np.random.default_rng(draw(seeds))
    pixels = random_pixels(rng, kind, shape, wild=draw(flags))
    layouts = ("plain", "columns first", "every other", "backwards")
    pixels = laid_out(pixels, draw(st.sampled_from(layouts)))
    if draw(flags):
        return pixels
    alpha = draw(st.sampled_from((None, "uint8")))
    if alpha is not None:
        alpha = rng.integers(0, 256, (rows, columns)).astype(np.uint8)
    return Image(pixels, alpha=alpha)


def channels_of(image: Image | np.ndarray) -> int:
    pixels = image.pixels if isinstance(image, Image) else image
    return 1 if pixels.ndim == 2 else pixels.shape[2]


# --- recipes ---------------------------------------------------------------------------------


def random_weights(rng: np.random.Generator, shape: tuple[int, ...], style: str) -> np.ndarray:
    if style == "integers":
        return rng.integers(-5, 6, shape).astype(np.float64)
    if style == "sparse":
        return rng.integers(-3, 4, shape) * (rng.random(shape) < 0.3).astype(np.float64)
    if style == "ones":
        return np.ones(shape)
    if style == "outer":  # rank one, as box, Gauss and Sobel are
        column = rng.integers(-3, 4, (*shape[:-1], 1))
        return (column * rng.integers(-3, 4, (*shape[:-2], 1, shape[-1]))).astype(np.float64)
    if style == "outer of floats":
        column, row = (
            rng.normal(size=(*shape[:-1], 1)),
            rng.normal(size=(*shape[:-2], 1, shape[-1])),
        )
        return column * row * (rng.random(column.shape) < 0.8)
    return np.round(rng.normal(size=shape), 3)


INTEGER_STYLES = ("integers", "sparse", "ones", "outer")
STYLES = (*INTEGER_STYLES, "outer of floats", "floats", "floats")
SEPARABLE_STYLES = ("ones", "outer", "outer of floats")


@st.composite
def kernels(draw, shape: tuple[int, ...], *, integer: bool = False, styles=STYLES):
    rows, columns = shape[-2:]
    style = draw(st.sampled_from(INTEGER_STYLES if integer else styles))
    weights = random_weights(np.random.default_rng(draw(seeds)), shape, style)
    if integer:
        scale = draw(rarely(st.just(1), st.sampled_from((0, -1, 2, 3))))
        bias = draw(rarely(st.just(0), st.integers(-100, 100)))
    else:
        scale = draw(rarely(st.just(1.0), st.sampled_from((0.0, -1.0, 0.1, 1 / 9, 2.5)), once_in=2))
        bias = draw(rarely(st.just(0.0), st.sampled_from((-0.7, 128.0, 1 / 3)), once_in=2))
    anchor = draw(
        rarely(
            st.none(),
            st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1)),
            once_in=3,
        )
    )
    return Kernel(weights, scale=scale, bias=bias, anchor=anchor)


kernel_sizes = rarely(
    st.tuples(st.integers(1, 5), st.integers(1, 5)),
    st.tuples(st.integers(1, 15), st.integers(1, 15)),
    once_in=8,
)
small_steps = rarely(st.just((1, 1)), st.tuples(st.integers(1, 3), st.integers(1, 3)), once_in=2)


@st.composite
def poolings(draw, *, kinds=POOLINGS):
    size = draw(st.tuples(st.integers(1, 4), st.integers(1, 4)))
    stride = draw(st.one_of(st.none(), st.tuples(st.integers(1, 4), st.integers(1, 4))))
    return Pooling(
        draw(st.sampled_from(kinds)),
        size=size,
        stride=stride,
        padding=draw(
            rarely(
                st.just((0, 0)),
                st.tuples(st.integers(0, size[0] // 2), st.integers(0, size[1] // 2)),
                once_in=2,
            )
        ),
        dilation=draw(small_steps),
        ceil_mode=draw(flags),
        count_include_pad=draw(flags),
    )


@st.composite
def layers(draw, channels: int = 1, *, integer: bool = False, sizes=kernel_sizes, styles=STYLES):
    """A layer that fits `channels` incoming maps."""
    summed = draw(flags)
    most = 4 if summed else max(1, MAX_MAPS // channels)
    count = draw(st.integers(1, min(3, most)))
    border = draw(st.sampled_from(BORDERS))
    keep = border == "keep"
    if keep:
        summed = False
        count = min(count, max(1, MAX_MAPS // channels))
        padding = "same"
    else:
        sides = st.tuples(*[st.integers(0, 7)] * 4)
        padding = draw(
            rarely(st.just("same"), st.one_of(st.sampled_from(("valid", "full")), sides), once_in=2)
        )
    shape = draw(sizes)
    several_sizes = padding == "same" and draw(flags)
    made = []
    for _ in range(count):
        if several_sizes:
            shape = draw(sizes)
        whole = (channels, *shape) if summed else shape
        made.append(draw(kernels(whole, integer=integer, styles=styles)))
    return Layer(
        tuple(made),
        enabled=draw(rarely(st.just(True), st.just(False), once_in=10)),
        flip=draw(flags),
        stride=(1, 1) if keep else draw(small_steps),
        dilation=draw(small_steps),
        padding=padding,
        border=border,
        border_value=draw(st.sampled_from((0, 7, -2) if integer else (0.0, 7.0, -0.3))),
        activation=draw(st.sampled_from(INTEGER_ACTIVATIONS if integer else ACTIVATIONS)),
        slope=draw(st.sampled_from((0, 1, 2, -1) if integer else (0.01, 0.0, 0.3, 2.0, -0.5))),
        range=draw(st.sampled_from((None, (0, 255), (-10, 10), (3, 3)))),
        pooling=draw(
            st.one_of(st.none(), poolings(kinds=INTEGER_POOLINGS if integer else POOLINGS))
        ),
    )


@st.composite
def recipes(draw, channels: int = 1, *, integer: bool = False, longest: int = 3):
    """A recipe for an image of `channels` channels; it may leave an output without pixels."""
    color = "channels"
    if channels in (1, 3) and not integer:
        color = draw(st.sampled_from(("channels", "channels", "luminance")))
    maps = 1 if color == "luminance" else channels
    made = []
    for _ in range(draw(st.integers(1, longest))):
        layer = draw(layers(maps, integer=integer))
        made.append(layer)
        if layer.enabled:
            separate = layer.kernels[0].channels is None
            maps = len(layer.kernels) * (maps if separate else 1)
    return Recipe(tuple(made), color=color)


@st.composite
def cases(draw, *, integer: bool = False):
    """A recipe and an image that it fits."""
    image = draw(images(kinds=INTEGER_KINDS if integer else KINDS))
    return draw(recipes(channels_of(image), integer=integer)), image


# --- recipes as values, whatever they compute ------------------------------------------------

names = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
numbers = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def any_recipes(draw):
    """Recipes over the whole width of every field, names and extreme numbers among them."""
    made = []
    for layer in draw(recipes()).layers:
        dressed = tuple(
            Kernel(
                np.where(kernel.weights == 1, draw(numbers), kernel.weights),
                name=draw(names),
                scale=draw(numbers),
                bias=draw(numbers),
                anchor=kernel.anchor,
            )
            for kernel in layer.kernels
        )
        low, high = sorted((draw(numbers), draw(numbers)))
        made.append(
            Layer(
                dressed,
                name=draw(names),
                enabled=layer.enabled,
                flip=layer.flip,
                stride=layer.stride,
                dilation=layer.dilation,
                padding=layer.padding,
                border=layer.border,
                border_value=draw(numbers),
                activation=layer.activation,
                slope=draw(numbers),
                range=draw(st.sampled_from((None, (low, high)))),
                pooling=layer.pooling,
            )
        )
    return Recipe(tuple(made), color=draw(st.sampled_from(("channels", "luminance"))))
