"""A frequency response in a sentence: what passes along a direction, and from where to where."""

from __future__ import annotations

import numpy as np

from core.sentences import Sentence
from core.short_numbers import short_number
from core.study.frequency_response import HALF_POWER, ResponseProfile


def response_words(profile: ResponseProfile) -> Sentence:
    """Such as "low-pass along 0°: gain 1 at 0, half power at 0.1553 cycles per pixel"."""
    angle = short_number(profile.angle, 4)
    if profile.peak_gain == 0:
        return Sentence("nothing passes along {0}°", angle)
    gain, peak = short_number(profile.peak_gain, 4), short_number(profile.peak, 4)
    passes = profile.gains >= HALF_POWER * profile.peak_gain
    bands = int(np.count_nonzero(np.diff(passes.astype(np.int8)) == 1)) + int(passes[0])
    if bands > 1:
        return Sentence(
            "{0} bands pass along {1}°: gain {2} at {3} cycles per pixel", bands, angle, gain, peak
        )
    lower, upper = (
        None if edge is None else short_number(edge, 4) for edge in (profile.lower, profile.upper)
    )
    if lower is None and upper is None:
        least = short_number(float(profile.gains.min()), 4)
        if least == gain:
            return Sentence("every frequency passes along {0}°: gain {1}", angle, gain)
        return Sentence("every frequency passes along {0}°: gain {1} … {2}", angle, least, gain)
    if lower is None:
        return Sentence(
            "low-pass along {0}°: gain {1} at {2}, half power at {3} cycles per pixel",
            angle, gain, peak, upper,
        )  # fmt: skip
    if upper is None:
        return Sentence(
            "high-pass along {0}°: gain {1} at {2}, half power at {3} cycles per pixel",
            angle, gain, peak, lower,
        )  # fmt: skip
    return Sentence(
        "band-pass along {0}°: gain {1} at {2}, half power at {3} and {4} cycles per pixel",
        angle, gain, peak, lower, upper,
    )  # fmt: skip
