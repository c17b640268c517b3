"""Python source in the window's colours: words, texts, numbers and remarks apart."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gui.theme import Colours, current_colours, theme


@dataclass(frozen=True)
class CodeColours:
    """Colours as "#rrggbb"; each reaches a contrast of 4.5 on the theme's field."""

    word: str
    text: str
    number: str
    remark: str
    name: str


def code_colours(colours: Colours) -> CodeColours:
    """The colours of source code in a theme."""
    text, number = ("#94c88f", "#e0a86a") if colours.is_dark else ("#2a6d34", "#8c5200")
    return CodeColours(colours.accent_text, text, number, colours.secondary, colours.text)


_WORDS = "|".join(sorted((*keyword.kwlist, "range", "zip", "sum", "max", "any", "len")))
_TOKENS: Final = re.compile(
    r"(?P<remark>\#.*)"
    r'|(?P<open>""")'
    r'|(?P<text>[frb]?(?:"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'))'
    rf"|\b(?:(?:def|class) (?P<name>\w+))|\b(?P<word>{_WORDS})\b"
    r"|(?<![\w.])(?P<number>\d+\.?\d*(?:[eE][-+]?\d+)?)\b"
)
_OUTSIDE, _INSIDE = 0, 1


class CodeHighlighter(QSyntaxHighlighter):
    """Colours a document of Python and follows the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = _formats()
        theme.changed.connect(self._recolour)

    def highlightBlock(self, text: str) -> None:
        at, inside = 0, self.previousBlockState() == _INSIDE
        while at <= len(text):
            if inside:
                end = text.find('"""', at)
                stop = len(text) if end < 0 else end + 3
                self.setFormat(at, stop - at, self._formats["text"])
                inside = end < 0
                at = stop
                if inside:
                    break
            match = _TOKENS.search(text, at)
            if match is None:
                break
            kind = str(match.lastgroup)
            if kind == "open":
                self.setFormat(match.start(), 3, self._formats["text"])
                inside = True
            elif kind == "name":
                self.setFormat(match.start(), match.start(kind) - match.start(),
                               self._formats["word"])  # fmt: skip
                self.setFormat(match.start(kind), len(match[kind]), self._formats["name"])
            else:
                self.setFormat(match.start(), len(match[0]), self._formats[kind])
            at = match.end()
        self.setCurrentBlockState(_INSIDE if inside else _OUTSIDE)

    def _recolour(self) -> None:
        self._formats = _formats()
        self.rehighlight()


def _formats() -> dict[str, QTextCharFormat]:
    colours = code_colours(current_colours())
    made = {}
    for kind in ("word", "text", "number", "remark", "name"):
        made[kind] = QTextCharFormat()
        made[kind].setForeground(QColor(getattr(colours, kind)))
    made["name"].setFontWeight(QFont.Weight.DemiBold)
    return made
