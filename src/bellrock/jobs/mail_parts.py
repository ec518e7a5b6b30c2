"""A file that holds several mails gets an answer for each of them, beside the one for all."""

from bellrock.recognise import Recogniser
from bellrock.recognise.listen import Listening
from bellrock.records.case import MailPart
from bellrock.records.material import Channel, Material
from bellrock.records.message import Message

# Of a mailbox with more mails the first are answered one by one, and all of them together.
MOST = 500
_ONE_MAIL = Material("eml", Channel.MAIL, "", (), 1, None, None)


class MailParts:
    """Hears the messages of a material before the whole is heard; a single mail costs nothing more."""

    def __init__(self, recogniser: Recogniser, whole: Listening) -> None:
        self._recogniser, self._whole = recogniser, whole
        self._parts: list[MailPart] = []
        self._first: Message | None = None
        self._now: tuple[Message, Listening] | None = None

    def hear(self, message: Message) -> None:
        """Take in one message, before the whole takes it in."""
        if message.mail is None:
            if self._now:
                self._now[1].hear(message)
        elif self._first is None:
            self._first = message
        elif len(self._parts) < MOST:
            self._end(self._now or (self._first, self._whole))
            self._now = None
            if len(self._parts) < MOST:
                self._now = message, self._recogniser.start()
                self._now[1].hear(message)

    def parts(self) -> tuple[MailPart, ...]:
        """The answer for each mail; none where there are not several."""
        if self._now:
            self._end(self._now)
            self._now = None
        return tuple(self._parts)

    def _end(self, part: tuple[Message, Listening]) -> None:
        first, listening = part
        assert first.mail
        self._parts.append(MailPart(first.index, first.mail, first.sent, listening.conclude(_ONE_MAIL)))
