"""Every text goes through translation, and a translated window speaks German."""

import re
from dataclasses import replace

import PIL.Image
import pytest
from PySide6.QtCore import QLocale, QLockFile, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QStyleOptionComboBox,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from core.compute.activation import ACTIVATIONS
from core.files.drafts import Draft
from core.own_presets import OwnPreset
from core.presets import find_preset
from core.recipe import Kernel, Layer, Recipe
from gui import settings
from gui.app import start_recovery
from gui.editors.editing import preset_name
from gui.editors.preset_popup import ABOUT, GROUP
from gui.editors.spin_fields import DecimalField
from gui.language import LANGUAGES, apply_language, language_code
from gui.panels.selection import Selection
from gui.preset_store import preset_store
from gui.save_dialog import SaveDialog
from gui.session import Orphan
from tests import translations
from tests.learned_scenes import learned_filters, learned_model

ALLOWED = [
    r"Kernelscope( \d[\w.]*)?|OK",
    r"Python [\d.]+, Qt [\d.]+",
    r"(PySide6-Essentials|pyqtgraph|numpy|scipy|numba|Pillow|tifffile) [\w.?+]+",
    r"Linux-\S+|macOS-\S+|Windows-\S+",  # the platform
    r"uint8|px|ms|%|°|Σ|Σ\|w\||x|y|R|N|E|S|W|[NS][EW]",
    r"[A-Z]|F\d+|K, [A-Z\d]",  # keys
    r"\d+ × \d+ · uint8 · [-−\d.]+ … [-−\d.]+",
    r"\d[\d.,  ]*( ms|e[-+]?\d+)?",
    r"English|Deutsch",  # each language calls itself so
    r"[\d.]+ × [\d.]+|ReLU|FFT|Leaky ReLU",
    r"\d+ × \d+ · (uint8|[\d.]+ kB)",
    r"layers\[\d+",  # the path of a field
    r"0\.299 R \+ 0\.587 G \+ 0\.114 B",
]  # fmt: skip
"""Texts that are the same in every language: names, versions, numbers, units."""


_EDGES = " \t.,:;…·()[]{}×=→—–-+*/“”\"'&"


class Brackets(QTranslator):
    """Puts every string in brackets, but not what is put into it; notes what was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        self.asked.add((context, source))
        return "⟦" + re.sub(r"(\{\w*\})", r"⟧\1⟦", source) + "⟧"


@pytest.fixture
def brackets(qapp, monkeypatch):
    translator = Brackets()
    monkeypatch.setattr("gui.app.apply_language", lambda *_: "en")  # it would be asked first
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def speak(qapp):
    yield lambda code: apply_language(qapp, code)
    apply_language(qapp, "en")


def texts(root):
    """(where, text) of all that people see or hear of a widget and what is in it."""
    actions = set(root.findChildren(QAction)) | set(root.actions())
    for action in actions:
        if not action.isSeparator():
            for text in (action.text(), action.toolTip(), action.statusTip()):
                yield f"action {action.objectName()}", text
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield where, widget.toolTip()
        yield where, widget.statusTip()
        yield where, widget.accessibleName()
        yield where, widget.accessibleDescription()
        if widget.isWindow() and not isinstance(widget, QMenu):
            yield where, widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QLabel) and widget.pixmap() and not widget.pixmap().isNull():
            continue
        if isinstance(widget, QMenu | QGroupBox):
            yield where, widget.title()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield where, widget.placeholderText()
        if isinstance(widget, QSpinBox | QDoubleSpinBox):
            for text in (widget.prefix(), widget.suffix(), widget.specialValueText()):
                yield where, text
        elif isinstance(widget, QAbstractSpinBox):
            yield where, widget.text()
        if isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield where, widget.tabText(index)
        if isinstance(widget, QTreeWidget):
            for column in range(widget.columnCount()):
                yield where, widget.headerItem().text(column)
        if isinstance(widget, QComboBox) and widget.objectName() == "presetCombo":
            for row in range(widget.count()):  # its items' texts are names, see the contract
                for role in (GROUP, ABOUT):
                    yield where, widget.itemData(row, role)
        elif isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield where, widget.itemText(row)
                yield where, widget.itemData(row, 3) or ""  # the tooltip
            if widget.isEditable():
                continue
            yield where, widget.placeholderText()


def untranslated(root, *own):
    """What is seen with letters and without brackets; `own` are the person's own words."""
    formulas = {row.formula.strip(_EDGES) for row in ACTIVATIONS.values()}
    found = set()
    for where, text in texts(root):
        plain = re.sub(r"<[^>]*>", "", str(text or ""))
        for part in re.split(r"⟦[^⟦⟧]*(?:⟧|$)|\n", plain):
            part = part.strip(_EDGES)
            if not any(sign.isalpha() for sign in part) or part in formulas or part in own:
                continue
            if not any(re.fullmatch(pattern, part) for pattern in ALLOWED):
                found.add(f"{where}: {part}")
    return sorted(found)


def test_every_text_of_the_window_goes_through_translation(brackets, make_window, qtbot):
    window = make_window()
    own = ("Stairs", "stairs", "Vertical lines", window.document.image.name)
    left = untranslated(window, *own)
    assert not left, "\n".join(left)


def test_every_text_of_the_parametric_presets_does(brackets, make_window, qtbot):
    window = make_window()
    combo = window.editors.kernel.presets
    names = ["Stairs", "stairs", window.document.image.name]
    for name in ("Gaussian blur", "Gabor", "Emboss by direction", "Sobel by direction"):
        combo.setCurrentIndex(combo.findText(name))
        left = untranslated(window.editors, *names, name)
        assert not left, "\n".join(left)


OWN = ("Stairs", "stairs", "Vertical lines", "mine")


def show_about(window):
    window.findChild(QAction, "actionAbout").trigger()


def show_error(window):
    window.errors._show("", "")


def show_unsaved(window):
    window.dialogs.ask_about_unsaved("mine", lambda: None, lambda: None)


def show_save_preset(window):
    window.findChild(QAction, "actionSavePreset").trigger()


def show_presets(window):
    preset_store.add(OwnPreset("mine", Kernel([[1]]), group="mine"))
    window.findChild(QAction, "actionManagePresets").trigger()
    (dialog,) = window.findChildren(QDialog, "presetListDialog")
    dialog.tree.selectAll()
    dialog._delete()


def show_save(window):
    window.exchange.ask_to_save("filtered")


@pytest.mark.parametrize(
    "show",
    [
        show_about,
        show_error,
        show_unsaved,
        show_save_preset,
        show_presets,
        show_save,
        learned_filters,
        learned_model,
    ],
)
def test_every_text_of_every_dialog_goes_through_translation(brackets, make_window, qtbot, show):
    window = make_window()
    show(window)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            own = "mine", "stairs", "Vertical lines (2)", "shoes.safetensors", "shoes.onnx"
            assert untranslated(dialog, *own, "Flatten") == []
            dialog.reject()


def test_every_kind_of_file_in_the_save_dialog_goes_through_translation(
    brackets, make_window, qtbot
):
    window = make_window()
    show_save(window)
    dialog = window.findChild(SaveDialog)
    form = dialog.form
    for kind in range(form.kind.count()):
        form.kind.setCurrentIndex(kind)
        for mapping in range(form.mapping.count()):
            form.mapping.setCurrentIndex(mapping)
            assert untranslated(dialog, *OWN) == []
    qtbot.waitUntil(lambda: dialog.measured is not None)
    assert untranslated(dialog, *OWN) == []
    dialog.reject()


def open_levels(window, folder):
    for panel in window.row.panels.values():
        panel.open_levels()
    window.row.panels["filtered"].set_colours("viridis")
    window.row.panels["filtered"].levels.set_percent(1.0)


def select(window, folder):
    window.row.selecting.set(Selection(1, 2, 30, 40))


def open_folder(window, folder):
    frames = [PIL.Image.radial_gradient("L").rotate(turn) for turn in (0, 20)]
    for name in ("mine 1.tif", "mine 2.tif"):
        frames[0].save(folder / name, save_all=True, append_images=frames[1:])
    (folder / "mine 3.tif").write_bytes(b"no picture")
    window.exchange.walk.open([folder])


def open_two(window, folder):
    """Fills the menu of recent files, a file that is gone among them."""
    PIL.Image.radial_gradient("L").save(folder / "mine.png")
    window.open_image(folder / "mine.png")


def refuse(window, folder):
    window.open_image(folder / "mine.png")


def no_pooling(window, folder):
    window.document.edit_layer("mine", replace(window.document.layer, pooling=None))


def too_small(window, folder):
    """A recipe that cannot be run on the picture; the panels say why."""
    layer = Layer([Kernel([[1] * 63] * 63)], dilation=(16, 16), padding="valid")
    window.set_recipe(Recipe([layer]))


def large_kernel(window, folder):
    window.document.edit_kernel("mine", find_preset("Gabor").kernel())
    window.document.edit_layer("mine", replace(window.document.layer, activation="leaky_relu"))


@pytest.mark.parametrize(
    "prepare",
    [open_levels, select, open_folder, open_two, refuse, no_pooling, too_small, large_kernel],
)
def test_every_text_of_a_state_goes_through_translation(
    brackets, make_window, qtbot, tmp_path, prepare
):
    window = make_window()
    prepare(window, tmp_path)
    qtbot.waitUntil(window.is_settled)
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    left = [
        text
        for text in untranslated(window, *OWN, "Gabor", window.document.image.name)
        if "mine" not in text and tmp_path.name not in text
    ]
    assert left == []


def test_the_offer_after_a_crash_goes_through_translation(brackets, make_window, qtbot, tmp_path):
    window = make_window()
    recovery = start_recovery(window, faults=False)
    recovery._tell()
    assert untranslated(window.offer_bar) == []
    orphan = Orphan(QLockFile(str(tmp_path / "lock")), None, "", True, tmp_path, "mine")
    recovery._offer(orphan, Draft(window.document.recipe, 0.0))
    # A time of day has letters in some places of the world.
    assert [text for text in untranslated(window.offer_bar) if "70" not in text] == []
    recovery.end()


def test_what_was_asked_for_is_in_the_ts_file(brackets, make_window, qtbot):
    """Rows of data that the window shows and the gathering misses would stay English."""
    window = make_window()
    combo = window.editors.kernel.presets
    combo.setCurrentIndex(combo.findText("Gabor"))
    show_save_preset(window)
    show_presets(window)
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    known = translations.sources(translations.FOLDER / "kernelscope_de.ts")
    asked = {text for context, text in brackets.asked if context == "Data"}
    shown = {text for text in asked if any(sign.isalpha() for sign in text)} - {"mine"}
    assert sorted(shown - {text for context, text in known if context == "Data"}) == []


# --- German ----------------------------------------------------------------------------------


def test_a_german_window(speak, make_window, qtbot, monkeypatch):
    settings.write(settings.LANGUAGE, "de")
    window = make_window()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[:3] == ["&Datei", "&Bearbeiten", "&Ansicht"]
    assert titles[-1] == "&Hilfe"
    assert window.findChild(QAction, "actionOpen").text() == "Bild ö&ffnen…"
    assert window.findChild(QAction, "language-de").isChecked()
    # Qt's own words come along.
    window.errors._show("", "")
    (box,) = window.findChildren(QDialog, "errorDialog")
    details = [button.text() for button in box.buttons()]
    assert any("Details" in text and "Show" not in text for text in details), details
    box.close()


def test_letters_of_menus_are_not_used_twice_in_german(speak, make_window, qtbot):
    """Alt and a letter does one thing; what has a letter in English has one in German."""
    settings.write(settings.LANGUAGE, "de")
    window = make_window()
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        found = [re.findall("&(.)", action.text()) for action in menu.actions()]
        letters = [letter.casefold() for marks in found for letter in marks]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert not twice, [action.text() for action in menu.actions()]


def test_what_a_preset_does_has_room_in_german(speak, make_window, qtbot):
    settings.write(settings.LANGUAGE, "de")
    combo = make_window().editors.kernel.presets
    combo.showPopup()
    about = combo._popup._about
    for row in range(combo.count()):
        about.setText(combo.itemData(row, ABOUT) or "")
        assert about.heightForWidth(about.width()) <= about.height(), about.text()
    combo.hidePopup()


def test_decimals_have_a_point_in_every_language(qtbot, show_editor):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        field = show_editor(DecimalField(0, 63), 120, 40)
        field.setValue(0.5)
        assert field.text() == "0.5"
        field.selectAll()
        QTest.keyClicks(field, "1,25")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert (field.value(), field.text()) == (1.25, "1.25")
    finally:
        QLocale.setDefault(before)


def test_choosing_a_language_is_remembered_and_says_when_it_counts(window, qtbot):
    assert window.findChild(QAction, "language-system").isChecked()
    window.findChild(QAction, "language-de").trigger()
    assert settings.read(settings.LANGUAGE) == "de"
    assert "started again" in window.status.currentMessage() or any(
        "started again" in label.text() for label in window.status.findChildren(QLabel)
    )
    assert window.menuBar().actions()[0].text() == "&File"


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["fr-FR", "de"], "de"),
        ("system", ["fr-FR", "en-GB", "de"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("nonsense", ["de_DE"], "de"),
    ],
)
def test_the_language_of_a_choice(monkeypatch, choice, system, code):
    class Locale:
        @staticmethod
        def system():
            return Locale()

        def uiLanguages(self):
            return system

    monkeypatch.setattr("gui.language.QLocale", Locale)
    assert language_code(choice) == code


def test_languages_replace_each_other(qapp, speak):
    speak("de")
    assert QApplication.translate("WindowMenus", "&File") == "&Datei"
    speak("de")
    speak("en")
    assert QApplication.translate("WindowMenus", "&File") == "&File"
    assert len(qapp.findChildren(QTranslator, "language")) <= 2


def test_english_has_plurals(speak):
    speak("en")
    for count, text in ((1, "1 preset was deleted"), (2, "2 presets were deleted")):
        source = "%n preset(s) were deleted"
        assert QApplication.translate("PresetListDialog", source, "", count) == text


def test_every_language_has_its_file():
    for language in LANGUAGES:
        for ending in ("ts", "qm"):
            assert (translations.FOLDER / f"kernelscope_{language.code}.{ending}").is_file()


def test_names_of_presets_are_shown_in_german_and_kept_in_recipes(speak, make_window, qtbot):
    settings.write(settings.LANGUAGE, "de")
    window = make_window()
    combo = window.editors.kernel.presets
    assert combo.currentText() == combo.itemText(combo.currentIndex()) == "Vertical lines"
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    assert option.currentText.startswith("Vertikale")
    assert preset_name("Custom (from Vertical lines)") == "Angepasst (aus Vertikale Linien)"
    combo.showPopup()
    combo._popup._search.setText("vertikale lin")
    assert 1 <= combo._popup._rows.rowCount() <= 4
    combo._popup._search.setText("vertical lines")
    assert combo._popup._rows.rowCount() >= 1
    combo.hidePopup()
    model = window.editors.kernel.table.model()
    model.setData(model.index(0, 0), "9")
    assert window.document.kernel.name == "Custom (from Vertical lines)"
    assert "Vertikale Linien" in combo.toolTip()
