"""Compiled loops are used again only while no file of loops has changed."""

import subprocess
import sys
from pathlib import Path

import pytest
from numba.core.caching import IndexDataCacheFile
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
from core.compute.disk_cache import CodeFiles, sources_digest

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

LOOP = """
from numba import njit

@njit(cache=True)
def quotient(one, other):
    return one / other + 1
"""
PROCESS = """
import contextlib, sys
from core.compute import disk_cache
from numba.core import caching

Files = caching.IndexDataCacheFile
write = Files._open_for_write

@contextlib.contextmanager
def in_turn(self, path):
    print("writes", flush=True)
    sys.stdin.readline()
    with write(self, path) as file:
        yield file

Files._open_for_write = in_turn
sys.path.insert(0, sys.argv[1])
from loop import quotient

number = {"int": int, "float": float}[sys.argv[2]]
print("says", quotient(number(7), number(2)), sum(quotient.stats.cache_hits.values()), flush=True)
"""
ROOT = Path(__file__).parents[2]


def start(folder, kind):
    return subprocess.Popen(
        [sys.executable, "-c", PROCESS, str(folder), kind],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_that_compile_at_once_keep_their_own_code(tmp_path):
    """Each finds nothing, then they write in turn; Numba's own files lead to the other's code."""
    (tmp_path / "loop.py").write_text(LOOP)
    both = {kind: start(tmp_path, kind) for kind in ("int", "float")}
    said = {kind: process.stdout.readline() for kind, process in both.items()}
    assert set(said.values()) == {"writes\n"}
    for kind in ("int", "float", "float", "int"):
        if said[kind] == "writes\n":
            print(file=both[kind].stdin, flush=True)
            said[kind] = both[kind].stdout.readline()
    for process in both.values():
        process.communicate()
    assert set(said.values()) == {"says 4.5 0\n"}
    for kind in both:
        later = start(tmp_path, kind)
        assert later.communicate()[0] == "says 4.5 1\n"


@pytest.fixture
def files(tmp_path):
    return CodeFiles(str(tmp_path), "loop-1.py311", b"stamp")


def test_code_is_found_again_by_its_key(files, tmp_path):
    assert files.load("float32") is None
    files.save("float32", b"one")
    files.save("float64", b"other")
    files.save("float32", b"another")
    later = CodeFiles(str(tmp_path), "loop-1.py311", b"stamp")
    assert (later.load("float32"), later.load("float64")) == (b"another", b"other")
    assert len(list(tmp_path.iterdir())) == 2
    later.flush()
    assert not list(tmp_path.iterdir())


def test_code_of_other_sources_or_versions_is_not_used(files, tmp_path):
    files.save("float32", b"old")
    after = CodeFiles(str(tmp_path), "loop-1.py311", b"other stamp")
    assert after.load("float32") is None
    after.save("float32", b"new")
    assert (after.load("float32"), files.load("float32")) == (b"new", None)
    after._version = "0.0"
    assert after.load("float32") is None


class Twin:
    """A key that is written like any other."""

    def __repr__(self):
        return "'float32'"


def test_keys_of_the_same_text_are_told_apart(files):
    assert str(("float32",)) == str((Twin(),))
    files.save(("float32",), b"code")
    assert files.load((Twin(),)) is None


@pytest.mark.parametrize("length", [0, 1, 40, -1])
def test_damaged_code_is_compiled_again(files, tmp_path, length):
    files.save("float32", b"code" * 100)
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:length])
    assert files.load("float32") is None
    path.write_bytes(b"\x80\x05\xff" * 20)
    assert files.load("float32") is None


def test_what_cannot_be_kept_is_no_error(files, tmp_path, monkeypatch):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(IndexDataCacheFile, "_open_for_write", full)
    files.save("float32", b"code")
    assert not list(tmp_path.iterdir())


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
