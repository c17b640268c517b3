"""The card of the tour: what a step says, how far it is, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.theme import make_room

WIDTH = 268
"""Pixels of a line of text: the card fits over one of three panels in a window of 1280."""
_ANY = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX."""


class Card(QFrame):
    """Stands over a window; `moved(1)` and `moved(-1)` ask for the next or the former step.

    `closed`: the card is to go. On the last page, which asks for a choice, `chosen(True)` keeps
    the tour's recipe and `chosen(False)` goes back to the person's. `resized`: it needs another
    place.
    """

    moved = Signal(int)
    closed = Signal()
    chosen = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self._is_choice = False
        self._count = QLabel(self)
        self._count.setProperty("secondary", True)
        self._title = QLabel(self)
        self._title.setProperty("title", True)
        self._title.setWordWrap(True)
        self._text, self._note = QLabel(self), QLabel(self)
        self._note.setProperty("secondary", True)
        for label in (self._title, self._text, self._note):
            label.setWordWrap(True)
            label.setFixedWidth(WIDTH)
            label.setTextFormat(Qt.TextFormat.RichText)
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("tourClose")
        self.close_button.setIcon(icon("close"))
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.close_button.setToolTip(self.tr("End the tour (Esc)"))
        self.close_button.setAccessibleName(self.tr("End the tour"))
        self.restore = self._button("tourRestore", self.tr("Back to my recipe"))
        self.restore.setToolTip(self.tr("The recipe from before the tour; can be undone"))
        self.back = self._button("tourBack", self.tr("Back"))
        self.back.setToolTip(self.tr("The former step (Left)"))
        self.next = self._button("tourNext", self.tr("Next"))
        self.next.setProperty("primary", True)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back, 1)
        foot.addWidget(self.next, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 14)
        layout.setSpacing(8)
        layout.addLayout(head)
        for label in (self._title, self._text, self._note):
            layout.addWidget(label)
        layout.addSpacing(4)
        layout.addWidget(self.restore)
        layout.addLayout(foot)
        for button in (self.next, self.back, self.restore, self.close_button):
            button.installEventFilter(self)
        for before, after in (
            (self.next, self.back),
            (self.back, self.restore),
            (self.restore, self.close_button),
        ):
            QWidget.setTabOrder(before, after)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.restore.clicked.connect(lambda: self.chosen.emit(False))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def show_step(self, number: int, count: int, title: str, text: str, note: str) -> None:
        """A step of the tour, counted from 1, and a quieter remark below it."""
        self._is_choice = False
        place = self.tr("{0} of {1}").format(number, count)
        self.restore.hide()
        self.back.setVisible(True)
        self.back.setEnabled(number > 1)
        last = number == count
        self._name_next(
            self.tr("Finish") if last else self.tr("Next"),
            self.tr("End the tour (Right)") if last else self.tr("The next step (Right)"),
        )
        self._show(place, title, text, note)

    def show_choice(self, title: str, text: str) -> None:
        """The question at the end: whose recipe to go on with."""
        self._is_choice = True
        self.back.setVisible(False)
        self.restore.show()
        self._name_next(
            self.tr("Keep this recipe"), self.tr("Go on with the tour's recipe; can be undone")
        )
        self._show(self.tr("End of the tour"), title, text, "")

    @property
    def text(self) -> str:
        """What the step says, without marks."""
        return _plain(self._text.text())

    @property
    def title(self) -> str:
        """The title of the step."""
        return _plain(self._title.text())

    @property
    def note(self) -> str:
        """The quieter remark, "" without one."""
        return "" if self._note.isHidden() else _plain(self._note.text())

    @property
    def place(self) -> str:
        """How far the tour is: "3 of 8"."""
        return self._count.text()

    @property
    def is_choice(self) -> bool:
        """The card asks whose recipe to go on with."""
        return self._is_choice

    def fit(self) -> None:
        """As large as the texts and buttons need."""
        self.layout().activate()
        self.resize(self.layout().totalMinimumSize())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go through the steps, whichever button has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return self._take_key(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, is_press = event.key(), event.type() == QEvent.Type.KeyPress
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            watched, QPushButton | QToolButton
        ):
            if is_press:
                watched.click()
        elif key == Qt.Key.Key_Escape:
            if is_press:
                self.closed.emit()
        elif key == Qt.Key.Key_Right and not self._is_choice:
            if is_press:
                self.moved.emit(1)
        elif key == Qt.Key.Key_Left and not self._is_choice:
            if is_press and self.back.isEnabled():
                self.moved.emit(-1)
        else:
            return False
        event.accept()
        return True

    def _go_on(self) -> None:
        if self._is_choice:
            self.chosen.emit(True)
        else:
            self.moved.emit(1)

    def _button(self, object_name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(object_name)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _name_next(self, text: str, hint: str) -> None:
        self.next.setText(text)
        self.next.setAccessibleName(text)
        self.next.setToolTip(hint)
        self.next.setMinimumWidth(0)
        make_room(self.next)

    def _show(self, place: str, title: str, text: str, note: str) -> None:
        shown = (place, title, text, note)
        before = (self._count.text(), self._title.text(), self._text.text(), self._note.text())
        if shown == before and self.isVisible():
            return
        is_other = (place, title) != before[:2]
        self._count.setText(place)
        self._title.setText(title)
        self._text.setText(text)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        words = _plain(f"{text} {note}")
        self.setAccessibleName(f"{self.tr('Tour')}, {place}: {_plain(title)}")
        self.setAccessibleDescription(words)
        for button in (self.next, self.restore):
            button.setAccessibleDescription(words)
        for label in (self._title, self._text, self._note):
            # Qt counts the height of the former text as the least.
            label.setMinimumHeight(0)
            label.setMaximumHeight(_ANY)
            label.setFixedHeight(max(label.heightForWidth(WIDTH), 0))
        self.fit()
        if is_other or text != before[2]:
            spoken = f"{self.accessibleName()}. {words}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))


def _plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText()
