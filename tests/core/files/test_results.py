"""Saved results: in slabs or as a whole the same, in little memory, complete or absent."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import tifffile
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core import Image, Kernel, Layer, Pooling, Recipe, run, save_recipe
from core.compute import whole
from core.compute.geometry import ShapeError
from core.compute.whole import Whole
from core.display import VIEWS, extent, picture, shades
from core.files import results
from core.files.images import FORMATS, write_maps
from core.files.recipes import recipe_from_json, recipe_to_json
from core.files.results import (
    colour_size,
    kernel_maps,
    picture_maps,
    save_exact_steps,
    save_shown_steps,
    shown_steps,
)
from core.image import as_image
from core.trace import finish
from tests.core import strategies
from tests.threads import working

ROOT = Path(__file__).resolve().parents[3]
RANDOM = np.random.default_rng(12)
GRAY = Image(RANDOM.integers(0, 256, (90, 40)).astype(np.uint8))
RGB = Image(RANDOM.integers(0, 256, (90, 40, 3)).astype(np.uint8))
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
BLUR = Kernel(np.ones((3, 3)), scale=1 / 9)
EXACT = [f"a{form.suffixes[0]}" for form in FORMATS if form.write_maps]


def go_in_slabs(patch, values=300):
    patch.setattr(results, "WHOLE_VALUES", 0)
    patch.setattr(whole, "SLAB_VALUES", values)


@pytest.fixture(params=["whole", "slabs"])
def way(request, monkeypatch):
    """Both ways of saving, whatever the size."""
    if request.param == "slabs":
        go_in_slabs(monkeypatch)
    return request.param


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("results")


def pages(path):
    with tifffile.TiffFile(path) as tiff:
        found = [(page.photometric.name, page.asarray()) for page in tiff.pages]
        return found, tiff.pages[0].description, tiff.pages[0].compression


def assert_same_files(found, expected):
    if found.suffix == ".npy":
        assert found.read_bytes() == expected.read_bytes()
        return
    (found, about, _), (expected, wanted, _) = pages(found), pages(expected)
    assert about == wanted
    assert [kind for kind, _ in found] == [kind for kind, _ in expected]
    for (_, one), (_, other) in zip(found, expected, strict=True):
        np.testing.assert_array_equal(one, other, strict=True)


def strip_threads():
    return working("strips")


# --- exact ------------------------------------------------------------------------------------


@settings(strategies.FIXED, max_examples=150)
@given(strategies.cases(), st.data())
def test_saved_files_are_those_of_whole_maps(folder, case, data):
    recipe, image = case[0], as_image(case[1])
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    stage = data.draw(st.sampled_from(("filtered", "pooled")))
    try:
        made = run(recipe.up_to(layer, stage), image, (stage,)).layers[layer]
    except ShapeError:
        assume(False)
    maps = getattr(made, stage)
    number = data.draw(st.one_of(st.none(), st.integers(0, len(maps) - 1)))
    rgb = number is None and colour_size(recipe, image, layer) == 3
    if number is not None:
        maps = maps[number : number + 1]
    name = data.draw(st.sampled_from(EXACT))
    write_maps(maps, folder / f"expected-{name}", description=recipe_to_json(recipe), rgb=rgb)
    with pytest.MonkeyPatch.context() as patch:
        if data.draw(st.booleans()):
            go_in_slabs(patch, data.draw(st.sampled_from((1, 50, 1000))))
        finish(save_exact_steps(recipe, image, layer, stage, folder / name, map=number))
    assert_same_files(folder / name, folder / f"expected-{name}")


@pytest.mark.parametrize("map", [None, 4])
def test_colours_and_the_recipe_in_a_tiff(way, tmp_path, map):
    recipe = Recipe([Layer([SOBEL, BLUR], pooling=Pooling()), Layer([Kernel(np.ones((9, 1, 1)))])])
    finish(save_exact_steps(recipe, RGB, 0, "pooled", tmp_path / "a.tif", map=map))
    found, about, compression = pages(tmp_path / "a.tif")
    assert recipe_from_json(about) == recipe
    expected = [("RGB", (45, 20, 3))] * 2 if map is None else [("MINISBLACK", (45, 20))]
    assert [(kind, values.shape) for kind, values in found] == expected
    assert (compression == 1) == (way == "slabs")


def test_the_size_decides(tmp_path, monkeypatch):
    recipe = Recipe([Layer([BLUR])])
    for most, compressed in ((90 * 40, True), (90 * 40 - 1, False)):
        monkeypatch.setattr(results, "WHOLE_VALUES", most)
        finish(save_exact_steps(recipe, GRAY, 0, "pooled", tmp_path / "a.tif"))
        assert (pages(tmp_path / "a.tif")[2] != 1) == compressed


@pytest.mark.parametrize("name", EXACT)
def test_one_map_computes_no_other(way, tmp_path, monkeypatch, name):
    recipe = Recipe([Layer([Kernel([[k]]) for k in range(1, 9)])])
    shapes = []
    evaluate = whole.Window.evaluate

    def watched(self, parts, **options):
        made = yield from evaluate(self, parts, **options)
        shapes.extend(values.shape for values in made)
        return made

    monkeypatch.setattr(whole.Window, "evaluate", watched)
    finish(save_exact_steps(recipe, GRAY, 0, "filtered", tmp_path / name, map=6))
    assert {shape[0] for shape in shapes} == {1}
    assert sum(shape[1] for shape in shapes) == 90


@pytest.mark.parametrize("name", EXACT)
def test_progress_ends_once_with_all_rows(way, tmp_path, name):
    shown = list(save_exact_steps(Recipe([Layer([BLUR])]), GRAY, 0, "pooled", tmp_path / name))
    assert [(progress.done, progress.total) for progress in shown].count((90, 90)) == 1
    assert shown[-1].done == 90
    assert len(shown) > 5 or way == "whole"


# --- as shown ---------------------------------------------------------------------------------


def as_shown(recipe, image, layer, stage, maps, view):
    """The picture by way of the whole result."""
    made = run(recipe.up_to(layer, stage), image, (stage,)).layers[layer]
    values = getattr(made, stage)[list(maps)]
    values = values[0] if len(maps) == 1 else np.moveaxis(values, 0, 2)
    colour = len(maps) == 3
    return picture(values, shades(view, extent(values), image.value_range, colour=colour))


@settings(strategies.FIXED, max_examples=150)
@given(strategies.cases(), st.sampled_from(list(VIEWS)), st.data())
def test_pictures_are_those_of_whole_maps(case, view, data):
    recipe, image = case[0], as_image(case[1])
    layer = data.draw(st.integers(0, len(recipe.layers) - 1))
    stage = data.draw(st.sampled_from(("filtered", "pooled")))
    try:
        maps = data.draw(st.sampled_from(picture_maps(recipe, image, layer, stage)))
    except ShapeError:
        assume(False)
    expected = as_shown(recipe, image, layer, stage, maps, view)
    steps = shown_steps(recipe, image, layer, stage, maps=maps, view=view)
    np.testing.assert_array_equal(finish(steps), expected, strict=True)
    with pytest.MonkeyPatch.context() as patch:
        go_in_slabs(patch, data.draw(st.sampled_from((1, 50, 1000))))
        steps = shown_steps(recipe, image, layer, stage, maps=maps, view=view)
        np.testing.assert_array_equal(finish(steps), expected, strict=True)


@pytest.mark.parametrize("image", [GRAY, RGB], ids=["gray", "rgb"])
@pytest.mark.parametrize("kernel", [SOBEL, BLUR], ids=["signed", "in range"])
@pytest.mark.parametrize("view", VIEWS)
def test_a_saved_picture_is_what_is_shown(way, tmp_path, view, kernel, image):
    recipe = Recipe([Layer([BLUR, kernel], pooling=Pooling())])
    maps = kernel_maps(recipe, image, 0, "pooled", 1)
    finish(save_shown_steps(recipe, image, 0, "pooled", tmp_path / "a.png", maps=maps, view=view))
    with PIL.Image.open(tmp_path / "a.png") as found:
        assert recipe_from_json(found.info["Description"]) == recipe
        expected = as_shown(recipe, image, 0, "pooled", maps, view)
        np.testing.assert_array_equal(np.asarray(found), expected, strict=True)


@pytest.mark.parametrize("view", VIEWS)
def test_only_views_that_need_the_range_ask_for_it(view, monkeypatch):
    go_in_slabs(monkeypatch)
    asked = []
    original = Whole.extent
    monkeypatch.setattr(Whole, "extent", lambda self: asked.append(1) or original(self))
    shown = list(shown_steps(Recipe([Layer([SOBEL])]), GRAY, 0, "pooled", maps=(0,), view=view))
    assert bool(asked) == (view != "as-is")
    total = 180 if asked else 90
    assert {progress.total for progress in shown} == {total}
    done = [progress.done for progress in shown]
    assert done == sorted(done)
    assert done[-1] == total


def test_the_maps_of_pictures_and_kernels():
    separate = Layer([SOBEL, BLUR])
    recipe = Recipe([separate, separate, Layer([SOBEL, BLUR], enabled=False)])
    assert picture_maps(recipe, RGB, 0, "pooled") == [(0, 1, 2), (3, 4, 5)]
    assert kernel_maps(recipe, RGB, 0, "pooled", 1) == (3, 4, 5)
    assert picture_maps(recipe, GRAY, 0, "pooled") == [(0,), (1,)]
    assert kernel_maps(recipe, GRAY, 0, "pooled", 1) == (1,)
    # Behind a layer of six maps a kernel makes six, two pictures in colour.
    assert picture_maps(recipe, RGB, 1, "pooled") == [(k,) for k in range(12)]
    assert kernel_maps(recipe, RGB, 1, "pooled", 0) == (0, 1, 2)
    assert kernel_maps(recipe, RGB, 1, "pooled", 1, picture=1) == (9, 10, 11)
    assert kernel_maps(recipe, GRAY, 1, "pooled", 1, picture=1) == (3,)
    # A layer that is switched off hands on what comes in, whatever kernel is selected.
    assert kernel_maps(recipe, RGB, 2, "filtered", 1) == (0, 1, 2)
    made = run(recipe, RGB).layers[1].filtered
    expected = run(Recipe([Layer([SOBEL]), Layer([BLUR])]), RGB).layers[1].filtered
    np.testing.assert_array_equal(made[6], expected[0])


# --- complete or absent -----------------------------------------------------------------------

SAVERS = {
    "exact": lambda path, **options: save_exact_steps(
        Recipe([Layer([SOBEL])]), RGB, 0, "filtered", path, **options
    ),
    "shown": lambda path, **options: save_shown_steps(
        Recipe([Layer([SOBEL])]), RGB, 0, "filtered", path, maps=(0, 1, 2), **options
    ),
}
NAMES = [("exact", "a.tif"), ("exact", "a.npy"), ("shown", "a.png"), ("shown", "a.jpg")]
names = pytest.mark.parametrize(("saver", "name"), NAMES)


@pytest.mark.parametrize("existing", [False, True])
@names
def test_closing_the_steps_leaves_nothing(saver, name, existing, tmp_path, monkeypatch):
    go_in_slabs(monkeypatch, 3 * 40 * 30)
    path = tmp_path / name
    count = len(list(SAVERS[saver](path)))
    assert count == (3 if saver == "exact" else 6)
    path.unlink()
    if existing:
        path.write_bytes(b"old")
    for taken in range(count + 1):
        steps = SAVERS[saver](path)
        for _ in range(taken):
            next(steps)
        steps.close()
        assert strip_threads() == []
        assert list(tmp_path.iterdir()) == [path] * existing
        assert not existing or path.read_bytes() == b"old"


@names
def test_a_full_disk_leaves_nothing(way, saver, name, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (tmp_path / name).write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        finish(SAVERS[saver](tmp_path / name))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("name", EXACT)
def test_a_disk_without_room_is_told_before_anything_is_computed(name, tmp_path, monkeypatch):
    go_in_slabs(monkeypatch)
    disk = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: disk)
    monkeypatch.setattr(whole.Window, "evaluate", lambda *_: pytest.fail("computed"))
    with pytest.raises(OSError, match="space"):
        finish(SAVERS["exact"](tmp_path / name))
    assert list(tmp_path.iterdir()) == []


@names
def test_confirm_comes_last_and_can_refuse(way, saver, name, tmp_path):
    def refuse():
        assert len(list(tmp_path.iterdir())) == 1
        raise InterruptedError("not this time")

    with pytest.raises(OSError, match=r"^not this time$"):
        finish(SAVERS[saver](tmp_path / name, confirm=refuse))
    assert list(tmp_path.iterdir()) == []


@names
def test_a_name_that_is_taken(way, saver, name, tmp_path):
    (tmp_path / name).write_bytes(b"old")
    with pytest.raises(FileExistsError):
        finish(SAVERS[saver](tmp_path / name, overwrite=False))
    assert (tmp_path / name).read_bytes() == b"old"


def test_what_cannot_be_computed_is_one_sentence(way, tmp_path):
    tall = Recipe(
        [Layer([Kernel(np.ones((63, 1)))], padding="valid", pooling=Pooling(size=(40, 40)))]
    )
    image = Image(GRAY.pixels[:70])
    for save in (
        save_exact_steps(tall, image, 0, "pooled", tmp_path / "a.tif"),
        save_shown_steps(tall, image, 0, "pooled", tmp_path / "a.png", maps=(0,)),
    ):
        with pytest.raises(ShapeError, match=r"^layers\[0\]\.pooling: the pooled image .*\d$"):
            finish(save)
    finish(save_exact_steps(tall, image, 0, "filtered", tmp_path / "b.npy"))
    assert np.load(tmp_path / "b.npy").shape == (1, 8, 40)
    for save in (
        save_exact_steps(tall, image, 0, "filtered", tmp_path / "a.tif", map=1),
        save_shown_steps(tall, image, 0, "filtered", tmp_path / "a.png", maps=(1,)),
    ):
        with pytest.raises(ValueError, match=r"^there is no map 2; layer 1 makes 1$"):
            finish(save)
    assert [path.name for path in tmp_path.iterdir()] == ["b.npy"]


# --- memory -----------------------------------------------------------------------------------

WATCHED = """
import json, sys, threading, time
import main

peak, stop = 0, threading.Event()

def anonymous():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) >> 10 for line in status if line.startswith("RssAnon"))

def watch():
    global peak
    while not stop.wait(0.003):
        peak = max(peak, anonymous())

small, large, recipe, output, form = sys.argv[1:]
command = ["apply", recipe, "--output", output, "--format", form, "--overwrite"]
assert main.main([*command, small]) == 0  # everything is loaded now
before = anonymous()
threading.Thread(target=watch, daemon=True).start()
status = main.main([*command, large])
stop.set()
print(json.dumps([status, peak - before]))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for its memory")
@pytest.mark.parametrize(("form", "most"), [("npy", 200), ("png", 300)])
def test_apply_takes_little_memory_for_a_large_picture(form, most, tmp_path):
    """The float32 result of the sparse input would take 400 MiB, the picture 100."""
    rows, columns = 8_192, 12_800
    large, small = tmp_path / "large.npy", tmp_path / "small.npy"
    pixels = np.lib.format.open_memmap(large, "w+", np.uint8, (rows, columns))
    pixels[4000:4010] = 100
    pixels.flush()
    del pixels
    np.save(small, GRAY.pixels)
    save_recipe(Recipe([Layer([BLUR], border="zeros")]), tmp_path / "it.recipe.json")
    output = tmp_path / "results"
    arguments = [small, large, tmp_path / "it.recipe.json", output, form]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    status, peak = json.loads(done.stdout)
    assert (status, done.stderr) == (0, "")
    assert 20 < peak < most, f"{peak} MiB"
    if form == "npy":
        found = np.load(output / "large.npy", mmap_mode="r")
        assert found.shape == (1, rows, columns)
        np.testing.assert_allclose(found[0, 3997:4003, 77], [0, 0, 100 / 3, 200 / 3, 100, 100])
        assert not found[0, -1].any()
