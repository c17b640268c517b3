"""Of several questions the newest is answered; quick ones are answered first."""

import pytest

from core.trace import Progress
from gui.panels.asking import Asking
from gui.worker import Worker


@pytest.fixture
def asking(qtbot):
    worker = Worker()
    made = Asking(worker, "test")
    made.heard = []
    made.answered.connect(made.heard.append)
    made.failed.connect(lambda error: made.heard.append(str(error)))
    yield made
    worker.shut_down()
    made.deleteLater()
    worker.deleteLater()


def answer(value):
    yield Progress(0, 0)
    return value


def endless():
    while True:
        yield Progress(0, 0)


def wrong():
    yield Progress(0, 0)
    raise OSError("gone")


def test_the_newest_is_answered(asking, qtbot):
    for value in range(5):
        asking.ask(answer(value))
    qtbot.waitUntil(lambda: not asking.is_busy)
    assert asking.heard[-1] == 4
    assert asking.heard == sorted(asking.heard)


def test_what_takes_long_is_given_up(asking, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.asking.PATIENCE_SECONDS", 0.0)
    asking.ask(endless())
    asking.ask(answer("newer"))
    qtbot.waitUntil(lambda: asking.heard == ["newer"])


def test_dropped_ones_are_not_answered(asking, qtbot):
    asking.ask(endless())
    asking.ask(answer("next"))
    asking.drop()
    assert not asking.is_busy
    asking.ask(answer("later"))
    qtbot.waitUntil(lambda: asking.heard == ["later"])


def test_errors_are_told(asking, qtbot):
    asking.ask(wrong())
    qtbot.waitUntil(lambda: asking.heard == ["gone"])
    asking.ask(answer("then"))
    qtbot.waitUntil(lambda: asking.heard == ["gone", "then"])
