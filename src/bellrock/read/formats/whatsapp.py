"""WhatsApp chats as both phone systems export them, and words copied out of a chat."""

from collections.abc import Iterator

from bellrock.read.charset import looks_binary
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import GUESSED, Tally
from bellrock.read.whatsapp import chat
from bellrock.records.errors import NotText
from bellrock.records.material import Channel
from bellrock.records.message import Message


def sure(given: Given) -> Sure:
    """Sure where the first words are stamped lines of somebody who writes, or the app's own notice."""
    return Sure.SURELY if chat.looks_like(given.words) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages and notices in their order."""
    if looks_binary(given.words, given.encoding):
        raise NotText(given.name)
    stray = given.has_stray_bytes(given.encoding)
    if given.guessed_encoding or (stray and given.encoding == "utf-8"):
        tally.miss(*GUESSED)
    yield from chat.messages(given.opens, given.encoding, tally, given.beside)


READER = Reader(
    format="whatsapp",
    title="WhatsApp chat",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="text files of Android and iPhone, alone or in their zip, and words copied out of a chat",
    misses="numbers of people whose name was saved; what was sent as a picture, a video or a voice message",
    endings=(".txt",),
)
