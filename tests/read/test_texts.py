"""A text stays as it is; what is none is refused with words that help."""

import hashlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bellrock.read import limits, read
from bellrock.records.errors import EmptyInput, NotText, NoWords, TooLarge, Unreadable
from bellrock.records.material import Channel, Material
from tests.fakes.reading import read_all


@pytest.mark.parametrize(
    ("name", "format_"), [("-", "text"), ("a.txt", "text"), ("A.MD", "markdown"), ("no_ending", "text")]
)
def test_a_text_is_one_message_letter_for_letter(name: str, format_: str) -> None:
    text = "  Pay 200 GBP\r\nor I send it.\n\n\u2603 \U0001f600 café \x0c\u2028 end \n"
    messages, material = read_all(text, name)

    assert [message.text for message in messages] == [text]
    assert (material.format, material.channel, material.participants) == (format_, Channel.TEXT, ())
    assert material.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert (material.first, material.last, material.unread) == (None, None, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_the_codes_of_other_systems_are_read(encoding: str) -> None:
    messages, material = read_all("Pay £200 or I send it".encode(encoding))

    assert messages[0].text == "Pay £200 or I send it"
    assert material.unread == ()


def test_stray_letters_are_guessed_and_said() -> None:
    messages, material = read_all(b"Zo\xeb must pay \xa3200 \xe2\x82\xac5")

    assert messages[0].text == "Zoë must pay £200 €5"
    assert [unread.part for unread in material.unread] == ["some letters"]


@pytest.mark.parametrize("raw", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u200b\u00a0\n".encode()])
def test_nothing_is_said_to_be_nothing(raw: bytes) -> None:
    with pytest.raises(EmptyInput):
        read_all(raw)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (bytes(range(256)) * 4, "not text"),
        (b"\x00\x01\x02\x03", "not text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "picture"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Outlook"),
        (b"\x1f\x8b\x08\x00", "packed"),
        (b"\xff\xfe" + bytes(reversed(range(256))) * 8, "not text"),
    ],
)
def test_what_is_no_text_says_what_to_do(raw: bytes, words: str) -> None:
    with pytest.raises((NotText, NoWords), match=words):
        read_all(raw)


def test_a_text_with_new_emoji_is_a_text() -> None:
    assert read_all("\U0001fae9\U0001fae9\U0001fac6 ok")[1].format == "text"


def test_what_is_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ONE_TEXT", 1000)
    with pytest.raises(TooLarge, match="paste only them"):
        read_all("words " * 200)

    monkeypatch.setattr(limits, "PLAIN", 1000)
    with pytest.raises(TooLarge):
        read_all("13/06/18, 21:25 - Ann: hi\n" * 100)

    monkeypatch.setattr(limits, "ZIP", 1000)
    with pytest.raises(TooLarge):
        read_all(b"PK\x03\x04" + b"x" * 2000)


STARTS = st.sampled_from(
    [
        b"",
        b"PK\x03\x04",
        b"From: a@example.org\nDate: x\n\n",
        b"13/06/18, 21:25 - Ann: ",
        b"\xff\xfe",
        b"\xfe\xff",
        b"<html>",
    ]
)


@given(start=STARTS, rest=st.binary(max_size=400), name=st.sampled_from(["-", "a.eml", "a.zip", "a.md"]))
def test_any_bytes_are_read_or_refused(start: bytes, rest: bytes, name: str) -> None:
    try:
        *_, last = read(name, io.BytesIO(start + rest))
    except Unreadable:
        return
    assert isinstance(last, Material)
    assert last.sha256 == hashlib.sha256(start + rest).hexdigest()


MAIL = b"""Received: x
From: "A, B" <a@example.org> (c)
To: =?utf-8?Q?=C3=A9?= <b@example.org>
Date: Fri, 20 Apr 2001 20:18:00 -0400
Content-Type: multipart/mixed; boundary="cut"; x*0*=utf-8''%c3; x*1=y

pre
--cut
Content-Type: text/html; charset=gb2312
Content-Transfer-Encoding: quoted-printable

<p style=3D'display:none'>a</p>=E9<a href=3D"https://example.org">b</a>
--cut
Content-Type: message/rfc822
Content-Transfer-Encoding: base64

RnJvbTogYUBleGFtcGxlLm9yZwoKeA==
--cut
Content-Disposition: attachment; filename="a.png"

x
--cut--
post
"""
PIECES = st.sampled_from(
    [
        b"\n",
        b"\n\n",
        b"\r",
        b"--cut",
        b"--cut--\n",
        b"=?",
        b"?=",
        b"=?utf-8?b?",
        b'"',
        b"(",
        b"<",
        b">",
        b";",
        b"\x00",
        b"\xff",
        b":",
        b",",
        b"=",
        b"%",
        b"*",
    ]
)
EDITS = st.lists(st.tuples(st.integers(0, len(MAIL)), st.integers(0, 12), PIECES), max_size=12)


@given(edits=EDITS)
def test_a_mail_broken_anywhere_is_read(edits: list[tuple[int, int, bytes]]) -> None:
    raw = MAIL
    for at, cut, piece in edits:
        raw = raw[:at] + piece + raw[at + cut :]
    try:
        *messages, last = read("a.eml", io.BytesIO(raw))
    except Unreadable:
        return
    assert isinstance(last, Material)
    if last.format == "eml":
        assert last.messages == 1
        assert len(messages) >= 1
