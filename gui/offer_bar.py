"""A strip above the panels that offers something without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.icons import icon
from gui.theme import theme


class OfferBar(QFrame):
    """A sentence, a button for each answer, and one to answer later; hidden without an offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setProperty("message", "info")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._later = QToolButton()
        self._later.setObjectName("offerLater")
        self._later.setIcon(icon("close"))
        self._later.setAutoRaise(True)
        self._later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sign = QLabel()
        self._draw_sign()
        theme.changed.connect(self._draw_sign)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 6, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._later)
        self._answer: Callable[[], None] = lambda: None
        self._later.clicked.connect(lambda: self._answer_with(self._answer))
        self.hide()

    def text(self) -> str:
        """The sentence of the offer; empty without one."""
        return "" if self.isHidden() else self._text.text()

    def offer(
        self,
        text: str,
        answers: dict[str, tuple[str, Callable[[], None]]],
        later: tuple[str, Callable[[], None]],
    ) -> None:
        """Shows a sentence; `answers` by button text and `later` are (tooltip, what to do)."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, (label, (hint, act)) in enumerate(answers.items()):
            button = QPushButton(label)
            button.setObjectName("offerAnswer")
            button.setToolTip(hint)
            button.setAccessibleName(label)
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _=False, act=act: self._answer_with(act))
            self._row.insertWidget(2 + place, button)
            self.buttons.append(button)
        self._later.setToolTip(later[0])
        self._later.setAccessibleName(later[0])
        self._answer = later[1]
        self._text.setText(text)
        self.setAccessibleName(text)
        before: QWidget = self._later
        for button in reversed(self.buttons):
            QWidget.setTabOrder(button, before)
            before = button
        self.show()

    def _draw_sign(self) -> None:
        pixmap = icon("info").pixmap(QSize(20, 20), self.devicePixelRatioF())
        self._sign.setPixmap(pixmap)

    def _answer_with(self, act: Callable[[], None]) -> None:
        self.hide()
        act()
