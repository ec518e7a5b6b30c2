"""What a reader counts while it yields, and the Material that it ends with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from bellrock.read import limits
from bellrock.read.allowance import Allowance
from bellrock.read.conversations import Conversations, Span
from bellrock.read.sights import Sights
from bellrock.records.material import Channel, Material, Unread
from bellrock.records.message import Message, MessageKind

GUESSED = ("some letters", "They are not in the usual code. They were guessed, and may be wrong.")
"""The note of letters whose code nobody named."""


class Tally:
    """Counts messages, people and times as they pass; holds no message."""

    def __init__(self, *, together: bool = False) -> None:
        """`together` is true where somebody chose several files one by one, which are read as one."""
        self.together = together
        self.next_index = 0
        self.pictures = 0
        self.closed = 0
        self.on_the_web = 0
        self.unknown = 0
        self.chats = 0
        self.guesses = 0
        self.allowance = Allowance()
        self.depth = 0
        self._is_carried = False
        self._place = self._title = ""
        self._messages = 0
        self._people: dict[str, None] = {}
        self._more_people: set[int] = set()
        self._span = Span()
        self.conversations = Conversations()
        self._unread: list[Unread] = []
        self._more_unread = 0

    @contextmanager
    def at(self, place: str, title: str = "") -> Iterator[None]:
        """Meanwhile a message that names no conversation is one of this place; a place may be in another."""
        before = self._place, self._title
        self._place, self._title = f"{self._place}/{place}" if self._place else place, title
        try:
            yield
        finally:
            self._place, self._title = before

    @contextmanager
    def carried(self) -> Iterator[None]:
        """Meanwhile all that is said is a part of its carrier, such as a chat that hangs on a mail."""
        before, self._is_carried = self._is_carried, True
        try:
            yield
        finally:
            self._is_carried = before

    def add(self, message: Message, senders: tuple[str, ...] = ()) -> Message:
        """The same message, counted; only what people sent counts for people and times.

        `senders` names the people where one message has several.
        """
        self.next_index += 1
        if self._place and not message.conversation:
            self.conversations.name(self._place, self._title)
            message = replace(message, conversation=self._place)
        if message.kind is not MessageKind.MESSAGE:
            return message
        self.conversations.add(message)
        if self._is_carried:
            return replace(message, kind=MessageKind.PART)
        self._messages += 1
        for sender in senders or (message.author,):
            if sender is not None:
                self.meet(sender)
        if message.sent is not None:
            self._span.take(message.sent)
        return message

    def meet(self, sender: str) -> None:
        """Keep a new name, or past the limit only its hash, so that the true count can be said.

        Called before `add` where messages are yielded in another order than the file has them.
        """
        if sender in self._people or self._is_carried:
            return
        if len(self._people) < limits.PEOPLE:
            self._people[sender] = None
        elif len(self._more_people) < limits.PEOPLE_COUNTED:
            self._more_people.add(hash(sender))

    def see(self, part: str, sights: Sights) -> None:
        """Count and name what this part holds beside its words."""
        self.pictures += sights.pictures
        self.closed += sights.closed
        self.on_the_web += sights.on_the_web + sights.links
        self.unknown += sights.unknown
        self.chats += sights.chats
        for sentence in sights.said():
            self.miss(part, sentence)

    def doubt(self, part: str, why: str) -> None:
        """Note a part of which it cannot be told what it shows."""
        self.unknown += 1
        self.miss(part, why)

    def miss(self, part: str, why: str) -> None:
        """Note a part that could not be read; the same note twice is kept once."""
        note = Unread(part, why)
        if note in self._unread:
            return
        if len(self._unread) < limits.UNREAD:
            self._unread.append(note)
        else:
            self._more_unread += 1

    def material(self, format_: str, channel: Channel, sha256: str) -> Material:
        """The head of all that passed."""
        unread = tuple(self._unread)
        if self._more_people:
            count = len(self._people) + len(self._more_people)
            least = "at least " if len(self._more_people) == limits.PEOPLE_COUNTED else ""
            why = f"There are {least}{count:,}. Only the first {limits.PEOPLE:,} are listed."
            unread += (Unread("more participants", why),)
        if self._more_unread:
            unread += (Unread("more parts", f"{self._more_unread} more parts could not be read."),)
        return Material(
            format=format_,
            channel=channel,
            sha256=sha256,
            participants=tuple(self._people),
            messages=self._messages,
            first=self._span.first,
            last=self._span.last,
            unread=unread,
            pictures=self.pictures,
            closed=self.closed,
            on_the_web=self.on_the_web,
            unknown=self.unknown,
            chats=self.chats,
            conversations=self.conversations.listed(),
            identities=self.conversations.identities(),
        )
