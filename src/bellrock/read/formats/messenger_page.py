"""Facebook Messenger's own export as HTML: one folder a thread, in it message_1.html and on."""

from collections.abc import Iterator

from bellrock.read import meta_page, meta_thread
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


def sure(given: Given) -> Sure:
    """Sure where a page of a thread stands in a folder of Facebook; a page that says nothing more is likely one."""
    if not meta_page.is_thread(given):
        return Sure.NO
    return Sure.SURELY if "facebook" in given.name.lower() else Sure.LIKELY


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of one page of a thread; only names stand in it, no account."""
    yield from meta_page.messages(given, tally, meta_page.thread_of(given))


def place(name: str) -> tuple[str, int]:
    """Thread by thread, the oldest page first."""
    return meta_thread.folder_of(name), -meta_thread.number_of(name)


READER = Reader(
    format="messenger_page",
    title="Messenger messages (HTML)",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="message_1.html and on of every thread, with reactions, links, names of files",
    misses="the other person's account; the zone of the times, and times in a language that is not known here",
    endings=(".html",),
    place=place,
)
