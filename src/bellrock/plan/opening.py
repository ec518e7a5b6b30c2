"""Whether a service is open now, told only where its hours were seen on its own page."""

from collections.abc import Set
from datetime import UTC, date, datetime, time, timedelta

from bellrock.records.advice import Confidence, Hours, OpenSpan

_DAY = timedelta(days=1)
_MINUTES = 24 * 60


def open_now(hours: Hours | None, local: datetime, bank_holidays: Set[date]) -> bool | None:
    """Whether it is open at `local`, the clock time where the service is; None where nobody can say.

    `bank_holidays` are those of the nation.
    A span that runs past midnight belongs to the day on which it began, so a holiday closes its early hours too.
    """
    if hours is None or hours.confidence is not Confidence.SEEN or not hours.spans:
        return None
    return any(
        _covers(span, day, minute)
        for day, minute in _readings(local)
        if not (hours.closed_on_bank_holidays and day in bank_holidays)
        for span in hours.spans
    )


def _readings(local: datetime) -> tuple[tuple[date, int], tuple[date, int]]:
    minute = local.hour * 60 + local.minute
    return (local.date(), minute), (local.date() - _DAY, minute + _MINUTES)


def _covers(span: OpenSpan, day: date, minute: int) -> bool:
    return day.weekday() in span.days and span.opens <= minute < span.closes


def uk_clock(moment: datetime) -> datetime:
    """The clock time in the United Kingdom at an aware `moment`, without a zone.

    Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
    (Summer Time Order 2002). Worked out here because Windows has no table of time zones of its own.
    """
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    starts, ends = (datetime.combine(_last_sunday(utc.year, month), time(1)) for month in (3, 10))
    return utc + timedelta(hours=1) if starts <= utc < ends else utc


def _last_sunday(year: int, month: int) -> date:
    # March and October both have 31 days.
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
