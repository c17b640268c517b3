"""Sentences are their English text and keep their parts."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checks import RecipeError
from core.expressions import ExpressionError, parse_number
from core.files.limits import ImageFileError
from core.sentences import Sentence, sentence_of


@given(st.text(), st.integers())
def test_a_sentence_is_its_text(text, number):
    sentence = Sentence("{0} has {1:,} rows", text, number)
    assert sentence == f"{text} has {number:,} rows"
    assert str(sentence) == f"{sentence}" == "".join([sentence])
    assert (sentence.template, sentence.arguments) == ("{0} has {1:,} rows", (text, number))
    assert hash(sentence) == hash(str(sentence))


@pytest.mark.parametrize(
    "other", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_copies_keep_the_parts(other):
    sentence = other(Sentence("{{{0}}} of {1}", 1, Sentence("{0} pages", 2)))
    assert sentence == "{1} of 2 pages"
    assert sentence.template == "{{{0}}} of {1}"
    assert sentence.arguments[1].template == "{0} pages"


def test_errors_carry_their_sentence():
    error = ImageFileError(Sentence("the {0} file is cut short", "GIF"))
    assert str(error) == "the GIF file is cut short"
    assert sentence_of(error).template == "the {0} file is cut short"
    assert sentence_of(OSError(2, "No such file")) == "[Errno 2] No such file"
    assert sentence_of(MemoryError()) == ""


def test_a_recipe_error_puts_the_path_before_its_reason():
    error = RecipeError("stride", Sentence("must be a number, not {0}", "null")).under("layers[0]")
    assert str(error) == "layers[0].stride: must be a number, not null"
    assert sentence_of(error).arguments[1].template == "must be a number, not {0}"
    assert (
        str(RecipeError("", "is empty")) == sentence_of(RecipeError("", "is empty")) == "is empty"
    )


def test_the_parts_of_an_expression_are_kept():
    with pytest.raises(ExpressionError) as caught:
        parse_number("2*sqr(2)")
    assert str(caught.value) == 'unknown name "sqr"'
    assert sentence_of(caught.value).template == "unknown name {0}"
