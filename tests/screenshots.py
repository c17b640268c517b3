"""Pictures of the running window for the README and for the eye: `python3 dev.py screenshots`.

Every scene is drawn in both themes and two sizes, with the dialogs, lists and menus that stand
over the window as pictures of their own. `--scales` draws all at 150 and 200 percent too, `--only
NAME...` some scenes, `--language de` another language.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gui import settings
from gui.app import create_window
from gui.theme import apply_theme
from gui.window import MainWindow
from tests.scenes import SCENES, close_scene
from tests.waiting import wait

THEMES = ("dark", "light")


SIZES = ((1280, 800), (2560, 1440))


SCALES = "1.5", "2"


def main(folder: Path, scenes: list[str], language: str, suffix: str = "") -> None:
    """Draws scenes in both themes and sizes into a folder; `suffix` ends the files' names."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, place)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = place
        app = QApplication(sys.argv[:1])
        app.setOrganizationName("Kernelscope")
        app.setApplicationName("Kernelscope")
        settings.write(settings.LANGUAGE, language)
        for scene in scenes:
            for width, height in SIZES:
                window = create_window([])
                window.resize(width, height)
                window.show()
                wait(app, window.is_settled)
                SCENES[scene](window)
                wait(app, window.is_settled)
                for theme in THEMES:
                    apply_theme(app, theme)
                    wait(app, lambda: True)
                    _draw(window, folder, f"{scene}-{theme}-{width}x{height}{suffix}.png")
                close_scene(window)
                window.document.undo_stack.setClean()
                window.close()
                window.deleteLater()


def _draw(window: MainWindow, folder: Path, name: str) -> None:
    window.grab().save(str(folder / name))
    print(folder / name, flush=True)
    over = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    for number, top in enumerate(over):
        more = f"{number + 1}-" if number else ""
        top.grab().save(str(folder / f"over-{more}{name}"))


def start() -> None:
    """Reads the arguments, and starts a process for every scale."""
    reader = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    reader.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    reader.add_argument("--scales", action="store_true", help="at 150 and 200 percent too")
    reader.add_argument("--only", nargs="+", choices=list(SCENES), default=list(SCENES))
    reader.add_argument("--language", default="en", help="of the window: en or de")
    chosen = reader.parse_args()
    scale = os.environ.get("QT_SCALE_FACTOR", "")
    main(chosen.folder, chosen.only, chosen.language, f"@{scale}" if scale else "")
    for scale in SCALES if chosen.scales else ():
        command = [sys.executable, "-m", "tests.screenshots", str(chosen.folder)]
        command += ["--language", chosen.language]
        env = {**os.environ, "QT_SCALE_FACTOR": scale}
        subprocess.run([*command, "--only", *chosen.only], env=env, check=True)


if __name__ == "__main__":
    start()
