"""Opening hours: words for the person, and spans from which "open now" may be computed."""

import re

from bellrock.content.sourced import known, words, yes_or_no
from bellrock.content.table import Row
from bellrock.records.advice import Confidence, Hours, OpenSpan

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")
_WHOLE_DAY = 24 * 60


def hours(row: Row) -> Hours:
    """The hours of one channel; spans are refused where the hours were not seen on their own page."""
    text, how, note = words(row, "text"), known(row), row.text("note", "")
    closed = yes_or_no(row, "closed_on_bank_holidays", "no")
    spans = tuple(_span(each) for each in row.rows("spans"))
    if spans and how.confidence is not Confidence.SEEN:
        raise row.wrong("“spans” are only for hours that were seen: “open now” must never be a guess.", "spans")
    row.finish()
    return Hours(text, how.confidence, how.source, how.seen, spans, closed, note)


def _span(row: Row) -> OpenSpan:
    days = tuple(day for each in row.texts("days") for day in _days(row, each))
    opens, closes = _minutes(row, "opens"), _minutes(row, "closes")
    row.finish()
    if opens in (closes, _WHOLE_DAY):
        raise row.wrong("a span opens before it closes; open all day is “00:00” to “24:00”.", "opens")
    if closes < opens:
        closes += _WHOLE_DAY
    return OpenSpan(tuple(sorted(set(days))), opens, closes)


def _days(row: Row, text: str) -> tuple[int, ...]:
    if text == "every_day":
        return tuple(range(7))
    first, dash, last = text.partition("-")
    if first not in _DAYS or (dash and last not in _DAYS):
        raise row.wrong(f"“{text}” must be a day ({' '.join(_DAYS)}), a run such as mon-fri, or every_day.", "days")
    start = _DAYS.index(first)
    length = (_DAYS.index(last) - start) % 7 if dash else 0
    return tuple((start + each) % 7 for each in range(length + 1))


def _minutes(row: Row, key: str) -> int:
    clock = _CLOCK.fullmatch(row.text(key))
    minutes = int(clock[1]) * 60 + int(clock[2]) if clock else _WHOLE_DAY + 1
    if minutes > _WHOLE_DAY:
        raise row.wrong(f"“{key}” must be a time such as “09:30”, at most “24:00”.", key)
    return minutes
