"""Files of own presets: nothing is lost on the way, and what is wrong is told by its field."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checks import RecipeError
from core.files import own_presets as files
from core.files.own_presets import (
    LIBRARY_FILE,
    PresetLibrary,
    export_presets,
    import_presets,
    load_library,
    presets_from_json,
    presets_to_json,
    save_library,
)
from core.own_presets import OwnPreset
from core.presets import find_preset
from core.recipe import Kernel

EDGE = OwnPreset(
    "My édge", Kernel([[1 / 9, -0.0, 0.1]], scale=1 / 3, bias=-2.5, anchor=(0, 2)),
    group="Lab", note="first\nsecond", texts=(("1/9", "", ""),), scale_text="1/3",
)  # fmt: skip
BLUR = OwnPreset(
    "My blur", find_preset("gaussian").kernel(sigma=1.5),
    base="gaussian", parameter_values={"sigma": 1.5},
)  # fmt: skip


def text_of(*rows, **fields):
    return json.dumps({"format": "kernelscope-presets", "version": 1, "presets": rows, **fields})


def row(**changes):
    return {"name": "A", "weights": [[1, 2], [3, 4]], **changes}


def test_out_and_in_again(tmp_path):
    export_presets((EDGE, BLUR), tmp_path / "mine.json")
    back = import_presets(tmp_path / "mine.json")
    assert back == (EDGE, BLUR)
    assert back[1].parameters[0].default == 1.5
    assert np.signbit(back[0].fixed.weights[0, 1])
    text = (tmp_path / "mine.json").read_text("ascii")
    assert '["1/9", -0.0, 0.1]' in text
    assert '"scale": "1/3"' in text


@given(
    weights=st.lists(
        st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=3, max_size=3),
        min_size=1, max_size=4,
    ),
    scale=st.floats(allow_nan=False, allow_infinity=False),
    note=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)  # fmt: skip
def test_every_value_survives_exactly(weights, scale, note):
    preset = OwnPreset("A", Kernel(weights, scale=scale), note=note)
    (back,) = presets_from_json(presets_to_json(PresetLibrary((preset,))))
    assert back == preset
    assert back.fixed.weights.tobytes() == preset.fixed.weights.tobytes()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[]", "the file must hold an object, not a list"),
        ("{", "the file is no valid JSON (line 1, column 2"),
        ("[" * 100_000, "the file is nested too deeply for a file of presets"),
        ('{"format": 1, "format": 2}', "format: stands twice in one object"),
        ("{}", "format: is missing"),
        (text_of(format="kernelscope-recipe"), 'format: must be "kernelscope-presets"'),
        (text_of(version=2), "version: 2 is unknown; this program reads version 1"),
        (text_of(version=True), "version: must be a whole number from 1"),
        (text_of(presets=3), "presets: must be a list, not 3"),
        (text_of(colour=3), "colour: is an unknown field"),
        (text_of(3), "presets[0]: must be an object, not 3"),
        (text_of({"name": "A"}), "presets[0].weights: is missing"),
        (text_of(row(), row(name="")), "presets[1].name: must not be empty"),
        (text_of(row(color=3)), "presets[0].color: is an unknown field"),
        (text_of(row(weights=3)), "presets[0].weights: must be a list of rows, not 3"),
        (text_of(row(weights=[])), "presets[0].weights: must not be empty"),
        (text_of(row(weights=[[]])), "presets[0].weights[0]: must not be empty"),
        (text_of(row(weights=[[1], [2, 3]])),
         "presets[0].weights: row 2 has 2 numbers, row 1 has 1"),
        (text_of(row(weights=[[1, None]])), "presets[0].weights[0][1]: must be a number, not null"),
        (text_of(row(weights=[["1/0"]])), "presets[0].weights[0][0]: division by zero"),
        (text_of(row(weights=[[1] * 64])), "presets[0].weights[0]: must have at most 63 numbers"),
        (text_of(row(weights=[[1]] * 64)), "presets[0].weights: must have at most 63 rows, not 64"),
        (text_of(row(scale=float("nan"))), "presets[0].scale: must be a finite number"),
        (text_of(row(bias=10**400)), "presets[0].bias: must be a finite number"),
        (text_of(row(anchor=[5, 0])), "presets[0].anchor: (5, 0) lies outside"),
        (text_of(row(anchor=None)), "presets[0].anchor: must be a list of 2 numbers, not null"),
        (text_of(row(base=3)), "presets[0].base: must be a text, not 3"),
        (text_of(row(parameters=[])), "presets[0].parameters: must be an object, not a list"),
        (text_of(row(parameters={"sigma": float("inf")})),
         "presets[0].parameters.sigma: must be a finite number"),
        (text_of(*[row()] * 2001), "presets: must have at most 2000 entries, not 2001"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_told_by_its_path(text, sentence):
    with pytest.raises(RecipeError) as caught:
        presets_from_json(text)
    assert str(caught.value).startswith(sentence)


def test_files_that_are_too_large_or_no_text_are_refused(tmp_path, monkeypatch):
    file = tmp_path / "a.json"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(RecipeError, match="not UTF-8 text"):
        import_presets(file)
    monkeypatch.setattr(files, "MAX_BYTES", 2**20)
    file.write_bytes(b" " * (2**20 + 1))
    with pytest.raises(RecipeError, match="larger than 1 MiB, too large for a file of presets"):
        import_presets(file)
    with pytest.raises(FileNotFoundError):
        import_presets(tmp_path / "none.json")
    with pytest.raises(OSError, match="not a regular file"):
        import_presets(tmp_path)


def test_a_library_is_kept_in_a_folder_that_is_made(tmp_path):
    folder = tmp_path / "a" / "b"
    assert load_library(folder) == (PresetLibrary(), "")
    save_library(PresetLibrary((EDGE,)), folder)
    assert load_library(folder) == (PresetLibrary((EDGE,)), "")
    assert [file.name for file in folder.iterdir()] == [LIBRARY_FILE]


def test_what_a_later_version_wrote_is_not_lost(tmp_path):
    later = text_of(
        row(id="own-1", tags=["x"], weights=[[1]]), row(weights="of another kind"),
        version=3, order="by hand",
    )  # fmt: skip
    (tmp_path / LIBRARY_FILE).write_text(later)
    library, problem = load_library(tmp_path)
    assert not problem
    (preset,) = library.presets
    save_library(replace(library, presets=(replace(preset, name="B"), EDGE)), tmp_path)
    written = json.loads((tmp_path / LIBRARY_FILE).read_text())
    assert (written["version"], written["order"]) == (3, "by hand")
    first, _, last = written["presets"]
    assert (first["name"], first["tags"]) == ("B", ["x"])
    assert last == row(weights="of another kind")


@pytest.mark.parametrize(
    ("field", "reason"),
    [
        ("NaN", "holds a number that is not finite"),
        ('[1, {"a": -Infinity}]', "holds a number that is not finite"),
        ("[" * 90 + "]" * 90, "is nested deeper than 64 levels"),
    ],
    ids=["nan", "infinity", "deep"],
)
@pytest.mark.parametrize("version", [1, 2])
def test_unknown_fields_that_cannot_be_written_again_are_damage(tmp_path, field, reason, version):
    """They would stop every later change of the library."""
    text = text_of(row(id="own-1"), row(name="B", later="?"), version=version)
    (tmp_path / LIBRARY_FILE).write_text(text.replace('"?"', field))
    library, problem = load_library(tmp_path)
    assert [preset.name for preset in library.presets] == ["A"]
    assert reason in problem
    save_library(library, tmp_path)
    assert load_library(tmp_path) == (library, "")
    (tmp_path / LIBRARY_FILE).write_text(text_of(version=version, later="?").replace('"?"', field))
    assert reason in load_library(tmp_path)[1]


def test_parameters_without_a_base_are_kept(tmp_path):
    (tmp_path / LIBRARY_FILE).write_text(text_of(row(id="own-1", parameters={"sigma": 1.5})))
    library, _ = load_library(tmp_path)
    save_library(library, tmp_path)
    assert load_library(tmp_path) == (library, "")


def test_a_damaged_library_is_set_aside_and_never_overwritten(tmp_path):
    file = tmp_path / LIBRARY_FILE
    for number in (1, 2):
        file.write_text("{broken")
        library, problem = load_library(tmp_path)
        assert library == PresetLibrary()
        assert problem.startswith("presets.json: the file is no valid JSON")
        assert problem.endswith(f"it was set aside as presets.damaged-{number}.json")
        assert not file.exists()
        assert (tmp_path / f"presets.damaged-{number}.json").read_text() == "{broken"


def test_the_readable_rows_of_a_damaged_library_are_kept(tmp_path):
    text = text_of(row(), row(name="B", weights=[[1], [2, 3]]), row(name="C"))
    (tmp_path / LIBRARY_FILE).write_text(text)
    library, problem = load_library(tmp_path)
    assert [preset.name for preset in library.presets] == ["A", "C"]
    assert problem == (
        "presets.json: presets[1].weights: row 2 has 2 numbers, row 1 has 1; it was set aside"
        " as presets.damaged-1.json, and the 2 readable of its presets were kept"
    )
    assert load_library(tmp_path) == (library, "")
    assert (tmp_path / "presets.damaged-1.json").read_text() == text


def test_a_form_of_a_later_version_is_left_alone(tmp_path):
    text = text_of(version=2, presets={"by": "name"})
    (tmp_path / LIBRARY_FILE).write_text(text)
    with pytest.raises(OSError, match="written by a later version"):
        load_library(tmp_path)
    assert (tmp_path / LIBRARY_FILE).read_text() == text
    assert len(list(tmp_path.iterdir())) == 1


def test_a_library_never_grows_beyond_what_can_be_read(tmp_path, monkeypatch):
    save_library(PresetLibrary((EDGE,)), tmp_path)
    before = (tmp_path / LIBRARY_FILE).read_bytes()
    monkeypatch.setattr(files, "MAX_BYTES", 2**20)
    large = OwnPreset("Large", Kernel(np.random.default_rng(1).random((63, 63))))
    many = tuple(replace(large, name=f"L{n}", id=f"own-{n}") for n in range(20))
    with pytest.raises(OSError, match="more than 1 MiB"):
        save_library(PresetLibrary(many), tmp_path)
    assert (tmp_path / LIBRARY_FILE).read_bytes() == before


def test_ids_of_a_library_are_made_to_differ(tmp_path):
    rows = row(id="own-1"), row(id="own-1", name="B")
    (tmp_path / LIBRARY_FILE).write_text(text_of(*rows))
    library, _ = load_library(tmp_path)
    assert len({preset.id for preset in library.presets}) == 2
