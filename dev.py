#!/usr/bin/env python3
"""Sets Kernelscope up in .venv and runs, tests or photographs it. Standard library only.

    python3 dev.py run [arguments]   the application
    python3 dev.py test [arguments]  ruff, mypy and all tests, as many at once as there are
                                     processors; arguments go to pytest (-n0: one at a time)
    python3 dev.py screenshots [DIR] pictures of all dialogs and menus; --help tells more
    python3 dev.py bench [arguments] speed beside OpenCV, SciPy and PyTorch; --help tells more
    python3 dev.py fuzz [arguments]  broken files for every reader; --help tells more
    python3 dev.py translations      gathers strings into .ts files and compiles them to .qm
    python3 dev.py setup             only the set-up

--no-system before the command: never install system packages.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "kernelscope.stamp"
IN_PROCESSES = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile")
IN_PROCESSES += ("--max-worker-restart", "0")
"""Of pytest: a process for each processor, to which whole files of tests are given.

Where one crashes the run ends and has failed: one that is started anew may wait for ever.
"""


def say(text: str) -> None:
    """A line for the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


def stamp() -> str:
    """What the environment was made of: lock file, interpreter and place."""
    parts = (LOCK.read_bytes(), sys.version.encode(), str(VENV).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def set_up_environment(*, system: bool) -> None:
    """Makes .venv and installs the locked packages, unless that is done already."""
    wanted = stamp()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    say("Setting up .venv (once; about a minute)...")
    ensure_venv_module(system=system)
    if VENV.exists():
        shutil.rmtree(VENV)
    run([sys.executable, "-m", "venv", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run([*pip, "--require-hashes", "--requirement", str(LOCK)])
    STAMP.write_text(wanted)


def forget_old_loops() -> None:
    """Removes compiled loops that are older than any file of loops.

    They would not be used (core/compute/disk_cache.py), but stay on the disk.
    """
    folder = ROOT / "core" / "compute"
    sources = [file for file in folder.glob("*.py") if b"njit" in file.read_bytes()]
    newest = max(file.stat().st_mtime for file in sources)
    for file in (folder / "__pycache__").glob("*.nb[ic]*"):
        with contextlib.suppress(FileNotFoundError):  # another start may do the same
            if file.stat().st_mtime < newest:
                file.unlink()


def ensure_venv_module(*, system: bool) -> None:
    """Debian keeps part of the venv module in a package of its own."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        install_system([["apt-get", "update"], ["apt-get", "install", "-y", version]], system)


def set_up_libraries(*, system: bool) -> None:
    """Sees to the system libraries that Qt needs on Linux."""
    from gui import preflight

    missing = preflight.missing_libraries()
    if not missing:
        return
    say(f"Qt needs system libraries that are missing: {', '.join(missing)}")
    commands = preflight.install_commands(missing)
    if not commands:
        sys.exit("Install them with this system's package manager, then try again.")
    install_system(commands, system)


def install_system(commands: list[list[str]], allowed: bool) -> None:
    """Runs package manager commands as root, or else says what to run."""
    line = " && ".join(" ".join(command) for command in commands)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (allowed and is_root and shutil.which(commands[0][0])):
        sys.exit(f"Please run this, then try again:\n    sudo sh -c '{line}'")
    say(f"Installing them: {line}")
    for command in commands:
        run(command, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, stdout=sys.stderr)


def run(command: list[str], **options: object) -> None:
    """Runs a command and ends with its status where it fails."""
    status = subprocess.run(command, cwd=ROOT, check=False, **options).returncode  # type: ignore[call-overload]
    if status:
        say(f"failed with status {status}: {' '.join(command[:4])} ...")
        sys.exit(status)


def command_run(arguments: list[str]) -> int:
    """The application, in the caller's folder."""
    command = [str(PYTHON), str(ROOT / "main.py"), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def command_test(arguments: list[str]) -> int:
    """All checks; every one runs even where an earlier one fails."""
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["pytest", *IN_PROCESSES, *arguments],
    ]
    failed = []
    for check in checks:
        say(f"--- {' '.join(check)}")
        if subprocess.run([str(PYTHON), "-m", *check], cwd=ROOT, env=env, check=False).returncode:
            failed.append(check[0])
    if failed:
        say(f"FAILED: {', '.join(failed)}")
    return 1 if failed else 0


def command_screenshots(arguments: list[str]) -> int:
    """Pictures of the running window for the README, drawn without a screen."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(PYTHON), "-m", "tests.screenshots", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def command_translations(arguments: list[str]) -> int:
    """All strings that people see into the .ts files, and those into .qm files."""
    command = [str(PYTHON), "-m", "tests.translations", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def command_bench(arguments: list[str]) -> int:
    """How fast it is, beside its peers and against this machine's own limits."""
    install_peers()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(PYTHON), "-m", "tests.bench", *arguments]
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode


def command_fuzz(arguments: list[str]) -> int:
    """Thousands of broken files, each of which must end in a picture or a sentence."""
    command = [str(PYTHON), "-m", "tests.fuzz", *arguments]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def install_peers() -> None:
    """The packages that bench measures against, without touching the locked ones."""
    import tomllib

    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    lines = LOCK.read_text("utf-8").splitlines()
    pins = [line.rstrip("\\ ") for line in lines if line[:1].isalnum()]
    constraints = VENV / "locked.txt"
    constraints.write_text("\n".join(pins), "utf-8")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    pip += ["--retries", "1", "--constraint", str(constraints)]
    for peer in groups["bench"]:
        if subprocess.run([*pip, peer], cwd=ROOT, check=False).returncode:
            say(f"{peer} could not be installed; bench leaves it out.")


COMMANDS = {
    "run": command_run,
    "test": command_test,
    "screenshots": command_screenshots,
    "bench": command_bench,
    "fuzz": command_fuzz,
    "translations": command_translations,
    "setup": lambda arguments: 0,
}


def main() -> int:
    """Sets up what a command needs and runs it."""
    arguments = sys.argv[1:]
    system = "--no-system" not in arguments[:1]
    arguments = arguments if system else arguments[1:]
    if not arguments or arguments[0] not in COMMANDS:
        say((__doc__ or "").strip())
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs before anything is checked
        say(f"Kernelscope needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    name, rest = arguments[0], arguments[1:]
    without_window = (["apply"], ["--help"], ["--version"], ["-h"])
    without_qt = name == "fuzz" or (name == "run" and rest[:1] in without_window)
    if name == "run" and not without_qt:
        from gui import preflight

        if preflight.lacks_display():
            say(preflight.NO_DISPLAY)
            return 1
    set_up_environment(system=system)
    forget_old_loops()
    if not without_qt:
        set_up_libraries(system=system)
    return COMMANDS[name](rest)


if __name__ == "__main__":
    sys.exit(main())
