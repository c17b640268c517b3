"""The clipboard both ways, with the real clipboard, and pictures dragged from elsewhere."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from core import Image, Kernel, Layer, Pooling, Recipe, run, write_image
from core.display import extent, picture, shades
from gui import clipboard
from gui.clipboard import number_cell, picture_to_qimage, qimage_to_image, table_data
from gui.panels.selection import Selection
from gui.region import shown_region

RANDOM = np.random.default_rng(8)
GRAY = RANDOM.integers(0, 256, (12, 17)).astype(np.uint8)
RGB = RANDOM.integers(0, 256, (12, 17, 3)).astype(np.uint8)
BLUR = Kernel(np.ones((3, 3)), scale=1 / 9)
RECIPE = Recipe([Layer([BLUR], pooling=Pooling())])
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(make_window, settle):
    made = make_window()
    show(made, settle, GRAY)
    QGuiApplication.clipboard().clear()
    return made


def show(window, settle, pixels):
    window.document.set_image(Image(pixels))
    window.set_recipe(RECIPE)
    settle(window)


@pytest.fixture
def press(window, settle):
    def do(stage, key, modifiers):
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        view = window.row.panels[stage].view
        view.setFocus()
        QTest.keyClick(view, key, modifiers)
        settle(window)

    return do


def pixels_of(image):
    """Of an image on the clipboard, one by one."""
    return np.array(
        [
            [image.pixelColor(x, y).getRgb()[:3] for x in range(image.width())]
            for y in range(image.height())
        ],
        np.uint8,
    )


def stages(pixels):
    layer = run(RECIPE, pixels).layers[0]

    def as_picture(maps):
        return maps[0] if len(maps) == 1 else np.moveaxis(maps, 0, 2)

    return {
        "original": pixels,
        "filtered": as_picture(layer.filtered),
        "pooled": as_picture(layer.pooled),
    }


# --- out --------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["original", "filtered", "pooled"])
@pytest.mark.parametrize("pixels", [GRAY, RGB], ids=["gray", "rgb"])
def test_the_focused_panel_is_copied_as_shown(window, settle, press, pixels, stage):
    show(window, settle, pixels)
    window.row.panels[stage].set_view("stretched")
    press(stage, Qt.Key.Key_C, CONTROL | SHIFT)
    values = stages(pixels)[stage]
    how = shades("stretched", extent(values), (0, 255), colour=pixels is RGB)
    expected = picture(values, how)
    found = pixels_of(QGuiApplication.clipboard().image())
    if expected.ndim == 2:
        expected = np.stack([expected] * 3, axis=2)
    np.testing.assert_array_equal(found, expected)
    text = window.status.currentMessage()
    assert f"{values.shape[1]} × {values.shape[0]} pixels were copied, in 8 bits" in text
    assert text.startswith(window.row.panels[stage].accessibleName())


def test_colour_scales_are_copied_too(window, press):
    window.row.panels["filtered"].set_view("diverging")
    press("filtered", Qt.Key.Key_C, CONTROL | SHIFT)
    found = pixels_of(QGuiApplication.clipboard().image())
    assert (found[:, :, 0] != found[:, :, 2]).any()


@pytest.mark.parametrize("stage", ["original", "filtered", "pooled"])
def test_values_are_copied_as_a_table(window, press, stage):
    press(stage, Qt.Key.Key_C, CONTROL | ALT)
    data = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in data.text().splitlines()]
    found = np.array(rows, np.float32)
    np.testing.assert_array_equal(found, stages(GRAY)[stage].astype(np.float32))
    assert bytes(data.data("text/tab-separated-values")).decode() == data.text()
    if stage == "original":
        assert rows[0][0] == str(GRAY[0, 0])


def test_colours_are_three_tables(window, settle, press):
    show(window, settle, RGB)
    press("filtered", Qt.Key.Key_C, CONTROL | ALT)
    blocks = QGuiApplication.clipboard().text().split("\n\n")
    found = [[line.split("\t") for line in block.splitlines()] for block in blocks]
    expected = np.moveaxis(stages(RGB)["filtered"], 2, 0)
    np.testing.assert_array_equal(np.array(found, np.float32), expected)


def test_the_visible_part_is_copied(window, settle, press):
    window.row.state.zoom(4, 8.5, 6)
    settle(window)
    panel = window.row.panels["original"]
    rows, columns = shown_region(panel)
    left, top = panel.view.point_at(QPointF(0, 0))
    right, bottom = panel.view.point_at(QPointF(panel.view.width(), panel.view.height()))
    # By every pixel's own edges.
    seen = [
        [x + 1 > left and x < right and y + 1 > top and y < bottom for x in range(17)]
        for y in range(12)
    ]
    inside = np.argwhere(seen)
    assert (rows.start, columns.start) == tuple(inside.min(axis=0))
    assert (rows.stop, columns.stop) == tuple(inside.max(axis=0) + 1)
    assert 0 < len(columns) < 17
    press("original", Qt.Key.Key_C, CONTROL | ALT)
    found = np.loadtxt(QGuiApplication.clipboard().text().splitlines(), delimiter="\t", ndmin=2)
    np.testing.assert_array_equal(found, GRAY[rows.start : rows.stop, columns.start : columns.stop])


def test_the_selected_part_is_copied(window, settle, press):
    window.row.selecting.set(Selection(3, 2, 5, 4))
    press("original", Qt.Key.Key_C, CONTROL | ALT)
    found = np.loadtxt(QGuiApplication.clipboard().text().splitlines(), delimiter="\t", ndmin=2)
    np.testing.assert_array_equal(found, GRAY[2:6, 3:8])
    press("pooled", Qt.Key.Key_C, CONTROL | SHIFT)
    image = QGuiApplication.clipboard().image()
    assert 2 <= image.width() <= 3
    assert image.height() == 2


def test_too_much_is_a_sentence(window, settle, press, monkeypatch):
    monkeypatch.setattr(clipboard, "MOST_CELLS", 100)
    press("original", Qt.Key.Key_C, CONTROL | ALT)
    assert window.message_bar.text() == (
        "Nothing was copied: 17 × 12 pixels are chosen, a table has at most 100 cells;"
        " select fewer or zoom in"
    )
    assert QGuiApplication.clipboard().text() == ""
    monkeypatch.setattr(clipboard, "MOST_PIXELS", 100)
    press("original", Qt.Key.Key_C, CONTROL | SHIFT)
    assert "a picture has at most 100 pixels" in window.message_bar.text()


def test_nothing_to_copy_is_a_sentence(window, settle, press):
    window.document.edit_layer("off", Layer([BLUR]))
    settle(window)
    press("pooled", Qt.Key.Key_C, CONTROL | SHIFT)
    assert window.message_bar.text() == "Pooled shows nothing that could be copied"


def test_without_focus_in_a_panel_the_filtered_one_is_copied(window, settle):
    window.findChild(QTableView, "kernelTable").setFocus()
    window.exchange.copier.copy_picture()
    settle(window)
    assert window.status.currentMessage().startswith("Filtered: ")


def test_numbers_read_back_the_same():
    values = np.array([0.1, 1e-8, -2.5, 3e38, 16777216, -0.0, np.inf, np.nan], np.float32)
    texts = [number_cell(value) for value in values]
    np.testing.assert_array_equal(np.array(texts, np.float32), values)
    assert texts[:3] == ["0.1", "1e-08", "-2.5"]
    assert texts[4:6] == ["16777216", "0"]
    assert number_cell(255) == "255"


def test_copied_data_is_made_by_qt():
    """Data made in Python crashes the end where the platform keeps it longer than Python lives."""
    import shiboken6

    assert not shiboken6.createdByPython(table_data("1\t2"))


# --- in ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("modifiers", [CONTROL, CONTROL | ALT])
@pytest.mark.parametrize("pixels", [GRAY, RGB], ids=["gray", "rgb"])
def test_paste_opens_the_picture(window, press, pixels, modifiers):
    QGuiApplication.clipboard().setImage(picture_to_qimage(pixels))
    press("filtered", Qt.Key.Key_V, modifiers)
    image = window.document.image
    np.testing.assert_array_equal(image.pixels, pixels, strict=True)
    assert image.name == "Clipboard"
    assert image.alpha is None
    assert "8 bits" in image.note
    assert "Clipboard" in window.windowTitle()
    assert window.document.source is None


def test_alpha_is_set_aside(window, press):
    rgba = np.concatenate([RGB, GRAY[:, :, None]], axis=2)
    form = QImage.Format.Format_RGBA8888
    QGuiApplication.clipboard().setImage(QImage(rgba.tobytes(), 17, 12, 17 * 4, form).copy())
    press("filtered", Qt.Key.Key_V, CONTROL)
    image = window.document.image
    np.testing.assert_array_equal(image.alpha, GRAY)
    opaque = GRAY > 0
    np.testing.assert_array_equal(image.pixels[opaque], RGB[opaque])
    assert "alpha" in image.note


def test_a_copied_panel_can_be_pasted(window, press):
    window.row.panels["original"].set_view("as-is")
    press("original", Qt.Key.Key_C, CONTROL | SHIFT)
    press("original", Qt.Key.Key_V, CONTROL)
    np.testing.assert_array_equal(window.document.image.pixels, GRAY, strict=True)


def test_copied_files_are_opened(window, settle, press, tmp_path):
    paths = [tmp_path / f"{name}.png" for name in ("b", "a")]
    for path in paths:
        write_image(Image(GRAY), path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QGuiApplication.clipboard().setMimeData(data)
    press("filtered", Qt.Key.Key_V, CONTROL)
    assert window.document.image.name == "a.png"
    assert len(window.exchange.walk.sequence.paths) == 2


@pytest.mark.parametrize(
    ("fill", "sentence"),
    [
        (lambda data: None, "The clipboard holds no picture"),
        (lambda data: data.setText("hello"), "The clipboard holds no picture"),
        (lambda data: data.setUrls([QUrl("https://example.org/a.png")]), "from the internet"),
    ],
)
def test_nothing_to_paste_is_a_sentence(window, press, fill, sentence):
    data, image = QMimeData(), window.document.image
    fill(data)
    QGuiApplication.clipboard().setMimeData(data)
    press("filtered", Qt.Key.Key_V, CONTROL)
    assert sentence in window.message_bar.text()
    assert window.document.image is image


def test_the_kernel_table_keeps_its_own_paste(window, settle, qtbot):
    QGuiApplication.clipboard().setText("5\t6\n7\t8")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    table, image = window.findChild(QTableView, "kernelTable"), window.document.image
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    settle(window)
    assert window.recipe().layers[0].kernels[0].weights[0, :2].tolist() == [5, 6]
    assert window.document.image is image
    field = window.editors.findChildren(type(window.exchange._bar.page))[0].lineEdit()
    QGuiApplication.clipboard().setText("7")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text() == "7"
    assert window.message_bar.text() == ""


@pytest.mark.parametrize(
    "form",
    [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied,
     QImage.Format.Format_RGB16, QImage.Format.Format_Mono, QImage.Format.Format_Indexed8,
     QImage.Format.Format_RGBA64, QImage.Format.Format_Grayscale16, QImage.Format.Format_CMYK8888],
)  # fmt: skip
def test_every_kind_of_image_comes_in(form):
    found = picture_to_qimage(RGB).convertToFormat(form)
    image = qimage_to_image(found, name="n", note="8", alpha_note="a")
    assert (image.rows, image.columns) == (12, 17)
    assert image.pixels.dtype == np.uint8
    for row, column in ((0, 0), (11, 16), (5, 3)):
        expected = found.pixelColor(column, row).getRgb()[:3]
        value = np.atleast_1d(image.pixels[row, column])
        assert np.abs(value.astype(int) - expected[: len(value)]).max() <= 1


def test_an_empty_image_is_no_picture():
    with pytest.raises(ValueError, match="no pixels"):
        qimage_to_image(QImage(), name="", note="", alpha_note="")


# --- dragged from a browser -------------------------------------------------------------------


def test_a_picture_dragged_from_a_browser(window, settle):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/photo.jpg")])
    data.setImageData(picture_to_qimage(RGB))
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    window.dropEvent(event)
    settle(window)
    np.testing.assert_array_equal(window.document.image.pixels, RGB)
    assert window.document.image.name == "Dropped picture"


def test_a_text_is_not_accepted(window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()
