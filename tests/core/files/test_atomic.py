"""A file is complete under its name or as it was, whatever goes wrong, and nothing else is left."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.files import atomic
from core.files.atomic import atomic_write
from core.files.images import write_image, write_maps
from core.files.opening import READING, WRITING, open_regular, readable

OLD, NEW = b"the old content", b"new" * 5000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(OLD)
    path.chmod(0o640)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def save(path: Path, content: bytes = NEW, **options: Any) -> None:
    with atomic_write(path, **options) as file:
        file.write(content)


def save_and(act: Callable[[], object], path: Path, content: bytes = NEW, **options: Any) -> None:
    """A save during which something happens."""
    with atomic_write(path, **options) as file:
        file.write(content)
        act()


def refused(path: Path, expected: str, kind: type[OSError] = OSError, **options: Any) -> OSError:
    with pytest.raises(kind) as caught:
        save(path, **options)
    text = str(caught.value)
    assert expected in text
    assert not re.search(r"Errno|/|\\|\n|\.tmp", text), text
    return caught.value


@contextlib.contextmanager
def changed_umask(value: int) -> Iterator[None]:
    old = os.umask(value)
    try:
        yield
    finally:
        os.umask(old)


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_gets_the_usual_permissions(tmp_path: Path, umask: int, mode: int):
    with changed_umask(umask):
        save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == NEW
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == mode
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("mode", [0o640, 0o600, 0o777])
def test_an_old_file_keeps_its_permissions(target: Path, mode: int):
    target.chmod(mode)
    with changed_umask(0o077):
        save(target)
    assert target.read_bytes() == NEW
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_nobody_else_can_read_while_it_is_written(target: Path):
    target.chmod(0o600)
    with atomic_write(target) as file:
        file.write(NEW)
        (hidden,) = set(names(target.parent)) - {target.name}
        assert stat.S_IMODE((target.parent / hidden).stat().st_mode) == 0o600
        assert hidden.startswith(".")
        assert target.read_bytes() == OLD


def test_seeking_and_reading_back_work(tmp_path: Path):
    with atomic_write(tmp_path / "a") as file:
        file.write(b"0123456789")
        file.seek(2)
        file.write(b"xy")
        file.seek(0)
        assert file.read() == b"01xy456789"
    assert (tmp_path / "a").read_bytes() == b"01xy456789"


def test_the_disk_has_the_bytes_before_the_name(target: Path, monkeypatch: pytest.MonkeyPatch):
    order = []
    sync, rename = os.fsync, Path.replace

    def note_sync(descriptor: int) -> None:
        order.append(("sync", os.fstat(descriptor).st_size))
        sync(descriptor)

    def note_rename(self: Path, other: Path) -> Path:
        order.append(("rename", self.stat().st_size))
        return rename(self, other)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(Path, "replace", note_rename)
    save(target)
    assert order == [("sync", len(NEW)), ("rename", len(NEW))]


@pytest.mark.parametrize("name", ["a" * 255, "ä" * 127, "名" * 85, "-rf", " ", "a\nb"])
def test_every_name_that_a_file_can_have(tmp_path: Path, name: str):
    save(tmp_path / name)
    save(tmp_path / name, NEW + b"!")
    assert (tmp_path / name).read_bytes() == NEW + b"!"
    assert names(tmp_path) == [name]


def test_links_are_followed(target: Path):
    folder = target.parent / "links"
    folder.mkdir()
    (folder / "link").symlink_to(target)
    save(folder / "link")
    assert target.read_bytes() == NEW
    assert (folder / "link").is_symlink()
    (folder / "dangling").symlink_to(target.parent / "born")
    save(folder / "dangling")
    assert (target.parent / "born").read_bytes() == NEW
    assert names(folder) == ["dangling", "link"]


def test_what_is_no_file_is_refused(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").write_bytes(OLD)
    before = names(tmp_path)
    refused(tmp_path / "folder", "a folder, not a file", IsADirectoryError)
    refused(tmp_path / "pipe", "not a regular file")
    refused(Path(os.devnull), "not a regular file")
    refused(tmp_path / "loop", "leads back to itself")
    refused(tmp_path / "missing" / "a", "the folder does not exist", FileNotFoundError)
    refused(tmp_path / "file" / "a", "not a folder", NotADirectoryError)
    refused(tmp_path / ("a" * 256), "name is too long")
    refused(tmp_path / "a\0b", "a character that no file name can have")
    assert names(tmp_path) == before
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_taken_name_is_kept_when_asked(target: Path):
    refused(target, "the file exists already", FileExistsError, overwrite=False)
    assert target.read_bytes() == OLD
    save(target.parent / "free", overwrite=False)
    assert names(target.parent) == ["free", target.name]


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_a_name_taken_meanwhile_is_kept_too(
    tmp_path: Path, links: bool, monkeypatch: pytest.MonkeyPatch
):
    if not links:
        without_hard_links(monkeypatch)
    path = tmp_path / "a"
    with pytest.raises(FileExistsError, match="the file exists already"):
        save_and(lambda: path.write_bytes(OLD), path, overwrite=False)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["a"]


def without_hard_links(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)


def test_a_disk_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    without_hard_links(monkeypatch)
    save(tmp_path / "a", overwrite=False)
    assert (tmp_path / "a").read_bytes() == NEW
    fail_at(monkeypatch, Path, "replace", OSError(errno.EIO, "Input/output error"))
    refused(tmp_path / "b", "the disk cannot write it", overwrite=False)
    assert names(tmp_path) == ["a"]


def fail_at(monkeypatch: pytest.MonkeyPatch, where: Any, name: str, error: BaseException) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(where, name, fail)


@pytest.mark.parametrize(
    "ending", [ValueError, MemoryError, KeyboardInterrupt, SystemExit, GeneratorExit]
)
@pytest.mark.parametrize("written", [0, 10, 10**6])
def test_whatever_ends_the_block_leaves_the_old_file(
    target: Path, ending: type[BaseException], written: int
):
    def end() -> None:
        raise ending

    with pytest.raises(ending):
        save_and(end, target, bytes(written))
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_a_closed_generator_cancels_its_save(target: Path):
    def saving() -> Iterator[int]:
        with atomic_write(target) as file:
            for percent in range(100):
                file.write(NEW)
                yield percent

    steps = saving()
    assert [next(steps), next(steps)] == [0, 1]
    assert len(names(target.parent)) == 2
    steps.close()
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize(
    ("where", "name", "number", "expected"),
    [
        (os, "fsync", errno.ENOSPC, "there is no space left on the disk"),
        (os, "fsync", errno.EIO, "the disk cannot write it"),
        (os, "fsync", errno.EDQUOT, "the space allowed on the disk is used up"),
        (Path, "replace", errno.EACCES, "there is no permission to write there"),
        (Path, "replace", errno.EBUSY, "the file is in use"),
        (Path, "chmod", errno.EPERM, "there is no permission to write there"),
        (os, "open", errno.EACCES, "there is no permission to write there"),
        (os, "open", errno.EROFS, "the disk can only be read"),
        (os, "open", errno.EMFILE, "too many files are open"),
        (os, "open", errno.EOVERFLOW, "the system says: "),
    ],
)
def test_each_step_may_fail(
    target: Path,
    where: Any,
    name: str,
    number: int,
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
):
    error = OSError(number, os.strerror(number), "/secret/place")
    with monkeypatch.context() as patch:
        fail_at(patch, where, name, error)
        found = refused(target, expected, type(error))
    assert found.errno == number
    assert target.read_bytes() == OLD
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert names(target.parent) == [target.name]


def test_a_write_protected_file_is_not_replaced(target: Path, monkeypatch: pytest.MonkeyPatch):
    # Permission bits do not stop the administrator, so the system's answer is made up.
    monkeypatch.setattr(os, "access", lambda *_: False)
    refused(target, "the file is write-protected", PermissionError)
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize("size", [10, 10**6])
def test_a_really_full_disk(target: Path, size: int, monkeypatch: pytest.MonkeyPatch):
    """Bytes go to /dev/full: small ones fail at the flush, many in `write`."""
    make = os.open

    def full(path: Any, flags: int, *rest: Any, **options: Any) -> int:
        os.close(make(path, flags, *rest, **options))
        return make("/dev/full", os.O_RDWR)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(OSError, match=r"^there is no space left on the disk$") as caught:
        save(target, bytes(size))
    assert caught.value.errno == errno.ENOSPC
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@contextlib.contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Every write beyond that size fails, whoever does it: Python, NumPy or a C library."""
    import resource  # not on every system

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


NOISE = np.random.default_rng(1).integers(0, 256, (3, 300, 300)).astype(np.float32)
SAVES: dict[str, Callable[[Path], None]] = {
    "a.png": lambda path: write_image(NOISE[0].astype(np.uint16), path),
    "a.jpg": lambda path: write_image(NOISE[0].astype(np.uint8), path),
    "a.tif": lambda path: write_image(NOISE[0], path),
    "a.npy": lambda path: write_image(NOISE[0], path),
    "maps.tif": lambda path: write_maps(NOISE, path),
    "maps.npy": lambda path: write_maps(NOISE, path),
}


@pytest.mark.parametrize("name", SAVES)
@pytest.mark.parametrize("existing", [True, False])
@pytest.mark.parametrize("limit", [100, 20_000])
def test_pictures_and_maps_that_do_not_fit(tmp_path: Path, name: str, existing: bool, limit: int):
    SAVES[name](tmp_path / name)  # the libraries are loaded
    (tmp_path / name).unlink()
    if existing:
        (tmp_path / name).write_bytes(OLD)
    with (
        pytest.raises(OSError, match=r"^the file would become larger than the system allows$"),
        largest_file(limit),
    ):
        SAVES[name](tmp_path / name)
    assert names(tmp_path) == ([name] if existing else [])
    if existing:
        assert (tmp_path / name).read_bytes() == OLD


def test_a_random_name_that_is_taken_is_not_used(target: Path, monkeypatch: pytest.MonkeyPatch):
    tokens = iter(["aa", "aa", "bb"])
    (target.parent / ".aa.tmp").write_bytes(b"of somebody else")
    monkeypatch.setattr(atomic.secrets, "token_hex", lambda _: next(tokens))
    save(target)
    assert target.read_bytes() == NEW
    assert (target.parent / ".aa.tmp").read_bytes() == b"of somebody else"


def test_two_writers_at_once(target: Path):
    with atomic_write(target) as first, atomic_write(target) as second:
        first.write(b"1" * 1000)
        second.write(b"2" * 1000)
    assert target.read_bytes() == b"1" * 1000  # closed last
    assert names(target.parent) == [target.name]


def test_a_sentence_keeps_the_class_and_the_number_of_the_error():
    for sentences in (READING, WRITING):
        for number, text in sentences.items():
            plain = readable(OSError(number, os.strerror(number), "/a/b"), sentences)
            assert type(plain) is type(OSError(number, ""))
            assert (str(plain), plain.errno) == (text, number)


def test_open_regular_reads_bytes(target: Path):
    with open_regular(target) as file:
        assert file.read() == OLD
    with pytest.raises(IsADirectoryError, match=r"^it is a folder, not a file$"):
        open_regular(target.parent)
    with pytest.raises(FileNotFoundError, match=r"^there is no such file$"):
        open_regular(target.parent / "a")
