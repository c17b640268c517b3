"""A recipe that would not fit into memory says so before it runs, and is still previewed."""

import numpy as np
import pytest

from core import Image, Kernel, Layer, Recipe, run
from core.study import run_memory
from core.trace import finish
from gui import memory_watch
from gui.panels.sampling import Look
from gui.preview_result import Request
from gui.preview_steps import view_steps

BANK = Layer([Kernel(np.full((3, 3), float(k))) for k in range(1, 9)])
RECIPE = Recipe([BANK, BANK])
PICTURE = Image(np.random.default_rng(1).integers(0, 256, (60, 70), dtype=np.uint8))
LOOKS = {"filtered": Look(0.0, 0.0, 70.0, 60.0, 1.0)}


@pytest.fixture
def little_memory(monkeypatch):
    """A hundred thousand bytes are free, and every recipe is looked at."""
    monkeypatch.setattr(memory_watch, "SMALL", 0)
    for module in (memory_watch, run_memory):
        monkeypatch.setattr(module, "free_memory", lambda: 100_000)


def test_it_is_said_once_and_the_preview_goes_on(window, settle, little_memory):
    told = []
    window.memory_watch.told.connect(told.append)
    window.document.set_image(PICTURE)
    told.clear()
    window.memory_watch._was_told = False
    window.set_recipe(RECIPE)
    settle(window)
    assert len(told) == 1
    assert told[0].startswith("All maps of this recipe take 1.2 MiB, 97.7 KiB are free")
    made = run(RECIPE, PICTURE).layers[1].filtered
    shown = window.preview.result.stages["filtered"]
    np.testing.assert_array_equal(shown.sample.values, made[0][shown.sample.grid.slices])
    assert shown.is_exact  # the range was found piece by piece
    assert shown.extent.range == (made[0].min(), made[0].max())
    window.document.edit_kernel("More", Kernel(np.full((3, 3), 2.0)))
    assert len(told) == 1
    window.set_recipe(Recipe([Layer(BANK.kernels[:1])]))
    window.set_recipe(RECIPE)
    assert len(told) == 2


def test_values_that_do_not_fit_are_refused_and_those_of_a_file_are_written(
    window, settle, little_memory, tmp_path
):
    window.document.set_image(PICTURE)
    window.set_recipe(RECIPE)
    settle(window)
    with pytest.raises(MemoryError, match="GiB are free"):
        window.row.panels["filtered"].values()
    window.save_image("filtered", tmp_path / "all.npy")
    expected = run(RECIPE, PICTURE).layers[1].filtered
    np.testing.assert_array_equal(np.load(tmp_path / "all.npy"), expected)
    np.testing.assert_array_equal(window.row.panels["original"].values(), PICTURE.pixels)


def view(recipe, *, is_missing):
    steps = view_steps(
        Request(PICTURE, recipe, 1, 0), LOOKS, {}, None,
        is_compiled=False, is_missing=is_missing, coarse=False,
    )  # fmt: skip
    return finish(steps)


def test_the_reference_version_holds_all_maps_and_is_not_started(monkeypatch, little_memory):
    from gui import preview_steps

    def refuse(*arguments, **more):
        pytest.fail("everything was computed at once")

    monkeypatch.setattr(preview_steps, "reference_steps", refuse)
    missing = view(RECIPE, is_missing=True)
    assert missing.recipe is None
    assert missing.error == "the result needs 0.0 GiB of memory, 0.0 GiB are free"
    assert missing.stages["original"].shape == (60, 70)
    monkeypatch.setattr(preview_steps, "MOST_REFERENCE_BYTES", 1000)
    assert view(RECIPE, is_missing=False).is_waiting


def test_the_status_line_says_it(window, settle, little_memory):
    window.document.set_image(PICTURE)
    window.memory_watch._was_told = False
    window.set_recipe(RECIPE)
    assert "piece by piece" in window.status.currentMessage()
