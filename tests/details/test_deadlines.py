"""Deadlines: told as a length of time, and as the moment they end where the message's own time is known."""

from datetime import UTC, datetime

import pytest

from bellrock.records.detail import DetailKind
from tests.details.looking import normals, of

SENT = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("You have 48 hours to pay", "PT48H"),
        ("pay within 48h", "PT48H"),
        ("I give you two days", "P2D"),
        ("you only have 2 (two) days", "P2D"),
        ("you got 30 minutes", "PT30M"),
        ("I will wait 1 week", "P1W"),
        ("in 24 hours I send it to everyone", "PT24H"),
        ("72 hours left", "PT72H"),
        ("a little more than two days for payment you have (exactly 50 hours)", "PT50H"),
        ("I give you 2h30", "PT2H30M"),
        ("you have 1.5 hours", "PT1H30M"),
        ("Sie haben 48 Stunden", "PT48H"),
        ("innerhalb von zwei Tagen", "P2D"),
        ("você tem 24 horas para pagar", "PT24H"),
        ("tienes dos días", "P2D"),
        ("vous avez 48 heures", "PT48H"),
        ("hai due giorni", "P2D"),
        ("je hebt 24 uur", "PT24H"),
        ("masz 48 godzin", "PT48H"),
        ("masz dwa dni na zapłatę", "P2D"),
    ],
)
def test_a_length_of_time_that_somebody_sets_is_a_deadline(text: str, length: str) -> None:
    assert normals(DetailKind.DEADLINE, text)[-1] == length


@pytest.mark.parametrize(
    "text",
    [
        "my driver updates its signatures every 4 hours",
        "you have no chance, I give you a new driver every 4 hours",
        "you have a shop that is open 24 hours a day",
        "in 2 hours the rain will stop",
        "Mein Treiber aktualisiert alle 4 Stunden",
        "I paid 2 days ago",
        "open 24 hours a day, 7 days a week",
        "for the last 3 months and 2 days",
        "il y a 2 jours, hace 3 días, seit 4 Tagen, 2 dni temu",
        "the flight takes 2 hours",
        "wait a minute",
        "I have 2 kids and May is nice",
        "I work until 6pm",
    ],
)
def test_a_length_of_time_alone_is_no_deadline(text: str) -> None:
    assert not of(DetailKind.DEADLINE, text)


def test_the_end_is_counted_from_the_message_that_sets_it() -> None:
    (deadline,) = of(DetailKind.DEADLINE, "you have 48 hours", SENT)
    assert (deadline.normal, deadline.also) == ("2026-11-27T15:00:00Z", ("PT48H",))


def test_a_message_whose_zone_is_not_known_gives_a_local_end() -> None:
    (deadline,) = of(DetailKind.DEADLINE, "you have 2 days", SENT.replace(tzinfo=None))
    assert deadline.normal == "2026-11-27T15:00:00"


def test_working_days_give_no_moment_for_the_country_is_not_known() -> None:
    (deadline,) = of(DetailKind.DEADLINE, "you have three working days to pay", SENT)
    assert (deadline.normal, deadline.also) == ("P3D", ())


@pytest.mark.parametrize(
    "text", ["you have 999 weeks", "pay by tomorrow 18:00", "pay by midnight", "pay before friday"]
)
def test_a_forged_date_at_the_end_of_all_calendars_gives_the_deadline_without_a_moment(text: str) -> None:
    assert normals(DetailKind.DEADLINE, text, datetime(9999, 12, 31, 23, tzinfo=UTC)) == normals(
        DetailKind.DEADLINE, text
    )


@pytest.mark.parametrize(
    ("text", "alone", "counted"),
    [
        ("pay by 6pm or I send it", "18:00", "2026-11-25T18:00:00"),
        ("pay until tomorrow 18:00", "tomorrow 18:00", "2026-11-26T18:00:00"),
        ("zahle bis morgen 18 Uhr", "tomorrow 18:00", "2026-11-26T18:00:00"),
        ("paie avant demain 18h", "tomorrow 18:00", "2026-11-26T18:00:00"),
        ("send it before Friday", "friday", "2026-11-27"),
        ("send it before Wednesday", "wednesday", "2026-12-02"),
        ("send the money by midnight", "midnight", "2026-11-26T00:00:00"),
        ("you have until 5 pm today to pay", "today 17:00", "2026-11-25T17:00:00"),
        ("pay before 2:30 pm", "14:30", "2026-11-26T14:30:00"),
    ],
)
def test_a_named_moment_is_a_deadline_without_a_zone(text: str, alone: str, counted: str) -> None:
    assert normals(DetailKind.DEADLINE, text) == [alone]
    assert normals(DetailKind.DEADLINE, text, SENT) == [counted]
