"""Material: the head that a reader gives when it has yielded every message."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.message import Moment


class Channel(StrEnum):
    """How the material reached the person: a mail, a chat, or a pasted text of which that is not known."""

    MAIL = "mail"
    CHAT = "chat"
    TEXT = "text"


# Our own names for parts that have none. Every other name of a part was chosen by somebody else and is shown as a
# quote; a name of ours that is missing here is quoted too, which is odd and does no harm.
OUR_PARTS = frozenset(
    {
        "a file outside this mail",
        "a second From line",
        "an earlier mail",
        "attached files",
        "a very long message",
        "deadlines",
        "drawings",
        "hidden words",
        "other files",
        "more IBANs",
        "more account names",
        "more amounts of money",
        "more attached mails",
        "more bank accounts",
        "more deadlines",
        "more email addresses",
        "more gift card codes",
        "more links",
        "more pages",
        "more participants",
        "more parts",
        "more payment names",
        "more phone numbers",
        "more profiles",
        "more transactions",
        "more transfer numbers",
        "more wallets",
        "phone numbers",
        "signs of a threat",
        "some letters",
        "the headers",
        "the other person's words",
        "wallets in pieces",
        "wallets with misread letters",
        "words outside the parts",
    }
)


class IdentityKind(StrEnum):
    """By what an app knows an account, most lasting first."""

    ACCOUNT_ID = "account_id"
    USERNAME = "username"
    PHONE = "phone"
    EMAIL = "email"
    PROFILE_LINK = "profile_link"


@dataclass(frozen=True, slots=True)
class Identity:
    """What an export gives of an account beside the name that it shows.

    `of` is the name as shown, or the conversation where it is not said whose it is; `where` says where it stood.
    A `derived` one was made of another by the rule of the app and stands nowhere in the export.
    """

    of: str
    kind: IdentityKind
    value: str
    where: str
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation of an export: its `key` in the messages, its title, how many messages, by whom, and when."""

    key: str
    title: str
    messages: int
    participants: tuple[str, ...]
    first: Moment | None
    last: Moment | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of the material that could not be read: its escaped name or one of `OUR_PARTS`, and why."""

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
    `conversations` lists those of an export that keeps several apart, `identities` the accounts that it names.
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
    conversations: tuple[Conversation, ...] = ()
    identities: tuple[Identity, ...] = ()
