"""A text as it is: pasted words, a .txt or a .md file. One message, letter for letter."""

from collections.abc import Iterator

from bellrock.read import limits
from bellrock.read.charset import decode, is_blank, looks_binary
from bellrock.read.look import look_at, too_long
from bellrock.read.tally import Tally
from bellrock.records.errors import EmptyInput, NotText
from bellrock.records.message import Message


def messages(name: str, raw: bytes, encoding: str, tally: Tally) -> Iterator[Message]:
    """The one message that the bytes hold.

    Raises `EmptyInput` where there is nothing to see and `NotText` where the bytes are no letters.
    """
    text, guessed = decode(raw, encoding)
    if is_blank(text):
        raise EmptyInput(name)
    if looks_binary(text, encoding):
        raise NotText(name)
    if guessed:
        tally.miss("some letters", "They are not in the usual code. They were guessed, and may be wrong.")
    tally.see("these words", look_at(text))
    if too_long(text):
        tally.doubt("the last words", f"Only the first {limits.HEARD:,} letters were searched for a threat.")
    yield tally.add(Message(index=tally.next_index, text=text))
