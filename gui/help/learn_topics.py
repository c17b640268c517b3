"""What the help says of the study "Learn"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from gui.help.topic import Topic

LEARN_TOPICS = (
    Topic(("learnSource", "actionLearn"), QT_TRANSLATE_NOOP("Help",
        "Finds kernels by itself instead of having them typed: from a second picture that some"
        " filter made of the first, or from labels that tell one kind of picture from the rest."
        " What is found becomes an ordinary kernel of the recipe.")),
)  # fmt: skip
