"""Discord's own data package: what the person wrote in each channel, and nothing that others wrote."""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.given import Given
from bellrock.read.json_stream import JsonStream
from bellrock.read.json_values import attachment, name, words, written_date
from bellrock.read.oldest_first import MOST_TURNED, oldest_first
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, Moment
from bellrock.records.pattern import regex

ME = "me"
_OWN_ALONE = (
    "the other person's words",
    "Discord's own package holds only what you wrote. Take screenshots of the chat for the other side.",
)
_KEYS = ('"ID"', '"Timestamp"', '"Contents"')
_HEAD = "ID,Timestamp,Contents"
_INDEX = regex(r'\{\s{0,9}"[0-9]{15,20}"\s{0,9}:\s{0,9}(?:"|null)')
_CHAT_WITH = regex(r"Direct Message with (.{1,100})")
_PLACES = {"index.json": 0, "channel.json": 1}


def sure(given: Given) -> Sure:
    """Sure where the rows have the package's names, likely where its lists of channels stand."""
    head = given.words.lstrip("\ufeff \t\r\n")
    if head.startswith(_HEAD) or (head.startswith("[") and all(key in head[:4096] for key in _KEYS)):
        return Sure.SURELY
    bare = _bare(given.name)
    if bare == "index.json" and _INDEX.match(head):
        return Sure.LIKELY
    is_channel = bare == "channel.json" and head.startswith("{") and '"id"' in head and '"type"' in head
    return Sure.LIKELY if is_channel else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The person's own messages of one channel; a list of channels gives their titles and people alone."""
    from bellrock.read.discord_package import channel_of, of_json, of_table

    if _bare(given.name) == "index.json":
        _name_channels(given, tally)
    elif _bare(given.name) == "channel.json":
        _name_people(given, tally)
    else:
        tally.miss(*_OWN_ALONE)
        channel = channel_of(given.name)
        read = (
            of_table(given, tally) if given.words.lstrip("\ufeff \t\r\n").startswith(_HEAD) else of_json(given, tally)
        )
        for row in oldest_first(list(read), _sent) if given.size <= MOST_TURNED else read:
            yield tally.add(_message(row, tally.next_index, channel, given.beside))


def _sent(row: Mapping[str, Any]) -> Moment | None:
    """The package writes UTC, and in its older tables says so."""
    return written_date(row.get("Timestamp"), is_utc=True)


def _message(row: Mapping[str, Any], index: int, channel: str, beside: frozenset[str]) -> Message:
    attachments = tuple(_attachments(words(row.get("Attachments")), beside))
    return Message(
        index=index,
        text=name(row.get("Contents")),
        author=ME,
        sent=_sent(row),
        attachments=attachments,
        conversation=channel,
        marks=(Mark.MEDIA,) if attachments else (),
    )


def _attachments(links: str, beside: frozenset[str]) -> Iterator[Attachment]:
    """The files by the ends of their links, which are never fetched."""
    for link in links.split():
        yield attachment(link.partition("?")[0], "", beside)


def _name_channels(given: Given, tally: Tally) -> None:
    """index.json: the number of each channel, and its title in words."""
    stream = JsonStream(given.opens(), given.encoding, lambda path: path == ())
    for value in stream.values():
        channel, title = str(value.key), words(value.value)
        tally.conversations.name(channel, title)
        if found := _CHAT_WITH.fullmatch(title):
            # Names have no number behind them since 2023, and then #0 stands there.
            username = found[1].removesuffix("#0")
            tally.conversations.identify(Identity(title, IdentityKind.USERNAME, username, "the list of chats"))
    stream.tell(given.name, tally)


def _name_people(given: Given, tally: Tally) -> None:
    """channel.json: the account numbers of those who are in it; which of them is the person's own is not said there."""
    from bellrock.read.discord_package import channel_of

    stream = JsonStream(given.opens(), given.encoding, lambda path: path in ((), ("recipients",)))
    channel = channel_of(given.name)
    where = "the people of the chat, you among them"
    for value in stream.values():
        if value.path == ("recipients",) and (account := name(value.value)):
            link = f"https://discord.com/users/{account}"
            tally.conversations.identify(Identity(channel, IdentityKind.ACCOUNT_ID, account, where))
            tally.conversations.identify(Identity(channel, IdentityKind.PROFILE_LINK, link, where, derived=True))
    stream.tell(given.name, tally)


def _bare(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].lower()


def place(path: str) -> tuple[str, int]:
    """The list of all channels first, then folder by folder what is known of a channel before what was said in it."""
    folder, bare = path.replace("\\", "/").rpartition("/")[0], _bare(path)
    return ("" if bare == "index.json" else folder), _PLACES.get(bare, 2)


READER = Reader(
    format="discord",
    title="Discord data package",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.GENERATED,
    reads="messages.json or messages.csv of every channel, with its title: the person's own messages",
    misses="everything that others wrote, which Discord leaves out; take screenshots of the chat for it",
    endings=(".json", ".csv"),
    place=place,
)
