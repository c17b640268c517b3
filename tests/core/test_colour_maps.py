"""Colour maps: complete, sourced, even in lightness and told apart by the colour-blind."""

import numpy as np
import pytest

from core.colour_maps import GRAYS, colour_maps

MAPS = list(colour_maps().values())
NAMED = [row for row in MAPS if row.name != GRAYS]


def linear(table):
    share = table / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lightness(rgb_linear):
    """CIE L* of linear sRGB."""
    y = rgb_linear @ (0.2126, 0.7152, 0.0722)
    return np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, y * 24389 / 27)


def test_grays_stand_first_and_are_themselves():
    assert MAPS[0].name == GRAYS
    np.testing.assert_array_equal(MAPS[0].table, np.arange(256)[:, np.newaxis].repeat(3, axis=1))


@pytest.mark.parametrize("row", MAPS, ids=lambda row: row.name)
def test_tables_are_complete_and_nobody_can_write_to_them(row):
    assert row.table.shape == (256, 3)
    assert row.table.dtype == np.uint8
    assert not row.table.flags.writeable
    assert row.label
    assert row.about


@pytest.mark.parametrize("row", NAMED, ids=lambda row: row.name)
def test_sources_and_licences_are_said(row):
    assert "https://" in row.source
    assert row.licence.startswith(("CC0", "BSD"))


@pytest.mark.parametrize("row", MAPS, ids=lambda row: row.name)
def test_lightness_rises_evenly(row):
    steps = np.diff(lightness(linear(row.table)))
    # Rounding to bytes moves single steps, most of all in the dark.
    assert steps.min() > -0.35
    over_sixteen = np.convolve(steps, np.ones(16), "valid")
    assert over_sixteen.min() > 0.4 * over_sixteen.mean()


@pytest.mark.parametrize("row", MAPS, ids=lambda row: row.name)
def test_without_red_or_green_cones_the_order_is_still_seen(row):
    """Viénot, Brettel and Mollon 1999: what protanopes and deuteranopes see."""
    to_lms = np.array(
        [[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]]
    )
    missing = {
        "protan": np.array([[0, 2.02344, -2.52581], [0, 1, 0], [0, 0, 1]]),
        "deutan": np.array([[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]]),
    }
    for seen in missing.values():
        shown = linear(row.table) @ (np.linalg.inv(to_lms) @ seen @ to_lms).T
        found = lightness(np.clip(shown, 0, 1))[::16]
        assert (np.diff(found) > 0).all()


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("viridis", "440154", "fde725"),
        ("cividis", "00204d", "ffea46"),
        ("magma", "000004", "fcfdbf"),
        ("inferno", "000004", "fcffa4"),
    ],
)
def test_ends_are_the_published_ones(name, first, last):
    table = colour_maps()[name].table
    assert np.abs(table[0].astype(int) - list(bytes.fromhex(first))).max() <= 1
    assert np.abs(table[-1].astype(int) - list(bytes.fromhex(last))).max() <= 1
