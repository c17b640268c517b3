"""Sentences for people: English text that keeps its parts, to be said in another language."""

from __future__ import annotations


class Sentence(str):
    """English text that still knows its template and what was put into it.

    It is a str, so whoever only reads, prints or compares it needs to know nothing of this;
    `template` is a format string and stands literally in the code, where translations are
    gathered from. Arguments may be sentences or errors themselves.
    """

    template: str
    arguments: tuple[object, ...]

    def __new__(cls, template: str, *arguments: object) -> Sentence:
        """`template.format(*arguments)`, with both kept."""
        self = super().__new__(cls, template.format(*arguments))
        self.template = template
        self.arguments = arguments
        return self

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]
        return (self.template, *self.arguments)


def sentence_of(error: BaseException) -> str:
    """What an error says, as the Sentence that it was raised with where it was one."""
    first = error.args[0] if len(error.args) == 1 else None
    return first if isinstance(first, Sentence) else str(error)
