"""Opening and saving in the background: in slabs, with progress, cancelled without a trace."""

import os
import threading
import time
from types import SimpleNamespace

import numpy as np
import PIL.Image
import pytest

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute import whole
from core.display import extent, picture, shades
from core.files import mapped, results, unpacked
from core.files.saving import KINDS, SaveOptions
from core.trace import Progress
from gui.document import Document
from gui.files import Files
from gui.worker import Worker
from tests.core.files.test_large_images import descriptors
from tests.threads import working

RANDOM = np.random.default_rng(21)
GRAY = Image(RANDOM.integers(0, 256, (300, 40)).astype(np.uint8))
RGB = Image(RANDOM.integers(0, 256, (60, 40, 3)).astype(np.uint8))
SOBEL = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
BLUR = Kernel(np.ones((3, 3)), scale=1 / 9)


class Desk:
    """Files on a document, and what it told; the preview is a stand-in that shows nothing."""

    def __init__(self, image, recipe, **preview):
        self.document, self.worker = Document(image, recipe), Worker()
        self.files = Files(self.document, SimpleNamespace(**preview), self.worker)
        self.told, self.progress, self.failures = [], [], []
        for name in ("opened", "saved", "refused"):
            getattr(self.files, name).connect(
                lambda text, name=name: self.told.append((name, text))
            )
        self.files.cancelled.connect(lambda: self.told.append(("cancelled",)))
        self.files.failed.connect(self.failures.append)
        self.files.progress_changed.connect(self.progress.append)

    def cancel_saving(self):
        """As the person does, from amid the work, which may begin before it is known here."""
        while self.files._saving is None:
            time.sleep(0.001)
        self.files.cancel()


@pytest.fixture
def make_desk(qtbot):
    desks = []

    def make(image=GRAY, recipe=None, **preview):
        recipe = Recipe([Layer([SOBEL, BLUR], pooling=Pooling())]) if recipe is None else recipe
        desks.append(Desk(image, recipe, **preview))
        return desks[-1]

    yield make
    for desk in desks:
        desk.worker.shut_down()
        for part in (desk.files, desk.document, desk.worker):
            part.deleteLater()  # else what is connected keeps it alive
        assert desk.failures == []


@pytest.fixture(params=["whole", "slabs"])
def way(request, monkeypatch):
    if request.param == "slabs":
        monkeypatch.setattr(results, "WHOLE_VALUES", 0)
        monkeypatch.setattr(whole, "SLAB_VALUES", 2000)
    return request.param


def busy_threads():
    return working("strips")


# --- saving -----------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["filtered", "pooled"])
@pytest.mark.parametrize("image", [GRAY, RGB], ids=["gray", "rgb"])
def test_what_is_saved_is_what_was_there(make_desk, tmp_path, way, image, stage, monkeypatch):
    desk = make_desk(image)
    monkeypatch.setattr(Document, "kernel_index", 1)
    recipe = desk.document.recipe
    maps = getattr(run(recipe, image).layers[0], stage)
    desk.files.save_image_now(stage, tmp_path / "a.npy", "automatic")
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), maps)
    for view in ("automatic", "stretched", "diverging"):
        desk.files.save_image_now(stage, tmp_path / "a.png", view)
        colour = image is RGB
        values = np.moveaxis(maps[3:], 0, 2) if colour else maps[1]
        how = shades(view, extent(values), (0, 255), colour=colour)
        with PIL.Image.open(tmp_path / "a.png") as found:
            np.testing.assert_array_equal(np.asarray(found), picture(values, how), strict=True)
    assert desk.told == [("saved", "a.npy")] + 3 * [("saved", "a.png")]
    assert desk.progress[-1] is None


def test_the_method_of_the_preview_is_used(make_desk, tmp_path, monkeypatch):
    used = []
    original = whole.Window.__init__

    def watched(self, *arguments, method, **options):
        used.append(method)
        original(self, *arguments, method=method, **options)

    monkeypatch.setattr(whole.Window, "__init__", watched)
    make_desk(method="direct").files.save_image_now("filtered", tmp_path / "a.tif", "automatic")
    make_desk().files.save_image_now("filtered", tmp_path / "a.png", "automatic")
    assert used == ["direct", "automatic"]


@pytest.mark.parametrize("name", ["a.tif", "a.npy", "a.png"])
def test_a_cancelled_save_leaves_nothing(make_desk, qtbot, tmp_path, monkeypatch, name):
    monkeypatch.setattr(results, "WHOLE_VALUES", 0)
    monkeypatch.setattr(whole, "SLAB_VALUES", 1000)
    desk, made = make_desk(), []
    original = whole.Window.evaluate

    def cancelling(self, parts, **options):
        made.append(parts)
        if len(made) == 3:
            desk.cancel_saving()
        return original(self, parts, **options)

    monkeypatch.setattr(whole.Window, "evaluate", cancelling)
    (tmp_path / name).write_bytes(b"old")
    desk.files.save_image("filtered", tmp_path / name, "automatic")
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told == [("refused", f"{name} was not saved: cancelled")]
    assert len(made) == 3
    assert desk.worker.is_idle()
    assert desk.progress[-1] is None
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
    assert busy_threads() == []


def test_a_save_can_be_cancelled_until_the_file_has_its_name(make_desk, way, tmp_path, monkeypatch):
    desk, sync = make_desk(), os.fsync

    def slow(descriptor):
        desk.cancel_saving()
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    for name in ("a.tif", "a.png"):
        with pytest.raises(OSError, match="cancelled"):
            desk.files.save_image_now("filtered", tmp_path / name, "automatic")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_cancelled_save_with_options_leaves_the_old_file(
    make_desk, qtbot, tmp_path, monkeypatch, kind
):
    monkeypatch.setattr(whole, "SLAB_VALUES", 1000)
    desk, made = make_desk(), []
    original = whole.Window.evaluate

    def cancelling(self, parts, **options):
        made.append(parts)
        if len(made) == 3:
            desk.cancel_saving()
        return original(self, parts, **options)

    monkeypatch.setattr(whole.Window, "evaluate", cancelling)
    options = SaveOptions(kind)
    name = f"a{options.file_kind.suffixes[0]}"
    (tmp_path / name).write_bytes(b"old")
    maps = None if options.is_exact else (0,)
    desk.files.save_result("filtered", tmp_path / name, options, maps)
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told == [("refused", f"{name} was not saved: cancelled")]
    assert len(made) == 3
    assert desk.worker.is_idle()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
    assert busy_threads() == []


def test_a_save_with_options_can_be_cancelled_until_the_end(
    make_desk, qtbot, tmp_path, monkeypatch
):
    desk, sync = make_desk(), os.fsync

    def slow(descriptor):
        desk.cancel_saving()
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    desk.files.save_result("pooled", tmp_path / "a.jpg", SaveOptions("jpeg"), (1,))
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told == [("refused", "a.jpg was not saved: cancelled")]
    assert list(tmp_path.iterdir()) == []


def test_the_method_of_the_preview_is_used_with_options(make_desk, qtbot, tmp_path, monkeypatch):
    used = []
    original = whole.Window.__init__

    def watched(self, *arguments, method, **options):
        used.append(method)
        original(self, *arguments, method=method, **options)

    monkeypatch.setattr(whole.Window, "__init__", watched)
    desk = make_desk(method="direct")
    desk.files.save_result("filtered", tmp_path / "a.tif", SaveOptions(), None)
    qtbot.waitUntil(lambda: desk.told != [])
    assert set(used) == {"direct"}


def test_closing_amid_a_save_leaves_nothing(make_desk, tmp_path, monkeypatch):
    monkeypatch.setattr(results, "WHOLE_VALUES", 0)
    monkeypatch.setattr(whole, "SLAB_VALUES", 80)
    started, original = threading.Event(), whole.Window.evaluate

    def slow(self, parts, **options):
        started.set()
        time.sleep(0.01)
        return original(self, parts, **options)

    monkeypatch.setattr(whole.Window, "evaluate", slow)
    desk = make_desk()
    desk.files.save_image("filtered", tmp_path / "a.tif", "automatic")
    assert started.wait(60)
    assert list(tmp_path.iterdir()) != []
    desk.worker.shut_down()
    assert list(tmp_path.iterdir()) == []
    assert desk.told == []
    assert busy_threads() == []


@pytest.mark.parametrize(
    ("stage", "name", "sentence"),
    [
        ("pooled", "a.tif", r"layers\[0\]\.pooling: the pooled image"),
        ("pooled", "a.png", r"layers\[0\]\.pooling: the pooled image"),
        ("filtered", "a.gif", "the name must end in one of .tif"),
        ("original", "a.tif", "there is no stage original"),
    ],
)
def test_what_cannot_be_saved_is_told(make_desk, qtbot, way, tmp_path, stage, name, sentence):
    desk = make_desk(Image(np.full((1, 1), 7, np.uint8)))
    with pytest.raises(OSError, match=f"^{sentence}"):
        desk.files.save_image_now(stage, tmp_path / name, "automatic")
    desk.files.save_image(stage, tmp_path / name, "automatic")
    qtbot.waitUntil(lambda: desk.told != [])
    ((kind, text),) = desk.told
    assert kind == "refused"
    assert text.startswith(f"{name} was not saved: ")
    assert list(tmp_path.iterdir()) == []


def test_pooling_that_is_off_is_told(make_desk, tmp_path):
    desk = make_desk(recipe=Recipe([Layer([SOBEL])]))
    with pytest.raises(OSError, match=r"^pooling is off$"):
        desk.files.save_image_now("pooled", tmp_path / "a.tif", "automatic")


@pytest.mark.parametrize("name", ["a.tif", "a.png"])
def test_a_full_disk_keeps_the_old_file(make_desk, way, tmp_path, monkeypatch, name):
    def full(*_):
        raise OSError(28, "No space left on device")

    (tmp_path / name).write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        make_desk().files.save_image_now("filtered", tmp_path / name, "automatic")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_what_is_edited_meanwhile_does_not_matter(make_desk, qtbot, way, tmp_path):
    desk = make_desk()
    expected = run(desk.document.recipe, GRAY).layers[0].filtered
    desk.files.save_image("filtered", tmp_path / "a.npy", "automatic")
    desk.document.edit("Edit", Recipe([Layer([Kernel([[0]])])]))
    desk.document.set_image(RGB)
    qtbot.waitUntil(lambda: desk.told != [])
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), expected)


# --- opening ----------------------------------------------------------------------------------


@pytest.fixture
def large(tmp_path, monkeypatch):
    """A file that is unpacked piece by piece, into a folder that is watched."""
    monkeypatch.setattr(mapped, "UNPACKED_BYTES", 0)
    monkeypatch.setattr(unpacked, "PIECE_BYTES", 4000)
    pixels = RANDOM.normal(size=(200, 50))  # float64, which is converted on the way
    np.save(tmp_path / "large.npy", pixels)
    return tmp_path / "large.npy", pixels.astype(np.float32)


def slowed(monkeypatch, at, then):
    """Calls something when a piece is read."""
    pieces, original = [], unpacked.Run.read

    def read(self, file, piece):
        pieces.append(piece)
        if len(pieces) == at:
            then()
        return original(self, file, piece)

    monkeypatch.setattr(unpacked.Run, "read", read)
    return pieces


def test_a_large_picture_is_opened_with_progress(make_desk, qtbot, large, monkeypatch):
    monkeypatch.setattr("gui.worker.PROGRESS_SECONDS", 0)
    path, pixels = large
    desk = make_desk()
    desk.files.open_image(path)
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told == [("opened", "large.npy")]
    np.testing.assert_array_equal(desk.document.image.pixels, pixels)
    assert desk.progress[0] == Progress(0, 0)
    assert desk.progress[-1] is None
    done = [progress.done for progress in desk.progress[1:-1]]
    assert done == list(range(1, 21))


def test_a_cancelled_open_stops_between_pieces(make_desk, qtbot, large, monkeypatch):
    desk = make_desk()
    image = desk.document.image
    before = descriptors()
    read, go_on = threading.Event(), threading.Event()
    pieces = slowed(monkeypatch, 3, lambda: (read.set(), go_on.wait(60)))
    desk.files.open_image(large[0])
    assert read.wait(60)
    desk.files.cancel()
    go_on.set()
    desk.worker.shut_down()
    assert len(pieces) == 3
    assert desk.told == [("cancelled",)]
    assert desk.document.image is image
    assert desk.progress[-1] is None
    assert descriptors() == before


def test_the_newest_of_two_opens_wins(make_desk, qtbot, large, tmp_path, monkeypatch):
    PIL.Image.fromarray(GRAY.pixels).save(tmp_path / "small.png")
    desk = make_desk(RGB)
    read, go_on = threading.Event(), threading.Event()
    pieces = slowed(monkeypatch, 3, lambda: (read.set(), go_on.wait(60)))
    desk.files.open_image(large[0])
    assert read.wait(60)
    desk.files.open_image(tmp_path / "small.png")
    go_on.set()
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told == [("opened", "small.png")]
    np.testing.assert_array_equal(desk.document.image.pixels, GRAY.pixels)
    assert len(pieces) == 3


def test_a_file_that_cannot_be_read_changes_nothing(make_desk, qtbot, tmp_path):
    (tmp_path / "text.png").write_text("no picture")
    desk = make_desk()
    for name in ("text.png", "missing.png"):
        desk.told.clear()
        desk.files.open_image(tmp_path / name)
        qtbot.waitUntil(lambda: desk.told != [])
        ((kind, text),) = desk.told
        assert kind == "refused"
        assert text.startswith(f"{name} was not opened: ")
        assert str(tmp_path) not in text
    assert desk.document.image is GRAY


def test_the_picture_that_is_being_opened_is_what_is_saved(make_desk, large, tmp_path):
    path, pixels = large
    desk = make_desk()
    desk.files.open_image(path)
    desk.files.save_image_now("filtered", tmp_path / "a.npy", "automatic")
    expected = run(desk.document.recipe, Image(pixels)).layers[0].filtered
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), expected)


@pytest.mark.parametrize("number", [0, 1])
def test_a_sample_is_opened(make_desk, qtbot, number):
    from core.files.samples import SAMPLES

    desk = make_desk()
    desk.files.open_sample(list(SAMPLES)[number])
    qtbot.waitUntil(lambda: desk.told != [])
    assert desk.told[0][0] == "opened"
    assert desk.document.image is not GRAY
