"""The tab of source code: live, copied, saved, and refused where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from core import Kernel, Layer, Recipe
from core.export.targets import TARGETS, recipe_source
from gui.panels.code_colours import CodeHighlighter, code_colours
from gui.theme import DARK, LIGHT, contrast


@pytest.fixture
def view(window):
    window.study.show_study("code")
    return window.study.study("code")


def test_the_code_follows_the_recipe_while_it_is_shown(window, view):
    assert view.text.toPlainText() == recipe_source(window.recipe(), "numpy")
    window.set_recipe(Recipe((Layer((Kernel([[7, 8]]),)),)))
    assert "[[7, 8]]" in view.text.toPlainText()
    window.study.show_study("arithmetic")
    before = view.source
    window.set_recipe(Recipe((Layer((Kernel([[5]]),)),)))
    assert view.source == before
    window.study.show_study("code")
    assert view.source == recipe_source(window.recipe(), "numpy")


def test_the_library_is_chosen_by_keyboard_and_remembered(window, view):
    view.target.setFocus()
    for name in list(TARGETS)[1:]:
        QTest.keyClick(view.target, Qt.Key.Key_Down)
        assert view.target.choice() == name
        assert view.text.toPlainText() == recipe_source(window.recipe(), name)
    window._actions["actionCode"].trigger()
    assert not window.study.is_on


def test_a_refusal_names_the_part_in_place(window, view):
    view.target.setCurrentIndex(list(TARGETS).index("opencv"))
    window.set_recipe(Recipe((Layer((Kernel([[1e39]]),)),)))
    assert view.text.isHidden()
    assert view.refusal.text().startswith("layers[0].kernels[0].weights: OpenCV")
    assert not view.copy_button.isEnabled()
    assert not view.save_button.isEnabled()
    window.document.undo_stack.undo()
    assert not view.text.isHidden()
    assert view.refusal.isHidden()


def test_copy_and_save(window, view, qtbot, tmp_path):
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == view.source
    path = tmp_path / "mine.py"

    def save():
        QTest.mouseClick(view.save_button, Qt.MouseButton.LeftButton)
        dialog = window.findChild(QFileDialog, "saveCodeDialog")
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("mine")
        dialog.accept()

    save()
    qtbot.waitUntil(path.exists)
    assert path.read_text("utf-8") == view.source
    path.write_text("precious", "utf-8")
    for button, expected in (("Cancel", "precious"), ("Replace", view.source)):
        view.save(path, view.source)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "replaceDialog") is not None)
        box = window.findChild(QMessageBox, "replaceDialog")
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "replaceDialog") is None)
        qtbot.waitUntil(lambda text=expected: path.read_text("utf-8") == text)
    view.save(tmp_path / "no such folder" / "mine.py", view.source)
    qtbot.waitUntil(lambda: "was not saved" in view._note.text())
    assert [file.name for file in tmp_path.iterdir()] == ["mine.py"]


def test_a_large_bank_is_written_behind_and_shown_in_part(window, view, qtbot):
    bank = tuple(Kernel([[i + 0.123] * 9] * 9) for i in range(1200))
    window.set_recipe(Recipe((Layer(bank),)))
    qtbot.waitUntil(lambda: "unpack(" in view.source, timeout=60_000)
    assert view.source == recipe_source(window.recipe(), "numpy")
    assert view.text.document().blockCount() <= 3000


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_every_colour_can_be_read(colours):
    made = code_colours(colours)
    for colour in (made.word, made.text, made.number, made.remark, made.name):
        assert contrast(colour, colours.field) >= 4.5


def test_texts_over_several_lines_are_one_text(qapp):
    document = QTextDocument('x = """one\nfor 3\n""" + 4  # five')
    highlighter = CodeHighlighter(document)
    highlighter.rehighlight()
    block = document.findBlockByNumber(1)
    (middle,) = block.layout().formats()
    assert middle.length == len("for 3")
    kinds = [f.format.foreground().color().name() for f in block.next().layout().formats()]
    assert len(set(kinds)) == 3
