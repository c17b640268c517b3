"""One running process of the program, as others see it: a lock, its faults, its draft.

Each has a name of its own in the state folder. What is there without a living process belongs
to one that crashed or was killed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QLockFile, QSysInfo

_FORGOTTEN = 14 * 24 * 3600 * 1000
"""Milliseconds after which a lock of another machine counts no more."""

_LOCK, _FAULTS, _DRAFT = ".lock", ".faults", ".draft.json"


@dataclass(frozen=True)
class Orphan:
    """What a process that ended badly left behind; nobody else has it while this lives.

    `crashed`: this is heard of for the first time. `faults`: where it was then, if the system
    stopped it.
    """

    lock: QLockFile
    draft: Path | None
    faults: str
    crashed: bool
    folder: Path
    token: str

    def forget(self) -> None:
        """Removes everything of it."""
        for ending in (_DRAFT, _FAULTS):
            with contextlib.suppress(OSError):
                (self.folder / f"{self.token}{ending}").unlink(missing_ok=True)
        self.lock.unlock()

    def leave(self) -> None:
        """Leaves its draft to the next start."""
        with contextlib.suppress(OSError):
            (self.folder / f"{self.token}{_FAULTS}").unlink(missing_ok=True)
        self.lock.unlock()


class Session:
    """The lock of this process, from now until `end`; OSError where the folder is of no use."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.token = f"{os.getpid()}-{secrets.token_hex(4)}"
        self.draft = folder / f"{self.token}{_DRAFT}"
        self._faults: TextIO | None = None
        self._lock = _lock_file(folder, self.token)
        if not self._lock.tryLock(0):
            raise PermissionError("the state folder cannot be written to")

    def watch_faults(self) -> None:
        """Has Python write down where it was, if the system stops this process."""
        self._faults = (self.folder / f"{self.token}{_FAULTS}").open("w")
        faulthandler.enable(self._faults, all_threads=True)

    def orphans(self) -> list[Orphan]:
        """What other processes left behind, the newest first; living ones are not touched."""
        tokens = {
            file.name.removesuffix(ending)
            for ending in (_LOCK, _FAULTS, _DRAFT)
            for file in self.folder.glob(f"*{ending}")
        }
        found = [self._claim(token) for token in tokens - {self.token}]
        orphans = [orphan for orphan in found if orphan is not None]
        return sorted(orphans, key=_age)

    def end(self, *, keep_draft: bool = False) -> None:
        """A clean end: nothing is left behind, but for a draft that is worth keeping."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        with contextlib.suppress(OSError):
            (self.folder / f"{self.token}{_FAULTS}").unlink(missing_ok=True)
            if not keep_draft:
                self.draft.unlink(missing_ok=True)
        self._lock.unlock()

    def _claim(self, token: str) -> Orphan | None:
        """Takes over what a process left; None where it lives, or somebody was faster."""
        crashed = (self.folder / f"{token}{_LOCK}").exists()
        lock = _lock_file(self.folder, token)
        if not lock.tryLock(0) and not _forgotten_elsewhere(lock):
            return None
        draft = self.folder / f"{token}{_DRAFT}"
        faults = ""
        with contextlib.suppress(OSError):
            faults = (self.folder / f"{token}{_FAULTS}").read_text(errors="replace")
        return Orphan(lock, draft if draft.is_file() else None, faults, crashed, self.folder, token)


def _lock_file(folder: Path, token: str) -> QLockFile:
    lock = QLockFile(str(folder / f"{token}{_LOCK}"))
    lock.setStaleLockTime(0)  # a lock is stale where its process is gone, never by its age
    return lock


def _forgotten_elsewhere(lock: QLockFile) -> bool:
    """Takes an old lock of another machine, which cannot be asked whether its process lives.

    The folder may be on a network, or the machine has got another name.
    """
    info = lock.getLockInfo()  # process, machine, program; something else where it is not known
    host = info[1] if isinstance(info, tuple) and len(info) == 3 else ""
    if host in ("", QSysInfo.machineHostName()):
        return False
    lock.setStaleLockTime(_FORGOTTEN)
    return lock.tryLock(0)


def _age(orphan: Orphan) -> float:
    try:
        return -orphan.draft.stat().st_mtime if orphan.draft is not None else 0.0
    except OSError:
        return 0.0
