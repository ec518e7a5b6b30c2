"""A case: one material with its readings and what the person said."""

from dataclasses import dataclass
from enum import StrEnum

from bellrock.records.detail import Detail
from bellrock.records.errors import Unreadable
from bellrock.records.material import Conversation, Material
from bellrock.records.message import MailHead, Message, Moment
from bellrock.records.recognition import Recognition
from bellrock.records.said import Said
from bellrock.records.situation import Situation
from bellrock.records.theirs import TheirWords


class Verdict(StrEnum):
    """Which headline answers the person's question; its words stand in content/headlines.yaml."""

    BLUFF = "bluff"
    BLUFF_IF_MAIL = "bluff_if_mail"
    REAL = "real"
    OTHER_EXTORTION = "other_extortion"
    OWN_REPORT = "own_report"
    ABOUT = "about"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailCheck:
    """One check of a mail that calms or warns: `id` names its words in content/mail_checks.yaml.

    What was found stands beside those words: `value` was written by somebody else, `ours` by us.
    """

    id: str
    value: TheirWords | None = None
    ours: str = ""


@dataclass(frozen=True, slots=True)
class MailPart:
    """One mail of a file that holds several: the message that begins it, its head, and its own answer."""

    message: int
    head: MailHead
    sent: Moment | None
    recognition: Recognition


@dataclass(frozen=True, slots=True)
class ConversationAnswer:
    """One conversation of an export that holds several, with its own answer."""

    conversation: Conversation
    recognition: Recognition


class Shows(StrEnum):
    """What a picture shows, as the person says it; no program can tell."""

    WORDS = "words"
    PROFILE = "profile"
    INTIMATE = "intimate"


@dataclass(frozen=True, slots=True)
class Wants:
    """What is wanted beside the answer: the messages themselves.

    `together` says that the stream is a container that we made of several files.
    `shows` is what the person said of every picture among them; None where nothing was said.
    """

    messages: bool = False
    together: bool = False
    shows: Shows | None = None


ANSWER_ALONE = Wants()
"""Nothing beside the answer."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of one material; `name` is the path or label under which it was handed in.

    `said` holds the words around each quote, in the order of the material.
    `parts` holds an answer for each mail where there are several, `conversations` one for each conversation.
    `messages` holds what was said, where that was wanted; of very much the first part, and how many were left out.
    """

    name: str
    material: Material
    recognition: Recognition
    details: tuple[Detail, ...]
    situation: Situation
    verdict: Verdict
    mail: MailHead | None = None
    checks: tuple[MailCheck, ...] = ()
    said: tuple[Said, ...] = ()
    parts: tuple[MailPart, ...] = ()
    conversations: tuple[ConversationAnswer, ...] = ()
    messages: tuple[Message, ...] = ()
    messages_left_out: int = 0


@dataclass(frozen=True, slots=True)
class PartFile:
    """One file of several that were read as one: its path, and its SHA-256, none where it was not read."""

    path: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that could not be read, and why; the others are still read."""

    name: str
    error: Unreadable
