"""Until it is known who does this, nothing that they may notice is advised; what cannot wait does not."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import product

import pytest

from bellrock.plan import Planner
from bellrock.plan.planner import ADULTS_TOOL
from bellrock.records.plan import Plan, PlanStep
from bellrock.records.situation import NOT_SAID, Situation
from tests.plan import walk
from tests.plan.small_advice import advice, service, step, when

TODAY = date(2026, 11, 27)
OPEN = (NOT_SAID, "not_known")
STEPS = {each.id: each for each in walk.advice().steps}

_NOTICED = re.compile(
    r"\b(block (them|the account)|report (it|them|the account|their profile) in|deactivate|pause the account|log out"
    r"|go private|set the account to private|location off|change (the|your) password|stop replying)\b",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r"\b(not|never|nobody|before you|wait|until)\b", re.IGNORECASE)


def _plan(**answers: str) -> Plan:
    return walk.planner().plan(Situation(**answers), TODAY)


def _ids(plan: Plan) -> set[str]:
    return {each.id for each in plan.steps}


def _people() -> Iterator[dict[str, str]]:
    """People of each age, role, form and nation that counts, on apps that tell of screenshots and on others."""
    names = ("role", "age", "age_in_picture", "form", "nation", "app")
    people = product(
        ("me", "child", "pupil"), walk.values("age"), (NOT_SAID, "16_17", "25_plus"),
        ("social_media", "image_abuse", "child", "other_extortion", NOT_SAID), ("scotland", "elsewhere"),
        ("snapchat", "kik", NOT_SAID),
    )  # fmt: skip
    for person in people:
        yield dict(zip(names, person, strict=True))


def _asked_to_act(shown: PlanStep) -> list[str]:
    sentences = re.split(r"(?<=[.!?])\s+", " ".join([f"{shown.title}.", f"{shown.first}.", *shown.how]))
    found = ((each, _NOTICED.search(each)) for each in sentences)
    return [each for each, match in found if match and not _FORBIDDEN.search(each[: match.start()])]


def test_whoever_has_not_said_who_does_this_is_asked_for_nothing_that_they_may_notice() -> None:
    for person, known in product(_people(), OPEN):
        plan = _plan(known=known, **person)

        for shown in plan.steps:
            assert shown.they_may_notice == "no", (shown.id, person)
            assert not STEPS[shown.id].waits, (shown.id, person)
            assert ADULTS_TOOL not in shown.services, (shown.id, person)
            assert _asked_to_act(shown) == [], (shown.id, person)
        assert set(plan.held).isdisjoint(_ids(plan))
        assert 0 < len(plan.now) <= 5, person


def test_whoever_says_that_they_never_met_them_waits_for_nothing() -> None:
    for person in _people():
        waiting, stranger = _plan(**person), _plan(known="stranger", **person)

        assert stranger.held == ()
        assert set(waiting.held) <= _ids(stranger), person


@pytest.mark.parametrize("known", ["known", "partner_or_ex"])
def test_a_known_person_is_a_plan_of_its_own_and_nothing_waits_in_it(known: str) -> None:
    assert _plan(known=known, age="25_plus", form="image_abuse").held == ()


def test_the_steps_that_wait_are_those_that_they_may_notice_and_those_that_the_brief_of_helplines_names() -> None:
    held = set(_plan(age="25_plus", age_in_picture="25_plus", form="image_abuse", password_shown="yes").held)

    assert {"stop-replying", "block-picture-adult", "report-in-app", "log-out-go-private"} <= held


@pytest.mark.parametrize("known", OPEN)
def test_what_is_safe_whoever_does_it_never_waits(known: str) -> None:
    young = _plan(known=known, age="16_17", nation="scotland", form="image_abuse")
    grown = _plan(known=known, age="25_plus", nation="scotland", form="image_abuse")
    services = {name for each in young.steps for name in each.services}

    assert {"no-answer-needed", "keep-words"} <= _ids(young)
    assert {"report-remove", "take-it-down", "police-scotland", "childline"} <= services
    assert "no-answer-needed" in _ids(grown)
    assert {"take-it-down", "police-scotland"} <= {name for each in grown.steps for name in each.services}


def test_somebody_who_must_write_down_where_it_is_does_not_wait_for_it() -> None:
    plan = _plan(age="16_17", form="image_abuse", shared="yes")

    assert "shared-note-link-wait" in {each.id for each in plan.now}
    assert "shared-note-link" in plan.held


def test_a_mass_mail_that_came_by_email_counts_as_a_strangers() -> None:
    for came_by in (NOT_SAID, "email"):
        assert _plan(form="mass_email", came_by=came_by, age="25_plus").held == ()
        assert "stop-replying" not in _ids(_plan(form="mass_email", came_by=came_by, age="25_plus"))


def test_a_mail_that_is_more_than_a_mass_mail_waits_until_it_is_known_who_wrote_it() -> None:
    for more in ({"came_by": "chat"}, {"picture": "real"}, {"talking": "yes"}):
        assert _plan(form="mass_email", age="25_plus", **more).held, more


def test_a_helper_the_adults_tool_does_not_leave_alone_stays_with_the_others() -> None:
    body = advice(
        (step("both", services="stopncii other"), step("tool", place=20, services="stopncii")),
        (service("stopncii"), service("other")),
    )
    waiting, stranger = (Planner(body).plan(Situation(known=known), TODAY) for known in (*OPEN[:1], "stranger"))

    assert [(each.id, each.services) for each in waiting.steps] == [("both", ("other",))]
    assert waiting.held == ("tool",)
    assert [each.id for each in stranger.steps] == ["both", "tool"]


def test_a_step_that_waits_takes_no_other_away() -> None:
    waits = step("a", row=when(known="not_said stranger"), waits=True, never_with="b")
    body = advice((waits, step("b", place=20, never_with="a")))

    assert [each.id for each in Planner(body).plan(Situation(), TODAY).steps] == ["b"]
    assert [each.id for each in Planner(body).plan(Situation(known="stranger"), TODAY).steps] == ["a"]


def test_no_plan_differs_by_whether_somebody_thinks_of_suicide_but_for_the_lines() -> None:
    for person in _people():
        plans = [_plan(dark_thoughts=said, **person) for said in ("yes", "no", "not_sure", NOT_SAID)]

        assert len({(plan.now, plan.today, plan.later, plan.held, plan.scripts, plan.say_101) for plan in plans}) == 1


def test_the_lines_come_first_for_whoever_is_not_safe_or_thinks_of_suicide_and_for_nobody_else() -> None:
    for person in _people():
        for at_risk in (
            {"safe_now": "no"},
            {"safe_now": "not_sure"},
            {"dark_thoughts": "yes"},
            {"dark_thoughts": "not_sure"},
        ):
            assert _plan(**person, **at_risk).lines, (person, at_risk)
        assert _plan(**person).lines == ()
        assert _plan(**person, dark_thoughts="no", safe_now="yes").lines == ()


def test_the_answer_about_suicide_is_never_said_again() -> None:
    assert Situation(role="me", dark_thoughts="yes").said() == (("role", "me"),)


def test_what_always_shows_of_a_step_is_short_and_says_first_that_they_may_notice() -> None:
    for each in walk.advice().steps:
        assert 0 < len(each.first.split()) <= 30, each.id
        assert each.first.startswith("They may notice this:") == (each.they_may_notice == "yes"), each.id
