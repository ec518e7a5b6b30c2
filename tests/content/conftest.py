from pathlib import Path

import pytest

from tests.content.small_content import write_small_content


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small, sound body of advice of its own."""
    return write_small_content(tmp_path / "content")
