"""Where a process cannot be split (Windows) a server with threads answers, behind the same gate and the same heads."""

import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest

from bellrock.web.body import Parser
from bellrock.web.room import settings
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, form, head, place, post, say


@pytest.fixture(scope="module")
def threaded() -> Iterator[str]:
    with stage.served(shelf, splits=False) as address:
        yield address


def test_pages_and_forms_are_answered(threaded: str) -> None:
    assert ask(threaded).status == 200
    assert "Pay me" in post(threaded, "check", words="Pay me or else").text


@pytest.mark.parametrize(
    ("method", "lines"),
    [
        ("POST", ("Transfer-Encoding: chunked",)),
        ("POST", ()),
        ("POST", ("Content-Length: 1", "Content-Length: 1")),
        ("GET", ("X: " + "x" * 17_000,)),
    ],
)
def test_heads_that_no_browser_writes_are_refused(threaded: str, method: str, lines: tuple[str, ...]) -> None:
    heard = say(threaded, head(threaded, None, method, *lines))

    # What is too long is answered while it is still being sent, so the answer may be lost with the connection.
    assert not heard or heard.split(b" ", 2)[1] in {b"400", b"431"}


def test_nothing_is_there_without_the_secret_or_for_another_host(threaded: str) -> None:
    assert ask(threaded, "/").status == 404
    assert ask(threaded, host="evil.example").status == 404


def test_a_head_request_gets_no_body(threaded: str) -> None:
    assert say(threaded, head(threaded, None, "HEAD", "Connection: close")).endswith(b"\r\n\r\n")


def test_a_large_form_is_held_in_memory_whole(threaded: str) -> None:
    body, kind = form(words="Pay 200 GBP " + "x" * 3_000_000)
    path = urllib.parse.urlsplit(threaded).path + place("check")

    assert ask(threaded, path, "POST", body, content_type=kind, sec_fetch_site="same-origin").status == 200


def test_nothing_is_held_for_whoever_does_not_know_the_secret() -> None:
    class Secretive(Parser):
        @staticmethod
        def keeps(path: str) -> bool:
            return path.startswith("/secret/")

    for path, kept in (("/other/", b""), ("/secret/p2", b"abcde")):
        parser: Any = Secretive(settings("127.0.0.1:1"))  # type: ignore[no-untyped-call]
        parser.parse_header(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n".encode())
        parser.body_rcv.received(b"abcde")
        assert parser.get_body_stream().read() == kept


def test_the_limits_of_waitress_are_set_on_purpose() -> None:
    chosen = settings("127.0.0.1:1")

    assert chosen.max_request_header_size == 16 * 1024
    assert (chosen.connection_limit, chosen.channel_timeout, chosen.cleanup_interval) == (64, 30, 5)
    assert min(chosen.inbuf_overflow, chosen.outbuf_overflow, chosen.outbuf_high_watermark) > 1 << 40
    assert (chosen.ident, chosen.expose_tracebacks, chosen.log_socket_errors) == (None, False, False)
