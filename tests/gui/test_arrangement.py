"""Layouts: which shows a picture largest, and how panels and their sizes follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.panels.arrangement import AUTOMATIC, LAYOUTS, Arrangement, best_layout, fitted_scale

FRAME = (22, 80)


@pytest.mark.parametrize(
    ("image", "room", "best"),
    [
        ((512, 512), (956, 690), "side-by-side"),
        ((512, 512), (2236, 1330), "side-by-side"),
        ((300, 900), (956, 690), "side-by-side"),
        ((900, 300), (956, 690), "two-rows"),
        ((640, 480), (956, 690), "two-rows"),
        ((4000, 300), (956, 690), "stacked"),
        ((512, 512), (500, 1500), "stacked"),
    ],
)
def test_the_largest_picture_wins(image, room, best):
    scales = {name: fitted_scale(row, image, room, FRAME) for name, row in LAYOUTS.items()}
    found = best_layout(image, room, FRAME, best)
    assert found == best
    assert scales[found] * 1.1 >= max(scales.values())


def test_a_little_better_changes_nothing():
    image = (1000, 500)
    for width in range(600, 1400, 7):
        present = best_layout(image, (width, 690), FRAME, "side-by-side")
        for nearby in (width - 2, width + 2):
            assert best_layout(image, (nearby, 690), FRAME, present) == present


def test_no_room_and_odd_images():
    assert best_layout((1, 1), (1, 1), FRAME, "stacked") == "stacked"
    assert best_layout((1, 100_000), (900, 700), FRAME, "stacked") in LAYOUTS


@pytest.fixture
def arrangement(show_editor):
    panels = {}
    for name in ("original", "filtered", "pooled"):
        panel = QWidget()
        field = QLineEdit(panel)
        field.setObjectName(f"{name}Field")
        QVBoxLayout(panel).addWidget(field)
        panels[name] = panel
    made = Arrangement(panels)
    made.panels = panels
    return show_editor(made, 900, 600)


def places(arrangement):
    return [
        (panel.mapTo(arrangement, panel.rect().topLeft()), panel.size())
        for panel in arrangement.panels.values()
    ]


def test_side_by_side_stacked_and_two_rows(arrangement, qtbot):
    arrangement.set_layout("side-by-side")
    qtbot.wait(20)
    (a, _), (b, _), (c, _) = places(arrangement)
    assert a.y() == b.y() == c.y()
    assert a.x() < b.x() < c.x()
    arrangement.set_layout("stacked")
    qtbot.wait(20)
    (a, _), (b, _), (c, _) = places(arrangement)
    assert a.x() == b.x() == c.x()
    assert a.y() < b.y() < c.y()
    arrangement.set_layout("two-rows")
    qtbot.wait(20)
    (a, _), (b, _), (c, size) = places(arrangement)
    assert a.y() == b.y() < c.y()
    assert size.width() == arrangement.width()
    arrangement.set_layout("side-by-side")
    qtbot.wait(20)
    sizes = [size.width() for _, size in places(arrangement)]
    assert max(sizes) - min(sizes) <= 1
    assert all(panel.isVisible() for panel in arrangement.panels.values())


def test_each_layout_keeps_its_sizes(arrangement, qtbot):
    arrangement.set_layout("side-by-side")
    arrangement._outer.setSizes([500, 200, 184])
    qtbot.wait(20)
    before = places(arrangement)
    for name in ("two-rows", "stacked", "side-by-side"):
        arrangement.set_layout(name)
        qtbot.wait(20)
    assert places(arrangement) == before
    kept = arrangement.sizes()
    arrangement.set_sizes({})
    assert places(arrangement) != before
    arrangement.set_sizes(kept)
    assert places(arrangement) == before


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("stage", ["original", "filtered", "pooled"])
def test_one_panel_takes_the_room_and_gives_it_back(arrangement, qtbot, layout, stage):
    arrangement.set_layout(layout)
    qtbot.wait(20)
    before = places(arrangement)
    arrangement.maximise(stage)
    qtbot.wait(20)
    for name, panel in arrangement.panels.items():
        assert panel.isVisible() == (name == stage)
    assert arrangement.panels[stage].size() == arrangement.size()
    arrangement.maximise(None)
    qtbot.wait(20)
    assert places(arrangement) == before


def test_the_keyboard_stays_where_it_was(arrangement, qtbot):
    field = arrangement.panels["filtered"].findChild(QLineEdit)
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    for name in ("two-rows", "stacked", "two-rows", "side-by-side"):
        arrangement.set_layout(name)
        assert field.hasFocus()


def test_automatic_follows_shape_and_window(arrangement, qtbot):
    arrangement.set_layout(AUTOMATIC)
    arrangement.set_image_size(4000, 200)
    qtbot.waitUntil(lambda: arrangement.present == "stacked")
    arrangement.set_image_size(200, 400)
    qtbot.waitUntil(lambda: arrangement.present == "side-by-side")
    arrangement.set_image_size(400, 400)
    arrangement.resize(400, 1400)
    qtbot.waitUntil(lambda: arrangement.present == "stacked")


@pytest.mark.parametrize(
    "sizes", [{"side-by-side": []}, {"side-by-side": [[1, 2]]}, {"side-by-side": [[0, 0, 0]]}]
)
def test_sizes_that_do_not_fit_are_equal_ones(arrangement, qtbot, sizes):
    arrangement.set_layout("side-by-side")
    arrangement.set_sizes(sizes)
    widths = [size.width() for _, size in places(arrangement)]
    assert max(widths) - min(widths) <= 1


def test_an_unknown_layout_is_refused(arrangement):
    with pytest.raises(ValueError, match="nowhere"):
        arrangement.set_layout("nowhere")


def test_another_layout_while_one_panel_is_alone(arrangement, qtbot):
    arrangement.set_layout("side-by-side")
    arrangement._outer.setSizes([500, 200, 184])
    qtbot.wait(20)
    before = places(arrangement)
    arrangement.maximise("filtered")
    arrangement.set_layout("two-rows")
    arrangement.set_layout("stacked")
    qtbot.wait(20)
    assert [panel.isVisible() for panel in arrangement.panels.values()] == [False, True, False]
    arrangement.maximise(None)
    qtbot.wait(20)
    heights = [size.height() for _, size in places(arrangement)]
    assert max(heights) - min(heights) <= 1
    arrangement.set_layout("side-by-side")
    qtbot.wait(20)
    assert places(arrangement) == before
