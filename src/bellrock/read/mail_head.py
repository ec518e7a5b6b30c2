"""The headers of a mail that a person may need: who, to whom, what about, what the receiving server proved."""

import binascii
import re

from bellrock.read import limits
from bellrock.read.charset import decode_named
from bellrock.read.fetched import fetched_by
from bellrock.read.mail_date import when_of
from bellrock.read.mime import Part
from bellrock.read.sights import Sights
from bellrock.records.message import MailHead, Moment
from bellrock.records.pattern import regex

_MOST = 50
_WORD = regex(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = regex(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")


def decoded(value: str) -> str:
    """The header's words with their encoded words undone; one letter may be spread over two of them."""
    value = value[: limits.HEADER]
    if "=?" not in value:
        return " ".join(value.split())
    value = _BETWEEN.sub(r"\1", value)
    out: list[str] = []
    at, raw, charset = 0, b"", ""
    for match in _WORD.finditer(value):
        named = match[1].partition("*")[0].lower()
        if match.start() > at or named != charset:
            out.append(decode_named(raw, charset)[0] if raw else "")
            out.append(value[at : match.start()])
            raw, charset = b"", named
        raw += _undone(match[2], match[3])
        at = match.end()
    out.append(decode_named(raw, charset)[0] if raw else "")
    out.append(value[at:])
    return " ".join("".join(out).split())


def _undone(way: str, text: str) -> bytes:
    raw = text.encode("utf-8")
    if way in "qQ":
        return binascii.a2b_qp(raw, header=True)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def people(value: str) -> tuple[str, ...]:
    """Each mailbox as `Name <address>`, or the bare address where there is no name."""
    return tuple(shown for shown in (_person(piece) for piece in _mailboxes(value[: limits.HEADER])) if shown)


_TOKEN = regex(r'"(?:[^"\\]|\\.)*"|\\.|[(),<>;]|[^"\\(),<>;]+|"')


def _mailboxes(value: str) -> list[list[str]]:
    """The header cut at its commas, each piece in tokens; a comma in a name that lacks its quotes cuts nothing."""
    pieces: list[list[str]] = [[]]
    comment = angle = 0
    has_address = False
    for mark in _TOKEN.findall(value):
        comment += mark == "("
        comment -= mark == ")" and comment > 0
        if not comment:
            angle = 1 if mark == "<" else 0 if mark == ">" else angle
            if mark in ",;" and not angle and has_address:
                pieces.append([])
                has_address = False
                continue
            has_address = has_address or mark == ">" or "@" in mark
        pieces[-1].append(mark)
    return pieces


def _person(tokens: list[str]) -> str:
    name: list[str] = []
    comment: list[str] = []
    address: list[str] = []
    has_angle, depth, place = "<" in tokens, 0, name
    # A remark may stand inside the address too, as RFC 5322 says; a bracket that never closes is a letter of it.
    closes = tokens.count("(") == tokens.count(")")
    for mark in tokens:
        if mark in "()" and (closes or place is not address):
            depth = max(0, depth + (1 if mark == "(" else -1))
        elif depth:
            comment.append(mark)
        elif mark == "<":
            place = address
        elif mark == ">":
            place = name
        else:
            place.append(_unquoted(mark))
    named = decoded("".join(name))
    remark = decoded("".join(comment))
    if not has_angle:
        return f"{remark} <{named}>" if remark and named else named or remark
    where = "".join("".join(address).split())
    named = named or remark
    return f"{named} <{where}>" if named or not where else where


def _unquoted(mark: str) -> str:
    if len(mark) > 1 and mark[0] == mark[-1] == '"':
        return re.sub(r"\\(.)", r"\1", mark[1:-1])
    return mark


def head_of_mail(part: Part) -> MailHead:
    """The head of this mail, decoded."""
    return MailHead(
        subject=decoded(part.first("subject")),
        sender=", ".join(people(part.first("from"))),
        to=tuple(person for value in part.all("to") for person in people(value)),
        reply_to=", ".join(people(part.first("reply-to"))),
        authentication=_above_the_first_received(part),
        received_by=_received_by(part),
        senders=len(part.all("from")),
    )


def _above_the_first_received(part: Part) -> tuple[str, ...]:
    """What the receiver's own server wrote: each server writes above what came, so nobody else can stand there.

    Where no server says that it received the mail, nobody is known to have written it.
    """
    found: list[str] = []
    for name, value in part.headers:
        if name == "received":
            return tuple(found)
        if name == "authentication-results":
            found.append(" ".join(value.split()))
    return ()


_COMMENT = regex(r"\([^()]*\)")
_BY = regex(r"(?i)\bby\s+([a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?)(?=[\s;]|$)")


def _received_by(part: Part) -> str:
    """The host that the topmost Received header says received the mail, or nothing."""
    found = _BY.search(_COMMENT.sub(" ", part.first("received")[: limits.HEADER // 8]))
    return found[1].lower() if found else ""


_SHOWS = ("face", "x-face", "x-image-url", "bimi-location", "bimi-indicator", "x-attachment-url", "content-location")


def look_at_head(part: Part) -> Sights:
    """What the lines that a mail program shows hold beside words, and pictures that some put into a header."""
    shown = "\n".join(decoded(value) for name in ("subject", "from", "reply-to") for value in part.all(name)[:_MOST])
    extra = sum(bool(part.first(name)) for name in _SHOWS)
    sights = fetched_by(shown)
    return Sights(sights.pictures, sights.closed, sights.on_the_web, sights.links, sights.unknown + extra)


def sent_of(part: Part) -> Moment | None:
    """The time of the Date header: an instant where it gives an offset or a zone name of RFC 5322, else a local time.

    None without the header; a broken date keeps its words and has no time.
    "-0000" says that the zone of the sender is not known, and still gives the instant.
    """
    raw = part.first("date")
    return Moment(" ".join(raw.split()), when_of(raw)) if raw else None
