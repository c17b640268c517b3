"""What the gallery shows without a dataset: what it is for, and how to get one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.gallery.gallery_header import open_texts


class EmptyPage(QWidget):
    """`open_asked` carries FILE, FOLDER or SAMPLE."""

    open_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QLabel(
            self.tr(
                "Open many pictures at once, and see which of them the kernel responds to most:"
                " is it a sole detector?"
            ),
            self,
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds = QLabel(
            self.tr(
                "IDX files as MNIST and Fashion-MNIST ship them (.gz too), .npz, or a folder"
                " whose sub-folders are labels"
            ),
            self,
        )
        kinds.setProperty("secondary", True)
        kinds.setWordWrap(True)
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self.buttons = []
        for kind, label, about in open_texts():
            button = QPushButton(label, self)
            button.setObjectName(f"galleryEmpty-{kind}")
            button.setToolTip(about)
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked=False, k=kind: self.open_asked.emit(k))
            buttons.addWidget(button)
            self.buttons.append(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addLayout(buttons)
        layout.addWidget(kinds)
        layout.addStretch(1)
