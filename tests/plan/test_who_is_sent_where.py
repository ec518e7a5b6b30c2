"""The table "Who is sent where, by both ages", row by row."""

from datetime import date
from itertools import product

import pytest

from bellrock.records.situation import NOT_SAID, Situation
from tests.plan import walk
from tests.plan.promises import UNDER_18

TODAY = date(2026, 11, 25)

UK = ("scotland", "england", "wales", "northern_ireland")
YOUNG = ("under_13", "13_15", "16_17")
GROWN = ("18_24", "25_plus")
FORMS_WITH_A_PICTURE = ("social_media", "image_abuse", "child")
ROLES = ("me", "child", "pupil", "friend", "client")

OFFICIAL_TOOLS = {"report-remove", "take-it-down", "stopncii"}


def _services(**answers: str) -> set[str]:
    # Until it is said who does this, the adults' tool waits (test_held.py).
    plan = walk.planner().plan(Situation(**({"known": "stranger"} | answers)), TODAY)
    return {name for step in plan.steps for name in step.services}


def _words(**answers: str) -> str:
    plan = walk.planner().plan(Situation(**answers), TODAY)
    lines = [line for step in plan.steps for line in (step.title, step.first, step.why, *step.how, step.write_instead)]
    return " ".join([*lines, plan.say_101])


def _adults_only() -> set[str]:
    return {service.id for service in walk.advice().services if service.adults_only}


@pytest.mark.parametrize(
    ("age", "nation", "form", "role"), list(product(YOUNG, UK, FORMS_WITH_A_PICTURE, ROLES)), ids="-".join
)
def test_under_18_in_the_uk_goes_to_the_tools_and_people_for_children(
    age: str, nation: str, form: str, role: str
) -> None:
    for then in (NOT_SAID, *YOUNG, *GROWN):
        services = _services(age=age, age_in_picture=then, nation=nation, form=form, role=role)

        assert {"report-remove", "take-it-down"} <= services
        assert {"childline", "ceop"} <= services
        assert services & {"police-scotland", "police-101"} == {
            "police-scotland" if nation == "scotland" else "police-101"
        }
        assert services & _adults_only() == set()


@pytest.mark.parametrize(("age", "nation", "role"), list(product(YOUNG, UK, ROLES)), ids="-".join)
def test_under_18_in_the_uk_with_a_bluff_mail_still_has_the_people_for_children(
    age: str, nation: str, role: str
) -> None:
    services = _services(age=age, nation=nation, form="mass_email", role=role)

    assert {"childline", "ceop"} <= services
    assert services & {"police-scotland", "police-101"} == {"police-scotland" if nation == "scotland" else "police-101"}
    assert services & _adults_only() == set()


def test_what_report_remove_and_take_it_down_do_is_said_first() -> None:
    said = {service.id: service.said_first for service in walk.advice().services}

    assert "looks at it" in said["report-remove"]
    assert "never leaves your phone" in said["take-it-down"]


@pytest.mark.parametrize(("age", "form"), list(product(YOUNG, FORMS_WITH_A_PICTURE)), ids="-".join)
def test_under_18_elsewhere_goes_to_take_it_down_and_never_to_a_uk_service(age: str, form: str) -> None:
    services = _services(age=age, nation="elsewhere", form=form)

    assert "take-it-down" in services
    assert services & {"report-remove", "childline", "ceop", "police-101", "police-scotland", "stopncii"} == set()
    assert services & _adults_only() == set()


@pytest.mark.parametrize("country", [choice for choice in walk.values("country") if choice not in {NOT_SAID, "other"}])
def test_a_country_that_is_asked_for_has_a_service_of_its_own(country: str) -> None:
    services = _services(age="16_17", nation="elsewhere", country=country, form="image_abuse")

    assert {name for name in services if name.startswith(f"{country}-")}


@pytest.mark.parametrize(
    ("age", "then", "nation", "form"),
    list(product(GROWN, YOUNG, (*UK, "elsewhere", NOT_SAID), FORMS_WITH_A_PICTURE)),
    ids="-".join,
)
def test_an_adult_who_was_under_18_in_the_picture_goes_to_take_it_down_alone(
    age: str, then: str, nation: str, form: str
) -> None:
    services = _services(age=age, age_in_picture=then, nation=nation, form=form)

    assert services & OFFICIAL_TOOLS == {"take-it-down"}
    assert services & {"childline", "ceop"} == set()


@pytest.mark.parametrize("nation", [*UK, NOT_SAID])
def test_an_adult_who_was_under_18_in_the_picture_is_told_to_say_so(nation: str) -> None:
    words = _words(age="25_plus", age_in_picture="13_15", nation=nation, form="image_abuse")

    assert "under 18 in" in words
    assert "revenge-porn-helpline" in _services(
        age="25_plus", age_in_picture="13_15", nation=nation, form="image_abuse"
    )


@pytest.mark.parametrize(("age", "nation"), list(product(GROWN, (*UK, NOT_SAID))), ids="-".join)
def test_an_adult_in_the_picture_goes_to_stopncii_and_the_adult_helplines(age: str, nation: str) -> None:
    services = _services(age=age, age_in_picture="18_24", nation=nation, form="image_abuse")

    assert services & OFFICIAL_TOOLS == {"stopncii"}
    assert "revenge-porn-helpline" in services


@pytest.mark.parametrize("age", GROWN)
def test_an_adult_who_does_not_say_the_age_in_the_picture_gets_both_tools_each_saying_for_whom(age: str) -> None:
    answers = {"age": age, "nation": "scotland", "form": "image_abuse", "known": "stranger"}

    assert _services(**answers) & OFFICIAL_TOOLS == {"stopncii", "take-it-down"}
    step = next(
        step
        for step in walk.planner().plan(Situation(**answers), TODAY).steps
        if {"stopncii", "take-it-down"} <= set(step.services)
    )
    words = " ".join((step.title, step.first, step.why, *step.how))
    assert "Under 18" in words
    assert "StopNCII" in words
    assert "Take It Down" in words


def test_who_does_not_say_an_age_gets_the_routes_of_both_ages_each_saying_for_whom() -> None:
    for nation in (*UK, NOT_SAID):
        services = _services(nation=nation, form="image_abuse")

        assert services >= OFFICIAL_TOOLS
        assert {"childline", "revenge-porn-helpline"} <= services
    words = _words(form="image_abuse")
    assert "under 18" in words.lower()


def test_where_there_is_no_picture_there_is_no_tool_for_pictures() -> None:
    for age, then, nation in product((*YOUNG, *GROWN, NOT_SAID), (*YOUNG, *GROWN, NOT_SAID), UK):
        answers = {"age": age, "age_in_picture": then, "nation": nation, "form": "social_media", "picture": "none"}

        assert _services(**answers) & {"report-remove", "stopncii"} == set(), answers


def test_whoever_was_under_18_in_the_picture_is_never_sent_to_stopncii() -> None:
    for then, age, nation, form, role in product(
        sorted(UNDER_18), walk.values("age"), walk.values("nation"), walk.values("form"), ("me", "friend")
    ):
        services = _services(age=age, age_in_picture=then, nation=nation, form=form, role=role)

        assert "stopncii" not in services
