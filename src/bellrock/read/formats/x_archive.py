"""The archive of X, once Twitter: direct-messages.js and direct-messages-group.js, and their parts.

Facts: public parsers of the archive. People are numbers there; the text holds short links, whose targets stand beside.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read import limits
from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream, Path
from bellrock.read.json_values import fields, name, rows, words, written_date
from bellrock.read.oldest_first import MOST_TURNED, oldest_first
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction
from bellrock.records.pattern import regex

_BEGINS = "window.YTD.direct_message"
_PAIR = regex(r"([0-9]{1,20})-([0-9]{1,20})")
_PATHS: frozenset[Path] = frozenset({(), (0,), (0, "dmConversation"), (0, "dmConversation", "messages")})
_SENT = frozenset(("messageCreate", "welcomeMessageCreate"))
_CAPITAL = regex(r"([A-Z])")
_WHERE = "the number of the account"

Event = tuple[str, Mapping[str, Any]]


def sure(given: Given) -> Sure:
    """Sure where the file begins with the name that X gives it; its headers hold no words."""
    head = given.words[:200].lstrip("\ufeff \t\r\n")
    return Sure.SURELY if head.startswith(_BEGINS) and "headers" not in head.partition("=")[0] else Sure.NO


class _Reading:
    """One file of conversations, each held until it ends."""

    def __init__(self, given: Given, tally: Tally) -> None:
        self.given, self.tally = given, tally
        self.place: Path = ()
        self.id = ""
        self.held: list[Event] = []
        self.pairs: dict[tuple[str, str], None] = {}

    def messages(self) -> Iterator[Message]:
        """Every conversation, the oldest message of each first."""
        stream = JsonStream(self.given.opens(), self.given.encoding, _PATHS.__contains__)
        for value in stream.values():
            if value.path[:1] != self.place[:1]:
                yield from self._conversation()
                self.place, self.id = value.path, ""
            if value.path[2:] == ("messages",):
                self.held.extend(_events(value.value))
                if self.given.size > MOST_TURNED:
                    yield from self._conversation()
            elif value.key == "conversationId":
                self.id = name(value.value)
        yield from self._conversation()
        self._identify_others()
        stream.tell(self.given.name, self.tally)

    def _conversation(self) -> Iterator[Message]:
        key = self.id or " ".join(str(step) for step in self.place[:1])
        pair = _PAIR.fullmatch(key)
        if pair and len(self.pairs) < limits.IDENTITIES:
            self.pairs[pair[1], pair[2]] = None
        for kind, event in oldest_first(self.held, lambda each: _sent(each[1]), newest_first=True):
            if kind == "conversationNameUpdate":
                self.tally.conversations.name(key, words(event.get("name")))
            message = _message(kind, event, self.tally.next_index, key, self.given.beside)
            if message.author and not pair:
                self._identify(message.author, _WHERE)
            yield self.tally.add(message)
        self.held = []

    def _identify_others(self) -> None:
        """Of two accounts the one that stands in every conversation is the person's own, where there are several."""
        pairs = list(self.pairs)
        common = set(pairs[0]).intersection(*pairs) if len(pairs) > 1 else set()
        for pair in pairs:
            where = _WHERE if common else "the two accounts of the conversation, one of them yours"
            for account in pair:
                if account not in common:
                    self._identify(account, where)

    def _identify(self, account: str, where: str) -> None:
        link = f"https://x.com/i/user/{account}"
        self.tally.conversations.identify(Identity(account, IdentityKind.ACCOUNT_ID, account, where))
        self.tally.conversations.identify(Identity(account, IdentityKind.PROFILE_LINK, link, where, derived=True))


def _events(value: object) -> Iterator[Event]:
    """What one entry holds under the name of what happened."""
    for kind, event in fields(value).items():
        if isinstance(event, dict):
            yield kind, event


def _sent(event: Mapping[str, Any]) -> Moment | None:
    return written_date(event.get("createdAt"), is_utc=True)


def _message(kind: str, event: Mapping[str, Any], index: int, key: str, beside: frozenset[str]) -> Message:
    is_sent = kind in _SENT
    attachments = tuple(_attachments(event, beside))
    return Message(
        index=index,
        text=_text(event) if is_sent else _told(kind, event),
        author=name(event.get("senderId")) or name(event.get("initiatingUserId")) or None,
        sent=_sent(event),
        kind=MessageKind.MESSAGE if is_sent else MessageKind.SYSTEM,
        attachments=attachments,
        conversation=key,
        marks=(Mark.MEDIA,) if attachments else (),
        reactions=tuple(
            Reaction(name(each.get("senderId")), words(each.get("reactionKey")))
            for each in rows(event.get("reactions"))
        ),
    )


def _text(event: Mapping[str, Any]) -> str:
    """The words, and under them where their short links go."""
    text = words(event.get("text"))
    targets = dict.fromkeys(words(each.get("expanded")) for each in rows(event.get("urls")))
    short = {words(each.get("url")) for each in rows(event.get("urls"))}
    return "\n".join(line for line in (text, *(target for target in targets if target not in short)) if line)


def _told(kind: str, event: Mapping[str, Any]) -> str:
    """What happened, in the archive's own words for it, and what it names."""
    said = _CAPITAL.sub(lambda found: " " + found[1].lower(), kind)
    named = [words(event.get("name"))]
    listed = event.get("userIds") or event.get("participantsSnapshot")
    named += [name(each) for each in listed[:50]] if isinstance(listed, list) else []
    return ", ".join(each for each in (said, *named) if each)


def _attachments(event: Mapping[str, Any], beside: frozenset[str]) -> Iterator[Attachment]:
    """The files by the ends of their links; in the archive the message's own number stands before the name."""
    links = event.get("mediaUrls")
    for link in links if isinstance(links, list) else []:
        bare = words(link).rpartition("/")[2]
        filed = f"{name(event.get('id'))}-{bare}"
        if bare:
            yield Attachment(filed if filed in beside else bare, present=filed in beside or bare in beside)


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages of every conversation in the file."""
    yield from _Reading(given, tally).messages()


READER = Reader(
    format="x_archive",
    title="X (Twitter) direct messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="direct-messages.js and direct-messages-group.js: words, where short links go, account numbers",
    misses="usernames and shown names, which stand nowhere in the archive; encrypted messages",
    endings=(".js",),
)
