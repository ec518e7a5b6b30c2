"""Material: the head that a reader gives when it has yielded every message."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.message import Moment


class Channel(StrEnum):
    """How the material reached the person: a mail, a chat, or a pasted text of which that is not known."""

    MAIL = "mail"
    CHAT = "chat"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of the material that could not be read: its escaped name and the reason in plain words."""

    part: str
    why: str


@dataclass(frozen=True, slots=True)
class Material:
    """What was read: `messages` counts what people sent, without system lines; `sha256` is of the bytes given.

    `pictures` counts pictures and videos that are in it.
    `closed` counts files that came along, were not opened and may hold a picture, such as a PDF or a zip.
    `on_the_web` counts pictures that would be fetched, and links that may lead to a picture or a video.
    `unknown` counts what cannot be told to be plain words: what is locked, broken, cut off, or past a limit.
    `chats` counts the chats that stand in a mail or a text.
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
    on_the_web: int = 0
    unknown: int = 0
    chats: int = 0
