"""PDF: the words of each page as one message, in the order in which the page writes them."""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from bellrock.read import archive, limits
from bellrock.read.charset import is_blank
from bellrock.read.given import Given
from bellrock.read.look import look_at, too_long
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.errors import NoWords, TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Message

if TYPE_CHECKING:
    from bellrock.read.pdf_book import Book, Page

_COPY = "Open it, copy the words, and paste them."
_LOCKED = f"This PDF is locked with a password. {_COPY}"
_BROKEN = f"This PDF is broken. {_COPY}"
_SCANNED = "This PDF shows pictures of words. Open it, and type or copy the words that matter."
_EMPTY = "This PDF shows no words."
# Bytes that all pages together take to write.
_PAGES, _DRAWN = 1_000, 16 * limits.MIB


def sure(given: Given) -> Sure:
    """Sure by the first bytes (ISO 32000-1, 7.5.2), blanks before them passed over."""
    return Sure.SURELY if given.head[:64].lstrip().startswith(b"%PDF") else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The words of every page that has some."""
    from bellrock.read.pdf_book import Book, Broken, Locked

    if given.size > limits.ONE_TEXT:
        raise TooLarge(given.name, _COPY)
    before = tally.pictures
    try:
        book = Book(archive.seekable(given))
        read = yield from _read(book, tally)
    except Locked:
        raise NoWords(given.name, _LOCKED) from None
    except Broken:
        raise NoWords(given.name, _BROKEN) from None
    if book.is_mended:
        tally.doubt(shown(given.name), "It is broken or was cut off. What is whole was read.")
    attached = book.attached()
    tally.closed += attached
    if attached:
        tally.miss("attached files", "The PDF carries files. They were not opened.")
    if not read:
        raise NoWords(given.name, _BROKEN if book.is_mended else _SCANNED if tally.pictures > before else _EMPTY)
    tally.doubt("drawings", "A PDF may draw what is no word. Only its words were read.")


def _read(book: "Book", tally: Tally) -> Generator[Message, None, int]:
    read = drawn = 0
    for number, page in enumerate(book.pages(), 1):
        if number > _PAGES or drawn > _DRAWN:
            tally.doubt("more pages", f"There are too many. Only the first {number - 1:,} were read.")
            break
        drawn += page.size
        tally.pictures += page.pictures
        called = f"page {number:,}"
        if page.pictures:
            tally.miss(called, "It shows pictures. They were not opened.")
        if page.words is None:
            tally.doubt(called, "It is broken or a large drawing. Its words were not read.")
        elif not is_blank(page.words):
            read += 1
            yield tally.add(Message(tally.next_index, _text(page, called, tally)))
        elif page.size:
            tally.doubt(called, "It shows no words that can be read. It may be a picture of words.")
    return read


def _text(page: "Page", called: str, tally: Tally) -> str:
    """The words of a page, and below them the links that stand behind them."""
    words = page.words or ""
    text = "\n".join((words, *(link for link in page.links if link not in words)))
    tally.see(called, look_at(text))
    if too_long(text):
        tally.doubt("the last words", f"Only the first {limits.HEARD:,} letters were searched for a threat.")
    return text[: limits.MESSAGE]


READER = Reader(
    format="pdf",
    title="PDF",
    channel=Channel.TEXT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="the words of each page as one message, and the links behind them",
    misses="who said what, and when; pictures and scanned pages; files in it; what is locked with a password",
    endings=(".pdf",),
    binary=True,
)
