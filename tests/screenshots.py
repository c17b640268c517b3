"""Pictures of the running window for the README and for the eye: `python3 dev.py screenshots`."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PIL.Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from core import Pooling, Recipe
from core.own_presets import OwnPreset
from core.presets import find_preset
from gui.app import create_window
from gui.document import Focus
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.panels.selection import Selection
from gui.preset_store import preset_store
from gui.save_dialog import SaveDialog
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
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("filtered", 190, 160, pinned=True))


def border_pixel(window: MainWindow) -> None:
    """A pixel at the border, half of whose neighbours are invented, of a second layer."""
    first = window.document.layer
    second = replace(first, border="symmetric", activation="relu", pooling=Pooling("average"))
    window.document.edit("Layers", Recipe([first, second]))
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("filtered", 0, 100, pinned=True))


def colour_pixel(window: MainWindow) -> None:
    """A pooled pixel of a colour picture, explained for one channel."""
    window.files.open_sample("colours")
    wait(QApplication.instance(), window.is_settled)
    window.strip.explaining.set_channel(2)
    window.document.set_focus(Focus("pooled", 86, 60, pinned=True))


def message(window: MainWindow) -> None:
    """A file that cannot be opened."""
    window.open_image("no-such-picture.png")


def save_dialog(window: MainWindow) -> None:
    """The dialog before a result is saved, of a kind of file that cuts values off."""
    window.exchange.ask_to_save("filtered")
    dialog = window.findChild(SaveDialog)
    form = dialog.form
    form.kind.setCurrentIndex(form.kind.findData("jpeg"))
    form.mapping.setCurrentIndex(form.mapping.findData("levels"))
    wait(QApplication.instance(), lambda: dialog.measured is not None)


def sequence(window: MainWindow) -> None:
    """A folder as a sequence, one of its files with several pages."""
    with tempfile.TemporaryDirectory() as place:
        for number in range(1, 4):
            round_one = PIL.Image.radial_gradient("L").resize((400, 300))
            frames = [round_one.rotate(40 * number + 20 * k) for k in range(3)]
            frames[0].save(f"{place}/scan {number}.tif", save_all=True, append_images=frames[1:])
        window.exchange.walk.open([place])
        wait(QApplication.instance(), window.is_settled)


def near(window: MainWindow) -> None:
    """Numbers on the pixels, rulers, and the row of colours and levels."""
    first_start(window)
    window.view_actions.actions["actionRulers"].setChecked(True)
    window.row.state.set_scale(48)
    window.row.centre_on_focus()
    panel = window.row.panels["filtered"]
    panel.set_colours("viridis")
    panel.open_levels()
    panel.levels.set_percent(1.0)


def true_size(window: MainWindow) -> None:
    """A wide picture in two rows, the pooled one as small as it is, and a selection."""
    window.files.open_sample("colours")
    wait(QApplication.instance(), window.is_settled)
    for name in ("actionRulers", "actionTrueSize"):
        window.view_actions.actions[name].setChecked(True)
    window.row.arrangement.set_layout("two-rows")
    window.row.selecting.set(Selection(120, 90, 160, 100))


def wrong_weight(window: MainWindow) -> None:
    """A weight that cannot be read stays in its cell with the reason beneath it."""
    table = window.editors.kernel.table
    table.setCurrentIndex(table.model().index(0, 0))
    table.setFocus()
    table.edit(table.currentIndex())
    field = table.findChild(QLineEdit)
    field.setText("2*sqr(2)")
    table.commitData(field)


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
    "border-pixel": border_pixel,
    "colour-pixel": colour_pixel,
    "message": message,
    "save-preset": save_preset,
    "own-presets": own_presets,
    "error": unexpected_error,
    "recovery": recovery,
    "save-dialog": save_dialog,
    "sequence": sequence,
    "near": near,
    "true-size": true_size,
    "wrong-weight": wrong_weight,
}


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
                    window.grab().save(str(folder / name))
                    print(folder / name)
                    for dialog in window.findChildren(QDialog):
                        if dialog.isVisible():
                            dialog.grab().save(str(folder / f"dialog-{name}"))
                for dialog in window.findChildren(QDialog):
                    dialog.close()
                window.document.undo_stack.setClean()
                window.close()
                window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
