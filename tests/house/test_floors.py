import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import PACKAGE, ROOT

# One fault for each rule of the house: where it is planted, what is planted, and how the broken contract names it.
FAULTS = {
    "records/fault.py": ("import bellrock.plan", "bellrock.records is not allowed to import bellrock.plan"),
    "web/fault.py": ("import bellrock.cli", "bellrock.web is not allowed to import bellrock.cli"),
    "utils/__init__.py": ("", "utils"),
    "plan/fault.py": ("import sqlite3", "bellrock.plan is not allowed to import sqlite3"),
    "case/fault.py": ("import bellrock.content", "bellrock.case is not allowed to import bellrock.content"),
    "jobs/fault.py": ("import yaml", "bellrock.jobs is not allowed to import yaml"),
    "cli/fault.py": ("import django", "bellrock.cli is not allowed to import django"),
    "read/formats/text.py": (
        "import bellrock.read.formats.mail",
        "bellrock.read.formats.text is not allowed to import bellrock.read.formats.mail",
    ),
}


def lint_imports(source: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--config", ROOT / ".importlinter"]
    return subprocess.run(
        [*map(str, command)],
        cwd=source,
        env={"PYTHONPATH": str(source), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_house_keeps_its_floors_and_walls() -> None:
    ended = lint_imports(ROOT / "src")

    assert ended.returncode == 0, ended.stdout


@pytest.fixture(scope="module")
def broken_house(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the check says of a copy of the house in which every wall has been built through."""
    source = tmp_path_factory.mktemp("house")
    shutil.copytree(PACKAGE, source / "bellrock", ignore=shutil.ignore_patterns("__pycache__"))
    for place, (fault, _) in FAULTS.items():
        planted = source / "bellrock" / place
        planted.parent.mkdir(exist_ok=True)
        planted.write_text(fault + "\n", encoding="utf-8")
    ended = lint_imports(source)
    assert ended.returncode != 0
    return " ".join(ended.stdout.split())


@pytest.mark.parametrize("place", FAULTS)
def test_a_wall_breaks_when_somebody_builds_through_it(place: str, broken_house: str) -> None:
    assert FAULTS[place][1] in broken_house


@pytest.mark.parametrize(
    "fault",
    [
        "from datetime import datetime\n\nprint(datetime.now())\n",
        "from datetime import date\n\nprint(date.today())\n",
        "import random\n\nprint(random.random())\n",
        "import urllib.request\n\nurllib.request.urlopen('https://example.org')\n",
    ],
)
def test_clock_chance_and_network_are_refused_by_name(fault: str) -> None:
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--select",
        "TID251",
        "--stdin-filename",
        "src/bellrock/plan/x.py",
        "-",
    ]
    ended = subprocess.run(command, cwd=ROOT, input=fault, capture_output=True, text=True, check=False)

    assert ended.returncode == 1
    assert "TID251" in ended.stdout
