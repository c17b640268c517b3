"""`kernelscope apply`, line by line of its contract: names, formats, statuses, what it spares."""

import errno
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import tifffile

import main
from core import load_recipe
from core.files.recipes import recipe_from_json

ROOT = Path(__file__).resolve().parents[3]

LAPLACE = [[0, 1, 0], [1, -4, 1], [0, 1, 0]]
SOBEL = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
IDENTITY = [[1]]
POOL = {"kind": "max", "size": [2, 2]}

GRAY = np.random.default_rng(1).integers(0, 256, (6, 8)).astype(np.uint8)
RGB = np.random.default_rng(2).integers(0, 256, (6, 8, 3)).astype(np.uint8)


def layer(*kernels, **fields):
    """A layer of the recipe file, with zeros at the border, which `correlated` knows."""
    return {"kernels": [{"weights": weights} for weights in kernels], "border": "zeros", **fields}


def correlated(plane, weights):
    weights = np.asarray(weights)
    rows, columns = weights.shape
    padded = np.pad(plane.astype(np.int64), ((rows // 2,) * 2, (columns // 2,) * 2))
    total = np.zeros(plane.shape, np.int64)
    for i, j in np.ndindex(weights.shape):
        total += weights[i, j] * padded[i : i + plane.shape[0], j : j + plane.shape[1]]
    return total


def blocks_max(plane):
    rows, columns = plane.shape
    return plane.reshape(rows // 2, 2, columns // 2, 2).max(axis=(1, 3))


def channels(image):
    return [image[:, :, channel] for channel in range(3)]


class Desk:
    """A recipe, a folder of pictures, and a folder for the results that is not there yet."""

    def __init__(self, root: Path) -> None:
        self.inputs = root / "pictures"
        self.inputs.mkdir()
        self.output = root / "results" / "today"
        self.recipe_file = root / "it.recipe.json"
        self.recipe(layer(IDENTITY))

    def recipe(self, *layers, **fields) -> None:
        content = {"format": "kernelscope-recipe", "version": 1, "layers": layers, **fields}
        self.recipe_file.write_text(json.dumps(content), "utf-8")

    def image(self, name: str, pixels=GRAY) -> Path:
        path = self.inputs / name
        if path.suffix == ".npy":
            np.save(path, pixels)
        elif path.suffix == ".tif":
            photometric = "rgb" if pixels.ndim == 3 and pixels.shape[2] == 3 else "minisblack"
            tifffile.imwrite(path, pixels, photometric=photometric)
        else:
            PIL.Image.fromarray(pixels).save(path, "PNG")
        return path

    def apply(self, *arguments: str | Path) -> int:
        """The exit status of `apply RECIPE arguments --output DIR`."""
        given = ["apply", self.recipe_file, *arguments, "--output", self.output]
        try:
            return main.main([str(argument) for argument in given])
        except SystemExit as ended:
            return ended.code

    def written(self) -> list[str]:
        """Every name in the folder of results, hidden ones too."""
        return sorted(path.name for path in self.output.iterdir())

    def npy(self, name: str) -> np.ndarray:
        return np.load(self.output / name)

    def png(self, name: str) -> np.ndarray:
        with PIL.Image.open(self.output / name) as picture:
            assert picture.format == "PNG"
            assert picture.mode in ("L", "RGB")
            return np.asarray(picture)

    def pages(self, name: str) -> list[np.ndarray]:
        with tifffile.TiffFile(self.output / name) as tiff:
            return [page.asarray() for page in tiff.pages]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def assert_nearest(shown, exact):
    assert shown.dtype == np.uint8
    assert shown.shape == exact.shape
    assert np.abs(shown - exact).max() <= 0.5 + 1e-6


# --- names and choices ------------------------------------------------------------------------


@pytest.mark.parametrize(("form", "suffix"), [("tiff", "tif"), ("npy", "npy"), ("png", "png")])
def test_names_are_the_files_names_without_their_last_suffix(desk, form, suffix):
    names = ["plain.png", "photo.v2.png", "LOUD.PNG", "Übung 1.png", "bare", ".hidden.png"]
    images = [desk.image(name) for name in names]
    assert desk.apply(*images, "--format", form) == 0
    kept = ["plain", "photo.v2", "LOUD", "Übung 1", "bare", ".hidden"]
    assert desk.written() == sorted(f"{name}.{suffix}" for name in kept)


def test_a_tiff_is_the_default(desk):
    assert desk.apply(desk.image("a.png")) == 0
    assert desk.written() == ["a.tif"]
    assert (desk.output / "a.tif").read_bytes()[:4] in (b"II*\0", b"MM\0*")


def test_an_existing_folder_is_used(desk):
    desk.output.mkdir(parents=True)
    (desk.output / "other.txt").write_text("mine")
    assert desk.apply(desk.image("a.png")) == 0
    assert desk.written() == ["a.tif", "other.txt"]


def test_stages_layers_and_maps_count_from_one(desk):
    desk.recipe(layer(LAPLACE, SOBEL, pooling=POOL), layer([[2]]), layer([[10]], pooling=POOL))
    image = desk.image("a.png")
    first = [correlated(GRAY, LAPLACE), correlated(GRAY, SOBEL)]
    pooled = [blocks_max(plane) for plane in first]
    grown = [plane[:2] for plane in pooled]  # the last layer pools 3 x 4 to 1 x 2
    last = [20 * plane.reshape(1, 2, 2, 2).max(axis=(1, 3)) for plane in grown]
    expected = {
        (): last,
        ("--stage", "pooled"): last,
        ("--layer", "3"): last,
        ("--stage", "filtered"): [20 * plane for plane in pooled],
        ("--layer", "1"): pooled,
        ("--layer", "1", "--stage", "filtered"): first,
        ("--layer", "1", "--stage", "filtered", "--map", "1"): first[:1],
        ("--layer", "1", "--stage", "filtered", "--map", "2"): first[1:],
        ("--layer", "2", "--stage", "pooled"): [2 * plane for plane in pooled],
        ("--layer", "2", "--stage", "filtered"): [2 * plane for plane in pooled],
        ("--map", "2"): last[1:],
    }
    for options, maps in expected.items():
        assert desk.apply(image, "--format", "npy", "--overwrite", *options) == 0, options
        np.testing.assert_array_equal(desk.npy("a.npy"), np.stack(maps), str(options))


def test_the_default_stage_is_filtered_where_pooling_is_off(desk):
    desk.recipe(layer(LAPLACE))
    assert desk.apply(desk.image("a.png"), "--format", "npy") == 0
    np.testing.assert_array_equal(desk.npy("a.npy"), [correlated(GRAY, LAPLACE)])


def test_a_later_layer_that_cannot_be_run_does_not_matter(desk):
    desk.recipe(layer([[3]]), layer(np.ones((9, 9)).tolist(), padding="valid"))
    image = desk.image("a.png")
    assert desk.apply(image, "--layer", "1", "--format", "npy") == 0
    np.testing.assert_array_equal(desk.npy("a.npy"), [3 * GRAY.astype(int)])
    assert desk.apply(image, "--layer", "2", "--format", "npy", "--overwrite") == 1


def test_pages_count_from_one(desk, capsys):
    stack = np.stack([GRAY, 255 - GRAY, GRAY // 2])
    image = desk.inputs / "many.tif"
    tifffile.imwrite(image, stack, photometric="minisblack")
    for options, page in (((), 0), (("--page", "1"), 0), (("--page", "3"), 2)):
        assert desk.apply(image, "--format", "npy", "--overwrite", *options) == 0
        np.testing.assert_array_equal(desk.npy("many.npy"), [stack[page]])
    assert desk.apply(image, "--format", "npy", "--overwrite", "--page", "4") == 1
    assert capsys.readouterr().err.startswith("many: ")


# --- exact results ----------------------------------------------------------------------------


@pytest.mark.parametrize("image", [GRAY, RGB], ids=["gray", "rgb"])
def test_npy_is_maps_rows_columns(desk, image):
    desk.recipe(layer(LAPLACE, SOBEL))
    assert desk.apply(desk.image("a.png", image), "--format", "npy") == 0
    maps = desk.npy("a.npy")
    planes = [GRAY] if image is GRAY else channels(RGB)
    assert maps.dtype == np.float32
    assert maps.flags.c_contiguous
    np.testing.assert_array_equal(
        maps, [correlated(plane, weights) for weights in (LAPLACE, SOBEL) for plane in planes]
    )


def test_tiff_has_a_page_for_each_map(desk):
    desk.recipe(layer(LAPLACE, SOBEL, IDENTITY))
    assert desk.apply(desk.image("a.png")) == 0
    pages = desk.pages("a.tif")
    assert [page.dtype for page in pages] == [np.float32] * 3
    for page, weights in zip(pages, (LAPLACE, SOBEL, IDENTITY), strict=True):
        np.testing.assert_array_equal(page, correlated(GRAY, weights))


def test_results_keep_fractions_and_large_numbers(desk):
    desk.recipe({"kernels": [{"weights": [[1]], "scale": 0.1, "bias": 1e6}]})
    image = desk.image("a.npy", np.linspace(-1, 1, 24, dtype=np.float32).reshape(4, 6))
    assert desk.apply(image) == 0
    assert desk.apply(image, "--format", "npy") == 0
    maps = desk.npy("a.npy")
    np.testing.assert_array_equal(desk.pages("a.tif")[0], maps[0])
    assert np.abs(maps[0] - (0.1 * np.load(image).astype(float) + 1e6)).max() <= 0.0625


def rgb_pages(desk, name):
    with tifffile.TiffFile(desk.output / name) as tiff:
        assert all(page.photometric == tifffile.PHOTOMETRIC.RGB for page in tiff.pages)
        assert all(page.samplesperpixel == 3 for page in tiff.pages)
        assert all(page.extrasamples == () for page in tiff.pages)
        return [page.asarray() for page in tiff.pages]


@pytest.mark.parametrize("options", [(), ("--stage", "filtered")])
def test_one_kernel_on_rgb_is_one_rgb_page(desk, options):
    desk.recipe(layer(LAPLACE, pooling=POOL))
    assert desk.apply(desk.image("a.png", RGB), *options) == 0
    (page,) = rgb_pages(desk, "a.tif")
    planes = [correlated(plane, LAPLACE) for plane in channels(RGB)]
    if not options:
        planes = [blocks_max(plane) for plane in planes]
    np.testing.assert_array_equal(page, np.stack(planes, axis=2))


def test_each_kernel_on_rgb_is_one_rgb_page(desk):
    desk.recipe(layer(LAPLACE, SOBEL))
    assert desk.apply(desk.image("a.png", RGB)) == 0
    pages = rgb_pages(desk, "a.tif")
    for page, weights in zip(pages, (LAPLACE, SOBEL), strict=True):
        planes = [correlated(plane, weights) for plane in channels(RGB)]
        np.testing.assert_array_equal(page, np.stack(planes, axis=2))


def test_other_maps_are_gray_pages_also_where_they_are_three(desk):
    image = desk.image("a.png", RGB)
    cases = [
        ((layer(LAPLACE),), {}, ("--map", "2"), 1),
        ((layer(LAPLACE, SOBEL),), {}, ("--map", "4"), 1),
        ((layer(LAPLACE), layer(IDENTITY)), {}, (), 3),
        ((layer(LAPLACE), layer(IDENTITY)), {}, ("--map", "3"), 1),
        ((layer(LAPLACE, SOBEL, IDENTITY),), {"color": "luminance"}, (), 3),
        ((layer(*[np.ones((3, 2, 2)).tolist()] * 3),), {}, (), 3),
    ]
    for layers, fields, options, count in cases:
        desk.recipe(*layers, **fields)
        assert desk.apply(image, "--overwrite", *options) == 0
        assert [page.shape for page in desk.pages("a.tif")] == [(6, 8)] * count, (layers, options)
    gray = desk.image("g.png")
    desk.recipe(layer(LAPLACE, SOBEL, IDENTITY))
    assert desk.apply(gray) == 0
    assert [page.shape for page in desk.pages("g.tif")] == [(6, 8)] * 3


def test_the_first_layers_page_is_rgb_also_where_more_layers_follow(desk):
    desk.recipe(layer(LAPLACE), layer(IDENTITY))
    assert desk.apply(desk.image("a.png", RGB), "--layer", "1") == 0
    assert [page.shape for page in desk.pages("a.tif")] == [(6, 8, 3)]


def test_a_map_of_rgb_is_that_channel(desk):
    desk.recipe(layer(LAPLACE))
    assert desk.apply(desk.image("a.png", RGB), "--map", "2") == 0
    np.testing.assert_array_equal(desk.pages("a.tif")[0], correlated(RGB[:, :, 1], LAPLACE))


@pytest.mark.parametrize("image", [GRAY, RGB], ids=["gray", "rgb"])
def test_the_recipe_is_in_the_tiffs_description(desk, image):
    first = layer(LAPLACE, SOBEL, name="Kanten – é", activation="leaky_relu", pooling=POOL)
    first["kernels"][0] |= {"scale": 0.1, "name": '"quoted"\n', "anchor": [0, 2]}
    desk.recipe(first, layer(IDENTITY, stride=[2, 1]))
    assert desk.apply(desk.image("a.png", image), "--layer", "1") == 0
    with tifffile.TiffFile(desk.output / "a.tif") as tiff:
        found = recipe_from_json(tiff.pages[0].description)
    assert found == load_recipe(desk.recipe_file)


def test_alpha_is_left_out_of_results(desk):
    alpha = np.zeros((6, 8, 1), np.uint8)
    image = desk.image("a.png", np.concatenate([RGB, alpha], axis=2))
    for form in ("tiff", "npy", "png"):
        assert desk.apply(image, "--format", form) == 0
    np.testing.assert_array_equal(desk.npy("a.npy"), np.moveaxis(RGB, 2, 0))
    np.testing.assert_array_equal(rgb_pages(desk, "a.tif"), [RGB])
    np.testing.assert_array_equal(desk.png("a.png"), RGB)


# --- PNG, as the window shows it --------------------------------------------------------------


def automatic(values, low, high):
    """The automatic view, not rounded, by its words in the contract."""
    values = np.asarray(values, float)
    if low <= values.min() and values.max() <= high:
        return (values - low) / (high - low) * 255
    return 128 + 127 * values / np.abs(values).max()


@pytest.mark.parametrize(
    ("name", "pixels", "low", "high"),
    [
        ("a.png", GRAY, 0, 255),
        ("a.tif", GRAY.astype(np.uint16) * 250 + GRAY, 0, 65535),
        ("a.npy", (GRAY.astype(np.float32) - 3) / 300, 0, 1),
        ("a.npy", GRAY.astype(np.int8), -128, 127),
        ("a.tif", GRAY.astype(np.int16) * 100 - 9000, -32768, 32767),
    ],
    ids=["8 bits", "16 bits", "float", "signed 8 bits", "signed 16 bits"],
)
@pytest.mark.parametrize("scale", [1, 0.25, -0.5, 3])
def test_png_is_the_automatic_view(desk, name, pixels, low, high, scale):
    desk.recipe({"kernels": [{"weights": [[1]], "scale": scale}]})
    assert desk.apply(desk.image(name, pixels), "--format", "png") == 0
    values = scale * pixels.astype(float)
    assert_nearest(desk.png("a.png"), automatic(values, low, high))


def test_png_keeps_8_bits_and_divides_16_by_257(desk):
    wide = np.arange(48, dtype=np.uint16).reshape(6, 8) * 1000 + 17
    images = [desk.image("narrow.png"), desk.image("wide.tif", wide)]
    assert desk.apply(*images, "--format", "png") == 0
    np.testing.assert_array_equal(desk.png("narrow.png"), GRAY)
    np.testing.assert_array_equal(desk.png("wide.png"), np.rint(wide / 257))


def test_png_of_edges_is_gray_at_zero_and_symmetric(desk):
    desk.recipe(layer([[1]], activation="none"))
    pixels = np.array([[-40, 0, 20, 10]], np.float32)
    assert desk.apply(desk.image("a.npy", pixels), "--format", "png") == 0
    assert desk.png("a.png").tolist() == [[1, 128, 192, 160]]


def test_png_of_rgb_is_one_colour_picture_on_one_scale(desk):
    desk.recipe(layer(LAPLACE, pooling=POOL))
    image = desk.image("a.png", RGB)
    assert desk.apply(image, "--format", "png", "--stage", "filtered") == 0
    assert desk.written() == ["a.png"]
    values = np.stack([correlated(plane, LAPLACE) for plane in channels(RGB)], axis=2)
    assert_nearest(desk.png("a.png"), automatic(values, 0, 255))


def test_several_maps_become_numbered_pngs_each_on_its_own_scale(desk):
    desk.recipe(layer(LAPLACE, IDENTITY, SOBEL))
    assert desk.apply(desk.image("a.png"), "--format", "png") == 0
    assert desk.written() == ["a-1.png", "a-2.png", "a-3.png"]
    for number, weights in enumerate((LAPLACE, IDENTITY, SOBEL), 1):
        shown = desk.png(f"a-{number}.png")
        assert_nearest(shown, automatic(correlated(GRAY, weights), 0, 255))


def test_several_kernels_on_rgb_become_numbered_colour_pngs(desk):
    desk.recipe(layer(IDENTITY, SOBEL))
    assert desk.apply(desk.image("a.png", RGB), "--format", "png") == 0
    assert desk.written() == ["a-1.png", "a-2.png"]
    np.testing.assert_array_equal(desk.png("a-1.png"), RGB)
    values = np.stack([correlated(plane, SOBEL) for plane in channels(RGB)], axis=2)
    assert_nearest(desk.png("a-2.png"), automatic(values, 0, 255))


def test_maps_of_a_second_layer_on_rgb_become_three_gray_pngs(desk):
    desk.recipe(layer(IDENTITY), layer(IDENTITY))
    assert desk.apply(desk.image("a.png", RGB), "--format", "png") == 0
    assert desk.written() == ["a-1.png", "a-2.png", "a-3.png"]
    for number, plane in enumerate(channels(RGB), 1):
        np.testing.assert_array_equal(desk.png(f"a-{number}.png"), plane)


def test_a_single_map_of_several_has_no_number(desk):
    desk.recipe(layer(LAPLACE, IDENTITY))
    assert desk.apply(desk.image("a.png"), "--format", "png", "--map", "2") == 0
    assert desk.written() == ["a.png"]
    np.testing.assert_array_equal(desk.png("a.png"), GRAY)
    assert desk.apply(desk.image("c.png", RGB), "--format", "png", "--map", "5") == 0
    np.testing.assert_array_equal(desk.png("c.png"), RGB[:, :, 1])


# --- exit status 1 ----------------------------------------------------------------------------


def test_a_failing_image_stops_no_other(desk, capsys):
    good = [desk.image("first.png"), desk.image("last.png")]
    cut = desk.image("cut.short.png")
    cut.write_bytes(cut.read_bytes()[:-20])
    text = desk.inputs / "text.png"
    text.write_text("no picture")
    missing = desk.inputs / "missing.png"
    folder = desk.inputs / "folder.png"
    folder.mkdir()
    assert desk.apply(good[0], cut, text, missing, folder, good[1]) == 1
    assert desk.written() == ["first.tif", "last.tif"]
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert [line.split(":")[0] for line in lines] == ["cut.short", "text", "missing", "folder"]
    for line in lines:
        assert re.fullmatch(r"[\w.]+: \S.*\S", line)
        assert str(desk.inputs) not in line


def test_all_done_says_nothing(desk, capsys):
    assert desk.apply(desk.image("a.png"), desk.image("b.png")) == 0
    assert capsys.readouterr() == ("", "")


def test_an_image_too_small_for_the_recipe_fails_alone(desk, capsys):
    desk.recipe(layer(np.ones((5, 5)).tolist(), padding="valid"))
    small = desk.image("small.png", GRAY[:4])
    assert desk.apply(small, desk.image("large.png")) == 1
    assert desk.written() == ["large.tif"]
    assert re.fullmatch(r"small: layers\[0\].*\n", capsys.readouterr().err)


def test_an_image_of_other_channels_fails_alone(desk, capsys):
    desk.recipe(layer(np.ones((3, 1, 1)).tolist()))
    assert desk.apply(desk.image("gray.png"), desk.image("rgb.png", RGB)) == 1
    assert desk.written() == ["rgb.tif"]
    assert re.fullmatch(r"gray: layers\[0\].*\n", capsys.readouterr().err)


@pytest.mark.parametrize(("form", "suffix"), [("tiff", "tif"), ("npy", "npy"), ("png", "png")])
def test_a_map_that_an_image_lacks_fails_that_image(desk, capsys, form, suffix):
    images = [desk.image("gray.png"), desk.image("rgb.png", RGB)]
    assert desk.apply(*images, "--map", "2", "--format", form) == 1
    assert desk.written() == [f"rgb.{suffix}"]
    assert re.fullmatch(r"gray: .*\n", capsys.readouterr().err)


# --- exit status 2, and nothing written -------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [
        ("--layer", "0"),
        ("--layer", "-1"),
        ("--layer", "two"),
        ("--layer", "3"),
        ("--map", "0"),
        ("--map", "1.5"),
        ("--page", "0"),
        ("--page", ""),
        ("--stage", "input"),
        ("--format", "jpeg"),
        ("--frobnicate",),
    ],
    ids=" ".join,
)
def test_wrong_options_are_refused(desk, capsys, options):
    desk.recipe(layer(IDENTITY), layer(IDENTITY))
    assert desk.apply(desk.image("a.png"), *options) == 2
    assert not desk.output.parent.exists()
    out, err = capsys.readouterr()
    assert out == ""
    assert "kernelscope apply" in err
    assert options[0] in err
    assert "Traceback" not in err


def test_missing_arguments_are_refused(desk, capsys):
    image = desk.image("a.png")
    for arguments in (
        [],
        [desk.recipe_file],
        [desk.recipe_file, image],
        [desk.recipe_file, "--output", desk.output],
    ):
        with pytest.raises(SystemExit) as ended:
            main.main(["apply", *map(str, arguments)])
        assert ended.value.code == 2
        assert "required" in capsys.readouterr().err
    assert not desk.output.parent.exists()


BAD_RECIPES = {
    "no JSON": "{",
    "empty": "",
    "another file": '{"format": "elsewhere", "version": 1, "layers": []}',
    "no layers": '{"format": "kernelscope-recipe", "version": 1, "layers": []}',
    "version": '{"format": "kernelscope-recipe", "version": 2, "layers": [{}]}',
    "field": '{"format": "kernelscope-recipe", "version": 1, "layers": [{"kernel": []}]}',
}


@pytest.mark.parametrize("content", BAD_RECIPES.values(), ids=BAD_RECIPES.keys())
def test_a_bad_recipe_is_refused(desk, capsys, content):
    desk.recipe_file.write_text(content)
    assert desk.apply(desk.image("a.png")) == 2
    assert not desk.output.parent.exists()
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"kernelscope apply: it\.recipe\.json: .+\n", err)


def test_a_recipe_that_is_not_there_is_refused(desk, capsys):
    image = desk.image("a.png")
    desk.recipe_file.unlink()
    assert desk.apply(image) == 2
    desk.recipe_file.mkdir()
    assert desk.apply(image) == 2
    assert not desk.output.parent.exists()
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_two_inputs_of_one_name_are_refused(desk, capsys):
    (desk.inputs / "sub").mkdir()
    pairs = [("a.png", "sub/a.png"), ("a.png", "a.tif"), ("b.x.png", "b.x.npy"), ("a.png", "a.png")]
    for first, second in pairs:
        images = [desk.image("z.png"), desk.image(first), desk.image(second)]
        assert desk.apply(*images) == 2
        err = capsys.readouterr().err
        assert len(err.splitlines()) == 1
        assert Path(first).stem in err
    assert not desk.output.parent.exists()


def test_an_output_that_is_a_file_is_refused(desk):
    desk.output.parent.write_text("mine")
    assert desk.apply(desk.image("a.png")) == 2
    desk.output = desk.output.parent
    assert desk.apply(desk.image("a.png"), "--overwrite") == 2
    assert desk.output.read_text() == "mine"


# --- what is never written to -----------------------------------------------------------------


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.*")}


@pytest.mark.parametrize("form", ["tiff", "npy", "png"])
@pytest.mark.parametrize("options", [(), ("--overwrite",)])
def test_inputs_are_never_written_to(desk, capsys, form, options):
    desk.recipe(layer(LAPLACE))
    images = [desk.image("a.tif"), desk.image("b.npy"), desk.image("c.png")]
    before = contents(desk.inputs)
    desk.output = desk.inputs
    assert desk.apply(*images, "--format", form, *options) == 1
    after = contents(desk.inputs)
    assert {name: after[name] for name in before} == before
    failed = {"tiff": "a", "npy": "b", "png": "c"}[form]
    assert re.fullmatch(rf"{failed}: .*\n", capsys.readouterr().err)
    assert len(after) == len(before) + 2


def test_inputs_behind_links_are_never_written_to(desk):
    image = desk.image("a.tif")
    before = image.read_bytes()
    desk.output.mkdir(parents=True)
    linked = desk.output / "a.tif"
    try:
        linked.symlink_to(image)
    except OSError:
        pytest.skip("no symbolic links here")
    assert desk.apply(image, "--overwrite") == 1
    linked.unlink()
    linked.hardlink_to(image)
    assert desk.apply(image, "--overwrite") == 1
    assert image.read_bytes() == before
    assert desk.written() == ["a.tif"]


def test_a_numbered_png_spares_an_input_of_that_name(desk):
    desk.recipe(layer(LAPLACE, IDENTITY))
    image, other = desk.image("a.png"), desk.image("a-2.png", 255 - GRAY)
    before = contents(desk.inputs)
    desk.output = desk.inputs
    assert desk.apply(image, other, "--format", "png", "--overwrite") == 1
    after = contents(desk.inputs)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"a-2-1.png", "a-2-2.png"}


@pytest.mark.parametrize("form", ["tiff", "npy", "png"])
def test_results_are_replaced_only_when_told_to(desk, capsys, form):
    images = [desk.image("a.png"), desk.image("b.png")]
    assert desk.apply(images[0], "--format", form) == 0
    (existing,) = desk.output.iterdir()
    before = existing.read_bytes()
    desk.recipe(layer([[2]]))
    assert desk.apply(*images, "--format", form) == 1
    assert re.fullmatch(r"a: .*\n", capsys.readouterr().err)
    assert existing.read_bytes() == before
    assert len(desk.written()) == 2
    assert desk.apply(*images, "--format", form, "--overwrite") == 0
    assert existing.read_bytes() != before
    assert len(desk.written()) == 2


def test_one_numbered_png_in_the_way_fails_the_image(desk, capsys):
    desk.recipe(layer(LAPLACE, IDENTITY))
    desk.output.mkdir(parents=True)
    (desk.output / "a-2.png").write_text("mine")
    assert desk.apply(desk.image("a.png"), "--format", "png") == 1
    assert desk.written() == ["a-2.png"]
    assert (desk.output / "a-2.png").read_text() == "mine"
    assert re.fullmatch(r"a: .*a-2\.png.*\n", capsys.readouterr().err)


def test_no_result_replaces_another_of_the_same_run(desk, capsys):
    two = desk.image("a.npy", np.stack([GRAY, GRAY], axis=2))
    one = desk.image("a-1.png", 255 - GRAY)
    for options in ((), ("--overwrite",)):
        assert desk.apply(two, one, "--format", "png", *options) == 1
        np.testing.assert_array_equal(desk.png("a-1.png"), GRAY)
        assert re.fullmatch(r"a-1: .*\n", capsys.readouterr().err)
        for path in desk.output.iterdir():
            path.unlink()


# --- complete or absent -----------------------------------------------------------------------


def disk_is_full(*_):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("form", ["tiff", "npy", "png"])
def test_a_full_disk_leaves_no_part_of_a_file(desk, capsys, monkeypatch, form):
    images = [desk.image("a.png"), desk.image("b.png")]
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", disk_is_full)
        assert desk.apply(*images, "--format", form) == 1
    assert desk.written() == []
    assert re.fullmatch(r"a: .*space.*\nb: .*space.*\n", capsys.readouterr().err)
    assert desk.apply(*images, "--format", form) == 0
    before = contents(desk.output)
    monkeypatch.setattr(os, "fsync", disk_is_full)
    desk.recipe(layer(LAPLACE))
    assert desk.apply(*images, "--format", form, "--overwrite") == 1
    assert contents(desk.output) == before


def test_a_disk_that_fills_up_between_pngs(desk, monkeypatch):
    desk.recipe(layer(IDENTITY, LAPLACE, SOBEL))
    sync, calls = os.fsync, []

    def fills_up(file):
        calls.append(file)
        return sync(file) if len(calls) == 1 else disk_is_full()

    monkeypatch.setattr(os, "fsync", fills_up)
    assert desk.apply(desk.image("a.png"), "--format", "png") == 1
    assert set(desk.written()) <= {"a-1.png"}
    for name in desk.written():
        np.testing.assert_array_equal(desk.png(name), GRAY)


@pytest.mark.parametrize("form", ["tiff", "npy"])
def test_a_file_that_may_not_grow_leaves_nothing(desk, capsys, form):
    resource = pytest.importorskip("resource")
    noise = np.random.default_rng(3).normal(size=(40, 50)).astype(np.float32)
    image = desk.image("a.npy", noise)
    assert desk.apply(image, "--format", form, "--map", "1") == 0  # everything is loaded now
    for path in desk.output.iterdir():
        path.unlink()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        status = desk.apply(image, "--format", form)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert status == 1
    assert desk.written() == []
    assert re.fullmatch(r"a: .*large.*\n", capsys.readouterr().err)


# --- progress ---------------------------------------------------------------------------------


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True

    def lines(self) -> list[str]:
        """What stays visible: of every line what stands behind the last return."""
        return [line.split("\r")[-1] for line in self.getvalue().split("\n")]


def test_progress_is_told_on_a_terminal(desk, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert desk.apply(desk.image("a.png"), desk.image("b.png")) == 0
    shares = [int(found) for found in re.findall(r"(\d+) %", terminal.getvalue())]
    assert shares.count(100) == 2
    assert all(0 <= share <= 100 for share in shares)
    assert "a.png" in terminal.getvalue()
    assert "b.png" in terminal.getvalue()
    assert terminal.lines() == [""]


def test_progress_of_several_pngs_is_that_of_the_image(desk, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    desk.recipe(layer(IDENTITY, LAPLACE, SOBEL))
    assert desk.apply(desk.image("a.png"), "--format", "png") == 0
    shares = [int(found) for found in re.findall(r"(\d+) %", terminal.getvalue())]
    assert shares == sorted(shares)
    assert {33, 66} < set(shares)
    assert shares.count(100) == 1


def test_failures_stand_alone_on_their_lines_on_a_terminal(desk, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    images = [desk.image("a.png"), desk.inputs / "missing.png", desk.image("c.png")]
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", disk_is_full)
        assert desk.apply(*images) == 1
    shown = terminal.lines()
    assert [line.split(":")[0] for line in shown] == ["a", "missing", "c", ""]


def test_progress_is_not_told_to_a_file(desk, monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert desk.apply(desk.image("a.png"), desk.image("b.png")) == 0
    assert stream.getvalue() == ""


# --- as a command of its own ------------------------------------------------------------------


@pytest.fixture
def without_qt(tmp_path):
    """An environment without a display in which importing Qt or the window's code fails."""
    traps = tmp_path / "traps"
    for name in ("PySide6", "shiboken6", "pyqtgraph"):
        (traps / name).mkdir(parents=True)
        (traps / name / "__init__.py").write_text("raise SystemExit('Qt was imported')\n")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**env, "PYTHONPATH": str(traps)}


def test_apply_needs_no_display_and_imports_no_qt(desk, without_qt):
    control = subprocess.run(
        [sys.executable, "-c", "import PySide6"], env=without_qt, capture_output=True, text=True
    )
    assert (control.returncode, control.stderr) == (1, "Qt was imported\n")
    desk.recipe(layer(LAPLACE, pooling=POOL))
    good, missing = desk.image("a.png", RGB), desk.inputs / "missing.png"
    command = [sys.executable, ROOT / "main.py", "apply", desk.recipe_file, good, missing]
    done = subprocess.run(
        [*map(str, command), "--output", str(desk.output), "--format", "npy"],
        env=without_qt,
        cwd=desk.inputs,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.fullmatch(r"missing: .*\n", done.stderr)
    assert desk.written() == ["a.npy"]
    expected = [blocks_max(correlated(plane, LAPLACE)) for plane in channels(RGB)]
    np.testing.assert_array_equal(desk.npy("a.npy"), expected)


def test_usage_errors_come_without_qt_too(desk, without_qt):
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "apply"],
        env=without_qt,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("usage: kernelscope apply")
    assert "Traceback" not in done.stderr


# --- memory -----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["tiff", "npy", "png"])
def test_maps_of_which_not_one_row_fits_are_refused_before_anything_is_written(
    desk, capsys, monkeypatch, form
):
    from core.files import results
    from core.study import run_memory

    monkeypatch.setattr(results, "LITTLE_BYTES", 100)
    monkeypatch.setattr(run_memory, "free_memory", lambda: 300)
    desk.recipe(layer(*[IDENTITY] * 20), layer(*[[[[1]]] * 20]))
    desk.image("b.png", np.zeros((4, 1), np.uint8))
    code = desk.apply(desk.image("a.png"), desk.inputs / "b.png", "--format", form)
    assert code == 1
    assert "a: the result needs 0.0 GiB of memory, 0.0 GiB are free" in capsys.readouterr().err
    assert [name[0] for name in desk.written()] == ["b"]  # narrow enough


def test_a_result_larger_than_memory_is_written_in_slabs(desk, monkeypatch):
    from core.study import run_memory

    monkeypatch.setattr(run_memory, "free_memory", lambda: 1 << 10)
    desk.recipe(layer(*[IDENTITY] * 20))
    assert desk.apply(desk.image("a.png"), "--format", "npy") == 0
    assert desk.npy("a.npy").shape == (20, 6, 8)
