"""The window's actions: names, shortcuts, icons and menus, one row each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.icons import icon

Key = QKeySequence.StandardKey
Actions = dict[str, QAction]
"""Actions by object name."""


@dataclass(frozen=True)
class Row:
    """One action: its object name, text, icon and shortcuts, and the sentence of its tooltip."""

    name: str
    text: str
    about: str
    icon: str = ""
    keys: tuple[Key | str, ...] = ()
    checkable: bool = False
    context: str = "Actions"  # of its translations


_ROWS = (
    Row("actionOpen", QT_TRANSLATE_NOOP("Actions", "&Open image…"),
        QT_TRANSLATE_NOOP("Actions", "Open a picture"), "open", (Key.Open,)),
    Row("actionOpenFolder", QT_TRANSLATE_NOOP("Actions", "Open fol&der…"),
        QT_TRANSLATE_NOOP("Actions", "Open the pictures of a folder one after another"), "open",
        ("Ctrl+Alt+O",)),
    Row("actionNextImage", QT_TRANSLATE_NOOP("Actions", "&Next picture"),
        QT_TRANSLATE_NOOP("Actions", "The next picture of the folder or the files"),
        "chevron-right", ("Ctrl+PgDown",)),
    Row("actionPreviousImage", QT_TRANSLATE_NOOP("Actions", "&Previous picture"),
        QT_TRANSLATE_NOOP("Actions", "The picture before this one"), "chevron-left",
        ("Ctrl+PgUp",)),
    Row("actionFirstImage", QT_TRANSLATE_NOOP("Actions", "&First picture"),
        QT_TRANSLATE_NOOP("Actions", "The first picture of the folder or the files"), "",
        ("Ctrl+Alt+Home",)),
    Row("actionLastImage", QT_TRANSLATE_NOOP("Actions", "&Last picture"),
        QT_TRANSLATE_NOOP("Actions", "The last picture of the folder or the files"), "",
        ("Ctrl+Alt+End",)),
    Row("actionNextPage", QT_TRANSLATE_NOOP("Actions", "N&ext page"),
        QT_TRANSLATE_NOOP("Actions", "The next page of a file with several"), "",
        ("Alt+PgDown",)),
    Row("actionPreviousPage", QT_TRANSLATE_NOOP("Actions", "P&revious page"),
        QT_TRANSLATE_NOOP("Actions", "The page before this one"), "", ("Alt+PgUp",)),
    Row("actionCopyPicture", QT_TRANSLATE_NOOP("Actions", "Copy &picture"),
        QT_TRANSLATE_NOOP("Actions", "Copy what is selected or visible as a picture of 8 bits"),
        "copy",
        ("Ctrl+Shift+C",)),
    Row("actionCopyValues", QT_TRANSLATE_NOOP("Actions", "Copy &values"),
        QT_TRANSLATE_NOOP("Actions", "Copy the values of what is selected or visible as a table"),
        "", ("Ctrl+Alt+C",)),
    Row("actionPasteImage", QT_TRANSLATE_NOOP("Actions", "Paste &image"),
        QT_TRANSLATE_NOOP("Actions", "Open the picture on the clipboard"), "paste",
        (Key.Paste, "Ctrl+Alt+V")),
    Row("actionOpenRecipe", QT_TRANSLATE_NOOP("Actions", "Open &recipe…"),
        QT_TRANSLATE_NOOP("Actions", "Open a recipe: kernels, layer settings and pooling"),
        "open-recipe", ("Ctrl+Shift+O",)),
    Row("actionSaveRecipe", QT_TRANSLATE_NOOP("Actions", "&Save recipe"),
        QT_TRANSLATE_NOOP("Actions", "Save kernels, layer settings and pooling"),
        "save-recipe", (Key.Save,)),
    Row("actionSaveRecipeAs", QT_TRANSLATE_NOOP("Actions", "Save recipe &as…"),
        QT_TRANSLATE_NOOP("Actions", "Save the recipe under another name"), "", ("Ctrl+Shift+S",)),
    Row("actionSaveFiltered", QT_TRANSLATE_NOOP("Actions", "Save &filtered image…"),
        QT_TRANSLATE_NOOP("Actions", "Save the filtered image, exactly or as shown"), "save",
        ("Ctrl+E",)),
    Row("actionSavePooled", QT_TRANSLATE_NOOP("Actions", "Save &pooled image…"),
        QT_TRANSLATE_NOOP("Actions", "Save the pooled image, exactly or as shown"), "save",
        ("Ctrl+Shift+E",)),
    Row("actionClose", QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window"), "", ("Ctrl+Q", Key.Close)),
    Row("actionFit", QT_TRANSLATE_NOOP("Actions", "&Fit"),
        QT_TRANSLATE_NOOP("Actions", "Show the whole image"), "fit", ("Ctrl+9",)),
    Row("actionOneToOne", QT_TRANSLATE_NOOP("Actions", "&1:1"),
        QT_TRANSLATE_NOOP("Actions", "One image pixel on one screen pixel"), "one-to-one",
        ("Ctrl+0",)),
    Row("actionZoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
        QT_TRANSLATE_NOOP("Actions", "Enlarge all three images"), "zoom-in",
        (Key.ZoomIn, "Ctrl+=")),
    Row("actionZoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
        QT_TRANSLATE_NOOP("Actions", "Shrink all three images"), "zoom-out", (Key.ZoomOut,)),
    Row("actionNextPane", QT_TRANSLATE_NOOP("Actions", "&Next panel"),
        QT_TRANSLATE_NOOP("Actions", "Move the keyboard from panel to panel"), "", ("F6",)),
    Row("actionRecompute", QT_TRANSLATE_NOOP("Actions", "&Compute again"),
        QT_TRANSLATE_NOOP("Actions", "Compute again after a cancelled computation"), "",
        (Key.Refresh,)),
    Row("actionCancel", QT_TRANSLATE_NOOP("Actions", "&Cancel"),
        QT_TRANSLATE_NOOP("Actions", "Give up what is being opened, computed or saved"), "",
        ("Esc",)),
)  # fmt: skip


def make_actions(window: QMainWindow, rows: Iterable[Row] = _ROWS) -> dict[str, QAction]:
    """One QAction a row, by object name, owned by the window and alive without a menu."""
    made = {}
    for row in rows:
        action = QAction(QCoreApplication.translate(row.context, row.text), window)
        action.setCheckable(row.checkable)
        name(action, row.name, QCoreApplication.translate(row.context, row.about))
        if row.icon:
            action.setIcon(icon(row.icon))
        keys = [
            sequence
            for key in row.keys
            for sequence in (
                QKeySequence.keyBindings(key) if isinstance(key, Key) else [QKeySequence(key)]
            )
        ]
        action.setShortcuts(list(dict.fromkeys(keys)))
        explain(action)
        window.addAction(action)
        made[row.name] = action
    return made


def name(action: QAction, object_name: str, about: str) -> None:
    """Gives an action its object name and the sentence that explains it."""
    action.setObjectName(object_name)
    action.setStatusTip(about)


def keys_of(action: QAction) -> str:
    """The shortcut as people read it: keys have other names in other languages."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def explain(action: QAction) -> None:
    """The tooltip: what it does and its shortcut."""
    keys = keys_of(action)
    action.setToolTip(f"{action.statusTip()} ({keys})" if keys else action.statusTip())
