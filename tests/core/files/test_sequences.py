"""Files in their natural order, and the next one that can be read."""

import os

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Image, write_image
from core.files.sequences import (
    READABLE,
    FileSequence,
    gathered_steps,
    natural_key,
    picture_files,
    reach_steps,
)
from core.trace import finish


def write(path, value=7):
    write_image(Image(np.full((3, 4), value, np.uint8)), path)
    return path


@pytest.fixture
def folder(tmp_path):
    """Pictures 1, 2, 3 and 10, of which 2 and 3 are broken, and much that is none."""
    for number in (10, 1, 2, 3):
        write(tmp_path / f"cell {number}.png", number)
    for number in (2, 3):
        (tmp_path / f"cell {number}.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    for name in ("notes.txt", "no-suffix", ".hidden.png", "a.recipe.json"):
        (tmp_path / name).write_text("x")
    (tmp_path / "sub.png").mkdir()
    write(tmp_path / "sub.png" / "inside.png")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere")
    return tmp_path


def names(paths):
    return [path.name for path in paths]


def test_natural_order():
    expected = ["A1.png", "a2.png", "a10.png", "a10b.png", "a١١.png", "b.png", "b (2).png"]
    backwards = expected[::-1]
    assert sorted(backwards, key=natural_key)[:5] == expected[:5]
    assert sorted(["x2", "X2", "x02"], key=natural_key) == ["X2", "x02", "x2"]
    assert sorted(["10", "9", "²", "1²", "a"], key=natural_key)[:2] == ["1²", "9"]


@given(st.lists(st.text(max_size=8), unique=True))
def test_every_two_names_have_an_order(found):
    ordered = sorted(found, key=natural_key)
    backwards = found[::-1]
    assert sorted(backwards, key=natural_key) == ordered
    assert len({natural_key(name) for name in found}) == len(found)


def test_a_folder_is_its_readable_files(folder):
    assert names(picture_files(folder)) == [f"cell {n}.png" for n in (1, 2, 3, 10)]
    found = finish(gathered_steps([folder]))
    assert found.folder == folder
    assert found.index == 0
    assert {".png", ".tif", ".npy"} <= READABLE


def test_capital_suffixes_count(tmp_path):
    write(tmp_path / "a.png").rename(tmp_path / "a.PNG")
    assert names(picture_files(tmp_path)) == ["a.PNG"]


def test_what_was_dropped_together_is_one_sequence(folder, tmp_path):
    other = tmp_path / "zzz"
    other.mkdir()
    write(other / "one.png")
    strange = tmp_path / "strange.suffix"
    strange.write_text("x")
    first = folder / "cell 10.png"
    found = finish(gathered_steps([other, strange, first, first, folder / "cell 1.png"]))
    assert names(found.paths) == ["cell 1.png", "cell 10.png", "strange.suffix", "one.png"]
    assert found.folder is None


def test_an_empty_or_missing_folder_is_one_sentence(tmp_path, monkeypatch):
    with pytest.raises(OSError, match=r"^the folder holds no picture that can be read$"):
        finish(gathered_steps([tmp_path]))
    with pytest.raises(OSError, match=r"^there is no such file$"):
        picture_files(tmp_path / "missing")
    monkeypatch.setattr("core.files.sequences.MAX_FILES", 1)
    for name in "ab":
        write(tmp_path / f"{name}.png")
    with pytest.raises(OSError, match=r"^the folder has more than 1 pictures$"):
        picture_files(tmp_path)


def test_unreadable_files_are_skipped(folder):
    sequence = finish(gathered_steps([folder]))
    reached = finish(reach_steps(sequence, 1, 1))
    assert reached.sequence == sequence.at(3)
    assert reached.image.pixels[0, 0] == 10
    assert [skipped.name for skipped in reached.skipped] == ["cell 2.png", "cell 3.png"]
    assert all(skipped.reason.startswith("the PNG file is") for skipped in reached.skipped)
    back = finish(reach_steps(reached.sequence, 2, -1))
    assert back.sequence.index == 0
    assert [skipped.name for skipped in back.skipped] == ["cell 3.png", "cell 2.png"]


def test_where_none_is_readable_it_stays(folder):
    sequence = FileSequence((folder / "cell 1.png", folder / "cell 2.png", folder / "gone.png"))
    reached = finish(reach_steps(sequence, 1, 1))
    assert reached.image is None
    assert reached.sequence is sequence
    assert reached.skipped[1].reason == "there is no such file"


def test_a_sequence_stays_within_its_ends(tmp_path):
    sequence = FileSequence((tmp_path / "a", tmp_path / "b"))
    assert sequence.at(9).path.name == "b"
    assert sequence.at(-1).path.name == "a"
    with pytest.raises(ValueError, match="no file 1 of 0"):
        FileSequence(())
