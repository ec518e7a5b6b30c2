"""The table of what the police page says and what carries it names only what exists."""

import re

import pytest

from tests.house.papers import paper, rows
from tests.house.tree import PACKAGE, ROOT

NOT_YET = "not built yet"
ROWS = rows(paper("docs/coverage.md"))
NAMED = re.compile(r"`([^`]+)`")


def _id(row: tuple[str, ...]) -> str:
    return row[0][:40]


def test_every_sentence_of_the_page_is_there() -> None:
    said = " ".join(row[0].lower() for row in ROWS)
    subjects = (
        "do not panic, 101, do not pay, stop talking, screenshot, profile name, url, payment method, account, "
        "transfer, cryptocurrency, deactivate, delete, video blocked, report remove, ceop, papyrus, samaritans, "
        "get safe online, revenge porn helpline, thinkuknow, ncsc, self help guide, phishing emails, "
        "intimate image abuse, child abuse and grooming, catfishing, parents, teachers"
    )

    assert [subject for subject in subjects.split(", ") if subject not in said] == []


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_a_row_names_steps_services_pages_and_tests_that_exist(row: tuple[str, ...]) -> None:
    _, steps, pages, tests = row
    routes = "\n".join(path.read_text(encoding="utf-8") for path in sorted((PACKAGE / "web").rglob("*.py")))
    services = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "content" / "services").glob("*.yaml"))
    content = {path.relative_to(PACKAGE / "content").as_posix() for path in (PACKAGE / "content").rglob("*.*")}

    for name in NAMED.findall(steps):
        is_service = re.search(rf"^- id: {re.escape(name)}$", services, re.MULTILINE)
        assert is_service or f"steps/{name}.md" in content or name in content, f"no step, service or file {name}"
    for name in NAMED.findall(pages):
        assert f'"{name.strip("/")}"' in routes or f'"/{name.strip("/")}"' in routes, f"no page {name}"
    for name in NAMED.findall(tests):
        place, _, function = name.partition("::")
        assert (ROOT / place).is_file(), f"no test file {place}"
        assert not function or f"def {function}(" in paper(place), f"no test {function} in {place}"


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_a_row_says_openly_what_is_not_built(row: tuple[str, ...]) -> None:
    for cell in row[1:]:
        assert NAMED.search(cell) or NOT_YET in cell or cell == "—", f"neither a name nor “{NOT_YET}”: {cell}"
