"""Open now: told only from hours that were seen, by the clock and the holidays of the place."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bellrock.plan import open_now, uk_clock
from bellrock.records.advice import Confidence, Hours, OpenSpan

# A clock time where the service is, without a zone.
at = datetime.fromisoformat

WEEKDAYS = (0, 1, 2, 3, 4)
OFFICE = Hours("Words.", Confidence.SEEN, spans=(OpenSpan(WEEKDAYS, 600, 960),), closed_on_bank_holidays=True)
NIGHT = Hours("Words.", Confidence.SEEN, spans=(OpenSpan((4,), 1080, 1560),), closed_on_bank_holidays=True)
ALWAYS = Hours("Words.", Confidence.SEEN, spans=(OpenSpan((0, 1, 2, 3, 4, 5, 6), 0, 1440),))

WEDNESDAY = at("2026-11-25T00:00")
NONE: frozenset[date] = frozenset()


@pytest.mark.parametrize(
    ("hour", "minute", "is_open"), [(9, 59, False), (10, 0, True), (15, 59, True), (16, 0, False), (0, 0, False)]
)
def test_open_from_the_first_minute_to_the_last(hour: int, minute: int, is_open: bool) -> None:
    assert open_now(OFFICE, WEDNESDAY.replace(hour=hour, minute=minute), NONE) is is_open


def test_closed_on_a_day_that_is_not_named() -> None:
    assert open_now(OFFICE, at("2026-11-28T12:00"), NONE) is False


def test_closed_on_a_bank_holiday_of_the_nation() -> None:
    st_andrew = date(2026, 11, 30)

    assert open_now(OFFICE, at("2026-11-30T12:00"), NONE) is True
    assert open_now(OFFICE, at("2026-11-30T12:00"), frozenset({st_andrew})) is False
    assert open_now(ALWAYS, at("2026-11-30T12:00"), frozenset({st_andrew})) is True


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (at("2026-11-27T17:59"), False),
        (at("2026-11-27T18:00"), True),
        (at("2026-11-28T01:59"), True),
        (at("2026-11-28T02:00"), False),
        (at("2026-11-27T01:00"), False),
    ],
)
def test_a_span_past_midnight_belongs_to_the_evening_it_began(moment: datetime, is_open: bool) -> None:
    assert open_now(NIGHT, moment, NONE) is is_open


def test_a_holiday_closes_the_night_that_began_on_it() -> None:
    friday = frozenset({date(2026, 11, 27)})

    assert open_now(NIGHT, at("2026-11-28T01:00"), friday) is False


@pytest.mark.parametrize("confidence", [Confidence.SECOND_HAND, Confidence.BACKGROUND])
def test_nobody_is_told_open_or_closed_from_hours_that_were_not_seen(confidence: Confidence) -> None:
    hours = Hours("Words.", confidence, spans=OFFICE.spans)

    assert open_now(hours, WEDNESDAY.replace(hour=12), NONE) is None


def test_nobody_is_told_open_or_closed_without_hours() -> None:
    assert open_now(None, WEDNESDAY, NONE) is None
    assert open_now(Hours("Words.", Confidence.SEEN), WEDNESDAY, NONE) is None


@given(st.datetimes(at("1997-01-01T00:00"), at("2035-12-31T00:00")))
def test_the_clock_of_the_uk_is_that_of_the_time_zone_table(moment: datetime) -> None:
    aware = moment.replace(tzinfo=UTC)

    assert uk_clock(aware) == aware.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None, fold=0)


@pytest.mark.parametrize("minutes", [-1, 0, 1])
@pytest.mark.parametrize("change", [at("2026-03-29T01:00"), at("2026-10-25T01:00"), at("2027-03-28T01:00")])
def test_the_clock_changes_at_one_in_the_night(change: datetime, minutes: int) -> None:
    aware = (change + timedelta(minutes=minutes)).replace(tzinfo=UTC)

    assert uk_clock(aware) == aware.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None, fold=0)
