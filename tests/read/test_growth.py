"""No reader needs more than time in proportion to what it reads, however the bytes are made."""

import gc
import io
import time
import tracemalloc
from collections.abc import Callable

import pytest

from bellrock.case.sender_proof import proof_of
from bellrock.read import read
from bellrock.read.charset import decode_named
from bellrock.read.hypertext import words_of
from bellrock.read.look import look_at
from bellrock.read.mail_head import decoded, people
from bellrock.read.normalise import normalise
from bellrock.records.material import Material
from bellrock.records.message import MailHead

MOST_TIMES, SECONDS_A_MB = 2.2, 5.0
# Below this the clock of a busy machine says nothing.
FLOOR = 0.06
SIZE = 20_000
HEAD = b"From: a@example.org\nDate: x\nMIME-Version: 1.0\n"


def mail(head: bytes) -> Callable[[bytes], object]:
    return lambda body: list(read("a.eml", io.BytesIO(HEAD + head + body)))


def text(reader: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda given: reader(given.decode("utf-8", "replace"))


def proved(given: str) -> object:
    return proof_of(MailHead(authentication=("mx.example.org; " + given,), received_by="mx.example.org"), "a")


READERS: dict[str, tuple[Callable[[bytes], object], tuple[bytes, ...]]] = {
    "page": (
        text(words_of),
        (
            b"<td>",
            b"<head><body>",
            b"<",
            b"<a ",
            b'<a b="',
            b"<!--",
            b"<a =\"'",
            b"<i hidden>.</i>",
            b"&",
            b"<br> ",
            b"= '",
        ),
    ),
    "page of blanks": (text(lambda given: words_of(f"<pre>x{given}x")), (b" ", b"\n", b" \n")),
    "look": (
        text(look_at),
        (
            *(b"<img ", b"src=", b"url(", b"data:", b"<!--", b"//", b"www.", b".jpg", b"a.b", b"[", b"1:1 ", b"a: b\n"),
            *(b"<a> b\n", b"M____\n", b"begin ", b"41 ", b"00000000", b"=FF", b"+A", b"Ab1", b"Eve, [", b"1/1/20, "),
            *(b"a" * 40 + b" ", b"/*", b"&#1", b"%41", b"\\6", b"BEGIN:VCARD\n", b"12:34 a", b"hi there 10:00 "),
        ),
    ),
    "shadow": (text(normalise), (b"&", b"&&;", "а".encode(), "aа".encode(), b"\xcc\x81", "ア".encode(), b"&lt;")),
    "header": (text(decoded), (b"=?a?b?", b"=?a?q?_?= ", b"?= ", b"=?utf-8?B?4pi=?=")),
    "people": (text(people), (b"(", b'"', b'""', b"<", b",", b"a@b, ", b'"a\\"')),
    "proof": (text(proved), (b"(", b'"', b"(a)", b";dmarc=pass", b"; dmarc=pass header.from=")),
    "headers": (mail(b""), (b"a:b\n", b"a:\n b\n", b"a", b" \n", b"\r", b"a:\r\r\n", b"To: a@b\n", b"From: a\n")),
    "label": (mail(b"Content-Type: a/b"), (b";a=", b';a="', b"; ", b";a*0*='", b"=?a?b?")),
    "parts": (
        mail(b"Content-Type: multipart/mixed; boundary=b\n\n"),
        (b"\r--b.", b"--b", b"--b\n", b"\n--b ", b"--b\r", b"\n--b\nA:b\n\nx", b"\n--c\nContent-"),
    ),
    "guessed parts": (mail(b"Content-Type: multipart/mixed\n\n"), (b"\r--b.", b"--bbbb\n", b"\n--c\nContent-")),
    "base64": (mail(b"Content-Transfer-Encoding: base64\n\n"), (b"QUJD\n", b"Q!", b"=", b" ")),
    "quoted-printable": (mail(b"Content-Transfer-Encoding: quoted-printable\n\n"), (b"=41", b"=\n", b" ", b"=")),
    "letters": (lambda given: decode_named(given, "utf-8"), (b"\xff", b"\xffa", b"\xe9\x80")),
    "letters of seven bits": (lambda given: decode_named(given, "utf-7"), (b"+A", b"+", b"\xff")),
    "letters with escapes": (lambda given: decode_named(given, "iso-2022-jp"), (b"\x1b$B", b"\x1b", b"\xff")),
}
CASES = [
    pytest.param(reader, unit, id=f"{name} {unit!r}") for name, (reader, units) in READERS.items() for unit in units
]


def seconds(reader: Callable[[bytes], object], unit: bytes, size: int) -> float:
    given = unit * (size // len(unit) + 1)
    gc.collect()
    gc.disable()
    try:
        started = time.process_time()
        reader(given)
        return time.process_time() - started
    finally:
        gc.enable()


@pytest.mark.parametrize(("reader", "unit"), CASES)
def test_twice_as_much_takes_no_more_than_about_twice_as_long(reader: Callable[[bytes], object], unit: bytes) -> None:
    assert grows_in_proportion(reader, unit, SIZE)


@pytest.mark.long
@pytest.mark.parametrize(("reader", "unit"), CASES)
def test_large_inputs_too_take_time_in_proportion(reader: Callable[[bytes], object], unit: bytes) -> None:
    assert grows_in_proportion(reader, unit, 20 * SIZE)


def grows_in_proportion(reader: Callable[[bytes], object], unit: bytes, size: int) -> bool:
    """One of seven tries holds: a busy machine adds time to either half, and four times never looks like two."""
    for _ in range(7):
        once, twice = seconds(reader, unit, size), seconds(reader, unit, 2 * size)
        if twice <= max(FLOOR, MOST_TIMES * once) and twice <= max(FLOOR, 2 * size / 1e6 * SECONDS_A_MB):
            return True
    return False


def test_sixty_megabytes_of_packed_words_stay_small() -> None:
    """What is read of one part has a limit, and what was not read is said."""
    lines = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w\n" * 500_000
    *_, material = read("a.eml", io.BytesIO(HEAD + b"Content-Transfer-Encoding: base64\n\n" + lines))

    assert isinstance(material, Material)
    assert any("Only its beginning was read." in unread.why for unread in material.unread)
    assert material.unknown


@pytest.mark.long
@pytest.mark.parametrize(
    ("head", "unit"),
    [
        (b"Content-Transfer-Encoding: base64\n\n", b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w\n"),
        (b"Content-Transfer-Encoding: quoted-printable\n\n", b"=41=42 c\n"),
        (b"Content-Type: text/html\n\n", b"ab<b>"),
        (b"Content-Type: text/html\n\n", b"&#1234;"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n", b"--b\n\nx\n"),
        (b"", b"a:b\n"),
        (b"X-A: ", b"x\n "),
        (b"\n", b"\xff\xfe\xfd a"),
        (b"\n", "абв ".encode()),
    ],
)
def test_reading_takes_at_most_eight_times_the_memory_of_a_large_mail(head: bytes, unit: bytes) -> None:
    stream = io.BytesIO(HEAD + head + unit * (8_000_000 // len(unit)))
    tracemalloc.start()
    for _ in read("a.eml", stream):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 8 * len(stream.getvalue())
