"""Frames of an animation: true values where the steps have been, nothing where they have not."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import ShapeError, plan_recipe
from core.display import Shades, picture
from core.image import Image as Picture
from core.study.animation import (
    GAP,
    MOST_PIXELS,
    TITLE_HEIGHT,
    AnimationError,
    Scene,
    drawing_steps,
)
from core.study.stepping import Block, Course, Step
from core.trace import finish
from tests.core.strategies import FIXED, cases

GRAYS = Shades(0, 255)
SIGNED = Shades(-1020, 1020)
NOISE = np.random.default_rng(3).integers(0, 256, (20, 24)).astype(np.uint8)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
TITLES = {"original": "Original", "filtered": "Filtered", "pooled": "Pooled"}


def scene_of(pixels, recipe, filtered, pooled=None, **more):
    image = Image(pixels)
    plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
    shades = {"original": GRAYS, "filtered": SIGNED, "pooled": SIGNED}
    course = Course(filtered, pooled)
    layer = len(recipe.layers) - 1
    return Scene(image, recipe, plans, layer, 0, course, shades, TITLES, **more)


def drawn(scene):
    return finish(drawing_steps(scene))


def block(top, left, rows, columns):
    return Block(range(top, top + rows), range(left, left + columns))


def pictures(scene, frame):
    """The pictures of a frame, without titles and gaps."""
    count = len(scene.stages)
    width = (frame.shape[1] - GAP * (count + 1)) // count
    return [
        frame[TITLE_HEIGHT:-GAP, GAP + k * (width + GAP) : GAP + k * (width + GAP) + width]
        for k in range(count)
    ]


ONE = Recipe([Layer([SOBEL], pooling=Pooling())])


def test_pixels_appear_one_by_one_with_their_values():
    scene = scene_of(NOISE, ONE, block(4, 6, 4, 8), block(2, 3, 2, 4), scale=Fraction(6))
    drawing = drawn(scene)
    assert scene.seen() == (5, 3, 15, 9)
    assert drawing.size == (6 * 6 + TITLE_HEIGHT + GAP, 3 * 60 + 4 * GAP)
    trace = run(ONE, NOISE).layers[0]
    ground = scene.inks.ground
    for number in range(1, scene.course.count + 1):
        original, filtered, pooled = pictures(scene, drawing.frame(number))
        step = scene.course.step(number)
        for y in range(3, 9):
            for x in range(5, 15):
                middle = (y - 3) * 6 + 3, (x - 5) * 6 + 3
                assert tuple(original[middle]) == (NOISE[y, x],) * 3
                made = scene.course.number("filtered", y, x)
                if made is None or made > number:
                    assert tuple(filtered[middle]) == ground
                else:
                    gray = picture(trace.filtered[0, y : y + 1, x : x + 1], SIGNED)[0, 0]
                    assert tuple(filtered[middle]) == (gray,) * 3
                made = scene.course.number("pooled", y // 2, x // 2)
                if made is None or made > number:
                    assert tuple(pooled[middle]) == ground
                else:
                    value = trace.pooled[0, y // 2, x // 2]
                    assert tuple(pooled[middle]) == (picture(np.full((1, 1), value), SIGNED),) * 3
        # The outline stands right around what is read and what is made.
        accent = np.all(original == scene.inks.accent, axis=2)
        if step.stage == "filtered":
            at = (step.row - 4) * 6, (step.column - 6) * 6
            ring = np.zeros((36 + 4, 60 + 4), bool)
            ring[at[0] : at[0] + 22, at[1] : at[1] + 22] = True
            ring[at[0] + 2 : at[0] + 20, at[1] + 2 : at[1] + 20] = False
            np.testing.assert_array_equal(accent, ring[2:-2, 2:-2])
        else:
            assert not accent.any()


def test_boxes_are_the_kernel_and_the_window():
    scene = scene_of(NOISE, ONE, block(0, 0, 20, 24), block(0, 0, 10, 12))
    assert scene.boxes(Step("filtered", 0, 5)) == {
        "original": ((-1, 2), (4, 7)),
        "filtered": ((0, 1), (5, 6)),
    }
    assert scene.boxes(Step("pooled", 3, 4)) == {
        "filtered": ((6, 8), (8, 10)),
        "pooled": ((3, 4), (4, 5)),
    }
    assert scene.seen() == (-1, -1, 25, 21)


@FIXED
@given(cases(), st.sampled_from([Fraction(1), Fraction(2), Fraction(1, 2), Fraction(5)]))
def test_the_last_frame_shows_the_run(case, scale):
    recipe, pixels = case
    image = pixels if isinstance(pixels, Picture) else Image(pixels)
    try:
        plans = plan_recipe(recipe, (image.channels, image.rows, image.columns))
        trace = run(recipe, image)
    except (ShapeError, ValueError):
        return
    layer = len(recipe.layers) - 1
    plan = plans[layer]
    whole = [Block(range(s[1]), range(s[2])) for s in (plan.filtered_shape, plan.pooled_shape)]
    pooled = whole[1] if recipe.layers[layer].enabled and plan.pooling is not None else None
    course = Course(whole[0], pooled)
    shades = dict.fromkeys(("original", "filtered", "pooled"), Shades(-1000, 1000))
    scene = Scene(image, recipe, plans, layer, 0, course, shades, TITLES, scale=scale)
    drawing = drawn(scene)
    frame = drawing.frame(course.count)
    assert frame.shape == (*scene.size(), 3)
    left, top, *_ = scene.seen()
    before = [each for each in recipe.layers if each.enabled]
    colours = image.channels == 3 and recipe.color == "channels"
    colours = colours and all(each.kernels[0].channels is None for each in before)
    stages = {"filtered": trace.layers[layer].filtered, "pooled": trace.layers[layer].pooled}
    for stage, shown in zip(scene.stages[1:], pictures(scene, frame)[1:], strict=True):
        place = scene.place(stage)
        made = stages[stage][:3] if colours else stages[stage][:1]
        accent = np.all(shown == scene.inks.accent, axis=2)
        for y in range(0, shown.shape[0], 3):
            for x in range(0, shown.shape[1], 3):
                if accent[y, x]:
                    continue
                across = (left + (x + 0.5) / float(scale) - place.left) / place.width
                down = (top + (y + 0.5) / float(scale) - place.top) / place.height
                row, column = int(np.floor(down)), int(np.floor(across))
                if not (0 <= row < made.shape[1] and 0 <= column < made.shape[2]):
                    assert tuple(shown[y, x]) == scene.inks.ground
                    continue
                value = made[:, row, column].astype(np.float32)
                one = value.reshape((1, 1, 3) if len(value) == 3 else (1, 1))
                wanted = picture(one, shades[stage])
                # Two ways of computing round to neighbouring grays at most.
                assert abs(shown[y, x].astype(int) - wanted.reshape(-1).astype(int)).max() <= 1


def test_frames_that_are_too_large_are_refused_with_a_sentence():
    scene = scene_of(np.zeros((3000, 4000), np.uint8), ONE, block(0, 0, 3000, 4000))
    with pytest.raises(AnimationError, match=r"would have 8,040 × 3,040 pixels; at most"):
        drawn(scene)
    smaller = replace(scene, scale=Fraction(1, 4))
    rows, columns = drawn(smaller).size
    assert rows * columns < MOST_PIXELS


def test_pooling_without_a_pixel_in_the_region_is_left_out_or_empty():
    scene = scene_of(NOISE, ONE, block(3, 3, 1, 1), block(2, 2, 0, 0), scale=Fraction(4))
    original, filtered, pooled = pictures(scene, drawn(scene).frame(1))
    assert (pooled == scene.inks.ground).all()
    assert original.shape == filtered.shape == (12, 12, 3)
    with pytest.raises(IndexError):
        drawn(scene).frame(2)


def test_a_later_layers_steps_lead_over_what_comes_into_it():
    first = Layer([SOBEL, Kernel([[2]])], pooling=Pooling(size=(2, 2)))
    recipe = Recipe([first, Layer([SOBEL])])
    scene = scene_of(
        NOISE, recipe, block(2, 3, 4, 5), scale=Fraction(4), picture=1, shows_input=True
    )
    assert scene.place("original") == scene.place("filtered")
    # No farther back than that: the kernel's own window, in pixels of the first layer's map.
    assert scene.boxes(Step("filtered", 3, 4)) == {
        "original": ((2, 5), (3, 6)),
        "filtered": ((3, 4), (4, 5)),
    }
    drawing = drawn(scene)
    left, top = scene.seen()[:2]
    original, filtered = pictures(scene, drawing.frame(scene.course.count))
    trace = run(recipe, NOISE)
    for row, column in ((2, 3), (4, 5)):
        middle = (2 * row + 1 - top) * 4, (2 * column + 1 - left) * 4
        incoming = trace.layers[0].pooled[1][row : row + 1, column : column + 1]
        assert tuple(original[middle]) == (picture(incoming, GRAYS)[0, 0],) * 3
        made = trace.layers[1].filtered[1][row : row + 1, column : column + 1]
        assert tuple(filtered[middle]) == (picture(made, SIGNED)[0, 0],) * 3
    # Without that the original stands there, and the box is all that reaches the pixel.
    plain = scene_of(NOISE, recipe, block(2, 3, 4, 5))
    assert plain.boxes(Step("filtered", 3, 4))["original"] != ((2, 5), (3, 6))
