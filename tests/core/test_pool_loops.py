"""Pooling of many windows at once: the same as one window after the other, to the last bit."""

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe, run
from core.compute import layer_run, loops, median_loops
from core.compute.geometry import ShapeError, plan_recipe
from core.compute.needs import Reading, Windows, layer_needs
from core.compute.planes import gather_plane
from core.compute.pooling import POOLINGS
from tests.core import strategies
from tests.core.oracle import NoResultError, pool_map

EXACT = ("max", "min", "median", "first")
"""Kinds that give cells themselves, or the mean of two."""


def values_of(style, shape, seed):
    random = np.random.default_rng(seed)
    values = random.integers(-2, 3, shape).astype(np.float32)
    if style == "noise":
        values = random.normal(size=shape).astype(np.float32)
    elif style == "zeros":
        values = random.choice(np.array([0.0, -0.0, 1.0, -1.0], np.float32), shape)
    elif style == "special":
        odd = np.array([np.nan, np.inf, -np.inf, -0.0], np.float32)
        values = np.where(random.random(shape) < 0.02, random.choice(odd, shape), values)
    return values


STYLES = ("integers", "noise", "zeros", "special")


def windows_of(pooling, shape):
    """The windows of rows and of columns, or None where a map is too small."""
    recipe = Recipe((Layer((Kernel([[1]]),), pooling=pooling),))
    try:
        (plan,) = plan_recipe(recipe, (1, *shape))
    except ShapeError:
        return None
    found = []
    for axis in range(2):
        needs = layer_needs(
            recipe.layers[0],
            plan,
            axis,
            pooled=np.arange(plan.pooled_shape[1 + axis]),
            filtered=np.arange(shape[axis]),
        )
        found.append(needs.windows)
    return found


def pooled_fast(pooling, values, windows):
    out = np.full([one.cells.shape[1] for one in windows], 77, np.float32)
    layer_run.pool(pooling, values, *windows, out)
    return out


def pooled_one_by_one(pooling, values, windows):
    """By loops.pool alone."""
    out = np.full([one.cells.shape[1] for one in windows], 77, np.float32)
    loops.pool(
        POOLINGS[pooling.kind].code,
        values,
        windows[0].cells,
        windows[1].cells,
        pooling.size,
        pooling.dilation,
        pooling.count_include_pad,
        layer_run.NO_WINDOWS,
        out,
    )
    return out


def plain(pooling, values, windows):
    """One value by plain Python, in the order that core.compute.pool_loops promises."""
    out = np.empty([one.cells.shape[1] for one in windows], np.float32)
    for y, (top, rows, counted_rows) in enumerate(windows[0].cells.T.tolist()):
        for x, (left, columns, counted_columns) in enumerate(windows[1].cells.T.tolist()):
            down, along = pooling.dilation
            cells = values[top : top + rows * down : down, left : left + columns * along : along]
            cells = cells[:rows, :columns].astype(np.float64)
            out[y, x] = one_value(
                pooling,
                cells,
                counted_rows * counted_columns if pooling.count_include_pad else None,
            )
    return out


def one_value(pooling, cells, counted):
    line = cells.reshape(-1).tolist()
    if pooling.kind == "first":
        return line[0]
    if pooling.kind in EXACT and any(value != value for value in line):
        return np.nan
    if pooling.kind == "max":
        return max(line)  # Python's, too, keeps the first of equal values
    if pooling.kind == "min":
        return min(line)
    if pooling.kind == "median":
        line.sort()  # equal values keep their order
        low, high = line[(len(line) - 1) // 2], line[len(line) // 2]
        return low if low == high else 0.5 * (low + high)
    total = 0.0
    with np.errstate(invalid="ignore"):
        for column in cells.T:
            part = 0.0
            for value in column:
                part += value * value if pooling.kind == "l2" else value
            total += part
        if pooling.kind == "average":
            return total / (counted or cells.size)
        return np.sqrt(total) if pooling.kind == "l2" else total


def assert_same_bits(found, expected):
    np.testing.assert_array_equal(found, expected)
    both = ~np.isnan(expected)
    np.testing.assert_array_equal(np.signbit(found[both]), np.signbit(expected[both]))


@st.composite
def poolings(draw):
    pairs = st.tuples(st.integers(1, 7), st.integers(1, 7))
    size = draw(st.one_of(st.sampled_from([(2, 2), (3, 3), (1, 1), (9, 17)]), pairs))
    return Pooling(
        draw(st.sampled_from(sorted(POOLINGS))),
        size=size,
        stride=draw(st.one_of(st.just(size), st.tuples(st.integers(1, 4), st.integers(1, 6)))),
        padding=tuple(draw(st.integers(0, one // 2)) for one in size),
        dilation=draw(st.sampled_from([(1, 1), (1, 1), (2, 1), (1, 2), (3, 2)])),
        ceil_mode=draw(st.booleans()),
        count_include_pad=draw(st.booleans()),
    )


@settings(strategies.FIXED, max_examples=500)
@given(
    poolings(),
    st.tuples(st.integers(1, 40), st.integers(60, 700)),
    st.sampled_from(STYLES),
    st.integers(0, 9),
)
def test_many_at_once_are_the_same_as_one_by_one(pooling, shape, style, seed):
    windows = windows_of(pooling, shape)
    if windows is None:
        event("too small")
        return
    event("wide" if windows[1].cells.shape[1] >= 70 else "narrow")
    values = values_of(style, shape, seed)
    fast = pooled_fast(pooling, values, windows)
    assert_same_bits(fast, pooled_one_by_one(pooling, values, windows))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", POOLINGS)
@pytest.mark.parametrize(
    ("size", "stride", "dilation"),
    [
        ((2, 2), (2, 2), (1, 1)),
        ((2, 2), (1, 2), (1, 1)),
        ((3, 3), (2, 2), (1, 1)),
        ((3, 3), (1, 1), (2, 2)),
        ((4, 4), (4, 4), (1, 1)),
        ((3, 2), (3, 3), (1, 2)),
        ((5, 7), (2, 5), (1, 1)),
        ((6, 6), (1, 1), (1, 1)),
        ((2, 7), (1, 1), (1, 3)),
    ],
)
def test_every_kind_is_what_plain_python_makes(kind, size, stride, dilation, style):
    padding = (size[0] // 2, size[1] // 2)
    pooling = Pooling(
        kind, size=size, stride=stride, dilation=dilation, padding=padding, ceil_mode=True
    )
    shape = (13, 67 * stride[1] + 20)
    windows = windows_of(pooling, shape)
    values = values_of(style, shape, 1)
    assert_same_bits(pooled_fast(pooling, values, windows), plain(pooling, values, windows))


@settings(strategies.FIXED, max_examples=60)
@given(poolings(), st.tuples(st.integers(1, 12), st.integers(130, 300)), st.integers(0, 9))
def test_integers_are_what_the_oracle_makes(pooling, shape, seed):
    values = values_of("integers", shape, seed)
    windows = windows_of(pooling, shape)
    spots = [[(float(value), 0.0) for value in row] for row in values]
    try:
        expected = np.array(pool_map(pooling, spots))[..., 0]
    except NoResultError:
        assert windows is None
        return
    found = pooled_fast(pooling, values, windows)
    np.testing.assert_allclose(found, expected, rtol=2.0**-23, atol=0)


@pytest.mark.parametrize("kind", POOLINGS)
@pytest.mark.parametrize("cells", [2, 3])
def test_windows_at_any_distances(kind, cells):
    """Stretches of equal windows among others, as samples of a picture may have them."""
    random = np.random.default_rng(4)
    pooling = Pooling(kind, size=(3, 3), padding=(1, 1), count_include_pad=True)
    steps = np.concatenate([np.full(90, 3), random.integers(1, 9, 30), np.full(75, 2), [11, 1]])
    firsts = np.cumsum(steps)
    across = np.stack([firsts, np.full(len(firsts), cells), np.full(len(firsts), 3)])
    across[1, [5, 40, 120]] = 1
    across[2, 75:80] = cells
    down = np.array([[0, 1, 4, 7, 8], [3, 3, cells, cells, 1], [3, 3, 3, cells, 1]])
    windows = [Windows(down), Windows(np.ascontiguousarray(across))]
    for style in STYLES:
        values = values_of(style, (11, firsts[-1] + 3), 2)
        assert_same_bits(pooled_fast(pooling, values, windows), plain(pooling, values, windows))


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 9, 12, 13])
def test_exchanges_put_the_middle_in_order(count):
    """A network that sorts every row of zeros and ones sorts everything."""
    rows = (np.arange(2**count)[:, None] >> np.arange(count)) & 1
    for low, high in median_loops.exchanges(count):
        assert low < high
        pair = np.sort(rows[:, [low, high]], axis=1)
        rows[:, low], rows[:, high] = pair.T
    expected = np.sort(rows, axis=1)
    for middle in ((count - 1) // 2, count // 2):
        np.testing.assert_array_equal(rows[:, middle], expected[:, middle])


def test_windows_of_more_cells_than_are_sorted_together():
    pooling = Pooling("median", size=(41, 27), stride=(1, 1))
    values = values_of("zeros", (43, 100), 3)
    windows = windows_of(pooling, values.shape)
    assert median_loops.MOST_SORTED < 41 * 27
    assert_same_bits(pooled_fast(pooling, values, windows), plain(pooling, values, windows))


def test_a_picture_of_one_channel_and_of_many_pool_alike():
    image = np.random.default_rng(5).integers(0, 256, (90, 300, 3), dtype=np.uint8)
    recipe = Recipe([Layer([Kernel(np.ones((3, 3)))], pooling=Pooling("max", size=(3, 3)))])
    together = run(recipe, image).layers[0].pooled
    for channel in range(3):
        alone = run(recipe, np.ascontiguousarray(image[:, :, channel])).layers[0].pooled[0]
        np.testing.assert_array_equal(together[channel], alone)


@settings(strategies.FIXED, max_examples=400)
@given(st.data())
def test_gathering_is_indexing(data):
    """Every kind of pixels, distance in memory and distance of sources; short and long runs."""
    kind = data.draw(st.sampled_from((np.uint8, np.uint16, np.float32)))
    made = data.draw(st.sampled_from((kind, np.float32)))
    random = np.random.default_rng(data.draw(st.integers(0, 99)))
    rows, columns = data.draw(st.integers(1, 5)), data.draw(st.integers(1, 400))
    channels = data.draw(st.integers(1, 6))
    pixels = (random.random((rows, columns, channels)) * 250).astype(kind)
    plane = pixels[:, :, data.draw(st.integers(0, channels - 1))]
    plane = plane[:, :: data.draw(st.sampled_from((1, 1, 1, 2, -1)))]
    stride = data.draw(st.sampled_from((1, 1, 1, 2, 3, 4, 5, 49)))
    sources = []
    for _ in range(data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, plane.shape[1] - 1))
        most = (plane.shape[1] - 1 - first) // stride + 1
        count = data.draw(st.integers(1, most))
        outside = data.draw(st.integers(0, 4)) == 0
        run_ = first + stride * np.arange(count)
        sources.append(np.full(count, -1) if outside else run_)
    along = np.concatenate(sources)
    down = np.array(data.draw(st.lists(st.integers(-1, rows - 1), min_size=1, max_size=4)))
    across = Reading(along, np.arange(len(along)), stride=stride)
    out = np.full((len(down) + 1, len(along)), 99, made)
    gather_plane(plane, Reading.of_pixels(down), across, 7.0, out[:-1])
    expected = plane[down][:, along].astype(made)
    expected[down < 0] = 7
    expected[:, along < 0] = 7
    np.testing.assert_array_equal(out[:-1], expected)
    assert (out[-1] == 99).all()
