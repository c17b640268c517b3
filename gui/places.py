"""Where the person's own files are kept: presets with the settings, logs and drafts with the state.

Asked each time, since the answer depends on the names that the application is given.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Location = QStandardPaths.StandardLocation


def config_folder() -> Path:
    """What a person wants to keep and take to another machine; may not be there yet."""
    return _writable(_Location.AppConfigLocation)


def state_folder() -> Path:
    """What is of use on this machine only, such as logs; may not be there yet."""
    return _writable(_Location.StateLocation)


def _writable(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location) or Path.home() / ".kernelscope")
