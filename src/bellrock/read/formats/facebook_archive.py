"""Facebook's archive of 2013 to 2017: one page `messages.htm` of all threads, or one page a thread.

Each thread has its newest message first; the words of a message stand behind its block, not in it.
Facts: public parsers of it and their examples.
"""

from collections.abc import Iterator
from typing import NamedTuple

from bellrock.read.gathered import Gathered, told_cut
from bellrock.read.given import Given
from bellrock.read.oldest_first import MOST_TURNED
from bellrock.read.page import Element, Page
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.read.written_time import when_written
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, Moment
from bellrock.records.pattern import regex

_HINTS = ('class="message_header"', 'class="user"', 'class="meta"')
_ACCOUNT = regex(r"(\d{3,20})@facebook\.com")
_MOST_FILES = 1_000
_SHOWN = frozenset(("img", "video", "audio", "source"))
_WHERE = "the name of the sender"
_LONGEST_NAME = 1_000


def sure(given: Given) -> Sure:
    """Sure where the first words are a page with the marks of a message."""
    words = given.words
    return Sure.SURELY if words.lstrip("\ufeff \t\r\n").startswith("<") and _is_ours(words) else Sure.NO


def _is_ours(words: str) -> bool:
    return all(hint in words for hint in _HINTS)


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of each thread, the oldest first."""
    thread = _Thread(given, tally)
    page = Page(given.opens(), given.encoding)
    for piece in page.pieces():
        if isinstance(piece, str):
            thread.text(piece)
        elif piece.name == "div":
            yield from thread.block(piece)
        else:
            thread.element(piece)
    yield from thread.end()
    page.tell(given.name, tally)


class _Row(NamedTuple):
    """One message as it stands in the page."""

    author: str
    stamp: str
    words: str
    files: tuple[str, ...]


class _Said:
    """One message as far as it was read; its words and its name may come in pieces."""

    def __init__(self) -> None:
        self.author, self.stamp = Gathered(_LONGEST_NAME), Gathered(_LONGEST_NAME)
        self.words = Gathered()
        self.files: list[str] = []

    def row(self) -> _Row:
        """All that was read of it."""
        return _Row(self.author.stripped, self.stamp.stripped, self.words.stripped, tuple(self.files))


class _Thread:
    """Holds the messages of one thread until it ends, to turn them."""

    def __init__(self, given: Given, tally: Tally) -> None:
        self._given, self._tally = given, tally
        self._turns = given.size <= MOST_TURNED
        self._depth = self._opened_at = 0
        self._title = Gathered(_LONGEST_NAME)
        self._rows: list[_Row] = []
        self._said: _Said | None = None
        self._into: Gathered | None = None

    def block(self, div: Element) -> Iterator[Message]:
        """A block opens or closes: a thread, or a message."""
        if div.closes:
            self._depth -= 1
            if self._opened_at and self._depth < self._opened_at:
                yield from self.end()
            return
        self._depth += 1
        classes = div.classes
        if "thread" in classes:
            yield from self.end()
            self._opened_at = self._depth
            self._into = self._title
        elif "message" in classes:
            yield from self._whole()
            self._said, self._into = _Said(), None

    def element(self, element: Element) -> None:
        """Any other element opens or closes."""
        said = self._said
        if said is None:
            return
        if element.name == "span":
            self._into = None if element.closes else self._field(said, element.classes)
        elif element.name == "p":
            self._into = None if element.closes else said.words
            said.words.new_line()
        elif element.name == "br" and self._into is said.words:
            said.words.add("\n")
        elif element.name in _SHOWN and not element.closes and len(said.files) < _MOST_FILES:
            source = element.value("src")
            if source and "://" not in source:
                said.files.append(source.rpartition("/")[2])

    def _field(self, said: _Said, classes: list[str]) -> Gathered | None:
        if "user" in classes:
            return said.author
        return said.stamp if "meta" in classes else self._into

    def text(self, text: str) -> None:
        """Words between two tags."""
        if self._into is not None:
            self._into.add(text)

    def end(self) -> Iterator[Message]:
        """The thread ends: its messages, the oldest first."""
        yield from self._whole()
        for row in reversed(self._rows):
            yield self._told(row)
        self._rows.clear()
        self._title, self._into, self._opened_at = Gathered(_LONGEST_NAME), None, 0

    def _whole(self) -> Iterator[Message]:
        """The message that was read last is whole."""
        said, self._said = self._said, None
        if said is None:
            return
        if said.words.cut:
            self._tally.miss(*told_cut("a very long message"))
        row = said.row()
        if not self._turns:
            yield self._told(row)
            return
        if row.author:
            # Who wrote is listed in the order of the file.
            self._tally.meet(row.author)
        self._rows.append(row)

    def _told(self, row: _Row) -> Message:
        title = self._title.stripped
        self._tally.conversations.name(title, title)
        if account := _ACCOUNT.fullmatch(row.author):
            self._tally.conversations.identify(Identity(row.author, IdentityKind.ACCOUNT_ID, account[1], _WHERE))
        message = Message(
            index=self._tally.next_index,
            text=row.words,
            author=row.author or None,
            sent=Moment(row.stamp, when_written(row.stamp)) if row.stamp else None,
            attachments=tuple(Attachment(name, present=name in self._given.beside) for name in row.files),
            conversation=title,
            marks=(Mark.MEDIA,) if row.files else (),
        )
        return self._tally.add(message)


READER = Reader(
    format="facebook_archive",
    title="Facebook's old archive",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="messages.htm and the pages of threads of 2013 to 2017, each thread by itself; zones that are named",
    misses="accounts, beyond those whose number stands for a name; days in a language that is not known here",
    endings=(".htm", ".html"),
)
