"""A time as a program writes it for people: a month by its name, or a date in numbers that can be read in one way only.

Facts: Meta's pages in several languages, imessage-exporter, public parsers of both.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

from bellrock.read.months import MONTHS
from bellrock.records.pattern import regex

_LONGEST = 120
_CLOCK = regex(
    r"(?<![\d:.+-])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?![\d:.]\d)(?:[\s\u00a0\u202f]{0,2}([AaPp])\.?[\s\u00a0]?[Mm]\b\.?)?"
)
_WORD = regex(r"\d+|[^\W\d_]+")
_NUMBERS = regex(r"(?<![\d./-])(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?![\d/-])")
_ZONE = regex(r"(?:UTC|GMT)(?:\s?([+-])(\d{1,2})(?::?(\d{2}))?)?|[ECMP][SD]T\b|UT\b|Z\b")
_AFTER = regex(r"[^\W\d_]+")
# In another language they are another month.
_UNSURE = frozenset(("listopad", "listopada", "lis", "lip"))
# RFC 5322, 4.3.
_HOURS = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}


def when_written(raw: str) -> datetime | None:
    """The time, in UTC where its zone is named, else local; None where it is no time, or can be read in two ways."""
    written = raw[:_LONGEST]
    # A date with dots may look like a clock; the clock is what stands last.
    clocks = list(_CLOCK.finditer(written))
    if not clocks:
        return None
    clock = clocks[-1]
    behind = written[clock.end() :].strip(" \u00a0,()")
    zone = _ZONE.match(behind)
    if zone is None and not clock[4] and _AFTER.match(behind) and int(clock[1]) <= 12:
        return None  # perhaps a word for the half of the day that is not known here
    day = _day(written[: clock.start()] + " " + (behind[zone.end() :] if zone else behind))
    if day is None:
        return None
    try:
        local = datetime(*day, *_hour(clock), int(clock[3] or 0))  # noqa: DTZ001  # its zone is put to it where known
        return _in_zone(local, zone) if zone else local
    except (ValueError, OverflowError):
        return None


def _hour(clock: re.Match[str]) -> tuple[int, int]:
    hour = int(clock[1])
    if clock[4]:
        if not 1 <= hour <= 12:
            raise ValueError(clock[0])
        hour = hour % 12 + (12 if clock[4] in "Pp" else 0)
    return hour, int(clock[2])


def _in_zone(local: datetime, zone: re.Match[str]) -> datetime:
    if zone[1]:
        offset = timedelta(hours=int(zone[2]), minutes=int(zone[3] or 0))
        offset = -offset if zone[1] == "-" else offset
    else:
        offset = timedelta(hours=_HOURS.get(zone[0], 0))
    return local.replace(tzinfo=timezone(offset)).astimezone(UTC)


def _day(written: str) -> tuple[int, int, int] | None:
    """Year, month and day."""
    if numbers := _NUMBERS.search(written):
        return _in_numbers(numbers)
    named = list(_months(written))
    # In French and Italian "mar." is Tuesday before another month.
    months = {MONTHS[name] for name in named if name != "mar" or len(named) == 1}
    numbers_ = [word for word in _WORD.findall(written) if word.isascii() and word.isdecimal()]
    years = [number for number in numbers_ if len(number) == 4]
    days = [number for number in numbers_ if len(number) <= 2]
    if len(months) != 1 or len(years) != 1 or len(days) != 1:
        return None
    return int(years[0]), months.pop(), int(days[0])


def _months(written: str) -> Iterator[str]:
    return (word for word in _WORD.findall(written.lower()) if word in MONTHS and word not in _UNSURE)


def _in_numbers(found: re.Match[str]) -> tuple[int, int, int] | None:
    """A date in numbers: the year first, or dots, which are of languages that write the day first, or a day over 12."""
    one, sign, two, three = found[1], found[2], int(found[3]), found[4]
    if len(one) == 4:
        return int(one), two, int(three)
    if len(three) != 4 or len(one) > 2:
        return None
    first = int(one)
    if sign == "." or first > 12 or first == two:
        return int(three), two, first
    return (int(three), first, two) if two > 12 else None
