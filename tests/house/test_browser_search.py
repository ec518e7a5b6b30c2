import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house.tree import ROOT
from tools import find_browser, run_tests


def browser(place: Path, status: int = 0) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(f"#!/bin/sh\nexit {status}\n", encoding="utf-8")
    place.chmod(0o755)
    return place


def test_the_browser_that_somebody_wishes_for_comes_first(tmp_path: Path) -> None:
    wished = browser(tmp_path / "mine")

    assert find_browser.find({"BELLROCK_BROWSER": str(wished)}, (lambda: "another",)) == str(wished)


def test_a_wish_that_cannot_start_is_not_followed_blindly(tmp_path: Path) -> None:
    wished = browser(tmp_path / "mine", status=127)

    assert find_browser.find({"BELLROCK_BROWSER": str(wished)}, (lambda: "another",)) == "another"


def test_who_wishes_for_no_browser_gets_none() -> None:
    assert find_browser.find({"BELLROCK_BROWSER": "none"}, (lambda: "another",)) is None


def test_one_that_is_there_is_taken_before_anything_is_fetched_and_nothing_after_the_first() -> None:
    asked = []

    def way(name: str, found: str | None) -> Callable[[], str | None]:
        def answer() -> str | None:
            asked.append(name)
            return found

        return answer

    ways = (way("there", None), way("fetched", "/here"), way("installed", "/there"))
    assert find_browser.find({}, ways) == "/here"
    assert asked == ["there", "fetched"]


def test_one_on_path_comes_before_the_usual_places_and_one_that_cannot_start_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser(tmp_path / "bin" / "chromium", status=127)
    edge = browser(tmp_path / "bin" / "msedge")
    usual = browser(tmp_path / "usual" / "chrome")
    fetched = browser(
        tmp_path / "fetched" / "chromium_headless_shell-9" / "chrome-headless-shell-linux64" / "chrome-headless-shell"
    )
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    assert find_browser.already_there(tmp_path / "fetched", (str(usual),)) == str(edge)
    edge.unlink()
    assert find_browser.already_there(tmp_path / "fetched", (str(usual),)) == str(usual)
    assert find_browser.already_there(tmp_path / "fetched", ()) == str(fetched)
    assert find_browser.already_there(tmp_path / "nothing", ()) is None


def test_a_download_that_hangs_is_ended() -> None:
    assert not find_browser.run(["sh", "-c", "sleep 60"], 0, {"PATH": "/usr/bin:/bin"})


def machine(root: Path, release: str, mark: str | None) -> Path:
    (root / "etc").mkdir()
    (root / "etc" / "os-release").write_text(release, encoding="utf-8")
    if mark:
        (root / mark).parent.mkdir(exist_ok=True)
        (root / mark).touch()
    return root


@pytest.mark.parametrize(
    ("release", "mark", "environment", "user", "may"),
    [
        ('NAME="Debian"\nID=debian\n', ".dockerenv", {}, 0, True),
        ('NAME="Debian"\nID=debian\n', "run/.containerenv", {}, 0, True),
        ("ID=debian\n", None, {"CI": "1"}, 0, True),
        ("ID=debian\n", None, {}, 0, False),
        ("ID=debian\n", ".dockerenv", {}, 1000, False),
        ("ID=ubuntu\nID_LIKE=debian\n", ".dockerenv", {"CI": "1"}, 0, False),
    ],
)
def test_a_machine_is_changed_only_as_root_in_a_throwaway_debian(
    release: str,
    mark: str | None,
    environment: dict[str, str],
    user: int,
    may: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")

    assert find_browser.may_use_apt(environment, machine(tmp_path, release, mark)) is may


def test_sudo_is_never_asked() -> None:
    assert "sudo" not in (ROOT / "tools" / "find_browser.py").read_text(encoding="utf-8").split('"""', 2)[2]


def test_without_a_browser_the_rest_runs_and_the_last_lines_say_what_did_not(tmp_path: Path) -> None:
    lines = ["import pytest", "def test_plain(): pass", "@" + "pytest.mark.browser", "def test_page(): assert False"]
    (tmp_path / "test_two.py").write_text("\n".join(lines), encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", "tools.run_tests", "-c", str(ROOT / "pyproject.toml"), "-n", "0", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "BELLROCK_BROWSER": "none", "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    passed, loud = ended.stdout.split("THE BROWSER TESTS DID NOT RUN: ")
    assert "1 passed" in passed
    assert loud.startswith("1 tests in ")
    assert "test_two.py" in loud
    assert loud.rstrip().endswith("=====")


@pytest.mark.parametrize(
    ("given", "run"),
    [
        (["-n", "2"], ["-n", "2", "-m", "(not long) and not browser"]),
        (["-m", "long", "tests/web"], ["tests/web", "-m", "(long) and not browser"]),
    ],
)
def test_only_the_browser_tests_are_left_out(given: list[str], run: list[str]) -> None:
    assert run_tests.without_browser(given) == run
