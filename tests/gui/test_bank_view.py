"""The study of filters: what it shows, what it leaves uncomputed, and edits of several kernels."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.banks import find_generator
from core.display import extent as extent_of
from core.display import picture, shades
from core.trace import Progress, finish
from gui.bank import contact_sheet
from gui.bank import thumbnails as thumbnails_module
from gui.bank.bank_view import FIRST_SIDE
from gui.bank.kernel_items import ROWS_TYPE, usual_start
from gui.bank.kernel_list import SIDES
from gui.bank.sampled_maps import LARGE_WITHOUT_LOOPS, Sampling, sampled_steps

GRAY = np.random.default_rng(5).integers(0, 256, (40, 30), dtype=np.uint8)
COLOUR = np.random.default_rng(6).integers(0, 256, (20, 24, 3), dtype=np.uint8)


def kernels(count, **values):
    return find_generator("random").kernels(count=count, **values)


def recipe_of(*banks, **settings):
    return Recipe([Layer(bank, **settings) for bank in banks])


@pytest.fixture
def window(make_window, settle):
    window = make_window()
    window.resize(1280, 800)
    window.document.set_image(Image(GRAY))
    window.document.replace_recipe("Bank", recipe_of(kernels(6), pooling=Pooling()))
    settle(window)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


@pytest.fixture
def view(window, wait_for_maps):
    window.study.show_study("filters")
    view = window.study.study("filters")
    wait_for_maps(window)
    return view


@pytest.fixture
def wait_for_maps(qtbot, settle):
    def wait(window):
        view = window.study.study("filters")
        settle(window)
        QApplication.processEvents()
        qtbot.waitUntil(
            lambda: not view.thumbnails.is_busy and not view.thumbnails._soon.isActive()
        )
        settle(window)

    return wait


def do(window, name):
    action = window._actions[name]
    assert action.isEnabled()
    action.trigger()


def shown_values(view, row):
    return view.thumbnails.found(row).values


def click(view, row, *modifiers):
    QTest.mouseClick(
        view.list.viewport(),
        Qt.MouseButton.LeftButton,
        modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier,
        view.list.visualRect(view.items.index(row)).center(),
    )
    QApplication.processEvents()


# --- what is shown ------------------------------------------------------------------------------


def test_every_kernel_has_its_map(view, window):
    made = run(window.recipe(), GRAY).layers[0]
    for row in range(6):
        np.testing.assert_array_equal(shown_values(view, row), made.filtered[row])
        how = shades("automatic", extent_of(made.filtered[row]), (0.0, 255.0))
        wanted = picture(made.filtered[row], how)
        image = view.thumbnails.image(row, view._appearance())
        assert (image.width(), image.height()) == (30, 40)
        found = [image.pixelColor(x, y).red() for y in (0, 17, 39) for x in (0, 29)]
        assert found == [wanted[y, x] for y in (0, 17, 39) for x in (0, 29)]
    assert view.items.rowCount() == 6
    assert view.items.index(0).data() == "Random 1"
    assert "3 × 3" in view.items.index(0).data(Qt.ItemDataRole.ToolTipRole)
    spoken = view.items.index(5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kernel 6 of 6: Random 6"


def test_pooled_maps_are_chosen_and_follow_pooling(view, window, wait_for_maps):
    view.stage.setCurrentIndex(1)
    wait_for_maps(window)
    made = run(window.recipe(), GRAY).layers[0]
    np.testing.assert_array_equal(shown_values(view, 3), made.pooled[3])
    window.editors.pooling.toggle.click()
    wait_for_maps(window)
    np.testing.assert_array_equal(shown_values(view, 3), made.filtered[3])
    assert not view.stage.isEnabled()


def test_large_maps_are_sampled_and_the_size_decides_how_finely(view, window, wait_for_maps):
    pixels = np.random.default_rng(2).integers(0, 256, (300, 500), dtype=np.uint8)
    window.document.set_image(Image(pixels))
    wait_for_maps(window)
    made = run(window.recipe(), pixels).layers[0].filtered
    view.size.setValue(SIDES.index(80))
    wait_for_maps(window)
    np.testing.assert_array_equal(shown_values(view, 2), made[2][::7, ::7])
    view.list.setFocus()
    view.size.setValue(view.size.maximum())
    wait_for_maps(window)
    np.testing.assert_array_equal(shown_values(view, 0), made[0][::2, ::2])


def test_a_colour_picture_is_shown_in_colour_and_many_maps_by_the_first(
    view, window, wait_for_maps
):
    window.document.set_image(Image(COLOUR))
    wait_for_maps(window)
    made = run(window.recipe(), COLOUR).layers[0].filtered
    np.testing.assert_array_equal(shown_values(view, 4), np.moveaxis(made[12:15], 0, 2))
    second = kernels(4, seed=9)
    window.document.edit("Two", recipe_of(kernels(5), second), selected=(1, 2))
    wait_for_maps(window)
    made = run(window.recipe(), COLOUR).layers[1].filtered
    found = view.thumbnails.found(2)
    assert found.maps == 15
    np.testing.assert_array_equal(found.values, made[30])
    assert "15" in view.items.index(2).data(Qt.ItemDataRole.ToolTipRole)


def test_kernels_that_sum_are_those_of_a_cnn(view, window, wait_for_maps):
    deep = kernels(3, maps="summed", channels=6)
    window.document.edit("CNN", recipe_of(kernels(6), deep), selected=(1, 1))
    wait_for_maps(window)
    made = run(window.recipe(), GRAY).layers[1].filtered
    for row in range(3):
        found = view.thumbnails.found(row)
        assert found.maps == 1
        np.testing.assert_allclose(found.values, made[row], rtol=1e-6, atol=1e-3)


def test_the_tutorials_counts_stand_below(view, window, settle):
    hundred = kernels(100)
    window.document.edit("Bank", recipe_of(hundred, hundred), selected=(0, 0))
    assert "100 × 1 = 100 pictures" in view.story.text()
    assert "1 + 100 = 101" in view.story.text()
    window.document.select(1)
    assert "100 × 100 = 10,000 pictures" in view.story.text()
    assert "CNN sums over the maps: 100," in view.story.text()
    deep = kernels(100, maps="summed", channels=100)
    window.document.edit("CNN", recipe_of(hundred, deep), selected=(1, 0))
    assert "100 pictures" in view.story.text()
    assert "would make 10,000" in view.story.text()


def test_what_cannot_be_run_says_why(view, window, settle, wait_for_maps):
    window.document.edit("Bad", recipe_of(kernels(3, maps="summed", channels=7)))
    wait_for_maps(window)
    assert "7 channels" in view.story.text()
    assert view.story.property("error")
    assert view.thumbnails.found(0) is None
    window.document.undo_stack.undo()
    wait_for_maps(window)
    assert not view.story.property("error")
    assert view.thumbnails.found(0) is not None


def test_a_layer_that_is_off_has_no_maps(view, window, wait_for_maps):
    do(window, "actionLayerOn")
    wait_for_maps(window)
    assert "off" in view.story.text()
    assert view.thumbnails.image(0, view._appearance()) is None
    assert not view.thumbnails.is_busy
    do(window, "actionLayerOn")
    wait_for_maps(window)
    assert view.thumbnails.found(0) is not None


def test_names_begin_with_what_tells_them_apart(view, window):
    assert usual_start(["Gabor 0°", "Gabor 45°", "Sobel"]) == "Gabor "
    assert usual_start(["Gabor 0°"]) == usual_start(["a b", "c d"]) == usual_start([]) == ""
    assert view.items.short_name(3) == "4"
    window.document.edit("Other", recipe_of([Kernel([[1]], name=n) for n in ("Sobel x", "Mine")]))
    assert [view.items.short_name(row) for row in range(2)] == ["Sobel x", "Mine"]


# --- what is computed ---------------------------------------------------------------------------


@pytest.fixture
def asked(monkeypatch):
    """How many kernels each batch had."""
    found = []

    def steps(sampling, batch):
        found.append([kernel.name for kernel in batch])
        return (yield from sampled_steps(sampling, batch))

    monkeypatch.setattr(thumbnails_module, "sampled_steps", steps)
    return found


def test_nothing_is_computed_for_what_is_not_seen(view, window, asked, wait_for_maps):
    window.document.edit("Many", recipe_of(kernels(4096)))
    wait_for_maps(window)
    seen = [row for row in range(4096) if view.list.is_seen(row)]
    assert 0 < len(seen) < 200
    assert sum(map(len, asked)) == len(seen)
    view.list.scrollToBottom()
    wait_for_maps(window)
    assert view.thumbnails.found(4095) is not None
    assert view.thumbnails.found(2000) is None
    assert sum(map(len, asked)) < 400


def test_what_was_scrolled_away_is_left_out(view, window, asked, wait_for_maps):
    window.document.edit("Many", recipe_of(kernels(4096)))
    wait_for_maps(window)
    assert view.thumbnails.image(3000, view._appearance()) is None
    wait_for_maps(window)
    assert not any("Random 3001" in batch for batch in asked)


def test_an_edit_computes_the_one_kernel_that_it_changed(view, window, asked, wait_for_maps):
    before = view.thumbnails.found(1)
    window.document.select(0, 2)
    weights = window.document.kernel.weights.copy()
    weights[0, 0] = 9
    window.document.edit_kernel("Edit", replace(window.document.kernel, weights=weights))
    wait_for_maps(window)
    assert asked == [["Random 3"]]
    assert view.thumbnails.found(1) is before
    made = run(window.recipe(), GRAY).layers[0].filtered
    np.testing.assert_array_equal(shown_values(view, 2), made[2])
    window.document.edit_layer("Stride", replace(window.document.layer, stride=(2, 2)))
    wait_for_maps(window)
    assert sum(map(len, asked)) == 1 + 6
    assert shown_values(view, 2).shape == (20, 15)


def test_off_it_computes_nothing_and_follows_again(view, window, asked, settle, wait_for_maps):
    window.study.show_study("layers")
    window.document.edit("Other", recipe_of(kernels(3, seed=4)))
    settle(window)
    assert asked == []
    assert view.items.rowCount() == 6
    window.study.show_study("filters")
    wait_for_maps(window)
    assert sum(map(len, asked)) == 3
    assert view.items.rowCount() == 3


def test_without_compiled_loops_small_pictures_come_and_large_ones_say_why():
    recipe = recipe_of(kernels(3), pooling=Pooling())
    for image, reason in ((GRAY, ""), (np.zeros((1100, 1000), np.uint8), LARGE_WITHOUT_LOOPS)):
        sampling = Sampling(Image(image), recipe, 0, "pooled", 64, "automatic", False)
        sampled = finish(sampled_steps(sampling, recipe.layers[0].kernels[1:]))
        assert sampled.reason == reason
    made = run(recipe, GRAY).layers[0].pooled
    sampling = Sampling(Image(GRAY), recipe, 0, "pooled", 64, "automatic", False)
    sampled = finish(sampled_steps(sampling, recipe.layers[0].kernels[1:]))
    np.testing.assert_allclose(sampled.maps[1].values, made[2], rtol=1e-5, atol=1e-3)


# --- choosing -----------------------------------------------------------------------------------


def test_a_click_chooses_the_kernel_and_the_study_follows_the_others(view, window):
    click(view, 3)
    assert window.document.kernel_index == 3
    assert window.document.chosen == (3,)
    window.editors.layers.kernels.activated.emit(1)
    assert view.list.rows() == [1]
    assert view.list.currentIndex().row() == 1
    do(window, "actionNextKernel")
    assert view.list.rows() == [2]


def test_keys_choose_and_extend(view, window, qtbot):
    view.list.setFocus()
    click(view, 1)
    QTest.keyClick(view.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.document.kernel_index == 2)
    QTest.keyClick(view.list, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.document.chosen == (2, 3))
    assert window.document.kernel_index == 3


def test_several_are_chosen_and_a_new_kernel_ends_that(view, window):
    click(view, 1)
    click(view, 4, Qt.KeyboardModifier.ControlModifier)
    assert window.document.chosen == (1, 4)
    assert window.document.kernel_index == 4
    click(view, 4, Qt.KeyboardModifier.ControlModifier)
    assert window.document.chosen == (1,)
    click(view, 1, Qt.KeyboardModifier.ControlModifier)  # one always stays
    assert window.document.chosen == (1,)
    assert view.list.rows() == [1]
    click(view, 2, Qt.KeyboardModifier.ShiftModifier)
    window.document.select(0, 5)
    assert window.document.chosen == (5,)
    assert view.list.rows() == [5]


# --- edits --------------------------------------------------------------------------------------


def names(window):
    return "".join(kernel.name.split()[-1] for kernel in window.document.layer.kernels)


@pytest.mark.parametrize(
    ("action", "expected", "chosen"),
    [
        ("actionDuplicateKernel", "123452356", (5, 6, 7)),
        ("actionRemoveKernel", "146", (0,)),
        ("actionKernelEarlier", "235146", (0, 1, 2)),
        ("actionKernelLater", "146235", (3, 4, 5)),
    ],
)
def test_several_at_once_are_one_step(view, window, action, expected, chosen):
    window.document.choose([1, 2, 4], 2)
    steps = window.document.undo_stack.count()
    do(window, action)
    assert names(window) == expected
    assert window.document.chosen == chosen
    assert view.list.rows() == list(chosen)
    assert window.document.undo_stack.count() == steps + 1
    do(window, "actionUndo")
    assert names(window) == "123456"


def test_the_selected_kernel_stays_selected_when_it_is_moved(view, window):
    window.document.choose([1, 2], 2)
    do(window, "actionKernelLater")
    assert names(window) == "142356"
    assert window.document.kernel.name == "Random 3"


def test_the_first_and_the_last_have_nowhere_to_go(view, window):
    window.document.choose([0, 1], 0)
    assert not window._actions["actionKernelEarlier"].isEnabled()
    assert window._actions["actionKernelLater"].isEnabled()
    window.document.choose([4, 5], 5)
    assert not window._actions["actionKernelLater"].isEnabled()
    window.document.choose(range(6), 0)
    assert not window._actions["actionRemoveKernel"].isEnabled()
    window.document.choose([0, 5], 0)
    do(window, "actionKernelEarlier")
    assert names(window) == "162345"


def test_delete_removes_and_f2_renames(view, window, qtbot):
    view.list.setFocus()
    click(view, 4)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert names(window) == "12346"
    QTest.keyClick(view.list, Qt.Key.Key_F2)
    dialog = window.findChild(QInputDialog, "kernelName")
    assert dialog.textValue() == "Random 4"
    dialog.setTextValue("  Sole ")
    dialog.accept()
    assert window.document.kernel.name == "Sole"
    assert view.items.index(3).data() == "Sole"
    do(window, "actionUndo")
    assert window.document.kernel.name == "Random 4"


@pytest.mark.parametrize(("rows", "to", "expected"), [([0, 2], 5, "245136"), ([5], 0, "612345")])
def test_dropping_puts_them_there(view, window, rows, to, expected):
    data = view.items.mimeData([view.items.index(row) for row in rows])
    move = Qt.DropAction.MoveAction
    assert view.items.canDropMimeData(data, move, to, 0, view.list.rootIndex())
    assert view.items.dropMimeData(data, move, to, 0, view.list.rootIndex())
    assert names(window) == expected
    do(window, "actionUndo")
    assert names(window) == "123456"


def test_what_is_dropped_from_elsewhere_changes_nothing(view, window):
    for content in (b"", b"7", b"0,99", b"x", b"-1"):
        data = QMimeData()
        data.setData(ROWS_TYPE, content)
        assert not view.items.dropMimeData(
            data, Qt.DropAction.MoveAction, 0, 0, view.list.rootIndex()
        )
    assert names(window) == "123456"


def test_the_menu_has_the_edits(view, window, qtbot):
    view.list.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(m for m in view.findChildren(QMenu) if m.isVisible())
    found = {action.objectName() for action in menu.actions()}
    assert {"actionRenameKernel", "actionGenerateFilters", "actionRemoveKernel"} <= found
    menu.close()


def wheel(view, turn, modifiers):
    at = QPointF(view.list.viewport().rect().center())
    event = QWheelEvent(
        at, view.list.viewport().mapToGlobal(at), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.list.viewport(), event)


def test_the_wheel_with_control_changes_the_size(view, window):
    before = view.size.value()
    wheel(view, 60, Qt.KeyboardModifier.ControlModifier)
    assert view.size.value() == before
    wheel(view, 60, Qt.KeyboardModifier.ControlModifier)
    assert view.size.value() == before + 1
    wheel(view, -120 * 20, Qt.KeyboardModifier.ControlModifier)
    assert view.size.value() == 0
    wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.size.value() == 0


def test_what_is_dropped_on_the_right_half_goes_behind(view, window):
    box = view.list.visualRect(view.items.index(2))
    assert view.list.row_at(QPoint(box.left() + 4, box.center().y())) == 2
    assert view.list.row_at(QPoint(box.right() - 4, box.center().y())) == 3
    last = view.list.visualRect(view.items.index(5))
    assert view.list.row_at(QPoint(last.right() + 10, last.center().y())) == 6


def test_pictures_use_the_room_until_a_size_is_chosen(view, window, settle):
    view.resize(920, 400)
    before = view.size.value()
    assert before > FIRST_SIDE  # six kernels
    assert all(view.list.is_seen(row) for row in range(6))
    window.document.edit("Many", recipe_of(kernels(200)))
    assert view.size.value() == FIRST_SIDE
    window.document.undo_stack.undo()
    assert view.size.value() == before
    view.list.size_asked.emit(-1)
    window.document.edit("Many", recipe_of(kernels(200)))
    assert view.size.value() == before - 1


def test_it_is_usable_in_little_room(view, window):
    assert view.minimumSizeHint().width() <= 620
    assert view.minimumSizeHint().height() <= 135  # of 170, less the tabs


def test_pictures_look_as_the_panel_does(view, window, wait_for_maps):
    window.row.panels["filtered"].set_view("diverging")
    wait_for_maps(window)
    image = view.thumbnails.image(0, view._appearance())
    made = run(window.recipe(), GRAY).layers[0].filtered[0]
    wanted = picture(made, shades("diverging", extent_of(made), (0.0, 255.0)))
    colour = image.pixelColor(10, 10)
    assert (colour.red(), colour.green(), colour.blue()) == tuple(wanted[10, 10])


# --- the contact sheet --------------------------------------------------------------------------


def test_all_maps_are_copied_as_one_picture(view, window, qtbot):
    with qtbot.waitSignal(view.sheet.told):
        view.sheet.copy_button.click()
    sheet = QGuiApplication.clipboard().image()
    assert (sheet.width(), sheet.height()) == (3 * 44 + 4, 2 * 44 + 4)
    made = run(window.recipe(), GRAY).layers[0].filtered[4]
    wanted = picture(made, shades("automatic", extent_of(made), (0.0, 255.0)))
    assert sheet.pixelColor(4 + 44 + 7, 4 + 44 + 9).red() == wanted[9, 7]
    assert "136 × 92" in view.note.text()


def test_the_sheet_is_saved_or_says_why_not(view, window, qtbot, tmp_path):
    view.sheet.save_button.click()
    dialog = window.findChild(QFileDialog, "saveSheetDialog")
    dialog.close()
    path = tmp_path / "maps.png"
    with qtbot.waitSignal(view.sheet.told):
        view.sheet.save(str(path))
    assert QImage(str(path)).width() == 136
    with qtbot.waitSignal(view.sheet.told):
        view.sheet.save(str(tmp_path / "none" / "maps.png"))
    assert "not saved" in view.note.text()
    assert [file.name for file in tmp_path.iterdir()] == ["maps.png"]


def test_a_sheet_can_be_cancelled(view, window, qtbot, tmp_path, monkeypatch, settle):
    def endless(sampling, appearance):
        while True:
            yield Progress(0, 1)

    monkeypatch.setattr(contact_sheet, "sheet_steps", endless)
    path = tmp_path / "maps.png"
    view.sheet.save(str(path))
    assert not window.is_settled()
    do(window, "actionCancel")
    qtbot.waitUntil(lambda: view.sheet._job is None)
    view.sheet.save(str(path))
    window.study.show_study("layers")  # nobody looks any more
    assert view.sheet._job is None
    do(window, "actionRecompute")
    settle(window)
    assert not path.exists()


def test_a_layer_without_maps_has_no_sheet(view, window, qtbot):
    do(window, "actionLayerOn")
    view.sheet.copy()
    assert "off" in view.note.text()
    do(window, "actionLayerOn")
    window.document.edit("Bad", recipe_of(kernels(3, maps="summed", channels=7)))
    with qtbot.waitSignal(view.sheet.told):
        view.sheet.copy()
    assert "7 channels" in view.note.text()


def test_selection_through_the_model_tells_once(view, window, qtbot):
    told = []
    view.list.chosen.connect(lambda rows, row: told.append((rows, row)))
    view.list.selectionModel().setCurrentIndex(
        view.items.index(2), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [([2], 2)]
