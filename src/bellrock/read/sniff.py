"""Which reader fits, by what the bytes are; a name only helps where the bytes leave it open."""

import codecs
import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from bellrock.read import archive, limits, mail, text, whatsapp
from bellrock.read.charset import decode, encoding_of, fallback, is_blank, looks_binary
from bellrock.read.charset_guess import guess
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.errors import BrokenArchive, EmptyInput, NothingInside, NotText, TooLarge
from bellrock.records.material import Channel, Material
from bellrock.records.message import Message

_CHUNK = 1 << 20
_MAIL_NAMES = (".eml", ".emlx", ".email", ".mht", ".mbox", ".mbx")
_MARKDOWN_NAMES = (".md", ".markdown")
_GUESSED = ("some letters", "They are not in the usual code. They were guessed, and may be wrong.")
_PICTURE = ""
_KNOWN_OTHERS = (
    (0, b"%PDF", "This is a PDF. Open it, copy the words, and paste them."),
    (
        0,
        b"\xd0\xcf\x11\xe0",
        "If it is an Outlook mail, save it as .eml and try that. If it is a document, copy its words.",
    ),
    (0, b"\x89PNG", _PICTURE),
    (0, b"\xff\xd8\xff", _PICTURE),
    (0, b"GIF8", _PICTURE),
    (4, b"ftyp", _PICTURE),
    (8, b"WEBP", _PICTURE),
    (0, b"\x1f\x8b", "It is packed. Unpack it first, and try the file inside."),
    (0, b"Rar!", "It is packed. Unpack it first, and try the file inside."),
    (0, b"7z\xbc\xaf", "It is packed. Unpack it first, and try the file inside."),
)


def read(name: str, stream: BinaryIO) -> Iterator[Message | Material]:
    """The messages in the stream one at a time, then the Material that they make, last.

    `name` gives a hint of the format; "-" is a pasted text.
    The stream must be seekable; it is read from its start and never closed.
    Raises an `Unreadable` (see records/errors.py) where the bytes cannot be read.
    """
    size = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(limits.SNIFF)
    if not head:
        raise EmptyInput(name)
    try:
        if head.startswith(archive.STARTS):
            yield from _zip(name, stream, size)
            return
        if size > limits.PLAIN:
            raise TooLarge(name)
        yield from _plain(name, stream, size, head)
    finally:
        # Also what is no chat was looked at as if it were one.
        whatsapp.forget()


def _plain(name: str, stream: BinaryIO, size: int, head: bytes) -> Iterator[Message | Material]:
    for at, magic, how in _KNOWN_OTHERS:
        if head.startswith(magic, at):
            raise NotText(name, how)
    tally = Tally()
    encoding = encoding_of(head)
    called_mail = name.lower().endswith(_MAIL_NAMES)
    # A mail names the codes of its parts itself.
    is_mail = encoding == "utf-8" and mail.looks_like(head, called_mail)
    guessed = guess(head) if encoding == "utf-8" and not is_mail else ""
    encoding = guessed or encoding
    words = _head_words(head, encoding)
    if guessed:
        tally.miss(*_GUESSED)
    if whatsapp.looks_like(words):
        yield from _chat(stream, encoding, words, name, tally)
        return
    if encoding != "utf-8":
        is_mail = mail.looks_like(words.encode("utf-8", "replace"), called_mail)
    if not is_mail and looks_binary(words, encoding):
        raise NotText(name)
    if size > limits.ONE_TEXT:
        raise TooLarge(name, "Or copy the words that matter, and paste only them.")
    stream.seek(0)
    raw = stream.read()
    sha256 = hashlib.sha256(raw).hexdigest()
    if is_mail:
        if encoding != "utf-8":
            raw = decode(raw, encoding)[0].encode("utf-8", "replace")
        yield from mail.messages(raw, tally)
        yield tally.material("eml", Channel.MAIL, sha256)
        return
    yield from text.messages(name, raw, encoding, tally)
    kind = "markdown" if name.lower().endswith(_MARKDOWN_NAMES) else "text"
    yield tally.material(kind, Channel.TEXT, sha256)


def _chat(stream: BinaryIO, encoding: str, words: str, name: str, tally: Tally) -> Iterator[Message | Material]:
    if looks_binary(words, encoding):
        raise NotText(name)
    sha256, stray = _digest(stream, encoding)
    if stray and encoding == "utf-8":
        tally.miss(*_GUESSED)
    yield from whatsapp.messages(lambda: _rewound(stream), encoding, tally)
    yield tally.material("whatsapp", Channel.CHAT, sha256)


def _zip(name: str, stream: BinaryIO, size: int) -> Iterator[Message | Material]:
    if size > limits.ZIP:
        raise TooLarge(name)
    tally = Tally()
    inside = archive.look_into(name, stream, size, tally)
    chats = [(chat, encoding) for chat in inside.texts if (encoding := _chat_encoding(chat, tally))]
    if not chats:
        raise NothingInside(name, _what_else(inside))
    files = frozenset(archive.names_of_files(inside))
    named: set[str] = set()
    for chat, encoding in chats:
        for message in whatsapp.messages(chat.open, encoding, tally, files):
            named.update(attachment.name for attachment in message.attachments if attachment.present)
            yield message
        if chat.damaged:
            tally.miss(shown(chat.name), "The zip is damaged here. Some words may be wrong or lost.")
    for file in archive.names_of_files(inside):
        if file not in named:
            tally.miss(shown(file), "No message names this file. It was not opened.")
    yield tally.material("whatsapp", Channel.CHAT, _digest(stream, "")[0])


def _what_else(inside: archive.Inside) -> str:
    """What to do with a zip that holds no chat."""
    if inside.document:
        return "If it is a document, open it, copy the words, and paste them."
    if any(text.damaged for text in inside.texts):
        return "It is damaged. Export or send it again."
    if inside.texts or any(name.lower().endswith(_MAIL_NAMES) for name in inside.others):
        return "Take the text or mail out of the zip, and try it by itself."
    if inside.packed_otherwise:
        return "It is packed in a way that is not read here. Unpack it, and try each file by itself."
    return ""


def _chat_encoding(chat: archive.Text, tally: Tally) -> str:
    """The code of a text in a zip that is a chat; of any other text, nothing, and a note."""
    try:
        with chat.open() as unpacking:
            head = unpacking.read(limits.SNIFF)
    except BrokenArchive as fault:
        tally.miss(shown(chat.name), fault.why)
        return ""
    encoding = encoding_of(head)
    if encoding == "utf-8" and (guessed := guess(head)):
        encoding = guessed
        tally.miss(*_GUESSED)
    words = _head_words(head, encoding)
    if whatsapp.looks_like(words) and not looks_binary(words, encoding):
        return encoding
    if not is_blank(words):
        tally.miss(shown(chat.name), "This is no chat. Take it out of the zip, and try it by itself.")
    return ""


def _head_words(head: bytes, encoding: str) -> str:
    """The first words; the last letter may be cut in two, which is no fault."""
    decoder = codecs.getincrementaldecoder(encoding)(fallback(encoding))
    return decoder.decode(head, final=len(head) < limits.SNIFF)


def _digest(stream: BinaryIO, encoding: str) -> tuple[str, bool]:
    """The SHA-256 of all bytes, and whether any are astray in their code."""
    digest = hashlib.sha256()
    decoder = codecs.getincrementaldecoder(encoding)("strict") if encoding else None
    stray = False
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        if decoder is not None and not stray:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                stray = True
    return digest.hexdigest(), stray


def _rewound(stream: BinaryIO) -> BinaryIO:
    stream.seek(0)
    return stream
