"""Help > Keys and mouse: every action with its keys, and what keys and mouse do where."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

_GESTURES = (
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "In the panels"), (
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Choose the pixel beside, or ten on"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Arrow keys, with Shift")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Pin a pixel, or let it go"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Click, Space or Return")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Zoom at the mouse, or in the middle"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Wheel, + or -")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "One to one, fit, or the selection"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "0, 9 or 8")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the picture, or far"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag, or Ctrl and arrow keys, with Shift")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Move a pixel into the middle"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Double click, or C for the chosen one")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Select a rectangle"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Shift and drag")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Select a rectangle and zoom to it"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl and drag")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the line of a wipe, or far"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag, or arrow keys on the line, Page Up and"
         " Page Down")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "One panel alone"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Double click on its title")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Wider and narrower panels"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Arrow keys on the border between them")),
    )),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "In the kernel table"), (
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Type numbers, 1/9, sqrt(2) or -2*pi"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Keys of the number, or F2")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Next cell in the row, or below"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Tab, or Return; back with Shift")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Leave the table"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Tab; Tab in the last cell")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Turn a weight like a knob, or finer"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl and wheel, drag, Up or Down, with Shift")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Set cells to 0"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Delete")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Cut, copy and paste cells"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+X, Ctrl+C and Ctrl+V")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Paste as whole kernel"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+V")),
    )),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "In the frequency response"), (
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Turn the direction, or by 15°"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag, or arrow keys, with Shift")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Direction 0°"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Home")),
    )),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "In number fields"), (
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Step by step"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Up and Down, or the wheel")),
        (QT_TRANSLATE_NOOP("ShortcutsDialog", "Take back what is being typed"),
         QT_TRANSLATE_NOOP("ShortcutsDialog", "Esc")),
    )),
)  # fmt: skip
"""What keys and mouse do that no action does: sections of (what, how)."""


class ShortcutsDialog(QDialog):
    """A searchable list; Return or a double click does the action of a row."""

    def __init__(self, menus: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys and mouse"))
        self._actions: dict[int, QAction] = {}
        self.search = QLineEdit()
        self.search.setObjectName("keysSearch")
        self.search.setPlaceholderText(self.tr("Search what it does, or a key"))
        self.search.setAccessibleName(self.tr("Search actions and keys"))
        self.search.setToolTip(self.tr("Words of an action, of what it does, or of its keys"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("keysList")
        self.tree.setAccessibleName(self.tr("Actions and keys"))
        self.tree.setToolTip(self.tr("Return or a double click does what is chosen"))
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys and mouse")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.setUniformRowHeights(True)
        head = self.tree.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        self.nothing = QLabel()
        self.nothing.setProperty("secondary", True)
        self.nothing.hide()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("keysClose")
        self.close_button.setToolTip(self.tr("Close this list (Esc)"))
        self.close_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.nothing, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        self.tree.ensurePolished()  # or else Qt overlooks the height of its rows
        self._fill(menus)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._do_first)
        self.tree.itemActivated.connect(self._do)
        self.close_button.clicked.connect(self.close)
        self.resize(780, 560)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.tree.setFocus()
            if (first := self._first()) is not None and self.tree.currentItem() is None:
                self.tree.setCurrentItem(first)
        else:
            super().keyPressEvent(event)

    def rows(self) -> list[tuple[str, str]]:
        """What is shown at the moment, with keys, without the sections' titles."""
        return [(row.text(0), row.text(1)) for row in self._shown()]

    def _fill(self, menus: QMenuBar) -> None:
        for entry in menus.actions():
            section = self._section(plain(entry.text()))
            self._add_menu(section, cast(QMenu, entry.menu()), "")
        for title, rows in _GESTURES:
            section = self._section(_translated(title))
            for what, how in rows:
                texts = [
                    QCoreApplication.translate("ShortcutsDialog", text) for text in (what, how)
                ]
                QTreeWidgetItem(section, texts)
        self.tree.expandAll()

    def _section(self, title: str) -> QTreeWidgetItem:
        section = QTreeWidgetItem(self.tree, [title])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = section.font(0)
        font.setBold(True)
        section.setFont(0, font)
        return section

    def _add_menu(self, section: QTreeWidgetItem, menu: QMenu, before: str) -> None:
        if before:  # menus that are filled when they open
            menu.aboutToShow.emit()
        for action in menu.actions():
            if action.isSeparator():
                continue
            text = before + plain(action.text())
            submenu = cast(QMenu | None, action.menu())
            if submenu is not None:
                self._add_menu(section, submenu, f"{text} › ")
                continue
            row = QTreeWidgetItem(section, [text, keys_text(action)])
            row.setToolTip(0, action.toolTip())
            row.setToolTip(1, action.toolTip())
            row.setData(0, Qt.ItemDataRole.UserRole, action.statusTip())
            self._actions[id(row)] = action

    def _all(self) -> list[QTreeWidgetItem]:
        sections = [self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount())]
        return [part.child(n) for part in sections if part for n in range(part.childCount())]

    def _shown(self) -> list[QTreeWidgetItem]:
        return [row for row in self._all() if not row.isHidden()]

    def _first(self) -> QTreeWidgetItem | None:
        return next(iter(self._shown()), None)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in self._all():
            about = row.data(0, Qt.ItemDataRole.UserRole) or ""
            section = row.parent()
            looked = f"{section.text(0)} {row.text(0)} {row.text(1)} {about}".casefold()
            row.setHidden(not all(word in looked for word in words))
        for number in range(self.tree.topLevelItemCount()):
            part = self.tree.topLevelItem(number)
            if part is not None:
                rows = [part.child(n) for n in range(part.childCount())]
                part.setHidden(all(row.isHidden() for row in rows))
        found = self._first() if words else None
        self.tree.setCurrentItem(found)
        self._say("" if self._first() else self.tr("Nothing has these words"))

    def _say(self, text: str) -> None:
        self.nothing.setText(text)
        self.nothing.setVisible(bool(text))

    def _do_first(self) -> None:
        row = self.tree.currentItem()
        if row is not None:
            self._do(row)

    def _do(self, row: QTreeWidgetItem, _: int = 0) -> None:
        action = self._actions.get(id(row))
        if action is None:
            return
        if not action.isEnabled():
            self._say(self.tr("This cannot be done at the moment"))
            return
        self.close()
        action.trigger()


def keys_text(action: QAction) -> str:
    """An action's keys as this system writes them, without those of media keyboards."""
    usual = [key for key in action.shortcuts() if key[0].key() < Qt.Key.Key_Back]
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in usual)


def plain(text: str) -> str:
    """A menu's text without its letter to press."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _translated(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)
