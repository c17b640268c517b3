"""Slabs, blocks and regions of a stage are parts of the whole map, however they are made."""

import numpy as np
import pytest

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute import unrolled
from core.trace import finish
from gui import stage_values
from gui.preview_result import Request
from gui.preview_steps import view_steps
from gui.stage_values import shown_maps, stage_dtype, stage_reader, stage_slabs, whole_region

RANDOM = np.random.default_rng(3)
RECIPE = Recipe([Layer([Kernel([[1, 2], [0, -1]])], pooling=Pooling())])


@pytest.fixture(autouse=True)
def compiled():
    """What is compiled in the background is waited for."""
    yield
    unrolled.wait_until_compiled()


def result_of(pixels, *, is_compiled):
    request = Request(Image(pixels), RECIPE, 0, 0)
    steps = view_steps(
        request, {}, {}, None, is_compiled=is_compiled, is_missing=False, coarse=False
    )
    return finish(steps)


def whole(pixels, stage):
    if stage == "original":
        return pixels[np.newaxis] if pixels.ndim == 2 else np.moveaxis(pixels, 2, 0)
    return getattr(run(RECIPE, Image(pixels)).layers[0], stage)


@pytest.mark.parametrize("is_compiled", [True, False])
@pytest.mark.parametrize("stage", ["original", "filtered", "pooled"])
@pytest.mark.parametrize("channels", [1, 2, 3])
def test_parts_of_the_whole(stage, channels, is_compiled, monkeypatch):
    monkeypatch.setattr(stage_values, "SLAB_PIXELS", 100)
    pixels = RANDOM.integers(0, 256, (40, 30, channels)).astype(np.uint8)
    pixels = pixels[:, :, 0] if channels == 1 else pixels
    result = result_of(pixels, is_compiled=is_compiled)
    maps = shown_maps(result, stage)
    assert maps == ((0, 1, 2) if channels == 3 else (0,))
    expected = whole(pixels, stage)[list(maps)]
    assert stage_dtype(result, stage) == expected.dtype
    slabs = [slab for slab in stage_slabs(result, stage)() if slab is not None]
    np.testing.assert_array_equal(np.concatenate(slabs, axis=1), expected)
    rows, columns = whole_region(result, stage)
    assert expected.shape[1:] == (len(rows), len(columns))
    region = range(3, 15), range(2, 11)
    slabs = [slab for slab in stage_slabs(result, stage, region)() if slab is not None]
    assert len(slabs) > 1
    np.testing.assert_array_equal(np.concatenate(slabs, axis=1), expected[:, 3:15, 2:11])
    blocks = [
        (np.array([1, 4, 5]), np.array([0, 7])),
        (np.arange(2, 6), np.arange(3, 9)),
        (np.array([8]), np.array([2, 3, 9])),
    ]
    found = finish(stage_reader(result, stage)(blocks))
    for block, values in zip(blocks, found, strict=True):
        np.testing.assert_array_equal(values, expected[np.ix_(range(len(maps)), *block)])
