"""Material: the head that a reader gives when it has yielded every message."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.message import Moment


class Channel(StrEnum):
    """How the material reached the person: a mail, a chat, or a pasted text of which that is not known."""

    MAIL = "mail"
    CHAT = "chat"
    TEXT = "text"


# Our own names for parts that have none; every other name of a part was chosen by somebody else.
OUR_PARTS = frozenset(
    {
        "a second From line",
        "a very long message",
        "more attached mails",
        "more parts",
        "some letters",
        "words outside the parts",
    }
)


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of the material that could not be read: its escaped name or one of `OUR_PARTS`, and why."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Material:
    """What was read: `messages` counts what people sent, without system lines; `sha256` is of the bytes given.

    `closed` counts files that came along, were not opened and may hold a picture, such as a PDF or a zip.
    """

    format: str
    channel: Channel
    sha256: str
    participants: tuple[str, ...]
    messages: int
    first: Moment | None
    last: Moment | None
    unread: tuple[Unread, ...] = ()
    pictures: int = 0
    closed: int = 0
