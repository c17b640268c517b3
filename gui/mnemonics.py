"""A letter to press for every entry of a menu, each letter once, in any language."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import cast

from PySide6.QtWidgets import QMenu, QMenuBar


def give_mnemonics(menu: QMenu | QMenuBar) -> None:
    """Gives entries without a letter one, and those whose letter is taken another; in submenus too.

    Texts that change by themselves (undo) keep theirs, since they come with one.
    """
    entries = [action for action in menu.actions() if not action.isSeparator()]
    with_keys = {n for n, action in enumerate(entries) if not action.shortcut().isEmpty()}
    texts = with_letters((action.text() for action in entries), with_keys)
    for action, text in zip(entries, texts, strict=True):
        if text != action.text():
            action.setText(text)
    for action in entries:
        submenu = cast(QMenu | None, action.menu())
        if submenu is not None:
            give_mnemonics(submenu)


def letter(text: str) -> str:
    """The letter of a menu text in lower case, "" without one."""
    place = _place(text)
    return "" if place is None else text[place + 1].lower()


def with_letters(texts: Iterable[str], last: Container[int] = ()) -> list[str]:
    """Menu texts of one menu with a letter each, as far as there are letters.

    `last`: the numbers of those that can do without, having keys of their own.

    Letters that stand already keep their place, the first of equal ones. Else the first letter
    of a word is taken, or any other.
    """
    shown = list(texts)
    taken: set[str] = set()
    missing = []
    for number, text in enumerate(shown):
        if (chosen := letter(text)) and chosen not in taken:
            taken.add(chosen)
        else:
            missing.append(number)
    for number in sorted(missing, key=lambda number: number in last):
        text = _without(shown[number])
        free = [
            place for place, sign in enumerate(text) if sign.isalnum() and sign.lower() not in taken
        ]
        if not free:
            shown[number] = text
            continue
        best = min(free, key=lambda place: (place > 0 and text[place - 1].isalnum(), place))
        taken.add(text[best].lower())
        shown[number] = f"{text[:best]}&{text[best:]}"
    return shown


def _place(text: str) -> int | None:
    place = 0
    while (place := text.find("&", place)) >= 0:
        if text[place + 1 : place + 2] not in ("&", ""):
            return place
        place += 2
    return None


def _without(text: str) -> str:
    place = _place(text)
    return text if place is None else text[:place] + text[place + 1 :]
