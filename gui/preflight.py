"""What a window needs before Qt is loaded: a display and system libraries."""

# Standard library only: the set-up script reads this before anything is installed.

from __future__ import annotations

import ctypes
import os
import shutil
import sys

LIBRARIES = {
    # soname: (Debian and Ubuntu package, Fedora package)
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
"""Shared libraries that the Linux build of Qt loads and does not bring along."""

NO_DISPLAY = (
    "Kernelscope needs a display to open its window, and there is none (neither DISPLAY nor "
    "WAYLAND_DISPLAY is set). Without one, 'apply RECIPE IMAGE... --output DIR' filters files, "
    "and 'xvfb-run' in front of the command gives it a virtual screen."
)


def missing_libraries() -> list[str]:
    """Sonames of LIBRARIES that this Linux machine lacks; empty elsewhere."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    for soname in LIBRARIES:
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.append(soname)
    return missing


def install_commands(missing: list[str]) -> list[list[str]]:
    """The commands that install libraries with this machine's package manager; maybe none."""
    if shutil.which("apt-get"):
        packages = sorted({LIBRARIES[soname][0] for soname in missing})
        return [
            ["apt-get", "update"],
            ["apt-get", "install", "-y", "--no-install-recommends", *packages],
        ]
    if shutil.which("dnf"):
        packages = sorted({LIBRARIES[soname][1] for soname in missing})
        return [["dnf", "install", "-y", *packages]]
    return []


def lacks_display() -> bool:
    """No screen to open a window on, and no other Qt platform asked for."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def problem() -> str | None:
    """One sentence why no window can open, or None."""
    if lacks_display():
        return NO_DISPLAY
    if missing := missing_libraries():
        advice = [" ".join(command) for command in install_commands(missing)]
        how = f"; as root: {' && '.join(advice)}" if advice else ""
        return f"Kernelscope's window needs system libraries: {', '.join(missing)}{how}"
    return None
