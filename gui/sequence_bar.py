"""In the toolbar: which of several pictures is shown, and which page of a file."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.actions import keys_of
from gui.editors.spin_fields import WholeField
from gui.sequence import Walk
from gui.theme import tabular
from gui.toolbar import Toolbar


class SequenceBar(QWidget):
    """ "< 3 / 57 >" and "Page 3 of 12"; each is there only where there is something to choose."""

    def __init__(self, walk: Walk, actions: Mapping[str, QAction], toolbar: Toolbar) -> None:
        super().__init__(toolbar)
        self.setObjectName("sequenceBar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._walk = walk
        self._pictures = QWidget(self)
        self.position = QLabel(self._pictures)
        self.position.setObjectName("sequencePosition")
        self.position.setFont(tabular(self.position.font()))
        self.position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self._pictures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._button(actions["actionPreviousImage"]))
        row.addWidget(self.position)
        row.addWidget(self._button(actions["actionNextImage"]))

        self._pages = QWidget(self)
        label = QLabel(self.tr("Page"), self._pages)
        self.page = WholeField(1, 1, self._pages)
        self.page.setFixedWidth(84)
        self.page.setObjectName("pageField")
        self.page.setAccessibleName(self.tr("Page of the file"))
        self.page.setFont(tabular(self.page.font()))
        keys = (keys_of(actions[name]) for name in ("actionPreviousPage", "actionNextPage"))
        self.page.setToolTip(self.tr("Page of the file ({0}, {1})").format(*keys))
        label.setBuddy(self.page)
        self._of = QLabel(self._pages)
        self._of.setFont(tabular(self._of.font()))
        row = QHBoxLayout(self._pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (label, self.page, self._of):
            row.addWidget(widget)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(14)
        layout.addWidget(self._pictures)
        layout.addWidget(self._pages)
        # A toolbar shows and hides a widget by the action that stands for it.
        self._entry = toolbar.insertWidget(toolbar.space, self)
        self._actions = actions
        self.page.valueChanged.connect(walk.go_to_page)
        walk.changed.connect(self._show)
        self._show()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self._pictures)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.statusTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show(self) -> None:
        sequence = self._walk.sequence
        page, pages = self._walk.page
        count = 0 if sequence is None else len(sequence.paths)
        if sequence is not None:
            text = f"{sequence.index + 1} / {count}"
            # Room for the longest, so that the buttons do not move under the mouse.
            widest = self.position.fontMetrics().horizontalAdvance(f"{count} / {count}")
            self.position.setMinimumWidth(widest + 12)
            self.position.setText(text)
            self.position.setAccessibleName(
                self.tr("Picture {0} of {1}").format(sequence.index + 1, count)
            )
            self.position.setToolTip(str(sequence.path))
        self._pictures.setVisible(sequence is not None)
        with QSignalBlocker(self.page):
            self.page.setRange(1, pages)
            self.page.setValue(page)
        self._of.setText(self.tr("of {0}").format(pages))
        self._pages.setVisible(pages > 1)
        self._entry.setVisible(sequence is not None or pages > 1)
        index = 0 if sequence is None else sequence.index
        for name, is_possible in {
            "actionPreviousImage": index > 0,
            "actionFirstImage": index > 0,
            "actionNextImage": index + 1 < count,
            "actionLastImage": index + 1 < count,
            "actionPreviousPage": page > 1,
            "actionNextPage": page < pages,
        }.items():
            self._actions[name].setEnabled(is_possible)
