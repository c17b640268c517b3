"""The text of scripts: what it may hold, whatever a recipe holds."""

from __future__ import annotations

import ast
import io
import tokenize

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Kernel, Layer, Pooling, Recipe
from core.export.array_pieces import ARRAY_PIECES
from core.export.form import Form
from core.export.literals import call, listed, number, numbers, remark, shared_divisor, table
from core.export.script import Piece, Script
from core.export.targets import TARGETS, recipe_source
from core.export.torch_pieces import TORCH_PIECES
from tests.core import strategies
from tests.core.export.running import each_target

HOSTILE = (
    '"""\nimport os\nos.abort()\n"""',
    "'''\nraise SystemExit",
    "a\nimport os",
    "a\rimport os",
    "a\x0bimport os\x0cimport os\x85import os\u2028import os\u2029import os",
    "\\",
    "end\\\n",
    "{0} {{ }} %s {recipe!r}",
    "\u202egnp.exe\u202c",
    "\x00\x1b[31m",
    "# -*- coding: utf-7 -*-",
    "+ADw-",
    "名前 Kanten über",
    "x" * 5000,
    "\U0001f600" * 90,
)


def checked(source):
    """Parses; every import is used, every name is defined, no line is too long."""
    tree = ast.parse(source)
    compile(source, "recipe.py", "exec")
    for line in source.split("\n"):
        assert len(line) <= 100, line
        assert line == line.rstrip()
    assert source.endswith("\n")
    assert not source.endswith("\n\n")
    assert "\n\n\n\n" not in source
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            imported |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    loaded = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert imported <= loaded, imported - loaded
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert len(set(functions)) == len(functions)
    assert {name for name in functions if name != "apply"} <= loaded
    constants = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    in_functions = {
        node.id
        for function in tree.body
        if not isinstance(function, ast.Assign)
        for node in ast.walk(function)
        if isinstance(node, ast.Name)
    }
    assert constants - {"DTYPE"} <= in_functions
    return tree


def without_remarks(source):
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [t.string for t in tokens if t.type not in (tokenize.COMMENT, tokenize.NL)]


@each_target
@settings(strategies.FIXED, max_examples=40)
@given(recipe=strategies.any_recipes())
def test_scripts_are_clean_whatever_the_recipe(target, recipe):
    try:
        source = recipe_source(recipe, target)
    except ValueError:
        assert target == "opencv"  # numbers beyond float32
        return
    checked(source)


@each_target
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_stay_remarks(target, name):
    def recipe(name):
        kernel = Kernel([[1, 2]], name=name)
        layers = (Layer((kernel,), name=name), Layer((kernel, Kernel([[3]], name=name)), name=name))
        return Recipe(layers)

    source = recipe_source(recipe(name), target)
    checked(source)
    assert without_remarks(source) == without_remarks(recipe_source(recipe(""), target))
    assert source.splitlines() == source.split("\n")[:-1]
    for letter in source:
        assert letter == "\n" or letter.isprintable()


@each_target
def test_names_that_can_be_shown_are_shown(target):
    recipe = Recipe((Layer((Kernel([[1]], name="Kanten über"),), name="名前"),))
    source = recipe_source(recipe, target)
    assert '# Layer 1 "名前"' in source
    assert '"Kanten über"' in source


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (-0.5, "-0.5"),
        (-0.0, "-0.0"),
        (1 / 9, "1 / 9"),
        (-2 / 3, "-2 / 3"),
        (0.1, "0.1"),
        (1e300, "1e+300"),
        (2.0**53, "9007199254740992.0"),
        (np.pi, "3.141592653589793"),
    ],
)
def test_numbers_are_short_and_exact(value, text):
    assert number(value) == text
    assert numbers([value]) == f"({text},)"


@settings(strategies.FIXED, max_examples=400)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_come_back_exactly(value):
    back = eval(number(value))
    assert float(back) == value
    assert np.signbit(float(back)) == np.signbit(value)


@settings(strategies.FIXED, max_examples=200)
@given(strategies.any_recipes())
def test_tables_come_back_exactly(recipe):
    for layer in recipe.layers:
        for kernel in layer.kernels:
            text, packed = table(kernel.weights, "np.array", kind=", dtype=np.float64")
            assert not packed
            back = eval(text, {"np": np})
            assert back.dtype == np.float64
            np.testing.assert_array_equal(back, kernel.weights)


def test_a_shared_divisor_is_written_once():
    gauss = np.outer([1, 2, 1], [1, 2, 1]) / 16
    assert shared_divisor(np.array(gauss)) == 1  # short decimals
    assert shared_divisor(np.array([[1, 2], [3, 4]]) / 273) == 273
    assert shared_divisor(np.array([[np.pi, 1 / 3]])) == 1
    text, _ = table(np.full((2, 2), 1 / 9), "np.array")
    assert text == "np.array([\n    [1, 1],\n    [1, 1],\n]) / 9"


def test_long_rows_are_wrapped():
    text = listed(list(np.linspace(0, 1, 63)))
    assert max(map(len, text.split("\n"))) <= 100
    assert eval(text) == list(np.linspace(0, 1, 63))


def test_calls_are_broken_where_they_are_too_long():
    assert call("x = f(", ["a", "b"]) == "x = f(a, b)"
    long = call("    x = f(", ["a" * 50, "b" * 60], ")[0]")
    assert long == f"    x = f(\n        {'a' * 50},\n        {'b' * 60},\n    )[0]"


def test_remarks_are_one_short_line():
    assert remark("Sobel x") == '"Sobel x"'
    assert remark("a\nb") == '"a\\nb"'
    assert len(remark("\n" * 900)) <= 50


def test_a_form_says_what_a_layer_comes_to():
    form = Form(
        Layer(
            (Kernel([[1, 2, 3]], name="a"), Kernel([[1], [2]], name="b")),
            dilation=(2, 3),
            pooling=Pooling(),
        ),
        2,
    )
    assert form.sides == ((0, 0, 3, 3), (0, 2, 0, 0))
    assert form.is_dilated
    assert not form.is_uniform
    assert form.path == "layers[1]"
    assert form.remarks()[:3] == [
        "# Layer 2",
        "# 2 kernels of several sizes on every map, dilation 2 x 3.",
        "# Then max pooling of 2 x 2.",
    ]
    assert any('"a"' in line for line in form.remarks())


def test_a_script_takes_what_pieces_need():
    pieces = {
        "a": Piece("\ndef a():\n    b()\n", ("import sys", "from scipy import special"), ("b",)),
        "b": Piece("\ndef b():\n    pass\n", ("from scipy import ndimage",)),
        "c": Piece("\ndef c():\n    pass\n"),
    }
    script = Script(pieces)
    script.need("a")
    script.add("a()")
    text = script.text("SciPy", "About it.")
    assert "import sys\n\nfrom scipy import ndimage, special\n" in text
    assert text.endswith("def a():\n    b()\n\n\ndef b():\n    pass\n\n\na()\n")
    assert "def c" not in text


@pytest.mark.parametrize("pieces", [ARRAY_PIECES, TORCH_PIECES], ids=["arrays", "torch"])
def test_pieces_are_called_as_their_functions(pieces):
    for name, piece in pieces.items():
        (function,) = ast.parse(piece.code).body
        assert function.name == name
        assert ast.get_docstring(function)
        assert max(map(len, piece.code.splitlines())) <= 100


@settings(strategies.FIXED, max_examples=60)
@given(recipe=strategies.recipes())
def test_all_targets_say_the_same_of_layers(recipe):
    said = {
        tuple(line for line in recipe_source(recipe, name).splitlines() if line.startswith("# La"))
        for name in TARGETS
    }
    assert len(said) == 1
