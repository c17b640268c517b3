"""The nearest named kernel, against correlations by brute force over all presets and turns."""

import numpy as np
import pytest
from hypothesis import given

from core.kernel_edits import flipped_horizontally, negated, rotated, rotated_left, transposed
from core.own_presets import OwnPreset
from core.presets import find_preset, presets, use_own_presets
from core.recipe import Kernel
from core.study.applied_kernel import applied_kernel
from core.study.nearest import TURNS, nearest, turned
from tests.core.strategies import FIXED, kernels


def of(kernel, name=""):
    return nearest(applied_kernel(kernel), name)


def said(kernel, name=""):
    return str(of(kernel, name).words)


def canvas(weights, anchor):
    """The weights amid zeros, the anchor in the middle."""
    whole = np.zeros((61, 61))
    row, column = 30 - anchor[0], 30 - anchor[1]
    whole[row : row + weights.shape[0], column : column + weights.shape[1]] = weights
    return whole


@FIXED
@given(kernels((3, 3)))
def test_no_preset_in_any_turn_is_more_alike(kernel):
    found = of(kernel)
    if not (kernel.scale * kernel.weights).any():
        assert found is None
        return
    mine = canvas(kernel.scale * kernel.weights, kernel.anchor)
    best = 0.0
    for preset in presets():
        other = preset.kernel()
        drawn = canvas(other.weights, other.anchor)
        for mirror in (drawn, drawn[:, ::-1]):
            for quarters in range(4):
                share = (mine * np.rot90(mirror, quarters)).sum()
                best = max(best, abs(share) / np.linalg.norm(mine) / np.linalg.norm(drawn))
    assert found.similarity >= best - 1e-9
    assert found.similarity <= 1


def test_every_preset_is_itself():
    for preset in presets():
        found = of(preset.kernel(), preset.name)
        assert (found.name, found.turn, found.is_exact) == (preset.name, None, True), preset.id
        assert found.factor == pytest.approx(1)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda k: k, "Sharpen 8 (exact)"),
        (negated, "Sharpen 8, × −1 (exact)"),
        (lambda k: Kernel(0.5 * k.weights), "Sharpen 8, × 0.5 (exact)"),
        (lambda k: Kernel(k.weights, scale=1 / 9), "Sharpen 8, × 1/9 (exact)"),
    ],
)
def test_factors(change, text):
    assert said(change(find_preset("sharpen-8").kernel())) == text


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (rotated_left, "turned by 90°"),
        (lambda k: rotated(rotated(k)), "turned by 180°"),
        (rotated, "turned by 270°"),
        (flipped_horizontally, "mirrored left to right"),
        (transposed, "transposed"),
    ],
)
def test_turns_are_those_of_the_editor(change, text):
    """An own preset without any symmetry, changed by the menu's commands."""
    odd = Kernel([[9, 2, 0, 1], [-3, 7, 5, 2], [1, 4, 8, 0.5]], anchor=(0, 1))
    use_own_presets((OwnPreset("My kernel", odd, group="Mine"),))
    try:
        assert said(change(odd)) == f"My kernel, {text} (exact)"
        near = Kernel(change(odd).weights + 0.01, anchor=change(odd).anchor)
        assert said(near).startswith(f"My kernel, {text} (99.9 % alike)")
    finally:
        use_own_presets(())
    assert "My kernel" not in said(change(odd))


def test_turns_of_forty_five_degrees():
    own = Kernel([[1, 2, 3], [8, 0, 4], [7, 6, 5]])
    use_own_presets((OwnPreset("Snail", own, group="Mine"),))
    try:
        assert said(Kernel([[2, 3, 4], [1, 0, 5], [8, 7, 6]])) == "Snail, turned by 45° (exact)"
    finally:
        use_own_presets(())


def test_a_turn_keeps_the_anchor_on_its_weight():
    weights = np.arange(6.0).reshape(2, 3)
    for turn in TURNS[:8]:
        made, anchor = turned(weights, (0, 2), turn)
        assert made[anchor] == weights[0, 2]


def test_names_of_the_same_kernel():
    sobel = find_preset("sobel-x").kernel()
    assert said(sobel) == "Sobel x = Robinson E = Vertical lines (exact)"
    assert said(sobel, "Vertical lines") == "Vertical lines = Sobel x = Robinson E (exact)"
    assert said(sobel, "Custom (from Box)").startswith("Sobel x = ")


def test_sizes_and_anchors_are_matched_about_the_anchor():
    wide = np.zeros((5, 7))
    wide[1:4, 2:5] = find_preset("prewitt-x").kernel().weights
    assert said(Kernel(wide)) == "Prewitt x (exact)"
    assert not of(Kernel(wide, anchor=(1, 3))).is_exact
    nearly = wide.copy()
    nearly[0, 0] = 1e-9
    assert not of(Kernel(nearly)).is_exact


@pytest.mark.parametrize("sigma", [0.7, 2.0, 5.0])
def test_gaussians_and_boxes_of_any_size(sigma):
    found = of(find_preset("gaussian").kernel(sigma=sigma, rows=9, columns=7))
    assert (found.name, found.is_exact) == ("Gaussian blur", True)
    assert str(found.note) == f"sigma {sigma:g}, 9 × 7"
    assert said(Kernel(np.full((2, 9), 3.0))) == "Box blur (2 × 9), × 54 (exact)"


@pytest.mark.parametrize("radius", [1.0, 2.5, 3.0, 9.5, 12.0])
def test_disks_of_half_steps(radius):
    found = of(find_preset("disk").kernel(radius=radius))
    assert (found.name, found.is_exact) == ("Disk blur", True)


def test_what_is_like_nothing():
    rng = np.random.default_rng(5)
    assert said(Kernel(rng.normal(size=(21, 21)))).startswith("none is like it (nearest: ")
    assert of(Kernel([[0, 0]])) is None
