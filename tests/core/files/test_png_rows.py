"""PNG rows in pieces: filters that refer to the row above, and the check sum behind the last."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import PIL.Image
import pytest

from core.files import mapped, unpacked
from core.files.images import ImageFileError, read_image
from tests.core.files.image_factory import (
    SIGNATURE,
    by_pillow,
    chunk,
    ihdr,
    numbers,
    packed,
    ramp,
)

ROWS, COLUMNS = 31, 23
SMOOTH = ramp(ROWS, COLUMNS)
DEEP = SMOOTH.astype(np.uint16) * 251 + 3


def filtered(raw: bytes, wide: int, pixel: int) -> bytes:
    """Rows of `wide` bytes with filter 0 as others with each filter in turn, by the standard."""
    rows = np.frombuffer(raw, np.uint8).reshape(-1, 1 + wide)[:, 1:].astype(int)
    found = b""
    above = np.zeros(wide, int)
    for number, row in enumerate(rows):
        left = np.concatenate((np.zeros(pixel, int), row))[:wide]
        corner = np.concatenate((np.zeros(pixel, int), above))[:wide]
        guess = left + above - corner
        far = [abs(guess - side) for side in (left, above, corner)]
        paeth = np.where(
            (far[0] <= far[1]) & (far[0] <= far[2]), left, np.where(far[1] <= far[2], above, corner)
        )
        told = (0 * row, left, above, (left + above) // 2, paeth)
        kind = (number * 3 + 4) % 5  # Paeth first, then all the others
        found += bytes([kind]) + (row - told[kind]).astype(np.uint8).tobytes()
        above = row
    return found


def hand_made(samples: Any, depth: int, kind: int, *, extra: bytes = b"") -> bytes:
    """A PNG whose rows have all filters, of (rows, columns, channels)."""
    raw = packed(samples, depth)
    wide = len(raw) // len(samples) - 1
    data = filtered(raw, wide, max(1, samples.shape[2] * depth // 8))
    head = SIGNATURE + ihdr(samples.shape[1], len(samples), depth, kind)
    return head + extra + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


NARROW = {depth: numbers((ROWS, COLUMNS, 1), depth) for depth in (1, 2, 4)}
PALETTE = numbers((16, 3))
FILES: dict[str, tuple[Callable[[], bytes], Any]] = {
    "gray": (lambda: hand_made(SMOOTH[:, :, :1], 8, 0), SMOOTH[:, :, 0]),
    "RGB": (lambda: hand_made(SMOOTH, 8, 2), SMOOTH),
    "gray 16": (lambda: hand_made(DEEP[:, :, :1], 16, 0), DEEP[:, :, 0]),
    "RGB 16": (lambda: hand_made(DEEP, 16, 2), DEEP),
    "RGB by Pillow": (lambda: by_pillow(SMOOTH, "PNG"), SMOOTH),
    "RGB 16 by libpng": (lambda: bytes(imagecodecs.png_encode(DEEP, filter=4)), DEEP),
    "gray 16 by Pillow": (
        lambda: by_pillow(PIL.Image.fromarray(np.ascontiguousarray(DEEP[:, :, 0])), "PNG"),
        DEEP[:, :, 0],
    ),
    "palette 4": (
        lambda: hand_made(NARROW[4], 4, 3, extra=chunk(b"PLTE", PALETTE.tobytes())),
        PALETTE[NARROW[4][:, :, 0]],
    ),
    **{
        f"gray {depth}": (
            lambda depth=depth: hand_made(NARROW[depth], depth, 0),
            NARROW[depth][:, :, 0] * (255 // (2**depth - 1)),
        )
        for depth in (1, 2, 4)
    },
}


@pytest.mark.parametrize("piece_bytes", [1, 200, 2**23])
@pytest.mark.parametrize("on_disk", [False, True])
@pytest.mark.parametrize("name", FILES)
def test_every_filter_over_the_edges_of_pieces(
    name: str, on_disk: bool, piece_bytes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made, expected = FILES[name]
    (tmp_path / "a.png").write_bytes(made())
    monkeypatch.setattr(unpacked, "PIECE_BYTES", piece_bytes)
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", 0 if on_disk else 2**62)
    np.testing.assert_array_equal(read_image(tmp_path / "a.png").pixels, expected)


@pytest.mark.parametrize("on_disk", [False, True])
def test_a_wrong_check_sum_behind_the_last_row(
    on_disk: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", 0 if on_disk else 2**62)
    data = bytearray(zlib.compress(packed(SMOOTH, 8)))
    data[-1] ^= 1
    content = SIGNATURE + ihdr(COLUMNS, ROWS, 8, 2) + chunk(b"IDAT", bytes(data))
    (tmp_path / "a.png").write_bytes(content + chunk(b"IEND", b""))
    with pytest.raises(ImageFileError, match="damaged"):
        read_image(tmp_path / "a.png")
