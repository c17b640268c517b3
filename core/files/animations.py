"""Animations as GIF, animated PNG and WebP, written frame by frame: what changed, exactly.

The containers are written here, so that one frame at a time is held and the work can be given up
between two; Pillow encodes a WebP's and a GIF's pixels. Sources: GIF89a specification (1990), PNG
third edition (APNG), RFC 9649 (WebP).
"""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.display import Bytes
from core.files.atomic import Confirm, atomic_write
from core.files.gif_colours import fits, to_palette
from core.files.pngrows import SIGNATURE, chunk_of
from core.files.saving import BYTE_LEVELS, FileKind
from core.study.animation import Drawing, Scene, drawing_steps
from core.study.stepping import spread_steps
from core.trace import Progress

File = str | os.PathLike[str]
Steps = Generator[Progress, None, None]

MOST_FRAMES = 300
FASTEST = 50
"""Frames a second: browsers show what is faster slowly."""
LAST_SECONDS = 2.0
"""How long the last frame stands, so that what came out can be looked at."""


class AnimationOptionsError(ValueError):
    """Options that say nothing sensible; the message is one sentence."""


@dataclass(frozen=True)
class AnimationKind(FileKind):
    """One kind of animation; a frame lasts a whole number of times `1 / ticks` seconds."""

    ticks: int = 1000
    writer: Callable[..., _Writer] = field(kw_only=True)


@dataclass(frozen=True)
class AnimationOptions:
    """What an animation is to be: a name of ANIMATIONS, at most so many `frames`, `rate` of them
    a second, over and over again or once. Raises AnimationOptionsError.
    """

    kind: str = "gif"
    frames: int = MOST_FRAMES
    rate: int = 15
    loops: bool = True

    def __post_init__(self) -> None:
        if self.kind not in ANIMATIONS:
            raise AnimationOptionsError(f"there is no kind of animation {self.kind!r}")
        for value, most in ((self.frames, MOST_FRAMES), (self.rate, FASTEST)):
            if type(value) is not int or not 1 <= value <= most:
                raise AnimationOptionsError(f"{value!r} is no whole number from 1 to {most}")
        if type(self.loops) is not bool:
            raise AnimationOptionsError("loops is true or false")

    @property
    def file_kind(self) -> AnimationKind:
        """The row of ANIMATIONS."""
        return ANIMATIONS[self.kind]

    @property
    def delay(self) -> int:
        """How long a frame lasts in the kind's ticks: what comes nearest to the rate."""
        return max(1, round(self.file_kind.ticks / self.rate))

    @property
    def real_rate(self) -> float:
        """Frames a second that the file really has."""
        return self.file_kind.ticks / self.delay

    def seconds(self, frames: int) -> float:
        """How long so many frames last."""
        return (frames - 1) / self.real_rate + max(LAST_SECONDS, 1 / self.real_rate)


def save_animation_steps(
    scene: Scene,
    path: File,
    *,
    options: AnimationOptions,
    overwrite: bool = True,
    confirm: Confirm | None = None,
) -> Steps:
    """Writes the steps of a scene as an animation; yields the frames done.

    Steps are spread evenly over at most `options.frames` frames. Raises AnimationError, or
    OSError; after an error, or closed, the old file is as it was.
    """
    with atomic_write(path, overwrite=overwrite, confirm=confirm) as file:
        drawing: Drawing = yield from drawing_steps(scene)
        numbers = spread_steps(scene.course.count, options.frames)
        frames = (drawing.frame(number) for number in numbers)
        yield from write_frames_steps(file, frames, len(numbers), drawing.size, options=options)


def write_frames_steps(
    file: BinaryIO,
    frames: Iterable[Bytes],
    count: int,
    size: tuple[int, int],
    *,
    options: AnimationOptions,
) -> Steps:
    """Writes `count` frames (rows, columns, 3) of uint8 and of one `size` to an empty file.

    Exact, but for a GIF's frames with more than 255 new colours: these become similar ones, which
    the next frame mends if it can.
    """
    kind = options.file_kind
    writer = kind.writer(file, size, count, options.loops)
    last = max(options.delay, round(LAST_SECONDS * kind.ticks))
    for number, frame in enumerate(frames, 1):
        writer.add(frame, last if number == count else options.delay)
        yield Progress(number, count)
    writer.end()


class _Writer:
    """Writes the changed part of each frame; `shown` is what a viewer shows by then."""

    even = False
    """Whether corners lie on even rows and columns."""

    def __init__(self, file: BinaryIO, size: tuple[int, int], count: int, loops: bool) -> None:
        self.file = file
        self.size = size
        self.shown: Bytes | None = None
        self._asked: Bytes | None = None
        self.begin(count, loops)

    def begin(self, count: int, loops: bool) -> None:
        """What stands before the frames."""
        raise NotImplementedError

    def put(
        self, part: Bytes, top: int, left: int, changed: NDArray[np.bool_], delay: int
    ) -> Bytes:
        """Writes a part of a frame, and returns that part as it is shown then."""
        raise NotImplementedError

    def mend(self, frame: Bytes, changed: NDArray[np.bool_]) -> None:
        """Adds pixels to those that changed which are not shown as they should be."""

    def end(self) -> None:
        """What stands behind the frames."""

    def add(self, frame: Bytes, delay: int) -> None:
        """The next frame, shown for so many ticks."""
        if self.shown is None or self._asked is None:
            changed = np.ones(self.size, np.bool_)
            self.shown = np.zeros_like(frame)
        else:
            changed = _differing(frame, self._asked)
            self.mend(frame, changed)
        self._asked = frame
        rows, columns = (_stretch(np.any(changed, axis=axis), self.even) for axis in (1, 0))
        area = slice(*rows), slice(*columns)
        self.shown[area] = self.put(frame[area], rows[0], columns[0], changed[area], delay)


class _Gif(_Writer):
    """Each part has its own colours; pixels that stay are transparent, which packs well."""

    def begin(self, count: int, loops: bool) -> None:
        rows, columns = self.size
        self._is_like = False
        self.file.write(b"GIF89a" + struct.pack("<HHBBB", columns, rows, 0x70, 0, 0))
        if loops:
            self.file.write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")

    def put(
        self, part: Bytes, top: int, left: int, changed: NDArray[np.bool_], delay: int
    ) -> Bytes:
        import PIL.Image
        from PIL.GifImagePlugin import getdata

        assert self.shown is not None
        indices, palette = to_palette(part, changed)
        self._is_like = bool((palette[indices] != part)[changed].any())
        picture = PIL.Image.fromarray(indices)
        rows, columns = indices.shape
        # Keep what is there (1), and let the last colour of the table be transparent.
        self.file.write(struct.pack("<BBBBHBB", 0x21, 0xF9, 4, 0x05, delay, 255, 0))
        self.file.write(struct.pack("<BHHHHB", 0x2C, left, top, columns, rows, 0x87))
        self.file.write(palette.tobytes())
        _descriptor, *data = getdata(picture)  # Pillow's would have no table of colours
        self.file.write(b"".join(data))
        made = palette[indices]
        made[~changed] = self.shown[top : top + rows, left : left + columns][~changed]
        return made

    def mend(self, frame: Bytes, changed: NDArray[np.bool_]) -> None:
        if self._is_like and self.shown is not None:
            wrong = changed | _differing(frame, self.shown)
            if fits(frame, wrong):
                changed |= wrong

    def end(self) -> None:
        self.file.write(b"\x3b")


class _Apng(_Writer):
    """True colour, each part a picture of its own."""

    def begin(self, count: int, loops: bool) -> None:
        rows, columns = self.size
        self._sequence = 0
        self.file.write(SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0))
        self._chunk(b"acTL", struct.pack(">II", count, 0 if loops else 1))

    def put(
        self, part: Bytes, top: int, left: int, changed: NDArray[np.bool_], delay: int
    ) -> Bytes:
        rows, columns = part.shape[:2]
        is_first = not self._sequence
        place = struct.pack(">IIIIHHBB", columns, rows, left, top, delay, 1000, 0, 0)
        self._chunk(b"fcTL", self._next() + place)
        data = zlib.compress(_filtered(part), 6)
        if is_first:
            self._chunk(b"IDAT", data)
        else:
            self._chunk(b"fdAT", self._next() + data)
        return part

    def end(self) -> None:
        self._chunk(b"IEND", b"")

    def _next(self) -> bytes:
        self._sequence += 1
        return struct.pack(">I", self._sequence - 1)

    def _chunk(self, kind: bytes, content: bytes) -> None:
        self.file.write(chunk_of(kind, content))


class _Webp(_Writer):
    """Without loss; offsets count pairs of pixels."""

    even = True

    def begin(self, count: int, loops: bool) -> None:
        rows, columns = self.size
        self.file.write(b"RIFF\0\0\0\0WEBP")
        animated = 0x02
        extended = bytes((animated, 0, 0, 0)) + _three(columns - 1) + _three(rows - 1)
        self._chunk(b"VP8X", extended)
        self._chunk(b"ANIM", struct.pack("<IH", 0, 0 if loops else 1))

    def put(
        self, part: Bytes, top: int, left: int, changed: NDArray[np.bool_], delay: int
    ) -> Bytes:
        import PIL.Image

        rows, columns = part.shape[:2]
        encoded = io.BytesIO()
        PIL.Image.fromarray(part).save(encoded, "WEBP", lossless=True, quality=50, method=2)
        place = (left // 2, top // 2, columns - 1, rows - 1, delay)
        overwrite = 0x02  # no blending, and nothing is taken away afterwards
        head = b"".join(map(_three, place)) + bytes((overwrite,))
        self._chunk(b"ANMF", head + encoded.getvalue()[12:])
        return part

    def end(self) -> None:
        size = self.file.tell()
        self.file.seek(4)
        self.file.write(struct.pack("<I", size - 8))
        self.file.seek(size)

    def _chunk(self, kind: bytes, content: bytes) -> None:
        self.file.write(kind + struct.pack("<I", len(content)) + content)
        if len(content) % 2:
            self.file.write(b"\0")


_KIND_ROWS: Sequence[AnimationKind] = (
    AnimationKind("gif", "GIF", (".gif",), BYTE_LEVELS,
                  "Shown everywhere; 255 new colours a frame", longest=65_535,
                  ticks=100, writer=_Gif),
    AnimationKind("apng", "Animated PNG", (".png", ".apng"), BYTE_LEVELS,
                  "Every colour exactly; shown by browsers", ticks=1000, writer=_Apng),
    AnimationKind("webp", "Animated WebP", (".webp",), BYTE_LEVELS,
                  "Every colour exactly; small, shown by browsers", longest=16_383,
                  ticks=1000, writer=_Webp),
)  # fmt: skip

ANIMATIONS = {row.name: row for row in _KIND_ROWS}
"""Every kind of animation, in the order of a dialog."""


def _stretch(hit: NDArray[np.bool_], even: bool) -> tuple[int, int]:
    """From the first to the last + 1 that is true; one line where none is."""
    found = np.flatnonzero(hit)
    first, last = (int(found[0]), int(found[-1]) + 1) if found.size else (0, 1)
    return first - (first % 2 if even else 0), last


def _differing(one: Bytes, other: Bytes) -> NDArray[np.bool_]:
    """Where two pictures have other colours."""
    parts = one != other
    found: NDArray[np.bool_] = parts[:, :, 0] | parts[:, :, 1] | parts[:, :, 2]
    return found


def _filtered(part: Bytes) -> bytes:
    """Rows as PNG stores them, each with the filter Up, which suits pictures of equal pixels."""
    rows, columns = part.shape[:2]
    flat = np.ascontiguousarray(part).reshape(rows, columns * 3)
    stored = np.empty((rows, columns * 3 + 1), np.uint8)
    stored[:, 0] = 2
    stored[0, 1:] = flat[0]
    stored[1:, 1:] = flat[1:] - flat[:-1]
    return stored.tobytes()


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]
