"""Every target's script against `run`, pixel by pixel, and by itself in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import event, given, settings

from core import Kernel, Layer, Pooling, Recipe, run, write_image
from core.export.script import ExportError
from core.export.targets import MOST_WEIGHTS, TARGETS, recipe_source
from core.image import Image
from tests.core import strategies
from tests.core.export.running import apply_source, check, each_target, need

RNG = np.random.default_rng(5)
GRAY = RNG.integers(0, 256, (23, 31)).astype(np.uint8)
RGB = RNG.integers(0, 2**16, (19, 24, 3)).astype(np.uint16)
FLOATS = RNG.normal(size=(17, 22)).astype(np.float32)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel x")


def one(*kernels, color="channels", **layer):
    return Recipe((Layer(kernels, **layer),), color=color)


@pytest.fixture(autouse=True)
def one_thread():
    """Many small calls on all cores wait for each other."""
    if (torch := sys.modules.get("torch")) is not None:
        torch.set_num_threads(1)


@each_target
@settings(strategies.FIXED, max_examples=120)
@given(strategies.cases())
def test_random_recipes(target, case):
    need(target)
    event("compared" if check(target, *case) else "refused by both, or too large")


@each_target
@settings(strategies.FIXED, max_examples=80)
@given(strategies.cases(integer=True))
def test_integers_are_exact(target, case):
    need(target)
    check(target, *case, exact=True)


BORDERS = [name for name in strategies.BORDERS if name != "keep"]


@each_target
@pytest.mark.parametrize("border", BORDERS)
@pytest.mark.parametrize("image", [GRAY, RGB, FLOATS], ids=["gray", "RGB", "floats"])
def test_every_border_far_wider_than_the_image(target, border, image):
    need(target)
    kernel = Kernel(RNG.integers(-2, 3, (2, 3)), anchor=(1, 2))
    wide = (70, 3, 0, 95)
    assert check(target, one(kernel, border=border, border_value=4, padding=wide), image)
    assert check(target, one(kernel, border=border, dilation=(30, 40)), image[:5, :1])


@each_target
@pytest.mark.parametrize("kind", strategies.POOLINGS)
@pytest.mark.parametrize("ceil_mode", [False, True])
@pytest.mark.parametrize("counted", [False, True])
def test_every_pooling_with_padding_and_dilation(target, kind, ceil_mode, counted):
    need(target)
    image = FLOATS.copy()
    image[3, 4], image[9, 9], image[12, 2] = np.nan, np.inf, -np.inf
    for padding, dilation in (((0, 0), (1, 1)), ((1, 2), (1, 1)), ((1, 2), (2, 3))):
        pooling = Pooling(
            kind,
            size=(3, 4),
            stride=(2, 3),
            padding=padding,
            dilation=dilation,
            ceil_mode=ceil_mode,
            count_include_pad=counted,
        )
        assert check(target, one(Kernel([[1]]), pooling=pooling), image)


@each_target
@pytest.mark.parametrize("size", [(7, 7), (7, 8), (9, 9), (1, 63), (63, 63)])
@pytest.mark.parametrize("is_product", [False, True])
def test_large_kernels_keep_errors_and_nan_where_they_are(target, size, is_product):
    """OpenCV's filter2D would spread both over the image, by a Fourier transform."""
    need(target)
    image = RNG.integers(0, 2**16, (24, 30)).astype(np.float32)
    image[3, 4], image[20, 25] = np.nan, 1e9
    weights = RNG.integers(1, 4, size).astype(float)
    if is_product:
        weights = np.outer(RNG.integers(1, 4, size[0]), RNG.integers(1, 4, size[1]))
    if size == (63, 63):  # the oracle takes a pixel at a time
        image = image[:9, :11]
    assert check(target, one(Kernel(weights)), image)
    assert check(target, one(Kernel(weights / 7), border="symmetric", flip=True), image)
    assert check(target, one(Kernel(weights), border="circular", stride=(2, 3)), image)


def test_opencv_separates_a_large_product():
    box = recipe_source(one(Kernel(np.full((9, 9), 1 / 81))), "opencv")
    assert "sepFilter2D" in box
    assert "sepFilter2D" not in recipe_source(one(Kernel(RNG.normal(size=(9, 9)))), "opencv")


@each_target
def test_weights_as_small_as_a_roundoff_count(target):
    """SciPy's correlate takes those for 0."""
    need(target)
    kernel = Kernel([[1e-17, 0, -1e-17]], scale=1e17)
    assert check(target, one(kernel), GRAY)
    assert check(target, one(kernel, border="keep"), GRAY)


@each_target
def test_clip_takes_the_range_of_the_image(target):
    need(target)
    recipe = Recipe(
        (Layer((Kernel([[3]]),), activation="clip"), Layer((Kernel([[2]]),), activation="clip"))
    )
    for image in (GRAY, RGB, FLOATS, GRAY > 99, GRAY.astype(np.int8)):
        assert check(target, recipe, image)


@each_target
def test_a_recipe_that_is_switched_off_hands_the_image_on(target):
    need(target)
    recipe = one(SOBEL, enabled=False, color="luminance")
    assert check(target, recipe, RGB)
    assert check(target, recipe, GRAY)
    with pytest.raises(ValueError, match="luminance"):
        apply_source(recipe_source(recipe, target), RGB[:, :, :2])


@each_target
def test_large_banks_are_packed(target):
    need(target)
    for weights in (
        RNG.integers(-9, 10, (300, 4, 4)),
        RNG.normal(size=(300, 4, 4)).astype(np.float32),
        RNG.normal(size=(300, 4, 4)),
        np.where(RNG.random((300, 4, 4)) < 0.5, -0.0, 300),
    ):
        recipe = one(*(Kernel(w, bias=i % 3) for i, w in enumerate(weights)))
        source = recipe_source(recipe, target)
        assert len(source) < 60_000
        assert "unpack(" in source
        assert check(target, recipe, GRAY[:6, :7])


@each_target
def test_too_many_weights_are_refused(target):
    kernel = Kernel(np.ones((63, 63)))
    recipe = one(*[kernel] * (MOST_WEIGHTS // 63**2 + 1))
    with pytest.raises(ExportError, match=r"^layers\[0\]\.kernels: more than"):
        recipe_source(recipe, target)


def test_opencv_refuses_what_float32_cannot_hold():
    for field, recipe in {
        "kernels[1].weights": one(SOBEL, Kernel([[1e39]])),
        "kernels[0].scale": one(Kernel([[1]], scale=-1e39)),
        "kernels[0].bias": one(Kernel([[1]], bias=1e39)),
        "border_value": one(SOBEL, border="constant", border_value=1e39),
        "slope": one(SOBEL, activation="leaky_relu", slope=1e39),
        "range": one(SOBEL, activation="clip", range=(0, 1e39)),
    }.items():
        with pytest.raises(ExportError) as caught:
            recipe_source(recipe, "opencv")
        assert caught.value.path == f"layers[0].{field}"
        assert "1e+39" in caught.value.reason
        for other in ("numpy", "scipy", "torch"):
            recipe_source(recipe, other)


@each_target
def test_the_script_runs_by_itself(target, tmp_path):
    need(target)
    recipe = one(SOBEL, Kernel(np.full((3, 3), 1 / 9)), pooling=Pooling("median"))
    script = tmp_path / "recipe.py"
    script.write_text(recipe_source(recipe, target), "utf-8")
    image = RGB.astype(np.uint8)
    source = tmp_path / ("image.png" if target == "opencv" else "image.npy")
    if target == "opencv":
        write_image(Image(image), source)
    else:
        np.save(source, image)
    result = subprocess.run(
        [sys.executable, "-W", "error", str(script), str(source), str(tmp_path / "maps.npy")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    maps = np.load(tmp_path / "maps.npy")
    np.testing.assert_allclose(maps, run(recipe, image).layers[0].pooled, rtol=1e-6, atol=1e-4)


def test_every_target_says_what_it_needs():
    assert list(TARGETS) == ["numpy", "scipy", "torch", "opencv"]
    for name, row in TARGETS.items():
        assert row.name == name
        assert row.label
        assert row.needs
