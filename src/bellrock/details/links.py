"""Links: with a scheme, with www, bare with a known ending, and made harmless ("hxxp", "[.]").

What a link leads to (an account, a payment page) is told by `profiles`.
"""

import re
from bisect import bisect_right, insort
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.profiles import place
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.pattern import regex

_SCHEME = regex(rb"(?:https?|hxxps?|h\*\*ps?|ftp|fxp)\Z")
#: Punctuation of other writings ends a link: that of the full-width forms, of Arabic, Hebrew, Indic and Armenian.
_FOREIGN_ENDS = (
    "\u2026\u060c\u061b\u061f\u06d4\u05be\u05c3\u0964\u0965\u0589\u055d\u1362-\u1368"
    "\uff01-\uff0c\uff1a-\uff20\uff3b\uff3d\uff5b-\uff65\ufe30-\ufe4f"
)
_REST = regex(r"[^\s<>\"`{}|\\^\u00a0\u2018-\u201f\u00ab\u00bb\u3000-\u303f" + _FOREIGN_ENDS + "]+")
#: A host behind one of these is the second half of an email address.
_AT_BEFORE = regex(r"(?:@|(?:at|@)\s?[)\]}>])\s{0,3}\Z", re.IGNORECASE)
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOT = regex(r"\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?", re.IGNORECASE)
#: What may follow "://": the beginning of a host, somebody's name before an @ allowed.
_AUTHORITY = regex(
    rf"(?:[^\s/?#@<>\"'`]{{1,128}}@)?(?:[\w-]{{1,63}}(?:{_DOT.pattern}|\.)|\[[0-9a-f]*:|localhost)", re.IGNORECASE
)
_UNTIL_PATH = regex(r"[^\s<>\"`{}|\\^\u00a0\u2018-\u201f\u00ab\u00bb\u3000-\u303f/?#]+")
_HARMLESS_HOST = regex(
    rf"{_LABEL}(?:(?:{_DOT.pattern}"
    rf"|\.){_LABEL}){{1,8}}(?::[0-9]{{2,5}})?(?:[/?#][^\s<>\"`{{}}|\\^\u3000-\u303f{_FOREIGN_ENDS}]*)?",
    re.IGNORECASE,
)
#: "hxxp://", "hxxps[:]//", "http : //" before a host made harmless.
_HARMLESS_SCHEME = regex(r"h(?:xx|\*\*|tt)ps?\s?\[?:\]?\s?/\s?/\s?\Z", re.IGNORECASE)
_HOST = regex(
    r"(?:[\w-]{1,63}\.){1,8}[A-Za-z][A-Za-z0-9-]{1,24}\.?|\d{1,3}(?:\.\d{1,3}){3}|localhost|\[[0-9a-f:]+\]", re.I
)
#: Endings that make a bare name a link by themselves.
_SURE = (
    "com|net|org|info|biz|io|co|uk|de|fr|es|nl|pl|br|pt|eu|ch|ru|xyz|online|site|shop|club|top|onion|app|dev|gg|live|link"
    "|store|website|space|fun|pro|vip|icu|click|cloud|ltd|gov|edu|scot|wales|london"
    "|ie|au|nz|ca|ng|ph|ci|gh|ma|in|cn|jp|kr|ua|tv|cc"
)
#: Endings that are also words or endings of files: only with a path behind them.
_DOUBTFUL = "me|it|to|is|ly|at|be|us|am|id|so|my|no|se|sh|st|im|la|fm|vc|ws|ai|page|chat|news|world|today|email|am|li"
_BARE = regex(rb"\.(?=[a-z])(?:(%s)|(?:%s)(?=/))(?![a-z0-9_\-])(?!\.[a-z]{2})" % (_SURE.encode(), _DOUBTFUL.encode()))
_HOST_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
_PATH = regex(
    r"(?::\d{2,5})?(?:[/?#][^\s<>\"`{}|\\^\u00a0\u2018-\u201f\u00ab\u00bb\u3000-\u303f" + _FOREIGN_ENDS + "]*)?"
)
_TRAILING = ".,;:!?'*_…"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_LONGEST = 2048


def find(sheet: Sheet) -> Iterator[Found]:
    """Every link of the text, in order of finding; a WhatsApp link gives its phone too."""
    for found in _links(sheet):
        yield found
        if found.system == "whatsapp" and (digits := found.normal.rpartition("/")[2]).isdigit():
            yield found._replace(kind=DetailKind.PHONE, normal=f"+{digits}", system=None)


def _links(sheet: Sheet) -> Iterator[Found]:
    whole = list(_with_scheme(sheet))
    yield from whole
    taken = [(found.start, found.end) for found in whole]
    for found in _harmless(sheet):
        if not _inside(found.start, taken):
            insort(taken, (found.start, found.end))
            yield found
    yield from _bare(sheet, taken)


def _inside(start: int, taken: list[tuple[int, int]]) -> bool:
    place = bisect_right(taken, start, key=lambda span: span[0])
    return place > 0 and start < taken[place - 1][1]


def _with_scheme(sheet: Sheet) -> Iterator[Found]:
    raw, at, done = sheet.raw, sheet.raw.find(b"://"), 0
    while at >= 0:
        scheme = _SCHEME.search(raw, max(done, at - 9), at)
        begins = (
            scheme is not None and _AUTHORITY.match(sheet.text, at + 3) is not None and _has_host(sheet.text, at + 3)
        )
        rest = _REST.match(sheet.text, at + 3, at + 3 + _LONGEST) if begins else None
        if scheme and rest:
            end = at + 3 + len(_trimmed(rest[0]))
            found = _link(sheet.text, scheme.start(), end, scheme[0].decode())
            if found:
                done = end
                yield found
        at = raw.find(b"://", max(at + 3, done))


def _has_host(text: str, start: int) -> bool:
    """Whether a host begins the link, asked before the rest of it is read: many that lead nowhere would cost much."""
    authority = _UNTIL_PATH.match(text, start, start + _LONGEST)
    return authority is not None and _HOST.match(_host(_DOT.sub(".", authority[0]))) is not None


def _host(authority: str) -> str:
    return authority.rpartition("@")[2]


def _link(text: str, start: int, end: int, scheme: str) -> Found | None:
    written = text[start:end]
    after = written.partition("://")[2]
    clean = _DOT.sub(".", after)
    plain = scheme.replace("xx", "tt").replace("**", "tt").replace("fxp", "ftp")
    reading = Reading.EXACT if clean == after and plain == scheme else Reading.POSSIBLE
    return _classified(start, end, plain, clean, reading)


def _classified(start: int, end: int, scheme: str, rest: str, reading: Reading) -> Found | None:
    """A Found for `rest`, the link behind its scheme; None where no host begins it."""
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    host = _host(authority)
    if not _HOST.match(host):
        return None
    host = host.lower()
    tail = rest[len(authority) :]
    path, _, query = tail.partition("#")[0].partition("?")
    known = place(
        host.partition(":")[0], path + ("#" + tail.partition("#")[2] if "#" in tail and "signal" in host else ""), query
    )
    if known:
        return Found(known.kind, start, end, known.normal, known.system, reading=reading)
    user = authority[: len(authority) - len(host)]
    return Found(DetailKind.LINK, start, end, f"{scheme}://{user}{host}{tail}", reading=reading)


def _trimmed(written: str) -> str:
    """The link without the sentence's own punctuation; a closing bracket stays where its opening one is in the link."""
    end = len(written)
    spare = {close: written.count(close) - written.count(opening) for close, opening in _PAIRS.items()}
    while end:
        last = written[end - 1]
        if last in _PAIRS and spare[last] > 0:
            spare[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return written[:end]


def _harmless(sheet: Sheet) -> Iterator[Found]:
    """Links whose dots were hidden: "example[.]com"."""
    done = 0
    for at, _, is_dot in sheet.hidden_signs:
        if at < done or not is_dot:
            continue
        window = sheet.text[max(done, at - 64) : at].rstrip()
        start = max(done, at - 64) + len(window.rstrip(_HOST_LETTERS))
        match = _HARMLESS_HOST.match(sheet.text, start, start + _LONGEST)
        if (
            match is None
            or match.end() <= at
            or sheet.raw[match.end() : match.end() + 1] == b"@"
            or _AT_BEFORE.search(sheet.text, max(0, start - 8), start)
        ):
            continue
        rest = _trimmed(match[0])
        scheme = _HARMLESS_SCHEME.search(sheet.text, max(done, start - 14), start)
        secure = scheme is not None and "s" in scheme[0].lower()
        clean = re.sub(r"\s", "", _DOT.sub(".", rest))
        ending = re.split(r"[/?#:]", clean, maxsplit=1)[0].rpartition(".")[2]
        if not ending.isalpha() or len(ending) < 2:
            continue
        begin = scheme.start() if scheme else start
        found = _classified(begin, start + len(rest), "https" if secure else "http", clean, Reading.POSSIBLE)
        if found:
            done = found.end
            yield found


def _bare(sheet: Sheet, taken: list[tuple[int, int]]) -> Iterator[Found]:
    text, done, place_in_taken = sheet.text, 0, 0
    for dot in _BARE.finditer(sheet.raw):
        if dot.start() < done:
            continue
        window = text[max(0, dot.start() - 128) : dot.start()]
        start = dot.start() - len(window) + len(window.rstrip(_HOST_LETTERS))
        while start < dot.start() and text[start] in ".-":
            start += 1
        while place_in_taken < len(taken) and taken[place_in_taken][1] <= start:
            place_in_taken += 1
        if place_in_taken < len(taken) and taken[place_in_taken][0] <= dot.start():
            continue
        before = text[start - 1 : start] if start else ""
        host = text[start : dot.end()]
        if start == dot.start() or before in ("@", "/", "_", "\\", "$", "=", "%") or ".." in host or before.isalnum():
            continue
        # "version 1.2.co": a name of digits alone is a host only under .com.
        if not host.endswith(".com") and not any(map(str.isalpha, host.rpartition(".")[0])):
            continue
        if text[dot.end() : dot.end() + 1] in ("@", "("):
            continue
        # Read only now: where every second word ends in ".com" and is no link, reading on each time would cost much.
        path = _PATH.match(text, dot.end(), dot.end() + _LONGEST)
        tail = _trimmed(path[0]) if path else ""
        end = dot.end() + len(tail)
        found = _classified(start, end, "http", host + tail, Reading.EXACT)
        if found:
            done = end
            yield found
