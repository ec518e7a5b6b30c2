"""Telegram Desktop's export as JSON: one chat, or all chats in one file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bellrock.read import limits
from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream, Path, Value
from bellrock.read.json_values import fields, name, words
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.read.telegram_record import message_of
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Message
from bellrock.records.pattern import regex

_CHAT_TYPES = ('"personal_chat"', '"bot_chat"', '"saved_messages"', '"private_supergroup"', '"public_supergroup"')
_PARTS = ('"personal_information"', '"frequent_contacts"', '"chats"')
_LISTS = tuple(path for key in ("chats", "left_chats") for path in ((key,), (key, "list")))
_ENTERED: frozenset[Path] = frozenset(
    (
        *((), ("messages",), ("contacts",), ("contacts", "list")),
        *_LISTS,
        *((*path, 0) for path in _LISTS),
        *((*path, 0, "messages") for path in _LISTS),
    )
)
_OF_TWO = frozenset(("personal_chat", "bot_chat"))
_ESCAPE = regex(r"\\(?:x([0-9A-Fa-f]{2})|.)", 16)  # 16 is DOTALL: a backslash may stand before the end of a line
_WHERE = "the account number in the export"


def sure(given: Given) -> Sure:
    """Sure where records have the times and accounts of Telegram, likely where the parts of its export stand."""
    words = given.words
    if not words.lstrip("\ufeff \t\r\n").startswith("{"):
        return Sure.NO
    has_records = '"messages"' in words and '"type"' in words and '"date' in words
    if has_records and ('"date_unixtime"' in words or '"from_id"' in words or any(key in words for key in _CHAT_TYPES)):
        return Sure.SURELY
    return (
        Sure.LIKELY if "Telegram" in words and '"about"' in words and any(key in words for key in _PARTS) else Sure.NO
    )


def repaired(text: str) -> str:
    """The letters with every `\\x07` as `\\u0007`: the program writes control letters in a way that is no JSON.

    tdesktop, export_output_json.cpp, SerializeString. A backslash that is one itself ("\\\\x07") stays as it is.
    """
    if "\\x" not in text:
        return text
    return _ESCAPE.sub(lambda found: "\\u00" + found[1] if found[1] else found[0], text)


@dataclass(slots=True)
class _Chat:
    """What is known of the chat that is being read; `place` is its path in the file."""

    place: Path
    id: str = ""
    type: str = ""
    title: str = ""
    used: str = ""

    def key(self) -> str:
        """What the chat is called in its messages: by its own number, since two chats may have one name."""
        if not self.used:
            steps = " ".join(str(step) for step in self.place if step != "list")
            self.used = f"{self.type} {self.id}" if self.id else steps
        return self.used


class _Reading:
    """The messages of one file, and what it says of the accounts."""

    def __init__(self, given: Given, tally: Tally) -> None:
        self.given, self.tally = given, tally
        self.chat = _Chat(())
        self.me = ""
        self.phones: dict[str, str] = {}
        self.unsupported = 0

    def messages(self) -> Iterator[Message]:
        """Every message and notice, in the order of the file."""
        stream = JsonStream(self.given.opens(), self.given.encoding, _ENTERED.__contains__, repaired)
        for value in stream.values():
            if value.path[-1:] == ("messages",):
                yield from self._record(value)
            elif value.path == ("contacts", "list"):
                self._contact(fields(value.value))
            elif value.path == () and value.key == "personal_information":
                self.me = name(fields(value.value).get("user_id"))
            else:
                self._of_chat(value)
        stream.tell(self.given.name, self.tally)
        if self.unsupported:
            why = f"{self.unsupported:,} messages are of a kind that Telegram does not export. Look at them in the app."
            self.tally.doubt(shown(self.given.name), why)

    def _at(self, place: Path) -> _Chat:
        if place != self.chat.place:
            self.chat = _Chat(place)
        return self.chat

    def _of_chat(self, value: Value) -> None:
        """What stands beside the messages of a chat; also what stands behind them names it still."""
        if value.key not in ("id", "type", "name"):
            return
        chat = self._at(value.path)
        if value.key == "name":
            chat.title = words(value.value)
            if chat.used:
                self.tally.conversations.name(chat.used, chat.title)
        elif value.key == "id":
            chat.id = name(value.value)
        else:
            chat.type = words(value.value)

    def _record(self, value: Value) -> Iterator[Message]:
        if not isinstance(value.value, dict):
            return
        if value.value.get("type") == "unsupported":
            self.unsupported += 1
            return
        chat = self._at(value.path[:-1])
        key = chat.key()
        self.tally.conversations.name(key, chat.title)
        message = message_of(value.value, self.tally.next_index, key, self.given.beside)
        self._identify(value.value, message.author or chat.title or key, chat)
        yield self.tally.add(message)

    def _identify(self, record: Mapping[str, Any], of: str, chat: _Chat) -> None:
        """The account of whoever wrote, and the number of a contact that was shared; not the person's own."""
        account = name(record.get("from_id")) or name(record.get("actor_id"))
        number = account.removeprefix("user")
        is_mine = number == self.me or (chat.type in _OF_TWO and chat.id != "" and number != chat.id)
        if account and not is_mine:
            self._note(of, IdentityKind.ACCOUNT_ID, account, _WHERE)
            if phone := self.phones.get(number):
                self._note(of, IdentityKind.PHONE, phone, "the list of contacts")
        contact = fields(record.get("contact_information"))
        if phone := name(contact.get("phone_number")):
            called = " ".join(filter(None, (name(contact.get("first_name")), name(contact.get("last_name")))))
            self._note(called or of, IdentityKind.PHONE, phone, "a contact that was sent")

    def _note(self, of: str, kind: IdentityKind, value: str, where: str) -> None:
        self.tally.conversations.identify(Identity(of, kind, value, where))

    def _contact(self, contact: Mapping[str, Any]) -> None:
        """The person's own list of contacts: of use for those who wrote, and kept for no one else."""
        account, phone = name(contact.get("user_id")), name(contact.get("phone_number"))
        if account and phone and len(self.phones) < limits.IDENTITIES:
            self.phones[account] = phone


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages and notices of every chat in the file, the oldest of each chat first."""
    yield from _Reading(given, tally).messages()


READER = Reader(
    format="telegram",
    title="Telegram messages",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="result.json of Telegram Desktop, one chat or all: words, where links go, calls, shared contacts, polls",
    misses="secret chats; usernames, which stand in no chat; what was deleted before the export",
    endings=(".json",),
)
