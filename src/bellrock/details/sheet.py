"""A sheet: one text made ready for fast looking, so that plain prose is walked only a few times."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from bellrock.details.numbers import NUMBER, plain
from bellrock.records.effort import Effort
from bellrock.records.pattern import regex

_SLICE = 1 << 15
_OVERLAP = 64


def _lower_table() -> bytes:
    table = bytearray(range(256))
    for code in (*range(0x41, 0x5B), *range(0xC0, 0xD7), *range(0xD8, 0xDF)):
        table[code] = code + 0x20
    return bytes(table)


def _class_table(member: str, blank: int = 0x20) -> bytes:
    """A table that turns every byte of the class `member` into w and every other byte into a blank."""
    wanted = regex(member.encode())
    return bytes(0x77 if wanted.fullmatch(bytes((code,))) else blank for code in range(256))


_LOWER = _lower_table()
#: A mark on the letter before it is no sign of money, dash or thin blank, which are what a `?` may stand for.
_MARK, _A_MARK = regex("[\u0300-\u036f]"), "\x1f"
_LETTERS = bytes(
    code if chr(code).isalnum() and code not in (0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE) else 0x20
    for code in range(256)
)
_SPACED = bytes(
    0x20 if code <= 0x2F or 0x3A <= code <= 0x40 or 0x5B <= code <= 0x60 or code in (0x7C, 0xA0, 0xAB, 0xBB) else code
    for code in range(256)
)
_SHAPES = bytes(
    0x30 if 0x30 <= code <= 0x39 else 0x61 if chr(code).isascii() and chr(code).isalpha() else 0x20
    for code in range(256)
)
_NUMBER = regex(NUMBER)
_DIGITS = regex(b" 0")
#: The same on bytes, with the word behind it; `?` stands for the thin blanks and quotes that Latin-1 has no place for.
_NUMBER_AND_WORD = regex(
    rb"(?:[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?:\.[0-9]{1,2})?(?![0-9,])"
    rb"|[0-9]{1,3}(?:[.,' \xa0?][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?(?![0-9])"
    rb"|[0-9]{1,12}(?:[.,][0-9]{1,18})?(?![0-9]))"
    rb"(?=[ \xa0]{0,2}-?([a-z\x80-\xff?]{1,16}|[$\xa3\xa5])?)"
)
#: What goes on before a number: a word, a date, a path, a longer number.
_GOES_ON = frozenset(b".,'/-_+") | frozenset(range(0xC0, 0x100))
#: Currency codes that people write without a blank before the number.
_GLUED = frozenset(
    (b"usd", b"eur", b"gbp", b"btc", b"eth", b"ltc", b"xmr", b"ngn", b"inr", b"pln", b"brl", b"chf", b"cad")
)
_GLUED |= {b"rs", b"rm"}
_HIDDEN = regex(rb"[\[({<]\s?(?:(dot|\.|punkt|ponto|punto|point)|at|@|arroba|chiocciola|\xe4t)\s?[\])}>]")
ALNUM = _class_table(r"[A-Za-z0-9]")
ALNUM_DASH = _class_table(r"[A-Za-z0-9_-]")
ALNUM_SLASH = _class_table(r"[A-Za-z0-9+/]")


class Number(NamedTuple):
    """A number at `start` to `end`, and the word or sign `behind` it, in lower-case bytes."""

    start: int
    end: int
    behind: bytes


class Sheet:
    """The `text` as given; `plain`, the same with its dashes, blanks and digits in ASCII; and `raw`: one byte for each
    of its characters, in lower case, `?` outside Latin-1, and the sign of a mark for each mark on a letter.

    Offsets into `raw` and `plain` are offsets into `text`. Looking for a few bytes is many times faster than any
    pattern over the text, so each family first asks what the text says at all.
    """

    def __init__(self, text: str, region: str = "GB", effort: Effort | None = None) -> None:
        self.text = text
        self.region = region
        self.effort = effort or Effort()
        self._said: dict[frozenset[bytes], bool] = {}
        self.plain = plain(text)
        written = self.plain if text.isascii() else _MARK.sub(_A_MARK, self.plain)
        self.raw = written.encode("latin-1", "replace").translate(_LOWER)

    @cached_property
    def _slices(self) -> list[tuple[int, frozenset[bytes]]]:
        """The words of each slice of the text, with where it begins; a word cut by an end is whole in the next."""
        letters = self.raw.translate(_LETTERS)
        starts = range(0, len(letters), _SLICE)
        return [(at, frozenset(letters[max(0, at - _OVERLAP) : at + _SLICE].split())) for at in starts]

    def says(self, words: frozenset[bytes]) -> bool:
        """True where at least one of these words is in the text."""
        said = self._said.get(words)
        if said is None:
            said = self._said[words] = any(not words.isdisjoint(seen) for _, seen in self._slices)
        return said

    def places(self, word: bytes, phrase: bytes = b"") -> Iterator[int]:
        """Where a word begins, or a phrase that begins with it; only the slices that hold the word are walked."""
        needle, done = b" " + (phrase or word) + b" ", 0
        for start, seen in self._slices:
            if word in seen:
                at = self._spaced.find(needle, max(done, start - _OVERLAP), start + _SLICE + _OVERLAP)
                while at >= 0:
                    yield at
                    done = at + 1
                    at = self._spaced.find(needle, done, start + _SLICE + _OVERLAP)

    @cached_property
    def _spaced(self) -> bytes:
        # Every sign between words is a blank here, and one stands in front, at the offset of the word behind it.
        return b" " + self.raw.translate(_SPACED) + b" "

    def runs(self, table: bytes, least: int) -> list[tuple[int, int]]:
        """Start and end of every unbroken run of at least `least` members of a class, in order."""
        cells = self.raw.translate(table)
        needle = b"w" * least
        spans: list[tuple[int, int]] = []
        start = cells.find(needle)
        while start >= 0:
            end = cells.find(b" ", start + least)
            end = len(cells) if end < 0 else end
            spans.append((start, end))
            start = cells.find(needle, end)
        return spans

    @cached_property
    def long_words(self) -> list[tuple[int, int]]:
        """Start and end of every unbroken run of 25 or more letters and digits."""
        return self.runs(ALNUM, 25)

    def shapes(self, shape: bytes) -> Iterator[int]:
        """Where words of a shape begin: `shape` is a blank, then `a` for each letter and `0` for each digit."""
        at = self._shapes.find(shape)
        while at >= 0:
            yield at
            at = self._shapes.find(shape, at + 1)

    @cached_property
    def _shapes(self) -> bytes:
        # One blank in front, so that the blank before a word stands at the word's own offset.
        return b" " + self.raw.translate(_SHAPES)

    @cached_property
    def digits(self) -> list[int]:
        """Where a run of digits begins that no letter or digit stands before."""
        return [match.start() for match in _DIGITS.finditer(self._shapes)]

    @cached_property
    def numbers(self) -> list[Number]:
        """Every number that begins where no word, date or longer number goes on."""
        raw, found = self.raw, []
        for at in self.digits:
            if at and raw[at - 1] in _GOES_ON and raw[max(0, at - 3) : at] != b"rs.":
                continue
            match = _NUMBER_AND_WORD.match(raw, at)
            if match:
                found.append(Number(at, match.end(), match[1] or b""))
        glued = [*self._glued(3, b" aaa0"), *self._glued(2, b" aa0")]
        return sorted(found + glued) if glued else found

    def _glued(self, size: int, shape: bytes) -> Iterator[Number]:
        """Numbers behind a currency code of `size` letters without a blank: "USD900"."""
        for at in self.shapes(shape):
            if self.raw[at : at + size] in _GLUED and (at == 0 or self.raw[at - 1] in b" \n\t(:\xa0"):
                match = _NUMBER.match(self.plain, at + size)
                if match:
                    yield Number(*match.span(), b"")

    @cached_property
    def hidden_signs(self) -> list[tuple[int, int, bool]]:
        """Start and end of every "[.]", "(dot)", "(at)" and their like; True for a dot, False for an at."""
        return [(*match.span(), match[1] is not None) for match in _HIDDEN.finditer(self.raw)]

    def cue(self, pattern: re.Pattern[bytes], start: int, end: int, before: int = 48, after: int = 24) -> bool:
        """True where the pattern is found shortly before `start` or shortly after `end`, on the lower-case bytes."""
        left = max(0, start - before)
        return bool(pattern.search(self.raw, left, start) or (after and pattern.search(self.raw, end, end + after)))
