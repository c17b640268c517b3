import numpy as np
import pytest

from core.learning.optimizers import OPTIMIZERS, Step

SLOPES = np.array([[3.0, -1.0], [0.5, 20.0]])
TARGET = np.array([[1.0, 2.0], [-3.0, 0.25]])
TORCH = {
    "momentum": lambda torch, values, rate: torch.optim.SGD([values], rate, momentum=0.9),
    "adam": lambda torch, values, rate: torch.optim.Adam([values], rate),
}


def gradient(values):
    return SLOPES * SLOPES * (values - TARGET)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda row: row.id)
def test_steps_are_those_of_torch(optimizer):
    torch = pytest.importorskip("torch")
    values = torch.zeros((2, 2), dtype=torch.float64, requires_grad=True)
    peer = TORCH[optimizer.id](torch, values, 0.002)
    step = Step(np.zeros((2, 2)))
    for count in range(1, 40):
        peer.zero_grad()
        (torch.as_tensor(SLOPES) * (values - torch.as_tensor(TARGET))).square().sum().div(
            2
        ).backward()
        peer.step()
        step = optimizer.step(step, gradient(step.values), 0.002)
        assert step.count == count
        np.testing.assert_allclose(step.values, values.detach().numpy(), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda row: row.id)
def test_a_bowl_is_walked_down_and_nothing_is_written_to(optimizer):
    first = step = Step(np.zeros((2, 2)))
    for _ in range(20_000):
        step = optimizer.step(step, gradient(step.values), 0.002)
    np.testing.assert_allclose(step.values, TARGET, atol=1e-2)
    np.testing.assert_array_equal(first.values, 0)
