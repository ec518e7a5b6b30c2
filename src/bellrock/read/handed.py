"""What is handed to the readers: a whole input, or a file out of a container; its kind is found by its bytes.

Whatever stands in whatever, all of it is unpacked out of the one allowance of its input.
"""

from collections.abc import Generator
from dataclasses import dataclass

from bellrock.read import archive, gunzipped, limits, tarred, zipped
from bellrock.read.charset import looks_binary
from bellrock.read.closed_kinds import what_to_do
from bellrock.read.formats import surest
from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure
from bellrock.read.tally import Tally
from bellrock.records.errors import NothingInside, NotText, TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Message

Messages = Generator[Message, None, "Found"]


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: the word of its format and how it reached the person; of several formats "mixed"."""

    format: str
    channel: Channel

    @classmethod
    def of(cls, formats: dict[str, Channel]) -> "Found":
        """What several files make together; of a chat among others nobody says that it is a mass mail."""
        channels = set(formats.values())
        channel = Channel.CHAT if Channel.CHAT in channels or len(channels) > 1 else channels.pop()
        return cls(next(iter(formats)) if len(formats) == 1 else "mixed", channel)


def messages(given: Given, tally: Tally) -> Messages:
    """The messages of one file, which may be a container of others; raises an `Unreadable`."""
    if tally.depth >= limits.HANDED_BACK:
        raise NothingInside(given.name, "Too much in it is packed one in the other.")
    tally.depth += 1
    try:
        found = yield from _messages(given, tally)
    finally:
        tally.depth -= 1
    return found


def _gunzipped(given: Given, tally: Tally) -> Messages:
    whole = gunzipped.Whole(given, tally.allowance)
    inner = whole.given()
    try:
        found = yield from messages(inner, tally)
    except NotText:
        raise NotText(given.name, "It is packed. Unpack it first, and try the file inside.") from None
    if whole.damaged:
        tally.doubt(shown(given.name), "It is damaged or was cut off. What is whole was read.")
    return found


def is_known(given: Given) -> bool:
    """True where a file that is attached to a mail is a container, or of a format other than a mail or plain words."""
    if given.head.startswith((*archive.STARTS, gunzipped.STARTS)) or tarred.is_tar(given.head):
        return True
    reader, sure = surest(given)
    return sure >= Sure.LIKELY and reader.channel is not Channel.MAIL and _is_of(reader, given)


def _is_of(reader: Reader, given: Given) -> bool:
    """True where the bytes are letters, as all but a few readers ask."""
    return reader.binary or not looks_binary(given.words, given.encoding)


def _messages(given: Given, tally: Tally) -> Messages:
    is_inner = tally.depth > 1
    reader, sure = surest(given)
    if given.head.startswith(archive.STARTS) and sure < Sure.LIKELY:
        return Found.of((yield from zipped.messages(given, tally)))
    if tarred.is_tar(given.head):
        return Found.of((yield from tarred.messages(given, tally)))
    if given.size > limits.PLAIN:
        raise TooLarge(given.name)
    if given.head.startswith(gunzipped.STARTS):
        return (yield from _gunzipped(given, tally))
    how = what_to_do(given.head)
    if how is not None:
        raise NotText(given.name, how)
    if is_inner and (sure < Sure.LIKELY or not _is_of(reader, given)):
        raise NotText(given.name)
    yield from reader.messages(given, tally)
    return Found(reader.format, reader.channel)
