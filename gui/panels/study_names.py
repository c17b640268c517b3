"""Names and colours of stages and channels in studies: the same in every curve and table."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QColor

from gui.preview_result import Result
from gui.theme import current_colours

STAGES = ("original", "filtered", "pooled")

_STAGES = {
    "original": QT_TRANSLATE_NOOP("Study", "Original"),
    "filtered": QT_TRANSLATE_NOOP("Study", "Filtered"),
    "pooled": QT_TRANSLATE_NOOP("Study", "Pooled"),
}
_INPUT = QT_TRANSLATE_NOOP("Study", "Input")
_CHANNELS = (
    QT_TRANSLATE_NOOP("Study", "Red"),
    QT_TRANSLATE_NOOP("Study", "Green"),
    QT_TRANSLATE_NOOP("Study", "Blue"),
)
_CHANNEL_COLOURS = {
    True: ("#ff7a70", "#4fc46a", "#6aa5ff"),
    False: ("#c7362d", "#1c8539", "#2a63d6"),
}
"""On a dark card and on a light one; each at least 3 to 1."""
_ORANGE = {True: "#d98a3d", False: "#b8691a"}
_STYLES = {
    "original": Qt.PenStyle.DotLine,
    "filtered": Qt.PenStyle.SolidLine,
    "pooled": Qt.PenStyle.DashLine,
}
MARKS = {
    Qt.PenStyle.SolidLine: "——",
    Qt.PenStyle.DotLine: "····",
    Qt.PenStyle.DashLine: "– –",
}
"""What curves look like, in a legend."""


def stage_name(stage: str, result: Result | None = None) -> str:
    """A stage in the language of the window; `result`: the first one may be a layer's input."""
    if stage == "original" and result is not None and result.has_input:
        return QCoreApplication.translate("Study", _INPUT)
    return QCoreApplication.translate("Study", _STAGES[stage])


def channel_name(channel: int) -> str:
    """A colour channel in the language of the window."""
    return QCoreApplication.translate("Study", _CHANNELS[channel])


def stage_colour(stage: str) -> QColor:
    """The colour of a stage's curve."""
    colours = current_colours()
    if stage == "pooled":
        return QColor(_ORANGE[colours.is_dark])
    return QColor(colours.accent if stage == "filtered" else colours.secondary)


def stage_style(stage: str) -> Qt.PenStyle:
    """The line of a stage's curve: colours may mean channels, or not be told apart."""
    return _STYLES[stage]


def channel_colour(channel: int) -> QColor:
    """The colour of a channel's curve."""
    return QColor(_CHANNEL_COLOURS[current_colours().is_dark][channel])
