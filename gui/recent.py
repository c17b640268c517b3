"""File > Open recent: the files that were opened last, remembered between two starts."""

from __future__ import annotations

import json
from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.trace import Progress
from gui import settings
from gui.worker import Job, Worker

MOST = 10
LONGEST_PATH = 4096


class RecentFiles(QObject):
    """Paths of images, recipes and folders, the last one first, without repetition.

    Every window reads the same list from the settings; what is damaged there counts as empty.
    """

    def paths(self) -> tuple[Path, ...]:
        """At most MOST absolute paths."""
        try:
            stored = json.loads(settings.read(settings.RECENT) or "[]")
        except (ValueError, RecursionError):
            return ()
        if not isinstance(stored, list):
            return ()
        usable = [
            Path(text)
            for text in stored
            if isinstance(text, str) and 0 < len(text) <= LONGEST_PATH and "\0" not in text
        ]
        return tuple(dict.fromkeys(path for path in usable if path.is_absolute()))[:MOST]

    def add(self, path: str | Path) -> None:
        """Puts a path in front."""
        newest = Path(path).absolute()
        self._store([newest, *(known for known in self.paths() if known != newest)][:MOST])

    def clear(self) -> None:
        """Forgets them all."""
        self._store([])

    def _store(self, paths: list[Path]) -> None:
        # A path may hold bytes that are no text; JSON escapes them.
        settings.write(settings.RECENT, json.dumps([str(path) for path in paths]))


class RecentMenu(QMenu):
    """Entries with numbers as mnemonics, and Clear; `chosen` carries a Path.

    The menu opens without asking the disk, which may be far away; files that turn out to be
    missing become gray while it is open.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFiles, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recentMenu")
        self.setTitle(self.tr("Open re&cent"))
        self.setToolTipsVisible(True)
        self._recent = recent
        self._worker = worker
        self._job: Job | None = None
        self.aboutToShow.connect(self._fill)
        self._fill_entries(())

    def _fill(self) -> None:
        paths = self._recent.paths()
        self._fill_entries(paths)
        if self._job is not None:
            self._job.drop()
        self._job = self._worker.start("recent", Job(_there(paths), self._gray, self._failed))

    def _fill_entries(self, paths: tuple[Path, ...]) -> None:
        self.clear()
        for number, path in enumerate(paths, 1):
            name = path.name.replace("&", "&&")
            folder = _shortened(path.parent).replace("&", "&&")
            # 1 to 9, then 0 for the tenth.
            action = self.addAction(f"&{number % 10}  {name}  \N{EN DASH}  {folder}")
            action.setObjectName(f"recent-{number}")
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.triggered.connect(partial(self.chosen.emit, path))
        if not paths:
            nothing = self.addAction(self.tr("Nothing was opened yet"))
            nothing.setObjectName("recent-none")
            nothing.setStatusTip(self.tr("Files that you open stand here the next time"))
            nothing.setToolTip(nothing.statusTip())
            nothing.setEnabled(False)
        self.addSeparator()
        forget = self.addAction(self.tr("C&lear this list"))
        forget.setObjectName("recent-clear")
        forget.setToolTip(self.tr("Forget these files; the files themselves stay"))
        forget.setStatusTip(forget.toolTip())
        forget.setEnabled(bool(paths))
        forget.triggered.connect(self._recent.clear)

    def _gray(self, found: tuple[bool, ...]) -> None:
        """Shows which of the files are missing."""
        self._job = None
        for action, is_there in zip(self.actions(), found, strict=False):
            if not is_there:
                action.setEnabled(False)
                about = self.tr("{0}: there is no such file").format(action.toolTip())
                action.setToolTip(about)

    def _failed(self, error: BaseException) -> None:
        self._job = None


def _there(paths: tuple[Path, ...]) -> Generator[Progress, None, tuple[bool, ...]]:
    """Whether each of the files is there; the only place that waits for their disks."""
    found = []
    for number, path in enumerate(paths):
        yield Progress(number, len(paths))
        try:
            found.append(path.exists())
        except OSError:
            found.append(False)
    return tuple(found)


def _shortened(folder: Path, longest: int = 48) -> str:
    """A folder's path, its middle left out where it is long."""
    text = str(folder)
    if len(text) <= longest:
        return text
    half = (longest - 1) // 2
    return f"{text[:half]}\N{HORIZONTAL ELLIPSIS}{text[-half:]}"
