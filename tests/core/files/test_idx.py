import gzip
import struct

import numpy as np
import pytest

from core.files.idx import is_idx, labels_of, pictures_of, read_idx_steps
from core.files.limits import FileError
from core.trace import finish
from tests.core.files.dataset_factory import idx, packed, pixels


def read(path):
    return finish(read_idx_steps(path))


def written(tmp_path, content, name="train-images-idx3-ubyte"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("kind", ["u1", "i1", "i2", "i4", "f4", "f8"])
@pytest.mark.parametrize("pack", [bytes, packed])
def test_every_kind_of_numbers_is_read(tmp_path, kind, pack):
    values = np.arange(-24, 24).reshape(2, 4, 6).astype(kind)
    found = read(written(tmp_path, pack(idx(values))))
    np.testing.assert_array_equal(found, values)
    assert found.dtype == values.dtype
    assert found.dtype.isnative


def test_numbers_come_piece_by_piece(tmp_path):
    path = written(tmp_path, idx(np.zeros((9, 1000, 1000), np.uint8)))
    steps = list(read_idx_steps(path))
    assert len(steps) > 1
    assert steps[-1].done == steps[-1].total == 9_000_000


def bomb():
    """A header of a few numbers before ten million zeros."""
    return packed(idx(pixels()) + bytes(10_000_000))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "holds no IDX data"),
        (b"\0\0", "holds no IDX data"),
        (b"\0\0\x07\x03" + bytes(12), "holds no IDX data"),
        (b"\0\0\x08\0", "holds no IDX data"),
        (b"\0\1\x08\x03" + bytes(12), "holds no IDX data"),
        (b"\0\0\x08\x03\0\0", "damaged or cut short"),
        (b"\0\0\x08\xff" + bytes(2000), "has 255 dimensions, at most 4 are read"),
        (idx(pixels())[:-1], "it ends after 59 of 60 bytes"),
        (idx(pixels()) + b"\0", "more bytes than its header tells"),
        (idx(pixels(), shape=(2**32 - 1,) * 3), "lies about its size"),
        (idx(pixels(), shape=(6, 4, 3)), "it ends after 60 of 72 bytes"),
        (packed(idx(pixels(), shape=(2**32 - 1,) * 3)), "lies about its size"),
        (packed(idx(pixels())[:-1]), "it ends after 59 of 60 bytes"),
        (packed(idx(pixels()) + b"\0"), "more bytes than its header tells"),
        (packed(idx(pixels()))[:-3], "gzip file is damaged or cut short"),
        (packed(idx(pixels()))[:20], "gzip file is damaged or cut short"),
        (packed(idx(pixels()))[:-8] + b"\1\2\3\4" + packed(idx(pixels()))[-4:], "gzip file is"),
        (packed(b"a tar archive, say"), "holds no IDX data"),
        (bomb(), "more bytes than its header tells"),
        (b"\x1f\x8b" + bytes(30), "damaged or cut short"),
    ],
)
def test_what_is_broken_is_refused_in_one_sentence(tmp_path, content, sentence):
    with pytest.raises(FileError, match=sentence) as caught:
        read(written(tmp_path, content))
    assert "\n" not in str(caught.value)


def test_no_file_is_refused(tmp_path):
    with pytest.raises(FileError, match="there is no such file"):
        read(tmp_path / "nothing")
    with pytest.raises(FileError, match="it is a folder"):
        read(tmp_path)


def test_the_head_tells_an_idx_file():
    assert is_idx(idx(pixels())[:4])
    assert not is_idx(struct.pack(">I", 5))
    assert not is_idx(gzip.compress(b"")[:4])


@pytest.mark.parametrize(
    ("pictures", "labels"),
    [
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte"),
        ("t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"),
        ("emnist-letters-test-images-idx3-ubyte.gz", "emnist-letters-test-labels-idx1-ubyte.gz"),
        ("T10K-IMAGES.IDX3", "T10K-LABELS.IDX1"),
    ],
)
def test_labels_and_pictures_find_each_other(tmp_path, pictures, labels):
    (tmp_path / pictures).touch()
    (tmp_path / labels).touch()
    assert labels_of(tmp_path / pictures) == tmp_path / labels
    assert pictures_of(tmp_path / labels) == tmp_path / pictures


def test_a_file_alone_finds_nothing(tmp_path):
    (tmp_path / "train-images-idx3-ubyte").touch()
    (tmp_path / "other").touch()
    assert labels_of(tmp_path / "train-images-idx3-ubyte") is None
    assert labels_of(tmp_path / "other") is None
