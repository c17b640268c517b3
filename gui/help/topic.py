"""One row of the help: the controls that it explains, the text and the formula."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """Two or three sentences for a learner.

    `names`: object names of the controls or actions that it stands for; "panel-*" stands for
    all names that begin so. `formula`: simple HTML, a line for each <br>. Both are marked with
    QT_TRANSLATE_NOOP("Help", ...).
    """

    names: tuple[str, ...]
    text: str
    formula: str = ""
