"""The table of what was found in the looks claims nothing mended without a test or a file that exists."""

import re

import pytest

from tests.house.papers import paper, rows
from tests.house.tree import PACKAGE, ROOT

ROWS = rows(paper("docs/answers.md"))
NAMED = re.compile(r"`([^`]+)`")
STATES = ("mended", "in part", "open", "left", "right")


def _id(row: tuple[str, ...]) -> str:
    return " ".join(row)[:40]


def _state(row: tuple[str, ...]) -> str:
    return row[-2]


def test_every_row_of_both_looks_is_answered() -> None:
    numbers = [int(row[0]) for row in ROWS if row[0].isdigit()]

    assert numbers == [*range(1, 21), *range(1, 18)]


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_what_is_mended_names_what_holds_it_and_what_is_named_exists(row: tuple[str, ...]) -> None:
    assert _state(row).startswith(STATES)
    names = NAMED.findall(row[-1])
    assert names or not _state(row).startswith("mended")
    for name in names:
        place, _, function = name.partition("::")
        if function:
            assert f"def {function}(" in (ROOT / "tests" / place).read_text(encoding="utf-8"), name
        else:
            assert (PACKAGE / "content" / place).exists(), name
