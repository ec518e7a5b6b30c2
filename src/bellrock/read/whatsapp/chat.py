"""WhatsApp chats as both phone systems export them, and words copied out of a chat.

The chat is read twice: once for the order of day and month, once for the messages.
Memory does not grow with the chat.
"""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from bellrock.read import limits
from bellrock.read.lines import lines_of
from bellrock.read.tally import Tally
from bellrock.read.whatsapp import calendar as calendars
from bellrock.read.whatsapp import lines as lines_
from bellrock.read.whatsapp import unusual
from bellrock.read.whatsapp.author import COLON, LONGEST_NAME, Found, above, author_and_text
from bellrock.read.whatsapp.lines import is_group_line, is_notice
from bellrock.read.whatsapp.media import named_in
from bellrock.read.whatsapp.stamp import MARKS, Stamp, stamp_of
from bellrock.read.whatsapp.survey import Survey, stamped, survey
from bellrock.records.message import Attachment, Message, MessageKind, Moment

Opens = Callable[[], BinaryIO]
"""Gives the bytes of the chat anew from their start."""


def looks_like(head: str) -> bool:
    """True when the first words are a chat: a stamp first, and somebody who writes, or the app's own notice.

    A few words may stand above many messages, such as the end of one that was cut.
    """
    found = Found()
    over: list[str] = []
    for line in head.splitlines():
        if not line.strip(MARKS + " \t"):
            continue
        stamp = stamp_of(line)
        if stamp is None:
            if found.stamped:
                found.pass_over()
            else:
                over.append(line)
            if not above(over):
                return False
            continue
        if found.see(stamp, line) and not over:
            return True
        if not over and is_notice("", line[stamp.end :]):
            return True
    return found.below_words if over else found.tight > 1


def messages(opens: Opens, encoding: str, tally: Tally, inside: frozenset[str] = frozenset()) -> Iterator[Message]:
    """The messages and notices of a chat in their order; `inside` names the files that came with it."""
    known = survey(lambda: lines_of(opens(), encoding))
    number = kept = 0
    current: Stamp | None = None
    text = _Lines()
    for stamp, line in stamped(lines_of(opens(), encoding)):
        if stamp is not None:
            number += 1
        if stamp is None or (known.pasted and number - 1 in known.pasted):
            text.append(line)
            continue
        if current is not None or text.has_words:
            yield tally.add(_message(current, text, known, kept, tally, inside))
            kept += current is not None
        current, text = stamp, _Lines()
        text.append(line[stamp.end :])
    if current is not None or text.has_words:
        yield tally.add(_message(current, text, known, kept, tally, inside))


def forget() -> None:
    """Drop what is remembered of lines and stamps, so that no word of them outlives its reading."""
    for module in (lines_, unusual, calendars):
        module.forget()


class _Lines:
    """The lines of one message, up to the longest that is read."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.left = limits.MESSAGE
        self.cut = False

    def append(self, line: str) -> None:
        if len(line) + 1 > self.left:
            self.cut = True
            line = line[: self.left]
        if self.left > 0:
            self.lines.append(line)
        self.left -= len(line) + 1

    @property
    def has_words(self) -> bool:
        return any(line.strip() for line in self.lines)


def _message(
    stamp: Stamp | None, lines: _Lines, known: Survey, number: int, tally: Tally, inside: frozenset[str]
) -> Message:
    whole = "\n".join(lines.lines)
    if lines.cut:
        tally.miss("a very long message", f"Only its first {limits.MESSAGE:,} letters were read.")
    if stamp is None:
        return Message(index=tally.next_index, text=whole)
    sent = Moment(stamp.raw, known.order.when(stamp, number))
    author, text = author_and_text(whole, known.tight)
    if author is None and not is_notice("", text) and _is_no_line_of_the_app(text):
        return Message(index=tally.next_index, text=text, sent=sent)
    if author is None or author == known.group or is_notice(author, text):
        return Message(index=tally.next_index, text=text, author=author, sent=sent, kind=MessageKind.SYSTEM)
    attachments: tuple[Attachment, ...] = named_in(text, inside)
    return Message(index=tally.next_index, text=text, author=author, sent=sent, attachments=attachments)


def _is_no_line_of_the_app(text: str) -> bool:
    """True where the name before the words is too long, or goes on in the next line: then somebody wrote them."""
    first, _, more = text.partition("\n")
    return not is_group_line(first, first) and (len(first) > LONGEST_NAME or COLON.search(more) is not None)
