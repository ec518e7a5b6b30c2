"""The guide of the real content, built once for all tests of it, even where they run side by side."""

import fcntl
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bellrock import content
from bellrock.content.practice import load_practice
from bellrock.plan import Planner
from bellrock.records.advice import Advice
from bellrock.web.guide import build
from tests.browser import stage
from tests.guide.reading import Folder

EXIT = "https://www.example.org/weather"
DAY = date(2026, 11, 25)


@pytest.fixture(scope="session")
def advice() -> Advice:
    return content.load_advice()


@pytest.fixture(scope="session")
def planner(advice: Advice) -> Planner:
    return Planner(advice)


def write(folder: Path, advice: Advice, single: bool = False) -> None:
    build(folder, advice, content.load_learn_pages(), load_practice(), EXIT, as_of=DAY, single=single)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, advice: Advice, worker_id: str) -> Path:
    base = tmp_path_factory.getbasetemp()
    top = base if worker_id == "master" else base.parent
    made = top / "guide"
    with (top / "guide.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (made / "index.html").exists():
            write(made, advice)
    return made


@pytest.fixture(scope="session")
def guide(folder: Path) -> Folder:
    return Folder(folder)


@pytest.fixture(scope="session")
def one_file(tmp_path_factory: pytest.TempPathFactory, advice: Advice) -> Path:
    made = tmp_path_factory.mktemp("one")
    write(made / "single", advice, single=True)
    (page,) = (made / "single").iterdir()
    return page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with stage.a_browser() as opened:
        yield opened
