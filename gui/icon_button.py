"""A small button that shows an icon and is named by what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from gui.icons import icon


def icon_button(
    parent: QWidget, object_name: str, picture: str, about: str, hint: str = ""
) -> QToolButton:
    """A button that Tab reaches; `about` names it, and is its hint too, if there is none."""
    button = QToolButton(parent)
    button.setObjectName(object_name)
    button.setIcon(icon(picture))
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(about.rstrip("…"))
    button.setToolTip(hint or about)
    return button
