"""Mails: every part of them, as broken as they come.

Message 0 is the mail's own body; each mail attached to it follows as a part with its own head.
Words in an attached text file follow as a part without a head.
"""

from collections.abc import Iterator
from itertools import chain

from bellrock.read import handed, limits
from bellrock.read.look import too_long
from bellrock.read.mail_body import CLOSED, Body
from bellrock.read.mail_file import mails_in, start_of, undented
from bellrock.read.mail_head import decoded, head_of_mail, look_at_head, people, sent_of
from bellrock.read.mime import Headers, Part, head_of, parse
from bellrock.read.names import shown
from bellrock.read.sights import Sights
from bellrock.read.tally import Tally
from bellrock.records.errors import Unreadable
from bellrock.records.material import Channel
from bellrock.records.message import Message, MessageKind
from bellrock.records.pattern import regex

_ENVELOPE = frozenset(
    (
        "received",
        "return-path",
        "message-id",
        "date",
        "delivered-to",
        "mime-version",
        "x-original-to",
        "authentication-results",
    )
)
_KNOWN = _ENVELOPE | {"from", "to", "cc", "subject", "sender", "reply-to", "content-type", "content-transfer-encoding"}

# The line by which mail programs open what they quote of an earlier mail, in the languages that are read here.
_QUOTED = regex(
    r"(?mi)^[^>\n]{0,120}\b(?:wrote|schrieb|escribi(?:ó|o)|escreveu|(?:a )?écrit|ha scritto|schreef|napisał\w?)"
    r"[^\n]{0,40}:[ \t]{0,4}\n\n?>"
)


_FIRST_LINES = 1_000
_LINE_OF_ANOTHER = regex(r"[ \t]{0,4}>")


def looks_like(head: bytes, called_mail: bool) -> bool:
    """True when the first bytes are the headers of a mail.

    A file that is called a mail needs one header that mails have.
    A text needs a sender, a header that only mail programs write, and an empty line below.
    """
    head = undented(head)
    start = start_of(head)
    # The first lines nearly always show it; a line that is cut has the name that it has when it is whole.
    if called_mail and _names(head_of(head, start, min(len(head), start + _FIRST_LINES))[0]) & _KNOWN:
        return True
    headers, at, _ = head_of(head, start)
    names = _names(headers)
    if called_mail:
        return bool(names & _KNOWN)
    return "from" in names and bool(names & _ENVELOPE) and head[:at].endswith((b"\n\n", b"\r\n\r\n"))


def _names(headers: Headers) -> set[str]:
    return {name for name, _ in headers}


def messages(raw: bytes, tally: Tally) -> Iterator[Message]:
    """Each mail's own message, then the mails and texts attached to it in their order.

    Of several mails each has its own place.
    """
    mails = mails_in(raw)
    first, second = next(mails), next(mails, None)
    if second is None:
        yield from message_of(parse(first), tally)
        return
    for number, mail in enumerate(chain((first, second), mails), 1):
        part = parse(mail)
        with tally.at(f"mail {number}", decoded(part.first("subject"))):
            yield from message_of(part, tally)


def message_of(part: Part, tally: Tally) -> Iterator[Message]:
    """The message of a mail that is taken apart already, then the mails and texts attached to it."""
    yield from _mail(part, MessageKind.MESSAGE, tally, 0)


def _mail(part: Part, kind: MessageKind, tally: Tally, depth: int) -> Iterator[Message]:
    body = Body(tally)
    text = body.words(part, root=True)
    head = head_of_mail(part)
    if head.senders > 1:
        tally.miss("a second From line", "This mail names more than one sender. The first one is shown.")
    if kind is MessageKind.MESSAGE and (part.first("in-reply-to").strip() or part.first("references").strip()):
        tally.doubt("an earlier mail", "This mail says that it answers another one. We have not seen that one.")
    elif ("\n>" in text and _QUOTED.search(text)) or _quotes_some(text):
        tally.doubt("an earlier mail", "This mail quotes another one. We do not know who wrote that one.")
    tally.see("the headers", look_at_head(part))
    tally.pictures += sum(attachment.is_picture for attachment in body.attachments)
    senders = people(part.first("from"))
    message = Message(
        index=tally.next_index,
        text=_whole(text, tally),
        author=", ".join(senders) or None,
        sent=sent_of(part),
        kind=kind,
        attachments=tuple(body.attachments),
        mail=head,
    )
    yield tally.add(message, senders)
    for inner in body.inner:
        if depth >= limits.DEPTH or tally.next_index >= limits.PARTS:
            tally.doubt("more attached mails", "There are too many. They were not read.")
            break
        if isinstance(inner, Part):
            yield from _mail(inner, MessageKind.PART, tally, depth + 1)
        else:
            yield tally.add(Message(index=tally.next_index, text=_whole(inner, tally), kind=MessageKind.PART))
    yield from _files(body, tally)


def _files(body: Body, tally: Tally) -> Iterator[Message]:
    """What other readers know among the attached files: a chat that was sent by mail, words in a document."""
    beside = frozenset(attachment.name for attachment in body.attachments)
    for file in body.files:
        try:
            with tally.at(file.name or file.kind, file.name), tally.carried():
                found = yield from handed.messages(file.given(beside), tally)
        except Unreadable:
            tally.closed += 1
            tally.miss(shown(file.name) or file.kind, CLOSED)
        else:
            if found.channel is Channel.CHAT:
                tally.see(shown(file.name) or file.kind, Sights(chats=1))


def _quotes_some(text: str) -> bool:
    """True where some lines are quoted and others are not; where all are, somebody only passes a mail on."""
    if ">" not in text:
        return False
    quoted = own = 0
    for line in text.splitlines():
        if _LINE_OF_ANOTHER.match(line):
            quoted += len(line.strip("> \t")) > 1
        elif len(line.strip(" \t_-")) > 1:
            own += 1
    return bool(quoted and own)


def _whole(text: str, tally: Tally) -> str:
    """The text up to the most that is kept; what nobody hears is said."""
    if too_long(text):
        tally.doubt("the last words", f"Only the first {limits.HEARD:,} letters were searched for a threat.")
    return text[: limits.MESSAGE]
