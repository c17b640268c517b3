"""Walks the tree of every window, dialog, popup and bar: names, hints, keys, focus, contrast."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction, QColor, QImage, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollBar,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from core import Image
from gui.document import Focus
from gui.mnemonics import letter, with_letters
from gui.panels.image_view import ImageView
from gui.theme import apply_theme, contrast
from tests.scenes import SCENES, close_scene

CONTROLS = (
    *(QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView),
    *(QAbstractSlider, QSplitterHandle),
)
NAME = QAccessible.Text.Name


def spoken(widget):
    """What a screen reader is told."""
    found = QAccessible.queryAccessibleInterface(widget)
    return "" if found is None else found.text(NAME)


def is_part(widget):
    """Inside another control, which speaks for it and takes the focus."""
    if widget.focusProxy() is not None or isinstance(widget, QScrollBar):
        return True
    parent = widget.parentWidget()
    if widget.window().metaObject().className() == "QComboBoxPrivateContainer":
        return True
    return isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)


def path(widget):
    names = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:4])


def shown(window):
    """Every widget that can be seen, in the window and in what stands over it."""
    tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
    assert window in tops
    for top in tops:
        for widget in (top, *top.findChildren(QWidget)):
            # Qt's own; where the system has a dialog for files, that one is shown.
            if widget.isVisible() and not isinstance(widget.window(), QFileDialog):
                yield widget


@pytest.fixture
def open_all(window):
    """The window with everything open that can be opened inside it."""
    window.resize(1280, 800)
    for editor in (window.editors.layer, window.editors.pooling):
        editor.more.button.setChecked(True)
    for panel in window.row.panels.values():
        panel.levels_button.setChecked(True)
    window.message_bar.show_error("A sentence")
    window.offer_bar.offer(
        "An offer", {"Yes": ("Do it", lambda: None)}, ("Ask again later", lambda: None)
    )
    QApplication.processEvents()
    return window


@pytest.fixture(params=SCENES)
def scene(request, window, settle):
    """The window in each state that pictures are drawn of."""
    SCENES[request.param](window)
    settle(window)
    QApplication.processEvents()
    yield window
    close_scene(window)


def check_names(window):
    for widget in shown(window):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and not widget.isWindow() and not is_part(widget):
            is_empty = isinstance(widget, QLabel) and not widget.text()
            assert spoken(widget) or is_empty, path(widget)


def check_hints(window):
    for widget in shown(window):
        if isinstance(widget, CONTROLS) and not is_part(widget):
            # A hint over the picture would hide the pixels that it is about.
            assert widget.toolTip() or isinstance(widget, ImageView), path(widget)


# --- names and hints --------------------------------------------------------------------------


def test_every_scene_is_named_explained_and_uncut(scene):
    check_names(scene)
    check_hints(scene)
    scene.resize(1280, 800)
    QApplication.processEvents()
    assert clipped(scene) == []


def test_names_and_hints_with_everything_open(open_all):
    check_names(open_all)
    check_hints(open_all)


def test_a_control_without_a_name_would_be_found(open_all):
    button = QPushButton(open_all.centralWidget())
    button.show()
    with pytest.raises(AssertionError):
        check_names(open_all)
    button.setText("Name")
    check_names(open_all)
    with pytest.raises(AssertionError):
        check_hints(open_all)


def test_panels_tell_the_value_of_the_chosen_pixel(window, qtbot):
    view = window.row.panels["filtered"].view
    window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    told = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
    assert told == window.status.readout() != ""
    assert spoken(view) == "Filtered"


def test_cells_of_the_kernel_table_are_told_with_their_place(window):
    table = QAccessible.queryAccessibleInterface(window.editors.kernel.table)
    assert table.role() == QAccessible.Role.Table
    cells = [
        table.child(number)
        for number in range(table.childCount())
        if table.child(number).role() == QAccessible.Role.Cell
    ]
    assert len(cells) == 9
    texts = [cell.text(NAME) for cell in cells]
    weights = window.document.kernel.weights.reshape(-1)
    for text, weight in zip(texts, weights, strict=True):
        assert f"{weight:g}" in text.replace("\N{MINUS SIGN}", "-")
    assert all(cell.rect().isValid() for cell in cells)


# --- actions ----------------------------------------------------------------------------------


def entries(menu):
    """(path, action) of every entry, in submenus too."""
    for action in menu.actions():
        if action.isSeparator():
            continue
        yield menu, action
        submenu = action.menu()
        if submenu is not None:
            submenu.aboutToShow.emit()
            yield from entries(submenu)


def own_actions(window):
    """The actions that the program made, not those that widgets bring along."""
    for action in window.findChildren(QAction):
        owner = action.parent()
        is_foreign = type(owner).__module__.startswith("pyqtgraph") or isinstance(owner, QLineEdit)
        is_bar = action.objectName() == "" and action is window.menus.toolbar.toggleViewAction()
        if not (action.isSeparator() or action.menu() or is_foreign or is_bar) and action.text():
            yield action


def test_every_action_stands_in_a_menu_and_says_what_it_does(window):
    found = {action: menu for menu, action in entries(window.menuBar())}
    for action in own_actions(window):
        assert action in found, action.text()
    for action in found:
        if action.menu() is None:
            assert action.text(), action.objectName()
            assert action.objectName(), action.text()
            assert action.statusTip(), action.text()
            assert action.toolTip() != action.text().replace("&", ""), action.text()


def test_letters_of_menus_are_unique(window):
    bars = [window.menuBar()]
    bars += [action.menu() for _, action in entries(window.menuBar()) if action.menu()]
    assert len(bars) > 12
    for bar in bars:
        acts = [action for action in bar.actions() if not action.isSeparator()]
        acts = [action for action in acts if action.objectName() != "recent-none"]
        letters = [letter(action.text()) for action in acts]
        assert len(set(letters) - {""}) == len([one for one in letters if one])
        for action, one in zip(acts, letters, strict=True):
            assert one or not action.shortcut().isEmpty(), action.text()


def test_letters_are_given_where_they_are_missing():
    assert with_letters(["&Open", "&Other", "Old", "Odd", "O"]) == [
        "&Open", "O&ther", "O&ld", "O&dd", "O",
    ]  # fmt: skip
    assert with_letters(["Fish && chips"]) == ["&Fish && chips"]
    assert with_letters(["Save as", "&Straight"]) == ["Save &as", "&Straight"]


def test_shortcuts_are_unique_and_none_begins_another(window):
    keys = [
        (key, action)
        for _, action in entries(window.menuBar())
        if action.menu() is None
        for key in action.shortcuts()
    ]
    assert len(keys) > 60
    for (one, first), (other, second) in itertools.combinations(keys, 2):
        if first is second:
            continue
        assert one.matches(other) == QKeySequence.SequenceMatch.NoMatch, (
            first.text(),
            second.text(),
        )
        assert other.matches(one) == QKeySequence.SequenceMatch.NoMatch


def test_buttons_of_actions_name_their_keys(window):
    for button in window.findChildren(QToolButton):
        action = button.defaultAction()
        if action is not None and action.isEnabled() and not action.shortcut().isEmpty():
            native = QKeySequence.SequenceFormat.NativeText
            assert action.shortcut().toString(native) in button.toolTip(), action.text()


# --- focus ------------------------------------------------------------------------------------


def chain(window):
    """Where Tab goes to from the first control of the toolbar, once round."""
    first = window.menus.toolbar.findChildren(QToolButton)[0]
    widget, found = window.nextInFocusChain(), []
    while widget is not window:
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not widget.isWindow()
        ):
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert first in window.findChildren(QToolButton)
    return found


def test_tab_goes_down_the_column_then_through_the_panels(open_all):
    def place(widget):
        corner = widget.mapTo(open_all, QPoint())
        return corner.y(), corner.x()

    order = chain(open_all)
    column = [w for w in order if open_all.editors.isAncestorOf(w)]
    start = order.index(column[0]) if column else 0
    order = order[start:] + order[:start]
    assert [w for w in order if open_all.editors.isAncestorOf(w)] == order[: len(column)]
    heights = [place(w)[0] for w in column]
    # Fields of one row differ by a few pixels.
    assert all(after > before - 12 for before, after in itertools.pairwise(heights))
    panels = open_all.row.panels.values()
    by_panel = [
        next((n for n, panel in enumerate(panels) if panel.isAncestorOf(w)), None) for w in order
    ]
    numbers = [n for n in by_panel if n is not None]
    assert numbers == sorted(numbers)
    assert set(numbers) == {0, 1, 2}
    for panel in panels:
        mine = [w for w in order if panel.isAncestorOf(w)]
        assert mine[:3] == [panel.view, panel.view_combo, panel.levels_button]


def test_the_first_key_goes_to_the_presets(window):
    assert window.focusWidget() is window.editors.kernel.presets


def test_tab_goes_round_and_nothing_keeps_the_focus(open_all, qtbot):
    open_all.activateWindow()
    QTest.qWaitForWindowActive(open_all)
    start = open_all.editors.kernel.presets
    start.setFocus()
    visited = []
    for _ in range(200):
        QTest.keyClick(open_all.focusWidget(), Qt.Key.Key_Tab)
        now = open_all.focusWidget()
        if now is start:
            break
        visited.append(now)
    else:
        pytest.fail(f"Tab does not come back from {path(visited[-1])}")
    assert set(chain(open_all)) - {start} <= set(visited)
    for _ in range(200):
        QTest.keyClick(open_all.focusWidget(), Qt.Key.Key_Backtab)
        if open_all.focusWidget() is start:
            return
    pytest.fail("Shift+Tab does not come back")


def test_focus_is_seen_everywhere(open_all, qtbot):
    open_all.activateWindow()
    QTest.qWaitForWindowActive(open_all)
    QApplication.setCursorFlashTime(0)
    for widget in chain(open_all):
        neutral = open_all.editors.kernel.bias
        if widget is neutral:
            neutral = open_all.editors.kernel.scale
        neutral.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        before = pixels(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.hasFocus(), path(widget)
        after = pixels(widget)
        assert before.shape == after.shape
        changed = np.abs(after.astype(int) - before).max(axis=2) > 24
        assert changed.sum() >= 20, path(widget)


def pixels(top, widget=None):
    """A widget as it is painted, over what lies behind it in its window."""
    image = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    whole = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    if widget is None:
        return whole.copy()
    corner = widget.mapTo(top, QPoint())
    x, y = max(corner.x(), 0), max(corner.y(), 0)
    return whole[y : corner.y() + widget.height(), x : corner.x() + widget.width()].copy()


def test_the_border_of_panels_moves_by_keys(window, settle):
    window.resize(1280, 800)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    settle(window)
    before = window.row.panels["original"].width()
    handle = next(h for h in window.findChildren(QSplitterHandle) if h.isVisible())
    handle.setFocus()
    for _ in range(3):
        QTest.keyClick(handle, Qt.Key.Key_Right)
    assert window.row.panels["original"].width() == before + 48
    QTest.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.row.panels["original"].width() == before - 48
    QTest.keyClick(handle, Qt.Key.Key_Up)  # not along this one
    assert window.row.panels["original"].width() == before - 48
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert abs(window.row.panels["original"].width() - before) <= 1
    for _ in range(200):  # a panel keeps the least that it needs
        QTest.keyClick(handle, Qt.Key.Key_Left)
    assert window.row.panels["original"].width() >= 150


# --- contrast ---------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_texts_can_be_read(open_all, theme):
    apply_theme(QApplication.instance(), theme)
    QApplication.processEvents()
    seen = 0
    for widget in shown(open_all):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        if not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        ground, text = colours_of(widget)
        assert contrast(text, ground) >= 4.5, (path(widget), text.name(), ground.name())
        seen += 1
    assert seen > 30


def colours_of(widget):
    """The ground as it was painted, which is most of the pixels, and the text's colour."""
    area = pixels(widget.window(), widget)
    found, count = np.unique(area.reshape(-1, 3), axis=0, return_counts=True)
    ground = QColor(*(int(part) for part in found[count.argmax()]))
    text = widget.palette().color(QPalette.ColorGroup.Active, widget.foregroundRole())
    return ground, text


# --- room -------------------------------------------------------------------------------------


def text_width(widget, text):
    lines = text.split("\n")
    return max(widget.fontMetrics().horizontalAdvance(line) for line in lines)


def clipped(window):
    """Paths of widgets whose text is wider than they are."""
    found = []
    for widget in shown(window):
        if isinstance(widget, QPushButton | QLabel) and type(widget).__name__ != "ElidedLabel":
            if isinstance(widget, QLabel) and widget.wordWrap():
                room, needed = widget.height(), widget.heightForWidth(widget.width())
            elif isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
                room, needed = widget.width(), widget.sizeHint().width()  # not that of the marks
            else:
                text = widget.text().replace("&", "")
                room, needed = widget.width(), text_width(widget, text)
            if widget.text() and room < needed:
                found.append((path(widget), widget.text(), room, needed))
        elif isinstance(widget, QToolButton) and widget.toolButtonStyle() not in (
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        ):
            if widget.text() and widget.width() < widget.minimumSizeHint().width():
                found.append((path(widget), widget.text(), widget.width()))
        elif isinstance(widget, QComboBox) and not widget.isEditable():
            room = widget.width() - 22 - 2 * 8
            if text_width(widget, widget.currentText()) > room:
                found.append((path(widget), widget.currentText(), room))
        elif isinstance(widget, QAbstractSpinBox):
            edit = widget.lineEdit()
            room = edit.width() - edit.textMargins().left()
            if text_width(edit, edit.text()) > room:
                found.append((path(widget), edit.text(), room))
    return found


def test_no_text_is_cut_with_everything_open(open_all):
    assert clipped(open_all) == []


def test_a_cut_text_would_be_found(window):
    button = window.editors.kernel.unit_sum
    button.setText("A text that is far too long for it")
    button.setFixedWidth(60)
    window.editors.pooling.kind.setFixedWidth(50)
    QApplication.processEvents()
    assert [found[1] for found in clipped(window)] == [button.text(), "Maximum"]


class Longer(QTranslator):
    """A language whose texts are 40 percent longer than the English ones."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, number=-1):
        if not text or context.startswith("Q") or "(*" in text:
            return ""
        more = max(1, round(0.4 * len(text)))
        longer = f"{text}{('ung aus' * more)[:more]}"
        return longer.replace("%n", str(number))


@pytest.fixture
def long_window(make_window, qapp):
    longer = Longer(qapp)
    assert qapp.installTranslator(longer)
    made = make_window()
    made.resize(1280, 800)
    yield made
    qapp.removeTranslator(longer)


def test_no_longer_text_is_cut(long_window):
    assert len(long_window.menuBar().actions()[0].text()) > len("&File")
    for editor in (long_window.editors.layer, long_window.editors.pooling):
        editor.more.button.setChecked(True)
    for panel in long_window.row.panels.values():
        panel.levels_button.setChecked(True)
    QApplication.processEvents()
    assert clipped(long_window) == []


@pytest.mark.parametrize(
    "name",
    [
        "save-dialog",
        "own-presets",
        "save-preset",
        "preferences",
        "keys",
        "learned-filters",
        "learned-model",
    ],
)
def test_no_longer_text_is_cut_in_dialogs(long_window, settle, name):
    SCENES[name](long_window)
    settle(long_window)
    QApplication.processEvents()
    assert clipped(long_window) == []
    close_scene(long_window)


@pytest.mark.parametrize(("width", "height"), [(800, 600), (2560, 1440)])
def test_small_and_huge_windows_cut_no_text(window, settle, width, height):
    window.resize(width, height)
    settle(window)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height), widths(window)
    assert clipped(window) == []


def test_long_values_of_a_pixel_make_no_window_wider(window, settle):
    values = np.full((30, 40, 3), -123.456, np.float32) * np.float32(1.7)
    window.document.set_image(Image(values))
    settle(window)
    window.resize(800, 600)
    window.document.set_focus(Focus("filtered", 20, 30, pinned=True))
    settle(window)
    QApplication.processEvents()
    assert len(window.status.readout()) > 60
    assert window.width() == 800, widths(window)
    assert window.status.minimumSizeHint().width() < 700
    assert clipped(window) == []


def widths(window):
    """Who asks for much room."""
    return [
        f"{one!r} {one.minimumSizeHint().width()} {one.minimumWidth()}"
        for one in window.findChildren(QWidget)
        if one.isVisible() and max(one.minimumSizeHint().width(), one.minimumWidth()) > 130
    ]


# --- Help and Preferences ---------------------------------------------------------------------


def test_all_keys_are_listed_and_searched(window, qtbot):
    window.menus.toolbar.setFocus()
    window._actions["actionShortcuts"].trigger()
    dialog = window.findChild(QDialog, "shortcutsDialog")
    qtbot.waitExposed(dialog)
    rows = dict(dialog.rows())
    for _, action in entries(window.menuBar()):
        if action.menu() is None:
            name = action.text().replace("&&", "&").replace("&", "")
            assert any(name in what for what in rows), action.text()
    assert rows["Paste image"] == "Ctrl+V, Shift+Ins, Ctrl+Alt+V"
    QTest.keyClicks(dialog.search, "ctrl+m")
    assert [what for what, _ in dialog.rows()] == ["Maximise panel"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert window.row.arrangement.maximised is not None
    qtbot.waitUntil(lambda: window.findChild(QDialog, "shortcutsDialog") is None)


def test_a_search_without_a_result_says_so(window, qtbot):
    window._actions["actionShortcuts"].trigger()
    dialog = window.findChild(QDialog, "shortcutsDialog")
    qtbot.waitExposed(dialog)
    QTest.keyClicks(dialog.search, "no such thing")
    assert dialog.rows() == []
    assert dialog.nothing.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "shortcutsDialog") is None)


def test_the_log_folder_is_shown_or_said_to_be_impossible(window, monkeypatch):
    from gui import help_actions
    from gui.places import state_folder

    asked = []

    def take(url):
        asked.append(url.toLocalFile())
        return len(asked) == 1

    monkeypatch.setattr(help_actions.QDesktopServices, "openUrl", take)
    window._actions["actionLogFolder"].trigger()
    assert asked == [str(state_folder())]
    assert state_folder().is_dir()
    assert window.message_bar.text() == ""
    window._actions["actionLogFolder"].trigger()
    assert str(state_folder()) in window.message_bar.text()


def test_preferences_and_menus_are_of_one_mind(window, qtbot, tmp_path):
    from gui import settings
    from gui.theme import theme

    window.exchange.recent.add(tmp_path / "a.png")
    window._actions["actionPreferences"].trigger()
    dialog = window.findChild(QDialog, "preferencesDialog")
    qtbot.waitExposed(dialog)
    combo = dialog.findChild(QComboBox, "prefer-themeMenu")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert (theme.choice, settings.read(settings.THEME)) == ("dark", "dark")
    light = window.findChild(QAction, "theme-light")
    assert not light.isChecked()
    light.trigger()
    assert combo.currentText() == "Light"
    language = dialog.findChild(QComboBox, "prefer-languageMenu")
    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_End)
    assert settings.read(settings.LANGUAGE) == "de"
    dialog.numbers.click()
    assert not window.view_actions.actions["actionNumbers"].isChecked()
    assert dialog.forget.isEnabled()
    dialog.forget.click()
    assert window.exchange.recent.paths() == ()
    assert not dialog.forget.isEnabled()
    window.row.arrangement.set_layout("stacked")
    dialog.layout_button.click()
    assert window.row.arrangement.layout_name == "automatic"
    apply_theme(QApplication.instance(), "system")


def test_menus_open_without_leaving_the_keyboard(window, qtbot):
    """Alt and a letter, then letters only, do something."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    menu = next(a.menu() for a in window.menuBar().actions() if a.text() == "&View")
    assert isinstance(menu, QMenu)
    true_size = window.view_actions.actions["actionTrueSize"]
    menu.popup(window.mapToGlobal(QPoint(60, 30)))
    QTest.keyClicks(menu, letter(true_size.text()))
    assert true_size.isChecked()


def test_scroll_areas_follow_the_focus(open_all):
    """What is reached by Tab can be seen, also in a window that is too low for the column."""
    open_all.resize(1000, 500)
    open_all.activateWindow()
    QTest.qWaitForWindowActive(open_all)
    QApplication.processEvents()
    area = open_all.editors.findChild(QAbstractScrollArea)
    last = open_all.editors.pooling.count_padding
    last = last if last.isEnabled() and last.isVisible() else open_all.editors.pooling.ceil_mode
    open_all.editors.pooling.dilation[1].setFocus()
    QTest.keyClick(open_all.focusWidget(), Qt.Key.Key_Tab)
    assert last.hasFocus()
    QApplication.processEvents()
    place = last.mapTo(area.viewport(), QPoint())
    assert 0 <= place.y() <= area.viewport().height() - last.height()


def test_signs_of_messages_follow_the_theme(window, qapp):
    window.message_bar.show_error("A sentence")
    shots = {}
    for choice in ("light", "dark"):
        apply_theme(qapp, choice)
        image = window.message_bar._icon.pixmap().toImage()
        shots[choice] = max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=lambda colour: colour.alpha(),
        ).name()
    assert shots["light"] != shots["dark"]
    apply_theme(qapp, "system")
