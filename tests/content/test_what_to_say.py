"""The words to say on the phone are true for the person who says them."""

from datetime import date

import pytest

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.plan import Plan
from bellrock.records.situation import Situation

PLANNER = Planner(load_advice())


def plan(**answers: str) -> Plan:
    return PLANNER.plan(Situation(**answers), date(2026, 11, 25))


def call(**answers: str) -> str:
    return "\n".join(next(said for said in plan(**answers).scripts if said.purpose == "call-101").lines)


@pytest.mark.parametrize("known", ["stranger", "partner_or_ex", "not_said"])
def test_a_child_under_13_claims_no_proof_and_no_pictures(known: str) -> None:
    said = call(age="under_13", nation="scotland", known=known) + plan(age="under_13", known=known).say_101

    assert "under 13" in said
    assert not any(word in said for word in ("payment details", "profile", "pictures", "blackmail"))


@pytest.mark.parametrize("age", ["16_17", "25_plus"])
@pytest.mark.parametrize("known", ["stranger", "partner_or_ex"])
def test_who_has_sent_no_picture_does_not_say_that_there_is_one(age: str, known: str) -> None:
    answers = {"age": age, "known": known, "picture": "none"}

    assert "there is no such picture" in call(**answers)
    said = plan(**answers).say_101
    assert "I know of none" in said
    assert ("under 18" in said) == (age == "16_17")


@pytest.mark.parametrize("role", ["me", "child"])
def test_a_fake_picture_is_called_fake(role: str) -> None:
    assert "The picture is fake." in call(role=role, age="25_plus", age_in_picture="25_plus", picture="fake")


def test_a_mother_does_not_speak_of_strangers_as_if_they_were_hers() -> None:
    said = call(role="child", age="13_15", known="stranger")

    assert "It is a stranger." in said
    assert "I do not know them" not in said
