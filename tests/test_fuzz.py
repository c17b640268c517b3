"""The fuzzer: its files are the same every time, and what it must find it finds."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from random import Random

import pytest

from core.files import images
from core.files.images import FORMATS, ImageFileError
from tests.fuzz import __main__ as fuzz
from tests.fuzz import verdict
from tests.fuzz.mutations import BLIND, KNOWN, LONGEST
from tests.fuzz.seeds import SEEDS, seeds
from tests.fuzz.worker import content_of

OPTIONAL = {"HEIC"}
"""Formats that no library of the lock file can write."""


def test_every_format_is_fuzzed():
    assert {form.label for form in FORMATS} - OPTIONAL <= set(SEEDS)


@pytest.mark.parametrize("kind", SEEDS)
def test_seeds_end_in_pictures_or_sentences(kind: str, tmp_path: Path):
    outcomes = []
    for number, content in enumerate(seeds(kind)):
        path = tmp_path / f"{number}"
        path.write_bytes(content)
        outcomes.append(verdict.judge(kind, path, Random(1))[0])
    assert outcomes.count("picture") >= len(outcomes) * 2 // 3
    assert "memory" not in outcomes


@pytest.mark.parametrize("kind", SEEDS)
def test_a_seed_gives_the_same_file_every_time(kind: str):
    files = [content_of(kind, f"0-{number}") for number in range(60)]
    assert files == [content_of(kind, f"0-{number}") for number in range(60)]
    assert len(set(files)) > 40
    assert max(map(len, files)) <= LONGEST


@pytest.mark.parametrize("kind", SEEDS)
def test_every_mutation_bears_any_content(kind: str):
    random = Random(2)
    for mutation in (*BLIND, *KNOWN.get(kind, ())):
        for content in (*seeds(kind), b"a", b"MM\0\x2a\0\0\0\x08", bytes(40), b"\xff" * 40):
            assert isinstance(mutation(content, random), bytes)


def test_changed_png_chunks_have_right_check_sums():
    content = seeds("PNG")[0]
    for number in range(50):
        changed = KNOWN["PNG"][0](content, Random(number))
        at = 8
        while at < len(changed):
            size = int.from_bytes(changed[at : at + 4], "big")
            told = int.from_bytes(changed[at + 8 + size : at + 12 + size], "big")
            assert zlib.crc32(changed[at + 4 : at + 8 + size]) == told
            at += 12 + size


def test_a_short_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    arguments = ["--files", "330", "--seconds", "200", "--jobs", "1", "--seed", "test"]
    assert fuzz.main([*arguments, "--findings", str(tmp_path / "found")]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1].split()[:2] == ["all", "330"]
    assert {line.split()[0] for line in printed[1:-1]} == set(SEEDS)
    assert not (tmp_path / "found").exists()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "two\nlines",
        "zlib.error: Error -3",
        "a ValueError",
        "[Errno 5] read",
        "the file a.bin is damaged",
        "x" * 400,
        "numpy says no",
    ],
)
def test_what_is_no_sentence_for_people(said: str, tmp_path: Path):
    with pytest.raises(verdict.Finding):
        verdict.check_sentence(said, tmp_path / "a.bin")


def test_what_comes_through_a_reader_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """Faults planted: another exception, a bad sentence, a process that ends, a slow one."""
    answers = iter(
        [
            {"outcome": "picture", "why": "", "seconds": 0.1, "peak": 5},
            {"outcome": "finding", "why": "Traceback\nKeyError: 1", "seconds": 0.1, "peak": 7},
            {"outcome": "memory", "why": "", "seconds": 0.2, "peak": 6},
        ]
    )
    monkeypatch.setattr(fuzz.Child, "judge", lambda self, order: next(answers))
    orders = ["--files", "3", "--format", "GIF", "--jobs", "1"]
    assert fuzz.main([*orders, "--findings", str(tmp_path / "found")]) == 1
    printed = capsys.readouterr().out
    assert "FOUND GIF 0-1: KeyError: 1" in printed
    assert (tmp_path / "found" / "GIF-0-1.bin").read_bytes() == content_of("GIF", "0-1")
    assert "KeyError: 1" in (tmp_path / "found" / "GIF-0-1.txt").read_text()

    def raises(*_: object, **__: object) -> None:
        raise KeyError(1)

    path = tmp_path / "a.png"
    path.write_bytes(seeds("PNG")[0])
    monkeypatch.setattr(verdict, "read_image", raises)
    with pytest.raises(KeyError):
        verdict.judge("PNG", path, Random(1))
    monkeypatch.setattr(verdict, "read_image", images.read_image)

    def tells_all(*_: object, **__: object) -> None:
        raise ImageFileError(f"cannot read {path}")

    monkeypatch.setattr(verdict, "page_count", tells_all)
    with pytest.raises(verdict.Finding, match="no sentence for people"):
        verdict.judge("PNG", path, Random(1))


def test_a_process_that_ends_or_takes_too_long_is_a_finding(tmp_path: Path):
    child = fuzz.Child(patience=0.2)
    try:
        child._start()
        assert child.process
        child.process.kill()
        answer = child.judge({"kind": "PNG", "seed": "0-0"})
        assert answer["outcome"] == "finding"
        assert "the process ended with status" in answer["why"]
        child._start()
        assert child.process
        assert child.process.stdin
        child.process.stdin.write(json.dumps({"kind": "PNG", "seed": "0-0"})[:5])  # no whole line
        child.process.stdin.flush()
        child.process.stdin.write = lambda text: 0  # type: ignore[method-assign]
        answer = child.judge({"kind": "PNG", "seed": "0-0"})
        assert answer["why"] == "took too long"
    finally:
        child.close()


def test_a_finding_is_replayed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "PNG-0-7.bin"
    file.write_bytes(seeds("PNG")[0])
    assert fuzz.main(["--replay", str(file), "--jobs", "1", "--seconds", "100"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split()[:3] == ["all", "1", "1"]
