"""Threads that work together stand on different processors, and the caller is free again."""

import os
import threading
import time

import pytest

from core.compute import placement
from core.compute.placement import Placement, processor_of_caller
from core.compute.strips import in_threads

needs_two = pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity")
    or not 1 < len(os.sched_getaffinity(0)) <= placement.MOST_PROCESSORS,
    reason="a matter of Linux with some processors",
)


def run(pieces, threads, found):
    def make_worker():
        me = threading.get_ident()

        def work(piece):
            found.setdefault(me, set()).update(os.sched_getaffinity(0))
            time.sleep(1e-4)  # the others have their turn

        return work

    return in_threads(make_worker, range(pieces), threads)


@needs_two
def test_helpers_and_caller_never_share_a_processor_and_the_caller_is_let_go():
    before = os.sched_getaffinity(0)
    for _ in range(3):  # a thread that is new stands aside from the second time on
        found: dict[int, set[int]] = {}
        assert len(list(run(200, 2, found))) == 200
    caller = found.pop(threading.get_ident())
    assert len(caller) == 1
    assert os.sched_getaffinity(0) == before
    for helper in found.values():
        assert helper == before - caller


@needs_two
@pytest.mark.parametrize("how", ["closed", "failed", "closed by another thread"])
def test_the_caller_is_let_go_whatever_happens(how):
    before = os.sched_getaffinity(0)

    def fail(piece):
        raise ValueError

    steps = in_threads(lambda: fail, range(9), 2) if how == "failed" else run(200, 2, {})
    if how == "failed":
        with pytest.raises(ValueError):
            list(steps)
    else:
        next(steps)
        assert len(os.sched_getaffinity(0)) == 1
        if how == "closed":
            steps.close()
        else:
            other = threading.Thread(target=steps.close)
            other.start()
            other.join()
    assert os.sched_getaffinity(0) == before


@needs_two
def test_one_thread_is_left_alone():
    found: dict[int, set[int]] = {}
    list(run(5, 1, found))
    assert found == {threading.get_ident(): os.sched_getaffinity(0)}


def test_nothing_happens_where_the_system_does_not_tell(monkeypatch):
    monkeypatch.setattr(placement, "_system_call", lambda: None)
    assert processor_of_caller() is None
    alone = Placement()
    alone.part_others()
    alone.hold_caller()
    alone.let_go()
