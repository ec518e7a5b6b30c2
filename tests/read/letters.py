"""Builds mails of a threat with something beside it, and says what they are called."""

import base64

from bellrock.case import verdict
from bellrock.records.case import Verdict
from bellrock.records.recognition import Answer, Band, Form, Recognition
from bellrock.records.situation import Situation
from tests.fakes.reading import read_all

HEAD = "From: Eve <eve@example.org>\nTo: you@example.com\nDate: Fri, 27 Nov 2026 10:00:00 +0000\nSubject: Pay\n"
WORDS = "I have your video. Pay 200 GBP in bitcoin in 48 hours, or I send it to all your friends. Do not reply."
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 4
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4
PLAIN = f"Content-Type: text/plain\n\n{WORDS}\n"
PACKED = "Content-Transfer-Encoding: base64"
_MASS = Recognition(Answer.THREAT, Form.MASS_EMAIL, 0.99, Band.ALMOST_CERTAIN, ())


def plain(more: str = "", head: str = "") -> str:
    """A mail of words alone."""
    return f"{HEAD}{head}\n{WORDS}{more}\n"


def parts(*bodies: str, kind: str = "mixed", after: str = "", before: str = "") -> str:
    """A mail of these parts."""
    lines = "".join(f"--cut\n{body}\n" for body in bodies)
    return f"{HEAD}Content-Type: multipart/{kind}; boundary=cut\n\n{before}{lines}--cut--\n{after}"


def part(label: str, body: str, *headers: str) -> str:
    """A part with this label."""
    return "".join(f"{line}\n" for line in (f"Content-Type: {label}", *headers)) + f"\n{body}"


def page(more: str) -> str:
    """A mail with a page that holds this beside the threat."""
    return parts(part("text/html", f"<p>{WORDS}</p>{more}"))


def packed(raw: bytes, width: int = 76) -> str:
    """Base64 in lines."""
    letters = base64.b64encode(raw).decode()
    return "\n".join(letters[at : at + width] for at in range(0, len(letters), width))


def called(mail: str | bytes, situation: Situation | None = None) -> Verdict:
    """The headline of this mail, its words taken for a mass mail."""
    raw = mail if isinstance(mail, bytes) else mail.encode("utf-8", "surrogateescape")
    return verdict(read_all(raw, "a.eml")[1], _MASS, situation or Situation())


def left_out(mail: str | bytes) -> list[str]:
    """What the person is told about parts that were not read."""
    raw = mail if isinstance(mail, bytes) else mail.encode("utf-8", "surrogateescape")
    return [unread.why for unread in read_all(raw, "a.eml")[1].unread]
