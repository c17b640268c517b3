"""Which edits are undone together: those that follow each other in one place without a pause."""

from __future__ import annotations

import time
from collections.abc import Hashable

PAUSE = 1.5
"""Seconds without an edit after which the next one is undone on its own."""


class Gesture:
    """The token that edits of one control carry while they belong together."""

    def __init__(self) -> None:
        self._token: object = object()
        self._last = 0.0

    def token(self) -> Hashable:
        """The token for an edit made now; a new one after `end` or a pause."""
        now = time.monotonic()
        if now - self._last > PAUSE:
            self.end()
        self._last = now
        return self._token

    def end(self) -> None:
        """The next edit is undone on its own."""
        self._token = object()
