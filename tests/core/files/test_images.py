"""Every kind of picture file against known numbers, and every writer back through a reader."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import PIL.Image
import pytest
import tifffile

from core.files.images import (
    FORMATS,
    ImageFileError,
    page_count,
    read_image,
    write_image,
    write_maps,
)
from core.files.pixels import exif_orientation
from core.image import Image
from tests.core.files.image_factory import (
    by_pillow,
    by_tifffile,
    chunk,
    npy,
    numbers,
    png,
    ramp,
    sized,
    tiff,
    turned,
)

GRAY, RGB = numbers((7, 9)), numbers((7, 9, 3))
ALPHA = numbers((7, 9))
RGBA = np.dstack((RGB, ALPHA))
GRAY16, RGB16 = numbers((7, 9), 16), numbers((7, 9, 3), 16)
BITS = GRAY > 100


@dataclass
class Case:
    """A file, and the picture that is in it, with how far values may be off."""

    id: str
    content: bytes
    pixels: Any
    alpha: Any = None
    near: int = 0
    note: str = ""
    page: int = 1
    pages: int = 1


def png_cases():
    kinds = {0: (1, (1, 2, 4, 8, 16)), 2: (3, (8, 16)), 4: (2, (8, 16)), 6: (4, (8, 16))}
    for kind, (channels, depths) in kinds.items():
        for depth in depths:
            values = numbers((7, 9, channels), depth)
            spread = values * (255 // (2**depth - 1)) if depth < 8 else values
            colours = 1 if channels < 3 else 3
            pixels = spread[:, :, :colours].squeeze()
            alpha = spread[:, :, colours] if channels in (2, 4) else None
            for interlaced in (False, True):
                name = f"png kind {kind} {depth} bit{' interlaced' * interlaced}"
                yield Case(name, png(values, depth, kind, interlaced=interlaced), pixels, alpha)
            if alpha is None:
                # One colour, told in the file's own depth, is transparent.
                key = chunk(b"tRNS", values[2, 3].astype(">u2").tobytes())
                hit = (values == values[2, 3]).all(axis=2)
                opaque = 2 ** max(depth, 8) - 1
                content = png(values, depth, kind, extra=key)
                yield Case(
                    f"png kind {kind} {depth} bit with key",
                    content,
                    pixels,
                    np.where(hit, 0, opaque),
                )
    for depth in (1, 2, 4, 8):
        palette = numbers((2**depth, 3))
        indices = numbers((7, 9, 1), depth)
        colours = chunk(b"PLTE", palette.tobytes())
        pixels = palette[indices[:, :, 0]]
        yield Case(f"png palette {depth} bit", png(indices, depth, 3, extra=colours), pixels)
        alpha = np.where(indices[:, :, 0] == 0, 7, 255)
        content = png(indices, depth, 3, extra=colours + chunk(b"tRNS", b"\7"), interlaced=True)
        yield Case(f"png palette {depth} bit with alphas", content, pixels, alpha)
    narrow = numbers((7, 9, 1), 4)
    key = chunk(b"tRNS", struct.pack(">H", 0xFFF0 | int(narrow[2, 3, 0])))
    hit = narrow[:, :, 0] == narrow[2, 3, 0]
    content = png(narrow, 4, 0, extra=key)
    yield Case("png key too wide", content, narrow[:, :, 0] * 17, np.where(hit, 0, 255))
    told = chunk(b"gAMA", struct.pack(">I", 220000)) + chunk(b"sBIT", b"\4\4\4")
    told += chunk(b"iCCP", b"odd\0\0" + zlib.compress(b"no profile"))
    yield Case("png with gamma and a broken profile", png(RGB, 8, 2, extra=told), RGB)
    yield Case("png one pixel interlaced", png(RGB[:1, :1], 8, 2, interlaced=True), RGB[:1, :1])
    whole = png(RGB, 8, 2)
    at = whole.index(b"IDAT")
    (size,) = struct.unpack(">I", whole[at - 4 : at])
    data = whole[at + 4 : at + 4 + size]
    pieces = b"".join(chunk(b"IDAT", data[i : i + 5]) for i in range(0, size, 5))
    yield Case("png in pieces", whole[: at - 4] + pieces + chunk(b"IEND", b""), RGB)


def jpeg_cases():
    colours = ramp()
    yield Case("jpeg gray", by_pillow(colours[:, :, 0], "JPEG"), colours[:, :, 0], near=3)
    content = by_pillow(colours, "JPEG", quality=95, subsampling=0)
    yield Case("jpeg rgb", content, colours, near=6)
    content = by_pillow(colours, "JPEG", quality=95, subsampling=0, progressive=True)
    yield Case("jpeg progressive", content, colours, near=6)
    inks = PIL.Image.new("CMYK", (16, 16), (10, 200, 30, 40))
    printed = np.full((16, 16, 3), [(255 - ink) * 215 / 255 for ink in (10, 200, 30)])
    yield Case("jpeg cmyk", by_pillow(inks, "JPEG"), printed, near=3, note="CMYK read as RGB")


def orientation_cases():
    blocks = np.kron(numbers((2, 3)) // 2 + 60, np.ones((16, 16), np.uint8))
    for orientation in range(1, 9):
        exif = PIL.Image.Exif()
        exif[274] = orientation
        seen = turned(RGB, orientation)
        name = f"orientation {orientation}"
        content = by_pillow(blocks, "JPEG", quality=100, exif=exif.tobytes())
        yield Case(f"jpeg {name}", content, turned(blocks, orientation), near=2)
        content = by_pillow(RGB, "WEBP", lossless=True, exif=exif.tobytes())
        yield Case(f"webp {name}", content, seen)
        content = png(RGB, 8, 2, extra=chunk(b"eXIf", exif.tobytes()[6:]))
        yield Case(f"png {name}", content, seen)
        content = by_tifffile(RGB, photometric="rgb", extratags=[(274, "H", 1, orientation)])
        yield Case(f"tiff {name}", content, seen)
    tags = [(274, "H", 1, 6)]
    content = by_tifffile(RGBA, photometric="rgb", extrasamples=["unassalpha"], extratags=tags)
    yield Case("tiff turned with alpha", content, turned(RGB, 6), turned(ALPHA, 6))
    content = by_tifffile(ramp(), photometric="rgb", compression="jpeg", extratags=tags)
    yield Case("tiff jpeg turned", content, turned(ramp(), 6), near=8)
    broken = chunk(b"eXIf", b"MM\0\x2a\0\0\0\x08\xff\xff")
    yield Case("png with broken exif", png(RGB, 8, 2, extra=broken), RGB)


def tiff_cases():
    kinds = ("u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f2", "f4", "f8")
    for kind in kinds:
        values = (RGB.astype(np.float64) - (0 if kind[0] == "u" else 128)).astype(kind)
        note = {"f2": "float16 read as float32", "f8": "float64 read as float32"}.get(kind, "")
        for compression in (None, "lzw", "zlib", "zstd", "packbits", "lzma"):
            content = by_tifffile(values, photometric="rgb", compression=compression)
            yield Case(f"tiff {kind} {compression}", content, values, note=note)
        content = by_tifffile(values[:, :, 0], byteorder=">", rowsperstrip=2)
        yield Case(f"tiff {kind} big-endian strips", content, values[:, :, 0], note=note)
        if kind not in ("u8", "i8", "f2"):
            content = by_tifffile(values, photometric="rgb", compression="lzw", predictor=True)
            yield Case(f"tiff {kind} predictor", content, values, note=note)
    wide = numbers((40, 50, 3), 16)
    planes = np.moveaxis(wide, 2, 0)
    options = {"photometric": "rgb", "compression": "zlib"}
    yield Case("tiff tiles", by_tifffile(wide, tile=(16, 32), **options), wide)
    apart = {"planarconfig": "separate"}
    yield Case("tiff planes", by_tifffile(planes, **options, **apart), wide)
    content = by_tifffile(planes, tile=(16, 16), photometric="rgb", **apart)
    yield Case("tiff planes in tiles", content, wide)
    yield Case("bigtiff", by_tifffile(wide, bigtiff=True, **options), wide)
    yield Case("bigtiff big-endian", by_tifffile(GRAY16, bigtiff=True, byteorder=">"), GRAY16)
    for values in (GRAY, RGB):
        tags = sized(7, 9, samples=values[0, 0].size) | {262: ("H", [])}
        yield Case("tiff no photometric", tiff(values.tobytes(), tags), values)
    many = np.dstack((RGBA, GRAY))
    content = by_tifffile(many, photometric="minisblack", planarconfig="contig")
    yield Case("tiff 5 channels", content, many)


def tiff_meaning_cases():
    for bits in (1, 2, 4, 6):
        values = numbers((5, 6), bits)
        rows = [np.unpackbits(row[:, None], axis=1)[:, 8 - bits :].ravel() for row in values]
        data = b"".join(np.packbits(row).tobytes() for row in rows)
        spread = np.rint(values * 255.0 / (2**bits - 1))
        yield Case(f"tiff {bits} bit", tiff(data, sized(5, 6, bits=bits)), spread)
        content = tiff(data, sized(5, 6, bits=bits, photometric=0))
        yield Case(f"tiff {bits} bit white is 0", content, 255 - spread)
    twelve = numbers((7, 10), 12)
    yield Case("tiff 12 bit", by_tifffile(twelve, bitspersample=12), twelve)
    content = by_tifffile(twelve, bitspersample=12, photometric="miniswhite")
    yield Case("tiff 12 bit white is 0", content, 4095 - twelve)
    white = {"photometric": "miniswhite"}
    yield Case("tiff white is 0", by_tifffile(GRAY, **white), 255 - GRAY)
    yield Case("tiff white is 0, 16 bit", by_tifffile(GRAY16, **white), 65535 - GRAY16)
    signed = GRAY.view(np.int8)
    yield Case("tiff white is 0, signed", by_tifffile(signed, **white), -1 - signed)
    note = "white is 0 in this file, values as stored"
    floats = GRAY.astype(np.float32)
    yield Case("tiff white is 0, float", by_tifffile(floats, **white), floats, note=note)
    palette = numbers((3, 256)).astype(np.uint16)
    for factor, name in ((257, "repeated"), (256, "upper")):
        content = by_tifffile(GRAY, photometric="palette", colormap=palette * factor)
        yield Case(f"tiff palette {name}", content, palette.T[GRAY])
    content = by_tifffile(GRAY, photometric="palette", colormap=palette * 256 + 7)
    yield Case("tiff palette deep", content, palette.T[GRAY], note="palette of 16 bits read as 8")
    for alpha in ("assocalpha", "unassalpha", "unspecified"):
        content = by_tifffile(RGBA, photometric="rgb", extrasamples=[alpha])
        yield Case(f"tiff rgb {alpha}", content, RGB, ALPHA)
        pair = np.dstack((GRAY, ALPHA))
        contig = {"planarconfig": "contig", "extrasamples": [alpha]}
        content = by_tifffile(pair, photometric="miniswhite", **contig)
        yield Case(f"tiff gray {alpha}", content, 255 - GRAY, ALPHA)
    five = np.dstack((RGBA, GRAY))
    extras = ["unassalpha", "unspecified"]
    content = by_tifffile(five, photometric="rgb", extrasamples=extras)
    yield Case("tiff rgb, alpha, more", content, np.dstack((RGB, GRAY)), ALPHA)
    inks = numbers((7, 9, 4)).astype(np.float64)
    note = "CMYK read as RGB"
    printed = (255 - inks[:, :, :3]) * (255 - inks[:, :, 3:]) / 255  # never halfway
    content = by_tifffile(inks.astype(np.uint8), photometric="separated")
    yield Case("tiff cmyk", content, np.rint(printed), note=note)
    content = by_tifffile((inks * 257).astype(np.uint16), photometric="separated")
    yield Case("tiff cmyk 16 bit", content, np.rint(printed * 257), note=note)
    for kind in ("tiff_ccitt", "group3", "group4"):
        content = by_pillow(BITS, "TIFF", compression=kind)
        yield Case(f"tiff {kind}", content, BITS * 255)
        content = by_pillow(BITS, "TIFF", compression=kind, tiffinfo={262: 0})
        yield Case(f"tiff {kind} white is 0", content, BITS * 255)
    colours = ramp()
    content = by_tifffile(colours, photometric="rgb", compression="jpeg", tile=(16, 16))
    yield Case("tiff jpeg tiles", content, colours, near=10)
    content = by_pillow(colours[:, :, 0], "TIFF", compression="jpeg")
    yield Case("tiff jpeg gray", content, colours[:, :, 0], near=6)
    file = io.BytesIO()
    with tifffile.TiffWriter(file) as writer:
        writer.write(GRAY)
        writer.write(RGB16, photometric="rgb")
        writer.write(BITS, compression="zlib", photometric="minisblack")
    for page, pixels in enumerate((GRAY, RGB16, BITS * 255), 1):
        yield Case(f"tiff page {page}", file.getvalue(), pixels, page=page, pages=3)
    stack = by_pillow(PIL.Image.fromarray(BITS), "TIFF", compression="group4", save_all=True,
                      append_images=[PIL.Image.fromarray(~BITS)])  # fmt: skip
    yield Case("tiff group4 page 2", stack, ~BITS * 255, page=2, pages=2)
    content = by_tifffile(np.stack([GRAY, 255 - GRAY]), imagej=True)
    yield Case("tiff imagej", content, 255 - GRAY, page=2, pages=2)


def npy_cases():
    for kind in ("?", "u1", "i2", "u4", "i8", "f2", "f4", "f8", ">u2", ">f4"):
        values = RGB.astype(kind)
        notes = {"f2": "float16 read as float32", "f8": "float64 read as float32"}
        pixels = values * 255 if kind == "?" else values
        yield Case(f"npy {kind}", npy(values), pixels, note=notes.get(kind, ""))
    flags = np.array([[0, 1], [2, 255]], np.uint8).view(bool)
    yield Case("npy odd flags", npy(flags), np.array([[0, 255], [255, 255]], np.uint8))
    yield Case("npy gray", npy(GRAY16), GRAY16)
    yield Case("npy columns first", npy(np.asfortranarray(RGB16)), RGB16)
    yield Case("npy 2 channels", npy(RGB[:, :, :2]), RGB[:, :, :2])
    yield Case("npy 4 channels", npy(RGBA), RGBA)
    yield Case("npy 1 channel", npy(RGB[:, :, :1]), RGB[:, :, 0])
    yield Case("npy version 2", npy(RGB, version=(2, 0)), RGB)
    yield Case("npy version 3", npy(RGB, version=(3, 0)), RGB)
    old = npy(GRAY).replace(b"(7, 9), ", b"(7L, 9L)")
    yield Case("npy of Python 2", old, GRAY)
    with np.errstate(over="ignore"):
        extremes = np.array([[np.nan, np.inf], [-np.inf, 1e300]])
        single = extremes.astype(np.float32)
    yield Case("npy extremes", npy(extremes), single, note="float64 read as float32")


def other_cases():
    yield Case("bmp rgb", by_pillow(RGB, "BMP"), RGB)
    yield Case("bmp gray", by_pillow(GRAY, "BMP"), GRAY)
    yield Case("bmp bits", by_pillow(BITS, "BMP"), BITS * 255)
    every_gray = np.arange(256, dtype=np.uint8).reshape(16, 16)
    yield Case("gif grays", by_pillow(every_gray, "GIF"), np.dstack([every_gray] * 3))
    yield Case("gif few grays", by_pillow(GRAY, "GIF"), np.dstack([GRAY] * 3))
    frames = [PIL.Image.fromarray(numbers((7, 9, 3))).quantize(64) for _ in range(3)]
    content = by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:])
    for page, frame in enumerate(frames, 1):
        pixels = np.asarray(frame.convert("RGB"))
        yield Case(f"gif frame {page}", content, pixels, page=page, pages=3)
    clear = by_pillow(frames[0], "GIF", transparency=5)
    colours = np.asarray(frames[0].convert("RGB"))
    seen = np.where(np.asarray(frames[0]) == 5, 0, 255)
    yield Case("gif transparent", clear, colours, seen)
    yield Case("webp", by_pillow(RGB, "WEBP", lossless=True), RGB)
    content = by_pillow(RGBA, "WEBP", lossless=True, exact=True)
    yield Case("webp alpha", content, RGB, ALPHA)
    yield Case("ppm", by_pillow(RGB, "PPM"), RGB)
    yield Case("pgm", by_pillow(GRAY, "PPM"), GRAY)
    content = b"P6 # colours\n9\t7 65535\n" + RGB16.astype(">u2").tobytes()
    yield Case("ppm 16 bit", content, RGB16)
    twelve = numbers((7, 9), 12)
    yield Case("pgm 12 bit", b"P5\n9 7\n4095\n" + twelve.astype(">u2").tobytes(), twelve)
    yield Case("pgm text", b"P2\n3 1\n15\n0 7 15\n", np.array([[0, 119, 255]]))
    yield Case("pbm text", b"P1\n3 2\n1 0 1\n0 1 0\n", np.array([[0, 255, 0], [255, 0, 255]]))
    content = by_pillow(ramp(), "AVIF", quality=100, subsampling="4:4:4")
    yield Case("avif", content, ramp(), near=6)
    deep = imagecodecs.avif_encode(ramp().astype(np.uint16) * 4, level=100, bitspersample=10)
    yield Case("avif 10 bit", bytes(deep), ramp(), near=6, note="10 bits read as 8")


CASES = [
    *png_cases(), *jpeg_cases(), *orientation_cases(), *tiff_cases(), *tiff_meaning_cases(),
    *npy_cases(), *other_cases(),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_reads_known_numbers(case: Case, tmp_path: Path):
    path = tmp_path / "wrong suffix.jpg"
    path.write_bytes(case.content)
    image = read_image(path, page=case.page)
    assert image.pixels.shape == np.shape(case.pixels)
    if case.near:
        assert np.abs(image.pixels.astype(float) - case.pixels).max() <= case.near
    else:
        np.testing.assert_array_equal(image.pixels, case.pixels)
    if case.alpha is None:
        assert image.alpha is None
    else:
        np.testing.assert_array_equal(image.alpha, case.alpha)
    assert (image.name, image.note) == ("wrong suffix.jpg", case.note)
    assert (image.page, image.pages) == (case.page, case.pages)
    assert page_count(path) == case.pages
    assert not image.pixels.flags.writeable
    assert image.pixels.dtype.isnative
    kind = np.asarray(case.pixels).dtype
    if kind.kind in "uif" and case.id.startswith(("npy", "tiff i", "tiff u")):
        expected = np.float32 if kind.kind == "f" else kind.newbyteorder("=")
        assert image.pixels.dtype == (np.uint8 if case.id == "npy ?" else expected)


def test_every_format_is_read_above():
    for form in FORMATS:
        if form.label == "HEIC":  # whose reader is optional: test_formats.py
            continue
        names = {form.label.lower(), *(suffix[1:] for suffix in form.suffixes)}
        assert any(case.id.split()[0] in names for case in CASES), form.label


def test_signatures_exclude_each_other():
    import re

    for case in CASES:
        found = [form for form in FORMATS if re.match(form.signature, case.content, re.DOTALL)]
        assert len(found) == 1, case.id


@pytest.mark.parametrize("page", [0, 2, -1])
@pytest.mark.parametrize("content", [png(RGB, 8, 2), by_tifffile(GRAY), npy(GRAY)])
def test_a_page_that_is_not_there(content: bytes, page: int, tmp_path: Path):
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(ImageFileError, match=f"no page {page}, the file has only one page"):
        read_image(tmp_path / "a", page=page)


def test_exif_in_either_byte_order():
    entry = (1, 274, 3, 1, 8)
    for order, head in (("<", b"II"), (">", b"MM")):
        content = head + struct.pack(order + "HIHHHIHH", 42, 8, *entry, 0)
        assert exif_orientation(content) == 8
        assert exif_orientation(b"Exif\0\0" + content) == 8
        for cut in range(len(content) - 2):
            assert exif_orientation(content[:cut]) == 1


KINDS = ("u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f4")
WRITABLE = [
    ("a.png", GRAY), ("a.png", RGB), ("a.png", GRAY16), ("a.PNG", RGB16), ("a.png", RGB[:1, :1]),
    *(("a.tif", RGB.astype(kind)) for kind in KINDS),
    *(("a.npy", RGB.astype(kind)) for kind in KINDS),
    ("a.tiff", np.dstack((RGBA, GRAY))), ("a.npy", RGBA), ("a.npy", RGB[:, :, :2]),
    ("a.tif", GRAY.astype(">u2")), ("a.png", GRAY16.astype(">u2")), ("a.tif", RGB[:, ::-1]),
    ("a.tif", GRAY[:, :1]), ("a.npy", np.asfortranarray(RGB16)), ("a.tif", RGB[:, :, :1]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "pixels"), WRITABLE, ids=lambda it: it if isinstance(it, str) else str(it.dtype)
)
def test_what_is_written_is_read_back(name: str, pixels: Any, tmp_path: Path):
    write_image(pixels, tmp_path / name, description="{}")
    image = read_image(tmp_path / name)
    np.testing.assert_array_equal(image.pixels, Image(pixels).pixels, strict=True)
    assert image.note == ""
    first = (tmp_path / name).read_bytes()
    write_image(Image(pixels, alpha=pixels[:, :, 0] if pixels.ndim == 3 else None), tmp_path / name)
    np.testing.assert_array_equal(read_image(tmp_path / name).pixels, image.pixels)
    assert read_image(tmp_path / name).alpha is None
    write_image(pixels, tmp_path / name, description="{}")
    assert (tmp_path / name).read_bytes() == first
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("kind", ["f2", "f8"])
@pytest.mark.parametrize("name", ["a.tif", "a.npy"])
def test_an_array_keeps_its_kind_in_the_file(name: str, kind: str, tmp_path: Path):
    values = np.array([[0.1, np.nan], [-np.inf, 1e4]], kind)
    write_image(values, tmp_path / name)
    load = tifffile.imread if name == "a.tif" else np.load
    np.testing.assert_array_equal(load(tmp_path / name), values, strict=True)


def test_bool_is_written_as_0_and_255(tmp_path: Path):
    for name in ("a.png", "a.tif", "a.npy"):
        write_image(BITS, tmp_path / name)
        np.testing.assert_array_equal(read_image(tmp_path / name).pixels, BITS * np.uint8(255))


def test_jpeg_is_written_well(tmp_path: Path):
    write_image(ramp(), tmp_path / "a.jpeg")
    assert np.abs(read_image(tmp_path / "a.jpeg").pixels.astype(int) - ramp()).max() <= 5
    with PIL.Image.open(tmp_path / "a.jpeg") as picture:
        assert picture.layer[0][1:3] == picture.layer[1][1:3] == (1, 1)  # 4:4:4
    write_image(ramp()[:, :, 0], tmp_path / "a.jpg")
    assert read_image(tmp_path / "a.jpg").channels == 1


REFUSED = [
    ("a.png", GRAY.astype(np.float32), "a PNG holds whole numbers of 8 or 16 bits"),
    ("a.png", GRAY.astype(np.int16), "a PNG holds whole numbers of 8 or 16 bits"),
    ("a.png", RGBA, "a PNG holds 1 or 3 channels, not 4"),
    ("a.jpg", GRAY16, "a JPEG holds whole numbers of 8 bits"),
    ("a.jpg", GRAY.astype(np.float32), "a JPEG holds whole numbers of 8 bits"),
    ("a.jpg", RGB[:, :, :2], "a JPEG holds 1 or 3 channels, not 2"),
    ("a.jpg", np.zeros((1, 65501), np.uint8), "sides of at most"),
    ("a.png", np.zeros((1, 1_000_001), np.uint8), "sides of at most"),
    ("a.tif", RGBA, "the last is read as transparency"),
    ("a.gif", GRAY, "the name must end in .png, .jpg, .jpeg, .tif, .tiff or .npy"),
    ("a", GRAY, "the name must end in"),
    ("a.npy", GRAY.astype(complex), "pixels of the kind complex128 cannot be saved"),
    ("a.npy", np.zeros((0, 4)), "at least one pixel"),
    ("a.npy", np.zeros(4), "two or three dimensions"),
]


@pytest.mark.parametrize(("name", "pixels", "reason"), REFUSED, ids=lambda it: str(it)[:20])
def test_what_cannot_be_exact_is_refused(name: str, pixels: Any, reason: str, tmp_path: Path):
    with pytest.raises(OSError, match=reason) as caught:
        write_image(pixels, tmp_path / name)
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


DESCRIPTION = '{"name": "5 µm, \\u4e2d", "weights": [[1, 2], [3, 4]]}'


def test_the_description_is_kept_exactly(tmp_path: Path):
    for pixels in (GRAY, RGB16):
        write_image(pixels, tmp_path / "a.png", description=DESCRIPTION)
        with PIL.Image.open(tmp_path / "a.png") as picture:
            picture.load()
            assert picture.text == {"Description": DESCRIPTION, "Software": "Kernelscope"}
    write_image(RGB16, tmp_path / "a.tif", description=DESCRIPTION)
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert file.pages[0].description == DESCRIPTION
        assert file.pages[0].software == "Kernelscope"
        assert file.pages[0].predictor == 1


def test_maps_are_pages(tmp_path: Path):
    maps = numbers((4, 5, 6), 16).astype(np.float32) / 7
    write_maps(maps, tmp_path / "a.tif", description="{}")
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert [page.description for page in file.pages] == ["{}", "", "", ""]
        for page, values in zip(file.pages, maps, strict=True):
            np.testing.assert_array_equal(page.asarray(), values, strict=True)
    image = read_image(tmp_path / "a.tif", page=3)
    assert image.pages == 4
    np.testing.assert_array_equal(image.pixels, maps[2], strict=True)
    write_maps(maps[:3], tmp_path / "a.npy", rgb=True)
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), maps[:3], strict=True)


def test_three_maps_are_one_rgb_page_when_asked(tmp_path: Path):
    maps = numbers((3, 5, 3), 16).astype(np.float32) / 7
    for rgb, pages in ((True, 1), (False, 3)):
        write_maps(maps, tmp_path / "a.tif", rgb=rgb)
        assert read_image(tmp_path / "a.tif").pages == pages
    write_maps(maps, tmp_path / "a.tif", rgb=True)
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert file.pages[0].photometric == tifffile.PHOTOMETRIC.RGB
        np.testing.assert_array_equal(file.pages[0].asarray(), np.moveaxis(maps, 0, 2), strict=True)
    write_maps(np.concatenate([maps, -maps]), tmp_path / "a.tif", rgb=True)
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert len(file.pages) == 2
        np.testing.assert_array_equal(file.pages[1].asarray(), -np.moveaxis(maps, 0, 2))
    with pytest.raises(ImageFileError, match="2 maps"):
        write_maps(maps[:2], tmp_path / "a.tif", rgb=True)


@pytest.mark.parametrize("maps", [GRAY, np.zeros((2, 3, 4)), np.zeros((0, 3, 4), np.float32)])
def test_maps_of_another_kind_are_refused(maps: Any, tmp_path: Path):
    with pytest.raises(OSError, match="maps are float32"):
        write_maps(maps, tmp_path / "a.tif")
    with pytest.raises(OSError, match=r"the name must end in \.tif, \.tiff or \.npy"):
        write_maps(np.zeros((1, 2, 2), np.float32), tmp_path / "a.png")


def test_an_existing_file_is_kept_when_asked(tmp_path: Path):
    (tmp_path / "a.png").write_bytes(b"old")
    with pytest.raises(FileExistsError, match="exists already"):
        write_image(GRAY, tmp_path / "a.png", overwrite=False)
    (tmp_path / "a.tif").write_bytes(b"old")
    with pytest.raises(FileExistsError, match="exists already"):
        write_maps(np.zeros((1, 2, 2), np.float32), tmp_path / "a.tif", overwrite=False)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "a.tif").read_bytes() == b"old"
    write_image(GRAY, tmp_path / "b.png", overwrite=False)
    np.testing.assert_array_equal(read_image(tmp_path / "b.png").pixels, GRAY)


def test_large_files_get_wide_offsets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from core.files import tiffout

    write_image(GRAY, tmp_path / "a.tif")
    assert (tmp_path / "a.tif").read_bytes()[2] == 42
    monkeypatch.setattr(tiffout, "BIG", GRAY.nbytes - 1)
    write_image(GRAY, tmp_path / "a.tif")
    assert (tmp_path / "a.tif").read_bytes()[2] == 43
    np.testing.assert_array_equal(read_image(tmp_path / "a.tif").pixels, GRAY)
