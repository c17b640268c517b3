"""The files of translations are in step with the program and with each other."""

import ast
import re
from xml.etree import ElementTree

import pytest

from tests import translations
from tests.translations import CODES, FOLDER, copy_for_check, data_strings, release, sources, update

HOW = "run: python3 dev.py translations"


@pytest.mark.parametrize("code", CODES)
def test_the_ts_file_has_the_strings_of_the_program(code, tmp_path):
    committed = sources(FOLDER / f"kernelscope_{code}.ts")
    copy_for_check(code, tmp_path)
    present = sources(update(code, tmp_path))
    assert present
    assert sorted(present - committed) == [], f"new strings; {HOW}"
    assert sorted(committed - present) == [], f"strings that are gone; {HOW}"


@pytest.mark.parametrize("code", CODES)
def test_the_qm_file_is_that_of_the_ts_file(code, tmp_path):
    copy_for_check(code, tmp_path)
    compiled = release(code, tmp_path).read_bytes()
    assert compiled == (FOLDER / f"kernelscope_{code}.qm").read_bytes(), HOW


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_what_is_put_in_and_their_marks(code):
    """{0}, %n and the like, the letter after &, the dots of a dialog, and no double blanks.

    The form for one thing may leave the number out: "Remove kernel".
    """
    for message in ElementTree.parse(FOLDER / f"kernelscope_{code}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        node = message.find("translation")
        forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
        for text in forms:
            if not text or node.get("type") == "unfinished":
                continue
            kept = fields(text)
            if len(forms) > 1 and text is forms[0]:
                kept = sorted({*kept, "%n"})
            assert kept == fields(source), source
            assert ("&" in text) == ("&" in source), source
            assert text.endswith("…") == source.endswith("…"), source
            assert "  " not in text or "  " in source, source


def fields(text):
    return sorted(set(re.findall(r"\{[^{}]*\}|%n|%\d", text)))


def messages(code):
    """(source, forms, mark) of every message of a language."""
    for message in ElementTree.parse(FOLDER / f"kernelscope_{code}.ts").getroot().iter("message"):
        node = message.find("translation")
        forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
        yield message.findtext("source", ""), forms, node.get("type", "")


@pytest.mark.parametrize("code", CODES)
def test_translations_are_complete(code):
    left = [source for source, forms, mark in messages(code) if mark or not all(forms)]
    assert left == [], HOW


SAME = re.compile(
    r"""
    [^a-z]*                                             # signs, units, abbreviations
    | [a-dv0] [ ] [a-dv0] .*                               # the patterns of borders
    | &?\{0\}: [ ] \{1\} | WebP | ReLU | Leaky [ ] ReLU | NumPy | npy | np\.array.*
    | (Frei-Chen|Sobel|Scharr|Prewitt|Roberts|Kirsch|Robinson|Farid|LoG) [ ] [\d(].*
    | (Sobel|Scharr|Prewitt|Farid|Frei-Chen)( [ ] \d)? [ ] [xy]
    | (Kirsch|Robinson) [ ] [NSW]{1,2}
    | Farid.* | Daugman.* | Kirsch, .* | Prewitt, .* | Roberts, .* | Robinson, .*
    | (ImageJ|Pillow|MATLAB), .* | Kompass .*
    | npz | safetensors | Filter [ ] \{0\}: [ ] \{1\} | Gradient | Live | Rate | Tensor
    | Alpha | Bias | Gabor | Maximum | Median | Minimum | Phase | Radius | Sigma | Sigmoid
    | Adam | Tanh | Text | Original | Pooling | Name | relief | Cividis | Inferno | Magma | Viridis
    | Code | Python [ ] \(\*\.py\) | OpenCV | PyTorch | SciPy | Log | Hann(:[ ].*)? | [xy] | [ ]px
    | max[ ]\|A[ ]−[ ]B\|
    | \{0\} ( [ ] \(\{1\} )? [ ] dB\)? | \{0\}/s | \{0\} [ ] minus [ ] \{1\} | .*<i>w</i>.*
    | Glorot | He | Kirsch | Prewitt | Robinson | Scharr | Sobel | Norm | normal | Operator
    | Laws, .* | Freeman .* | Ahmed .* | Koenderink .* | Leung [ ] and .*
    | Dilatation | Esc | (Pixel[ ])?x,[ ]y | \{0\} .* % | [Σσ] .*
    """,
    re.VERBOSE,
)
"""What is the same in German: names, sources, signs, and words that German has too."""


def test_german_is_german():
    same = [
        source
        for source, forms, _ in messages("de")
        if source in forms and not SAME.fullmatch(source)
    ]
    assert same == []


def test_german_has_its_own_quotation_marks_and_a_true_ellipsis():
    for source, forms, _ in messages("de"):
        for text in forms:
            assert not re.search('["“„]', re.sub("„[^„“]*“", "", text)), text
            assert "..." not in text or "..." in source, text


def test_sentences_of_core_are_gathered():
    texts = data_strings()
    for text in (
        "there is no such file", "must be from {0} to {1}, not {2}", "division by zero in {0}",
        "the PNG file is cut short", "is missing", "a PDF document", "CMYK read as RGB",
        "{0}: the filtered image would have no {1}: the kernel reaches over {2}, the padded"
        " input has {3}",
    ):  # fmt: skip
        assert text in texts, text


def test_errors_of_core_say_what_can_be_translated():
    """A text that is put together before it is raised can only be said in English."""
    for file in (translations.ROOT / "core").rglob("*.py"):
        name = file.relative_to(translations.ROOT).as_posix()
        if name in translations.SILENT:
            continue
        for message in translations.messages(file):
            assert not isinstance(message, ast.JoinedStr), f"{name}:{message.lineno}"


def test_rows_of_data_are_gathered():
    texts = data_strings()
    for text in (
        "Vertical lines", "Leaves the picture as it is.", "Smooth", "Sigma", "Stairs", "Reflect",
        "Maximum", "Leaky ReLU", "separable", "Signed", "Traditional", "weights",
    ):  # fmt: skip
        assert text in texts, text
    assert "sobel-x" not in texts
    assert texts == sorted(set(texts))


def test_a_string_that_is_missing_is_noticed(tmp_path, monkeypatch):
    """The check itself works."""
    copy_for_check("de", tmp_path)
    monkeypatch.setattr(translations, "data_strings", lambda: [*data_strings(), "Planted"])
    assert ("Data", "Planted") in sources(update("de", tmp_path))
