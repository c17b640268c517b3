"""Every field of a recipe that can be wrong, made wrong, is refused with its path."""

from __future__ import annotations

import copy
import dataclasses
import json
import math
import pickle

import numpy as np
import pytest
from hypothesis import given, settings

from core.files.recipes import load_recipe, recipe_from_json, recipe_to_json, save_recipe
from core.recipe import Kernel, Layer, Pooling, Recipe, RecipeError
from tests.core import strategies

EXAMPLE = """
{
  "format": "kernelscope-recipe",
  "version": 1,
  "color": "channels",
  "layers": [
    {
      "name": "",
      "enabled": true,
      "kernels": [
        {"name": "Vertical edges", "weights": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
         "scale": 1.0, "bias": 0.0}
      ],
      "flip": false,
      "stride": [1, 1],
      "dilation": [1, 1],
      "padding": "same",
      "border": "reflect",
      "border_value": 0.0,
      "activation": "none",
      "pooling": {"kind": "max", "size": [2, 2], "stride": [2, 2], "padding": [0, 0],
                  "dilation": [1, 1], "ceil_mode": false, "count_include_pad": true}
    }
  ]
}
"""

LAYER_DEFAULTS = {
    "name": "",
    "enabled": True,
    "flip": False,
    "stride": [1, 1],
    "dilation": [1, 1],
    "padding": "same",
    "border": "reflect",
    "border_value": 0,
    "activation": "none",
    "slope": 0.01,
    "pooling": None,
}
KERNEL_DEFAULTS = {"name": "", "scale": 1, "bias": 0}
POOLING_DEFAULTS = {
    "kind": "max",
    "size": [2, 2],
    "stride": [2, 2],
    "padding": [0, 0],
    "dilation": [1, 1],
    "ceil_mode": False,
    "count_include_pad": True,
}

NAN, INF = math.nan, math.inf
HUGE = 10**400
TEXTS = [1, 1.5, None, True, [], {}, ["a"], "\ud800"]
FLAGS = [0, 1, "true", None, [], {}, 0.0]
NUMBERS = ["1", "", None, True, [], [1], {}, NAN, INF, -INF, HUGE, -HUGE]
WORDS = ["", "Max", "SAME", " none", 1, None, True, [], ["max"], {}, NAN]


def pairs(low, high):
    single = ["1", None, True, 1.5, NAN, INF, [], [1], {}, low - 1, high + 1, 10**30, HUGE, -HUGE]
    shapes = [1, "11", None, True, {}, {"0": 1}, [], [1], [1, 1, 1]]
    return [*shapes, *([one, 1] for one in single), *([1, one] for one in single)]


SIDES = [
    "none", "Same", "", 1, None, True, {}, [], [0], [0, 0], [0, 0, 0], [0] * 5,
    [-1, 0, 0, 0], [0, -1, 0, 0], [0, 0, -1, 0], [0, 0, 0, -1],
    [1.5, 0, 0, 0], ["1", 0, 0, 0], [None, 0, 0, 0], [True, 0, 0, 0], [NAN, 0, 0, 0],
    [[], 0, 0, 0], [0, 0, 0, HUGE],
]  # fmt: skip
LIMITS = [1, "01", True, {}, [], [0], [0, 1, 2], [2, 1], *([0, one] for one in NUMBERS)]
WEIGHTS = [
    1, "1", None, True, {}, [], [[]], [[], []], [[[]]], [1], [1, 2, 3], [[1], 2], [1, [2]],
    [["1"]], [[None]], [[True]], [[{}]], [[1, 2], [3]], [[1], [2, 3]], [[1, [2]]], [[[1], 2]],
    [[[1, 2], [3]]], [[[1], [2]], [[1]]], [[[1, 2]], [[1]]], [[[[1]]]], [[[[[1]]]]],
    [[NAN]], [[1, INF]], [[1], [-INF]], [[[1]], [[NAN]]], [[HUGE]],
    [[0] * 64], [[0]] * 64, [[[0] * 64]], [[[0]] * 64], [[[0]]] * 4097,
]  # fmt: skip

ONE_KERNEL = {"weights": [[1]]}
ONE_LAYER = {"kernels": [ONE_KERNEL]}

WRONG = {
    "color": WORDS,
    "layers": [None, 1, "a", True, {}, [], [1], [None], [[]], ["a"], [ONE_LAYER] * 65],
    "layers[0].name": TEXTS,
    "layers[0].enabled": FLAGS,
    "layers[0].kernels": [None, 1, "a", {}, [], [1], [None], [[[1]]], [ONE_KERNEL] * 4097],
    "layers[0].kernels[0].name": TEXTS,
    "layers[0].kernels[0].weights": WEIGHTS,
    "layers[0].kernels[0].scale": NUMBERS,
    "layers[0].kernels[0].bias": NUMBERS,
    "layers[0].kernels[0].anchor": [*(p for p in pairs(0, 2) if p is not None), [3, 0], [0, 3]],
    "layers[0].flip": FLAGS,
    "layers[0].stride": pairs(1, 64),
    "layers[0].dilation": pairs(1, 64),
    "layers[0].padding": SIDES,
    "layers[0].border": WORDS,
    "layers[0].border_value": NUMBERS,
    "layers[0].activation": WORDS,
    "layers[0].slope": NUMBERS,
    "layers[0].range": LIMITS,
    "layers[0].pooling": [1, "max", True, False, [], [1]],
    "layers[0].pooling.kind": WORDS,
    "layers[0].pooling.size": pairs(1, 256),
    "layers[0].pooling.stride": [p for p in pairs(1, 64) if p is not None],
    "layers[0].pooling.padding": [*pairs(0, 1), [2, 0], [0, 2]],
    "layers[0].pooling.dilation": pairs(1, 64),
    "layers[0].pooling.ceil_mode": FLAGS,
    "layers[0].pooling.count_include_pad": FLAGS,
}
FILE_ONLY = {
    "format": [None, 1, "", "kernelscope", [], {}, "kernelscope-recipe "],
    "version": [None, 0, 2, -1, 1.5, "1", True, [], {}, NAN, HUGE],
    "layers[0].kernels[0].anchor": [None],
    "layers[0].range": [None],
    "layers[0].pooling.stride": [None],
}


def steps_of(path: str) -> list[str | int]:
    """The keys of a path such as layers[0].kernels[0].scale."""
    parts = path.replace("[", ".").replace("]", "").split(".")
    return [int(part) if part.isdigit() else part for part in parts]


def example_with(path: str, value) -> dict:
    document = json.loads(EXAMPLE)
    *outer, last = steps_of(path)
    place = document
    for step in outer:
        place = place[step]
    place[last] = value
    return document


def built(document: dict) -> Recipe:
    """The same document through the constructors; their errors get the outer path."""

    def make(kind, fields, path):
        try:
            return kind(**fields)
        except RecipeError as error:
            raise error.under(path) if path else error from None

    def each(items, make_one):
        if isinstance(items, list) and all(isinstance(item, dict) for item in items):
            return [make_one(item, index) for index, item in enumerate(items)]
        return items

    def layer(fields, number):
        path = f"layers[{number}]"
        fields = dict(fields)
        if isinstance(fields.get("pooling"), dict):
            fields["pooling"] = make(Pooling, fields["pooling"], f"{path}.pooling")
        fields["kernels"] = each(
            fields["kernels"], lambda one, index: make(Kernel, one, f"{path}.kernels[{index}]")
        )
        return make(Layer, fields, path)

    fields = {name: value for name, value in document.items() if name not in ("format", "version")}
    fields["layers"] = each(fields["layers"], layer)
    return make(Recipe, fields, "")


def assert_refused(make, path: str):
    with pytest.raises(RecipeError) as caught:
        make()
    error = caught.value
    assert isinstance(error, ValueError)
    # A part of the field may be named too, such as stride[1].
    assert error.path == path or error.path.startswith(f"{path}["), (error.path, str(error))
    assert str(error).startswith(f"{error.path}: ")
    assert len(str(error)) < 300
    assert "\n" not in str(error)


def wrong_cases(tables):
    return [
        pytest.param(path, value, id=f"{path}-{index}")
        for path, values in tables.items()
        for index, value in enumerate(values)
    ]


@pytest.mark.parametrize(("path", "value"), wrong_cases(WRONG))
def test_wrong_values_are_refused_by_the_constructors(path, value):
    assert_refused(lambda: built(example_with(path, value)), path)


@pytest.mark.parametrize(("path", "value"), wrong_cases(WRONG) + wrong_cases(FILE_ONLY))
def test_wrong_values_are_refused_in_a_file(path, value):
    # Not ensure_ascii alone: lone surrogates must come through as JSON escapes.
    text = json.dumps(example_with(path, value))
    assert_refused(lambda: recipe_from_json(text), path)


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", "1" * 5000])
@pytest.mark.parametrize(
    "path",
    ["layers[0].kernels[0].scale", "layers[0].kernels[0].weights", "layers[0].border_value",
     "layers[0].stride", "version"],
)  # fmt: skip
def test_numbers_that_are_not_finite_in_a_file(path, number):
    value = {"weights": [["@"]], "stride": ["@", 1]}.get(path.split(".")[-1], "@")
    text = json.dumps(example_with(path, value)).replace('"@"', number)
    assert_refused(lambda: recipe_from_json(text), path)


@pytest.mark.parametrize(
    "path",
    ["format", "version", "layers", "layers[0].kernels", "layers[0].kernels[0].weights"],
)
def test_missing_fields(path):
    document = json.loads(EXAMPLE)
    *outer, last = steps_of(path)
    place = document
    for step in outer:
        place = place[step]
    del place[last]
    assert_refused(lambda: recipe_from_json(json.dumps(document)), path)


@pytest.mark.parametrize("level", ["", "layers[0].", "layers[0].kernels[0].", "layers[0].pooling."])
@pytest.mark.parametrize("name", ["Name", "weight", "padding_mode", "_", "comment", "é"])
def test_unknown_fields(level, name):
    for value in (None, 1, {}):
        document = example_with(level + name, value)
        assert_refused(lambda document=document: recipe_from_json(json.dumps(document)),
                       level + name)  # fmt: skip


@pytest.mark.parametrize(
    "path",
    ["kernels", "name", "layers[0].scale", "layers[0].weights", "layers[0].color",
     "layers[0].kernels[0].slope", "layers[0].kernels[0].stride", "layers[0].pooling.border",
     "layers[0].kernels[0].enabled", "layers[0].pooling.name", "layers[0].format"],
)  # fmt: skip
def test_fields_of_another_level_are_unknown(path):
    assert_refused(lambda: recipe_from_json(json.dumps(example_with(path, 1))), path)


def test_ragged_rows_are_told_by_number():
    rows = [[1, 2, 3], [1, 2, 3], [1, 2, 3, 4]]
    kernels = [ONE_KERNEL, ONE_KERNEL, {"weights": rows}]
    message = "layers[0].kernels[2].weights: row 3 has 4 numbers, row 1 has 3"
    document = example_with("layers[0].kernels", kernels)
    for make in (lambda: built(document), lambda: recipe_from_json(json.dumps(document))):
        with pytest.raises(RecipeError) as caught:
            make()
        assert str(caught.value) == message
        assert caught.value.path == "layers[0].kernels[2].weights"


# --- fields that must fit one another ----------------------------------------------------------

TWO = [[1]]
THREE = [[[1]], [[1]]]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"kernels": [{"weights": TWO}, {"weights": THREE}]}, "layers[0].kernels[1]"),
        ({"kernels": [{"weights": THREE}, {"weights": TWO}]}, "layers[0].kernels[1]"),
        ({"kernels": [{"weights": THREE}, {"weights": [[[1]]]}]}, "layers[0].kernels[1]"),
        ({"border": "keep", "kernels": [{"weights": THREE}]}, "layers[0]"),
        ({"border": "keep", "stride": [2, 1]}, "layers[0]"),
        ({"border": "keep", "stride": [1, 2]}, "layers[0]"),
        ({"border": "keep", "padding": "valid"}, "layers[0]"),
        ({"border": "keep", "padding": "full"}, "layers[0]"),
        ({"border": "keep", "padding": [0, 0, 0, 0]}, "layers[0]"),
        *(
            ({"padding": p, "kernels": [{"weights": TWO}, {"weights": [[1, 1]]}]}, "layers[0]")
            for p in ("valid", "full", [1, 1, 1, 1])
        ),
    ],
)
def test_fields_that_contradict_each_other(fields, path):
    document = json.loads(EXAMPLE)
    document["layers"][0].update(fields)
    for make in (lambda: built(document), lambda: recipe_from_json(json.dumps(document))):
        with pytest.raises(RecipeError) as caught:
            make()
        assert caught.value.path.startswith(path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("layers[0].kernels[0].weights", [[0] * 63] * 63),
        ("layers[0].kernels[0].weights", [[[0]]] * 4096),
        ("layers[0].kernels[0].weights", [[10**30, -(10**18), 2**63]]),
        ("layers[0].kernels[0].weights", [[1e308, -5e-324]]),
        ("layers[0].kernels[0].anchor", [2, 0]),
        ("layers[0].kernels[0].scale", 10**300),
        ("layers[0].kernels", [ONE_KERNEL] * 4096),
        ("layers[0].kernels", [ONE_KERNEL, {"weights": [[1, 2], [3, 4]]}]),
        ("layers", [ONE_LAYER] * 64),
        ("layers[0].stride", [64, 1]),
        ("layers[0].dilation", [1, 64]),
        ("layers[0].padding", [0, 0, 0, 0]),
        ("layers[0].padding", [1, 2, 3, 400]),
        ("layers[0].range", [3, 3]),
        ("layers[0].range", [-1e300, 0]),
        ("layers[0].pooling", None),
        ("layers[0].pooling", {"size": [256, 256]}),
        ("layers[0].pooling", {"size": [3, 2], "padding": [1, 1]}),
        ("layers[0].pooling.stride", [64, 64]),
        ("layers[0].pooling.dilation", [64, 64]),
    ],
)
def test_values_at_their_limits_are_read(path, value):
    document = example_with(path, value)
    assert recipe_from_json(json.dumps(document)) == built(document)


# --- texts that are no recipe --------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["", " ", "null", "1", '"a"', "[]", "{", "{}", "[1", EXAMPLE[:-3], EXAMPLE + "x",
     EXAMPLE.replace('"', "'"), EXAMPLE.replace("true", "True"), EXAMPLE.replace("]", ",]", 1),
     "// a\n" + EXAMPLE, "[" * 100_000, '{"a":' * 100_000, "[" * 900 + "]" * 900, "\x00"],
    ids=range(19),
)  # fmt: skip
def test_texts_that_are_no_recipe(text):
    with pytest.raises(RecipeError, match=r"\w") as caught:
        recipe_from_json(text)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("depth", [4, 90, 900, 100_000])
@pytest.mark.parametrize(
    "path", ["layers[0].kernels[0].weights", "layers[0].name", "layers", "color", "version"]
)
def test_deep_nesting(path, depth):
    text = json.dumps(example_with(path, "@")).replace('"@"', "[" * depth + "]" * depth)
    with pytest.raises(RecipeError) as caught:
        recipe_from_json(text)
    assert len(str(caught.value)) < 300
    if depth <= 90:
        assert caught.value.path.startswith(path)


@pytest.mark.parametrize("field", ["version", "color", "scale", "weights", "kind", "stride"])
def test_fields_that_stand_twice(field):
    text = json.dumps(json.loads(EXAMPLE))
    start = text.index(f'"{field}"')
    item = text[start : text.index('"', start + len(field) + 2)]
    if field in ("color", "kind"):
        item = f'"{field}": "max", '
    text = text[:start] + item + text[start:]
    json.loads(text)  # JSON itself lets it pass
    with pytest.raises(RecipeError) as caught:
        recipe_from_json(text)
    assert caught.value.path.endswith(field)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", EXAMPLE.encode().replace(b"Vertical", b"\xe9\xff"), EXAMPLE.encode("utf-16"),
     b"\x89PNG\r\n\x1a\n"],
    ids=range(5),
)  # fmt: skip
def test_files_that_are_no_recipe(tmp_path, content):
    path = tmp_path / "bad.recipe.json"
    path.write_bytes(content)
    with pytest.raises(RecipeError):
        load_recipe(path)


def test_oversize_file_is_refused_unread(tmp_path):
    path = tmp_path / "big.recipe.json"
    with path.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(RecipeError, match="large"):
        load_recipe(path)


def test_absent_file_is_an_os_error(tmp_path):
    with pytest.raises(OSError, match="none"):
        load_recipe(tmp_path / "none.recipe.json")


# --- what is read and written ------------------------------------------------------------------


def test_example_is_read_and_written_with_the_same_fields(tmp_path):
    recipe = recipe_from_json(EXAMPLE)
    edges = Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], name="Vertical edges")
    assert recipe == Recipe((Layer((edges,), pooling=Pooling()),))
    assert json.loads(recipe_to_json(recipe)) == json.loads(EXAMPLE)
    path = tmp_path / "näme.recipe.json"
    save_recipe(recipe, path)
    assert json.loads(path.read_bytes()) == json.loads(EXAMPLE)
    assert load_recipe(path) == load_recipe(str(path)) == recipe


def test_defaults_left_out_and_written_out_are_the_same():
    short = {"format": "kernelscope-recipe", "version": 1, "layers": [ONE_LAYER]}
    plain = Recipe((Layer((Kernel([[1]]),)),))
    assert recipe_from_json(json.dumps(short)) == plain
    layer = {**LAYER_DEFAULTS, "kernels": [{**ONE_KERNEL, **KERNEL_DEFAULTS, "anchor": [0, 0]}]}
    long = {**short, "color": "channels", "layers": [layer]}
    assert recipe_from_json(json.dumps(long)) == plain
    for fields in ({}, POOLING_DEFAULTS):
        layer["pooling"] = fields
        pooled = recipe_from_json(json.dumps(long))
        assert pooled == Recipe((Layer((Kernel([[1]]),), pooling=Pooling()),))
    layer["pooling"] = {"size": [3, 4]}
    assert recipe_from_json(json.dumps(long)).layers[0].pooling.stride == (3, 4)


def test_defaults_of_the_constructors():
    layer, kernel, pooling = Layer((Kernel([[1]]),)), Kernel(np.ones((4, 7))), Pooling()
    listed = {name: tuple(v) if isinstance(v, list) else v for name, v in LAYER_DEFAULTS.items()}
    assert {name: getattr(layer, name) for name in listed} == listed
    assert layer.range is None
    assert (kernel.name, kernel.scale, kernel.bias, kernel.anchor) == ("", 1, 0, (1, 3))
    for name, value in POOLING_DEFAULTS.items():
        assert getattr(pooling, name) == (tuple(value) if isinstance(value, list) else value)
    assert Pooling("sum", size=(5, 1)).stride == (5, 1)
    assert Recipe((layer,)).color == "channels"


def refuse(word):
    raise AssertionError(word)


@settings(strategies.FIXED, max_examples=200)
@given(strategies.any_recipes())
def test_random_recipes_come_back_equal(recipe):
    text = recipe_to_json(recipe)
    document = json.loads(text, parse_constant=refuse)
    again = recipe_from_json(text)
    assert again == recipe
    assert hash(again) == hash(recipe)
    assert built(document) == recipe
    for layer, same in zip(recipe.layers, again.layers, strict=True):
        for kernel, twin in zip(layer.kernels, same.kernels, strict=True):
            assert kernel.weights.tobytes() == twin.weights.tobytes()


def test_names_in_every_script_survive_a_file(tmp_path):
    name = 'Kanten \u00e9\u4e2d\U0001f600\n\t"\\/\x00\u2028'
    recipe = Recipe((Layer((Kernel([[1]], name=name),), name=name),))
    save_recipe(recipe, tmp_path / "a.recipe.json")
    assert load_recipe(tmp_path / "a.recipe.json") == recipe
    raw = json.dumps(json.loads(recipe_to_json(recipe)), ensure_ascii=False)
    (tmp_path / "b.recipe.json").write_text(raw, encoding="utf-8")
    assert load_recipe(tmp_path / "b.recipe.json") == recipe


# --- the values --------------------------------------------------------------------------------

KERNEL = Kernel([[1, 2], [3, 4]])
LAYER = Layer((KERNEL,), pooling=Pooling())
CHANGES = [
    (KERNEL, {"weights": [[1, 2], [3, 5]]}),
    (KERNEL, {"weights": [[1, 2, 3, 4]]}),
    (KERNEL, {"weights": [[[1, 2], [3, 4]]]}),
    (KERNEL, {"name": "a"}),
    (KERNEL, {"scale": 2}),
    (KERNEL, {"bias": 2}),
    (KERNEL, {"anchor": (1, 1)}),
    (Pooling(), {"kind": "min"}),
    (Pooling(), {"size": (2, 3)}),
    (Pooling(), {"stride": (1, 2)}),
    (Pooling(), {"padding": (0, 1)}),
    (Pooling(), {"dilation": (2, 1)}),
    (Pooling(), {"ceil_mode": True}),
    (Pooling(), {"count_include_pad": False}),
    (LAYER, {"kernels": (KERNEL, KERNEL)}),
    (LAYER, {"name": "a"}),
    (LAYER, {"enabled": False}),
    (LAYER, {"flip": True}),
    (LAYER, {"stride": (2, 1)}),
    (LAYER, {"dilation": (2, 1)}),
    (LAYER, {"padding": "valid"}),
    (LAYER, {"padding": (0, 0, 0, 1)}),
    (LAYER, {"border": "zeros"}),
    (LAYER, {"border_value": 1}),
    (LAYER, {"activation": "relu"}),
    (LAYER, {"slope": 0.5}),
    (LAYER, {"range": (0, 1)}),
    (LAYER, {"pooling": None}),
    (Recipe((LAYER,)), {"color": "luminance"}),
    (Recipe((LAYER,)), {"layers": (LAYER, LAYER)}),
]


def fields_of(value) -> dict:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


@pytest.mark.parametrize(("value", "change"), CHANGES)
def test_values_are_equal_when_all_fields_are(value, change):
    fields = fields_of(value)
    twin = type(value)(**fields)
    assert twin == value
    assert hash(twin) == hash(value)
    assert {value, twin} == {value}
    other = type(value)(**{**fields, **change})
    assert other != value
    assert not other == value  # noqa: SIM201
    assert {value: 1}.get(other) is None


def test_every_field_is_compared_above():
    for kind in (Kernel, Pooling, Layer, Recipe):
        changed = {name for value, change in CHANGES if type(value) is kind for name in change}
        assert changed == {field.name for field in dataclasses.fields(kind)}


def test_equal_weights_of_any_origin():
    twins = [
        Kernel([[1, 0], [0, 1]]),
        Kernel(((1.0, 0), (0, 1))),
        Kernel(np.eye(2)),
        Kernel(np.eye(2, dtype=np.uint8)),
        Kernel(np.eye(2, dtype=np.float32).T),
        Kernel(np.eye(2, dtype=bool)),
        Kernel(np.eye(4)[::2, ::2]),
        Kernel([np.array([1, 0]), np.array([0, 1])]),
        Kernel([[1, -0.0], [0, 1]]),
    ]
    assert len({*twins}) == 1
    assert all(one == other for one in twins for other in twins)
    assert all(one.weights.dtype == np.float64 for one in twins)
    assert Kernel([[1]]) != [[1]]
    assert Kernel([[1]]) is not None


@pytest.mark.parametrize(
    "weights",
    [np.ones(3), np.ones((1, 1, 1, 1)), np.ones((0, 3)), np.ones((1, 3, 0)), np.float64(3),
     np.array([[1j]]), np.array([["1"]]), np.array([[None]]), np.array([[np.nan]]),
     np.array([[np.inf]]), np.ones((64, 1)), np.ones((1, 64)), np.ones((4097, 1, 1)), object(),
     [np.ones(2), np.ones(3)], np.array([["2020-01-01"]], dtype="M8[D]")],
    ids=range(16),
)  # fmt: skip
def test_arrays_that_are_no_weights(weights):
    assert_refused(lambda: Kernel(weights), "weights")


@pytest.mark.parametrize("value", [KERNEL, Pooling(), LAYER, Recipe((LAYER,))])
def test_values_are_frozen(value):
    for name, content in fields_of(value).items():
        with pytest.raises(AttributeError):
            setattr(value, name, content)
        with pytest.raises(AttributeError):
            delattr(value, name)


def test_weights_are_a_read_only_copy():
    source = np.ones((2, 3))
    kernel = Kernel(source)
    source[0, 0] = 7
    assert kernel.weights[0, 0] == 1
    assert source.flags.writeable
    assert not kernel.weights.flags.writeable
    with pytest.raises(ValueError, match="read-only"):
        kernel.weights[0, 0] = 7


def test_lists_are_kept_as_tuples():
    kernels, side = [KERNEL], [1, 2, 3, 4]
    layer = Layer(kernels, padding=side, stride=[2, 1], dilation=[1, 2], range=[0, 1])
    kernels.append(KERNEL)
    side[0] = 9
    expected = Layer((KERNEL,), padding=(1, 2, 3, 4), stride=(2, 1), dilation=(1, 2), range=(0, 1))
    assert layer == expected
    assert hash(layer) == hash(expected)
    layers = [layer]
    recipe = Recipe(layers)
    layers.clear()
    assert recipe == Recipe((layer,))


@pytest.mark.parametrize("value", [KERNEL, Pooling(), LAYER, Recipe((LAYER,))])
def test_values_can_be_copied(value):
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin == value
        assert hash(twin) == hash(value)
