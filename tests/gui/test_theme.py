"""Both themes are readable, and the application changes between them while it runs."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox

from gui.theme import (
    DARK,
    LIGHT,
    apply_theme,
    contrast,
    current_colours,
    inset,
    tabular,
    text_on,
    theme,
    weight_colour,
)

THEMES = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])

TEXTS = [
    *((text, ground) for text in ("text", "secondary", "accent_text", "error", "warning")
      for ground in ("window", "card", "field")),
    *(("text", ground) for ground in ("hover", "pressed", "selection", "error_ground",
                                      "info_ground", "image_ground")),
    ("error", "error_ground"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]  # fmt: skip
LINES = [
    (line, ground)
    for line in ("accent", "strong_line", "error")
    for ground in ("window", "card", "field")
]


@pytest.fixture(autouse=True)
def leave_as_found(qapp):
    before = theme.choice
    yield
    apply_theme(qapp, before)


def emitted(qapp, choice):
    seen = []
    theme.changed.connect(lambda: seen.append(current_colours().name))
    apply_theme(qapp, choice)
    return seen


# Colours


def test_contrast_of_known_pairs():
    # Values published with WCAG's definition: black on white, and the first gray that passes.
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)
    assert contrast("#123456", "#123456") == 1


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_is_readable(colours, text, ground):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_that_mean_something_are_visible(colours, line, ground):
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@THEMES
@pytest.mark.parametrize("ground", ["window", "card", "field"])
def test_disabled_text_is_visible_and_clearly_weaker(colours, ground):
    ground = getattr(colours, ground)
    assert 2 < contrast(colours.disabled, ground) < 0.7 * contrast(colours.secondary, ground)


@THEMES
def test_image_ground_is_neutral(colours):
    ground = QColor(colours.image_ground)
    channels = ground.red(), ground.green(), ground.blue()
    assert max(channels) - min(channels) <= 3


@THEMES
def test_colours_are_written_alike(colours):
    for field in fields(colours):
        if field.name != "name":
            assert re.fullmatch("#[0-9a-f]{6}", getattr(colours, field.name))


def test_dark_and_light():
    assert DARK.is_dark
    assert not LIGHT.is_dark


# Weights


def distance(one, other):
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


@THEMES
def test_a_weight_of_zero_has_the_card_s_colour(colours):
    assert weight_colour(0, 8, colours).name() == colours.card
    assert weight_colour(0, 0, colours).name() == colours.card


@THEMES
@pytest.mark.parametrize(("sign", "end"), [(-1, "below"), (1, "above")])
def test_weights_grow_steadily_to_their_colour(colours, sign, end):
    ground = QColor(colours.card)
    steps = [weight_colour(sign * n / 20, 1, colours) for n in range(21)]
    far = [distance(step, ground) for step in steps]
    assert far == sorted(far)
    assert len(set(far)) == len(far)
    assert steps[-1].name() == getattr(colours, end)
    assert weight_colour(sign * 9, 1, colours) == steps[-1]


@THEMES
def test_both_sides_are_equally_strong(colours):
    ground = QColor(colours.card)
    ends = QColor(colours.below), QColor(colours.above)
    for value in (0.1, 0.25, 0.5, 0.9, 1.0):
        below, above = (weight_colour(side * value, 1, colours) for side in (-1, 1))
        shares = [distance(c, ground) / distance(e, ground)
                  for c, e in zip((below, above), ends, strict=True)]  # fmt: skip
        assert shares == pytest.approx([value, value], abs=0.02)
        assert weight_colour(-value, -1, colours) == below


@THEMES
def test_only_the_ratio_counts(colours):
    assert weight_colour(-3, 4, colours) == weight_colour(-0.75, 1, colours)


@THEMES
def test_what_is_no_number_has_a_colour_too(colours):
    nan, infinite = float("nan"), float("inf")
    assert weight_colour(nan, 1, colours).name() == colours.card
    assert weight_colour(1, nan, colours).name() == colours.card
    assert weight_colour(1, infinite, colours).name() == colours.card
    assert weight_colour(-infinite, infinite, colours).name() == colours.below


@THEMES
def test_text_on_every_weight_and_gray_is_readable(colours):
    grounds = [weight_colour(n / 50, 1, colours) for n in range(-50, 51)]
    grounds += [QColor(gray, gray, gray) for gray in range(256)]
    assert min(contrast(text_on(ground, colours), ground) for ground in grounds) >= 4.5
    assert text_on(QColor(colours.card), colours).name() == colours.text


# The running application


def test_switching_changes_everything_and_tells_once(qapp, qtbot):
    apply_theme(qapp, "light")
    field, button = QLineEdit(), QPushButton("x")
    for widget in (field, button):
        qtbot.addWidget(widget)
        widget.show()
    light_sheet = qapp.styleSheet()
    assert field.palette().color(QPalette.ColorRole.Text).name() == LIGHT.text

    assert emitted(qapp, "dark") == ["dark"]

    assert current_colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert field.palette().color(QPalette.ColorRole.Text).name() == DARK.text
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name() == DARK.field
    assert qapp.styleSheet() != light_sheet


def test_the_same_again_tells_nothing(qapp):
    apply_theme(qapp, "dark")
    assert emitted(qapp, "dark") == []


def test_everything_is_already_dressed_when_it_is_told(qapp):
    apply_theme(qapp, "light")
    seen = []
    theme.changed.connect(lambda: seen.append((qapp.palette().window().color().name(),
                                               DARK.card in qapp.styleSheet())))  # fmt: skip
    apply_theme(qapp, "dark")
    assert seen == [(DARK.window, True)]


def test_system_follows_and_the_others_do_not(qapp):
    apply_theme(qapp, "system")
    scheme = qapp.styleHints().colorSchemeChanged
    scheme.emit(Qt.ColorScheme.Dark)
    assert current_colours() is DARK
    scheme.emit(Qt.ColorScheme.Light)
    assert current_colours() is LIGHT
    scheme.emit(Qt.ColorScheme.Dark)
    scheme.emit(Qt.ColorScheme.Unknown)
    assert current_colours() is LIGHT

    apply_theme(qapp, "dark")
    scheme.emit(Qt.ColorScheme.Light)
    assert current_colours() is DARK
    assert theme.choice == "dark"


def test_an_unknown_choice_changes_nothing(qapp):
    apply_theme(qapp, "dark")
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")
    assert theme.choice == "dark"
    assert current_colours() is DARK


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_image_of_the_stylesheet_exists(qapp, choice):
    apply_theme(qapp, choice)
    images = set(re.findall(r'url\("([^"]+)"\)', qapp.styleSheet()))
    assert images
    for image in images:
        prefix, name = image.split(":")
        assert any(QDir(folder).exists(name) for folder in QDir.searchPaths(prefix)), image
    assert "$" not in qapp.styleSheet()


def test_qt_understands_the_stylesheet(qapp, qtbot, qtlog):
    apply_theme(qapp, "light")
    apply_theme(qapp, "dark")
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    messages = [record.message for record in qtlog.records]
    assert not [text for text in messages if "stylesheet" in text or "property" in text]


def test_fields_are_equally_high_and_their_texts_begin_on_one_edge(qapp, qtbot):
    apply_theme(qapp, "light")
    line, spin, button = QLineEdit("8"), QSpinBox(), QPushButton("x")
    inset(spin)
    edges = []
    for widget in (line, spin, button):
        qtbot.addWidget(widget)
        widget.show()
        widget.clearFocus()
    for field, edit in ((line, line), (spin, spin.lineEdit())):
        edit.setCursorPosition(0)
        edges.append(edit.mapTo(field, edit.cursorRect().topLeft()).x())
    assert edges[0] == edges[1]
    # Fonts differ between machines, and with them one pixel of rounding.
    heights = [widget.sizeHint().height() for widget in (line, spin, button)]
    assert max(heights) - min(heights) <= 2


def test_a_focused_field_keeps_its_size(qapp, qtbot):
    apply_theme(qapp, "light")
    for widget in (QLineEdit(), QSpinBox(), QPushButton("x")):
        qtbot.addWidget(widget)
        widget.show()
        before = widget.sizeHint()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert widget.sizeHint() == before
        assert widget.grab().toImage().pixelColor(1, widget.height() // 2).name() == LIGHT.accent


def test_figures_of_one_width():
    font = QFont()
    wide = tabular(font)
    assert wide.isFeatureSet(QFont.Tag("tnum"))
    assert not font.isFeatureSet(QFont.Tag("tnum"))
