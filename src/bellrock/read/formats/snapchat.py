"""Snapchat's My Data: chat_history.json and snap_history.json of its three generations.

The oldest keeps lists of what was received and of what was sent; since about 2023 each chat stands under its username
or number. Facts: public parsers of both, and schema documents. What the key calls microseconds are milliseconds.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.entities import unescaped
from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import name, since_1970, words, written_date
from bellrock.read.oldest_first import MOST_TURNED, oldest_first
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment
from bellrock.records.pattern import regex

_KEYS = ('"Media Type"', '"Created"')
_SENT = "Sent "
_BY_SIDE = (_SENT, "Received ")
_ERASED = "STATUSERASEDMESSAGE"
_TYPES = {"IMAGE": "image/*", "VIDEO": "video/*", "MEDIA": "image/*", "NOTE": "audio/*", "STICKER": "image/*"}
_USERNAME = regex(r"[A-Za-z][A-Za-z0-9._-]{1,30}")
_DAY = len("2024-03-12_")

Row = tuple[str, Mapping[str, Any]]


def sure(given: Given) -> Sure:
    """Sure where the rows have the keys that Snapchat alone writes."""
    words = given.words
    has_people = '"From"' in words or '"To"' in words
    if words.lstrip("\ufeff \t\r\n").startswith("{") and has_people and all(key in words for key in _KEYS):
        return Sure.SURELY
    return Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of every chat in the file, the oldest first."""
    stream = JsonStream(given.opens(), given.encoding, lambda path: len(path) < 2)
    files = {_media_id(file): file for file in given.beside}
    rows: Iterator[Row] = (
        (str(value.path[0]), value.value) for value in stream.values() if value.path and isinstance(value.value, dict)
    )
    if given.size <= MOST_TURNED:
        rows = _turned(rows, tally)
    for key, row in rows:
        chat = _chat(key, row)
        tally.conversations.name(chat, words(row.get("Conversation Title")) or chat)
        _identify(key, row, tally)
        yield tally.add(_message(key, row, tally.next_index, files))
    stream.tell(given.name, tally)


def _turned(rows: Iterator[Row], tally: Tally) -> Iterator[Row]:
    """Chat by chat, the oldest first: what was sent and what was received stand apart in the oldest generation."""
    chats: dict[str, list[Row]] = {}
    for key, row in rows:
        chats.setdefault(_chat(key, row), []).append((key, row))
        if author := _author(key, row):
            tally.meet(author)
    for held in chats.values():
        yield from oldest_first(held, lambda each: _sent(each[1]))


def _media_id(file: str) -> str:
    """What the messages call a file: its name without the day before it and the ending behind it."""
    return file[_DAY:].rpartition(".")[0]


def _is_mine(key: str, row: Mapping[str, Any]) -> bool:
    return row.get("IsSender") is True or key.startswith(_SENT)


def _author(key: str, row: Mapping[str, Any]) -> str:
    """The username; in the oldest generation the person's own stands nowhere."""
    return name(row.get("From")) or ("me" if _is_mine(key, row) else "")


def _chat(key: str, row: Mapping[str, Any]) -> str:
    """The chat by its key; in the oldest generation by the other person."""
    return (name(row.get("From")) or name(row.get("To")) or key) if key.startswith(_BY_SIDE) else key


def _identify(key: str, row: Mapping[str, Any], tally: Tally) -> None:
    """The username of the other person, and the page that it leads to."""
    other = _chat(key, row) if key.startswith(_BY_SIDE) else "" if _is_mine(key, row) else name(row.get("From"))
    if _USERNAME.fullmatch(other):
        link = f"https://www.snapchat.com/add/{other}"
        tally.conversations.identify(Identity(other, IdentityKind.USERNAME, other, "the name beside a message"))
        tally.conversations.identify(
            Identity(other, IdentityKind.PROFILE_LINK, link, "the name beside a message", derived=True)
        )


def _sent(row: Mapping[str, Any]) -> Moment | None:
    return written_date(row.get("Created"), is_utc=True) or since_1970(row.get("Created(microseconds)"), 1000)


def _message(key: str, row: Mapping[str, Any], index: int, files: Mapping[str, str]) -> Message:
    kind = words(row.get("Media Type"))
    is_notice = kind.startswith("STATUS") and kind != _ERASED
    # The oldest generation writes the letters of a page: &#39; for an apostrophe.
    text = words(row.get("Content")) or unescaped(words(row.get("Text")))
    attachments = tuple(_attachments(row, kind, files))
    return Message(
        index=index,
        text=text or (kind if kind.startswith("STATUS") else ""),
        author=_author(key, row) or None,
        sent=_sent(row),
        kind=MessageKind.SYSTEM if is_notice else MessageKind.MESSAGE,
        attachments=attachments,
        conversation=_chat(key, row),
        marks=tuple(_marks(row, kind, attachments)),
    )


def _attachments(row: Mapping[str, Any], kind: str, files: Mapping[str, str]) -> Iterator[Attachment]:
    """The files by their numbers, or by what was sent where the export holds no file."""
    ids = [each.strip() for each in words(row.get("Media IDs")).split(" | ") if each.strip()]
    for each in ids:
        yield Attachment(files.get(each, each), _TYPES.get(kind, ""), present=each in files)
    if not ids and kind in _TYPES:
        yield Attachment(kind, _TYPES[kind])


def _marks(row: Mapping[str, Any], kind: str, attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if kind == _ERASED:
        yield Mark.DELETED
    if "CALL" in kind:
        yield Mark.CALL
    if attachments:
        yield Mark.MEDIA
    if row.get("IsSaved") is False:
        yield Mark.VANISHES


def place(path: str) -> tuple[str, int]:
    """What was written before what was only shown."""
    folder, _, bare = path.replace("\\", "/").rpartition("/")
    return folder, int("snap_history" in bare)


READER = Reader(
    format="snapchat",
    title="Snapchat messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="chat_history.json and snap_history.json, old and new: saved chats, who sent a snap and when, usernames",
    misses="words of chats that were not saved; display names; its HTML; what the police get from Snapchat",
    endings=(".json",),
    place=place,
)
