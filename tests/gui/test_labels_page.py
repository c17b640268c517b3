"""Learning filters from labels in the window: watched, paused, stepped, explained, taken."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core import Image, run
from core.dataset import Dataset, StackedPictures
from core.learning.bank_loss import bank_maps
from core.learning.bank_shape import bank_layer, random_bank
from core.learning.bank_training import Training, training_steps
from core.trace import finish
from gui.learning.example_work import example_steps
from gui.learning.filter_list import SHOWN
from gui.learning.labels_header import SPEEDS, pace_of
from gui.learning.labels_page import WINDOW, WITHOUT
from tests.core.learning.drawn import drawn_dataset
from tests.gui.test_accessibility import clipped


@pytest.fixture
def page(window, qtbot):
    window.study.show_study("learn")
    study = window.study.study("learn")
    study.show_page("labels")
    page = study.page("labels")
    page.header.speed.setValue(SPEEDS)
    yield page
    page.work.forget()


@pytest.fixture
def ready(page, qtbot):
    """The page with a small dataset, before anything was learned."""
    page._place.collection.set_dataset(drawn_dataset())
    rest(page, qtbot)
    return page


def rest(page, qtbot):
    qtbot.waitUntil(lambda: page.work.bank is not None and not page.work.is_busy)
    qtbot.waitUntil(lambda: not page.work._frame.isActive())


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_labels_a_sentence_and_a_way_on(page, qtbot):
    assert page.empty_text.isVisible()
    assert "None is open" in page.empty_text.text()
    assert not page.header.isEnabled()
    page._place.collection.set_dataset(drawn_dataset(20, labels=False))
    assert "has no labels" in page.empty_text.text()
    page.sample_button.setFocus()
    QTest.keyClick(page.sample_button, Qt.Key.Key_Space)
    rest(page, qtbot)
    assert not page.empty_text.isVisible()
    assert [page.label.itemText(row) for row in range(4)] == ["Shoe", "Shirt", "Bag", "Trousers"]
    assert page.work.bank.dataset is page._place.collection.dataset


def test_the_gallery_is_a_press_away(window, page):
    page.gallery_button.setFocus()
    QTest.keyClick(page.gallery_button, Qt.Key.Key_Space)
    assert window.study.shown == "gallery"


def test_random_filters_are_shown_before_anything_is_learned(ready):
    bank = ready.work.bank
    assert bank.state.step == 0
    assert np.array_equal(bank.state.at.values, random_bank(bank.shape, 0))
    model = ready.filters.model()
    assert model.rowCount() == 8
    shown = [model.index(row).data(SHOWN) for row in range(8)]
    expected = bank.state.at.values[: 8 * 25].reshape(8, 5, 5)
    assert np.array_equal([each.weights for each in shown], expected)
    assert "Step 0 of 160" in ready.note.text()


def test_it_learns_by_keyboard_and_says_what_it_is_worth(ready, qtbot):
    ready.header.run_button.setFocus()
    assert ready.header.run_button.accessibleName() == "Learn"
    QTest.keyClick(ready.header.run_button, Qt.Key.Key_Space)
    rest(ready, qtbot)
    state = ready.work.bank.state
    assert state.step == 160
    assert state.check.area > 0.95
    assert f"{state.check.area:.3f}" in ready.note.text()
    assert "Step 160 of 160" in ready.note.text()
    expected = finish(training_steps(ready.work.bank.shape, ready.work.bank.items, Training()))
    assert np.array_equal(state.at.values, expected.at.values)
    x, y = ready.plot.curves[0].getData()
    assert (x[0], x[-1]) == (0, 160)
    assert y[-1] == state.smooth
    click(ready.header.run_button)  # as many epochs again
    rest(ready, qtbot)
    assert ready.work.bank.state.step == 320


def test_one_step_and_begin_again(ready, qtbot):
    start = ready.work.bank.state.at.values
    for count in (1, 2):
        click(ready.header.step_button)
        rest(ready, qtbot)
        assert ready.work.bank.state.step == count
    assert ready.work.bank.state.check.step == 2
    click(ready.header.reset_button)
    rest(ready, qtbot)
    assert ready.work.bank.state.step == 0
    assert np.array_equal(ready.work.bank.state.at.values, start)


def test_a_slow_run_is_watched_paused_and_hurried(ready, qtbot):
    ready.header.speed.setValue(0)
    assert "At most 1 step" in ready.header.speed.toolTip()
    click(ready.header.run_button)
    assert ready.work.is_running
    assert ready.header.run_button.accessibleName() in ("Pause", "Learn")
    qtbot.waitUntil(lambda: ready.header.run_button.accessibleName() == "Pause")
    assert not ready.header.step_button.isEnabled()
    qtbot.waitUntil(lambda: ready.work.bank.state.step > 0)
    click(ready.header.run_button)
    rest(ready, qtbot)
    step = ready.work.bank.state.step
    assert 0 < step < 160
    qtbot.waitUntil(lambda: ready.header.run_button.accessibleName() == "Learn")
    click(ready.header.run_button)
    ready.fields.show_rate(0.02)  # it goes on, at the other rate
    assert ready.work.is_running
    ready.header.speed.setValue(SPEEDS)
    rest(ready, qtbot)
    assert ready.work.bank.state.step == 160
    assert pace_of(SPEEDS) is None
    assert pace_of(0) == 1


def test_another_bank_begins_again_and_is_what_was_asked_for(ready, qtbot):
    for field, value in (("count", 3), ("rows", 4), ("columns", 7), ("pooling", 3), ("seed", 9)):
        getattr(ready.fields, field).setValue(value)
        rest(ready, qtbot)
    ready.fields.reading.setCurrentIndex(1)
    rest(ready, qtbot)
    ready.fields.activation.setCurrentIndex(1)
    rest(ready, qtbot)
    ready.fields.padding.setCurrentIndex(1)
    rest(ready, qtbot)
    ready.label.setCurrentIndex(1)
    rest(ready, qtbot)
    shape = ready.work.bank.shape
    assert (shape.count, shape.rows, shape.columns, shape.pooling) == (3, 4, 7, 3)
    assert (shape.reading, shape.activation, shape.padding) == ("place", "none", "same")
    assert ready.work.bank.label == 1
    assert np.array_equal(ready.work.bank.state.at.values, random_bank(shape, 9))
    assert ready.filters.model().rowCount() == 3


def test_what_does_not_fit_is_said_and_put_right(ready, qtbot):
    ready.fields.rows.setValue(31)
    qtbot.waitUntil(lambda: not ready.work.is_busy)
    qtbot.waitUntil(lambda: "31 × 5 do not fit into items of 28 × 28" in ready.note.text())
    assert ready.note.property("error")
    assert not ready.header.take_button.isEnabled()
    ready.fields.rows.setValue(5)
    rest(ready, qtbot)
    assert not ready.note.property("error")
    ready.fields.rate.setFocus()
    ready.fields.rate.setText("-1")
    QTest.keyClick(ready.fields.rate, Qt.Key.Key_Return)
    assert "must lie above 0" in ready.note.text()
    assert ready.fields.training().rate == 0.01


def test_diverging_is_explained_and_a_lower_rate_begins_again(ready, qtbot):
    ready.fields.optimizer.setCurrentIndex(0)
    rest(ready, qtbot)
    ready.fields.show_rate(1000.0)
    click(ready.header.run_button)
    rest(ready, qtbot)
    assert ready.note.text().startswith("It diverged at step")
    assert ready.note.property("error")
    assert not ready.header.run_button.isEnabled()
    assert not ready.header.step_button.isEnabled()
    ready.fields.show_rate(0.05)
    rest(ready, qtbot)
    assert ready.work.bank.state.step == 0
    assert ready.header.run_button.isEnabled()
    click(ready.header.run_button)
    rest(ready, qtbot)
    assert ready.work.bank.state.check.area > 0.95


def test_taken_as_a_layer_and_undone(window, ready, qtbot):
    click(ready.header.run_button)
    rest(ready, qtbot)
    before = window.recipe()
    QTest.keyClick(ready.filters, Qt.Key.Key_Right)
    click(ready.header.take_button)
    bank = ready.work.bank
    (layer,) = window.recipe().layers
    assert layer == bank_layer(bank.shape, bank.state.at.values, 255.0)
    assert window.document.kernel_index == ready.filters.number == 1
    assert [kernel.name for kernel in layer.kernels][:2] == ["Learned 1", "Learned 2"]
    item = bank.items.pixels[5]
    expected = bank_maps(bank.shape, bank.state.at.values, bank.items.batch(np.array([5])))
    made = run(window.recipe(), Image(item)).layers[0].filtered
    np.testing.assert_allclose(made, 255 * expected[0], atol=1e-2)
    window.document.undo_stack.undo()
    assert window.recipe() == before
    ready.header.insert_action.trigger()
    assert window.recipe().layers == (*before.layers, layer)
    assert window.document.layer_index == 1
    assert ready.header.replace_action.text() == "&Replace layer 2"
    window.document.undo_stack.undo()
    assert window.recipe() == before


def test_the_chosen_filter_is_seen_at_work(window, ready, qtbot):
    def example():
        qtbot.waitUntil(lambda: not ready._asking.is_busy)
        qtbot.waitUntil(lambda: ready.view.example is not None)
        return ready.view.example

    bank, items = ready.work.bank, ready.work.bank.items
    QTest.keyClick(ready.filters, Qt.Key.Key_Right)
    ready.example.show_choice(WITHOUT)
    ready.example.currentIndexChanged.emit(ready.example.currentIndex())
    ready.item.setValue(3)
    found = example()
    which = items.held_out[~items.target[items.held_out]][2]
    assert np.array_equal(found.original, items.pixels[which])
    maps = bank_maps(bank.shape, bank.state.at.values, items.batch(np.array([which])))[0, 1]
    assert found.largest == pytest.approx(255 * maps.max(), rel=1e-5)
    place = np.unravel_index(maps.argmax(), maps.shape)
    assert found.best[:2] == pytest.approx((place[1] / 24, place[0] / 24))
    assert found.read == pytest.approx((place[1] / 28, place[0] / 28, 5 / 28, 5 / 28))
    assert found.area == pytest.approx((2 / 28, 2 / 28, 24 / 28, 24 / 28))
    ready.example.setCurrentIndex(2)
    assert ready.example.choice() == WINDOW
    found = example()
    qtbot.waitUntil(lambda: ready.view.example.original.shape == (256, 256))
    assert ready.view.example.step == 2
    assert not ready.item.isEnabled()


def test_colour_items_and_a_gray_window(window, ready, qtbot):
    ready._place.collection.set_dataset(drawn_dataset(60, colour=True))
    rest(ready, qtbot)
    assert ready.work.bank.shape.item == (3, 28, 28)
    assert ready.filters.model().index(0).data(SHOWN).weights.shape == (5, 17)
    ready.example.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "3" in ready.view.accessibleDescription())
    assert ready.view.example is None
    ready.take(replaces=True)
    assert window.document.kernel.channels == 3
    window.document.undo_stack.undo()


def test_another_dataset_ends_a_run_and_forgets(ready, qtbot):
    ready.header.speed.setValue(0)
    click(ready.header.run_button)
    ready._place.collection.set_dataset(drawn_dataset(90, seed=5))
    assert not ready.work.is_running
    rest(ready, qtbot)
    assert ready.work.bank.state.step == 0
    assert ready.work.bank.items.target.size == 90
    ready._place.collection.set_dataset(None)
    assert ready.work.bank is None
    assert ready.empty_text.isVisible()


def test_too_few_items_are_said(ready, qtbot):
    pixels = np.zeros((9, 28, 28), np.uint8)
    few = Dataset("few", StackedPictures(pixels), ("a", "b"), np.arange(9) % 2)
    ready._place.collection.set_dataset(few)
    qtbot.waitUntil(lambda: ready.work.bank is not None or bool(ready.work.refusal))
    ready.label.setCurrentIndex(1)
    few = Dataset("few", StackedPictures(pixels), ("a", "b"), np.arange(9) // 7)
    ready._place.collection.set_dataset(few)
    qtbot.waitUntil(lambda: "learning takes at least 4" in ready.note.text())


def test_unseen_it_learns_but_begins_nothing(window, page, qtbot):
    window.study.show_study("arithmetic")
    page._place.collection.set_dataset(drawn_dataset())
    assert not page.work.is_busy
    assert page.work.bank is None
    window.study.show_study("learn")
    rest(page, qtbot)
    click(page.header.run_button)
    window.study.show_study("arithmetic")
    qtbot.waitUntil(lambda: not page.work.is_busy)
    assert page.work.bank.state.step == 160
    window.study.show_study("learn")
    assert "Step 160" in page.note.text()


def test_cancel_pauses(window, ready, qtbot):
    ready.header.speed.setValue(0)
    click(ready.header.run_button)
    window._actions["actionCancel"].trigger()
    rest(ready, qtbot)
    assert ready.work.bank.state.step < 160


def test_the_curve_is_read_off_by_keys(ready, qtbot):
    click(ready.header.run_button)
    rest(ready, qtbot)
    ready.plot.setFocus()
    QTest.keyClick(ready.plot, Qt.Key.Key_Home)
    assert ready.note.text().startswith("Step 0: loss")
    QTest.keyClick(ready.plot, Qt.Key.Key_End)
    assert ready.note.text().startswith("Step 160: loss")
    ready.plot.point(None)
    assert "epoch 40.0" in ready.note.text()


def test_an_example_without_relu_is_gray_at_zero():
    from core.learning.bank_shape import BankShape

    shape = BankShape(1, 3, 3, (1, 9, 9), activation="none")
    layer = bank_layer(shape, np.zeros(shape.length), 255.0)
    found = finish(example_steps(layer, Image(np.full((9, 9), 7, np.uint8))))
    assert np.unique(found.filtered).tolist() == [128]
    colour = Image(np.full((9, 9, 3), 7, np.uint8))
    assert finish(example_steps(layer, colour)).original.shape == (9, 9, 3)


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1000, 700)])
def test_narrow_windows_leave_out_what_has_no_room(window, ready, settle, width, height):
    window.resize(width, height)
    settle(window)
    QApplication.processEvents()
    assert clipped(window) == []
    assert ready.filters.isVisible()
    assert not ready.view.isVisible()
    assert ready.plot.isVisible() == (width == 1000)
    assert ready.header.take_button.isVisible()
    window.resize(1600, 900)
    settle(window)
    QApplication.processEvents()
    assert ready.view.isVisible()
    assert ready.example.isVisible()
