"""What the panels show: true values of the present recipe, whatever part is visible."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from core import Image, Kernel, Layer, Pooling, Recipe, run
from core.compute.geometry import Placement
from gui import preview as preview_module
from gui import preview_steps
from gui.panels.sampling import Grid, Look, grid

RANDOM = np.random.default_rng(8)
PICTURE = RANDOM.integers(0, 256, (900, 1300), dtype=np.uint8)


def assert_samples_are_true(window):
    """Every shown value is that of core.run at its place."""
    request = window.preview.result.request
    trace = run(request.recipe, request.image)
    made = trace.layers[request.layer]
    for stage, view in window.preview.result.stages.items():
        if view.sample is None:
            continue
        if stage == "original" and not window.preview.result.has_input:
            whole = request.image.pixels
        elif stage == "original":
            maps = trace.layers[request.layer - 1].pooled
            whole = np.moveaxis(maps, 0, 2) if view.is_colour else maps[0]
        else:
            maps = getattr(made, stage)[
                request.kernel * view.maps : (request.kernel + 1) * view.maps
            ]
            whole = np.moveaxis(maps, 0, 2) if view.is_colour else maps[0]
        if whole.ndim == 3 and whole.shape[2] != 3:
            whole = whole[:, :, 0]
        np.testing.assert_array_equal(view.sample.values, whole[view.sample.grid.slices])
        assert view.is_exact
        finite = whole[np.isfinite(whole)] if view.maps in (1, 3) else None
        if finite is not None and finite.size:
            assert view.extent.range == (finite.min(), finite.max())


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe([Layer([Kernel(RANDOM.normal(size=(7, 7)))], pooling=Pooling())]),
        Recipe([Layer([Kernel(RANDOM.normal(size=(3, 3)))], stride=(2, 3), border="zeros")]),
        Recipe(
            [
                Layer(
                    [Kernel(RANDOM.normal(size=(3, 3)))] * 2, activation="relu", pooling=Pooling()
                ),
                Layer(
                    [Kernel(RANDOM.normal(size=(2, 5, 5)))], pooling=Pooling("average", size=(3, 3))
                ),
            ]
        ),
        Recipe([Layer([Kernel(np.ones((9, 9)))], border="keep", pooling=Pooling("median"))]),
    ],
)
def test_every_shown_value_is_true_at_every_zoom(window, settle, recipe):
    window.document.set_image(Image(PICTURE))
    window.set_recipe(recipe)
    settle(window)
    assert_samples_are_true(window)
    for factor, dx in ((1.7, 13), (3.0, -111), (9.0, 31), (1 / 60, 5)):
        window.row.zoom(factor)
        window.row.state.pan(dx, 2 * dx)
        settle(window)
        assert_samples_are_true(window)


@pytest.mark.parametrize("color", ["channels", "luminance"])
def test_colours_are_true_too(window, settle, color):
    window.document.set_image(Image(RANDOM.integers(0, 65536, (300, 500, 3), dtype=np.uint16)))
    window.set_recipe(
        Recipe([Layer([Kernel(RANDOM.normal(size=(5, 5)))], pooling=Pooling())], color=color)
    )
    settle(window)
    assert_samples_are_true(window)


def test_an_edit_storm_ends_with_the_last_edit(window, settle, qtbot):
    window.document.set_image(Image(PICTURE))
    for number in range(60):
        weights = np.zeros((5, 5))
        weights[number % 5, number % 4] = number
        window.set_recipe(Recipe([Layer([Kernel(weights)], pooling=Pooling())]))
        qtbot.wait(number % 7)
    settle(window)
    assert window.preview.result.recipe is window.recipe()
    assert_samples_are_true(window)


def test_large_work_starts_at_half_the_resolution(window, settle, monkeypatch):
    monkeypatch.setattr(preview_steps, "COARSE_WORK", 1)
    steps = []
    window.preview.changed.connect(
        lambda: steps.append(window.preview.result.stages["filtered"].sample.grid.step)
    )
    window.document.set_image(Image(PICTURE))
    settle(window)
    assert not window.preview.result.is_coarse
    assert steps[0] == 2 * steps[-1]
    assert_samples_are_true(window)


def test_zooming_keeps_what_is_known_of_the_whole(window, settle):
    work = window.findChild(QLabel, "workInfo")
    window.document.set_image(Image(PICTURE))
    settle(window)
    before = work.text()
    assert before.endswith("ms")
    window.row.zoom(3.0)
    settle(window)
    assert work.text() == before
    assert_samples_are_true(window)


def test_the_method_can_be_forced_and_is_shown(window, settle):
    work = window.findChild(QLabel, "workInfo")
    window.document.set_image(Image(PICTURE.astype(np.uint16)))
    window.set_recipe(Recipe([Layer([Kernel(np.ones((9, 9)))], pooling=Pooling())]))
    settle(window)
    expected = window.row.panels["pooled"].values()
    assert "separable" in work.text()
    for name, shown in (("direct", "direct"), ("fft", "FFT"), ("automatic", "separable")):
        window.findChild(QAction, f"method-{name}").trigger()
        assert not window.is_settled()
        settle(window)
        assert shown in work.text()
        np.testing.assert_array_equal(window.row.panels["pooled"].values(), expected)


def test_the_method_that_is_shown_knows_what_the_layer_reads(window):
    off = Layer([Kernel(np.ones((3, 3)))], enabled=False)
    on = Layer([Kernel([[1, 2], [3, 5]])])
    window.document.set_image(Image(PICTURE))
    window.set_recipe(Recipe([on]))
    expected = window.preview.method_of_kernel()
    for layers, color in (([off, on], "channels"), ([on], "luminance"), ([off, on], "luminance")):
        window.set_recipe(Recipe(layers, color=color))
        assert window.preview.method_of_kernel() == expected  # of a gray picture
    window.set_recipe(Recipe([replace(off, enabled=True), on]))
    assert window.preview.method_of_kernel() == "direct"


def test_nothing_large_is_held_for_the_panels(window, settle):
    """A picture of 400 megapixels: its filtered map would take 1.6 GB."""
    pixels = np.broadcast_to(np.arange(20_000, dtype=np.uint8) * 7, (20_000, 20_000))
    window.document.set_image(Image(pixels))
    settle(window)
    view = window.preview.result.stages["filtered"]
    assert view.shape == (20_000, 20_000)
    assert view.sample.values.size < 4_000_000
    assert view.sample.grid.step > 10


def test_a_grid_stands_at_multiples_of_its_step_within_the_map():
    place = Placement(-3.0, 2.0, 2.0, 2.0)
    for scale in (0.01, 0.3, 1.0, 8.0):
        for left in (-50.0, 0.0, 37.5):
            look = Look(left, left / 2, left + 300, left + 250, scale)
            found = grid(look, place, (100, 120))
            assert isinstance(found, Grid)
            for numbers, size in ((found.rows, 100), (found.columns, 120)):
                assert numbers.start % found.step == 0
                assert 0 <= numbers[0] <= numbers[-1] < size
            assert abs(found.step - max(1, 1 / (scale * 2))) < 1
    assert grid(Look(-500, -500, -400, -400, 1.0), place, (100, 120)) is None


def test_a_view_that_takes_long_is_given_up_for_a_newer_one(window, settle, monkeypatch):
    monkeypatch.setattr(preview_module, "PATIENCE_SECONDS", 0.0)
    window.document.set_image(Image(PICTURE))
    settle(window)
    window.row.zoom(2.0)
    window.row.zoom(2.0)
    settle(window)
    assert_samples_are_true(window)
