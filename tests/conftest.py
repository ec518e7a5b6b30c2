"""What holds for every test: the network is closed, also for the programs that a test starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.fakes.closed_network import sitecustomize as closed_network

# The same examples on every machine: a red suite says something about the change, never about luck.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")


@pytest.fixture(autouse=True, scope="session")
def _closed_for_programs_too() -> Iterator[None]:
    """Every Python that a test starts closes its network by itself.

    Set by a fixture and not on import: what only hands out tests to workers must not hand this on to them, since a
    worker would then hold two such rules.
    """
    folder = str(Path(closed_network.__file__).parent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")])))
        yield


@pytest.fixture(autouse=True)
def _nothing_leaves_this_machine() -> Iterator[None]:
    """Fails a test that reached out even where the code swallowed the refusal."""
    before = len(closed_network.attempts)
    yield
    assert closed_network.attempts[before:] == []
