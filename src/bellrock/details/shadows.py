"""The places of a text that need repair, and their shadows: invisible letters, other alphabets, full-width digits.

Only short stretches around such letters are cleaned and looked at again, so that plain text is walked once.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from bellrock.details.sheet import Sheet
from bellrock.read.normalise import normalise
from bellrock.records.pattern import regex
from bellrock.records.shadow import Shadow

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
_ODD = (
    "\u0250-\u02af\u1d00-\u1d7f\u2070-\u209c\u2460-\u24ff\ua700-\ua7ff\uff01-\uff5e"
    "\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff"
)
_FOREIGN = "\u0370-\u058f\u10a0-\u10ff\u13a0-\u13ff\u2c80-\u2cff\ua4d0-\ua4ff\uab70-\uabbf"
#: Letters that may hide in a value; those of other scripts only where they touch Latin ones, × only after 0.
_SEED = regex(f"[{_INVISIBLE}{_ODD}\u0300-\u036f{_FOREIGN}×]+")
_ONLY_FOREIGN = regex(f"[{_FOREIGN}]+")
#: Entities that spell letters; those of ordinary web text hide nothing.
_ENTITY = regex(
    r"&(?:amp;)?(?:#(?:[0-9]{2,6}|[xX][0-9A-Fa-f]{2,5});|(?!amp;|lt;|gt;|quot;|nbsp;|apos;)[a-zA-Z]{2,8};[A-Za-z0-9])"
)
_REACH = 160
_SLICE = 2048
#: Letters with marks to plain ones: "h&#248;urs" is written so that no filter finds the word.
_WITHOUT_MARKS = {
    code: plain
    for code in range(0xC0, 0x250)
    if len(plain := unicodedata.normalize("NFD", chr(code)).encode("ascii", "ignore").decode()) == 1
} | str.maketrans("øØłŁıđĐ¡", "oOlLidDi")
_TIMES = regex("(?<=[0Oo])×(?=[0-9a-fA-FOol]{8})")


class Stretch(NamedTuple):
    """A stretch of the text that begins at `start`, and its shadow as a sheet of its own."""

    start: int
    shadow: Shadow
    sheet: Sheet

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the whole text that letters `start` to `end` of the shadow came from."""
        first, last = self.shadow.span(start, end)
        return self.start + first, self.start + last


def stretches(sheet: Sheet) -> Iterator[Stretch]:
    """Every stretch that reads otherwise once it is cleaned, in order, none overlapping."""
    text = sheet.text
    if text.isascii() and "&" not in text:
        return
    for start, end in _windows(text):
        part = text[start:end]
        shadow = normalise(part)
        clean = _TIMES.sub("x", shadow.text).translate(_WITHOUT_MARKS)
        if clean != part:
            yield Stretch(start, shadow, Sheet(clean, sheet.region, sheet.effort))


def _seeds(text: str) -> Iterator[tuple[int, int]]:
    """Where something may hide: odd letters and entities, in order."""
    odd = [] if text.isascii() else list(_odd_letters(text))
    entities = [match.span() for match in _ENTITY.finditer(text)] if "&" in text else []
    return iter(sorted(odd + entities) if odd and entities else odd or entities)


def _odd_letters(text: str) -> Iterator[tuple[int, int]]:
    # A slice knows whether it is ASCII, many times faster than any pattern could tell; most slices are.
    for start in range(0, len(text), _SLICE):
        if not text[start : start + _SLICE].isascii():
            for match in _SEED.finditer(text, start, start + _SLICE):
                if _hides(text, match):
                    yield match.span()


def _hides(text: str, match: re.Match[str]) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if match[0] == "×":
        return before in ("0", "O", "o")
    if not _ONLY_FOREIGN.fullmatch(match[0]):
        return True
    return any(each.isascii() and (each.isalnum() or each in "@._") for each in (before, after) if each)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Spans around the seeds, cut at blanks, those that touch made one."""
    first = last = -1
    for begin, finish in _seeds(text):
        start, end = _widen(text, begin, finish)
        if start <= last:
            last = max(last, end)
            continue
        if last > first:
            yield first, last
        first, last = start, end
    if last > first:
        yield first, last


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    left, right = max(0, start - _REACH), min(len(text), end + _REACH)
    if left:
        blank = _BLANK.search(text, left, start)
        left = blank.end() if blank else left
    if right < len(text):
        right = max(end, *(text.rfind(blank, end, right) for blank in " \n"))
    return left, right


_BLANK = regex(r"\s")
