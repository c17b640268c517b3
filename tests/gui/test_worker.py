"""Jobs that are asked for after the end are dropped, and nobody is told."""

import pytest

from core.trace import Progress
from gui.worker import Job, Worker


def steps(log):
    log.append("begun")
    yield Progress(0, 1)
    return 7


def job(log):
    return Job(steps(log), log.append, log.append, cancelled=lambda: log.append("cancelled"))


@pytest.fixture
def worker(qapp):
    worker = Worker()
    yield worker
    worker.shut_down()


def test_a_job_is_answered(worker, qtbot):
    log = []
    with qtbot.waitSignal(worker.job_ended):
        worker.start("lane", job(log))
    assert log == ["begun", 7]
    assert worker.is_idle()


def test_after_the_end_a_job_is_dropped(worker, qtbot):
    log = []
    worker.shut_down()
    late = worker.start("lane", job(log))
    assert late.dropped
    assert worker.is_idle()
    qtbot.wait(20)
    assert log == []
