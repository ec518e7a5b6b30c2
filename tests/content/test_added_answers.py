"""Answers such as “I paid” only ever add steps, so that a page of the guide can hold them as a section of its own.

A mass mail is left out: to have talked or sent something turns it from a bluff into a real threat.
"""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.plan import PlanStep
from bellrock.records.situation import Situation
from tests.plan import walk

PLANNER = Planner(load_advice())
ADDING = ("shared", "paid", "talking", "more_sent", "received", "others_threatened", "password_shown")
ROLES = ("me", "child", "pupil")
AGES = ("under_13", "16_17", "25_plus", "not_said")
NATIONS = ("scotland", "elsewhere", "not_said")
FORMS = ("social_media", "image_abuse", "child", "other_extortion", "not_said")
KNOWN = ("stranger", "partner_or_ex", "not_said")


def steps(situation: Situation) -> list[PlanStep]:
    """All steps of the plan, in order."""
    return list(PLANNER.plan(situation, date(2026, 11, 25)).steps)


@pytest.mark.parametrize("fact", ADDING)
def test_one_more_answer_takes_nothing_away_and_moves_nothing(fact: str) -> None:
    for role, age, nation, form, known in product(ROLES, AGES, NATIONS, FORMS, KNOWN):
        base = {"role": role, "age": age, "nation": nation, "form": form, "known": known}
        before = steps(Situation(**base))
        for answer in walk.values(fact)[1:]:
            after = steps(Situation(**base, **{fact: answer}))
            assert [step for step in after if step in before] == before, (base, fact, answer)


def test_a_yes_to_each_of_them_changes_the_plan_of_somebody() -> None:
    for fact in ADDING:
        people = product(ROLES, (*FORMS, "mass_email"))
        asked = [Situation(role=role, age="16_17", known="stranger", form=form) for role, form in people]
        assert any(steps(each) != steps(replace(each, **{fact: "yes"})) for each in asked), fact


@pytest.mark.parametrize("fact", ["shared", "paid", "received", "others_threatened"])
def test_a_yes_adds_a_step_for_whoever_is_threatened_by_a_stranger(fact: str) -> None:
    asked = Situation(age="16_17", known="stranger", form="social_media")

    assert len(steps(replace(asked, **{fact: "yes"}))) > len(steps(asked))
