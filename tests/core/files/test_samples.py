"""Every sample picture is what its row says, the same each time, and made without the network."""

from __future__ import annotations

import socket
import sys
import types

import numpy as np
import pytest
from scipy import ndimage

from core.files import samples
from core.files.samples import SAMPLES, ascent_image, sample_image
from core.image import ImageError
from core.presets import find_preset

SIZES = {
    "stairs": (512, 512),
    "boot": (28, 28),
    "shapes": (512, 512),
    "colours": (384, 512, 3),
    "text": (384, 512),
    "zone-plate": (512, 512),
    "impulse": (65, 65),
    "ramp": (256, 256),
    "checkerboard": (256, 256),
    "noise": (512, 512),
}


def filtered(id, preset):
    pixels = sample_image(id).pixels.astype(float)
    return ndimage.correlate(pixels, find_preset(preset).kernel().weights, mode="mirror")


def test_the_rows_are_those_that_are_expected():
    assert {id: sample_image(id).pixels.shape for id in SAMPLES} == SIZES
    assert next(iter(SAMPLES)) == "stairs"


@pytest.mark.parametrize("id", SAMPLES)
def test_every_sample(id):
    sample = SAMPLES[id]
    image = sample_image(id)
    assert sample.id == id == image.name
    assert sample.name
    assert sample.about.endswith(".")
    assert image.pixels.dtype == np.uint8
    assert not image.pixels.flags.writeable
    assert np.ptp(image.pixels) > 150
    assert sample_image(id) is image
    np.testing.assert_array_equal(
        np.clip(np.rint(sample.make()), 0, 255).astype(np.uint8), image.pixels
    )


def test_a_sample_that_is_not_there():
    with pytest.raises(ImageError, match='no sample picture is called "nonesuch"'):
        sample_image("nonesuch")


def test_stairs_have_strong_lines_of_all_directions():
    for preset in ("vertical-lines", "horizontal-lines", "robinson-ne", "robinson-se"):
        assert (np.abs(filtered("stairs", preset)) > 200).mean() > 0.02
    assert sample_image("stairs").pixels.max() < 255  # nothing is clipped


def test_stairs_are_smooth_with_light_grain_between_the_lines():
    wall = sample_image("stairs").pixels[10:40, 220:260].astype(float)
    rough = wall - ndimage.gaussian_filter(wall, 3)
    assert 0.5 < rough.std() < 4


def test_boot_is_gray_on_black_with_its_toe_to_the_left():
    pixels = sample_image("boot").pixels
    assert (pixels == 0).mean() > 0.3
    lit = pixels > 60
    assert not lit[0].any()
    assert not lit[-1].any()
    assert np.flatnonzero(lit[20]).min() < 4
    assert np.flatnonzero(lit[6]).min() > 8
    assert ndimage.label(lit)[1] == 1


def test_shapes_have_lines_of_every_width_and_anti_aliased_edges():
    pixels = sample_image("shapes").pixels
    assert len(np.unique(pixels)) > 60


def test_colours_differ_by_channel():
    red, green, blue = sample_image("colours").planes
    ball = (slice(160, 270), slice(90, 160))
    assert red[ball].mean() > 2 * max(green[ball].mean(), blue[ball].mean())
    ball = (slice(180, 240), slice(370, 420))
    assert blue[ball].mean() > 1.2 * max(red[ball].mean(), green[ball].mean())


def test_zone_plate_reaches_half_a_cycle_per_pixel_at_its_sides():
    pixels = sample_image("zone-plate").pixels.astype(float)
    np.testing.assert_array_equal(pixels, pixels[::-1, ::-1])
    rim, middle = pixels[255, -8:], pixels[255, 250:262]
    assert (np.sign(np.diff(rim))[1:] == -np.sign(np.diff(rim))[:-1]).all()
    assert np.ptp(middle) < 60


def test_impulse_gives_the_kernel_back():
    answer = filtered("impulse", "kirsch-ne")
    expected = 255 * find_preset("kirsch-ne").kernel().weights[::-1, ::-1]
    np.testing.assert_array_equal(answer[31:34, 31:34], expected)
    assert np.count_nonzero(answer) == np.count_nonzero(expected)


def test_ramp_rises_by_one():
    assert (filtered("ramp", "sobel-x")[:, 1:-1] == 8).all()
    assert (filtered("ramp", "sobel-y") == 0).all()


def test_checkerboard():
    pixels = sample_image("checkerboard").pixels
    assert pixels[0, 0] == 255
    assert pixels[0, 32] == pixels[32, 0] == 0
    assert pixels.mean() == 127.5


def test_text_is_dark_on_light():
    pixels = sample_image("text").pixels
    assert np.median(pixels) > 240
    assert 0.03 < (pixels < 100).mean() < 0.3


def fake_modules(monkeypatch, ascent, *, cached):
    """Puts stand-ins for scipy.datasets and pooch in place."""
    import scipy

    datasets = types.ModuleType("scipy.datasets")
    datasets.ascent = ascent
    monkeypatch.setitem(sys.modules, "scipy.datasets", datasets)
    monkeypatch.setattr(scipy, "datasets", datasets, raising=False)

    class Folder:
        def __truediv__(self, name):
            assert name == "ascent.dat"
            return types.SimpleNamespace(exists=lambda: cached)

    pooch = types.ModuleType("pooch")
    pooch.os_cache = lambda name: Folder()
    monkeypatch.setitem(sys.modules, "pooch", pooch)
    monkeypatch.setattr("urllib.request.getproxies", dict)


def no_network(*arguments, **keywords):
    raise socket.gaierror(-2, "Name or service not known")


def test_ascent_that_is_stored_needs_no_network(monkeypatch):
    picture = np.arange(512 * 512, dtype=np.int64).reshape(512, 512) % 256
    fake_modules(monkeypatch, lambda: picture, cached=True)
    monkeypatch.setattr(socket, "create_connection", no_network)
    image = ascent_image()
    assert image.pixels.dtype == np.uint8
    assert image.name == "ascent"
    np.testing.assert_array_equal(image.pixels, picture)


def test_ascent_without_network_is_refused_before_pooch_could_wait(monkeypatch):
    called = []
    fake_modules(monkeypatch, lambda: called.append(1), cached=False)
    monkeypatch.setattr(socket, "create_connection", no_network)
    with pytest.raises(ImageError, match="could not be fetched"):
        ascent_image()
    assert not called


def test_the_server_has_only_some_seconds_to_answer(monkeypatch):
    asked = []

    def silent(address, timeout):
        asked.append((address, timeout))
        raise TimeoutError

    fake_modules(monkeypatch, no_network, cached=False)
    monkeypatch.setattr(socket, "create_connection", silent)
    with pytest.raises(ImageError):
        ascent_image()
    assert asked == [((samples.ASCENT_HOST, 443), samples.ASCENT_PATIENCE)]


@pytest.mark.parametrize("error", [OSError("x"), ValueError("x"), RuntimeError("x")])
def test_whatever_goes_wrong_in_fetching_is_one_sentence(monkeypatch, error):
    def broken():
        raise error

    fake_modules(monkeypatch, broken, cached=True)
    with pytest.raises(ImageError) as caught:
        ascent_image()
    assert "\n" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_ascent_without_pooch(monkeypatch):
    monkeypatch.setitem(sys.modules, "pooch", None)
    monkeypatch.setattr(socket, "create_connection", no_network)
    with pytest.raises(ImageError, match="needs the package pooch"):
        ascent_image()


def test_samples_load_neither_pillow_nor_scipy_before_they_are_needed():
    import subprocess

    code = (
        "import sys, core.files.samples as s; s.sample_image('ramp');"
        "assert not {'PIL', 'scipy', 'scipy.datasets'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_kept_drawing_is_what_is_drawn():
    """After a change of the drawing: python -m tests.draw_samples."""
    from core.files.samples import draw_sample
    from tests.draw_samples import FOLDER, KEPT

    assert [path.stem for path in FOLDER.iterdir()] == list(KEPT)
    for sample in KEPT:
        kept, drawn = sample_image(sample).pixels, draw_sample(sample)
        assert np.abs(kept.astype(int) - drawn).max() <= 1  # other processors round differently
