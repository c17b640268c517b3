"""What the View menu does to the panels: actions, and menus of layouts and colours."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from core.colour_maps import colour_maps
from gui.actions import Key, Row, explain, make_actions
from gui.panels.arrangement import AUTOMATIC, LAYOUTS
from gui.panels.panel_row import PanelRow

_ROWS = (
    Row("actionZoomToSelection", QT_TRANSLATE_NOOP("Actions", "Zoom to &selection"),
        QT_TRANSLATE_NOOP("Actions", "Show the selected rectangle as large as possible"), "",
        ("Ctrl+8",)),
    Row("actionCentre", QT_TRANSLATE_NOOP("Actions", "Centre on pixel"),
        QT_TRANSLATE_NOOP("Actions", "Move the chosen pixel into the middle"), "crosshair",
        ("Ctrl+7",)),
    Row("actionGoToPixel", QT_TRANSLATE_NOOP("Actions", "Go to pixel…"),
        QT_TRANSLATE_NOOP("Actions", "Type the x and y of a pixel to explain"), "",
        ("Ctrl+G",)),
    Row("actionRulers", QT_TRANSLATE_NOOP("Actions", "&Rulers"),
        QT_TRANSLATE_NOOP("Actions", "Rulers in each panel's own pixels"), "",
        ("Ctrl+Shift+R",), checkable=True),
    Row("actionTrueSize", QT_TRANSLATE_NOOP("Actions", "True si&ze"),
        QT_TRANSLATE_NOOP("Actions", "Show smaller maps as small as they are: a pixel of any map"
        " is as large as one of the original"), "", ("Ctrl+Shift+0",), checkable=True),
    Row("actionNumbers", QT_TRANSLATE_NOOP("Actions", "Values on pi&xels"),
        QT_TRANSLATE_NOOP("Actions", "Write the value on each pixel that is large enough"), "",
        ("Ctrl+Shift+N",), checkable=True),
    Row("actionLevels", QT_TRANSLATE_NOOP("Actions", "Colours and le&vels…"),
        QT_TRANSLATE_NOOP("Actions", "Choose colours, levels and percentiles of the panel that has"
        " the keyboard"), "levels", ("Ctrl+L",)),
    Row("actionMaximise", QT_TRANSLATE_NOOP("Actions", "M&aximise panel"),
        QT_TRANSLATE_NOOP("Actions", "Give the panel that has the keyboard all the room"), "",
        ("Ctrl+M",), checkable=True),
    Row("actionFullScreen", QT_TRANSLATE_NOOP("Actions", "Full scr&een"),
        QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), "", (Key.FullScreen, "F11")),
    Row("actionResetLayout", QT_TRANSLATE_NOOP("Actions", "Reset la&yout"),
        QT_TRANSLATE_NOOP("Actions", "Arrange the window and its panels as at the first start")),
    Row("actionSelect", QT_TRANSLATE_NOOP("Actions", "Select &area"),
        QT_TRANSLATE_NOOP("Actions", "Draw a rectangle by dragging, or with arrow keys between two"
        " presses of Space; Esc ends it"), "", ("Ctrl+B",), checkable=True),
    Row("actionLine", QT_TRANSLATE_NOOP("Actions", "Draw a profile &line"),
        QT_TRANSLATE_NOOP("Actions", "Draw a line by dragging, or with arrow keys between two"
        " presses of Space, and show the values along it; Esc ends it"), "line",
        ("Ctrl+Shift+L",), checkable=True),
    Row("actionSelectAll", QT_TRANSLATE_NOOP("Actions", "Select a&ll of the image"),
        QT_TRANSLATE_NOOP("Actions", "Select every pixel of the image"), "", ("Ctrl+Shift+B",)),
    Row("actionSelectNone", QT_TRANSLATE_NOOP("Actions", "Select &none"),
        QT_TRANSLATE_NOOP("Actions", "Drop the selected rectangle"), "", ("Ctrl+Shift+A",)),
)  # fmt: skip


class ViewActions(QObject):
    """Makes the actions, by object name in `actions`, and keeps their marks true.

    `reset_asked`: the layout of the first start is wanted. `hinted`: a sentence that is good to
    know for some seconds.
    """

    reset_asked = Signal()
    hinted = Signal(str)

    def __init__(self, row: PanelRow, window: QMainWindow) -> None:
        super().__init__(window)
        self._row = row
        self._window = window
        self.actions = make_actions(window, _ROWS)
        self.layout_menu = _layout_menu(row, window)
        self.colours_menu = _colours_menu(row, window)
        act = self.actions
        act["actionZoomToSelection"].triggered.connect(row.selecting.zoom)
        act["actionCentre"].triggered.connect(row.centre_on_focus)
        act["actionRulers"].toggled.connect(row.set_rulers)
        act["actionTrueSize"].toggled.connect(row.set_true_size)
        act["actionNumbers"].setChecked(True)
        act["actionNumbers"].toggled.connect(row.set_numbers)
        act["actionLevels"].triggered.connect(row.open_levels)
        act["actionMaximise"].triggered.connect(lambda: row.toggle_maximised())
        act["actionFullScreen"].triggered.connect(self._toggle_full_screen)
        act["actionResetLayout"].triggered.connect(self.reset_asked)
        act["actionSelect"].toggled.connect(self._take_tool)
        act["actionLine"].toggled.connect(self._take_line)
        row.lining.tool_changed.connect(act["actionLine"].setChecked)
        act["actionSelectAll"].triggered.connect(row.selecting.select_all)
        act["actionSelectNone"].triggered.connect(row.selecting.clear)
        row.maximised_changed.connect(self._show_maximised)
        row.selecting.tool_changed.connect(act["actionSelect"].setChecked)
        row.selection_changed.connect(self._show_selection)
        self._show_selection()

    def _take_tool(self, is_on: bool) -> None:
        self._row.selecting.set_tool(is_on)
        if not is_on:
            return
        if self._row.focused_stage is None:
            self._row.focus_next()  # its keys are a panel's
        self.hinted.emit(
            self.tr("Drag, or press Space, arrow keys and Space again, to select; Esc ends it")
        )

    def _take_line(self, is_on: bool) -> None:
        self._row.lining.set_tool(is_on)
        if is_on:
            if self._row.focused_stage is None:
                self._row.focus_next()
            self.hinted.emit(
                self.tr("Drag, or press Space, arrow keys and Space again, to draw; Esc ends it")
            )

    def _show_selection(self) -> None:
        for name in ("actionZoomToSelection", "actionSelectNone"):
            self.actions[name].setEnabled(self._row.selection is not None)
        chosen = self._row.selection
        if chosen is not None:
            text = self.tr("Selected {0} × {1} pixels at x {2}, y {3}")
            self.hinted.emit(text.format(chosen.width, chosen.height, chosen.left, chosen.top))

    def _show_maximised(self) -> None:
        is_on = self._row.arrangement.maximised is not None
        self.actions["actionMaximise"].setChecked(is_on)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)


def zoom_text(scale: float) -> str:
    """Device pixels for an image pixel, as per cent with two or three figures."""
    percent = 100 * scale
    return f"{percent:.0f} %" if percent >= 10 else f"{percent:.2g} %"


def _layout_menu(row: PanelRow, window: QMainWindow) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Layouts", "&Layout"), window)
    menu.setObjectName("layoutMenu")
    menu.setToolTipsVisible(True)
    group = QActionGroup(menu)
    automatic = QT_TRANSLATE_NOOP("Layouts", "&Automatic")
    about = QT_TRANSLATE_NOOP("Layouts", "What shows the picture largest in this window")
    entries = [(AUTOMATIC, automatic, about)]
    entries += [(entry.name, entry.label, entry.about) for entry in LAYOUTS.values()]
    for number, (name, text, tip) in enumerate(entries, 1):
        action = _choice(group, f"layout-{name}", QCoreApplication.translate("Layouts", text))
        action.setStatusTip(QCoreApplication.translate("Layouts", tip))
        action.setShortcut(QKeySequence(f"Ctrl+Shift+{number}"))
        explain(action)
        action.triggered.connect(lambda checked=False, n=name: row.arrangement.set_layout(n))
        menu.addAction(action)
        window.addAction(action)

    def show() -> None:
        for action in group.actions():
            action.setChecked(action.objectName() == f"layout-{row.arrangement.layout_name}")

    menu.aboutToShow.connect(show)
    show()
    return menu


def _colours_menu(row: PanelRow, window: QMainWindow) -> QMenu:
    menu = QMenu(QCoreApplication.translate("Layouts", "Colo&urs of all panels"), window)
    menu.setObjectName("coloursMenu")
    menu.setToolTipsVisible(True)
    group = QActionGroup(menu)

    def choose(name: str) -> None:
        for panel in row.panels.values():
            panel.set_colours(name)

    for entry in colour_maps().values():
        text = QCoreApplication.translate("Data", entry.label)
        action = _choice(group, f"colours-{entry.name}", text)
        about = QCoreApplication.translate("Data", entry.about)
        action.setToolTip(about)
        action.setStatusTip(about)
        action.triggered.connect(lambda checked=False, n=entry.name: choose(n))
        menu.addAction(action)

    def show() -> None:
        chosen = {panel.colours for panel in row.panels.values()}
        for action in group.actions():
            action.setChecked({action.objectName().removeprefix("colours-")} == chosen)

    # Panels may have different ones, and then none is marked.
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
    menu.aboutToShow.connect(show)
    show()
    return menu


def _choice(group: QActionGroup, name: str, text: str) -> QAction:
    action = QAction(text, group)
    action.setObjectName(name)
    action.setCheckable(True)
    group.addAction(action)
    return action
