"""Word documents (.docx): the words of the document, its notes and remarks, and where its links lead."""

from collections.abc import Iterator

from bellrock.read.archive import STARTS
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message

_TYPES, _BODY, _FOLDER = b"[Content_Types].xml", b"word/document.xml", b"word/"
_TEXTS = ("word/document", "word/footnotes", "word/endnotes", "word/comments.", "word/header", "word/footer")


def sure(given: Given) -> Sure:
    """Sure where the zip begins with the files of a Word document (ECMA-376, part 2)."""
    if not given.head.startswith(STARTS):
        return Sure.NO
    if _TYPES in given.head and (_BODY in given.head or _FOLDER in given.head):
        return Sure.SURELY
    return Sure.LIKELY if given.is_called((".docx", ".docm")) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The words of the document as one message, then those beside them."""
    from bellrock.read import packed_document
    from bellrock.read.document import WORD

    yield from packed_document.messages(given, tally, WORD, _TEXTS, "word/media/", ("word/_rels/document.xml.rels",))


READER = Reader(
    format="docx",
    title="Word document",
    channel=Channel.TEXT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="the words, notes and remarks of .docx, and where its links lead",
    misses="who said what, and when; pictures; files in it; deleted words; documents locked with a password; .doc",
    endings=(".docx", ".docm"),
    binary=True,
)
