"""Pictures that stay on the disk: the same numbers, little memory, and nothing left behind."""

from __future__ import annotations

import errno
import gc
import io
import mmap
import os
import tempfile
import tracemalloc
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.files import images, limits, mapped, space, unpacked
from core.files.images import ImageFileError, read_image, read_steps
from core.files.pixels import as_stored, oriented
from core.files.unpacked import Rectangle, Run, pieces_of
from core.image import Image
from core.trace import Progress, finish
from tests.core.files import test_broken_images as broken
from tests.core.files.image_factory import by_tifffile, npy, npy_header, numbers, sized, tiff
from tests.core.files.test_formats import TABLE
from tests.core.files.test_images import CASES, Case

NEVER = 2**62
WAYS = {"mapped": (0, 0), "unpacked": (NEVER, 0)}
"""MAPPED_BYTES and UNPACKED_BYTES that send every file that way which can go it."""
STORED = [
    *(case for case in CASES if case.id.startswith(("tiff", "bigtiff", "npy", "png", "webp"))),
    *(
        Case(f"pnm {row.what}", row.content, row.pixels, note=row.note)
        for row in TABLE
        if row.cell.startswith("PPM")
    ),
]
IN_MEMORY = ("tiff_ccitt", "group", "jpeg", "interlaced", "alphas", "webp")
IN_MEMORY += tuple(f"pnm P{kind}" for kind in (1, 2, 3, 4))
"""Parts of the names of those that are read into memory, whatever their size."""


def go(monkeypatch: pytest.MonkeyPatch, way: str, piece_bytes: int = 100) -> None:
    least_mapped, least_unpacked = WAYS[way]
    monkeypatch.setattr(mapped, "MAPPED_BYTES", least_mapped)
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", least_unpacked)
    monkeypatch.setattr(unpacked, "PIECE_BYTES", piece_bytes)


def owner(values: Any) -> Any:
    """What holds the memory of an array."""
    while getattr(values, "base", None) is not None:
        values = values.base
    return values


def is_mapped(values: Any) -> bool:
    """Whether its memory is a map, of which an array's base is a view."""
    held = owner(values)
    return isinstance(held.obj if isinstance(held, memoryview) else held, mmap.mmap)


def descriptors() -> int:
    gc.collect()
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.parametrize("piece_bytes", [1, 100, 2**23])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("case", STORED, ids=lambda case: case.id)
def test_large_pictures_hold_the_numbers_of_small_ones(
    case: Case, way: str, piece_bytes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "a").write_bytes(case.content)
    small = read_image(tmp_path / "a", page=case.page)
    go(monkeypatch, way, piece_bytes)
    large = read_image(tmp_path / "a", page=case.page)
    np.testing.assert_array_equal(large.pixels, small.pixels, strict=True)
    assert (large.alpha is None) == (small.alpha is None)
    if large.alpha is not None:
        np.testing.assert_array_equal(large.alpha, small.alpha, strict=True)
        assert not large.alpha.flags.writeable
    found = (large.name, large.note, large.page, large.pages)
    assert found == (small.name, small.note, small.page, small.pages)
    assert not large.pixels.flags.writeable
    on_disk = not any(kind in case.id for kind in IN_MEMORY)
    assert is_mapped(large.pixels) == on_disk
    assert not is_mapped(small.pixels)
    if on_disk:
        with pytest.raises(ValueError, match="WRITEABLE"):
            large.pixels.setflags(write=True)


MAPPABLE = {
    "npy": npy,
    "tiff": lambda values: by_tifffile(values, photometric="minisblack", planarconfig=None),
    "tiff strips": lambda values: by_tifffile(values, photometric="minisblack", rowsperstrip=3),
    "bigtiff": lambda values: by_tifffile(values, photometric="minisblack", bigtiff=True),
}


@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f4"])
@pytest.mark.parametrize("name", MAPPABLE)
def test_what_is_stored_as_needed_is_used_in_place(
    name: str, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    values = numbers((21, 16), 16).astype(kind)
    path = tmp_path / "a"
    path.write_bytes(MAPPABLE[name](values))
    go(monkeypatch, "mapped")
    monkeypatch.setattr(mapped, "temporary_file", None)
    image = read_image(path)
    assert is_mapped(image.pixels)
    again = Image(image.pixels)
    assert np.shares_memory(again.pixels, image.pixels)
    # The very bytes of the file, as somebody who writes to it shows.
    with path.open("r+b") as file:
        at = path.read_bytes().index(values.tobytes())
        file.seek(at)
        file.write(np.array([7], kind).tobytes())
    assert image.pixels[0, 0] == 7
    np.testing.assert_array_equal(image.pixels.ravel()[1:], values.ravel()[1:], strict=True)


def test_colours_and_alpha_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    go(monkeypatch, "mapped")
    monkeypatch.setattr(mapped, "temporary_file", None)
    rgba, path = numbers((7, 9, 4), 16), tmp_path / "a"
    planes = np.ascontiguousarray(np.moveaxis(rgba, 2, 0))
    alpha = {"photometric": "rgb", "extrasamples": ["unassalpha"]}
    for content in (
        by_tifffile(rgba, **alpha),
        by_tifffile(planes, planarconfig="separate", **alpha),
    ):
        path.write_bytes(content)
        image = read_image(path)
        assert is_mapped(image.pixels)
        assert is_mapped(image.alpha)
        np.testing.assert_array_equal(image.pixels, rgba[:, :, :3], strict=True)
        np.testing.assert_array_equal(image.alpha, rgba[:, :, 3], strict=True)
    path.write_bytes(by_tifffile(planes[:3], planarconfig="separate", photometric="rgb"))
    assert is_mapped(read_image(path).pixels)


@pytest.mark.parametrize(
    "content",
    [
        npy(numbers((21, 16)).astype("f8")),
        npy(numbers((21, 16), 16).astype(">u2")),
        npy(np.asfortranarray(numbers((21, 16, 3)))),
        npy(numbers((21, 16)) > 9),
        npy_header(
            "{'descr': '<u2', 'fortran_order': False, 'shape': (21, 16)} \n", bytes(21 * 16 * 2)
        ),
        by_tifffile(numbers((21, 16), 16), byteorder=">"),
        by_tifffile(numbers((21, 16)).astype("f8")),
        by_tifffile(numbers((21, 16)), photometric="miniswhite"),
        by_tifffile(numbers((21, 16)), extratags=[(274, "H", 1, 3)]),
        by_tifffile(numbers((21, 16)), tile=(16, 16)),
        by_tifffile(numbers((21, 16)), compression="zlib"),
        tiff(b"\0" + numbers((21, 16), 16).tobytes(), sized(21, 16, bits=16) | {273: ("I", [9])}),
    ],
)
def test_everything_else_is_unpacked(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = []
    make = mapped.temporary_file
    monkeypatch.setattr(unpacked, "temporary_file", lambda size: made.append(size) or make(size))
    go(monkeypatch, "mapped")
    (tmp_path / "a").write_bytes(content)
    read_image(tmp_path / "a")
    assert len(made) == 1


@pytest.mark.parametrize("least", [limits.MAX_BYTES, mapped.UNPACKED_BYTES, mapped.MAPPED_BYTES])
def test_thresholds_are_in_order(least: int):
    assert mapped.MAPPED_BYTES <= mapped.UNPACKED_BYTES <= limits.MAX_BYTES
    assert least >= 2**26


@pytest.mark.parametrize("kind", ["npy", "tiff"])
def test_sizes_decide(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    values = numbers((16, 16))
    path = tmp_path / "a"
    path.write_bytes(npy(values) if kind == "npy" else by_tifffile(values))
    for least, expected in ((257, False), (256, True)):
        monkeypatch.setattr(mapped, "MAPPED_BYTES", least)
        assert is_mapped(read_image(path).pixels) == expected
    wide = values.astype("f8")
    path.write_bytes(npy(wide) if kind == "npy" else by_tifffile(wide))
    for least, expected in ((2049, False), (2048, True)):
        monkeypatch.setattr(mapped, "UNPACKED_BYTES", least)
        assert is_mapped(read_image(path).pixels) == expected


def test_only_memory_bounds_what_is_read_into_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "MAX_PIXELS", 100)
    contents = {
        "mapped": [npy(numbers((16, 16))), by_tifffile(numbers((16, 16)))],
        "unpacked": [npy(numbers((16, 16)) * 1.5), by_tifffile(numbers((16, 16)), rowsperstrip=2)],
    }
    for way, files in contents.items():
        for content in files:
            (tmp_path / "a").write_bytes(content)
            with monkeypatch.context() as patch:
                go(patch, way)
                assert read_image(tmp_path / "a").pixels.size == 256
            with pytest.raises(ImageFileError, match="more than"):
                images.read_image(tmp_path / "a")


@pytest.mark.parametrize("shape", [(2**20 + 1, 2**20), (2**62, 2), (1, 2**41)])
def test_sides_have_an_end(shape: tuple[int, int], tmp_path: Path):
    text = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}}}\n"
    (tmp_path / "a").write_bytes(npy_header(text))
    with pytest.raises(ImageFileError, match="more than 1,099,511,627,776 pixels"):
        read_image(tmp_path / "a")


def test_a_picture_far_larger_than_memory(tmp_path: Path):
    """Holes take no space: 1 TiB of npy and 48 GiB of TIFF, whose last pixel is known."""
    path = tmp_path / "a"
    text = "{'descr': '|u1', 'fortran_order': False, 'shape': (1048576, 1048576)}"
    with path.open("wb") as file:
        file.write(npy_header(text.ljust(117) + "\n"))
        try:
            file.truncate(file.tell() + 2**40)
        except OSError:
            pytest.skip("the disk's files are not as long")
        file.seek(-1, os.SEEK_END)
        file.write(b"\7")
    tracemalloc.start()
    try:
        image = read_image(path)
        assert image.pixels[-1, -1] == 7
        assert image.pixels[5, 5] == 0
        assert tracemalloc.get_traced_memory()[1] < 2**24
    finally:
        tracemalloc.stop()
    with tifffile.TiffWriter(path, bigtiff=True) as writer:
        shape = (2**17, 2**17, 3)
        writer.write(None, shape=shape, dtype=np.uint8, photometric="rgb", metadata=None)
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"\7")
    image = read_image(path)
    assert (image.pixels.shape, image.pixels[-1, -1, 2]) == (shape, 7)


@pytest.mark.parametrize(
    "options",
    [
        {"compression": "zlib", "tile": (256, 256)},
        {"compression": "zlib", "rowsperstrip": 64},
        {"compression": "lzw", "predictor": True, "rowsperstrip": 1},
        {"byteorder": ">"},
        {"tile": (1024, 1024)},
    ],
    ids=str,
)
def test_unpacking_takes_little_memory(
    options: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    values = np.add.outer(np.arange(8192), np.arange(4096)).astype(np.uint16)  # 64 MiB
    path = tmp_path / "a"
    path.write_bytes(by_tifffile(values, **options))
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", values.nbytes)
    tracemalloc.start()
    try:
        image = read_image(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 24 * 2**20
    np.testing.assert_array_equal(image.pixels, values, strict=True)


def test_unpacking_an_array_takes_little_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    values = np.add.outer(np.arange(4096.0), np.arange(2048.0))  # 64 MiB
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", values.nbytes)
    for stored in (values, np.asfortranarray(values)):
        np.save(tmp_path / "a.npy", stored)
        tracemalloc.start()
        try:
            image = read_image(tmp_path / "a.npy")
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 24 * 2**20
        np.testing.assert_array_equal(image.pixels, values.astype(np.float32), strict=True)
        assert image.note == "float64 read as float32"


def test_nothing_is_left_of_what_was_unpacked(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    go(monkeypatch, "unpacked")
    (tmp_path / "a").write_bytes(by_tifffile(numbers((40, 50)), compression="zlib", rowsperstrip=4))
    before = descriptors()
    seen = []

    def watched() -> Generator[Progress, None, Image]:
        steps = read_steps(tmp_path / "a")
        while True:
            try:
                seen.append(next(steps))
            except StopIteration as finished:
                return finished.value
            assert not list(temporary.iterdir())
            yield seen[-1]

    image = finish(watched())
    assert seen == [Progress(done, 10) for done in range(1, 11)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "temporary"]
    (tmp_path / "a").unlink()
    assert image.pixels.sum() > 0
    assert descriptors() <= before + 1
    del image
    assert descriptors() == before


@pytest.mark.parametrize("steps_taken", [0, 1, 4])
def test_closing_the_steps_leaves_nothing(
    steps_taken: int, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    go(monkeypatch, "unpacked")
    made = [npy(numbers((40, 50)) * 1.5), by_tifffile(numbers((40, 50)), rowsperstrip=4)]
    for content in made:
        (tmp_path / "a").write_bytes(content)
        before = descriptors()
        steps = read_steps(tmp_path / "a")
        for _ in range(steps_taken):
            next(steps)
        steps.close()
        assert descriptors() == before
        assert not list(temporary.iterdir())


def test_a_small_picture_takes_no_steps(tmp_path: Path):
    (tmp_path / "a").write_bytes(npy(numbers((4, 5))))
    assert list(read_steps(tmp_path / "a")) == []
    assert finish(read_steps(tmp_path / "a")).name == "a"


def test_what_happens_between_the_steps_is_not_silenced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import warnings

    go(monkeypatch, "unpacked")
    (tmp_path / "a").write_bytes(npy(numbers((40, 50)) * 1.5))
    filters = list(warnings.filters)
    for _ in read_steps(tmp_path / "a"):
        assert warnings.filters == filters


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_disk_without_room(
    number: int, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    go(monkeypatch, "unpacked")
    (tmp_path / "a").write_bytes(npy(numbers((40, 50)) * 1.5))
    monkeypatch.setattr(mapped, "reserve", refuse)
    before = descriptors()
    with pytest.raises(ImageFileError, match="has no room for the unpacked picture") as caught:
        read_image(tmp_path / "a")
    broken.checked(caught.value)
    del caught
    assert descriptors() == before
    assert not list(temporary.iterdir())


def test_a_disk_that_says_how_little_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Nobody waits for 900 TiB to be written."""
    text = "{'descr': '<f8', 'fortran_order': False, 'shape': (1048576, 1048576, 120)}\n"
    with (tmp_path / "a").open("wb") as file:
        file.write(npy_header(text))
    monkeypatch.setattr("core.files.npy.length", lambda _: 2**60)
    monkeypatch.setattr(Run, "read", lambda *_: np.zeros((1, 1, 120)))
    with pytest.raises(ImageFileError, match=r"which takes 491,520\.0 GiB"):
        read_image(tmp_path / "a")


def test_no_folder_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    go(monkeypatch, "unpacked")
    (tmp_path / "a").write_bytes(npy(numbers((4, 5)) * 1.5))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "missing"))
    assert is_mapped(read_image(tmp_path / "a").pixels)
    refused = PermissionError(errno.EACCES, "Permission denied", str(tmp_path))

    def refuse(**_: object) -> None:
        raise refused

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    with pytest.raises(ImageFileError, match="there is no permission to write there"):
        read_image(tmp_path / "a")


@pytest.mark.parametrize("fails", [None, errno.EOPNOTSUPP, errno.EINVAL])
def test_space_is_kept_for_every_byte(
    fails: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    if fails is not None:

        def refuse(*_: object) -> None:
            raise OSError(fails, os.strerror(fails))

        monkeypatch.setattr(os, "posix_fallocate", refuse)
    with (tmp_path / "a").open("w+b") as file:
        space.reserve(file, 3 * 2**20 + 5)
        status = os.fstat(file.fileno())
    assert status.st_size == 3 * 2**20 + 5
    assert status.st_blocks * 512 >= 3 * 2**20


def test_a_full_disk_by_its_own_words(tmp_path: Path):
    space.check_space(tmp_path, 1)
    with pytest.raises(OSError, match="No space left") as caught:
        space.check_space(tmp_path, 2**60)
    assert caught.value.errno == errno.ENOSPC


def test_a_file_cut_short_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Between the look at its length and the map, or the read of a piece."""
    path = tmp_path / "a"
    for content in (npy(numbers((400, 500))), by_tifffile(numbers((400, 500)))):
        go(monkeypatch, "mapped")
        path.write_bytes(content)

        def cut(file: Any, *rest: Any, make: Any = mapped.array_in_file) -> Any:
            os.truncate(path, 300)
            return make(file, *rest)

        with monkeypatch.context() as patch:
            patch.setattr(mapped, "array_in_file", cut)
            with pytest.raises(ImageFileError, match="cut short") as caught:
                read_image(path)
            broken.checked(caught.value)
    go(monkeypatch, "unpacked")
    rows = {"compression": "zlib", "rowsperstrip": 4}
    for content in (
        npy(numbers((400, 500))),
        by_tifffile(numbers((400, 500))),
        by_tifffile(numbers((400, 500)), **rows),
    ):
        path.write_bytes(content)
        steps = read_steps(path)
        next(steps)
        os.truncate(path, 300)
        with pytest.raises(ImageFileError, match="cut short") as caught:
            finish(steps)
        broken.checked(caught.value)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", [name for name in broken.WHOLE if "tiff" in name or "npy" in name])
def test_large_files_that_are_cut_short(
    name: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    go(monkeypatch, way)
    content = broken.WHOLE[name]
    (tmp_path / "picture.png").write_bytes(content)
    read_image(tmp_path / "picture.png")
    last = len(content) - 1
    for cut in sorted({*range(8, last, max(1, last // 40)), last - 1, last}):
        broken.reason(content[:cut], tmp_path)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "name", [name for name in broken.HOSTILE if name.startswith(("tiff", "bigtiff", "npy"))]
)
def test_hostile_files_cost_little_here_too(
    name: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    reserved = []
    reserve = mapped.reserve
    monkeypatch.setattr(
        mapped, "reserve", lambda file, size: reserved.append(size) or reserve(file, size)
    )
    go(monkeypatch, way)
    before = descriptors()
    broken.test_a_hostile_file_costs_little(name, tmp_path)
    assert sum(reserved) < 2**20
    assert descriptors() == before


def test_strips_that_expand_too_much_take_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A terabyte in a file of a few bytes is refused before any of it is decoded or reserved."""
    monkeypatch.setattr(unpacked, "temporary_file", None)
    strip = zlib.compress(bytes(2**20))
    tags = sized(2**20, 2**20, compression=8) | {278: ("I", [2**20])}
    (tmp_path / "a").write_bytes(tiff(strip, tags))
    with pytest.raises(ImageFileError):
        read_image(tmp_path / "a")
    lying = tiff(strip, sized(2**15, 2**15, compression=8) | {278: ("I", [2**15])})
    (tmp_path / "a").write_bytes(lying + bytes(2**21))
    with pytest.raises(ImageFileError, match="damaged"):
        read_image(tmp_path / "a")


def test_a_strip_larger_than_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 1000)
    go(monkeypatch, "unpacked")
    values = numbers((40, 50))
    for rows, fits in ((20, True), (21, False)):
        (tmp_path / "a").write_bytes(by_tifffile(values, compression="zlib", rowsperstrip=rows))
        if fits:
            np.testing.assert_array_equal(read_image(tmp_path / "a").pixels, values)
        else:
            with pytest.raises(ImageFileError, match="more than"):
                read_image(tmp_path / "a")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("large")


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), way=st.sampled_from(list(WAYS)))
def test_broken_bytes_end_as_they_do_in_memory(data: st.DataObject, way: str, folder: Path):
    """A picture or a sentence, and never another picture than the reader in memory gives."""
    names = [name for name in broken.WHOLE if "tiff" in name or "npy" in name]
    content = broken.WHOLE[data.draw(st.sampled_from(names))]
    path = folder / "picture.png"
    path.write_bytes(data.draw(changed(content)))
    small = outcome(path)
    with pytest.MonkeyPatch.context() as patch:
        go(patch, way, data.draw(st.sampled_from([1, 500, 2**23])))
        large = outcome(path)
    assert isinstance(small, Image) == isinstance(large, Image), (small, large)
    if isinstance(small, Image) and isinstance(large, Image):
        np.testing.assert_array_equal(large.pixels, small.pixels, strict=True)


@st.composite
def changed(draw: st.DrawFn, content: bytes) -> bytes:
    return broken.changed(draw, content)


def outcome(path: Path) -> Image | str:
    try:
        return read_image(path)
    except ImageFileError as error:
        return broken.checked(error)


layouts = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["u1", "u2", "i2", "i4", "u8", "f2", "f4", "f8"]),
        "rows": st.integers(1, 70),
        "columns": st.integers(1, 70),
        "channels": st.sampled_from([1, 2, 3, 4, 5]),
        "planar": st.booleans(),
        "tile": st.sampled_from([None, (16, 16), (32, 16), (16, 64)]),
        "rows_a_strip": st.integers(1, 80),
        "compression": st.sampled_from([None, "zlib", "lzw", "zstd"]),
        "order": st.sampled_from("<>"),
        "orientation": st.integers(1, 8),
        "piece_bytes": st.sampled_from([1, 64, 700, 5000, 10**6]),
    }
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(layout=layouts, way=st.sampled_from(list(WAYS)))
def test_every_layout_reads_what_was_written(layout: dict[str, Any], way: str, folder: Path):
    shape = (layout["rows"], layout["columns"], layout["channels"])
    values = np.random.default_rng(3).integers(0, 99, shape).astype(layout["kind"])
    planar = layout["planar"] and layout["channels"] > 1
    stored = np.moveaxis(values, 2, 0) if planar else values
    options: dict[str, Any] = {"tile": layout["tile"]} if layout["tile"] else {}
    if not options:
        options["rowsperstrip"] = layout["rows_a_strip"]
    if layout["channels"] > 1:
        options["planarconfig"] = "separate" if planar else "contig"
    content = by_tifffile(
        np.ascontiguousarray(stored if layout["channels"] > 1 else values[:, :, 0]),
        photometric="minisblack",
        compression=layout["compression"],
        byteorder=layout["order"],
        extratags=[(274, "H", 1, layout["orientation"])],
        **options,
    )
    (folder / "a").write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        go(patch, way, layout["piece_bytes"])
        image = read_image(folder / "a")
    shown = oriented(values, layout["orientation"]).astype(image.pixels.dtype)
    alpha = layout["channels"] in (2, 4)
    np.testing.assert_array_equal(image.pixels, Image(shown[:, :, : -1 if alpha else None]).pixels)
    if alpha:
        np.testing.assert_array_equal(image.alpha, shown[:, :, -1])
    assert image.pixels.dtype == (np.float32 if layout["kind"][0] == "f" else layout["kind"])


def test_two_reads_of_a_page_in_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    go(monkeypatch, "unpacked")
    values = [numbers((30, 40)) for _ in range(2)]
    file = io.BytesIO()
    with tifffile.TiffWriter(file) as writer:
        for page in values:
            writer.write(page, metadata=None, contiguous=False, compression="zlib", rowsperstrip=2)
    (tmp_path / "a").write_bytes(file.getvalue())
    both = [read_steps(tmp_path / "a", page=page) for page in (1, 2)]
    found: list[Image | None] = [None, None]
    while not all(found):
        for number, steps in enumerate(both):
            if found[number] is None:
                try:
                    next(steps)
                except StopIteration as finished:
                    found[number] = finished.value
    for image, page in zip(found, values, strict=True):
        assert image is not None
        np.testing.assert_array_equal(image.pixels, page)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_as_stored_undoes_oriented(orientation: int):
    values = numbers((3, 5, 2))
    shown = oriented(values, orientation)
    stored = as_stored(shown, orientation)
    np.testing.assert_array_equal(stored, values)
    assert np.shares_memory(stored, shown)


@given(
    rows=st.integers(1, 40),
    columns=st.integers(1, 40),
    high=st.integers(1, 50),
    wide=st.integers(1, 50),
    cell_bytes=st.integers(1, 10**5),
)
def test_rectangles_cover_each_pixel_once(
    rows: int, columns: int, high: int, wide: int, cell_bytes: int
):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unpacked, "PIECE_BYTES", 1000)
        found = pieces_of(rows, columns, (high, wide), cell_bytes)
    seen = np.zeros((rows, columns), int)
    for piece in found:
        assert isinstance(piece, Rectangle)
        seen[piece.top : piece.bottom, piece.left : piece.right] += 1
        assert piece.top % high == piece.left % wide == 0
        cells = -(-(piece.bottom - piece.top) // high) * -(-(piece.right - piece.left) // wide)
        assert cells == 1 or cells * cell_bytes <= 1000
    assert (seen == 1).all()
    assert len(list(found)) == len(found)


def test_a_run_is_read_in_native_order(tmp_path: Path):
    values = numbers((6, 7, 3), 16)
    planes = np.ascontiguousarray(np.moveaxis(values, 2, 0))
    for planar, stored in ((False, values), (True, planes)):
        (tmp_path / "a").write_bytes(b"head" + stored.astype(">u2").tobytes())
        run = Run(4, np.dtype(">u2"), 6, 7, 3, planar=planar)
        with (tmp_path / "a").open("rb") as file:
            for piece in (Rectangle(0, 6, 0, 7), Rectangle(5, 6, 2, 4), Rectangle(1, 4, 0, 7)):
                top, bottom, left, right = piece
                np.testing.assert_array_equal(
                    run.read(file, piece), values[top:bottom, left:right], strict=True
                )


def test_maps_of_any_offset(tmp_path: Path):
    """Also beyond the steps in which the system maps."""
    values = np.arange(200_000, dtype=np.uint32)
    (tmp_path / "a").write_bytes(values.tobytes())
    for first in (0, 1, 1023, 1024, 99_999):
        with (tmp_path / "a").open("rb") as file:
            found = mapped.array_in_file(file, 4 * first, values.dtype, (100, 5))
        np.testing.assert_array_equal(found.ravel(), values[first : first + 500], strict=True)
        assert not found.flags.writeable
