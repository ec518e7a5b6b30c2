"""One record of a chat as Telegram Desktop writes it in JSON: its words, its files, its marks.

Facts: tdesktop, Telegram/SourceFiles/export/output/export_output_json.cpp, and exports of 2018 to 2022.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from bellrock.read.json_values import attachment, fields, name, number, rows, since_1970, words, written_date
from bellrock.records.message import Attachment, Mark, Message, MessageKind, Moment, Reaction

_CALLS = frozenset(("phone_call", "group_call", "conference_call", "group_call_scheduled", "invite_to_group_call"))
_MEDIA_TYPES = {
    "sticker": "image/*",
    "photo": "image/*",
    "animation": "video/*",
    "video_file": "video/*",
    "video_message": "video/*",
    "voice_message": "audio/*",
    "audio_file": "audio/*",
}
_LEFT_OUT = "(File "
_SHOWN = frozenset(
    (
        *("contact_information", "location_information", "poll", "invoice_information"),
        *("place_name", "address", "game_title", "game_link"),
    )
)
# What a service record says beside what was done, in this order.
_SAID = ("title", "information_text", "message", "discard_reason", "amount", "currency", "cost", "emoticon", "to")


def message_of(record: Mapping[str, Any], index: int, conversation: str, beside: frozenset[str]) -> Message:
    """The record as a message, or as a notice where it is of the type service."""
    is_notice = record.get("type") == "service"
    attachments = tuple(_attachments(record, beside))
    return Message(
        index=index,
        text=_notice(record) if is_notice else _text(record),
        author=name(record.get("actor" if is_notice else "from")) or None,
        sent=_sent(record),
        kind=MessageKind.SYSTEM if is_notice else MessageKind.MESSAGE,
        attachments=attachments,
        conversation=conversation,
        marks=tuple(_marks(record, attachments)),
        reactions=tuple(_reactions(record.get("reactions"))),
    )


def _sent(record: Mapping[str, Any]) -> Moment | None:
    """The time in UTC; old versions write only the clock of the computer that exported, whose zone is not known."""
    return since_1970(record.get("date_unixtime")) or written_date(record.get("date"), is_utc=False)


def _text(record: Mapping[str, Any]) -> str:
    """The words, and below them what else the message shows: where a link goes, a number, a place, a question."""
    said, marked = _joined(record.get("text")), _joined(record.get("text_entities"))
    beside = [] if _SHOWN.isdisjoint(record) else list(_shown(record))
    parts = [*rows(record.get("text")), *rows(record.get("text_entities"))]
    if said == marked and not beside and not any("href" in part for part in parts):
        return said
    # Both should be the same; where one was changed by hand or by a program, the longer one holds more.
    text = marked if len(marked) > len(said) else said
    seen = {words(part.get("text")) for part in parts}
    links = dict.fromkeys(words(part.get("href")) for part in parts)
    lines = [text, *(link for link in links if link not in seen), *beside]
    return "\n".join(line for line in lines if line)


def _joined(parts: object) -> str:
    """A text, or the words of a list of texts and parts."""
    if not isinstance(parts, list):
        return words(parts)
    return "".join(words(part.get("text")) if isinstance(part, dict) else words(part) for part in parts)


def _shown(record: Mapping[str, Any]) -> Iterator[str]:
    """Lines of what is no text of its own: a contact, a place, a poll, an invoice."""
    contact, place = fields(record.get("contact_information")), fields(record.get("location_information"))
    poll, invoice = fields(record.get("poll")), fields(record.get("invoice_information"))
    whole = [
        " ".join(name(contact.get(key)) for key in ("first_name", "last_name", "phone_number")),
        *(words(record.get(key)) for key in ("place_name", "address", "game_title", "game_link")),
        ", ".join(str(place[key]) for key in ("latitude", "longitude") if isinstance(place.get(key), float)),
        _joined(poll.get("question")),
        *("- " + _joined(each.get("text")) for each in (*rows(poll.get("answers")), *rows(poll.get("options")))),
        " ".join(name(invoice.get(key)) for key in ("title", "description", "amount", "currency")),
    ]
    yield from (line.strip() for line in whole if line.strip())


def _notice(record: Mapping[str, Any]) -> str:
    """What was done, in the program's own words for it, and what it names."""
    said = [_joined(record.get("text")), name(record.get("action")).replace("_", " ")]
    said += [name(record.get(key)) for key in _SAID]
    members = record.get("members")
    if isinstance(members, list):
        said += [name(each.get("name") if isinstance(each, dict) else each) for each in members[:50]]
    for key in ("duration_seconds", "duration", "period"):
        seconds = number(record.get(key))
        said.append(f"{seconds} seconds" if seconds else "")
    return ", ".join(each for each in said if each)


def _attachments(record: Mapping[str, Any], beside: frozenset[str]) -> Iterator[Attachment]:
    for key in ("photo", "file", "contact_vcard"):
        path = words(record.get(key))
        if not path:
            continue
        kind = "photo" if key == "photo" else words(record.get("media_type"))
        media_type = words(record.get("mime_type")) or _MEDIA_TYPES.get(kind, "")
        if _LEFT_OUT in path:
            # The program writes a sentence in place of the path where the file was not exported.
            yield Attachment(words(record.get("file_name")) or kind or "file", media_type)
        else:
            yield attachment(path, media_type, beside)


def _marks(record: Mapping[str, Any], attachments: tuple[Attachment, ...]) -> Iterator[Mark]:
    if _was_edited(record):
        yield Mark.EDITED
    if words(record.get("action")) in _CALLS:
        yield Mark.CALL
    if attachments or record.get("media_type"):
        yield Mark.MEDIA
    if "forwarded_from" in record or "forwarded_from_id" in record:
        yield Mark.FORWARDED
    if "reply_to_message_id" in record:
        yield Mark.REPLY
    if record.get("self_destruct_period_seconds") or record.get("action") == "set_messages_ttl":
        yield Mark.VANISHES


def _was_edited(record: Mapping[str, Any]) -> bool:
    """True where a time of an edit is given; versions of 2018 wrote the start of 1970 for none."""
    if "edited_unixtime" in record:
        return (number(record["edited_unixtime"]) or 0) > 0
    edited = words(record.get("edited"))
    return bool(edited) and not edited.startswith(("1969-12-31", "1970-01-01"))


def _reactions(listed: object) -> Iterator[Reaction]:
    """A sign for each person who is named, and one without a name where the program counts more."""
    for each in rows(listed):
        sign = words(each.get("emoji")) or words(each.get("type"))
        named = [name(person.get("from")) for person in rows(each.get("recent"))]
        yield from (Reaction(person, sign) for person in named if person)
        if (number(each.get("count")) or 0) > len(named) or not all(named):
            yield Reaction("", sign)
