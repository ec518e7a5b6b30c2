"""Parts of a threat, as a person copies them: a few sentences, mostly without a wallet or a demand."""

import re
from collections.abc import Iterator

from bellrock.recognise import Recogniser
from bellrock.recognise.heard import Heard
from bellrock.records.message import Message, MessageKind

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
# A paste of a few sentences; of a shorter one often nothing can be said.
SENTENCES, STRIDE, FEWEST_LETTERS = 5, 3, 150


def fragments(messages: tuple[Message, ...]) -> Iterator[str]:
    """Each run of five sentences of the longest message, three apart."""
    text = max((message.text for message in messages), key=len, default="")
    pieces = [piece for piece in _SENTENCE.findall(text) if len(piece.strip()) > 3]
    for first in range(0, max(1, len(pieces) - SENTENCES + 1), STRIDE):
        part = "".join(pieces[first : first + SENTENCES]).strip()
        if len(part) >= FEWEST_LETTERS:
            yield part


def heard_alone(recogniser: Recogniser, part: str) -> Heard:
    """What the recogniser hears in one pasted part."""
    listening = recogniser.start()
    listening.hear(Message(0, part, kind=MessageKind.MESSAGE))
    return listening.heard()
