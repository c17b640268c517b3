"""Pictures of the running window for the README and for the eye: `python3 dev.py screenshots`.

Every scene is drawn in both themes and two sizes, with the dialogs, lists and menus that stand
over the window as pictures of their own. `--scales` draws all at 150 and 200 percent too, `--only
NAME...` some scenes, `--language de` another language.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import PIL.Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from core import Kernel, Pooling, Recipe
from core.banks import find_generator
from core.own_presets import OwnPreset
from core.presets import find_preset
from core.recipe_edits import bank_placed
from core.study.profile import Line
from gui import settings
from gui.app import create_window
from gui.bank.generate_dialog import GenerateDialog
from gui.document import Focus
from gui.editors.choice import NAME
from gui.editors.equivalent_dialog import EquivalentDialog
from gui.editors.preset_list_dialog import PresetListDialog
from gui.editors.preset_save_dialog import PresetSaveDialog
from gui.panels.selection import Selection
from gui.preset_store import preset_store
from gui.save_dialog import SaveDialog
from gui.shortcuts_dialog import ShortcutsDialog
from gui.theme import apply_theme
from gui.window import MainWindow
from tests.learned_scenes import learned_filters, learned_model

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


def gallery(*, responses: bool = False) -> Callable[[MainWindow], None]:
    """The drawn dataset ranked by a filter for horizontal lines, one of its shoes shown."""

    def show(window: MainWindow) -> None:
        kernel = find_preset("Horizontal lines").kernel()
        window.document.edit_layer(
            "Lines", replace(window.document.layer, kernels=(kernel,), activation="relu")
        )
        window.datasets.ask("sample")
        wait(QApplication.instance(), window.is_settled)
        view = window.study.study("gallery")
        if responses:
            view.header.measure_combo.setCurrentIndex(2)
            view.header.threshold_field.show_value(300.0)
            view.header.threshold_field.value_edited.emit(300.0)
            view.header.look_combo.setCurrentIndex(1)
            wait(QApplication.instance(), window.is_settled)
        window.collection.item_asked.emit(view.model.item(3))
        view.list.setFocus()
        wait(QApplication.instance(), window.is_settled)

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


def learn_labels(window: MainWindow) -> None:
    """Filters that tell bags from other clothes, half-way."""
    _labels_page(window)
    page = window.study.study("learn").page("labels")
    page.header.speed.setValue(page.header.speed.maximum())
    page.label.setCurrentIndex(2)
    page.fields.count.setValue(12)
    wait(QApplication.instance(), lambda: not page.work.is_busy)
    page.toggle()
    wait(QApplication.instance(), lambda: not page.work.is_busy)


def learn_labels_diverged(window: MainWindow) -> None:
    """The same at a learning rate that is too high."""
    _labels_page(window)
    page = window.study.study("learn").page("labels")
    page.fields.optimizer.setCurrentIndex(0)
    wait(QApplication.instance(), lambda: not page.work.is_busy)
    page.fields.show_rate(40.0)
    page.toggle()
    wait(QApplication.instance(), lambda: not page.work.is_busy)


def learn_labels_empty(window: MainWindow) -> None:
    """The page while no dataset is open."""
    window.study.show_study("learn")
    window.study.study("learn").show_page("labels")


def _labels_page(window: MainWindow) -> None:
    learn_labels_empty(window)
    page = window.study.study("learn").page("labels")
    page.sample_button.click()
    wait(QApplication.instance(), lambda: page.work.bank is not None and not page.work.is_busy)


def learn(method: str, rate: float = 0.5) -> Callable[[MainWindow], None]:
    """A kernel learned from the filtered panel as a file holds it, exactly or by descent."""

    def show(window: MainWindow) -> None:
        from gui.learning.learn_view import LearnView
        from gui.learning.picture_page import PicturePage

        window.files.open_sample("noise")
        wait(QApplication.instance(), window.is_settled)
        window.study.show_study("learn")
        page = cast(PicturePage, cast(LearnView, window.study.study("learn")).page("picture"))
        page.second.take_panel(is_rounded=True)
        wait(QApplication.instance(), window.is_settled)
        page.settings.method.setCurrentIndex(page.settings.method.findData(method, NAME))
        page.settings.show_rate(rate)
        wait(QApplication.instance(), window.is_settled)
        if method == "descent":
            page.work.step(page.settings.descent(), 120)

    return show


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


def what_is(window: MainWindow) -> None:
    """What is this?, of the kind of pooling."""
    window.activateWindow()
    window.editors.pooling.kind.setFocus()
    wait(QApplication.instance(), window.editors.pooling.kind.hasFocus)
    window.help.what_is.explain_focused()


def tour_step(number: int) -> Callable[[MainWindow], None]:
    """A step of the tour, counted from 1."""

    def go(window: MainWindow) -> None:
        window.help.actions["actionTour"].trigger()
        window.tour.move(number - 1)

    return go


def tour_end(window: MainWindow) -> None:
    """The question at the end of the tour."""
    tour_step(8)(window)
    wait(QApplication.instance(), window.is_settled)
    window.tour.close()


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


def compare_wipe(window: MainWindow) -> None:
    """A wipe between now and a remembered recipe, with a pixel chosen and the line in focus."""
    app = QApplication.instance()
    window.compare.remember()
    window.document.edit_kernel("Laplacian", find_preset("Laplacian 8").kernel())
    wait(app, window.is_settled)
    window.compare.choice.set_line(0.56)
    window.compare.actions["actionCompareWipe"].trigger()
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())
    window.document.set_focus(Focus("filtered", 317, 262, pinned=True))
    window.activateWindow()
    window.compare.showing.curtain.line.setFocus()


def compare_difference(window: MainWindow) -> None:
    """The difference of two borders under a large kernel."""
    app = QApplication.instance()
    window.document.edit_kernel("Box", Kernel(np.ones((41, 41)), name="Box 41", scale=1 / 1681))
    window.compare.remember()
    layer = window.document.layer
    window.document.edit_layer("Border", replace(layer, border="circular"))
    wait(app, window.is_settled)
    window.compare.actions["actionCompareDifference"].trigger()
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())
    window.document.set_focus(Focus("filtered", 20, 500, pinned=True))


def compare_panels(window: MainWindow) -> None:
    """Pixels with their numbers left and right of the line, the original under the pooled."""
    app = QApplication.instance()
    window.compare.actions["actionCompareWipe"].trigger()
    window.compare.choice.set_stage("pooled")
    window.row.state.set_scale(32)
    wait(app, lambda: window.compare.work.is_whole and window.is_settled())


def remembered(window: MainWindow) -> None:
    """The list of remembered recipes after a deletion."""
    for border in ("zeros", "replicate", "circular", "symmetric"):
        window.compare.remember()
        window.document.edit_layer("Border", replace(window.document.layer, border=border))
    window.compare.open_list()
    states = window.compare.remembered.states
    window.compare.remembered.delete(states[1].id)


def _stepping(window: MainWindow, part: Selection) -> None:
    window.row.selecting.set(part)
    window.row.selecting.zoom()
    wait(QApplication.instance(), window.is_settled)
    window.stepping.actions["actionStep"].setChecked(True)


def stepping_filter(window: MainWindow) -> None:
    """The kernel half-way through a small area, whose numbers are filled in one by one."""
    _stepping(window, Selection(252, 300, 10, 8))
    window.stepping.stepping.go_to(45)


def stepping_pool(window: MainWindow) -> None:
    """The window half-way through pooling the whole image."""
    window.stepping.actions["actionStep"].setChecked(True)
    course = window.stepping.stepping.course
    window.stepping.stepping.go_to(course.filtered.count + 14_000)


def animation_dialog(window: MainWindow) -> None:
    """The dialog before steps are exported."""
    _stepping(window, Selection(200, 280, 60, 40))
    window.stepping.actions["actionExportAnimation"].trigger()


def _menu(number: int) -> Callable[[MainWindow], None]:
    def open_menu(window: MainWindow) -> None:
        bar = window.menuBar()
        entry = bar.actions()[number]
        place = bar.actionGeometry(entry).bottomLeft()
        cast(QMenu, entry.menu()).popup(bar.mapToGlobal(place))

    return open_menu


def filters(window: MainWindow) -> None:
    """The study of a Gabor bank."""
    window.document.edit("Bank", bank_placed(window.recipe(), 0, _gabors(), "replace"))
    window.study.show_study("filters")
    window.document.choose([3, 4, 5], 4)
    _wait_for_maps(window)


def filters_of_layers(window: MainWindow) -> None:
    """A second layer of random kernels, on as many maps as the first one makes."""
    recipe = bank_placed(window.recipe(), 0, _gabors(), "replace")
    made = find_generator("random").kernels(count=100, seed=3)
    recipe = bank_placed(recipe, 0, made, "layer")
    window.document.edit("Bank", recipe, selected=(1, 0))
    window.study.show_study("filters")
    _wait_for_maps(window)


def _wait_for_maps(window: MainWindow) -> None:
    """Until every picture that is seen has come; in a window of this size, as the next one."""
    view = window.study.study("filters")
    wait(QApplication.instance(), window.is_settled)
    wait(QApplication.instance(), lambda: not view.thumbnails.is_busy)


def _gabors() -> tuple[Kernel, ...]:
    return find_generator("gabor").kernels(orientations=12, wavelengths=3)


def generate_dialog(window: MainWindow) -> None:
    """The dialog that makes banks."""
    window.banks.open_dialog()
    dialog = window.findChild(GenerateDialog)
    assert dialog is not None
    dialog.choose_family("gabor")


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
SCALES = "1.5", "2"


def close_scene(window: MainWindow) -> None:
    """Closes what a scene opened."""
    for dialog in window.findChildren(QDialog):
        dialog.close()
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.hide()


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
