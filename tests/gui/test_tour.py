"""The tour, driven by keys, on pictures of all kinds; its numbers against NumPy and SciPy."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from scipy import ndimage

from core import Image, Kernel, Recipe
from core.study.notable import notable_pixel
from gui import settings
from gui.document import Focus
from gui.tour.offer import offer_tour
from gui.tour.placing import place_card, pointer
from gui.tour.steps import STEPS, TEN, TUTORIAL_WEIGHTS
from tests.gui.test_accessibility import Longer

VERTICAL = np.array([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])
NUMBER = re.compile(r"[-−]?\d+(?:,\d{3})+|[-−]?\d+(?:\.\d+)?(?:e-?\d+)?|NaN")
RNG = np.random.default_rng(5)


def with_nan(pixels):
    pixels[3:5] = np.nan
    return pixels


PICTURES = {
    "1 x 1": np.array([[200]], np.uint8),
    "2 x 3": np.array([[1, 20, 30], [100, 50, 6]], np.uint8),
    "3 x 3": np.arange(9, dtype=np.uint8).reshape(3, 3) ** 2,
    "1 x 40": np.arange(40, dtype=np.uint8)[np.newaxis],
    "odd": RNG.integers(0, 256, (37, 53), np.uint8),
    "RGB": RNG.integers(0, 256, (24, 32, 3), np.uint8),
    "four channels": RNG.integers(0, 256, (12, 13, 4), np.uint8),
    "uint16": RNG.integers(0, 65536, (40, 30), np.uint16),
    "float": RNG.normal(size=(22, 30)).astype(np.float32),
    "NaN": with_nan(RNG.normal(size=(22, 30)).astype(np.float32)),
    "all NaN": np.full((9, 9), np.nan, np.float32),
}


def numbers(text):
    return [float(n.replace("−", "-").replace(",", "")) for n in NUMBER.findall(text)]


def check(found, expected):
    """Numbers of a text, of which six digits are written."""
    np.testing.assert_allclose(found, expected, rtol=2e-5, atol=1e-6, equal_nan=True)


def around(plane, pixel):
    """The 3 x 3 neighbourhood, mirrored at the border without the edge itself."""
    padded = np.pad(plane, 1, mode="reflect")
    return padded[pixel[0] : pixel[0] + 3, pixel[1] : pixel[1] + 3]


def pooled(plane, *, is_tiny):
    rows, columns = plane.shape
    if is_tiny:
        missing = ((0, rows % 2), (0, columns % 2))
        plane = np.pad(plane, missing, constant_values=-np.inf)
    else:
        plane = plane[: rows // 2 * 2, : columns // 2 * 2]
    blocks = plane.reshape(plane.shape[0] // 2, 2, plane.shape[1] // 2, 2)
    return blocks.max(axis=(1, 3)), blocks


@pytest.fixture
def begin(window, settle, qtbot):
    """A function that shows a picture, begins the tour by its key and returns the card."""

    def start(pixels=None):
        if pixels is not None:
            window.document.set_image(Image(pixels))
        settle(window)
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        ready(window, qtbot)
        return window.tour.card

    return start


def ready(window, qtbot):
    qtbot.waitUntil(window.is_settled, timeout=120_000)
    qtbot.waitUntil(
        lambda: window.tour.card is None or "computed" not in window.tour.card.text, timeout=60_000
    )


def go_on(window, qtbot, key=Qt.Key.Key_Right):
    QTest.keyClick(window.focusWidget(), key)
    ready(window, qtbot)


# --- the numbers ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [None, *PICTURES])
def test_the_tour_quotes_the_pictures_true_numbers(window, begin, qtbot, name):
    card = begin(None if name is None else PICTURES[name])
    image = window.document.image
    plane = image.planes[0].astype(np.float64)
    row, column = notable_pixel(image)
    block = around(plane, (row, column))
    centre = block[1, 1]

    assert (card.place, card.title) == ("1 of 8", "A pixel and its neighbours")
    expected = [column, row, centre, *np.delete(block.ravel(), 4), 1, 0, centre]
    check(numbers(card.text), expected)
    assert ("outside the picture" in card.note) == (min(plane.shape) < 3)
    assert ("channel Red" in card.note) == (image.channels == 3)

    go_on(window, qtbot)
    assert card.title == "Weights"
    left, right = card.text.split("added: ")[1].split(". That is")[0].split(" = ")
    terms = np.array(numbers(left.replace("− ", "−"))).reshape(9, 2)
    check(terms[:, 0], np.ravel(TUTORIAL_WEIGHTS))
    check(terms[:, 1], block.ravel())
    check(numbers(right), [float((np.array(TUTORIAL_WEIGHTS) * block).sum())])

    go_on(window, qtbot)
    assert card.title == "Vertical lines"
    products = VERTICAL * block
    sums = [products[:, 0].sum(), products[:, 2].sum(), products.sum()]
    check(numbers(card.text), [0, *sums])

    go_on(window, qtbot)
    assert card.title == "Horizontal lines"
    products = VERTICAL.T * block
    check(numbers(card.text), [products[0].sum(), products[2].sum(), products.sum()])

    go_on(window, qtbot)
    assert card.title == "Scale"
    total = float((np.array(TEN) * block).sum())
    check(numbers(card.text), [10, total, 10, 0.1, 0.1, total, total / 10, centre, 1])

    go_on(window, qtbot)
    assert card.title == "The largest of 2 × 2"
    filtered = ndimage.correlate(plane, VERTICAL, mode="mirror")
    first, blocks = pooled(filtered, is_tiny=min(plane.shape) < 2)
    cells = blocks[row // 2, :, column // 2].ravel()
    largest = np.max(cells)
    check(numbers(card.text), [2, 2, *cells[~np.isinf(cells)], largest])

    go_on(window, qtbot)
    (high, wide), (low, narrow) = plane.shape, first.shape
    percent = 100 * (1 - first.size / plane.size)
    assert numbers(card.title) == [pytest.approx(percent, abs=0.05)]
    found = numbers(card.text)
    assert found[:6] == [wide, high, plane.size, narrow, low, first.size]
    if name is None:
        assert card.title == "75 percent fewer pixels"
        assert "512 × 512 = 262,144 pixels" in card.text
        assert "256 × 256 = 65,536" in card.text

    go_on(window, qtbot)
    assert (card.place, card.title) == ("8 of 8", "The same twice")
    is_tiny = min(plane.shape) < 4
    first, _ = pooled(filtered, is_tiny=is_tiny)
    second, _ = pooled(ndimage.correlate(first, VERTICAL, mode="mirror"), is_tiny=is_tiny)
    found = numbers(card.text)
    sizes = [*plane.shape[::-1], *first.shape[::-1], *second.shape[::-1]]
    assert found[:6] == sizes
    check(found[6:7], [second[row // 4, column // 4]])
    if name is None:
        assert found[7:9] == [10, 10]
        assert second.shape == (128, 128)
    assert found[9:] == [100, 100, 10000]
    shown = window.row.panels["pooled"].values()
    check(shown if shown.ndim == 2 else shown[:, :, 0], second)


def test_the_numbers_follow_the_pixel_that_is_chosen(window, begin, qtbot):
    card = begin()
    go_on(window, qtbot)
    go_on(window, qtbot)
    before = card.text
    window.document.set_focus(Focus("filtered", 100, 50, pinned=True))
    qtbot.waitUntil(lambda: card.text != before)
    products = VERTICAL * around(window.document.image.pixels.astype(float), (100, 50))
    check(numbers(card.text)[-1:], [products.sum()])


def test_another_picture_has_its_own_numbers(window, begin, qtbot):
    card = begin()
    window.document.set_image(Image(PICTURES["uint16"]))
    ready(window, qtbot)
    qtbot.waitUntil(lambda: f"x {notable_pixel(window.document.image)[1]}," in card.text)
    window.files.open_sample("colours")
    ready(window, qtbot)
    qtbot.waitUntil(lambda: "channel Red" in card.note)


def test_luminance_stays_luminance(window, begin, qtbot):
    window.document.edit("", Recipe(window.recipe().layers, color="luminance"))
    card = begin(PICTURES["RGB"])
    red, green, blue = (plane.astype(float) for plane in window.document.image.planes)
    gray = 0.299 * red + 0.587 * green + 0.114 * blue
    row, column = notable_pixel(window.document.image)
    assert numbers(card.text)[2] == pytest.approx(gray[row, column], rel=1e-4)
    assert card.note == ""
    window.document.set_image(Image(PICTURES["four channels"]))
    ready(window, qtbot)
    assert window.recipe().color == "channels"
    assert window.row.panels["filtered"].values().shape == (12, 13, 4)


# --- the recipe -------------------------------------------------------------------------------


def test_one_undo_takes_the_whole_tour_back(window, begin, qtbot):
    before = window.recipe()
    card = begin()
    for _ in range(8):
        go_on(window, qtbot)
    assert card.is_choice
    assert card.next.text() == "Keep this recipe"
    made = window.recipe()
    assert len(made.layers) == 2
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.tour.card is None
    assert window.recipe() is made
    assert window.document.undo_stack.count() == 1
    assert window.document.undo_stack.undoText() == "Tour"
    window.document.undo_stack.undo()
    assert window.recipe() == before


def test_back_to_my_recipe_leaves_no_trace(window, begin, qtbot, settle):
    mine = Kernel([[1, 2], [3, 4]], name="Mine")
    window.document.edit_kernel("Mine", mine)
    window.document.set_focus(Focus("filtered", 5, 6, pinned=True))
    before, count = window.recipe(), window.document.undo_stack.count()
    card = begin()
    go_on(window, qtbot)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert card.is_choice
    QTest.keyClick(card.next, Qt.Key.Key_Tab)
    assert card.restore.hasFocus()
    QTest.keyClick(card.restore, Qt.Key.Key_Return)
    assert window.tour.card is None
    assert window.recipe() == before
    assert window.document.undo_stack.count() == count
    assert window.document.focus == Focus("filtered", 5, 6, pinned=True)


def test_esc_twice_closes_and_keeps(window, begin):
    begin()
    made = window.recipe()
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.tour.card is None
    assert window.recipe() is made


def test_nothing_is_asked_where_both_recipes_are_equal(window, begin, qtbot):
    card = begin()
    for _ in range(5):
        go_on(window, qtbot)  # vertical lines and pooling, as at the first start
    QTest.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    assert window.tour.card is None
    assert window.document.undo_stack.count() == 0


def test_edits_between_are_welcome_and_repaired(window, begin, qtbot):
    card = begin()
    go_on(window, qtbot)
    text = card.text
    window.document.edit_kernel("Mine", Kernel(np.ones((5, 5))))
    ready(window, qtbot)
    assert card.text == text
    assert "You have changed the recipe" in card.note
    go_on(window, qtbot)
    assert card.note == ""
    assert window.document.kernel.name == "Vertical lines"
    go_on(window, qtbot, Qt.Key.Key_Left)
    assert card.text == text
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    ready(window, qtbot)
    assert card.text == text  # the tour's recipe of this step, again
    window.document.undo_stack.undo()
    ready(window, qtbot)
    assert "You have changed the recipe" in card.note


def test_the_chosen_layer_and_kernel_come_back(window, begin, qtbot):
    layer = window.document.layer
    two = replace(layer, kernels=(*layer.kernels, Kernel([[1, 2], [3, 4]])))
    window.document.edit("", Recipe((two, two)))
    window.document.select(0, 1)
    before = window.recipe()
    card = begin()
    for _ in range(7):
        go_on(window, qtbot)
    assert (window.document.layer_index, window.document.kernel_index) == (1, 0)
    text = card.text
    window.document.select(0)  # a look at the first of the tour's layers
    ready(window, qtbot)
    assert (card.text, card.note) == (text, "")
    go_on(window, qtbot, Qt.Key.Key_Escape)
    card.restore.click()
    assert window.recipe() == before
    assert (window.document.layer_index, window.document.kernel_index) == (0, 1)


# --- the card ---------------------------------------------------------------------------------


def test_the_keyboard_goes_to_the_card_and_back(window, begin, qtbot):
    former = window.editors.kernel.presets
    former.setFocus()
    card = begin()
    assert card.next.hasFocus()
    assert not card.back.isEnabled()
    go_on(window, qtbot, Qt.Key.Key_Left)
    assert card.place == "1 of 8"
    go_on(window, qtbot, Qt.Key.Key_Return)
    assert card.place == "2 of 8"
    QTest.keyClick(card.next, Qt.Key.Key_Tab)
    assert card.back.hasFocus()
    go_on(window, qtbot, Qt.Key.Key_Return)
    assert card.place == "1 of 8"
    window.editors.kernel.bias.setFocus()
    keys = QKeySequence("Shift+F2")
    assert window._actions["actionTour"].shortcut() == keys
    QTest.keyClick(window.editors.kernel.bias, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert card.next.hasFocus()
    assert card.place == "1 of 8"
    go_on(window, qtbot, Qt.Key.Key_Escape)
    go_on(window, qtbot, Qt.Key.Key_Escape)
    assert former.hasFocus()


def test_screen_readers_are_told_every_step(window, begin, qtbot):
    card = begin()
    go_on(window, qtbot)
    told = QAccessible.queryAccessibleInterface(card)
    assert told.text(QAccessible.Text.Name) == "Tour, 2 of 8: Weights"
    button = QAccessible.queryAccessibleInterface(card.next)
    assert button.text(QAccessible.Text.Name) == "Next"
    for part in (told, button):
        words = part.text(QAccessible.Text.Description)
        assert "multiplied by the weight" in words
        assert "<" not in words


@pytest.fixture
def longer(qapp, request):
    """Texts as in English, or 40 percent longer."""
    translator = Longer(qapp)
    if request.param:
        assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("longer", [False, True], indirect=True)
@pytest.mark.parametrize("size", [(1280, 800), (2560, 1440)])
@pytest.mark.parametrize("layout", ["automatic", "stacked", "two-rows"])
def test_the_card_never_covers_what_it_points_at(longer, make_window, qtbot, size, layout):
    window = make_window()
    window.resize(*size)
    window.row.arrangement.set_layout(layout)
    window.row.toggle_maximised("original")
    window.tour.start()
    for number, step in enumerate(STEPS):
        if number:
            window.tour.move(1)
        qtbot.waitUntil(window.is_settled, timeout=60_000)
        QApplication.processEvents()
        card = window.tour.card
        target = window.findChild(QWidget, step.target)
        seen = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        assert target.visibleRegion().boundingRect() == target.rect(), step.target
        assert window.tour.outline.contains(seen)
        assert not card.geometry().intersects(seen), (step.title, card.geometry(), seen)
        assert window.rect().contains(card.geometry())
        for label in (card._title, card._text):
            assert label.height() >= label.heightForWidth(label.width())
        for button in (card.next, card.back):
            assert button.width() >= button.sizeHint().width()
    window.tour.close()
    window.tour.close()


def test_the_outline_follows_the_window(window, begin, qtbot):
    begin()
    panel = window.row.panels["original"]

    def is_round():
        corner = panel.mapTo(window, panel.rect().topLeft())
        return window.tour.outline.adjusted(4, 4, -4, -4) == QRect(corner, panel.size())

    qtbot.waitUntil(is_round)
    window.resize(1500, 900)
    qtbot.waitUntil(is_round)
    window.row.toggle_maximised("filtered")
    qtbot.waitUntil(lambda: not window.tour.outline.isValid())
    window.row.toggle_maximised()
    qtbot.waitUntil(is_round)


def test_texts_come_from_the_translation(make_window, qapp, qtbot):
    class Loud(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, disambiguation=None, number=-1):
            parts = re.split(r"(\{\w+\})", text)
            loud = "".join(part if part.startswith("{") else part.upper() for part in parts)
            return loud if context in ("Tour", "Card") else ""

    translator = Loud(qapp)
    qapp.installTranslator(translator)
    try:
        window = make_window()
        window.tour.start()
        ready(window, qtbot)
        card = window.tour.card
        qtbot.waitUntil(lambda: "A PICTURE IS A TABLE" in card.text)
        row, column = notable_pixel(window.document.image)
        assert f"X {column}, Y {row}" in card.text
        assert card.next.text() == "NEXT"
        assert card.place == "1 OF 8"
        window.tour.close()
        assert card.title == "WHICH RECIPE DO YOU WANT TO GO ON WITH?"
    finally:
        qapp.removeTranslator(translator)


def test_places_of_the_card():
    room = QRect(0, 0, 1000, 700)
    card = QSize(300, 250)
    left = QRect(0, 0, 320, 400)
    right = QRect(680, 0, 320, 400)
    found = place_card(card, left, right, room)
    assert right.contains(found)
    # Nothing to stand over: beside what it points at.
    found = place_card(card, left, QRect(), room)
    assert room.contains(found)
    assert not found.intersects(left)
    assert pointer(found, left) is not None
    assert pointer(QRect(700, 0, 300, 250), QRect(0, 0, 200, 200)) is None
    # What fills the room is covered as little as can be.
    assert room.contains(place_card(card, room, QRect(), room))


# --- the offer --------------------------------------------------------------------------------


def test_the_tour_is_offered_once(window, qtbot):
    assert window.offer_bar.text() == ""  # not by create_window
    assert offer_tour(window.tour, window.offer_bar)
    assert "Eight short steps" in window.offer_bar.text()
    take, later = window.offer_bar.findChildren(QPushButton)
    assert (take.text(), later.text()) == ("Take the tour", "Not now")
    QTest.mouseClick(later, Qt.MouseButton.LeftButton)
    assert window.offer_bar.text() == ""
    assert window.tour.card is None
    assert not offer_tour(window.tour, window.offer_bar)


def test_the_offer_begins_the_tour(window, qtbot):
    offer_tour(window.tour, window.offer_bar)
    QTest.mouseClick(window.offer_bar.buttons[0], Qt.MouseButton.LeftButton)
    assert window.tour.card is not None
    window.tour.close()
    window.tour.close()


def test_an_offer_of_something_else_comes_first(window):
    window.offer_bar.offer("A draft", {"Yes": ("", lambda: None)}, ("", lambda: None))
    assert not offer_tour(window.tour, window.offer_bar)
    assert settings.read(settings.TOUR) == ""


def test_who_took_the_tour_is_not_offered_it(window):
    window.tour.start()
    window.tour.close()
    window.tour.close()
    assert not offer_tour(window.tour, window.offer_bar)
