"""What a person pasted dies with the process that read it: the memory of the app that goes on is searched for it."""

import re
import secrets
import socket
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.web.processes import TOLD, family, holds, holds_in_system, pages_of, soon
from tests.web.wire import ask, form, head, knock, place, post

STARTED = """
import sys
from bellrock.web.bounds import Bounds
from bellrock.web.serve import start
{}
sys.exit(start(None, False, lambda words: print(words, flush=True), dumpable=True, bounds=Bounds(held={})))
"""
FORGETTING_TO_WIPE = "from bellrock.web.callers import Callers; Callers._wipe = lambda self: None"
NAVIGATING = {"sec_fetch_mode": "navigate"}


@contextmanager
def started(held: float, changed: str = "") -> Iterator[tuple[str, int]]:
    """The real app as a program of its own: its address and its process."""
    command = [sys.executable, "-c", STARTED.format(changed, held)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as app:
        try:
            said = next(line for line in app.stdout or () if "http://" in line)
            yield said.strip(), app.pid
        finally:
            app.terminate()


def threat(mark: str) -> str:
    return f"Pay 200 GBP in bitcoin in 48 hours or I send it to your friends. Write to {mark}@example.org. I am {mark}."


def left_half_way(address: str, words: str) -> None:
    """Send a form but for its end, and leave."""
    body, kind = form(words=words)
    path = urllib.parse.urlsplit(address).path + place("check")
    raw = head(address, path, "POST", f"Content-Type: {kind}", f"Content-Length: {len(body)}") + body[:-5]
    with socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(address).port or 80)) as connection:
        connection.sendall(raw)


def left(address: str) -> None:
    """Exit this page."""
    assert ask(address, urllib.parse.urlsplit(address).path + place("exit")).status == 303


def use(address: str, number: int, mark: str) -> None:
    """One of the ways in which a check begins and ends."""
    path, way = urllib.parse.urlsplit(address).path, number % 5
    if way == 0:
        assert post(address, "check", words=threat(mark)).status == 200
    elif way == 1:
        name = post(address, "check", NAVIGATING, words=threat(mark)).headers["location"]
        assert mark in ask(address, path + name).text
        assert mark in ask(address, f"{path}{place('notes')}.{name}").text
    elif way == 2:
        post(address, "check", NAVIGATING, words=threat(mark))
    elif way == 3:
        left_half_way(address, threat(mark))
    else:
        answer = post(address, "notes", {}, **{"note-happened": threat(mark)})
        assert mark in answer.text


@pytest.mark.parametrize("checks", [10, pytest.param(100, marks=pytest.mark.long)])
def test_no_process_of_the_app_remembers_a_word_of_what_was_checked(checks: int) -> None:
    with started(held=600) as (address, process):
        mark = "m" + secrets.token_hex(12)
        for number in range(checks):
            use(address, number, mark)

        assert not TOLD or soon(lambda: family(process) == [process], 20)
        assert not any(holds(each, mark.encode()) for each in family(process))
        assert not TOLD or holds_in_system(process, mark.encode())
        left(address)
        assert not holds_in_system(process, mark.encode())
        assert pages_of(process) == 0
        assert knock(address).status == 303


def test_leaving_takes_a_check_with_it_that_has_not_ended() -> None:
    with started(held=60) as (address, process):
        mark = "m" + secrets.token_hex(12)
        body, kind = form(words=threat(mark))
        path = urllib.parse.urlsplit(address).path + place("check")
        raw = head(address, path, "POST", f"Content-Type: {kind}", f"Content-Length: {len(body)}") + body[:-5]
        with socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(address).port or 80)) as connection:
            connection.sendall(raw)
            assert not TOLD or soon(lambda: any(holds(each, mark.encode()) for each in family(process)[1:]))

            left(address)

            assert not any(holds(each, mark.encode()) for each in family(process))


def test_the_search_finds_words_that_are_still_there() -> None:
    """In a page that is held, and in a front that does not wipe what it has looked through."""
    with started(held=60, changed=FORGETTING_TO_WIPE) as (address, process):
        mark = "m" + secrets.token_hex(12)
        post(address, "check", NAVIGATING, words=threat(mark))
        front = process

        assert not TOLD or soon(lambda: holds_in_system(front, mark.encode()))
        body, kind = form(words=mark)
        lines = ("Sec-Fetch-Site: same-origin", f"Content-Type: {kind}", f"Content-Length: {len(body)}")
        path = urllib.parse.urlsplit(address).path + place("notes")
        with socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(address).port or 80)) as connection:
            connection.sendall(head(address, path, "POST", *lines) + body)
            assert re.match(rb"HTTP/1.1 200", connection.recv(100))
        assert holds(front, mark.encode()) == TOLD
