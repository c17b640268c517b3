"""What can stand under the panels: one row a study, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from gui.document import Document
from gui.panels.panel_row import PanelRow
from gui.preview import Preview
from gui.worker import Worker


@dataclass(frozen=True, eq=False)
class StudyPlace:
    """What a study looks at and computes with."""

    document: Document
    preview: Preview
    worker: Worker
    row: PanelRow


@dataclass(frozen=True)
class Study:
    """One study: its name, action, texts, keys and the maker of its widget.

    The widget has `set_on(is_on)`: off, because nobody looks, it computes nothing.
    """

    name: str
    action: str
    title: str
    about: str
    keys: tuple[str, ...]
    make: Callable[[StudyPlace], QWidget]


def _arithmetic(place: StudyPlace) -> QWidget:
    from gui.panels.inspector import Inspector

    return Inspector(place.document, place.preview, place.worker)


STUDIES = (
    Study("arithmetic", "actionArithmetic", QT_TRANSLATE_NOOP("Studies", "Arithmetic"),
          QT_TRANSLATE_NOOP("Studies", "Show why the chosen pixel has its value"),
          ("Ctrl+I", "Alt+1"), _arithmetic),
)  # fmt: skip
