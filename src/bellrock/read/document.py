"""The words of a text document: paragraphs out of the XML that Word (ECMA-376) and LibreOffice (ODF 1.3) write.

The XML is read piece by piece; nothing in it may define an entity, and how deep it nests is bounded.
"""

from dataclasses import dataclass
from typing import BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from bellrock.read import limits

_CHUNK = 1 << 16
_MOST_BLANKS = 100
# Of the longest books the words take a tenth of this; a table in a table stands some fifteen elements deeper.
_LONGEST, _DEEPEST, _MOST_LINKS = 32 * limits.MIB, 1_000, 500


@dataclass(frozen=True, slots=True)
class Marks:
    """The elements of a kind of document, by their names without their space.

    `lines` end a line, `signs` stand for a sign, and words stand in `words` alone.
    Nobody sees those in `hidden`, and those in `twice` stand elsewhere too; where one of `veils` stands some may hide.
    """

    spaces: tuple[str, ...]
    lines: frozenset[str]
    signs: tuple[tuple[str, str], ...]
    words: frozenset[str]
    hidden: frozenset[str]
    twice: frozenset[str] = frozenset()
    veils: frozenset[str] = frozenset()


WORD = Marks(
    spaces=(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ),
    lines=frozenset(("p",)),
    signs=(("tab", "\t"), ("br", "\n"), ("cr", "\n"), ("noBreakHyphen", "\u2011"), ("softHyphen", "\u00ad")),
    words=frozenset(("t",)),
    hidden=frozenset(("del", "moveFrom")),
    # A text box is written for new programs and again for old ones.
    twice=frozenset(("Fallback",)),
    veils=frozenset(("vanish",)),
)
OPEN = Marks(
    spaces=("urn:oasis:names:tc:opendocument:xmlns:text:1.0",),
    lines=frozenset(("p", "h")),
    signs=(("tab", "\t"), ("line-break", "\n"), ("s", " ")),
    words=frozenset(("p", "h")),
    hidden=frozenset(("tracked-changes",)),
)


@dataclass(slots=True)
class Words:
    """What a document says, its lines as one text, and where its links lead; was it whole, does it hide words."""

    text: str = ""
    links: tuple[str, ...] = ()
    is_cut: bool = False
    is_long: bool = False
    hides: bool = False


class _Refused(Exception):
    """The XML defines a type of its own or nests very deep, which no word processor writes."""


class _Full(Exception):
    """More words are in it than one message may hold."""


def words_of(stream: BinaryIO, marks: Marks) -> Words:
    """The words of one XML file of a document, up to where it is whole."""
    reading = _Reading(marks)
    found = Words()
    parser = _parser(reading)
    try:
        for _ in range(0, _LONGEST, _CHUNK):
            chunk = stream.read(_CHUNK)
            parser.Parse(chunk, not chunk)
            if not chunk:
                break
        else:
            found.is_long = True
    except (ExpatError, _Refused, ValueError, LookupError):
        # An unknown code of letters is one of these too.
        found.is_cut = True
    except _Full:
        found.is_long = True
    found.text = "".join(reading.pieces).strip("\n")
    found.hides = reading.hides
    found.links = tuple(reading.links)
    return found


def _parser(reading: "_Reading") -> XMLParserType:
    parser = ParserCreate(namespace_separator="|")
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.letters
    parser.StartDoctypeDeclHandler = reading.refuse
    return parser


class _Reading:
    """Gathers the words while the XML passes; counts how deep it stands instead of keeping the way."""

    def __init__(self, marks: Marks) -> None:
        self._marks, self._signs = marks, dict(marks.signs)
        self.pieces: list[str] = []
        self.links: dict[str, None] = {}
        self.hides = False
        self._left = limits.MESSAGE
        self._depth = self._inside = self._hidden = self._twice = 0

    def refuse(self, *_: object) -> None:
        raise _Refused

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Refused
        if (link := _link(name, attributes)) and len(self.links) < _MOST_LINKS:
            self.links[link[: limits.HEADER]] = None
        space, _, own = name.rpartition("|")
        if space not in self._marks.spaces:
            return
        self._count(own, 1)
        self.hides = self.hides or own in self._marks.veils
        if self._shows and (sign := self._signs.get(own)):
            self._take(sign * _times(attributes, space))

    def end(self, name: str) -> None:
        self._depth -= 1
        space, _, own = name.rpartition("|")
        if space not in self._marks.spaces:
            return
        self._count(own, -1)
        if own in self._marks.lines and self._shows:
            self._take("\n")

    def letters(self, letters: str) -> None:
        if self._hidden:
            self.hides = self.hides or bool(letters.strip())
        elif self._inside and self._shows:
            self._take(letters)

    @property
    def _shows(self) -> bool:
        return not (self._hidden or self._twice)

    def _count(self, own: str, one: int) -> None:
        self._hidden += one * (own in self._marks.hidden)
        self._twice += one * (own in self._marks.twice)
        self._inside += one * (own in self._marks.words)

    def _take(self, letters: str) -> None:
        self._left -= len(letters)
        if self._left < 0:
            raise _Full
        self.pieces.append(letters)


def _times(attributes: dict[str, str], space: str) -> int:
    """How often a blank stands there, where it says so."""
    said = attributes.get(f"{space}|c", "1")
    return min(int(said), _MOST_BLANKS) if said.isascii() and said.isdigit() and len(said) < 5 else 1


_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships|Relationship"
_HREF = "http://www.w3.org/1999/xlink|href"
_ANCHOR = "urn:oasis:names:tc:opendocument:xmlns:text:1.0|a"


def _link(name: str, attributes: dict[str, str]) -> str:
    """Where this element leads outside the document; nothing where it does not."""
    if name == _RELATION and attributes.get("Type", "").endswith("/hyperlink"):
        return attributes.get("Target", "") if attributes.get("TargetMode") == "External" else ""
    return attributes.get(_HREF, "") if name == _ANCHOR else ""
