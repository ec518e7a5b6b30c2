"""What is counted of each conversation of an export, and the accounts that the export names."""

from datetime import UTC, datetime

from bellrock.read import limits
from bellrock.records.material import Conversation, Identity
from bellrock.records.message import Message, Moment


class Span:
    """The earliest and the latest of some times; nothing where one of them is not known."""

    __slots__ = ("_first", "_last", "_unknown")

    def __init__(self) -> None:
        self._first: Moment | None = None
        self._last: Moment | None = None
        self._unknown = False

    def take(self, moment: Moment) -> None:
        """One time more."""
        when = moment.when
        if when is None:
            # One time that is not known may be the earliest or the latest: then neither can be said.
            self._unknown = True
            return
        if self._first is None or self._first.when is None or _instant(when) < _instant(self._first.when):
            self._first = moment
        if self._last is None or self._last.when is None or _instant(when) > _instant(self._last.when):
            self._last = moment

    @property
    def first(self) -> Moment | None:
        """The earliest time."""
        return None if self._unknown else self._first

    @property
    def last(self) -> Moment | None:
        """The latest time."""
        return None if self._unknown else self._last


def _instant(when: datetime) -> datetime:
    """A local time of an unknown zone beside one in UTC is compared as it is written; it may be off by hours."""
    return when if when.tzinfo else when.replace(tzinfo=UTC)


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
