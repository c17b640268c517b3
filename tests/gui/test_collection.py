import numpy as np

from core.dataset import Dataset, StackedPictures
from gui.collection import Collection


def test_another_dataset_is_told_and_the_same_is_not(qtbot):
    collection = Collection()
    dataset = Dataset("ones", StackedPictures(np.ones((2, 3, 3))))
    assert collection.dataset is None
    with qtbot.waitSignal(collection.changed, timeout=1000):
        collection.set_dataset(dataset)
    assert collection.dataset is dataset
    with qtbot.assertNotEmitted(collection.changed):
        collection.set_dataset(dataset)
