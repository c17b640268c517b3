"""Fixtures of the window's tests: settings of their own, and no dialog that waits for ever."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gui.document import Document
from tests.leaks import held, left_over, set_aside_what_stays

PATIENCE = 120_000
"""Milliseconds after which what does not come will not come, however busy the machine is."""


class PatientBot(QtBot):
    """Pytest-qt's, whose five seconds are at times too few beside other processes."""

    def waitExposed(self, widget, *, timeout=PATIENCE):
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **options):
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals, *, timeout=PATIENCE, **options):
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(self, callback, *, timeout=PATIENCE):
        return super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


def kept_in(documents, make):
    """Keeps documents without a parent, which the window's never is.

    As garbage they may crash: where Python finds the stack of edits before the document, it
    deletes the edits, and the document deletes them once more.
    """

    def init(self, image, recipe, parent=None):
        make(self, image, recipe, parent)
        if parent is None:
            documents.append(self)

    return init


@pytest.fixture(autouse=True)
def no_leaks(qapp, request):
    """A test that leaves widgets, running timers, threads at work or open files fails."""
    before, documents = held(), []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Document, "__init__", kept_in(documents, Document.__init__))
        yield
    request.node.funcargs.clear()  # which hold the window, and with it the picture
    QApplication.clipboard().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # their editors first
    while documents:
        if shiboken6.isValid(document := documents.pop()):
            shiboken6.delete(document)
        del document  # and its picture
    if found := left_over(before):
        pytest.fail("left behind: " + "; ".join(found), pytrace=False)
    set_aside_what_stays()


@pytest.fixture(autouse=True)
def own_settings(no_leaks, tmp_path_factory, monkeypatch):
    """Settings, presets and state of the test alone, none at first."""
    folder = str(tmp_path_factory.mktemp("settings"))
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, folder)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    from gui.preset_store import preset_store

    preset_store.load()


@pytest.fixture(autouse=True)
def no_modal_dialogs(monkeypatch):
    """A dialog that waits for a person would hang the suite; it fails the test instead."""

    def refuse(*arguments, **keywords):
        pytest.fail("a modal dialog was opened")

    for kind, names in {
        QDialog: ("exec",),
        QMessageBox: ("exec", "question", "warning", "critical", "information", "about"),
        QFileDialog: ("exec", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    }.items():
        for name in names:
            monkeypatch.setattr(kind, name, refuse)


@pytest.fixture
def show_editor(qtbot):
    """A function that shows one editor alone, in a size, active so that it takes keys."""

    def show(editor, width, height):
        qtbot.addWidget(editor)
        editor.resize(width, height)
        editor.show()
        qtbot.waitExposed(editor)
        editor.activateWindow()
        QTest.qWaitForWindowActive(editor)
        return editor

    return show


@pytest.fixture
def make_window(qtbot):
    """A function that builds the real window with arguments, shown and settled."""
    windows = []

    def make(*arguments, settle=True):
        from gui.app import create_window

        window = create_window([str(argument) for argument in arguments])
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        if settle:
            wait_until_settled(qtbot, window)
        return window

    yield make
    while windows:
        window = windows.pop()
        window._closing = True  # unsaved recipes are of no interest here
        window.close()
        window.deleteLater()
    qtbot.wait(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def window(make_window):
    """The real window, as the first start shows it."""
    return make_window()


@pytest.fixture
def settle(qtbot):
    """A function that waits until a window shows the present image and recipe."""
    return lambda window: wait_until_settled(qtbot, window)


def wait_until_settled(qtbot, window):
    qtbot.waitUntil(window.is_settled)
