"""What comes out of a pipe is read like a file."""

import json
import os
import threading
from pathlib import Path

from typer.testing import CliRunner

from bellrock.cli import app


def test_a_file_that_cannot_be_wound_back_is_read_all_the_same(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    words = "I recorded you. pay 200 GBP or I send it to your friends"
    writing = threading.Thread(target=pipe.write_text, args=(words,))
    writing.start()
    ended = CliRunner().invoke(app, ["check", "--json", str(pipe)])
    writing.join(5)

    assert ended.exit_code == 0
    assert json.loads(ended.stdout)["answer"] == "threat"
