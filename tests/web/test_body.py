"""Bodies stay in memory, within a limit, and what is too large gets a page that helps."""

import tempfile
import urllib.parse
from pathlib import Path
from typing import Any

import pytest

from bellrock.web import body, gate, serve
from bellrock.web.body import Cup
from bellrock.web.site import FIELDS, FILES
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, form, place, post

EVERY_WAY = sorted({serve.SPLITS, False})


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
def small(monkeypatch: pytest.MonkeyPatch) -> Any:
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


def test_a_body_in_chunks_is_not_served_since_no_browser_sends_one(app: str) -> None:
    sent, kind = form(words="x" * 2000)
    pieces = b"".join(
        b"%x\r\n%s\r\n" % (len(sent[at : at + 500]), sent[at : at + 500]) for at in range(0, len(sent), 500)
    )
    path = urllib.parse.urlsplit(app).path + place("check")

    answer = ask(
        app,
        path,
        "POST",
        pieces + b"0\r\n\r\n",
        content_type=kind,
        content_length=None,
        transfer_encoding="chunked",
        sec_fetch_site="same-origin",
    )

    assert answer.status == 400
    assert b"Help" not in answer.body


def test_large_bodies_and_answers_make_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "made"

    def refuse(*words: object, **more: object) -> None:
        made.touch()
        raise OSError

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, refuse)

    for splits in EVERY_WAY:
        with stage.served(shelf, splits=splits) as app:
            answer = post(app, "check", words="Pay 200 GBP. " + "x" * (6 * 1024 * 1024))
        assert answer.status == 200
        assert len(answer.body) < 300_000  # no answer grows with what was given

    assert not made.exists()


def test_a_form_with_more_files_or_fields_than_ours_is_not_read(app: str) -> None:
    def parts(count: int, more: str) -> bytes:
        one = f'--edge\r\nContent-Disposition: form-data; name="x"{more}\r\n\r\nPay me\r\n'
        return (one * count + "--edge--\r\n").encode()

    path, kind = urllib.parse.urlsplit(app).path + place("check"), "multipart/form-data; boundary=edge"
    for count, more, status in ((FIELDS, "", 422), (FIELDS + 1, "", 400), (FILES + 1, '; filename="a"', 400)):
        sent = parts(count, more)
        assert ask(app, path, "POST", sent, content_type=kind, sec_fetch_site="same-origin").status == status
