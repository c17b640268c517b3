"""Numbers and names of weights: what is shown of a name fits on a line."""

from __future__ import annotations

import numpy as np

from core.files.stored_numbers import ITEM_TYPES, decoded, printable, stored_bytes


def test_names_fit_on_a_line():
    assert printable("conv1.weight") == "conv1.weight"
    assert printable("a\nb\0\u202ec") == "a\ufffdb\ufffd\ufffdc"
    assert printable("\ud800") == "\ufffd"
    assert printable("x" * 100) == "x" * 100
    assert printable("x" * 101) == "x" * 99 + "…"


def test_numbers_are_native_and_shaped():
    for kind, dtype in ITEM_TYPES.items():
        assert stored_bytes(kind, (2, 3)) == 6 * dtype.itemsize
        found = decoded(bytes(6 * dtype.itemsize), kind, (2, 3))
        assert found.shape == (2, 3)
        assert found.dtype.isnative
        assert not np.any(found)
