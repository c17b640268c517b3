"""The files of translations are in step with the program and with each other."""

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
    """{0}, %n and the like, the letter after &, the dots of a dialog, and no double blanks."""
    for message in ElementTree.parse(FOLDER / f"kernelscope_{code}.ts").getroot().iter("message"):
        source = message.findtext("source", "")
        node = message.find("translation")
        forms = [form.text or "" for form in node.iter("numerusform")] or [node.text or ""]
        for text in forms:
            if not text or node.get("type") == "unfinished":
                continue
            assert fields(text) == fields(source), source
            assert ("&" in text) == ("&" in source), source
            assert text.endswith("…") == source.endswith("…"), source
            assert "  " not in text or "  " in source, source


def fields(text):
    import re

    return sorted(set(re.findall(r"\{\w*\}|%n|%\d", text)))


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
