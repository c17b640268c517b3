"""Results saved with options: what is in the files, what was foretold, and what failing leaves."""

import errno
import json
import os
import struct
import zlib

import imagecodecs
import numpy as np
import PIL.Image
import pytest
import tifffile

from core import Image, Kernel, Layer, Pooling, Recipe, read_image, run
from core.checks import RecipeError
from core.compute import whole
from core.compute.geometry import ShapeError
from core.display import extent
from core.files import encoding, result_files, results, tiffout, tiffstream
from core.files.description import described_recipe, result_description
from core.files.encoding import check_sides, longest_description, write_levels
from core.files.limits import ImageFileError
from core.files.recipes import recipe_to_json
from core.files.result_files import measure_steps, save_result_steps
from core.files.results import as_picture, level_steps
from core.files.saving import KINDS, Clipping, Mapping, SaveOptions, mapping_shades, quantised
from core.files.tiffstream import packed_numbers, write_packed_steps
from core.trace import Progress, finish
from core.version import version

RANDOM = np.random.default_rng(31)
GRAY = Image(RANDOM.integers(0, 256, (90, 40)).astype(np.uint8), name="gray.tif", page=2, pages=5)
RGB = Image(RANDOM.integers(0, 256, (90, 40, 3)).astype(np.uint8), name="photo.png")
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
RECIPE = Recipe([Layer([SOBEL, Kernel([[1.5]])], pooling=Pooling())])

EVERY = [
    SaveOptions("tiff"),
    SaveOptions("tiff", compressed=False),
    SaveOptions("npy"),
    SaveOptions("png16", mapping=Mapping("signed")),
    SaveOptions("png8", mapping=Mapping("levels")),
    SaveOptions("jpeg", quality=80, mapping=Mapping("stretched")),
    SaveOptions("webp", mapping=Mapping("hand", low=-100, high=300)),
    SaveOptions("webp", lossless=False, quality=40),
]
every = pytest.mark.parametrize(
    "options", EVERY, ids=lambda o: f"{o.kind}-{o.compressed:d}{o.lossless:d}"
)
images = pytest.mark.parametrize("image", [GRAY, RGB], ids=["gray", "rgb"])


@pytest.fixture(params=["whole", "slabs"], autouse=True)
def way(request, monkeypatch):
    if request.param == "slabs":
        monkeypatch.setattr(results, "WHOLE_VALUES", 0)
        monkeypatch.setattr(whole, "SLAB_VALUES", 300)
    return request.param


def maps_of(options, image, kernel=0):
    if options.is_exact:
        return None
    return (3 * kernel, 3 * kernel + 1, 3 * kernel + 2) if image is RGB else (kernel,)


def save(path, options, image=RGB, stage="filtered", **more):
    path = path / f"a{options.file_kind.suffixes[0]}"
    maps = more.pop("maps", maps_of(options, image))
    finish(save_result_steps(RECIPE, image, 0, stage, path, options=options, maps=maps, **more))
    return path


def stated(path):
    """What the file says of itself, by readers that are not ours."""
    if path.suffix == ".tif":
        with tifffile.TiffFile(path) as tiff:
            return tiff.pages[0].description
    with PIL.Image.open(path) as found:
        if path.suffix == ".png":
            return found.info["Description"]
        if path.suffix == ".jpg":
            return found.info["comment"].decode()
        assert found.getexif()[305] == "Kernelscope"
        return found.getexif()[270]


def values_of(image, maps, stage="filtered"):
    return as_picture(getattr(run(RECIPE, image).layers[0], stage)[list(maps)])


@images
@pytest.mark.parametrize("options", EVERY[:2], ids=["packed", "plain"])
@pytest.mark.parametrize("strip", [1, 500, 1 << 20])
def test_tiff_is_exact(tmp_path, monkeypatch, image, options, strip):
    monkeypatch.setattr(tiffout, "STRIP_BYTES", strip)
    monkeypatch.setattr(tiffstream, "STRIP_BYTES", strip)
    path = save(tmp_path, options, image, "pooled")
    expected = run(RECIPE, image).layers[0].pooled
    with tifffile.TiffFile(path) as tiff:
        pages = [page.asarray() for page in tiff.pages]
        assert {page.compression.name for page in tiff.pages} == {
            "ADOBE_DEFLATE" if options.compressed else "NONE"
        }
    if image is RGB:
        pages = [np.moveaxis(page, 2, 0) for page in pages]
        np.testing.assert_array_equal(np.concatenate(pages), expected, strict=True)
    else:
        np.testing.assert_array_equal(np.stack(pages), expected, strict=True)
    assert read_image(path, page=2).pages == 2


def test_npy_is_exact_and_single_maps_are_no_colours(tmp_path):
    path = save(tmp_path, SaveOptions("npy"))
    np.testing.assert_array_equal(np.load(path), run(RECIPE, RGB).layers[0].filtered)
    path = save(tmp_path, SaveOptions("tiff"), maps=(4,))
    with tifffile.TiffFile(path) as tiff:
        assert [page.shape for page in tiff.pages] == [(90, 40)]
    path = save(tmp_path, SaveOptions("tiff"), maps=(3, 4, 5))
    assert read_image(path).pixels.shape == (90, 40, 3)


@images
@pytest.mark.parametrize("mapping", ["shown", "levels", "kind", "stretched", "signed", "hand"])
@pytest.mark.parametrize("kind", ["png16", "png8", "webp"])
def test_levels_are_those_of_the_rule(tmp_path, image, kind, mapping):
    options = SaveOptions(kind, mapping=Mapping(mapping, low=-17.5, high=200))
    maps = maps_of(options, image, 1)
    path = save(tmp_path, options, image, maps=maps)
    values, levels = values_of(image, maps), KINDS[kind].levels
    how = mapping_shades(options.mapping, extent(values), (0, 255), levels, colour=image is RGB)
    expected = quantised(values, how, levels)
    if kind == "webp" and image is GRAY:
        expected = np.stack([expected] * 3, axis=2)
    np.testing.assert_array_equal(read_image(path).pixels, expected, strict=True)


def unfiltered(path):
    """A 16-bit PNG by the standard's words alone: zlib, and the five filters."""
    content, at, data = path.read_bytes(), 8, b""
    while at < len(content):
        size, kind = struct.unpack_from(">I4s", content, at)
        if kind == b"IHDR":
            columns, rows, depth, colour = struct.unpack_from(">IIBB", content, at + 8)
        if kind == b"IDAT":
            data += content[at + 8 : at + 8 + size]
        at += size + 12
    assert depth == 16
    channels = 3 if colour == 2 else 1
    wide, raw = 2 * channels, zlib.decompress(data)
    before, lines = bytearray(columns * wide), []
    for row in range(rows):
        start = row * (columns * wide + 1)
        kind, line = raw[start], bytearray(raw[start + 1 : start + 1 + columns * wide])
        for k in range(len(line)):
            left = line[k - wide] if k >= wide else 0
            corner = before[k - wide] if k >= wide else 0
            guess = left + before[k] - corner
            near = min((left, before[k], corner), key=lambda v: abs(guess - v))
            line[k] = (line[k] + (0, left, before[k], (left + before[k]) // 2, near)[kind]) % 256
        lines.append(bytes(line))
        before = line
    return np.frombuffer(b"".join(lines), ">u2").reshape(rows, columns, channels)


def test_16_bit_colours_are_read_by_others(tmp_path):
    options = SaveOptions("png16", mapping=Mapping("stretched"))
    path = save(tmp_path, options)
    expected = read_image(path).pixels
    assert expected.dtype == np.uint16
    assert len(np.unique(expected)) > 256
    np.testing.assert_array_equal(imagecodecs.png_decode(path.read_bytes()), expected)
    np.testing.assert_array_equal(unfiltered(path), expected)


def test_16_bit_colours_are_read_by_opencv(tmp_path):
    cv2 = pytest.importorskip("cv2")
    path = save(tmp_path, SaveOptions("png16", mapping=Mapping("stretched")))
    found = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(found[:, :, ::-1], read_image(path).pixels, strict=True)


@images
@every
def test_the_mapping_is_stated_in_the_file(tmp_path, image, options):
    path = save(tmp_path, options, image)
    if path.suffix == ".npy":
        return
    text = stated(path)
    assert text.isascii()
    assert str(tmp_path) not in text
    content = json.loads(text)
    assert content["source"] == image.name
    assert content.get("page") == (2 if image is GRAY else None)
    assert content["software"] == f"Kernelscope {version()}"
    assert (content["layer"], content["stage"]) == (1, "filtered")
    assert described_recipe(text) == RECIPE
    about = content["values"]
    if options.is_exact:
        assert about == {"kind": "float32", "mapping": "exact"}
        return
    levels = options.file_kind.levels
    values = values_of(image, maps_of(options, image))
    first, last = about["first_level"]["value"], about["last_level"]["value"]
    assert (about["first_level"]["level"], about["last_level"]["level"]) == (0, levels)
    assert about["mapping"] == options.mapping.name
    if options.mapping.name == "stretched":
        assert (first, last) == (values.min(), values.max())
    if options.mapping.name == "hand":
        assert (first, last) == (-100, 300)
    if options.kind != "png16" and options.changes_pixels:
        assert about["quality"] == options.quality
    else:
        # The values can be had back to half a step.
        pixels = read_image(path).pixels.astype(float)
        pixels = pixels[..., 0] if pixels.ndim > values.ndim else pixels
        back = first + pixels * (last - first) / levels
        half = (last - first) / levels / 2 * (1 + 1e-6)
        assert np.abs(back - np.clip(values, first, last)).max() <= half


@every
def test_the_same_result_gives_the_same_bytes(tmp_path, options):
    first = save(tmp_path, options).read_bytes()
    assert save(tmp_path, options).read_bytes() == first


def test_a_recipe_that_is_too_long_for_a_jpeg_is_left_out(tmp_path):
    kernels = [Kernel(RANDOM.normal(size=(63, 63))) for _ in range(2)]
    recipe, path = Recipe([Layer(kernels)]), tmp_path / "a.jpg"
    options = SaveOptions("jpeg")
    finish(save_result_steps(recipe, GRAY, 0, "filtered", path, options=options, maps=(0,)))
    content = json.loads(stated(path))
    assert content["recipe"] == "left out, it is too long for this kind of file"
    assert content["values"]["mapping"] == "shown"
    with pytest.raises(RecipeError):
        described_recipe(stated(path))
    options = SaveOptions("webp")
    path = tmp_path / "a.webp"
    finish(save_result_steps(recipe, GRAY, 0, "filtered", path, options=options, maps=(0,)))
    assert described_recipe(stated(path)) == recipe


def test_descriptions_of_recipes_and_of_others():
    assert described_recipe(recipe_to_json(RECIPE)) == RECIPE
    text = result_description(RECIPE, GRAY, 0, "pooled", None, SaveOptions(), None)
    assert described_recipe(text) == RECIPE
    for other in ("", "ImageJ=1.53", "[]", '{"format": "x"}', "[" * 100_000,
                  text.replace('"version": 1}', '"version": 9}'),
                  '{"format": "kernelscope-result", "version": 2}'):  # fmt: skip
        with pytest.raises(RecipeError):
            described_recipe(other)


# --- foretold ---------------------------------------------------------------------------------


@images
@every
def test_what_is_foretold_is_what_is_saved(tmp_path, image, options):
    maps = maps_of(options, image)
    told = finish(measure_steps(RECIPE, image, 0, "filtered", options=options, maps=maps))
    assert told.shape == (3 if image is RGB else 1, 90, 40) or options.is_exact
    size = save(tmp_path, options, image).stat().st_size
    assert told.is_exact_size
    assert abs(told.size - size) <= 700
    if options.is_exact:
        assert told.clipping.clipped == 0
        return
    values = values_of(image, maps)
    low, high = told.how.low, told.how.high
    outside = (values < low) | (values > high)
    outside = outside.any(axis=2) if outside.ndim == 3 else outside
    assert told.clipping.clipped == outside.sum()
    assert told.clipping.pixels == outside.size
    if options.mapping.name in ("levels", "hand"):
        assert told.clipping.clipped > 0


def test_not_a_number_is_counted(tmp_path):
    pixels = np.ones((5, 4), np.float32)
    pixels[2, 1], pixels[3, 3] = np.nan, np.inf
    image, recipe = Image(pixels), Recipe([Layer([Kernel([[1.0]])])])
    options = SaveOptions("png16", mapping=Mapping("stretched"))
    told = finish(measure_steps(recipe, image, 0, "filtered", options=options, maps=(0,)))
    assert told.clipping == Clipping(20, 2, 0, 1, 1)


def test_a_known_range_is_not_looked_for_again(monkeypatch):
    monkeypatch.setattr(whole.Whole, "extent", lambda self: pytest.fail("looked for"))
    options = SaveOptions("png8", mapping=Mapping("stretched"))
    found = extent(values_of(GRAY, (0,)))
    told = finish(
        measure_steps(RECIPE, GRAY, 0, "filtered", options=options, maps=(0,), found=found)
    )
    assert told.clipping == Clipping(3600)
    assert told.found == found


@pytest.mark.parametrize("options", [o for o in EVERY if o.kind not in ("npy",)][::2])
def test_large_results_are_estimated_from_their_middle(tmp_path, monkeypatch, options):
    monkeypatch.setattr(result_files, "SAMPLE_VALUES", 2000)
    maps = maps_of(options, GRAY)
    told = finish(measure_steps(RECIPE, GRAY, 0, "filtered", options=options, maps=maps))
    assert not told.is_exact_size
    size = save(tmp_path, options, GRAY).stat().st_size
    assert 0.7 < told.size / size < 1.4


def test_progress_counts_the_rows(way):
    options = SaveOptions("png8", mapping=Mapping("stretched"))
    steps = measure_steps(RECIPE, GRAY, 0, "filtered", options=options, maps=(0,))
    told = [(progress.done, progress.total) for progress in steps]
    assert told[-1] == (180, 180)
    assert told == sorted(told)


# --- complete or absent -----------------------------------------------------------------------


@every
def test_a_full_disk_keeps_the_old_file(tmp_path, monkeypatch, options):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = save(tmp_path, options)
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        save(tmp_path, options)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]


@every
def test_closing_the_steps_leaves_nothing(tmp_path, options):
    path = tmp_path / f"a{options.file_kind.suffixes[0]}"
    maps = maps_of(options, RGB)

    def steps():
        return save_result_steps(RECIPE, RGB, 0, "filtered", path, options=options, maps=maps)

    for taken in range(len(list(steps()))):
        path.write_bytes(b"old")
        closing = steps()
        for _ in range(taken):
            assert isinstance(next(closing), Progress)
        closing.close()
        assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]


@every
def test_a_name_that_is_taken_and_one_that_is_refused_at_last(tmp_path, options):
    path = tmp_path / f"a{options.file_kind.suffixes[0]}"
    path.write_bytes(b"old")
    with pytest.raises(FileExistsError):
        save(tmp_path, options, overwrite=False)

    def refuse():
        raise InterruptedError("not this time")

    with pytest.raises(OSError, match="not this time"):
        save(tmp_path, options, confirm=refuse)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]


def test_the_file_that_is_being_read_can_be_replaced(tmp_path, monkeypatch):
    from core.files import mapped

    monkeypatch.setattr(mapped, "MAPPED_BYTES", 0)
    pixels = RANDOM.normal(size=(60, 30)).astype(np.float32)
    path = tmp_path / "a.npy"
    np.save(path, pixels)
    image, recipe = read_image(path), Recipe([Layer([Kernel([[2.0]])])])
    finish(save_result_steps(recipe, image, 0, "filtered", path, options=SaveOptions("npy")))
    np.testing.assert_array_equal(np.load(path)[0], 2 * pixels)
    np.testing.assert_array_equal(image.pixels, pixels)


@pytest.mark.parametrize("steps", ["save", "measure"])
def test_what_cannot_be_saved_is_one_sentence(tmp_path, monkeypatch, steps):
    def go(options, image=GRAY, stage="filtered", maps=(0,)):
        if steps == "measure":
            finish(measure_steps(RECIPE, image, 0, stage, options=options, maps=maps))
        else:
            path = tmp_path / f"a{options.file_kind.suffixes[0]}"
            finish(save_result_steps(RECIPE, image, 0, stage, path, options=options, maps=maps))

    with pytest.raises(ValueError, match="there is no map 8"):
        go(SaveOptions("png8"), maps=(7,))
    with pytest.raises(ShapeError):
        go(SaveOptions("png8"), Image(np.zeros((1, 1), np.uint8)), "pooled")
    monkeypatch.setattr(whole.Window, "evaluate", lambda *_: pytest.fail("computed"))
    wide = Image(np.zeros((1, 20_000), np.uint8))
    with pytest.raises(ImageFileError, match="a WebP has sides of at most 16,383 pixels"):
        go(SaveOptions("webp"), wide)
    assert list(tmp_path.iterdir()) == []


def test_encoding_refuses_what_a_file_cannot_hold(tmp_path):
    words = np.zeros((2, 2), np.uint16)
    with (tmp_path / "a").open("w+b") as file:
        for kind in ("jpeg", "webp"):
            with pytest.raises(ImageFileError, match="8 bits"):
                write_levels(file, words, SaveOptions(kind), "")
        too_long = "x" * (encoding.LONGEST_COMMENT + 1)
        with pytest.raises(ImageFileError, match="too long"):
            write_levels(file, words.astype(np.uint8), SaveOptions("jpeg"), too_long)
    assert longest_description(SaveOptions("png8")) is None
    with pytest.raises(ImageFileError, match="65,500"):
        check_sides(SaveOptions("jpeg"), 65_501, 1)


def test_a_picture_needs_its_maps(tmp_path):
    with pytest.raises(ValueError, match="one map or three"):
        save(tmp_path, SaveOptions("png8"), maps=None)


def test_levels_and_strips_by_themselves(tmp_path):
    steps = level_steps(
        RECIPE, GRAY, 0, "filtered", maps=(1,), mapping=Mapping("levels"), levels=65535
    )
    pixels, how = finish(steps)
    assert (how.low, how.high) == (0, 65535)
    np.testing.assert_array_equal(pixels, np.rint(1.5 * GRAY.pixels).astype(np.uint16))
    maps = RANDOM.normal(size=(2, 7, 5)).astype(np.float32)
    pages = [[(0, maps[k : k + 1, :3]), (3, maps[k : k + 1, 3:])] for k in range(2)]
    with (tmp_path / "a.tif").open("w+b") as file:
        told = [p.done for p in write_packed_steps(file, pages, (2, 7, 5), "", False)]
    assert told[-1] == 14
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "a.tif"), maps)
    assert zlib.decompress(packed_numbers(maps[:, ::2])) == maps[:, ::2].tobytes()
