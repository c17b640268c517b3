"""The gallery of a real window: datasets open, items are ranked, chosen and told apart."""

import gzip

import numpy as np
import PIL.Image
import pytest
import scipy.stats
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core import Kernel, Layer, Pooling, Recipe, run
from core.dataset import Dataset, StackedPictures
from core.files.clothes import clothes_dataset
from gui.gallery.gallery_header import ALL, RESPONSE, SHARE, UNSORTED, WEAKEST
from gui.gallery.label_plot import MOST_STRIPS, Strip, drawn_strips
from gui.gallery.texts import area_text, response_text
from gui.gallery.thumbnails import Look, Thumbnails
from gui.panels.study_header import choose
from gui.settings import DATASET_FOLDER, read
from tests.core.files.dataset_factory import idx, packed, pixels

LINES = Kernel([[-1, -2, -1], [0, 0, 0], [1, 2, 1]])
RECIPE = Recipe((Layer((LINES,), activation="relu", pooling=Pooling("max")),))


@pytest.fixture
def window(make_window, settle):
    window = make_window()
    window.set_recipe(RECIPE)
    settle(window)
    return window


@pytest.fixture
def gallery(window, settle):
    """The gallery with the project's own dataset, ranked."""
    window.datasets.ask("sample")
    settle(window)
    return window.study.study("gallery")


def pick(combo, data):
    combo.setCurrentIndex(combo.findData(data))


def oracle(dataset, recipe=RECIPE, stage="pooled"):
    """The maps of every item, each by a run of its own."""
    images = dataset.pictures.pixels
    return [getattr(run(recipe, image).layers[-1], stage) for image in images]


def shown_items(gallery):
    return [gallery.model.item(row) for row in range(gallery.model.rowCount())]


def test_without_a_dataset_the_ways_to_one_are_offered(window, settle, qtbot):
    window.study.show_study("gallery")
    gallery = window.study.study("gallery")
    assert gallery.empty.isVisible()
    assert len(gallery.empty.buttons) == 3
    qtbot.mouseClick(gallery.empty.buttons[2], Qt.MouseButton.LeftButton)
    settle(window)
    assert not gallery.empty.isVisible()
    assert window.collection.dataset is clothes_dataset()


def test_opening_shows_the_gallery_also_where_the_strip_was_hidden(window, settle):
    window.study.set_on(False)
    window._actions["actionSampleDataset"].trigger()
    settle(window)
    assert window.study.shown == "gallery"
    assert window.study.is_on


def test_items_are_ranked_by_the_mean_of_their_pooled_maps(gallery):
    means = np.array([maps.mean(dtype=np.float64) for maps in oracle(clothes_dataset())])
    order = shown_items(gallery)
    assert len(order) == 400
    assert (np.diff(means[order]) <= 0).all()
    first = gallery.model.index(0)
    assert first.data() == response_text(means.max(), "mean")
    assert "Shoe" in first.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("stage", ["filtered", "pooled"])
def test_other_measures_stages_and_orders(gallery, window, settle, stage):
    pick(gallery.header.stage_combo, stage)
    pick(gallery.header.measure_combo, "maximum")
    pick(gallery.header.order_combo, WEAKEST)
    settle(window)
    greatest = np.array([maps.max() for maps in oracle(clothes_dataset(), stage=stage)])
    assert (np.diff(greatest[shown_items(gallery)]) >= 0).all()
    pick(gallery.header.order_combo, UNSORTED)
    assert shown_items(gallery) == list(range(400))


def test_the_share_above_a_threshold_that_is_typed(gallery, window, settle, qtbot):
    assert not gallery.header.threshold_field.isVisible()
    pick(gallery.header.measure_combo, SHARE)
    field = gallery.header.threshold_field
    assert field.isVisible()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2*100")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(window)
    shares = np.array([(maps > 200).mean() for maps in oracle(clothes_dataset())])
    assert (np.diff(shares[shown_items(gallery)]) <= 0).all()
    assert gallery.model.index(0).data() == response_text(shares.max(), SHARE)
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.is_invalid()
    assert gallery.header.threshold == 200


def test_the_area_is_that_of_an_independent_count(gallery):
    dataset = clothes_dataset()
    means = np.array([maps.mean(dtype=np.float64) for maps in oracle(dataset)])
    ours = dataset.labels == 0
    area = scipy.stats.mannwhitneyu(means[ours], means[~ours]).statistic / (100 * 300)
    text = f"Area under the ROC curve of Shoe against the rest: {area:.2f}"
    assert gallery.separation.sentence.text() == text
    assert area > 0.9
    combo = gallery.separation.combo
    combo.setCurrentIndex(3)
    combo.activated.emit(3)
    assert "of Trousers against the rest: 0.0" in gallery.separation.sentence.text()
    assert gallery.separation.label == 3


def test_the_ranking_follows_the_recipe_and_undo(gallery, window, settle):
    before = shown_items(gallery)
    turned = Recipe((Layer((Kernel(LINES.weights.T),), activation="relu"),))
    window.set_recipe(turned)
    settle(window)
    means = np.array([maps.mean(dtype=np.float64) for maps in oracle(clothes_dataset(), turned)])
    assert (np.diff(means[shown_items(gallery)]) <= 0).all()
    window.document.undo_stack.undo()
    settle(window)
    assert shown_items(gallery) == before


def test_an_edit_of_another_kernel_computes_nothing(gallery, window, settle):
    bank = Recipe((Layer((LINES, Kernel([[1.0]])), pooling=Pooling()),))
    window.set_recipe(bank)
    window.document.select(0, 0)
    settle(window)
    found = gallery.work.responses
    changed = Recipe((Layer((LINES, Kernel([[2.0]])), pooling=Pooling()),))
    window.document.edit("Other", changed)
    assert gallery.work.is_current
    assert not gallery.work.is_working
    assert gallery.work.responses is found
    window.document.select(0, 1)
    assert gallery.work.is_working
    settle(window)


def test_a_label_shows_its_items_only(gallery):
    pick(gallery.header.label_combo, 2)
    assert gallery.model.rowCount() == 100
    assert set(clothes_dataset().labels[shown_items(gallery)]) == {2}
    assert len(gallery.separation.found[0].values) == 100
    pick(gallery.header.label_combo, ALL)
    assert gallery.model.rowCount() == 400


def test_return_shows_an_item_in_the_window(gallery, window, settle, qtbot):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    gallery.list.setFocus()
    gallery.list.setCurrentIndex(gallery.model.index(0))
    qtbot.keyClick(gallery.list, Qt.Key.Key_Right)
    item = gallery.model.item(1)
    qtbot.keyClick(gallery.list, Qt.Key.Key_Return)
    settle(window)
    np.testing.assert_array_equal(window.document.image.pixels,
                                  clothes_dataset().pictures.pixels[item])  # fmt: skip
    assert window.collection.item == item
    assert f"Shoes, shirts, bags, trousers #{item + 1}" in window.windowTitle()
    index = gallery.model.index(1)
    assert index.data(Qt.ItemDataRole.UserRole)
    assert "shown in the window" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_shows_an_item_and_another_picture_ends_that(gallery, window, settle, qtbot):
    place = gallery.list.visualRect(gallery.model.index(2)).center()
    qtbot.mouseClick(gallery.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(window)
    assert window.collection.item == gallery.model.item(2)
    window.files.open_sample("boot")
    settle(window)
    assert window.collection.item is None


def test_the_next_item_in_the_order_that_is_shown(gallery, window, settle):
    for action, row in (("Next", 0), ("Next", 1), ("Previous", 0), ("Previous", 0)):
        window._actions[f"action{action}Item"].trigger()
        settle(window)
        assert window.collection.item == gallery.model.item(row)
    pick(gallery.header.order_combo, UNSORTED)
    item = window.collection.item
    window._actions["actionNextItem"].trigger()
    settle(window)
    assert window.collection.item == min(item + 1, 399)


def test_thumbnails_are_the_items_or_what_the_kernel_makes_of_them(gallery, window, settle):
    item = gallery.model.item(0)
    dataset = clothes_dataset()
    image = gallery.thumbnails.get(item)
    assert grays(image) == dataset.pictures.pixels[item].tolist()
    pick(gallery.header.look_combo, RESPONSE)
    gallery.list.viewport().grab()
    gallery.list.viewport().repaint()
    gallery.thumbnails.get(item)
    settle(window)
    window_pump(lambda: gallery.thumbnails.get(item) is not None)
    shown = np.array(grays(gallery.thumbnails.get(item)))
    maps = oracle(dataset)
    most = max(each.max() for each in maps)
    wanted = np.rint(128 + 127 * maps[item][0] / most)
    assert np.abs(shown - wanted).max() <= 1


def grays(image):
    return [[image.pixelColor(x, y).red() for x in range(image.width())]
            for y in range(image.height())]  # fmt: skip


def window_pump(until):
    for _ in range(1000):
        if until():
            return
        QTest.qWait(5)
    raise TimeoutError


def test_off_nothing_is_computed(gallery, window, settle):
    window.study.show_study("arithmetic")
    found = gallery.work.responses
    window.set_recipe(Recipe((Layer((Kernel([[3.0]]),)),)))
    settle(window)
    assert not gallery.work.is_working
    assert gallery.work.responses is found
    window.study.show_study("gallery")
    settle(window)
    assert gallery.work.is_current


def test_cancelling_keeps_what_is_shown_and_can_be_begun_again(gallery, window, settle, qtbot):
    before = shown_items(gallery)
    window.set_recipe(Recipe((Layer((Kernel(LINES.weights.T),)),)))
    assert gallery.work.is_working
    window._actions["actionCancel"].trigger()
    settle(window)
    assert gallery.work.is_given_up
    assert shown_items(gallery) == before
    assert "cancelled" in gallery.header.note.text()
    button = gallery.header.compute_button
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    assert gallery.work.is_current
    assert not button.isVisible()
    assert shown_items(gallery) != before


def test_the_strips_of_the_plot_take_keys_and_clicks(gallery, window, qtbot):
    plot = gallery.separation.plot
    assert [strip.name for strip in plot.strips] == ["Shoe", "Shirt", "Bag", "Trousers"]
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert plot.pointed_label == 1
    assert gallery.separation.readout.text().startswith("Shirt: median")
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert gallery.separation.label == 1
    assert gallery.separation.combo.currentText() == "Shirt"
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.pointed_label == 3
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert plot.pointed_label == 0
    at = plot.mapFromScene(plot.box.mapViewToScene(QPointF(sum(plot.box.viewRange()[0]) / 2, 2)))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert gallery.separation.label == 2


def test_of_many_labels_those_that_are_told_apart_are_drawn():
    from core.study.separation import LabelResponse

    values = np.array([1.0])
    quartiles = np.full(5, 1.0)
    strips = [
        Strip(str(label), LabelResponse(label, values, quartiles, 0.5 + label / 100))
        for label in range(40)
    ]
    drawn = drawn_strips(strips, 3)
    assert len(drawn) == MOST_STRIPS
    assert [strip.name for strip in drawn] == ["3", *map(str, range(17, 40))]


def test_values_are_copied_as_a_table(gallery):
    gallery.export.copy_table()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["item", "name", "label", "mean", "maximum", "share"]
    assert len(lines) == 401
    assert lines[1].split("\t")[2] in {"Shoe", "Shirt", "Bag", "Trousers"}


# --- files -----------------------------------------------------------------------------------


@pytest.fixture
def fashion(tmp_path):
    folder = tmp_path / "fashion-mnist"
    folder.mkdir()
    (folder / "train-images-idx3-ubyte.gz").write_bytes(packed(idx(pixels(5, 28, 28))))
    labels = np.array([9, 0, 2, 9, 1], np.uint8)
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(packed(idx(labels)))
    return folder / "train-images-idx3-ubyte.gz"


def choose_in_dialog(window, path):
    dialog = window.findChild(QFileDialog, "datasetDialog")
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_the_dialog_opens_a_file_and_remembers_its_folder(window, settle, fashion):
    window._actions["actionOpenDataset"].trigger()
    choose_in_dialog(window, fashion)
    settle(window)
    assert window.collection.dataset.name == "Fashion-MNIST, train"
    assert read(DATASET_FOLDER) == str(fashion.parent)
    assert window.exchange.recent.paths()[0] == fashion
    labels = window.study.study("gallery").header.label_combo
    assert [labels.itemText(row) for row in range(labels.count())] == [
        "All labels", "T-shirt/top (1)", "Trouser (1)", "Pullover (1)", "Ankle boot (2)",
    ]  # fmt: skip


def test_dropped_files_open(window, settle, fashion):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(fashion))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)
    settle(window)
    assert len(window.collection.dataset) == 5


@pytest.mark.parametrize(
    "content",
    [b"", b"nothing", idx(pixels())[:30], gzip.compress(b"\0\0\x08\x03" + b"\xff" * 12, mtime=0)],
    ids=["empty", "text", "short", "lying"],
)
def test_a_broken_file_is_told_and_changes_nothing(gallery, window, settle, tmp_path, content):
    before, image = window.collection.dataset, window.document.image
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(content)
    window.datasets.open(path)
    settle(window)
    assert window.collection.dataset is before
    assert window.document.image is image
    assert window.message_bar.isVisible()
    assert window.message_bar.text().startswith(f"{path.name} was not opened: ")


@pytest.fixture
def tree(tmp_path):
    rng = np.random.default_rng(1)
    for label in ("bag", "shoe"):
        (tmp_path / label).mkdir()
        for number in range(3):
            side = 20 + 10 * number
            array = rng.integers(0, 256, (side, side + 3), dtype=np.uint8)
            PIL.Image.fromarray(array).save(tmp_path / label / f"{number}.png")
    (tmp_path / "shoe" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path


def test_a_folder_of_pictures_of_any_size(window, settle, tree):
    window._actions["actionOpenDatasetFolder"].trigger()
    choose_in_dialog(window, tree)
    settle(window)
    gallery = window.study.study("gallery")
    assert gallery.model.rowCount() == 7
    assert gallery.work.responses.failed == 1
    last = gallery.model.index(6)
    assert last.data() == "–"
    assert "broken.png" in last.data(Qt.ItemDataRole.ToolTipRole)
    assert "1 without response" in gallery.header.note.text()
    gallery.list.viewport().grab()
    for row in range(7):
        gallery.thumbnails.get(gallery.model.item(row))
    window_pump(lambda: all(gallery.thumbnails.get(item) is not None for item in range(7)))
    assert gallery.thumbnails.get(gallery.model.item(6)).isNull()
    gallery.list.viewport().grab()


def test_a_file_of_a_folder_becomes_the_picture(window, settle, tree):
    window.datasets.open(tree)
    settle(window)
    window.datasets.show_item(1)
    settle(window)
    assert window.document.source == tree / "bag" / "1.png"
    assert window.document.image.name.endswith("#2 1.png")
    broken = [window.collection.dataset.pictures.name(item) for item in range(7)].index(
        "shoe/broken.png"
    )
    window.datasets.show_item(broken)
    settle(window)
    assert window.message_bar.isVisible()
    assert window.document.source == tree / "bag" / "1.png"


def test_closing_the_dataset_keeps_the_picture(gallery, window, settle):
    window.datasets.show_item(4)
    settle(window)
    image = window.document.image
    window._actions["actionCloseDataset"].trigger()
    settle(window)
    assert window.collection.dataset is None
    assert window.document.image is image
    assert gallery.empty.isVisible()
    assert not window._actions["actionNextItem"].isEnabled()


def test_without_labels_all_items_are_one_strip(window, settle):
    window.collection.set_dataset(Dataset("plain", StackedPictures(pixels(6, 9, 9))))
    window.study.show_study("gallery")
    settle(window)
    gallery = window.study.study("gallery")
    assert not gallery.separation.combo.isVisible()
    assert not gallery.header.label_combo.isVisible()
    assert [strip.name for strip in gallery.separation.plot.strips] == ["All"]
    assert "Without labels" in gallery.separation.sentence.text()


def test_a_recipe_that_fits_no_item_says_why(gallery, window, settle):
    summed = Recipe((Layer((Kernel(np.ones((3, 3, 3))),)),))
    window.set_recipe(summed)
    settle(window)
    assert "3 channels" in gallery.header.note.text()
    assert gallery.model.index(0).data() == "–"


def test_seventy_thousand_items_are_shown(window, settle):
    rng = np.random.default_rng(2)
    stack = rng.integers(0, 256, (70_000, 8, 8), dtype=np.uint8)
    window.collection.set_dataset(Dataset("many", StackedPictures(stack)))
    window.study.show_study("gallery")
    settle(window)
    gallery = window.study.study("gallery")
    assert gallery.model.rowCount() == 70_000
    gallery.list.scrollToBottom()
    gallery.list.viewport().grab()
    last = gallery.list.visualRect(gallery.model.index(69_999))
    assert gallery.list.viewport().rect().intersects(last)


# --- parts -----------------------------------------------------------------------------------


def test_thumbnails_that_are_not_seen_any_more_make_room(window, monkeypatch):
    monkeypatch.setattr("gui.gallery.thumbnails.MOST_BYTES", 3000)
    thumbnails = Thumbnails(window.worker)
    thumbnails.show(Dataset("d", StackedPictures(pixels(9, 28, 28))), Look())
    for item in range(9):
        assert thumbnails.get(item) is not None
    assert list(thumbnails._kept) == [6, 7, 8]
    thumbnails.deleteLater()


def test_numbers_are_short():
    assert response_text(12.34567, "mean") == "12.35"
    assert response_text(-0.5, "maximum") == "−0.5"
    assert response_text(0.123, SHARE) == "12.3 %"
    assert response_text(float("nan"), "mean") == "–"
    assert [area_text(area) for area in (0.5, 0.971, 0.998, 1.0, 0.0, float("nan"))] == [
        "0.50", "0.97", "0.998", "1.00", "0.00", "–",
    ]  # fmt: skip


def test_a_narrow_strip_holds_all_controls(gallery, window, settle):
    gallery.resize(620, 170)
    choose(gallery.header.measure_combo, SHARE)
    assert gallery.header.minimumSizeHint().width() <= 620
