"""Files made to take memory or time: a child process reads each within 1 GiB over its start.

The small ones whose sentences matter are in test_broken_images.py; these are the ones that would
take gigabytes or minutes if they were believed.
"""

from __future__ import annotations

import io
import itertools
import json
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import imagecodecs
import numpy as np
import PIL.Image
import pytest
import tifffile

from core import Kernel, Layer, Recipe
from core.files import claims, frames, json_text, limits, recipes, space, tiffpages
from core.files.images import ImageFileError, page_count, read_image
from core.files.recipes import RecipeError, load_recipe, recipe_from_json, recipe_to_json
from tests.core.files.image_factory import (
    SIGNATURE,
    by_pillow,
    chunk,
    ihdr,
    npy_header,
    numbers,
    png,
    ramp,
    sized,
    tiff,
)
from tests.fuzz.__main__ import Child

MIB = 2**20
Made = Callable[[], bytes]
GRAY = numbers((12, 16))


def deflated_zeros(count: int) -> bytes:
    """So many zeros, packed as tightly as deflate can."""
    engine = zlib.compressobj(9)
    parts = [engine.compress(bytes(min(MIB, count - at))) for at in range(0, count, MIB)]
    return b"".join(parts) + engine.flush()


def broad_png(side: int, *, interlaced: bool) -> bytes:
    """Zeros, 1032 of them in a byte."""
    head = SIGNATURE + ihdr(side, side, 8, 0, int(interlaced))
    return head + chunk(b"IDAT", deflated_zeros(side * (side + 1))) + chunk(b"IEND", b"")


def broad_tiff(side: int, code: int, pack: Callable[[bytes], bytes], rows: int) -> bytes:
    """Equal strips of zeros, each stored by itself."""
    strips = -(-side // rows)
    strip = pack(bytes(rows * side))
    tags = sized(side, side, compression=code) | {278: ("I", [rows])}
    places = range(8, 8 + strips * len(strip), len(strip))
    tags |= {273: ("I", list(places)), 279: ("I", [len(strip)] * strips)}
    return tiff(strip * strips, tags)


def overlapping_tiff() -> bytes:
    """5000 pages of 4000 tags, each of which begins twelve bytes behind the one before.

    The last bytes of a tag are a page's count of tags, the first ones where a page ends.
    """
    pages, count = 5000, 4000
    entries = bytearray()
    for number in range(pages + count):
        following = 8 + 12 * (number - count + 1) if number >= count else 256
        entries += struct.pack("<IIHH", following, 1, 1, count)
    return b"II\x2a\0\x08\0\0\0" + struct.pack("<H", count) + bytes(entries) + bytes(16)


def sharing_tiff() -> bytes:
    """4000 private tags whose values are the same megabyte, for a decoder that reads them all."""
    content = by_pillow(ramp(), "TIFF", compression="jpeg")
    (page,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, page)
    tags = content[page + 2 : page + 2 + 12 * count]
    shared = len(content)
    more = b"".join(struct.pack("<HHII", 50_000 + number, 7, MIB, shared) for number in range(4000))
    at = shared + MIB
    stored = content[:4] + struct.pack("<I", at) + content[8:] + bytes(MIB)
    return stored + struct.pack("<H", count + 4000) + tags + more + bytes(4)


def sub_pages_tiff() -> bytes:
    """Sub-pages, an EXIF and a GPS list that are the page itself, over and over."""
    entries = {330: ("I", [8 + 192] * 1000), 34665: ("I", [8 + 192]), 34853: ("I", [8 + 192])}
    return tiff(GRAY.tobytes(), sized(12, 16) | entries)


def many_pages(count: int) -> bytes:
    """Pages without pixels, one behind the other."""
    entry = struct.pack("<HHHII", 1, 256, 3, 1, 1)
    size = len(entry) + 4
    links = [*(8 + size * (page + 1) for page in range(count - 1)), 0]
    return b"II\x2a\0\x08\0\0\0" + b"".join(entry + struct.pack("<I", at) for at in links)


def gif_of(count: int, *, sides: tuple[int, int] = (16, 12), comment: bytes = b"") -> bytes:
    """The same frame over and over, on a screen of any size."""
    content = by_pillow(GRAY, "GIF")
    at = 13 + 3 * 2 ** ((content[10] & 7) + 1)  # behind the table of colours
    assert content[at : at + 1] == b","
    head = bytearray(content[:at])
    struct.pack_into("<HH", head, 6, *sides)
    return bytes(head) + comment + content[at:-1] * count + b";"


def gif_comment(size: int) -> bytes:
    return b"!\xfe" + (b"\xff" + b"x" * 255) * (size // 255) + b"\0"


def blank_webp(side: int) -> bytes:
    """A lossless picture of one colour, whose pixels take no bits at all."""
    content = bytearray(by_pillow(PIL.Image.new("RGB", (16, 12)), "WEBP", lossless=True))
    at = content.index(b"VP8L") + 9
    content[at : at + 4] = (side - 1 << 14 | side - 1).to_bytes(4, "little")
    return bytes(content)


def canvas_webp(side: int) -> bytes:
    """A canvas far larger than the frame on it."""
    frames_ = [PIL.Image.fromarray(numbers((12, 16, 3))) for _ in range(2)]
    content = bytearray(by_pillow(frames_[0], "WEBP", save_all=True, append_images=frames_[1:]))
    at = content.index(b"VP8X") + 12
    content[at : at + 6] = (side - 1).to_bytes(3, "little") * 2
    return bytes(content)


def layered_jpeg(side: int, layers: int) -> bytes:
    """A progressive picture with one of its layers over and over."""
    content = by_pillow(PIL.Image.new("L", (side, side)), "JPEG", progressive=True)
    last = content.rindex(b"\xff\xda")
    return content[:last] + content[last:-2] * layers + content[-2:]


def exif_jpeg(parts: int) -> bytes:
    """EXIF data in many segments, which are joined one by one."""
    content = by_pillow(ramp(), "JPEG")
    part = b"\xff\xe1" + struct.pack(">H", 65_000) + b"Exif\0\0" + bytes(65_000 - 8)
    return content[:2] + part * parts + content[2:]


def tiny_chunks() -> bytes:
    """A million chunks, each of another kind."""
    kinds = itertools.islice(itertools.product(b"abcdefghijklmnopqrstuvwxyz", repeat=4), 400_000)
    rest = b"".join(chunk(bytes(kind), b"") for kind in kinds)
    whole = png(GRAY[:, :, None], 8, 0)
    return whole[:33] + rest + whole[33:]


def text_bombs() -> bytes:
    """Chunks of text and a profile that unpack to 200 MB each."""
    bomb = deflated_zeros(200 * MIB)
    extra = chunk(b"zTXt", b"a\0\0" + bomb) + chunk(b"iCCP", b"a\0\0" + bomb)
    extra += chunk(b"iTXt", b"a\0\1\0\0\0" + bomb)
    return png(GRAY[:, :, None], 8, 0, extra=extra)


def lzma_strip(content: bytes) -> bytes:
    return bytes(imagecodecs.lzma_encode(content))


def zstd_strip(content: bytes) -> bytes:
    return bytes(imagecodecs.zstd_encode(content, level=19))


def descr(text: str) -> bytes:
    return npy_header(f"{{'descr': {text}, 'fortran_order': False, 'shape': (2, 2)}}\n", bytes(64))


BOMBS: dict[str, tuple[str, Made, str, str]] = {
    # name: kind, content, outcome ("any": picture or sentence), part of the sentence
    "png of 600 MP in 0.6 MB": ("PNG", lambda: broad_png(24_500, interlaced=False), "picture", ""),
    "png interlaced, 200 MP": ("PNG", lambda: broad_png(14_000, interlaced=True), "any", ""),
    "png texts of 600 MB": ("PNG", text_bombs, "picture", ""),
    "png of 400,000 kinds of chunks": ("PNG", tiny_chunks, "picture", ""),
    "tiff of 900 MP in strips": (
        "TIFF",
        lambda: broad_tiff(30_000, 8, deflated_zeros_of, 300),
        "picture",
        "",
    ),
    "tiff of 900 MP in one strip": (
        "TIFF",
        lambda: broad_tiff(30_000, 8, deflated_zeros_of, 30_000),
        "any",
        "",
    ),
    "tiff of zstd": (
        "TIFF",
        lambda: broad_tiff(32_000, 50000, zstd_strip, 32_000),
        "sentence",
        "lies about its size",
    ),
    "tiff of lzma": ("TIFF", lambda: broad_tiff(12_000, 34925, lzma_strip, 12_000), "any", ""),
    "tiff of 24 TiB": ("TIFF", lambda: tiff(b"x", sized(2**22, 2**22)), "sentence", "more than"),
    "tiff pages over each other": ("TIFF", overlapping_tiff, "sentence", "lie over each other"),
    "tiff tags of the same bytes": ("TIFF", sharing_tiff, "sentence", "lie over each other"),
    "tiff sub-pages in a ring": ("TIFF", sub_pages_tiff, "picture", ""),
    "tiff of 60,000 pages": ("TIFF", lambda: many_pages(60_000), "sentence", ""),
    "tiff of 100,000 pages": ("TIFF", lambda: many_pages(100_000), "sentence", "does not end"),
    "gif of 4 gigapixels": (
        "GIF",
        lambda: gif_of(1, sides=(65_535, 65_535)),
        "sentence",
        "more than 1,073,741,824 pixels",
    ),
    "gif of 900 MP": ("GIF", lambda: gif_of(1, sides=(30_000, 30_000)), "sentence", "lies about"),
    "gif of 5000 frames": ("GIF", lambda: gif_of(5000), "picture", ""),
    "gif of 70,000 frames": ("GIF", lambda: gif_of(70_000), "sentence", "more than 65,536 frames"),
    "gif of long comments": (
        "GIF",
        lambda: gif_of(1, comment=gif_comment(20 * MIB)),
        "sentence",
        "comments",
    ),
    "gif of many comments": (
        "GIF",
        lambda: gif_of(1, comment=b"!\xfe\1x\0" * 300_000),
        "sentence",
        "comments",
    ),
    "webp of one colour": ("WebP", lambda: blank_webp(16_383), "sentence", "lies about its size"),
    "webp canvas": ("WebP", lambda: canvas_webp(16_383), "sentence", ""),
    "webp canvas beyond all": ("WebP", lambda: canvas_webp(2**24), "sentence", ""),
    "jpeg of 2000 layers": ("JPEG", lambda: layered_jpeg(4000, 2000), "sentence", "layers"),
    "jpeg of 70,000 segments": (
        "JPEG",
        lambda: b"\xff\xd8" + b"\xff\xfe\0\3x" * 70_000 + by_pillow(ramp(), "JPEG")[2:],
        "sentence",
        "too many parts",
    ),
    "jpeg of exif": ("JPEG", lambda: exif_jpeg(1000), "sentence", "too many parts"),
    "bmp of 900 MP": (
        "BMP",
        lambda: b"BM" + struct.pack("<IIIIiiHH24x", 0, 0, 54, 40, 30_000, 30_000, 1, 24),
        "sentence",
        "lies about its size",
    ),
    "bmp of runs that skip": (
        "BMP",
        lambda: (
            b"BM"
            + struct.pack("<IIIIiiHHI20x", 0, 0, 54, 40, 2**24, 1, 1, 8, 1)
            + b"\0\2\xff\xff" * 500
        ),
        "sentence",
        "a side of more than",
    ),
    "pgm text of one long word": ("PNM", lambda: b"P2 9 9 255 " + b"9" * 10**6, "sentence", ""),
    "pgm comment of 9 MB": (
        "PNM",
        lambda: b"P2 2 1 255 1#" + b"x" * 9 * MIB + b"\n7",
        "picture",
        "",
    ),
    "pbm bits of 8 MB in a row": (
        "PNM",
        lambda: b"P1 4096 2048\n" + b"01" * 2**22,
        "picture",
        "",
    ),
    "npy nest of lists": ("npy", lambda: descr("[" * 3000), "sentence", "header is damaged"),
    "npy chain of signs": ("npy", lambda: descr("-" * 9000 + "1"), "sentence", ""),
    "npy of long fields": ("npy", lambda: descr("'" + "f4," * 2000 + "f4'"), "sentence", "numbers"),
    "npy of wide text": ("npy", lambda: descr("'<U999999999'"), "sentence", "numbers"),
    "recipe of lists": ("recipe", lambda: b"[" + b"[]," * (20 * MIB) + b"0]", "sentence", "lists"),
    "recipe of texts": (
        "recipe",
        lambda: b"[" + b'"ab",' * (12 * MIB) + b"0]",
        "sentence",
        "texts",
    ),
    "recipe of numbers": ("recipe", lambda: b"[" + b"0.1," * (15 * MIB) + b"0]", "sentence", ""),
    "recipe nested": ("recipe", lambda: b"[" * 4_000_000, "sentence", "nested too deeply"),
    "npz of a gigabyte of zeros": ("npz", lambda: npz_of_zeros(5 * 2**28), "picture", ""),
    "npz of 200,000 members": ("npz", lambda: npz_of_members(200_000), "sentence", "directory"),
    "safetensors of lists": (
        "safetensors",
        lambda: with_header(b"[" + b"[]," * (5 * MIB) + b"0]"),
        "sentence",
        "lists",
    ),
    "safetensors of 16 MB of tensors": (
        "safetensors",
        lambda: with_header(
            b"{"
            + b",".join(
                b'"%d":{"dtype":"U8","shape":[],"data_offsets":[%d,%d]}' % (n, n, n + 1)
                for n in range(250_000)
            )
            + b"}"
        ),
        "sentence",
        "no safetensors file",
    ),
    "onnx nested": ("ONNX", lambda: b"\x0a" * 5_000_000, "sentence", ""),
    "onnx of a million empty nodes": (
        "ONNX",
        lambda: b"\x08\x09:" + varint(2 * 10**6) + b"\x0a\0" * 10**6,
        "sentence",
        "more than 100,000 nodes",
    ),
    "recipe too long": ("recipe", lambda: b" " * (65 * MIB), "sentence", "larger than 64 MiB"),
}
"""Pictures and recipes that would take gigabytes or minutes."""


def npz_of_zeros(count: int) -> bytes:
    """An archive whose only array takes a thousand times its bytes."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file,
        file.open("x.npy", "w", force_zip64=True) as stream,
    ):
        np.lib.format.write_array_header_1_0(
            stream, {"descr": "|u1", "fortran_order": False, "shape": (count,)}
        )
        for _ in range(0, count, MIB):
            stream.write(bytes(MIB))
    return made.getvalue()


def npz_of_members(count: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for number in range(count):
            file.writestr(f"{number}.npy", b"")
    return made.getvalue()


def with_header(header: bytes) -> bytes:
    """A safetensors file of a header and nothing else."""
    return struct.pack("<Q", len(header)) + header


def varint(value: int) -> bytes:
    """A whole number as protobuf writes it."""
    found = b""
    while value >= 128:
        found += bytes([value % 128 | 128])
        value //= 128
    return found + bytes([value])


def deflated_zeros_of(content: bytes) -> bytes:
    return deflated_zeros(len(content))


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """A process with 1 GiB of address space over its start."""
    reader = Child(processor_seconds=100, patience=250)  # on any machine
    yield reader
    reader.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the limit and the peak are Linux's")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_within_a_gibibyte(name: str, child: Child, tmp_path: Path):
    kind, made, outcome, part = BOMBS[name]
    path = tmp_path / "file.bin"
    path.write_bytes(made())
    answer = child.judge({"kind": kind, "seed": "0", "file": str(path)})
    assert answer["outcome"] != "finding", answer["why"]
    if outcome != "any":
        assert answer["outcome"] == outcome, answer["why"]
    assert part in answer["why"]
    assert answer["peak"] < 2**30


def test_a_late_frame_of_a_large_animation_is_refused(tmp_path: Path):
    (tmp_path / "a.gif").write_bytes(gif_of(3000, sides=(4000, 2000)))
    assert page_count(tmp_path / "a.gif") == 3000
    with pytest.raises(ImageFileError, match="page 3000 is too far behind the first"):
        read_image(tmp_path / "a.gif", page=3000)
    assert read_image(tmp_path / "a.gif", page=2).pages == 3000
    assert limits.MAX_FRAME_PIXELS < 4000 * 2000 * 3000


@pytest.mark.parametrize("kind", ["webp", "png", "tiff"])
def test_what_has_no_room_in_memory_is_refused_before_it_is_decoded(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = {
        "webp": lambda: by_pillow(ramp(), "WEBP"),
        "png": lambda: png(GRAY[:, :, None], 8, 0, interlaced=True),
        "tiff": lambda: broad_tiff(64, 8, zlib.compress, 64),
    }
    (tmp_path / "a").write_bytes(made[kind]())
    monkeypatch.setattr(limits, "LARGE_BYTES", 0)
    assert read_image(tmp_path / "a").pixels.size
    monkeypatch.setattr(limits, "free_memory", lambda: 2 * 12 * 16 - 1)
    with pytest.raises(
        ImageFileError, match=r"not enough memory for the picture, which takes 0\.0"
    ):
        read_image(tmp_path / "a")
    monkeypatch.setattr(limits, "free_memory", lambda: None)
    assert read_image(tmp_path / "a").pixels.size


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_free_memory_is_a_part_of_the_machine():
    free = space.free_memory()
    assert free is not None
    assert 0 <= free < 2**50


def test_limits_leave_honest_files_alone(tmp_path: Path):
    """Each limit of a format, met just within."""
    path = tmp_path / "a"
    path.write_bytes(gif_of(1, comment=gif_comment(frames.MAX_COMMENTS - 10_000)))
    assert read_image(path).pixels.shape == (12, 16, 3)
    path.write_bytes(exif_jpeg(claims.MAX_EXIF_SEGMENTS))
    assert read_image(path).pixels.shape == (48, 64, 3)
    path.write_bytes(by_pillow(PIL.Image.new("RGB", (5000, 5000)), "WEBP", lossless=True))
    assert not read_image(path).pixels.any()
    path.write_bytes(by_pillow(PIL.Image.new("L", (5000, 5000)), "JPEG", progressive=True))
    assert read_image(path).pixels.shape == (5000, 5000)
    with tifffile.TiffWriter(path) as writer:
        for _ in range(300):
            writer.write(GRAY, contiguous=False, description="x" * 500)
    assert page_count(path) == 300
    assert tiffpages.SPARE_BYTES >= MIB


def test_a_bank_of_the_largest_kernels_is_no_bomb(tmp_path: Path):
    """512 kernels of 512 channels of 3 x 3, as networks have them."""
    values = numbers((64, 512, 3, 3)) / 64 - 2
    text = recipe_to_json(Recipe([Layer([Kernel(weights) for weights in values])]))
    assert 8 * (text.count("[") + text.count("{")) < json_text.MAX_LISTS
    assert 8 * len(text) < recipes.MAX_BYTES
    assert len(recipe_from_json(text).layers[0].kernels) == 64


RECIPES = {
    "NaN": '{"format": "kernelscope-recipe", "version": 1, "layers": [{"kernels": [%s]}]}',
}
ODD = {
    "NaN": '{"weights": [[NaN]]}',
    "Infinity": '{"weights": [[1]], "scale": -Infinity}',
    "overflow": '{"weights": [[1e999]]}',
    "5000 digits": '{"weights": [[' + "9" * 5000 + "]]}",
    "5000 digits as a size": '{"weights": [[1]], "anchor": [' + "9" * 5000 + ", 0]}",
    "surrogate": '{"weights": [[1]], "name": "\\ud800"}',
    "surrogate field": '{"weights": [[1]], "\\udfff": 1}',
    "twice": '{"weights": [[1]], "scale": 1, "scale": 2}',
    "deep": '{"weights": ' + "[" * 200 + "1" + "]" * 200 + "}",
    "ragged": '{"weights": [[1, 2], [3]]}',
    "text": '{"weights": "' + "x" * 100_000 + '"}',
    "long name of a field": '{"weights": [[1]], "' + "x" * 100_000 + '": 1}',
    "null": '{"weights": null}',
}


@pytest.mark.parametrize("name", ODD)
def test_odd_values_of_a_recipe_are_named_in_one_sentence(name: str):
    text = RECIPES["NaN"] % ODD[name]
    with pytest.raises(RecipeError) as caught:
        recipe_from_json(text)
    said = str(caught.value)
    assert said.isprintable()
    assert len(said) < 200
    assert "layers[0].kernels[0]" in said or "twice" in said
    said.encode()


def test_a_recipe_that_is_no_text(tmp_path: Path):
    (tmp_path / "a.json").write_bytes(b'{"format": "\xff"}')
    with pytest.raises(RecipeError, match=r"not UTF-8 text \(byte 13\)"):
        load_recipe(tmp_path / "a.json")


def test_fields_may_be_in_any_order():
    text = RECIPES["NaN"] % '{"scale": 2, "weights": [[1]]}'
    assert recipe_from_json(json.dumps(json.loads(text), sort_keys=True)).layers


def test_the_first_of_two_tags_is_the_one_that_counts(tmp_path: Path):
    """As tifffile has it: otherwise one is checked and the other one is used."""
    content = tiff(GRAY.tobytes(), sized(12, 16))
    (page,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, page)
    entries = content[page + 2 : page + 2 + 12 * count]
    far = struct.pack("<HHII", 258, 3, 3, 10**6)
    doubled = content[:page] + struct.pack("<H", count + 1) + far + entries + bytes(4)
    (tmp_path / "a.tif").write_bytes(doubled)
    with pytest.raises(ImageFileError, match="cut short"):
        read_image(tmp_path / "a.tif")


def test_the_first_of_two_places_of_strips_is_checked_on_every_page(tmp_path: Path):
    content = tiff(GRAY.tobytes(), sized(12, 16))
    (page,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, page)
    entries = content[page + 2 : page + 2 + 12 * count]
    at = entries.index(struct.pack("<HHI", 279, 4, 1))
    far = struct.pack("<HHII", 279, 4, 1, 10**6)
    entries = entries[:at] + far + entries[at:]
    doubled = content[:page] + struct.pack("<H", count + 1) + entries + bytes(4)
    (tmp_path / "a.tif").write_bytes(doubled)
    for read in (read_image, page_count):
        with pytest.raises(ImageFileError, match="cut short"):
            read(tmp_path / "a.tif")


def test_strips_are_not_read_beyond_the_stack_that_a_description_tells(tmp_path: Path):
    file = io.BytesIO()
    tifffile.imwrite(file, np.stack([GRAY] * 3), imagej=True, truncate=True)
    content = file.getvalue()
    (tmp_path / "a.tif").write_bytes(content.replace(b"images=3", b"images=9"))
    with pytest.raises(ImageFileError, match="cut short"):
        page_count(tmp_path / "a.tif")
