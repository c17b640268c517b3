"""The project's own icons, tinted to the theme and crisp at every scale."""

import atexit
import shutil
import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QDir, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

NAMES: Final = (
    *("open", "save", "open-recipe", "save-recipe", "samples", "copy", "paste", "undo", "redo"),
    *("fit", "one-to-one", "zoom-in", "zoom-out", "crosshair", "play", "step", "pool"),
    *("transpose", "flip-horizontal", "flip-vertical", "rotate", "negate", "normalise", "reset"),
    *("rotate-left", "rotate-45", "whole-weights", "sum-zero", "anchor", "all-cells"),
    *("symmetry", "line"),
    *("add", "remove", "close", "check", "chevron-down", "chevron-up"),
    *("chevron-left", "chevron-right"),
    *("compare", "wipe", "wipe-across", "difference", "blink"),
    *("remember", "remembered", "take-back"),
    *("pause", "step-back", "first", "last"),
    *("bookmark", "theme", "light", "dark", "error", "info", "warning", "levels"),
)

# Our icons are one icon theme for each set of colours; the prefix keeps them apart from others.
_PREFIX: Final = "kernelscope-"
_SIDES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def icon(name: str) -> QIcon:
    """Icon in the colours of the theme; one handed out earlier changes with the theme by itself."""
    if name not in NAMES:
        raise ValueError(f"there is no icon {name!r}")
    if not QIcon.themeName().startswith(_PREFIX):
        # Nobody has dressed the application yet: the palette's text colour is always readable.
        text = QGuiApplication.palette().windowText().color().name()
        tint("palette", colours={}, otherwise=text, controls={})
    return QIcon.fromTheme(_PREFIX + name)


def application_icon() -> QIcon:
    """Return the coloured icon of the program, drawn for every usual size."""
    made = QIcon()
    drawing = QSvgRenderer(QByteArray(_drawing("kernelscope").encode()))
    for side in _SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            drawing.render(painter, QRectF(0, 0, side, side))
        made.addPixmap(pixmap)
    return made


def tint(
    theme: str,
    *,
    otherwise: str,
    colours: dict[str, str],
    controls: dict[str, tuple[str, str]],
) -> str:
    """Show all icons in `otherwise`, except for those with a colour of their own.

    `controls` are the small drawings of the stylesheet, file name to icon and colour; what is
    returned stands before their names in url(...).

    Tinted copies are files because a stylesheet takes nothing else, and an icon theme because Qt
    then draws each icon for the scale of its screen and looks it up anew when the theme changes.
    A QIconEngine in Python could do the second, but Qt's copies of it crash.
    """
    folder = _folder() / f"{_PREFIX}{theme}"
    # Written again if somebody has tidied the temporary folder meanwhile.
    if not (folder / "index.theme").is_file():
        drawn = folder / "scalable"
        drawn.mkdir(parents=True, exist_ok=True)
        for name in NAMES:
            _write(drawn / f"{_PREFIX}{name}.svg", name, colours.get(name, otherwise))
        for file, (name, colour) in controls.items():
            _write(drawn / f"{file}.svg", name, colour)
        (folder / "index.theme").write_text(
            f"[Icon Theme]\nName={folder.name}\nInherits={_system_theme()}\nDirectories=scalable\n"
            "[scalable]\nSize=24\nMinSize=8\nMaxSize=512\nType=Scalable\n",
            encoding="utf-8",
        )
    if str(_folder()) not in (paths := QIcon.themeSearchPaths()):
        QIcon.setThemeSearchPaths([*paths, str(_folder())])
    QIcon.setThemeName(folder.name)
    # A search path instead of the folder's own name, which may hold spaces and quotes.
    prefix = f"controls{theme}"
    QDir.setSearchPaths(prefix, [str(folder / "scalable")])
    return f"{prefix}:"


def _drawing(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _write(path: Path, name: str, colour: str) -> None:
    path.write_text(_drawing(name).replace("currentColor", colour), encoding="utf-8")


@cache
def _system_theme() -> str:
    # Asked before the first change, so that file dialogs still show the desktop's own icons.
    return QIcon.themeName() or QIcon.fallbackThemeName() or "hicolor"


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="kernelscope-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
