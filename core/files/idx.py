"""IDX files, as MNIST and its relatives ship them, packed by gzip too, checked to the byte."""

from __future__ import annotations

import gzip
import io
import math
import os
import re
import struct
from collections.abc import Generator
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from core.files.limits import FileError, check_room, length, refused
from core.files.opening import open_regular
from core.sentences import Sentence
from core.trace import Progress

GZIP = b"\x1f\x8b"
KINDS = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
"""The kinds of numbers by the code in the header, all with the high byte first
(yann.lecun.com/exdb/mnist, "the IDX file format")."""
MAX_DIMENSIONS = 4
MAX_DEFLATE = 1032
"""Most bytes that one byte of deflate can stand for (the zlib FAQ)."""
PIECE_BYTES = 2**22
DAMAGED = Sentence("the IDX file is damaged or cut short")


def is_idx(head: bytes) -> bool:
    """Whether a file that begins so is an IDX file; a gzip file may hold one."""
    return len(head) >= 4 and head[:2] == b"\0\0" and head[2] in KINDS and head[3] > 0


def read_idx_steps(
    path: str | os.PathLike[str],
) -> Generator[Progress, None, NDArray[Any]]:
    """The numbers of an IDX file in native byte order, packed by gzip or not.

    The header is not believed: its sizes must be those of what follows, to the byte. Yields
    after each piece. Raises FileError with one sentence.
    """
    with refused(DAMAGED), open_regular(path) as file:
        stored = length(file)
        packed = file.read(len(GZIP)) == GZIP
        file.seek(0)
        # A GzipFile reads like any file, whatever its type says.
        stream = cast(BinaryIO, gzip.GzipFile(fileobj=file)) if packed else file
        try:
            dtype, shape = _header(stream)
            size = math.prod(shape) * dtype.itemsize
            if size > stored * (MAX_DEFLATE if packed else 1):
                raise FileError(Sentence("the IDX file is cut short or lies about its size"))
            check_room(size)
            flat = np.empty(math.prod(shape), dtype)
            room = flat.view(np.uint8)
            at = 0
            while at < size:
                count = cast(io.BufferedReader, stream).readinto(room[at : at + PIECE_BYTES].data)
                if not count:
                    raise FileError(
                        Sentence("the IDX file is cut short: it ends after {0:,} of {1:,} bytes",
                                 at, size)
                    )  # fmt: skip
                at += count
                yield Progress(at, size)
            if stream.read(1):  # at the end of which gzip compares its check sum
                raise FileError(Sentence("the IDX file has more bytes than its header tells"))
        except (EOFError, gzip.BadGzipFile) as error:
            raise FileError(Sentence("the gzip file is damaged or cut short")) from error
    return flat.reshape(shape).astype(dtype.newbyteorder("="), copy=False)


def _header(stream: BinaryIO) -> tuple[np.dtype[Any], tuple[int, ...]]:
    head = stream.read(4)
    if not is_idx(head):
        raise FileError(Sentence("it holds no IDX data"))
    kind, dimensions = head[2], head[3]
    if dimensions > MAX_DIMENSIONS:
        raise FileError(
            Sentence("the IDX file has {0} dimensions, at most {1} are read",
                     dimensions, MAX_DIMENSIONS)
        )  # fmt: skip
    sizes = stream.read(4 * dimensions)
    if len(sizes) < 4 * dimensions:
        raise FileError(DAMAGED)
    return np.dtype(KINDS[kind]), struct.unpack(f">{dimensions}I", sizes)


def labels_of(path: Path) -> Path | None:
    """The file of labels that belongs to a file of pictures by its name, where there is one.

    "train-images-idx3-ubyte.gz" has "train-labels-idx1-ubyte.gz" or the same without ".gz".
    """
    return _sibling(path, "image", "label", "1")


def pictures_of(path: Path) -> Path | None:
    """The file of pictures that belongs to a file of labels by its name, where there is one."""
    return _sibling(path, "label", "image", "3")


def _sibling(path: Path, old: str, new: str, dimensions: str) -> Path | None:
    def renamed(found: re.Match[str]) -> str:
        return new.upper() if found[0].isupper() else new

    plain = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    name, count = re.subn(old, renamed, plain, flags=re.IGNORECASE)
    if not count:
        return None
    name = re.sub(r"(?<=idx)\d", dimensions, name, flags=re.IGNORECASE)
    endings = (".gz", "") if plain != path.name else ("", ".gz")
    for ending in endings:
        there = path.with_name(name + ending)
        try:
            if there.is_file():
                return there
        except OSError:
            return None
    return None
