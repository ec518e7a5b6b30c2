"""Telegram Desktop's export as pages: messages.html, messages2.html and on, a thousand messages each."""

import codecs
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bellrock.read.charset import fallback
from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Mark, Message, MessageKind
from bellrock.records.pattern import regex

if TYPE_CHECKING:
    from bellrock.read.telegram_page import Block

_CHUNK = 1 << 18
_BEGINS = '<div class="message '
# Telegram lets nobody send more than some thousand letters at once; with its tags a message stays far below.
_LONGEST = 1 << 18
_DAY = regex(r"[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}")
_VIA = regex(r" via @[A-Za-z0-9_]{3,40}$")
_CONTACT = "media_contact"


def sure(given: Given) -> Sure:
    """Sure where the page has the frame of Telegram's chats."""
    words = given.words
    if words.lstrip("\ufeff \t\r\n").startswith("<") and "chat_page" in words and 'class="history"' in words:
        return Sure.SURELY
    return Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages and notices of one page; one that is joined to the message above it is by the same person."""
    from bellrock.read.telegram_page import block_of

    folder = given.name.replace("\\", "/").rpartition("/")[0]
    author: str | None = None
    for source in _parts(given, tally):
        if not source.startswith(_BEGINS):
            tally.conversations.name(folder, block_of(source).words("text").strip())
            continue
        block = block_of(source)
        name = _VIA.sub("", block.words("author"))
        author = name or (author if "joined" in block.classes else None)
        if message := _message(block, tally.next_index, author, folder, given.beside):
            if block.media == _CONTACT and (phone := block.words("status").removesuffix(" - vCard")):
                of = block.words("title") or author or folder
                tally.conversations.identify(Identity(of, IdentityKind.PHONE, phone, "a contact that was sent"))
            yield tally.add(message)


def _message(block: "Block", index: int, author: str | None, folder: str, beside: frozenset[str]) -> Message | None:
    """The message, or nothing for the line of a new day and for a head that was cut off."""
    is_notice = "service" in block.classes
    text = block.words("notice") if is_notice else block.lines()
    attachments = tuple(block.attachments(beside))
    if (is_notice and _DAY.fullmatch(text)) or not (text or attachments or block.when):
        return None
    return Message(
        index=index,
        text=text,
        author=None if is_notice else author,
        sent=block.sent(),
        # A call has the look of a message; in the other export of the same program it is a notice.
        kind=MessageKind.SYSTEM if is_notice or block.media == "media_call" else MessageKind.MESSAGE,
        attachments=attachments,
        conversation=folder,
        marks=tuple(_marks(block)),
        reactions=tuple(block.reactions),
    )


def _marks(block: "Block") -> Iterator[Mark]:
    if block.media == "media_call":
        yield Mark.CALL
    elif block.media:
        yield Mark.MEDIA
    if "forwarded" in block.classes:
        yield Mark.FORWARDED
    if "reply_to" in block.classes:
        yield Mark.REPLY
    if block.words("title").startswith("Self-destructing "):
        yield Mark.VANISHES


def _parts(given: Given, tally: Tally) -> Iterator[str]:
    """The head of the page, then each message from its tag to that of the next."""
    stream, decoder = given.opens(), codecs.getincrementaldecoder(given.encoding)(fallback(given.encoding))
    text, is_whole = "", False
    while not is_whole:
        raw = stream.read(_CHUNK)
        is_whole = not raw
        head, *parts = (text + decoder.decode(raw, final=is_whole)).split(_BEGINS)
        *done, text = [*([head] if head else []), *(_BEGINS + part for part in parts)] or [""]
        yield from (_cut(part, tally) for part in done)
        if len(text) > _LONGEST:
            # The tag of the next message may begin in the last letters.
            text = _cut(text, tally) + text[-len(_BEGINS) :]
    yield text
    if "</html>" not in text[-200:].lower():
        tally.doubt(shown(given.name), "It ends in the middle or is damaged there. All before that was read.")


def _cut(part: str, tally: Tally) -> str:
    if len(part) > _LONGEST + len(_BEGINS):
        tally.miss("a very long message", f"Only its first {_LONGEST:,} letters were read.")
    return part[:_LONGEST]


def place(name: str) -> tuple[str, int]:
    """Chat by chat, the first page first; it has no number."""
    folder, _, bare = name.replace("\\", "/").rpartition("/")
    digits = "".join(filter(str.isdigit, bare))[:9]
    return folder, int(digits) if digits else 1


READER = Reader(
    format="telegram_page",
    title="Telegram messages, as pages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="messages.html, messages2.html and on, of one chat or all: words, where links go, calls, shared contacts",
    misses="account numbers, which stand in the JSON export alone; that a message was edited",
    endings=(".html", ".htm"),
    place=place,
)
