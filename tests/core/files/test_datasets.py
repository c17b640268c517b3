import os
import struct
import zipfile

import numpy as np
import PIL.Image
import pytest

from core.dataset import NO_LABEL
from core.files.datasets import (
    is_dataset,
    read_dataset,
    read_dataset_steps,
    read_idx_dataset_steps,
)
from core.files.folder_datasets import read_folder_dataset_steps
from core.files.limits import FileError
from core.files.npz_datasets import holds_pictures, read_npz_dataset_steps
from core.trace import finish
from tests.core.files.dataset_factory import idx, packed, pixels

LABELS = np.array([9, 0, 2, 9, 1], np.uint8)


@pytest.fixture
def fashion(tmp_path):
    folder = tmp_path / "fashion-mnist"
    folder.mkdir()
    (folder / "train-images-idx3-ubyte.gz").write_bytes(packed(idx(pixels())))
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(packed(idx(LABELS)))
    (folder / "t10k-images-idx3-ubyte.gz").write_bytes(packed(idx(pixels(2))))
    return folder


@pytest.mark.parametrize("name", ["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", ""])
def test_fashion_mnist_opens_by_pictures_labels_or_folder(fashion, name):
    dataset = read_dataset(fashion / name)
    assert dataset.name == "Fashion-MNIST, train"
    assert [dataset.label_names[dataset.label(item)] for item in range(5)] == [
        "Ankle boot", "T-shirt/top", "Pullover", "Ankle boot", "Trouser",
    ]  # fmt: skip
    np.testing.assert_array_equal(dataset.pictures.image(3).pixels, pixels()[3])
    assert dataset.note == ""


def test_without_labels_the_note_says_so(fashion):
    dataset = read_dataset(fashion / "t10k-images-idx3-ubyte.gz")
    assert len(dataset) == 2
    assert dataset.label(0) == NO_LABEL
    assert dataset.note == "no file of labels with a name like it is there"


def test_unknown_idx_files_have_numbers_for_names(tmp_path):
    (tmp_path / "my-images.idx3-ubyte").write_bytes(idx(pixels()))
    (tmp_path / "my-labels.idx1-ubyte").write_bytes(idx(LABELS))
    dataset = finish(read_idx_dataset_steps(tmp_path / "my-images.idx3-ubyte"))
    assert dataset.name == "my-images.idx3-ubyte"
    assert dataset.label_names == ("0", "1", "2", "9")
    assert dataset.label(0) == 3


def test_idx_in_colour(tmp_path):
    array = np.arange(2 * 5 * 6 * 3, dtype=np.uint8).reshape(2, 5, 6, 3)
    (tmp_path / "images").write_bytes(idx(array))
    np.testing.assert_array_equal(read_dataset(tmp_path / "images").pictures.image(1).pixels,
                                  array[1])  # fmt: skip


@pytest.mark.parametrize(
    ("pictures", "labels", "sentence"),
    [
        (idx(pixels()), idx(LABELS[:4]), r"there are 5 pictures, but 4 labels in train-labels"),
        (idx(pixels()), idx(LABELS)[:-1], r"its labels in train-labels.* cannot be read: the IDX"),
        (idx(pixels()), idx(LABELS.reshape(5, 1)), None),
        (idx(pixels()), b"", "its labels in .*: it holds no IDX data"),
        (idx(LABELS.reshape(1, 5)), idx(LABELS), "have 3 or 4 dimensions, not 2"),
        (idx(np.zeros((0, 4, 4), np.uint8)), idx(LABELS), "there are no pictures in it"),
        (idx(pixels()), idx(np.linspace(0, 1, 5).astype("f4")), "no whole numbers"),
        (b"", b"", "the file is empty"),
        (b"GIF89a", b"", "it is no IDX file, npz archive or folder"),
    ],
)
def test_broken_pairs_are_refused(tmp_path, pictures, labels, sentence):
    (tmp_path / "train-images-idx3-ubyte").write_bytes(pictures)
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(labels)
    sentence = sentence or "there are 5 pictures, but 5 labels"
    with pytest.raises(FileError, match=sentence):
        read_dataset(tmp_path / "train-images-idx3-ubyte")


def test_labels_without_pictures_are_refused(tmp_path):
    (tmp_path / "train-labels-idx1-ubyte").write_bytes(idx(LABELS))
    with pytest.raises(FileError, match="holds labels, and no file of pictures"):
        read_dataset(tmp_path / "train-labels-idx1-ubyte")


def test_names_that_may_be_datasets(tmp_path):
    assert is_dataset(tmp_path / "train-images-idx3-ubyte.gz")
    assert is_dataset(tmp_path / "t10k-images.idx3-ubyte")
    assert not is_dataset(tmp_path / "nothing.npz")
    assert not is_dataset(tmp_path / "picture.png")
    assert not is_dataset(tmp_path / "weights.npy")


# --- npz -------------------------------------------------------------------------------------


def npz(tmp_path, name="data.npz", **arrays):
    path = tmp_path / name
    np.savez_compressed(path, **arrays)
    return path


@pytest.mark.parametrize(
    ("pictures", "labels"),
    [
        ("x_train", "y_train"), ("train_images", "train_labels"), ("images", "labels"),
        ("x", "y"), ("X", "y"), ("data", "target"), ("training_images", "training_labels"),
        ("pictures", "kinds"),
    ],
)  # fmt: skip
def test_npz_pictures_and_labels_by_their_names(tmp_path, pictures, labels):
    path = npz(tmp_path, **{pictures: pixels(), labels: LABELS.astype(int), "score": np.ones(5)})
    dataset = read_dataset(path)
    assert dataset.name == "data.npz"
    np.testing.assert_array_equal(dataset.pictures.image(4).pixels, pixels()[4])
    assert [dataset.label_names[dataset.label(item)] for item in range(5)] == list("90291")


def test_archives_of_pictures_are_told_from_those_of_weights(tmp_path):
    rng = np.random.default_rng(1)
    assert is_dataset(npz(tmp_path, "a.npz", anything=pixels()))
    assert is_dataset(npz(tmp_path, x_train=rng.random((5, 8, 8))))
    assert holds_pictures(npz(tmp_path, images=rng.random((5, 64))))
    assert not holds_pictures(npz(tmp_path, conv1=rng.normal(size=(8, 3, 3)), bias=np.ones(8)))
    (tmp_path / "broken.npz").write_bytes(b"PK")
    assert not holds_pictures(tmp_path / "broken.npz")


def test_of_several_pictures_one_is_taken_and_the_note_says_which(tmp_path):
    path = npz(
        tmp_path, "mnist.npz", x_test=pixels(2), y_test=LABELS[:2], x_train=pixels(),
        y_train=LABELS,
    )  # fmt: skip
    dataset = finish(read_npz_dataset_steps(path))
    assert len(dataset) == 5
    assert dataset.label_names == tuple("0123456789")
    assert dataset.note == "of several arrays of pictures 'x_train' was taken, not 'x_test'"


def test_without_telling_names_the_most_pictures_are_taken(tmp_path):
    dataset = read_dataset(npz(tmp_path, a=pixels(2), b=pixels(5), c=np.arange(5)))
    assert len(dataset) == 5
    assert dataset.label(4) == 4


def test_npz_with_names_of_labels_columns_and_flat_pictures(tmp_path):
    flat = np.arange(3 * 64, dtype=np.uint8).reshape(3, 64)
    path = npz(
        tmp_path, data=flat, target=np.array([[1], [0], [1]]), class_names=np.array(["no", "yes"])
    )
    dataset = read_dataset(path)
    assert dataset.label_names == ("no", "yes")
    assert dataset.label(0) == 1
    np.testing.assert_array_equal(dataset.pictures.image(2).pixels, flat[2].reshape(8, 8))


def test_npz_without_labels(tmp_path):
    dataset = read_dataset(npz(tmp_path, images=pixels(), scores=np.linspace(0, 1, 5)))
    assert not dataset.labels.size


def pickled(tmp_path):
    path = tmp_path / "pickled.npz"
    np.savez(path, images=np.array([object()] * 3, dtype=object))
    return path


def lying(tmp_path):
    """A member whose header claims a hundred times what it holds."""
    path = npz(tmp_path, images=pixels(1, 28, 28))
    with zipfile.ZipFile(path) as archive:
        content = archive.read("images.npy")
    content = content.replace(b"(1, 28, 28), }", b"(9, 28, 28), }")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("images.npy", content)
    return path


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (pickled, "no array in it is pictures: 'images': it holds Python objects"),
        (lying, "no array in it is pictures: 'images': it is cut short or lies about its size"),
        (lambda folder: npz(folder, a=np.ones(5)), "no array in it is pictures, which have"),
        (lambda folder: npz(folder, x=pixels(), y=np.ones(4, int)),
         "there are 5 pictures in 'x', but 4 labels in 'y'"),
        (lambda folder: npz(folder, x=pixels() + 1j), "no array in it is pictures: 'x': it holds"),
    ],
)  # fmt: skip
def test_archives_that_are_refused(tmp_path, make, sentence):
    with pytest.raises(FileError, match=sentence):
        read_dataset(make(tmp_path))


# --- folders ---------------------------------------------------------------------------------


def draw(path, side=6, gray=100):
    path.parent.mkdir(parents=True, exist_ok=True)
    PIL.Image.new("L", (side, side + 1), gray).save(path)


@pytest.fixture
def tree(tmp_path):
    root = tmp_path / "things"
    for number in (1, 2, 10):
        draw(root / "shoe" / f"shoe{number}.png", side=5 + number)
    draw(root / "bag" / "a.bmp")
    draw(root / "deep" / "er" / "b.png")
    draw(root / ".hidden" / "c.png")
    (root / "notes.txt").write_text("nothing", "utf-8")
    (root / "empty").mkdir()
    return root


def test_sub_folders_are_labels_in_natural_order(tree):
    dataset = read_dataset(tree)
    assert dataset.name == "things"
    assert dataset.label_names == ("bag", "deep/er", "shoe")
    assert [dataset.pictures.name(item) for item in range(5)] == [
        "bag/a.bmp", "deep/er/b.png", "shoe/shoe1.png", "shoe/shoe2.png", "shoe/shoe10.png",
    ]  # fmt: skip
    assert [dataset.label(item) for item in range(5)] == [0, 1, 2, 2, 2]
    assert dataset.pictures.image(4).columns == 15


def test_pictures_of_the_folder_itself_have_no_label(tree):
    draw(tree / "loose.png")
    dataset = finish(read_folder_dataset_steps(tree))
    assert dataset.label(0) == NO_LABEL
    assert dataset.pictures.name(0) == "loose.png"


def test_a_flat_folder_has_no_labels(tmp_path):
    for name in ("b", "a"):
        draw(tmp_path / f"{name}.png")
    dataset = read_dataset(tmp_path)
    assert dataset.label_names == ()
    assert not dataset.labels.size
    assert dataset.pictures.name(0) == "a.png"


def test_what_all_labels_share_is_left_out(tmp_path):
    draw(tmp_path / "images" / "shoe" / "a.png")
    draw(tmp_path / "images" / "bag" / "a.png")
    assert read_dataset(tmp_path).label_names == ("bag", "shoe")


def test_a_broken_picture_is_an_error_when_it_is_asked_for(tree):
    (tree / "bag" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    dataset = read_dataset(tree)
    assert len(dataset) == 6
    with pytest.raises(OSError, match="cut short"):
        dataset.pictures.image(1)


def test_loops_of_links_end(tree):
    (tree / "bag" / "again").symlink_to(tree, target_is_directory=True)
    assert len(read_dataset(tree)) == 5


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_folders_that_cannot_be_read_are_counted(tree):
    (tree / "shoe").chmod(0)
    try:
        dataset = read_dataset(tree)
    finally:
        (tree / "shoe").chmod(0o755)
    assert len(dataset) == 2
    assert dataset.note == "1 folders could not be read and were left out"


def test_folders_without_pictures_are_refused(tmp_path):
    with pytest.raises(FileError, match="holds no picture that can be read"):
        read_dataset(tmp_path)
    with pytest.raises(FileError, match="there is no such file"):
        read_dataset(tmp_path / "nowhere")


def test_reading_yields_and_can_be_given_up(tree):
    steps = read_dataset_steps(tree)
    next(steps)
    steps.close()


def test_counts_that_lie_take_no_memory(tmp_path):
    path = tmp_path / "train-images-idx3-ubyte.gz"
    path.write_bytes(packed(b"\0\0\x08\x03" + struct.pack(">3I", 60000, 60000, 60000)))
    with pytest.raises(FileError, match="lies about its size"):
        read_dataset(path)


@pytest.mark.parametrize(
    ("arrays", "expected"),
    [
        ({"x_train": (9, 4, 5), "y_train": (9,)}, True),
        ({"arr_0": (9, 4, 5), "arr_1": (9,)}, True),
        ({"images": (9, 4, 5)}, True),
        ({"conv.weight": (9, 4, 5, 5), "conv.bias": (9,)}, False),
        ({"arr_0": (9, 4, 5, 5)}, False),
        ({"x": (9,)}, False),
    ],
)
def test_an_archive_is_a_dataset_where_its_arrays_say_so(tmp_path, arrays, expected):
    kinds = {1: np.int64, 3: np.uint8, 4: np.float32}
    made = {name: np.zeros(shape, kinds[len(shape)]) for name, shape in arrays.items()}
    if "conv.bias" in made:
        made["conv.bias"] = made["conv.bias"].astype(np.float32)
    np.savez(tmp_path / "mine.npz", **made)
    assert is_dataset(tmp_path / "mine.npz") == expected
