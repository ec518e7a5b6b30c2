"""A mail of Outlook (.msg) as a mail: its properties become the headers and parts of which the mail reader asks.

Properties are named by number ([MS-OXPROPS]); where each stands in the file is told by [MS-OXMSG].
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bellrock.read import limits
from bellrock.read.charset import decode_named
from bellrock.read.charset_names import codec_of
from bellrock.read.compound import Compound
from bellrock.read.mime import Headers, Part, head_of

_PROPERTIES = "__PROPERTIES_VERSION1.0"
_ATTACHMENT, _RECIPIENT = "__ATTACH_VERSION1.0_#", "__RECIP_VERSION1.0_#"
_EMBEDDED = "__SUBSTG1.0_3701000D/"
_RICH = "Its words are kept in a form that is not read here. Open it, copy the words, and paste them."
_DAMAGED = "It is damaged. Some of it may be lost."
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PAGES = {65001: "utf-8", 20127: "us-ascii", 28591: "iso-8859-1", 28592: "iso-8859-2", 28605: "iso-8859-15"}


def is_mail(file: Compound) -> bool:
    """True where the file has the properties of a message."""
    return _PROPERTIES in file.paths


def mail_of(file: Compound) -> Part:
    """The mail in a file of Outlook, with what is attached to it."""
    part = _mail(file, "", 0, _Budget())
    if file.damaged:
        part.doubt = part.doubt or _DAMAGED
    return part


@dataclass(slots=True)
class _Budget:
    parts: int = limits.PARTS


def _mail(file: Compound, folder: str, depth: int, budget: _Budget) -> Part:
    own = _Properties(file, folder, 32 if not folder else 24)
    body = list(_body(own))
    part = _part("multipart/mixed", headers=tuple(_headers(own)))
    part.parts = [*_one_of(body), *_attached(file, folder, depth, budget)]
    if not body and own.has("1009"):
        part.doubt = _RICH
    return part


class _Properties:
    """The properties of one object of the file, by their number in four hexadecimal digits."""

    def __init__(self, file: Compound, folder: str, head: int) -> None:
        self._file, self._folder = file, folder
        raw = file.read(folder + _PROPERTIES)[head:]
        self._fixed = {
            struct.unpack_from("<L", raw, at)[0] >> 16: raw[at + 8 : at + 16] for at in range(0, len(raw) - 15, 16)
        }
        self.code = self.page("3FFD") or "cp1252"

    def has(self, number: str) -> bool:
        return any(f"{self._folder}__SUBSTG1.0_{number}{kind}" in self._file.paths for kind in ("0102", "001F", "001E"))

    def raw(self, number: str, kind: str) -> bytes:
        return self._file.read(f"{self._folder}__SUBSTG1.0_{number}{kind}")

    def text(self, *numbers: str) -> str:
        """The first of these that says something."""
        for number in numbers:
            wide = self.raw(number, "001F").decode("utf-16-le", "replace")
            if said := (wide or decode_named(self.raw(number, "001E"), self.code)[0]).strip("\x00 "):
                return said
        return ""

    def number(self, number: str) -> int:
        return int.from_bytes(self._fixed.get(int(number, 16), b"")[:4], "little")

    def page(self, number: str) -> str:
        """The name of a code of letters that Windows numbers."""
        page = self.number(number)
        name = _PAGES.get(page, f"cp{page}")
        return name if codec_of(name) else ""

    def time(self, number: str) -> str:
        """A time as a mail writes it, out of tenths of microseconds since 1601; nothing where there is none."""
        since = int.from_bytes(self._fixed.get(int(number, 16), b""), "little")
        try:
            when = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=since // 10) if since else None
        except OverflowError:
            return ""
        return f"{when.day} {_MONTHS[when.month - 1]} {when.year} {when:%H:%M:%S} +0000" if when else ""


def _headers(own: _Properties) -> Iterator[tuple[str, str]]:
    """The headers as they came; what Outlook knows by itself where they say nothing of it."""
    came = _as_they_came(own.text("007D"))
    yield from came
    named = {name for name, _ in came}
    for name, value in (
        ("from", _person(own.text("0C1A", "0042"), own.text("5D01", "5D02", "0C1F", "0065"))),
        ("to", own.text("0E04")),
        ("subject", own.text("0037")),
        ("date", own.time("0039") or own.time("0E06")),
        ("message-id", own.text("1035")),
        ("in-reply-to", own.text("1042")),
    ):
        if value and name not in named:
            yield name, " ".join(value.split())


def _as_they_came(written: str) -> Headers:
    lines = written.lstrip("\r\n \ufeff")
    if lines.startswith("Microsoft Mail Internet Headers"):
        lines = lines.partition("\n")[2]
    return head_of(lines.encode("utf-8", "replace"))[0]


def _person(name: str, address: str) -> str:
    """A name and an address as a header holds them; an address inside of an Exchange server is none of the internet."""
    address = address if "@" in address else ""
    name = "" if name == address else name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{name}" <{address}>' if name and address else address or (f'"{name}"' if name else "")


def _body(own: _Properties) -> Iterator[Part]:
    if wide := own.raw("1000", "001F"):
        yield _words("text/plain", wide.decode("utf-16-le", "replace").encode("utf-8", "replace"), "utf-8")
    elif narrow := own.raw("1000", "001E"):
        yield _words("text/plain", narrow, own.code)
    if page := own.raw("1013", "0102") or own.raw("1013", "001E"):
        yield _words("text/html", page, own.page("3FDE"))
    elif wide := own.raw("1013", "001F"):
        yield _words("text/html", wide.decode("utf-16-le", "replace").encode("utf-8", "replace"), "utf-8")


def _one_of(body: list[Part]) -> list[Part]:
    if len(body) < 2:
        return body
    both = _part("multipart/alternative")
    both.parts = body
    return [both]


def _attached(file: Compound, folder: str, depth: int, budget: _Budget) -> Iterator[Part]:
    for one in _folders(file, folder + _ATTACHMENT):
        budget.parts -= 1
        if budget.parts <= 0:
            return
        own = _Properties(file, one, 8)
        if f"{one}{_EMBEDDED}{_PROPERTIES}" in file.paths:
            yield _inner(file, one + _EMBEDDED, depth, budget)
            continue
        name = own.text("3707", "3704", "3001")
        kind = own.text("370E").lower()
        yield _part(kind if kind.count("/") == 1 else "application/octet-stream", own.raw("3701", "0102"), name=name)


def _inner(file: Compound, folder: str, depth: int, budget: _Budget) -> Part:
    part = _part("message/rfc822")
    if depth < limits.DEPTH:
        part.parts = [_mail(file, folder, depth + 1, budget)]
    else:
        part.fault = "It holds too many mails in mails. They were not taken apart."
    return part


def _folders(file: Compound, begin: str) -> list[str]:
    """The folders whose path begins so, in the order of their numbers."""
    length = len(begin) + 8
    return sorted(
        {path[: length + 1] for path in file.paths if path.startswith(begin) and path[length : length + 1] == "/"}
    )


def _words(kind: str, raw: bytes, code: str) -> Part:
    part = _part(kind, raw)
    part.params = {"charset": code} if code else {}
    return part


def _part(kind: str, raw: bytes = b"", headers: Headers = (), name: str = "") -> Part:
    return Part(headers, kind, {}, "attachment" if name else "", name, raw, 0, len(raw))
