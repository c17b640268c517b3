"""Pictures saved in colours and with levels, held as a whole and in slabs."""

import numpy as np
import pytest

from core import Image, Kernel, Layer, Recipe
from core.display import Appearance, extent, picture, shades
from core.files import results
from core.trace import finish

VALUES = np.random.default_rng(6).normal(100, 90, (40, 50)).astype(np.float32)
RECIPE = Recipe([Layer([Kernel([[1.0]])])])


@pytest.mark.parametrize("most", [1 << 24, 100])
@pytest.mark.parametrize(
    "chosen",
    [
        Appearance("stretched", "viridis"),
        Appearance("signed", "magma", low=-20),
        Appearance("as-is", low=10, high=150),
        Appearance("automatic", "cividis", span=(5, 190)),
        Appearance("diverging", "inferno"),
    ],
)
def test_saved_pictures_have_the_chosen_appearance(monkeypatch, most, chosen):
    monkeypatch.setattr(results, "WHOLE_VALUES", most)
    made = finish(results.shown_steps(RECIPE, Image(VALUES), 0, "filtered", maps=(0,), view=chosen))
    how = shades(chosen, extent(VALUES), Image(VALUES).value_range)
    np.testing.assert_array_equal(made, picture(VALUES, how))


def test_a_name_still_does():
    made = finish(
        results.shown_steps(RECIPE, Image(VALUES), 0, "filtered", maps=(0,), view="signed")
    )
    how = shades("signed", extent(VALUES), (0.0, 1.0))
    np.testing.assert_array_equal(made, picture(VALUES, how))
