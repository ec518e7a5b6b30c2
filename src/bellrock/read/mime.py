"""The build of a mail: headers, parts, and parts in parts, from bytes that may be broken on purpose.

The standard library's parser is not used: on deep or odd mails it recurses without bound or raises from within,
and one raised error would cost every word of the mail.
Here each level is one search through its bytes, with a limit on levels and parts; a part is a place in the bytes,
so that nothing is copied on the way down.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bellrock.read import limits
from bellrock.read.charset import GUESS, decode_named
from bellrock.read.mail_file import start_of
from bellrock.read.transfer import all_letters_undone, is_known, name_of, undo_transfer
from bellrock.records.pattern import regex

# The repeats give nothing back, so that a header of a million folded lines costs no memory.
_FIELD = regex(rb"([!-9;-~]{1,200})[ \t]{0,200}:([^\r\n]*+(?:(?:\r{0,3}\n|\r)[ \t][^\r\n]*+)*+)(?:\r{0,3}\n|\r|\Z)")
_LINE_END = regex(rb"\r{0,3}\n|\r")
_ENVELOPE = (b"From ", b">From ")
_PARAM = regex(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_TYPE = regex(r"\s*([\w!#$&^.+-]+)\s*/\s*([\w!#$&^.+-]+)")
_ONCE = ("content-type", "content-transfer-encoding", "content-disposition")
_BREAKS = b"\r\n"
_AROUND = limits.ATTACHED_TEXT
# Lines among the headers that are none: one folded under nothing, one without a name.
_PASSED_OVER = b" \t:"

Headers = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Part:
    """One part: its headers in order (names in small letters), media type, place in the bytes, and its own parts.

    `before` and `after` are the text around the parts of a multipart; `fault` says in plain words what is broken,
    `doubt` why it cannot be told what a mail program makes of it.
    """

    headers: Headers
    kind: str
    params: dict[str, str]
    disposition: str
    file_name: str
    raw: bytes
    start: int
    end: int
    parts: list["Part"] = field(default_factory=list)
    before: bytes = b""
    after: bytes = b""
    fault: str = ""
    doubt: str = ""

    def all(self, name: str) -> list[str]:
        """Every value of this header, in order."""
        return [value for header, value in self.headers if header == name]

    def first(self, name: str) -> str:
        """The first value of this header, or nothing."""
        return next((value for header, value in self.headers if header == name), "")

    @property
    def encoding(self) -> str:
        """How the body is packed for its way."""
        return self.first("content-transfer-encoding")

    @property
    def is_cut(self) -> bool:
        """True where more is in it than is looked at."""
        return self.end - self.start > self._most

    def content(self) -> tuple[bytes, bool]:
        """The body unpacked, up to the most that is looked at, and whether its header names another packing."""
        return undo_transfer(self._taken(), self.encoding)

    def otherwise(self) -> bytes:
        """What broken base64 gives to a program that passes over each sign which is no letter of it."""
        return all_letters_undone(self._taken(), self.encoding)

    def _taken(self) -> bytes:
        return self.raw[self.start : min(self.end, self.start + self._most)]

    @property
    def _most(self) -> int:
        return limits.PART * 3 // 2 if name_of(self.encoding) == "base64" else limits.PART


@dataclass(slots=True)
class _Budget:
    parts: int = limits.PARTS


def parse(raw: bytes) -> Part:
    """The mail in these bytes, lines of programs above it passed over; what cannot be taken apart stays."""
    return _parse(raw, start_of(raw), len(raw), 0, "text/plain", _Budget())


def _parse(raw: bytes, start: int, end: int, depth: int, usual: str, budget: _Budget) -> Part:
    headers, at, whole = head_of(raw, start, end)
    part = _part(headers, usual, raw, at, end)
    if not whole:
        part.doubt = "It has more header lines than are read, or longer ones."
    budget.parts -= 1
    nests = part.kind.startswith("multipart/") or part.kind in {"message/rfc822", "message/global"}
    if not nests:
        return part
    if depth >= limits.DEPTH or budget.parts <= 0:
        part.fault = "It holds too many parts in parts. They were not taken apart."
        part.kind = "text/plain"
    elif part.kind.startswith("multipart/"):
        _split_into(part, depth, budget)
    else:
        part.parts = [_inner(part, depth, budget)]
    return part


def _inner(part: Part, depth: int, budget: _Budget) -> Part:
    """The mail in this part; only where it is packed are its bytes copied."""
    if name_of(part.encoding) not in {"base64", "quoted-printable"}:
        start = part.start
        while start < part.end and part.raw[start] in _BREAKS:
            start += 1
        return _parse(part.raw, start, part.end, depth + 1, "text/plain", budget)
    if part.is_cut:
        part.fault = "It is too long. Only its beginning was read."
    content = part.content()[0].lstrip(_BREAKS)
    return _parse(content, 0, len(content), depth + 1, "text/plain", budget)


def head_of(raw: bytes, start: int = 0, end: int | None = None) -> tuple[Headers, int, bool]:
    """The headers, unfolded, where the body begins, and whether all was read; a line that is no header begins the body.

    Lines end as they do for the most lenient mail program: at either sign or both.
    """
    end = len(raw) if end is None else end
    headers: list[tuple[str, str]] = []
    at, whole = start, True
    while at < end:
        if found := _FIELD.match(raw, at, end):
            at = found.end()
            if len(headers) == limits.HEADERS:
                whole = False
                continue
            value, stop = found.span(2)
            whole = whole and stop - value <= limits.HEADER
            headers.append((found[1].decode("ascii").lower(), _unfolded(raw[value : min(stop, value + limits.HEADER)])))
            continue
        line_end = _LINE_END.search(raw, at, end)
        stop, following = line_end.span() if line_end else (end, end)
        if stop == at:
            at = following
            break
        if raw[at] not in _PASSED_OVER and not (at == start and raw.startswith(_ENVELOPE, at)):
            break
        at = following
    return tuple(headers), at, whole


def _unfolded(value: bytes) -> str:
    return value.translate(None, _BREAKS).decode("utf-8", GUESS).replace("\t", " ").strip()


def _part(headers: Headers, usual: str, raw: bytes, start: int, end: int) -> Part:
    part = Part(headers, usual, {}, "", "", raw, start, end)
    written = part.first("content-type")
    if written:
        found = _TYPE.match(written)
        part.kind = f"{found[1]}/{found[2]}".lower() if found else "text/plain"
        part.params = parameters(written)
    disposition = part.first("content-disposition")
    part.disposition = disposition.split(";", 1)[0].strip().lower()
    part.file_name = parameters(disposition).get("filename", "") or part.params.get("name", "")
    part.doubt = _doubt(part)
    return part


def _doubt(part: Part) -> str:
    """Why mail programs may make different things of this part; nothing where they agree."""
    for name in _ONCE:
        if len(set(part.all(name))) > 1:
            return f"It has two different headers {name}. Mail programs differ in which one they follow."
    if part.kind.startswith("multipart/") and len(set(_BOUNDARIES.findall(part.first("content-type")))) > 1:
        return "It names two different lines between its parts. Mail programs differ in which one they follow."
    if not is_known(part.encoding):
        return "It is packed in a way that is not read here."
    return ""


_BOUNDARIES = regex(r"(?i)boundary(?:\*\d{0,3})?\*?=([^;]{0,200})")


def parameters(header: str) -> dict[str, str]:
    """The parameters of a header by small name; pieces and foreign letters of RFC 2231 put together."""
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, str]]] = {}
    for match in _PARAM.finditer(header[: limits.HEADER // 4]):
        name, value = match[1].lower(), match[2].strip()
        if value.startswith('"'):
            value = re.sub(r"\\(.)", r"\1", value.strip('"'))
        base, star, rest = name.partition("*")
        if not star:
            plain.setdefault(name, value)
            continue
        number = rest.rstrip("*")
        place = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
        pieces.setdefault(base, []).append((place, value))
    for base, found in pieces.items():
        plain[base] = _foreign("".join(value for _, value in sorted(found)))
    return plain


def _foreign(value: str) -> str:
    charset, quote, rest = value.partition("'")
    if not quote or "'" not in rest:
        return value
    raw = re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), rest.partition("'")[2].encode("utf-8"))
    return decode_named(raw, charset)[0]


def _split_into(part: Part, depth: int, budget: _Budget) -> None:
    boundary = part.params.get("boundary", "").encode("utf-8", "ignore").rstrip()
    found = _split(part, boundary) if boundary else None
    if found is None and (guessed := _guessed_boundary(part)):
        found = _split(part, guessed)
        part.fault = "The line between its parts is not the one that it names."
    if found is None:
        part.fault = "It says that it has parts, but none were found. It was read as one text."
        part.kind = "text/plain"
        return
    if not found.closed and not part.fault:
        part.doubt = part.doubt or "Its last part has no end. Some of it may be lost."
    part.before, part.after = found.before, found.after
    if max(len(part.before), len(part.after)) == _AROUND:
        part.doubt = part.doubt or "Much stands around its parts. Not all of it was looked at."
    usual = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
    for start, end in found.places:
        if budget.parts <= 0:
            part.fault = "It holds too many parts. The last ones were not read."
            return
        part.parts.append(_parse(part.raw, start, end, depth + 1, usual, budget))


@dataclass(slots=True)
class _Split:
    """The place of each part, the text around them, and whether the last one has an end."""

    places: list[tuple[int, int]]
    before: bytes
    after: bytes
    closed: bool


def _split(part: Part, boundary: bytes) -> _Split | None:
    """The parts between these lines; None where the line never stands."""
    places: list[tuple[int, int]] = []
    start, before = -1, b""
    for at, following, last in _boundary_lines(part, b"--" + boundary):
        if start < 0:
            before = part.raw[part.start : min(at, part.start + _AROUND)]
        elif len(places) <= limits.PARTS:
            places.append((start, _without_last_break(part.raw, start, at)))
        start = following
        if last:
            return _Split(places, before, part.raw[following : min(part.end, following + _AROUND)], closed=True)
    if start < 0:
        return None
    places.append((start, part.end))
    return _Split(places, before, b"", closed=False)


_TAIL = regex(rb"(--)?[ \t\x0b\x0c]*(?:\r{0,3}\n|\r|\Z)")


def _boundary_lines(part: Part, token: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where each line between parts begins, where the text goes on behind it, and whether it is the last one."""
    raw, end = part.raw, part.end
    at = raw.find(token, part.start, end)
    while at >= 0:
        following = at + len(token)
        tail = _TAIL.match(raw, following, end) if at == part.start or raw[at - 1] in _BREAKS else None
        if tail:
            following = tail.end()
            yield at, following, tail[1] is not None
        at = raw.find(token, following, end)


def _without_last_break(raw: bytes, start: int, end: int) -> int:
    if end - start > 1 and raw[end - 2 : end] == _BREAKS:
        return end - 2
    return end - 1 if end > start and raw[end - 1] in _BREAKS else end


_LINE_THEN_HEADER = regex(rb"(?<![^\r\n])--([^\r\n]{4,200})(?:\r{0,3}\n|\r)(?i:content-)")


def _guessed_boundary(part: Part) -> bytes:
    found = _LINE_THEN_HEADER.search(part.raw, part.start, part.end)
    return found[1].rstrip() if found else b""
