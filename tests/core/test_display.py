"""Values as 8-bit pictures: ranges, every view's end points, rounding, and what is not finite."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.colour_maps import colour_maps
from core.display import (
    VIEWS,
    Appearance,
    Extent,
    Shades,
    diverging_colours,
    extent,
    picture,
    shades,
)
from tests.core import strategies

BYTE = (0.0, 255.0)
KINDS = {
    "uint8": (0.0, 255.0),
    "uint16": (0.0, 65535.0),
    "float": (0.0, 1.0),
    "int8": (-128.0, 127.0),
    "int16": (-32768.0, 32767.0),
    "int32": (-(2.0**31), 2.0**31 - 1),
    "uint32": (0.0, 2.0**32 - 1),
}


def seen(values, view, kind=BYTE):
    """The picture of values in a view whose ends their own range decides."""
    values = np.asarray(values)
    if values.ndim < 2:
        values = values.reshape(1, -1)
    return picture(values, shades(view, extent(values), kind, colour=values.ndim == 3))


def grays(values, view, kind=BYTE):
    made = seen(np.asarray(values, np.float32), view, kind)
    assert made.dtype == np.uint8
    return made.ravel().tolist()


# --- extent -----------------------------------------------------------------------------------


def test_extent_of_floats():
    assert extent(np.array([[3.5, -2.25], [0, 1]], np.float32)) == Extent(-2.25, 3.5, 0)
    assert extent(np.array([[7.0]])) == Extent(7.0, 7.0, 0)


@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", ">u2", ">i4"])
def test_extent_of_integers(kind):
    limits = np.iinfo(kind)
    values = np.array([[limits.max, 3], [limits.min, 4]], kind)
    assert extent(values) == Extent(float(limits.min), float(limits.max), 0)


@pytest.mark.parametrize("odd", list(itertools.product((np.nan, np.inf, -np.inf), repeat=2)))
@pytest.mark.parametrize("places", [(0, 1), (2, 3), (1, 4)])
def test_extent_leaves_out_what_is_not_finite(odd, places):
    values = np.array([1, -4, 2, 9, 3, 0], np.float32)
    values[list(places)] = odd
    finite = np.delete(values, places)
    found = extent(values.reshape(2, 3))
    assert found == Extent(finite.min(), finite.max(), 2)
    assert found.range == (finite.min(), finite.max())


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_extent_without_finite_values_is_zero(odd):
    assert extent(np.full((3, 4), odd, np.float32)) == Extent(0.0, 0.0, 12)


def test_extent_of_the_largest_floats():
    largest = float(np.finfo(np.float32).max)
    assert extent(np.array([[largest, -largest]], np.float32)) == Extent(-largest, largest, 0)


# --- end points -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_as_it_is_spans_the_range_of_the_kind(kind):
    low, high = kind
    values = np.array([[low, high, (low + high) / 2 + (high - low) / 255]])
    assert seen(values, "as-is", kind).ravel().tolist()[:2] == [0, 255]
    assert seen(values, "as-is", kind)[0, 2] in (128, 129)
    beyond = np.array([[low - (high - low), high + (high - low)]])
    assert seen(beyond, "as-is", kind).ravel().tolist() == [0, 255]


@pytest.mark.parametrize("low", [-1e30, -70000.0, -3.0, 0.0, 2.5, 1e-30])
@pytest.mark.parametrize("high", [1e-20, 3.0, 1e6, 3e38])
def test_stretched_spans_the_values(low, high):
    if low < high:
        low, high = float(np.float32(low)), float(np.float32(high))
        middle = low / 2 + high / 2
        assert grays([low, high], "stretched") == [0, 255]
        assert grays([low, middle, high], "stretched")[1] in (127, 128)


def test_stretched_constant_is_black():
    for value in (0.0, -5.0, 7.25, 1e6):
        assert grays([value, value], "stretched") == [0, 0]


@pytest.mark.parametrize("value", [2.0**53, -1e20, 3e38])
def test_stretched_constant_of_any_size_is_one_gray(value):
    assert len(set(grays([value, value], "stretched"))) == 1


@pytest.mark.parametrize("largest", [1e-30, 0.5, 1.0, 255.0, 1020.0, 1e6, 3e38])
def test_signed_is_symmetric_about_gray_128(largest):
    assert grays([-largest, 0, largest], "signed") == [1, 128, 255]
    assert grays([0, largest], "signed") == [128, 255]
    assert grays([0, -largest], "signed") == [128, 1]
    steps = np.linspace(-largest, largest, 255)
    assert grays(steps, "signed") == list(range(1, 256))


@pytest.mark.parametrize("largest", [1e-30, 0.5, 255.0, 1e6, 3e38])
def test_absolute_spans_the_magnitudes(largest):
    assert grays([-largest, 0, largest / 2], "absolute")[:2] == [255, 0]
    assert grays([largest, 0, -largest / 5], "absolute") == [255, 0, 51]
    assert grays([-largest, 0, largest / 5], "absolute") == [255, 0, 51]


def test_all_zero():
    assert grays([0, 0], "signed") == [128, 128]
    assert grays([0, 0], "absolute") == [0, 0]
    assert grays([0, 0], "stretched") == [0, 0]
    assert grays([0, 0], "automatic") == [0, 0]
    assert (seen(np.zeros((1, 2), np.float32), "diverging") == diverging_colours()[128]).all()


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_every_kind_of_range(view):
    for kind, (low, high) in itertools.product(
        KINDS.values(), [(0, 0), (-1, 0), (0, 1), (5, 5), (-300, 255), (1e-30, 1e30)]
    ):
        made = grays([low, high], view, kind)
        assert len(made) == (6 if view == "diverging" else 2)


# --- automatic --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_automatic_is_as_it_is_where_all_values_fit(kind):
    low, high = kind
    step = (high - low) / 1000
    for values in ([low, high], [low + step, high - step], [high, high], [low]):
        values = np.array([values])
        np.testing.assert_array_equal(
            seen(values, "automatic", kind), seen(values, "as-is", kind), str(values)
        )
    for values in ([low - step, high], [low, high + step], [low - step, low - step]):
        values = np.array([values])
        np.testing.assert_array_equal(
            seen(values, "automatic", kind), seen(values, "signed", kind), str(values)
        )
        assert not np.array_equal(seen(values, "automatic", kind), seen(values, "as-is", kind))


def test_automatic_colour_pictures_are_on_one_scale():
    values = np.zeros((2, 2, 3), np.float32)
    values[0, 0] = -510, 0, 255
    made = seen(values, "automatic")
    assert made.shape == (2, 2, 3)
    assert made[0, 0].tolist() == [1, 128, 192]
    assert (made[1] == 128).all()


# --- grays ------------------------------------------------------------------------------------


def test_8_bits_are_shown_unchanged_and_16_divided_by_257():
    narrow = np.arange(256, dtype=np.uint8).reshape(16, 16)
    np.testing.assert_array_equal(seen(narrow, "automatic"), narrow)
    np.testing.assert_array_equal(seen(narrow.astype(np.float32), "automatic"), narrow)
    wide = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    exact = [(2 * value + 257) // 514 for value in range(65536)]  # no value lies halfway
    for values in (wide, wide.astype(np.float32)):
        made = seen(values, "automatic", KINDS["uint16"])
        assert made.ravel().tolist() == exact


@settings(strategies.FIXED, max_examples=200)
@given(
    st.lists(st.floats(-1e6, 1e6, width=32), min_size=2, max_size=30),
    st.floats(-1e6, 1e6),
    st.floats(1e-3, 1e6),
    st.booleans(),
)
def test_grays_are_the_nearest_and_ends_hold(values, low, span, absolute):
    how = Shades(low, low + span, absolute=absolute)
    made = picture(np.array([values], np.float32), how).astype(float)[0]
    shown = np.abs(values) if absolute else np.array(values)
    exact = np.clip((shown - how.low) / (how.high - how.low) * 255, 0, 255)
    assert np.abs(made - exact).max() <= 0.5 + 1e-6
    assert (np.diff(made[np.argsort(shown)]) >= 0).all()


def test_what_is_not_finite_is_black_or_at_the_ends():
    values = [np.nan, np.inf, -np.inf, 100, 0]
    for view, expected in {
        "as-is": [0, 255, 0, 100, 0],
        "stretched": [0, 255, 0, 255, 0],
        "signed": [0, 255, 0, 255, 128],
        "absolute": [0, 255, 255, 255, 0],
    }.items():
        assert grays(values, view) == expected, view


@pytest.mark.parametrize("view", VIEWS)
def test_nan_is_black(view):
    values = np.array([[np.nan, -3, 0, 3, 100]], np.float32)
    assert not seen(values, view)[0, 0].any()
    assert not seen(np.full((2, 2, 3), np.nan, np.float32), view).any()


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_pictures_without_a_finite_value(view, odd):
    assert seen(np.full((3, 4), odd, np.float32), view).shape[:2] == (3, 4)


# --- diverging --------------------------------------------------------------------------------


def test_diverging_colours():
    colours = diverging_colours()
    assert colours.shape == (256, 3)
    assert colours.dtype == np.uint8
    assert not colours.flags.writeable
    red, green, blue = colours.astype(int).T
    assert red[128] == green[128] == blue[128] >= 240
    assert (blue[1:120] > red[1:120]).all()
    assert (red[136:] > blue[136:]).all()
    lightness = red + green + blue
    assert (np.diff(lightness[1:129]) >= 0).all()
    assert (np.diff(lightness[128:]) <= 0).all()


@pytest.mark.parametrize("largest", [1e-3, 1.0, 1020.0, 3e38])
def test_diverging_zero_is_the_middle_colour(largest):
    made = seen(np.array([[-largest, 0, largest]], np.float32), "diverging")
    assert made.shape == (1, 3, 3)
    colours = diverging_colours()
    np.testing.assert_array_equal(made[0], colours[[1, 128, 255]])
    # One-sided values too: zero stays in the middle.
    made = seen(np.array([[0, largest]], np.float32), "diverging")
    np.testing.assert_array_equal(made[0], colours[[128, 255]])
    assert (colours[1] != colours[255]).any()


def test_diverging_rgb_stays_rgb_by_signed_grays():
    values = np.random.default_rng(1).normal(size=(3, 4, 3)).astype(np.float32)
    np.testing.assert_array_equal(seen(values, "diverging"), seen(values, "signed"))


# --- arrays -----------------------------------------------------------------------------------

ARRAYS = {
    "bytes": np.random.default_rng(2).integers(0, 256, (5, 6, 3)).astype(np.uint8),
    "16 bits": np.random.default_rng(3).integers(0, 65536, (5, 6, 3)).astype(np.uint16),
    "floats": (300 * np.random.default_rng(4).normal(size=(5, 6, 3))).astype(np.float32),
}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", ARRAYS)
@pytest.mark.parametrize("colour", [True, False])
def test_any_order_in_memory(view, name, colour):
    values = ARRAYS[name] if colour else np.ascontiguousarray(ARRAYS[name][:, :, 0])
    expected = seen(values, view)
    assert expected.shape == ((5, 6, 3) if colour or view == "diverging" else (5, 6))
    for layout in ("columns first", "every other", "backwards"):
        other = strategies.laid_out(values, layout)
        other.setflags(write=False)
        np.testing.assert_array_equal(seen(other, view), expected)
    planes = np.ascontiguousarray(np.moveaxis(values, -1, 0))
    np.testing.assert_array_equal(seen(np.moveaxis(planes, 0, -1), view), expected)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", ARRAYS)
def test_nothing_writes_to_its_input(view, name):
    values = ARRAYS[name].copy()
    seen(values, view)
    np.testing.assert_array_equal(values, ARRAYS[name])


def test_big_endian_values():
    values = ARRAYS["16 bits"]
    made = seen(values.astype(">u2"), "automatic", KINDS["uint16"])
    np.testing.assert_array_equal(made, seen(values, "automatic", KINDS["uint16"]))


# --- appearance: colours, levels and spans -----------------------------------------------------


@pytest.mark.parametrize("name", [name for name in colour_maps() if name != "grays"])
@pytest.mark.parametrize("kind", ["f4", "f8", "u1", "u2"])
def test_colour_maps_look_grays_up(name, kind):
    values = np.array([[0, 1, 100, 255], [3, 128, 200, 254]], kind)
    how = shades(Appearance("as-is", name), extent(values), BYTE)
    assert how.is_coloured
    made = picture(values, how)
    np.testing.assert_array_equal(made, colour_maps()[name].table[values.astype(int)])


def test_nan_is_black_in_every_colour_map():
    for name in colour_maps():
        how = shades(Appearance("as-is", name), Extent(0, 255), BYTE)
        made = picture(np.array([[np.nan, 255]], np.float32), how)
        assert (made[0, 0] == 0).all()


def test_colours_and_the_diverging_scale():
    how = shades(Appearance("diverging", "viridis"), Extent(-5, 3), BYTE)
    assert how == shades("diverging", Extent(-5, 3), BYTE)
    assert not shades(Appearance("as-is", "viridis"), Extent(0, 9), BYTE, colour=True).is_coloured


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6), st.sampled_from(sorted(VIEWS)))
def test_typed_levels_are_the_ends(low, span, view):
    how = shades(Appearance(view, low=low, high=low + span), Extent(-7, 9), BYTE)
    if view == "diverging":
        assert how.high == max(abs(low), abs(low + span))
        assert how.low == pytest.approx(-how.high * 128 / 127)
    else:
        assert (how.low, how.high) == (low, low + span)
        assert how.absolute == (view == "absolute")


@pytest.mark.parametrize("view", sorted(VIEWS))
@pytest.mark.parametrize("level", [-1e30, -3.0, 0.0, 255.0, 300.0, 2.0**60])
def test_one_typed_level_never_crosses_the_other(view, level):
    for chosen in (Appearance(view, low=level), Appearance(view, high=level)):
        how = shades(chosen, Extent(4, 4), BYTE)
        assert how.low < how.high
        if view != "diverging":
            assert level == (how.low if chosen.low is not None else how.high)


def test_a_span_stands_for_the_range_of_the_values():
    found, span = Extent(0, 200), (10.0, 90.0)
    for view in ("automatic", "as-is", "stretched"):
        assert shades(Appearance(view, span=span), found, BYTE) == Shades(10, 90)
    assert shades(Appearance("absolute", span=(-50, 20)), found, BYTE).high == 50
    signed = shades(Appearance(span=(-50, 20)), Extent(-900, 900), BYTE)
    assert signed == shades("signed", Extent(-50, 50), BYTE)
    constant = shades(Appearance("stretched", span=(3, 3)), found, BYTE)
    assert constant.low < constant.high


@pytest.mark.parametrize(
    "wrong",
    [
        {"view": "nothing"},
        {"colours": "rainbow"},
        {"low": np.nan},
        {"high": np.inf},
        {"low": 3.0, "high": 3.0},
        {"span": (2.0, 1.0)},
        {"span": (0.0, np.inf)},
    ],
)
def test_impossible_appearances_are_refused(wrong):
    with pytest.raises(ValueError):
        Appearance(**wrong)
