"""How loops are compiled, and kept on disk as long as no file of loops has changed.

Numba keeps compiled code while the function's own file is as it was. Loops call those of other
files and have them built in, so after an update they would go on with the old ones.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from numba.core.caching import (
    CacheImpl,
    InTreeCacheLocator,
    UserProvidedCacheLocator,
    UserWideCacheLocator,
)

COMPILED = {"nogil": True, "cache": True, "fastmath": {"contract"}}
"""Options of every loop."""

FOLDER = Path(__file__).parent


@cache
def sources_digest(folder: Path = FOLDER) -> bytes:
    """A digest of all files of which something may be compiled into a loop."""
    found = hashlib.sha256()
    for file in sorted(folder.glob("*.py")):
        text = file.read_bytes()
        if b"numba" in text or file.name == "pooling.py":
            found.update(file.name.encode() + b"\0" + hashlib.sha256(text).digest())
    return found.digest()


def _with_all_sources(kind: Any) -> Any:
    """A place of the cache, of Numba's kinds, for the functions of this folder."""

    class Locator(kind):  # type: ignore[misc]
        def get_source_stamp(self) -> bytes:
            return sources_digest()

        @classmethod
        def from_function(cls, function: Any, file: str) -> Any:
            here = Path(file).parent == FOLDER
            return super().from_function(function, file) if here else None

    return Locator


CacheImpl._locator_classes[:0] = map(
    _with_all_sources, (UserProvidedCacheLocator, InTreeCacheLocator, UserWideCacheLocator)
)
