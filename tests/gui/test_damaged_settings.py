"""Settings files that are damaged in a thousand ways: the window starts as if there were none."""

import json
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QByteArray, QSettings

from core.files.saving import options_from_json
from gui import settings
from gui.recent import RecentFiles
from gui.window_memory import read_panels
from tests.fuzz.mutations import BLIND, json_value, text_word

FILES = 1500
WINDOWS = 12
PANELS = {
    "layout": "rows", "sizes": {"side-by-side": [[100, 200, 300]], "rows": [[1, 2], [3, 4]]},
    "views": {"original": "signed", "filtered": "absolute"}, "colours": {"pooled": "viridis"},
    "rulers": True, "true_size": True, "numbers": False,
}  # fmt: skip


def settings_file():
    return Path(QSettings().fileName())


def filled(window):
    """A settings file with everything in it."""
    window.memory.save()
    settings.write(settings.PANELS, json.dumps(PANELS))
    settings.write(settings.RECENT, json.dumps(["/a/b.png", "/c \udcff.tif"]))
    settings.write(settings.SAVE_OPTIONS, '{"kind": "png8", "mapping": {"name": "kind"}}')
    settings.write(settings.THEME, "dark")
    settings.write(settings.LANGUAGE, "en")
    settings.write(settings.GEOMETRY, QByteArray(window.saveGeometry()))
    QSettings().sync()
    return settings_file().read_bytes()


def broken(content, random):
    for _ in range(random.randint(1, 6)):
        content = random.choice((*BLIND, text_word, text_word))(content, random)
    return content


def read_all():
    """Everything that a start reads."""
    for key, default in settings.DEFAULTS.items():
        assert isinstance(settings.read(key), type(default))
    kept = read_panels(settings.read(settings.PANELS))
    assert set(PANELS) <= set(kept)
    options_from_json(settings.read(settings.SAVE_OPTIONS))
    paths = RecentFiles().paths()
    assert len(paths) <= 10
    assert all(path.is_absolute() for path in paths)


def use(content):
    QSettings().clear()
    QSettings().sync()
    settings_file().write_bytes(content)
    QSettings().sync()


def test_damaged_files_are_read(window):
    good, random = filled(window), Random(1)
    for _ in range(FILES):
        use(broken(good, random))
        read_all()
    use(good)
    assert settings.read(settings.THEME) == "dark"


def test_damaged_values_are_read(window):
    """Each value alone, as JSON that is broken inside."""
    random = Random(2)
    values = {
        settings.PANELS: json.dumps(PANELS).encode(),
        settings.RECENT: b'["/a/b.png", "/c.tif"]',
        settings.SAVE_OPTIONS: b'{"kind": "png8", "mapping": {"name": "hand", "low": 1}}',
    }
    for _ in range(FILES):
        for key, good in values.items():
            content = random.choice((json_value, text_word, *BLIND))(good, random)
            settings.write(key, content.decode("utf-8", "replace"))
        read_all()


@pytest.mark.parametrize("seed", range(WINDOWS))
def test_a_window_starts_with_damaged_settings(window, make_window, settle, seed):
    use(broken(filled(window), Random(seed)))
    second = make_window()
    second.restore_geometry()
    settle(second)
    assert second.width() > 0
    assert not second.errors._known


def test_a_state_of_anything_is_borne(window, make_window, settle):
    random = Random(3)
    state, geometry = bytes(window.saveState(1).data()), bytes(window.saveGeometry().data())
    for _ in range(60):
        settings.write(settings.STATE, QByteArray(random.choice(BLIND)(state, random)))
        settings.write(settings.GEOMETRY, QByteArray(random.choice(BLIND)(geometry, random)))
        window.memory.restore()
    settle(window)
    assert window.width() > 0
