"""No file beside the sources tells when somebody first checked a message."""

import compileall
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bellrock.cli.ending import ended
from tests.house.papers import paper
from tests.house.tree import PACKAGE


def files_in(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_a_check_leaves_no_compiled_file_behind(tmp_path: Path) -> None:
    copy = tmp_path / "bellrock"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    # Python compiles this one before a line of ours is run; `make` has compiled it, and all the others, by then.
    assert compileall.compile_file(copy / "__init__.py", quiet=1)
    before = files_in(copy)
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPATH"] = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, "-m", "bellrock", "check", "--json", "--example"]
    done = subprocess.run(command, env=around, capture_output=True, text=True, check=True)

    assert '"answer"' in done.stdout
    assert files_in(copy) == before


def test_a_process_that_the_command_starts_leaves_none_behind_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)

    assert ended(lambda: None) == 0
    assert sys.dont_write_bytecode
    assert os.environ["PYTHONDONTWRITEBYTECODE"] == "1"


def test_the_sources_are_compiled_at_the_installation() -> None:
    rules = paper("Makefile")

    assert "$(BIN)/python -m compileall -q src" in rules
    for target in ("run", "setup"):
        assert any(
            line.startswith(f"{target}: ") and "$(VENV)/compiled.stamp" in line for line in rules.splitlines()
        ), target
