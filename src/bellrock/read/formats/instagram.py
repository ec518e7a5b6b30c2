"""Instagram's own export as JSON: one folder a thread, in it message_1.json and on, the highest number the oldest."""

from collections.abc import Iterator

from bellrock.read import meta_thread
from bellrock.read.given import Given
from bellrock.read.instagram_folder import identify
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


def sure(given: Given) -> Sure:
    """Sure where messages have the keys of a thread, and nothing says that it is Messenger's."""
    if not meta_thread.is_thread(given.words):
        return Sure.NO
    if "instagram" in given.name.lower():
        return Sure.SURELY
    return Sure.NO if meta_thread.is_messengers(given.words) else Sure.LIKELY


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of one file of a thread; the folder's name gives the username of the other person."""
    folder = meta_thread.folder_of(given.name)
    identify(folder, tally)
    yield from meta_thread.messages(given, tally, folder)


def place(name: str) -> tuple[str, int]:
    """Thread by thread, the oldest file first."""
    return meta_thread.folder_of(name), -meta_thread.number_of(name)


READER = Reader(
    format="instagram",
    title="Instagram messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="message_1.json and on of every thread, requests included; the username from the folder's name",
    misses="account numbers; words of messages that vanished or were unsent",
    endings=(".json",),
    place=place,
)
