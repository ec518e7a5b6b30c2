"""What is asked of a frightened person: little, and only what changes what to do now."""

from collections.abc import Iterator
from itertools import product

import pytest

from bellrock.content import load_advice
from bellrock.records.advice import Advice, Question
from bellrock.records.situation import NOT_SAID


@pytest.fixture(scope="module")
def advice() -> Advice:
    return load_advice()


FIRST = ("role", "age", "dark_thoughts", "known")
MOST = 7


def askings(advice: Advice) -> Iterator[tuple[dict[str, str], list[Question]]]:
    """Every way to answer what decides on other questions, and what is then asked after the first four."""
    deciding = sorted({fact for question in advice.questions for fact, _ in question.asked_if})
    values = [[*(choice.id for choice in of(advice, name).choices), NOT_SAID] for name in deciding]
    for given in product(*values):
        said = dict(zip(deciding, given, strict=True))
        yield (
            said,
            [
                question
                for question in advice.questions
                if question.id not in FIRST
                and not (question.on_wish or question.follows)
                and all(said[fact] in allowed for fact, allowed in question.asked_if)
            ],
        )


def of(advice: Advice, name: str) -> Question:
    return next(each for each in advice.questions if each.id == name)


def test_nobody_answers_more_than_seven_questions_after_the_first_four(advice: Advice) -> None:
    assert {len(asked) > MOST for _, asked in askings(advice)} == {False}
    assert max(len(asked) for _, asked in askings(advice)) == MOST


def test_everybody_is_asked_whether_they_are_safe_and_where_they_live(advice: Advice) -> None:
    for _, asked in askings(advice):
        assert {"safe_now", "nation", "form", "paid"} <= {each.id for each in asked}


@pytest.mark.parametrize("age", ["18_24", "25_plus", NOT_SAID])
@pytest.mark.parametrize("form", ["social_media", "image_abuse", "child", NOT_SAID])
def test_an_adult_is_always_asked_how_old_they_were_in_the_picture(advice: Advice, age: str, form: str) -> None:
    asked = next(each for said, each in askings(advice) if (said["age"], said["form"]) == (age, form))

    assert "age_in_picture" in {each.id for each in asked}


def test_whoever_got_a_mass_mail_is_not_asked_for_an_app_or_a_picture(advice: Advice) -> None:
    asked = [{each.id for each in asked} for said, asked in askings(advice) if said["form"] == "mass_email"]

    assert all(each == {"safe_now", "nation", "form", "paid", "password_shown"} for each in asked)


def test_a_follow_up_stands_right_behind_the_question_that_it_follows(advice: Advice) -> None:
    names = [question.id for question in advice.questions]
    followed = [(question.follows, question.id) for question in advice.questions if question.follows]

    assert followed
    assert all(names.index(question) - names.index(before) == 1 for before, question in followed)
