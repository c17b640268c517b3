"""Functions in PyTorch that scripts have ready where it has none of their kind."""

from __future__ import annotations

from core.export.script import Piece

PAD = Piece(
    '''
def pad(maps, top, bottom, left, right, mode):
    """Pads as numpy.pad does: however wide, where F.pad stops at the size of the maps."""
    rows = torch.from_numpy(np.pad(np.arange(maps.shape[1]), (top, bottom), mode))
    columns = torch.from_numpy(np.pad(np.arange(maps.shape[2]), (left, right), mode))
    return maps[:, rows[:, None], columns]
''',
    ("import numpy as np", "import torch"),
)

WINDOWS = Piece(
    '''
def windows(maps, size, stride, dilation):
    """Views (map, row, column, size[0], size[1]) of all windows that fit."""
    rows, columns = ((n - 1) * step + 1 for n, step in zip(size, dilation))
    views = maps.unfold(1, rows, stride[0]).unfold(2, columns, stride[1])
    return views[..., :: dilation[0], :: dilation[1]]
'''
)

PADDED_WINDOWS = Piece(
    '''
def padded_windows(maps, size, stride, padding, dilation, ceil_mode, fill):
    """The windows of pooling; `fill` stands in the padding."""
    sides = pooling_sides(maps.shape[1:], size, stride, padding, dilation, ceil_mode)
    padded = F.pad(maps, (*sides[1], *sides[0]), value=fill)
    return windows(padded, size, stride, dilation)
''',
    ("import torch.nn.functional as F",),
    ("windows", "pooling_sides"),
)

AVERAGE = Piece(
    '''
def average(maps, size, stride, padding, dilation, ceil_mode, count_include_pad):
    """F.avg_pool2d with dilation; what lies beyond the padding is never counted."""
    window = (size, stride, padding, dilation, ceil_mode)
    counted = torch.ones_like(maps[:1])
    if count_include_pad:
        rows, columns = padding
        counted = F.pad(counted, (columns, columns, rows, rows), value=1)
        sides = pooling_sides(maps.shape[1:], *window)
        (_, bottom), (_, right) = sides
        counted = F.pad(counted, (0, right - columns, 0, bottom - rows))
        counts = windows(counted, size, stride, dilation).sum((-2, -1))
    else:
        counts = padded_windows(counted, *window, fill=0).sum((-2, -1))
    return padded_windows(maps, *window, fill=0).sum((-2, -1)) / counts
''',
    ("import torch", "import torch.nn.functional as F"),
    ("padded_windows",),
)

MEDIAN = Piece(
    '''
def median(cells):
    """The median over the last axis: the mean of the middle two; NaN is passed on."""
    ordered, n = cells.sort(-1).values, cells.shape[-1]
    middle = (ordered[..., (n - 1) // 2] + ordered[..., n // 2]) / 2
    return torch.where(cells.isnan().any(-1), torch.nan, middle)
''',
    ("import torch",),
)

PADDED_MEDIAN = Piece(
    '''
def padded_median(maps, *window):
    """Median pooling of the cells that are no padding; NaN among them is passed on."""
    cells = padded_windows(maps, *window, fill=torch.inf).flatten(-2)
    is_real = padded_windows(torch.ones_like(maps[:1]), *window, fill=0).flatten(-2) == 1
    count = is_real.sum(-1, keepdim=True).expand(*cells.shape[:-1], 1)
    ordered = cells.sort(-1).values  # the padding behind the numbers
    middle = (ordered.gather(-1, (count - 1) // 2) + ordered.gather(-1, count // 2)) / 2
    return torch.where(cells.isnan().any(-1), torch.nan, middle[..., 0])
''',
    ("import torch",),
    ("padded_windows",),
)

FIRST = Piece(
    '''
def first(maps, size, stride, padding, dilation, ceil_mode):
    """Of every window the first cell that is no padding, row by row."""
    sides = pooling_sides(maps.shape[1:], size, stride, padding, dilation, ceil_mode)
    places = []
    for n, k, s, d, (before, after) in zip(maps.shape[1:], size, stride, dilation, sides):
        starts = torch.arange(-before, n + after - (k - 1) * d, s)
        places.append(torch.where(starts < 0, starts % d, starts))
    return maps[:, places[0][:, None], places[1]]
''',
    ("import torch",),
    ("pooling_sides",),
)

TORCH_PIECES = {
    "pad": PAD,
    "windows": WINDOWS,
    "padded_windows": PADDED_WINDOWS,
    "average": AVERAGE,
    "median": MEDIAN,
    "padded_median": PADDED_MEDIAN,
    "first": FIRST,
}
