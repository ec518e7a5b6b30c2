"""Which reader fits, by what the bytes are; a name only helps where the bytes leave it open."""

from collections.abc import Iterator
from typing import BinaryIO

from bellrock.read import handed
from bellrock.read.given import Given
from bellrock.read.tally import Tally
from bellrock.read.whatsapp import chat
from bellrock.records.errors import EmptyInput
from bellrock.records.material import Material
from bellrock.records.message import Message


def read(name: str, stream: BinaryIO, *, together: bool = False) -> Iterator[Message | Material]:
    """The messages in the stream one at a time, then the Material that they make, last.

    `name` gives a hint of the format; "-" is a pasted text.
    `together` is true of a zip that we made of several files: then words that are no chat are read too.
    The stream must be seekable; it is read from its start and never closed.
    Raises an `Unreadable` (see records/errors.py) where the bytes cannot be read.
    """
    given = Given.of_stream(name, stream)
    if not given.head:
        raise EmptyInput(name)
    tally = Tally(together=together)
    try:
        found = yield from handed.messages(given, tally)
    finally:
        # Also what is no chat was looked at as if it were one.
        chat.forget()
    yield tally.material(found.format, found.channel, given.sha256())
