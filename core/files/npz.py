"""NumPy's npz archives: their arrays listed without reading numbers, and read one by one, safely.

An archive is a ZIP file of npy files. Nothing in it is ever executed: arrays of Python objects
are pickles and are refused. Neither the directory's claims nor a member's header are believed:
each is compared with the other, with the bytes that are there and with what deflate can gain.
"""

from __future__ import annotations

import contextlib
import math
import os
import struct
import zipfile
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.checks import shorten
from core.files.limits import FileError, check_room, length, refused
from core.files.npy import Header, read_header
from core.files.opening import open_regular
from core.sentences import Sentence, sentence_of
from core.trace import Progress, finish

MAX_MEMBERS = 10_000
"""Most arrays of an archive."""
MAX_DIRECTORY = 2**22
"""Most bytes of the ZIP directory: ten thousand members with names of usual length."""
MAX_NAME = 1000
"""Most characters of a member's name."""
MAX_DEFLATE = 1032
"""Most bytes that one byte of deflate can stand for (the zlib FAQ)."""
PIECE_BYTES = 2**22
SUFFIX = ".npy"
END_RECORD, END_BYTES, LONGEST_COMMENT = b"PK\5\6", 22, 65_535
END64_LOCATOR, END64_RECORD = b"PK\6\7", b"PK\6\6"

DAMAGED = Sentence("the npz file is damaged or cut short")


@dataclass(frozen=True)
class NpzMember:
    """An array of an archive: what it is called, its kind of numbers and its shape.

    `problem` is empty, or the sentence that says why it cannot be read; then the kind and the
    shape may be missing.
    """

    name: str
    dtype: np.dtype[Any] | None
    shape: tuple[int, ...]
    problem: str = ""


def list_npz(path: str | os.PathLike[str]) -> tuple[NpzMember, ...]:
    """The arrays of an archive in its order; only its directory and their headers are read.

    Names are what numpy.load gives: without ".npy", and with the folders they may have, which
    mean nothing here. Raises FileError for a file that is no sound archive.
    """
    with _opened(path) as (archive, stored):
        return tuple(_described(archive, info, stored) for info in archive.infolist())


def read_npz(path: str | os.PathLike[str], name: str) -> NDArray[Any]:
    """One array of an archive by its name: numbers, truth values or texts of fixed length.

    In native byte order. Raises FileError with one sentence.
    """
    return finish(read_npz_steps(path, name))


def read_npz_steps(
    path: str | os.PathLike[str], name: str
) -> Generator[Progress, None, NDArray[Any]]:
    """`read_npz` as a generator that yields after each piece; closing it stops the reading."""
    with _opened(path) as (archive, stored):
        info = next((each for each in archive.infolist() if _name(each) == name), None)
        if info is None:
            raise FileError(Sentence("there is no array {0} in the file", shorten(name)))
        _check_packed(info, stored)
        with archive.open(info) as stream:
            header = read_header(stream)
            if problem := _problem(header, info, stream.tell()):
                raise FileError(problem)
            assert header.dtype is not None
            size = math.prod(header.shape) * header.dtype.itemsize
            check_room(size)
            flat = np.empty(math.prod(header.shape), header.dtype)
            room = flat.view(np.uint8) if size else np.empty(0, np.uint8)
            at = 0
            while at < size:
                count = stream.readinto(room[at : at + PIECE_BYTES])  # type: ignore[attr-defined]
                if not count:
                    raise FileError(DAMAGED)
                at += count
                yield Progress(at, size)
            if stream.read(1):  # at the end of which the check sum is compared
                raise FileError(DAMAGED)
    array = flat.reshape(header.shape, order="F" if header.fortran else "C")
    return np.ascontiguousarray(array).astype(header.dtype.newbyteorder("="), copy=False)


@contextlib.contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[tuple[zipfile.ZipFile, int]]:
    """The archive and its file's length; whatever goes wrong within becomes a FileError."""
    with refused(DAMAGED), open_regular(path) as file:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            infos = archive.infolist()
            if len(infos) > MAX_MEMBERS:
                raise FileError(Sentence("the npz file has more than {0:,} arrays", MAX_MEMBERS))
            names = [_name(info) for info in infos]
            for name in names:
                if len(name) > MAX_NAME:
                    raise FileError("the npz file has an array whose name is too long")
            if len(set(names)) < len(names):
                twice = next(name for name in names if names.count(name) > 1)
                raise FileError(Sentence("the npz file has two arrays {0}", shorten(twice)))
            yield archive, length(file)


def _check_directory(file: BinaryIO) -> None:
    """Refuses what is no ZIP file, or has a directory that takes much memory to look at."""
    size = length(file)
    file.seek(max(0, size - END_BYTES - LONGEST_COMMENT))
    tail = file.read()
    at = tail.rfind(END_RECORD)
    if at < 0 or len(tail) - at < END_BYTES:
        raise FileError("it is no npz file, or it is cut short")
    (directory,) = struct.unpack("<I", tail[at + 12 : at + 16])
    locator = tail[at - 20 : at] if at >= 20 else b""
    if locator[:4] == END64_LOCATOR:
        (place,) = struct.unpack("<Q", locator[8:16])
        file.seek(min(place, size))
        record = file.read(56)
        # ZipFile looks for it right before the locator where it is not at its place.
        if record[:4] != END64_RECORD:
            raise FileError(DAMAGED)
        (directory64,) = struct.unpack("<Q", record[40:48])
        before = tail[at - 76 : at - 20] if at >= 76 else b""
        if before != record:
            raise FileError(DAMAGED)
        directory = max(directory64, directory if directory < 2**32 - 1 else 0)
    if directory > MAX_DIRECTORY:
        raise FileError("the directory of the npz file is too long")
    file.seek(0)


def _name(info: zipfile.ZipInfo) -> str:
    return info.filename.removesuffix(SUFFIX)


def _described(archive: zipfile.ZipFile, info: zipfile.ZipInfo, stored: int) -> NpzMember:
    header = Header(None, False, ())
    try:
        with refused(Sentence("it is damaged")):
            _check_packed(info, stored)
            with archive.open(info) as stream:
                header = read_header(stream)
                problem = _problem(header, info, stream.tell())
    except FileError as error:
        problem = sentence_of(error)
    return NpzMember(_name(info), header.dtype, header.shape, problem)


def _check_packed(info: zipfile.ZipInfo, stored: int) -> None:
    """Refuses a member that cannot be unpacked, or that claims more than its bytes can hold."""
    if not info.filename.endswith(SUFFIX):
        raise FileError("it is no npy file")
    if info.flag_bits & 0x41:
        raise FileError("it is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileError("it is packed in a way that npz files are not")
    gain = MAX_DEFLATE if info.compress_type == zipfile.ZIP_DEFLATED else 1
    if info.compress_size > stored or info.file_size > info.compress_size * gain:
        raise FileError("it is cut short or lies about its size")


def _problem(header: Header, info: zipfile.ZipInfo, start: int) -> str:
    """Why the numbers after a header of `start` bytes cannot be read, or ""."""
    dtype = header.dtype
    if dtype is None:
        return Sentence("it holds a table of named columns, not an array of numbers")
    if dtype.kind == "O":
        return Sentence("it holds Python objects, which could run code and are never read")
    if dtype.kind not in "buifSU" or not dtype.itemsize:
        return Sentence("it holds values that are no real numbers")
    if start + math.prod(header.shape) * dtype.itemsize != info.file_size:
        return Sentence("it is cut short or lies about its size")
    return ""
