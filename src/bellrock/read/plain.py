"""A text as it is: pasted words, a .txt or a .md file. One message, letter for letter."""

from collections.abc import Iterator

from bellrock.read import limits
from bellrock.read.charset import decode, is_blank, looks_binary
from bellrock.read.given import Given
from bellrock.read.look import look_at, too_long
from bellrock.read.tally import GUESSED, Tally
from bellrock.records.errors import EmptyInput, NotText, TooLarge
from bellrock.records.message import Message

_COPY_SOME = "Or copy the words that matter, and paste only them."


def messages(given: Given, tally: Tally) -> Iterator[Message]:
    """The one message that the bytes hold.

    Raises `EmptyInput` where there is nothing to see, `NotText` where the bytes are no letters, `TooLarge`.
    """
    name, encoding = given.name, given.encoding
    if looks_binary(given.words, encoding):
        raise NotText(name)
    if given.size > limits.ONE_TEXT:
        raise TooLarge(name, _COPY_SOME)
    text, stray = decode(given.whole(), encoding)
    if is_blank(text):
        raise EmptyInput(name)
    if looks_binary(text, encoding):
        raise NotText(name)
    if stray or given.guessed_encoding:
        tally.miss(*GUESSED)
    tally.see("these words", look_at(text))
    if too_long(text):
        tally.doubt("the last words", f"Only the first {limits.HEARD:,} letters were searched for a threat.")
    yield tally.add(Message(index=tally.next_index, text=text))
