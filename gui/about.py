"""The About box: what this is, and the versions that a bug report needs."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.icons import application_icon

PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "scipy", "numba", "Pillow", "tifffile")


def versions() -> str:
    """One line for each part that matters."""
    lines = [f"Kernelscope {QCoreApplication.applicationVersion()}"]
    lines += [f"Python {platform.python_version()}, Qt {qVersion()}"]
    for package in PACKAGES:
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{package} ?")
    lines.append(platform.platform())
    return "\n".join(lines)


class AboutBox(QMessageBox):
    """Shows the versions, as text that can be selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Kernelscope"))
        self.setIconPixmap(application_icon().pixmap(QSize(64, 64)))
        self.setText(self.tr("A workbench for image convolution and pooling."))
        self.setInformativeText(versions() + "\n\n" + self.tr("MIT licence"))
        self.setStandardButtons(QMessageBox.StandardButton.Ok)
        self.button(QMessageBox.StandardButton.Ok).setToolTip(self.tr("Close (Esc)"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
