"""What a sentence says of a response, for kernels whose response is known."""

import numpy as np
import pytest

from core.presets import find_preset
from core.recipe import Kernel
from core.study.applied_kernel import applied_kernel
from core.study.frequency_response import response_profile
from core.study.response_words import response_words


@pytest.mark.parametrize(
    ("weights", "angle", "text"),
    [
        ([[0]], 30, "nothing passes along 30°"),
        ([[-2]], 30, "every frequency passes along 30°: gain 2"),
        ([[0.05, 1, 0.05]], 0, "every frequency passes along 0°: gain 0.9 … 1.1"),
        ([[1, 1, 1]], 0,
         "low-pass along 0°: gain 3 at 0, half power at 0.1553 cycles per pixel"),
        ([[1, 1, 1]], 90, "every frequency passes along 90°: gain 3"),
        ([[1, -1]], 0, "high-pass along 0°: gain 2 at 0.5, half power at 0.25 cycles per pixel"),
        ([[-1, 0, 1]], 180,
         "band-pass along 180°: gain 2 at 0.25, half power at 0.125 and 0.375 cycles per pixel"),
        ([[1, 0, 1]], 0, "2 bands pass along 0°: gain 2 at 0 cycles per pixel"),
    ],
)  # fmt: skip
def test_words(weights, angle, text):
    assert response_words(response_profile(applied_kernel(Kernel(weights)), angle)) == text


def test_sobel_along_a_diagonal():
    profile = response_profile(applied_kernel(find_preset("sobel-x").kernel()), 45)
    assert response_words(profile).startswith("band-pass along 45°: gain")
    assert profile.peak == pytest.approx(np.sqrt(2) / 6, rel=0.01)  # sin(x) (1 + cos(x))
