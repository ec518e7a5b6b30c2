"""The messages of one material, kept where somebody wants to read them all; of very much the first part."""

from bellrock.records.message import Message

# An answer must stay under 64 MB on its way between processes, and beside the messages stands all that was found.
_LETTERS, _MESSAGES = 8_000_000, 100_000
_AROUND = 60


class KeptMessages:
    """Keeps what fits."""

    def __init__(self) -> None:
        self._messages: list[Message] = []
        self._left = _LETTERS
        self.left_out = 0

    def take(self, message: Message) -> None:
        """One message more; after the first that does not fit none is kept, so that what is kept has no gap."""
        if self._left >= 0 and len(self._messages) < _MESSAGES:
            self._left -= len(message.text) + _AROUND
            if self._left >= 0:
                self._messages.append(message)
                return
        self.left_out += 1

    def messages(self) -> tuple[Message, ...]:
        """What was kept, in its order."""
        return tuple(self._messages)
