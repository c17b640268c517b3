"""Files that the fuzzer found: each ended in something else than a picture or a sentence once."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from core.files import pillow
from core.files.images import read_image
from tests.core.files.image_factory import by_pillow, numbers


def test_a_gif_whose_frame_stands_outside_the_screen(tmp_path: Path):
    """Pillow widens the picture and changes its kind while it decodes: memory was read behind."""
    frames = [PIL.Image.fromarray(numbers((12, 16, 3))).quantize(64) for _ in range(3)]
    content = bytearray(by_pillow(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    struct.pack_into("<HH", content, content.rindex(b"\0,\0\0\0\0\x10\0\x0c\0") + 2, 20, 15)
    (tmp_path / "a.gif").write_bytes(content)
    image = read_image(tmp_path / "a.gif", page=3)
    assert image.pixels.shape == (27, 36, 3)
    assert image.alpha is not None
    first, last = (np.asarray(frames[place].convert("RGB")) for place in (1, 2))
    np.testing.assert_array_equal(image.pixels[:12, :16], first)
    np.testing.assert_array_equal(image.pixels[15:, 20:], last)
    assert not image.alpha[:15, 16:].any()
    assert image.alpha[15:, 20:].all()


def test_fewer_bytes_than_a_picture_tells_are_not_believed(monkeypatch: pytest.MonkeyPatch):
    picture = PIL.Image.new("RGB", (9, 7))
    monkeypatch.setattr(picture, "tobytes", lambda: bytes(9 * 7 * 3 - 1))
    with pytest.raises(ValueError, match="cannot reshape"):
        pillow.samples_of(picture)
