"""XML of any size as tags, one at a time, in memory that does not grow: no tree, no definitions of its own.

Phones write what no XML parser takes: half an emoji as a number (&#55357;), &#0;, a value of many MB, an end in the
middle. So the tags are taken from a window of letters; what is broken costs its own tag and nothing else.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple

from bellrock.read import limits
from bellrock.read.charset import fallback
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.pattern import regex

_CHUNK = 1 << 18
_NAME = regex(r"/?[A-Za-z_][\w:.-]{0,40}")
_KEY = regex(r"([A-Za-z_][\w:.-]{0,40})\s{0,20}+=\s{0,20}+([\"'])")
_BETWEEN = regex(r"[\s/]*+")
_JUNK = regex(r"[^\s<>/]{1,40}")
# A tag as phones write it; every other is taken value by value, which is four times slower.
_PLAIN = regex(r'<(/?[A-Za-z_][\w:.-]{0,40}+)((?:\s{1,20}+[A-Za-z_][\w:.-]{0,40}+="[^"<\n]{0,3000}+")*+)\s{0,20}+/?+>')
_PAIR = regex(r'\s([A-Za-z_][\w:.-]{0,40}+)="([^"]*)"')
_LONGEST_HEAD = 100
# In a value a line break is written as a number; a new tag on a new line shows that the quote was lost.
_NEW_TAG = regex(r"\n[ \t\r]{0,20}+</?[A-Za-z]")
_HELD_BACK = 32
_ENTITY = regex(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_HALVES = regex("[\ud800-\udfff]")
_SKIPPED = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"}
_MOST_VALUES = 100


class Tag(NamedTuple):
    """A tag: `name` begins with "/" where it closes an element, `values` are its attributes."""

    name: str
    values: Mapping[str, str]


class _Ends(Exception):
    """The file ends here."""


class XmlStream:
    """Reads one XML file; of the values in `shortened` only the first letters are kept, and the rest is never held."""

    def __init__(self, stream: BinaryIO, encoding: str, shortened: Mapping[str, int]) -> None:
        self._stream, self._shortened = stream, shortened
        self._decoder = codecs.getincrementaldecoder(encoding)(fallback(encoding))
        self._text, self._at, self._whole = "", 0, False
        self._root = ""
        self.broken = 0
        self.too_long = 0
        self.is_cut = False
        self.defines = False

    def tags(self) -> Iterator[Tag]:
        """Each tag in the order of the file; ends at a DOCTYPE, which sets `defines`."""
        try:
            while not self.defines:
                self._past_text()
                tag = self._tag()
                if tag is not None:
                    self._root = self._root or tag.name
                    yield tag
                    if tag.name == "/" + self._root:
                        self._root = "/"
        except _Ends:
            self.is_cut = self._at < len(self._text) or self._root != "/"

    def tell(self, name: str, tally: Tally) -> None:
        """Note what was not whole, under the name of the file."""
        if self.broken:
            tally.doubt(shown(name), f"{self.broken:,} entries in it are broken. Some of their words may be lost.")
        if self.too_long:
            tally.miss("a very long message", f"Only its first {limits.MESSAGE:,} letters were read.")
        if self.is_cut:
            tally.doubt(shown(name), "It ends in the middle or is damaged there. All before that was read.")

    def _fill(self) -> None:
        raw = self._stream.read(_CHUNK)
        self._whole = not raw
        self._text = self._text[self._at :] + self._decoder.decode(raw, final=self._whole)
        self._at = 0

    def _have(self, letters: int) -> None:
        """As many letters into the window as are there, up to this number."""
        while len(self._text) - self._at < letters and not self._whole:
            self._fill()

    def _past_text(self) -> None:
        """To the next "<"."""
        while (found := self._text.find("<", self._at)) < 0:
            self._at = len(self._text)
            if self._whole:
                raise _Ends
            self._fill()
        self._at = found

    def _past(self, mark: str) -> None:
        """Behind the next such mark."""
        while (found := self._text.find(mark, self._at)) < 0:
            if self._whole:
                raise _Ends
            self._at = max(self._at, len(self._text) - len(mark) + 1)
            self._fill()
        self._at = found + len(mark)

    def _tag(self) -> Tag | None:
        if plain := _PLAIN.match(self._text, self._at):
            self._at = plain.end()
            return Tag(plain[1], self._pairs(plain[2]))
        self._have(_LONGEST_HEAD)
        for begins, ends in _SKIPPED.items():
            if self._text.startswith(begins, self._at):
                self._past(ends)
                return None
        if self._text[self._at : self._at + 9].upper() == "<!DOCTYPE":
            self.defines = True
            return None
        name = _NAME.match(self._text, self._at + 1)
        if name is None:
            self._at += 1
            return None
        start, self._at = self._at, name.end()
        values = self._values()
        if values is None:
            if self._whole and self._at >= len(self._text):
                self._at = min(start, len(self._text) - 1)
                raise _Ends
            self.broken += 1
            return None
        return Tag(name.group(), values)

    def _pairs(self, written: str) -> Mapping[str, str]:
        """The attributes of a plain tag; of two with one name the first counts."""
        values: dict[str, str] = {}
        for key, value in _PAIR.findall(written):
            if key not in values and len(values) < _MOST_VALUES:
                values[key] = unescaped(value[: self._shortened[key]] if key in self._shortened else value)
        return values

    def _values(self) -> Mapping[str, str] | None:
        """The attributes up to the ">"; None where a new tag begins before it, or the file ends."""
        values: dict[str, str] = {}
        while True:
            sign = self._next()
            if sign == ">":
                self._at += 1
                return values
            if sign in ("", "<"):
                return None
            self._have(_LONGEST_HEAD)
            key = _KEY.match(self._text, self._at)
            if key is None:
                junk = _JUNK.match(self._text, self._at)
                self._at = junk.end() if junk else self._at + 1
                continue
            self._at = key.end()
            value = self._value(key[2], self._shortened.get(key[1], limits.MESSAGE))
            if value is None:
                return None
            if len(values) < _MOST_VALUES:
                values.setdefault(key[1], value)

    def _next(self) -> str:
        """The next letter that is neither a blank nor a slash; nothing at the end of the file."""
        while True:
            found = _BETWEEN.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if self._whole:
                return ""
            self._fill()

    def _value(self, mark: str, most: int) -> str | None:
        """The letters up to the closing quote, `most` of them; None where it never closes."""
        kept: list[str] = []
        left = most
        while True:
            end = self._text.find(mark, self._at)
            stop = end if end >= 0 else len(self._text) - (0 if self._whole else _HELD_BACK)
            if lost := _NEW_TAG.search(self._text, self._at, max(self._at, stop)):
                self._at = self._text.index("<", lost.start())
                return None
            if stop > self._at:
                kept.append(self._text[self._at : min(stop, self._at + left)])
                left -= len(kept[-1])
                self._at = stop
            if end >= 0:
                self._at = end + 1
                self.too_long += left == 0 and most == limits.MESSAGE
                return unescaped("".join(kept))
            if self._whole:
                return None
            self._fill()


def unescaped(value: str) -> str:
    """The letters that stand for others undone; two halves of an emoji become one, a half alone stays as it is."""
    if "&" not in value:
        return value
    text = _ENTITY.sub(_letter, value)
    if _HALVES.search(text):
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def _letter(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    number = int(found[1]) if found[1] else int(found[2], 16)
    return chr(number) if number <= 0x10FFFF else found[0]
