"""What the screenshots show: scenes of the window, and the table of all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import PIL.Image
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from core import Kernel, Pooling, Recipe
from core.own_presets import OwnPreset
from core.presets import find_preset
from core.study.profile import Line
from gui.document import Focus
from gui.editors.equivalent_dialog import EquivalentDialog
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.panels.selection import Selection
from gui.preset_store import preset_store
from gui.save_dialog import SaveDialog
from gui.shortcuts_dialog import ShortcutsDialog
from gui.window import MainWindow
from tests.learned_scenes import learned_filters, learned_model
from tests.learning_scenes import (
    filters,
    filters_of_layers,
    gallery,
    generate_dialog,
    learn,
    learn_labels,
    learn_labels_diverged,
    learn_labels_empty,
)
from tests.tool_scenes import (
    _menu,
    animation_dialog,
    compare_difference,
    compare_panels,
    compare_wipe,
    remembered,
    stepping_filter,
    stepping_pool,
    tour_end,
    tour_step,
    what_is,
)
from tests.waiting import wait


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


def kernel_study(window: MainWindow) -> None:
    """What is known of the first kernel."""
    window.study.show_study("kernel")


def large_kernel_study(window: MainWindow) -> None:
    """What is known of a 21 x 21 Gabor, its response followed along an angle."""
    window.document.edit_kernel("Gabor", find_preset("Gabor").kernel(orientation=30.0))
    window.study.show_study("kernel")
    study = window.study.study("kernel")
    study.set_angle(30.0)
    wait(QApplication.instance(), window.is_settled)
    study.view_combo.setCurrentIndex(1)


def study(name: str, sample: str = "") -> Callable[[MainWindow], None]:
    """One of the studies under the panels, of the first picture or of a sample."""

    def show(window: MainWindow) -> None:
        if sample:
            window.files.open_sample(sample)
            wait(QApplication.instance(), window.is_settled)
        window.study.show_study(name)
        if name == "profile":
            window.row.lining.set_line(Line(60, 300, 420, 120))
        window.document.set_focus(Focus("filtered", 190, 262, pinned=True))

    return show


def layers(window: MainWindow) -> None:
    """Two banks of a hundred kernels, and what they cost."""
    bank = replace(window.document.layer, kernels=window.document.layer.kernels * 100)
    window.document.replace_recipe("Banks", Recipe([bank, replace(bank, name="second")]))
    window.study.show_study("layers")


def layer_input(window: MainWindow) -> None:
    """A pixel of a third layer, which sums over the eight maps of the second: its input beside it.

    The filtered panel would show another map for each one that comes in if it did not sum.
    """
    names = ("Vertical lines", "Horizontal lines", "Sharpen 4", "Box 3")
    kernels = [find_preset(name).kernel() for name in names]
    bank = replace(window.document.layer, kernels=kernels, activation="relu")
    second = replace(bank, kernels=kernels[:2])
    third = Kernel(np.random.default_rng(1).integers(-1, 2, (8, 3, 3)))
    window.document.replace_recipe("Three", Recipe([bank, second, replace(bank, kernels=[third])]))
    wait(QApplication.instance(), window.is_settled)
    window.preview.set_picture(5)
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("filtered", 40, 40, pinned=True))


def receptive_field(window: MainWindow) -> None:
    """A pooled pixel of a second layer, and all of the original that it rests on."""
    window.inputs.actions["actionLayerInput"].setChecked(False)
    first = window.document.layer
    window.document.edit("Layers", Recipe([replace(first, pooling=Pooling("average")), first]))
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("pooled", 66, 80, pinned=True))
    window.row.state.set_scale(6)
    window.row.centre_on_focus()


def border_map(window: MainWindow) -> None:
    """How much of a pixel is invented by a border of zeros around a large kernel."""
    kernel = find_preset("Gaussian").kernel(sigma=4.0, rows=15, columns=15)
    layer = replace(window.document.layer, kernels=(kernel,), border="zeros")
    window.document.edit_layer("Large", layer)
    window.view_actions.actions["actionBorderMap"].setChecked(True)
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("filtered", 3, 9, pinned=True))
    window.row.state.set_scale(7)
    window.row.centre_on_focus()


def border_map_near(window: MainWindow) -> None:
    """The same near by, over border "keep" and in true size, where copies are marked."""
    layer = replace(window.document.layer, border="keep")
    kernel = find_preset("Box 3").kernel()
    window.document.edit("Layers", Recipe([replace(layer, kernels=(kernel,)), layer]))
    window.view_actions.actions["actionBorderMap"].setChecked(True)
    wait(QApplication.instance(), window.is_settled)
    window.document.set_focus(Focus("filtered", 1, 9, pinned=True))
    window.row.state.set_scale(24)
    window.row.centre_on_focus()


def equivalent_kernel(window: MainWindow) -> None:
    """The single kernel of three layers."""
    box = replace(window.document.layer, kernels=(find_preset("Box 3").kernel(),), pooling=None)
    window.document.edit("Layers", Recipe([box, box, window.document.layer]))
    wait(QApplication.instance(), window.is_settled)
    window.fields.actions["actionEquivalent"].trigger()
    dialog = window.findChild(EquivalentDialog)
    wait(QApplication.instance(), lambda: dialog.found is not None)


def no_equivalent(window: MainWindow) -> None:
    """The same dialog where there is no such kernel."""
    first = replace(window.document.layer, activation="relu")
    window.document.edit("Layers", Recipe([first, first]))
    wait(QApplication.instance(), window.is_settled)
    window.fields.actions["actionEquivalent"].trigger()
    dialog = window.findChild(EquivalentDialog)
    wait(QApplication.instance(), lambda: dialog.found is not None)


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


def code(window: MainWindow) -> None:
    """The recipe as source code."""
    window.study.show_study("code")


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
    tr = partial(QApplication.translate, "Recovery")
    answer = ("What happens then", lambda: None)
    ended = tr("Kernelscope ended unexpectedly.")
    text = f"{ended} {tr('A recipe from {0} was not saved.').format('14:03')}"
    window.offer_bar.offer(text, {tr("Restore"): answer, tr("Discard"): answer}, answer)


def keys_and_mouse(window: MainWindow) -> None:
    """The list of all keys."""
    window.help.actions["actionShortcuts"].trigger()


def keys_searched(window: MainWindow) -> None:
    """The list of all keys, searched."""
    keys_and_mouse(window)
    window.findChild(ShortcutsDialog).search.setText("zoom")


def preferences(window: MainWindow) -> None:
    """The preferences."""
    window.help.actions["actionPreferences"].trigger()


def about(window: MainWindow) -> None:
    """The versions."""
    window.help.actions["actionAbout"].trigger()


def unsaved(window: MainWindow) -> None:
    """The question before a changed recipe is closed."""
    window.document.edit_kernel("Box", find_preset("Box 3").kernel())
    window.close()


def folder_dialog(window: MainWindow) -> None:
    """The dialog that asks for a folder."""
    window.exchange.ask_for_folder()


def preset_list(window: MainWindow) -> None:
    """The list that the box of presets opens, searched."""
    window.editors.kernel.presets.showPopup()


def border_list(window: MainWindow) -> None:
    """The list of borders with their pictures."""
    window.editors.layer.border.showPopup()


def no_pooling(window: MainWindow) -> None:
    """Pooling is off, everything under "More" is open, one panel has the keyboard."""
    window.editors.pooling.toggle.setChecked(False)
    for editor in (window.editors.layer, window.editors.pooling):
        editor.more.button.setChecked(True)
    window.activateWindow()
    window.row.focus_next()


def all_levels(window: MainWindow) -> None:
    """Colours and levels open in each panel, one above the other; rulers."""
    window.row.arrangement.set_layout("stacked")
    window.view_actions.actions["actionRulers"].setChecked(True)
    for panel in window.row.panels.values():
        panel.levels_button.setChecked(True)


def maximised(window: MainWindow) -> None:
    """One panel has all the room."""
    window.row.toggle_maximised("filtered")
    window.row.panels["filtered"].set_view("diverging")


SCENES = {
    "first": first_start,
    "large-kernel": large_kernel,
    "border-pixel": border_pixel,
    "colour-pixel": colour_pixel,
    "kernel-study": kernel_study,
    "kernel-study-large": large_kernel_study,
    "histogram": study("histogram"),
    "histogram-colours": study("histogram", "colours"),
    "profile": study("profile"),
    "profile-colours": study("profile", "colours"),
    "spectrum": study("spectrum"),
    "spectrum-colours": study("spectrum", "colours"),
    "layers": layers,
    "layer-input": layer_input,
    "filters": filters,
    "filters-second-layer": filters_of_layers,
    "generate-filters": generate_dialog,
    "gallery": gallery(),
    "gallery-empty": study("gallery"),
    "gallery-responses": gallery(responses=True),
    "learn-labels": learn_labels,
    "learn-labels-diverged": learn_labels_diverged,
    "learn-labels-empty": learn_labels_empty,
    "learn-exact": learn("exact"),
    "learn-descent": learn("descent"),
    "learn-diverged": learn("descent", 4.0),
    "receptive-field": receptive_field,
    "border-map": border_map,
    "border-map-near": border_map_near,
    "equivalent-kernel": equivalent_kernel,
    "no-equivalent": no_equivalent,
    "message": message,
    "save-preset": save_preset,
    "own-presets": own_presets,
    "error": unexpected_error,
    "recovery": recovery,
    "save-dialog": save_dialog,
    "learned-filters": learned_filters,
    "learned-model": learned_model,
    "sequence": sequence,
    "near": near,
    "true-size": true_size,
    "code": code,
    "wrong-weight": wrong_weight,
    "what-is": what_is,
    **{f"tour-{number}": tour_step(number) for number in range(1, 9)},
    "tour-end": tour_end,
    "keys": keys_and_mouse,
    "keys-searched": keys_searched,
    "preferences": preferences,
    "about": about,
    "unsaved": unsaved,
    "folder": folder_dialog,
    "preset-list": preset_list,
    "border-list": border_list,
    "no-pooling": no_pooling,
    "all-levels": all_levels,
    "maximised": maximised,
    "compare-wipe": compare_wipe,
    "compare-difference": compare_difference,
    "compare-panels": compare_panels,
    "remembered": remembered,
    "stepping-filter": stepping_filter,
    "stepping-pool": stepping_pool,
    "animation-dialog": animation_dialog,
    "menu-file": _menu(0),
    "menu-edit": _menu(1),
    "menu-view": _menu(2),
    "menu-kernel": _menu(3),
    "menu-layer": _menu(4),
    "menu-tools": _menu(5),
    "menu-help": _menu(6),
}


def close_scene(window: MainWindow) -> None:
    """Closes what a scene opened."""
    for dialog in window.findChildren(QDialog):
        dialog.close()
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.hide()
