"""The person's own presets as the whole program shows them, kept in the configuration folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Signal

from core.checks import RecipeError
from core.files.own_presets import (
    LIBRARY_FILE,
    MAX_PRESETS,
    PresetLibrary,
    export_presets,
    import_presets,
    load_library,
    save_library,
)
from core.own_presets import Merged, OwnPreset, free_name, merged
from core.presets import built_in_presets, own_presets, presets, use_own_presets
from gui.places import config_folder
from gui.sentences import said

Presets = tuple[OwnPreset, ...]

_PATIENCE = 3000
"""Milliseconds to wait for another window that is writing."""


class PresetStore(QObject):
    """Reads and changes the library; `changed` follows when `presets()` has other ones.

    Every change is made to the library as it stands on the disk at that moment, under a lock,
    so that two windows do not lose each other's presets. `refused(sentence)` tells why a change
    was not made, and what was wrong with a damaged file.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._seen: tuple[int, ...] | None = None

    def presets(self) -> Presets:
        """All own presets, in the order in which they were made."""
        return own_presets()

    def groups(self) -> list[str]:
        """All groups in display order, those of the built-in presets too."""
        return list(dict.fromkeys(preset.group for preset in presets()))

    def names(self, *, but: str = "") -> list[str]:
        """The names of all presets, but that of the own preset with this id."""
        own = [preset.name for preset in own_presets() if preset.id != but]
        return [*own, *(preset.name for preset in built_in_presets())]

    def load(self) -> None:
        """Reads the library."""
        try:
            library, problem = load_library(config_folder())
        except OSError as error:
            library, problem = PresetLibrary(), self._cannot_read(error)
        self._show(library.presets)
        if problem:
            self.refused.emit(said(problem))

    def refresh(self) -> None:
        """Reads the library again where another window has changed it."""
        if _signature(config_folder() / LIBRARY_FILE) != self._seen:
            self.load()

    def add(self, preset: OwnPreset) -> OwnPreset | None:
        """Keeps a preset; one of its id is replaced. Returns it as it was kept, or None.

        Where another window has given its name to another one meanwhile, it becomes "X (2)".
        """
        kept: list[OwnPreset] = []

        def change(own: Presets) -> Presets:
            others = [other.name for other in own if other.id != preset.id]
            kept.append(replace(preset, name=free_name(preset.name, others)))
            found = [kept[-1] if other.id == preset.id else other for other in own]
            return tuple(found) if kept[-1] in found else (*own, kept[-1])

        return kept[-1] if self._change(change) else None

    def remove(self, ids: set[str]) -> bool:
        """Forgets presets."""
        return self._change(lambda own: tuple(preset for preset in own if preset.id not in ids))

    def bring_back(self, gone: Presets) -> bool:
        """Keeps presets again that were removed."""

        def change(own: Presets) -> Presets:
            present = {preset.id for preset in own}
            return (*own, *(preset for preset in gone if preset.id not in present))

        return self._change(change)

    def import_file(self, path: str | Path) -> Merged | None:
        """Adds the presets of a file; None where it or the library is refused."""
        file = Path(path)
        results: list[Merged] = []

        def change(own: Presets) -> Presets:
            results.append(merged(own, others, [preset.name for preset in built_in_presets()]))
            return results[-1].presets

        try:
            others = import_presets(file)
        except (RecipeError, OSError) as error:
            self.refused.emit(self._about_file(file, error))
            return None
        return results[-1] if self._change(change) else None

    def export_file(self, chosen: Presets, path: str | Path) -> bool:
        """Writes presets to a file; False where that failed and an old file stands."""
        try:
            export_presets(chosen, path)
        except OSError as error:
            self.refused.emit(self._about_file(Path(path), error))
            return False
        return True

    def _change(self, change: Callable[[Presets], Presets]) -> bool:
        """Reads, changes and writes the library while no other window does."""
        folder = config_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = QLockFile(str(folder / f"{LIBRARY_FILE}.lock"))
            if not lock.tryLock(_PATIENCE) and lock.error() == QLockFile.LockError.LockFailedError:
                self.refused.emit(self.tr("Another window is saving presets; please try again"))
                return False
            if not lock.isLocked():
                raise PermissionError(self.tr("the folder cannot be written to"))
            try:
                library, problem = load_library(folder)
                after = change(library.presets)
                if len(after) > MAX_PRESETS:
                    self.refused.emit(
                        self.tr("No more than {0} presets can be kept").format(MAX_PRESETS)
                    )
                    return False
                if after != library.presets:
                    save_library(replace(library, presets=after), folder)
            finally:
                lock.unlock()
        except OSError as error:
            self.refused.emit(
                self.tr("The presets were not saved: {0}").format(error.strerror or said(error))
            )
            return False
        self._show(after)
        if problem:
            self.refused.emit(said(problem))
        return True

    def _show(self, own: Presets) -> None:
        self._seen = _signature(config_folder() / LIBRARY_FILE)
        if own != own_presets():
            use_own_presets(own)
            self.changed.emit()

    def _cannot_read(self, error: OSError) -> str:
        return self.tr("Your presets cannot be read: {0}").format(error.strerror or said(error))

    def _about_file(self, file: Path, error: Exception) -> str:
        reason = getattr(error, "strerror", None) or said(error).removeprefix(f"{file.name}: ")
        return f"{file.name}: {reason}"


def _signature(file: Path) -> tuple[int, ...] | None:
    """What changes when a file does; None where there is none."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


preset_store: Final = PresetStore()
