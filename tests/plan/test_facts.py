"""The derived facts: each rule that a table row cannot say."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from bellrock.plan.facts import (
    OF_ANSWERS,
    OF_THE_APP,
    app_pause,
    close_person,
    for_whom,
    has_picture,
    mail_bluff,
    route,
    screenshot_noticed,
    where,
    young,
)
from bellrock.records.situation import DERIVED, NOT_SAID, Situation
from tests.plan import walk

ADULT = ("18_24", "25_plus")
CHILD = ("under_13", "13_15", "16_17")


def _answers(**answers: str) -> dict[str, str]:
    return {**{question.id: NOT_SAID for question in walk.advice().questions}, **answers}


@pytest.mark.parametrize(("age", "then"), list(product(CHILD, (*CHILD, *ADULT, NOT_SAID))))
@pytest.mark.parametrize("picture", ["real", "none", NOT_SAID])
def test_who_is_under_18_now_has_the_childs_route_whatever_else_was_said(age: str, then: str, picture: str) -> None:
    assert route(_answers(age=age, age_in_picture=then, picture=picture)) == "child"


@pytest.mark.parametrize(("age", "then", "picture"), list(product(ADULT, CHILD, ("real", "none", NOT_SAID))))
def test_an_adult_who_was_under_18_in_the_picture_keeps_the_careful_route(age: str, then: str, picture: str) -> None:
    assert route(_answers(age=age, age_in_picture=then, picture=picture)) == "adult_was_child"


@pytest.mark.parametrize("age", ADULT)
def test_an_adult_needs_an_age_in_the_picture_unless_there_is_no_picture(age: str) -> None:
    assert route(_answers(age=age, age_in_picture="18_24")) == "adult"
    assert route(_answers(age=age)) == "adult_not_said"
    assert route(_answers(age=age, picture="not_known")) == "adult_not_said"
    assert route(_answers(age=age, picture="none")) == "adult"
    assert route(_answers(age=age, form="mass_email")) == "adult"
    assert route(_answers(age=age, form="mass_email", picture="real")) == "adult_not_said"


@pytest.mark.parametrize("then", [*CHILD, *ADULT, NOT_SAID])
def test_who_does_not_say_an_age_has_no_route(then: str) -> None:
    assert route(_answers(age_in_picture=then)) == "not_said"


def test_where_is_the_uk_elsewhere_or_not_said() -> None:
    assert {where(_answers(nation=nation)) for nation in ("scotland", "england", "wales", "northern_ireland")} == {"uk"}
    assert where(_answers(nation="elsewhere")) == "elsewhere"
    assert where(_answers()) == NOT_SAID


@pytest.mark.parametrize(
    ("picture", "form", "there_is"),
    [
        ("real", "mass_email", "yes"),
        ("fake", NOT_SAID, "yes"),
        ("none", "image_abuse", "no"),
        ("not_known", "mass_email", "not_known"),
        (NOT_SAID, "mass_email", "no"),
        (NOT_SAID, "other_extortion", "no"),
        (NOT_SAID, "image_abuse", "not_known"),
        (NOT_SAID, NOT_SAID, "not_known"),
    ],
)
def test_whether_there_is_a_picture(picture: str, form: str, there_is: str) -> None:
    assert has_picture(_answers(picture=picture, form=form)) == there_is


def test_what_deactivate_does_is_that_of_the_app_and_not_known_without_one() -> None:
    pauses = {platform.id: platform.pause for platform in walk.advice().platforms}
    apps = {platform.id: platform for platform in walk.advice().platforms}

    assert {name: app_pause(app) for name, app in apps.items()} == pauses
    assert app_pause(None) == "not_known"
    assert {pauses["snapchat"], pauses["x"]} == {"deletes"}


def test_only_an_app_that_tells_of_screenshots_notices_one() -> None:
    apps = {platform.id: platform for platform in walk.advice().platforms}

    assert screenshot_noticed(apps["snapchat"]) == "yes"
    assert screenshot_noticed(apps["whatsapp"]) == "no"
    assert screenshot_noticed(None) == "no"


@pytest.mark.parametrize(
    ("known", "close"),
    [
        ("known", "yes"),
        ("partner_or_ex", "yes"),
        ("stranger", "no"),
        ("not_known", "not_known"),
        (NOT_SAID, "not_known"),
    ],
)
def test_somebody_from_ones_own_life_is_close(known: str, close: str) -> None:
    assert close_person(_answers(known=known)) == close


def test_whoever_asks_for_somebody_else_is_a_helper() -> None:
    assert {for_whom(_answers(role=role)) for role in ("me", NOT_SAID)} == {"self"}
    assert {for_whom(_answers(role=role)) for role in ("child", "pupil", "friend", "client")} == {"helper"}


def test_young_is_under_18_now() -> None:
    assert {young(_answers(age=age, age_in_picture="25_plus")) for age in CHILD} == {"yes"}
    assert {young(_answers(age=age, age_in_picture="under_13")) for age in ADULT} == {"no"}
    assert young(_answers(age_in_picture="under_13")) == NOT_SAID


def test_a_mass_mail_is_a_bluff_only_while_nothing_speaks_against_it() -> None:
    assert mail_bluff(_answers(form="mass_email")) == "yes"
    for name, value in (
        ("picture", "real"),
        ("picture", "fake"),
        ("known", "known"),
        ("known", "partner_or_ex"),
        ("came_by", "chat"),
        ("talking", "yes"),
        ("shared", "yes"),
        ("more_sent", "yes"),
    ):
        assert mail_bluff(_answers(form="mass_email", **{name: value})) == "no", name
    assert mail_bluff(_answers(form="social_media")) == "no"
    assert mail_bluff(_answers()) == "no"


def test_the_facts_that_rows_may_name_are_the_predicates_there_are() -> None:
    names = {predicate.__name__ for predicate in OF_ANSWERS} | {predicate.__name__ for predicate in OF_THE_APP}

    assert names == {name for name, _ in DERIVED}


def test_a_predicate_gives_no_value_that_the_content_does_not_know() -> None:
    allowed = dict(DERIVED)
    for situation in walk.pairs():
        facts = walk.planner().facts(situation)
        for name, known in allowed.items():
            assert facts[name] in known


class _Watched(Mapping[str, str]):
    """Answers that remember which of them were read."""

    def __init__(self, answers: dict[str, str]) -> None:
        self._answers = answers
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.read.add(name)
        return self._answers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._answers)

    def __len__(self) -> int:
        return len(self._answers)


@pytest.mark.parametrize("predicate", OF_ANSWERS, ids=lambda predicate: predicate.__name__)
def test_a_predicate_reads_the_questions_that_the_walk_thinks_it_reads(predicate: object) -> None:
    assert callable(predicate)
    name = getattr(predicate, "__name__", "")
    read: set[str] = set()
    for values in product(*(walk.values(each) for each in walk.BEHIND[name])):
        watched = _Watched(_answers(**dict(zip(walk.BEHIND[name], values, strict=True))))
        predicate(watched)
        read |= watched.read

    assert read == set(walk.BEHIND[name])


def test_an_answer_to_a_follow_up_counts_only_where_the_follow_up_is_asked() -> None:
    planner = walk.planner()

    assert planner.facts(Situation(nation="scotland", country="us"))["country"] == NOT_SAID
    assert planner.facts(Situation(nation="elsewhere", country="us"))["country"] == "us"
    assert planner.facts(Situation(paid="no", paid_by="bank"))["paid_by"] == NOT_SAID
    assert planner.facts(Situation(paid="yes", paid_by="bank"))["paid_by"] == "bank"
