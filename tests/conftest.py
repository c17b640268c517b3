"""Set-up of all tests: no screen, no settings of the person, one hypothesis profile."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis

hypothesis.settings.register_profile(
    "kernelscope",
    deadline=None,
    derandomize=True,
    suppress_health_check=[
        hypothesis.HealthCheck.too_slow,
        hypothesis.HealthCheck.data_too_large,
    ],
)
hypothesis.settings.load_profile("kernelscope")


def pytest_collection_finish(session):
    """The tests themselves are no garbage: nothing looks through them again and again."""
    gc.collect()
    gc.freeze()
