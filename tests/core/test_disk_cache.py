"""Compiled loops are used again only while no file of loops has changed."""

import pytest
from numba.core.dispatcher import Dispatcher

from core.compute import (
    band_loops,
    blocks,
    byte_blocks,
    fft_loops,
    loops,
    median_loops,
    pool_loops,
    sum_loops,
)
from core.compute.disk_cache import sources_digest

MODULES = (
    band_loops,
    blocks,
    byte_blocks,
    fft_loops,
    loops,
    median_loops,
    pool_loops,
    sum_loops,
)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_loop_depends_on_all_files(module):
    found = [value for value in vars(module).values() if isinstance(value, Dispatcher)]
    assert found
    for loop in found:
        assert loop._cache._impl.locator.get_source_stamp() == sources_digest()


def test_a_change_of_any_file_of_loops_counts(tmp_path):
    for name in ("one.py", "other.py"):
        (tmp_path / name).write_text("from numba import njit\n")
    (tmp_path / "plan.py").write_text("rows = 1\n")
    sources_digest.cache_clear()
    before = sources_digest(tmp_path)
    (tmp_path / "plan.py").write_text("rows = 2\n")
    sources_digest.cache_clear()
    assert sources_digest(tmp_path) == before
    (tmp_path / "other.py").write_text("from numba import njit, prange\n")
    sources_digest.cache_clear()
    assert sources_digest(tmp_path) != before
