"""The log of what went wrong: a few files of bounded size, without pictures and folders."""

from __future__ import annotations

import contextlib
import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from gui.about import versions

FILE_NAME = "kernelscope.log"
MAX_BYTES = 256 * 2**10
"""Size at which a file of the log is put away."""
KEPT = 3
"""Files that were put away and are kept."""
MAX_LINE = 400
MAX_ENTRY = 20_000
"""Most characters of a line and of an entry: values of pictures stay out."""

_ROOT = str(Path(__file__).resolve().parents[1])
_PACKAGES = re.compile(r"""(?:[A-Za-z]:)?[\\/][^"'\n]*?[\\/](?:site|dist)-packages[\\/]""")
_QUOTED = re.compile(
    r"""(?P<quote>["'])(?:[A-Za-z]:)?[\\/][^"'\n]*[\\/](?P<name>[^"'\n\\/]*)(?P=quote)"""
)
_BARE = re.compile(
    r"""(?<![\w.:/\\-])(?:[A-Za-z]:)?(?:[\\/][^\s\\/"'<>|:]+)*[\\/](?=[^\s\\/"'<>|:])"""
)


def without_folders(text: str) -> str:
    """The text with the names of files only: folders may tell who somebody is.

    Files of this program keep their place in it, those of packages theirs in the package.
    """
    text = text.replace(_ROOT + "/", "").replace(_ROOT + "\\", "")
    text = _PACKAGES.sub("", text)
    home = str(Path.home())
    if len(home) > 3:
        text = text.replace(home, "/~")
    text = _QUOTED.sub(r"\g<quote>\g<name>\g<quote>", text)
    return _BARE.sub("", text)


def shorten_line(text: str) -> str:
    """The text on one line, cut where it is too long for a log."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_LINE else line[:MAX_LINE] + "…"


def bounded(text: str) -> str:
    """The text, cut where a line or the whole is too long for a log."""
    lines = [line if len(line) <= MAX_LINE else line[:MAX_LINE] + "…" for line in text.splitlines()]
    cut = "\n".join(lines)
    return cut if len(cut) <= MAX_ENTRY else f"{cut[: MAX_ENTRY // 2]}\n…\n{cut[-MAX_ENTRY // 2 :]}"


class CrashLog:
    """Entries with a time, from any thread; where nothing can be written, nothing happens."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._handler: RotatingFileHandler | None = None
        self._once: set[str] = set()

    def write(self, kind: str, text: str) -> None:
        """Adds an entry; `kind` is a word such as "error"."""
        with contextlib.suppress(Exception):  # a full disk must not end the program
            self._emit(kind, bounded(without_folders(text)))

    def write_once(self, kind: str, text: str) -> None:
        """As `write`, but nothing where the same was written before by this process."""
        if text not in self._once:
            self._once.add(text)
            self.write(kind, text)

    def close(self) -> None:
        """Lets go of the file."""
        if self._handler is not None:
            with contextlib.suppress(OSError):  # it writes what a full disk had no room for
                self._handler.close()
            self._handler = None

    def _emit(self, kind: str, text: str) -> None:
        if self._handler is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(
                self.path, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8", errors="replace"
            )
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            handler.handleError = lambda record: None  # type: ignore[method-assign]
            self._handler = handler
            self._record("start", versions())
        self._record(kind, text)

    def _record(self, kind: str, text: str) -> None:
        assert self._handler is not None
        body = text.rstrip().replace("\n", "\n    ")
        record = logging.LogRecord("", logging.ERROR, "", 0, f"[{kind}] {body}", None, None)
        self._handler.handle(record)
