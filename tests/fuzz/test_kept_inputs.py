"""No bytes at all make a reader, the normaliser or the extractor fall over."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.fuzz.promises import keep_promises

INPUTS = Path(__file__).parent / "inputs"
ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("path", sorted(INPUTS.iterdir()), ids=lambda path: path.name)
def test_an_input_that_was_once_found_is_read_or_refused_in_order(path: Path) -> None:
    keep_promises(path.read_bytes())


@pytest.mark.long
def test_sixty_seconds_of_guided_fuzzing_find_nothing(tmp_path: Path) -> None:
    assert find_spec("atheris"), "the fuzzer is a development tool for Linux: make setup installs it there"
    found = tmp_path / "found"
    found.mkdir()
    command = [sys.executable, "-m", "tests.fuzz.target", str(found), str(INPUTS), "-max_total_time=60", "-timeout=10"]
    command.append(f"-artifact_prefix={tmp_path}/")

    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False)

    assert run.returncode == 0, run.stderr[-2000:]
