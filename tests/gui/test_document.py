"""Which layer and kernel are selected, through edits, undo and recipes that come in."""

from dataclasses import replace

import numpy as np
import pytest

from core import Image, Kernel, Layer, Recipe
from gui.document import Document, Focus

FIRST, SECOND, THIRD = (Layer([Kernel([[n]]), Kernel([[n + 10]])]) for n in (1, 2, 3))


@pytest.fixture
def document(qapp):
    return Document(Image(np.zeros((9, 9), np.uint8)), Recipe([FIRST, SECOND]))


def test_of_a_recipe_that_comes_in_the_last_layer_is_selected(document, tmp_path):
    assert (document.layer_index, document.kernel_index) == (1, 0)
    document.select(0, 1)
    document.replace_recipe("Replace", Recipe([THIRD, SECOND, FIRST]))
    assert document.layer == FIRST
    document.select(0, 1)
    document.open_recipe("Open", Recipe([SECOND]), tmp_path / "a.recipe.json")
    assert document.kernel == SECOND.kernels[0]
    document.undo_stack.undo()
    assert (document.layer_index, document.kernel_index) == (0, 1)
    assert document.recipe_path is None


def test_editors_change_the_selected_ones_only(document):
    told = []
    document.recipe_changed.connect(lambda: told.append(document.layer_index))
    document.select(0, 1)
    assert told == [0]
    assert document.edit_kernel("Edit", Kernel([[7]]))
    assert document.recipe == Recipe(
        [replace(FIRST, kernels=(FIRST.kernels[0], Kernel([[7]]))), SECOND]
    )
    document.select(1)
    document.undo_stack.undo()
    assert (document.layer_index, document.kernel_index) == (0, 1)  # where it happened
    assert document.recipe == Recipe([FIRST, SECOND])
    document.select(0, 1)
    assert told[-1] == 0


def test_a_selection_is_never_beyond_what_there_is(document):
    document.select(5, 7)
    assert (document.layer_index, document.kernel_index) == (1, 1)
    document.edit_layer("One kernel", replace(SECOND, kernels=SECOND.kernels[:1]))
    assert document.kernel_index == 0
    document.select(-3, -1)
    assert (document.layer_index, document.kernel_index) == (0, 0)


def test_the_pixel_in_focus_belongs_to_a_layer(document):
    document.set_focus(Focus("filtered", 3, 3, pinned=True))
    document.select(1, 1)
    assert document.focus is not None
    document.select(0)
    assert document.focus is None


def test_a_selection_is_no_edit(document):
    document.select(0)
    assert not document.is_modified
    assert not document.undo_stack.canUndo()


def test_several_kernels_are_chosen_until_another_one_is_shown(document):
    bank = Layer([Kernel([[n]]) for n in range(6)])
    document.edit("Bank", Recipe([FIRST, bank]), selected=(1, 2))
    told = []
    document.chosen_changed.connect(lambda: told.append(document.chosen))
    assert document.chosen == (2,)
    document.choose([4, 1, 1, 99, -3], 4)
    assert document.chosen == (1, 4)
    assert document.kernel_index == 4
    assert told == [(1, 4)]
    document.edit_kernel("Edit", Kernel([[9]]))  # weights end no choice
    assert document.chosen == (1, 4)
    document.choose([1], 4)  # the selected one is always among them
    assert document.chosen == (1, 4)
    assert told == [(1, 4)]
    document.select(1, 1)
    assert document.chosen == (1, 4)
    document.select(1, 0)
    assert document.chosen == (0,)
    document.choose([0, 5], 5)
    document.edit_layer("Fewer", replace(document.layer, kernels=document.layer.kernels[:3]))
    assert document.chosen == (2,)
    document.select(0)
    assert document.chosen == (0,)
    assert document.undo_stack.count() == 3  # choosing is no edit
