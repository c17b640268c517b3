"""What is this?: the text of the control with the keyboard, or of whatever is clicked."""

from __future__ import annotations

import sys
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from gui.help.bubble import Bubble
    from gui.help.topic import Topic

_KEYS = "Shift+F1"
_PATIENCE = 1000
"""Milliseconds from the start until the texts are read: nobody needs them earlier."""
_ENDS = QEvent.Type.WindowDeactivate, QEvent.Type.Wheel, QEvent.Type.Resize, QEvent.Type.Move
"""What closes the bubble besides Esc and clicks, where it happens to its window."""


class WhatIs(QObject):
    """Serves a window and its dialogs; `told` says how to go on.

    The action's key explains the control that has the keyboard; from the menu, or by its key
    while the bubble is there, the next click explains what it hits.
    """

    told = Signal(str)

    def __init__(self, action: QAction, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bubble: Bubble | None = None
        self._is_asking = False
        self._by_key = False
        self._swallow = False
        action.installEventFilter(self)
        action.triggered.connect(self._start)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.focusChanged.connect(self._focus_changed)
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(self._begin)
        self._later.start()

    @property
    def bubble(self) -> Bubble | None:
        """What is shown at the moment."""
        shown = self._bubble
        return shown if shown is not None and isValid(shown) and shown.isVisible() else None

    @property
    def is_asking(self) -> bool:
        """The next click explains what it hits."""
        return self._is_asking

    def explain_menus(self) -> None:
        """Gives every action its text when its menu opens, and menus the key."""
        if "gui.help.topics" in sys.modules:
            self._begin()
        for menu in self._window.findChildren(QMenu):
            menu.installEventFilter(self)
            menu.aboutToShow.connect(partial(_explain_menu, menu))

    def _begin(self) -> None:
        """Loads the texts, and explains what had to wait for them."""
        _topics()
        for action in self._window.menuBar().actions():
            _explain(action)
        self._focus_changed(None, self._app.focusWidget())

    def explain_focused(self) -> None:
        """Shows the text of the control that has the keyboard."""
        focused = self._app.focusWidget() or self._window
        found = _topics().topic_near(focused)
        if found is None:
            self.ask()
            return
        control, topic = found
        self._show(_topics().title_of(control), topic, focused, _on_screen(focused))

    def ask(self) -> None:
        """Lets the person click on something to have it explained."""
        self._close()
        if not self._is_asking:
            self._is_asking = True
            self._app.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
            self._app.installEventFilter(self)
        self.told.emit(self.tr("Click on what you want to know about; Esc ends it"))

    def end(self) -> None:
        """Closes the bubble and takes clicks as clicks again."""
        if self._is_asking:
            self._is_asking = False
            self._app.restoreOverrideCursor()
        self._close()
        self._app.removeEventFilter(self)

    def _start(self) -> None:
        by_key, self._by_key = self._by_key, False
        if self._is_asking:
            self.end()
        elif not by_key or self.bubble is not None:
            self.ask()
        else:
            self.explain_focused()

    def _show(self, title: str, topic: Topic, owner: QWidget, place: QRect) -> None:
        self.end()
        hint = self.tr("Esc closes; {0} again, then click on anything").format(
            QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        )
        from gui.help.bubble import Bubble

        self._bubble = Bubble(
            title, _topics().text_of(topic), _topics().formula_of(topic), hint, owner
        )
        self._bubble.show_at(place, f"{title}: {_topics().plain_text(topic)}")
        self._app.installEventFilter(self)

    def _close(self) -> None:
        shown, self._bubble = self._bubble, None
        if shown is not None and isValid(shown):
            shown.close()

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._bubble is not None:
            self.end()
        if now is None or not isValid(now):
            return
        top = now.window()
        if not _is_of(self._window, top):
            return
        # Screen readers ask for it; all the texts at once would only cost time.
        if "gui.help.topics" in sys.modules and not now.whatsThis():
            topic = _topics().topic_of(now)
            if topic is not None:
                now.setWhatsThis(_topics().plain_text(topic))
        if isinstance(top, QDialog) and top.findChild(QShortcut, "whatIsThis") is None:
            keys = QShortcut(QKeySequence(_KEYS), top)
            keys.setObjectName("whatIsThis")
            keys.activated.connect(self._asked_in_dialog)

    def _asked_in_dialog(self) -> None:
        self._by_key = True
        self._start()

    # Events: of the action and of menus at all times, of all else only while it is needed.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Shortcut and isinstance(watched, QAction):
            self._by_key = True
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            assert isinstance(event, QKeyEvent)
            return self._take_key(watched, event)
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._take_press(watched, event)
        elif self._swallow and kind in (
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
        ):
            self._swallow = kind != QEvent.Type.MouseButtonRelease or not isinstance(
                watched, QWidget
            )
            return True
        elif (
            kind in _ENDS
            and (bubble := self.bubble) is not None
            and watched in (bubble.parentWidget(), self._app.focusWidget())
        ):
            self.end()
        return False

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape and (self._is_asking or self.bubble is not None):
            event.accept()
            if is_press:
                self.end()
            return True
        if isinstance(watched, QMenu) and QKeySequence(event.keyCombination()) == QKeySequence(
            _KEYS
        ):
            event.accept()
            chosen = watched.activeAction()
            if is_press and chosen is not None:
                self._show_action(watched, chosen)
            return True
        return False

    def _take_press(self, watched: QObject, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        hit = watched if isinstance(watched, QWidget) else self._app.widgetAt(at)
        bubble = self.bubble
        if bubble is not None and hit is not None and (hit is bubble or bubble.isAncestorOf(hit)):
            return False
        if not self._is_asking:
            if bubble is not None:
                self.end()
            return False
        if hit is None or event.button() != Qt.MouseButton.LeftButton:
            self.end()
            return True
        if isinstance(hit, QMenuBar):
            return False
        if isinstance(hit, QMenu):
            chosen = hit.actionAt(hit.mapFromGlobal(at))
            if chosen is None or chosen.menu() is not None:
                return False
            self._swallow = True
            self._show_action(hit, chosen)
            return True
        self._swallow = True
        found = _topics().topic_near(hit)
        if found is None:
            self.end()
        else:
            control, topic = found
            place = _on_screen(control)
            if place.height() > _LARGE:
                place = QRect(at, at)
            self._show(_topics().title_of(control), topic, control, place)
        return True

    def _show_action(self, menu: QMenu, action: QAction) -> None:
        place = menu.actionGeometry(action)
        place.moveTopLeft(menu.mapToGlobal(place.topLeft()))
        # Beside the menu, so that its other entries can be seen.
        place = QRect(place.right(), place.top(), 1, 1)
        self._show(_topics().title_of(action), _topics().action_topic(action), menu, place)


_LARGE = 240
"""Pixels of the height of a control beside which the bubble would be far from the mouse."""


def _topics() -> ModuleType:
    """The texts; they are many, and most starts need none of them."""
    from gui.help import topics

    return topics


def _is_of(window: QWidget, top: QWidget) -> bool:
    """`top` is the window or one of its dialogs."""
    at: QWidget | None = top
    while at is not None and at is not window:
        at = at.parentWidget()
    return at is window


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def _explain_menu(menu: QMenu) -> None:
    for action in menu.actions():
        _explain(action)


def _explain(action: QAction) -> None:
    if not action.isSeparator() and not action.whatsThis():
        action.setWhatsThis(_topics().plain_text(_topics().action_topic(action)))
