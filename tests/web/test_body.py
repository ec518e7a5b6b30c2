"""Bodies stay in memory, within a limit, and what is too large gets a page that helps."""

import tempfile
import urllib.parse
from typing import Any

import pytest

from bellrock.web import body, gate
from bellrock.web.body import Cup
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, form, post


def test_a_cup_gives_back_what_it_took() -> None:
    cup = Cup(10)
    cup.append(b"abc")
    cup.append(b"def")

    assert cup.getfile().read() == b"abcdef"
    assert len(cup) == 6


def test_a_cup_keeps_nothing_of_what_overflows_it_but_the_count() -> None:
    cup = Cup(5)
    cup.append(b"abcd")
    cup.append(b"efgh")
    cup.append(b"i")

    assert cup.getfile().read() == b""
    assert len(cup) == 9


@pytest.fixture
def small(app: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """An app whose limit is small enough to go over."""
    monkeypatch.setattr(body, "LIMIT", 1000)
    monkeypatch.setattr(gate, "LIMIT", 1000)
    with stage.served(shelf) as address:
        yield address


def test_a_body_over_the_limit_gets_a_page_that_says_how_to_export_without_media(small: str) -> None:
    answer = post(small, "check", words="x" * 2000)

    assert answer.status == 413
    assert "without media" in answer.text
    assert "0800 1111" in answer.text


def test_a_body_in_chunks_that_runs_over_the_limit_gets_the_same_page(small: str) -> None:
    sent, kind = form(words="x" * 2000)
    pieces = b"".join(
        b"%x\r\n%s\r\n" % (len(sent[at : at + 500]), sent[at : at + 500]) for at in range(0, len(sent), 500)
    )
    path = urllib.parse.urlsplit(small).path + "check"

    answer = ask(
        small,
        path,
        "POST",
        pieces + b"0\r\n\r\n",
        content_type=kind,
        content_length=None,
        transfer_encoding="chunked",
        sec_fetch_site="same-origin",
    )

    assert answer.status == 413
    assert "without media" in answer.text


def test_nothing_is_held_for_whoever_does_not_know_the_secret(app: str) -> None:
    parser = body.channel_for("/secret/").parser_class(_Adjustments())
    parser.parse_header(b"POST /other/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n")
    parser.body_rcv.received(b"abcde")

    assert parser.get_body_stream().read() == b""


class _Adjustments:
    inbuf_overflow = 1
    max_request_header_size = 1 << 16
    max_request_body_size = 1 << 30
    url_scheme = "http"


def test_large_bodies_make_no_temporary_file_and_no_large_answer(app: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def refuse(*words: object, **more: object) -> None:
        made.append(words)
        raise OSError

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, refuse)

    answer = post(app, "check", words="Pay 200 GBP. " + "x" * (6 * 1024 * 1024))

    assert answer.status == 200
    # Waitress would write an answer of more than a megabyte to a file; no answer grows with what was given.
    assert len(answer.body) < 300_000
    assert made == []
