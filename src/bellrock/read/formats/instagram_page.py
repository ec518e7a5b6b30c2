"""Instagram's own export as HTML: one folder a thread, in it message_1.html and on, the highest number the oldest."""

from collections.abc import Iterator

from bellrock.read import instagram_folder, meta_page, meta_thread
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


def sure(given: Given) -> Sure:
    """Sure where a page of a thread stands in a folder of Instagram, likely where its words name Instagram."""
    if not meta_page.is_thread(given):
        return Sure.NO
    if "instagram" in given.name.lower():
        return Sure.SURELY
    return Sure.LIKELY if "instagram" in given.words.lower() else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of one page of a thread; the folder's name gives the username of the other person."""
    folder = meta_page.thread_of(given)
    instagram_folder.identify(folder, tally)
    yield from meta_page.messages(given, tally, folder)


def place(name: str) -> tuple[str, int]:
    """Thread by thread, the oldest page first."""
    return meta_thread.folder_of(name), -meta_thread.number_of(name)


READER = Reader(
    format="instagram_page",
    title="Instagram messages (HTML)",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="message_1.html and on of every thread, requests included; the username from the folder's name",
    misses="the zone of the times, and times in a language that is not known here; ask for JSON instead",
    endings=(".html",),
    place=place,
)
