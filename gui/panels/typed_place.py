"""Reads a pixel that somebody typed as x, y. No Qt."""

from __future__ import annotations

import re

_PLACE = re.compile(r"\s*\(?\s*(?:x\s*)?(-?\d{1,9})\s*[,; ]\s*(?:y\s*)?(-?\d{1,9})\s*\)?\s*")


def typed_place(text: str) -> tuple[int, int] | None:
    """(x, y) of texts such as "120, 88", "120 88", "(120; 88)" or "x 120, y 88"; else None."""
    found = _PLACE.fullmatch(text)
    return None if found is None else (int(found[1]), int(found[2]))
