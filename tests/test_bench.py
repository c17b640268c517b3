"""The bench itself: its rows, its check of results, its report. No time is asserted."""

import ast
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from core.trace import STAGES
from tests.bench import compare as comparing
from tests.bench.agreement import (
    DisagreementError,
    check_with_each_other,
    check_with_reference,
    reference,
)
from tests.bench.cases import Case
from tests.bench.compare import Effort, compare
from tests.bench.limits import Limits
from tests.bench.machine import Neighbours, description
from tests.bench.peers import OPENCV, SCIPY, scipy_direct
from tests.bench.plot import draw
from tests.bench.report import lines, markdown
from tests.bench.results import OURS, Comparison, Figures, Timing
from tests.bench.rows import all_rows, chosen
from tests.bench.targets import targets, verdicts
from tests.bench.timing import Candidate, interleave
from tests.bench.ways import OUR_WAY, Outcome, Way

FOLDER = Path(__file__).parent / "bench"
LIMITS = Limits(1e11)
SMALL = Case(3, megapixels=0.25, chain=True)
ONCE = Effort(rounds=1)


def changed(how):
    """A way that is SciPy's, with its maps changed."""

    def build(case):
        compute = scipy_direct(case)
        return lambda: Outcome(*(how(maps) for maps in compute()))

    return build


def shifted(maps):
    return np.roll(maps, 1, axis=1)


def one_off(maps):
    maps = maps.copy()
    maps[7, 9] += 1
    return maps


def not_a_number(maps):
    maps = maps.copy()
    maps[7, 9] = np.nan
    return maps


def made_results():
    timing = Timing(2.0, 1.9, 9, OURS)
    times = {
        OURS: timing,
        "usual": Timing(20.0, 1.0, 9, OPENCV),
        "other": Timing(10.0, 1.0, 9, OPENCV),
        "slow": Timing(1.0, 1.0, 1, SCIPY),
    }
    row = "chain-3-both-12"
    comparison = Comparison(row, "3 x 3", times, 1.0, 0.5, {"PyTorch conv2d": "predicted 30 s"})
    edits = Figures("edits-3-12", "edits", "ms", {"median": 3.0, "p95": 20.0}, 60)
    start = Figures("start", "start", "ms", {"first paint": 500.0, "filtered panel": 600.0}, 5)
    return {one.row: one for one in (comparison, edits, start)}


class TestRows:
    def test_names_are_unique_and_plain(self):
        names = [row.name for row in all_rows()]
        assert len(set(names)) == len(names)
        assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.") for name in names)

    def test_every_target_asks_for_rows_that_exist(self):
        asked = set()

        class Asked(dict):
            def get(self, name):
                asked.add(name)

        verdicts(Asked())
        assert asked
        assert asked <= {row.name for row in all_rows()}
        assert len({target.text for target in targets()}) == len(targets())

    def test_a_quick_run_is_a_part_of_all_groups(self):
        rows = all_rows()
        quick = chosen(rows, (), quick=True)
        assert 0 < len(quick) < len(rows) / 3
        assert {row.group for row in quick} == {row.group for row in rows}

    def test_rows_are_chosen_by_beginning_and_pattern(self):
        rows = all_rows()
        assert chosen(rows, ["start"], quick=True) == [row for row in rows if row.name == "start"]
        some = chosen(rows, ["chain-15", "*-rgb-uint16-12"], quick=False)
        assert {row.group for row in some} == {"chain", "correlate"}
        assert chosen(rows, ["nothing"], quick=False) == []

    @pytest.mark.parametrize("size", [3, 7, 15, 31])
    def test_cases_are_what_they_are_called(self, size):
        plain, separable = Case(size), Case(size, separable=True)
        assert np.linalg.matrix_rank(plain.weights) > 1
        assert np.linalg.matrix_rank(separable.weights) == 1
        for case in (plain, separable):
            assert np.count_nonzero(case.weights) > size * size / 2
            assert case.is_exact
            assert not replace(case, dtype="float32").is_exact

    @pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
    def test_every_module_opens_with_a_sentence(self, path):
        text = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        assert text.split("\n\n")[0].rstrip().endswith(".")


class TestAgreement:
    def test_the_reference_is_a_correlation_with_zeros_around(self):
        case = replace(SMALL, chain=False)
        padded = np.pad(case.pixels.astype(float), 1)
        expected = np.sum(padded[:3, 10:13] * case.weights)
        assert reference(case, 0, 0)[0, 10] == expected

    @pytest.mark.parametrize("channels", [1, 3])
    def test_ours_and_scipy_agree(self, channels):
        case = Case(3, megapixels=0.25, channels=channels)
        ours, scipy = OUR_WAY.build(case)(), scipy_direct(case)()
        check_with_reference(case, ours, exact=True)
        check_with_reference(case, scipy)
        check_with_each_other(case, ours, scipy)

    @pytest.mark.parametrize("how", [shifted, one_off, not_a_number])
    def test_a_wrong_peer_is_left_out_and_named(self, how):
        ways = [Way("right", SCIPY, scipy_direct), Way("wrong", SCIPY, changed(how))]
        found = compare("row", SMALL, ways, LIMITS, ONCE)
        assert found.memory_ms > 0
        assert comparing.MEMORY not in found.timings
        assert list(found.timings) == [OURS, "right"]
        assert "disagrees" in found.left_out["wrong"]

    @pytest.mark.parametrize("how", [shifted, one_off, not_a_number])
    def test_wrong_results_of_ours_are_refused(self, how, monkeypatch):
        monkeypatch.setattr(comparing, "OUR_WAY", Way(OURS, OURS, changed(how)))
        with pytest.raises(DisagreementError):
            compare("row", SMALL, (), LIMITS, ONCE)

    def test_only_pooled_hands_out_only_pooled(self):
        outcome = OUR_WAY.build(replace(SMALL, keep=("pooled",)))()
        assert outcome.filtered is None
        assert outcome.pooled is not None
        assert SMALL.keep == STAGES

    def test_a_missing_and_a_slow_peer_are_left_out_and_named(self, monkeypatch):
        monkeypatch.setitem(comparing.MODULES, OPENCV, "no_such_module")
        ways = [Way("gone", OPENCV, scipy_direct), Way("slow", SCIPY, scipy_direct)]
        found = compare("row", SMALL, ways, LIMITS, Effort(rounds=1, slowest=0.0))
        assert list(found.timings) == [OURS]
        assert "not installed" in found.left_out["gone"]
        assert "predicted" in found.left_out["slow"]


class TestTiming:
    def test_candidates_take_turns_and_slow_ones_fewer(self):
        order = []
        candidates = {
            name: Candidate(lambda name=name: order.append(name), seconds, OURS)
            for name, seconds in (("quick", 0.1), ("slow", 9.0))
        }
        found = interleave(candidates, 3)
        assert order == ["quick", "slow", "quick", "quick"]
        assert [timing.rounds for timing in found.values()] == [3, 1]

    def test_neighbours_are_counted_or_unknown(self):
        cores = Neighbours().cores()
        assert cores is None or cores >= 0


class TestReport:
    def test_ratios_take_the_fastest_of_a_peer(self):
        comparison = made_results()["chain-3-both-12"]
        assert comparison.ratio(OPENCV) == 5.0
        assert comparison.ratio(SCIPY) == 0.5
        assert comparison.ratio("PyTorch") is None
        assert comparison.peers == (OPENCV, SCIPY)

    def test_targets_are_reached_or_not_or_not_measured(self):
        found = {one.target.text: one.text for one in verdicts(made_results())}
        assert found["chain-3-both-12, OpenCV / ours"] == "reached"
        assert found["chain-3-both-12, SciPy / ours"] == "not reached"
        assert found["chain-3-both-12, ours / memory limit"] == "reached"
        assert found["edits-3-12, p95"] == "not reached"
        assert found["start, filtered panel after first paint"] == "reached"
        assert found["loop-100, p99"] == "not measured"

    def test_the_report_has_every_row_and_no_place(self):
        results = made_results()
        text = markdown(results, description(), {"loop-100": "TimeoutError: late"})
        for part in (*results, "5.00 x", "**0.50 x**", "predicted 30 s", "TimeoutError: late"):
            assert part in text
        assert str(FOLDER.parent.parent) not in text
        for table in text.split("\n\n"):
            if table.startswith("|"):
                assert len({line.count("|") for line in table.splitlines()}) == 1
        assert [line for result in results.values() for line in lines(result)]

    def test_a_busy_machine_is_confessed(self):
        assert "not quiet" in markdown(made_results(), {}, {}, 1.4)
        assert "not quiet" not in markdown(made_results(), {}, {})

    def test_the_plot_is_drawn_on_a_light_ground(self, qapp, tmp_path):
        path = tmp_path / "bench.png"
        draw([made_results()["chain-3-both-12"]], path)
        image = QImage(str(path))
        assert image.pixelColor(0, 0) == QColor("white")
        colours = {image.pixelColor(x, y).name() for x in range(600, 1900, 7)
                   for y in range(160, image.height(), 7)}  # fmt: skip
        assert len(colours) > 2
