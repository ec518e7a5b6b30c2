"""A child whom somebody near does this to leaves nothing on a device that they may look at."""

import urllib.parse
from dataclasses import replace

import pytest

from bellrock.jobs.plan import situation_from
from bellrock.plan.near import never_met, quiet
from bellrock.records.advice import Choice
from bellrock.records.situation import Situation
from bellrock.web.person.shelf import Shelf
from tests.browser import stage
from tests.fakes.shelf import shelf
from tests.web.wire import ask, place, post

NAVIGATING = {"sec_fetch_mode": "navigate"}


@pytest.mark.parametrize(
    ("age", "known", "expected"),
    [
        ("under_13", "known", True),
        ("under_13", "partner_or_ex", True),
        ("under_13", "stranger", False),
        ("under_13", "not_known", False),
        ("13_15", "known", False),
    ],
)
def test_only_a_child_who_knows_the_other_is_told_to_leave_nothing_here(age: str, known: str, expected: bool) -> None:
    assert quiet(Situation(age=age, known=known)) == expected


def test_whoever_sends_a_mass_mail_was_never_met_and_nobody_else_until_it_is_said() -> None:
    assert never_met(Situation(known="stranger"))
    assert never_met(Situation(form="mass_email", came_by="email"))
    assert not never_met(Situation())
    assert not never_met(Situation(known="not_known", form="sextortion"))


def test_such_a_plan_offers_no_copy_no_notes_and_no_print_and_neither_does_what_it_leads_to() -> None:
    with stage.served(_with_children) as app:
        name = post(app, "plan", NAVIGATING, age="under_13", known="partner_or_ex").headers["location"]
        path = urllib.parse.urlsplit(app).path
        pages = [ask(app, path + each).text for each in (name, f"{place('services')}.{name}")]

    assert "Use another phone: a grown-up’s who keeps you safe, or the school’s." in pages[0]
    for page in pages:
        assert f'href="{place("notes")}' not in page
        assert "data-copy=" not in page
        assert 'data-do="print"' not in page


def _with_children() -> Shelf:
    small = shelf()
    more = tuple(
        replace(each, choices=(Choice("under_13", "Under 13"), *each.choices)) if each.id == "age" else each
        for each in small.advice.questions
    )
    advice = replace(small.advice, questions=more)
    return replace(small, advice=advice, situation=lambda answers: situation_from(answers, more))
