"""What is this?: every control has a text, and the bubble shows it by keys and by mouse."""

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from core.compute.padding import BORDERS
from gui.help.bubble import beside
from gui.help.topics import (
    TOPICS,
    action_topic,
    find_topic,
    formula_of,
    plain_text,
    title_of,
    topic_near,
    topic_of,
)
from gui.theme import apply_theme, contrast
from tests.gui.test_accessibility import entries, is_part, open_all, path, scene, shown

__all__ = ["open_all", "scene"]  # fixtures


def check_topics(window):
    """Every control that can be seen and takes the focus has a text."""
    for widget in shown(window):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and not (widget.isWindow() or is_part(widget) or isinstance(widget, QLabel)):
            assert topic_of(widget), f"no row in gui/help explains {path(widget)}"


def active(window):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)


def ask(widget):
    QTest.keyClick(widget, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)


def bubble_of(window):
    return window.help.what_is.bubble


# --- the rows ---------------------------------------------------------------------------------


def test_every_control_has_a_text_in_every_scene(scene):
    check_topics(scene)


def test_every_control_has_a_text_with_everything_open(open_all):
    check_topics(open_all)


def test_a_control_without_a_text_would_be_found(open_all):
    button = QPushButton("New", open_all.centralWidget())
    button.setObjectName("newButton")
    button.show()
    with pytest.raises(AssertionError, match="newButton"):
        check_topics(open_all)
    button.setObjectName("unitSum")
    check_topics(open_all)


def test_names_are_explained_once():
    names = [name for topic in TOPICS for name in topic.names]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.names[0])
def test_texts_are_two_or_three_sentences_that_can_be_drawn(topic):
    plain = QTextDocumentFragment.fromHtml(topic.text).toPlainText()
    ends = re.findall(r"[.:](?= [A-Z]|$)", plain)
    assert 2 <= len(ends) <= 6, plain  # "On: this." counts two
    assert len(plain) < 420
    assert plain.endswith(".")
    for text in (topic.text, topic.formula):
        for tag in ("sub", "sup", "i"):
            assert text.count(f"<{tag}>") == text.count(f"</{tag}>")
    assert " - " not in topic.formula, "a hyphen is no minus sign"
    assert "*" not in topic.formula


def test_the_border_is_explained_as_the_engine_pads():
    """The formula's pictures are those of the rows of data."""
    formula = find_topic("border").formula
    for name in ("replicate", "reflect", "symmetric", "circular"):
        assert BORDERS[name].picture in formula


def test_the_longest_beginning_of_a_name_wins():
    assert find_topic("parameter-sigma") is not find_topic("parameter-length")
    assert find_topic("parameter-length") is find_topic("parameter-*")
    assert find_topic("no such thing") is None
    assert find_topic("") is None


def test_parts_of_a_control_have_its_text(window):
    kernel = window.editors.kernel
    topic = topic_of(kernel.rows)
    assert topic is find_topic("kernelRows")
    assert topic_of(kernel.rows.lineEdit()) is topic
    assert topic_of(kernel.presets.view().window()) is find_topic("presetCombo")
    assert topic_of(kernel.table.viewport()) is find_topic("kernelTable")
    label = next(
        label
        for label in window.editors.findChildren(QLabel)
        if label.buddy() is window.editors.layer.border
    )
    assert topic_near(label)[1] is find_topic("border")
    assert topic_of(window.centralWidget()) is None


def test_every_action_has_a_text(window):
    for _, action in list(entries(window.menuBar())):  # all menus opened before
        assert action.whatsThis(), action.text()
        if action.menu() is None and find_topic(action.objectName()) is None:
            assert (
                action.whatsThis()
                == QTextDocumentFragment.fromHtml(action.statusTip()).toPlainText()
            )
    negate = window.findChild(QAction, "actionKernelNegate")
    assert "−wi, j" in negate.whatsThis()
    assert action_topic(negate) is find_topic("actionKernelNegate")


# --- the bubble -------------------------------------------------------------------------------


def test_the_key_explains_the_control_with_the_keyboard(window):
    active(window)
    scale = window.editors.kernel.scale
    scale.setFocus()
    recipe = window.recipe()
    ask(scale)
    bubble = bubble_of(window)
    texts = [label.text() for label in bubble.findChildren(QLabel)]
    assert texts[0] == "Scale"
    assert texts[1:3] == [find_topic("kernelScale").text, "value = scale × sum + bias"]
    assert "Scale" in QAccessible.queryAccessibleInterface(bubble).text(QAccessible.Text.Name)
    assert scale.hasFocus()
    told = QAccessible.queryAccessibleInterface(scale).text(QAccessible.Text.Help)
    assert told == plain_text(find_topic("kernelScale"))
    place = QRect(scale.mapToGlobal(QPoint()), scale.size())
    assert not bubble.geometry().intersects(place)
    QTest.keyClick(scale, Qt.Key.Key_Escape)
    assert bubble_of(window) is None
    assert scale.hasFocus()
    assert window.recipe() is recipe


def test_the_bubble_goes_with_the_focus_and_with_a_click(window, qtbot):
    active(window)
    kernel = window.editors.kernel
    kernel.bias.setFocus()
    ask(kernel.bias)
    assert bubble_of(window) is not None
    kernel.scale.setFocus()
    assert bubble_of(window) is None
    ask(kernel.scale)
    QTest.mouseClick(window.editors.pooling.toggle, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert bubble_of(window) is None
    assert not window.editors.pooling.toggle.isChecked()  # the click did what clicks do
    ask(window.focusWidget())
    QTest.mouseClick(bubble_of(window), Qt.MouseButton.LeftButton)
    assert bubble_of(window) is None


def test_the_menu_explains_what_is_clicked(window):
    active(window)
    what = window.help.what_is
    window._actions["actionWhatsThis"].trigger()
    assert what.is_asking
    assert QApplication.overrideCursor().shape() == Qt.CursorShape.WhatsThisCursor
    toggle = window.editors.pooling.toggle
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert toggle.isChecked()  # explained, not clicked
    assert what.bubble.findChildren(QLabel)[0].text() == "Pool the filtered image"
    assert not what.is_asking
    assert QApplication.overrideCursor() is None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert what.bubble is None
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not toggle.isChecked()


def test_disabled_controls_and_pictures_are_explained_too(window):
    active(window)
    what = window.help.what_is
    assert not window.editors.kernel.unit_sum.isEnabled()
    for widget, title in (
        (window.editors.kernel.unit_sum, "Scale 1/Σ"),
        (window.row.panels["pooled"].view, "Pooled"),
        (window.editors.kernel.tools["negate"], "Negate"),
    ):
        what.ask()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        assert what.bubble.findChildren(QLabel)[0].text() == title
    assert window.document.focus is None
    what.end()


def test_asking_ends_by_esc_by_the_other_button_and_beside_everything(window):
    active(window)
    what = window.help.what_is
    view = window.row.panels["original"].view
    what.ask()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not what.is_asking
    what.ask()
    QTest.mouseClick(view, Qt.MouseButton.RightButton)
    assert not what.is_asking
    what.ask()
    QTest.mouseClick(window.centralWidget(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert (what.is_asking, what.bubble) == (False, None)
    assert QApplication.overrideCursor() is None


def test_the_key_again_asks_for_a_click(window):
    active(window)
    bias = window.editors.kernel.bias
    bias.setFocus()
    ask(bias)
    ask(bias)
    assert window.help.what_is.is_asking
    assert bubble_of(window) is None
    ask(bias)
    assert not window.help.what_is.is_asking


def test_menu_entries_are_explained_by_click_and_key(window):
    active(window)
    what = window.help.what_is
    menu = next(a.menu() for a in window.menuBar().actions() if a.text() == "&View")
    assert isinstance(menu, QMenu)
    alone = window.view_actions.actions["actionMaximise"]
    what.ask()
    menu.popup(window.mapToGlobal(QPoint(60, 30)))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(alone).center())
    assert not alone.isChecked()
    assert menu.isVisible()
    assert what.bubble.findChildren(QLabel)[:2][1].text() == alone.statusTip()
    menu.setActiveAction(window.view_actions.actions["actionTrueSize"])
    ask(menu)
    assert what.bubble.findChildren(QLabel)[0].text() == "True size"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert what.bubble is None
    assert menu.isVisible()
    menu.close()


def test_dialogs_answer_the_key_too(window, qtbot):
    window._actions["actionPreferences"].trigger()
    dialog = window.findChild(QWidget, "preferencesDialog")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    dialog.numbers.setFocus()
    ask(dialog.numbers)
    bubble = bubble_of(window)
    assert bubble.parentWidget() is dialog
    assert bubble.findChildren(QLabel)[1].text() == find_topic("preferNumbers").text
    dialog.close()
    qtbot.waitUntil(lambda: bubble_of(window) is None)


def test_the_bubble_can_be_read_in_both_themes(window, qapp):
    active(window)
    window.editors.pooling.kind.setFocus()
    for name in ("light", "dark"):
        apply_theme(qapp, name)
        window.help.what_is.explain_focused()
        bubble = bubble_of(window)
        QApplication.processEvents()
        image = bubble.grab().toImage()
        ground = image.pixelColor(4, 4)
        for label in bubble.findChildren(QLabel):
            text = label.palette().color(label.foregroundRole())
            assert contrast(text, ground) >= 4.5, label.text()
            assert label.width() >= 300
            assert label.height() >= label.heightForWidth(label.width())
        field = image.pixelColor(bubble.findChildren(QLabel)[2].geometry().topLeft() + QPoint(4, 9))
        assert field != ground
        assert isinstance(field, QColor)
        window.help.what_is.end()
    apply_theme(qapp, "system")


def test_named_formulas_stand_under_each_other(window):
    active(window)
    window.editors.layer.activation.choice.setFocus()
    window.help.what_is.explain_focused()
    text = bubble_of(window).findChildren(QLabel)[2].text()
    assert text.count("<tr>") == 6
    assert "ReLU</td><td>max(<i>v</i>, 0)</td>" in text
    window.help.what_is.end()


def test_a_bubble_stands_beside_its_place_on_the_screen():
    room = QRect(0, 0, 1280, 800)
    box = QRect(0, 0, 400, 200)
    for place in (
        QRect(20, 20, 100, 30),
        QRect(1200, 770, 70, 30),
        QRect(0, 0, 300, 800),
        QRect(900, 0, 380, 800),
        QRect(600, 400, 1, 1),
    ):
        found = QRect(beside(place, box, room), box.size())
        assert room.contains(found)
        assert not found.intersects(place)
    found = QRect(beside(room, box, room), box.size())
    assert room.contains(found)  # inside of what fills the screen


def test_titles_are_names(window):
    assert title_of(window._actions["actionOpen"]) == "Open image"
    assert title_of(window.editors.kernel.table) == "Weights"
    assert title_of(window.editors.layer.more.button).startswith("More")
    assert formula_of(find_topic("themeButton")) == ""
