"""The front: nobody without the secret takes a place, and a slow or broken request harms no other."""

import os
import re
import signal
import socket
import statistics
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import BinaryIO

import pytest

from bellrock.records.case import Case
from bellrock.records.situation import Situation
from bellrock.web.bounds import Bounds
from bellrock.web.person.shelf import Shelf
from tests.browser import stage
from tests.fakes import shelf as fake
from tests.web.processes import TOLD, family, pages_of, soon
from tests.web.wire import Heard, ask, form, head, place, post, say

QUICK = Bounds(head=0.4, kept_for=0.6, leaving=0.3)


def checking(what: Callable[[], object]) -> Shelf:
    """A shelf whose check does this first."""

    def check(name: str, stream: BinaryIO, situation: Situation) -> Case:
        if b"now" in stream.read():
            what()
        stream.seek(0)
        return fake.check(name, stream, situation)

    return replace(fake.shelf(), check=check)


def stuck() -> None:
    """Hold the interpreter for longer than any test runs, as a pattern that tries everything does."""
    re.match(r"(a+)+$", "a" * 200 + "b")


@contextmanager
def sent(address: str, raw: bytes, count: int = 1) -> Iterator[list[socket.socket]]:
    """Connections that have sent these bytes and stay open."""
    with ExitStack() as stack:
        opened = []
        for _ in range(count):
            where = ("127.0.0.1", urllib.parse.urlsplit(address).port or 80)
            opened.append(stack.enter_context(socket.create_connection(where, timeout=10)))
            opened[-1].sendall(raw)
        yield opened


@contextmanager
def checked_slowly(address: str) -> Iterator[socket.socket]:
    """A form whose check does what the shelf says and has not come back."""
    body, kind = form(words="now")
    path = urllib.parse.urlsplit(address).path + place("check")
    raw = head(address, path, "POST", f"Content-Type: {kind}", f"Content-Length: {len(body)}") + body
    with sent(address, raw) as (connection,):
        yield connection


def status(raw: bytes) -> int:
    return int(raw.split(b" ", 2)[1]) if raw else 0


def timed(address: str) -> float:
    began = time.monotonic()
    assert ask(address).status == 200
    return time.monotonic() - began


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        (b"", 300),
        (b"GET / HTTP/1.1\r\nHost: 127", 99),
        (b"POST /x/ HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 99),
    ],
    ids=["idle", "half a head", "a body in chunks"],
)
def test_connections_without_the_secret_take_no_place_from_those_with_it(app: str, raw: bytes, count: int) -> None:
    with sent(app, raw, count):
        assert statistics.median(timed(app) for _ in range(10)) < 0.5


def test_of_too_many_who_have_not_shown_the_secret_the_oldest_gives_way() -> None:
    with stage.served(fake.shelf, Bounds(strangers=3, head=60)) as address, sent(address, b"GET /", 5) as opened:
        assert [is_open(each) for each in opened] == [False, False, True, True, True]
        assert ask(address).status == 200


def test_of_too_many_who_have_shown_it_the_oldest_that_asks_nothing_gives_way() -> None:
    with stage.served(fake.shelf, Bounds(kept=2)) as address, ExitStack() as stack:
        opened = []
        for _ in range(3):
            opened += stack.enter_context(sent(address, head(address)))
            assert b"200 OK" in _answer(opened[-1])
        assert [is_open(each) for each in opened] == [False, True, True]


def is_open(connection: socket.socket) -> bool:
    connection.settimeout(0.3)
    try:
        return bool(connection.recv(1))
    except TimeoutError:
        return True
    except ConnectionError:
        return False


def test_a_head_that_is_not_whole_in_time_is_told_so_and_one_that_never_began_is_closed() -> None:
    with stage.served(fake.shelf, QUICK) as address:
        half = head(address)[:-4]
        assert status(say(address, half)) == 408
        assert say(address, b"") == b""
        with sent(address, b"G") as (slow,):
            heard, began = b"", time.monotonic()
            while not heard and time.monotonic() - began < 5:
                threading.Event().wait(0.05)
                slow.settimeout(0.01)
                try:
                    slow.sendall(b"x")
                    heard = slow.recv(100)
                except TimeoutError:
                    continue
        assert status(heard) == 408


def test_a_head_that_comes_in_pieces_is_waited_for(app: str) -> None:
    whole = head(app, None, "GET", "Connection: close")
    with sent(app, whole[:30]) as (connection,):
        threading.Event().wait(0.2)
        connection.sendall(whole[30:])
        assert status(connection.recv(1 << 16)) == 200


def test_a_head_that_is_too_long_is_refused(app: str) -> None:
    fits, over = (head(app, None, "GET", "Connection: close", "X: " + "x" * size) for size in (15_000, 17_000))

    assert status(say(app, fits)) == 200
    assert status(say(app, over)) == 431


@pytest.mark.parametrize(
    ("method", "lines", "expected"),
    [
        ("POST", ("Transfer-Encoding: chunked",), 400),
        ("POST", (), 411),
        ("POST", ("Content-Length: 1", "Content-Length: 1"), 400),
        ("POST", ("Content-Length: x",), 400),
        ("GET", ("Transfer-Encoding: gzip, chunked",), 400),
    ],
)
def test_a_body_that_no_browser_would_send_is_refused_with_the_secret_too(
    app: str, method: str, lines: tuple[str, ...], expected: int
) -> None:
    raw = head(app, urllib.parse.urlsplit(app).path + place("check"), method, *lines)

    assert status(say(app, raw + b"5\r\nhello\r\n0\r\n\r\n")) == expected


def test_a_body_without_the_secret_is_not_waited_for(app: str) -> None:
    raw = head(app, "/wrong/", "POST", "Content-Length: 1000000000")

    began = time.monotonic()
    assert status(say(app, raw + b"x" * 100_000)) == 404
    assert time.monotonic() - began < 5


def test_every_request_of_a_connection_is_judged_like_the_first(app: str) -> None:
    with sent(app, head(app)) as (connection,):
        assert b"200 OK" in _answer(connection)
        connection.sendall(head(app, urllib.parse.urlsplit(app).path + place("plan")))
        assert b"200 OK" in _answer(connection)
        connection.sendall(head(app, "/wrong/"))
        assert b"404 Not Found" in _answer(connection)


def _answer(connection: socket.socket) -> bytes:
    heard = b""
    while b"\r\n\r\n" not in heard:
        heard += connection.recv(1 << 16)
    length = int(re.search(rb"Content-Length: (\d+)", heard)[1])  # type: ignore[index]
    while len(heard.partition(b"\r\n\r\n")[2]) < length:
        heard += connection.recv(1 << 16)
    return heard


def test_a_connection_that_asks_nothing_more_is_closed_after_a_while() -> None:
    with stage.served(fake.shelf, QUICK) as address, sent(address, head(address)) as (connection,):
        assert b"200 OK" in _answer(connection)
        assert connection.recv(1) == b""


@pytest.mark.parametrize("page", ["first", "check", "plan", "style"])
def test_a_head_request_gets_the_head_of_the_page_and_no_body(app: str, page: str) -> None:
    path = urllib.parse.urlsplit(app).path + place(page)
    raw = say(app, head(app, path, "HEAD", "Connection: close"))
    whole = ask(app, path)

    assert status(raw) == 200
    assert raw.endswith(b"\r\n\r\n")
    assert f"Content-Length: {len(whole.body)}\r\n".encode() in raw


def test_a_check_that_holds_the_interpreter_leaves_every_other_page_answerable() -> None:
    with stage.served(lambda: checking(stuck)) as address, checked_slowly(address), checked_slowly(address):
        assert statistics.median(timed(address) for _ in range(5)) < 2
        assert post(address, "plan", nation="scotland").status == 200


def test_a_person_who_leaves_takes_the_check_with_them() -> None:
    with stage.served_by(lambda: checking(stuck)) as (address, process):
        with checked_slowly(address):
            assert not TOLD or soon(lambda: len(family(process)) == 2)
        assert not TOLD or soon(lambda: len(family(process)) == 1)
        assert ask(address).status == 200


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_the_end_of_the_app_ends_every_room_at_once(end: signal.Signals) -> None:
    if end is signal.SIGKILL and not TOLD:
        end = signal.SIGTERM  # elsewhere a room that is stuck ends at its time limit
    with stage.served_by(lambda: checking(stuck)) as (address, process), checked_slowly(address) as connection:
        assert not TOLD or soon(lambda: len(family(process)) == 2)
        rooms = family(process)[1:]
        os.kill(process, end)
        # The connection is closed when the last process that holds it has ended; reset, where a byte was still unread.
        with suppress(ConnectionResetError):
            assert connection.recv(1) == b""
        assert soon(lambda: not any(family(room) for room in rooms), 3)


class _Swallows:
    """Gets the signal where Python passes over every exception: while something is thrown away."""

    def __init__(self, _: int) -> None:
        pass

    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(100):
            ""  # the handler runs between two steps


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_end_of_the_app_is_never_lost_whatever_is_done_when_it_comes() -> None:
    with stage.served_by(lambda: replace(fake.shelf(), warm=lambda: map(_Swallows, (1,)))) as (_, process):
        assert soon(lambda: os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None)


def _crash() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _eat() -> None:
    if not TOLD:
        raise MemoryError
    bytearray(1 << 29)


@pytest.mark.parametrize(
    ("what", "bounds"),
    [(stuck, Bounds(request=3)), (_crash, Bounds()), (_eat, Bounds(memory=1 << 28))],
    ids=["time", "crash", "memory"],
)
def test_a_request_that_ends_at_a_limit_gets_a_calm_page(what: Callable[[], None], bounds: Bounds) -> None:
    with stage.served(lambda: checking(what), bounds) as address:
        answer = post(address, "check", words="now")
        assert answer.status == 422
        assert "Copy only the words that matter, and paste them." in answer.text
        assert "0800 1111" in answer.text
        assert answer.headers["cache-control"] == "no-store"
        assert ask(address).status == 200
        assert post(address, "check", words="Pay 200 GBP").status == 200


def test_more_requests_than_rooms_wait_their_turn_and_are_all_answered() -> None:
    def slow() -> None:
        threading.Event().wait(0.1)

    heard: list[Heard] = []
    with stage.served(lambda: checking(slow), Bounds(rooms=2)) as address:
        asking = [threading.Thread(target=lambda: heard.append(post(address, "check", words="now"))) for _ in range(8)]
        for each in asking:
            each.start()
        for each in asking:
            each.join()

    assert [each.status for each in heard] == [200] * 8


def test_a_line_that_is_too_long_is_told_so_at_once() -> None:
    bounds = Bounds(rooms=1, turns=1)
    with stage.served(lambda: checking(stuck), bounds) as address, checked_slowly(address), ExitStack() as others:
        threading.Event().wait(0.3)
        others.enter_context(sent(address, head(address)))
        assert soon(lambda: ask(address).status == 503)


def test_a_page_is_held_for_a_while_and_fewer_are_held_than_are_made() -> None:
    navigating = {"sec_fetch_mode": "navigate"}
    with stage.served_by(fake.shelf, Bounds(held=3, holding=2)) as (address, process):
        names = [post(address, "check", navigating, words="Pay me").headers["location"] for _ in range(3)]
        path = urllib.parse.urlsplit(address).path
        assert [ask(address, path + name).status for name in names] == [410, 200, 200]
        assert not TOLD or soon(lambda: len(family(process)) == 1)
        assert not TOLD or pages_of(process) == 2
        assert soon(lambda: ask(address, path + names[2]).status == 410)
        assert pages_of(process) == 0


def test_a_held_page_is_found_on_a_connection_that_is_already_open() -> None:
    with stage.served(fake.shelf) as address, sent(address, head(address)) as (connection,):
        assert b"200 OK" in _answer(connection)
        name = post(address, "check", {"sec_fetch_mode": "navigate"}, words="Pay me").headers["location"]
        for _ in range(2):
            connection.sendall(head(address, urllib.parse.urlsplit(address).path + name))
            assert b"Pay me" in _answer(connection)


def test_a_room_begins_with_all_that_the_front_has_loaded() -> None:
    loaded: list[object] = []

    def load() -> Iterator[None]:
        loaded.append(1)
        yield

    def check(*given: object) -> Case:
        assert loaded
        return fake.check(*given)  # type: ignore[arg-type]

    with stage.served(lambda: replace(fake.shelf(), warm=load, check=check)) as address:
        assert soon(lambda: post(address, "check", words="x").status == 200)
    assert not loaded
