"""The table of formats: what each kind of file is read as, one row for each cell that is promised.

Files are made by Pillow, tifffile, imagecodecs, NumPy or byte for byte, never by our own writers;
the numbers that stand in them are known beforehand.
"""

from __future__ import annotations

import importlib.util
import io
import struct
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import PIL.Image
import PIL.ImageCms
import pytest
import tifffile

from core.files import foreign
from core.files.images import ImageFileError, page_count, read_image
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

ROWS, COLUMNS = 7, 9
GRAY, RGB, ALPHA = numbers((ROWS, COLUMNS)), numbers((ROWS, COLUMNS, 3)), numbers((ROWS, COLUMNS))
RGBA = np.dstack((RGB, ALPHA))
GRAY16, RGB16 = numbers((ROWS, COLUMNS), 16), numbers((ROWS, COLUMNS, 3), 16)
ALPHA16 = numbers((ROWS, COLUMNS), 16)
BITS = GRAY > 100
PROFILE = PIL.ImageCms.ImageCmsProfile(PIL.ImageCms.createProfile("sRGB")).tobytes()


@dataclass
class Row:
    """A file of a cell of the table, and the picture that must come of it."""

    cell: str
    what: str
    content: bytes
    pixels: Any
    alpha: Any = None
    near: int = 0
    note: str = ""
    page: int = 1
    pages: int = 1


def png_rows() -> Iterator[Row]:
    cell = "PNG 1/2/4/8 gray, RGB, RGBA, interlaced, gAMA, iCCP"
    for depth in (1, 2, 4, 8):
        values = numbers((ROWS, COLUMNS, 1), depth)
        spread = values[:, :, 0] * (255 // (2**depth - 1))
        for interlaced in (False, True):
            content = png(values, depth, 0, interlaced=interlaced)
            yield Row(cell, f"{depth} bit{' interlaced' * interlaced}", content, spread)
    yield Row(cell, "1 bit by Pillow", by_pillow(BITS, "PNG"), BITS * 255)
    yield Row(cell, "gray by Pillow", by_pillow(GRAY, "PNG"), GRAY)
    yield Row(cell, "RGB", by_pillow(RGB, "PNG"), RGB)
    yield Row(cell, "RGB interlaced", png(RGB, 8, 2, interlaced=True), RGB)
    yield Row(cell, "RGBA", by_pillow(RGBA, "PNG"), RGB, ALPHA)
    yield Row(cell, "RGBA interlaced", png(RGBA, 8, 6, interlaced=True), RGB, ALPHA)
    gamma = chunk(b"gAMA", struct.pack(">I", 45455))
    yield Row(cell, "gAMA", png(RGB, 8, 2, extra=gamma), RGB)
    yield Row(cell, "iCCP", by_pillow(RGB, "PNG", icc_profile=PROFILE), RGB)
    yield Row("PNG 16 gray", "by Pillow", by_pillow(GRAY16, "PNG"), GRAY16)
    interlaced16 = png(GRAY16[:, :, None], 16, 0, interlaced=True)
    yield Row("PNG 16 gray", "interlaced", interlaced16, GRAY16)
    cell = "PNG 16 RGB / RGBA / LA"
    for interlaced in (False, True):
        how = " interlaced" * interlaced
        yield Row(cell, f"RGB{how}", png(RGB16, 16, 2, interlaced=interlaced), RGB16)
        deep = np.dstack((RGB16, ALPHA16))
        yield Row(cell, f"RGBA{how}", png(deep, 16, 6, interlaced=interlaced), RGB16, ALPHA16)
        pair = np.dstack((GRAY16, ALPHA16))
        yield Row(cell, f"LA{how}", png(pair, 16, 4, interlaced=interlaced), GRAY16, ALPHA16)
    pair = np.dstack((GRAY, ALPHA))
    yield Row(cell, "LA 8 bit", by_pillow(PIL.Image.fromarray(pair, "LA"), "PNG"), GRAY, ALPHA)
    cell = "PNG palette / palette+tRNS"
    for bits in (1, 2, 4, 8):
        colours = numbers((2**bits, 3))
        indices = numbers((ROWS, COLUMNS, 1), bits)
        table = chunk(b"PLTE", colours.tobytes())
        seen = colours[indices[:, :, 0]]
        yield Row(cell, f"{bits} bit", png(indices, bits, 3, extra=table), seen)
        clear = numbers((2**bits,))
        content = png(indices, bits, 3, extra=table + chunk(b"tRNS", clear.tobytes()))
        yield Row(cell, f"{bits} bit tRNS", content, seen, clear[indices[:, :, 0]])
    palette = PIL.Image.fromarray(RGB).quantize(16)
    content = by_pillow(palette, "PNG", transparency=3)
    clear = np.where(np.asarray(palette) == 3, 0, 255)
    yield Row(cell, "by Pillow", content, np.asarray(palette.convert("RGB")), clear)


def jpeg_rows() -> Iterator[Row]:
    cell, colours = "JPEG RGB/gray/ICC", ramp()
    best = {"quality": 95, "subsampling": 0}
    yield Row(cell, "RGB", by_pillow(colours, "JPEG", **best), colours, near=6)
    yield Row(cell, "gray", by_pillow(colours[:, :, 0], "JPEG", **best), colours[:, :, 0], near=3)
    content = by_pillow(colours, "JPEG", icc_profile=PROFILE, **best)
    yield Row(cell, "ICC", content, colours, near=6)
    content = by_pillow(colours, "JPEG", progressive=True, **best)
    yield Row(cell, "progressive", content, colours, near=6)
    second = [PIL.Image.fromarray(255 - colours)]
    content = by_pillow(colours, "MPO", save_all=True, append_images=second, **best)
    yield Row(cell, "first of several (MPO)", content, colours, near=6)
    blocks = np.kron(numbers((2, 3)) // 2 + 60, np.ones((16, 16), np.uint8))
    for orientation in range(1, 9):
        exif = PIL.Image.Exif()
        exif[274] = orientation
        content = by_pillow(blocks, "JPEG", quality=100, exif=exif.tobytes())
        seen = turned(blocks, orientation)
        yield Row("JPEG EXIF orientation", str(orientation), content, seen, near=2)
    flat = PIL.Image.new("CMYK", (16, 16), (10, 200, 30, 40))
    printed = np.full((16, 16, 3), [(255 - ink) * 215 / 255 for ink in (10, 200, 30)])
    said = "CMYK read as RGB"
    content = by_pillow(flat, "JPEG")
    assert b"Adobe" in content
    yield Row("JPEG CMYK (Adobe)", "by Pillow", content, printed, near=3, note=said)


def tiff_rows() -> Iterator[Row]:
    cell = "TIFF u8/u16 gray, LZW+pred, deflate"
    for bits, gray, colours in ((8, GRAY, RGB), (16, GRAY16, RGB16)):
        for name in ("lzw", "zlib", "packbits", "zstd", "lzma", None):
            here = "TIFF zstd u16" if (name, bits) == ("zstd", 16) else cell
            yield Row(here, f"u{bits} {name}", by_tifffile(gray, compression=name), gray)
            content = by_tifffile(colours, photometric="rgb", compression=name, rowsperstrip=2)
            rgb_cell = here if bits == 8 or name == "zstd" else "TIFF u16 RGB"
            yield Row(rgb_cell, f"u{bits} RGB {name}", content, colours)
        for name in ("lzw", "zlib", "zstd"):
            content = by_tifffile(colours, photometric="rgb", compression=name, predictor=True)
            yield Row(cell, f"u{bits} RGB {name} predictor", content, colours)
        content = by_tifffile(gray, compression="lzw", predictor=True, byteorder=">")
        yield Row(cell, f"u{bits} LZW predictor big-endian", content, gray)
        yield Row(cell, f"u{bits} BigTIFF", by_tifffile(gray, bigtiff=True), gray)
        content = by_tifffile(gray, bigtiff=True, byteorder=">", compression="zlib")
        yield Row(cell, f"u{bits} BigTIFF big-endian", content, gray)
        large = numbers((40, 50, 3), bits)
        content = by_tifffile(large, photometric="rgb", tile=(16, 32), compression="lzw")
        yield Row(cell, f"u{bits} tiled", content, large)
    content = by_pillow(GRAY, "TIFF", compression="tiff_lzw", tiffinfo={317: 2})
    yield Row(cell, "LZW predictor by libtiff", content, GRAY)
    for compression in ("tiff_adobe_deflate", "packbits", "tiff_deflate"):
        yield Row(cell, compression, by_pillow(RGB, "TIFF", compression=compression), RGB)
    content = by_pillow(BITS, "TIFF", compression="group4")
    yield Row(cell, "1 bit group 4", content, BITS * 255)
    floats = RGB.astype(np.float32) / 7 - 3
    for name in (None, "zlib", "lzw", "zstd"):
        content = by_tifffile(floats[:, :, 0], compression=name)
        yield Row("TIFF f32 gray / RGB", f"gray {name}", content, floats[:, :, 0])
        predictor = name is not None
        content = by_tifffile(
            floats, photometric="rgb", compression=name, predictor=3 if predictor else None
        )
        yield Row("TIFF f32 gray / RGB", f"RGB {name}", content, floats)
    for kind, name in (("f2", "float16"), ("f8", "float64")):
        values = (floats * 0.5).astype(kind)
        note = f"{name} read as float32"
        for order in "<>":
            content = by_tifffile(values, photometric="rgb", byteorder=order)
            yield Row("TIFF f16, f64", f"{kind} {order}", content, values.astype("f4"), note=note)
        content = by_tifffile(values[:, :, 0], compression="zlib")
        gray = values[:, :, 0].astype("f4")
        yield Row("TIFF f16, f64", f"{kind} deflate", content, gray, note=note)
    for kind in ("i1", "i2", "u4", "i4", "u8", "i8"):
        limits = np.iinfo(kind)
        whole = (
            (RGB16[:, :, 0].astype(np.float64) - 32768 * (kind[0] == "i")).astype("i8").astype(kind)
        )

        whole.flat[:2] = limits.min, limits.max
        for order in "<>":
            content = by_tifffile(whole, byteorder=order, compression="lzw")
            yield Row("TIFF i8 / i16 / u32 / i32", f"{kind} {order}", content, whole)
    cell = "TIFF planar-separate u16"
    planes = np.moveaxis(RGB16, 2, 0)
    apart = {"photometric": "rgb", "planarconfig": "separate"}
    yield Row(cell, "strips", by_tifffile(planes, rowsperstrip=3, **apart), RGB16)
    yield Row(cell, "deflate", by_tifffile(planes, compression="zlib", **apart), RGB16)
    yield Row(cell, "tiles", by_tifffile(planes, tile=(16, 16), **apart), RGB16)
    for orientation in range(1, 9):
        tags = [(274, "H", 1, orientation)]
        content = by_tifffile(RGB16, photometric="rgb", extratags=tags)
        seen = turned(RGB16, orientation)
        yield Row("TIFF orientation, uncompressed", str(orientation), content, seen)
        content = by_tifffile(GRAY, compression="zlib", extratags=tags)
        what = f"{orientation} compressed"
        yield Row("TIFF orientation, uncompressed", what, content, turned(GRAY, orientation))
    for kind in ("unassalpha", "assocalpha"):
        for bits, colours, alpha in ((8, RGB, ALPHA), (16, RGB16, ALPHA16)):
            values = np.dstack((colours, alpha))
            content = by_tifffile(values, photometric="rgb", extrasamples=[kind])
            yield Row("TIFF unassociated alpha u8", f"{kind} u{bits}", content, colours, alpha)
    white = {"photometric": "miniswhite"}
    yield Row("TIFF miniswhite", "u8", by_tifffile(GRAY, **white), 255 - GRAY)
    yield Row("TIFF miniswhite", "u16", by_tifffile(GRAY16, **white), 65535 - GRAY16)
    bits = tiff(np.packbits(BITS, axis=1).tobytes(), sized(ROWS, COLUMNS, bits=1, photometric=0))
    yield Row("TIFF miniswhite", "1 bit", bits, 255 - BITS * 255)
    colours = numbers((3, 256)).astype(np.uint16)
    content = by_tifffile(GRAY, photometric="palette", colormap=colours * 257)
    yield Row("TIFF palette", "8 bit", content, colours.T[GRAY])
    content = by_pillow(PIL.Image.fromarray(RGB).quantize(16), "TIFF")
    seen = np.asarray(PIL.Image.fromarray(RGB).quantize(16).convert("RGB"))
    yield Row("TIFF palette", "by Pillow", content, seen)
    inks = numbers((ROWS, COLUMNS, 4)).astype(np.float64)
    printed = np.rint((255 - inks[:, :, :3]) * (255 - inks[:, :, 3:]) / 255)
    said = "CMYK read as RGB"
    content = by_tifffile(inks.astype(np.uint8), photometric="separated")
    yield Row("TIFF CMYK", "u8", content, printed, note=said)
    content = by_pillow(PIL.Image.fromarray(inks.astype(np.uint8), "CMYK"), "TIFF")
    yield Row("TIFF CMYK", "by Pillow", content, printed, note=said)
    cell = "TIFF multipage / ImageJ stack"
    file = io.BytesIO()
    with tifffile.TiffWriter(file) as writer:
        for values in (GRAY, RGB16, floats[:, :, 0]):
            writer.write(values, metadata=None, compression="lzw")
    for page, values in enumerate((GRAY, RGB16, floats[:, :, 0]), 1):
        yield Row(cell, f"page {page}", file.getvalue(), values, page=page, pages=3)
    stack = numbers((4, ROWS, COLUMNS), 16)
    for kind in ("u1", "u2", "f4"):
        for one_page in (False, True):
            file = io.BytesIO()
            values = stack.astype(kind)
            tifffile.imwrite(file, values, imagej=True, truncate=one_page)
            what = f"ImageJ {kind}{' of one page' * one_page}"
            for page in (1, 4):
                content = file.getvalue()
                yield Row(cell, f"{what} {page}", content, values[page - 1], page=page, pages=4)
    file = io.BytesIO()
    colours = numbers((3, ROWS, COLUMNS, 3))
    tifffile.imwrite(file, colours, imagej=True, truncate=True)
    yield Row(cell, "ImageJ RGB of one page", file.getvalue(), colours[2], page=3, pages=3)


def frame_rows() -> Iterator[Row]:
    frames = [PIL.Image.fromarray(numbers((ROWS, COLUMNS, 3))).quantize(64) for _ in range(3)]
    seen = [np.asarray(frame.convert("RGB")) for frame in frames]
    yield Row("GIF, animated GIF", "one frame", by_pillow(frames[0], "GIF"), seen[0])
    content = by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:])
    for page in (1, 2, 3):
        what = f"frame {page}"
        yield Row("GIF, animated GIF", what, content, seen[page - 1], page=page, pages=3)
    clear = np.where(np.asarray(frames[0]) == 5, 0, 255)
    content = by_pillow(frames[0], "GIF", transparency=5, interlace=1)
    yield Row("GIF, animated GIF", "transparent", content, seen[0], clear)
    yield Row("WebP", "lossless", by_pillow(RGB, "WEBP", lossless=True), RGB)
    content = by_pillow(RGBA, "WEBP", lossless=True, exact=True)
    yield Row("WebP", "lossless alpha", content, RGB, ALPHA)
    colours = ramp()
    content = by_pillow(colours, "WEBP", quality=95)
    yield Row("WebP", "lossy", content, colours, near=12)
    smooth = [PIL.Image.fromarray(values) for values in (colours, 255 - colours)]
    content = by_pillow(smooth[0], "WEBP", save_all=True, append_images=smooth[1:], lossless=True)
    for page, values in ((1, colours), (2, 255 - colours)):
        yield Row("WebP", f"frame {page}", content, values, page=page, pages=2)
    content = by_pillow(colours, "AVIF", quality=100, subsampling="4:4:4")
    yield Row("AVIF 8 / 10 bit", "8 bit", content, colours, near=6)
    for bits in (10, 12):
        deep = colours.astype(np.uint16) << bits - 8
        content = bytes(imagecodecs.avif_encode(deep, level=100, bitspersample=bits))
        note = f"{bits} bits read as 8"
        yield Row("AVIF 8 / 10 bit", f"{bits} bit", content, colours, near=6, note=note)
    content = by_pillow(smooth[0], "AVIF", save_all=True, append_images=smooth[1:], quality=100)
    page_2 = 255 - colours
    yield Row("AVIF 8 / 10 bit", "frame 2", content, page_2, near=12, page=2, pages=2)


def bitmap(bits: int, compression: int, table: bytes, data: bytes, *, rows: int = ROWS) -> bytes:
    """A BMP file with the usual header; fewer than 0 rows stand with the top one first."""
    size = 54 + len(table) + len(data)
    head = struct.pack("<IIIIiiHHI", size, 0, 54 + len(table), 40, COLUMNS, rows, 1, bits, 0)
    head = head[:-4] + struct.pack("<II16x", compression, len(data))
    head = head[:48] + struct.pack("<I", len(table) // 4 if bits <= 8 else 0) + head[52:]
    return b"BM" + head[:52] + table + data


def padded(rows: list[bytes]) -> bytes:
    """Rows of a BMP, the last one first, each filled up to four bytes."""
    return b"".join(row + b"\0" * (-len(row) % 4) for row in reversed(rows))


def bmp_rows() -> Iterator[Row]:
    cell = "BMP"
    colours = numbers((256, 3))
    for bits in (1, 4, 8):
        indices = numbers((ROWS, COLUMNS), bits)
        table = colours[: 2**bits]
        stored = np.dstack((table[:, ::-1].reshape(1, -1, 3), np.zeros((1, len(table), 1))))
        spread = np.unpackbits(indices[..., None], axis=2)[:, :, 8 - bits :].reshape(ROWS, -1)
        data = padded([np.packbits(row).tobytes() for row in spread])
        content = bitmap(bits, 0, stored.astype(np.uint8).tobytes(), data)
        yield Row(cell, f"{bits} bit palette", content, table[indices])
    yield Row(cell, "1 bit by Pillow", by_pillow(BITS, "BMP"), BITS * 255)
    yield Row(cell, "gray by Pillow", by_pillow(GRAY, "BMP"), GRAY)
    yield Row(cell, "24 bit by Pillow", by_pillow(RGB, "BMP"), RGB)
    # The fourth byte means nothing, unless fields of a longer header say that it is alpha.
    yield Row(cell, "32 bit by Pillow", by_pillow(RGBA, "BMP"), RGB)
    fields = struct.pack("<IIII52x", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    stored = padded([row[:, [2, 1, 0, 3]].tobytes() for row in RGBA])
    content = bytearray(bitmap(32, 3, fields, stored))
    struct.pack_into("<I", content, 14, 40 + len(fields))
    yield Row(cell, "32 bit with alpha", bytes(content), RGB, ALPHA)
    turned_down = b"".join(row[:, ::-1].tobytes() + b"\0" * (-len(row) * 3 % 4) for row in RGB)
    yield Row(cell, "24 bit, top first", bitmap(24, 0, b"", turned_down, rows=-ROWS), RGB)
    blank = np.dstack((RGB[:, :, ::-1], np.zeros((ROWS, COLUMNS), np.uint8)))
    content = bitmap(32, 0, b"", padded([row.tobytes() for row in blank]))
    yield Row(cell, "32 bit without alpha", content, RGB)
    for name, shifts, widths in (("555", (10, 5, 0), (5, 5, 5)), ("565", (11, 5, 0), (5, 6, 5))):
        parts = [RGB[:, :, place] >> 8 - wide for place, wide in enumerate(widths)]
        packed = sum(
            part.astype(np.uint16) << shift for part, shift in zip(parts, shifts, strict=True)
        )
        seen = np.dstack(
            [
                np.rint(part * 255.0 / (2**wide - 1))
                for part, wide in zip(parts, widths, strict=True)
            ]
        )
        fields = struct.pack(
            "<III", *((2**w - 1) << s for w, s in zip(widths, shifts, strict=True))
        )
        data = padded([row.astype("<u2").tobytes() for row in np.asarray(packed)])
        yield Row(cell, f"16 bit {name}", bitmap(16, 3, fields, data), seen, near=1)
        if name == "555":
            yield Row(cell, "16 bit", bitmap(16, 0, b"", data), seen, near=1)
    table = np.dstack((colours[None, :, ::-1], np.zeros((1, 256, 1)))).astype(np.uint8).tobytes()
    runs = b"".join(bytes((4, row, 5, row + 9, 0, 0)) for row in range(ROWS)) + b"\0\1"
    row_values = np.repeat(np.arange(ROWS)[::-1, None], COLUMNS, axis=1)
    row_values[:, 4:] += 9
    yield Row(cell, "runs of 8 bits", bitmap(8, 1, table, runs), colours[row_values])
    runs = b"".join(bytes((COLUMNS, row * 17, 0, 0)) for row in range(ROWS)) + b"\0\1"
    same = np.repeat(np.arange(ROWS)[::-1, None], COLUMNS, axis=1)
    yield Row(cell, "runs of 4 bits", bitmap(4, 2, table[:64], runs), colours[same])


def words(values: Any) -> bytes:
    """Numbers as text, some in a line, with a comment among them."""
    flat = [str(int(value)) for value in np.asarray(values).ravel()]
    return "\n".join(flat[:5]).encode() + b" # so far 5\n" + "  ".join(flat[5:]).encode() + b"\n"


def pnm_rows() -> Iterator[Row]:
    cell = "PPM16 / PGM16 / PFM and the others"
    head = f"# made by hand\n{COLUMNS} {ROWS}\n".encode()
    yield Row(cell, "P1", b"P1\n" + head + words(~BITS), BITS * 255)
    solid = b"".join(b"01"[bit : bit + 1] for bit in (~BITS).ravel().astype(int))
    yield Row(cell, "P1 without blanks", b"P1\n" + head + solid, BITS * 255)
    yield Row(cell, "P4", b"P4\n" + head + np.packbits(~BITS, axis=1).tobytes(), BITS * 255)
    yield Row(cell, "P4 by Pillow", by_pillow(BITS, "PPM"), BITS * 255)
    yield Row(cell, "P5 by Pillow", by_pillow(GRAY, "PPM"), GRAY)
    yield Row(cell, "P6 by Pillow", by_pillow(RGB, "PPM"), RGB)
    for text, binary, gray, deep in ((2, 5, GRAY, GRAY16), (3, 6, RGB, RGB16)):
        yield Row(cell, f"P{text}", b"P%d\n%b255\n" % (text, head) + words(gray), gray)
        yield Row(cell, f"P{text} 16 bit", b"P%d\n%b65535\n" % (text, head) + words(deep), deep)
        stored = deep.astype(">u2").tobytes()
        yield Row(cell, f"P{binary} 16 bit", b"P%d\n%b65535\n" % (binary, head) + stored, deep)
        ten = deep >> 6
        stored = ten.astype(">u2").tobytes()
        yield Row(cell, f"P{binary} 10 bit", b"P%d\n%b1023\n" % (binary, head) + stored, ten)
        narrow = gray & 15
        content = b"P%d\n%b15\n" % (binary, head) + narrow.tobytes()
        yield Row(cell, f"P{binary} 4 bit", content, narrow * 17)
        odd = gray % 201
        content = b"P%d\n%b200\n" % (binary, head) + odd.tobytes()
        yield Row(cell, f"P{binary} up to 200", content, odd)
    floats = RGB.astype(np.float32) / 3 - 20
    for kind, values in ((b"Pf", floats[:, :, 0]), (b"PF", floats)):
        for scale, order in ((b"-1.0", "<"), (b"1.0", ">")):
            size = f"{COLUMNS} {ROWS}\n".encode()
            stored = values[::-1].astype(order + "f4").tobytes()  # the last row first
            content = kind + b"\n" + size + scale + b"\n" + stored
            yield Row(cell, f"{kind.decode()} {order}", content, values)
    content = b"Pf\n%d %d\n-2.5\n" % (COLUMNS, ROWS) + floats[::-1, :, 0].astype("<f4").tobytes()
    note = "a scale of 2.5 is not applied"
    yield Row(cell, "Pf with a scale", content, floats[:, :, 0], note=note)


def npy_rows() -> Iterator[Row]:
    for kind in ("u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f4"):
        for order in "<>":
            values = (RGB16.astype(np.float64) / 700 - 30).astype(kind)
            yield Row(".npy", f"{kind} {order}", npy(values.astype(order + kind)), values)
    for kind in ("f2", "f8", "longdouble"):
        values = (RGB16 / 700).astype(kind)
        note = f"{values.dtype.name} read as float32"
        single = values.astype(np.float32)
        if values.dtype != np.float64 or kind == "f8":
            yield Row(".npy", kind, npy(values), single, note=note)
    yield Row(".npy", "bool", npy(BITS), BITS * 255)
    yield Row(".npy", "columns first", npy(np.asfortranarray(RGB16)), RGB16)


TABLE = [
    *png_rows(),
    *jpeg_rows(),
    *tiff_rows(),
    *frame_rows(),
    *bmp_rows(),
    *pnm_rows(),
    *npy_rows(),
]
CELLS = {
    *("PNG 1/2/4/8 gray, RGB, RGBA, interlaced, gAMA, iCCP", "PNG 16 gray"),
    *("PNG 16 RGB / RGBA / LA", "PNG palette / palette+tRNS", "JPEG RGB/gray/ICC"),
    *("JPEG EXIF orientation", "JPEG CMYK (Adobe)", "TIFF u8/u16 gray, LZW+pred, deflate"),
    *("TIFF u16 RGB", "TIFF f32 gray / RGB", "TIFF f16, f64", "TIFF i8 / i16 / u32 / i32"),
    *("TIFF planar-separate u16", "TIFF orientation, uncompressed", "TIFF unassociated alpha u8"),
    *("TIFF miniswhite", "TIFF palette", "TIFF CMYK", "TIFF multipage / ImageJ stack"),
    *("TIFF zstd u16", "GIF, animated GIF", "WebP", "AVIF 8 / 10 bit", "BMP"),
    *("PPM16 / PGM16 / PFM and the others", ".npy"),
}
"""Every cell of the table of formats that promises a picture."""


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.cell}: {row.what}")
def test_what_each_kind_of_file_is_read_as(row: Row, tmp_path: Path):
    path = tmp_path / "file"
    path.write_bytes(row.content)
    assert page_count(path) == row.pages
    image = read_image(path, page=row.page)
    assert image.pixels.shape == np.shape(row.pixels)
    if row.near:
        assert np.abs(image.pixels.astype(float) - row.pixels).max() <= row.near
    else:
        np.testing.assert_array_equal(image.pixels, row.pixels)
    if row.alpha is None:
        assert image.alpha is None
    else:
        np.testing.assert_array_equal(image.alpha, row.alpha)
    assert (image.note, image.page, image.pages) == (row.note, row.page, row.pages)
    exact = np.asarray(row.pixels).dtype
    if row.cell.startswith((".npy", "TIFF i8", "TIFF u16", "PNG 16")) and row.what != "bool":
        assert image.pixels.dtype == exact
        assert image.pixels.dtype.isnative


def test_every_cell_has_a_row():
    assert {row.cell for row in TABLE} == CELLS


UNREAD = {
    "JPEG XL": (bytes(imagecodecs.jpegxl_encode(ramp())), "a JPEG XL picture"),
    "JPEG XL bare": (b"\xff\x0a" + bytes(40), "a JPEG XL picture"),
    "JP2": (bytes(imagecodecs.jpeg2k_encode(ramp(), codecformat="jp2")), "a JPEG 2000 picture"),
    "JP2 by Pillow": (by_pillow(ramp(), "JPEG2000"), "a JPEG 2000 picture"),
    "DICOM": (bytes(128) + b"DICM" + bytes(60), "a DICOM picture"),
    "SVG": (b"<?xml version='1.0'?>\n<!-- a -->\n<svg xmlns='a'>", "an SVG drawing"),
    "SVG bare": (b"\xef\xbb\xbf<svg>", "an SVG drawing"),
    "PDF": (by_pillow(ramp(), "PDF"), "a PDF document"),
    "EPS": (by_pillow(ramp(), "EPS"), "an EPS or PostScript document"),
    "web page": (b"<!doctype html><svg>", "a web page"),
    "icon": (by_pillow(RGB, "ICO"), "a Windows icon"),
    "Photoshop": (b"8BPS\0\1" + bytes(30), "a Photoshop document"),
    "NIfTI": (bytes(344) + b"n+1\0", "a NIfTI volume"),
    "QOI": (bytes(imagecodecs.qoi_encode(ramp())), "a QOI picture"),
}


@pytest.mark.parametrize("name", UNREAD)
def test_formats_that_are_not_read_are_named(name: str, tmp_path: Path):
    content, kind = UNREAD[name]
    (tmp_path / "file.png").write_bytes(content)
    for read in (read_image, page_count):
        with pytest.raises(ImageFileError) as caught:
            read(tmp_path / "file.png")
        said = f"it is {kind}, which is not read; PNG and TIFF are, among others"
        assert str(caught.value) == said


WEIGHTS = {
    "npz": (b"PK\3\4" + bytes(30), "an .npz or other zip archive"),
    "safetensors": (b"\x40" + bytes(7) + b'{"a": {', "a safetensors file"),
    "ONNX": (b"\x08\x09\x12\x07pytorch", "an ONNX model"),
}


@pytest.mark.parametrize("name", WEIGHTS)
def test_learned_weights_say_where_they_are_opened(name: str, tmp_path: Path):
    content, kind = WEIGHTS[name]
    (tmp_path / "file.png").write_bytes(content)
    with pytest.raises(ImageFileError, match=f"it is {kind}, not a picture; .Open learned"):
        read_image(tmp_path / "file.png")


def test_no_file_that_is_read_is_taken_for_another_kind():
    for row in TABLE:
        assert not foreign.foreign_kind(row.content[: foreign.HEAD_BYTES]), row.what


HEIC = b"\0\0\0\x1cftypheix\0\0\0\0mif1heixmiaf" + bytes(40)


def test_heic_without_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    (tmp_path / "a.heic").write_bytes(HEIC)
    for read in (read_image, page_count):
        with pytest.raises(ImageFileError, match="only read where the package pillow-heif"):
            read(tmp_path / "a.heic")


@pytest.mark.skipif(
    importlib.util.find_spec("pillow_heif") is None, reason="pillow-heif is not installed"
)
def test_heic_with_its_package(tmp_path: Path):
    import pillow_heif

    colours, lossless = ramp(), {"quality": -1, "chroma": 444, "matrix_coefficients": 0}
    path = tmp_path / "a.heic"
    stored = RGBA.copy()
    stored = np.dstack((colours, colours[:, :, 0]))
    for mode, values in (("RGB", colours), ("RGBA", stored), ("L", colours[:, :, 0])):
        one = pillow_heif.from_bytes(mode, values.shape[1::-1], values.tobytes())
        one.save(path, **(lossless if mode != "L" else {"quality": -1}))
        image = read_image(path)
        np.testing.assert_array_equal(image.pixels, colours if mode != "L" else values)
        assert (image.alpha is not None) == (mode == "RGBA")
        content = path.read_bytes()
        for cut in range(12, len(content), len(content) // 20):
            path.write_bytes(content[:cut])
            with pytest.raises(ImageFileError):
                read_image(path)
    deep = (colours.astype(np.uint16) * 4 + 3) << 6
    pillow_heif.from_bytes("RGB;16", (64, 48), deep.tobytes()).save(path, **lossless)
    np.testing.assert_array_equal(read_image(path).pixels, colours.astype(np.uint16) * 4 + 3)
    assert zlib.crc32(path.read_bytes())
