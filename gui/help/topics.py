"""Finds the text of a control or an action by its object name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from gui.help.bank_topics import BANK_TOPICS
from gui.help.dialog_topics import DIALOG_TOPICS
from gui.help.gallery_topics import GALLERY_TOPICS
from gui.help.input_topics import INPUT_TOPICS
from gui.help.kernel_topics import KERNEL_TOPICS
from gui.help.labels_topics import LABELS_TOPICS
from gui.help.layer_topics import LAYER_TOPICS
from gui.help.learn_topics import LEARN_TOPICS
from gui.help.learned_topics import LEARNED_TOPICS
from gui.help.study_topics import STUDY_TOPICS
from gui.help.tool_topics import TOOL_TOPICS
from gui.help.topic import Topic
from gui.help.view_topics import VIEW_TOPICS

TOPICS: Final = (
    *KERNEL_TOPICS, *LAYER_TOPICS, *INPUT_TOPICS, *VIEW_TOPICS, *STUDY_TOPICS, *TOOL_TOPICS,
    *DIALOG_TOPICS, *BANK_TOPICS, *LEARNED_TOPICS, *GALLERY_TOPICS,
    *LEARN_TOPICS, *LABELS_TOPICS,
)  # fmt: skip
"""All rows; a new control needs one of them, or a place among the names of one."""

_BY_NAME: Final = {name: topic for topic in TOPICS for name in topic.names}
_COMPOSED = QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView, QAbstractScrollArea
"""Controls that are made of others, which have no text of their own."""


def find_topic(name: str) -> Topic | None:
    """The row that has an object name, or else the one with the longest beginning of it."""
    if name in _BY_NAME or not name:
        return _BY_NAME.get(name)
    fitting = [key for key in _BY_NAME if key.endswith("*") and name.startswith(key[:-1])]
    return _BY_NAME[max(fitting, key=len)] if fitting else None


def topic_of(widget: QWidget) -> Topic | None:
    """The text of a control: its own, that of its action, or that of what it is a part of."""
    for name in _names(widget):
        if (found := find_topic(name)) is not None:
            return found
    parent = widget.parentWidget()
    if isinstance(parent, _COMPOSED) and not widget.isWindow():
        return topic_of(parent)
    if widget.isWindow() and isinstance(parent, QComboBox):  # its list
        return topic_of(parent)
    table = None if parent is None else parent.parentWidget()
    if isinstance(table, QAbstractItemView):  # the field in a cell
        return topic_of(table)
    return None


def topic_near(widget: QWidget) -> tuple[QWidget, Topic] | None:
    """The control at a place that somebody points at: a label tells of what it names."""
    at: QWidget | None = widget
    if isinstance(at, QLabel) and at.buddy() is not None:
        at = at.buddy()
    while at is not None:
        if (found := topic_of(at)) is not None:
            return at, found
        at = None if at.isWindow() else at.parentWidget()
    return None


def action_topic(action: QAction) -> Topic:
    """The text of an action, at least what the status bar says of it."""
    found = find_topic(action.objectName())
    if found is None and (menu := action.menu()) is not None:
        found = find_topic(menu.objectName())  # type: ignore[attr-defined]
    if found is not None:
        return found
    return Topic((action.objectName(),), action.statusTip() or action.toolTip())


def title_of(thing: QWidget | QAction) -> str:
    """What a control or an action is called."""
    if isinstance(thing, QToolButton) and thing.defaultAction() is not None:
        thing = thing.defaultAction()
    if isinstance(thing, QAction):
        return _plain(thing.text())
    while thing.parentWidget() is not None and not thing.accessibleName():
        if isinstance(thing, QAbstractButton) and thing.text():
            return _plain(thing.text())
        thing = thing.parentWidget()
    return thing.accessibleName() or thing.windowTitle()


def text_of(topic: Topic) -> str:
    """The sentences in the language of the window, as simple HTML."""
    return QCoreApplication.translate("Help", topic.text)


def formula_of(topic: Topic) -> str:
    """The formula in the language of the window, as simple HTML; "" without one."""
    return QCoreApplication.translate("Help", topic.formula) if topic.formula else ""


def _names(widget: QWidget) -> list[str]:
    names = [widget.objectName()]
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        names.append(widget.defaultAction().objectName())
    box = widget.parentWidget()
    if isinstance(widget, QAbstractButton) and isinstance(box, QDialogButtonBox):
        role = box.buttonRole(widget)
        if role == QDialogButtonBox.ButtonRole.InvalidRole:
            role = QDialogButtonBox.ButtonRole.ActionRole
        names.append(f"answer-{role.name}")
    return names


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def plain_text(topic: Topic) -> str:
    """Text and formula without HTML, as screen readers say them."""
    lines = [text_of(topic), *formula_of(topic).split("<br>")]
    plain = (QTextDocumentFragment.fromHtml(line).toPlainText() for line in lines if line)
    return "\n".join(plain)
