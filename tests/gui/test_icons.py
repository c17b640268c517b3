"""Every icon is there, in the colours of the theme and sharp on every screen."""

import gc
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from gui import icons
from gui.icons import NAMES, application_icon, icon
from gui.theme import DARK, LIGHT, apply_theme, theme

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
ASKED_FOR = set(
    """
    open save save-recipe open-recipe undo redo fit one-to-one zoom-in zoom-out samples play step
    theme light dark copy paste transpose flip-horizontal flip-vertical rotate negate normalise
    reset add remove chevron-down chevron-up check close error info warning pool crosshair
    """.split()  # noqa: SIM905 - thirty-six lines say no more
)


@pytest.fixture(autouse=True)
def leave_as_found(qapp):
    before = theme.choice
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, before)


def picture(some_icon, side, ratio=1.0, mode=QIcon.Mode.Normal):
    return some_icon.pixmap(QSize(side, side), ratio, mode).toImage()


def ink(image):
    """The colours of the pixels that are fully covered, with how often each occurs."""
    found = {}
    for y in range(image.height()):
        for x in range(image.width()):
            colour = image.pixelColor(x, y)
            if colour.alpha() > 250:
                found[colour.name()] = found.get(colour.name(), 0) + 1
    return found


def strongest(image):
    return max(
        image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())
    )


def test_all_names_asked_for_and_nothing_else_lies_there():
    assert set(NAMES) >= ASKED_FOR
    assert len(set(NAMES)) == len(NAMES)
    assert {file.stem for file in FOLDER.glob("*.svg")} == {*NAMES, "kernelscope"}


@pytest.mark.parametrize("name", NAMES)
def test_drawings_are_of_one_kind(name):
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(str(FOLDER / f"{name}.svg")).isValid()
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke="currentColor" stroke-width="1.7"' in text
    assert "#" not in text


@pytest.mark.parametrize("side", [16, 24, 48])
@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_both_themes(qapp, name, side):
    shown = icon(name)
    light = picture(shown, side)
    apply_theme(qapp, "dark")
    dark = picture(shown, side)
    assert light.size() == dark.size() == QSize(side, side)
    assert strongest(light) > 120
    assert strongest(dark) > 120
    # The icon handed out before has changed with the theme.
    assert light != dark
    assert dark == picture(icon(name), side)


def test_icons_have_the_text_s_colour(qapp):
    assert max(ink(picture(icon("save"), 48)).items(), key=lambda one: one[1])[0] == LIGHT.text
    apply_theme(qapp, "dark")
    assert max(ink(picture(icon("save"), 48)).items(), key=lambda one: one[1])[0] == DARK.text
    assert max(ink(picture(icon("error"), 48)).items(), key=lambda one: one[1])[0] == DARK.error


def test_icons_differ_from_each_other():
    pictures = [picture(icon(name), 16) for name in NAMES]
    assert all(a != b for n, a in enumerate(pictures) for b in pictures[:n])


def test_icons_are_drawn_anew_for_dense_screens():
    once, twice = picture(icon("open"), 16), picture(icon("open"), 16, 2.0)
    assert twice.size() == QSize(32, 32)
    assert twice.devicePixelRatio() == 2
    assert twice != once.scaled(32, 32)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_disabled_icons_are_weaker(qapp, choice):
    apply_theme(qapp, choice)
    card = QColor(theme.colours.card).lightness()

    def strength(mode):
        image = picture(icon("crosshair"), 32, mode=mode)
        return sum(
            image.pixelColor(x, y).alphaF() * abs(image.pixelColor(x, y).lightness() - card)
            for y in range(32)
            for x in range(32)
        )

    assert 0.2 < strength(QIcon.Mode.Disabled) / strength(QIcon.Mode.Normal) < 0.6


def test_a_widget_shows_the_new_colour(qapp, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIcon(icon("pool"))
    button.setIconSize(QSize(48, 48))
    button.show()
    gc.collect()
    assert LIGHT.text in ink(button.grab().toImage())
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert DARK.text in ink(button.grab().toImage())


def test_icons_are_visible_before_any_theme(qapp):
    before = QIcon.themeName()
    try:
        QIcon.setThemeName("")
        assert qapp.palette().windowText().color().name() in ink(picture(icon("step"), 40))
    finally:
        QIcon.setThemeName(before)


def test_an_unknown_name_is_a_mistake():
    with pytest.raises(ValueError, match="opne"):
        icon("opne")


def test_the_application_s_icon_in_every_size():
    made = application_icon()
    for side in (16, 32, 48, 256):
        image = picture(made, side)
        assert image.size() == QSize(side, side)
        # Blue on the left, orange on the right, clear corners.
        left, right = (image.pixelColor(int(x * side), side // 2) for x in (0.18, 0.82))
        assert left.blue() > left.red() + 60
        assert right.red() > right.blue() + 60
        assert image.pixelColor(0, 0).alpha() < 60


def test_a_folder_with_spaces_and_accents(qapp, tmp_path, monkeypatch):
    folder = tmp_path / "Zoé's icons #1"
    folder.mkdir()
    monkeypatch.setattr(icons, "_folder", lambda: folder)
    paths = QIcon.themeSearchPaths()
    before = QIcon.themeName()
    try:
        prefix = icons.tint(
            "trial", otherwise="#123456", colours={}, controls={"tick": ("check", "#654321")}
        )
        assert "#123456" in ink(picture(icon("save"), 48))
        assert "#654321" in ink(picture(QIcon(f"{prefix}tick.svg"), 48))
        button = QPushButton()
        button.setStyleSheet(f'QPushButton {{ image: url("{prefix}tick.svg"); border: none; }}')
        button.resize(48, 48)
        assert "#654321" in ink(button.grab().toImage())
    finally:
        QIcon.setThemeSearchPaths(paths)
        QIcon.setThemeName(before)


def test_icons_come_back_when_the_temporary_folder_was_tidied(qapp):
    apply_theme(qapp, "dark")
    for folder in QDir.searchPaths("controlslight"):
        shutil.rmtree(Path(folder).parent)
    apply_theme(qapp, "light")
    assert LIGHT.text in ink(picture(icon("normalise"), 40))
