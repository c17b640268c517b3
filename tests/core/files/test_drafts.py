"""Drafts come back as they were, and damaged ones are told by a sentence."""

import json

import pytest

from core.checks import RecipeError
from core.files.drafts import Draft, Pin, load_draft, save_draft
from core.presets import find_preset
from core.recipe import Layer, Pooling, Recipe

RECIPE = Recipe((Layer((find_preset("Sobel x").kernel(),), pooling=Pooling()),))
DRAFT = Draft(RECIPE, 1234.5, "/a/b.png", "/a/x.recipe.json", Pin("pooled", 3, 4, (10, 20)))


@pytest.mark.parametrize("draft", [DRAFT, Draft(RECIPE, 0.0)], ids=["full", "bare"])
def test_out_and_in_again(tmp_path, draft):
    save_draft(draft, tmp_path / "a")
    assert load_draft(tmp_path / "a") == draft
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format": "x"}, "format: must be"),
        ({"version": 2}, "format: must be"),
        ({"time": "now"}, "time: must be a time"),
        ({"time": float("nan")}, "time: must be a time"),
        ({"image": 3}, "image: must be a text"),
        ({"recipe_path": None}, "recipe_path: must be a text"),
        ({"recipe": {}}, "recipe.format: is missing"),
        ({"recipe": 3}, "recipe: the file must hold an object"),
        ({"pin": 3}, "pin: must be an object"),
        ({"pin": {}}, "pin.place: must be a list of 2 numbers"),
        ({"pin": {"place": [1, -1], "size": [1, 1], "stage": "pooled"}}, "pin.place: must be from"),
        ({"pin": {"place": [1, 1], "size": [1, 1], "stage": "x"}}, "pin.stage: must be one of"),
    ],
)
def test_damage_is_told_by_its_field(tmp_path, changes, sentence):
    file = tmp_path / "a"
    save_draft(DRAFT, file)
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))
    with pytest.raises(RecipeError) as caught:
        load_draft(file)
    assert str(caught.value).startswith(sentence)


def test_half_a_file_is_refused(tmp_path):
    file = tmp_path / "a"
    save_draft(DRAFT, file)
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(RecipeError, match="no valid JSON"):
        load_draft(file)
    file.write_text("[]")
    with pytest.raises(RecipeError, match="must hold an object"):
        load_draft(file)
