"""A disk that is full or read-only: the old file stands, one sentence says why, nothing breaks."""

import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QSettings, QTimer

from core import Kernel, write_image
from core.files.animations import ANIMATIONS, AnimationOptions
from core.files.drafts import Draft, save_draft
from core.own_presets import OwnPreset
from gui import settings
from gui.crash_log import CrashLog
from gui.panels.selection import Selection
from gui.preset_store import preset_store

SUFFIXES = (".tif", ".npy", ".png", ".jpg")


@pytest.fixture(params=["full", "read-only"])
def disk(request, tmp_path):
    """A function that makes the small disk that this gives full, or read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("only root can make a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")

    def finish():
        if request.param == "full":
            with (place / "filler").open("wb", buffering=0) as file:
                for size in (4096, 1):
                    try:
                        while file.write(bytes(size)):
                            pass
                    except OSError:
                        pass
        else:
            remount = ["mount", "-o", "remount,ro", str(place)]
            subprocess.run(remount, check=True)
        return place

    finish.place = place
    yield finish
    subprocess.run(["umount", "-l", str(place)], check=True)


def names(place):
    return {file.name for file in place.iterdir()} - {"filler"}


REASONS = ("no space left", "can only be read", "write-protected", "cannot be written to")


def said(text):
    return any(reason in text for reason in REASONS) and "Errno" not in text


def test_results_and_recipes(window, qtbot, settle, disk):
    old = {f"old{suffix}": suffix.encode() for suffix in SUFFIXES}
    old["old.recipe.json"] = b"{}"
    for name, content in old.items():
        (disk.place / name).write_bytes(content)
    place = disk()
    for suffix in SUFFIXES:
        for name in (f"old{suffix}", f"new{suffix}"):
            with pytest.raises(OSError) as caught:
                window.save_image("filtered", place / name)
            assert said(str(caught.value))
            window.files.save_image("filtered", place / name, "automatic")
            settle(window)
            assert said(window.message_bar.text())
            assert f"{name} was not saved" in window.message_bar.text()
    for name in ("old.recipe.json", "new.recipe.json"):
        assert not window.files.save_recipe(place / name)
        assert said(window.message_bar.text())
        assert window.document.recipe_path is None
    assert {name: (place / name).read_bytes() for name in names(place)} == old


@pytest.mark.parametrize("kind", ANIMATIONS)
def test_animations(window, settle, disk, kind):
    suffix = ANIMATIONS[kind].suffixes[0]
    (disk.place / f"old{suffix}").write_bytes(b"old")
    place = disk()
    window.row.selecting.set(Selection(20, 20, 40, 40))
    settle(window)
    scene = window.stepping.export._scene()
    for name in (f"old{suffix}", f"new{suffix}"):
        window.stepping.export._write(place / name, scene, AnimationOptions(kind, frames=30))
        settle(window)
        assert said(window.message_bar.text())
        assert f"{name} was not saved" in window.message_bar.text()
    assert {name: (place / name).read_bytes() for name in names(place)} == {f"old{suffix}": b"old"}


def test_own_presets(window, disk, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(disk.place))
    preset_store.load()
    kept = preset_store.add(OwnPreset("Kept", Kernel([[1.0, 2.0]])))
    before = {file: file.read_bytes() for file in disk.place.rglob("presets.json")}
    assert len(before) == 1
    told = []
    preset_store.refused.connect(told.append)
    place = disk()
    try:
        numbers = np.random.default_rng(1).random((63, 63))
        assert preset_store.add(OwnPreset("Lost", Kernel(numbers))) is None
        assert not preset_store.export_file((kept,), place / "out.presets.json")
    finally:
        preset_store.refused.disconnect(told.append)
    assert len(told) == 2
    assert all(map(said, told)), told
    assert preset_store.names()[:1] == ["Kept"]
    assert {file: file.read_bytes() for file in place.rglob("presets.json")} == before
    assert not (place / "out.presets.json").exists()


def test_drafts_log_and_settings(window, qtbot, disk, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(disk.place))
    draft = disk.place / "a.draft.json"
    save_draft(Draft(window.recipe(), 1.0), draft)
    before = draft.read_bytes()
    settings.write(settings.THEME, "dark")
    QSettings().sync()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(disk.place))
    settings.write(settings.THEME, "light")
    QSettings().sync()
    place = disk()
    with pytest.raises(OSError) as caught:
        save_draft(Draft(window.recipe(), 2.0), draft)
    assert said(str(caught.value))
    assert draft.read_bytes() == before
    log = CrashLog(place / "log")
    for _ in range(3):
        log.write("error", "x" * 9000)
    log.close()
    settings.write(settings.RECENT, "[" + "1, " * 9000 + "1]")
    QSettings().sync()
    window.memory.save()
    QTimer.singleShot(0, lambda: None)
    qtbot.wait(10)
    assert settings.read(settings.THEME) == "light"


def test_a_window_starts_and_ends_with_a_full_state_folder(make_window, disk, monkeypatch):
    from gui.app import start_recovery

    place = disk()
    monkeypatch.setenv("XDG_STATE_HOME", str(place))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(place))
    window = make_window()
    recovery = start_recovery(window, faults=True)
    model = window.editors.kernel.table.model()
    model.setData(model.index(0, 0), "5")
    recovery._keep()
    recovery.end_unasked()
    assert window.document.kernel.weights[0, 0] == 5
    assert window.message_bar.text() == ""


def test_a_sequence_opens_from_a_read_only_disk(window, settle, disk):
    write_image(np.full((3, 4), 7, np.uint8), disk.place / "a.png")
    place = disk()
    window.open_image(place)
    settle(window)
    assert window.document.image.pixels.max() == 7
