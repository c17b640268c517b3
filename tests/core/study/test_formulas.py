"""What the formulas say is what was computed: they are read again and worked out."""

import math
import re

import numpy as np
import pytest
from hypothesis import assume, given, settings

from core import Kernel, Layer, Pooling, Recipe
from core.compute.geometry import ShapeError
from core.study.formulas import latex_formula, number_text, plain_formula
from tests.core import strategies
from tests.core.study.test_explain import NINE, explained, explainer_of, pooled

SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], scale=0.5, bias=-1)


def worked_out(text):
    """The sum of the products that a plain formula writes out."""
    written = text[text.index("sum =") + 5 : text.index("    = ")]
    written = re.sub(r"\[[^\]]*\]", "", written)
    return eval(
        written.replace("\n", " "), {"__builtins__": {}}, {"inf": math.inf, "NaN": math.nan}
    )


@settings(strategies.FIXED, max_examples=150)
@given(strategies.cases(), strategies.seeds)
def test_plain_sums_add_up(case, seed):
    recipe, image = case
    try:
        explainer = explainer_of(recipe, image)
    except ShapeError:
        assume(False)
    rng = np.random.default_rng(seed)
    layer = len(recipe.layers) - 1
    place = tuple(int(rng.integers(size)) for size in explainer.plans[layer].filtered_shape)
    step = explainer.filtered(layer, *place)
    text = plain_formula(step, None)
    latex = latex_formula(step, None)
    assert f"filtered({place[2]}, {place[1]})" in text
    assert latex.count("{") == latex.count("}")
    if step.rule != "filtered":
        assert "keep" in text or "off" in text
        return
    found = worked_out(text)
    size = float(np.abs(step.products).sum())
    if np.isfinite(size):
        assert found == pytest.approx(step.total, abs=1e-7 * size + 1e-30)
    assert f"filtered({place[2]}, {place[1]}) = {number_text(step.value)}" in text.splitlines()


def test_a_median_of_an_even_count_is_the_mean_of_two():
    layer = Layer([Kernel([[1]])], pooling=Pooling("median"))
    text = plain_formula(None, pooled(Recipe([layer]), NINE))
    assert text == (
        "pooled(0, 0) = median(1, 2, 4, 5) = 3, the mean of filtered(1, 0) and filtered(0, 1)"
    )


def test_the_whole_of_a_pixel():
    recipe = Recipe([Layer([SOBEL], activation="relu", pooling=Pooling())])
    text = plain_formula(explained(recipe, NINE, row=1, column=1), pooled(recipe, NINE))
    assert text.splitlines() == [
        "sum = (-1) * 1 + 0 * 2 + 1 * 3",
        "    + (-2) * 4 + 0 * 5 + 2 * 6",
        "    + (-1) * 7 + 0 * 8 + 1 * 9",
        "    = 8",
        "0.5 * 8 + (-1) = 3",
        "relu(3) = 3",
        "filtered(1, 1) = 3",
        "pooled(0, 0) = max(0, 3, 0, 3) = 3, from filtered(1, 0)",
    ]


def test_the_whole_of_a_pixel_in_latex():
    recipe = Recipe([Layer([SOBEL], activation="relu", pooling=Pooling("average"))])
    text = latex_formula(explained(recipe, NINE, row=1, column=1), pooled(recipe, NINE))
    assert text.splitlines() == [
        r"\begin{aligned}",
        r"s &= \sum \begin{bmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \\ 7 & 8 & 9 \end{bmatrix} \odot"
        r" \begin{bmatrix} -1 & 0 & 1 \\ -2 & 0 & 2 \\ -1 & 0 & 1 \end{bmatrix} = 8 \\",
        r"v &= 0.5 \cdot 8 + (-1) = 3 \\",
        r"f_{1,1} &= \max(v, 0) = 3 \\",
        r"q_{0,0} &= \frac{0 + 3 + 0 + 3}{4} = 1.5",
        r"\end{aligned}",
    ]


def test_large_kernels_are_told_by_their_largest_products():
    recipe = Recipe([Layer([Kernel(np.ones((63, 63)))], border="replicate")])
    step = explained(recipe, NINE, row=1, column=1)
    text = plain_formula(step, None)
    assert "[3957 more products]" in text
    assert worked_out(text) == step.total
    assert len(text) < 3000
    assert r"\dots" in latex_formula(step, None)


def test_luminance_is_written_out():
    image = np.full((3, 3, 3), (10, 20, 30), np.uint8)
    recipe = Recipe([Layer([SOBEL])], color="luminance")
    text = plain_formula(explained(recipe, image, row=1, column=1), None)
    assert "luminance(1, 1) = 0.299 * 10 + 0.587 * 20 + 0.114 * 30 = 18.1" in text


def test_invented_pixels_are_named():
    text = plain_formula(explained(Recipe([Layer([SOBEL])]), NINE), None)
    assert "(-1, -1): reflect of (1, 1) = 5" in text
    text = plain_formula(explained(Recipe([Layer([SOBEL], border="constant")]), NINE), None)
    assert "(-1, -1): constant of the constant = 0" not in text
    assert "(-1, -1): the border's constant 0" in text


@pytest.mark.parametrize("kind", strategies.POOLINGS)
@pytest.mark.parametrize("activation", strategies.ACTIVATIONS)
def test_every_kind_has_its_formula(kind, activation):
    layer = Layer([SOBEL], activation=activation, pooling=Pooling(kind, size=(3, 3)))
    step, pool = explained(Recipe([layer]), NINE), pooled(Recipe([layer]), NINE)
    for text in (plain_formula(step, pool), latex_formula(step, pool)):
        assert text
        assert text.count("(") == text.count(")")
    assert plain_formula(None, None) == latex_formula(None, None) == ""


def test_numbers_are_exact_enough():
    assert number_text(3.0) == "3"
    assert number_text(-0.0) == "0"
    assert number_text(float("nan")) == "NaN"
    assert number_text(-math.inf) == "-inf"
    for value in np.random.default_rng(4).normal(size=200).astype(np.float32):
        assert np.float32(number_text(float(value))) == value
