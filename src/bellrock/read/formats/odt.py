"""Documents of LibreOffice (.odt): their words, notes and remarks, and where their links lead."""

from collections.abc import Iterator

from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message

_TYPE = b"mimetypeapplication/vnd.oasis.opendocument.text"


def sure(given: Given) -> Sure:
    """Sure where the zip begins with the name of this kind of document (ODF 1.3, part 2, 3.3)."""
    return Sure.SURELY if given.head.startswith(b"PK") and given.head[30:].startswith(_TYPE) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The words of the document as one message, then those of the heads of its pages."""
    from bellrock.read import packed_document
    from bellrock.read.document import OPEN

    yield from packed_document.messages(given, tally, OPEN, ("content.xml", "styles.xml"), "Pictures/")


READER = Reader(
    format="odt",
    title="LibreOffice document",
    channel=Channel.TEXT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="the words, notes and remarks of .odt, and where its links lead",
    misses="who said what, and when; pictures; files in it; documents locked with a password",
    endings=(".odt",),
    binary=True,
)
