"""The strip above the panels that says what went wrong, without stopping anybody."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.icons import icon
from gui.marking import mark
from gui.theme import theme


class MessageBar(QFrame):
    """One sentence and a close button; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._icon = QLabel(self)
        self._kind = "error"
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setObjectName("closeMessage")
        self._close.setIcon(icon("close"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        theme.changed.connect(self._draw_icon)
        self.hide()

    def text(self) -> str:
        """The sentence that is shown; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_error(self, text: str) -> None:
        """Something could not be done, and this is why."""
        self._show("error", text)

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def _show(self, kind: str, text: str) -> None:
        mark(self, message=kind)
        self._kind = kind
        self._draw_icon()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _draw_icon(self) -> None:
        pixmap = icon(self._kind).pixmap(QSize(20, 20), self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
