"""Deadlines that name a date: "by 25/11/2026", "bis zum 25. November", "до 25 ноября", "11月25日まで".

A date without a year is the next one after the message; where the message has no time, it is told in English words.
"""

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bellrock.read.months import ENGLISH, MONTHS
from bellrock.records.pattern import regex

_NAMES = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th|er|ª|º|°|\.)?"
_DATE = regex(
    r"[ ]{0,2}+(?:the |dem |den |der |le |il |el |los |las |o dia |el día |dia |día |am |on |de )?"
    rf"(?:[^\W\d_]{{2,12}}+[.,]{{1,2}}+[ ])?(?P<date>(?P<year1>20\d\d)[-/.](?P<month1>\d{{1,2}})[-/.]"
    r"(?P<day1>\d{1,2})(?![\d/-])"
    r"|(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})"
    r"(?:(?P=mark)(?P<year2>20\d\d|\d\d)(?![\d/-])|(?<![\d/-]{6})(?P<short>\.?)(?![\d/.-]))"
    rf"|(?P<day3>\d{{1,2}}){_ORDINAL}[ ]?(?:of |de |d['’])?(?P<name3>{_NAMES})\b\.?"
    r"(?:,?[ ](?:de |of )?(?P<year3>20\d\d))?"
    rf"|(?P<name4>{_NAMES})\.?[ ](?:the )?(?P<day4>\d{{1,2}}){_ORDINAL}(?:,?[ ](?P<year4>20\d\d))?(?![\d:]))",
    re.IGNORECASE,
)
#: Day and month in Chinese and Japanese, with what makes the date a deadline behind it.
_GLUED = regex(r"(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})[日号號](?:までに|まで|之前|以前|前)")
_ASKS = regex(
    "払|振込|送金|送れ|送ら|支付|付款|转账|轉帳|匯款|汇款|打钱|公開|公开|发给|發給|ばら|拡散|ビットコイン|比特"
)
_SLASHES_MONTH_FIRST = frozenset(("US", "CA", "PH"))
_A_LEAP_YEAR = 2024


class Day(NamedTuple):
    """A day that exists; `year` is None where none is told."""

    year: int | None
    month: int
    day: int


class Dated(NamedTuple):
    """A day told at `start` to `end`; `doubtful` where another reading is as good."""

    start: int
    end: int
    day: Day
    doubtful: bool = False


def after(text: str, at: int, region: str) -> Dated | None:
    """The date that begins at `at`."""
    found = _DATE.match(text, at)
    if found is None:
        return None
    doubtful = False
    if found["year1"]:
        year, month, day = int(found["year1"]), int(found["month1"]), int(found["day1"])
    elif found["first"]:
        first, second = int(found["first"]), int(found["second"])
        year = int(found["year2"] or 0)
        year += 2000 if 0 < year < 100 else 0
        # Without a year "3/4" may be anything; "25/11" and "25.11." are dates.
        if not year and (
            found["mark"] == "-" or (found["mark"] == "." and not found["short"]) or max(first, second) <= 12
        ):
            return None
        month_first = second > 12 or (found["mark"] == "/" and region in _SLASHES_MONTH_FIRST and first <= 12)
        day, month = (second, first) if month_first else (first, second)
        doubtful = found["mark"] != "." and first <= 12 and second <= 12 and first != second
    else:
        number = "3" if found["name3"] else "4"
        year, day = int(found[f"year{number}"] or 0), int(found[f"day{number}"])
        month = MONTHS[found[f"name{number}"].lower()]
    told = _told(year, month, day)
    return Dated(*found.span("date"), told, doubtful) if told else None


def glued(text: str) -> list[Dated]:
    """Every date of Chinese or Japanese that is told as a deadline."""
    if not _ASKS.search(text):
        return []
    found = ((match, _told(int(match[1] or 0), int(match[2]), int(match[3]))) for match in _GLUED.finditer(text))
    return [Dated(*match.span(), told) for match, told in found if told]


def _told(year: int, month: int, day: int) -> Day | None:
    try:
        date(year or _A_LEAP_YEAR, month, day)
    except ValueError:
        return None
    return Day(year or None, month, day)


def normal(told: Day, clock: str | None, sent: datetime | None) -> str:
    """The date in ISO 8601, with the clock where one is told; without a year and a time of the message in words."""
    year = told.year or (_next(told, sent.date()) if sent else None)
    if year is None:
        return " ".join(filter(None, (f"{told.day} {ENGLISH[told.month - 1].lower()}", clock)))
    then = date(year, told.month, told.day).isoformat()
    return f"{then}T{clock}:00" if clock else then


def _next(told: Day, today: date) -> int | None:
    """The year in which this day comes next; the writer's day may be one behind."""
    for year in range(today.year, min(today.year + 9, 9999)):
        try:
            then = date(year, told.month, told.day)
        except ValueError:
            continue
        if then >= today - timedelta(days=1):
            return year
    return None
