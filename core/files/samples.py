"""Sample pictures made by the project, one row each, and SciPy's ascent where it can be had."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.files.scenes import draw_boot, draw_colours, draw_shapes, draw_stairs
from core.image import Image, ImageError
from core.sentences import Sentence

Values = NDArray[np.float64]

ASCENT_HOST = "raw.githubusercontent.com"
ASCENT_PATIENCE = 5.0
"""Seconds that the server of SciPy's pictures has to answer at all."""


@dataclass(frozen=True)
class Sample:
    """One picture: `make` gives its values 0 to 255, (rows, columns) or (rows, columns, 3)."""

    id: str
    name: str
    about: str
    make: Callable[[], Values]


def sample_image(id: str) -> Image:
    """The sample of this id in uint8, the same at every call. Raises ImageError."""
    if id not in SAMPLES:
        raise ImageError(Sentence('no sample picture is called "{0}"', id))
    return _made(id)


@cache
def _made(id: str) -> Image:
    kept = files("resources") / "samples" / f"{id}.npz"
    if not kept.is_file():
        return Image(draw_sample(id), name=id)
    with kept.open("rb") as file:
        return Image(np.load(file, allow_pickle=False)["pixels"], name=id)


def draw_sample(id: str) -> NDArray[np.uint8]:
    """A sample drawn anew. The first picture of a start is kept drawn in resources/samples."""
    return np.clip(np.rint(SAMPLES[id].make()), 0, 255).astype(np.uint8)


def ascent_image() -> Image:
    """The tutorial's picture, `scipy.datasets.ascent`: uint8 (512, 512).

    SciPy needs the package pooch, and the first time a connection to the internet; without
    one this gives up after some seconds. Raises ImageError with one plain sentence.
    """
    try:
        from scipy import datasets

        _check_ascent_in_reach()
        return Image(np.asarray(datasets.ascent(), dtype=np.uint8), name="ascent")
    except ImportError:
        reason = Sentence("SciPy needs the package pooch to supply the picture ascent")
    except Exception:  # pooch lets errors of requests, urllib3 and ssl through as they are
        reason = Sentence(
            "the picture ascent could not be fetched from {0}; is there internet?", ASCENT_HOST
        )
    raise ImageError(reason)


def _check_ascent_in_reach() -> None:
    """Raises OSError where the picture is not stored yet and its server does not answer.

    Some versions of pooch wait for ever on a network that swallows what is sent.
    """
    import pooch  # type: ignore[import-not-found,unused-ignore]

    if (pooch.os_cache("scipy-data") / "ascent.dat").exists():
        return
    import socket
    from urllib.request import getproxies

    if not getproxies():
        socket.create_connection((ASCENT_HOST, 443), timeout=ASCENT_PATIENCE).close()


def _zone_plate() -> Values:
    """Rings whose frequency grows evenly from 0 in the middle to 0.5 per pixel at the sides."""
    y, x = np.mgrid[:512, :512] - 255.5
    return np.asarray(127.5 + 127.5 * np.cos(math.pi * (x**2 + y**2) / 512))


def _impulse() -> Values:
    values = np.zeros((65, 65))
    values[32, 32] = 255
    return values


def _ramp() -> Values:
    return np.tile(np.arange(256.0), (256, 1))


def _checkerboard() -> Values:
    row, column = np.indices((256, 256)) // 32
    return np.where((row + column) % 2 == 0, 255.0, 0.0)


def _noise() -> Values:
    """Independent pixels, each gray level as likely: every spatial frequency is in it alike."""
    return np.random.default_rng(5).integers(0, 256, (512, 512)).astype(np.float64)


def _text() -> Values:
    from PIL import Image as PillowImage
    from PIL import ImageDraw, ImageFont

    page = PillowImage.new("L", (512, 384), 246)
    draw = ImageDraw.Draw(page)
    sentence = "A kernel multiplies each neighbour by its weight."
    top: float = 20
    for size in (64, 44, 32, 24, 18, 14, 11, 9):
        font: Any = ImageFont.load_default(size=size)
        draw.text((24, top), sentence, fill=24, font=font)
        top += 1.32 * size
    draw.text((24, top + 6), "0123456789  +-*/=  (x, y)", fill=24, font=ImageFont.load_default(40))
    return np.asarray(page, dtype=np.float64)


_ROWS = (
    Sample(
        "stairs",
        "Stairs",
        "A staircase with a hand-rail and a figure: lines and edges of every direction.",
        draw_stairs,
    ),
    Sample("boot", "Boot", "An ankle boot of 28 x 28 pixels, small enough to read.", draw_boot),
    Sample(
        "shapes", "Shapes", "Lines at many angles and of many widths, rings, polygons.", draw_shapes
    ),
    Sample(
        "colours", "Colours", "Painted balls, to see what happens channel by channel.", draw_colours
    ),
    Sample("text", "Text", "Letters of many sizes, dark on light.", _text),
    Sample(
        "zone-plate",
        "Zone plate",
        "Rings that get finer outwards: shows which frequencies a kernel keeps.",
        _zone_plate,
    ),
    Sample(
        "impulse",
        "Impulse",
        "One bright pixel on black: the filtered picture is the kernel, turned by 180 degrees.",
        _impulse,
    ),
    Sample(
        "ramp", "Ramp", "Brightens by 1 per pixel to the right: shows a derivative's gain.", _ramp
    ),
    Sample("checkerboard", "Checkerboard", "Black and white squares of 32 pixels.", _checkerboard),
    Sample(
        "noise",
        "Noise",
        "Random pixels with every frequency alike: what a kernel is learned from best.",
        _noise,
    ),
)

SAMPLES = {sample.id: sample for sample in _ROWS}
"""In the order in which they are offered."""
