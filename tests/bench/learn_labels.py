"""A process that learns filters from labels and counts steps a second, beside PyTorch's."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable, Iterator

import numpy as np

from core.dataset import Dataset, StackedPictures
from core.learning.bank_shape import BankShape
from core.learning.bank_training import Training, training_start, training_steps
from core.learning.labelled_items import LabelledItems, labelled_items
from core.trace import finish
from tests.bench.children import answer, options

SIDE, FILTERS, SIZE = 28, 8, 5
SECONDS = 3.0


def items_of(count: int) -> LabelledItems:
    """Items of noise, a quarter of which has a bright square."""
    random = np.random.default_rng(7)
    pixels = random.integers(0, 128, (count, SIDE, SIDE), np.uint8)
    label = np.arange(count) % 4
    pixels[label == 0, 8:16, 8:16] += 100
    dataset = Dataset("noise", StackedPictures(pixels), tuple("abcd"), label)
    return finish(labelled_items(dataset, 0, 0))


def steps_a_second(step: Callable[[], object]) -> float:
    """How often something can be done in a second, after a little while."""
    for _ in range(20):
        step()
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        step()
        count += 1
    return count / (time.perf_counter() - start)


def own_steps(items: LabelledItems, reading: str) -> Callable[[], object]:
    """One step after another, with the looks at the items held out, without an end."""
    shape = BankShape(FILTERS, SIZE, SIZE, items.shape, reading=reading)
    training = Training(epochs=1_000_000)
    state = training_start(shape, items, training)
    steps: Iterator[object] = training_steps(shape, items, training, state)
    return lambda: next(steps)


def torch_steps(items: LabelledItems, reading: str) -> Callable[[], object]:
    """The same net and optimizer in PyTorch, on all cores, without looks at other items."""
    import torch

    functional = torch.nn.functional
    shape = BankShape(FILTERS, SIZE, SIZE, items.shape, reading=reading)
    torch.manual_seed(0)
    net = torch.nn.Sequential(
        torch.nn.Conv2d(1, FILTERS, SIZE),
        torch.nn.ReLU(),
        torch.nn.MaxPool2d(2),
        *([torch.nn.AdaptiveMaxPool2d(1)] if reading == "everywhere" else []),
        torch.nn.Flatten(),
        torch.nn.Linear(shape.features, 1),
    )
    optimizer = torch.optim.Adam(net.parameters(), 0.01)
    random = np.random.default_rng(0)
    target = torch.tensor(items.target, dtype=torch.float32)

    def step() -> None:
        which = random.choice(items.learned, 64, replace=False)
        optimizer.zero_grad()
        score = net(torch.from_numpy(items.batch(which)))[:, 0]
        loss = functional.binary_cross_entropy_with_logits(score, target[which])
        loss.backward()
        optimizer.step()

    return step


def measure(count: int) -> dict[str, float]:
    """Steps a second of both readings, and of PyTorch where it is installed."""
    items = items_of(count)
    found = {}
    for reading in ("everywhere", "place"):
        found[f"ours, {reading}"] = steps_a_second(own_steps(items, reading))
        if importlib.util.find_spec("torch") is not None:
            found[f"PyTorch, {reading}"] = steps_a_second(torch_steps(items, reading))
    return found


if __name__ == "__main__":
    answer(measure(options()["count"]))
