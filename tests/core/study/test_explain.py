"""An explained value is the computed one, and its terms are those of an independent reading."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run, run_reference
from core.compute.geometry import ShapeError, plan_recipe
from core.compute.window import Window
from core.image import as_image
from core.study.explain import KEPT, OFF, Explainer
from core.trace import finish
from tests.core import oracle, strategies

RANDOM = np.random.default_rng(11)


def explainer_of(recipe, image):
    image = as_image(image)
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    window = Window(recipe, image, plans)
    return Explainer(recipe, image, plans, lambda parts: finish(window.evaluate(parts)))


def explained(recipe, image, layer=0, map=0, row=0, column=0):
    return explainer_of(recipe, image).filtered(layer, map, row, column)


def pooled(recipe, image, layer=0, map=0, row=0, column=0):
    return explainer_of(recipe, image).pooled(layer, map, row, column)


def same(one, other):
    np.testing.assert_array_equal(np.float32(one), np.float32(other))


def assert_near(found, value, slack):
    """Within what any float32 evaluation may differ by; where that is no number, anything goes."""
    if not np.isfinite(value) or not np.isfinite(slack):
        return
    tiny = 1e-35
    assert abs(found - value) <= 4 * slack * oracle.FLOAT32 + tiny, (found, value, slack)


# --- every recipe ----------------------------------------------------------------------------


@settings(strategies.FIXED, max_examples=600)
@given(strategies.cases(), strategies.seeds)
def test_explained_values_are_the_computed_ones(case, seed):
    recipe, image = case
    try:
        trace = run(recipe, image)
    except ShapeError:
        assume(False)
    stages = oracle.evaluate(recipe, image)
    explainer = explainer_of(recipe, image)
    rng = np.random.default_rng(seed)
    for layer, (made, stage) in enumerate(zip(trace.layers, stages, strict=True)):
        for _ in range(4):
            place = tuple(int(rng.integers(size)) for size in made.filtered.shape)
            step = explainer.filtered(layer, *place)
            event(step.rule)
            same(step.value, made.filtered[place])
            check_filter_step(step, stage.filtered[place], stage.filtered_slack[place])
            if recipe.layers[layer].enabled and recipe.layers[layer].pooling is not None:
                place = tuple(int(rng.integers(size)) for size in made.pooled.shape)
                found = explainer.pooled(layer, *place)
                same(found.value, made.pooled[place])
                check_pool_step(found, made.filtered[place[0]], recipe.layers[layer].pooling)
                if not np.isnan(found.value):
                    assert_near(
                        found.pooled,
                        stage.pooled[place],
                        stage.pooled_slack[place] + abs(found.value),
                    )


def check_filter_step(step, value, slack):
    """Terms, sums and result belong together, and the result is the oracle's."""
    with np.errstate(all="ignore"):
        terms = step.terms()
        assert len(terms) == step.weights.size
        for term in terms[:30]:
            place = (term.channel, term.i, term.j)
            assert term.weight == step.weights[place]
            same(term.product, step.products[place])
        if step.rule in (KEPT, OFF):
            same(step.activated, step.value)
            return
        np.testing.assert_array_equal(step.products, step.weights * step.neighbourhood.values)
        np.testing.assert_allclose(step.channel_sums, step.products.sum(axis=(1, 2)), rtol=1e-9)
        # The inputs of later layers are rounded ones, so that the slack is that of all layers.
        if not np.isnan(step.value):
            assert_near(step.activated, value, slack + abs(value))
            assert_near(step.value, step.activated, slack + abs(step.activated))


def check_pool_step(step, plane, pooling):
    """The cells are the map's, the winner is what the kind says."""
    rows, columns = plane.shape
    reals = []
    for i, row in enumerate(step.rows):
        for j, column in enumerate(step.columns):
            is_real = 0 <= row < rows and 0 <= column < columns
            assert step.real[i, j] == is_real
            if is_real:
                same(step.cells[i, j], plane[row, column])
                reals.append(plane[row, column])
    assert step.padded == step.real.size - len(reals)
    won = step.cells[step.deciding]
    assert won.size
    assert step.real[step.deciding].all()
    row, column = step.winner
    kind = pooling.kind
    if kind in ("max", "min", "median") and np.isnan(reals).any():
        assert np.isnan(won).all()
        assert np.isnan(step.value)
        return
    if kind in ("max", "min"):
        best = max(reals) if kind == "max" else min(reals)
        assert (won == best).all()
        assert plane[row, column] == step.value == best
    elif kind == "median":
        ordered = sorted(reals)
        middle = {ordered[(len(reals) - 1) // 2], ordered[len(reals) // 2]}
        assert set(won.tolist()) <= middle
        assert len(step.sources) == (1 if len(reals) % 2 else 2)
        same(np.mean([float(plane[source]) for source in step.sources]), step.value)
    elif kind == "first":
        same(won[0], reals[0])
    else:
        assert won.size == len(reals)
    assert step.has_winner == (kind in ("max", "min", "median", "first"))


@settings(strategies.FIXED, max_examples=300)
@given(strategies.cases(integer=True), strategies.seeds)
def test_whole_numbers_are_explained_exactly(case, seed):
    recipe, image = case
    try:
        trace = run(recipe, image)
    except ShapeError:
        assume(False)
    stages = oracle.evaluate(recipe, image)
    rng = np.random.default_rng(seed)
    explainer = explainer_of(recipe, image)
    for layer, made in enumerate(trace.layers):
        if max(stage.load for stage in stages[: layer + 1]) >= 2**24:
            break
        if np.abs(made.filtered).max() >= 2**24:
            break
        for _ in range(4):
            place = tuple(int(rng.integers(size)) for size in made.filtered.shape)
            step = explainer.filtered(layer, *place)
            assert sum(term.product for term in step.terms()) == step.total
            assert step.weighted == step.scale * step.total + step.bias
            assert step.activated == step.value == made.filtered[place]


@settings(strategies.FIXED, max_examples=300)
@given(
    st.sampled_from([kind for kind in strategies.BORDERS if kind != "keep"]),
    st.tuples(st.integers(1, 7), st.integers(1, 7)),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.tuples(st.integers(1, 3), st.integers(1, 3)),
    st.sampled_from(("same", "full", (30, 8, 7, 30))),
    strategies.seeds,
)
def test_invented_pixels_come_from_where_numpy_takes_them(
    border, shape, size, dilation, padding, seed
):
    rng = np.random.default_rng(seed)
    layer = Layer(
        [Kernel(rng.normal(size=size))],
        border=border,
        border_value=5.0,
        dilation=dilation,
        padding=padding,
    )
    recipe = Recipe([layer])
    pixels = rng.integers(0, 256, shape).astype(np.uint8)
    explainer = explainer_of(recipe, pixels)
    (plan,) = explainer.plans
    modes = {
        "zeros": "constant",
        "constant": "constant",
        "replicate": "edge",
        "circular": "wrap",
    }
    around = [(axis.before, axis.after) for axis in plan.correlations[0]]
    mode = modes.get(border, border)
    places = np.arange(pixels.size).reshape(shape)
    extra = {"constant_values": -1} if mode == "constant" else {}
    stands = np.pad(places, around, mode=mode, **extra)
    row, column = (int(rng.integers(n)) for n in plan.filtered_shape[1:])
    step = explainer.filtered(0, 0, row, column)
    invented = step.neighbourhood.invented
    for term in step.terms():
        at = stands[row + term.i * dilation[0], column + term.j * dilation[1]]
        is_outside = not (0 <= term.row < shape[0] and 0 <= term.column < shape[1])
        assert term.is_invented == is_outside == invented[term.i, term.j]
        if at < 0:
            assert term.source is None
            assert term.value == (5.0 if border == "constant" else 0.0)
        else:
            assert term.source == divmod(int(at), shape[1])
            assert term.value == pixels[term.source]


# --- single settings --------------------------------------------------------------------------

NINE = np.arange(1, 10).reshape(3, 3).astype(np.uint8)


def test_the_nine_products_of_a_pixel():
    recipe = Recipe([Layer([Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], scale=0.5, bias=1)])])
    step = explained(recipe, NINE, row=1, column=1)
    np.testing.assert_array_equal(step.products[0], [[-1, 0, 3], [-8, 0, 12], [-7, 0, 9]])
    assert (step.total, step.weighted, step.activated, step.value) == (8, 5, 5, 5)
    assert step.anchor == (1, 1)
    assert [term.product for term in step.largest(3)] == [12, 9, -8]


def test_turned_weights_are_shown_as_applied():
    kernel = Kernel([[1, 2, 3], [4, 5, 6]], anchor=(0, 0))
    step = explained(Recipe([Layer([kernel], flip=True)]), NINE, row=1, column=2)
    np.testing.assert_array_equal(step.weights[0], [[6, 5, 4], [3, 2, 1]])
    assert step.anchor == (1, 2)
    anchored = step.term(0, *step.anchor)
    assert (anchored.row, anchored.column) == (1, 2)


def test_keep_keeps_the_input_pixel():
    recipe = Recipe([Layer([Kernel(np.ones((3, 3)), bias=7)], border="keep", activation="abs")])
    step = explained(recipe, NINE, row=0, column=2)
    assert (step.rule, step.value, step.activated, step.total) == (KEPT, 3, 3, 3)
    assert step.neighbourhood.source(1, 1) == (0, 2)
    assert step.neighbourhood.source(0, 1) is None
    assert explained(recipe, NINE, row=1, column=1).rule == "filtered"


@pytest.mark.parametrize("color", ["channels", "luminance"])
def test_a_layer_that_is_switched_off_hands_on(color):
    image = RANDOM.integers(0, 256, (5, 6, 3)).astype(np.uint8)
    recipe = Recipe([Layer([Kernel(np.ones((3, 3)))], enabled=False)], color=color)
    step = explained(recipe, image, row=2, column=3)
    assert step.rule == OFF
    same(step.value, run(recipe, image).layers[0].pooled[0, 2, 3])
    assert (step.neighbourhood.colours is None) == (color == "channels")


def test_luminance_shows_its_colours():
    image = np.full((3, 3, 3), (10, 20, 30), np.uint8)
    step = explained(Recipe([Layer([Kernel([[1]])])], color="luminance"), image)
    np.testing.assert_array_equal(step.neighbourhood.colours[:, 0, 0], [10, 20, 30])
    assert step.neighbourhood.values[0, 0, 0] == pytest.approx(0.299 * 10 + 0.587 * 20 + 0.114 * 30)


def test_channels_of_a_summed_kernel():
    image = RANDOM.integers(0, 256, (5, 6, 3)).astype(np.uint8)
    weights = RANDOM.integers(-3, 4, (3, 3, 3))
    recipe = Recipe([Layer([Kernel(weights), Kernel(-weights)])])
    step = explained(recipe, image, map=1, row=2, column=2)
    sums = [-(weights[c] * image[1:4, 1:4, c].astype(int)).sum() for c in range(3)]
    assert step.channel_sums.tolist() == sums
    assert (step.kernel, step.total, step.value) == (1, sum(sums), sum(sums))


def test_a_later_layer_reads_the_former_layers_map():
    first = Layer([Kernel(RANDOM.normal(size=(3, 3)))], activation="relu", pooling=Pooling())
    recipe = Recipe([first, Layer([Kernel(np.ones((3, 3)))])])
    image = RANDOM.integers(0, 256, (20, 30)).astype(np.uint8)
    trace = run(recipe, image)
    step = explained(recipe, image, layer=1, row=4, column=5)
    np.testing.assert_array_equal(step.neighbourhood.values[0], trace.layers[0].pooled[0, 3:6, 4:7])
    same(step.value, trace.layers[1].filtered[0, 4, 5])


def test_an_average_tells_its_divisor_and_a_ragged_edge_what_is_left_out():
    pooling = Pooling("average", size=(2, 2), padding=(1, 1))
    recipe = Recipe([Layer([Kernel([[1]])], pooling=pooling)])
    step = pooled(recipe, NINE)
    assert (step.divisor, step.padded, step.value) == (4, 3, 0.25)
    uncounted = Pooling("average", size=(2, 2), padding=(1, 1), count_include_pad=False)
    step = pooled(Recipe([Layer([Kernel([[1]])], pooling=uncounted)]), NINE)
    assert (step.divisor, step.value) == (1, 1)
    step = pooled(Recipe([Layer([Kernel([[1]])], pooling=Pooling())]), NINE)
    assert step.uncovered == (1, 1)
    step = pooled(
        Recipe([Layer([Kernel([[1]])], pooling=Pooling(ceil_mode=True))]), NINE, 0, 0, 1, 1
    )
    assert step.uncovered == (0, 0)
    assert (step.padded, step.value, step.winner) == (3, 9, (2, 2))


@pytest.mark.parametrize("kind", strategies.POOLINGS)
@pytest.mark.parametrize("ceil_mode", [False, True])
@pytest.mark.parametrize("counts", [False, True])
def test_every_window_of_a_padded_map(kind, ceil_mode, counts):
    pooling = Pooling(
        kind,
        size=(3, 4),
        stride=(2, 3),
        padding=(1, 2),
        dilation=(1, 2),
        ceil_mode=ceil_mode,
        count_include_pad=counts,
    )
    recipe = Recipe([Layer([Kernel([[1]])], pooling=pooling)])
    image = RANDOM.integers(0, 256, (8, 11)).astype(np.uint8)
    (stage,) = oracle.evaluate(recipe, image)
    explainer = explainer_of(recipe, image)
    for place in np.ndindex(*stage.pooled.shape):
        step = explainer.pooled(0, *place)
        assert step.pooled == pytest.approx(stage.pooled[place], rel=1e-12)
        if kind == "average":
            assert step.cells.sum() / step.divisor == pytest.approx(stage.pooled[place])


def test_what_is_no_number_decides():
    image = np.array([[1, np.nan, 3], [4, 5, np.inf]], np.float32)
    recipe = Recipe([Layer([Kernel([[1]])], pooling=Pooling())])
    step = pooled(recipe, image)
    assert np.isnan(step.value)
    assert np.isnan(step.pooled)
    assert step.winner == (0, 1)
    large = explained(Recipe([Layer([Kernel([[1, 2, 0]])])]), image, row=0, column=1).largest(1)
    assert np.isnan(large[0].product)
    step = explained(Recipe([Layer([Kernel([[1, 1, 0]])])]), image, row=1, column=1)
    assert np.isnan(step.total)  # zero times infinity


def test_places_outside_are_refused():
    recipe = Recipe([Layer([Kernel([[1]])])])
    explainer = explainer_of(recipe, NINE)
    for place in ((0, 3, 0), (1, 0, 0), (0, 0, -1)):
        with pytest.raises(IndexError):
            explainer.filtered(0, *place)
    with pytest.raises(ValueError, match="does not pool"):
        explainer.pooled(0, 0, 0, 0)


def test_the_slow_version_can_be_explained_too():
    recipe = Recipe([Layer([Kernel(RANDOM.normal(size=(3, 3)))], pooling=Pooling())])
    trace = run_reference(recipe, NINE)
    plans = plan_recipe(recipe, (1, 3, 3))

    def evaluate(parts):
        maps = [getattr(trace.layers[p.layer], p.stage) for p in parts]
        return [m[np.ix_(p.maps, p.rows, p.columns)] for m, p in zip(maps, parts, strict=True)]

    explainer = Explainer(recipe, Image(NINE), plans, evaluate)
    assert explainer.filtered(0, 0, 1, 1).value == trace.layers[0].filtered[0, 1, 1]
    assert explainer.pooled(0, 0, 0, 0).value == trace.layers[0].pooled[0, 0, 0]


def test_only_the_neighbourhood_is_read(tmp_path):
    """A thousand megapixels on the disk: no more memory than for a small picture."""
    pixels = np.memmap(tmp_path / "large.raw", np.uint8, "w+", shape=(25_000, 40_000))
    pixels[20_000:20_003, 39_997:] = NINE
    recipe = Recipe([Layer([Kernel(np.ones((3, 3)))], pooling=Pooling())] * 2)
    explainer = explainer_of(recipe, Image(pixels))
    explainer.filtered(0, 0, 5, 5)  # the loops are loaded
    tracemalloc.start()
    step = explainer.filtered(0, 0, 20_001, 39_998)
    window = explainer.pooled(1, 0, 5000, 9999)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert step.value == step.total == 45
    assert window.value > 0
    assert peak < 4_000_000
