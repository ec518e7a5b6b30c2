"""What is said in few words to those beside somebody, to staff and to a child is still safe and still said once."""

import re
from collections import Counter
from datetime import date
from itertools import product

import pytest

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import Situation

PLANNER = Planner(load_advice())
NATIONS = ("scotland", "england", "wales", "northern_ireland", "elsewhere", "not_said")


def plan(**answers: str) -> Plan:
    return PLANNER.plan(Situation(**answers), date(2026, 11, 27))


def step(name: str, **answers: str) -> PlanStep:
    return next(each for each in plan(**answers).steps if each.id == name)


def test_whoever_is_beside_an_adult_threatened_by_a_colleague_hears_of_the_line_for_pictures_first() -> None:
    first = plan(role="friend", age="25_plus", nation="england", known="known", form="image_abuse").now[0]

    assert "revenge-porn-helpline" in first.services
    assert any("Revenge Porn Helpline" in line for line in first.how)


@pytest.mark.parametrize("nation", NATIONS)
def test_a_teacher_tells_the_lead_before_anybody_rings_home(nation: str) -> None:
    told = next(each for each in plan(role="pupil", nation=nation).now if each.id.startswith("school-lead"))

    assert "before anybody rings home" in told.first


@pytest.mark.parametrize("age", ["13_15", "16_17", "25_plus"])
def test_a_helper_reads_of_the_app_that_tells_before_they_read_of_a_screenshot(age: str) -> None:
    kept = next(each for each in plan(role="friend", age=age).now if each.id.startswith("helper-keep-words"))
    lines = [number for number, line in enumerate(kept.how) if "screenshots" in line]

    assert "Snapchat" in kept.how[lines[0]]


def test_a_child_under_13_with_a_bluff_mail_hears_from_the_helper_that_they_did_nothing_wrong() -> None:
    told = step("mail-do-not-reply-helper", role="child", age="under_13", nation="wales", form="mass_email")

    assert any("You did nothing wrong" in line for line in told.how)
    assert "childline" in told.services


@pytest.mark.parametrize("role", ["child", "friend", "pupil", "client"])
def test_a_helper_is_told_no_sentence_twice(role: str) -> None:
    own = re.compile(r"helper|school|received|mail-|under-13")
    for age, known, more in product(
        ("under_13", "16_17", "25_plus", "not_said"),
        ("stranger", "known", "not_said"),
        ({"shared": "yes"}, {"paid": "yes"}, {"safe_now": "no"}, {"received": "opened"}, {"form": "mass_email"}),
    ):
        told = plan(role=role, age=age, known=known, **more).steps
        said = (line for each in told if own.search(each.id) for line in (each.first, each.why, *each.how))
        sentences = (part for line in said for part in re.split(r"(?<=[.!?])\s+", line) if len(part.split()) > 4)

        assert [each for each, times in Counter(sentences).items() if times > 1] == [], (age, known, more)


def test_a_step_of_a_helper_of_staff_or_of_a_child_is_short() -> None:
    own = re.compile(r"helper|school-|received-|mail-|under-13")
    long = {
        each.id: count
        for each in load_advice().steps
        if own.search(each.id)
        for count in [len(" ".join((each.title, each.first, each.why, *each.how)).split())]
        if count > 75 or len(each.title.split()) > 8 or "\n" in each.why
    }

    assert long == {}
