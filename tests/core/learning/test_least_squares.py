"""Kernels found by least squares: every small preset, against what made the picture."""

import math

import numpy as np
import pytest
from scipy import ndimage

from core import Image, Kernel
from core.files.samples import sample_image
from core.learning import least_squares
from core.learning.constraints import LearnError
from core.learning.least_squares import best_placement, fit, fit_steps, measured_scales, tile_stride
from core.learning.pairs import Setup, make_pair, placements
from core.trace import Progress
from tests.core.learning.filtering import filtered, rounded, scaled, small_presets

NOISE = sample_image("noise").pixels
SMALL = NOISE[:64, :80]
RNG = np.random.default_rng(9)
ODD = Kernel(RNG.normal(size=(5, 4)) / 5, bias=120)


def found(image, second, rows, columns, **rules):
    pair = make_pair(Image(image), second if isinstance(second, Image) else Image(second))
    return fit(pair, Setup(rows, columns, **rules))


@pytest.mark.parametrize("preset", small_presets(), ids=lambda preset: preset.id)
def test_every_preset_is_found_in_a_picture_of_eight_bits(preset):
    kernel = preset.kernel()
    answer = found(NOISE, rounded(filtered(NOISE, kernel)), kernel.rows, kernel.columns)
    truth = kernel.scale * kernel.weights
    assert np.abs(scaled(answer.weights) - scaled(truth)).max() < 0.02
    np.testing.assert_allclose(answer.weights, truth, atol=0.02 * np.abs(truth).max())
    assert answer.bias == pytest.approx(kernel.bias, abs=0.3)
    assert answer.anchor == kernel.anchor
    assert answer.rms < 0.6
    assert answer.counts.total == NOISE.size


def test_weights_lie_as_far_off_as_their_errors_say():
    """Against many pictures with rounding noise drawn anew."""
    values, away = filtered(SMALL, ODD), []
    for seed in range(60):
        noise = np.random.default_rng(seed).normal(scale=2.0, size=values.shape)
        answer = found(SMALL, values + noise, 5, 4, any_anchor=False)
        away.append([*((answer.weights - ODD.weights) / answer.errors).ravel(),
                     (answer.bias - ODD.bias) / answer.bias_error])  # fmt: skip
    assert 0.9 < np.std(away) < 1.1
    assert 0.75 < np.std(np.array(away)[:, -1]) < 1.3
    assert answer.rms == pytest.approx(2.0, rel=0.05)


def test_it_is_the_answer_of_numpy():
    """lstsq of the whole design, with the figures that follow from it."""
    values = filtered(SMALL, ODD) + RNG.normal(size=SMALL.shape)
    answer = found(SMALL, values.astype(np.float32), 5, 4, any_anchor=False)
    windows = np.lib.stride_tricks.sliding_window_view(SMALL.astype(float), (5, 4))
    design = windows.reshape(-1, 20)
    targets = values.astype(np.float32).astype(float)[2:-2, 1:-2].ravel()
    whole = np.column_stack([design, np.ones(len(design))])
    wanted, (rest,), *_ = np.linalg.lstsq(whole, targets, rcond=None)
    errors = np.sqrt(rest / (len(whole) - 21) * np.diag(np.linalg.inv(whole.T @ whole)))
    np.testing.assert_allclose(answer.weights.ravel(), wanted[:20], atol=1e-9)
    np.testing.assert_allclose(answer.errors.ravel(), errors[:20], rtol=1e-6)
    assert (answer.bias, answer.bias_error) == pytest.approx((wanted[20], errors[20]), rel=1e-6)
    assert answer.rms == pytest.approx(math.sqrt(rest / len(whole)))
    assert answer.peak == pytest.approx(np.abs(targets - whole @ wanted).max())
    spread = ((targets - targets.mean()) ** 2).sum()
    assert answer.r_squared == pytest.approx(1 - rest / spread, abs=1e-4)


@pytest.mark.parametrize("anchor", [(0, 0), (4, 3), (1, 2), (2, 1)])
def test_the_anchor_is_found_and_belongs_to_the_kernel(anchor):
    kernel = Kernel(ODD.weights, bias=120, anchor=anchor)
    answer = found(SMALL, rounded(filtered(SMALL, kernel)), 5, 4)
    assert answer.anchor == anchor
    made = answer.kernel("Learned")
    assert (made.anchor, made.name, made.bias) == (anchor, "Learned", answer.bias)
    np.testing.assert_allclose(filtered(SMALL, made), filtered(SMALL, kernel), atol=0.2)


def test_of_anchors_that_are_as_good_the_usual_one_is_taken():
    """A small kernel in a large table may lie anywhere in it."""
    kernel = Kernel([[1, 0, -1]], bias=128, scale=0.2)
    answer = found(SMALL, rounded(filtered(SMALL, kernel)), 5, 5)
    assert answer.anchor == (2, 2)
    np.testing.assert_allclose(answer.weights[2], [0, 0.2, 0, -0.2, 0], atol=0.01)


@pytest.mark.parametrize(
    ("rules", "kernel"),
    [
        ({"sum_rule": "zero"}, [[1, -2, 1], [0, 3, -1], [-1, 0, -1]]),
        ({"sum_rule": "one"}, [[0.1, 0.3, 0], [0.2, 0.1, 0.1], [0.1, 0, 0.1]]),
        ({"symmetry": "left-right"}, [[1, 2, 1], [0, 4, 0], [3, -1, 3]]),
        ({"symmetry": "top-bottom"}, [[1, 2, 3], [0, 4, 1], [1, 2, 3]]),
        ({"symmetry": "both"}, [[1, 2, 1], [0, 4, 0], [1, 2, 1]]),
        ({"symmetry": "point", "sum_rule": "zero"}, [[1, 2, 3], [-4, -4, -4], [3, 2, 1]]),
    ],
)
def test_rules_are_kept_and_cost_nothing_where_they_hold(rules, kernel):
    scale = 1.0 if rules.get("sum_rule") == "one" else 0.1
    kernel = Kernel(kernel, bias=128 * (scale < 1), scale=scale)
    values = filtered(SMALL, kernel) + RNG.normal(size=SMALL.shape)
    answer = found(SMALL, rounded(values), 3, 3, **rules)
    np.testing.assert_allclose(answer.weights, kernel.weights * scale, atol=0.005)
    weights = answer.weights
    if "sum_rule" in rules:
        total = {"zero": 0.0, "one": 1.0}[rules["sum_rule"]]
        assert weights.sum() == pytest.approx(total, abs=1e-12)
    flips = {"left-right": weights[:, ::-1], "top-bottom": weights[::-1],
             "both": weights[::-1, ::-1], "point": weights[::-1, ::-1]}  # fmt: skip
    np.testing.assert_allclose(weights, flips.get(rules.get("symmetry"), weights), atol=1e-12)
    free = found(SMALL, rounded(values), 3, 3)
    assert answer.errors.mean() < free.errors.mean()


def test_without_a_bias_there_is_none():
    kernel = Kernel([[0.2, 0.3], [0.1, 0.2]])
    answer = found(SMALL, rounded(filtered(SMALL, kernel)), 2, 2, has_bias=False)
    assert (answer.bias, answer.bias_error) == (0, 0)
    np.testing.assert_allclose(answer.weights, kernel.weights, atol=0.002)


@pytest.mark.parametrize(
    ("part", "padding", "stride"),
    [
        (np.s_[1:-1, 1:-1], "valid", (1, 1)),
        (np.s_[::2, ::2], "same", (2, 2)),
        (np.s_[1:-1:3, 1:-1:2], "valid", (3, 2)),
    ],
)
def test_smaller_pictures_are_placed_by_their_size(part, padding, stride):
    kernel = Kernel([[1, 2, 0], [0, 1, 1], [0, 0, -2]], scale=0.2, bias=30)
    answer = found(SMALL, rounded(filtered(SMALL, kernel)[part]), 3, 3)
    assert (answer.placement.padding, answer.placement.stride) == (padding, stride)
    np.testing.assert_allclose(answer.weights, 0.2 * kernel.weights, atol=0.01)


@pytest.mark.parametrize("border", ["reflect", "replicate", "symmetric", "circular", "zeros"])
def test_with_its_border_rule_every_pixel_fits(border):
    modes = {"reflect": "mirror", "replicate": "nearest", "symmetric": "reflect",
             "circular": "wrap", "zeros": "constant"}  # fmt: skip
    values = filtered(SMALL, ODD, modes[border])
    answer = found(SMALL, values, 5, 4, border=border)
    assert answer.counts.used == SMALL.size
    assert answer.peak < 1e-4
    other = found(SMALL, values, 5, 4, border="zeros" if border != "zeros" else "reflect")
    assert other.peak > 1


def test_colours_share_one_kernel_and_gray_is_luminance():
    colours = RNG.integers(0, 256, (48, 50, 3)).astype(np.uint8)
    kernel = Kernel([[1, 1, 0], [2, 1, 0]], scale=0.15, bias=10)
    planes = [filtered(colours[:, :, k], kernel) for k in range(3)]
    answer = found(colours, rounded(np.dstack(planes)), 2, 3)
    assert (answer.color, answer.counts.total) == ("channels", colours.size)
    np.testing.assert_allclose(answer.weights, 0.15 * kernel.weights, atol=0.005)
    gray = np.tensordot([0.299, 0.587, 0.114], planes, axes=1)
    by_light = found(colours, rounded(gray), 2, 3)
    assert by_light.color == "luminance"
    np.testing.assert_allclose(by_light.weights, 0.15 * kernel.weights, atol=0.005)


def test_what_the_pixels_do_not_tell_stays_at_its_smallest_and_is_said():
    """Stripes have the same value in all rows of a column."""
    stripes = np.tile(RNG.integers(0, 256, 80), (40, 1)).astype(np.uint8)
    answer = found(stripes, filtered(stripes, Kernel([[0, 0, 0], [1, 2, 3], [0, 0, 0]])), 3, 3)
    assert answer.undetermined == 6
    assert math.isinf(answer.condition)
    assert np.isinf(answer.errors).all()
    assert math.isinf(answer.bias_error)
    np.testing.assert_allclose(answer.weights, np.tile([1 / 3, 2 / 3, 1], (3, 1)), atol=1e-6)
    assert answer.rms < 1e-3


def test_too_few_pixels_leave_numbers_open():
    answer = found(SMALL[:5, :5], SMALL[:5, :5].astype(np.float32), 3, 3)
    assert answer.undetermined == 1
    assert math.isinf(answer.condition)


@pytest.mark.parametrize(
    ("image", "second", "rules", "reason"),
    [
        (np.full((9, 9), 7, np.uint8), SMALL[:9, :9], {}, "one value everywhere"),
        (np.zeros((9, 9), np.uint8), SMALL[:9, :9], {"has_bias": False}, "0 everywhere"),
        (SMALL, np.zeros_like(SMALL), {}, "an end of its range"),
        (SMALL, np.full(SMALL.shape, np.nan, np.float32), {}, "NaN or infinite"),
        (SMALL[:2, :2], SMALL[:2, :2], {}, "a window of 3 x 3 fits nowhere"),
        (SMALL, SMALL[:63], {}, "the second picture is 63 x 80"),
    ],
)
def test_what_cannot_be_learned_from_is_one_sentence(image, second, rules, reason):
    with pytest.raises(LearnError, match=reason):
        found(image, second, 3, 3, **rules)


def test_an_even_target_has_a_kernel_of_zeros():
    answer = found(SMALL, np.full(SMALL.shape, 90, np.uint8), 3, 3)
    np.testing.assert_allclose(answer.weights, 0, atol=1e-9)
    assert answer.bias == pytest.approx(90)
    assert math.isnan(answer.r_squared)


def test_numbers_of_any_size_are_found():
    """16 bits in, float out, times a thousandth."""
    image = RNG.integers(0, 65536, (40, 40)).astype(np.uint16)
    values = ndimage.uniform_filter(image.astype(float), 3, mode="mirror") / 1e6
    answer = found(image, values.astype(np.float32), 3, 3)
    np.testing.assert_allclose(answer.weights, 1 / 9e6, rtol=1e-4)
    assert answer.r_squared > 1 - 1e-9


def test_of_very_large_pictures_some_tiles_are_used(monkeypatch):
    monkeypatch.setattr(least_squares, "MOST_WORK", SMALL.size * 16 / 3)
    monkeypatch.setattr("core.learning.pairs._TILE_VALUES", 4 * 4 * 80)
    kernel = Kernel([[0.2, 0.3], [0.1, 0.2]])
    pair = make_pair(Image(SMALL), rounded(filtered(SMALL, kernel)))
    assert tile_stride(pair, Setup(2, 2)) == 3
    answer = fit(pair, Setup(2, 2))
    assert answer.counts.skipped == pytest.approx(SMALL.size * 2 / 3, rel=0.1)
    assert answer.counts.total == SMALL.size
    np.testing.assert_allclose(answer.weights, kernel.weights, atol=0.003)


def test_it_can_be_given_up_between_tiles(monkeypatch):
    monkeypatch.setattr("core.learning.pairs._TILE_VALUES", 4 * 80)
    pair = make_pair(Image(SMALL), rounded(filtered(SMALL, ODD)))
    steps = fit_steps(pair, Setup(2, 2))
    told = [next(steps) for _ in range(9)]
    assert told[0] == Progress(0, told[0].total)
    assert told[8].done > told[2].done
    steps.close()


def test_the_placement_and_the_scales_are_those_of_the_pair():
    pair = make_pair(Image(SMALL), rounded(filtered(SMALL, ODD)))
    setup = Setup(5, 4)
    assert best_placement(pair, setup) == placements(pair, setup)[0]
    scales = measured_scales(pair, setup)
    assert scales.input_mean == pytest.approx(SMALL.mean(), rel=0.1)
    assert scales.output_width > 0
