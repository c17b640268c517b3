"""Overlays are painted over the picture, under the marks, in their order, and each by itself."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gui.panels.overlays import ORDER


def filled(colour):
    def paint(painter, sight):
        painter.setOpacity(1.0)
        painter.translate(1000, 0)  # what is left of the painter is no other overlay's
        painter.translate(-1000, 0)
        painter.fillRect(QRectF(0, 0, sight.width, sight.height), QColor(colour))
        painter.translate(5000, 5000)

    return paint


def middle(view):
    picture = view.grab().toImage()
    return picture.pixelColor(picture.width() // 3, picture.height() // 3).name()


def test_the_order_is_that_of_the_names_and_not_of_the_calls(window):
    view = window.row.panels["filtered"].view
    before = middle(view)
    view.set_overlay(ORDER[-1], filled("#ff0000"))
    view.set_overlay(ORDER[0], filled("#00ff00"))
    assert middle(view) == "#ff0000"
    view.set_overlay(ORDER[-1], None)
    assert middle(view) == "#00ff00"
    view.set_overlay(ORDER[0], None)
    assert middle(view) == before


def test_an_overlay_has_a_name_that_is_known(window):
    view = window.row.panels["original"].view
    with pytest.raises(KeyError):
        view.set_overlay("fog", filled("#ffffff"))
    assert view.overlay(ORDER[0]) is None


def test_a_message_has_no_overlay(window, settle):
    window.editors.pooling.toggle.setChecked(False)
    settle(window)
    view = window.row.panels["pooled"].view
    before = view.grab().toImage()
    view.set_overlay(ORDER[0], filled("#00ff00"))
    assert view.grab().toImage() == before
