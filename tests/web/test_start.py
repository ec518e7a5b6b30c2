"""Starting: the address is printed, and the browser is opened through a door that lets in our own account only."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.parse
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bellrock.web import opening, serve
from bellrock.web.door import Door
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, knock

OPENED = re.compile(r"^OPENED (\S+)$", re.MULTILINE)

# Runs the app with a browser that writes down what it is given.
RECORDED = """
import sys, webbrowser
class Recorder:
    def open(self, url):
        print("OPENED", url, flush=True)
webbrowser.get = lambda: Recorder()
from bellrock.web.serve import start
sys.exit(start(None, True, lambda words: print(words, flush=True)))
"""


@contextmanager
def recorded() -> Iterator[tuple[str, str]]:
    """The printed address of an app that runs, and the address that its browser was given."""
    command = [sys.executable, "-c", RECORDED]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as app:
        said = ""
        try:
            for line in app.stdout or ():
                said += line
                if OPENED.search(said) and "To stop it" in said:
                    break
            printed = re.search(r"http://127\.0\.0\.1:\S+", said)
            given = OPENED.search(said)
            assert printed
            assert given
            yield printed.group(), given.group(1)
        finally:
            app.send_signal(signal.SIGINT)
            assert app.wait(10) == 0


def test_the_browser_gets_a_door_that_closes_behind_it() -> None:
    with recorded() as (address, door):
        secret = urllib.parse.urlsplit(address).path
        assert secret not in door
        first, again = knock(door), knock(door)
        assert (first.status, first.headers["location"]) == (303, secret)
        assert again.status == 404
        assert ask(address).status == 200


def test_the_door_is_not_used_up_by_a_head_or_by_another_host() -> None:
    with stage.served_by(shelf, door=Door("only-once")) as (address, _):
        door = urllib.parse.urljoin(address, "/only-once/")

        assert knock(door, method="HEAD").status == 404
        assert knock(door, host="evil.example").status == 404
        assert knock(door).status == 303


@pytest.mark.parametrize("splits", sorted({serve.SPLITS, False}))
def test_a_door_that_need_not_ask_lets_one_request_in(splits: bool) -> None:
    with stage.served_by(shelf, splits=splits, door=Door("only-once", asks=False)) as (address, _):
        door = urllib.parse.urljoin(address, "/only-once/")

        assert [knock(door).status for _ in range(2)] == [303, 404]


def test_a_door_lets_in_our_own_account_once_and_no_other_uses_it_up() -> None:
    door, ours = Door("abc", asks=True), os.getuid()

    tries = [("GET", "/abc", ours), ("GET", "/abc/", ours + 1), ("GET", "/abc/", None), ("HEAD", "/abc/", ours)]
    assert [door.lets_in(*each) for each in tries] == [False] * 4
    assert [door.lets_in("GET", "/abc/", ours) for _ in range(2)] == [True, False]


def test_a_file_that_opens_the_browser_is_ours_alone_leads_on_and_is_taken_away(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown = tmp_path / "shown"
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)

    class Recorder:
        def open(self, url: str) -> None:
            shown.write_text(url)

    monkeypatch.setattr(webbrowser, "get", Recorder)
    with opening.opened("http://127.0.0.1:1/a&b/", by_file=True) as child:
        os.waitpid(child, 0)
        page = Path(urllib.parse.urlsplit(shown.read_text()).path)
        assert 'content="0;url=http://127.0.0.1:1/a&amp;b/"' in page.read_text()
        assert [each.stat().st_mode & 0o777 for each in (page, page.parent)] == [0o600, 0o700]

    assert not page.parent.exists()


def test_a_text_browser_is_not_asked_since_it_would_fill_the_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class GenericBrowser:
        def open(self, url: str) -> None:
            (tmp_path / "asked").touch()

    monkeypatch.setattr(webbrowser, "get", GenericBrowser)
    with opening.opened("http://127.0.0.1:1/") as child:
        os.waitpid(child, 0)

    assert list(tmp_path.iterdir()) == []


# What the app has given up once it has looked for its port.
GIVEN_UP = """
import ctypes, resource, sys
from bellrock.web import serve
def taken(port):
    raise serve.PortTakenError
serve.listen = taken
sys.dont_write_bytecode = False
status = serve.start(1, False, lambda words: None)
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
print(status, dumpable, *resource.getrlimit(resource.RLIMIT_CORE), sys.dont_write_bytecode)
"""


def test_the_app_leaves_no_core_file_and_no_compiled_file_and_no_other_program_reads_its_memory() -> None:
    said = subprocess.run([sys.executable, "-c", GIVEN_UP], stdout=subprocess.PIPE, text=True, check=True).stdout

    assert said.split() == ["1", "0", "0", "0", "True"]


def test_a_port_that_is_taken_is_told_and_ends_with_one() -> None:
    said: list[str] = []
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert serve.start(port, False, said.append, dumpable=True) == 1
    assert str(port) in said[0]


def test_a_port_that_is_not_ours_to_take_is_not_said_to_be_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    class Guarded(socket.socket):
        def bind(self, _address: object) -> None:
            raise PermissionError

    monkeypatch.setattr(socket, "socket", Guarded)
    said: list[str] = []

    assert serve.start(80, False, said.append, dumpable=True) == 1
    assert "80" in said[0]
    assert "another program" not in said[0]
