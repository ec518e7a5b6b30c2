"""What was said around a quote, so that a person can see it as it stood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """Words of one message: `text` stands at `start` (characters) of message number `message` (from 0).

    `author` and `sent` are as the material writes them; `sent` is empty where it gives no time.
    """

    message: int
    start: int
    text: str
    author: str | None = None
    sent: str = ""

    def holds(self, message: int, start: int, end: int) -> bool:
        """True where these words of that message stand in it."""
        return message == self.message and self.start <= start and end <= self.start + len(self.text)
