"""A thread as Instagram and Messenger export it in HTML: known by how its blocks stand, not by their names.

Names of classes change with every release; the order does not: a block holds who wrote, then what, and last the time.
Facts: an analysis of Instagram exports of 2026, and public parsers of pages of 2018 to 2026.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bellrock.read import meta_thread
from bellrock.read.gathered import Gathered, told_cut
from bellrock.read.given import Given
from bellrock.read.oldest_first import MOST_TURNED
from bellrock.read.page import Element, Page
from bellrock.read.tally import Tally
from bellrock.read.written_time import when_written
from bellrock.records.message import Attachment, Mark, Message, Moment, Reaction
from bellrock.records.pattern import regex

_FILE = regex(r"message_\d{1,6}(?: ?\(\d{1,3}\))?\.html?", re.IGNORECASE)
_BOX = "uiBoxWhite"
_HINTS = (_BOX, "_a6-g", "_2lej", "_a6-p")
_DEEPEST = 200
_MOST_PARTS = 60
_LONGEST_NAME, _LONGEST_STAMP = 300, 60
_BLOCKS = frozenset(("div", "section", "main", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SHOWN = frozenset(("img", "video", "audio", "source"))
_CLOCK = regex(r"\d{1,2}[:.]\d{2}")
_DIGITS = regex(r"\d")
_WHEN_REACTED = regex(r"\s{0,3}\([^()]{4,60}\)\s{0,3}$")
_SIGN = regex(r"[^\w\s]+")
_MOST_OF_ONE = 1_000


def is_thread(given: Given) -> bool:
    """True for a page that is called as one of a thread, and stands among messages or has marks that the services use.

    The rules of its looks stand first and may fill all that is looked at.
    """
    folder, _, bare = given.name.replace("\\", "/").rpartition("/")
    if _FILE.fullmatch(bare) is None or not given.words.lstrip("\ufeff \t\r\n").startswith("<"):
        return False
    return "messages" in folder.split("/") or any(hint in given.words for hint in _HINTS)


def messages(given: Given, tally: Tally, conversation: str) -> Iterator[Message]:
    """The messages of one page, the oldest first; its title is that of the thread."""
    walk, page = _Walk(), Page(given.opens(), given.encoding)
    turned = given.size <= MOST_TURNED
    held: list[_Row] = []
    for piece in page.pieces():
        if isinstance(piece, str):
            walk.text(piece)
            continue
        walk.element(piece)
        for row in walk.whole:
            if row.cut:
                tally.miss(*told_cut("a very long message"))
            if turned:
                tally.meet(row.author)
                held.append(row)
            else:
                yield tally.add(_message(row, given, tally, conversation))
        walk.whole.clear()
    tally.conversations.name(conversation, walk.title.stripped)
    for row in reversed(held):
        yield tally.add(_message(row, given, tally, conversation))
    page.tell(given.name, tally)


class _Row(NamedTuple):
    """One message as it stands in the page."""

    author: str
    stamp: str
    words: str
    files: tuple[str, ...]
    reactions: tuple[Reaction, ...]
    cut: bool


def _message(row: _Row, given: Given, tally: Tally, conversation: str) -> Message:
    return Message(
        index=tally.next_index,
        text=row.words,
        author=row.author,
        sent=Moment(row.stamp, when_written(row.stamp)) if row.stamp else None,
        attachments=tuple(Attachment(name, present=name in given.beside) for name in row.files),
        conversation=conversation,
        marks=(Mark.MEDIA,) if row.files else (),
        reactions=row.reactions,
    )


class _Block:
    """An open block: the words that stand in it, and the blocks that closed in it."""

    __slots__ = ("files", "holds_messages", "is_box", "links", "name", "parts", "reactions", "words")

    def __init__(self, name: str, is_box: bool = False) -> None:
        self.name, self.is_box = name, is_box
        self.words = Gathered()
        self.parts: list[_Block] = []
        self.files: list[str] = []
        self.links: list[str] = []
        self.reactions: list[Reaction] = []
        self.holds_messages = False

    @property
    def is_plain(self) -> bool:
        """True where only words stand in it."""
        return not self.parts and not self.files

    def take(self, part: "_Block") -> None:
        """A block closed in this one."""
        self.holds_messages = self.holds_messages or part.holds_messages
        if len(self.parts) < _MOST_PARTS:
            self.parts.append(part)

    def row(self) -> _Row | None:
        """The message that this block is, where it is one: who wrote, what stands between, and the time.

        A block that is marked as one and shows no time is one too: no word is lost.
        """
        if self.holds_messages or len(self.parts) < 2 or not self.parts[0].is_plain:
            return None
        author, stamp = self.parts[0].words.stripped, self._stamp()
        if not author or len(author) > _LONGEST_NAME or not (stamp or self.is_box):
            return None
        if len(self.parts) == 2 and self.parts[0].name not in _HEADINGS:
            return None
        body = list(_inside(self.parts[1:-1] if stamp else self.parts[1:]))
        lines = [words for each in body if (words := each.words.stripped)]
        shown = "\n".join(lines)
        links = dict.fromkeys(link for each in body for link in each.links if link not in shown)
        return _Row(
            author,
            stamp,
            "\n".join((*lines, *links)),
            tuple(dict.fromkeys(name for each in body for name in each.files)),
            tuple(reaction for each in body for reaction in each.reactions),
            any(each.words.cut for each in body),
        )

    def _stamp(self) -> str:
        """The time that stands last; nothing where that is none."""
        last = self.parts[-1]
        words = last.words.stripped if last.is_plain else ""
        return words if _is_stamp(words) else ""


def _inside(blocks: list[_Block]) -> Iterator[_Block]:
    for each in blocks:
        yield each
        yield from _inside(each.parts)


def _is_stamp(words: str) -> bool:
    """True where words are a time, or look like one in a language that is not known here."""
    if not words or len(words) > _LONGEST_STAMP or _CLOCK.search(words) is None:
        return False
    return when_written(words) is not None or len(_DIGITS.findall(words)) >= 8


class _Walk:
    """Where the walk through the page is: the open blocks, the link and the reaction that are open."""

    def __init__(self) -> None:
        self.title = Gathered(_LONGEST_NAME)
        self.whole: list[_Row] = []
        self._open: list[_Block] = [_Block("")]
        self._deeper = 0
        self._in_title = False
        self._reaction: Gathered | None = None

    def text(self, text: str) -> None:
        """Words between two tags."""
        if self._in_title:
            self.title.add(text)
        elif self._reaction is not None:
            self._reaction.add(text)
        elif len(self._open) > 1:
            self._open[-1].words.add(text)

    def element(self, element: Element) -> None:
        """A tag; the messages that it closes are added to `whole`."""
        name = element.name
        if name in _BLOCKS and element.closes:
            self._close(name)
        elif name in _BLOCKS:
            self._begin(element)
        elif name == "title":
            self._in_title = not element.closes
        elif name == "li":
            self._item(element.closes)
        elif name == "br":
            self._open[-1].words.add("\n")
        elif name == "a" and not element.closes:
            self._leads(element.value("href"))
        elif name in _SHOWN and not element.closes:
            self._leads(element.value("src"), shown=True)
        elif name in ("p", "tr", "ul"):
            self._open[-1].words.new_line()

    def _begin(self, element: Element) -> None:
        is_box = _BOX in element.inside
        if is_box:
            # A message never stands in another; the one before was not closed.
            self._end(next((at for at, block in enumerate(self._open) if block.is_box), 0))
        if len(self._open) >= _DEEPEST:
            self._deeper += 1
            return
        self._open.append(_Block(element.name, is_box))

    def _close(self, name: str) -> None:
        if self._deeper:
            self._deeper -= 1
            return
        self._end(next((at for at in range(len(self._open) - 1, 0, -1) if self._open[at].name == name), 0))

    def _end(self, at: int) -> None:
        """The open blocks from this one on close; the first of all stays."""
        while at and len(self._open) > at:
            block = self._open.pop()
            row = block.row()
            if row is None:
                self._open[-1].take(block)
            else:
                self._open[-1].holds_messages = True
                self.whole.append(row)

    def _leads(self, link: str, shown: bool = False) -> None:
        block = self._open[-1]
        if link.startswith(("http://", "https://")):
            if not shown and len(block.links) < _MOST_OF_ONE:
                block.links.append(link)
        elif link and ":" not in link and not link.startswith("#") and len(block.files) < _MOST_OF_ONE:
            block.files.append(link.rpartition("/")[2])

    def _item(self, closes: bool) -> None:
        """A line of a list under a message: the sign, the name, and perhaps when."""
        written, self._reaction = self._reaction, None if closes else Gathered(_LONGEST_NAME)
        if written is None or len(self._open[-1].reactions) >= _MOST_OF_ONE:
            return
        words = _WHEN_REACTED.sub("", written.stripped)
        if sign := _SIGN.match(words):
            self._open[-1].reactions.append(Reaction(words[sign.end() :].strip(), sign.group()))
        elif words:
            self._open[-1].words.new_line()
            self._open[-1].words.add(words)


def thread_of(given: Given) -> str:
    """The folder of the thread."""
    return meta_thread.folder_of(given.name)
