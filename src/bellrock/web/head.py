"""The head of a request, read strictly before anything is done for whoever sent it.

Every browser writes a head of this plain form. What is written otherwise is not served: a body in chunks, two lengths,
a folded line. So nobody can make the server count, wait or search by an odd way of asking.
"""

import hmac
import re
from dataclasses import dataclass
from http import HTTPStatus

MOST = 16 * 1024
"""The most bytes of a head; a browser sends under 2 kB to a page without cookies."""

LINES = 100
"""The most lines of a head; a browser sends about twenty."""

END = b"\r\n\r\n"

_FIRST = re.compile(rb"([A-Z]{1,16}) (/[!-~]*) HTTP/1\.[01]")
_LINE = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+):([^\r\n\x00]*)")
_DIGITS = re.compile(rb"[0-9]{1,18}")


class Refused(Exception):
    """This request is not served; `status` is what it is answered."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


@dataclass(frozen=True, slots=True)
class Head:
    """What a head asks for: `size` counts the bytes of the head itself, `length` those of the body."""

    method: str
    path: str
    host: str
    size: int
    length: int


def read_head(raw: bytes) -> Head:
    """The head that these bytes hold, the empty line at its end included; raises Refused."""
    first, *lines = raw.removesuffix(END).split(b"\r\n")
    asked = _FIRST.fullmatch(first)
    if asked is None or len(lines) > LINES:
        raise Refused(HTTPStatus.BAD_REQUEST)
    said = _said(lines)
    method = asked[1].decode("ascii")
    length = said.get(b"content-length")
    if method == "POST" and length is None:
        raise Refused(HTTPStatus.LENGTH_REQUIRED)
    if length is not None and not _DIGITS.fullmatch(length):
        raise Refused(HTTPStatus.BAD_REQUEST)
    host = said.get(b"host", b"").decode("latin-1")
    return Head(method, asked[2].decode("ascii"), host, len(raw), int(length or 0))


def _said(lines: list[bytes]) -> dict[bytes, bytes]:
    """The lines by name; one that frames the message may stand there one time only, and no body comes in chunks."""
    said: dict[bytes, bytes] = {}
    for each in lines:
        line = _LINE.fullmatch(each)
        if line is None:
            raise Refused(HTTPStatus.BAD_REQUEST)
        name = line[1].lower()
        if name == b"transfer-encoding" or (name in {b"host", b"content-length"} and name in said):
            raise Refused(HTTPStatus.BAD_REQUEST)
        said[name] = line[2].strip(b" \t")
    return said


def same(given: str, right: str) -> bool:
    """Whether both are the same, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(given.encode("latin-1"), right.encode("latin-1"))


def under(path: str, prefix: str) -> bool:
    """Whether the path begins with the prefix, in a time that tells nothing of where they differ."""
    return same(path[: len(prefix)], prefix)
