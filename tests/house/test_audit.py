"""The audit says what is known against a package, and never that nothing is known of what it could not look up."""

import json
import sys
from pathlib import Path

import pytest

from tests.house.papers import paper
from tools.audit import COMMAND, LOCKS, main

SOUND = {"name": "sound", "version": "1.0", "vulns": []}
SKIPPED = {"name": "skipped", "skip_reason": "it was not found"}
WEAK = {"name": "weak", "version": "1.0", "vulns": [{"id": "EXAMPLE-1", "fix_versions": ["1.1"]}]}


def audit(tmp_path: Path, *answers: str) -> int:
    """The status when pip-audit gives these answers, one for each lock."""
    fake = tmp_path / "fake.py"
    told = {f"lock-{number}.txt": answer for number, answer in enumerate(answers)}
    fake.write_text(
        f"import sys, pathlib\nprint({told!r}[pathlib.Path(sys.argv[2]).name])\nprint('no line', file=sys.stderr)\n",
        encoding="utf-8",
    )
    return main([tmp_path / name for name in told], [sys.executable, str(fake)])


def said(*packages: object) -> str:
    return json.dumps({"dependencies": packages})


def test_sound_packages_are_called_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit(tmp_path, said(SOUND, SOUND)) == 0
    assert capsys.readouterr().out == "lock-0.txt: nothing is known against its 2 packages.\n"


def test_a_weak_package_is_named_with_the_version_that_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(tmp_path, said(SOUND, SKIPPED), said(WEAK)) == 1
    assert "lock-1.txt: weak 1.0: EXAMPLE-1, mended in 1.1\n" in capsys.readouterr().out


def test_a_package_that_could_not_be_looked_up_is_never_called_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(tmp_path, said(SOUND, SKIPPED)) == 2
    assert capsys.readouterr().out == "lock-0.txt: NOT CHECKED, 1 of 2: skipped.\n"


def test_where_nothing_can_be_reached_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit(tmp_path, "") == 2
    assert capsys.readouterr().out == "lock-0.txt: NOT CHECKED, pip-audit could not be reached or run (no line).\n"
    assert main([tmp_path / "lock.txt"], [str(tmp_path / "no-such-program")]) == 2
    assert "NOT CHECKED" in capsys.readouterr().out


def test_every_lock_is_asked_about_by_a_version_that_is_named() -> None:
    assert [name for name in LOCKS if not paper(name)] == []
    assert any(word.startswith("pip-audit==") for word in COMMAND)
    assert "$(BIN)/python -m tools.audit" in paper("Makefile")
