"""Offers the tour at the first start, once."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui import settings
from gui.offer_bar import OfferBar
from gui.tour.tour import Tour

_OFFER = QT_TRANSLATE_NOOP(
    "Tour", "New here? Eight short steps show on your picture what a filter does with its pixels."
)
_TAKE = QT_TRANSLATE_NOOP("Tour", "Take the tour")
_TAKE_HINT = QT_TRANSLATE_NOOP("Tour", "Starts with a pixel and its neighbours; takes two minutes")
_LATER = QT_TRANSLATE_NOOP("Tour", "Not now")
_LATER_HINT = QT_TRANSLATE_NOOP("Tour", "The tour stays in the menu Help")


def offer_tour(tour: Tour, bar: OfferBar) -> bool:
    """Offers the tour unless it was offered before, or the bar has something else to offer.

    The bar is there before the window is, so that no panel moves. Tells whether it was offered.
    """
    if settings.read(settings.TOUR) == settings.SHOWN or bar.text():
        return False
    settings.write(settings.TOUR, settings.SHOWN)
    bar.offer(
        _said(_OFFER),
        {
            _said(_TAKE): (_said(_TAKE_HINT), tour.start),
            _said(_LATER): (_said(_LATER_HINT), lambda: None),
        },
        (_said(_LATER_HINT), lambda: None),
    )
    return True


def _said(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
