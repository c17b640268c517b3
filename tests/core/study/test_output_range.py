"""The range that a layer can give: never exceeded by a run, and attained by an extreme picture."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from core.compute.geometry import ShapeError
from core.compute.pipeline import run
from core.image import Image, value_range
from core.recipe import Kernel, Layer, Pooling, Recipe
from core.study.output_range import OutputRange, output_range
from tests.core.strategies import FIXED, layers, random_weights, recipes, seeds

SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
BYTE = (0.0, 255.0)


def of(layer, shape=(1, 20, 20), pixels=BYTE, **how):
    return output_range(Recipe([layer]), shape, pixels, BYTE, whole=True, **how)


def extreme_pictures(rng, dtype, shape, pixels):
    """Random ones, and ones of nothing but the two ends."""
    low, high = (np.asarray(end, dtype) for end in pixels)
    yield np.full(shape, low)
    yield np.full(shape, high)
    for share in (0.5, 0.5, 0.8):
        yield np.where(rng.random(shape) < share, low, high).astype(dtype)


def test_sobel_of_bytes():
    found = of(Layer([SOBEL]))
    assert found == OutputRange(-1020, 1020, 0.0, True)
    assert of(Layer([SOBEL], activation="relu")) == OutputRange(0, 1020, 0.0, True)
    assert of(Layer([SOBEL], activation="abs")) == OutputRange(0, 1020, 0.0, True)
    pooled = Layer([SOBEL], pooling=Pooling("sum", size=(2, 3)))
    assert of(pooled, stage="pooled") == OutputRange(-6120, 6120, 0.0, True)
    assert of(pooled) == found
    assert of(Layer([SOBEL], activation="relu"), stage="weighted") == found


def test_a_constant_outside_counts_with_the_weights_that_can_meet_it():
    left = Kernel([[1, 0, 0]])
    outside = {"border": "constant", "border_value": 1000.0}
    assert of(Layer([left], **outside)).high == 1000
    right_of_the_anchor = Kernel([[1, 0, 0]], anchor=(0, 0))  # which never leaves the picture
    assert of(Layer([right_of_the_anchor], **outside)).high == 255
    assert of(Layer([left], padding="valid", **outside)).high == 255
    # The corners see it with five weights of nine, never with more.
    assert of(Layer([Kernel(np.ones((3, 3)))], **outside)).high == 5 * 1000 + 4 * 255
    # A second row outside is reached with a dilation of one step only by the outermost weights.
    assert of(Layer([Kernel(np.ones((3, 1)))], dilation=(2, 1), **outside)).high == 1510


def test_kept_pixels_count_where_the_kernel_does_not_fit():
    half = Kernel([[0.5, 0, 0]], bias=300)
    assert of(Layer([half], border="keep")).low == 0
    assert of(Layer([half], border="keep"), shape=(1, 2, 2)).high == 255
    assert of(Layer([Kernel([[0.5]], bias=300)], border="keep")).low == 300


def test_what_the_layers_before_leave_is_kept_only_while_they_stay():
    """Asked again and again with other last layers, first layers, sizes and pixels."""
    first = Layer([Kernel([[1]], bias=1), Kernel([[3]])] * 500, activation="relu")
    for scale, expected in ((1, 765), (2, 1530)):
        recipe = Recipe([first, Layer([Kernel([[1]], scale=scale)])])
        assert output_range(recipe, (1, 9, 9), BYTE, BYTE, layer=1).high == expected
    assert output_range(recipe, (1, 9, 9), (0.0, 1.0), BYTE, layer=1).high == 6
    other = Recipe([Layer([Kernel([[1]])]), recipe.layers[1]])
    assert output_range(other, (1, 9, 9), (0.0, 1.0), BYTE, layer=1).high == 2
    assert output_range(other, (1, 9, 9), (0.0, 1.0), BYTE, layer=0).high == 1
    summed = Layer([Kernel([[1, 1, 1]])], border="zeros")
    inside = Recipe([summed, recipe.layers[1]])
    assert output_range(inside, (1, 9, 9), (1.0, 1.0), BYTE, layer=1).low == 4
    assert output_range(inside, (1, 9, 1), (1.0, 1.0), BYTE, layer=1).low == 2


def test_overflow_is_infinite():
    found = of(Layer([Kernel([[1e300]])]))
    assert found.high == np.inf
    huge = Kernel([[1e308, 1e308, -1e308]], scale=1e308)
    assert (of(Layer([huge])).low, of(Layer([huge])).high) == (-np.inf, np.inf)


def test_an_average_divides_by_the_padding_too():
    """The corners of 6 x 6 pixels under 2 x 2 windows have one real cell of four."""
    layer = Layer([Kernel([[1]], bias=100)])
    padded = Pooling("average", padding=(1, 1))
    assert of(replace(layer, pooling=padded), (1, 6, 6), stage="pooled").low == 25
    uncounted = replace(layer, pooling=replace(padded, count_include_pad=False))
    assert of(uncounted, (1, 6, 6), stage="pooled").low == 100
    # Of 5 x 5 the lower right windows lie inside.
    assert of(replace(layer, pooling=padded), (1, 5, 5), stage="pooled").low == 25
    # What hangs over the padding's end in ceil mode is not divided by.
    hanging = Pooling("average", size=(1, 3), stride=(1, 3), ceil_mode=True)
    assert of(replace(layer, pooling=hanging), (1, 5, 5), stage="pooled").low == 100
    wide = Pooling("average", size=(1, 4), padding=(0, 1), ceil_mode=True)
    assert of(replace(layer, pooling=wide), (1, 1, 7), stage="pooled").low == 75


def test_pooled_sums_and_roots_count_their_cells():
    layer = Layer([Kernel([[1]], bias=100)])
    sums = replace(layer, pooling=Pooling("sum", size=(2, 2), padding=(1, 1)))
    found = of(sums, (1, 6, 6), stage="pooled")
    assert (found.low, found.high) == (100, 4 * 355)
    roots = replace(layer, pooling=Pooling("l2", size=(2, 2), padding=(1, 1)))
    found = of(roots, (1, 6, 6), stage="pooled")
    assert (found.low, found.high) == (100, 2 * 355)


def test_what_cannot_be_run_has_no_range():
    with pytest.raises(ShapeError):
        of(Layer([Kernel(np.ones((5, 5)))], padding="valid"), shape=(1, 3, 3))


@FIXED
@given(
    st.data(),
    st.sampled_from(("uint8", "int16", "uint16", "float32")),
    st.tuples(st.integers(3, 9), st.integers(3, 9)),
    st.sampled_from((1, 1, 2, 3)),
    seeds,
)
def test_no_run_leaves_the_range(data, kind, size, channels, seed):
    """Any layers, run on extreme and on random pictures."""
    recipe = data.draw(recipes(channels, integer=data.draw(st.booleans())))
    rng = np.random.default_rng(seed)
    dtype = np.dtype(kind)
    ends = (-2.5, 7.25) if dtype.kind == "f" else value_range(dtype)
    layer = len(recipe.layers) - 1
    shape = (channels, *size)
    kernels = len(recipe.layers[layer].kernels)
    if not recipe.layers[layer].enabled:
        kernels = 1
    try:
        found = {
            (stage, kernel): output_range(
                recipe, shape, ends, value_range(dtype),
                layer=layer, kernel=kernel, stage=stage, whole=dtype.kind != "f",
            )
            for kernel in range(kernels)
            for stage in ("filtered", "pooled")
        }  # fmt: skip
    except ShapeError:
        assume(False)
    for pixels in extreme_pictures(rng, dtype, (*size, channels), ends):
        made = run(recipe, Image(pixels)).layers[layer]
        for (stage, kernel), each in found.items():
            maps = getattr(made, stage)
            maps = np.split(maps, kernels)[kernel].astype(np.float64)
            assert maps.min() >= each.low - each.rounding
            assert maps.max() <= each.high + each.rounding
            if each.is_whole:
                assert each.rounding == 0
                np.testing.assert_array_equal(maps, np.rint(maps))


def extreme_picture(layer, kernel, ends, size, highest):
    """The picture that makes one window extreme: brute force over all windows, by their sums."""
    weights = kernel.weights[::-1, ::-1] if layer.flip else kernel.weights
    anchor = kernel.anchor
    if layer.flip:
        anchor = (kernel.rows - 1 - anchor[0], kernel.columns - 1 - anchor[1])
    wanted = np.sign(kernel.scale) * (1 if highest else -1)
    outside = {"zeros": 0.0, "constant": layer.border_value}[layer.border]
    best, found = -np.inf, None
    for y in range(size[0]):
        for x in range(size[1]):
            picture, total = np.full(size, ends[0], np.float64), 0.0
            for i, j in np.ndindex(*weights.shape):
                row = y + (i - anchor[0]) * layer.dilation[0]
                column = x + (j - anchor[1]) * layer.dilation[1]
                pixel = outside
                if 0 <= row < size[0] and 0 <= column < size[1]:
                    pixel = ends[1] if weights[i, j] * wanted > 0 else ends[0]
                    picture[row, column] = pixel
                total += weights[i, j] * pixel
            if total * wanted > best:
                best, found = total * wanted, picture
    return found


@FIXED
@given(
    seeds,
    st.sampled_from(("integers", "sparse", "floats")),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.sampled_from((1.0, -2.0, 0.3)),
    st.sampled_from(((1, 1), (2, 1))),
    st.sampled_from((0.0, 40.0, -300.0, 1000.0)),
    st.booleans(),
)
@example(1, "floats", (2, 3), 1.0, (1, 1), -300.0, True)
def test_one_layer_attains_its_range(seed, style, shape, scale, dilation, border, flip):
    rng = np.random.default_rng(seed)
    kernel = Kernel(
        random_weights(rng, shape, style),
        scale=scale,
        bias=7,
        anchor=(int(rng.integers(shape[0])), int(rng.integers(shape[1]))),
    )
    layer = Layer([kernel], flip=flip, dilation=dilation, border="constant", border_value=border)
    found = of(layer, shape=(1, 9, 9))
    for highest, end in ((False, found.low), (True, found.high)):
        picture = extreme_picture(layer, kernel, BYTE, (9, 9), highest)
        made = run(Recipe([layer]), Image(picture.astype(np.uint8))).layers[0].filtered
        reached = float(made.max() if highest else made.min())
        assert abs(reached - end) <= found.rounding + 1e-9 * abs(end)
        if found.is_whole:
            assert reached == end


@FIXED
@given(layers(3))
def test_all_kernels_of_a_layer_have_a_range(layer):
    """Colour pictures whose maps have one range need it worked out once, not once a map."""
    try:
        found = [
            output_range(Recipe([layer]), (3, 9, 9), (0.0, 1.0), (0.0, 1.0), kernel=kernel)
            for kernel in range(len(layer.kernels))
        ]
    except ShapeError:
        assume(False)
    for each in found:
        assert each.low <= each.high
        assert each.joined(OutputRange(-5, 5)).size >= 5
