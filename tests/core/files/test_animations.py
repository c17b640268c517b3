"""Animations read back by Pillow: frames, durations, colours, and nothing left of what failed."""

import io
from fractions import Fraction

import numpy as np
import PIL.Image
import pytest

from core import Image, Kernel, Layer, Pooling, Recipe
from core.compute.geometry import plan_recipe
from core.display import Shades
from core.files import animations
from core.files.animations import (
    ANIMATIONS,
    LAST_SECONDS,
    AnimationOptions,
    AnimationOptionsError,
    save_animation_steps,
    write_frames_steps,
)
from core.files.gif_colours import fits, to_palette
from core.files.images import read_image
from core.study.animation import AnimationError, Scene, drawing_steps
from core.study.stepping import Block, Course, spread_steps
from core.trace import finish

RANDOM = np.random.default_rng(11)
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def read_back(content):
    with PIL.Image.open(io.BytesIO(content)) as file:
        frames, durations = [], []
        for number in range(file.n_frames):
            file.seek(number)
            file.load()
            durations.append(file.info["duration"])
            frames.append(np.array(file.convert("RGB")))
        return frames, durations, file.info.get("loop")


def written(frames, **options):
    file = io.BytesIO()
    how = AnimationOptions(**options)
    steps = write_frames_steps(file, iter(frames), len(frames), frames[0].shape[:2], options=how)
    progress = []
    while True:
        try:
            progress.append(next(steps))
        except StopIteration:
            break
    assert [(p.done, p.total) for p in progress] == [
        (k, len(frames)) for k in range(1, len(frames) + 1)
    ]
    return file.getvalue()


def moving(count, rows, columns, colours=None):
    """Frames of noise in which a square moves, and some that are equal."""
    ground = RANDOM.integers(0, 256, (rows, columns, 1 if colours is None else 3)).astype(np.uint8)
    ground = np.broadcast_to(ground, (rows, columns, 3)).copy()
    frames = []
    for k in range(count):
        frame = ground.copy()
        frame[k // 2 : k // 2 + 3, k : k + 4] = (90, 162, 255)
        frame[-1, : k + 1] = (k, 2 * k, 9)
        frames.append(frame)
    return [*frames, frames[-1].copy()]


@pytest.mark.parametrize("kind", ANIMATIONS)
@pytest.mark.parametrize("size", [(9, 17), (40, 31), (1, 1), (2, 3)])
@pytest.mark.parametrize("colours", [None, 3])
def test_frames_come_back_exactly(kind, size, colours):
    frames = moving(7, *size, colours)
    found, durations, loop = read_back(written(frames, kind=kind, rate=10))
    assert len(found) == len(frames)
    assert durations == [100] * 7 + [1000 * LAST_SECONDS]
    assert loop == 0
    colours_of_first = len(np.unique(frames[0].reshape(-1, 3), axis=0))
    for number, (one, other) in enumerate(zip(found, frames, strict=True)):
        if kind == "gif" and colours_of_first > 255 and not number:
            assert np.abs(one.astype(int) - other.astype(int)).max() < 70
        elif kind != "gif" or colours is None or colours_of_first <= 255:
            np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("kind", ANIMATIONS)
def test_all_grays_and_more_are_exact_from_the_second_gif_frame(kind):
    ground = np.repeat(np.arange(256, dtype=np.uint8), 12).reshape(48, 64)
    first = np.repeat(ground[:, :, np.newaxis], 3, axis=2)
    first[:4, :4] = (90, 162, 255)
    second = first.copy()
    second[4:8, :4] = (1, 255, 0)
    found, *_ = read_back(written([first, second, second], kind=kind))
    assert np.abs(found[0].astype(int) - first.astype(int)).max() <= (1 if kind == "gif" else 0)
    np.testing.assert_array_equal(found[1], second)
    np.testing.assert_array_equal(found[2], second)


def test_many_colours_in_a_gif_become_near_ones():
    ramp = np.stack(np.meshgrid(np.arange(128), np.arange(128)), axis=2).astype(np.uint8)
    frame = np.concatenate([2 * ramp, np.full((128, 128, 1), 77, np.uint8)], axis=2)
    found, *_ = read_back(written([frame, frame], kind="gif"))
    far = np.abs(found[1].astype(int) - frame.astype(int))
    assert far.mean() < 8
    assert far.max() < 40


def test_once_or_for_ever():
    frames = moving(3, 6, 6)
    assert read_back(written(frames, kind="gif", loops=False))[2] is None
    assert read_back(written(frames, kind="apng", loops=False))[2] == 1
    assert read_back(written(frames, kind="webp", loops=False))[2] == 1


@pytest.mark.parametrize("rate", [1, 7, 15, 24, 30, 33, 50])
@pytest.mark.parametrize("kind", ANIMATIONS)
def test_the_real_rate_is_what_the_file_has(kind, rate):
    options = AnimationOptions(kind, rate=rate)
    frames = moving(2, 5, 5)
    _, durations, _ = read_back(written(frames, kind=kind, rate=rate))
    assert 1000 / durations[0] == pytest.approx(options.real_rate, rel=1e-6)
    assert abs(options.real_rate - rate) / rate < (0.3 if kind == "gif" else 0.02)
    assert sum(durations) / 1000 == pytest.approx(options.seconds(3), rel=1e-6)


def test_options_refuse_nonsense():
    for wrong in (
        {"kind": "mp4"}, {"frames": 0}, {"frames": 301}, {"frames": 2.5}, {"rate": 51},
        {"rate": 0}, {"loops": 1},
    ):  # fmt: skip
        with pytest.raises(AnimationOptionsError):
            AnimationOptions(**wrong)
    assert AnimationOptions("webp").file_kind is ANIMATIONS["webp"]


def test_palettes():
    part = RANDOM.integers(0, 6, (20, 20, 3)).astype(np.uint8)
    changed = RANDOM.random((20, 20)) < 0.7
    assert fits(part, changed)
    numbers, table = to_palette(part, changed)
    assert (numbers[~changed] == 255).all()
    np.testing.assert_array_equal(table[numbers][changed], part[changed])
    assert not fits(RANDOM.integers(0, 256, (20, 20, 3)).astype(np.uint8), changed)


# --- scenes to files ----------------------------------------------------------------------------


def scene(side=20, scale=4):
    image = Image(RANDOM.integers(0, 256, (side, side)).astype(np.uint8))
    recipe = Recipe([Layer([SOBEL], pooling=Pooling())])
    plans = plan_recipe(recipe, (1, side, side))
    course = Course(Block(range(side), range(side)), Block(range(side // 2), range(side // 2)))
    shades = dict.fromkeys(("original", "filtered", "pooled"), Shades(-1020, 1020))
    return Scene(image, recipe, plans, 0, 0, course, shades, {}, scale=Fraction(scale))


@pytest.mark.parametrize("kind", ANIMATIONS)
@pytest.mark.parametrize("frames", [1, 37, 300])
def test_a_scene_is_saved_with_its_frames(tmp_path, kind, frames):
    path, shown = tmp_path / "steps", scene()
    finish(save_animation_steps(shown, path, options=AnimationOptions(kind, frames=frames)))
    found, *_ = read_back(path.read_bytes())
    drawing = finish(drawing_steps(shown))
    numbers = spread_steps(500, frames)
    assert len(found) == len(numbers) <= frames
    for number, picture in list(zip(numbers, found, strict=True))[:: max(1, len(found) // 6)]:
        wanted = drawing.frame(number)
        if kind == "gif" and number == numbers[0]:
            assert np.abs(picture.astype(int) - wanted.astype(int)).max() < 30
        else:
            np.testing.assert_array_equal(picture, wanted)
    np.testing.assert_array_equal(read_image(_named(path, kind)).pixels.shape[:2], drawing.size)


def _named(path, kind):
    return path.rename(path.with_suffix(ANIMATIONS[kind].suffixes[0]))


@pytest.mark.parametrize("kind", ANIMATIONS)
def test_given_up_or_failed_nothing_is_left(tmp_path, kind):
    path = tmp_path / "steps.gif"
    path.write_bytes(b"old")
    for steps_done in (1, 3, 20):
        steps = save_animation_steps(scene(), path, options=AnimationOptions(kind))
        for _ in range(steps_done):
            next(steps)
        steps.close()
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileExistsError):
        finish(save_animation_steps(scene(), path, options=AnimationOptions(kind), overwrite=False))

    def refuse():
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        finish(
            save_animation_steps(
                scene(side=4), path, options=AnimationOptions(kind), confirm=refuse
            )
        )
    with pytest.raises(AnimationError):
        finish(save_animation_steps(scene(scale=500), path, options=AnimationOptions(kind)))
    nowhere = tmp_path / "a" / "b"
    with pytest.raises(OSError, match="does not exist"):
        finish(save_animation_steps(scene(), nowhere, options=AnimationOptions(kind)))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_few_frames_are_held(tmp_path, monkeypatch):
    """What is asked for the next frame has been written by then."""
    sizes = []
    made = animations.drawing_steps

    def watched(scene):
        drawing = yield from made(scene)
        frame = drawing.frame

        def look(number):
            (hidden,) = tmp_path.iterdir()
            sizes.append(hidden.stat().st_size)
            return frame(number)

        drawing.frame = look
        return drawing

    monkeypatch.setattr(animations, "drawing_steps", watched)
    noisy = scene(side=40, scale=8)
    path = tmp_path / "steps.png"
    finish(save_animation_steps(noisy, path, options=AnimationOptions("apng", frames=100)))
    assert sizes == sorted(sizes)
    assert sizes[-1] > 0.5 * path.stat().st_size
