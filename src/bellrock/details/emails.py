"""Email addresses, also where somebody wrote "(at)" and "(dot)" to hide them from filters.

Source of the plain form: RFC 5321, section 4.1.2 (dot-string local parts and domain names; no quoted local parts).
"""

import re
from collections.abc import Iterator

from bellrock.details.found import Found
from bellrock.details.sheet import Sheet
from bellrock.records.detail import DetailKind, Reading
from bellrock.records.pattern import regex

#: Latin letters with marks are allowed by RFC 6531; letters of other scripts are looked at in the shadow.
_MARKED = "".join(map(chr, range(0xC0, 0x250)))
_LOCAL_LETTERS = _MARKED + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'&/=~!#$*?^{|}`"
_SIGN = regex(r"@(?=[A-Za-z0-9À-ɏ])")
_LOCAL = regex(r"[A-Za-z0-9_À-ɏ](?:[A-Za-z0-9_%+.'&/=~À-ɏ-]{0,62}[A-Za-z0-9_+À-ɏ-])?\Z")
_DOMAIN = regex(
    r"(?:[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ-]{0,61}[A-Za-z0-9À-ɏ])?\.){1,8}[A-Za-z][A-Za-z0-9-]{0,22}[A-Za-z](?![A-Za-z0-9À-ɏ])"
)
_DOT = r"\s{0,2}[(\[{<]\s?(?:dot|\.|punkt|ponto|punto|point)\s?[)\]}>]\s{0,2}|\s(?:dot|punkt|ponto|punto|point)\s"
_HIDDEN_DOT = regex(_DOT, re.IGNORECASE)
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HIDDEN_DOMAIN = regex(rf"{_LABEL}(?:(?:\.|{_DOT}){_LABEL}){{1,6}}(?![A-Za-z0-9])", re.IGNORECASE)
_HIDDEN_LOCAL = regex(rf"[A-Za-z0-9_%+.-]{{1,64}}(?:(?:{_DOT})[A-Za-z0-9_%+-]{{1,64}}){{0,3}}\Z", re.IGNORECASE)
#: "name at example dot com": the dot must be spoken too, for "at" alone is a word.
_SPOKEN_AT = regex(r" at (?=[A-Za-z0-9-]{2,63}\s(?:dot|punkt|point)\s[A-Za-z]{2,10}\b)", re.IGNORECASE)
#: "your video is already at example dot org" names a place; for an address somebody asks, and its name is no small
#: word.
_ADDRESSED = regex(
    r"(?:\b(?:e-?mails?|mail|mailto|write|contact|reach|address|reply|respond|answer|proton\w*|gmail|schreib\w*"
    r"|antwort\w*"
    r"|adresse|kontakt\w*|écri\w*|contacte\w*|réponds|escrib\w*|correo|escrev\w*|scriv\w*|schrijf|napisz|adres)\b|:)"
    r"[^\n.!?@]{0,40}?(?:\s|^)(?!(?:already|also|is|it|me|you|us|him|her|them|look|back|now|live|online|here"
    r"|there|up|out|be|and|or"
    r"|in|on|page|site|video|videos|pictures|everything|all|this|that)\Z)[\w.%+-]{1,64}\Z",
    re.IGNORECASE,
)
SPOKEN_DOTS = frozenset((b"dot", b"punkt", b"point"))
_LONGEST_LOCAL = 64


def find(sheet: Sheet) -> Iterator[Found]:
    """Every email address of the text."""
    if b"@" in sheet.raw:
        yield from _plain(sheet.text)
        yield from _with_hidden_dots(sheet)
    for start, end, is_dot in sheet.hidden_signs:
        if not is_dot:
            yield from _hidden(sheet.text, start, end)
    if sheet.says(SPOKEN_DOTS):
        for match in _SPOKEN_AT.finditer(sheet.text):
            if _ADDRESSED.search(sheet.text, max(0, match.start() - _LONGEST_LOCAL), match.start()):
                yield from _hidden(sheet.text, match.start(), match.end())


def _plain(text: str) -> Iterator[Found]:
    for sign in _SIGN.finditer(text):
        at = sign.start()
        window = text[max(0, at - _LONGEST_LOCAL) : at]
        rest = window.rstrip(_LOCAL_LETTERS)
        # A part of an address is a wrong address: behind a letter that none may hold, there is none.
        local = _trim(window[len(rest) :]) if not rest[-1:].isalnum() else ""
        domain = _DOMAIN.match(text, at + 1) if local else None
        if domain:
            yield _found(at - len(local), domain.end(), f"{local}@{domain[0].lower()}", Reading.EXACT)


def _with_hidden_dots(sheet: Sheet) -> Iterator[Found]:
    """Addresses whose sign is plain and whose dots are not: "name@example[.]org"."""
    done = 0
    for start, end, is_dot in sheet.hidden_signs:
        if not is_dot:
            continue
        after = sheet.text.find("@", max(done, end), end + _LONGEST_LOCAL)
        before = sheet.text.rfind("@", max(done, start - _LONGEST_LOCAL), start)
        at = before if before >= 0 else after
        if at < 0:
            continue
        for found in _hidden(sheet.text, at, at + 1):
            if found.start < start < found.end:
                done = found.end
                yield found


def _trim(local: str) -> str:
    """The part before the sign without what leaned on it: quotes, `mailto=`, a leading dot."""
    local = local.rpartition("=")[2].lstrip(".'`*/{|}!#$%^&?~-")
    return local if local and _LOCAL.match(local) and ".." not in local else ""


def _hidden(text: str, start: int, end: int) -> Iterator[Found]:
    """The address around a hidden sign at `start` to `end`."""
    window = text[max(0, start - _LONGEST_LOCAL - 16) : start].rstrip()
    local_end = start - (len(text[max(0, start - _LONGEST_LOCAL - 16) : start]) - len(window))
    blanks = len(text[end : end + 3]) - len(text[end : end + 3].lstrip())
    domain = _HIDDEN_DOMAIN.match(text, end + blanks)
    local = _last(window)
    if not local or not domain:
        return
    clean_domain = _HIDDEN_DOT.sub(".", domain[0]).lower()
    ending = clean_domain.rpartition(".")[2]
    if ending.isalpha() and len(ending) >= 2:
        normal = f"{_HIDDEN_DOT.sub('.', local)}@{clean_domain}"
        yield _found(local_end - len(local), domain.end(), normal, Reading.POSSIBLE)


def _last(window: str) -> str:
    """The local part that ends the window; "my mail is a (dot) b" keeps "a (dot) b"."""
    match = _HIDDEN_LOCAL.search(window)
    return match[0] if match else ""


def _found(start: int, end: int, normal: str, reading: Reading) -> Found:
    return Found(DetailKind.EMAIL, start, end, normal, reading=reading)
