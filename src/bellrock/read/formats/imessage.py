"""iMessage and SMS of an iPhone or a Mac, as imessage-exporter writes them in HTML."""

from bellrock.read.given import Given
from bellrock.read.imessage import page
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.records.material import Channel

_HINTS = ('<div class="message"', '<span class="timestamp">', '<span class="sender">')
_SIDES = ('<div class="sent ', '<div class="received">')


def sure(given: Given) -> Sure:
    """Sure where the first words are a page with the parts of such a message."""
    words = given.words
    if not words.lstrip("\ufeff \t\r\n").startswith("<") or not all(hint in words for hint in _HINTS):
        return Sure.NO
    return Sure.SURELY if any(side in words for side in _SIDES) else Sure.NO


READER = Reader(
    format="imessage",
    title="iMessage (imessage-exporter, HTML)",
    channel=Channel.CHAT,
    sure=sure,
    messages=page.messages,
    tested=Tested.REAL,
    reads="a page a conversation: replies once and in their place, edits with what stood before, reactions, app cards",
    misses="the zone of the times; handwriting and drawings; numbers of people whose name was saved",
    endings=(".html",),
)
