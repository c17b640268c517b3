"""Readers leave no threads, descriptors or temporary files, whether they succeed or fail."""

from __future__ import annotations

import contextlib
import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from core.files.images import ImageFileError, page_count, read_image, read_steps
from tests.core.files.test_broken_images import BY_LIBTIFF, HOSTILE, WHOLE
from tests.core.files.test_formats import TABLE

ROOT = Path(__file__).resolve().parents[3]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")


def held() -> tuple[int, int]:
    """Open descriptors and threads of this process."""
    gc.collect()
    own = Path("/proc/self")
    return len(list((own / "fd").iterdir())), len(list((own / "task").iterdir()))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


CONTENTS = {
    "good": [row.content for row in TABLE],
    "hostile": [content for content, _ in HOSTILE.values()],
    "cut short": [
        content[: len(content) * part // 4]
        for content in (WHOLE | BY_LIBTIFF).values()
        for part in (1, 2, 3)
    ],
}


@LINUX
@pytest.mark.parametrize("name", CONTENTS)
def test_readers_leave_nothing_open(name: str, tmp_path: Path, temporary: Path):
    path = tmp_path / "a"

    def read_all() -> None:
        for content in CONTENTS[name]:
            path.write_bytes(content)
            with contextlib.suppress(ImageFileError):
                page_count(path)
            with contextlib.suppress(ImageFileError):
                read_image(path)
            with contextlib.suppress(ImageFileError):
                read_image(path, page=2)

    read_all()  # loads the libraries
    before, running = held(), threading.active_count()
    read_all()
    assert held() == before
    assert threading.active_count() == running
    assert not list(temporary.iterdir())


@LINUX
@pytest.mark.parametrize("name", ["avif", "gif", "webp", "tiff jpeg", "npy"])
def test_many_pictures_held_hold_no_descriptor(name: str, tmp_path: Path):
    """Small pictures are in memory, and nothing ties them to their file."""
    path = tmp_path / "a"
    path.write_bytes((WHOLE | BY_LIBTIFF)[name])
    read_image(path)
    before = held()
    pictures = [read_image(path) for _ in range(20)]
    assert held() == before
    assert len(pictures) == 20


@LINUX
def test_steps_that_are_not_taken_to_the_end_leave_nothing(tmp_path: Path):
    path = tmp_path / "a"
    path.write_bytes(WHOLE["tiff tiles"])
    before = held()
    steps = read_steps(path)
    steps.close()
    del steps
    assert held() == before


READ_AND_LEAVE = """
import sys
from core.files.images import ImageFileError, read_image
kept = []
for name in sys.argv[1:]:
    try:
        kept.append(read_image(name))
    except ImageFileError as error:
        kept.append(error)
print(len(kept))
"""


def test_the_interpreter_ends_quietly_while_pictures_are_held(tmp_path: Path):
    """No crash, no complaint at exit, whichever libraries were loaded by what was read last."""
    contents = [
        *WHOLE.values(),
        *BY_LIBTIFF.values(),
        *(content for content, _ in HOSTILE.values()),
    ]
    names = []
    for number, content in enumerate(contents):
        path = tmp_path / str(number)
        path.write_bytes(content)
        names.append(str(path))
    for order in (names, names[::-1]):
        ended = subprocess.run(
            [sys.executable, "-W", "error::ResourceWarning", "-c", READ_AND_LEAVE, *order],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        assert ended.stdout == f"{len(names)}\n"
        assert "Traceback" not in ended.stderr
        assert "Warning" not in ended.stderr
