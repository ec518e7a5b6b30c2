from collections.abc import Iterator

import pytest

from tests.browser import stage
from tests.fakes.shelf import shelf


@pytest.fixture(scope="session")
def app() -> Iterator[str]:
    with stage.served(shelf) as address:
        yield address
