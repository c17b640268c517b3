"""What is remembered between two starts, each with its default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QSettings

THEME = "window/theme"
LANGUAGE = "window/language"
GEOMETRY = "window/geometry"
STATE = "window/state"
PANELS = "window/panels"
IMAGE_FOLDER = "files/image_folder"
RECIPE_FOLDER = "files/recipe_folder"
RECENT = "files/recent"
SAVE_OPTIONS = "files/save_options"
PRESET_FOLDER = "files/preset_folder"
DATASET_FOLDER = "files/dataset_folder"
TOUR = "help/tour"
SHOWN = "shown"
"""The value of TOUR once the tour was offered or taken."""
STEP_RATE = "stepping/rate"
ANIMATION = "stepping/animation"
CODE_TARGET = "code/target"

DEFAULTS: dict[str, Any] = {
    THEME: "system",
    LANGUAGE: "system",
    GEOMETRY: QByteArray(),
    STATE: QByteArray(),
    PANELS: "",
    IMAGE_FOLDER: "",
    RECIPE_FOLDER: "",
    RECENT: "",
    SAVE_OPTIONS: "",
    PRESET_FOLDER: "",
    DATASET_FOLDER: "",
    TOUR: "",
    STEP_RATE: "",
    ANIMATION: "",
    CODE_TARGET: "numpy",
}


def read(key: str) -> Any:
    """A setting, or its default where none or one of another kind is stored."""
    default = DEFAULTS[key]
    value = QSettings().value(key, default)
    return value if isinstance(value, type(default)) else default


def write(key: str, value: Any) -> None:
    """Remembers a setting."""
    assert key in DEFAULTS
    QSettings().setValue(key, value)
