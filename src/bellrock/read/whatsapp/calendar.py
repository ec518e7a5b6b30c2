"""The calendars of phones: the years of Thailand, Iran, Japan and Taiwan beside the common one.

A year of the Islamic calendar is not converted: its months begin by the moon that was seen, and a day may be wrong.
"""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BUDDHIST, _MINGUO = 543, 1911
# The years of these eras begin with 1; the letter is what a phone writes for short.
ERAS = {"r": 2018, "令和": 2018, "h": 1988, "平成": 1988, "s": 1925, "昭和": 1925, "民國": _MINGUO, "民国": _MINGUO}
# WhatsApp is of 2009: two digits of a Thai year lie between 52 and 83, those of a common one below.
_SHORT_BUDDHIST = range(52, 84)


class Fields(NamedTuple):
    """Two fields that are day and month, a year, its width and its place (0, 1 or 2; 9 for none).

    `settled` says that the first is the day: it is known without looking at the rest of the chat.
    """

    first: int
    second: int
    year: int | None
    width: int
    place: int
    settled: bool = False


# A chat has many lines a day, and writes the day in each.
@lru_cache(maxsize=4096)
def fields(one: str, two: str, three: str | None = None) -> Fields | None:
    """What two or three numbers say, in the order in which they stand; None where they are no date."""
    if three is None:
        return checked(int(one), int(two), None, 0, 9)
    rest = [one, two, three]
    wide = [at for at, number in enumerate(rest) if len(number) > 2]
    if len(wide) > 1 or (len(three) == 1 and wide != [0]):
        return None
    place = wide[0] if wide else 2
    year = rest.pop(place)
    if len(year) == 3 and not (place == 0 and 98 <= int(year) <= 150):
        return None
    return checked(int(rest[0]), int(rest[1]), int(year), len(year), place)


def checked(first: int, second: int, year: int | None, width: int, place: int) -> Fields | None:
    """The fields with their year in the common calendar; None where no order of day and month is a date."""
    if year is not None and width == 4 and 1300 <= year <= 1430 and place != 1:
        return _solar(year, first, second, place)
    if not (is_day(first, second) or is_day(second, first)):
        return None
    return Fields(first, second, None if year is None else _common(year, width), width, place)


def _common(year: int, width: int) -> int:
    if width == 2:
        return 2500 + year - _BUDDHIST if year in _SHORT_BUDDHIST else 2000 + year
    if width == 3:
        return year + _MINGUO
    return year - _BUDDHIST if 2450 <= year <= 2650 else year


def is_day(day: int, month: int) -> bool:
    """True where a year has such a day."""
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _solar(year: int, first: int, second: int, place: int) -> Fields | None:
    """A day of the solar calendar of Iran and Afghanistan, which begins with spring."""
    month, day = (first, second) if place == 0 else (second, first)
    if not 1 <= month <= 12 or not 1 <= day <= (31 if month <= 6 else 30):
        return None
    past = (month - 1) * 31 if month <= 6 else 186 + (month - 7) * 30
    common = date.fromordinal(_new_year(year) + past + day - 1)
    return Fields(common.day, common.month, common.year, 4, 9, settled=True)


@lru_cache(maxsize=256)
def _new_year(year: int) -> int:
    """The day on which a solar year begins; 1403 began on 20 March 2024."""
    known, day = 1403, date(2024, 3, 20).toordinal()
    years = range(known, year) if year >= known else range(year, known)
    days = sum(366 if one % 33 in _LEAP else 365 for one in years)
    return day + days if year >= known else day - days


# Eight years of every 33 have a day more; this holds from 1343 to 1472.
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def forget() -> None:
    """Drop what is remembered of the days of a chat."""
    fields.cache_clear()
    _new_year.cache_clear()
