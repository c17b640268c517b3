"""Measurements in processes of their own, which answer with one line of JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 1200

NO_CACHE = "PYTHONDONTWRITEBYTECODE"


def ask(module: str, **options: Any) -> Any:
    """Runs a module of this package with options; its last line of output, decoded.

    The child finds the moment of its own start in `options()["started"]`, in seconds of
    time.monotonic. Raises RuntimeError with the last line of what went wrong.
    """
    with tempfile.TemporaryDirectory() as folder:
        # Settings of the person at this machine are neither read nor written.
        # A second start has Python's own cache of compiled files, whatever this shell says of it.
        env = {name: text for name, text in os.environ.items() if name != NO_CACHE}
        env |= {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder}
        result = subprocess.run(
            [
                sys.executable,
                "-m",
                f"tests.bench.{module}",
                json.dumps({**options, "folder": folder, "started": time.monotonic()}),
            ],
            cwd=ROOT,
            env=env,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
    lines = result.stdout.strip().splitlines()
    if result.returncode or not lines:
        errors = result.stderr.strip().splitlines() or [f"status {result.returncode}"]
        raise RuntimeError(errors[-1])
    return json.loads(lines[-1])


def options() -> dict[str, Any]:
    """What the parent asks for."""
    given: dict[str, Any] = json.loads(sys.argv[1])
    return given


def answer(content: Any) -> None:
    """What the parent is told."""
    print(json.dumps(content), flush=True)
