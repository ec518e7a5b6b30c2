"""A plan says when its advice was last checked, once that is overdue, and not before."""

from datetime import date

import bellrock


def test_a_fresh_plan_says_nothing_of_its_age() -> None:
    assert bellrock.plan(as_of=date(2026, 11, 25)).last_checked is None


def test_an_overdue_plan_says_when_it_was_last_checked_and_keeps_every_step() -> None:
    fresh, overdue = (bellrock.plan(as_of=date(year, 12, 1), age="16_17") for year in (2026, 2028))

    assert overdue.last_checked is not None
    assert [step.id for step in overdue.steps] == [step.id for step in fresh.steps]
