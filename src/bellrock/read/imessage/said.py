"""One message of imessage-exporter as far as it was read; its HTML and its text have the same parts."""

import re

from bellrock.read.gathered import Gathered
from bellrock.read.given import Given
from bellrock.read.tally import Tally
from bellrock.read.written_time import when_written
from bellrock.records.material import Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction
from bellrock.records.pattern import regex

STAMP = regex(r"[A-Z][a-z]{2} {1,2}\d{1,2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M")
"""A time as the program writes it, in English on every Mac."""

MOST_OF_ONE = 1_000
"""Files and reactions of one message that are kept."""

LONGEST_NAME = 1_000
_REACTION = regex(r"(.{1,60}?) by (.{1,300})", re.DOTALL)
_STICKER = regex(r"(?:Sticker )?from ([^:]{1,300})(?::.*)?", re.DOTALL)
_PHONE = regex(r"\+?\d[\d ()-]{4,20}")
_EMAIL = regex(r"[^\s@]{1,100}@[^\s@.]{1,100}\.[^\s@]{1,100}")
_ME = "Me"


class Said:
    """The parts of one message; each may come in pieces."""

    def __init__(self) -> None:
        self.stamp, self.author, self.id = Gathered(LONGEST_NAME), Gathered(LONGEST_NAME), ""
        self.words = Gathered()
        self.marks: dict[Mark, None] = {}
        self.files: list[str] = []
        self.reactions: list[Reaction] = []
        self.again = False
        self.is_nested = False
        self.is_mine = False

    def react(self, written: str) -> None:
        """Take a reaction as it is written: a sign by somebody, or a sticker from somebody."""
        if len(self.reactions) >= MOST_OF_ONE:
            return
        if found := _REACTION.fullmatch(written):
            self.reactions.append(Reaction(found[2].strip(), found[1].strip()))
        elif found := _STICKER.fullmatch(written):
            self.reactions.append(Reaction(found[1].strip(), "sticker"))

    def file(self, path: str) -> None:
        """Take a file by its path."""
        name = path.replace("\\", "/").rpartition("/")[2]
        if name and len(self.files) < MOST_OF_ONE and name not in self.files[-1:]:
            self.files.append(name)

    @property
    def key(self) -> str:
        """What two printings of one message have in common."""
        return self.id or "\n".join((self.stamp.stripped, self.author.stripped, self.words.stripped))

    def told(self, given: Given, tally: Tally) -> Message:
        """The message; its number is given when its place is known."""
        raw, author = self.stamp.stripped, self.author.stripped
        if author and not self.is_mine and author != _ME:
            _identify(author, tally)
        if self.files:
            self.marks[Mark.MEDIA] = None
        return Message(
            index=0,
            text=self.words.text.strip("\n"),
            author=author or None,
            sent=moment(raw),
            attachments=tuple(Attachment(name, present=name in given.beside) for name in self.files),
            conversation=conversation_of(given.name),
            marks=tuple(self.marks),
            reactions=tuple(self.reactions),
        )


def moment(written: str) -> Moment | None:
    """The local time; what stands behind it, such as when it was read, is no part of it."""
    raw = written.partition("(")[0].strip()
    return Moment(raw, when_written(raw)) if raw else None


def announcement(written: str, given: Given) -> Message:
    """What the program says that somebody did to the conversation."""
    found = STAMP.match(written)
    stamp = found.group() if found else ""
    text = written[len(stamp) :].strip()
    name = conversation_of(given.name)
    return Message(0, text, sent=moment(stamp), kind=MessageKind.SYSTEM, conversation=name)


def conversation_of(name: str) -> str:
    """The conversation, which has its own file, called by its people; nothing where the file has no name."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    return "" if name == "-" else bare.rpartition(".")[0]


def _identify(author: str, tally: Tally) -> None:
    """A sender who is no contact is named by the number or the address."""
    kind = IdentityKind.PHONE if _PHONE.fullmatch(author) else IdentityKind.EMAIL if _EMAIL.fullmatch(author) else None
    if kind is not None:
        tally.conversations.identify(Identity(author, kind, author, "the name of the sender"))
