"""Which pixels of a picture and a second one belong together."""

import numpy as np
import pytest

from core import Image
from core.learning.constraints import LearnError
from core.learning.pairs import (
    Counts,
    Setup,
    anchored,
    draw_pixels,
    make_pair,
    placements,
    tile_count,
    tile_sides,
    tiles,
)

RNG = np.random.default_rng(4)
GRAY = RNG.integers(1, 255, (23, 31)).astype(np.uint8)
RGB = RNG.integers(1, 255, (23, 31, 3)).astype(np.uint8)


def pair_of(image, second):
    return make_pair(Image(image), Image(second))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((23, 31), ("same", (1, 1), (1, 1))),
        ((21, 29), ("valid", (1, 1), (0, 0))),
        ((12, 16), ("same", (2, 2), (1, 1))),
        ((11, 15), ("valid", (2, 2), (0, 0))),
        ((8, 31), ("same", (3, 1), (1, 1))),
        ((25, 33), ("full", (1, 1), (2, 2))),
    ],
)
def test_the_size_tells_stride_and_padding(size, expected):
    first = placements(pair_of(GRAY, np.ones(size, np.uint8)), Setup(3, 3))[0]
    assert (first.padding, first.stride, first.offset) == expected


def test_sizes_that_do_not_fit_are_refused_with_those_that_would():
    with pytest.raises(LearnError, match=r"the second picture is 22 x 40; from 23 x 31 .* 21 x 29"):
        placements(pair_of(GRAY, np.ones((22, 40), np.uint8)), Setup(3, 3))


def test_only_padding_same_has_several_anchors_the_usual_one_first():
    same = placements(pair_of(GRAY, GRAY), Setup(3, 2))[0]
    found = anchored(same, Setup(3, 2))
    assert len(found) == 6
    assert found[0].offset == (1, 0)
    assert anchored(same, Setup(3, 2, any_anchor=False)) == (same,)
    valid = placements(pair_of(GRAY, GRAY[:21, :29]), Setup(3, 3))[0]
    assert anchored(valid, Setup(3, 3)) == (valid,)


def test_colours_meet_channel_by_channel_or_by_luminance():
    assert pair_of(RGB, RGB).channels == 3
    pair = pair_of(RGB, GRAY)
    assert (pair.color, pair.channels) == ("luminance", 1)
    (tile,) = tiles(pair, Setup(1, 1), placements(pair, Setup(1, 1))[0])
    np.testing.assert_allclose(tile.patches[0], (RGB @ [0.299, 0.587, 0.114]).ravel())
    with pytest.raises(LearnError, match="2 channels, the second one 3"):
        pair_of(RGB[:, :, :2], RGB)


@pytest.mark.parametrize("border", ["", "reflect", "zeros", "circular"])
@pytest.mark.parametrize(("size", "stride"), [((23, 31), (1, 1)), ((12, 11), (2, 3))])
def test_patches_are_those_of_the_padded_picture(monkeypatch, border, size, stride):
    """Against np.pad and plain loops, in tiles of a few rows and columns."""
    monkeypatch.setattr("core.learning.pairs._TILE_VALUES", 6 * 40)
    monkeypatch.setattr("core.learning.pairs._TILE_SIDE", 9)
    second = RNG.integers(0, 2, size).astype(np.uint8) * 255
    second[RNG.random(size) < 0.7] = 100
    pair, setup = pair_of(GRAY, second), Setup(3, 2, border=border)
    placement = placements(pair, setup)[0]
    assert placement.stride == stride
    modes = {"": "reflect", "reflect": "reflect", "zeros": "constant", "circular": "wrap"}
    padded = np.pad(GRAY.astype(float), 4, mode=modes[border])
    wanted = set()
    for i in range(size[0]):
        for j in range(size[1]):
            top, left = i * stride[0] - 1, j * stride[1]
            inside = 0 <= top <= 20 and 0 <= left <= 29
            if second[i, j] == 100 and (border or inside):
                patch = padded[top + 4 : top + 7, left + 4 : left + 6]
                wanted.add((*patch.ravel(), 100.0))
    all_tiles = list(tiles(pair, setup, placement))
    assert len(all_tiles) == tile_count(pair, setup) > 4
    assert tile_sides(pair, setup)[1] == 9
    found = [(*patch, value) for tile in all_tiles
             for patch, value in zip(tile.patches.T, tile.values, strict=True)]  # fmt: skip
    counts = sum((tile.counts for tile in all_tiles), Counts())
    assert set(found) == wanted
    assert counts.used == len(found)
    assert counts.total == second.size
    assert (counts.border > 0) == (border == "")


def test_what_is_not_finite_is_left_out_with_all_windows_that_reach_it():
    image = GRAY.astype(np.float32)
    image[5, 6] = np.nan
    second = np.ones((23, 31), np.float32)
    second[15, 20] = np.inf
    pair = pair_of(image, second)
    (tile,) = tiles(pair, Setup(3, 3), placements(pair, Setup(3, 3))[0])
    assert tile.counts.not_finite == 9 + 1
    assert np.isfinite(tile.patches).all()
    assert tile.counts.used == tile.values.size == 21 * 29 - 10


def test_saturated_pixels_can_be_used():
    second = np.full((23, 31), 255, np.uint8)
    pair = pair_of(GRAY, second)
    placement = placements(pair, Setup(1, 1))[0]
    assert [tile.counts.used for tile in tiles(pair, Setup(1, 1), placement)] == [0]
    (tile,) = tiles(pair, Setup(1, 1, skips_saturated=False), placement)
    assert tile.counts.used == second.size


def test_drawn_pixels_are_some_of_all():
    pair = pair_of(RGB, RGB)
    placement = placements(pair, Setup(3, 3))[0]
    some = draw_pixels(pair, Setup(3, 3), placement, 200)
    assert 120 < some.values.size < 280
    assert some.counts.used == 3 * 21 * 29
    np.testing.assert_array_equal(some.patches[4], some.values)
    everything = draw_pixels(pair, Setup(3, 3), placement, 10**6)
    assert everything.values.size == 3 * 21 * 29


@pytest.mark.parametrize("size", [(0, 3), (3, 32)])
def test_sizes_have_a_limit(size):
    with pytest.raises(LearnError, match="1 to 31 rows and columns"):
        Setup(*size)
