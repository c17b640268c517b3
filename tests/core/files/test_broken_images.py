"""Files that are cut short, lie or mean harm end in one sentence, quickly and in little memory."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import struct
import threading
import tracemalloc
import warnings
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import PIL.Image
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st

from core.files import images, limits
from core.files.images import ImageFileError, read_image, write_image
from core.files.pillow import open_picture
from core.image import Image
from tests.core.files.image_factory import (
    SIGNATURE,
    by_pillow,
    by_tifffile,
    chunk,
    ihdr,
    npy,
    npy_header,
    numbers,
    png,
    ramp,
    sized,
    tiff,
)
from tests.references import lost_references

GRAY, RGB = numbers((12, 16)), numbers((12, 16, 3))
LONGEST_SENTENCE = 140
MOST_MEMORY = 32 * 2**20
FILES_OF_A_ROUND = 200


def reason(content: bytes, folder: Path, page: int = 1) -> str:
    """Why a file cannot be read: one sentence, without its path and without a trace of Python."""
    path = folder / "picture.png"
    path.write_bytes(content)
    with pytest.raises(ImageFileError) as caught:
        read_image(path, page=page)
    return checked(caught.value)


def checked(error: BaseException) -> str:
    text = str(error)
    assert isinstance(error, OSError)
    assert isinstance(error, ValueError)
    assert 0 < len(text) <= LONGEST_SENTENCE
    assert not re.search(r"[\n\r]|Errno|Error|/|\\|<|picture\.png|\.$", text), text
    assert text[0] == text[0].lower() or text.startswith(("JPEG", "CCITT", "CMYK")), text
    return text


def animated() -> bytes:
    frames = [PIL.Image.fromarray(numbers((12, 16, 3))).quantize(64) for _ in range(3)]
    return by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:])


def three_pages() -> bytes:
    """The pixels of the second and third page stand at the end of the file."""
    file = io.BytesIO()
    with tifffile.TiffWriter(file) as writer:
        for _ in range(3):
            writer.write(GRAY, metadata=None, contiguous=False, compression="zlib")
    return file.getvalue()


WHOLE = {
    "png": png(RGB, 8, 2),
    "png 16 bit interlaced": png(numbers((12, 16, 3), 16), 16, 2, interlaced=True),
    "png palette": png(
        GRAY[..., None] & 3, 2, 3, extra=chunk(b"PLTE", bytes(12)) + chunk(b"tRNS", b"\7\7")
    ),
    "jpeg": by_pillow(ramp(), "JPEG", quality=60),
    "jpeg progressive": by_pillow(ramp(), "JPEG", quality=60, progressive=True),
    "tiff": by_tifffile(RGB, photometric="rgb"),
    "tiff strips": by_tifffile(RGB, photometric="rgb", rowsperstrip=3),
    "tiff tiles": by_tifffile(numbers((32, 48)), tile=(16, 16), compression="zlib"),
    **{
        f"tiff {kind}": by_tifffile(GRAY, compression=kind, rowsperstrip=5)
        for kind in ("lzw", "zlib", "zstd", "packbits", "lzma")
    },
    "tiff predictor": by_tifffile(RGB, photometric="rgb", compression="lzw", predictor=True),
    "tiff pages": three_pages(),
    "bigtiff": by_tifffile(GRAY, bigtiff=True, compression="zlib"),
    "npy": npy(RGB),
    "npy columns first": npy(np.asfortranarray(RGB)),
    "webp": by_pillow(RGB, "WEBP", lossless=True),
    "webp lossy": by_pillow(ramp(), "WEBP"),
    "avif": by_pillow(ramp(), "AVIF"),
    "gif": animated(),
    "bmp": by_pillow(RGB, "BMP"),
    "ppm": by_pillow(RGB, "PPM"),
    "pgm 16 bit": b"P5 16 12 65535\n" + bytes(12 * 16 * 2),
}
# libtiff decodes these, and writes what it thinks of broken ones to standard error.
BY_LIBTIFF = {
    "tiff jpeg": by_tifffile(ramp(), photometric="rgb", compression="jpeg", tile=(16, 16)),
    "tiff group4": by_pillow(GRAY > 99, "TIFF", compression="group4"),
}


@pytest.mark.parametrize("name", [*WHOLE, *BY_LIBTIFF])
def test_a_file_that_is_cut_short_is_an_error(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    content = (WHOLE | BY_LIBTIFF)[name]
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    read_image(path)
    last = len(content) - 1
    for cut in sorted({*range(0, 12, 3), *range(12, last, max(1, last // 40)), last - 1, last}):
        reason(content[:cut], tmp_path)
    assert capfd.readouterr() == ("", "")


def head_png(columns: int, rows: int, depth: int = 8, kind: int = 0, data: bytes = b"x") -> bytes:
    return (
        SIGNATURE
        + ihdr(columns, rows, depth, kind)
        + chunk(b"IDAT", zlib.compress(data))
        + chunk(b"IEND", b"")
    )


def resized_jpeg(rows: int, columns: int) -> bytes:
    """A JPEG whose frame header tells another size."""
    content = bytearray(by_pillow(ramp(), "JPEG"))
    struct.pack_into(">HH", content, content.index(b"\xff\xc0") + 5, rows, columns)
    return bytes(content)


def tiff_with_bomb(kind: str, bomb: bytes) -> bytes:
    """An 8 x 8 TIFF with a tile of that compression that is a larger picture inside."""
    code = {"jpeg": 7, "webp": 50001, "jpegxl": 50002, "png": 34933}[kind]
    tags = sized(8, 8, compression=code, tile_width=16, tile_rows=16)
    return tiff(
        bomb, tags | {324: ("I", [8]), 325: ("I", [len(bomb)]), 273: ("I", []), 279: ("I", [])}
    )


def looping_tiff(pages: int) -> bytes:
    """Empty-looking pages that lead into each other for ever."""
    entry = struct.pack("<HHHII", 1, 256, 3, 1, 1)
    size = len(entry) + 4
    links = [8 + size * ((page + 1) % pages) for page in range(pages)]
    return b"II\x2a\0\x08\0\0\0" + b"".join(entry + struct.pack("<I", at) for at in links)


def shared_strips(strip: bytes) -> bytes:
    """30 000 x 30 000 pixels whose thousand strips are the same bytes."""
    tags = sized(30_000, 30_000, compression=8) | {278: ("H", [30])}
    return tiff(strip, tags | {273: ("I", [8] * 1000), 279: ("I", [len(strip)] * 1000)})


BROAD = np.zeros((5000, 5000), np.uint8)
HOSTILE = {
    "empty": (b"", "the file is empty"),
    "text": (b"This is no picture.\n", "it is no PNG, JPEG"),
    "eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n", "an EPS"),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing"),
    "pickle": (b"\x80\x04\x95\0\0\0\0", "it is no PNG"),
    "png vast": (head_png(2**31 - 1, 2**31 - 1), "more than 1,073,741,824 pixels"),
    "png broad": (head_png(30_000, 30_000), "cut short or lies"),
    "png pixel limit": (head_png(2**15 + 1, 2**15), "more than 1,073,741,824 pixels"),
    "png too long": (head_png(1_000_001, 1, data=bytes(1_000_002)), "a side of more than"),
    "png no rows": (head_png(5, 0), "no pixels"),
    "png odd depth": (head_png(5, 5, depth=3), "the standard does not have"),
    "png odd kind": (head_png(5, 5, kind=5), "the standard does not have"),
    "png few data": (head_png(9, 9, data=bytes(80)), "cut short"),
    "png odd filter": (head_png(3, 1, data=b"\7abc"), "unknown filter"),
    "png no data": (head_png(3, 1, data=b""), "cut short"),
    "png no header": (SIGNATURE + chunk(b"IEND", b""), "damaged"),
    "png no palette": (head_png(3, 1, 8, 3, b"\0abc"), "damaged"),
    "png index": (
        png(GRAY[..., None] | 4, 8, 3, extra=chunk(b"PLTE", bytes(9))),
        "damaged or cut short",
    ),
    "png check sum": (WHOLE["png"].replace(b"IEND", b"IENX"), "a check sum is wrong"),
    "png no stream": (
        SIGNATURE + ihdr(3, 1, 8, 0) + chunk(b"IDAT", b"abcdef") + chunk(b"IEND", b""),
        "damaged",
    ),
    "jpeg vast": (resized_jpeg(60_000, 60_000), "more than"),
    "jpeg broad": (resized_jpeg(30_000, 30_000), "lies about its size"),
    "jpeg 12 bit": (
        imagecodecs.jpeg8_encode(numbers((16, 16), 12), bitspersample=12),
        "values of 12 bits; 8 bits are read",
    ),
    "jpeg lossless": (imagecodecs.ljpeg_encode(GRAY), "of the lossless kind"),
    "jpeg no pixels": (b"\xff\xd8\xff\xe0" + bytes(50), "damaged"),
    "tiff vast": (tiff(b"x", sized(2**31, 2**31)), "more than"),
    "tiff broad": (tiff(b"x", sized(30_000, 30_000)), "lies about its size"),
    "tiff broad zstd": (
        tiff(b"x" * 99, sized(30_000, 30_000, compression=50000)),
        "lies about its size",
    ),
    "tiff shared strips": (shared_strips(zlib.compress(bytes(30 * 30_000))), "lies about its size"),
    "tiff far tag": (
        tiff(RGB.tobytes(), sized(12, 16, samples=3) | {258: ("H", [8, 8, 8])}).replace(
            struct.pack("<HHII", 258, 3, 3, 8 + RGB.size), struct.pack("<HHII", 258, 3, 3, 10**6)
        ),
        "the TIFF file is cut short",
    ),
    "tiff large tile": (
        tiff_with_bomb("jpeg", b"x").replace(
            struct.pack("<HHIH", 322, 3, 1, 16), struct.pack("<HHIH", 322, 3, 1, 60_000)
        ),
        "lies about its size",
    ),
    "tiff many channels": (tiff(b"x", sized(1, 1, samples=65535)), "more than 4096 channels"),
    "tiff no rows": (tiff(b"x", sized(0, 5)), "no pixels"),
    "tiff loop": (looping_tiff(2), "does not end"),
    "tiff long loop": (looping_tiff(250), "does not end"),
    "tiff to itself": (tiff(GRAY.tobytes(), sized(12, 16), following=8), "tags"),
    "tiff no tags": (b"II\x2a\0\x08\0\0\0\0\0\0\0\0\0", "tags"),
    "bigtiff far page": (
        b"II\x2b\0\x08\0\0\0" + struct.pack("<Q", 2**61),
        "the TIFF file is cut short",
    ),
    "tiff no pages": (b"II\x2a\0\0\0\0\0", "no pages"),
    "tiff far strip": (tiff(GRAY.tobytes(), sized(12, 16) | {273: ("I", [10**9])}), "cut short"),
    "tiff no strip": (tiff(GRAY.tobytes(), sized(12, 16) | {273: ("I", [0])}), "lacks some"),
    "tiff few strips": (tiff(GRAY.tobytes(), sized(12, 16) | {278: ("H", [1])}), "lacks some"),
    "tiff short strip": (
        tiff(
            GRAY.tobytes(),
            sized(12, 16) | {273: ("I", [8, 104]), 279: ("I", [96, 90]), 278: ("H", [6])},
        ),
        "damaged",
    ),
    "tiff webp": (by_tifffile(RGB, photometric="rgb", compression="webp"), "WEBP is not"),
    "tiff odd code": (tiff(b"x", sized(1, 1, compression=12345)), "12345 is not supported"),
    "tiff jpeg bomb": (
        tiff_with_bomb("jpeg", imagecodecs.jpeg8_encode(BROAD)),
        "damaged or cut short",
    ),
    "tiff webp bomb": (tiff_with_bomb("webp", imagecodecs.webp_encode(RGB)), "not supported"),
    "tiff png bomb": (tiff_with_bomb("png", imagecodecs.png_encode(BROAD)), "not supported"),
    "tiff jpegxl bomb": (tiff_with_bomb("jpegxl", b"x" * 50), "not supported"),
    "tiff 12 bit jpeg": (
        by_tifffile(
            numbers((16, 16), 12), compression="jpeg", compressionargs={"bitspersample": 12}
        ),
        "only read in 8 bits",
    ),
    "tiff complex": (by_tifffile(np.ones((4, 4), np.complex64)), "no real numbers"),
    "tiff volume": (tiff(GRAY.tobytes(), sized(6, 16) | {32997: ("I", [2])}), "a volume"),
    "tiff lab": (tiff(RGB.tobytes(), sized(12, 16, samples=3, photometric=8)), "colours that"),
    "tiff mixed bits": (
        tiff(RGB.tobytes(), sized(12, 16, samples=3) | {258: ("H", [5, 6, 5])}),
        "mixes channels",
    ),
    "tiff no palette": (tiff(GRAY.tobytes(), sized(12, 16, photometric=3)), "damaged"),
    "tiff short palette": (
        tiff(GRAY.tobytes(), sized(12, 16, photometric=3) | {320: ("H", [1] * 9)}),
        "damaged",
    ),
    "tiff predictor": (tiff(GRAY.tobytes(), sized(12, 16, predictor=9)), "an unknown way"),
    "tiff inks": (
        tiff(bytes(768), sized(12, 16, samples=4, photometric=5) | {332: ("H", [2])}),
        "inks other",
    ),
    "npy pickle": (npy(np.array([[{}, 1]], object)), "no real numbers"),
    "npy structured": (npy(np.zeros((2, 2), "u1,u1")), "holds a table"),
    "npy complex": (npy(np.zeros((2, 2), complex)), "no real numbers"),
    "npy text": (npy(np.array([["a", "b"]])), "no real numbers"),
    "npy empty": (npy(np.zeros((0, 4))), "no pixels"),
    "npy 1 dimension": (npy(np.zeros(4)), "two or three dimensions, not 1"),
    "npy 4 dimensions": (npy(np.zeros((1, 1, 1, 1))), "two or three dimensions, not 4"),
    "npy many channels": (npy(np.zeros((1, 1, 4097), np.uint8)), "more than 4096 channels"),
    "npy subarray": (
        npy_header("{'descr': '(0,4)f4', 'fortran_order': False, 'shape': (2, 2)}\n"),
        "no real numbers",
    ),
    **{
        f"npy shape {shape}": (
            npy_header(f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape}}}\n", b"x"),
            "",
        )
        for shape in (
            "(9, 9)",
            "(-1, -1)",
            "(True, True)",
            "(10**9, 2)",
            "(30000, 30000)",
            "[1, 1]",
            "(99999999999999999999, 9)",
            f"({'9' * 4000}, 1)",
            "(1.0, 1)",
            "()",
            "('a', 'b')",
        )
    },
    "npy deep": (npy_header("{'descr': " + "(" * 5000), "damaged"),
    "npy code": (npy_header("__import__('os').abort()"), "damaged"),
    "npy version": (npy_header("{}", version=9), "unknown version"),
    "npy long header": (npy_header(" " * 20_000 + "{}"), "unknown version"),
    "gif vast": (b"GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x08\1a\0;", ""),
    "bmp vast": (b"BM" + struct.pack("<IIIIiiHH24x", 0, 0, 54, 40, 30_000, 30_000, 1, 24), "lies"),
    "webp vast": (b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/" + b"\xff" * 12, ""),
    "pgm vast": (b"P5 30000 30000 255\n" + bytes(99), "cut short"),
    "pgm 16 bit vast": (b"P5 30000 30000 65535\n" + bytes(99), "cut short"),
    "ppm no pixels": (b"P6 0 0 65535\n", "no pixels"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little(name: str, tmp_path: Path):
    content, expected = HOSTILE[name]
    (tmp_path / "warm").write_bytes(WHOLE["tiff"])
    read_image(tmp_path / "warm")
    tracemalloc.start()
    try:
        said = reason(content, tmp_path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert expected in said
    assert peak < MOST_MEMORY


@pytest.mark.parametrize("name", ["png", "webp", "avif"])
def test_a_file_longer_than_memory(name: str, tmp_path: Path):
    with (tmp_path / "sparse").open("wb") as file:
        file.write(WHOLE[name])
        file.truncate(limits.MAX_BYTES + 1)
    with pytest.raises(ImageFileError, match="longer than 8 GiB"):
        read_image(tmp_path / "sparse")


def test_limits_lie_beyond_what_is_promised():
    limits.check_size(31_623, 31_623, 1, 4)  # 1000 megapixels
    limits.check_size(31_623, 31_623, 3, 2)
    with pytest.raises(ImageFileError, match="take more than 8 GiB"):
        limits.check_size(31_623, 31_623, 3, 4)


def test_every_strip_of_deflate_may_be_as_small_as_it_gets(tmp_path: Path):
    """The bounds on what a compression gains refuse no honest file, however plain."""
    blank = np.zeros((3000, 3000), np.uint8)
    for kind in ("zlib", "zstd", "lzw", "lzma"):
        content = by_tifffile(blank, compression=kind, rowsperstrip=3000)
        (tmp_path / "a").write_bytes(content)
        assert not read_image(tmp_path / "a").pixels.any()
    write_image(blank, tmp_path / "a.png")
    assert not read_image(tmp_path / "a.png").pixels.any()
    for kind in ("JPEG", "GIF", "WEBP"):
        (tmp_path / "a").write_bytes(by_pillow(blank, kind))
        assert not read_image(tmp_path / "a").pixels.any()


def test_pillow_is_asked_for_one_kind_only(tmp_path: Path):
    """Left alone it would hand PostScript to Ghostscript."""
    (tmp_path / "a").write_bytes(HOSTILE["eps"][0])
    with (tmp_path / "a").open("rb") as file, pytest.raises(PIL.UnidentifiedImageError):
        open_picture(file, "JPEG")


def test_a_tiff_is_read_by_its_content_and_quietly(tmp_path: Path):
    """tifffile reads some makers' files in a way of their own, which their names can tell."""
    (tmp_path / "a.ndpi").write_bytes(WHOLE["tiff strips"])
    np.testing.assert_array_equal(read_image(tmp_path / "a.ndpi").pixels, RGB)
    handlers = logging.getLogger("tifffile").handlers
    assert sum(isinstance(handler, logging.NullHandler) for handler in handlers) == 1


def test_nothing_but_regular_files_is_opened(monkeypatch: pytest.MonkeyPatch):
    """To open a device can do something."""
    opened: list[object] = []
    monkeypatch.setattr(os, "open", lambda path, *_: opened.append(path))
    with pytest.raises(ImageFileError, match="not a regular file"):
        read_image("/dev/zero")
    assert not opened


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    found = {
        tmp_path / "pipe": "not a regular file",
        Path("/dev/zero"): "not a regular file",
        tmp_path: "a folder, not a file",
        tmp_path / "missing": "no such file",
        tmp_path / "missing" / "a": "no such file",
        tmp_path / "loop": "leads back to itself",
        tmp_path / ("a" * 300): "name is too long",
        tmp_path / "a\0b": "a character that no file name can have",
    }
    said: dict[Path, str] = {}

    def read_all() -> None:
        for path in found:
            try:
                read_image(path)
            except ImageFileError as error:
                said[path] = checked(error)

    reader = threading.Thread(target=read_all, daemon=True)
    reader.start()
    reader.join(60)
    assert not reader.is_alive()
    for path, expected in found.items():
        assert expected in said[path]


def test_a_pipe_that_takes_the_place_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_bytes(WHOLE["png"])
    regular = (tmp_path / "file").stat()
    monkeypatch.setattr(Path, "stat", lambda self, **_: regular)
    with pytest.raises(ImageFileError, match="not a regular file"):
        read_image(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (PermissionError(13, "Permission denied", "/secret/name"), "there is no permission"),
        (OSError(5, "Input/output error"), "the disk cannot read it"),
        (OSError(116, "Stale file handle"), "the system says: Stale file handle"),
        (MemoryError(), "not enough memory"),
        (RecursionError(), "damaged"),
        (struct.error("unpack requires"), "damaged"),
        (zlib.error("Error -3 while\ndecompressing"), "damaged"),
        (SyntaxError("not a PNG file"), "damaged"),
        (AssertionError(), "damaged"),
    ],
    ids=lambda it: type(it).__name__ if isinstance(it, BaseException) else "",
)
def test_every_failure_of_a_reader_is_a_sentence(
    error: Exception, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> Image:
        raise error

    broken = images.Format("PNG", (".png",), rb"\x89PNG", fail)
    monkeypatch.setattr(images, "FORMATS", (broken,))
    assert expected in reason(WHOLE["png"], tmp_path)


def test_no_permission_to_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied", str(tmp_path))

    (tmp_path / "a.png").write_bytes(WHOLE["png"])
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ImageFileError, match="there is no permission to read it"):
        read_image(tmp_path / "a.png")


def test_broken_files_cost_no_reference(tmp_path: Path):
    """imagecodecs' png_decode loses one of None's at each error, and Python aborts at none."""
    content = bytearray(png(numbers((12, 16, 3), 16), 16, 2))
    at = content.index(b"IDAT") + 4
    (size,) = struct.unpack(">I", content[at - 8 : at - 4])
    path = tmp_path / "a.png"

    def read_all() -> None:
        for number in range(FILES_OF_A_ROUND):
            data = bytearray(content[at : at + size])
            data[number % size] ^= 0x55
            path.write_bytes(content[: at - 8] + chunk(b"IDAT", data) + chunk(b"IEND", b""))
            with contextlib.suppress(ImageFileError):
                read_image(path)

    assert abs(lost_references(read_all)) < FILES_OF_A_ROUND / 2


def test_readers_in_several_threads_leave_the_warnings_as_they_were(tmp_path: Path):
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\xff\xff"
    (tmp_path / "a").write_bytes(by_pillow(RGB, "JPEG", exif=exif))
    filters = list(warnings.filters)
    failed: list[BaseException] = []

    def read_many() -> None:
        try:
            for _ in range(20):
                read_image(tmp_path / "a")
        except BaseException as error:
            failed.append(error)

    readers = [threading.Thread(target=read_many) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert not failed
    assert warnings.filters == filters


def changed(draw: st.DrawFn, content: bytes) -> bytes:
    """The file with some bytes replaced, and perhaps a piece taken out or its end cut off."""
    stored = bytearray(content)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(stored) - 1))
        stored[at] = draw(st.sampled_from([0, 1, 0x7F, 0x80, 0xFF, stored[at] ^ 0x10]))
    if draw(st.booleans()):
        start = draw(st.integers(0, len(stored)))
        del stored[start : start + draw(st.integers(0, 20))]
    return bytes(stored)


@st.composite
def broken_files(draw: st.DrawFn) -> bytes:
    if draw(st.integers(0, 4)):
        return changed(draw, draw(st.sampled_from(list(WHOLE.values()))))
    heads = [
        SIGNATURE,
        b"\xff\xd8\xff",
        b"II\x2a\0",
        b"MM\0\x2a",
        b"\x93NUMPY\1\0",
        b"BM",
        b"GIF89a",
    ]
    return draw(st.sampled_from([b"", *heads])) + draw(st.binary(max_size=200))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


@settings(max_examples=600)
@given(content=broken_files())
def test_no_bytes_do_anything_but_a_picture_or_a_sentence(content: bytes, folder: Path):
    path = folder / "picture.png"
    path.write_bytes(content)
    try:
        image = read_image(path)
    except ImageFileError as error:
        checked(error)
    else:
        assert image.pixels.size
        assert image.rows * image.columns <= limits.MAX_PIXELS


@settings(max_examples=150)
@given(content=st.builds(bytes, st.just(b"")), samples=st.data())
def test_a_png_of_any_valid_chunks(content: bytes, samples: st.DataObject, folder: Path):
    """Random data under right check sums, which reaches what the check sums would hide."""
    depth = samples.draw(st.sampled_from([1, 2, 4, 8, 16]))
    kind = samples.draw(st.sampled_from([0, 2, 3, 4, 6]))
    rows, columns = samples.draw(st.integers(1, 9)), samples.draw(st.integers(1, 9))
    extras = [b"PLTE", b"tRNS", b"eXIf", b"gAMA", b"iCCP", b"zTXt", b"acTL"]
    file = SIGNATURE + ihdr(columns, rows, depth, kind, samples.draw(st.integers(0, 1)))
    for name in samples.draw(st.lists(st.sampled_from(extras), max_size=3)):
        file += chunk(name, samples.draw(st.binary(max_size=30)))
    data = samples.draw(st.binary(max_size=400))
    file += chunk(b"IDAT", samples.draw(st.sampled_from([data, zlib.compress(data)])))
    path = folder / "picture.png"
    path.write_bytes(file + chunk(b"IEND", content))
    try:
        read_image(path)
    except ImageFileError as error:
        checked(error)
