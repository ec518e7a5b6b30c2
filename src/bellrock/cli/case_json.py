"""The contract's object of one input: every word exact, and of very many entries as many as an answer may hold."""

import json

from bellrock.records.case import Case, ConversationAnswer, MailPart, PartFile, Refusal
from bellrock.records.material import Identity
from bellrock.records.message import Message
from bellrock.records.quote import Quote

# Bytes of one answer, 20 MB in all: who reads it must be able to hold it. Only counts are cut, never a word.
ROOM = {"details": 11_000_000, "signals": 3_500_000, "participants": 2_000_000, "unread": 1_000_000, "parts": 500_000}
ROOM |= {"conversations": 1_000_000, "identities": 500_000}
# Who asks for all that was said asks for more.
_ROOM_OF_WORDS = {"said": 60_000_000}
# No entry is longer than twelve bytes a letter (a letter outside the first plane, escaped) and what stands around.
_WIDEST, _AROUND = 12, 300


def of_case(case: Case, headline: str, lines: tuple[str, ...] = (), *, messages: bool = False) -> dict[str, object]:
    """The object of one input that was read; `left_out` counts the entries that an answer could not hold, if any.

    `lines` are the ids of the services to name first; with `messages` all that was said stands in `said`.
    """
    whole = _of_case(case, headline) | {"lines": list(lines)}
    if messages:
        whole["said"] = [_of_message(each) for each in case.messages]
    left_out = {}
    for name, room in (ROOM | _ROOM_OF_WORDS).items():
        entries = whole.get(name)
        if isinstance(entries, list) and (kept := _within(entries, room)) != len(entries):
            left_out[name] = len(entries) - kept
            del entries[kept:]
    if case.messages_left_out:
        left_out["said"] = left_out.get("said", 0) + case.messages_left_out
    return {**whole, "left_out": left_out} if left_out else whole


def _within(entries: list[object], room: int) -> int:
    """How many of the first entries fit."""
    if sum(_most(each) for each in entries) <= room:
        return len(entries)
    for place, each in enumerate(entries):
        room -= len(json.dumps(each)) + 2
        if room < 0:
            return place
    return len(entries)


def _most(entry: object) -> int:
    words = entry.values() if isinstance(entry, dict) else (entry,)
    return _AROUND + _WIDEST * sum(len(each) for each in words if isinstance(each, str))


def _of_case(case: Case, headline: str) -> dict[str, object]:
    material, recognition = case.material, case.recognition
    more: dict[str, list[dict[str, object]]] = {
        "parts": [_of_part(part) for part in case.parts],
        "conversations": [_of_conversation(each) for each in case.conversations],
        "identities": [_of_identity(each) for each in material.identities],
    }
    return {
        "path": case.name,
        "sha256": material.sha256,
        "format": material.format,
        "answer": recognition.answer.value,
        "form": recognition.form.value if recognition.form else None,
        "probability": recognition.probability,
        "headline": headline,
        "language": recognition.language,
        "language_supported": recognition.language_supported,
        "participants": list(material.participants),
        "messages": material.messages,
        "first": material.first.iso() if material.first else None,
        "last": material.last.iso() if material.last else None,
        "signals": [
            {
                "id": finding.id,
                **_place("quote", finding.quote),
                "tier": finding.tier.value,
                "author": finding.author,
                "sent": finding.sent.iso() if finding.sent else None,
            }
            for finding in recognition.signals
        ],
        "details": [
            {
                "kind": detail.kind.value,
                "system": detail.system,
                "also": list(detail.also),
                **_place("value", detail.quote),
                "normal": detail.normal,
                "checked": detail.checked,
                "reading": detail.reading.value,
                "tier": detail.tier.value,
            }
            for detail in case.details
        ],
        "unread": [{"part": unread.part, "why": unread.why} for unread in material.unread],
        **{name: rows for name, rows in more.items() if rows},
    }


def _of_part(part: MailPart) -> dict[str, object]:
    """One mail of several, with its own answer."""
    return {
        "message": part.message,
        "subject": part.head.subject,
        "from": part.head.sender,
        "sent": part.sent.iso() if part.sent else None,
        "answer": part.recognition.answer.value,
        "form": part.recognition.form.value if part.recognition.form else None,
        "probability": part.recognition.probability,
    }


def of_several(answer: dict[str, object], files: tuple[PartFile, ...]) -> dict[str, object]:
    """The object of several files that were read as one: they have no SHA-256 together, but each its own."""
    parts = [{"path": file.path, "sha256": file.sha256} for file in files]
    mails = {"mails": answer["parts"]} if "parts" in answer else {}
    return {**answer, **mails, "sha256": None, "parts": parts}


def _of_conversation(each: ConversationAnswer) -> dict[str, object]:
    """One conversation of several, with its own answer."""
    conversation, recognition = each.conversation, each.recognition
    return {
        "conversation": conversation.key,
        "title": conversation.title,
        "messages": conversation.messages,
        "participants": list(conversation.participants),
        "first": conversation.first.iso() if conversation.first else None,
        "last": conversation.last.iso() if conversation.last else None,
        "answer": recognition.answer.value,
        "form": recognition.form.value if recognition.form else None,
        "probability": recognition.probability,
    }


def _of_identity(identity: Identity) -> dict[str, object]:
    return {
        "of": identity.of,
        "kind": identity.kind.value,
        "value": identity.value,
        "where": identity.where,
        "derived": identity.derived,
    }


def _of_message(message: Message) -> dict[str, object]:
    """One message, as far as it says something beside its words also that."""
    said: dict[str, object] = {
        "index": message.index,
        "author": message.author,
        "sent": message.sent.iso() if message.sent else None,
        "kind": message.kind.value,
        "text": message.text,
    }
    if message.conversation:
        said["conversation"] = message.conversation
    if message.marks:
        said["marks"] = [mark.value for mark in message.marks]
    if message.reactions:
        said["reactions"] = [{"author": each.author, "sign": each.sign} for each in message.reactions]
    if message.attachments:
        said["attachments"] = [each.name for each in message.attachments]
    return said


def of_refusal(refusal: Refusal) -> dict[str, object]:
    """The object of one input that could not be read."""
    return {"path": refusal.name, "error": refusal.error.code, "why": refusal.error.why}


def _place(key: str, quote: Quote) -> dict[str, object]:
    return {key: quote.text, "message": quote.message, "start": quote.start, "end": quote.end}
