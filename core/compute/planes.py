"""The input of a layer: planes of pixels, read where and as the windows need them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.compute.needs import Reading
from core.compute.padding import OUTSIDE, Indices
from core.compute.reference import LUMINANCE
from core.compute.strips import Scratch
from core.image import Image, Pixels
from core.recipe import Recipe

KINDS = (np.dtype(np.uint8), np.dtype(np.uint16), np.dtype(np.float32))
"""Kinds of pixels that the loops read as they are."""


@dataclass(frozen=True, eq=False)
class Planes:
    """(rows, columns) planes, read-only, which may lie in a file that is mapped to memory.

    `is_luminance`: red, green and blue, of which one plane of luminance is made on the way.
    """

    arrays: tuple[Pixels, ...]
    is_luminance: bool = False

    @classmethod
    def of_image(cls, recipe: Recipe, image: Image) -> Planes:
        """What enters a recipe's first layer: the channels, or their luminance."""
        return cls(
            tuple(map(_read_only, image.planes)),
            recipe.color == "luminance" and image.channels == 3,
        )

    @classmethod
    def of_maps(cls, maps: Pixels) -> Planes:
        """Maps (map, row, column) of the layer before."""
        return cls(tuple(map(_read_only, maps)))

    def only(self, channels: Sequence[int]) -> Planes:
        """The planes of some channels."""
        if self.is_luminance:
            return self
        return Planes(tuple(self.arrays[channel] for channel in channels))

    @property
    def count(self) -> int:
        """Channels that a layer meets."""
        return 1 if self.is_luminance else len(self.arrays)

    @property
    def dtype(self) -> np.dtype[Any]:
        """The kind in which values can be gathered without a change, float32 or smaller."""
        kind = self.arrays[0].dtype
        return kind if kind in KINDS and not self.is_luminance else np.dtype(np.float32)

    def gather(
        self,
        channels: Sequence[int],
        rows: Reading,
        columns: Reading,
        fill: float,
        scratch: Scratch,
        dtype: np.dtype[Any],
    ) -> Pixels:
        """The padded input (channel, row, column) that the windows read, as float32 or `dtype`.

        `fill` stands where the border rule has no pixel. The array is of `scratch` and lasts
        until the next call; or it is a view, where the input is just that.
        """
        shape = len(rows.sources), len(columns.sources)
        if len(channels) == 1 and not self.is_luminance and self.arrays[channels[0]].dtype == dtype:
            plane = self.arrays[channels[0]]
            whole = len(columns.sources) == plane.shape[1] and _is_block(columns.sources)
            if plane.flags.c_contiguous and whole and _is_block(rows.sources):
                block: Pixels = plane[np.newaxis, rows.sources[0] : rows.sources[-1] + 1]
                return block
        padded: Pixels = scratch.array("padded", (len(channels), *shape), dtype)
        if self.is_luminance:
            colours = scratch.array("colours", (3, *shape))
            for plane, out in zip(self.arrays, colours, strict=True):
                gather_plane(plane, rows, columns, 0.0, out)
            # In this order, so that every part of a picture is rounded alike.
            with np.errstate(all="ignore"):
                colours *= np.array(LUMINANCE, np.float32)[:, np.newaxis, np.newaxis]
                np.add(colours[0], colours[1], out=padded[0])
                padded[0] += colours[2]
            padded[0, rows.sources == OUTSIDE] = fill
            padded[0][:, columns.sources == OUTSIDE] = fill
            return padded
        for out, channel in zip(padded, channels, strict=True):
            gather_plane(self.arrays[channel], rows, columns, fill, out)
        return padded

    def values(self, channel: int, rows: Indices, columns: Indices) -> Pixels:
        """The pixels of a channel in some rows and columns, float32."""
        values: Pixels = self.gather(
            (channel,),
            Reading.of_pixels(rows),
            Reading.of_pixels(columns),
            0.0,
            Scratch(),
            np.dtype(np.float32),
        )[0]
        return values


def gather_plane(plane: Pixels, rows: Reading, columns: Reading, fill: float, out: Pixels) -> None:
    """Copies the pixels that windows read to `out`; `fill` stands where there is none."""
    from core.compute import loops

    if plane.dtype in KINDS and out.dtype in (plane.dtype, np.float32):
        runs = columns.runs.view(np.uint64)  # OUTSIDE becomes the loops' NO_SOURCE
        loops.gather(plane, rows.sources, runs, columns.stride, out.dtype.type(fill), out)
        return
    inside = rows.sources != OUTSIDE
    out[inside] = plane[rows.sources[inside]][:, columns.sources]
    out[~inside] = fill
    out[:, columns.sources == OUTSIDE] = fill


def _read_only(plane: Pixels) -> Pixels:
    view = plane.view()
    view.setflags(write=False)
    return view


def _is_block(sources: Indices) -> bool:
    """Neighbours in their order, none of them outside."""
    return bool(sources[0] >= 0 and (np.diff(sources) == 1).all())
