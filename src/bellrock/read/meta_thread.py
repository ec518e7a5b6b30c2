"""A thread as Instagram and Messenger export it: people, the newest message first, and the quirk of their letters.

Both write UTF-8 and then each of its bytes as a letter of its own ("\\u00c3\\u00a9" for "é"); it is undone one string
at a time, and what does not fit stays as it is.
Facts: an analysis of Instagram exports of 2026, and public parsers of both.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import attachment, fields, rows, since_1970
from bellrock.read.oldest_first import MOST_TURNED
from bellrock.read.tally import Tally
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Reaction

_FILES = ("photos", "videos", "audio_files", "files", "gifs", "sticker")
_MEDIA_TYPES = {"photos": "image/*", "gifs": "image/gif", "videos": "video/*"}
_COMINGS = frozenset(("Subscribe", "Unsubscribe"))
_PATHS = frozenset({(), ("messages",)})


_MESSENGER_ALONE = ('"thread_type"', '"is_still_participant"')


def is_thread(words: str) -> bool:
    """True where these are the first words of a file with the keys of a thread."""
    return words.lstrip().startswith("{") and '"sender_name"' in words and '"timestamp_ms"' in words


def is_messengers(words: str) -> bool:
    """True where a thread has keys that Messenger alone writes."""
    return any(key in words for key in _MESSENGER_ALONE)


def mended(written: object) -> str:
    """The letters that were meant; what is no text gives nothing."""
    if not isinstance(written, str):
        return ""
    if written.isascii():
        return written
    try:
        return written.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return written


def messages(given: Given, tally: Tally, conversation: str) -> Iterator[Message]:
    """The messages of one file of a thread, the oldest first; its title is noted when it is read."""
    stream = JsonStream(given.opens(), given.encoding, _PATHS.__contains__)
    turned = given.size <= MOST_TURNED
    held: list[Mapping[str, Any]] = []
    for path, key, value in stream.values():
        if path == ("messages",) and isinstance(value, dict):
            if turned:
                held.append(value)
                if author := mended(value.get("sender_name")):
                    tally.meet(author)
            else:
                yield tally.add(_message(value, tally.next_index, conversation, given.beside))
        elif key == "title" and not path:
            tally.conversations.name(conversation, mended(value))
    for each in reversed(held):
        yield tally.add(_message(each, tally.next_index, conversation, given.beside))
    stream.tell(given.name, tally)


def _message(row: Mapping[str, Any], index: int, conversation: str, beside: frozenset[str]) -> Message:
    attachments = tuple(_attachments(row, beside))
    kind = MessageKind.SYSTEM if mended(row.get("type")) in _COMINGS else MessageKind.MESSAGE
    return Message(
        index=index,
        text=_text(row),
        author=mended(row.get("sender_name")) or None,
        sent=since_1970(row.get("timestamp_ms"), 1000),
        kind=kind,
        attachments=attachments,
        conversation=conversation,
        marks=tuple(_marks(row, attachments)),
        reactions=tuple(_reactions(row.get("reactions"))),
    )


def _text(row: Mapping[str, Any]) -> str:
    """The words, and under them the link that was shared with them."""
    words = mended(row.get("content"))
    link = mended(fields(row.get("share")).get("link"))
    return f"{words}\n{link}".strip() if link and link not in words else words


def _attachments(row: Mapping[str, Any], beside: frozenset[str]) -> Iterator[Attachment]:
    for kind in _FILES:
        files = row.get(kind)
        for each in files if isinstance(files, list) else [files] if isinstance(files, dict) else []:
            if uri := mended(fields(each).get("uri")):
                yield attachment(uri, _MEDIA_TYPES.get(kind, ""), beside)


def _marks(row: Mapping[str, Any], attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if row.get("is_unsent") is True:
        yield Mark.DELETED
    if "call_duration" in row:
        yield Mark.CALL
    if attachments:
        yield Mark.MEDIA


def _reactions(listed: object) -> Iterator[Reaction]:
    for each in rows(listed):
        yield Reaction(mended(each.get("actor")), mended(each.get("reaction")))


def folder_of(name: str) -> str:
    """The folder in which a file of a thread stands, which names the thread; nothing for a file by itself."""
    return name.replace("\\", "/").rpartition("/")[0].rpartition("/")[2]


def number_of(name: str) -> int:
    """The number in the name of a file of a thread; the highest holds the oldest messages."""
    digits = "".join(filter(str.isdigit, name.replace("\\", "/").rpartition("/")[2]))
    return int(digits[:9]) if digits else 0
