"""A message: one thing that somebody sent, as a reader found it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MessageKind(StrEnum):
    """What a message is.

    `MESSAGE` was sent by a person or an account.
    `SYSTEM` is a line that the app wrote and nobody sent.
    `PART` is a part of its carrier: a mail attached to a mail.
    """

    MESSAGE = "message"
    SYSTEM = "system"
    PART = "part"


class Mark(StrEnum):
    """What an app says of a message beside its words."""

    DELETED = "deleted"
    EDITED = "edited"
    CALL = "call"
    MEDIA = "media"
    FORWARDED = "forwarded"
    REPLY = "reply"
    VANISHES = "vanishes"


@dataclass(frozen=True, slots=True)
class Reaction:
    """A sign that somebody set under a message; `author` as the app names them, empty where it does not."""

    author: str
    sign: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as the material gives it: `raw` as written, `when` aware (UTC) where the zone is known, else naive."""

    raw: str
    when: datetime | None

    def iso(self) -> str | None:
        """ISO 8601 with Z where the zone is known, else without an offset, else None."""
        if self.when is None:
            return None
        text = self.when.isoformat()
        return text.replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class MailHead:
    """The headers of a mail that a person may need, decoded; an absent header is the empty string.

    `authentication` holds what stands above the first Received header, which only the receiver can have written;
    `received_by` is the host that this header names, `senders` the number of From lines.
    """

    subject: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    reply_to: str = ""
    authentication: tuple[str, ...] = ()
    received_by: str = ""
    senders: int = 1


@dataclass(frozen=True, slots=True)
class Attachment:
    """An attachment by name only: its `name` as written, its media type, whether it is in the material."""

    name: str
    media_type: str = ""
    present: bool = False

    @property
    def is_picture(self) -> bool:
        """True for anything that may show a person: pictures and videos."""
        ending = self.name.rpartition(".")[2].lower()
        return self.media_type.startswith(("image/", "video/")) or ending in _PICTURE_ENDINGS


_PICTURES = ("jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff")
_VIDEOS = ("mp4", "mov", "m4v", "avi", "mkv", "webm", "3gp")
_PICTURE_ENDINGS = frozenset((*_PICTURES, *_VIDEOS))


@dataclass(frozen=True, slots=True)
class Message:
    """One message: `index` counts all that the reader yields from 0, system lines and mail parts included.

    `conversation` is the key of its conversation in the material, empty where there is only one.
    """

    index: int
    text: str
    author: str | None = None
    sent: Moment | None = None
    kind: MessageKind = MessageKind.MESSAGE
    attachments: tuple[Attachment, ...] = ()
    mail: MailHead | None = None
    conversation: str = ""
    marks: tuple[Mark, ...] = ()
    reactions: tuple[Reaction, ...] = ()
