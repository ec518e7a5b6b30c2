"""Zips that hold a chat: what is in them, without ever unpacking to a disk or trusting a name.

A zip is measured before it is listed, and every byte that is unpacked is counted:
a few kB of zip can claim to hold gigabytes.
"""

import binascii
import copy
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from bellrock.read import limits
from bellrock.read.allowance import Allowance
from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.errors import BrokenArchive, EncryptedArchive, TooLarge
from bellrock.records.message import Attachment

STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
"""The first bytes of a zip."""

_PACKED_BY = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""No phone packs in another way, and the others may ask for much memory."""

_TRAPS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OSError,
    IndexError,
    KeyError,
    OverflowError,
)
"""All that the zip module raises on a file that is broken or built to do harm."""


class Packed(Protocol):
    """A file in a container; `open` gives its bytes anew each time, `damaged` is set when some of them are lost."""

    name: str
    damaged: bool

    @property
    def size(self) -> int:
        """Its bytes, as far as the container says."""
        ...

    def open(self) -> BinaryIO:
        """The bytes from their start."""
        ...


@dataclass(slots=True)
class Text:
    """A text in a zip; `open` gives its bytes anew each time, `damaged` is set when they were not as packed."""

    name: str
    archive: zipfile.ZipFile
    entry: zipfile.ZipInfo
    allowance: Allowance
    counted: int = 0
    damaged: bool = False

    @property
    def size(self) -> int:
        """The bytes that it claims to have."""
        return self.entry.file_size

    def open(self) -> BinaryIO:
        """The bytes from their start; raises `BrokenArchive` or `TooLarge` where they run over their limits."""
        return io.BufferedReader(_Unpacking(self), 65_536)


class _Unpacking(io.RawIOBase):
    """One reading of a packed text, counted on its way.

    The zip module throws the last piece away when the checksum is off; here the words are kept and the fault is noted.
    """

    def __init__(self, text: Text) -> None:
        super().__init__()
        self._text = text
        self._read = 0
        self._sum = 0
        entry = copy.copy(text.entry)
        self._expected = entry.CRC
        del entry.CRC  # without it the zip module checks nothing
        entry.file_size = 2 * limits.UNPACKED  # what it claims may be a lie that hides the rest; the bytes are counted
        try:
            self._stream = text.archive.open(entry)
        except _TRAPS as fault:
            raise BrokenArchive(text.name) from fault

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any buffer
        try:
            chunk = self._stream.read(min(len(buffer), 65_536))
        except _TRAPS:
            self._text.damaged = True
            return 0
        if not chunk:
            self._text.damaged = self._text.damaged or self._sum != self._expected
            return 0
        self._sum = binascii.crc32(chunk, self._sum)
        self._read += len(chunk)
        self._count()
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def _count(self) -> None:
        text = self._text
        if self._read > text.counted:
            text.allowance.left -= self._read - text.counted
            text.counted = self._read
        if self._read > limits.RATIO_FROM and self._read > limits.RATIO * max(text.entry.compress_size, 1):
            raise BrokenArchive(text.name, "It unpacks to far more than it should.")
        if text.allowance.left < 0:
            raise TooLarge(text.name)


@dataclass(slots=True)
class Inside:
    """What a zip holds: files that may be read, and every other file by name alone."""

    endings: frozenset[str]
    texts: list[Packed] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    document: bool = False
    locked: int = 0
    packed_otherwise: int = 0


def seekable(given: Given) -> BinaryIO:
    """The bytes of a zip so that its end can be read first; those of a zip in a zip are held, so it must be small."""
    stream = given.opens()
    if stream.seekable():
        return stream
    raw = stream.read(limits.INNER_ZIP + 1)
    if len(raw) > limits.INNER_ZIP:
        raise TooLarge(given.name)
    return io.BytesIO(raw)


def look_into(name: str, stream: BinaryIO, size: int, tally: Tally, endings: frozenset[str]) -> Inside:
    """The inside of a zip; one zip in it is looked into as well.

    Files whose name has one of these endings may be read, and every other is known by its name alone.
    Raises `BrokenArchive`, or `EncryptedArchive` where no text in it can be opened without the password.
    """
    inside = Inside(endings)
    _look(name, stream, size, inside, tally.allowance, tally, inner=tally.depth > 1)
    if inside.locked and not inside.texts:
        raise EncryptedArchive(name)
    return inside


def _look(
    name: str, stream: BinaryIO, size: int, inside: Inside, allowance: Allowance, tally: Tally, *, inner: bool
) -> None:
    archive = _opened(name, stream, size)
    seen: set[str] = set()
    for entry in archive.infolist():
        called = _called(entry)
        if called.endswith("/") or called.startswith("__MACOSX/"):
            continue
        if called in seen:
            tally.miss(shown(called), "Two files in the zip have this name. Both were looked at.")
        seen.add(called)
        if (entry.external_attr >> 16) & 0o170000 == 0o120000:
            tally.miss(shown(called), "This only points to another file. It was not followed.")
        elif entry.flag_bits & 1:
            inside.locked += 1
            tally.miss(shown(called), "This file is locked with a password.")
        elif entry.compress_type not in _PACKED_BY:
            inside.packed_otherwise += 1
            tally.miss(shown(called), "This file is packed in a way that is not read here.")
        else:
            _sort(Text(called, archive, entry, allowance), inside, tally, inner=inner)


def _sort(text: Text, inside: Inside, tally: Tally, *, inner: bool) -> None:
    ending = text.name.rpartition(".")[2].lower()
    if text.name in {"[Content_Types].xml", "mimetype"}:
        inside.document = True
    if f".{ending}" in inside.endings:
        inside.texts.append(text)
    elif ending == "zip" and not inner:
        _look_inside_zip(text, inside, tally)
    else:
        inside.others.append(text.name)
        tally.pictures += Attachment(text.name.rpartition("/")[2]).is_picture


def _look_inside_zip(text: Text, inside: Inside, tally: Tally) -> None:
    """One zip in the zip, as some mail programs send it; held in memory, so it must be small."""
    if text.entry.file_size > limits.INNER_ZIP:
        tally.miss(shown(text.name), "This zip in the zip is too large. Take it out, and try it by itself.")
        return
    try:
        with text.open() as unpacking:
            raw = unpacking.read(limits.INNER_ZIP + 1)
        if len(raw) <= limits.INNER_ZIP:
            _look(text.name, io.BytesIO(raw), len(raw), inside, text.allowance, tally, inner=True)
    except BrokenArchive as fault:
        tally.miss(shown(text.name), fault.why)


def _opened(name: str, stream: BinaryIO, size: int) -> zipfile.ZipFile:
    entries, directory = _measured(stream, size)
    if entries > limits.ZIP_ENTRIES or directory > limits.ZIP_DIRECTORY:
        raise BrokenArchive(name, "It claims to hold too many files.")
    try:
        archive = zipfile.ZipFile(stream)
    except _TRAPS as fault:
        raise BrokenArchive(name, "It may have been cut off on its way. Export or send it again.") from fault
    if len(archive.infolist()) > limits.ZIP_ENTRIES:
        raise BrokenArchive(name, "It claims to hold too many files.")
    return archive


def _measured(stream: BinaryIO, size: int) -> tuple[int, int]:
    """How many entries the zip's end claims, and the bytes of its directory; zeros where it has no end."""
    stream.seek(max(0, size - 66_000))
    tail = stream.read(66_000)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return 0, 0
    entries, directory = struct.unpack("<HL", tail[at + 10 : at + 16])
    large = tail.rfind(b"PK\x06\x06", 0, at)
    if large >= 0 and len(tail) >= large + 48:
        entries, directory = struct.unpack("<QQ", tail[large + 32 : large + 48])
    return entries, directory


def _called(entry: zipfile.ZipInfo) -> str:
    """The entry's name; old programs write UTF-8 and do not say so."""
    if not entry.flag_bits & 0x800:
        try:
            return entry.filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return entry.filename


def names_of_files(inside: Inside) -> Iterator[str]:
    """The bare names of the files beside the chat, as the chat itself writes them."""
    for other in inside.others:
        yield other.replace("\\", "/").rpartition("/")[2]
