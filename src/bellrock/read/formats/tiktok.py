"""TikTok's download of one's data as JSON: the direct messages, by username.

Facts: a public parser that was tested on real exports. Both spellings of the keys above the chats occur, and so the
chats are known by their own key. The zone of the times is not established, and is said only where one is written.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import name, number, since_1970, words, written_date
from bellrock.read.oldest_first import MOST_TURNED, oldest_first
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Message, Moment
from bellrock.records.pattern import regex

_CHATS = "ChatHistory"
_WITH = "Chat History with "
_ROOTS = ('"Your Activity"', '"Activity"', '"App Settings"', '"Direct Message', '"Profile"')
_USERNAME = regex(r"[A-Za-z0-9._]{2,24}")
_IN_A_CHAT = 4
_MILLISECONDS = 10**11


def sure(given: Given) -> Sure:
    """Sure by the key above the chats, or by the name of the file and the parts of the export."""
    words = given.words
    if not words.lstrip("\ufeff \t\r\n").startswith("{"):
        return Sure.NO
    if f'"{_CHATS}"' in words or f'"{_WITH}' in words:
        return Sure.SURELY
    bare = given.name.replace("\\", "/").rpartition("/")[2].lower()
    return Sure.LIKELY if bare.startswith("user_data") and any(root in words for root in _ROOTS) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages chat by chat, the oldest of each first."""
    # All is gone into, since what the person watched is far longer than one value may be.
    stream = JsonStream(given.opens(), given.encoding, lambda path: len(path) <= _IN_A_CHAT)
    key, held = "", list[Mapping[str, Any]]()
    for value in stream.values():
        if len(value.path) != _IN_A_CHAT or value.path[2] != _CHATS or not isinstance(value.value, dict):
            continue
        if str(value.path[3]) != key:
            yield from _chat(key, held, tally)
            key, held = str(value.path[3]), []
        held.append(value.value)
        if given.size > MOST_TURNED:
            yield from _chat(key, held, tally)
            held = []
    yield from _chat(key, held, tally)
    stream.tell(given.name, tally)


def _chat(key: str, rows: list[Mapping[str, Any]], tally: Tally) -> Iterator[Message]:
    if not rows:
        return
    other = key.removeprefix(_WITH).removesuffix(":")
    tally.conversations.name(other, other)
    if _USERNAME.fullmatch(other):
        link, where = f"https://www.tiktok.com/@{other}", "the name of the chat"
        tally.conversations.identify(Identity(other, IdentityKind.USERNAME, other, where))
        tally.conversations.identify(Identity(other, IdentityKind.PROFILE_LINK, link, where, derived=True))
    for row in oldest_first(rows, _sent):
        yield tally.add(
            Message(
                index=tally.next_index,
                text=words(row.get("Content")),
                author=name(row.get("From")) or None,
                sent=_sent(row),
                conversation=other,
            )
        )


def _sent(row: Mapping[str, Any]) -> Moment | None:
    """A date, or seconds or milliseconds since 1970."""
    written = row.get("Date")
    count = number(written)
    if count is not None:
        return since_1970(count, 1000 if count > _MILLISECONDS else 1)
    return written_date(written, is_utc=False)


READER = Reader(
    format="tiktok",
    title="TikTok messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="user_data.json and user_data_tiktok.json: direct messages with usernames",
    misses="pictures and videos that were shared; the export as text files; account numbers",
    endings=(".json",),
)
