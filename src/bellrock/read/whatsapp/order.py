"""Which of two numbers is the day: decided from the whole chat, never guessed.

A number over 12 is a day.
Where there is none, a chat runs forward in time: if one order never goes back and the other does, it is that one.
A year that stands first is followed by the month in every language.
Where nothing decides, the time stays unknown: a wrong month in a police report does harm.
"""

from dataclasses import dataclass, field
from datetime import datetime

from bellrock.read.whatsapp.stamp import Stamp

_NEVER = 1 << 62
_Day = tuple[int, int, int]


def _days(stamp: Stamp) -> tuple[_Day, _Day]:
    """The day that the stamp means under each order: day first, month first."""
    year = stamp.year or 0
    return (year, stamp.second, stamp.first), (year, stamp.first, stamp.second)


def days_of(stamp: Stamp) -> tuple[_Day, _Day]:
    """The day that the stamp means under each order; twice the same where it alone tells."""
    month_first = _certain(stamp)
    days = _days(stamp)
    return days if month_first is None else (days[month_first], days[month_first])


def _certain(stamp: Stamp) -> bool | None:
    """Whether the month stands first, where the stamp alone tells; else None."""
    if stamp.first > 12 or stamp.day_first or stamp.first == stamp.second:
        return False
    return True if stamp.second > 12 else None


@dataclass(slots=True)
class _Evidence:
    """What the stamps of one way of writing show, by their number in the chat."""

    last_day_first: int = -1
    first_day_first: int = _NEVER
    last_month_first: int = -1
    first_month_first: int = _NEVER
    back: list[bool] = field(default_factory=lambda: [False, False])
    before: list[_Day] = field(default_factory=lambda: [(0, 0, 0), (0, 0, 0)])

    def see(self, stamp: Stamp, number: int) -> None:
        if stamp.first > 12 or stamp.day_first:
            self.last_day_first = number
            self.first_day_first = min(self.first_day_first, number)
        elif stamp.second > 12:
            self.last_month_first = number
            self.first_month_first = min(self.first_month_first, number)
        for order, day in enumerate(_days(stamp)):
            self.not_before(order, day)
            self.before[order] = day

    def not_before(self, order: int, day: _Day) -> None:
        """A later stamp is of this day: an order in which the chat goes back is spoilt."""
        if day < self.before[order]:
            self.back[order] = True

    def month_first(self, stamp: Stamp, number: int) -> bool | None:
        alone = _certain(stamp)
        if alone is not None:
            return alone
        day_seen, month_seen = self.last_day_first >= 0, self.last_month_first >= 0
        if day_seen and month_seen:
            return self._nearest(number)
        if day_seen or month_seen:
            return month_seen
        if stamp.year_first:
            return True
        if self.back[0] != self.back[1]:
            return self.back[0]
        return None

    def _nearest(self, number: int) -> bool | None:
        """Both orders were proved: the phone's language changed once, or nothing can be said."""
        if self.last_day_first < self.first_month_first:
            return _between(number, self.last_day_first, self.first_month_first, True)
        if self.last_month_first < self.first_day_first:
            return _between(number, self.last_month_first, self.first_day_first, False)
        return None


def _between(number: int, until: int, since: int, month_first_after: bool) -> bool | None:
    if number < until:
        return not month_first_after
    return month_first_after if number > since else None


class Order:
    """The order of day and month in one chat: `see` every stamp first, then ask for each."""

    def __init__(self) -> None:
        self._groups: dict[tuple[str, bool, bool, int], _Evidence] = {}
        self._seen = 0
        self._latest: _Day = (0, 0, 0)

    def see(self, stamp: Stamp) -> None:
        """Take one stamp into account, in the order of the chat."""
        own = self._groups.setdefault(stamp.group, _Evidence())
        own.see(stamp, self._seen)
        self._seen += 1
        month_first = _certain(stamp)
        if month_first is None:
            for order, day in enumerate(_days(stamp)):
                if day < self._latest:
                    own.back[order] = True
            return
        self._latest = _days(stamp)[month_first]
        for other in self._groups.values():
            if other is not own:
                other.not_before(0, self._latest)
                other.not_before(1, self._latest)

    def when(self, stamp: Stamp, number: int) -> datetime | None:
        """The local time of stamp `number` (from 0), or None where day and month cannot be told apart."""
        evidence = self._groups.get(stamp.group)
        month_first = evidence.month_first(stamp, number) if evidence else None
        return None if month_first is None else stamp.moment(month_first)
