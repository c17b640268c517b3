"""The real window, worked at random: whatever is done, what must hold holds."""

import pytest

from tests.monkey import BrokenError, Monkey


@pytest.mark.parametrize("seed", range(4))
def test_random_work(window, tmp_path, seed):
    monkey = Monkey(window, seed, tmp_path)
    monkey.settle()
    monkey.work(25)


def test_what_does_not_hold_is_found(window, tmp_path, monkeypatch):
    """Faults planted: other values in a panel, an error that was reported, lost undo."""
    monkey = Monkey(window, 1, tmp_path)
    monkey.settle()
    monkey.check()
    panel = window.row.panels["filtered"]
    with monkeypatch.context() as patch:
        values = panel.values() + 1
        patch.setattr(panel, "values", lambda: values)
        with pytest.raises(BrokenError, match="values of filtered differ"):
            monkey.check()
    monkey.first = None
    with pytest.raises(BrokenError, match="undo does not lead back"):
        monkey.finish()
    monkey.errors.append("planted")
    with pytest.raises(BrokenError, match="an error was reported: planted"):
        monkey.settle()
