"""Maps written strip by strip: the file of the whole, in the memory of one strip, or no file."""

from __future__ import annotations

import errno
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.files import atomic, images, mapped, tiffout
from core.files.images import FORMATS, ImageFileError, read_image, write_map_strips, write_maps
from core.trace import Progress, finish
from tests.core.files.test_atomic import largest_file
from tests.core.files.test_large_images import descriptors, is_mapped

RNG = np.random.default_rng(7)
NAMES = [f"a{form.suffixes[0]}" for form in FORMATS if form.lay_out_maps]


def maps_of(shape: tuple[int, ...]) -> NDArray[np.float32]:
    values = RNG.standard_normal(shape).astype(np.float32)
    values.flat[0], values.flat[-1] = np.nan, -np.inf
    return values


def cut(maps: NDArray[Any], *starts: int) -> list[tuple[int, NDArray[Any]]]:
    """Strips that begin at these rows, in this order."""
    ends = [*sorted(starts)[1:], maps.shape[1]]
    stop = dict(zip(sorted(starts), ends, strict=True))
    return [(start, maps[:, start : stop[start]]) for start in starts]


def save(maps: NDArray[Any], path: Path, *starts: int, **options: Any) -> None:
    finish(write_map_strips(cut(maps, *starts), maps.shape, path, **options))


def loaded(path: Path, rgb: bool) -> NDArray[Any]:
    """The maps in a file, by libraries that did not write them."""
    if path.suffix == ".npy":
        return np.asarray(np.load(path))
    with tifffile.TiffFile(path) as file:
        pages = [page.asarray() for page in file.pages]
    if not rgb:
        return np.stack(pages)
    return np.concatenate([np.moveaxis(page, 2, 0) for page in pages])


@st.composite
def cases(draw: st.DrawFn) -> tuple[NDArray[Any], list[int], bool]:
    rgb = draw(st.booleans())
    maps = draw(st.integers(1, 3)) * (3 if rgb else 1)
    rows, columns = draw(st.integers(1, 30)), draw(st.integers(1, 20))
    inner = draw(st.lists(st.integers(1, rows - 1), unique=True)) if rows > 1 else []
    return maps_of((maps, rows, columns)), draw(st.permutations([0, *inner])), rgb


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("strips")


@settings(max_examples=200)
@given(case=cases(), name=st.sampled_from(NAMES), strip_bytes=st.sampled_from([1, 100, 2**20]))
def test_any_strips_in_any_order_make_the_whole(
    case: tuple[NDArray[Any], list[int], bool], name: str, strip_bytes: int, folder: Path
):
    maps, starts, rgb = case
    path = folder / name
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tiffout, "STRIP_BYTES", strip_bytes)
        save(maps, path, *starts, rgb=rgb, description="{}")
        np.testing.assert_array_equal(loaded(path, rgb), maps, strict=True)
        first = path.read_bytes()
        save(maps, path, *sorted(starts), rgb=rgb, description="{}")
    assert path.read_bytes() == first
    assert [path.name for path in folder.iterdir() if path.name not in NAMES] == []


@pytest.mark.parametrize("rgb", [False, True])
def test_pages_say_what_those_of_whole_maps_say(rgb: bool, tmp_path: Path):
    maps = maps_of((6, 5, 4))
    write_maps(maps, tmp_path / "whole.tif", description="{}", rgb=rgb)
    save(maps, tmp_path / "strips.tif", 3, 0, rgb=rgb, description="{}")
    codes = (256, 257, 258, 262, 270, 277, 284, 305, 338, 339, 317)
    with (
        tifffile.TiffFile(tmp_path / "whole.tif") as a,
        tifffile.TiffFile(tmp_path / "strips.tif") as b,
    ):
        assert len(a.pages) == len(b.pages) == (2 if rgb else 6)
        for one, other in zip(a.pages, b.pages, strict=True):
            for code in codes:
                assert one.tags.valueof(code) == other.tags.valueof(code), code
            assert other.compression == 1
            assert other.dataoffsets[0] % 64 == 0
        assert b.pages[0].software == "Kernelscope"
    write_maps(maps, tmp_path / "whole.npy")
    save(maps, tmp_path / "strips.npy", 0, 2, 4)
    assert (tmp_path / "whole.npy").read_bytes() == (tmp_path / "strips.npy").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_used_in_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    maps = maps_of((3, 50, 40))
    monkeypatch.setattr(mapped, "MAPPED_BYTES", 0)
    save(maps, tmp_path / name, 0, 30, rgb=True)
    image = read_image(tmp_path / name)
    assert is_mapped(image.pixels)
    shown = np.moveaxis(maps, 0, 2) if name.endswith("tif") else maps
    np.testing.assert_array_equal(image.pixels, shown, strict=True)


def test_wide_offsets_where_the_size_needs_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    maps = maps_of((2, 5, 4))
    for big, version in ((maps.nbytes, 42), (maps.nbytes - 1, 43)):
        monkeypatch.setattr(tiffout, "BIG", big)
        save(maps, tmp_path / "a.tif", 0, 3)
        assert (tmp_path / "a.tif").read_bytes()[2] == version
        np.testing.assert_array_equal(loaded(tmp_path / "a.tif", False), maps)


def test_more_than_4_gib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Laid out only, so that it takes no space; the end of the last page is where it should be."""
    shape = (3, 40_000, 20_000)
    with (tmp_path / "a.tif").open("w+b") as file:
        layout = tiffout.lay_out_tiff_maps(file, shape, "", False)
        file.seek(layout.places[2] + 4 * (40_000 * 20_000 - 1))
        file.write(np.float32(7).tobytes())
    image = read_image(tmp_path / "a.tif", page=3)
    assert image.pages == 3
    assert image.pixels[-1, -1] == 7
    assert image.pixels[-1, -2] == 0


@pytest.mark.parametrize("name", NAMES)
def test_one_strip_of_memory(name: str, tmp_path: Path):
    def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
        for first in range(0, 2048, 32):
            yield first, np.full((3, 32, 2048), first, np.float32)  # 768 KiB

    tracemalloc.start()
    try:
        finish(write_map_strips(strips(), (3, 2048, 2048), tmp_path / name, rgb=True))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * 2**20
    rows = np.repeat(np.arange(0, 2048, 32), 32).astype(np.float32)
    np.testing.assert_array_equal(loaded(tmp_path / name, True)[:, :, 5], np.stack([rows] * 3))


@pytest.mark.parametrize("name", NAMES)
def test_progress_tells_the_rows_that_are_done(name: str, tmp_path: Path):
    maps = maps_of((2, 10, 3))
    steps = write_map_strips(cut(maps, 7, 0, 4), maps.shape, tmp_path / name)
    assert [progress.done for progress in steps] == [3, 7, 10]
    assert list(write_map_strips(cut(maps, 0), maps.shape, tmp_path / name)) == [Progress(10, 10)]


@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize("taken", [0, 1, 2])
@pytest.mark.parametrize("name", NAMES)
def test_closing_the_steps_leaves_nothing(name: str, taken: int, existing: bool, tmp_path: Path):
    maps, closed = maps_of((2, 10, 3)), []

    def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
        try:
            yield from cut(maps, 0, 4, 7)
        finally:
            closed.append(True)

    path = tmp_path / name
    if existing:
        path.write_bytes(b"old")
    before = descriptors()
    source = strips()  # held here, so that nothing but closing it ends it
    steps = write_map_strips(source, maps.shape, path)
    for _ in range(taken):
        next(steps)
    steps.close()
    assert closed == [True] * bool(taken)
    assert descriptors() == before
    assert list(tmp_path.iterdir()) == [path] * existing
    assert not existing or path.read_bytes() == b"old"


MAPS = maps_of((3, 10, 4))
WRONG = {
    "rows left out": (cut(MAPS, 0, 5)[:1], "leave out 5 of 10 rows"),
    "the first row left out": ([(1, MAPS[:, 1:])], "leave out 1 of 10 rows"),
    "none": ([], "leave out 10 of 10 rows"),
    "rows twice": ([(0, MAPS), (3, MAPS[:, 3:4])], "rows 3 to 4 again"),
    "overlap before": ([(0, MAPS[:, :5]), (4, MAPS[:, 4:])], "rows 4 to 10 again"),
    "overlap after": ([(4, MAPS[:, 4:]), (0, MAPS[:, :5])], "rows 0 to 5 again"),
    "overlap around": ([(4, MAPS[:, 4:5]), (0, MAPS)], "rows 0 to 10 again"),
    "overlap in one": ([(2, MAPS[:, :2]), (0, MAPS[:, :2]), (3, MAPS[:, :1])], "3 to 4 again"),
    "beyond the end": ([(1, MAPS)], "rows 1 to 11 is not among 10 rows"),
    "before the start": ([(-1, MAPS[:, :3])], "rows -1 to 2 is not among"),
    "no rows": ([(3, MAPS[:, :0])], "rows 3 to 3 is not among"),
    "another kind": ([(0, MAPS.astype(float))], "float64"),
    "another byte order": ([(0, MAPS.astype(">f4"))], ">f4"),
    "few columns": ([(0, MAPS[:, :, :3])], "is \\(3, 10, 3\\)"),
    "few maps": ([(0, MAPS[:2])], "is \\(2, 10, 4\\)"),
    "one dimension less": ([(0, MAPS[0])], "is \\(10, 4\\)"),
}


@pytest.mark.parametrize("case", WRONG)
@pytest.mark.parametrize("name", NAMES)
def test_strips_that_do_not_make_the_whole(name: str, case: str, tmp_path: Path):
    strips, expected = WRONG[case]
    with pytest.raises(ValueError, match=expected):
        finish(write_map_strips(strips, MAPS.shape, tmp_path / name))
    assert not list(tmp_path.iterdir())


def test_maps_that_no_file_holds(tmp_path: Path):
    for shape, rgb, expected in (
        ((0, 3, 4), False, "at least one pixel"),
        ((3, 4), False, "three dimensions"),
        ((2, 3, 4), True, "2 maps do not make RGB"),
    ):
        with pytest.raises(ImageFileError, match=expected):
            finish(write_map_strips([], shape, tmp_path / "a.tif", rgb=rgb))  # type: ignore[arg-type]
    with pytest.raises(ImageFileError, match=r"must end in \.tif, \.tiff or \.npy"):
        finish(write_map_strips([], (1, 1, 1), tmp_path / "a.png"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_what_the_strips_raise_comes_through(name: str, tmp_path: Path):
    def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
        yield 0, MAPS[:, :5]
        raise KeyError("a fault elsewhere")

    with pytest.raises(KeyError, match="a fault elsewhere"):
        finish(write_map_strips(strips(), MAPS.shape, tmp_path / name))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_files_that_become_too_large(name: str, existing: bool, tmp_path: Path):
    maps, path = maps_of((3, 500, 400)), tmp_path / name
    if existing:
        path.write_bytes(b"old")
    before = descriptors()
    with (
        largest_file(2**20),
        pytest.raises(OSError, match="larger than the system allows") as caught,
    ):
        save(maps, path, 0, 100, 400)
    assert caught.value.errno == errno.EFBIG
    del caught
    assert list(tmp_path.iterdir()) == [path] * existing
    assert descriptors() == before


@pytest.mark.parametrize("name", NAMES)
def test_a_disk_that_fills_up(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The device that is always full stands for the hidden file once it is laid out."""
    write_strip = images.write_strips

    def on_a_full_disk(file: Any, *rest: Any) -> Any:
        with Path("/dev/full").open("r+b", buffering=0) as full:
            os.dup2(full.fileno(), file.fileno())
        return write_strip(file, *rest)

    monkeypatch.setattr(images, "write_strips", on_a_full_disk)
    with pytest.raises(OSError, match="there is no space left on the disk") as caught:
        save(MAPS, tmp_path / name, 0, 5)
    assert caught.value.errno == errno.ENOSPC
    assert not list(tmp_path.iterdir())


def test_a_disk_without_room_is_told_before_the_first_strip(tmp_path: Path):
    def strips() -> Iterator[tuple[int, NDArray[np.float32]]]:
        pytest.fail("a strip was asked for")
        yield 0, MAPS

    with pytest.raises(OSError, match="there is no space left on the disk"):
        finish(write_map_strips(strips(), (2**10, 2**24, 2**24), tmp_path / "a.npy"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_names_that_are_taken_and_files_given_up(name: str, tmp_path: Path):
    path = tmp_path / name
    path.write_bytes(b"old")
    with pytest.raises(FileExistsError, match="exists already"):
        save(MAPS, path, 0, overwrite=False)
    sizes = []

    def give_up() -> None:
        (hidden,) = [found for found in tmp_path.iterdir() if found != path]
        sizes.append(hidden.stat().st_size)
        raise OSError("somebody changed it meanwhile")

    with pytest.raises(OSError, match="somebody changed it"):
        save(MAPS, path, 0, 5, confirm=give_up)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    save(MAPS, path, 0, 5)
    assert sizes == [path.stat().st_size]


def test_the_disk_has_the_bytes_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    sync, synced = os.fsync, []
    monkeypatch.setattr(
        atomic.os, "fsync", lambda fd: synced.append(os.fstat(fd).st_size) or sync(fd)
    )
    save(MAPS, tmp_path / "a.npy", 0, 5)
    assert synced == [(tmp_path / "a.npy").stat().st_size]
