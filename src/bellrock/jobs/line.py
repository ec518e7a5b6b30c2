"""The line between this process and the one that reads: records, bytes and open files, each with its length first.

Records cross it in MessagePack and are checked against their types, so that a worker which a hostile file has taken
over can hand back nothing but records.
"""

import mmap
import os
import select
import socket
import time
from io import BytesIO
from typing import BinaryIO, TypeVar

import msgspec

_CHUNK = 1 << 16
_LENGTH = 8
_RECORD = TypeVar("_RECORD")


# Half an emoji, as some exports hold it, is no letter that MessagePack can carry. It goes over the line as a letter of
# the last private plane of Unicode, which stands in no message, and is what it was at the other end.
_CARRIED = {0xD800 + half: 0x10F800 + half for half in range(0x800)}
_CARRIED_BACK = {letter: half for half, letter in _CARRIED.items()}
_IN_BYTES = b"\xf4\x8f"


def _packed(record: object) -> bytes:
    try:
        return msgspec.msgpack.encode(record)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(_translated(msgspec.to_builtins(record), _CARRIED))


def _unpacked(packed: bytes | bytearray, kind: type[_RECORD]) -> _RECORD:
    if _IN_BYTES not in packed:
        return msgspec.msgpack.decode(packed, type=kind)
    return msgspec.convert(_translated(msgspec.msgpack.decode(packed), _CARRIED_BACK), type=kind)


def _translated(value: object, letters: dict[int, int]) -> object:
    """The same with other letters in every text of it."""
    if isinstance(value, str):
        return value if value.isascii() else value.translate(letters)
    if isinstance(value, dict):
        return {_translated(key, letters): _translated(each, letters) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_translated(each, letters) for each in value]
    return value


class LineEnded(Exception):
    """The other end is gone."""


class LineSilent(Exception):
    """The other end said nothing in its time."""


class LineGarbled(Exception):
    """The other end said what no record is, or more than it may."""


class Line:
    """One end of the line; `marks` is a place in memory that both ends see, where they share one."""

    def __init__(self, end: socket.socket, marks: mmap.mmap | None = None) -> None:
        self._end, self._marks = end, marks

    @classmethod
    def pair(cls) -> "tuple[Line, Line]":
        """Both ends, for a process that is about to be split in two."""
        one, other = socket.socketpair()
        marks = mmap.mmap(-1, _LENGTH)
        return cls(one, marks), cls(other, marks)

    def number(self) -> int:
        """The number of the open file that this end is."""
        return self._end.fileno()

    def close(self) -> None:
        """Close this end."""
        self._end.close()

    def mark(self, message: int) -> None:
        """Say which message is being read; the other end can look it up even when this one hangs."""
        if self._marks is not None:
            self._marks[:] = message.to_bytes(_LENGTH, "little")

    def marked(self) -> int:
        """The message that the other end was reading, counted from 0; 0 where no memory is shared."""
        return int.from_bytes(self._marks[:], "little") if self._marks is not None else 0

    def send(self, record: object) -> int:
        """Send one record; gives its length in bytes."""
        packed = _packed(record)
        self._send(len(packed).to_bytes(_LENGTH, "little"))
        self._send(packed)
        return len(packed)

    def receive(self, kind: type[_RECORD], seconds: float | None, most: int) -> _RECORD:
        """The next record, of this kind and at most `most` bytes; None for `seconds` waits for ever.

        Raises LineEnded, LineSilent or LineGarbled.
        """
        until = None if seconds is None else time.monotonic() + seconds
        length = int.from_bytes(self._take(_LENGTH, until), "little")
        if length > most:
            raise LineGarbled
        try:
            return _unpacked(self._take(length, until), kind)
        except msgspec.MsgspecError as fault:
            raise LineGarbled from fault

    def pour(self, stream: BinaryIO) -> None:
        """Send the bytes of a stream from where it stands to its end."""
        while chunk := stream.read(_CHUNK):
            self._send(chunk)

    def catch(self, size: int) -> BinaryIO:
        """The next `size` bytes as a stream of their own."""
        return BytesIO(self._take(size, None))

    def send_file(self, number: int) -> None:
        """Hand over an open file."""
        try:
            socket.send_fds(self._end, [b"f"], [number])
        except OSError as fault:
            raise LineEnded from fault

    def take_file(self) -> BinaryIO:
        """The open file that the other end hands over, at its start."""
        _, numbers, _, _ = socket.recv_fds(self._end, 1, 1)
        if not numbers:
            raise LineEnded
        stream = os.fdopen(numbers[0], "rb")
        stream.seek(0)
        return stream

    def _send(self, given: bytes) -> None:
        try:
            self._end.sendall(given)
        except OSError as fault:
            raise LineEnded from fault

    def _take(self, size: int, until: float | None) -> bytearray:
        taken = bytearray(size)
        view, at = memoryview(taken), 0
        while at < size:
            if until is not None and not select.select([self._end], [], [], max(0.0, until - time.monotonic()))[0]:
                raise LineSilent
            try:
                count = self._end.recv_into(view[at : at + (1 << 20)])
            except OSError as fault:
                raise LineEnded from fault
            if not count:
                raise LineEnded
            at += count
        return taken
