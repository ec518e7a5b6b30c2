"""Mails as mail programs save them, one or many in a file."""

from collections.abc import Iterator

from bellrock.read import limits, mail
from bellrock.read.charset import decode
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.errors import TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Message

_NAMES = (".eml", ".emlx", ".email", ".mht", ".mbox", ".mbx")
_COPY_SOME = "Or copy the words that matter, and paste only them."


def sure(given: Given) -> Sure:
    """Likely where the first lines are headers of a mail; the same lines may stand in a chat."""
    if _names_its_codes(given):
        return Sure.LIKELY
    if given.encoding == "utf-8":
        return Sure.NO
    words = given.words.encode("utf-8", "replace")
    return Sure.LIKELY if mail.looks_like(words, given.is_called(_NAMES)) else Sure.NO


def _names_its_codes(given: Given) -> bool:
    """True for a mail as programs write it, which names the codes of its parts itself."""
    return given.shown_encoding == "utf-8" and mail.looks_like(given.head, given.is_called(_NAMES))


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """Each mail's own message, then the mails and texts attached to it."""
    if given.size > limits.ONE_TEXT:
        raise TooLarge(given.name, _COPY_SOME)
    raw = given.whole()
    if given.encoding != "utf-8" and not _names_its_codes(given):
        raw = decode(raw, given.encoding)[0].encode("utf-8", "replace")
    yield from mail.messages(raw, tally)


READER = Reader(
    format="eml",
    title="Mail",
    channel=Channel.MAIL,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads=".eml, .emlx and .mbox: every mail with its headers, its words, and the mails, chats and documents attached",
    misses="what attached pictures and other files hold; they are named and not opened",
    endings=_NAMES,
)
