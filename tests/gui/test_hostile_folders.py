"""Folders that nobody would make by hand: gone through, with a sentence for what is skipped."""

import os
import sys

import numpy as np
import pytest

from core import write_image

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of Linux")
NAMES = (
    b"new\nline.png", b"\xff\xfe.png", b"tab\there.png", b"n" * 251 + b".png", b" .png",
    b"<b>bold.png", b"&amp;.png", b"%1{0}{name}.png", b"\xe2\x80\xaegnp.exe.png", b"-.png",
    b"100.png", b"20.png", b"3.png", "٣.png".encode(), "²,5.png".encode(),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "hostile"
    place.mkdir()
    write_image(np.full((3, 4), 7, np.uint8), tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    for name in NAMES:
        (place / os.fsdecode(name)).write_bytes(content)
    os.mkfifo(place / "fifo.png")
    (place / "loop.png").symlink_to(place / "loop.png")
    (place / "around").symlink_to(place)
    (place / "around.png").symlink_to(place)
    (place / "folder.png").mkdir()
    (place / "null.png").symlink_to("/dev/zero")
    (place / "empty.png").write_bytes(b"")
    (place / "broken.png").write_bytes(content[:40])
    return place


def test_a_hostile_folder_is_gone_through(window, settle, folder):
    walk = window.exchange.walk
    window.open_image(folder)
    settle(window)
    assert len(walk.sequence.paths) == len(NAMES) + 2  # the empty and the broken one
    seen, told = set(), []
    walk.skipped.connect(told.append)
    for _ in range(len(NAMES) + 4):
        seen.add(walk.sequence.path.name)
        assert window.windowTitle().isprintable()
        walk.go(1)
        settle(window)
    assert seen == {os.fsdecode(name) for name in NAMES}
    assert len(set(told)) == 1
    assert "was skipped" in told[0]
    window.exchange.recent_menu.aboutToShow.emit()
    settle(window)


def test_the_files_alone(window, settle, folder):
    for name in ("fifo.png", "loop.png", "null.png", "folder.png", "around.png", "no\0.png"):
        window.open_image(folder / name)
        settle(window)
    assert window.document.image.pixels.size
    assert window.is_settled()


def test_thousands_of_files(window, settle, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    write_image(np.zeros((3, 4), np.uint8), many / "0.png")
    for number in range(1, 5000):
        os.link(many / "0.png", many / f"{number}.png")
    window.open_image(many)
    settle(window)
    walk = window.exchange.walk
    assert len(walk.sequence.paths) == 5000
    walk.go_last()
    settle(window)
    assert walk.sequence.path.name == "4999.png"


def test_a_folder_that_vanishes(window, settle, folder):
    window.open_image(folder)
    settle(window)
    folder.rename(folder.with_name("elsewhere"))
    window.exchange.walk.go(1)
    settle(window)
    assert "skipped" in window.message_bar.text()
    window.open_image(folder)
    settle(window)
    assert window.message_bar.text()
