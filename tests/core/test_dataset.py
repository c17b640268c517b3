import numpy as np
import pytest

from core.dataset import NO_LABEL, Dataset, StackedPictures

PIXELS = np.arange(24, dtype=np.uint8).reshape(3, 2, 4)


def test_items_are_pictures_with_labels():
    dataset = Dataset("three", StackedPictures(PIXELS), ("shoe", "bag"), np.array([1, 0, -1]))
    assert len(dataset) == 3
    assert [dataset.label(index) for index in range(3)] == [1, 0, NO_LABEL]
    np.testing.assert_array_equal(dataset.pictures.image(2).pixels, PIXELS[2])
    assert dataset.pictures.name(2) == ""


def test_a_dataset_may_have_no_labels_at_all():
    dataset = Dataset("three", StackedPictures(PIXELS))
    assert dataset.label(0) == NO_LABEL
    assert dataset.label_names == ()


@pytest.mark.parametrize("labels", [[0, 1], [0, 0, 2], [0, 0, -2], [[0], [0], [0]]])
def test_labels_that_do_not_fit_are_refused(labels):
    with pytest.raises(ValueError, match="labels"):
        Dataset("three", StackedPictures(PIXELS), ("shoe", "bag"), np.array(labels))


def test_labels_cannot_be_written_to():
    given = np.array([0, 0, 0])
    dataset = Dataset("three", StackedPictures(PIXELS), ("shoe",), given)
    given[0] = 5
    assert dataset.label(0) == 0
    with pytest.raises(ValueError):
        dataset.labels[0] = 1
