"""npz archives: every array as NumPy wrote it, and one sentence for whatever was made to harm."""

from __future__ import annotations

import io
import pickle
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.files import limits, npz
from core.files.limits import FileError
from core.files.npz import list_npz, read_npz, read_npz_steps
from tests.core.files.image_factory import npy


def archive(*members: tuple[str, bytes], packed: bool = True) -> bytes:
    """A ZIP file of members."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if packed else 0) as file:
        for name, content in members:
            file.writestr(name, content)
    return made.getvalue()


def saved(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "a.npz"
    path.write_bytes(content)
    return path


ARRAYS = {
    "conv1/weight:0": np.arange(2 * 3 * 3 * 3, dtype=np.float32).reshape(2, 3, 3, 3),
    "labels": np.array(["boot", "äh"]),
    "bytes": np.array([b"ab", b"c"]),
    "flags": np.array([True, False]),
    "wide": np.arange(5, dtype=">i8"),
    "columns": np.asfortranarray(np.arange(12.0).reshape(3, 4)),
    "nothing": np.empty((0, 4), np.uint8),
    "number": np.float16(1.5),
}


@pytest.mark.parametrize("write", [np.savez, np.savez_compressed])
def test_every_array_is_as_numpy_wrote_it(tmp_path, write):
    path = tmp_path / "a.npz"
    write(path, **ARRAYS)
    members = {member.name: member for member in list_npz(path)}
    assert list(members) == list(ARRAYS)
    for name, array in ARRAYS.items():
        assert members[name].problem == ""
        assert members[name].dtype == array.dtype
        assert members[name].shape == array.shape
        found = read_npz(path, name)
        assert found.dtype == array.dtype.newbyteorder("=")
        assert found.dtype.isnative
        np.testing.assert_array_equal(found, array)


@given(
    arrays.arrays(
        st.one_of(arrays.integer_dtypes(), arrays.floating_dtypes(), arrays.boolean_dtypes()),
        arrays.array_shapes(min_dims=0, max_dims=4, min_side=0),
    ),
    st.booleans(),
)
def test_any_array_comes_back(tmp_path_factory, array, packed):
    path = tmp_path_factory.mktemp("npz") / "a.npz"
    (np.savez_compressed if packed else np.savez)(path, x=array)
    np.testing.assert_array_equal(read_npz(path, "x"), array)


def test_long_arrays_are_read_in_pieces_and_can_be_left(tmp_path, monkeypatch):
    path = tmp_path / "a.npz"
    array = np.arange(10_000)
    np.savez_compressed(path, x=array)
    monkeypatch.setattr(npz, "PIECE_BYTES", 1000)
    steps = read_npz_steps(path, "x")
    seen = next(steps)
    assert 0 < seen.done < seen.total == array.nbytes
    steps.close()
    np.testing.assert_array_equal(read_npz(path, "x"), array)


def lying(content: bytes, **fields: int) -> bytes:
    """The same archive with other numbers in its directory's first entry."""
    places = {"flags": (8, "<H"), "method": (10, "<H"), "packed": (20, "<I"), "size": (24, "<I")}
    changed = bytearray(content)
    at = content.index(b"PK\1\2")
    for name, value in fields.items():
        place, form = places[name]
        struct.pack_into(form, changed, at + place, value)
    return bytes(changed)


def zeros(count: int) -> bytes:
    engine = zlib.compressobj(9, zlib.DEFLATED, -15)
    return engine.compress(bytes(count)) + engine.flush()


def header_of(shape: tuple[int, ...], descr: str = "<f8") -> bytes:
    text = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}".encode()
    text += b" " * (-(len(text) + 11) % 64) + b"\n"
    return b"\x93NUMPY\1\0" + struct.pack("<H", len(text)) + text


class Bomb:
    def __reduce__(self):
        return Path.touch, (Path("executed"),)


ONE = npy(np.arange(6.0))
MEMBERS = {
    "pickled": (archive(("x.npy", npy(np.array([[{}, 1]], object)))), "Python objects"),
    "table": (archive(("x.npy", npy(np.zeros(2, "u1,f4")))), "table"),
    "complex": (archive(("x.npy", npy(np.zeros(2, complex)))), "no real numbers"),
    "dates": (archive(("x.npy", npy(np.zeros(2, "M8[s]")))), "no real numbers"),
    "no npy": (archive(("x.npy", b"hello")), "cut short"),
    "text": (archive(("x.txt", ONE)), "no npy"),
    "bare pickle": (archive(("x.npy", pickle.dumps(Bomb()))), "no npy"),
    "shorter": (archive(("x.npy", ONE[:-1])), "lies"),
    "longer": (archive(("x.npy", ONE + b"!")), "lies"),
    "huge": (archive(("x.npy", header_of((2**40, 2**40)))), "lies"),
    "negative": (archive(("x.npy", header_of((-1, -1)))), "header is damaged"),
    "digits": (archive(("x.npy", header_of((10**4000,)))), "header is damaged"),
    "encrypted": (lying(archive(("x.npy", ONE)), flags=1), "encrypted"),
    "method": (lying(archive(("x.npy", ONE)), method=12), "packed in a way"),
    "claims": (lying(archive(("x.npy", ONE)), size=2**31), "lies"),
    "packed": (lying(archive(("x.npy", ONE)), packed=2**31), "lies"),
}


@pytest.mark.parametrize("kind", MEMBERS)
def test_a_bad_array_is_listed_with_its_reason_and_not_read(tmp_path, monkeypatch, kind):
    monkeypatch.chdir(tmp_path)
    content, words = MEMBERS[kind]
    path = saved(tmp_path, content)
    (member,) = list_npz(path)
    assert words in member.problem
    with pytest.raises(FileError, match=words):
        read_npz(path, member.name)
    assert not Path("executed").exists()


def endless(names: int) -> bytes:
    return archive(*[(f"{number}.npy", b"") for number in range(names)])


FILES = {
    "empty": (b"", "no npz"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "no npz"),
    "cut": (archive(("x.npy", ONE))[:-30], "no npz"),
    "twice": (archive(("x.npy", ONE), ("x", ONE)), "two arrays"),
    "many": (endless(10_001), "more than 10,000"),
    "long name": (archive(("x" * 2000 + ".npy", ONE)), "name is too long"),
    "directory": (
        archive(*[("x" * 60_000 + f"{number}.npy", b"") for number in range(80)]),
        "directory",
    ),
    "end only": (b"PK\5\6" + b"\xff" * 18, "directory"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_bad_archive_gives_one_sentence(tmp_path, kind):
    content, words = FILES[kind]
    with pytest.raises(FileError, match=words) as caught:
        list_npz(saved(tmp_path, content))
    assert "\n" not in str(caught.value)


def test_a_wrong_check_sum_is_an_error(tmp_path):
    content = bytearray(archive(("x.npy", ONE), packed=False))
    content[content.index(ONE) + len(ONE) - 3] ^= 1
    with pytest.raises(FileError, match="damaged"):
        read_npz(saved(tmp_path, bytes(content)), "x")


def test_a_bomb_is_refused_before_room_is_made(tmp_path, monkeypatch):
    path = saved(tmp_path, archive(("x.npy", header_of((2**20,)) + bytes(2**23))))
    assert path.stat().st_size < 20_000
    monkeypatch.setattr(limits, "LARGE_BYTES", 2**20)
    monkeypatch.setattr(limits, "free_memory", lambda: 2**23)
    monkeypatch.setattr(np, "empty", None)  # room would be made with it
    assert list_npz(path)[0].problem == ""
    with pytest.raises(FileError, match="not enough memory"):
        read_npz(path, "x")


def test_names_are_names_only(tmp_path):
    path = saved(tmp_path, archive(("../../x.npy", ONE), ("/etc/y.npy", ONE)))
    assert [member.name for member in list_npz(path)] == ["../../x", "/etc/y"]
    np.testing.assert_array_equal(read_npz(path, "../../x"), np.arange(6.0))
    assert {found.name for found in tmp_path.iterdir()} == {"a.npz"}


def test_what_is_not_there(tmp_path):
    path = saved(tmp_path, archive(("x.npy", ONE)))
    with pytest.raises(FileError, match="no array"):
        read_npz(path, "y")
    with pytest.raises(FileError, match="no such file"):
        list_npz(tmp_path / "b.npz")
    with pytest.raises(FileError, match="folder"):
        list_npz(tmp_path)


def test_zip64(tmp_path):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file, file.open("x.npy", "w", force_zip64=True) as stream:
        stream.write(ONE)
    np.testing.assert_array_equal(read_npz(saved(tmp_path, made.getvalue()), "x"), np.arange(6.0))
