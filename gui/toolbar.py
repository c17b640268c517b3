"""The toolbar: the actions that are used most, and the theme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.icons import icon


class Toolbar(QToolBar):
    """Open and Save with their menus, undo and redo, zoom, stepping; the theme at the far end."""

    def __init__(
        self, actions: Mapping[str, QAction], samples: QMenu, themes: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Toolbar"))
        self.setObjectName("toolBar")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addWidget(self._menu_button("openButton", actions["actionOpen"], self.tr("Open"), (
            actions["actionOpen"], actions["actionOpenFolder"], samples.menuAction(), None,
            actions["actionOpenRecipe"],
        )))  # fmt: skip
        save = actions["actionSaveFiltered"]
        self.addWidget(self._menu_button("saveButton", save, self.tr("Save"), (
            actions["actionSaveFiltered"], actions["actionSavePooled"], None,
            actions["actionSaveRecipe"], actions["actionSaveRecipeAs"],
        )))  # fmt: skip
        for names in (("actionUndo", "actionRedo"), ("actionFit", "actionOneToOne")):
            self.addSeparator()
            for action_name in names:
                self.addAction(actions[action_name])
                button = self.widgetForAction(actions[action_name])
                button.setAccessibleName(actions[action_name].statusTip())
                if action_name != "actionFit" and isinstance(button, QToolButton):
                    # The text of undo changes with what it undoes, that of 1:1 is its icon.
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addSeparator()
        self.addAction(actions["actionStep"])
        self.widgetForAction(actions["actionStep"]).setAccessibleName(
            actions["actionStep"].statusTip()
        )
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.space = self.addWidget(space)
        button = QToolButton(self)
        button.setObjectName("themeButton")
        button.setIcon(icon("theme"))
        button.setMenu(themes)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Light or dark"))
        button.setAccessibleName(self.tr("Theme"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)

    def _menu_button(
        self, object_name: str, action: QAction, text: str, entries: tuple[QAction | None, ...]
    ) -> QToolButton:
        menu = QMenu(self)
        for entry in entries:
            menu.addSeparator() if entry is None else menu.addAction(entry)
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setText(text)
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.statusTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button
