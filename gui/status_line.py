"""The status bar: the pinned pixel's values, how the work was done, progress and Cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from core.trace import Progress
from gui.elided_label import ElidedLabel
from gui.icons import icon
from gui.theme import tabular

MESSAGE_MILLISECONDS = 6000


class StatusLine(QStatusBar):
    """`is_idle()` tells whether any work is left; `cancel` is the action of the button."""

    def __init__(self, is_idle: Callable[[], bool], cancel: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_idle = is_idle
        self.setSizeGripEnabled(False)
        # The values of a pixel of several channels may be long; they make no window wider.
        self._readout = ElidedLabel(self)
        self._readout.setObjectName("readout")
        self._readout.setFont(tabular(self._readout.font()))
        self._readout.setContentsMargins(8, 0, 0, 0)
        self.addWidget(self._readout, 1)
        self._work = QLabel(self)
        self._work.setObjectName("workInfo")
        self._work.setProperty("secondary", True)
        self._work.setFont(tabular(self._work.font()))
        self._progress = QProgressBar(self)
        self._progress.setObjectName("progressBar")
        self._progress.setFixedWidth(140)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel_button = QToolButton(self)
        self._cancel_button.setObjectName("cancelWork")
        self._cancel_button.setText(self.tr("Cancel"))
        self._cancel_button.setIcon(icon("close"))
        self._cancel_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._cancel_button.setAccessibleName(self.tr("Cancel"))
        self._cancel_button.setToolTip(cancel.toolTip())
        self._cancel_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel_button.clicked.connect(cancel.trigger)
        for widget in (self._progress, self._cancel_button):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.hide()
        self._zoom = QLabel(self)
        self._zoom.setObjectName("zoomInfo")
        self._zoom.setProperty("secondary", True)
        self._zoom.setFont(tabular(self._zoom.font()))
        self._zoom.setToolTip(self.tr("Screen pixels for a pixel of the image"))
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Room for the longest text, so that nothing beside it moves.
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("00000 %") + 8)
        self._zoom.setContentsMargins(0, 0, 8, 0)
        for widget in (self._progress, self._cancel_button, self._work, self._zoom):
            self.addPermanentWidget(widget)
        self._work.setContentsMargins(0, 0, 8, 0)
        # Work that is over at once shows no bar that flickers.
        self._soon = QTimer(self, singleShot=True, interval=250)
        self._soon.timeout.connect(self._show_now)

    def readout(self) -> str:
        """The values of the pixel in focus, as shown."""
        return self._readout.text()

    def show_readout(self, text: str) -> None:
        """The values of the pixel in focus."""
        self._readout.setText(text)

    def show_work(self, text: str) -> None:
        """How the last result was made."""
        self._work.setText(text)

    def show_zoom(self, text: str) -> None:
        """How large the image is shown."""
        self._zoom.setText(text)

    def say(self, text: str) -> None:
        """Something that is good to know for some seconds."""
        self.showMessage(text, MESSAGE_MILLISECONDS)

    def show_progress(self, progress: Progress | None) -> None:
        """How far the work is; None where a piece of it has ended."""
        if progress is None:
            if self._is_idle():
                self._soon.stop()
                self._progress.hide()
                self._cancel_button.hide()
            return
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        if self._progress.isHidden() and not self._soon.isActive():
            self._soon.start()

    def _show_now(self) -> None:
        if not self._is_idle():
            self._progress.show()
            self._cancel_button.show()
