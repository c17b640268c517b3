"""Pictures of the running window for the README and for the eye: `python3 dev.py screenshots`."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.own_presets import OwnPreset
from core.presets import find_preset
from gui.app import create_window
from gui.document import Focus
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.preset_store import preset_store
from gui.theme import apply_theme
from gui.window import MainWindow

THEMES = ("dark", "light")
SIZES = ((1280, 800), (2560, 1440))
PATIENCE = 120.0


def wait(app: QApplication, until: Callable[[], bool]) -> None:
    """Runs the event loop until something is true, and a little longer for the repaint."""
    end = time.monotonic() + PATIENCE
    while not until():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise TimeoutError
    for _ in range(10):
        app.processEvents()
        time.sleep(0.005)


def first_start(window: MainWindow) -> None:
    """As the program greets, with a pixel pinned."""
    window.document.set_focus(Focus("filtered", 317, 262, pinned=True))


def large_kernel(window: MainWindow) -> None:
    """A parametric 21 x 21 kernel on a colour picture, zoomed in."""
    window.files.open_sample("colours")
    window.document.edit_kernel("Gabor", find_preset("Gabor").kernel())
    window.row.panels["filtered"].set_view("diverging")


def message(window: MainWindow) -> None:
    """A file that cannot be opened."""
    window.open_image("no-such-picture.png")


def save_preset(window: MainWindow) -> None:
    """The dialog that keeps a kernel, with a name that is taken."""
    window.presets.save.trigger()
    window.findChild(PresetSaveDialog).fields.name.insert("Box 3")


def own_presets(window: MainWindow) -> None:
    """The list of own presets after a deletion."""
    preset_store.remove({preset.id for preset in preset_store.presets()})
    for name, group, kernel in (
        ("Scratches along the rolling direction", "Inspection", "gabor"),
        ("Soft", "Smooth", "gaussian"),
        ("Rims", "Inspection", "log"),
        ("Old", "Inspection", "box"),
    ):
        preset_store.add(OwnPreset(name, find_preset(kernel).kernel(), group=group, base=kernel))
    window.presets.manage.trigger()
    dialog = window.findChild(PresetListDialog)
    *_, rims, old = preset_store.presets()
    dialog.tree.select({old.id})
    dialog.delete.click()
    dialog.tree.select({rims.id})


def unexpected_error(window: MainWindow) -> None:
    """What an error looks like that nobody expected."""
    window.errors._show("ZeroDivisionError: division by zero", "Traceback ...")


def recovery(window: MainWindow) -> None:
    """The offer after a crash."""
    answer = ("", lambda: None)
    text = "Kernelscope ended unexpectedly. A recipe from 14:03 was not saved."
    window.offer_bar.offer(text, {"Restore": answer, "Discard": answer}, answer)


SCENES = {
    "first": first_start,
    "large-kernel": large_kernel,
    "message": message,
    "save-preset": save_preset,
    "own-presets": own_presets,
    "error": unexpected_error,
    "recovery": recovery,
}


def shown(window: MainWindow) -> QWidget:
    """The dialog that is open, else the window."""
    return next((one for one in window.findChildren(QDialog) if one.isVisible()), window)


def main(folder: Path) -> None:
    """Draws every scene in both themes and sizes into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as settings:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, settings)
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = settings
        app = QApplication(sys.argv[:1])
        for scene, prepare in SCENES.items():
            for width, height in SIZES:
                window = create_window([])
                window.resize(width, height)
                window.show()
                wait(app, window.is_settled)
                prepare(window)
                wait(app, window.is_settled)
                for theme in THEMES:
                    apply_theme(app, theme)
                    wait(app, lambda: True)
                    name = f"{scene}-{theme}-{width}x{height}.png"
                    shown(window).grab().save(str(folder / name))
                    print(folder / name)
                for dialog in window.findChildren(QDialog):
                    dialog.close()
                window.document.undo_stack.setClean()
                window.close()
                window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
