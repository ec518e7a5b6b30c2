"""HTML of any size as its tags and the text between them, one at a time, in memory that does not grow: no tree.

What an export of a chat needs is what stands where; what a person sees of a mail is the matter of hypertext.py.
"""

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from bellrock.read.charset import fallback
from bellrock.read.entities import unescaped
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.pattern import regex

_CHUNK = 1 << 18
_NAME = regex(r"/?[a-zA-Z][\w:-]{0,30}+")
_ATTRIBUTE = regex(r"""(?<![^\s"'/,])([a-zA-Z-]{1,30})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s>"']{1,2000}))""")
# A tag as programs write it; every other one is looked at step by step, which takes twice as long.
_PLAIN = regex(r'<(/?)([a-z][a-z0-9]{0,30}+)((?:\s[^<>"]{0,200}+(?:"[^"<>]{0,2000}+"[^<>"]{0,200}+){0,20}+)?+)>')
_LONGEST_TAG = 1 << 16
_LONGEST_HIDDEN = 1 << 22
_LONGEST_NAME = 40
_LONGEST_ENTITY = 40
# What stands in these is no markup; `xmp` is the one of them that is shown.
_RAW = frozenset(("script", "style", "xmp"))
_SPECIAL = _RAW | {"html"}
VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
"""Elements that hold nothing and are never closed."""


class Element(NamedTuple):
    """A tag: its name in small letters, whether it closes the element, and what it says inside."""

    name: str
    closes: bool
    inside: str

    def value(self, key: str) -> str:
        """An attribute; nothing where it has none."""
        if key not in self.inside:
            return ""
        for found in _ATTRIBUTE.finditer(self.inside):
            if found[1].lower() == key:
                return unescaped(found[2] or found[3] or found[4] or "")
        return ""

    @property
    def classes(self) -> list[str]:
        """Its classes in their order."""
        return self.value("class").split()


class Page:
    """Reads one page; `is_cut` says afterwards that it began and never ended."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(fallback(encoding))
        self._text, self._at, self._whole = "", 0, False
        self._passed = 0
        self._none: dict[str, int] = {}
        self.is_cut = False

    def pieces(self) -> Iterator[Element | str]:
        """Each tag, and the text between two of them in one piece or more, its entities undone."""
        while True:
            opens = self._text.find("<", self._at)
            stop = opens if opens >= 0 else self._end_of_text()
            if stop > self._at:
                text, self._at = self._text[self._at : stop], stop
                yield unescaped(text)
            if opens >= 0 and (plain := _PLAIN.match(self._text, opens)) and plain[2] not in _SPECIAL:
                self._at = plain.end()
                yield Element(plain[2], bool(plain[1]), plain[3])
            elif opens >= 0:
                yield from self._markup()
            elif self._whole and self._at >= len(self._text):
                return
            else:
                self._fill()

    def tell(self, name: str, tally: Tally) -> None:
        """Note that the page was cut, under the name of the file."""
        if self.is_cut:
            tally.doubt(shown(name), "It ends in the middle or is damaged there. All before that was read.")

    def _end_of_text(self) -> int:
        """The end of the window, or where an entity begins that may go on behind it."""
        end = len(self._text)
        if self._whole:
            return end
        begins = self._text.rfind("&", max(self._at, end - _LONGEST_ENTITY))
        return begins if begins >= 0 else end

    def _fill(self) -> None:
        raw = self._stream.read(_CHUNK)
        self._whole = not raw
        self._passed += self._at
        self._text = self._text[self._at :] + self._decoder.decode(raw, final=self._whole)
        self._at = 0

    def _find(self, mark: str, most: int) -> int:
        """Where the mark stands next, at most so many letters on, else -1; each stretch is searched once."""
        while True:
            start = max(self._at, self._none.get(mark, 0) - self._passed)
            found = self._text.find(mark, start)
            self._none[mark] = self._passed + (found if found >= 0 else max(start, len(self._text) - len(mark) + 1))
            if found >= 0:
                return found if found - self._at <= most else -1
            if self._whole or len(self._text) - self._at > most:
                return -1
            self._fill()

    def _markup(self) -> Iterator[Element | str]:
        """Take the markup that begins here; a "<" that begins none is text."""
        while len(self._text) - self._at < _LONGEST_NAME and not self._whole:
            self._fill()
        end = -1
        if self._text.startswith("<!--", self._at):
            end = self._find("-->", _LONGEST_TAG) + 2
            if end > 1:
                self._at = end + 1
                return
        elif self._text.startswith(("<!", "<?"), self._at):
            end = self._find(">", _LONGEST_TAG)
            if end >= 0:
                self._at = end + 1
                return
        elif found := _NAME.match(self._text, self._at + 1):
            length = found.end() - self._at
            end = self._tag_end()
            if end >= 0:
                written = found.group().lower()
                element = Element(written.lstrip("/"), written[0] == "/", self._text[self._at + length : end])
                self._at = end + 1
                if element.name == "html":
                    self.is_cut = not element.closes
                yield element
                if element.name in _RAW and not element.closes:
                    yield from self._raw(element.name)
                return
        self._at += 1
        yield "<"

    def _tag_end(self) -> int:
        """Where the tag closes; a ">" in double quotes closes nothing, unless they never end."""
        end = self._find(">", _LONGEST_TAG)
        if end < 0 or self._text.count('"', self._at, end) % 2 == 0:
            return end
        quote = self._text.find('"', end, self._at + _LONGEST_TAG)
        later = self._text.find(">", quote, self._at + _LONGEST_TAG) if quote >= 0 else -1
        return later if later >= 0 else end

    def _raw(self, name: str) -> Iterator[str]:
        """Past what is no markup; an element that never closes hides nothing."""
        end = self._find(f"</{name}", _LONGEST_HIDDEN)
        if end < 0:
            return
        text, self._at = self._text[self._at : end], end
        if name == "xmp" and text:
            yield text
