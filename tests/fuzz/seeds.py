"""Valid files of every format, small, from which the fuzzer starts."""

from __future__ import annotations

import io
import json
import struct
from functools import cache

import imagecodecs
import numpy as np
import PIL.Image
import tifffile

from core import Kernel, Layer, Pooling, Recipe
from core.files.kernel_texts import LITERALS, table_text
from core.files.own_presets import PresetLibrary, presets_to_json
from core.files.recipes import recipe_to_json
from core.files.saving import Mapping, SaveOptions, options_to_json
from core.own_presets import OwnPreset
from core.presets import find_preset
from tests.core.files import dataset_factory, image_factory
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
)

GRAY, RGB, RGBA = numbers((12, 16)), numbers((12, 16, 3)), numbers((12, 16, 4))
GRAY16, RGB16 = numbers((12, 16), 16), numbers((12, 16, 3), 16)
BITS = GRAY > 100


def png_seeds() -> list[bytes]:
    """Every kind and depth, both ways of interlacing, and chunks of all sorts."""
    kinds = {0: (1, (1, 2, 4, 8, 16)), 2: (3, (8, 16)), 4: (2, (8, 16)), 6: (4, (8, 16))}
    found = [
        png(numbers((12, 16, channels), depth), depth, kind, interlaced=interlaced)
        for kind, (channels, depths) in kinds.items()
        for depth in depths
        for interlaced in (False, True)
    ]
    palette = chunk(b"PLTE", numbers((16, 3)).tobytes()) + chunk(b"tRNS", b"\7\0\xff")
    found += [png(numbers((12, 16, 1), depth), depth, 3, extra=palette) for depth in (1, 2, 4)]
    exif = chunk(b"eXIf", orientation(6)[6:])
    return [*found, png(RGB, 8, 2, extra=exif + chunk(b"zTXt", b"a\0\0" + bytes(9)))]


def orientation(number: int) -> bytes:
    """EXIF data that tells an orientation."""
    exif = PIL.Image.Exif()
    exif[274] = number
    return exif.tobytes()


def jpeg_seeds() -> list[bytes]:
    """Baseline, progressive, gray, CMYK, with EXIF and with a profile."""
    inks = PIL.Image.new("CMYK", (16, 12), (10, 200, 30, 40))
    return [
        by_pillow(ramp(), "JPEG", quality=60),
        by_pillow(ramp(), "JPEG", quality=60, progressive=True),
        by_pillow(ramp()[:, :, 0], "JPEG", exif=orientation(5)),
        by_pillow(ramp(), "JPEG", icc_profile=bytes(200), comment=b"hello", restart_marker_rows=1),
        by_pillow(inks, "JPEG"),
    ]


def tiff_seeds() -> list[bytes]:
    """Every compression and layout, several pages, both byte orders, BigTIFF."""
    tile = {"tile": (16, 16)}
    found = [
        by_tifffile(RGB, photometric="rgb", compression=kind, rowsperstrip=5)
        for kind in (None, "lzw", "zlib", "zstd", "packbits", "lzma", "webp")
    ]
    found += [
        by_tifffile(RGB16.astype(kind), photometric="rgb")
        for kind in ("f4", "f8", "i1", "u4", "i8")
    ]
    found.append(by_tifffile(RGB.astype("f2"), photometric="rgb"))
    found += [
        by_tifffile(RGB16, photometric="rgb", compression="lzw", predictor=True, byteorder=">"),
        by_tifffile(GRAY.astype("f4"), compression="zlib", predictor=True, **tile),
        by_tifffile(np.moveaxis(RGB16, 2, 0), photometric="rgb", planarconfig="separate", **tile),
        by_tifffile(RGB, bigtiff=True, compression="zlib", extratags=[(274, "H", 1, 6)]),
        by_tifffile(RGBA, photometric="rgb", extrasamples=["unassalpha"]),
        by_tifffile(RGBA, photometric="separated"),
        by_tifffile(GRAY, photometric="palette", colormap=numbers((3, 256), 16)),
        by_tifffile(GRAY, photometric="miniswhite", bitspersample=8),
        by_tifffile(ramp(), photometric="rgb", compression="jpeg", **tile),
        by_tifffile(ramp(), photometric="ycbcr", compression="jpeg"),
        by_pillow(BITS, "TIFF", compression="group4"),
        by_pillow(BITS, "TIFF", compression="group3"),
        by_pillow(BITS, "TIFF", compression="tiff_ccitt"),
        by_tifffile(np.stack([GRAY, GRAY[::-1], GRAY]), imagej=True),
        tiff(GRAY.tobytes(), sized(12, 16) | {330: ("I", [8, 8]), 34665: ("I", [8])}),
    ]
    stack = io.BytesIO()
    with tifffile.TiffWriter(stack) as writer:
        writer.write(GRAY, subifds=2)
        writer.write(GRAY[::2, ::2])
        writer.write(GRAY[::4, ::4])
        writer.write(RGB16, photometric="rgb", compression="lzw")
    truncated = io.BytesIO()
    tifffile.imwrite(truncated, np.stack([GRAY16, GRAY16]), imagej=True, truncate=True)
    return [*found, stack.getvalue(), truncated.getvalue()]


def npy_seeds() -> list[bytes]:
    """Kinds of numbers, orders, versions, and what must be refused."""
    kinds = ("?", "u1", "i2", "u4", "i8", "f2", "f4", "f8", ">u2", ">f4", "c8")
    found = [npy(RGB.astype(kind)) for kind in kinds]
    found += [npy(np.asfortranarray(RGB16)), npy(GRAY, version=(2, 0)), npy(GRAY, version=(3, 0))]
    return [*found, npy(np.zeros((2, 2), "u1,f4")), npy(np.array([[{}, 1]], object))]


def webp_seeds() -> list[bytes]:
    """Lossless, lossy, alpha, with EXIF, animated."""
    frames = [PIL.Image.fromarray(numbers((12, 16, 3))) for _ in range(3)]
    return [
        by_pillow(RGB, "WEBP", lossless=True),
        by_pillow(ramp(), "WEBP"),
        by_pillow(RGBA, "WEBP"),
        by_pillow(RGBA, "WEBP", lossless=True, exif=orientation(3)),
        by_pillow(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True),
        by_pillow(frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=50),
    ]


def avif_seeds() -> list[bytes]:
    """8 and 10 bits, alpha, animated."""
    frames = [PIL.Image.fromarray(ramp(16, 24)), PIL.Image.fromarray(ramp(16, 24)[::-1].copy())]
    deep = imagecodecs.avif_encode(ramp(16, 24).astype(np.uint16) * 4, bitspersample=10)
    return [
        by_pillow(ramp(16, 24), "AVIF"),
        by_pillow(RGBA, "AVIF", exif=orientation(6)),
        by_pillow(frames[0], "AVIF", save_all=True, append_images=frames[1:]),
        bytes(deep),
    ]


def gif_seeds() -> list[bytes]:
    """One frame, several, interlaced, transparent."""
    frames = [PIL.Image.fromarray(numbers((12, 16, 3))).quantize(64) for _ in range(3)]
    return [
        by_pillow(GRAY, "GIF"),
        by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:], disposal=2),
        by_pillow(frames[0], "GIF", transparency=5, interlace=1, comment=b"hello"),
    ]


def bmp_seeds() -> list[bytes]:
    """1, 8, 24 and 32 bits, 16 bits with fields, runs of 4 and 8 bits."""
    found = [by_pillow(values, "BMP") for values in (BITS, GRAY, RGB, RGBA)]
    found.append(by_pillow(PIL.Image.fromarray(RGB).quantize(16), "BMP"))
    found.append(bitmap(16, 12, 16, 3, struct.pack("<III", 0xF800, 0x7E0, 31) + GRAY.tobytes() * 2))
    runs = b"".join(bytes((10, row, 6, 7, 0, 0)) for row in range(12)) + b"\0\1"
    colours = numbers((256, 4)).tobytes()
    found.append(bitmap(16, 12, 8, 1, colours + runs, 1024))
    found.append(bitmap(16, 12, 4, 2, colours[:64] + runs, 64))
    found.append(bitmap(16, 12, 8, 1, colours + b"\0\4\1\2\3\4\0\2\3\1\0\1", 1024))
    return found


def bitmap(
    columns: int, rows: int, bits: int, compression: int, rest: bytes, table: int = 12
) -> bytes:
    """A BMP file; `rest` is the table of so many bytes, and the pixels."""
    head = struct.pack("<IIIII", 54 + len(rest), 0, 54 + table, 40, columns)
    return b"BM" + head + struct.pack("<iHHI20x", rows, 1, bits, compression) + rest


def pnm_seeds() -> list[bytes]:
    """Text and binary, bits, grays, colours, wide numbers, floats."""
    text = " ".join(map(str, GRAY.ravel())).encode()
    bits = b" ".join(b"1" if bit else b"0" for bit in BITS.ravel())
    return [
        by_pillow(RGB, "PPM"),
        by_pillow(GRAY, "PPM"),
        by_pillow(BITS, "PPM"),
        b"P1\n16 12\n" + bits,
        b"P2 # a comment\n16 12\n255\n" + text,
        b"P3\n4 16\n65535\n" + text,
        b"P5 16 12 65535\n" + GRAY16.astype(">u2").tobytes(),
        b"P6 16 12 4095\n" + (RGB16 >> 4).astype(">u2").tobytes(),
        b"P5 16 12 100\n" + (GRAY % 101).tobytes(),
        b"Pf\n16 12\n-1.0\n" + GRAY.astype("<f4").tobytes(),
        b"PF\n16 12\n1.0\n" + RGB.astype(">f4").tobytes(),
    ]


def recipe_seeds() -> list[bytes]:
    """Recipes with every field."""
    sobel = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Sobel ü", scale=0.25, bias=1e-3)
    box = Kernel(np.ones((2, 3, 5)) / 7, anchor=(0, 1))
    pooled = Layer([sobel, sobel], pooling=Pooling("max"), name="first")
    recipes = [Recipe([pooled]), Recipe([pooled, Layer([box])]), Recipe([Layer([sobel])])]
    return [recipe_to_json(recipe).encode() for recipe in recipes]


def expression_seeds() -> list[bytes]:
    """Numbers as people type them."""
    texts = ("-1", "1/9", "sqrt(2)", "-2*pi", "2^-3", "1,5", "(1+2)*3/4", "½", "1e-9", "sin(pi/4)")
    return [text.encode() for text in texts]


def presets_seeds() -> list[bytes]:
    """Own presets with every field, and expressions as weights."""
    texts = (("1/9", "", "sqrt(2)"), ("-1", "2*pi", ""))
    typed = Kernel([[1 / 9, 2, 2**0.5], [-1, 2 * np.pi, 0]], scale=0.5, anchor=(1, 2))
    gauss = find_preset("Gaussian")
    presets = (
        OwnPreset("Mine ü", typed, group="Group", note="a\nb", texts=texts, scale_text="1/2"),
        OwnPreset("Blur", gauss.kernel(), base=gauss.id, parameter_values={"sigma": 1.5}),
        OwnPreset("Box", Kernel(np.ones((5, 5)), bias=-1), bias_text="-1"),
    )
    return [presets_to_json(PresetLibrary(presets[:count])).encode() for count in (1, 2, 3)]


def library_seeds() -> list[bytes]:
    """A library of this version and one of a later one."""
    own = presets_seeds()[-1].rstrip()
    later = own.replace(b'"version": 1', b'"version": 2').removesuffix(b"\n}")
    return [own, later + b',\n  "later": {"a": [[], [[1]]]}\n}']


def draft_seeds() -> list[bytes]:
    """Drafts with and without a picture and a pin."""
    recipes = [json.loads(content) for content in recipe_seeds()]
    head = {"format": "kernelscope-draft", "version": 1, "time": 1.7e9}
    pin = {"stage": "filtered", "place": [1, 2], "size": [12, 16]}
    full = {"image": "/pictures/a ü.png", "recipe_path": "/r.recipe.json", "pin": pin}
    drafts = [head | full, head | {"image": "sample:stairs", "pin": None}, head]
    return [
        json.dumps(draft | {"recipe": recipe}).encode()
        for draft, recipe in zip(drafts, recipes, strict=True)
    ]


def kernel_seeds() -> list[bytes]:
    """What is pasted into the table: cells, CSV and literals."""
    weights = np.array([[1 / 9, -2.0, 0], [1e-9, 5, 2**0.5]])
    texts = [literal.write(weights) for literal in LITERALS.values()]
    texts += [table_text(weights), "1;2,5;3\n4;5;6", "1, 2\n3, 4", "1 2 3\n4 5 6", "1/9 * ones(3)"]
    texts += ["np.array([[1, 2], [3, 4]], dtype=np.float32) / 16", '"1","2"\n"3","4"']
    texts += ["float k[2][2] = {{1.f, 2.f}, /* c */ {3, 4}}; // end", "[1 2; 3 4]' / 4 % end"]
    return [text.encode() for text in texts]


def options_seeds() -> list[bytes]:
    """What is remembered of the save dialog."""
    by_hand = Mapping("hand", low=-1.5, high=2.5)
    options = (SaveOptions(), SaveOptions(mapping=by_hand), SaveOptions("png8", mapping=by_hand))
    return [options_to_json(each).encode() for each in options]


def dataset_seeds() -> list[bytes]:
    """IDX files of every kind of numbers, packed or not, and npz archives."""
    stack = numbers((5, 6, 7))
    found = [dataset_factory.idx(stack.astype(kind)) for kind in dataset_factory.CODES]
    found += [dataset_factory.idx(numbers((5, 6, 7, 3))), dataset_factory.idx(stack.ravel())]
    found += [dataset_factory.packed(each) for each in found]
    for save in (np.savez, np.savez_compressed):
        archive = io.BytesIO()
        save(archive, x_train=stack, y_train=np.arange(5) % 3, x_test=stack[:2])
        found.append(archive.getvalue())
    named = io.BytesIO()
    np.savez(named, data=numbers((4, 64)), target=np.array(["a", "b", "a", "b"]))
    return [*found, named.getvalue()]


SEEDS = {
    "PNG": png_seeds,
    "JPEG": jpeg_seeds,
    "TIFF": tiff_seeds,
    "npy": npy_seeds,
    "WebP": webp_seeds,
    "AVIF": avif_seeds,
    "GIF": gif_seeds,
    "BMP": bmp_seeds,
    "PNM": pnm_seeds,
    "recipe": recipe_seeds,
    "expression": expression_seeds,
    "presets": presets_seeds,
    "library": library_seeds,
    "draft": draft_seeds,
    "kernel": kernel_seeds,
    "options": options_seeds,
    "dataset": dataset_seeds,
}
"""What is fuzzed: picture formats by their label, and the parsers of text."""


@cache
def seeds(kind: str) -> tuple[bytes, ...]:
    """The valid files of a kind, the same whatever was asked for before."""
    image_factory.RNG = np.random.default_rng(len(kind))
    return tuple(SEEDS[kind]())
