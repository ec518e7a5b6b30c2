"""WhatsApp chats as both phone systems export them, and words copied out of a chat.

The chat is read twice: once for the order of day and month, once for the messages.
Memory does not grow with the chat.
"""

import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from bellrock.read import limits
from bellrock.read.charset import fallback
from bellrock.read.tally import Tally
from bellrock.read.whatsapp_lines import is_group_line, is_notice
from bellrock.read.whatsapp_media import named_in
from bellrock.read.whatsapp_order import Order
from bellrock.read.whatsapp_stamp import MARKS, Stamp, Stamps, stamp_of
from bellrock.records.message import Attachment, Message, MessageKind, Moment

Opens = Callable[[], BinaryIO]
"""Gives the bytes of the chat anew from their start."""

# A name ends at a colon and a blank; at the line's end or before a lone dot the blank may be missing.
_COLON = re.compile(rf":(?=[{MARKS}]{{0,4}}(?:\s|\.?$))")
_LONGEST_NAME = 250
_LOG_WORDS = frozenset(["ERROR", "WARN", "WARNING", "INFO", "DEBUG", "TRACE", "FATAL", "CRITICAL", "NOTICE"])


def looks_like(head: str) -> bool:
    """True when the first words are a chat: a stamp first, and somebody who writes, or the app's own notice."""
    opened = False
    for line in head.splitlines():
        if not opened and not line.strip(MARKS + " \t"):
            continue
        stamp = stamp_of(line)
        if not opened and stamp is None:
            return False
        opened = True
        if stamp is None:
            continue
        author, text = _author_and_text(line[stamp.end :])
        if author is not None and author not in _LOG_WORDS:
            return True
        if author is None and is_notice("", text):
            return True
    return False


def messages(opens: Opens, encoding: str, tally: Tally, inside: frozenset[str] = frozenset()) -> Iterator[Message]:
    """The messages and notices of a chat in their order; `inside` names the files that came with it."""
    order = Order()
    style: tuple[str, int] | None = None
    stamps = Stamps()
    for line in _lines(opens(), encoding):
        if (stamp := _in_style(stamps.of(line), style)) is not None:
            style = stamp.style
            order.see(stamp)
    number = 0
    current: Stamp | None = None
    text = _Lines()
    for line in _lines(opens(), encoding):
        stamp = _in_style(stamps.of(line), style)
        if stamp is None:
            text.append(line)
            continue
        if current is not None or text.has_words:
            yield tally.add(_message(current, text, order, number, tally, inside))
            number += current is not None
        current, text = stamp, _Lines()
        text.append(line[stamp.end :])
    if current is not None or text.has_words:
        yield tally.add(_message(current, text, order, number, tally, inside))


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


def _in_style(stamp: Stamp | None, style: tuple[str, int] | None) -> Stamp | None:
    """A stamp that begins a message: one chat keeps its brackets and the width of its years; others were pasted."""
    return stamp if stamp is not None and style in (None, stamp.style) else None


def _lines(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """The lines without their ends; a line too long for any message is given in pieces."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors=fallback(encoding), newline=None)
    try:
        while line := text.readline(limits.MESSAGE):
            yield line[:-1] if line.endswith("\n") else line
    finally:
        text.detach()


def _message(
    stamp: Stamp | None, lines: _Lines, order: Order, number: int, tally: Tally, inside: frozenset[str]
) -> Message:
    whole = "\n".join(lines.lines)
    if lines.cut:
        tally.miss("a very long message", f"Only its first {limits.MESSAGE:,} letters were read.")
    if stamp is None:
        return Message(index=tally.next_index, text=whole)
    sent = Moment(stamp.raw, order.when(stamp, number))
    author, text = _author_and_text(whole)
    if author is None and not is_notice("", text) and _is_no_line_of_the_app(text):
        return Message(index=tally.next_index, text=text, sent=sent)
    if author is None or is_notice(author, text):
        return Message(index=tally.next_index, text=text, author=author, sent=sent, kind=MessageKind.SYSTEM)
    attachments: tuple[Attachment, ...] = named_in(text, inside)
    return Message(index=tally.next_index, text=text, author=author, sent=sent, attachments=attachments)


def _is_no_line_of_the_app(text: str) -> bool:
    """True where the name before the words is too long, or goes on in the next line: then somebody wrote them."""
    first, _, more = text.partition("\n")
    return not is_group_line(first) and (len(first) > _LONGEST_NAME or _COLON.search(more) is not None)


def _author_and_text(rest: str) -> tuple[str | None, str]:
    """The name before the first colon with a blank behind it, and what stands after; no name, no colon."""
    first, newline, more = rest.partition("\n")
    colon = _COLON.search(first[:_LONGEST_NAME])
    if colon is None or is_group_line(first[: colon.start()]):
        return None, rest
    at = colon.start()
    author = first[:at].strip(MARKS + " \t\u00a0\u202f")
    if not author:
        return None, rest
    text = first[at + 1 :]
    if text[:1].isspace():
        text = text[1:]
    return author, text + newline + more
