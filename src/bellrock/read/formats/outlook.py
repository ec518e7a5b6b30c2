"""Mails as Outlook saves them (.msg)."""

from collections.abc import Iterator

from bellrock.read import limits, mail
from bellrock.read.given import Given
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.errors import NoWords, TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Message

_LOCKED = "This document is locked with a password. Open it, copy the words, and paste them."
_OTHER = "If it is an Outlook mail, save it as .eml and try that. If it is a document, copy its words."
_SIGN = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKS = "ENCRYPTEDPACKAGE"


def sure(given: Given) -> Sure:
    """Sure by the sign of compound files ([MS-CFB], 2.2), which no other reader knows."""
    return Sure.SURELY if given.head.startswith(_SIGN) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The mail, then the mails and texts attached to it."""
    from bellrock.read import outlook
    from bellrock.read.compound import Compound

    if given.size > limits.ONE_TEXT:
        raise TooLarge(given.name)
    try:
        file = Compound(given.name, given.whole())
    except NoWords:
        raise NoWords(given.name, _OTHER) from None
    if not outlook.is_mail(file):
        raise NoWords(given.name, _LOCKED if _LOCKS in file.paths else _OTHER)
    yield from mail.message_of(outlook.mail_of(file), tally)


READER = Reader(
    format="msg",
    title="Mail of Outlook",
    channel=Channel.MAIL,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads=".msg: the headers, the words, the mails, chats and documents attached to it",
    misses="words kept as rich text alone; attached pictures; what is locked",
    endings=(".msg",),
    binary=True,
)
