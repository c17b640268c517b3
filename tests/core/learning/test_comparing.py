"""What a kernel makes of the first picture beside the second one."""

import numpy as np
import pytest

from core import Image, Kernel
from core.files.samples import sample_image
from core.learning.comparing import compare_part
from core.learning.pairs import Setup, input_block, make_pair, placements, target_block
from tests.core.learning.filtering import filtered

SMALL = sample_image("noise").pixels[:40, :50]
KERNEL = Kernel([[1, 2], [0, -1], [3, 1]], bias=4, scale=0.5)


@pytest.mark.parametrize("most", [10, 100])
def test_the_middle_is_filtered_as_scipy_does(most):
    wanted = filtered(SMALL, KERNEL)
    pair, setup = make_pair(Image(SMALL), Image(wanted)), Setup(3, 2, border="reflect")
    found = compare_part(pair, setup, placements(pair, setup)[0], KERNEL, most)
    assert found.made.shape == (min(most, 40), min(most, 50))
    np.testing.assert_allclose(found.difference, 0, atol=1e-3)
    top, left = (40 - len(found.made)) // 2, (50 - found.made.shape[1]) // 2
    np.testing.assert_allclose(found.wanted[0, 0], wanted[top, left], rtol=1e-6)


def test_strides_and_colours_are_those_of_the_pair():
    colours = np.dstack([SMALL, SMALL[::-1], SMALL[:, ::-1]])
    made = [filtered(colours[:, :, k], KERNEL)[::2, ::2] for k in range(3)]
    pair = make_pair(Image(colours), Image(np.dstack(made)))
    setup = Setup(3, 2, border="reflect")
    found = compare_part(pair, setup, placements(pair, setup)[0], KERNEL, 100)
    assert found.made.shape == (20, 25, 3)
    np.testing.assert_allclose(found.difference, 0, atol=1e-3)


def test_blocks_are_values_of_the_pictures():
    pair = make_pair(Image(SMALL), Image(SMALL))
    rows, columns = np.arange(3, 6), np.arange(2, 8)
    np.testing.assert_array_equal(target_block(pair, 0, rows, columns), SMALL[3:6, 2:8])
    outside = input_block(pair, 0, "zeros", rows - 4, columns)
    np.testing.assert_array_equal(outside[0], 0)
    np.testing.assert_array_equal(outside[1:], SMALL[:2, 2:8])
