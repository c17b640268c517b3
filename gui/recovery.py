"""What outlives a crash: drafts of the unsaved recipe, the log, and the offer at the next start."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from core.checks import RecipeError
from core.files.drafts import Draft, Pin, load_draft, save_draft
from core.trace import Progress
from gui.crash_log import CrashLog
from gui.document import Document, Focus
from gui.files import Files
from gui.offer_bar import OfferBar
from gui.session import Orphan, Session
from gui.worker import Job, Worker

DELAY = 1000
"""Milliseconds from a change to its draft."""


class Recovery(QObject):
    """Keeps a draft of a modified recipe, and offers those of processes that ended badly.

    `open_image` opens a path, `open_sample` a sample by its id.
    """

    def __init__(
        self,
        document: Document,
        files: Files,
        bar: OfferBar,
        open_image: Callable[[str], None],
        open_sample: Callable[[str], None],
        folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._files = files
        self._bar = bar
        self._open_image = open_image
        self._open_sample = open_sample
        self.log = CrashLog(folder)
        self._session: Session | None = None
        self._orphans: list[Orphan] = []
        self._written = False
        self._kept_pin: Pin | None = None
        self._told = False
        self._worker = Worker(self)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._keep)
        self._folder = folder

    def start(self, *, faults: bool = True) -> None:
        """Begins to keep drafts, and offers what is left of earlier processes.

        `faults`: also notes where Python is if the system stops this process.
        """
        try:
            self._session = Session(self._folder / "sessions")
            if faults:
                self._session.watch_faults()
        except OSError as error:
            self.log.write_once("drafts", f"no drafts are kept: {error.strerror or error}")
            return
        for signal in (
            self._document.recipe_changed,
            self._document.image_changed,
            self._document.undo_stack.cleanChanged,
        ):
            signal.connect(self._changed)
        self._document.focus_changed.connect(self._focus_changed)
        self._orphans = self._session.orphans()
        for orphan in self._orphans:
            if orphan.faults:
                self.log.write("crash", orphan.faults)
            elif orphan.crashed:
                self.log.write("crash", "the last process was ended from outside")
        self._offer_next()

    def end(self) -> None:
        """The clean end. A draft stays where the window was not closed by the person."""
        self._timer.stop()
        self._worker.shut_down()
        for orphan in self._orphans:
            orphan.leave()
        self._orphans = []
        if self._session is not None:
            self._session.end()
            self._session = None
        self.log.close()

    def end_unasked(self) -> None:
        """The end without the question about unsaved work: its draft is for the next start."""
        session = self._session
        if session is not None and self._document.is_modified:
            try:
                save_draft(self._draft(), session.draft)
            except OSError as error:
                self._failed(error)
            session.end(keep_draft=True)
            self._session = None
        self.end()

    # Drafts.

    def _changed(self) -> None:
        if self._session is None:
            return
        # Not started anew: a drag that goes on and on is kept too.
        if not self._timer.isActive() and (self._document.is_modified or self._written):
            self._timer.start()

    def _focus_changed(self) -> None:
        # The focus follows the mouse; only a pinned one is kept.
        if self._pinned() != self._kept_pin:
            self._changed()

    def _pinned(self) -> Pin | None:
        focus, size = self._document.focus, self._document.image.pixels.shape[:2]
        if focus is None or not focus.pinned:
            return None
        return Pin(focus.stage, focus.row, focus.column, (size[0], size[1]))

    def _draft(self) -> Draft:
        document = self._document
        path = document.recipe_path
        return Draft(
            document.recipe,
            time.time(),
            self._source(),
            "" if path is None else str(path.absolute()),
            self._pinned(),
        )

    def _source(self) -> str:
        """Where the picture can be opened again: a path, "sample:ID", or ""."""
        document = self._document
        if document.source is not None:
            return str(document.source.absolute())
        return f"sample:{document.sample}" if document.sample else ""

    def _keep(self, then: Callable[[], None] = lambda: None) -> None:
        """Writes the draft in the background, or removes it where there is nothing unsaved."""
        if self._session is None:
            return
        file = self._session.draft
        if self._document.is_modified:
            draft = self._draft()
            self._kept_pin = draft.pin
            self._written = True
            self._work(lambda: save_draft(draft, file), then)
        elif self._written:
            self._written = False
            self._work(lambda: file.unlink(missing_ok=True), then)

    def _work(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        def steps() -> Generator[Progress, None, Any]:
            yield Progress(0, 0)
            work()

        self._worker.start("drafts", Job(steps(), lambda _: then(), self._failed))

    def _failed(self, error: BaseException) -> None:
        reason = error.strerror if isinstance(error, OSError) else None
        self.log.write_once("drafts", f"the draft was not written: {reason or error}")

    # The offer.

    def _offer_next(self) -> None:
        """Offers the newest draft, else says that there was a crash."""
        while self._orphans:
            orphan = self._orphans[0]
            draft = self._read(orphan)
            if draft is not None:
                self._offer(orphan, draft)
                return
            self._orphans.pop(0)
            orphan.forget()
            if orphan.crashed and not self._told:
                self._tell()
                return

    def _read(self, orphan: Orphan) -> Draft | None:
        if orphan.draft is None:
            return None
        try:
            return load_draft(orphan.draft)
        except (RecipeError, OSError) as error:
            self.log.write("drafts", f"a draft cannot be read: {error}")
            return None

    def _offer(self, orphan: Orphan, draft: Draft) -> None:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(draft.time)), QLocale.FormatType.ShortFormat
        )
        text = self.tr("A recipe from {0} was not saved.").format(when)
        if orphan.crashed and not self._told:
            self._told = True
            text = self.tr("Kernelscope ended unexpectedly.") + " " + text
        self._bar.offer(
            text,
            {
                self.tr("Restore"): (
                    self.tr("Take the recipe over, with its picture; can be undone"),
                    lambda: self._restore(orphan, draft),
                ),
                self.tr("Discard"): (
                    self.tr("Forget the unsaved recipe"),
                    lambda: self._discard(orphan),
                ),
            },
            (self.tr("Ask again at the next start"), lambda: self._later(orphan)),
        )

    def _tell(self) -> None:
        self._told = True
        self._bar.offer(
            self.tr("Kernelscope ended unexpectedly the last time. No recipe was unsaved."),
            {
                self.tr("Open log folder"): (
                    self.tr("Shows the folder with the log of errors"),
                    self._open_log,
                )
            },
            (self.tr("Close this message"), self._offer_next),
        )

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.log.folder)))
        self._offer_next()

    def _restore(self, orphan: Orphan, draft: Draft) -> None:
        self._orphans.remove(orphan)
        self._document.replace_recipe(self.tr("Restore recipe"), draft.recipe)
        self._timer.stop()
        if self._document.is_modified:
            self._keep(orphan.forget)  # not a moment without a draft
        else:
            orphan.forget()
        source = draft.image
        if source and source != self._source():
            self._pin_when_opened(draft.pin, source)
            if source.startswith("sample:"):
                self._open_sample(source.removeprefix("sample:"))
            else:
                self._open_image(source)
        else:
            self._pin(draft.pin)
        self._offer_next()

    def _pin_when_opened(self, pin: Pin | None, source: str) -> None:
        def opened() -> None:
            disconnect()
            if self._source() == source:  # another may be opened instead
                self._pin(pin)

        def disconnect() -> None:
            self._files.opened.disconnect(opened)
            self._files.refused.disconnect(disconnect)

        self._files.opened.connect(opened)
        self._files.refused.connect(disconnect)

    def _pin(self, pin: Pin | None) -> None:
        if pin is not None and pin.size == self._document.image.pixels.shape[:2]:
            self._document.set_focus(Focus(pin.stage, pin.row, pin.column, pinned=True))

    def _discard(self, orphan: Orphan) -> None:
        self._orphans.remove(orphan)
        orphan.forget()
        self._offer_next()

    def _later(self, orphan: Orphan) -> None:
        self._orphans.remove(orphan)
        orphan.leave()
        self._offer_next()
