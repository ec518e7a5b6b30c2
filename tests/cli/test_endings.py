"""However the command ends, a person reads one calm sentence at most, and never a traceback."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bellrock.cli.ending import ended, of_a_thread
from bellrock.content.folder import CONTENT
from tests.house.tree import PACKAGE

EXAMPLE = CONTENT / "example.eml"
NO_ROOM = "No space left on device"


def ran(words: str, **around: str) -> tuple[int, str, str]:
    """The real command by a shell, which may close and turn its streams: status, output, complaints."""
    command = f"'{sys.executable}' -m bellrock {words}"
    surroundings = {**os.environ, **around}
    surroundings.pop("PYTHONUNBUFFERED", None)  # what is held back until the end must be tried too
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=surroundings)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ("--version >/dev/full", 1, f"bellrock: Something could not be read or written: {NO_ROOM}.\n"),
        ("--version >&-", 1, "bellrock: The answer could not be shown, because the output is closed.\n"),
        ("check no-such-file >&- 2>&- <&-", 1, ""),
        ("check - <&-", 1, "bellrock: This is empty. There is nothing to read.\n"),
        ("plan --json >/dev/full", 1, f"bellrock: Something could not be read or written: {NO_ROOM}.\n"),
    ],
)
def test_an_output_or_input_that_is_full_or_closed_gives_one_sentence(words: str, status: int, said: str) -> None:
    ended_with, _, complaints = ran(words)

    assert complaints == said
    assert ended_with == status


@pytest.mark.parametrize("words", ["--version", "plan --json"])
def test_whoever_stopped_reading_is_told_nothing(words: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    around = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    command = [sys.executable, "-m", "bellrock", *words.split()]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, env=around)
    os.close(writing)

    assert (done.returncode, done.stderr) == (1, "")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    status, _, said = ran(f"content graph '{tmp_path}/file/picture.svg'")

    assert status == 1
    assert said == f"bellrock: “{tmp_path}/file/picture.svg” could not be opened or written: Not a directory.\n"


@pytest.mark.parametrize("width", ["0", "1", "²", "wide", "9" * 5000])
def test_a_screen_that_cannot_be_does_not_keep_the_words_back(
    width: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bellrock.cli import main

    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setenv("LINES", width)
    monkeypatch.setattr("sys.argv", ["bellrock", "plan", "--questions"])

    with pytest.raises(SystemExit) as leaving:
        main()
    assert leaving.value.code == 0
    assert "How old are you?" in " ".join(capsys.readouterr().out.split())


def hears_ctrl_and_c() -> None:
    """What begins in the background of a shell begins deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_and_c_ends_quietly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "bellrock", "check", str(pipe)]
    # The pipe opens only when the command reads at the other end: then it is in the middle of its work.
    with (
        subprocess.Popen(command, stdout=-1, stderr=-1, text=True, preexec_fn=hears_ctrl_and_c) as running,
        pipe.open("w"),
    ):
        running.send_signal(signal.SIGINT)
        said = running.communicate(timeout=20)

    assert said == ("", "")
    assert running.returncode == 130


def test_ctrl_and_c_while_it_loads_ends_quietly(capsys: pytest.CaptureFixture[str]) -> None:
    def pressed() -> None:
        raise KeyboardInterrupt

    assert ended(pressed) == 130
    assert capsys.readouterr() == ("", "")


def test_ctrl_and_c_before_anything_of_ours_is_loaded_ends_quietly() -> None:
    pressed = "import sys; sys.meta_path.insert(0, type('P', (), {'find_spec': staticmethod(stop)}))"
    program = f"""
import bellrock.cli
def stop(name, *_):
    if name.startswith("bellrock"):
        raise KeyboardInterrupt
{pressed}
bellrock.cli.main()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20)

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_ctrl_and_c_while_python_clears_away_an_object_is_heard_a_moment_later() -> None:
    program = """
import threading
from bellrock.cli.ending import ended
class Pressed:
    def __del__(self):
        raise KeyboardInterrupt
def work():
    Pressed()
    threading.Event().wait(10)
raise SystemExit(ended(work))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=5, preexec_fn=hears_ctrl_and_c)

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_a_fault_of_ours_is_told_by_its_kind_and_place_without_a_word_of_what_was_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bellrock.cli import main

    def broken(*_: object) -> None:
        raise KeyError("words that somebody pasted")

    monkeypatch.setattr("bellrock.content.load.read_questions", broken)
    monkeypatch.setattr("sys.argv", ["bellrock", "plan"])

    with pytest.raises(SystemExit) as leaving:
        main()
    said = capsys.readouterr().err
    assert leaving.value.code == 1
    assert said.startswith(
        "bellrock: Something in Bellrock went wrong. It is our mistake, not yours. Nothing was sent."
    )
    assert "(KeyError in content/load.py, line " in said
    assert len(said.splitlines()) == 1
    assert "pasted" not in said


def test_a_fault_in_a_thread_is_one_sentence_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(threading, "excepthook", of_a_thread)
    known: dict[str, str] = {}
    working = threading.Thread(target=lambda: known["words that somebody pasted"])
    working.start()
    working.join()
    said = capsys.readouterr().err

    assert len(said.splitlines()) == 1
    assert "(KeyError" in said
    assert "pasted" not in said


# One process tries them all: for each, the file is away while the command runs, and back afterwards.
EACH_IN_TURN = """
import contextlib, io, pathlib, sys
from bellrock.cli import main
from bellrock.content.folder import CONTENT
from bellrock.jobs.check import tools
assert str(CONTENT).startswith(sys.argv[1]), CONTENT
for line in sys.argv[2:]:
    how, name, *words = line.split()
    file = CONTENT / name
    kept = file.read_bytes()
    file.unlink() if how == "missing" else file.write_bytes(kept + b" ")
    said, printed = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    sys.argv = ["bellrock", *words]
    tools.cache_clear()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(printed):
        try:
            main()
        except SystemExit as leaving:
            status = leaving.code
    file.write_bytes(kept)
    said.seek(0), printed.seek(0)
    print(status, len(printed.read()), said.read().strip())
"""


def test_a_file_of_the_advice_that_is_missing_or_changed_is_named_and_nothing_is_advised(tmp_path: Path) -> None:
    copy = tmp_path / "bellrock"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    cases = [
        f"{how} {name} {words}"
        for how in ("missing", "changed")
        for name, words in (
            ("details.yaml", f"check {EXAMPLE}"),
            ("campaigns/campaigns.json", f"check --json {EXAMPLE}"),
            ("signals/about.yaml", f"check --json {EXAMPLE}"),
            ("headlines.yaml", f"check --json {EXAMPLE}"),
            ("example.eml", "check --example"),
            ("steps/fake-picture.md", "plan"),
            ("learn/handout.md", f"guide build {tmp_path / 'guide'}"),
            ("practice.yaml", "start --no-browser"),
        )
    ]
    around = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(
        [sys.executable, "-c", EACH_IN_TURN, str(tmp_path), *cases],
        capture_output=True,
        text=True,
        env=around,
        timeout=60,
    )

    assert done.stderr == ""
    for case, line in zip(cases, done.stdout.splitlines(), strict=True):
        how, name, *_ = case.split()
        what = {"missing": "is missing", "changed": "was changed"}[how]
        start = "1 0 bellrock: Bellrock's own advice is not whole here, so it gives none."
        assert line.startswith(f"{start} {name}: this file {what}."), case


def test_a_manifest_that_is_missing_is_named_before_anything_is_advised(tmp_path: Path) -> None:
    copy = tmp_path / "bellrock"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "content" / "manifest.sha256").unlink()
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    status, said, complaints = ran(f"check --json '{EXAMPLE}'", PYTHONPATH=path)

    assert (status, said) == (1, "")
    assert "manifest.sha256: this file is missing." in complaints
