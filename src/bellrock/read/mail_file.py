"""Where the mails begin and end in a file: what programs put above, below and between them is taken off.

Apple Mail writes the number of bytes above and a property list below; POP3 and IMAP clients leave the server's line;
mbox puts a line that begins with "From " above each mail (RFC 4155); some people indent what they paste.
"""

import re
from collections.abc import Iterator

from bellrock.read import limits
from bellrock.records.pattern import regex

_ABOVE = regex(
    rb"(?:[ \t]{0,400}|(?P<size>[0-9]{1,10})[ \t]{0,400}|\+OK\b[^\r\n]{0,200}|\* [0-9]{1,10} FETCH [^\r\n]{0,400}"
    rb"|250[ -][^\r\n]{0,200}|>?From [^\r\n]{1,300})(?:\r?\n|\r)"
)
_MOST_LINES = 20
_INDENT = regex(rb"[ \t]{1,40}(?=[!-9;-~]{1,76}:)")
_PROPERTIES = regex(rb"\s{0,8}<\?xml [^>]{1,200}\?>\s{0,8}(?:<!DOCTYPE plist[^>]{0,300}>\s{0,8})?<plist\b")
#: A mail of a mailbox begins behind an empty line, with a sender and a date, and headers follow.
_BETWEEN = regex(
    rb"(?:\r?\n){2,4}(?=From [^\r\n]{1,250}[0-9]{2}:[0-9]{2}[^\r\n]{0,60}\r?\n>?[A-Za-z][A-Za-z0-9-]{1,76}:)"
)
#: A mailbox writes ">" before a line of words that begins as its own lines do.
_QUOTED = regex(rb"(?m)^>(?=>{0,8}From )")


def start_of(raw: bytes) -> int:
    """Where the headers begin, lines of programs above them passed over."""
    at = 0
    for _ in range(_MOST_LINES):
        line = _ABOVE.match(raw, at)
        if line is None:
            break
        at = line.end()
    return at


def undented(raw: bytes) -> bytes:
    """The bytes without the blanks that stand before the first header, taken off each line that has them."""
    indent = _INDENT.match(raw, len(raw) - len(raw.lstrip(b"\r\n")))
    return re.sub(rb"(?m)^" + re.escape(indent[0]), b"", raw) if indent else raw


def mails_in(raw: bytes) -> Iterator[bytes]:
    """Each mail of the file by itself; a file that is no mailbox is one."""
    raw = undented(raw)
    if not raw.lstrip(b"\r\n").startswith(b"From "):
        yield _without_properties(raw)
        return
    at, count = 0, 1
    # Most mailboxes that are looked at hold one mail.
    for cut in _BETWEEN.finditer(raw) if b"\nFrom " in raw else ():
        if count >= limits.PARTS:
            break
        yield _QUOTED.sub(b"", raw[at : cut.end()])
        at, count = cut.end(), count + 1
    yield _QUOTED.sub(b"", raw[at:])


def _without_properties(raw: bytes) -> bytes:
    """The mail without the list of flags that Apple Mail writes below it."""
    first = _ABOVE.match(raw, len(raw) - len(raw.lstrip(b"\r\n")))
    if first is None or first["size"] is None:
        return raw
    for end in (first.end() + int(first["size"]), raw.rfind(b"<?xml ")):
        if first.end() < end < len(raw) and _PROPERTIES.match(raw, end):
            return raw[first.end() : end]
    return raw
