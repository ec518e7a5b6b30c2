"""No mail, however it is built, makes the reader fall over or turns a picture into a bluff."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mail_trees import built, keep_mail_promises

KEPT = Path(__file__).parent / "mails"
ROOT = Path(__file__).parent.parent.parent
SECONDS = 480


@pytest.mark.parametrize("path", sorted(KEPT.glob("*.bin")), ids=lambda path: path.name)
def test_a_mail_that_was_once_found_is_read_in_order(path: Path) -> None:
    keep_mail_promises(path.read_bytes())


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=120))
def test_a_built_mail_is_read_and_its_pictures_are_seen(choices: bytes) -> None:
    keep_mail_promises(choices)


def test_the_same_choices_build_the_same_mail() -> None:
    assert built(b"\x00\x01\x02" * 9) == built(b"\x00\x01\x02" * 9)
    assert built(bytes([7, 0, 0, 0, 0])).pictured


@pytest.mark.long
def test_eight_minutes_of_building_mails_find_nothing(tmp_path: Path) -> None:
    assert find_spec("atheris"), "the fuzzer is a development tool for Linux: make setup installs it there"
    found = tmp_path / "found"
    found.mkdir()
    command = [sys.executable, "-m", "tests.fuzz.mail_target", str(found), str(KEPT), f"-max_total_time={SECONDS}"]
    command += ["-timeout=10", "-max_len=400", f"-artifact_prefix={tmp_path}/"]

    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=SECONDS + 240, check=False)

    assert run.returncode == 0, run.stderr[-2000:]
