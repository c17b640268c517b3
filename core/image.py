"""The picture that a recipe is run on: channels of pixels and their kind."""

from __future__ import annotations

import mmap
from dataclasses import KW_ONLY, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.recipe import MAX_CHANNELS
from core.sentences import Sentence

Pixels = NDArray[Any]


class ImageError(ValueError):
    """Pixels that are no picture; the message is one sentence."""


@dataclass(frozen=True, eq=False)
class Image:
    """A picture: read-only `pixels` (rows, columns) or (rows, columns, channels), never empty.

    Integers of every width stay as they are; bool becomes 0 and 255 (uint8); float16 and
    float64 become float32, which `note` then says. `alpha` (rows, columns) is set aside and
    never filtered. An array that is already of the right kind is not copied, so the caller
    must not write to it afterwards. `name` is the file's name without its folder; `page`
    counts from 1. Raises ImageError.
    """

    pixels: Pixels
    _: KW_ONLY
    alpha: Pixels | None = None
    name: str = ""
    note: str = ""
    page: int = 1
    pages: int = 1

    def __post_init__(self) -> None:
        pixels, converted = _checked(np.asarray(self.pixels))
        if pixels.ndim == 3 and pixels.shape[2] == 1:
            pixels = pixels[:, :, 0]
        object.__setattr__(self, "pixels", pixels)
        if converted and not self.note:
            object.__setattr__(self, "note", converted)
        if self.alpha is not None:
            alpha, _ = _checked(np.asarray(self.alpha))
            if alpha.shape != pixels.shape[:2]:
                raise ImageError(
                    Sentence("alpha is {0}, the pixels are {1}", alpha.shape, pixels.shape[:2])
                )
            object.__setattr__(self, "alpha", alpha)

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])

    @property
    def channels(self) -> int:
        """Number of channels, alpha not counted."""
        return 1 if self.pixels.ndim == 2 else int(self.pixels.shape[2])

    @property
    def value_range(self) -> tuple[float, float]:
        """The least and greatest value of the file's kind: its integer range, 0 to 1 for float."""
        return value_range(self.pixels.dtype)

    @property
    def planes(self) -> tuple[Pixels, ...]:
        """One (rows, columns) view for each channel."""
        if self.pixels.ndim == 2:
            return (self.pixels,)
        return tuple(self.pixels[:, :, channel] for channel in range(self.channels))


def as_image(image: Image | Pixels) -> Image:
    """An Image as it is, or one made of an array. Raises ImageError."""
    return image if isinstance(image, Image) else Image(image)


def release_pages(pixels: Pixels) -> None:
    """Lets go of the memory in which a mapped file's pixels were read; they are read again.

    Otherwise a pass over a large file would fill the memory with it. Other arrays stay as they
    are.
    """
    owner: Any = pixels
    while isinstance(owner, np.ndarray):
        owner = owner.base
    if isinstance(owner, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        owner.madvise(mmap.MADV_DONTNEED)


def value_range(dtype: np.dtype[Any]) -> tuple[float, float]:
    """The least and greatest value of a pixel kind: its integer range, 0 to 1 for float."""
    if dtype.kind in "ui":
        limits = np.iinfo(dtype)
        return float(limits.min), float(limits.max)
    return 0.0, 1.0


def _checked(pixels: Pixels) -> tuple[Pixels, str]:
    """Read-only pixels of a kind that the engine reads, and what was converted."""
    if pixels.ndim not in (2, 3):
        raise ImageError(Sentence("a picture has two or three dimensions, not {0}", pixels.ndim))
    if pixels.size == 0:
        raise ImageError("the picture has no pixels")
    if pixels.ndim == 3 and pixels.shape[2] > MAX_CHANNELS:
        raise ImageError(
            Sentence("a picture has at most {0} channels, not {1}", MAX_CHANNELS, pixels.shape[2])
        )
    note = ""
    if pixels.dtype.kind == "b":
        pixels = pixels.astype(np.uint8) * np.uint8(255)
    elif pixels.dtype.kind == "f" and pixels.dtype.itemsize != 4:
        note = Sentence("{0} read as float32", pixels.dtype.name)
        with np.errstate(over="ignore"):
            pixels = pixels.astype(np.float32)
    elif pixels.dtype.kind not in "uif":
        raise ImageError(Sentence("pixels must be numbers, not {0}", pixels.dtype))
    if not pixels.dtype.isnative:
        pixels = pixels.astype(pixels.dtype.newbyteorder("="))
    view = pixels.view()
    view.setflags(write=False)
    return view, note
