"""Mails: every part of them, as broken as they come.

Message 0 is the mail's own body; each mail attached to it follows as a part with its own head.
Words in an attached text file follow as a part without a head.
"""

import re
from collections.abc import Iterator

from bellrock.read import limits
from bellrock.read.charset import decode_named, is_blank
from bellrock.read.hypertext import words_of
from bellrock.read.mail_head import decoded, head_of_mail, people, sent_of
from bellrock.read.mime import Part, head_of, parse
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.message import Attachment, Message, MessageKind

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


def looks_like(head: bytes, called_mail: bool) -> bool:
    """True when the first bytes are the headers of a mail.

    A file that is called a mail needs one header that mails have.
    A text needs a sender, a header that only mail programs write, and an empty line below.
    """
    head = head.lstrip(b"\r\n \t")
    headers, at = head_of(head)
    names = {name for name, _ in headers}
    if called_mail:
        return bool(names & _KNOWN)
    return "from" in names and bool(names & _ENVELOPE) and head[:at].endswith((b"\n\n", b"\r\n\r\n"))


def messages(raw: bytes, tally: Tally) -> Iterator[Message]:
    """The mail's own message, then the mails and texts attached to it in their order."""
    mail = parse(raw.lstrip(b"\r\n \t"))
    yield from _mail(mail, MessageKind.MESSAGE, tally, 0)


def _mail(part: Part, kind: MessageKind, tally: Tally, depth: int) -> Iterator[Message]:
    body = _Body(tally)
    text = body.words(part, root=True)
    head = head_of_mail(part)
    if len(part.all("from")) > 1:
        tally.miss("a second From line", "This mail names more than one sender. The first one is shown.")
    tally.pictures += sum(attachment.is_picture for attachment in body.attachments)
    senders = people(part.first("from"))
    message = Message(
        index=tally.next_index,
        text=text,
        author=", ".join(senders) or None,
        sent=sent_of(part),
        kind=kind,
        attachments=tuple(body.attachments),
        mail=head,
    )
    yield tally.add(message, senders)
    for inner in body.inner:
        if depth >= limits.DEPTH or tally.next_index >= limits.PARTS:
            tally.miss("more attached mails", "There are too many. They were not read.")
            return
        if isinstance(inner, Part):
            yield from _mail(inner, MessageKind.PART, tally, depth + 1)
        else:
            yield tally.add(Message(index=tally.next_index, text=inner, kind=MessageKind.PART))


class _Body:
    """What one mail holds, gathered while its parts are walked in their order."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.attachments: list[Attachment] = []
        self.inner: list[Part | str] = []

    def words(self, part: Part, root: bool = False) -> str:
        """The words of this part and of all parts in it that a reader would show."""
        if part.fault:
            self.tally.miss(self._called(part), part.fault)
        if part.kind == "multipart/alternative":
            return self._alternative(part)
        if part.kind.startswith("multipart/"):
            return self._outside(part, _together(self.words(child) for child in part.parts))
        if part.kind in {"message/rfc822", "message/global"}:
            self.inner.extend(part.parts)
            return ""
        if self._is_text(part, root):
            return self._text(part)
        self._attach(part)
        return ""

    def _is_text(self, part: Part, root: bool) -> bool:
        if not part.kind.startswith(("text/", "message/")):
            return False
        return root or part.disposition != "attachment"

    def _text(self, part: Part) -> str:
        if part.file_name:
            self.attachments.append(Attachment(decoded(part.file_name), part.kind, present=True))
        raw = part.content()
        text, guessed = decode_named(raw, part.params.get("charset", "") or _charset_in(part.kind, raw))
        if guessed:
            self.tally.miss(self._called(part), "It names the wrong letters. Some were guessed, and may be wrong.")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if part.kind == "text/html" or _is_html(text):
            seen = words_of(text)
            self.tally.pictures += seen.pictures
            if seen.hidden:
                self.tally.miss(
                    "hidden words", "Some words in this mail are set so that nobody sees them. They were left out."
                )
            return seen.text
        return text

    def _alternative(self, part: Part) -> str:
        """The plain form, and the other one too where it says more: offenders hide the threat in one of them."""
        plain: list[str] = []
        rich: list[str] = []
        for child in part.parts:
            (plain if child.kind == "text/plain" else rich).append(self.words(child))
        shown_plain, shown_rich = _together(plain), _together(rich)
        if not _says_more(shown_rich, shown_plain):
            shown_rich = ""
        return self._outside(part, _together((shown_plain, shown_rich)))

    def _outside(self, part: Part, text: str) -> str:
        """Text around the parts is shown by no mail program; it is all there is where the parts are empty."""
        before = decode_named(part.before, "")[0].strip()
        after = decode_named(part.after, "")[0].strip()
        if text.strip() or self.inner or self.attachments:
            if after or (before and not _FILLER.search(before)):
                self.tally.miss("words outside the parts", "Mail programs do not show them. They were left out.")
            return text
        return _together((before, after))

    def _attach(self, part: Part) -> None:
        name = decoded(part.file_name)
        attachment = Attachment(name, part.kind, present=True)
        self.attachments.append(attachment)
        if name.lower().endswith(".eml") and len(part.body) <= limits.ONE_TEXT:
            self.inner.append(parse(part.content().lstrip(b"\r\n")))
        elif part.kind in {"text/plain", "text/html"} and len(part.body) <= limits.ATTACHED_TEXT:
            self.inner.append(self._text_inside(part))
        else:
            why = (
                "This is a picture or a video. It was not opened."
                if attachment.is_picture
                else "This file was not opened."
            )
            self.tally.miss(shown(name) or part.kind, why)
            self.tally.closed += not attachment.is_picture and part.kind not in _HOLD_NO_PICTURE

    def _text_inside(self, part: Part) -> str:
        before = len(self.attachments)
        text = self._text(part)
        del self.attachments[before:]
        return text

    def _called(self, part: Part) -> str:
        return shown(decoded(part.file_name)) or f"a part of the mail ({shown(part.kind)})"


_HOLD_NO_PICTURE = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar"}
)

_FILLER = re.compile(r"(?i)mime|multi-?part|^\W*$")


def _together(texts: Iterator[str] | list[str] | tuple[str, ...]) -> str:
    return "\n\n".join(text.strip("\n") for text in texts if not is_blank(text))


_WORD = re.compile(r"\w{2,}")
_LINKS = re.compile(r"<?https?://\S+")


def _says_more(rich: str, plain: str) -> bool:
    """True when the plain form is nearly empty or lacks more than three in ten of the words of the other one."""
    if is_blank(rich):
        return False
    if is_blank(plain):
        return True
    there = set(_WORD.findall(_LINKS.sub(" ", rich).lower()))
    lacking = there - set(_WORD.findall(plain.lower()))
    return len(lacking) > 5 and len(lacking) * 10 > len(there) * 3


_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,40})", re.IGNORECASE)


def _charset_in(kind: str, raw: bytes) -> str:
    found = _META_CHARSET.search(raw[:4096]) if kind == "text/html" else None
    return found[1].decode("ascii", "ignore") if found else ""


def _is_html(text: str) -> bool:
    start = text[:500].lstrip("\ufeff \t\n").lower()
    return start.startswith(("<html", "<!doctype html", "<body", "<head"))
