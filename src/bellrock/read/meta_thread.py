"""A thread as Instagram and Messenger export it: people, the newest message first, and the quirk of their letters.

Both write UTF-8 and then each of its bytes as a letter of its own ("\\u00c3\\u00a9" for "é"); it is undone one string
at a time, and what does not fit stays as it is.
Facts: an analysis of Instagram exports of 2026, and public parsers of both.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.tally import Tally
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction

# A file of more bytes is given as it stands, newest first; both programs begin a new file at 10,000 messages.
_MOST_TURNED = 64 << 20
_FILES = ("photos", "videos", "audio_files", "files", "gifs", "sticker")
_COMINGS = frozenset(("Subscribe", "Unsubscribe"))
_PATHS = frozenset({(), ("messages",)})


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
    turned = given.size <= _MOST_TURNED
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
        sent=_sent(row.get("timestamp_ms")),
        kind=kind,
        attachments=attachments,
        conversation=conversation,
        marks=tuple(_marks(row, attachments)),
        reactions=tuple(_reactions(row.get("reactions"))),
    )


def _text(row: Mapping[str, Any]) -> str:
    """The words, and under them the link that was shared with them."""
    words = mended(row.get("content"))
    share = row.get("share")
    link = mended(share.get("link")) if isinstance(share, dict) else ""
    return f"{words}\n{link}".strip() if link and link not in words else words


def _sent(milliseconds: object) -> Moment | None:
    if not isinstance(milliseconds, int):
        return None
    try:
        return Moment(str(milliseconds), datetime.fromtimestamp(milliseconds / 1000, UTC))
    except (OverflowError, OSError, ValueError):
        return Moment(str(milliseconds), None)


def _attachments(row: Mapping[str, Any], beside: frozenset[str]) -> Iterator[Attachment]:
    for kind in _FILES:
        files = row.get(kind)
        for each in files if isinstance(files, list) else [files] if isinstance(files, dict) else []:
            uri = mended(each.get("uri")) if isinstance(each, dict) else ""
            if name := uri.rpartition("/")[2]:
                media_type = {"photos": "image/*", "gifs": "image/gif", "videos": "video/*"}.get(kind, "")
                yield Attachment(name, media_type, present=name in beside)


def _marks(row: Mapping[str, Any], attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if row.get("is_unsent") is True:
        yield Mark.DELETED
    if "call_duration" in row:
        yield Mark.CALL
    if attachments:
        yield Mark.MEDIA


def _reactions(rows: object) -> Iterator[Reaction]:
    for each in rows if isinstance(rows, list) else []:
        if isinstance(each, dict):
            yield Reaction(mended(each.get("actor")), mended(each.get("reaction")))


def folder_of(name: str) -> str:
    """The folder in which a file of a thread stands, which names the thread; nothing for a file by itself."""
    return name.replace("\\", "/").rpartition("/")[0].rpartition("/")[2]


def number_of(name: str) -> int:
    """The number in the name of a file of a thread; the highest holds the oldest messages."""
    digits = "".join(filter(str.isdigit, name.replace("\\", "/").rpartition("/")[2]))
    return int(digits[:9]) if digits else 0
