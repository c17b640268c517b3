"""Save options: rules from values to levels, what is cut off, and options as text."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.display import VIEWS, Appearance, Extent, Shades, extent, picture, shades
from core.files.saving import (
    KINDS,
    MAPPINGS,
    Clipping,
    Mapping,
    SaveOptions,
    SaveOptionsError,
    asks_for_range,
    clipping,
    covers,
    kinds_of,
    mapping_shades,
    options_from_json,
    options_to_json,
    quantised,
)

BYTES, WORDS = 255, 65535
levels_of_files = pytest.mark.parametrize("levels", [BYTES, WORDS])
floats = st.floats(width=32, allow_nan=True, allow_infinity=True)


def level_of(value, how, levels):
    """One value's level by exact arithmetic, halves to even."""
    if math.isnan(value):
        return 0
    value = abs(value) if how.absolute else value
    if math.isinf(value):
        return levels if value > 0 else 0
    low, high = Fraction(how.low), Fraction(how.high)
    return min(max(round((Fraction(value) - low) * levels / (high - low)), 0), levels)


@levels_of_files
@pytest.mark.parametrize("absolute", [False, True])
def test_levels_follow_the_rule_of_numpy(levels, absolute):
    random = np.random.default_rng(4)
    values = random.normal(0, 300, (40, 50)).astype(np.float32)
    values[0, :6] = np.nan, np.inf, -np.inf, -100, 612.25, 0
    how = Shades(-100.0, 612.25, absolute=absolute)
    magnitudes = np.abs(values) if absolute else values
    with np.errstate(invalid="ignore"):
        scaled = np.rint((magnitudes.astype(float) + 100) * (levels / 712.25))
        expected = np.nan_to_num(np.clip(scaled, 0, levels))
    found = quantised(values, how, levels)
    assert found.dtype == (np.uint8 if levels == BYTES else np.uint16)
    np.testing.assert_array_equal(found, expected)


@levels_of_files
def test_halves_go_to_the_even_level(levels):
    values = np.array([[0.5, 1.5, 2.5, 3.5, -0.5, levels - 0.5, levels + 0.5]], np.float32)
    found = quantised(values, Shades(0, levels), levels)
    assert found.tolist() == [[0, 2, 2, 4, 0, levels - 1, levels]]


@given(st.lists(floats, min_size=1, max_size=8), st.booleans(), st.sampled_from((BYTES, WORDS)))
def test_levels_are_within_one_of_exact_arithmetic(values, absolute, levels):
    how = Shades(-3.25, 17.5, absolute=absolute)
    found = quantised(np.array([values], np.float32), how, levels)
    for value, level in zip(values, found[0].tolist(), strict=True):
        exact = level_of(value, how, levels)
        assert abs(level - exact) <= 1
        # Off by one only where the value lies halfway between two levels.
        if level != exact:
            place = (Fraction(abs(value) if absolute else value) + Fraction(13, 4)) * levels
            assert abs(place / Fraction(83, 4) % 1 - Fraction(1, 2)) < Fraction(1, 10**6)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("colour", [False, True])
def test_as_shown_in_8_bits_is_the_panels_picture(view, colour):
    random = np.random.default_rng(5)
    values = random.normal(50, 90, (9, 8, 3) if colour else (9, 8)).astype(np.float32)
    found, kind = extent(values), (0.0, 255.0)
    how = mapping_shades(Mapping(view=view), found, kind, BYTES, colour=colour)
    expected = picture(values, shades(view, found, kind, colour=colour))
    np.testing.assert_array_equal(quantised(values, how, BYTES), expected, strict=True)


def test_the_ends_of_each_mapping():
    found, kind = Extent(-20.0, 300.0), (0.0, 255.0)

    def ends(mapping, levels):
        how = mapping_shades(mapping, found, kind, levels)
        assert not how.diverging
        return how.low, how.high

    assert ends(Mapping("levels"), BYTES) == (0, 255)
    assert ends(Mapping("levels"), WORDS) == (0, 65535)
    assert ends(Mapping("kind"), WORDS) == (0, 255)
    assert ends(Mapping("stretched"), BYTES) == (-20, 300)
    assert ends(Mapping("hand", low=-5, high=7.5), WORDS) == (-5, 7.5)
    for levels, middle in ((BYTES, 128), (WORDS, 32768)):
        for mapping in (Mapping("signed"), Mapping(view="signed"), Mapping(view="automatic")):
            how = mapping_shades(mapping, found, kind, levels)
            values = np.array([[0.0, 300.0, -300.0]], np.float32)
            assert quantised(values, how, levels).tolist() == [[middle, levels, 1]]
    assert mapping_shades(Mapping(view="absolute"), found, kind, WORDS) == Shades(0, 300, True)
    chosen = Appearance("stretched", "viridis", low=5.0)
    assert mapping_shades(Mapping(view=chosen), found, kind, BYTES).colours == "viridis"
    assert mapping_shades(Mapping(view=chosen), found, kind, WORDS) == Shades(5, 300)
    # Sixteen bits have no colour scale; the grays under it are kept.
    assert not mapping_shades(Mapping(view="diverging"), found, kind, WORDS).diverging
    assert mapping_shades(Mapping(view="diverging"), found, kind, BYTES).diverging


@levels_of_files
@pytest.mark.parametrize("value", [0.0, -7.0, 3e38])
@pytest.mark.parametrize("name", MAPPINGS)
def test_a_constant_is_mapped(name, value, levels):
    values = np.full((2, 2), value, np.float32)
    how = mapping_shades(Mapping(name), extent(values), (0, 255), levels)
    assert how.low < how.high
    assert len(np.unique(quantised(values, how, levels))) == 1


def test_only_what_depends_on_the_values_asks_for_their_range():
    asking = {name for name in MAPPINGS if asks_for_range(Mapping(name), (0, 255))}
    assert asking == {"shown", "stretched", "signed"}
    views = {view for view in VIEWS if asks_for_range(Mapping(view=view), (0, 255))}
    assert views == set(VIEWS) - {"as-is"}


# --- what is cut off --------------------------------------------------------------------------


@given(
    st.lists(st.tuples(floats, floats, floats), min_size=1, max_size=30),
    st.floats(-1e6, 1e6, width=32),
    st.floats(2**-20, 1e6, width=32),
    st.booleans(),
)
def test_clipped_pixels_are_counted_one_by_one(pixels, low, length, absolute):
    how = Shades(low, float(low) + length, absolute)
    values = np.array([pixels], np.float32)
    expected = Clipping()
    for pixel in values[0].tolist():
        sizes = [abs(v) if absolute else v for v in pixel]
        below = any(v < how.low for v in sizes)
        above = any(v > how.high for v in sizes)
        missing = any(math.isnan(v) for v in sizes)
        expected += Clipping(
            1, int(below or above or missing), int(below), int(above), int(missing)
        )
    assert clipping(values, how) == expected
    halves = clipping(values[:, :3], how) + clipping(values[:, 3:], how)
    assert halves == expected
    finite = np.isfinite(values)
    if finite.any() and covers(how, extent(values)):
        assert expected.clipped == 0


def test_the_ends_are_not_cut_off_nor_rounded():
    # 0.1 as float32 is a little more than 0.1: bounds must not be rounded to float32.
    values = np.array([[0.1, 0.2, -1.0, 255.0, 255.5]], np.float32)
    assert clipping(values, Shades(0.0, 0.1)).above == 4
    assert clipping(values, Shades(-1.0, 255.0)) == Clipping(5, 1, 0, 1, 0)
    assert clipping(values, Shades(0.0, 255.5)).below == 1
    assert clipping(values, Shades(0.0, 255.5, absolute=True)).clipped == 0
    assert clipping(values, Shades(-1.0, 255.0)).share == 0.2
    assert Clipping().share == 0


@pytest.mark.parametrize("name", ["stretched", "signed"])
def test_what_follows_the_values_cuts_nothing_off(name):
    values = np.random.default_rng(7).normal(3, 50, (20, 20)).astype(np.float32)
    for levels in (BYTES, WORDS):
        how = mapping_shades(Mapping(name), extent(values), (0, 255), levels)
        assert covers(how, extent(values))
        assert clipping(values, how) == Clipping(400)
    assert not covers(how, Extent(-1e9, 1e9))
    assert not covers(how, Extent(0, 1, not_finite=1))


# --- options ----------------------------------------------------------------------------------

mappings = st.builds(
    Mapping,
    st.sampled_from(list(MAPPINGS)),
    st.just("automatic"),  # the panel's view is not remembered
    st.floats(-1e9, 0),
    st.floats(1, 1e9),
)
options = st.builds(
    SaveOptions,
    st.sampled_from(list(KINDS)),
    st.booleans(),
    st.booleans(),
    st.integers(1, 100),
    mappings,
)


@given(options)
def test_options_survive_being_text(found):
    assert options_from_json(options_to_json(found)) == found


@given(st.text())
def test_damaged_text_gives_the_defaults(text):
    assert options_from_json(text) == SaveOptions()


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", "null", '{"kind": "exe"}', '{"quality": true}', '{"mapping": 3}', "[" * 100_000,
     '{"mapping": {"low": NaN}}', '{"mapping": {"low": 1' + "0" * 400 + "}}", '{"new": 1}',
     '{"kind": []}', '{"mapping": {"view": {}}}', '{"compressed": 1}'],
)  # fmt: skip
def test_these_texts_too(text):
    assert options_from_json(text) == SaveOptions()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: SaveOptions("bmp"), "no kind of file 'bmp'"),
        (lambda: SaveOptions("jpeg", quality=0), "from 1 to 100"),
        (lambda: SaveOptions("jpeg", quality=101), "from 1 to 100"),
        (lambda: Mapping("log"), "no mapping 'log'"),
        (lambda: Mapping(view="x"), "no view 'x'"),
        (lambda: Mapping("hand", low=3, high=3), "must be above"),
        (lambda: Mapping("hand", low=math.nan), "must be finite"),
        (lambda: Mapping("hand", low=-1.7e308, high=1.7e308), "must be finite"),
        (lambda: Mapping("hand", low="3"), "low is no number"),
    ],
)
def test_what_is_no_option_is_one_sentence(make, sentence):
    with pytest.raises(SaveOptionsError, match=sentence):
        make()


def test_suffixes_name_kinds():
    assert [kind.name for kind in kinds_of(".PNG")] == ["png16", "png8"]
    assert [kind.name for kind in kinds_of(".jpeg")] == ["jpeg"]
    assert kinds_of(".gif") == ()
    assert [kind.name for kind in KINDS.values() if SaveOptions(kind.name).is_exact] == [
        "tiff",
        "npy",
    ]
    assert SaveOptions("jpeg").changes_pixels
    assert SaveOptions("webp", lossless=False).changes_pixels
    assert not SaveOptions("webp").changes_pixels
