"""Opening hours as they are written."""

import pytest

from bellrock.content.hours import hours
from bellrock.content.table import read_row
from bellrock.records.advice import Hours, OpenSpan

SEEN = "text: Words.\nconfidence: seen\nsource: https://example.org/\nseen: 2026-11-23\n"


def _hours(spans: str) -> Hours:
    return hours(read_row("x.yaml", f"{SEEN}spans: {spans}\n"))


@pytest.mark.parametrize(
    ("days", "numbers"),
    [
        ("mon", (0,)),
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("fri-mon", (0, 4, 5, 6)),
        ("every_day", (0, 1, 2, 3, 4, 5, 6)),
        ("[mon, wed, sat-sun]", (0, 2, 5, 6)),
    ],
)
def test_days_are_a_day_a_run_every_day_or_a_list(days: str, numbers: tuple[int, ...]) -> None:
    assert _hours(f'[{{days: {days}, opens: "10:00", closes: "16:30"}}]').spans == (OpenSpan(numbers, 600, 990),)


def test_a_span_that_closes_at_a_smaller_hour_runs_past_midnight() -> None:
    assert _hours('[{days: mon, opens: "18:00", closes: "02:00"}]').spans == (OpenSpan((0,), 1080, 1560),)


def test_open_all_day_is_written_from_midnight_to_midnight() -> None:
    assert _hours('[{days: mon, opens: "00:00", closes: "24:00"}]').spans == (OpenSpan((0,), 0, 1440),)


def test_hours_that_were_not_seen_keep_their_words_and_have_no_spans() -> None:
    row = read_row("x.yaml", "text: Evenings.\nconfidence: background\n")

    assert hours(row).text == "Evenings."
    assert hours(read_row("x.yaml", "text: Evenings.\nconfidence: background\n")).spans == ()
