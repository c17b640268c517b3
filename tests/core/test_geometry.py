"""Sizes, places and windows against counting, and against where impulses really end up."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import (
    Axis,
    Placement,
    ShapeError,
    effective_anchor,
    incoming_maps,
    placement,
    plan_recipe,
    pooled_size,
    windows_behind,
)
from tests.core import strategies

BOX = np.ones((3, 3))


def recipe_of(*layers, **fields):
    return Recipe(layers, **fields)


def impulses(rows, columns):
    """An image with a channel for each pixel, which is 1 there and 0 elsewhere."""
    return np.eye(rows * columns, dtype=np.float32).reshape(rows, columns, rows * columns)


def reach(recipe, rows, columns, stage="pooled", kernel=0):
    """What each input pixel adds to each output pixel of the last layer.

    (output rows, output columns, rows, columns); only for recipes that are linear and make
    maps of each channel separately, with one kernel in all layers but the last.
    """
    made = getattr(run(recipe, impulses(rows, columns)).layers[-1], stage)
    count = rows * columns
    made = made[kernel * count : (kernel + 1) * count]
    return np.moveaxis(made, 0, 2).reshape(*made.shape[1:], rows, columns)


def plans_of(recipe, rows, columns):
    return plan_recipe(recipe, (rows * columns, rows, columns))


# --- sizes ------------------------------------------------------------------------------------


def counted(inputs, size, stride, dilation, before, after):
    """Windows that lie inside the padded input, found by laying them down one after another."""
    count = 0
    while count * stride + dilation * (size - 1) < inputs + before + after:
        count += 1
    return count


@pytest.mark.parametrize("axis", [0, 1])
def test_filtered_sizes(axis):
    sizes = itertools.product(range(1, 9), range(1, 5), (1, 2, 3), (1, 2))
    for inputs, size, stride, dilation in sizes:
        reaches = dilation * (size - 1)
        anchor = size - 1  # the last one, so that padding same is one-sided
        for padding in ("same", "valid", "full", (0, 3), (2, 0)):
            before, after = {"same": (reaches, 0), "valid": (0, 0), "full": (reaches, reaches)}.get(
                padding, padding
            )
            expected = counted(inputs, size, stride, dilation, before, after)
            if padding == "same":
                assert expected == -(-inputs // stride)
            if isinstance(padding, tuple):
                padding = (*padding, 0, 0) if axis == 0 else (0, 0, *padding)
            shape, step, spread = [1, 1], [1, 1], [1, 1]
            shape[axis], step[axis], spread[axis] = size, stride, dilation
            at = [0, 0]
            at[axis] = anchor
            layer = Layer(
                (Kernel(np.ones(shape), anchor=at),),
                stride=tuple(step),
                dilation=tuple(spread),
                padding=padding,
            )
            image = [2, 5, 5]
            image[1 + axis] = inputs
            if expected == 0:
                with pytest.raises(ShapeError, match=("no rows", "no columns")[axis]):
                    plan_recipe(recipe_of(layer), tuple(image))
                continue
            (plan,) = plan_recipe(recipe_of(layer), tuple(image))
            image[1 + axis] = expected
            assert plan.filtered_shape == plan.pooled_shape == tuple(image)
            assert plan.pooling is None


def pooled_by_laying(inputs, size, stride, padding, dilation, ceil_mode):
    """Windows laid down one after another, and for each whether it has a real cell.

    In ceil mode the last one may stick out at the end, by less than a stride, but must start
    on the padding before the map or on the map.
    """
    windows = []
    while True:
        first = len(windows) * stride - padding
        cells = [first + i * dilation for i in range(size)]
        sticks_out = cells[-1] - (inputs + padding - 1)
        if ceil_mode:
            if sticks_out >= stride or first >= inputs:
                return windows
        elif sticks_out > 0:
            return windows
        windows.append(any(0 <= cell < inputs for cell in cells))


def test_pooled_sizes_and_refusals():
    refused = made = 0
    for inputs, size, stride, dilation, ceil_mode in itertools.product(
        range(1, 9), range(1, 5), range(1, 5), (1, 2, 3), (False, True)
    ):
        for padding in range(size // 2 + 1):
            windows = pooled_by_laying(inputs, size, stride, padding, dilation, ceil_mode)
            layer = Layer(
                (Kernel([[1]]),),
                pooling=Pooling(
                    size=(size, 1),
                    stride=(stride, 1),
                    padding=(padding, 0),
                    dilation=(dilation, 1),
                    ceil_mode=ceil_mode,
                ),
            )
            given = (inputs, size, stride, padding, dilation, ceil_mode)
            assert max(pooled_size(*given), 0) == len(windows), given
            if not windows or not all(windows):
                refused += 1
                with pytest.raises(ShapeError, match=r"^layers\[0\]\.pooling: "):
                    plan_recipe(recipe_of(layer), (1, inputs, 3))
            else:
                made += 1
                (plan,) = plan_recipe(recipe_of(layer), (1, inputs, 3))
                assert plan.pooled_shape == (1, len(windows), 3), given
    assert refused > 100
    assert made > 1000


@pytest.mark.parametrize(
    ("image", "pooling", "expected"),
    [
        # The examples of PyTorch's documentation of MaxPool2d and AvgPool2d.
        ((50, 32), Pooling(size=(3, 3), stride=(2, 2)), (24, 15)),
        ((50, 32), Pooling(size=(3, 2), stride=(2, 1)), (24, 31)),
        ((112, 112), Pooling(size=(3, 3), stride=(2, 2), padding=(1, 1)), (56, 56)),
        ((112, 112), Pooling(size=(3, 3), stride=(2, 2), ceil_mode=True), (56, 56)),
        ((5, 7), Pooling(), (2, 3)),
        ((5, 7), Pooling(ceil_mode=True), (3, 4)),
    ],
)
def test_pooled_sizes_of_the_field(image, pooling, expected):
    (plan,) = plan_recipe(recipe_of(Layer((Kernel([[1]]),), pooling=pooling)), (1, *image))
    assert plan.pooled_shape[1:] == expected


def test_maps_through_layers():
    layers = (
        Layer((Kernel(BOX), Kernel([[1]])), pooling=Pooling()),
        Layer((Kernel(BOX),), enabled=False),
        Layer((Kernel(np.ones((6, 2, 2))),) * 5, padding="full"),
        Layer((Kernel(BOX),) * 2, padding="valid", stride=(2, 1)),
    )
    plans = plan_recipe(recipe_of(*layers), (3, 8, 10))
    assert [plan.input_shape for plan in plans] == [(3, 8, 10), (6, 4, 5), (6, 4, 5), (5, 5, 6)]
    assert [plan.filtered_shape for plan in plans] == [
        (6, 8, 10),
        (6, 4, 5),
        (5, 5, 6),
        (10, 2, 4),
    ]
    assert [plan.pooled_shape for plan in plans] == [(6, 4, 5), (6, 4, 5), (5, 5, 6), (10, 2, 4)]
    plans = plan_recipe(recipe_of(*layers[:2], color="luminance"), (3, 8, 10))
    assert plans[0].input_shape == (1, 8, 10)
    assert plans[0].filtered_shape == (2, 8, 10)
    assert len(plans[0].correlations) == 2


@settings(strategies.FIXED, max_examples=150)
@given(strategies.cases())
def test_plans_are_what_run_makes(case):
    recipe, image = case
    pixels = image if isinstance(image, np.ndarray) else image.pixels
    shape = (strategies.channels_of(image), *pixels.shape[:2])
    try:
        plans = plan_recipe(recipe, shape)
    except ShapeError:
        event("refused")
        with pytest.raises(ShapeError):
            run(recipe, image)
        return
    event("run")
    for plan, layer in zip(plans, run(recipe, image).layers, strict=True):
        assert plan.filtered_shape == layer.filtered.shape
        assert (layer.pooled is None and plan.pooling is None) or (
            plan.pooled_shape == layer.pooled.shape
        )


# --- refusals ---------------------------------------------------------------------------------

FINE = Layer((Kernel([[1]]),))
WIDE = Layer((Kernel(np.ones((1, 9))),), padding="valid")
TALL = Layer((Kernel(np.ones((3, 1))),), padding="valid", dilation=(4, 1))


@pytest.mark.parametrize(
    ("layers", "start"),
    [
        ((WIDE,), r"layers\[0\]: .*columns"),
        ((FINE, TALL), r"layers\[1\]: .*rows"),
        ((FINE, FINE, Layer((Kernel(np.ones((2, 1, 1))),))), r"layers\[2\]\.kernels: "),
        ((Layer((Kernel([[1]]),), pooling=Pooling(size=(9, 1))),), r"layers\[0\]\.pooling: .*rows"),
        (
            (FINE, Layer((Kernel([[1]]),), pooling=Pooling(size=(1, 9)))),
            r"layers\[1\]\.pooling: .*columns",
        ),
        (
            (
                Layer((Kernel(np.ones((8, 1))),), padding="valid"),
                Layer(
                    (Kernel([[1]]),),
                    pooling=Pooling(size=(2, 1), padding=(1, 0), dilation=(2, 1)),
                ),
            ),
            r"layers\[1\]\.pooling: .*row",
        ),
    ],
)
def test_refusals_name_the_layer_in_one_sentence(layers, start):
    with pytest.raises(ShapeError, match=rf"^{start}") as refused:
        plan_recipe(recipe_of(*layers), (1, 8, 8))
    assert "\n" not in str(refused.value)
    with pytest.raises(ShapeError) as again:
        run(recipe_of(*layers), np.zeros((8, 8), np.uint8))
    assert str(again.value) == str(refused.value)


@pytest.mark.parametrize("channels", [2, 4])
def test_luminance_wants_gray_or_rgb(channels):
    with pytest.raises(ShapeError, match=r"^color: "):
        plan_recipe(recipe_of(FINE, color="luminance"), (channels, 8, 8))


def test_a_layer_that_is_off_is_not_refused():
    off = Layer(WIDE.kernels, padding="valid", enabled=False)
    (plan,) = plan_recipe(recipe_of(off), (1, 8, 8))
    assert plan.pooled_shape == (1, 8, 8)


# --- axes -------------------------------------------------------------------------------------


def test_axis_spans_are_the_positions_its_windows_read():
    for inputs, size, stride, dilation, before in itertools.product(
        (1, 4, 7), (1, 2, 3), (1, 2), (1, 3), (0, 2, 5)
    ):
        outputs = counted(inputs, size, stride, dilation, before, before)
        axis = Axis(inputs, outputs, size, stride, dilation, before, before)
        read = [
            [o * stride - before + i * dilation for i in range(size)] for o in range(axis.outputs)
        ]
        for low, high in itertools.combinations(range(outputs + 1), 2):
            positions = sorted(itertools.chain(*read[low:high]))
            assert axis.span(low, high) == (positions[0], positions[-1] + 1)
            assert axis.inside(low, high) == (
                max(positions[0], 0),
                min(positions[-1] + 1, inputs),
            )
            places = axis.reads(np.arange(low, high))
            assert places.tolist() == sorted(set(positions))
            whole = [o for o, at in enumerate(read) if low <= at[0] and at[-1] < high]
            found = axis.within(low, high)
            assert list(range(*found)) == whole
        assert axis.reads(np.arange(0)).tolist() == []
        for output in range(outputs):
            assert axis.start(output) == read[output][0]
            first = next(at for at in itertools.count(read[output][0], dilation) if at >= 0)
            assert axis.first_inside(np.array([output])).tolist() == [first]
            assert axis.extent == read[output][-1] - read[output][0] + 1


# --- where maps lie ---------------------------------------------------------------------------


def tap_at(shape, anchor):
    """A kernel that is 1 at its anchor and 0 elsewhere."""
    weights = np.zeros(shape)
    weights[anchor] = 1
    return Kernel(weights, anchor=anchor)


@st.composite
def tap_kernels(draw, shape):
    rows, columns = shape
    return tap_at(
        (rows, columns), (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    )


steps = st.tuples(st.integers(1, 3), st.integers(1, 3))
paddings = st.one_of(
    st.sampled_from(("same", "valid", "full")), st.tuples(*[st.integers(0, 4)] * 4)
)


@st.composite
def linear_poolings(draw):
    size = draw(st.tuples(st.integers(1, 3), st.integers(1, 3)))
    padding = tuple(draw(st.integers(0, side // 2)) for side in size)
    return Pooling(
        "sum",
        size=size,
        stride=draw(st.one_of(st.none(), steps)),
        padding=padding,
        dilation=draw(strategies.small_steps),
        ceil_mode=draw(st.booleans()),
    )


@st.composite
def tap_layers(draw, kernels=1):
    """A layer whose kernels only pick the pixel under the anchor, and maybe sums of those."""
    shape = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return Layer(
        tuple(draw(tap_kernels(shape)) for _ in range(kernels)),
        padding=draw(paddings),
        stride=draw(steps),
        dilation=draw(steps),
        border="zeros",
        flip=draw(st.booleans()),
        pooling=draw(st.one_of(st.none(), linear_poolings())),
    )


def assert_lies_where_it_comes_from(recipe, rows, columns, stage, kernel=0):
    """Each output pixel that sums whole windows of pixels is centred on their mean position."""
    plans = plans_of(recipe, rows, columns)
    place = placement(recipe, plans, len(recipe.layers) - 1, stage, kernel)
    added = reach(recipe, rows, columns, stage, kernel)
    complete = 1
    for index, layer in enumerate(recipe.layers):
        last = index == len(recipe.layers) - 1
        if layer.enabled and layer.pooling is not None and not (last and stage == "filtered"):
            complete *= layer.pooling.size[0] * layer.pooling.size[1]
    found = 0
    for y, x in np.ndindex(added.shape[:2]):
        if added[y, x].sum() != complete:
            continue  # part of it came from the padding
        share = added[y, x] / complete
        row = (share.sum(axis=1) * (np.arange(rows) + 0.5)).sum()
        column = (share.sum(axis=0) * (np.arange(columns) + 0.5)).sum()
        assert place.top + (y + 0.5) * place.height == pytest.approx(row, abs=1e-4)
        assert place.left + (x + 0.5) * place.width == pytest.approx(column, abs=1e-4)
        found += 1
    return place, found


@settings(strategies.FIXED, max_examples=150)
@given(tap_layers(), st.integers(1, 12), st.integers(4, 9))
def test_an_impulse_lies_where_its_pixel_is_said_to_lie(layer, rows, columns):
    recipe = recipe_of(layer)
    try:
        plans_of(recipe, rows, columns)
    except ShapeError:
        event("refused")
        return
    place, found = assert_lies_where_it_comes_from(recipe, rows, columns, "filtered")
    assert (place.height, place.width) == layer.stride
    if layer.padding == "same":
        assert found == -(-rows // layer.stride[0]) * -(-columns // layer.stride[1])
    event("filtered, seen" if found else "filtered, all from padding")
    if layer.pooling is not None:
        place, found = assert_lies_where_it_comes_from(recipe, rows, columns, "pooled")
        assert place.height == layer.stride[0] * layer.pooling.stride[0]
        assert place.width == layer.stride[1] * layer.pooling.stride[1]
        event("pooled, seen" if found else "pooled, all from padding")


@settings(strategies.FIXED, max_examples=100)
@given(tap_layers(), tap_layers(), st.booleans())
def test_two_layers_compose(first, second, off_between):
    off = Layer((Kernel(BOX),), enabled=False, stride=(3, 3), pooling=Pooling())
    recipe = recipe_of(first, *([off] if off_between else []), second)
    rows, columns = 12, 10
    try:
        plans = plans_of(recipe, rows, columns)
    except ShapeError:
        event("refused")
        return
    seen = 0
    for stage in ("filtered", "pooled"):
        seen += assert_lies_where_it_comes_from(recipe, rows, columns, stage)[1]
    event("seen" if seen else "all from padding")
    last = len(recipe.layers) - 1
    before = placement(recipe, plans, 0, "pooled")
    assert placement(recipe, plans, last, "input") == before
    if off_between:
        assert placement(recipe, plans, 1, "filtered") == before
        assert placement(recipe, plans, 1, "pooled") == before


@settings(strategies.FIXED, max_examples=60)
@given(tap_layers(kernels=3), st.integers(0, 2))
def test_each_kernel_lies_by_its_own_anchor(layer, kernel):
    recipe = recipe_of(layer)
    try:
        plans_of(recipe, 7, 8)
    except ShapeError:
        event("refused")
        return
    seen = 0
    for stage in ("filtered", "pooled"):
        seen += assert_lies_where_it_comes_from(recipe, 7, 8, stage, kernel)[1]
    event("seen" if seen else "all from padding")


def test_the_input_of_the_first_layer_is_the_image():
    recipe = recipe_of(WIDE)
    plans = plan_recipe(recipe, (1, 9, 9))
    assert placement(recipe, plans, 0, "input") == Placement(0, 0, 1, 1)
    assert placement(recipe, plans, 0, "pooled") == placement(recipe, plans, 0, "filtered")
    assert placement(recipe, plans, 0, "filtered") == Placement(4, 0, 1, 1)


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_pooling_covers_exactly_its_blocks(size):
    recipe = recipe_of(Layer((Kernel([[1]]),), pooling=Pooling("sum", size=(size, size))))
    plans = plans_of(recipe, 10, 8)
    place = placement(recipe, plans, 0, "pooled")
    for (y, x), block in blocks(reach(recipe, 10, 8)):
        rows, columns = np.nonzero(block)
        assert (place.top + y * place.height, place.left + x * place.width) == (
            rows.min(),
            columns.min(),
        )
        assert place.top + (y + 1) * place.height == rows.max() + 1
        assert place.left + (x + 1) * place.width == columns.max() + 1


def blocks(added):
    return (((y, x), added[y, x]) for y, x in np.ndindex(added.shape[:2]))


@pytest.mark.parametrize("flip", [False, True])
def test_the_anchor_turns_with_the_weights(flip):
    kernel = Kernel(np.ones((3, 4)), anchor=(0, 1))
    assert effective_anchor(kernel, flip) == ((2, 2) if flip else (0, 1))


# --- windows behind a pixel -------------------------------------------------------------------


@st.composite
def box_layers(draw, *, gaps):
    """All-ones kernels; without `gaps` every pixel between a window's ends is read."""
    rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    anchor = (draw(st.integers(0, rows - 1)), draw(st.integers(0, columns - 1)))
    pooling = draw(st.one_of(st.none(), linear_poolings()))
    if gaps:
        stride, dilation = draw(steps), draw(steps)
    else:
        stride = (draw(st.integers(1, rows)), draw(st.integers(1, columns)))
        dilation = (1, 1)
        if pooling is not None:
            step = tuple(draw(st.integers(1, side)) for side in pooling.size)
            pooling = Pooling("sum", size=pooling.size, stride=step, padding=pooling.padding)
    return Layer(
        (Kernel(np.ones((rows, columns)), anchor=anchor),),
        padding=draw(st.sampled_from(("same", "valid")) if not gaps else paddings),
        stride=stride,
        dilation=dilation,
        border="zeros",
        flip=draw(st.booleans()),
        pooling=pooling,
    )


def clipped(spans, rows, columns):
    return tuple(
        slice(max(low, 0), max(min(high, size), 0))
        for (low, high), size in zip(spans, (rows, columns), strict=True)
    )


def assert_windows(recipe, rows, columns, stage, *, exact):
    """Input pixels outside the reported window change nothing; `exact`: all inside it do."""
    plans = plans_of(recipe, rows, columns)
    last = len(recipe.layers) - 1
    for pixel, added in blocks(reach(recipe, rows, columns, stage)):
        found = windows_behind(recipe, plans, last, stage, 0, pixel)
        inside = np.zeros((rows, columns), bool)
        inside[clipped(found["original"], rows, columns)] = True
        assert not (added[~inside] != 0).any(), (pixel, found)
        if exact:
            assert (added[inside] != 0).all(), (pixel, found)


@settings(strategies.FIXED, max_examples=150)
@given(st.lists(box_layers(gaps=False), min_size=1, max_size=3), st.integers(1, 9))
def test_windows_are_exactly_the_pixels_that_matter(layers, rows):
    recipe = recipe_of(*layers)
    try:
        plans_of(recipe, rows, 8)
    except ShapeError:
        event("refused")
        return
    event(f"{len(layers)} layers")
    for stage in ("filtered", "pooled"):
        assert_windows(recipe, rows, 8, stage, exact=True)


@settings(strategies.FIXED, max_examples=150)
@given(st.lists(box_layers(gaps=True), min_size=1, max_size=3), st.integers(1, 9))
def test_nothing_outside_the_windows_matters(layers, rows):
    recipe = recipe_of(*layers)
    try:
        plans_of(recipe, rows, 8)
    except ShapeError:
        event("refused")
        return
    event(f"{len(layers)} layers")
    for stage in ("filtered", "pooled"):
        assert_windows(recipe, rows, 8, stage, exact=False)


@settings(strategies.FIXED, max_examples=60)
@given(box_layers(gaps=False))
def test_windows_inside_the_layer(layer):
    """The filtered window of a pooled pixel is what that pixel pools."""
    recipe = recipe_of(layer)
    try:
        plans = plans_of(recipe, 7, 8)
    except ShapeError:
        event("refused")
        return
    rows, columns = plans[0].filtered_shape[1:]
    pool_only = recipe_of(Layer((Kernel([[1]]),), pooling=layer.pooling))
    for pixel, added in blocks(reach(pool_only, rows, columns)):
        found = windows_behind(recipe, plans, 0, "pooled", 0, pixel)
        assert list(found) == ["pooled", "filtered", "original"]
        assert found["pooled"] == tuple((at, at + 1) for at in pixel)
        (top, bottom), (left, right) = found["filtered"]
        inside = np.zeros((rows, columns), bool)
        inside[top:bottom, left:right] = True
        assert min(top, left) >= 0
        assert bottom <= rows
        assert right <= columns
        np.testing.assert_array_equal(inside, added != 0)
        found = windows_behind(recipe, plans, 0, "filtered", 0, pixel)
        assert list(found) == ["filtered", "original"]
        assert found["filtered"] == tuple((at, at + 1) for at in pixel)


def test_windows_of_each_kernel():
    layer = Layer((Kernel(BOX), Kernel(np.ones((1, 5)), anchor=(0, 0))))
    recipe = recipe_of(layer)
    plans = plan_recipe(recipe, (1, 9, 9))
    found = [
        windows_behind(recipe, plans, 0, "filtered", kernel, (0, 4))["original"]
        for kernel in (0, 1)
    ]
    assert found == [((-1, 2), (3, 6)), ((0, 1), (4, 9))]


def test_windows_of_a_layer_that_is_off():
    off = Layer((Kernel(BOX),), enabled=False, pooling=Pooling())
    recipe = recipe_of(Layer((Kernel(BOX),)), off)
    plans = plan_recipe(recipe, (1, 9, 9))
    found = windows_behind(recipe, plans, 1, "pooled", 0, (4, 4))
    assert found["pooled"] == ((4, 5), (4, 5))
    assert found["original"] == ((3, 6), (3, 6))


@pytest.mark.parametrize("border", ["replicate", "reflect", "symmetric", "circular"])
def test_windows_through_a_border_inside_the_recipe(border):
    """Pixels that a later layer invents come from somewhere on the map before it."""
    second = Layer((Kernel(np.ones((1, 3)), anchor=(0, 2)),), border=border)
    recipe = recipe_of(Layer((Kernel([[1]]),)), second)
    assert_windows(recipe, 1, 7, "filtered", exact=False)


def test_the_maps_that_come_into_a_layer_are_those_that_the_layers_before_make():
    three = Layer((Kernel([[1.0]]), Kernel([[2.0]]), Kernel([[3.0]])))
    summed = Layer((Kernel(np.ones((6, 3, 3))),))
    recipe = Recipe((three, replace(three, enabled=False), summed))
    for color, first in (("channels", 3), ("luminance", 1)):
        seen = [incoming_maps(replace(recipe, color=color), at, (3, 8, 8)) for at in range(3)]
        assert seen == [first, 3 * first, 3 * first]
    with pytest.raises(ShapeError):
        incoming_maps(Recipe((summed, three)), 1, (3, 8, 8))
