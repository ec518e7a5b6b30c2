"""Discord chats as the program DiscordChatExporter saves them in JSON.

Facts: DiscordChatExporter.Core/Exporting/JsonMessageWriter.cs. It rewrites some words: mentions become names, and
what Discord tells becomes a sentence in English.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import attachment, fields, name, number, rows, words, written_date
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Reaction

_KEYS = ('"guild"', '"channel"', '"dateRange"')
_NOTICES = frozenset(
    (
        *("RecipientAdd", "RecipientRemove", "Call", "ChannelNameChange", "ChannelIconChange"),
        *("ChannelPinnedMessage", "GuildMemberJoin", "ThreadCreated"),
    )
)
_PATHS = frozenset({(), ("messages",)})
_MOST_HELD = 50


def sure(given: Given) -> Sure:
    """Sure where the file begins with the keys of the program."""
    words = given.words
    if words.lstrip("\ufeff \t\r\n").startswith("{") and all(key in words for key in _KEYS):
        return Sure.SURELY
    return Sure.NO


class _Reading:
    """One file, which holds one channel."""

    def __init__(self, given: Given, tally: Tally) -> None:
        self.given, self.tally = given, tally
        self.id = self.title = self.type = ""
        self.found = False
        self.held: dict[str, Mapping[str, Any]] = {}

    def messages(self) -> Iterator[Message]:
        """Every message and notice, in the order of the file."""
        stream = JsonStream(self.given.opens(), self.given.encoding, _PATHS.__contains__)
        for path, key, value in stream.values():
            if path == ("messages",) and isinstance(value, dict):
                self._meet(fields(value.get("author")))
                yield self.tally.add(self._message(value))
            elif path == () and key == "channel":
                channel = fields(value)
                self.id, self.type = name(channel.get("id")), name(channel.get("type"))
                self.title = name(channel.get("name"))
                self.tally.conversations.name(self.id, self.title)
        if not self.found:
            for author in self.held.values():
                self._identify(author)
        stream.tell(self.given.name, self.tally)

    def _message(self, row: Mapping[str, Any]) -> Message:
        forwarded = fields(row.get("forwardedMessage"))
        attachments = tuple(self._attachments(row, forwarded))
        return Message(
            index=self.tally.next_index,
            text=_text(row, forwarded),
            author=_shown(fields(row.get("author"))) or None,
            sent=written_date(row.get("timestamp"), is_utc=True),
            kind=MessageKind.SYSTEM if words(row.get("type")) in _NOTICES else MessageKind.MESSAGE,
            attachments=attachments,
            conversation=self.id,
            marks=tuple(_marks(row, attachments)),
            reactions=tuple(_reactions(row.get("reactions"))),
        )

    def _attachments(self, row: Mapping[str, Any], forwarded: Mapping[str, Any]) -> Iterator[Attachment]:
        for file in (*rows(row.get("attachments")), *rows(forwarded.get("attachments"))):
            yield attachment(words(file.get("fileName")), "", self.given.beside)
        for sticker in rows(row.get("stickers")):
            yield Attachment(words(sticker.get("name")), "image/*")

    def _meet(self, author: Mapping[str, Any]) -> None:
        """In a chat of two, the channel is called like the other person; where it is not, both are listed."""
        if self.type != "DirectTextChat" or self.title in (name(author.get("name")), _shown(author)):
            self._identify(author)
            self.found = True
        elif len(self.held) < _MOST_HELD:
            self.held.setdefault(name(author.get("id")), author)

    def _identify(self, author: Mapping[str, Any]) -> None:
        account, username = name(author.get("id")), name(author.get("name"))
        of, ending = _shown(author), name(author.get("discriminator"))
        where = "the author of a message"
        if username:
            # Names have no number behind them since 2023.
            whole = f"{username}#{ending}" if ending.strip("0") else username
            self._note(Identity(of, IdentityKind.USERNAME, whole, where))
        if account:
            link = f"https://discord.com/users/{account}"
            self._note(Identity(of, IdentityKind.ACCOUNT_ID, account, where))
            self._note(Identity(of, IdentityKind.PROFILE_LINK, link, where, derived=True))

    def _note(self, identity: Identity) -> None:
        self.tally.conversations.identify(identity)


def _shown(author: Mapping[str, Any]) -> str:
    """The name that the app shows: the nickname where the person has one."""
    return name(author.get("nickname")) or name(author.get("name"))


def _text(row: Mapping[str, Any], forwarded: Mapping[str, Any]) -> str:
    """The words; of a message that has none, the words of the card that it shows."""
    lines = [words(row.get("content")), words(forwarded.get("content"))]
    if not any(lines):
        cards = (*rows(row.get("embeds")), *rows(forwarded.get("embeds")))
        lines = [words(card.get(key)) for card in cards for key in ("title", "description", "url")]
    return "\n".join(line for line in lines if line)


def _marks(row: Mapping[str, Any], attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if row.get("timestampEdited"):
        yield Mark.EDITED
    if row.get("type") == "Call" or row.get("callEndedTimestamp"):
        yield Mark.CALL
    if attachments:
        yield Mark.MEDIA
    if row.get("forwardedMessage"):
        yield Mark.FORWARDED
    elif row.get("reference") and words(row.get("type")) not in _NOTICES:
        yield Mark.REPLY


def _reactions(listed: object) -> Iterator[Reaction]:
    for each in rows(listed):
        sign = words(fields(each.get("emoji")).get("name"))
        people = [_shown(user) for user in rows(each.get("users"))]
        yield from (Reaction(person, sign) for person in people if person)
        if (number(each.get("count")) or 0) > len(people):
            yield Reaction("", sign)


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages and notices of one channel."""
    yield from _Reading(given, tally).messages()


READER = Reader(
    format="discord_exporter",
    title="Discord messages, saved with DiscordChatExporter",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="JSON of DiscordChatExporter, one channel a file: both sides, edits, answers, calls, reactions",
    misses="some letters, since the program writes mentions as names; HTML, CSV and text of the same program",
    endings=(".json",),
)
