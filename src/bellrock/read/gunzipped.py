"""A file packed by gzip (RFC 1952), as its bytes come: never on a disk, each of them counted."""

import io
import zlib
from typing import BinaryIO

from bellrock.read import limits
from bellrock.read.allowance import Allowance
from bellrock.read.given import Given
from bellrock.records.errors import BrokenArchive, TooLarge

STARTS = b"\x1f\x8b\x08"
"""The first bytes of a file packed by gzip."""

_CHUNK = 1 << 16
_GZIP = 31


class Whole:
    """What is packed in a file; `damaged` is set where some of it is lost."""

    def __init__(self, given: Given, allowance: Allowance) -> None:
        self._given, self._allowance = given, allowance
        self._counted = 0
        self.damaged = False

    @property
    def name(self) -> str:
        """The name of what is packed."""
        name = self._given.name
        low = name.lower()
        return name[:-4] + ".tar" if low.endswith(".tgz") else name[:-3] if low.endswith(".gz") else name

    def given(self) -> Given:
        """What is packed, as what is handed to a reader; its bytes are counted once on the way."""
        with self.open() as stream:
            while stream.read(_CHUNK):
                pass
        return Given(self.name, self.open, self._counted, self._given.beside)

    def open(self) -> BinaryIO:
        """The bytes from their start; raises `BrokenArchive` or `TooLarge` where they run over their limits."""
        return io.BufferedReader(_Inflating(self, self._given.opens()), _CHUNK)

    def count(self, came: int, taken: int) -> None:
        """Count what came out of so many packed bytes; what was counted before costs nothing again."""
        if came > self._counted:
            self._allowance.left -= came - self._counted
            self._counted = came
        if came > limits.RATIO_FROM and came > limits.RATIO * taken:
            raise BrokenArchive(self._given.name, "It unpacks to far more than it should.")
        if self._allowance.left < 0:
            raise TooLarge(self._given.name)


class _Inflating(io.RawIOBase):
    """One unpacking; several files packed one after the other are one, as the format says."""

    def __init__(self, whole: Whole, stream: BinaryIO) -> None:
        super().__init__()
        self._whole, self._stream = whole, stream
        self._at = stream.tell() if stream.seekable() else -1
        self._unpacker = zlib.decompressobj(_GZIP)
        self._rest = b""
        self._came = self._taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed asks for any buffer
        try:
            piece = self._piece(min(len(buffer), _CHUNK))
        except zlib.error:
            self._whole.damaged = True
            return 0
        self._came += len(piece)
        self._whole.count(self._came, self._taken)
        buffer[: len(piece)] = piece
        return len(piece)

    def _piece(self, most: int) -> bytes:
        while True:
            if self._unpacker.eof:
                self._rest = self._unpacker.unused_data + self._rest
                if not self._rest.startswith(STARTS[:1]):
                    # Zeros may stand behind the end, on tapes of old.
                    return b""
                self._unpacker = zlib.decompressobj(_GZIP)
            packed = self._rest or self._packed()
            self._rest = b""
            if not packed:
                self._whole.damaged = self._whole.damaged or not self._unpacker.eof
                return b""
            piece = self._unpacker.decompress(packed, most)
            self._rest = self._unpacker.unconsumed_tail
            if piece:
                return piece

    def _packed(self) -> bytes:
        # The stream below may be that of the whole input, which others wind back meanwhile.
        if self._at >= 0:
            self._stream.seek(self._at)
        packed = self._stream.read(_CHUNK)
        self._at += len(packed) if self._at >= 0 else 0
        self._taken += len(packed)
        return packed
