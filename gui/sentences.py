"""Says core's English sentences, and large numbers, in the language of the window."""

from __future__ import annotations

import string
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.sentences import Sentence, sentence_of

CONTEXT = "Data"
"""Where tests/translations.py puts what it gathers from core."""


def said(words: str | BaseException) -> str:
    """A sentence, or what an error says, in the language of the window.

    What is put into a sentence is said too where it is a sentence or an error itself; a text
    that has no translation stays as it is.
    """
    if isinstance(words, BaseException):
        words = sentence_of(words)
    if not isinstance(words, Sentence):
        return QCoreApplication.translate(CONTEXT, words) if words else words
    arguments = [
        said(argument) if isinstance(argument, (Sentence, BaseException)) else argument
        for argument in words.arguments
    ]
    template = QCoreApplication.translate(CONTEXT, words.template)
    return _Format().format(template, *arguments)


def counted(number: int) -> str:
    """A whole number in groups of three digits, parted as the language does."""
    return _Format().format("{0:,}", number)


def bytes_text(count: int) -> str:
    """Memory in KiB, MiB or GiB."""
    for size, unit in ((2**30, "GiB"), (2**20, "MiB")):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count / 1024:.1f} KiB"


class _Format(string.Formatter):
    """`str.format` whose groups of digits cannot be taken for decimals."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        text = super().format_field(value, format_spec)
        if "," not in format_spec:
            return text
        return text.replace(",", QCoreApplication.translate("Numbers", ",", "parts thousands"))
