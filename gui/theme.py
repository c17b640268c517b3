"""Colours of the dark and the light window, and the object that dresses the application in them."""

import math
from dataclasses import dataclass, fields
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QProxyStyle,
    QStyleOption,
)

from gui import icons
from gui.stylesheet import stylesheet

Choice = Literal["system", "light", "dark"]
CHOICES: Final[tuple[Choice, ...]] = ("system", "light", "dark")

_SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


@dataclass(frozen=True)
class Colours:
    """One theme's colours as "#rrggbb"; image grounds stay neutral so that grays are judged fairly.

    Text on `window`, `card` and `field` is `text`, `secondary` or `accent_text`; on the other
    grounds it is `text`, on `accent` it is `on_accent`. All of these reach a contrast of 4.5.
    """

    name: str
    window: str
    card: str
    field: str
    hover: str
    pressed: str
    line: str
    scroll: str
    strong_line: str
    text: str
    secondary: str
    disabled: str
    image_ground: str
    accent: str
    accent_hover: str
    accent_text: str
    on_accent: str
    selection: str
    below: str
    above: str
    error: str
    error_ground: str
    warning: str
    info_ground: str

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return luminance(QColor(self.window)) < luminance(QColor(self.text))


DARK: Final = Colours(
    name="dark",
    window="#1f2023",
    card="#27292d",
    field="#2f3237",
    hover="#383c42",
    pressed="#2a2d31",
    line="#3a3d43",
    scroll="#5a5f67",
    strong_line="#80858e",
    text="#e7e8ea",
    secondary="#9a9ea6",
    disabled="#6c7078",
    image_ground="#161719",
    accent="#5aa2ff",
    accent_hover="#7ab4ff",
    accent_text="#5aa2ff",
    on_accent="#14161a",
    selection="#2f4564",
    below="#4f86c6",
    above="#d98a3d",
    error="#ff8f85",
    error_ground="#3b2729",
    warning="#e3b65a",
    info_ground="#24344a",
)

LIGHT: Final = Colours(
    name="light",
    window="#f3f3f4",
    card="#ffffff",
    field="#f0f1f3",
    hover="#e6e8eb",
    pressed="#dcdfe3",
    line="#d9dbdf",
    scroll="#b4b8be",
    strong_line="#7d828b",
    text="#1d1f23",
    # The sketch's #6a6f78 reaches only 4.47 on a field; this is the nearest that reaches 4.5.
    secondary="#696e77",
    disabled="#a0a4ab",
    image_ground="#c9cacc",
    accent="#1f6fe0",
    accent_hover="#1a62c9",
    # As text the accent would have 4.21 on a field and 4.30 on the window.
    accent_text="#1b69d8",
    on_accent="#ffffff",
    selection="#d6e5fb",
    below="#6ea0dc",
    above="#eaa25c",
    error="#b92f26",
    error_ground="#fdeceb",
    warning="#8a5c00",
    info_ground="#e7f0fd",
)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def weight_colour(value: float, largest: float, colours: Colours) -> QColor:
    """Ground of a weight: card at zero, towards blue below it and orange above it.

    The strength is |value| / |largest|, at most 1; a value that is not a number has none.
    """
    ground, end = QColor(colours.card), QColor(colours.below if value < 0 else colours.above)
    share = abs(value) / abs(largest) if largest else 0.0
    if math.isnan(share):
        share = 1.0 if math.isinf(value) else 0.0
    share = min(share, 1.0)

    def between(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        between(ground.red(), end.red()),
        between(ground.green(), end.green()),
        between(ground.blue(), end.blue()),
    )


def text_on(ground: QColor, colours: Colours) -> QColor:
    """Readable text for any ground (a weight, a gray): the theme's own if it can, at least 4.5."""
    own = QColor(colours.text)
    if contrast(own, ground) >= 4.5:
        return own
    # On every colour one of these two reaches 4.58.
    black, white = QColor("#000000"), QColor("#ffffff")
    return black if contrast(black, ground) > contrast(white, ground) else white


def tabular(font: QFont) -> QFont:
    """Copy of a font whose digits are all equally wide, for numbers under each other."""
    copy = QFont(font)
    if hasattr(copy, "setFeature"):  # Qt 6.7
        copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def make_room(button: QAbstractButton) -> None:
    """Give a dialog's main button the width of its semibold text.

    Qt 6.11 asks for the room of a regular one, whatever the stylesheet says.
    """
    font = QFont(button.font())
    font.setWeight(QFont.Weight.DemiBold)
    # The stylesheet's padding and line on both sides.
    button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(button.text()) + 28)


def inset(field: QAbstractSpinBox) -> None:
    """Let the text of a spin box begin where that of the other fields does.

    Qt 6.11 gives the edit field the whole left side, whatever the stylesheet says.
    """
    field.lineEdit().setTextMargins(8, 0, 0, 0)


def palette(colours: Colours) -> QPalette:
    """Palette for everything the stylesheet does not reach."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for ground, colour in (
        (role.Window, colours.window),
        (role.Base, colours.field),
        (role.AlternateBase, colours.card),
        (role.Button, colours.field),
        (role.ToolTipBase, colours.card),
        (role.Highlight, colours.accent),
        (role.Accent, colours.accent),
        (role.Light, colours.hover),
        (role.Midlight, colours.hover),
        (role.Mid, colours.line),
        (role.Dark, colours.strong_line),
        (role.Shadow, colours.image_ground),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.error),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.secondary),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent_text),
        (role.LinkVisited, colours.accent_text),
    ):
        made.setColor(ground, QColor(colour))
    for text in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, text, QColor(colours.disabled))
    made.setColor(group.Disabled, role.Highlight, QColor(colours.line))
    made.setColor(group.Disabled, role.HighlightedText, QColor(colours.text))
    return made


class _Fusion(QProxyStyle):
    """Fusion with disabled icons as weak as disabled text; its own are nearly white on dark."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def generatedIconPixmap(
        self, mode: QIcon.Mode, pixmap: QPixmap, option: QStyleOption
    ) -> QPixmap:
        if mode != QIcon.Mode.Disabled:
            return super().generatedIconPixmap(mode, pixmap, option)
        faint = QPixmap(pixmap.size())
        faint.setDevicePixelRatio(pixmap.devicePixelRatio())
        faint.fill(Qt.GlobalColor.transparent)
        with QPainter(faint) as painter:
            painter.setOpacity(0.4)
            painter.drawPixmap(0, 0, pixmap)
        return faint


class Theme(QObject):
    """The one theme of the application; `changed` comes after everything has the new colours."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: Choice = "system"
        self._app: QApplication | None = None
        self._shown: Colours | None = None

    @property
    def choice(self) -> Choice:
        """What the person asked for."""
        return self._choice

    @property
    def colours(self) -> Colours:
        """What is on the screen."""
        return self._shown or LIGHT

    def apply(self, app: QApplication, choice: Choice) -> None:
        """Dress the application, and keep following the system if that is the choice."""
        if choice not in CHOICES:
            raise ValueError(f"theme {choice!r} is none of {', '.join(CHOICES)}")
        self._choice = choice
        hints = app.styleHints()
        if self._app is not app:
            self._app, self._shown = app, None
            # Native styles break spin boxes and disabled states; Fusion looks alike everywhere.
            app.setStyle(_Fusion())
            hints.colorSchemeChanged.connect(self._follow)
        # Title bars and the system's own dialogs go along where the platform can.
        hints.setColorScheme(_SCHEMES[choice])
        self._follow(hints.colorScheme())

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        # A desktop that does not tell its scheme (bare X11, offscreen) gets the light one.
        dark = scheme == Qt.ColorScheme.Dark if self._choice == "system" else self._choice == "dark"
        colours = DARK if dark else LIGHT
        if colours != self._shown:
            self._dress(colours)

    def _dress(self, colours: Colours) -> None:
        self._shown = colours
        images = icons.tint(
            colours.name,
            otherwise=colours.text,
            colours={
                "error": colours.error,
                "warning": colours.warning,
                "info": colours.accent_text,
            },
            controls={
                "down": ("chevron-down", colours.secondary),
                "down-lit": ("chevron-down", colours.text),
                "down-off": ("chevron-down", colours.disabled),
                "up": ("chevron-up", colours.secondary),
                "up-lit": ("chevron-up", colours.text),
                "up-off": ("chevron-up", colours.disabled),
                "left": ("chevron-left", colours.secondary),
                "left-off": ("chevron-left", colours.disabled),
                "right": ("chevron-right", colours.secondary),
                "right-off": ("chevron-right", colours.disabled),
                "tick": ("check", colours.on_accent),
                "tick-off": ("check", colours.card),
                "tick-menu": ("check", colours.text),
                "dash": ("remove", colours.on_accent),
                "dash-off": ("remove", colours.card),
                "close": ("close", colours.secondary),
                "close-lit": ("close", colours.text),
                "float": ("copy", colours.secondary),
            },
        )
        values = {field.name: getattr(colours, field.name) for field in fields(colours)}
        app = self._app
        assert app is not None
        app.setPalette(palette(colours))
        pixels = QFontInfo(app.font()).pixelSize()
        app.setStyleSheet(stylesheet(values, images=images, font_pixels=pixels))
        self.changed.emit()


theme: Final = Theme()


def apply_theme(app: QApplication, choice: Choice) -> None:
    """Dress the application in "light", in "dark", or in what the system shows, also later."""
    theme.apply(app, choice)


def current_colours() -> Colours:
    """Return the colours now on the screen; connect to `theme.changed` to hear of others."""
    return theme.colours
