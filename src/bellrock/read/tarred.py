"""A tar (POSIX.1-1988 "ustar", and what GNU and pax add for long names): its files are read where they stand.

Nothing is unpacked to a disk, and no name, link or owner in it is followed. Out of a tar that is packed itself, small
files are held in memory, since they cannot be found again without unpacking all that stands before them.
"""

import io
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from bellrock.read import archive, limits, zipped
from bellrock.read.formats import readers
from bellrock.read.given import Given
from bellrock.read.names import shown
from bellrock.read.tally import Tally
from bellrock.records.errors import BrokenArchive, TooLarge
from bellrock.records.material import Channel
from bellrock.records.message import Attachment, Message

_BLOCK = 512
_MAGIC = slice(257, 262)
_SUM = slice(148, 156)
_FILES, _LINKS = (b"0", b"\0", b"7"), (b"1", b"2")
_LONG_NAME, _PAX = b"L", b"x"
_CUT = "It was cut off or is damaged. What is whole was read."
_LONGEST_NAME = 64 * 1024


@dataclass(slots=True)
class _Member:
    """A file in a tar: held, or where it stands in the stream."""

    name: str
    size: int
    start: int
    stream: BinaryIO
    held: bytes | None = None
    damaged: bool = False

    def open(self) -> BinaryIO:
        """The bytes from their start."""
        if self.held is not None:
            return io.BytesIO(self.held)
        return io.BufferedReader(_Slice(self.stream, self.start, self.size), 1 << 16)


class _Slice(io.RawIOBase):
    """A stretch of a stream that others read too."""

    def __init__(self, stream: BinaryIO, start: int, size: int) -> None:
        super().__init__()
        self._stream, self._start, self._size, self._at = stream, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, self._size)[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any buffer
        self._stream.seek(self._start + self._at)
        piece = self._stream.read(max(0, min(len(buffer), self._size - self._at)))
        self._at += len(piece)
        buffer[: len(piece)] = piece
        return len(piece)


def is_tar(head: bytes) -> bool:
    """True where the first block is the head of a file in a tar, whose sum is right."""
    return head[_MAGIC] == b"ustar" and _is_whole(head[:_BLOCK])


def messages(whole: Given, tally: Tally) -> Generator[Message, None, dict[str, Channel]]:
    """The messages of every file in the tar that a reader knows; gives the formats that they were in."""
    if whole.size > limits.ZIP:
        raise TooLarge(whole.name)
    endings = frozenset(ending for reader in readers() for ending in reader.endings)
    inside = archive.Inside(endings)
    walk = _Walk(whole.opens())
    room = limits.ONE_TEXT
    for member in _members(walk, whole, tally):
        if not member.name.lower().endswith(tuple(endings)):
            inside.others.append(member.name)
            tally.pictures += Attachment(member.name.rpartition("/")[2]).is_picture
        elif walk.winds_back:
            member.damaged = member.start + member.size > whole.size
            inside.texts.append(member)
        elif member.size > room:
            tally.doubt(shown(member.name), "It is too large to be read in here. Unpack it, and try it by itself.")
        else:
            room -= member.size
            member.held = walk.read(member.size)
            member.damaged = len(member.held) < member.size
            inside.texts.append(member)
    return (yield from zipped.files(whole, inside, tally))


class _Walk:
    """The way through a tar from its first block to its last, on a stream that may be wound back or not."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.at = stream, 0
        self.winds_back = stream.seekable()

    def read(self, most: int) -> bytes:
        """The next bytes."""
        found = self.stream.read(most)
        self.at += len(found)
        return found

    def go(self, to: int) -> None:
        """On to this place, or to the end where it is beyond that."""
        if self.winds_back:
            self.at = self.stream.seek(to)
            return
        while self.at < to and self.read(min(1 << 16, to - self.at)):
            pass


def _members(walk: _Walk, whole: Given, tally: Tally) -> Iterator[_Member]:
    """The files in their order, each before the walk goes past it."""
    long_name = ""
    for _ in range(limits.ZIP_ENTRIES):
        head = walk.read(_BLOCK)
        if not head.strip(b"\0"):
            # Blocks of zeros end a tar; some programs leave them out.
            return
        if not _is_whole(head):
            tally.doubt(shown(whole.name), _CUT)
            return
        size, kind = _number(head[124:136]), head[156:157]
        end = walk.at + -(-size // _BLOCK) * _BLOCK
        name = long_name or _name(head)
        long_name = ""
        if kind in (_LONG_NAME, _PAX):
            long_name = _long_name(walk.read(min(size, _LONGEST_NAME)), kind)
        elif kind in _LINKS:
            tally.miss(shown(name), "This only points to another file. It was not followed.")
        elif kind in _FILES and not name.endswith("/"):
            yield _Member(name, size, walk.at, walk.stream)
        walk.go(end)
    raise BrokenArchive(whole.name, "It claims to hold too many files.")


def _is_whole(head: bytes) -> bool:
    """True where the sum of the block is the one that stands in it, blanks taken for the sum itself."""
    if len(head) < _BLOCK:
        return False
    return _number(head[_SUM]) == sum(head) - sum(head[_SUM]) + 8 * ord(" ")


def _number(raw: bytes) -> int:
    """A number in octal digits, or as GNU writes a large one; no number is 0."""
    if raw[0] & 0x80:
        return int.from_bytes(raw[1:], "big")
    digits = raw.strip(b" \0")
    return int(digits, 8) if digits and not digits.strip(b"01234567") else 0


def _name(head: bytes) -> str:
    folder = head[345:500].partition(b"\0")[0] if head[257:263] == b"ustar\0" else b""
    own = head[:100].partition(b"\0")[0]
    return (folder + b"/" + own if folder else own).decode("utf-8", "replace")


def _long_name(raw: bytes, kind: bytes) -> str:
    """The name that stands in a block of its own: alone, or in a line "LENGTH path=NAME"."""
    if kind == _LONG_NAME:
        return raw.partition(b"\0")[0].decode("utf-8", "replace")
    return next(
        (line.partition(b"=")[2].decode("utf-8", "replace") for line in raw.split(b"\n") if b" path=" in line[:24]), ""
    )
