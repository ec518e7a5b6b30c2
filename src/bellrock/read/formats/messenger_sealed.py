"""Messenger's export of its end-to-end encrypted chats: one JSON file a chat, and a folder of media.

Facts: a public parser of such exports. Its letters are right as they stand, unlike those of the other export.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import attachment, name, rows, since_1970, words
from bellrock.read.oldest_first import MOST_TURNED, oldest_first
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Attachment, Mark, Message, Moment, Reaction

_KEYS = ('"senderName"', '"timestamp"')
_ALONE = ('"isUnsent"', '"threadName"')
_LOST = "Failed to download media"
_PATHS = frozenset({(), ("messages",)})


def sure(given: Given) -> Sure:
    """Sure where messages have the keys of this export."""
    words = given.words
    is_one = all(key in words for key in _KEYS) and any(key in words for key in _ALONE)
    return Sure.SURELY if is_one and words.lstrip("\ufeff \t\r\n").startswith("{") else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of one chat, the oldest first; its title is noted when it is read."""
    stream = JsonStream(given.opens(), given.encoding, _PATHS.__contains__)
    # Two chats may have one name, and each has a file of its own.
    chat = given.name.replace("\\", "/").rpartition("/")[2]
    held: list[Mapping[str, Any]] = []
    for value in stream.values():
        if value.path == ("messages",) and isinstance(value.value, dict):
            if given.size <= MOST_TURNED:
                held.append(value.value)
                if author := name(value.value.get("senderName")):
                    tally.meet(author)
            else:
                yield tally.add(_message(value.value, tally.next_index, chat, given.beside))
        elif value.path == () and value.key == "threadName":
            tally.conversations.name(chat, name(value.value))
    for row in oldest_first(held, _sent, newest_first=True):
        yield tally.add(_message(row, tally.next_index, chat, given.beside))
    stream.tell(given.name, tally)


def _sent(row: Mapping[str, Any]) -> Moment | None:
    return since_1970(row.get("timestamp"), 1000)


def _message(row: Mapping[str, Any], index: int, chat: str, beside: frozenset[str]) -> Message:
    attachments = tuple(_attachments(row, beside))
    return Message(
        index=index,
        text=words(row.get("text")),
        author=name(row.get("senderName")) or None,
        sent=_sent(row),
        attachments=attachments,
        conversation=chat,
        marks=tuple(_marks(row, attachments)),
        reactions=tuple(
            Reaction(name(each.get("actor")), words(each.get("reaction"))) for each in rows(row.get("reactions"))
        ),
    )


def _attachments(row: Mapping[str, Any], beside: frozenset[str]) -> Iterator[Attachment]:
    """The files by name; where one was lost, a sentence stands in its place."""
    for each in rows(row.get("media")):
        path = words(each.get("uri"))
        if _LOST in path:
            yield Attachment("media")
        elif path:
            yield attachment(path, "", beside)


def _marks(row: Mapping[str, Any], attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if row.get("isUnsent") is True:
        yield Mark.DELETED
    if attachments:
        yield Mark.MEDIA


READER = Reader(
    format="messenger_sealed",
    title="Messenger messages, end-to-end encrypted",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="the files of the export of encrypted chats: words, reactions, what was unsent, the names of media",
    misses="the other person's account: only the name that they show stands in the export",
    endings=(".json",),
)
