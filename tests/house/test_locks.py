import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.papers import paper

LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-train.txt")
PINNED = re.compile(r"^([a-z0-9-]+)==([^\s;\\]+)", re.MULTILINE)


def wanted(lock: str) -> list[Requirement]:
    """What pyproject.toml asks of this lock."""
    project = tomllib.loads(paper("pyproject.toml"))
    groups = {"requirements.txt": "build", "requirements-dev.txt": "dev", "requirements-train.txt": "train"}
    lines: list[str] = list(project["project"]["dependencies"])
    waiting = [groups[lock]]
    while waiting:
        for line in project["dependency-groups"][waiting.pop()]:
            if isinstance(line, dict):
                waiting.append(line["include-group"])
            else:
                lines.append(line)
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_fits_what_the_project_asks_for(lock: str) -> None:
    pinned = dict(PINNED.findall(paper(lock)))

    unfit = [
        str(need)
        for need in wanted(lock)
        if (name := canonicalize_name(need.name)) not in pinned or not need.specifier.contains(pinned[name])
    ]

    assert unfit == [], "run make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_held_by_hashes_and_by_no_address(lock: str) -> None:
    blocks = re.split(r"^(?=[a-z0-9])", paper(lock), flags=re.MULTILINE)[1:]

    assert len(blocks) == len(PINNED.findall(paper(lock)))
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in paper(lock)
    assert "index-url" not in paper(lock)
    assert "find-links" not in paper(lock)


def test_the_locks_agree_with_one_another() -> None:
    run, develop, train = (dict(PINNED.findall(paper(lock))) for lock in LOCKS)

    assert run.items() <= develop.items()
    assert develop.items() <= train.items()
