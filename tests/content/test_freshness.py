"""What a day does to the advice."""

from datetime import date
from pathlib import Path

from bellrock.content import load_services
from bellrock.content.freshness import as_of, is_stale, last_checked
from bellrock.records.advice import Service

LAST_DAY = date(2027, 5, 25)
DAY_AFTER = date(2027, 5, 26)


def _service(small: Path) -> Service:
    return load_services(small)[0]


def test_until_its_day_a_service_shows_its_hours_and_no_last_checked(small: Path) -> None:
    service = _service(small)

    assert not is_stale(service, LAST_DAY)
    assert last_checked(service, LAST_DAY) is None
    assert as_of(service, LAST_DAY) == service


def test_past_its_day_a_service_says_when_it_was_last_checked_and_hides_its_hours(small: Path) -> None:
    service = _service(small)

    assert last_checked(service, DAY_AFTER) == date(2026, 11, 25)
    assert [channel.hours for channel in as_of(service, DAY_AFTER).channels] == [None]


def test_past_its_day_a_service_still_shows_its_number(small: Path) -> None:
    shown = as_of(_service(small), DAY_AFTER).channels[0]

    assert (shown.value, shown.link) == ("0808 157 0000", "tel:+448081570000")
