"""A text with the marks of Markdown: as it is, letter for letter."""

from bellrock.read import plain
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.records.material import Channel

_NAMES = (".md", ".markdown")


def sure(given: Given) -> Sure:
    """Only the name says so."""
    return Sure.NAMED if given.is_called(_NAMES) else Sure.NO


READER = Reader(
    format="markdown",
    title="Words with marks",
    channel=Channel.TEXT,
    sure=sure,
    messages=plain.messages,
    tested=Tested.REAL,
    reads="text files with the marks of Markdown, letter for letter, as one message",
    misses="who said what, and when",
    endings=_NAMES,
)
