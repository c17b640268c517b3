"""MaxPool, AveragePool and LpPool of ONNX as pooling of a layer, paddings and ceil_mode included.

ONNX counts outputs as PyTorch does, but lets the two sides be padded unequally; then the same
windows are found in another way where there is one (https://onnx.ai/onnx/operators/).
"""

from __future__ import annotations

from core.compute.geometry import pooled_size
from core.files.onnx_file import Node
from core.files.onnx_layers import Chain, InexpressibleError
from core.files.onnx_operators import LARGEST, pads_of, pair
from core.recipe import Pooling
from core.sentences import Sentence

FILLERS = {"max": -LARGEST, "sum": 0.0, "l2": 0.0}
"""What can stand around the maps without changing what a kind makes of them."""


def take_max_pool(chain: Chain, node: Node) -> None:
    """MaxPool, whose second output, the places of the maxima, must not be used."""
    if chain.is_used(node, 1):
        raise InexpressibleError("its second output is used: where the maxima are")
    _pool(chain, node, "max")


def take_average_pool(chain: Chain, node: Node) -> None:
    """AveragePool, which leaves the padding out unless count_include_pad is 1."""
    _pool(chain, node, "average", counts_pads=bool(node.attributes.get("count_include_pad", 0)))


def take_lp_pool(chain: Chain, node: Node) -> None:
    """LpPool with p = 2, the root of the sum of squares, or p = 1, the sum of magnitudes."""
    power = node.attributes.get("p", 2)
    if power == 1:
        chain.activate(node, activation="abs")
    elif power != 2:
        raise InexpressibleError(Sentence("it takes the power {0}, pooling knows 1 and 2", power))
    _pool(chain, node, "l2" if power == 2 else "sum")


def take_global_pool(chain: Chain, node: Node) -> None:
    """GlobalMaxPool and GlobalAveragePool, where the size of the maps is known."""
    _, rows, columns = chain.shape
    if rows is None or columns is None:
        raise InexpressibleError("its window is the whole picture, whose size is open")
    kind = "max" if node.operator == "GlobalMaxPool" else "average"
    chain.pool(node, Pooling(kind, size=(rows, columns)))


def _pool(chain: Chain, node: Node, kind: str, *, counts_pads: bool = False) -> None:
    if "kernel_shape" not in node.attributes:
        raise InexpressibleError("it has no kernel_shape")
    size = pair(node, "kernel_shape")
    stride, dilation = pair(node, "strides"), pair(node, "dilations")
    if min(*size, *stride, *dilation) < 1:
        raise InexpressibleError("its windows are none")
    top, left, bottom, right = pads = pads_of(chain, node, size, stride, dilation)
    is_ceil = bool(node.attributes.get("ceil_mode", 0))
    if node.attributes.get("auto_pad", "NOTSET") != "NOTSET":
        is_ceil = False  # their formulas know only the padding
    before, after = (top, left), (bottom, right)

    def pooling(padding: tuple[int, int], ceil_mode: bool) -> Pooling:
        return Pooling(
            kind, size=size, stride=stride, padding=padding, dilation=dilation,
            ceil_mode=ceil_mode, count_include_pad=counts_pads,
        )  # fmt: skip

    def outputs(axis: int, inputs: int) -> int:
        room = inputs + before[axis] + after[axis] - dilation[axis] * (size[axis] - 1) - 1
        if not is_ceil:
            return room // stride[axis] + 1
        count = -(-room // stride[axis]) + 1
        # A window that would start in the padding behind the map is left out.
        return count - ((count - 1) * stride[axis] >= inputs + before[axis])

    def fits(padding: tuple[int, int], added: tuple[int, int], ceil_mode: bool) -> bool:
        """Whether a pooling of the map with pixels added has ONNX's windows, so far as known."""
        for axis in (0, 1):
            inputs = chain.shape[1 + axis]
            if inputs is None:
                return False
            found = pooled_size(
                inputs + added[axis], size[axis], stride[axis], padding[axis], dilation[axis],
                ceil_mode,
            )  # fmt: skip
            if found != outputs(axis, inputs):
                return False
        return True

    is_small = all(before[axis] <= size[axis] // 2 for axis in (0, 1))
    if before == after and is_small:
        chain.pool(node, pooling(before, is_ceil))
        return
    if is_small and not counts_pads:
        for ceil_mode in (False, True):
            if fits(before, (0, 0), ceil_mode):
                chain.pool(node, pooling(before, ceil_mode))
                return
    filler = 0.0 if counts_pads else FILLERS.get(kind)
    if filler is None:
        if is_small:
            raise InexpressibleError("its padding cannot be had: another one before than behind")
        raise InexpressibleError("its padding cannot be had: wider than half its window")
    added = (top + bottom, left + right)
    if is_ceil and not fits((0, 0), added, True):
        raise InexpressibleError("its padding cannot be had together with ceil_mode")
    chain.add_pads(node, pads, "zeros" if filler == 0 else "constant", filler)
    chain.pool(node, pooling((0, 0), is_ceil))
