"""The command and the set-up script: help, version, refusals, no display, missing libraries."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import main
from core.version import version
from gui import preflight

ROOT = Path(__file__).resolve().parent.parent
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def without_display():
    return {name: value for name, value in os.environ.items() if name not in SCREENS}


def called(*command, env=None, cwd=ROOT):
    return subprocess.run(
        [sys.executable, *map(str, command)],
        env=env,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def status_of(*arguments):
    with pytest.raises(SystemExit) as ended:
        main.main(arguments)
    return ended.value.code or 0


# --- main.py ----------------------------------------------------------------------------------


def test_version(capsys):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert version() == project["version"]
    assert status_of("--version") == 0
    out, err = capsys.readouterr()
    assert out == f"Kernelscope {project['version']}\n"
    assert err == ""


def test_help_tells_of_both_uses(capsys):
    assert status_of("--help") == 0
    out, err = capsys.readouterr()
    assert out.startswith("usage: kernelscope ")
    for word in ("IMAGE", "--version", "apply RECIPE IMAGE... --output DIR"):
        assert word in " ".join(out.split())
    assert err == ""


def test_help_of_apply_tells_every_option(capsys):
    assert status_of("apply", "--help") == 0
    out = capsys.readouterr().out
    assert out.startswith("usage: kernelscope apply ")
    options = ("--output", "--stage", "--layer", "--map", "--page", "--format", "--overwrite")
    for word in ("RECIPE", "IMAGE", *options):
        assert word in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("--frobnicate",),
        ("a.png", "b.png"),
        ("a.png", "--output", "x"),
        ("--output", "x"),
        ("apply",),
        ("apply", "--version"),
    ],
    ids=" ".join,
)
def test_unknown_arguments_are_refused(capsys, arguments):
    assert status_of(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: kernelscope")


def test_arguments_come_from_the_command_line(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["kernelscope", "--version"])
    with pytest.raises(SystemExit) as ended:
        main.main()
    assert not ended.value.code
    assert capsys.readouterr().out == f"Kernelscope {version()}\n"


@on_linux
@pytest.mark.parametrize("arguments", [(), ("picture.png",)])
def test_a_window_without_a_display_is_refused_in_a_sentence(tmp_path, arguments):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise SystemExit('Qt was loaded')\n")
    done = called("main.py", *arguments, env={**without_display(), "PYTHONPATH": str(tmp_path)})
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == preflight.NO_DISPLAY + "\n"


@on_linux
def test_an_empty_display_is_none():
    done = called("main.py", env={**without_display(), "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    assert (done.returncode, done.stderr) == (1, preflight.NO_DISPLAY + "\n")


@on_linux
def test_help_and_version_need_no_display():
    for option in ("--help", "--version"):
        done = called(ROOT / "main.py", option, env=without_display(), cwd=ROOT.parent)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_window_is_opened_with_the_image(monkeypatch):
    opened = []
    monkeypatch.setattr(preflight, "problem", lambda: None)
    app = pytest.importorskip("gui.app")
    monkeypatch.setattr(app, "run_window", lambda arguments: opened.append(arguments) or 0)
    assert main.main([]) == 0
    assert main.main(["a picture.png"]) == 0
    assert opened == [[], ["a picture.png"]]


def test_a_missing_library_is_said_before_qt_is_loaded(monkeypatch, capsys):
    monkeypatch.setattr(preflight, "problem", lambda: "It lacks something.")
    assert main.main([]) == 1
    assert capsys.readouterr() == ("", "It lacks something.\n")


# --- dev.py -----------------------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path):
    """The set-up script and what it reads before set-up; anything more would be missing."""
    shutil.copy(ROOT / "dev.py", tmp_path)
    (tmp_path / "gui").mkdir()
    for name in ("__init__.py", "preflight.py"):
        shutil.copy(ROOT / "gui" / name, tmp_path / "gui")
    return tmp_path


def left_alone(checkout):
    return {path.name for path in checkout.iterdir()} == {"dev.py", "gui"}


@pytest.mark.parametrize(
    "arguments",
    [(), ("frobnicate",), ("--frobnicate",), ("--no-system",), ("--no-system", "frobnicate")],
    ids=" ".join,
)
def test_dev_without_a_command_tells_its_commands(checkout, arguments):
    done = called("dev.py", *arguments, cwd=checkout)
    assert done.returncode == 2
    assert done.stdout == ""
    for command in ("run", "test", "screenshots", "setup"):
        assert re.search(rf"^ +python3 dev\.py {command}\b", done.stderr, re.MULTILINE)
    assert left_alone(checkout)


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_dev_help(checkout, option):
    done = called("dev.py", option, cwd=checkout)
    assert done.returncode == 0
    assert "dev.py run" in done.stdout + done.stderr
    assert left_alone(checkout)


@on_linux
@pytest.mark.parametrize(
    "arguments", [("run",), ("--no-system", "run"), ("run", "a.png")], ids=" ".join
)
def test_dev_run_without_a_display_sets_nothing_up(checkout, arguments):
    done = called("-B", checkout / "dev.py", *arguments, env=without_display(), cwd=checkout.parent)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == preflight.NO_DISPLAY + "\n"
    assert left_alone(checkout)


# --- what a window needs ----------------------------------------------------------------------


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Makes a PATH that holds just the programs of the given names."""

    def make(*names):
        for name in names:
            program = tmp_path / name
            program.write_text("#!/bin/sh\nexit 1\n")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(tmp_path))

    return make


SOME = ["libGL.so.1", "libxcb-cursor.so.0"]


@on_linux
def test_libraries_are_installed_by_apt(programs):
    programs("apt-get")
    assert preflight.install_commands(SOME) == [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "libgl1", "libxcb-cursor0"],
    ]


@on_linux
def test_libraries_are_installed_by_dnf(programs):
    programs("dnf")
    assert preflight.install_commands(SOME) == [
        ["dnf", "install", "-y", "libglvnd-glx", "xcb-util-cursor"]
    ]


@on_linux
def test_a_package_of_two_libraries_is_named_once(programs, monkeypatch):
    programs("dnf")
    monkeypatch.setitem(preflight.LIBRARIES, "libxcb-more.so.0", ("libxcb-more0", "libxcb"))
    (command,) = preflight.install_commands(["libxcb-shape.so.0", "libxcb-more.so.0"])
    assert command.count("libxcb") == 1


@on_linux
def test_an_unknown_system_gets_no_commands(programs):
    programs("zypper")
    assert preflight.install_commands(SOME) == []


def test_every_library_has_both_packages():
    for soname, packages in preflight.LIBRARIES.items():
        assert re.fullmatch(r"lib[\w.-]+\.so\.\d+", soname)
        assert len(packages) == 2
        assert all(re.fullmatch(r"[a-z0-9.+-]+", package) for package in packages)


@on_linux
def test_a_missing_library_is_found_and_told(programs, monkeypatch):
    # One that every Linux has stands for those that are there.
    monkeypatch.setattr(
        preflight, "LIBRARIES", {"libc.so.6": ("c", "c"), "libnone.so.9": ("libnone9", "none")}
    )
    monkeypatch.setenv("DISPLAY", ":0")
    assert preflight.missing_libraries() == ["libnone.so.9"]
    programs("apt-get")
    told = preflight.problem()
    assert told.endswith(
        "libnone.so.9; as root: apt-get update && "
        "apt-get install -y --no-install-recommends libnone9"
    )
    programs()
    monkeypatch.setenv("PATH", "")
    assert preflight.problem().endswith("libnone.so.9")
    monkeypatch.setattr(preflight, "LIBRARIES", {"libc.so.6": ("c", "c")})
    assert preflight.problem() is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_need_neither(monkeypatch, platform):
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(preflight, "LIBRARIES", {"libnone.so.9": ("libnone9", "none")})
    monkeypatch.setattr(sys, "platform", platform)
    assert not preflight.lacks_display()
    assert preflight.missing_libraries() == []
    assert preflight.problem() is None


@on_linux
@pytest.mark.parametrize("given", SCREENS)
def test_any_screen_will_do(monkeypatch, given):
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert preflight.lacks_display()
    assert preflight.problem() == preflight.NO_DISPLAY
    monkeypatch.setenv(given, "offscreen")
    assert not preflight.lacks_display()
