"""The text of imessage-exporter: a block a message, its time first, then who wrote it, then the words.

Replies stand indented in the block that they answer, and often once more by themselves.
Facts: the program's own code and its tests.
"""

from collections.abc import Iterator

from bellrock.read.gathered import told_cut
from bellrock.read.given import Given
from bellrock.read.imessage.replies import Replies
from bellrock.read.imessage.said import STAMP, Said, announcement, conversation_of
from bellrock.read.lines import lines_of
from bellrock.read.tally import Tally
from bellrock.records.message import Mark, Message
from bellrock.records.pattern import regex

_INDENT = "    "
_MOST_BELOW = 10_000
_READ = regex(r"(?: \(Read by [^\n]{1,300}\))?\s{0,3}")
_AGAIN = "This message responded to an earlier message."
_DELETED = "This message was deleted from the conversation!"
_UNSENT = regex(r".{1,200} (?:deleted a message\.|unsent (?:this|a) message\b.{0,200})")
_REACTIONS = frozenset(("Reactions:", "Tapbacks:"))
_REACTION = regex(r"(?:\S{1,40}(?: \S{1,40})? by |Sticker from )\S")
_EDIT = regex(r"Edited .{1,80} later: ")
_PATH = regex(r"(?:~?/[^\n]{0,400}Attachments/|attachments/)[^\n]{1,300}")


def is_head(line: str) -> bool:
    """True for a line that holds a time and, perhaps, when it was read: it begins a message."""
    stamp = STAMP.match(line)
    return stamp is not None and _READ.fullmatch(line, stamp.end()) is not None


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages by their times, each once; announcements in their places."""
    conversation = conversation_of(given.name)
    tally.conversations.name(conversation, conversation)
    replies = Replies(tally)
    block: _Block | None = None
    blank = True
    for line in lines_of(given.opens(), given.encoding):
        begins = blank and STAMP.match(line) is not None
        if begins:
            if block is not None:
                yield from _told(block, given, tally, replies)
            block = None
            if is_head(line):
                block = _Block(line)
            else:
                yield from replies.top(announcement(line, given), line, again=False)
        elif block is not None:
            block.line(line)
        blank = not line.strip()
    if block is not None:
        yield from _told(block, given, tally, replies)
    yield from replies.rest()


def _told(block: "_Block", given: Given, tally: Tally, replies: Replies) -> Iterator[Message]:
    for said in (block.said, *block.below):
        if said.words.cut:
            tally.miss(*told_cut("a very long message"))
    message = block.said.told(given, tally)
    if message.author:
        tally.meet(message.author)
    yield from replies.top(message, block.said.key, block.said.again)
    for said in block.below:
        replies.below(said.told(given, tally), said.key)


class _Block:
    """One message and the replies to it, line by line."""

    def __init__(self, head: str) -> None:
        self.said = self._begun(head)
        self.below: list[Said] = []
        self._now = self.said
        self._blanks = 0
        self._reacts = False

    def _begun(self, head: str) -> Said:
        said = Said()
        said.stamp.add(head)
        return said

    def line(self, line: str) -> None:
        """One line more."""
        inner = line.removeprefix(_INDENT)
        if inner != line and is_head(inner) and len(self.below) < _MOST_BELOW:
            self._now = self._begun(inner)
            self._now.is_nested = True
            self.below.append(self._now)
            self._blanks, self._reacts = 0, False
            return
        if not line.strip():
            self._blanks += 1
            self._reacts = False
            return
        if not self._now.author.text:
            self._now.author.add(inner.strip())
            self._blanks = 0
        elif line == _AGAIN:
            self.said.again = True
        else:
            self._body(inner if self._now.is_nested else line)

    def _body(self, line: str) -> None:
        said = self._now
        if line in _REACTIONS:
            self._reacts = True
            return
        if self._reacts and _REACTION.match(line):
            said.react(line)
            return
        if line == _DELETED or (_UNSENT.fullmatch(line) and not said.words.text):
            said.marks[Mark.DELETED] = None
        elif _PATH.fullmatch(line):
            said.file(line)
        else:
            self._words(said, self._unedited(said, line))

    def _words(self, said: Said, line: str) -> None:
        """The words of a line; blank lines between two lines of one message are part of it."""
        if said.words.text:
            said.words.add("\n" * (self._blanks + 1))
        said.words.add(line)
        self._blanks, self._reacts = 0, False

    def _unedited(self, said: Said, line: str) -> str:
        """The words without what the program writes before each version of an edited message."""
        first = STAMP.match(line) if not said.words.text else None
        edit = _EDIT.match(line)
        if found := first or edit:
            said.marks[Mark.EDITED] = None
            words = line[found.end() :].removeprefix(" " if first else "")
            return words.removeprefix(_INDENT if said.is_nested else "")
        return line
