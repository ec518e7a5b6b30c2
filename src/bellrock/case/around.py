"""The words around each quote: of a chat two messages before it and two behind it, of a mail the lines around it."""

from collections import deque
from collections.abc import Iterable

from bellrock.records.message import Message, MessageKind
from bellrock.records.quote import Quote
from bellrock.records.said import Said

NEIGHBOURS = 2
"""How many messages, or lines of one message, stand on either side."""

_LETTERS = 200
_MOST = 600


class Around:
    """Hears the messages of one material in order and keeps a few words around each quote."""

    def __init__(self) -> None:
        self._before: deque[Message] = deque(maxlen=NEIGHBOURS)
        self._behind = 0
        self._kept: dict[tuple[int, int, int], Said] = {}

    def hear(self, message: Message, quotes: tuple[Quote, ...]) -> None:
        """Take in one message and the quotes that were found in it."""
        # A part of a mail is no neighbour: it is another letter.
        is_chat = message.mail is None and message.kind is not MessageKind.PART
        if quotes or self._behind:
            self._keep_around(message, quotes, is_chat)
        if is_chat and message.kind is MessageKind.MESSAGE:
            self._before.append(message)

    def _keep_around(self, message: Message, quotes: tuple[Quote, ...], is_chat: bool) -> None:
        if is_chat and quotes:
            self._keep(map(_opening, self._before))
            self._behind = NEIGHBOURS + 1
        if is_chat:
            self._behind -= 1
        quoted = [_said(message, *_lines_around(message.text, quote)) for quote in quotes]
        self._keep(quoted or ([_opening(message)] if is_chat else []))

    @property
    def said(self) -> tuple[Said, ...]:
        """All that was kept, in the order of the material."""
        return tuple(self._kept[at] for at in sorted(self._kept))

    def _keep(self, said: Iterable[Said]) -> None:
        for each in said:
            if len(self._kept) < _MOST:
                self._kept[each.message, each.start, len(each.text)] = each


def _opening(message: Message) -> Said:
    return _said(message, 0, min(_LETTERS, len(message.text)))


def _said(message: Message, start: int, end: int) -> Said:
    sent = message.sent.raw if message.sent else ""
    return Said(message.index, start, message.text[start:end], message.author, sent)


def _lines_around(text: str, quote: Quote) -> tuple[int, int]:
    """From two line ends before the quote to two behind it; a long line is cut between words."""
    left, right = quote.start, quote.end
    for _ in range(NEIGHBOURS + 1):
        left = text.rfind("\n", max(0, quote.start - _LETTERS), left)
        if left < 0:
            break
    for _ in range(NEIGHBOURS + 1):
        right = text.find("\n", right + (right > quote.end), quote.end + _LETTERS)
        if right < 0:
            break
    return (
        left + 1 if left >= 0 else _blank_behind(text, quote.start),
        right if right >= 0 else _blank_before(text, quote.end),
    )


def _blank_behind(text: str, start: int) -> int:
    far = max(0, start - _LETTERS)
    return 0 if not far else next((at + 1 for at in range(far, start) if text[at].isspace()), far)


def _blank_before(text: str, end: int) -> int:
    far = min(len(text), end + _LETTERS)
    return far if far == len(text) else next((at for at in range(far, end, -1) if text[at].isspace()), far)
