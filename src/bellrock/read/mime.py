"""The build of a mail: headers, parts, and parts in parts, from bytes that may be broken on purpose.

The standard library's parser is not used: on deep or odd mails it recurses without bound or raises from within,
and one raised error would cost every word of the mail.
Here each level is one search through its bytes, with a limit on levels and parts.
"""

import binascii
import re
from dataclasses import dataclass, field

from bellrock.read import limits
from bellrock.read.charset import GUESS, decode_named

_HEADER = re.compile(rb"([!-9;-~]+)[ \t]*:")
_ENVELOPE = (b"From ", b">From ")
_PARAM = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_TYPE = re.compile(r"\s*([\w!#$&^.+-]+)\s*/\s*([\w!#$&^.+-]+)")


@dataclass(slots=True)
class Part:
    """One part: its headers in order (names in small letters), media type, undecoded body, and its own parts.

    `before` and `after` are the text around the parts of a multipart; `fault` says in plain words what is broken.
    """

    headers: tuple[tuple[str, str], ...]
    kind: str
    params: dict[str, str]
    disposition: str
    file_name: str
    body: bytes
    parts: list["Part"] = field(default_factory=list)
    before: bytes = b""
    after: bytes = b""
    fault: str = ""

    def all(self, name: str) -> list[str]:
        """Every value of this header, in order."""
        return [value for header, value in self.headers if header == name]

    def first(self, name: str) -> str:
        """The first value of this header, or nothing."""
        return next((value for header, value in self.headers if header == name), "")

    def content(self) -> bytes:
        """The body with its transfer encoding undone."""
        return undo_transfer(self.body, self.first("content-transfer-encoding"))


@dataclass(slots=True)
class _Budget:
    parts: int = limits.PARTS


def parse(raw: bytes) -> Part:
    """The mail in these bytes; never raises: what cannot be taken apart stays as one text."""
    if b"\n" not in raw[: limits.SNIFF]:
        raw = raw.replace(b"\r", b"\n")
    return _parse(raw, 0, "text/plain", _Budget())


def _parse(raw: bytes, depth: int, usual: str, budget: _Budget) -> Part:
    headers, at = head_of(raw)
    part = _part(headers, raw[at:], usual)
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
        part.parts = [_parse(part.content().lstrip(b"\r\n"), depth + 1, "text/plain", budget)]
    return part


def head_of(raw: bytes) -> tuple[tuple[tuple[str, str], ...], int]:
    """The headers, unfolded, and where the body begins; a line that is no header begins the body."""
    lines: list[tuple[str, list[bytes]]] = []
    at, first = 0, True
    while at < len(raw):
        end = raw.find(b"\n", at)
        end = len(raw) if end < 0 else end + 1
        line = raw[at:end].rstrip(b"\r\n")
        if not line:
            at = end
            break
        found = _HEADER.match(line)
        if line[:1] in (b" ", b"\t"):
            if lines:
                lines[-1][1].append(line)
        elif found:
            lines.append((found[1].decode("ascii").lower(), [line[found.end() :]]))
        elif not line.startswith(b":") and not (first and line.startswith(_ENVELOPE)):
            break
        first = False
        at = end
    return tuple((name, _unfolded(value)) for name, value in lines), at


def _unfolded(lines: list[bytes]) -> str:
    return b"".join(lines)[: limits.HEADER].decode("utf-8", GUESS).replace("\t", " ").strip()


def _part(headers: tuple[tuple[str, str], ...], body: bytes, usual: str) -> Part:
    part = Part(headers, usual, {}, "", "", body)
    written = part.first("content-type")
    if written:
        found = _TYPE.match(written)
        part.kind = f"{found[1]}/{found[2]}".lower() if found else "text/plain"
        part.params = parameters(written)
    disposition = part.first("content-disposition")
    part.disposition = disposition.split(";", 1)[0].strip().lower()
    part.file_name = parameters(disposition).get("filename", "") or part.params.get("name", "")
    return part


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
    found = _split(part.body, boundary) if boundary else None
    if found is None and (guessed := _guessed_boundary(part.body)):
        found = _split(part.body, guessed)
        part.fault = "The line between its parts is not the one that it names."
    if found is None:
        part.fault = "It says that it has parts, but none were found. It was read as one text."
        part.kind = "text/plain"
        return
    chunks, part.before, part.after = found
    usual = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
    for chunk in chunks:
        if budget.parts <= 0:
            part.fault = "It holds too many parts. The last ones were not read."
            return
        part.parts.append(_parse(chunk, depth + 1, usual, budget))


def _split(body: bytes, boundary: bytes) -> tuple[list[bytes], bytes, bytes] | None:
    """The bytes of each part, and the text before and after them; None where the line never stands."""
    token = b"--" + boundary
    chunks: list[bytes] = []
    start, before, at = -1, b"", body.find(token)
    while at >= 0:
        after = at + len(token)
        if at and body[at - 1] not in b"\r\n":
            at = body.find(token, after)
            continue
        end = body.find(b"\n", after)
        end = len(body) if end < 0 else end + 1
        tail = body[after:end].strip()
        if tail not in (b"", b"--"):
            at = body.find(token, after)
            continue
        if start < 0:
            before = body[:at]
        else:
            chunks.append(_without_last_break(body[start:at]))
        start = end
        if tail == b"--":
            return chunks, before, body[end:]
        at = body.find(token, end)
    if start < 0:
        return None
    chunks.append(body[start:])
    return chunks, before, b""


def _without_last_break(chunk: bytes) -> bytes:
    if chunk.endswith(b"\r\n"):
        return chunk[:-2]
    return chunk[:-1] if chunk.endswith((b"\n", b"\r")) else chunk


_LINE_THEN_HEADER = re.compile(rb"(?:^|[\r\n])--([^\r\n]{4,200})\r?\n(?i:content-)")


def _guessed_boundary(body: bytes) -> bytes:
    found = _LINE_THEN_HEADER.search(body)
    return found[1].rstrip() if found else b""


_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")


def undo_transfer(body: bytes, encoding: str) -> bytes:
    """The body without base64 or quoted-printable; words that were put behind base64 by hand are kept."""
    name = encoding.split(";", 1)[0].strip().lower()
    if name == "quoted-printable":
        return binascii.a2b_qp(body)
    if name != "base64":
        return body
    stray = _NOT_BASE64.search(body)
    if stray is None:
        return _base64(body)
    line = max(body.rfind(b"\n", 0, stray.start()), body.rfind(b"\r", 0, stray.start())) + 1
    return _base64(body[:line]) + b"\n" + body[line:] if line else body


def _base64(body: bytes) -> bytes:
    letters = b"".join(body.split()).replace(b"=", b"")
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
