"""The plan page: what it repeats of the answers, and what it says of hours and of age."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bellrock.records.advice import Channel, Confidence, Hours, OpenSpan
from bellrock.records.situation import Situation
from bellrock.web.pages import printer
from bellrock.web.person.answers import said_in_words
from bellrock.web.person.cards import At, StepCard, hours_words, service_card, way
from bellrock.web.person.planning import Group, told_once
from tests.fakes.shelf import ADVICE, QUESTIONS, SERVICES
from tests.web.wire import post

NOON = datetime.fromisoformat("2026-11-25T12:00")  # a Wednesday
DAY = NOON.date()
OFFICE = Hours(
    "Monday to Friday, 10 to 4.",
    Confidence.SEEN,
    seen=DAY,
    spans=(OpenSpan((0, 1, 2, 3, 4), 600, 960),),
    closed_on_bank_holidays=True,
)


def at(moment: datetime, holidays: frozenset[date] = frozenset()) -> At:
    return At(moment.date(), moment, holidays)


def line(hours: Hours | None, confidence: Confidence = Confidence.SEEN) -> Channel:
    return Channel("call", "0300 000", "tel:0300000", free="yes", hours=hours, confidence=confidence)


@pytest.mark.parametrize(
    ("moment", "holidays", "words"),
    [
        (NOON, frozenset[date](), "Open now"),
        (NOON + timedelta(hours=6), frozenset[date](), "Closed now"),
        (NOON + timedelta(days=3), frozenset[date](), "Closed now"),
        (NOON, frozenset({DAY}), "Closed now"),
    ],
)
def test_a_line_says_whether_it_is_open(moment: datetime, holidays: frozenset[date], words: str) -> None:
    assert words in way(line(OFFICE), at(moment, holidays)).notes


def test_a_plain_file_never_says_open_now() -> None:
    assert not {"Open now", "Closed now"} & set(way(line(OFFICE)).notes)


def test_hours_that_were_seen_elsewhere_carry_the_day_and_never_say_open() -> None:
    second = replace(OFFICE, confidence=Confidence.SECOND_HAND)

    notes = way(line(second), at(NOON)).notes

    assert "Monday to Friday, 10 to 4. Last seen on 25 November 2026." in notes
    assert not {"Open now", "Closed now"} & set(notes)


def test_hours_that_nobody_looked_up_are_left_out() -> None:
    assert hours_words(replace(OFFICE, confidence=Confidence.BACKGROUND, seen=None)) == ""


def test_a_number_that_was_not_checked_says_so() -> None:
    assert any("not checked" in note for note in way(line(None, Confidence.BACKGROUND)).notes)
    assert not any("not checked" in note for note in way(line(None)).notes)


def test_long_after_its_last_check_a_card_hides_hours_and_keeps_numbers() -> None:
    service = replace(SERVICES[0], channels=(line(OFFICE),), reviewed=DAY, again_by=DAY)

    fresh, stale = (service_card(service, at(moment)) for moment in (NOON, NOON + timedelta(days=1)))

    assert "Monday to Friday, 10 to 4." in fresh.calls[0].notes
    assert stale.calls[0].notes == ("Free",)
    assert stale.calls[0].value == "0300 000"
    assert "Last checked on 25 November 2026." in stale.cautions
    assert "Last checked on 25 November 2026." not in fresh.cautions


def test_what_is_not_known_is_said_and_not_left_out() -> None:
    answers = dict(service_card(SERVICES[0]).answers)

    assert answers["Will they tell my parents?"] == "We do not know. Ask them first: who will you tell?"


def test_the_answers_are_repeated_in_words_that_tell_them_apart() -> None:
    said = said_in_words(
        ADVICE, Situation(role="child", age="16_17", age_in_picture="25_plus", nation="scotland", shared="yes")
    )

    assert said == (
        "My child",
        "How old is your child? 16 or 17",
        "How old were you in the picture? 25 or over",
        "Scotland",
        "The question shared Yes",
    )


def test_what_was_answered_is_not_asked_again_first(app: str) -> None:
    asked_anew = re.findall(r'<input type="radio" name="(\w+)"|<select name="(\w+)"', post(app, "questions").text)
    after = re.findall(
        r'<input type="radio" name="(\w+)"|<select name="(\w+)"',
        post(app, "questions", age="16_17", safe_now="yes").text,
    )
    in_order = list(dict.fromkeys("".join(pair) for pair in after))

    assert set(in_order) == {"".join(pair) for pair in asked_anew}
    assert in_order[0] not in {"age", "safe_now"}
    on_wish = {question.id for question in QUESTIONS if question.on_wish}
    assert set([each for each in in_order if each not in on_wish][-2:]) == {"age", "safe_now"}


def test_a_service_that_was_shown_whole_is_only_named_again_with_its_ways() -> None:
    step = StepCard("first", "First", "", (), (service_card(SERVICES[0]),), "", "")
    again = replace(step, id="second")

    shown = told_once((Group("Now", (step, again)), Group("Later", (again,))))

    cards = [card for group in shown for each in group.steps for card in each.services]
    assert [card.brief for card in cards] == [False, True, True]
    assert {card.calls for card in cards} == {cards[0].calls}


def test_a_service_named_again_keeps_its_number_and_what_must_be_said_first() -> None:
    card = replace(service_card(SERVICES[0]), brief=True, said_first="Say your age first.")
    step = StepCard("first", "First", "", (), (card,), "", "")

    page = (
        printer().from_string("{% import 'parts.html' as parts with context %}{{ parts.step(card) }}").render(card=step)
    )

    assert card.name in page
    assert card.calls[0].value in page
    assert "Say your age first." in page
    assert "What they ask, and who they tell" not in page
