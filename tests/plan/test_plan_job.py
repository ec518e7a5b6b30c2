"""The plan and the services as the doors ask for them."""

from datetime import date, datetime
from itertools import product

import pytest

from bellrock.jobs.plan import make_plan, plan_as_json, questions_as_json, situation_from
from bellrock.jobs.services import fitting, services_as_json
from bellrock.records.errors import UnknownChoice, UnknownQuestion
from bellrock.records.situation import Situation
from tests.plan import walk

TODAY = date(2026, 11, 25)
YOUNG = ("under_13", "13_15", "16_17")


def test_an_unknown_question_is_refused_with_the_list_of_right_ones() -> None:
    with pytest.raises(UnknownQuestion) as caught:
        situation_from({"years": "17"})

    assert caught.value.status == 2
    assert "role, age, dark_thoughts, known" in caught.value.why


def test_an_unknown_answer_is_refused_with_the_list_of_right_ones() -> None:
    with pytest.raises(UnknownChoice) as caught:
        situation_from({"age": "17"})

    assert caught.value.status == 2
    assert "under_13, 13_15, 16_17, 18_24, 25_plus" in caught.value.why


def test_not_said_is_said_by_leaving_the_question_out() -> None:
    assert situation_from({}) == Situation()
    with pytest.raises(UnknownChoice):
        situation_from({"age": "not_said"})


def test_answers_and_a_situation_make_the_same_plan() -> None:
    answers = {"age": "16_17", "nation": "scotland", "app": "snapchat"}

    assert make_plan(answers, walk.advice(), TODAY) == make_plan(situation_from(answers), walk.advice(), TODAY)


def test_the_plan_as_json_has_the_keys_that_were_promised() -> None:
    plan = make_plan({"age": "25_plus", "nation": "wales", "known": "partner_or_ex"}, walk.advice(), TODAY)
    shown = plan_as_json(plan)

    assert list(shown) == ["now", "today", "later", "lines", "held", "say_101", "content_version", "date"]
    assert shown["date"] == "2026-11-25"
    assert shown["content_version"] == walk.advice().version
    steps = [step for group in ("now", "today", "later") for step in _list(shown[group])]
    assert steps
    for step in steps:
        assert list(step) == ["id", "title", "first", "why", "how", "services", "they_may_notice", "write_instead"]
        assert step["they_may_notice"] in {"yes", "no", "not_known"}
        assert isinstance(step["services"], list)
    assert steps[0]["how"] == "\n".join(plan.now[0].how)


def _list(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def test_the_questions_as_json_follow_the_role() -> None:
    asked = {question["id"]: question["text"] for question in questions_as_json(walk.advice().questions, "child")}

    assert asked["age"] == "How old is your child?"
    assert questions_as_json(walk.advice().questions)[0]["choices"]


def _ids(**answers: str) -> set[str]:
    return {service.id for service in fitting(walk.advice(), Situation(**answers))}


def test_without_an_answer_every_service_is_listed() -> None:
    assert _ids() == {service.id for service in walk.advice().services}


@pytest.mark.parametrize(("age", "nation"), list(product(YOUNG, walk.values("nation"))))
def test_nobody_under_18_is_shown_a_service_for_adults_only(age: str, nation: str) -> None:
    for then in walk.values("age_in_picture"):
        shown = fitting(walk.advice(), Situation(age=age, age_in_picture=then, nation=nation))

        assert [service.id for service in shown if service.adults_only] == []


@pytest.mark.parametrize(("then", "age"), list(product(YOUNG, ("18_24", "25_plus", "not_said"))))
def test_whoever_was_under_18_in_the_picture_is_not_shown_stopncii(then: str, age: str) -> None:
    shown = _ids(age_in_picture=then, age=age)

    assert "stopncii" not in shown
    assert "take-it-down" in shown


def test_a_nation_is_shown_its_own_services() -> None:
    scotland, wales = _ids(nation="scotland"), _ids(nation="wales")

    assert "police-scotland" in scotland - wales
    assert {"police-101", "report-fraud"} <= wales - scotland
    assert "childline" not in _ids(nation="elsewhere")
    assert "us-cybertipline" in _ids(nation="elsewhere")
    assert "us-cybertipline" not in _ids(nation="elsewhere", country="ca")


def test_an_adult_is_not_shown_report_remove() -> None:
    assert "report-remove" in _ids(age="16_17", nation="england")
    assert "report-remove" not in _ids(age="18_24", nation="england")


def test_open_now_is_said_only_when_a_clock_is_given_and_only_where_hours_were_seen() -> None:
    services = walk.advice().services
    noon = datetime.fromisoformat("2026-11-25T12:00")
    without, with_clock = services_as_json(services), services_as_json(services, noon)

    assert {channel["open_now"] for service in without for channel in _list(service["channels"])} == {None}
    told = [
        channel for service in with_clock for channel in _list(service["channels"]) if channel["open_now"] is not None
    ]
    assert told
    assert all(isinstance(channel["hours"], dict) and channel["hours"]["confidence"] == "seen" for channel in told)
