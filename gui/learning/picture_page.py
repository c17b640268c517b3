"""The page of "Learn" that finds the kernel which made one picture of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.panels.studies import StudyPlace


class PicturePage(QWidget):
    """Recovers a kernel from the image of the window and a second, filtered picture."""

    def __init__(self, place: StudyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learnPicturePage")
        self.header = QWidget()
        self._place = place

    def set_on(self, is_on: bool) -> None:
        """Follows the document, or does nothing because nobody looks."""
