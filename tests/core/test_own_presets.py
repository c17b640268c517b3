"""Own presets: their checks, their parameters, their place among the others, and name clashes."""

from dataclasses import replace

import numpy as np
import pytest

from core.checks import RecipeError
from core.kernel_edits import custom_name, preset_of, renamed
from core.own_presets import MAX_NAME, OwnPreset, check_label, free_name, merged, new_id
from core.presets import built_in_presets, find_preset, own_presets, presets, use_own_presets
from core.recipe import Kernel

ODD = Kernel([[3, 1], [4, 1]], scale=0.5, bias=2, anchor=(1, 1))
GAUSS = find_preset("gaussian").kernel(sigma=1.5)


@pytest.fixture
def use():
    yield lambda *own: use_own_presets(own)
    use_own_presets(())


def gaussian(name="My blur", **changes):
    return OwnPreset(name, GAUSS, base="gaussian", parameter_values={"sigma": 1.5}, **changes)


def test_its_kernel_has_its_name():
    preset = OwnPreset("  Odd one ", ODD, note=" For tests\n")
    assert preset.kernel() == replace(ODD, name="Odd one")
    assert (preset.name, preset.note, preset.about) == ("Odd one", "For tests", "For tests")
    assert preset.parameters == ()
    with pytest.raises(RecipeError, match="sigma: is no parameter of Odd one"):
        preset.kernel(sigma=2)


def test_ids_differ():
    assert len({new_id() for _ in range(100)}) == 100
    assert OwnPreset("A", ODD).id != OwnPreset("A", ODD).id


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "name: must not be empty"),
        ({"name": "two\nlines"}, "name: must be one line"),
        ({"name": "x" * 81}, "name: must have at most 80 characters, not 81"),
        ({"name": 5}, "name: must be a text, not 5"),
        ({"name": "custom (FROM Box 3)"}, "name: must not begin with"),
        ({"group": ""}, "group: must not be empty"),
        ({"note": "x" * 2001}, "note: must have at most 2000"),
        ({"note": "\ud800"}, "note: has a character that is no valid Unicode"),
        ({"fixed": Kernel(np.ones((2, 3, 3)))}, "weights: must have two dimensions, not 3"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(changes, sentence):
    with pytest.raises(RecipeError) as caught:
        OwnPreset(**{"name": "A", "fixed": ODD, **changes})
    assert str(caught.value).startswith(sentence)


def test_typed_texts_are_kept_only_where_they_are_true():
    kernel = Kernel([[1 / 9, 2]], scale=0.25)
    preset = OwnPreset("A", kernel, texts=(("1/9", "2"),), scale_text="1/4", bias_text="1/3")
    assert preset.texts == (("1/9", ""),)  # a decimal says nothing more
    assert (preset.scale_text, preset.bias_text) == ("1/4", "")
    assert OwnPreset("A", kernel, texts=(("1/8", "nonsense("),)).texts == ()
    assert OwnPreset("A", kernel, texts=(("1/9",),)).texts == ()  # of another size


def test_a_parametric_one_has_its_own_values_as_defaults():
    preset = gaussian()
    assert {p.name: p.default for p in preset.parameters}["sigma"] == 1.5
    assert preset.kernel() == replace(GAUSS, name="My blur")
    assert preset.kernel(sigma=2.0) == replace(
        find_preset("gaussian").kernel(sigma=2.0), name="My blur"
    )
    assert preset.source == "Gaussian blur"


def test_weights_decide_where_the_formula_gives_others():
    preset = OwnPreset("A", ODD, base="gaussian", parameter_values={"sigma": 1.5})
    assert preset.parameters == ()
    assert preset.base == "gaussian"
    assert preset.kernel() == replace(ODD, name="A")
    later = OwnPreset("A", ODD, base="of a later version", parameter_values={"spin": 3})
    assert later.parameters == ()
    assert dict(later.parameter_values) == {"spin": 3}
    bad = OwnPreset("A", GAUSS, base="gaussian", parameter_values={"sigma": "much"})
    assert bad.parameters == ()


def test_values_cannot_be_changed_from_outside():
    values = {"sigma": 1.5}
    preset = OwnPreset("A", GAUSS, base="gaussian", parameter_values=values)
    values["sigma"] = 9
    assert preset.parameter_values["sigma"] == 1.5
    assert hash(preset) == hash(replace(preset))


def test_own_presets_stand_in_their_groups(use):
    use(
        OwnPreset("b", ODD, group="Zoo"),
        OwnPreset("a", ODD, group="Zoo"),
        OwnPreset("Mine", ODD, group="smooth"),
    )
    assert [preset.name for preset in own_presets()] == ["b", "a", "Mine"]
    names = [preset.name for preset in presets()]
    built_in = [preset.name for preset in built_in_presets()]
    assert [name for name in names if name in built_in] == built_in
    assert names[3:5] == ["a", "b"]  # behind the tutorial's three
    smooth = [preset.name for preset in presets() if preset.group.casefold() == "smooth"]
    assert smooth[-1] == "Mine"
    assert names.index("Mine") == names.index(smooth[-2]) + 1
    assert find_preset("mine").kernel() == replace(ODD, name="Mine")
    use()
    assert presets() == built_in_presets()


def test_an_edited_one_is_custom_and_comes_back(use):
    mine = OwnPreset("Mine", ODD)
    use(mine, gaussian())
    kernel = mine.kernel()
    assert preset_of(kernel) == mine
    edited = renamed(kernel, replace(kernel, bias=7.0))
    assert edited.name == custom_name(mine) == "Custom (from Mine)"
    assert renamed(edited, replace(edited, bias=2.0)).name == "Mine"
    blur = gaussian().kernel()
    assert preset_of(blur).name == "My blur"
    assert renamed(blur, replace(blur, bias=1.0)).name == "Custom (from My blur)"
    use()
    assert preset_of(kernel) is None


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("A", [], "A"),
        ("A", ["a"], "A (2)"),
        ("A", ["A", "A (2)"], "A (3)"),
        ("A (2)", ["A (2)"], "A (3)"),  # counted on, not nested; A may be somebody else's
        ("A (x)", ["A (x)"], "A (x) (2)"),
    ],
)
def test_free_name(name, taken, free):
    taken = [*taken, "A"] if name == "A (2)" else taken
    assert free_name(name, taken) == free


def test_free_names_stay_within_their_length():
    long = "x" * MAX_NAME
    made = free_name(long, [long])
    assert len(made) == MAX_NAME
    assert made.endswith(" (2)")
    assert check_label(made, "name") == made


def test_merging_renames_what_differs_and_skips_what_is_there():
    one, two = OwnPreset("One", ODD), OwnPreset("One", replace(ODD, bias=9.0))
    result = merged((one,), (replace(one, id=new_id()), two, OwnPreset("Box 3", ODD)), ["Box 3"])
    assert [preset.name for preset in result.presets] == ["One", "One (2)", "Box 3 (2)"]
    assert (len(result.added), result.known, result.renamed) == (2, 1, 2)
    again = merged(result.presets, (replace(two, name="Other", id=one.id),))
    assert len({preset.id for preset in again.presets}) == 4
