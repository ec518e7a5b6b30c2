"""Starting: the address is printed, the browser is opened through a door that closes behind it."""

import socket
import threading
import time
import urllib.parse
import webbrowser
from typing import Any

import pytest

from bellrock.web import serve
from bellrock.web.gate import Door
from tests.fakes.shelf import shelf
from tests.web.wire import ask


class Started:
    """The app as `start` runs it, with all that it said and every address that it gave to a browser."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, browser: type | None) -> None:
        self.said: list[str] = []
        self.opened: list[str] = []
        self.servers: list[Any] = []
        opened = self.opened

        class Recorder(browser or object):  # type: ignore[misc]
            def __init__(self) -> None:
                """Take no command."""

            def open(self, url: str) -> bool:
                opened.append(url)
                return True

        Recorder.__name__ = browser.__name__ if browser else "Recorder"
        self.ended = threading.Event()
        answering = serve.run

        def run(server: Any) -> None:
            self.servers.append(server)
            answering(server, self.ended.is_set)

        monkeypatch.setattr(serve, "run", run)
        monkeypatch.setattr(webbrowser, "get", lambda: Recorder())
        monkeypatch.setattr(
            "bellrock.web.person.shelf.from_content", lambda exit_to: shelf(exit_to or "https://x.example/")
        )

    def run(self, open_browser: bool) -> threading.Thread:
        running = threading.Thread(target=serve.start, args=(None, open_browser, self.said.append), daemon=True)
        running.start()
        end = time.monotonic() + 10
        while not any("http://127.0.0.1:" in words for words in self.said) and time.monotonic() < end:
            threading.Event().wait(0.01)
        return running

    @property
    def address(self) -> str:
        return next(word for words in self.said for word in words.split() if word.startswith("http://127.0.0.1:"))

    def stop(self, running: threading.Thread) -> None:
        self.ended.set()
        self.servers[0].pull_trigger()
        running.join(5)
        assert not running.is_alive()


def test_the_browser_gets_a_door_that_closes_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started = Started(monkeypatch, None)
    running = started.run(open_browser=True)
    end = time.monotonic() + 5
    while not started.opened and time.monotonic() < end:
        threading.Event().wait(0.01)

    secret = urllib.parse.urlsplit(started.address).path
    (door,) = started.opened
    assert secret not in door
    first, again = ask(door), ask(door)
    assert (first.status, first.headers["location"]) == (303, secret)
    assert again.status == 404
    assert ask(started.address).status == 200
    started.stop(running)


def test_no_browser_is_opened_when_it_is_not_wanted_or_would_fill_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for browser, wanted in ((None, False), (webbrowser.GenericBrowser, True)):
        with monkeypatch.context() as patch:
            started = Started(patch, browser)
            running = started.run(open_browser=wanted)
            threading.Event().wait(0.1)
            assert started.opened == []
            started.stop(running)


def test_a_port_that_is_taken_is_told_and_ends_with_one() -> None:
    said: list[str] = []
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert serve.start(port, False, said.append) == 1
    assert str(port) in said[0]


def test_a_port_that_is_not_ours_to_take_is_not_said_to_be_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    class Guarded(socket.socket):
        def bind(self, _address: object) -> None:
            raise PermissionError

    monkeypatch.setattr(socket, "socket", Guarded)
    said: list[str] = []

    assert serve.start(80, False, said.append) == 1
    assert "80" in said[0]
    assert "another program" not in said[0]


def test_a_door_lets_one_request_in() -> None:
    door = Door("abc")

    assert [door.passes(path) for path in ("/ab/", "/abc", "/abc/", "/abc/")] == [False, False, True, False]
