from pathlib import Path

import numpy as np
import pytest

from core.files.label_names import KNOWN, known_dataset, named_labels
from core.files.limits import FileError


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/data/fashion-mnist/train-images-idx3-ubyte.gz", "Fashion-MNIST"),
        ("/data/FashionMNIST/raw/t10k-images-idx3-ubyte", "Fashion-MNIST"),
        ("/data/fashion_mnist.npz", "Fashion-MNIST"),
        ("/data/MNIST/raw/train-images-idx3-ubyte", "MNIST"),
        ("/data/mnist.npz", "MNIST"),
        ("/data/KMNIST/raw/train-images-idx3-ubyte", "KMNIST"),
        ("/data/cifar-10.npz", "CIFAR-10"),
        ("/data/cifar100.npz", None),
        ("/data/emnist-letters-train-images-idx3-ubyte", None),
        ("/data/mine/train-images-idx3-ubyte", None),
        ("/mnist/a/b/c/d/e", None),
    ],
)
def test_datasets_are_known_by_file_or_folder(path, name):
    found = known_dataset(Path(path))
    assert (None if found is None else found.name) == name


def test_known_datasets_have_ten_names_each():
    assert all(len(set(known.label_names)) == 10 for known in KNOWN)


def test_numbers_are_names_where_nothing_is_known():
    names, numbers = named_labels(np.array([7, 3, 3, -2], np.int16))
    assert names == ("-2", "3", "7")
    np.testing.assert_array_equal(numbers, [2, 1, 1, 0])


def test_known_names_keep_their_numbers():
    names, numbers = named_labels(np.array([2, 0], np.uint8), ("a", "b", "c"))
    assert names == ("a", "b", "c")
    np.testing.assert_array_equal(numbers, [2, 0])


def test_names_that_do_not_reach_are_not_used():
    names, _ = named_labels(np.array([3, 0], np.uint8), ("a", "b", "c"))
    assert names == ("0", "3")


@pytest.mark.parametrize("values", [np.array(["shoe", "bag"]), np.array([b"shoe", b"bag"])])
def test_texts_are_names(values):
    names, numbers = named_labels(values)
    assert names == ("bag", "shoe")
    np.testing.assert_array_equal(numbers, [1, 0])


def test_whole_numbers_stored_as_floats_are_labels():
    names, numbers = named_labels(np.array([1.0, 0.0, 1.0]))
    assert names == ("0", "1")
    np.testing.assert_array_equal(numbers, [1, 0, 1])


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (np.array([0.5, 1]), "no whole numbers"),
        (np.array([np.nan, 1]), "no whole numbers"),
        (np.array([1e300]), "no whole numbers"),
        (np.arange(1001), "more than 1,000 different labels"),
        (np.array([1j]), "no numbers or texts"),
    ],
)
def test_what_is_no_label_is_refused(values, sentence):
    with pytest.raises(FileError, match=sentence):
        named_labels(values)
