"""Presets hold the weights of the literature and behave as their table says."""

from __future__ import annotations

import math
import re
from dataclasses import FrozenInstanceError, replace
from fractions import Fraction

import numpy as np
import pytest
from scipy import ndimage

from core.presets import Preset, find_preset, matching_preset, presets
from core.recipe import Kernel, RecipeError

FIXED = [preset for preset in presets() if isinstance(preset, Preset)]
R = math.sqrt(2)

# The rows of the table of preset matrices as printed there: weights, divisor, sum after.
TABLE = {
    "identity": ("0 0 0; 0 1 0; 0 0 0", 1, 1),
    "box-3": ("1 1 1; 1 1 1; 1 1 1", 9, 1),
    "gaussian-3": ("1 2 1; 2 4 2; 1 2 1", 16, 1),
    "gaussian-5": ("1 4 6 4 1; 4 16 24 16 4; 6 24 36 24 6; 4 16 24 16 4; 1 4 6 4 1", 256, 1),
    "gaussian-5-273": (
        "1 4 7 4 1; 4 16 26 16 4; 7 26 41 26 7; 4 16 26 16 4; 1 4 7 4 1",
        273,
        1,
    ),
    "gaussian-5-159": (
        "2 4 5 4 2; 4 9 12 9 4; 5 12 15 12 5; 4 9 12 9 4; 2 4 5 4 2",
        159,
        1,
    ),
    "sharpen-4": ("0 -1 0; -1 5 -1; 0 -1 0", 1, 1),
    "sharpen-8": ("-1 -1 -1; -1 9 -1; -1 -1 -1", 1, 1),
    "sharpen-imagej": ("-1 -1 -1; -1 12 -1; -1 -1 -1", 4, 1),
    "sharpen-vips": ("-1 -1 -1; -1 16 -1; -1 -1 -1", 8, 1),
    "sharpen-pillow": ("-2 -2 -2; -2 32 -2; -2 -2 -2", 16, 1),
    "unsharp-5": (
        "-1 -4 -6 -4 -1; -4 -16 -24 -16 -4; -6 -24 476 -24 -6; -4 -16 -24 -16 -4; -1 -4 -6 -4 -1",
        256,
        1,
    ),
    "laplacian-4": ("0 1 0; 1 -4 1; 0 1 0", 1, 0),
    "edges-all": ("0 1 0; 1 -4 1; 0 1 0", 1, 0),
    "laplacian-8": ("1 1 1; 1 -8 1; 1 1 1", 1, 0),
    "outline": ("-1 -1 -1; -1 8 -1; -1 -1 -1", 1, 0),
    "laplacian-opencv": ("2 0 2; 0 -8 0; 2 0 2", 1, 0),
    "laplacian-9": ("1 4 1; 4 -20 4; 1 4 1", 6, 0),
    "laplacian-12": ("1 2 1; 2 -12 2; 1 2 1", 4, 0),
    "log-5": (
        "0 0 -1 0 0; 0 -1 -2 -1 0; -1 -2 16 -2 -1; 0 -1 -2 -1 0; 0 0 -1 0 0",
        1,
        0,
    ),
    "log-9": (
        "0 1 1 2 2 2 1 1 0; 1 2 4 5 5 5 4 2 1; 1 4 5 3 0 3 5 4 1; 2 5 3 -12 -24 -12 3 5 2;"
        "2 5 0 -24 -40 -24 0 5 2; 2 5 3 -12 -24 -12 3 5 2; 1 4 5 3 0 3 5 4 1;"
        "1 2 4 5 5 5 4 2 1; 0 1 1 2 2 2 1 1 0",
        1,
        0,
    ),
    "vertical-lines": ("-1 0 1; -2 0 2; -1 0 1", 1, 0),
    "horizontal-lines": ("-1 -2 -1; 0 0 0; 1 2 1", 1, 0),
    "sobel-x": ("-1 0 1; -2 0 2; -1 0 1", 1, 0),
    "prewitt-x": ("-1 0 1; -1 0 1; -1 0 1", 1, 0),
    "scharr-x": ("-3 0 3; -10 0 10; -3 0 3", 1, 0),
    "scharr-162-x": ("-47 0 47; -162 0 162; -47 0 47", 1, 0),
    "frei-chen-x": (f"-1 0 1; {-R!r} 0 {R!r}; -1 0 1", 1, 0),
    "sobel-5-x": (
        "-1 -2 0 2 1; -4 -8 0 8 4; -6 -12 0 12 6; -4 -8 0 8 4; -1 -2 0 2 1",
        1,
        0,
    ),
    "roberts-1": ("1 0; 0 -1", 1, 0),
    "roberts-2": ("0 1; -1 0", 1, 0),
    "line-horizontal": ("-1 -1 -1; 2 2 2; -1 -1 -1", 1, 0),
    "line-vertical": ("-1 2 -1; -1 2 -1; -1 2 -1", 1, 0),
    "line-rising": ("-1 -1 2; -1 2 -1; 2 -1 -1", 1, 0),
    "line-falling": ("2 -1 -1; -1 2 -1; -1 -1 2", 1, 0),
    "kirsch-e": ("-3 -3 5; -3 0 5; -3 -3 5", 1, 0),
    "robinson-e": ("-1 0 1; -2 0 2; -1 0 1", 1, 0),
    "robinson-ne": ("0 1 2; -1 0 1; -2 -1 0", 1, 0),
    "prewitt-compass-e": ("-1 1 1; -1 -2 1; -1 1 1", 1, 0),
    "emboss": ("-2 -1 0; -1 1 1; 0 1 2", 1, 1),
    "emboss-relief": ("-2 -1 0; -1 0 1; 0 1 2", 1, 0),
    "shadows-n": ("1 2 1; 0 1 0; -1 -2 -1", 1, 1),
}

# How many times the slope of a ramp a derivative gives.
GAIN = {
    "vertical-lines": 8,
    "sobel-x": 8,
    "prewitt-x": 6,
    "scharr-x": 32,
    "scharr-162-x": 512,
    "frei-chen-x": 4 + 2 * R,
    "sobel-5-x": 128,
    "farid-5-x": 0.992,
    "kirsch-e": 24,
}

RANK = {
    "identity": 1,
    "box-3": 1,
    "box-5": 1,
    "box-7": 1,
    "gaussian-3": 1,
    "gaussian-5": 1,
    "gaussian-5-273": 3,
    "sobel-x": 1,
    "prewitt-x": 1,
    "scharr-x": 1,
    "sobel-5-x": 1,
    "farid-5-x": 1,
    "frei-chen-x": 1,
    "laplacian-4": 2,
    "emboss": 3,
}

COMPASS = ("kirsch", "robinson", "prewitt-compass", "shadows")
DIRECTIONS = ("e", "ne", "n", "nw", "w", "sw", "s", "se")


def effective(name):
    """Weights times scale, by the preset's id."""
    kernel = find_preset(name).kernel()
    return kernel.weights * kernel.scale


def turned(weights):
    """A 3 x 3 table with every ring cell moved by 45 degrees counter-clockwise, written out."""
    (a, b, c), (d, e, f), (g, h, i) = weights
    return np.array([[b, c, f], [a, e, i], [d, g, h]])


def test_the_tutorials_three_stand_first():
    first = presets()[:4]
    assert [preset.id for preset in first[:3]] == [
        "vertical-lines",
        "horizontal-lines",
        "edges-all",
    ]
    assert [preset.group for preset in first].count("Tutorial") == 3
    assert first[0].name == "Vertical lines"
    assert first[1].name == "Horizontal lines"
    assert first[2].name == "Edges in all directions"


@pytest.mark.parametrize(("name", "row"), TABLE.items(), ids=list(TABLE))
def test_weights_are_those_of_the_table(name, row):
    text, divisor, total = row
    kernel = find_preset(name).kernel()
    expected = [[float(word) for word in line.split()] for line in text.split(";")]
    np.testing.assert_array_equal(kernel.weights, expected)
    assert kernel.scale == float(Fraction(1, divisor))
    assert kernel.bias == (128 if name == "emboss-relief" else 0)
    assert math.isclose(kernel.weights.sum() * kernel.scale, total, abs_tol=1e-12)


@pytest.mark.parametrize("preset", FIXED, ids=lambda preset: preset.id)
def test_every_fixed_preset_sums_to_one_or_zero_or_is_the_frei_chen_mean(preset):
    expected = {"frei-chen-basis-9": 3.0}
    zero = ("Edges", "Lines", "Compass", "Tutorial", "Frei-Chen")
    total = expected.get(preset.id, 0.0 if preset.group.startswith(zero) else 1.0)
    if preset.id == "emboss-relief":
        total = 0.0
    assert effective(preset.id).sum() == pytest.approx(total, abs=1e-12)


@pytest.mark.parametrize("preset", FIXED, ids=lambda preset: preset.id)
def test_whole_weights_are_exactly_whole(preset):
    weights = preset.kernel().weights
    broken = preset.id.startswith(("frei-chen", "farid"))
    assert broken or np.array_equal(weights, np.rint(weights))
    assert not weights.flags.writeable


@pytest.mark.parametrize(("name", "gain"), GAIN.items(), ids=list(GAIN))
def test_ramp_gain(name, gain):
    ramp = np.tile(np.arange(15.0) * 3, (15, 1))
    tolerance = 5e-4 if name.startswith("farid") else 1e-12
    across = ndimage.correlate(ramp, effective(name))[7, 7]
    assert across == pytest.approx(3 * gain, rel=tolerance)
    assert ndimage.correlate(ramp.T, effective(name))[7, 7] == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("name", [p.id.removesuffix("-x") for p in FIXED if p.id.endswith("-x")])
def test_y_derivative_is_the_transpose_and_both_are_antisymmetric(name):
    x, y = effective(f"{name}-x"), effective(f"{name}-y")
    np.testing.assert_array_equal(y, x.T)
    np.testing.assert_array_equal(x[:, ::-1], -x)
    np.testing.assert_array_equal(x[::-1], x)


@pytest.mark.parametrize(
    "name",
    [
        p.id
        for p in FIXED
        if p.group in ("Smooth", "Sharpen", "Edges (second derivative)") or p.id == "edges-all"
    ],
)
def test_isotropic_presets_have_all_symmetries_of_the_square(name):
    weights = effective(name)
    np.testing.assert_array_equal(weights, weights.T)
    np.testing.assert_array_equal(weights, np.rot90(weights))


@pytest.mark.parametrize(("name", "rank"), RANK.items(), ids=list(RANK))
def test_separability(name, rank):
    assert np.linalg.matrix_rank(effective(name)) == rank


@pytest.mark.parametrize("name", COMPASS)
def test_compass_sets_are_closed_under_rotation_by_45_degrees(name):
    members = [effective(f"{name}-{direction}") for direction in DIRECTIONS]
    for member, after in zip(members, [*members[1:], members[0]], strict=True):
        np.testing.assert_array_equal(turned(member), after)


@pytest.mark.parametrize("name", COMPASS)
def test_each_compass_member_answers_most_to_its_own_direction(name):
    y, x = np.mgrid[-2:3, -2:3]
    for index, direction in enumerate(DIRECTIONS):
        angle = math.radians(45 * index)
        # The screen's y grows downwards.
        step = np.where(x * math.cos(angle) - y * math.sin(angle) > 0.1, 100.0, 0.0)
        answers = {
            other: ndimage.correlate(step, effective(f"{name}-{other}"), mode="nearest")[2, 2]
            for other in DIRECTIONS
        }
        assert answers[direction] == max(answers.values())


def test_kirsch_gives_a_step_15_times():
    # 15, not the ramp's 24, is what brings a step edge back to its own height.
    step = np.tile(np.repeat([0.0, 7.0], 4), (5, 1))
    assert ndimage.correlate(step, effective("kirsch-e")).max() == 15 * 7


def test_shadows_towards_the_lower_right_are_the_emboss():
    np.testing.assert_array_equal(effective("shadows-se"), effective("emboss"))


def test_frei_chen_basis_is_orthonormal():
    basis = np.array([effective(f"frei-chen-basis-{index}").ravel() for index in range(1, 10)])
    np.testing.assert_allclose(basis @ basis.T, np.eye(9), atol=1e-15)


def test_relations_between_presets():
    identity5 = np.zeros((5, 5))
    identity5[2, 2] = 1
    np.testing.assert_array_equal(effective("unsharp-5"), 2 * identity5 - effective("gaussian-5"))
    np.testing.assert_array_equal(effective("outline"), -effective("laplacian-8"))
    np.testing.assert_array_equal(
        effective("sharpen-4"), effective("identity") - effective("laplacian-4")
    )
    np.testing.assert_allclose(effective("sharpen-pillow"), effective("sharpen-vips"))


def test_farid_weights_smooth_with_sum_one():
    weights = effective("farid-5-x")
    assert weights[2, 4] == 0.4263746 * 0.1096038
    assert weights[:, 4].sum() == pytest.approx(0.1096038, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "row", "column"),
    [
        ("shift-right", 5, 6),
        ("shift-left", 5, 4),
        ("shift-down", 6, 5),
        ("shift-up", 4, 5),
        ("identity", 5, 5),
    ],
)
def test_shifts_move_the_picture_where_they_say(name, row, column):
    picture = np.zeros((11, 11))
    picture[5, 5] = 1
    moved = ndimage.correlate(picture, effective(name))
    assert np.argwhere(moved).tolist() == [[row, column]]


def test_tutorial_lines_bring_out_what_they_are_called_after():
    line = np.zeros((9, 9))
    line[:, 4] = 255
    for name, standing, lying in (("vertical-lines", 1020, 0), ("horizontal-lines", 0, 1020)):
        assert np.abs(ndimage.correlate(line, effective(name))).max() == standing
        assert np.abs(ndimage.correlate(line.T, effective(name))).max() == lying


@pytest.mark.parametrize("name", ["rising", "falling"])
def test_diagonal_line_presets_match_their_diagonal(name):
    falling, rising = np.eye(9), np.eye(9)[::-1]
    own, other = (rising, falling) if name == "rising" else (falling, rising)
    weights = effective(f"line-{name}")
    assert ndimage.correlate(own, weights)[4, 4] == 6
    assert ndimage.correlate(other, weights)[4, 4] == 0


def test_roberts_lies_on_its_upper_left_weight():
    for name in ("roberts-1", "roberts-2"):
        assert find_preset(name).kernel().anchor == (0, 0)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_every_preset_is_told_and_named(preset):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", preset.id)
    assert preset.name == preset.name.strip() != ""
    assert preset.source
    assert preset.about.endswith(".")
    kernel = preset.kernel()
    assert kernel.name == preset.name
    assert find_preset(preset.id) is preset
    assert find_preset(preset.name.upper()) is preset
    assert (preset.parameters == ()) == isinstance(preset, Preset)


def test_ids_and_names_are_unique_and_groups_stand_together():
    for key in ("id", "name"):
        values = [getattr(preset, key).casefold() for preset in presets()]
        assert len(set(values)) == len(values)
    runs = [preset.group for preset in presets()]
    changes = [group for group, before in zip(runs, [None, *runs], strict=False) if group != before]
    assert len(set(changes)) == len(changes)


def test_no_id_is_another_presets_name():
    names = {preset.name.casefold(): preset.id for preset in presets()}
    for preset in presets():
        assert names.get(preset.id, preset.id) == preset.id


def test_presets_are_read_once_and_frozen():
    assert presets() is presets()
    with pytest.raises(FrozenInstanceError):
        presets()[0].name = "other"


def test_a_name_that_is_not_there():
    with pytest.raises(LookupError, match='"Nonesuch"'):
        find_preset("Nonesuch")


def test_fixed_presets_take_no_values():
    with pytest.raises(RecipeError, match="sigma: is no parameter of Identity"):
        find_preset("identity").kernel(sigma=1)


@pytest.mark.parametrize("preset", FIXED, ids=lambda preset: preset.id)
def test_a_preset_is_recognised_under_its_own_and_under_no_name(preset):
    kernel = preset.kernel()
    assert matching_preset(kernel) is preset
    found = matching_preset(replace(kernel, name="Custom"))
    assert found is not None
    assert replace(found.kernel(), name="") == replace(kernel, name="")


def test_equal_presets_without_a_name_are_the_tutorials():
    sobel = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    assert matching_preset(sobel).id == "vertical-lines"
    assert matching_preset(replace(sobel, name="Robinson E")).id == "robinson-e"


def test_a_change_of_any_field_is_no_preset_any_more():
    kernel = find_preset("gaussian-3").kernel()
    weights = kernel.weights.copy()
    weights[0, 0] = 1.5
    for changed in (
        replace(kernel, weights=weights),
        replace(kernel, scale=0.06),
        replace(kernel, bias=1),
        replace(kernel, anchor=(0, 0)),
        replace(kernel, weights=kernel.weights[None]),
    ):
        assert matching_preset(changed) is None
