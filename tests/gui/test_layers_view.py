"""The table of layers follows the recipe, and choosing a row chooses the layer."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from core import Kernel, Layer, Pooling, Recipe
from gui.panels.layers_view import bytes_text, count_text

BANK = Layer([Kernel(np.ones((3, 3))) for _ in range(100)], pooling=Pooling())
RECIPE = Recipe([BANK, BANK])


@pytest.fixture
def view(make_window, settle):
    window = make_window()
    window.document.replace_recipe("Bank", RECIPE)
    window.study.show_study("layers")
    return window.study.study("layers")


def cells(view, row):
    table = view.findChild(QTableWidget)
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_tutorials_ten_thousand_pictures(view):
    assert cells(view, 0)[:5] == [
        "1", "100 × (3 × 3)", "100 × 512 × 512", "100 × 256 × 256", "4 × 4",
    ]  # fmt: skip
    assert cells(view, 1)[3] == "10000 × 128 × 128"
    assert cells(view, 1)[7] == f"{10_000 * (256**2 + 128**2) * 4 / 2**30:.1f} GiB"
    assert "1 → 100 → 10\u202f000" in view.story.text()
    summed = (100 * (512**2 + 256**2) + 100 * (256**2 + 128**2)) * 4 / 2**20
    assert f"sums over them: 1 → 100 → 100, {summed:.1f} MiB" in view.story.text()


def test_a_network_makes_a_hundred_again(view):
    summed = Layer([Kernel(np.ones((100, 3, 3)))] * 100)
    view._document.replace_recipe("Net", Recipe([BANK, summed]))
    assert cells(view, 1)[1:3] == ["100 × (100 × 3 × 3)", "100 × 256 × 256"]
    assert view.story.text().startswith("Maps 1 → 100 → 100, ")
    memory = (100 * (512**2 + 256**2) + 10_000 * 256**2) * 4 / 2**30
    assert f"applied to each of them: 1 → 100 → 10\u202f000, {memory:.1f} GiB" in view.story.text()


def test_what_does_not_fit_is_said_in_words(view, monkeypatch):
    from core.study import run_memory
    from gui.panels import layers_view

    for module in (run_memory, layers_view):
        monkeypatch.setattr(module, "free_memory", lambda: 2 << 30)
    view.set_on(True)
    assert "does not fit" not in cells(view, 0)[7]
    assert cells(view, 1)[7] == "3.1 GiB, does not fit"
    assert "2.0 GiB are free" in view.story.text()
    assert "held" in view.table.item(1, 7).toolTip()
    for module in (run_memory, layers_view):
        monkeypatch.setattr(module, "free_memory", lambda: 64 << 30)
    view.set_on(True)
    assert "fit" not in cells(view, 1)[7] + view.story.text()


def test_a_row_chooses_its_layer_and_follows_it(view, qtbot):
    document = view._document
    assert view.table.currentRow() == 1
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Up)
    assert document.layer_index == 0
    document.select(1)
    assert view.table.selectionModel().selectedRows()[0].row() == 1


def test_what_cannot_be_run_says_why_and_keeps_its_rows(view):
    document = view._document
    document.replace_recipe("Too many", Recipe([BANK, Layer([Kernel(np.ones((7, 3, 3)))])]))
    assert cells(view, 1)[2:] == ["–"] * 6
    assert "100" in view.story.text()
    document.undo_stack.undo()
    assert cells(view, 1)[2] != "–"


def test_off_it_does_nothing(view):
    view.set_on(False)
    before = cells(view, 0)
    view._document.replace_recipe("One", Recipe([Layer([Kernel([[1.0]])])]))
    assert cells(view, 0) == before
    view.set_on(True)
    assert view.table.rowCount() == 1


def test_counts_and_memory_are_short():
    assert [count_text(n) for n in (0, 9999, 12345, 2_359_296, 5 * 10**9)] == [
        "0", "9999", "12.3 k", "2.36 M", "5 G",
    ]  # fmt: skip
    assert [bytes_text(n) for n in (512, 3 * 2**20, 5 * 2**29)] == ["0.5 KiB", "3.0 MiB", "2.5 GiB"]
