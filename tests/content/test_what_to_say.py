"""The words to say on the phone are true for the person who says them."""

import re
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


SENT = ("yes", "not_opened", "opened", "passed_on", "from_them")
ASKS_TO_WRITE = re.compile(r"\b(tell|write to|message|say to) (the person|them|him|her)\b", re.IGNORECASE)


def words_about_the_picture(**answers: str) -> str:
    steps = [step for step in plan(**answers).steps if "received" in step.id]
    return "\n".join(line for step in steps for line in (step.title, step.first, step.why, *step.how))


@pytest.mark.parametrize("age", ["under_13", "16_17", "25_plus", "not_said"])
@pytest.mark.parametrize("form", ["social_media", "child", "image_abuse", "not_said"])
def test_nobody_is_told_to_write_to_the_one_who_threatens(age: str, form: str) -> None:
    answers = {"role": "me", "age": age, "form": form, "received": "from_them"}
    about = words_about_the_picture(**answers)

    assert "not answer" in about.lower()
    assert not ASKS_TO_WRITE.search(about)
    assert not any(said.purpose == "tell-the-person" for said in plan(**answers).scripts)


def test_whoever_does_not_say_whose_picture_it_is_is_asked_that_first() -> None:
    about = words_about_the_picture(role="me", age="25_plus", form="social_media", received="yes")

    assert "From the one who threatens? Do not answer." in about
    assert "From them, it is part of the trick." in about
    assert not ASKS_TO_WRITE.search(about)


@pytest.mark.parametrize("role", ["me", "child", "pupil", "friend", "client"])
@pytest.mark.parametrize("received", SENT)
def test_nobody_reads_both_delete_it_and_do_not_delete_it(role: str, received: str) -> None:
    about = words_about_the_picture(role=role, age="16_17", form="image_abuse", received=received).lower()

    assert "do not delete" not in about
    assert all("when to delete" in line for line in about.split("\n") if "delete" in line)


def message(received: str) -> str:
    said = [each for each in plan(role="friend", received=received).scripts if each.purpose == "tell-the-person"]
    return " ".join(said[0].lines) if said else ""


def test_the_message_to_a_friend_claims_only_what_was_answered() -> None:
    assert "did not open it" in message("not_opened")
    assert "did not open it" not in message("opened") + message("yes")
    assert "sent it to nobody" in message("opened")
    assert "sent it" not in message("yes")


def test_whoever_passed_it_on_gets_no_confession_to_send_but_advice_first() -> None:
    answers = {"role": "friend", "age": "16_17", "nation": "scotland", "received": "passed_on"}
    about = words_about_the_picture(**answers)

    assert message("passed_on") == ""
    assert "solicitor" in about
    assert "Childline" in about
    assert "sent" not in call(**answers).replace("Money was sent", "")


@pytest.mark.parametrize("received", ["yes", "not_opened", "opened", "passed_on", "not_said"])
@pytest.mark.parametrize("known", ["stranger", "partner_or_ex"])
def test_nobody_tells_the_police_that_they_did_not_look_unless_they_said_so(received: str, known: str) -> None:
    said = call(role="friend", age="16_17", known=known, received=received)

    assert ("not opened" in said) == (received == "not_opened")
    assert ("received and opened" in said) == (received == "opened")
    assert "not looked" not in said
    assert "no copy" not in said


def test_a_picture_of_somebody_who_may_be_under_18_is_reported_today_and_kept_no_longer_than_police_say() -> None:
    for received in ("not_opened", "opened", "from_them"):
        about = words_about_the_picture(role="me", age="16_17", nation="scotland", received=received)
        assert "Send it to nobody, not even to the police." in about
        assert "101, or CEOP" in about
        assert "Ask the police when to delete it." in about


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ({"age": "16_17"}, "101 or to CEOP, and ask them when to delete it"),
        ({"age": "25_plus", "age_in_picture": "13_15"}, "101, and ask them when to delete it"),
        ({"age": "25_plus", "age_in_picture": "25_plus"}, "Please report it in the app"),
    ],
)
def test_whoever_was_shared_has_a_message_for_those_who_were_sent_it(said: dict[str, str], asks: str) -> None:
    told = plan(role="me", nation="scotland", known="stranger", shared="yes", **said)
    message = " ".join(next(each for each in told.scripts if each.purpose == "to-who-was-sent-it").lines)

    assert "do not open it, save it, show it or send it on" in message
    assert "delete it" not in message.replace("ask them when to delete it", "")
    assert asks in message


def test_nobody_who_may_be_in_danger_is_given_a_message_to_send_round() -> None:
    for said in ({"safe_now": "no"}, {"safe_now": "not_sure"}, {"age": "under_13"}, {"shared": "no"}):
        told = plan(**{"role": "me", "age": "25_plus", "shared": "yes", **said})
        assert not any(each.purpose == "to-who-was-sent-it" for each in told.scripts)
