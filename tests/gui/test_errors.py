"""Unexpected errors: really raised, in slots, threads, destructors and a process that dies."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl, qWarning
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from gui import crash_log
from gui.crash_log import CrashLog, bounded, without_folders
from gui.errors import ErrorReporter
from gui.session import Session
from gui.theme import apply_theme

ROOT = Path(__file__).parents[2]


@pytest.fixture
def log(tmp_path):
    made = CrashLog(tmp_path / "state")
    yield made
    made.close()


@pytest.fixture
def parent(qtbot, qapp):
    apply_theme(qapp, "system")  # the dialog has an icon
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def reporter(parent, log):
    made = ErrorReporter(parent)
    made.install(log)
    yield made
    made.uninstall()


def boxes(parent):
    return parent.findChildren(QMessageBox, "errorDialog")


def fail(message="planted"):
    raise RuntimeError(message)


def button(box, word):
    (found,) = [b for b in box.findChildren(QPushButton) if word in b.text()]
    return found


def test_an_error_in_a_slot_is_logged_and_shown_once(qtbot, parent, reporter, log, capsys):
    press = QPushButton(parent)
    message = f"cannot read '{Path.home()}/{'/'.join(('secret' + ' place', 'cat.png'))}'"
    press.clicked.connect(lambda: fail(message))
    for _ in range(3):
        press.click()
    qtbot.waitUntil(lambda: bool(boxes(parent)))
    (box,) = boxes(parent)
    assert "RuntimeError" in box.informativeText()
    for text in (log.path.read_text("utf-8"), box.detailedText()):
        assert text.count("RuntimeError: cannot read 'cat.png'") == 1
        assert "secret place" not in text
        assert str(ROOT) not in text
        assert 'File "tests/gui/test_errors.py"' in text
        assert "Kernelscope" in text
        assert "Python 3." in text
    assert capsys.readouterr().err.count("Traceback") == 3
    box.close()
    qtbot.waitUntil(lambda: not boxes(parent))
    press.click()
    qtbot.wait(20)
    assert not boxes(parent)


def test_another_error_joins_the_open_dialog(qtbot, parent, reporter):
    QTimer.singleShot(0, lambda: fail("first"))
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(boxes(parent)))
    (box,) = boxes(parent)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in box.detailedText())
    assert "first" in box.detailedText()
    assert "and more" in box.informativeText()
    box.close()


def test_an_error_in_a_thread_is_shown_in_the_window(qtbot, parent, reporter, log):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes(parent)))
    assert "planted" in log.path.read_text("utf-8")
    boxes(parent)[0].close()


def test_an_error_of_a_destructor_and_a_warning_of_qt_are_only_logged(
    qtbot, parent, reporter, log, capsys
):
    class Bad:
        def __del__(self):
            fail("in a destructor")

    for _ in range(2):
        Bad()
        qWarning("planted warning of Qt")
    qtbot.wait(20)
    text = log.path.read_text("utf-8")
    assert text.count("[unraisable]") == 1
    assert "in a destructor" in text
    assert text.count("[qt warning] planted warning of Qt") == 1
    assert not boxes(parent)
    assert "planted warning of Qt" in capsys.readouterr().err


def test_the_dialog_copies_details_and_opens_the_folder(qtbot, parent, reporter, log, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(boxes(parent)))
    (box,) = boxes(parent)
    button(box, "Copy").click()
    assert QGuiApplication.clipboard().text() == box.detailedText()
    button(box, "log folder").click()
    assert opened == [QUrl.fromLocalFile(str(log.folder))]
    assert box.isVisible()
    QTest.keyClick(box, "\x1b")
    qtbot.waitUntil(lambda: not boxes(parent))


def test_hooks_are_given_back(parent, log):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter = ErrorReporter(parent)
    reporter.install(log)
    assert sys.excepthook != before[0]
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_interrupts_end_the_program_as_ever(parent, reporter, log, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *info: seen.append(info[0]))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt]
    assert not log.path.exists()


# --- the log ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (f'File "{ROOT}/gui/window.py", line 3', 'File "gui/window.py", line 3'),
        ('"C:\\Users\\Jo Smith\\cat.png" is bad', '"cat.png" is bad'),
        ("open /mnt/data/x/cat.tif: no", "open cat.tif: no"),
        (f"{Path.home()}/pictures/cat.tif", "cat.tif"),
        ('File "/opt/x/lib/python3/site-packages/numba/core.py"', 'File "numba/core.py"'),
        ("see https://doc.qt.io/qt-6/x.html, 3/4 and/or 1 / 2",) * 2,
        ("division by zero: 1/0",) * 2,
    ],
)  # fmt: skip
def test_folders_are_left_out(text, plain):
    if "jo's" in text:
        assert "/media" not in without_folders(text)
        return
    assert without_folders(text).replace("File numba", 'File "numba') == plain


def test_a_long_message_is_cut_in_the_dialog(qtbot, parent, reporter):
    QTimer.singleShot(0, lambda: fail("long " * 10_000))
    qtbot.waitUntil(lambda: bool(boxes(parent)))
    (box,) = boxes(parent)
    assert len(box.informativeText()) < 500
    assert len(box.detailedText()) < 25_000
    box.close()


def test_entries_are_bounded():
    text = bounded("x" * 1000 + "\n" + "y\n" * 100_000)
    assert len(text) < crash_log.MAX_ENTRY + 10
    assert text.startswith("x" * crash_log.MAX_LINE + "…\n")


def test_the_log_turns_over_and_stays_small(log, monkeypatch):
    monkeypatch.setattr(crash_log, "MAX_BYTES", 2000)
    for number in range(200):
        log.write("error", f"number {number} " + "z" * 100)
    files = sorted(file.name for file in log.folder.iterdir())
    assert files == ["kernelscope.log", *(f"kernelscope.log.{n}" for n in (1, 2, 3))]
    assert all(file.stat().st_size <= 2000 for file in log.folder.iterdir())
    assert "number 199" in log.path.read_text()


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path, capfd):
    (tmp_path / "file").write_text("")
    log = CrashLog(tmp_path / "file" / "folder")
    log.write("error", "nobody reads this")
    log.close()
    assert capfd.readouterr().err == ""


def test_a_log_on_a_full_disk_disturbs_nobody(tmp_path, capfd):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is full")
    log = CrashLog(tmp_path)
    log.path.symlink_to(full)
    log.write("error", "nobody reads this")
    log.close()
    assert "Traceback" not in capfd.readouterr().err


CRASH = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui.session import Session
app = QCoreApplication([])
session = Session(Path(sys.argv[1]))
session.watch_faults()
def deep_down():
    faulthandler._sigsegv()
deep_down()
"""


@pytest.mark.parametrize(("days", "claimed"), [(1, False), (15, True)])
def test_locks_of_other_machines_are_left_alone_for_a_while(qapp, tmp_path, days, claimed):
    lock = tmp_path / "1-abc.lock"
    lock.write_text("1\npython3\nanother-machine\n")
    (tmp_path / "1-abc.draft.json").write_text("{}")
    old = time.time() - days * 24 * 3600
    os.utime(lock, (old, old))
    session = Session(tmp_path)
    orphans = session.orphans()
    assert len(orphans) == claimed
    for orphan in orphans:
        orphan.forget()
    assert (tmp_path / "1-abc.draft.json").exists() is not claimed
    session.end()


def test_where_the_system_stopped_a_process_is_kept_for_the_next(qapp, tmp_path):
    died = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)], cwd=ROOT, capture_output=True, check=False
    )
    assert died.returncode < 0
    session = Session(tmp_path)
    (orphan,) = session.orphans()
    assert orphan.crashed
    assert "Segmentation fault" in orphan.faults
    assert "deep_down" in orphan.faults
    assert Session(tmp_path).orphans() == []  # claimed
    orphan.forget()
    assert [file.name for file in tmp_path.iterdir() if session.token not in file.name][1:] == []
    session.end()
