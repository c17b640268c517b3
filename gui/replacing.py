"""The question whether a file may be replaced."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.icons import icon


def ask_to_replace(
    parent: QWidget, path: Path, then: Callable[[], None], *, is_source: bool = False
) -> QMessageBox:
    """Asks without blocking whether the file at a path may be replaced; Cancel calls nothing.

    `is_source`: it is the file of the open picture.
    """
    box = QMessageBox(parent)
    box.setObjectName("replaceDialog")
    box.setIconPixmap(icon("warning").pixmap(QSize(40, 40)))
    box.setWindowTitle(QCoreApplication.translate("SaveDialog", "Replace file"))
    if is_source:
        text = QCoreApplication.translate(
            "SaveDialog", "{0} is the file of the open picture. Replace it by the result?"
        )
        box.setInformativeText(
            QCoreApplication.translate(
                "SaveDialog", "The picture stays open, but its file will be gone for good."
            )
        )
    else:
        text = QCoreApplication.translate("SaveDialog", "{0} exists already. Replace it?")
    box.setText(text.format(path.name))
    replace_button = box.addButton(
        QCoreApplication.translate("SaveDialog", "&Replace"), QMessageBox.ButtonRole.AcceptRole
    )
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)

    def answered() -> None:
        is_to_replace = box.clickedButton() is replace_button
        box.deleteLater()
        if is_to_replace:
            then()

    box.finished.connect(answered)
    box.open()
    return box
