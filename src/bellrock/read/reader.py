"""A reader: one file in formats/ that says what its format looks like, what it is called, and yields its messages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from bellrock.read.given import Given
from bellrock.read.tally import Tally
from bellrock.records.material import Channel
from bellrock.records.message import Message


class Sure(IntEnum):
    """How sure a reader is that something is of its format; the surest one reads it."""

    NO = 0
    ELSE = 1  # what is read so where no other reader knows it
    NAMED = 2  # only its name says so
    LIKELY = 3
    SURELY = 4


class Tested(IntEnum):
    """What a reader was tested on."""

    GENERATED = 0
    REAL = 1


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: `format` is its word in our answers, `title` its name for a person.

    `sure` looks at the first bytes and the name; `messages` yields what was said, and counts it in the tally.
    `reads` and `misses` are the cells of its row in docs/formats.md.
    `endings` are those of the files that it looks at inside a container; `place` puts the files of one export in order.
    A `binary` one knows its files by their first bytes, and they are no text.
    """

    format: str
    title: str
    channel: Channel
    sure: Callable[[Given], Sure]
    messages: Callable[[Given, Tally], Iterator[Message]]
    tested: Tested
    reads: str
    misses: str
    endings: tuple[str, ...] = ()
    place: Callable[[str], tuple[str, int]] | None = None
    binary: bool = False
