"""The transfer encodings of mails, undone in one pass, with a limit on what comes out."""

import binascii
import re

KNOWN = frozenset(("", "7bit", "8bit", "binary", "quoted-printable", "base64"))
"""The names of RFC 2045; any other says that something is packed in a way that is not read here."""

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_OUTSIDE = bytes(code for code in range(256) if not re.match(rb"[A-Za-z0-9+/]", bytes([code])))


def undo_transfer(body: bytes, encoding: str) -> bytes:
    """The body without base64 or quoted-printable; words that were put behind base64 by hand are kept."""
    name = name_of(encoding)
    if name == "quoted-printable":
        return binascii.a2b_qp(body)
    if name != "base64":
        return body
    stray = _NOT_BASE64.search(body)
    if stray is None:
        return _base64(body)
    line = max(body.rfind(b"\n", 0, stray.start()), body.rfind(b"\r", 0, stray.start())) + 1
    return _base64(body[:line]) + b"\n" + body[line:] if line else body


def all_letters_undone(body: bytes, encoding: str) -> bytes:
    """What a program makes of broken base64 that passes over each sign that is no letter of it, as RFC 2045 says.

    Empty where the body is no base64, or not broken.
    """
    return _base64(body) if name_of(encoding) == "base64" and _NOT_BASE64.search(body) else b""


def name_of(encoding: str) -> str:
    """The encoding's name in small letters, without what stands behind it."""
    return encoding.partition(";")[0].strip().lower()


def _base64(body: bytes) -> bytes:
    letters = body.translate(None, _OUTSIDE)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
