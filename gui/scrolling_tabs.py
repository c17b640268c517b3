"""A row of tabs that scrolls by two buttons where they do not all fit."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar, QToolButton, QWidget


class ScrollingTabs(QTabBar):
    """Its buttons have names and hints, which Qt's lack."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUsesScrollButtons(True)
        self.setExpanding(False)
        for name, text in (
            ("ScrollLeftButton", self.tr("Scroll to earlier tabs")),
            ("ScrollRightButton", self.tr("Scroll to later tabs")),
        ):
            button = self.findChild(QToolButton, name)
            assert button is not None, name
            button.setAccessibleName(text)
            button.setToolTip(text)
