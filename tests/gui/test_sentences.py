"""What core refuses is said in the language of the window."""

import pytest

from core.expressions import ExpressionError, parse_number
from core.files.images import read_image
from core.files.recipes import load_recipe
from core.recipe import Kernel, Layer, RecipeError
from core.sentences import Sentence
from gui import settings
from gui.language import apply_language
from gui.sentences import counted, said


@pytest.fixture
def speak(qapp):
    yield lambda code: apply_language(qapp, code)
    apply_language(qapp, "en")


def test_english_is_the_text_of_the_error(speak):
    speak("en")
    with pytest.raises(ExpressionError) as caught:
        parse_number("1/0")
    assert said(caught.value) == str(caught.value)
    assert said("made up") == "made up"
    assert said("") == ""
    assert said(MemoryError()) == ""
    assert counted(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("1/0", "Division durch null in 1/0"),
        ("2*sqr(2)", "unbekannter Name „sqr“"),
        ("2 3", "zwischen „2“ und „3“ fehlt ein Operator"),
        ("2*)", "vor „)“ fehlt eine Zahl nach „2*“"),
        ("1,234", "„1,234“ könnte eine Dezimalzahl oder Tausender sein: schreiben Sie einen"
                  " Punkt oder kein Komma"),
        ("", "der Text ist leer"),
    ],
)  # fmt: skip
def test_expressions_in_german(speak, text, german):
    speak("de")
    with pytest.raises(ExpressionError) as caught:
        parse_number(text)
    assert said(caught.value) == german


def test_recipes_and_files_in_german(speak, tmp_path):
    speak("de")
    with pytest.raises(RecipeError) as caught:
        Layer([Kernel([[1]])], stride=(0, 1))
    assert said(caught.value).startswith("stride[0]: muss zwischen 1 und ")
    place = tmp_path / "a.recipe.json"
    place.write_text('{"format": "kernelscope-recipe", "version": 1, "layers": [3]}')
    with pytest.raises(RecipeError) as caught:
        load_recipe(place)
    assert said(caught.value) == "layers[0]: muss ein Objekt sein, nicht 3"
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    with pytest.raises(OSError) as caught:
        read_image(tmp_path / "a.pdf")
    assert "ein PDF-Dokument" in said(caught.value)
    with pytest.raises(OSError) as caught:
        read_image(tmp_path / "none.png")
    assert said(caught.value) == "diese Datei gibt es nicht"


def test_sentences_in_sentences_and_large_numbers(speak):
    speak("de")
    inner = Sentence("must be a list, not {0}", Sentence("an object"))
    outer = Sentence("{0}: {1}", "layers", inner)
    assert said(outer) == "layers: muss eine Liste sein, nicht ein Objekt"
    assert said(Sentence("the picture has more than {0:,} pixels", 20000)) == (
        "das Bild hat mehr als 20\u202f000 Pixel"
    )
    assert counted(1234567) == "1\u202f234\u202f567"


def test_a_file_that_is_refused_is_refused_in_german(speak, make_window, qtbot, monkeypatch):
    monkeypatch.setitem(settings.DEFAULTS, settings.LANGUAGE, "de")
    window = make_window()
    window.open_image("no-such-picture.png")
    wanted = "no-such-picture.png wurde nicht geöffnet: diese Datei gibt es nicht"
    qtbot.waitUntil(lambda: window.message_bar.text() != "")
    assert window.message_bar.text() == wanted
