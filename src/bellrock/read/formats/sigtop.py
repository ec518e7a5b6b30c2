"""Signal as sigtop writes it: a text a conversation, each message with a head of fields and its time with an offset.

Facts: the program's own code.
"""

from collections.abc import Iterator
from itertools import pairwise

from bellrock.read.gathered import Gathered, told_cut
from bellrock.read.given import Given
from bellrock.read.lines import lines_of
from bellrock.read.mail_date import when_of
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction
from bellrock.records.pattern import regex

_TITLE = "Conversation: "
_FIRST = regex(r"\n\r?\n(?:From: [^\n]{1,500}\n)?Type: [a-z][a-z0-9-]{0,40}\r?\n(?:Sent|Received): ")
_TYPE = regex(r"Type: [a-z][a-z0-9-]{0,40}")
_TIMES = ("Sent: ", "Received: ")
_KNOWN_BY = regex(r"\((\+\d{5,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)")
_OWNER = "You"
_SENT_BY_PEOPLE = frozenset(("incoming", "outgoing"))
_QUOTE = "> From: "
_MOST_OF_ONE = 1_000
_LONGEST_FIELD = 2_000


def sure(given: Given) -> Sure:
    """Sure where the first line names the conversation, and a message has the program's fields."""
    words = given.words.lstrip("\ufeff")
    return Sure.SURELY if words.startswith(_TITLE) and _FIRST.search(words) else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages in the order of the file, which is that of their times."""
    title = ""
    block: _Block | None = None
    blank = True
    for line, following in pairwise(_ended(given)):
        if block is None and not title and line.lstrip("\ufeff").startswith(_TITLE):
            title = line.lstrip("\ufeff")[len(_TITLE) :][:_LONGEST_FIELD]
            tally.conversations.name(title, title)
            _identify(title, "the head of the chat", tally)
        elif blank and _begins(line, following):
            if block is not None:
                yield block.told(given, tally, title)
            block = _Block()
            block.line(line)
        elif block is not None:
            block.line(line)
        blank = not line
    if block is not None:
        yield block.told(given, tally, title)


def _ended(given: Given) -> Iterator[str]:
    """The lines, and an empty one behind the last."""
    yield from lines_of(given.opens(), given.encoding)
    yield ""


def _begins(line: str, following: str) -> bool:
    """True for the first field of a message; the words of one may hold such a line, hardly two."""
    if line.startswith("From: "):
        return _TYPE.fullmatch(following) is not None
    return _TYPE.fullmatch(line) is not None and following.startswith(_TIMES)


def _identify(name: str, where: str, tally: Tally) -> None:
    """The number or the account behind a name."""
    if found := _KNOWN_BY.fullmatch(name, max(0, name.rfind("("))):
        kind = IdentityKind.PHONE if found[1].startswith("+") else IdentityKind.ACCOUNT_ID
        tally.conversations.identify(Identity(name, kind, found[1], where))


def _file(written: str) -> Attachment:
    """A file: its name, then in brackets its kind and its size."""
    name, _, rest = written.rpartition(" (")
    return Attachment(name, rest.partition(",")[0]) if name and rest.endswith(" bytes)") else Attachment(written)


class _Block:
    """One message, line by line: its fields, then its words."""

    def __init__(self) -> None:
        self._fields: dict[str, str] = {}
        self._files: list[Attachment] = []
        self._reactions: list[Reaction] = []
        self._in_head = True
        self._words, self._blanks = Gathered(), 0

    def line(self, line: str) -> None:
        """One line more."""
        if self._in_head and line:
            self._field(*line.partition(": ")[::2])
        elif self._in_head:
            self._in_head = False
        elif line:
            if self._words.text:
                self._words.add("\n" * (self._blanks + 1))
            self._words.add(line)
            self._blanks = 0
        else:
            self._blanks += 1

    def _field(self, key: str, value: str) -> None:
        if key == "Attachment" and len(self._files) < _MOST_OF_ONE:
            self._files.append(_file(value[:_LONGEST_FIELD]))
        elif key == "Reaction" and len(self._reactions) < _MOST_OF_ONE:
            sign, _, author = value.partition(" from ")
            self._reactions.append(Reaction(author, sign))
        elif len(self._fields) < _MOST_OF_ONE:
            self._fields.setdefault(key, value[:_LONGEST_FIELD])

    def told(self, given: Given, tally: Tally, title: str) -> Message:
        """The message, counted."""
        if self._words.cut:
            tally.miss(*told_cut("a very long message"))
        author, kind = self._fields.get("From", ""), self._fields.get("Type", "")
        if author and author != _OWNER:
            _identify(author, "the name of the sender", tally)
        raw = self._fields.get("Sent") or self._fields.get("Received") or ""
        marks: list[Mark] = [Mark.MEDIA] if self._files else []
        if kind == "call-history":
            marks.append(Mark.CALL)
        message = Message(
            index=tally.next_index,
            text=self._text(marks),
            author=author or None,
            sent=Moment(raw, when_of(raw)) if raw else None,
            kind=MessageKind.MESSAGE if kind in _SENT_BY_PEOPLE else MessageKind.SYSTEM,
            attachments=tuple(
                Attachment(each.name, each.media_type, each.name in given.beside) for each in self._files
            ),
            conversation=title,
            marks=tuple(marks),
            reactions=tuple(self._reactions),
        )
        return tally.add(message)

    def _text(self, marks: list[Mark]) -> str:
        lines = self._words.text.split("\n")
        if "Edited" in self._fields and lines[0].startswith("| Version: "):
            marks.append(Mark.EDITED)
            return "\n".join(reversed(list(_versions(lines))))
        if lines[0].startswith(_QUOTE):
            marks.append(Mark.REPLY)
        return _without_quote(lines)


def _versions(lines: list[str]) -> Iterator[str]:
    """The words of each version of an edited message, the newest first."""
    held: list[str] | None = None
    for line in lines:
        inner = line.removeprefix("|").removeprefix(" ")
        if line.startswith("| Version: "):
            if held is not None:
                yield _without_quote(held)
            held = None
        elif held is not None:
            held.append(inner)
        elif not inner:
            held = []
    if held is not None:
        yield _without_quote(held)


def _without_quote(lines: list[str]) -> str:
    """The words without the quote of an earlier message, which stands first."""
    start = 0
    if lines and lines[0].startswith(_QUOTE):
        while start < len(lines) and lines[start].startswith(">"):
            start += 1
    return "\n".join(lines[start:]).strip("\n")


READER = Reader(
    format="sigtop",
    title="Signal chat (sigtop)",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="its text: who wrote with number or account, times with their offset, every version of an edit, reactions",
    misses="its short text and its JSON; what the app says of itself beyond its kind",
    endings=(".txt",),
)
