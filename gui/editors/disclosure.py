"""A part of a section that stays closed until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.editors.editing import make_form
from gui.icons import icon


class Disclosure(QWidget):
    """A `form` of rarely used fields, closed at first, and the `button` that opens it.

    The button stands elsewhere, beside the section's title. `show_changed(count)` tells on it
    how many fields differ from their defaults, so that nothing hidden has a secret effect.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        # The chevron stands behind the word, on the edge where the fields end.
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.button.setStyleSheet(
            "QToolButton { min-height: 16px; padding: 1px 4px; color: palette(placeholder-text); }"
            "QToolButton:checked { background: transparent; border-color: transparent; }"
            "QToolButton:focus { padding: 0 3px; border-color: palette(highlight); }"
        )
        self.button.setToolTip(self.tr("Shows and hides rarely used settings"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form = make_form()
        self.setLayout(self.form)
        self.button.toggled.connect(self._open)
        self._open(False)
        self.show_changed(0)

    def show_changed(self, count: int) -> None:
        """Tells how many of the fields differ from their defaults."""
        text = self.tr("More") if count == 0 else self.tr("More (%n changed)", "", count)
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def _open(self, is_open: bool) -> None:
        self.setVisible(is_open)
        self.button.setIcon(icon("chevron-down" if is_open else "chevron-right"))
