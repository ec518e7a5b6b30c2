"""Mails built from parts with odd labels, packings, lines between them and depths, and what must hold for each.

The choices come from bytes, so that a coverage-guided fuzzer, hypothesis and a kept file can all make the same mail.
"""

import base64
import binascii
import io
import quopri
import time
from dataclasses import dataclass

from bellrock.case import verdict
from bellrock.details import find
from bellrock.read import read
from bellrock.records.case import Verdict
from bellrock.records.errors import Unreadable
from bellrock.records.material import Material
from bellrock.records.message import Message
from bellrock.records.recognition import Answer, Band, Form, Recognition
from bellrock.records.situation import Situation

PICTURES = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)),
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
    b"GIF89a\x01\x00\x01\x00" + bytes(range(256)),
    b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00" + bytes(range(256)),
    b"RIFF\x00\x01\x00\x00WEBPVP8 " + bytes(range(256)),
)
LABELS = (
    *("text/plain", "text/html", "text/calendar", "text/vcard", "image/jpeg", "application/octet-stream", "", "x"),
    *(
        "application/pgp-signature",
        "application/pkcs7-signature",
        "message/delivery-status",
        "application/pdf",
        "TEXT/PLAIN;",
    ),
    *(
        "text/plain; charset=utf-7",
        "text/plain; charset=utf-16",
        "text/html; charset=cp037",
        'text/plain; name="a.eml"',
    ),
    *("application/ms-tnef; name=winmail.dat", "text/plain; charset=\x00", "audio/x; name=a.txt"),
    *('text/plain; name="a.eml"', "text/x-amp-html"),
)
HOLDERS = (
    *("multipart/mixed", "multipart/alternative", "multipart/related", "multipart/signed", "multipart/digest"),
    *("multipart/report", "multipart/encrypted", "message/rfc822", "MULTIPART/X"),
)
BOUNDARIES = ("b", "=_b", "b b", '"b"', "b;c", "", "b" * 70, "ü")
BREAKS = ("\n", "\r\n", "\r", "\n\r\n")
WORDS = "I have your video. Pay 200 GBP in bitcoin in 48 hours, or I send it to all your friends."
_MASS = Recognition(Answer.THREAT, Form.MASS_EMAIL, 0.99, Band.ALMOST_CERTAIN, ())
_DEEPEST = 24


class Choices:
    """Numbers from bytes; when they are spent, always nought."""

    def __init__(self, given: bytes) -> None:
        self._given = given
        self._at = 0

    def below(self, count: int) -> int:
        """A number from nought to `count`, left out."""
        self._at += 1
        return self._given[self._at - 1] % count if self._at <= len(self._given) else 0

    def some(self, most: int) -> bytes:
        """Raw bytes, up to so many."""
        length = self.below(most + 1)
        self._at += length
        return self._given[self._at - length : self._at]


@dataclass(slots=True)
class Built:
    """A mail, and whether a picture stands in it."""

    raw: bytes
    pictured: bool = False


def built(given: bytes) -> Built:
    """The mail that these choices make."""
    choices, mail = Choices(given), Built(b"")
    head = b"From: Eve <eve@example.org>\nTo: you@example.com\nDate: x\nMIME-Version: 1.0\n"
    mail.raw = head + _part(choices, mail, 0)
    ending = BREAKS[choices.below(2)]
    if ending != "\n" and choices.below(3) == 0 and b"\r" not in mail.raw:
        mail.raw = mail.raw.replace(b"\n", ending.encode())
    return mail


def _part(choices: Choices, mail: Built, depth: int) -> bytes:
    kind = choices.below(8)
    if kind < 2 and depth < _DEEPEST:
        return _holder(choices, mail, depth)
    label = LABELS[choices.below(len(LABELS))]
    head = b""
    for _ in range(1 + (choices.below(12) == 11)):
        head += f"Content-Type: {label}\n".encode("utf-8", "replace") if label else b""
    if choices.below(6) == 5:
        head += b"Content-Disposition: attachment; filename=" + choices.some(12).replace(b"\n", b"") + b"\n"
    if kind < 5:
        return head + b"\n" + WORDS.encode() + b"\n"
    if kind == 5:
        return head + b"\n" + choices.some(250) + b"\n"
    mail.pictured = True
    return head + _packed(choices, PICTURES[choices.below(len(PICTURES))])


def _packed(choices: Choices, raw: bytes) -> bytes:
    """A picture on its way: with its packing said, said wrongly, or not at all."""
    way = choices.below(7)
    if way == 0:
        return b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(raw)
    if way == 1:
        return b"Content-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(raw) + b"\n"
    if way == 2:
        return b"Content-Transfer-Encoding: binary\n\n" + raw + b"\n"
    if way == 3:
        return b"\n" + base64.encodebytes(raw)
    if way == 4:
        lines = b"".join(binascii.b2a_uu(raw[at : at + 45]) for at in range(0, len(raw), 45))
        return b"\nbegin 644 a\n" + lines + b"`\nend\n"
    if way == 5:
        return b"Content-Transfer-Encoding: base64\n\n!" + base64.encodebytes(raw)
    return b"Content-Transfer-Encoding: x-other\n\n" + base64.encodebytes(raw)


def _holder(choices: Choices, mail: Built, depth: int) -> bytes:
    label = HOLDERS[choices.below(len(HOLDERS))]
    if label == "message/rfc822":
        return b"Content-Type: message/rfc822\n\nFrom: a@example.org\n" + _part(choices, mail, depth + 1)
    written = BOUNDARIES[choices.below(len(BOUNDARIES))]
    line = (BOUNDARIES[choices.below(len(BOUNDARIES))] if choices.below(9) == 8 else written).strip('"')
    pieces = [f"Content-Type: {label}; boundary={written}\n\n".encode()]
    for _ in range(1 + choices.below(4)):
        pieces += (
            f"--{line}".encode(),
            BREAKS[choices.below(len(BREAKS))].encode(),
            _part(choices, mail, depth + 1),
            b"\n",
        )
    if choices.below(5) < 4:
        pieces += f"--{line}--\n".encode(), choices.some(20)
    return b"".join(pieces)


def keep_mail_promises(given: bytes) -> None:
    """Build a mail, read it, and raise when a promise is broken.

    Nothing but Unreadable is raised, in time in proportion; every detail quotes the original letter for letter;
    a mail that holds a picture, whatever it is called and however it is packed, is never a bluff without an if.
    """
    mail = built(given)
    started = time.process_time()
    try:
        *messages, material = read("a.eml", io.BytesIO(mail.raw))
    except Unreadable:
        return
    assert time.process_time() - started < 2 + 10 * len(mail.raw) / 1e6, "too slow"
    assert isinstance(material, Material)
    for index, message in enumerate(messages):
        assert isinstance(message, Message)
        assert message.index == index
        for detail in find(message):
            assert message.text[detail.quote.start : detail.quote.end] == detail.quote.text
    if mail.pictured:
        assert verdict(material, _MASS, Situation()) is not Verdict.BLUFF, "a picture is called a bluff"
