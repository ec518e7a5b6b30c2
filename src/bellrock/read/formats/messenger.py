"""Facebook Messenger's own export as JSON: one folder a thread, in it message_1.json and on."""

from collections.abc import Iterator

from bellrock.read import meta_thread
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


def sure(given: Given) -> Sure:
    """Sure in a folder of Facebook, likely where a thread has keys that Messenger alone writes."""
    if not meta_thread.is_thread(given.words):
        return Sure.NO
    if "facebook" in given.name.lower():
        return Sure.SURELY
    return Sure.LIKELY if meta_thread.is_messengers(given.words) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of one file of a thread; only names stand in it, no account."""
    yield from meta_thread.messages(given, tally, meta_thread.folder_of(given.name))


def place(name: str) -> tuple[str, int]:
    """Thread by thread, the oldest file first."""
    return meta_thread.folder_of(name), -meta_thread.number_of(name)


READER = Reader(
    format="messenger",
    title="Messenger messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="message_1.json and on of every thread, with calls, shared links, reactions",
    misses="the other person's account: only the name that they show stands in the export",
    endings=(".json",),
    place=place,
)
