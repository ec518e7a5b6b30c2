"""What is given to a reader: a file, or one file of a container, with its bytes from the start as often as needed."""

import codecs
import hashlib
from collections.abc import Callable
from functools import cached_property
from typing import BinaryIO

from bellrock.read import limits
from bellrock.read.charset import encoding_of, fallback
from bellrock.read.charset_guess import guess

_CHUNK = 1 << 20
Opens = Callable[[], BinaryIO]
"""Gives the bytes anew from their start."""


class Given:
    """One file: `name` as given, or its path inside its container; "-" is pasted words.

    `opens` gives its bytes anew from their start, `size` is their number as far as it is known.
    `beside` holds the bare names of the other files of its container.
    """

    def __init__(self, name: str, opens: Opens, size: int, beside: frozenset[str] = frozenset()) -> None:
        self.name, self.opens, self.size, self.beside = name, opens, size, beside
        self._sha256 = ""

    @classmethod
    def of_stream(cls, name: str, stream: BinaryIO) -> "Given":
        """The whole of a seekable stream, which is never closed."""

        def rewound() -> BinaryIO:
            stream.seek(0)
            return stream

        return cls(name, rewound, stream.seek(0, 2))

    @property
    def ending(self) -> str:
        """The ending of the name in small letters, with its dot; nothing where it has none."""
        bare = self.name.replace("\\", "/").rpartition("/")[2].lower()
        return bare[bare.rfind(".") :] if "." in bare else ""

    def is_called(self, endings: tuple[str, ...]) -> bool:
        """True where the name ends in one of these, whatever its capitals."""
        return self.name.lower().endswith(endings)

    @cached_property
    def head(self) -> bytes:
        """The first bytes."""
        return self.opens().read(limits.SNIFF)

    @cached_property
    def shown_encoding(self) -> str:
        """The code of Unicode that the first bytes show, UTF-8 where they show none."""
        return encoding_of(self.head)

    @cached_property
    def guessed_encoding(self) -> str:
        """The old code in which the first bytes make words, where they are in no code of Unicode; else nothing."""
        return guess(self.head) if self.shown_encoding == "utf-8" else ""

    @property
    def encoding(self) -> str:
        """The code of the letters: the guessed one, else the one that the bytes show."""
        return self.guessed_encoding or self.shown_encoding

    @cached_property
    def words(self) -> str:
        """The first bytes as letters; the last letter may be cut in two, which is no fault."""
        decoder = codecs.getincrementaldecoder(self.encoding)(fallback(self.encoding))
        return decoder.decode(self.head, final=len(self.head) < limits.SNIFF)

    def whole(self) -> bytes:
        """All bytes at once, for what must be held as a whole; the reader has looked at `size` before."""
        raw = self.opens().read()
        self._sha256 = self._sha256 or hashlib.sha256(raw).hexdigest()
        return raw

    def sha256(self) -> str:
        """The SHA-256 of all bytes."""
        if not self._sha256:
            self.has_stray_bytes("")
        return self._sha256

    def has_stray_bytes(self, encoding: str) -> bool:
        """True where some bytes are no letters in this code; reads all of them once."""
        digest = hashlib.sha256()
        decoder = codecs.getincrementaldecoder(encoding)("strict") if encoding else None
        stray = False
        stream = self.opens()
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            if decoder is not None and not stray:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    stray = True
        self._sha256 = digest.hexdigest()
        return stray
