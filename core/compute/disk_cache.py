"""How loops are compiled, and kept on disk as long as no file of loops has changed.

Numba keeps compiled code while the function's own file is as it was. Loops call those of other
files and have them built in, so after an update they would go on with the old ones. And it reads,
changes and writes its index with nothing in between that keeps another process out: of two windows
that start at once both call their first file number 1, whose code may then run for the other's
types. Here a file is named after what it is for, says so itself, and no index is needed.
"""

from __future__ import annotations

import contextlib
import hashlib
import pickle
from functools import cache
from pathlib import Path
from typing import Any

from numba.core import caching
from numba.core.caching import (
    CacheImpl,
    IndexDataCacheFile,
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


class CodeFiles(IndexDataCacheFile):  # type: ignore[misc]
    """The files of one function: one for each key, which is its types, processor and byte code.

    Each is whole from the moment that it is there (Numba writes to another name first), so any
    number of processes may read and write at once; who comes last replaces code with its equal.
    """

    def __init__(self, cache_path: str, filename_base: str, source_stamp: Any) -> None:
        super().__init__(cache_path, filename_base, source_stamp)
        self._stem = filename_base

    def save(self, key: Any, data: Any) -> None:
        """Keeps compiled code. Where that is not possible, a later process compiles again."""
        content = self._dump(self._origin()) + self._dump((key, data))
        with contextlib.suppress(OSError), self._open_for_write(self._path(key)) as file:
            file.write(content)

    def load(self, key: Any) -> Any:
        """The code kept for a key; None where there is none, or a damaged or an older one."""
        try:
            with Path(self._path(key)).open("rb") as file:
                if pickle.load(file) != self._origin():
                    return None
                kept, data = pickle.load(file)
        except Exception:  # what unpickling damaged bytes raises is anything
            return None
        return data if kept == key else None

    def flush(self) -> None:
        """Forgets all that is kept."""
        for path in Path(self._cache_path).glob(f"{self._stem}.*.nbc"):
            path.unlink(missing_ok=True)

    def _origin(self) -> tuple[Any, ...]:
        return self._version, self._source_stamp

    def _path(self, key: Any) -> str:
        digest = hashlib.sha256(str(key).encode()).hexdigest()[:16]
        return str(self._data_path(f"{self._stem}.{digest}.nbc"))


caching.IndexDataCacheFile = CodeFiles
