"""The program ends as it should, whatever it is doing; tests/exits.py has all pairs."""

import pytest

from tests.exits import ASKED, WAYS, WORKS, wrong

PAIRS = [
    ("idle", "close"),
    ("compute", "sigterm"),
    ("save", "close"),
    ("edit", "sigint"),
    ("save_dialog", "quit"),
    ("folder_dialog", "sigterm"),
    ("copy", "key"),
    ("drag", "close"),
    ("walk", "quit"),
    ("fail", "close"),
]


def test_everything_is_ended_once():
    assert {work for work, _ in PAIRS} == set(WORKS)
    assert {way for _, way in PAIRS} | {"exit"} == set(WAYS)
    assert not ASKED & set(PAIRS)


@pytest.mark.parametrize(("work", "way"), PAIRS, ids="-".join)
def test_the_program_ends_cleanly(work, way, tmp_path):
    assert wrong(work, way, tmp_path) == []
