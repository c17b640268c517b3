"""The machine and the versions that a measurement belongs to, and how quiet it was meanwhile."""

from __future__ import annotations

import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from core.compute.strips import core_count

PACKAGES = (
    "numpy", "scipy", "numba", "PySide6-Essentials", "pyqtgraph", "opencv-python-headless", "torch",
)  # fmt: skip


def processor() -> str:
    """The processor's name, as the system tells it."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def description() -> dict[str, str]:
    """What stands above the tables; nothing that names the machine or who uses it."""
    facts = {
        "date": time.strftime("%Y-%m-%d"),
        "processor": processor(),
        "cores": str(core_count()),
        "system": f"{platform.system()} {platform.machine()}",
        "Python": platform.python_version(),
    }
    for package in PACKAGES:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            facts[package] = "not installed"
    return facts


class Neighbours:
    """Counts what other programs take of the processors from now on."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._busy = _busy()
        self._own = _own()

    def cores(self) -> float | None:
        """How many cores other programs kept busy; None where the system does not tell."""
        busy = _busy()
        if busy is None or self._busy is None:
            return None
        passed = max(time.monotonic() - self._started, 1e-3)
        return max((busy - self._busy) - (_own() - self._own), 0.0) / passed


def _busy() -> float | None:
    """Processor seconds that everything on the machine has taken."""
    path = Path("/proc/stat")
    if not path.exists():
        return None
    user, nice, system, _, _, interrupts, soft, stolen = path.read_text().split()[1:9]
    ticks = sum(map(int, (user, nice, system, interrupts, soft, stolen)))
    return float(ticks) / os.sysconf("SC_CLK_TCK")


def _own() -> float:
    """Processor seconds of this process and of its children that have ended."""
    return float(sum(os.times()[:4]))
