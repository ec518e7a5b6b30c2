"""SMS Backup & Restore, the app for Android: one XML file of text messages, picture messages, or calls.

Facts: the app's own page of its fields, public parsers and their examples.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.reader import Reader, Sure, Tested
from bellrock.read.tally import Tally
from bellrock.records.errors import NotText
from bellrock.records.material import Channel, Identity, IdentityKind
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment
from bellrock.records.pattern import regex

_FIRST = regex(r"<([A-Za-z]\w{0,40})")
_ROOTS = frozenset(("smses", "calls"))
_ROOT_WITHIN = 4_000
_ME = "me"
_NO_NAME = frozenset(("", "null", "(Unknown)"))
_SENDER = "137"  # of the addresses of a picture message, this is the one that it came from
_RECEIVED, _SENT, _DRAFT = "1", "2", "3"
# Sent, draft, waiting to be sent, failed, queued: all of the owner.
_OWN = frozenset("23456")
_CALLS = {"2": "Call made", "3": "Missed call", "4": "Voicemail", "5": "Rejected call", "6": "Blocked call"}
_MOST_PARTS = 1_000
# Enough to see whether there is anything; the rest of a picture is passed over and never held.
_SHORTENED = {"data": 8}


def sure(given: Given) -> Sure:
    """Sure where the first tag is the app's own."""
    words = given.words[:_ROOT_WITHIN].lstrip("\ufeff \t\r\n")
    first = _FIRST.search(words) if words.startswith("<") else None
    return Sure.SURELY if first and first[1] in _ROOTS else Sure.NO


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The messages in the order of the file, which is that of their times in each kind.

    Raises `NotText` where the file defines words of its own, which no phone does.
    """
    from bellrock.read.xml_stream import XmlStream

    stream = XmlStream(given.opens(), given.encoding, _SHORTENED)
    record: _Record | None = None
    said = found = 0
    for name, values in stream.tags():
        if name in _RECORDS or name in ("/mms", "/smses"):
            if record is not None:
                yield record.told(tally)
            found += name in _RECORDS
            record = _Record(name, values) if name in _RECORDS else None
        elif record is not None and name == "part":
            record.part(values)
        elif record is not None and name == "addr" and values.get("type") == _SENDER:
            record.sender = record.sender or _written(values.get("address"))
        elif name in ("smses", "calls"):
            said = _number(values.get("count"))
        if record is not None and record.name != "mms":
            yield record.told(tally)
            record = None
    if record is not None:
        yield record.told(tally)
    if stream.defines:
        raise NotText(given.name, "It defines words of its own (a DOCTYPE). No phone writes that.")
    stream.tell(given.name, tally)
    if said and said != found and not stream.is_cut:
        tally.miss(shown(given.name), f"It says that it holds {said:,} messages. {found:,} were found.")


_RECORDS = frozenset(("sms", "mms", "call"))


class _Record:
    """One text message, picture message or call, as far as it was read."""

    def __init__(self, name: str, values: Mapping[str, str]) -> None:
        self.name, self.values = name, values
        self.sender = ""
        self.texts: list[str] = []
        self.attachments: list[Attachment] = []

    def part(self, values: Mapping[str, str]) -> None:
        """Take a part of a picture message: words, or a file by its name."""
        kind = values.get("ct", "").lower()
        if kind == "application/smil" or len(self.texts) + len(self.attachments) >= _MOST_PARTS:
            return
        if kind == "text/plain":
            self.texts.append(_written(values.get("text")))
            return
        name = next((name for key in ("cl", "fn", "name") if (name := _written(values.get(key)))), kind)
        self.attachments.append(Attachment(name, kind, present=bool(_written(values.get("data")))))

    def told(self, tally: Tally) -> Message:
        """The message, counted, with what it shows of the other person."""
        for each in self.attachments:
            tally.pictures += each.present and each.is_picture
            tally.closed += each.present and not each.is_picture and not each.media_type.startswith("audio/")
        way = self.values.get("msg_box" if self.name == "mms" else "type", "")
        address = _written(self.values.get("number" if self.name == "call" else "address"))
        contact = self.values.get("contact_name", "")
        # Of what the owner sent, the sender is the owner.
        number = self.sender or address if way == _RECEIVED else address
        other = contact if contact not in _NO_NAME else number
        self._identify(other, number, tally)
        tally.conversations.name(address, contact if contact not in _NO_NAME else address)
        draft = way == _DRAFT and self.name != "call"
        message = Message(
            index=tally.next_index,
            text=self._text(way),
            author=self._author(way, other),
            sent=_sent(self.values.get("date", "")),
            kind=MessageKind.SYSTEM if draft else MessageKind.MESSAGE,
            attachments=tuple(self.attachments),
            conversation=address,
            marks=tuple(self._marks()),
        )
        return tally.add(message)

    def _author(self, way: str, other: str) -> str | None:
        """The owner or the other person; nobody where that is not written."""
        if self.name == "call":
            return _ME if way == _SENT else other or None
        if way == _RECEIVED:
            return other or None
        return _ME if way in _OWN else None

    def _text(self, way: str) -> str:
        if self.name == "call":
            duration = _number(self.values.get("duration"))
            return _CALLS.get(way, "Call") + (f", {duration:,} seconds" if duration else "")
        subject = _written(self.values.get("sub" if self.name == "mms" else "subject"))
        words = self.texts if self.name == "mms" else [self.values.get("body", "")]
        return "\n".join(filter(None, [subject, *words]))

    def _marks(self) -> Iterator[Mark]:
        if self.name == "call":
            yield Mark.CALL
        if self.attachments:
            yield Mark.MEDIA

    def _identify(self, other: str, address: str, tally: Tally) -> None:
        if not address or "~" in address or address == "insert-address-token" or "group_" in address:
            return
        if "@" in address:
            kind = IdentityKind.EMAIL
        elif sum(map(str.isdecimal, address)) >= 3:
            kind = IdentityKind.PHONE
        else:
            return
        tally.conversations.identify(Identity(other, kind, address, "the address of a message"))


def _written(value: str | None) -> str:
    """The value; nothing where the app wrote "null" for nothing."""
    return "" if value is None or value == "null" else value


def _number(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 12 else 0


def _sent(milliseconds: str) -> Moment | None:
    """The time; nothing where none is written. The one for people beside it is local and in no fixed form."""
    if not milliseconds:
        return None
    try:
        return Moment(milliseconds, datetime.fromtimestamp(int(milliseconds[:20]) / 1000, UTC))
    except (OverflowError, OSError, ValueError):
        return Moment(milliseconds[:100], None)


READER = Reader(
    format="sms_backup",
    title="SMS Backup & Restore",
    channel=Channel.CHAT,
    sure=sure,
    messages=messages,
    tested=Tested.REAL,
    reads="the app's XML of text messages, picture messages and calls, cut files too; numbers; drafts as notices",
    misses="what is in pictures and other files (named, never opened); who of a group wrote, beyond the number",
    endings=(".xml",),
)
