"""What the plans say is true, safe and meant for the person who reads it: the faults that a helpline would find."""

from datetime import date

import pytest

from bellrock.content import load_advice
from bellrock.plan import Planner
from bellrock.records.plan import Plan
from bellrock.records.situation import Situation

PLANNER = Planner(load_advice())
AGES = ("under_13", "13_15", "16_17", "18_24", "25_plus", "not_said")
CLOSE = ("known", "partner_or_ex")


def plan(**answers: str) -> Plan:
    return PLANNER.plan(Situation(**answers), date(2026, 11, 27))


def ids(**answers: str) -> set[str]:
    return {step.id for step in plan(**answers).steps}


def services(**answers: str) -> set[str]:
    return {name for step in plan(**answers).steps for name in step.services}


def words(**answers: str) -> str:
    return "\n".join(line for step in plan(**answers).steps for line in (step.title, step.first, step.why, *step.how))


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("known", ["stranger", "partner_or_ex", "not_said"])
def test_nobody_is_comforted_with_a_figure_of_other_people(age: str, known: str) -> None:
    assert "rarely" not in words(age=age, known=known, form="image_abuse", shared="no")


@pytest.mark.parametrize("known", CLOSE)
@pytest.mark.parametrize("app", ["instagram", "snapchat", "telegram", "kik", "not_said"])
def test_somebody_close_is_not_tipped_off_by_a_changed_account(known: str, app: str) -> None:
    told = ids(age="25_plus", known=known, form="image_abuse", app=app, shared="yes")

    assert not told & {"pause-account", "log-out-go-private", "log-out-not-deactivate", "hide-friend-lists"}
    said = words(age="25_plus", known=known, form="image_abuse", app=app, shared="yes")
    assert "After that, block" not in said
    assert "in the same hour" not in said
    assert "Write down where the picture is" in said


@pytest.mark.parametrize("known", CLOSE)
def test_a_child_under_13_is_not_sent_to_the_one_who_does_it(known: str) -> None:
    said = words(age="under_13", known=known, form="image_abuse")

    assert "Not the one who does this to you." in said
    assert "plan with the helpline" not in said


def test_somebody_threatened_by_a_colleague_hears_of_the_line_for_pictures_first() -> None:
    first = plan(age="25_plus", nation="england", known="known", form="image_abuse").now[0]

    assert "revenge-porn-helpline" in first.services
    assert any("colleague" in line for line in first.how)


def test_an_adult_who_was_a_child_in_the_picture_hears_of_the_watch_foundation_and_never_of_stopncii() -> None:
    told = plan(
        age="25_plus", age_in_picture="13_15", nation="england", form="image_abuse", shared="yes", known="stranger"
    )
    asking = next(step for step in told.steps if step.id == "shared-ask-removal-adult")

    assert "iwf" in asking.services
    assert "stopncii" not in asking.services


@pytest.mark.parametrize("age", ["13_15", "16_17", "18_24", "25_plus"])
@pytest.mark.parametrize(("country", "line"), [("ca", "ca-988"), ("us", "us-988"), ("au", "au-lifeline")])
def test_abroad_there_is_somebody_to_talk_to_at_every_age(age: str, country: str, line: str) -> None:
    told = services(role="me", age=age, nation="elsewhere", country=country, safe_now="not_sure", form="social_media")

    assert line in told
    assert ("au-kids-helpline" in told) <= (age != "25_plus")


def test_an_american_can_report_where_such_reports_are_taken() -> None:
    assert "us-ic3" in services(age="25_plus", nation="elsewhere", country="us", form="social_media")


def test_lines_for_children_and_for_sexual_harm_are_named_only_where_they_fit() -> None:
    friend = services(role="friend", age="25_plus", nation="scotland", form="social_media", known="stranger")
    other = services(role="me", age="25_plus", nation="england", form="other_extortion")

    assert not friend & {"nspcc", "stop-it-now", "young-scot"}
    assert not other & {"revenge-porn-helpline", "rape-and-sexual-abuse-support-line"}


def test_a_parent_does_not_report_the_account_of_their_own_child() -> None:
    assert "Open the profile of the one who threatens" in words(role="child", age="16_17", known="stranger")


def test_a_photo_of_the_house_does_not_make_a_mass_mail_real() -> None:
    said = words(role="me", age="25_plus", form="mass_email")

    assert "A photo of a house, a name or an address in it does not make it real." in said
