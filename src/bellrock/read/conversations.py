"""What is counted of each conversation of an export, and the accounts that the export names."""

from datetime import timedelta

from bellrock.read import limits
from bellrock.records.material import Conversation, Identity
from bellrock.records.message import Message, Moment

# No clock of the world is further from UTC.
_ZONES = timedelta(hours=14)


class Span:
    """The earliest and the latest of some times; nothing where one of them is not known.

    Times whose zone is known and times of a clock somewhere are kept apart: the two cannot be compared to the hour.
    """

    __slots__ = ("_first", "_last", "_unknown")

    def __init__(self) -> None:
        self._first: dict[bool, Moment] = {}
        self._last: dict[bool, Moment] = {}
        self._unknown = False

    def take(self, moment: Moment) -> None:
        """One time more."""
        when = moment.when
        if when is None:
            # One time that is not known may be the earliest or the latest: then neither can be said.
            self._unknown = True
            return
        zoned = when.tzinfo is not None
        first, last = self._first.get(zoned), self._last.get(zoned)
        if first is None or first.when is None or when < first.when:
            self._first[zoned] = moment
        if last is None or last.when is None or when > last.when:
            self._last[zoned] = moment

    @property
    def first(self) -> Moment | None:
        """The earliest time."""
        return None if self._unknown else _surely_first(self._first, 1)

    @property
    def last(self) -> Moment | None:
        """The latest time."""
        return None if self._unknown else _surely_first(self._last, -1)


def _surely_first(times: dict[bool, Moment], sign: int) -> Moment | None:
    """The only one, or the one that is first in every zone of the world; with the sign -1 the last."""
    zoned, local = times.get(True), times.get(False)
    if zoned is None or local is None or zoned.when is None or local.when is None:
        return zoned or local
    apart = sign * (local.when - zoned.when.replace(tzinfo=None))
    return zoned if apart > _ZONES else local if apart < -_ZONES else None


class _Count:
    __slots__ = ("messages", "people", "span", "title")

    def __init__(self) -> None:
        self.title = ""
        self.messages = 0
        self.people: dict[str, None] = {}
        self.span = Span()


class Conversations:
    """Counts each conversation by its key; of very many the first are kept."""

    def __init__(self) -> None:
        self._by_key: dict[str, _Count] = {}
        self._identities: dict[Identity, None] = {}

    def name(self, key: str, title: str) -> None:
        """What a conversation is called, as soon as that is read."""
        if count := self._of(key):
            count.title = title

    def add(self, message: Message) -> None:
        """Count a message that somebody sent."""
        if count := self._of(message.conversation):
            count.messages += 1
            if message.author is not None and len(count.people) < limits.PEOPLE_OF_ONE:
                count.people[message.author] = None
            if message.sent is not None:
                count.span.take(message.sent)

    def identify(self, identity: Identity) -> None:
        """An account that the export names; the same one is kept once."""
        if len(self._identities) < limits.IDENTITIES:
            self._identities.setdefault(identity)

    def _of(self, key: str) -> _Count | None:
        if key not in self._by_key and len(self._by_key) < limits.CONVERSATIONS:
            self._by_key[key] = _Count()
        return self._by_key.get(key)

    def listed(self) -> tuple[Conversation, ...]:
        """The conversations in which something was said; none where all stands in one without a title."""
        made = tuple(
            Conversation(key, one.title, one.messages, tuple(one.people), one.span.first, one.span.last)
            for key, one in self._by_key.items()
            if one.messages
        )
        return () if len(made) == 1 and not (made[0].key or made[0].title) else made

    def identities(self) -> tuple[Identity, ...]:
        """The accounts, in the order in which they were met."""
        return tuple(self._identities)
