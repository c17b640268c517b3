"""Windows and pictures that are closed are gone, with all that belongs to them."""

import gc
import os
import weakref
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core import Image, write_image
from core.compute import unrolled
from gui.app import create_window
from gui.theme import apply_theme
from tests.gui.conftest import wait_until_settled
from tests.leaks import held, left_over


def parts_of(window):
    panels = window.row.panels.values()
    return [
        *(window, window.document, window.preview, window.worker, window.files, window.exchange),
        *(window.row, window.editors, window.editors.kernel.table, window.presets, window.memory),
        *(window.status, *panels, *(panel.view for panel in panels)),
    ]


def use(window, qtbot, tmp_path):
    """Something of everything that could hold on to a window."""
    apply_theme(QApplication.instance(), "dark")
    window.document.set_image(Image(np.arange(300 * 200, dtype=np.uint16).reshape(300, 200)))
    wait_until_settled(qtbot, window)
    model = window.editors.kernel.table.model()
    model.setData(model.index(0, 0), "1/9")
    window.row.set_rulers(True)
    window.row.zoom(30)
    window.row.open_levels()
    window.exchange.copier.copy_values()
    window.exchange.ask_to_save("filtered")
    window.presets.actions()[0].trigger()
    window.presets.actions()[1].trigger()
    wait_until_settled(qtbot, window)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    apply_theme(QApplication.instance(), "light")


def close(window):
    window._closing = True
    window.close()
    window.deleteLater()


def settle_deletions():
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def once(qtbot, tmp_path):
    window = create_window([])
    window.show()
    wait_until_settled(qtbot, window)
    use(window, qtbot, tmp_path)
    image = window.document.image
    found = [weakref.ref(part) for part in [*parts_of(window), image]]
    close(window)
    return found


def test_all_of_a_closed_window_is_gone(qtbot, tmp_path):
    found = once(qtbot, tmp_path)
    settle_deletions()
    assert [part() for part in found if part() is not None] == []


def kinds():
    return Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())


def resident():
    """Bytes of memory; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def test_windows_one_after_another_take_no_more(qtbot, tmp_path):
    """A leak grows from each three windows to the next; a cache, or a compiler, grows once."""

    def some(times):
        for _ in range(times):
            once(qtbot, tmp_path)
            unrolled.wait_until_compiled()
            settle_deletions()
        return kinds(), resident()

    (first, small), (second, middle), (third, large) = some(3), some(3), some(3)
    more = {kind for kind in first if first[kind] + 2 < second[kind] < third[kind] - 2}
    assert {kind for kind in more if kind.startswith(("gui.", "PySide6.", "core."))} == set()
    counts = [sum(found.values()) for found in (first, second, third)]
    assert min(counts[1] - counts[0], counts[2] - counts[1]) < 250
    assert min(middle - small, large - middle) < 12 * 2**20


def test_pictures_one_after_another_take_no_more(window, qtbot, settle, tmp_path):
    file = tmp_path / "picture.npy"
    np.save(file, np.random.default_rng(1).integers(0, 256, (700, 900, 3), np.uint8))
    gone = []
    sizes = []
    for number in range(50):
        window.open_image(file)
        settle(window)
        gone.append(weakref.ref(window.document.image))
        if number % 10 == 9:
            gc.collect()
            sizes.append(resident())
    window.open_image(write(tmp_path))
    settle(window)
    gc.collect()
    assert sum(one() is not None for one in gone) <= 1  # what is read ahead or drawn last
    assert sizes[-1] - sizes[1] < 24 * 2**20


def write(folder):
    write_image(np.zeros((9, 9), np.uint8), folder / "small.png")
    return folder / "small.png"


@pytest.mark.parametrize("fault", ["widget", "timer", "thread", "file"])
def test_what_is_left_behind_is_found(fault, tmp_path):
    """Faults planted, each of them removed again before the fixture looks."""
    import threading

    before = held()
    stop = threading.Event()
    if fault == "widget":
        kept = QWidget(objectName="forgotten")
    elif fault == "timer":
        kept = QTimer(interval=1000)
        kept.start()
    elif fault == "thread":
        kept = threading.Thread(target=lambda: stop.wait(60), name="forgotten")
        kept.start()
    else:
        kept = (tmp_path / "forgotten").open("w")
    found = left_over(before)
    if fault == "widget":
        kept.deleteLater()
    elif fault == "timer":
        kept.stop()
    elif fault == "thread":
        stop.set()
        kept.join()
    else:
        kept.close()
    assert len(found) == 1
    assert fault in found[0].lower()
    assert left_over(before) == []
