"""Blocks and literals against what NumPy, JSON and people mean by them."""

import ast
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.expressions import ExpressionError
from core.files.kernel_literals import literal_cells, shortened, split_blanks, split_commas
from core.files.kernel_texts import LITERALS, MAX_TEXT, read_block, table_text, with_block

numbers = st.floats(allow_nan=False, allow_infinity=False)
tables = arrays.arrays(
    np.float64, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=numbers
)
SQUARE = [[1, 2], [3, 4]]


@pytest.mark.parametrize("id", LITERALS)
@given(weights=tables)
def test_what_is_written_is_read_again_exactly(id, weights):
    block = read_block(LITERALS[id].write(weights))
    np.testing.assert_array_equal(block.values, weights)
    assert block.is_literal == (id != "table")
    assert not block.values.flags.writeable


@given(weights=tables)
def test_json_and_numpy_literals_are_what_those_read(weights):
    np.testing.assert_array_equal(json.loads(LITERALS["json"].write(weights)), weights)
    code = LITERALS["numpy"].write(weights)
    assert code.startswith("np.array(")
    read = ast.literal_eval(code.removeprefix("np.array(").removesuffix(")"))
    np.testing.assert_array_equal(np.array(read), weights)


@given(weights=tables, separator=st.sampled_from((None, ",", " ")))
def test_what_numpy_prints_is_read(weights, separator):
    with np.printoptions(threshold=10**6, floatmode="unique"):
        text = repr(weights) if separator is None else np.array2string(weights, separator=separator)
    np.testing.assert_array_equal(read_block(text).values, weights)


def test_literals_of_a_kernel():
    weights = np.array([[-1, 0.5], [0, 2]])
    assert LITERALS["table"].write(weights) == table_text(weights) == "-1\t0.5\n0\t2"
    assert LITERALS["matlab"].write(weights) == "[-1 0.5; 0 2]"
    assert LITERALS["json"].write(weights) == "[[-1, 0.5],\n [0, 2]]"
    assert LITERALS["numpy"].write(weights) == "np.array([\n    [-1.0, 0.5],\n    [0.0, 2.0],\n])"
    assert LITERALS["c"].write(weights) == (
        "const double kernel[2][2] = {\n    {-1.0, 0.5},\n    {0.0, 2.0}\n};"
    )


@pytest.mark.parametrize(
    "text",
    [
        "1\t2\n3\t4\n",
        "1\t2\r\n3\t4\r\n",
        "1\t2\t\n3\t4\t\n",
        "1 2\n3 4",
        "  1   2 \n 3 4 ",
        "1, 2\n3, 4",
        "1.0,2\n3,4.0",
        "1;2\n3;4",
        "1;2;\n3;4;",
        '"1","2"\n"3","4"',
        "[[1, 2], [3, 4]]",
        "[[1, 2],\n [3, 4],]",
        "[1, 2],\n[3, 4]",
        "[1 2]\n[3 4]",
        "((1, 2), (3, 4))",
        "[(1, 2), (3, 4)]",
        "array([[1., 2.],\n       [3., 4.]])",
        "np.array([[1, 2], [3, 4]], dtype=np.float32)",
        "kernel = np.array([[1, 2],  # first\n [3, 4]])",
        "numpy.asarray([[1, 2], [3, 4]], 'f4')",
        "torch.tensor([[1, 2], [3, 4]], device='cuda:0')",
        "[[[1, 2], [3, 4]]]",
        "[1 2; 3 4]",
        "K = [1, 2; 3, 4];  % a comment",
        "[1 2\n3 4]",
        "[1 2 ...\n ; 3 4]",
        "[1 3; 2 4]'",
        "np.array([[1, 3], [2, 4]]).T",
        "{{1, 2}, {3, 4}}",
        "{{1, 2}, {3, 4}};",
        "static const float k[2][2] = {\n {1.0f, 2.F}, /* x */\n {3.f, 4e0f}, // y\n};",
        "double k[2][2] = {{(double)1, static_cast<float>(2)}, {(float) 3, float(4)}};",
        "{ {1u, 2L}, {3UL, 4} }",
        "2 * [[0.5, 1], [1.5, 2]]",
        "np.array([[4, 8], [12, 16]]) / 4",
        "(np.array([[4, 8], [12, 16]]) / 4)",
        "[4 8; 12 16] / 8 * 2",
        "[[2/2, sqrt(4)], [9/3, 2^2]]",
        "[2 / 2, 1 + 1; 3 * 1, 2 ^ 2]",
        "[[Fraction(2, 2), np.sqrt(4)], [3, math.sqrt(16)]]",
    ],
)  # fmt: skip
def test_texts_of_every_kind(text):
    np.testing.assert_array_equal(read_block(text).values, SQUARE)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("1,5", [[1.5]]),
        ("0,5;1,5\n2;-3,25", [[0.5, 1.5], [2, -3.25]]),
        ("1,5\t-2\r\n1/2\t,5", [[1.5, -2], [0.5, 0.5]]),
        ("0,5 1,5\n2,5 3,5", [[0.5, 1.5], [2.5, 3.5]]),
        ('"0,5","1,5"', [[0.5, 1.5]]),
        ("1,2,3", [[1, 2, 3]]),
        ("1;2;3", [[1, 2, 3]]),
        ("1 -2", [[1, -2]]),
        ("-1 -2\n-3 4", [[-1, -2], [-3, 4]]),
        ("[1 -2]", [[1, -2]]),
        ("[1 - 2]", [[-1]]),
        ("[1, 2,\n 3]", [[1, 2, 3]]),
        ("[1\n2\n3]", [[1], [2], [3]]),
        ("{1, 2, 3}", [[1, 2, 3]]),
        ("sqrt(2) 1 / 3", [[2**0.5, 1 / 3]]),
        ("(1 + 2) * 3", [[9]]),
        ("1/9 * [1 1 1]", [[1 / 9] * 3]),
        ("[1 2 1]' / 4", [[0.25], [0.5], [0.25]]),
        ("[M_PI, np.pi, math.pi]", [[np.pi] * 3]),
        ("[1e5f, 1E-3F]", [[1e5, 1e-3]]),
    ],
)
def test_numbers_and_their_places(text, rows):
    np.testing.assert_array_equal(read_block(text).values, rows)


def test_texts_are_kept_as_written():
    block = read_block("1/9\t sqrt(2)\n0,5\t-2")
    assert block.texts == (("1/9", "sqrt(2)"), ("0,5", "-2"))
    assert read_block("{{1.5f, (float)1/9}}").texts == (("1.5", "1/9"),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there are no numbers to paste"),
        (" \n\t\n", "there are no numbers to paste"),
        ("[]", "there are no numbers to paste"),
        ("[[]]", "there are no numbers to paste"),
        ("1\t2\n3", "row 2 has 1 numbers, row 1 has 2"),
        ("[[1, 2], [3]]", "row 2 has 1 numbers, row 1 has 2"),
        ("[1 2; 3]'", "row 2 has 1 numbers, row 1 has 2"),
        ("1\tx", 'row 1, column 2: unknown name "x"'),
        ("[[1, 2], [3, 4y]]", "row 2, column 2: an operator is missing"),
        ("1\t\t2", "row 1, column 2: the text is empty"),
        ("[[1,,2]]", "row 1, column 2: the text is empty"),
        ("[[1, nan]]", 'row 1, column 2: unknown name "nan"'),
        ("[[1, 1e999]]", "row 1, column 2: the result of"),
        ("1,2\n3,4", '"1,2" could be a decimal or two numbers'),
        ("1,234", 'row 1, column 1: "1,234" could be a decimal or thousands'),
        ("[[1, 2", 'a "]" is missing at the end'),
        ("[1, 2}", '"[" is closed by "}"'),
        ("[[1, 2], 3]", '"3" stands beside rows in brackets'),
        ("[[[1], [2]], [[3], [4]]]", "the numbers have three dimensions"),
        ("[[[[[1]]]]]", "the brackets are nested deeper than 4 levels"),
        ("[[1 2 ... 3 4]]", "numbers were left out"),
        ("[[0 0]\n ...\n [1 1]]", "numbers were left out"),
        ("np.full((3, 3), 1/9)", '"np.full" before the numbers cannot be read'),
        ("import os; [[1]]", '"import os;" before the numbers cannot be read'),
        ("__import__('os').system('x'), [[1]]", "before the numbers cannot be read"),
        ("[[1]].pop()", '".pop()" after the numbers cannot be read'),
        ("[[__import__('os')]]", "row 1, column 1: "),
        ("\t".join(["1"] * 64), "1 × 64 numbers are too many: a kernel has 63 × 63"),
        ("1\n" * 64, "64 × 1 numbers are too many"),
        ("1" * 300, "row 1, column 1: the text is longer than 200 characters"),
        ("1 " * MAX_TEXT, "the text is longer than 400000 characters"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text, reason):
    with pytest.raises(ExpressionError) as caught:
        read_block(text)
    assert reason in str(caught.value)


def block_or_none(text):
    """Anything but a block or a short sentence fails the test."""
    try:
        return read_block(text)
    except ExpressionError as error:
        if not 0 < len(str(error)) < 250:
            pytest.fail(f"the sentence has {len(str(error))} characters")
        return None


@given(st.text(alphabet="[]{}()0123456789.,;:+-*/'\"%#\n\t _eEfx=", max_size=60))
def test_any_text_is_numbers_or_a_sentence(text):
    block = block_or_none(text)
    if block is not None:
        assert np.isfinite(block.values).all()
        assert block.values.shape == (len(block.texts), len(block.texts[0]))


LONG = 390_000


@pytest.mark.parametrize(
    "text",
    [
        "/*" * (LONG // 2), "[" * LONG, "(" * LONG, "[1]" * (LONG // 3), "1" + " " * LONG + "x",
        "[ 1" + " " * LONG + "- 2]", "." * LONG, "..." + " " * LONG + "[1]",
        "[1]" + " " * LONG + "x",
        "a " * (LONG // 2) + "= [1]", '"' * LONG, "(1," * (LONG // 3), "1 - " * (LONG // 4),
    ],
    ids=lambda text: text[:6],
)  # fmt: skip
@pytest.mark.timeout(60)
def test_long_texts_come_to_an_end(text):
    block_or_none(text)


def test_the_parts_of_reading():
    assert literal_cells("1\t2") is None
    assert literal_cells("(1 + 2) * 3") is None
    assert literal_cells("[1, 2]") == [["1", "2"]]
    assert split_blanks("1 -2  3 - 4 sqrt( 2 ) 1 / 2") == ["1", "-2", "3-4", "sqrt( 2 )", "1/2"]
    assert split_commas("1, f(2, 3) ,4") == ["1", "f(2, 3)", "4"]


def test_blocks_are_written_into_weights():
    weights = np.zeros((4, 4))
    made = with_block(weights, np.array(SQUARE), range(1, 2), range(2, 3))
    expected = weights.copy()
    expected[1:3, 2:4] = SQUARE
    np.testing.assert_array_equal(made, expected)
    assert not weights.any()
    assert with_block(weights, np.array(SQUARE), range(3, 4), range(1)) is None
    tiled = with_block(weights, np.array(SQUARE), range(4), range(4))
    np.testing.assert_array_equal(tiled, np.tile(SQUARE, (2, 2)))
    once = with_block(weights, np.array(SQUARE), range(3), range(4))
    np.testing.assert_array_equal(once[2:], 0)


@pytest.mark.parametrize(
    "text",
    ["[[1, 2], \0\7]", "np.\0\1 = [1]", "[1] \0" + "\0" * 99, "1," + "9" * 999 + "\n1,2"],
)
def test_sentences_are_short_and_can_be_shown(text):
    with pytest.raises(ExpressionError) as caught:
        read_block(text)
    said = str(caught.value)
    assert said.isprintable()
    assert len(said) < 200


def test_shortened():
    assert shortened(" a\n b\0") == "a b\ufffd"
    assert shortened("x" * 99) == "x" * 27 + "..."
